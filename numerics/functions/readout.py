"""Reading out of totals that lanes share a register for: each rounded once, into a code beside the others."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats import Format
from numerics.functions.accumulator import Floating, accumulator_format
from numerics.functions.base import Function, Operand
from numerics.functions.elementwise import Convert
from numerics.functions.exact import Values
from numerics.functions.modes import KEYS, Modes
from numerics.functions.rounding import RandomBits
from numerics.functions.spec import RESULT_KEYS, parse_accumulator, result_text
from numerics.words import join, split, word_count


@dataclass(frozen=True, eq=False)
class Readout(Function):
    """``o[lane] = acc[lane]``, each total rounded once: into the format of `mode`, or into `out` in every mode.

    `steps` has the conversion of one lane in each mode. Lane 0 is lowest in the result, and what a mode does not fill
    is zero.
    """

    modes: Modes
    steps: tuple[Convert, ...]
    #: Whether the result has the same format in every mode, which the text form says.
    one_format: bool = False

    unit = "readout"
    keys = {
        **KEYS,
        "out": "an element format; by default that of the mode",
        **RESULT_KEYS,
        "nan": "max or zero: what NaN becomes in a result without one",
    }

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> "Readout":
        modes = Modes.from_fields(fields)
        steps = tuple(_step(modes, mode, fields) for mode in range(modes.count))
        if "nan" in fields and not any(_floating(step).nan for step in steps):
            raise InputError(
                f"nan goes with totals that can be NaN and a result without one, not with {modes.name}"
                + (f" and out={fields['out']}" if "out" in fields else "")
            )
        return cls(modes, steps, "out" in fields)

    @cached_property
    def text(self) -> str:
        keys = self.modes.texts
        keys += [f"out={self.steps[0].out.name}"] if self.one_format else []
        said = [key for step in self.steps for key in result_text(step.out)]
        return f"{self.unit}:{','.join([*keys, *dict.fromkeys(said)])}"

    @property
    def operands(self) -> tuple[Operand, ...]:
        return (*self.modes.operands, self.modes.totals_of("acc"))

    @property
    def selector(self) -> str | None:
        return self.modes.selector

    @property
    def result(self) -> Operand:
        formats = [self.format(mode) for mode in range(self.modes.count)]
        width = max(self.modes.lanes(mode) * fmt.width for mode, fmt in enumerate(formats))
        return self.modes.lanes_of("o", width, formats)

    def lane(self, reading: int) -> Function:
        return self.steps[reading]

    def format(self, mode: int) -> Format:
        """The format of a lane of the result."""
        return _floating(self.steps[mode]).format

    def evaluate(self, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
        modes, n = self.modes, len(vectors["acc"])
        chosen = self.reading(vectors)
        answers = np.zeros((n, word_count(self.result.width)), np.uint32)
        for mode, step in enumerate(self.steps):
            rows = chosen == mode
            lanes = split(vectors["acc"][rows], modes.total(mode).width, modes.lanes(mode))
            codes = join([step.evaluate({"a": lane}) for lane in lanes], step.out.width)
            answers[rows, : codes.shape[1]] = codes
        return answers

    def twin(self, codes: Mapping[str, tuple[int, ...]]) -> int:
        mode, result = self.modes.chosen(codes), 0
        total, step = self.modes.total(mode), self.steps[mode]
        for lane in range(self.modes.lanes(mode)):
            held = codes["acc"][0] >> lane * total.width & (1 << total.width) - 1
            result |= step.twin({"a": (held,)}) << lane * step.out.width
        return result


def _step(modes: Modes, mode: int, fields: Mapping[str, str]) -> Convert:
    """The conversion of one lane in a mode."""
    total = Values(modes.total(mode))
    name = fields.get("out", modes.formats[mode].name)
    keys = {key: fields[key] for key in RESULT_KEYS if key in fields} | {"out": name}
    # What NaN becomes matters only in the modes that need it.
    if "nan" in fields and total.can_be_special and not accumulator_format("out", name).has_nan:
        keys["nan"] = fields["nan"]
    out = parse_accumulator("out", keys, total, 1, holds=False)
    if not isinstance(out, Floating):
        raise InputError(f"out of readout must be an element format, not {name!r}")
    if isinstance(out.rounding, RandomBits):
        raise InputError(f"round of readout must need no random bits, not be {out.rounding}")
    return Convert(out, modes.total(mode))


def _floating(step: Convert) -> Floating:
    """Where a lane is rounded to."""
    if not isinstance(step.out, Floating):
        raise TypeError(f"Result of a lane must be Floating, not {step.out!r}")
    return step.out
