"""Answers by arithmetic of float64 and tables, where these lose nothing: many times as fast as integer arithmetic.

The number of each operand is looked up, products and sums are those of float64, and the result is encoded through the
table of its format (`numerics.formats.tables`); numbers of fp32 are those of float32, to which IEEE 754 arithmetic
rounds float64 to nearest even. That gives the right code because

* a product is exact: the significands have at most 53 bits together, and its exponent is in range;
* a sum s = fl(x + y) has an error that is a float64 itself, found by Knuth's TwoSum. Where it is not zero and the
  last bit of s is 0, s is replaced by its neighbour on the side of the error, so that s is rounded to odd; no border
  of fp32 or of a format of at most 16 bits ends in a 1 at that place, so s lies on the same side of each border as
  the sum itself (Boldo and Melquiond, 2008, Emulation of FMA and correctly rounded sums, IEEE Trans. Computers);
* infinities, NaN and zeros of both signs add and multiply as IEEE 754 says, as those of functions do, but for two
  rules that are left to integer arithmetic: products of two integers, and rounding toward minus infinity.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format, Integer, get
from numerics.formats.tables import MAX_WIDTH, decode, find, numbers
from numerics.functions.accumulator import Floating
from numerics.functions.base import Function, Operand, Term
from numerics.functions.quick import Quick
from numerics.rounding import Overflow, Rounding

#: Bits of a significand, and bounds of weights that are far from the ends of the range.
_PRECISION = 53
_LEAST, _MOST = -1000, 1000
#: The format that float32 is, and its code of NaN.
_SINGLE = get("fp32")
_NAN = _SINGLE.encode([np.nan]).astype(np.uint32)[0]


@dataclass(frozen=True, kw_only=True)
class Doubles(Quick):
    """Answers of a function of numbers of fp32 or at most 16 bits, that is a product or a number, or a sum of two."""

    terms: tuple[Term, ...]
    formats: Mapping[str, Format]
    out: Floating

    @classmethod
    def of(cls, function: Function) -> "Doubles | None":
        """Those of `function`, if float64 loses nothing on the way to its answers."""
        out, formats = function.result.format, {}
        for operand in function.operands:
            if operand.lanes > 1 or not isinstance(operand.format, Format | Floating):
                return None
            formats[operand.name] = operand.format.format if isinstance(operand.format, Floating) else operand.format
        named = [name for term in function.summands for name in term.names]
        if sorted(named) != sorted(formats) or not 1 <= len(function.summands) <= 2:
            return None
        if not isinstance(out, Floating) or not all(_is_held(fmt) for fmt in (*formats.values(), out.format)):
            return None
        if not isinstance(out.rounding, Rounding) or out.rounding is Rounding.FLOOR:
            return None
        if out.nan is not None or out.overflow is Overflow.WRAP:
            return None
        if not all(_is_exact([formats[name] for name in term.names]) for term in function.summands):
            return None
        assert out.overflow is not None
        if out.format == _SINGLE:
            if out.rounding is not Rounding.NEAREST_EVEN or out.overflow is not Overflow.OVERFLOW:
                return None
        elif find(out.format, out.rounding, out.overflow, "float64") is None:
            return None
        return cls(operands=function.operands, terms=function.summands, formats=formats, out=out)

    def numbers(self, operand: Operand, codes: NDArray) -> NDArray[np.float64]:
        fmt = self.formats[operand.name]
        if fmt == _SINGLE:
            # Signalling NaNs are quieted.
            with np.errstate(invalid="ignore"):
                return codes.astype(np.uint32).view(np.float32).astype(np.float64)
        return decode(fmt, codes)

    def answers(self, numbers: Mapping[str, NDArray]) -> NDArray:
        with np.errstate(invalid="ignore", over="ignore"):
            terms = [_product(term, numbers) for term in self.terms]
            total = terms[0] if len(terms) == 1 else _sum_to_odd(*terms)
            if self.out.format == _SINGLE:
                single = total.astype(np.float32)
                return np.where(np.isnan(single), _NAN, single.view(np.uint32))
        assert isinstance(self.out.rounding, Rounding)
        return self.out.format.encode(total, self.out.rounding, self.out.overflow)


def _product(term: Term, numbers: Mapping[str, NDArray[np.float64]]) -> NDArray[np.float64]:
    product = numbers[term.names[0]]
    for name in term.names[1:]:
        product = product * numbers[name]
    return -product if term.negative else product


def _is_held(fmt: Format) -> bool:
    return fmt == _SINGLE or (fmt.width <= MAX_WIDTH and bool(np.isfinite(numbers(fmt)).any()))


def _is_exact(factors: list[Format]) -> bool:
    """Whether float64 holds each product of numbers of these formats."""
    if len(factors) > 1 and all(isinstance(fmt, Integer) for fmt in factors):
        return False
    lsb, msb = sum(fmt.lsb for fmt in factors), sum(fmt.msb + 1 for fmt in factors)
    return sum(fmt.precision for fmt in factors) <= _PRECISION and lsb >= _LEAST and msb <= _MOST


def _sum_to_odd(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sums, of which those that float64 does not hold are the neighbour with an odd last bit."""
    total = x + y
    part = total - x
    error = (x - (total - part)) + (y - part)
    bits = total.view(np.int64)
    # The pattern grows with the magnitude, which is away from zero where the error has the sum's sign.
    away = np.where((error > 0) == (total > 0), 1, -1)
    inexact = (error > 0) | (error < 0)
    bits += np.where(inexact & (bits & 1 == 0), away, 0)
    return total
