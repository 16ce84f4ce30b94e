"""Dot products with an accumulator; a multiply-accumulate is one with a single lane."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats import Format
from numerics.functions.accumulator import Accumulator, Floating
from numerics.functions.base import Function, Operand, Term
from numerics.functions.exact import Products
from numerics.functions.product_sum import MAX_WINDOW, MIN_WINDOW, Window, sum_of_products
from numerics.functions.rounding import random_operands, random_vector
from numerics.functions.spec import RESULT_KEYS, operand_format, parse_accumulator, result_text
from numerics.rounding import Rounding, choose

#: Products that an exact accumulator holds for certain, unless a spec says otherwise.
DEFAULT_TERMS = 65536
MAX_LANES = 1024

_KEYS = {
    "a": "format of the first operand",
    "b": "format of the second operand",
    "acc": "accumulator: exact (the default), intN, intNsat, fixedM_L, fixedM_Lsat, quire, or a floating format",
    "terms": f"products that acc=exact has room for, {DEFAULT_TERMS} by default",
    **RESULT_KEYS,
    "align": "bits of the window that terms are aligned in, for a floating accumulator; exact sums by default",
    "align_round": "rtz (the default), floor, odd, rne, rna or ceil: how aligned terms are cut",
    "total": "inside (the default) or outside: whether the running total is aligned too",
}

_SCALE_KEYS = {
    "scale": "format of scales for element formats a and b, as in scale=e8m0; block formats have theirs",
    "block": "lanes that share such a scale; all by default",
    "spill": "intN or intNsat: the integer that products of a block are summed in, for integers; exact by default",
}


@dataclass(frozen=True, eq=False)
class Dot(Function):
    """``o = acc + sum(a[i] * b[i])`` over `lanes`, summed exactly and stored once in the accumulator.

    `terms` matters for the exact accumulator only: it has room for that many products and wraps beyond. With a
    `window`, terms are aligned and cut before they are summed (`numerics.functions.product_sum.Window`).
    """

    a: Format
    b: Format
    lanes: int
    acc: Accumulator
    terms: int = DEFAULT_TERMS
    window: Window | None = None

    unit = "dot"
    keys = {"lanes": f"products in one step, 1 to {MAX_LANES}", **_KEYS, **_SCALE_KEYS}

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> Function:
        """As `Function.from_fields`; a `numerics.functions.BlockDot` where operands have scales."""
        from numerics.functions.block_dot import BlockDot, is_block_scaled

        if is_block_scaled(fields):
            return BlockDot.from_fields(fields)
        a, b = operand_format(fields, "a", blocks_too=True), operand_format(fields, "b", blocks_too=True)
        if "lanes" not in fields:
            raise InputError("A dot product must say its number of lanes, as in lanes=32, but it does not")
        if "spill" in fields:
            raise InputError(f"spill goes with block formats only, as in a=dfp16, not with a={a}")
        lanes = count_of("lanes", fields["lanes"], MAX_LANES)
        return _build(a, b, lanes, fields)

    def __post_init__(self) -> None:
        if not 1 <= self.lanes <= MAX_LANES:
            raise InputError(f"lanes must be 1 to {MAX_LANES}, not {self.lanes}")

    @cached_property
    def products(self) -> Products:
        """The products the sums are made of."""
        return Products(self.a, self.b)

    @property
    def target(self) -> Accumulator:
        """Where the sum goes."""
        return self.acc

    @cached_property
    def text(self) -> str:
        keys = [f"a={self.a}", f"b={self.b}"]
        keys += [f"lanes={self.lanes}"] if self.lanes > 1 else []
        keys += [f"acc={self.acc.name}", *result_text(self.acc), *window_text(self.window)]
        keys += [f"terms={self.terms}"] if self.terms != DEFAULT_TERMS else []
        return f"{'dot' if self.lanes > 1 else 'mac'}:{','.join(keys)}"

    @property
    def operands(self) -> tuple[Operand, ...]:
        return (
            Operand("a", self.a, self.lanes),
            Operand("b", self.b, self.lanes),
            Operand("acc", self.acc),
            *random_operands(self.acc.rounding),
        )

    @property
    def result(self) -> Operand:
        return Operand("o", self.acc)

    @property
    def running(self) -> str | None:
        return "acc"

    @property
    def factors(self) -> tuple[str, ...]:
        return "a", "b"

    @property
    def summands(self) -> tuple[Term, ...]:
        return (Term(("a", "b")), Term(("acc",))) if self.lanes == 1 and self.window is None else ()

    def evaluate(self, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
        a, b = (operand.codes(vectors[operand.name]) for operand in self.operands[:2])
        random = random_vector(self.acc.rounding, vectors)
        return sum_of_products(a, b, self.products, self.acc, vectors["acc"], window=self.window, random=random)

    def twin(self, codes: Mapping[str, tuple[int, ...]]) -> int:
        from numerics.oracle.functions import random_number
        from numerics.oracle.functions import sum_of_products as by_definition

        start, random = codes["acc"][0], random_number(codes)
        return by_definition(codes["a"], codes["b"], self.products, self.acc, start, self.window, random)


class Mac(Dot):
    """A dot product with one lane: ``o = acc + a * b``."""

    unit = "mac"
    keys = _KEYS

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> Function:
        return _build(operand_format(fields, "a"), operand_format(fields, "b"), 1, fields)


def _build(a: Format, b: Format, lanes: int, fields: Mapping[str, str]) -> Dot:
    terms = count_of("terms", fields.get("terms", str(DEFAULT_TERMS)), 1 << 40)
    acc_text = fields.get("acc", "exact")
    if "terms" in fields and acc_text != "exact":
        raise InputError(f"terms goes with acc=exact only, not with acc={acc_text}")
    if terms < lanes:
        raise InputError(f"terms must be at least the number of lanes, {lanes}, not {terms}")
    acc = parse_accumulator("acc", fields, Products(a, b), terms)
    return Dot(a, b, lanes, acc, terms, parse_window(fields, acc))


def parse_window(fields: Mapping[str, str], acc: Accumulator) -> Window | None:
    """The window of a text form, if it has one."""
    if "align" not in fields:
        for key in ("align_round", "total"):
            if key in fields:
                raise InputError(f"{key} goes with align only, as in align=26, not without it")
        return None
    if not isinstance(acc, Floating):
        raise InputError(f"align goes with a floating acc only, not with acc={acc.name}")
    total = fields.get("total", "inside")
    if total not in ("inside", "outside"):
        raise InputError(f"total must be inside or outside, not {total!r}")
    rounding = choose(Rounding, "align_round", fields.get("align_round", Rounding.TOWARD_ZERO))
    return Window(count_of("align", fields["align"], MAX_WINDOW, MIN_WINDOW), rounding, total == "inside")


def window_text(window: Window | None) -> list[str]:
    """Keys of a window."""
    if window is None:
        return []
    keys = [f"align={window.width}"]
    keys += [f"align_round={window.rounding}"] if window.rounding is not Rounding.TOWARD_ZERO else []
    return keys if window.total_inside else [*keys, "total=outside"]


def count_of(key: str, text: str, most: int, least: int = 1) -> int:
    """The number under a key of a text form; raises `InputError` if it is none from `least` to `most`."""
    if not text.isdecimal() or not least <= int(text) <= most:
        raise InputError(f"{key} must be a whole number from {least} to {most}, not {text!r}")
    return int(text)
