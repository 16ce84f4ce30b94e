"""Functions of single numbers: add, subtract, fused multiply-add and conversion, each rounded once."""

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats import Format
from numerics.functions.accumulator import Accumulator, Fixed, Floating
from numerics.functions.base import Function, Operand, Term
from numerics.functions.exact import (
    SHORT_BITS,
    ExactResult,
    Products,
    RunningSum,
    ShortSum,
    Sums,
    Terms,
    Values,
    negative_of,
)
from numerics.functions.rounding import random_operands, random_vector
from numerics.functions.spec import (
    RESULT_KEYS,
    operand_format,
    operand_source,
    parse_accumulator,
    result_text,
)

#: What an operand of these functions can be: an element format, or a fixed-point word such as a quire.
Source = Format | Fixed

_SOURCE = "format of {}: an element format, quireN_ES or fixedM_L"
_OUT_KEYS = {
    "out": "an element format (intN, uintN and intNsym too), exact, fixedM_L, fixedM_Lsat, intNsat or quireN_ES",
    **RESULT_KEYS,
    "nan": "max or zero: what NaN becomes in a result without one",
}


@dataclass(frozen=True, eq=False)
class Elementwise(Function):
    """A function of one number an operand, computed exactly and stored once in `out`.

    `out` has to be said. Fixed-point words that are too narrow wrap or saturate; ``out=int8`` is the format. What
    is infinite or NaN follows IEEE 754-2019, 6 and 7.2, as does the sign of a zero (6.3).
    """

    out: Accumulator

    @classmethod
    def _parse_out(cls, fields: Mapping[str, str], exact: ExactResult) -> Accumulator:
        if "out" not in fields:
            raise InputError(f"A text form of {cls.unit} must say its result, as in out=fp32, but it does not")
        return parse_accumulator("out", fields, exact, 1, holds=False)

    #: Names of the operands, without random bits.
    names: ClassVar[tuple[str, ...]]

    @property
    @abstractmethod
    def exact(self) -> ExactResult:
        """The results before rounding."""

    @abstractmethod
    def _sum(self, sums: Terms, vectors: Mapping[str, NDArray[np.uint32]]) -> None:
        """Add the terms."""

    @property
    def target(self) -> Accumulator:
        """Where the result goes."""
        return self.out

    @cached_property
    def text(self) -> str:
        keys = [f"{name}={getattr(self, name).name}" for name in self.names]
        out = self.out.name
        if isinstance(self.out, Fixed) and not self.out.saturates:
            out = self.out.weights
        return f"{self.unit}:{','.join([*keys, f'out={out}', *result_text(self.out)])}"

    @property
    def operands(self) -> tuple[Operand, ...]:
        sources = tuple(Operand(name, getattr(self, name)) for name in self.names)
        return (*sources, *random_operands(self.out.rounding))

    @property
    def result(self) -> Operand:
        return Operand("o", self.out)

    def evaluate(self, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
        exact, n = self.exact, len(vectors[self.names[0]])
        random = random_vector(self.out.rounding, vectors)
        sums: Terms
        if isinstance(self.out, Floating) and self._is_short():
            sums = ShortSum(n)
        else:
            lsb = min(exact.lsb, self.out.lsb) if isinstance(self.out, Fixed) else exact.lsb
            sums = RunningSum(n, lsb, exact.lsb + exact.width(1) + 2 - lsb)
        self._sum(sums, vectors)
        return sums.store(self.out, random)

    def _is_short(self) -> bool:
        """Whether all terms are numbers that `ShortSum` takes."""
        return not any(isinstance(source, Fixed) for source in self.exact.sources)

    def _add_operand(
        self,
        name: str,
        sums: Terms,
        vectors: Mapping[str, NDArray[np.uint32]],
        *,
        negated: bool = False,
    ) -> None:
        source: Source = getattr(self, name)
        if isinstance(source, Fixed):
            sums.add_words(source, vectors[name], negated=negated)
            return
        numbers = source.unpack(vectors[name][:, 0])
        sums.add(negative_of(numbers) if negated else numbers)


@dataclass(frozen=True, eq=False)
class Add(Elementwise):
    """``o = a + b``, rounded once into `out`."""

    a: Source
    b: Source

    unit = "add"
    keys = {"a": _SOURCE.format("the first term"), "b": _SOURCE.format("the second term"), **_OUT_KEYS}
    names = ("a", "b")
    _subtracts: ClassVar[bool] = False

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> "Add":
        a, b = operand_source(fields, "a"), operand_source(fields, "b")
        return cls(cls._parse_out(fields, Sums((Values(a), Values(b)), cls._subtracts)), a, b)

    @property
    def exact(self) -> ExactResult:
        return Sums((Values(self.a), Values(self.b)), self._subtracts)

    @property
    def summands(self) -> tuple[Term, ...]:
        return Term(("a",)), Term(("b",), self._subtracts)

    def _sum(self, sums: Terms, vectors: Mapping[str, NDArray[np.uint32]]) -> None:
        self._add_operand("a", sums, vectors)
        self._add_operand("b", sums, vectors, negated=self._subtracts)

    def twin(self, codes: Mapping[str, tuple[int, ...]]) -> int:
        from numerics.oracle.functions import add_codes, random_number

        a, b = (self.a, codes["a"][0]), (self.b, codes["b"][0])
        return add_codes(a, b, self.out, subtracts=self._subtracts, random=random_number(codes))


@dataclass(frozen=True, eq=False)
class Subtract(Add):
    """``o = a - b``, rounded once into `out`: `b` with the other sign, zeros included, is added."""

    unit = "subtract"
    keys = {"a": _SOURCE.format("the minuend"), "b": _SOURCE.format("the subtrahend"), **_OUT_KEYS}
    _subtracts = True


@dataclass(frozen=True, eq=False)
class Fma(Elementwise):
    """``o = a * b + c``, rounded once into `out` (IEEE 754-2019, 5.4.1)."""

    a: Format
    b: Format
    c: Source

    unit = "fma"
    keys = {
        "a": "format of the first factor",
        "b": "format of the second factor",
        "c": _SOURCE.format("the addend"),
        **_OUT_KEYS,
    }
    names = ("a", "b", "c")

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> "Fma":
        a, b, c = operand_format(fields, "a"), operand_format(fields, "b"), operand_source(fields, "c")
        return cls(cls._parse_out(fields, Sums((Products(a, b), Values(c)))), a, b, c)

    @property
    def factors(self) -> tuple[str, ...]:
        return "a", "b"

    @property
    def exact(self) -> ExactResult:
        return Sums((Products(self.a, self.b), Values(self.c)))

    def _is_short(self) -> bool:
        return super()._is_short() and Products(self.a, self.b).precision <= SHORT_BITS

    @property
    def summands(self) -> tuple[Term, ...]:
        return Term(("a", "b")), Term(("c",))

    def _sum(self, sums: Terms, vectors: Mapping[str, NDArray[np.uint32]]) -> None:
        sums.add(Products(self.a, self.b).of(vectors["a"][:, 0], vectors["b"][:, 0]))
        self._add_operand("c", sums, vectors)

    def twin(self, codes: Mapping[str, tuple[int, ...]]) -> int:
        from numerics.oracle.functions import multiply_add_codes, random_number

        factors = (self.a, codes["a"][0]), (self.b, codes["b"][0])
        return multiply_add_codes(factors, (self.c, codes["c"][0]), self.out, random_number(codes))


@dataclass(frozen=True, eq=False)
class Convert(Elementwise):
    """``o = a``, rounded once into `out`."""

    a: Source

    unit = "convert"
    keys = {"a": _SOURCE.format("the number"), **_OUT_KEYS}
    names = ("a",)

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> "Convert":
        a = operand_source(fields, "a")
        return cls(cls._parse_out(fields, Values(a)), a)

    @property
    def exact(self) -> ExactResult:
        return Values(self.a)

    @property
    def summands(self) -> tuple[Term, ...]:
        return (Term(("a",)),)

    def _sum(self, sums: Terms, vectors: Mapping[str, NDArray[np.uint32]]) -> None:
        self._add_operand("a", sums, vectors)

    def twin(self, codes: Mapping[str, tuple[int, ...]]) -> int:
        from numerics.oracle.functions import convert_code, random_number

        return convert_code((self.a, codes["a"][0]), self.out, random_number(codes))
