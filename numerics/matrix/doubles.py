"""Numbers of a format in float64: rounding exact sums into it at once, without codes."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format, Minifloat, get, tables
from numerics.functions.accumulator import Floating
from numerics.functions.rounding import RandomBits
from numerics.rounding import Overflow, Rounding

_Doubles = NDArray[np.float64]
_MAN_BITS = 52
_MAGNITUDE = np.uint64((1 << 63) - 1)
#: Roundings to whole numbers that numpy has.
CUTS: dict[Rounding | RandomBits, Callable[..., _Doubles]] = {
    Rounding.TOWARD_ZERO: np.trunc,
    Rounding.FLOOR: np.floor,
    Rounding.CEIL: np.ceil,
    Rounding.NEAREST_EVEN: np.rint,
}
#: Rounds sums in place.
Rounder = Callable[[_Doubles], None]


def rounder(target: Floating) -> Rounder:
    """What makes numbers of the target's format out of sums in float64, as its rounding and overflow say.

    A sum that float64 cannot hold must have been rounded to odd. NaN and infinities are those of the sums.
    """
    fmt, rounding, overflow = target.format, target.rounding, target.overflow
    if not isinstance(rounding, Rounding) or overflow is None:
        raise TypeError(f"A target must say how to round without random bits, not {target}")
    if is_native(target):
        return _to_single
    if isinstance(fmt, Minifloat) and fmt.signed and fmt.subnormals:
        return _ToMinifloat(fmt, rounding, overflow)
    table = tables.find(fmt, rounding, overflow, "float64") if fmt.width <= tables.MAX_WIDTH else None
    return _Coded(fmt, rounding, overflow, table)


def is_native(target: Floating) -> bool:
    """Whether the sum of two numbers of the format is rounded as float32 does it."""
    return (target.format, target.rounding, target.overflow) == (
        get("fp32"),
        Rounding.NEAREST_EVEN,
        Overflow.OVERFLOW,
    )


def add(total: _Doubles, term: _Doubles, *, exact: bool) -> _Doubles:
    """``total + term``, rounded to odd unless `exact` says that float64 holds it.

    The error of the sum (TwoSum: Knuth 1969, 4.2.2) says on which side of it the exact one lies; of the two
    neighbours, that with an odd last bit loses nothing for a second rounding to 50 bits or fewer (Boldo and Melquiond
    2008).
    """
    sums = total + term
    if exact:
        return sums
    with np.errstate(invalid="ignore"):
        back = sums - total
        error = (total - (sums - back)) + (term - back)
    bits = sums.view(np.uint64)
    # False for both where the sum, and so the error, is no number.
    above, below = error > 0, error < 0
    negative = sums < 0
    even = (bits & np.uint64(1)) == 0
    bits += even & np.where(negative, below, above)
    bits -= even & np.where(negative, above, below)
    return sums


def _to_single(sums: _Doubles) -> None:
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        np.copyto(sums, sums.astype(np.float32))


@dataclass(frozen=True)
class _Coded:
    """Through codes: from a table where there is one and no sum is NaN without a code."""

    format: Format
    rounding: Rounding
    overflow: Overflow
    table: tables.Table | None

    def __call__(self, sums: _Doubles) -> None:
        codes = None if self.table is None else tables.encode_floats(self.format, self.table, sums.reshape(-1))
        if codes is None:
            codes = self.format.encode(sums, self.rounding, self.overflow)
        np.copyto(sums, self.format.decode(codes).reshape(sums.shape))


@dataclass(frozen=True)
class _ToMinifloat:
    """Normal numbers as patterns of float64: a carry out of the significand lands in the exponent. What is below or
    beyond them is left to the format.
    """

    format: Minifloat
    rounding: Rounding
    overflow: Overflow

    @cached_property
    def _ends(self) -> tuple[float, float]:
        return 2.0**self.format.min_exp, float(self.format.decode([self.format.max_code])[0])

    def __call__(self, sums: _Doubles) -> None:
        smallest, largest = self._ends
        rounded = _cut(sums.view(np.uint64), self.rounding, _MAN_BITS - self.format.man_bits).view(np.float64)
        # A sum below the normal numbers may round up to the first of them, but not as a pattern of float64.
        usual = (np.abs(sums) >= smallest) & (np.abs(rounded) <= largest) | (sums == 0)
        if not usual.all():
            other = ~usual
            rounded[other] = self.format.decode(self.format.encode(sums[other], self.rounding, self.overflow))
        # Where the format has no negative zero, a sum may still be one.
        np.add(rounded, 0.0 if not self.format.has_negative_zero else -0.0, out=sums)


def _cut(bits: NDArray[np.uint64], rounding: Rounding, drop: int) -> NDArray[np.uint64]:
    """Patterns with `drop` zeros at the end, rounded."""
    unit, below = np.uint64(1 << drop), np.uint64((1 << drop) - 1)
    keep = ~below
    match rounding:
        case Rounding.NEAREST_EVEN:
            odd = (bits >> np.uint64(drop)) & np.uint64(1)
            return (bits + (odd + np.uint64((1 << (drop - 1)) - 1))) & keep
        case Rounding.NEAREST_AWAY:
            return (bits + np.uint64(1 << (drop - 1))) & keep
        case Rounding.TOWARD_ZERO:
            return bits & keep
        case Rounding.ODD:
            return (bits & keep) | (((bits & below) != 0) * unit)
    negative = bits > _MAGNITUDE
    grows = negative if rounding is Rounding.FLOOR else ~negative
    return (bits + grows * below) & keep
