"""How a block gets its scale."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from numerics.blocks.quotient import quotient, trimmed
from numerics.errors import InputError
from numerics.formats import Format, HiFloat8, Integer, Minifloat
from numerics.number import Numbers, bit_length
from numerics.rounding import Rounding


class ScaleRule(StrEnum):
    """What a scale is, with M the largest magnitude of the block, Q the largest number of the elements and E the
    exponent of its leading bit.

    The first five give powers of two; exact arithmetic decides each.
    """

    #: ``2**(floor(log2(M)) - E)`` (OCP MX v1.0, 6.3). Elements in the upper part of the top binade may be clipped.
    FLOOR = "floor"
    #: ``2**ceil(log2(M / Q))``: the least power of two with which nothing is clipped (*INT v.s. FP*,
    #: arXiv:2510.25602, equation 9; ``RCEIL`` of torchao).
    CEIL = "ceil"
    #: As `FLOOR`, of M rounded to nearest, ties to even, at the precision of the largest element (``EVEN`` of
    #: torchao).
    NEAREST_EVEN = "rne"
    #: As `FLOOR`, twice that where M, rounded to nearest on the grid of the elements as if it went on, exceeds Q.
    UP_IF_CLIPPED = "up_if_clipped"
    #: ``2**(ceil(log2(M)) - E)`` (``CEIL`` of torchao).
    CEIL_OF_MAXIMUM = "ceil_max"
    #: M / Q, rounded once into the scale's format: to nearest, ties to even; up; down.
    NEAREST = "nearest"
    UP = "up"
    DOWN = "down"
    #: Mean magnitude of the block, rounded to nearest (absmean, for ternary elements; arXiv:2402.17764): the sum of
    #: the magnitudes as a float64, divided by their count as a float64, then into the scale's format.
    MEAN = "absmean"


#: Rules whose scale is a quotient that the scale's format rounds, and how.
QUOTIENT_ROUNDINGS = {
    ScaleRule.NEAREST: Rounding.NEAREST_EVEN,
    ScaleRule.UP: Rounding.CEIL,
    ScaleRule.DOWN: Rounding.TOWARD_ZERO,
    ScaleRule.MEAN: Rounding.NEAREST_EVEN,
}


def has_powers_only(fmt: Format) -> bool:
    """Whether a format holds nothing but powers of two (and NaN), as E8M0 does."""
    return isinstance(fmt, Minifloat) and not (fmt.man_bits or fmt.subnormals)


def default_rule(fmt: Format) -> ScaleRule:
    """The rule of the standards for scales in `fmt`: `ScaleRule.FLOOR` where it has nothing but powers of two, else
    `ScaleRule.NEAREST`.
    """
    return ScaleRule.FLOOR if has_powers_only(fmt) else ScaleRule.NEAREST


#: Bits of a significand with its leading bit at the top of a word.
_TOP = 64


@dataclass(frozen=True)
class Top:
    """The upper end of a format: its largest number is ``largest * 2**lsb``, and numbers of that binade are
    ``spacing * 2**lsb`` apart.
    """

    largest: int
    spacing: int
    lsb: int

    @property
    def exponent(self) -> int:
        """Exponent of the leading bit of the largest number."""
        return self.lsb + self.largest.bit_length() - 1

    @property
    def value(self) -> float:
        """The largest number; float64 holds that of any format."""
        return float(np.ldexp(float(self.largest), self.lsb))

    @property
    def bits(self) -> int:
        """Bits of its significand without trailing zeros."""
        return self.largest.bit_length() - ((self.largest & -self.largest).bit_length() - 1)


@cache
def top_of(fmt: Format) -> Top:
    """The upper end of `fmt`."""
    _, largest = fmt.int_range
    if isinstance(fmt, Integer):
        exponent = 0
    elif isinstance(fmt, Minifloat):
        # The largest number of few formats is subnormal.
        exponent = max(fmt.lsb + largest.bit_length() - 1 - fmt.man_bits, fmt.lsb)
    elif isinstance(fmt, HiFloat8):
        # One bit of mantissa in the top binade, although infinity has its place.
        exponent = fmt.msb - 1
    else:
        # A posit of largest magnitude is all regime.
        exponent = fmt.msb
    return Top(largest, 1 << (exponent - fmt.lsb), fmt.lsb)


@cache
def _threshold(rule: ScaleRule, top: Top) -> tuple[int, bool]:
    """Significand of M above which the scale is twice that of `ScaleRule.FLOOR`, in units of ``2**-63``, and whether
    it is so on the threshold too.
    """
    everything = 1 << _TOP
    match rule:
        case ScaleRule.FLOOR:
            return everything, False
        case ScaleRule.CEIL_OF_MAXIMUM:
            return everything >> 1, False
        case ScaleRule.CEIL:
            return _at_top(top.largest), False
        case ScaleRule.NEAREST_EVEN:
            # Rounding reaches the next binade from half a place below it; the tie goes up, to the even one.
            places = (top.largest // top.spacing).bit_length()
            return everything - (everything >> (places + 1)), True
        case ScaleRule.UP_IF_CLIPPED:
            return _at_top(2 * top.largest + top.spacing), bool((top.largest // top.spacing) & 1)
    raise InputError(f"A scale that is a power of two needs one of the first five rules, not {rule}")


def _at_top(x: int) -> int:
    """A positive integer of at most 64 bits but for trailing zeros, with its leading bit at the top of a word."""
    missing = _TOP - x.bit_length()
    return x << missing if missing >= 0 else x >> -missing


def exponents(rule: ScaleRule, top: Top, largest: Numbers) -> NDArray[np.int64]:
    """Exponents of the scales that a rule for powers of two gives blocks whose largest magnitudes are `largest`,
    exact where these have tails too; of no meaning for zeros.
    """
    length = bit_length(largest.sig)
    significand = largest.sig << np.minimum(_TOP - length, _TOP - 1).astype(np.uint64)
    threshold, inclusive = _threshold(rule, top)
    floor = largest.exp + length - 1 - top.exponent
    if threshold >> _TOP:
        return floor
    at = np.uint64(threshold)
    over = (significand >= at) if inclusive else (significand > at) | ((significand == at) & largest.sticky)
    return floor + over


def exponents_of_floats(rule: ScaleRule, top: Top, largest: NDArray) -> NDArray[np.int64]:
    """As `exponents`, of floats."""
    fraction, exponent = np.frexp(largest)
    threshold, inclusive = _threshold(rule, top)
    floor = exponent.astype(np.int64) - (1 + top.exponent)
    if threshold >> _TOP:
        return floor
    # A threshold has at most 34 bits: a float64 holds it, and compares with a float of any width.
    at = np.float64(threshold / (1 << _TOP))
    wide = fraction.astype(np.float64, copy=False)
    return floor + ((wide >= at) if inclusive else (wide > at))


def scaled_down(largest: Numbers, by: float) -> Numbers:
    """``largest / by``."""
    return quotient(largest, trimmed(np.full(largest.sig.shape, by)))
