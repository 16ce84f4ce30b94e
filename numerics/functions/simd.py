"""Multiply-accumulate units of many formats: a mode says which, and each lane adds to a total of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from numerics.functions.base import Function, Operand
from numerics.functions.dot import Dot
from numerics.functions.modes import KEYS, Modes
from numerics.functions.product_sum import sum_of_products
from numerics.words import join, split, unpack_lanes, word_count


@dataclass(frozen=True, eq=False)
class Simd(Function):
    """``o[lane] = acc[lane] + a[lane] * b[lane]``, exact in every lane, in the format that `mode` chooses.

    A total wraps, and is rounded nowhere. What the bits mean is said by the mode of the same step alone, so that
    modes may change from one step to the next.
    """

    modes: Modes

    unit = "simd"
    keys = KEYS

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> "Simd":
        return cls(Modes.from_fields(fields))

    @cached_property
    def text(self) -> str:
        return f"{self.unit}:{','.join(self.modes.texts)}"

    @property
    def operands(self) -> tuple[Operand, ...]:
        modes = self.modes
        factors = (modes.lanes_of(name, modes.word, modes.formats) for name in ("a", "b"))
        return (*modes.operands, *factors, modes.totals_of("acc"))

    @property
    def result(self) -> Operand:
        return self.modes.totals_of("o")

    @property
    def selector(self) -> str | None:
        return self.modes.selector

    def lane(self, reading: int) -> Function:
        fmt, total = self.modes.formats[reading], self.modes.total(reading)
        return Dot(fmt, fmt, 1, total)

    @property
    def running(self) -> str | None:
        return "acc"

    def evaluate(self, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
        modes, n = self.modes, len(vectors["acc"])
        chosen = self.reading(vectors)
        answers = np.empty((n, word_count(modes.totals)), np.uint32)
        for mode, fmt in enumerate(modes.formats):
            rows, lanes = chosen == mode, modes.lanes(mode)
            a, b = (unpack_lanes(vectors[name][rows], fmt.width, lanes) for name in ("a", "b"))
            total, products = modes.total(mode), modes.products(mode)
            starts = split(vectors["acc"][rows], total.width, lanes)
            sums = [
                sum_of_products(a[:, lane : lane + 1], b[:, lane : lane + 1], products, total, start)
                for lane, start in enumerate(starts)
            ]
            answers[rows] = join(sums, total.width)
        return answers

    def twin(self, codes: Mapping[str, tuple[int, ...]]) -> int:
        from numerics.oracle.functions import sum_of_products as by_definition

        mode, result = self.modes.chosen(codes), 0
        fmt, total = self.modes.formats[mode], self.modes.total(mode)
        for lane in range(self.modes.lanes(mode)):
            a, b = (codes[name][0] >> lane * fmt.width & (1 << fmt.width) - 1 for name in ("a", "b"))
            start = codes["acc"][0] >> lane * total.width & (1 << total.width) - 1
            result |= by_definition([a], [b], self.modes.products(mode), total, start) << lane * total.width
        return result
