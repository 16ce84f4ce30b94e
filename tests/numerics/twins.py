"""Comparison of the fast models of element formats with their twins."""

from fractions import Fraction

import numpy as np

from numerics import Minifloat, Overflow, Posit, Rounding
from numerics.oracle.elements import NAN, Exact, decode, encode


def exact(value: float) -> Exact:
    """A float64 as the twin takes it."""
    if np.isnan(value):
        return NAN
    if np.isinf(value):
        return Exact(None, bool(value < 0), infinite=True)
    return Exact(Fraction(float(value)), bool(np.signbit(value)))


def same(fast, slow):
    """Whether two arrays hold the same numbers, zeros of different sign and NaN apart."""
    return ((fast == slow) & (np.signbit(fast) == np.signbit(slow))) | (np.isnan(fast) & np.isnan(slow))


def sample(fmt, count, seed=0):
    """`count` codes drawn from `seed`, and those at which something happens."""
    drawn = np.random.RandomState(seed).randint(0, 1 << fmt.width, size=count, dtype=np.int64)
    return np.unique(np.concatenate([drawn, fmt.landmarks()])).astype(fmt.code_dtype)


def turns(fmt, values):
    """Float64 numbers around which rounding of `fmt` turns: `values`, their midpoints and, for posits, the posits
    one bit longer; each with its two neighbours, beyond both ends, and the special ones.
    """
    values = np.unique(values[np.isfinite(values)])
    middles = (values[1:] + values[:-1]) / 2
    parts = [values, middles, values[-1:] * 1.5, values[-1:] * 64, values[:1] * 1.5, values[:1] * 64 - 1]
    if isinstance(fmt, Minifloat):
        # Half a step beyond the end lies the border of overflow.
        top = np.float64(np.ldexp(1.0, fmt.msb - fmt.man_bits - 1))
        parts += [values[-1:] + top, values[:1] - top, values[-1:] + 2 * top]
    if isinstance(fmt, Posit):
        borders = (
            [float(decode_longer(fmt, code)) for code in range(1, 1 << (fmt.width - 1))] if fmt.width < 9 else []
        )
        parts += [np.array(borders), -np.array(borders)]
    around = np.concatenate(parts)
    found = [around, np.nextafter(around, np.inf), np.nextafter(around, -np.inf)]
    tiny = np.array([5e-324, 1e-300, 1e-60, 1e60, 1e300])
    found += [tiny, -tiny, np.array([0.0, -0.0, np.inf, -np.inf])]
    found += [np.array([np.nan])] if fmt.has_nan else []
    return np.concatenate(found)


def decode_longer(fmt, code):
    """The border above posit `code`: the posit one bit longer that lies there."""
    longer = object.__new__(Posit)
    object.__setattr__(longer, "width", fmt.width + 1)
    object.__setattr__(longer, "es", fmt.es)
    return decode(longer, 2 * code + 1).value


def roundings(fmt):
    """Every pair of a rounding and an overflow rule that the format takes."""
    return [(rounding, overflow) for rounding in Rounding for overflow in fmt.overflows]


def compare_encoding(fmt, values):
    """Compare fast model and twin in every way of rounding; how many codes were compared."""
    exacts = [exact(value) for value in values]
    for rounding, overflow in roundings(fmt):
        # Integers wrap numbers below 2**40 only.
        keep = np.abs(values) < 2.0**40 if overflow is Overflow.WRAP else np.ones(len(values), bool)
        fast = fmt.encode(values[keep], rounding, overflow)
        slow = np.array([encode(fmt, x, rounding, overflow) for x, k in zip(exacts, keep, strict=True) if k])
        bad = np.flatnonzero(fast != slow)
        assert not bad.size, (
            f"{fmt} {rounding} {overflow}: {values[keep][bad[0]]!r} gives {fast[bad[0]]:#x}, not {slow[bad[0]]:#x}"
        )
    return len(values) * len(roundings(fmt))
