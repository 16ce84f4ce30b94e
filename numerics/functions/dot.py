"""Dot products with an accumulator; a multiply-accumulate is one with a single lane."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats import Format
from numerics.functions.accumulator import Accumulator
from numerics.functions.base import Function, Operand
from numerics.functions.product_sum import (
    Products,
    operand_format,
    parse_accumulator,
    rounding_text,
    sum_of_products,
)

#: Products that an exact accumulator holds for certain, unless a spec says otherwise.
DEFAULT_TERMS = 65536
MAX_LANES = 1024

_KEYS = {
    "a": "format of the first operand",
    "b": "format of the second operand",
    "acc": "accumulator: exact (the default), intN, intNsat, fixedM_L, fixedM_Lsat, or a floating format",
    "terms": f"products that acc=exact has room for, {DEFAULT_TERMS} by default",
    "round": "rne (the default) or rtz, for a floating accumulator",
    "overflow": "saturate, saturate_all or overflow, for a floating accumulator",
}


@dataclass(frozen=True, eq=False)
class Dot(Function):
    """``o = acc + sum(a[i] * b[i])`` over `lanes`, summed exactly and stored once in the accumulator.

    `terms` matters for the exact accumulator only: it has room for that many products and wraps beyond.
    """

    a: Format
    b: Format
    lanes: int
    acc: Accumulator
    terms: int = DEFAULT_TERMS

    unit = "dot"
    keys = {"lanes": f"products in one step, 1 to {MAX_LANES}", **_KEYS}

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> "Dot":
        a, b = operand_format(fields, "a"), operand_format(fields, "b")
        if "lanes" not in fields:
            raise InputError("A dot product must say its number of lanes, as in lanes=32, but it does not")
        lanes = _count("lanes", fields["lanes"], MAX_LANES)
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
        keys += [f"acc={self.acc.name}", *rounding_text(self.acc)]
        keys += [f"terms={self.terms}"] if self.terms != DEFAULT_TERMS else []
        return f"{'dot' if self.lanes > 1 else 'mac'}:{','.join(keys)}"

    @property
    def operands(self) -> tuple[Operand, ...]:
        return (
            Operand("a", self.a, self.lanes),
            Operand("b", self.b, self.lanes),
            Operand("acc", self.acc),
        )

    @property
    def result(self) -> Operand:
        return Operand("o", self.acc)

    @property
    def running(self) -> str | None:
        return "acc"

    def evaluate(self, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
        a, b, _ = self.operands
        x, y = a.codes(vectors["a"]), b.codes(vectors["b"])
        return sum_of_products(x, y, self.products, self.acc, vectors["acc"])

    def twin(self, codes: Mapping[str, tuple[int, ...]]) -> int:
        from numerics.oracle.functions import sum_of_products as by_definition

        return by_definition(codes["a"], codes["b"], self.products, self.acc, codes["acc"][0])


class Mac(Dot):
    """A dot product with one lane: ``o = acc + a * b``."""

    unit = "mac"
    keys = _KEYS

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> "Dot":
        return _build(operand_format(fields, "a"), operand_format(fields, "b"), 1, fields)


def _build(a: Format, b: Format, lanes: int, fields: Mapping[str, str]) -> Dot:
    terms = _count("terms", fields.get("terms", str(DEFAULT_TERMS)), 1 << 40)
    acc_text = fields.get("acc", "exact")
    if "terms" in fields and acc_text != "exact":
        raise InputError(f"terms goes with acc=exact only, not with acc={acc_text}")
    if terms < lanes:
        raise InputError(f"terms must be at least the number of lanes, {lanes}, not {terms}")
    return Dot(a, b, lanes, parse_accumulator("acc", fields, Products(a, b), terms), terms)


def _count(key: str, text: str, most: int) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= most:
        raise InputError(f"{key} must be a whole number from 1 to {most}, not {text!r}")
    return int(text)
