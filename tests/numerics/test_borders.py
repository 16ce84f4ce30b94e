"""Every border of rounding of the formats of up to 16 bits, in every rounding, with a float64 step either side."""

import numpy as np
import pytest
from twins import decode_longer, exact, sample

from numerics import Overflow, Posit, Rounding, get
from numerics.formats.names import COMMON
from numerics.oracle.elements import encode

NAMES = [
    *(name for name in COMMON if get(name).width <= 16),
    *("e5m8fn", "e8m5u", "e6m9fnuz", "e2m13f", "posit12_0", "posit13_4", "posit16_0", "int11sym", "e5m10b20_normal"),
]
#: Where a number lies in the gap between its neighbours; all but `MIDDLE` are a step of float64 away from a border.
ABOVE, BELOW_MIDDLE, MIDDLE, ABOVE_MIDDLE, BELOW = range(5)


def gaps(fmt):
    """Codes of the neighbours of every gap between positive numbers, ascending, and the middle of each as float64."""
    codes = np.arange(1 << (fmt.width - fmt.signed), dtype=fmt.code_dtype)
    values = fmt.decode(codes)
    finite = np.isfinite(values)
    ordered = codes[finite][np.argsort(values[finite])]
    low, high = ordered[:-1], ordered[1:]
    middle = (fmt.decode(low) + fmt.decode(high)) / 2
    if isinstance(fmt, Posit):
        middle = np.array([float(decode_longer(fmt, int(code))) for code in low])
    return low, high, middle


def numbers_in(low, high, middle):
    """Five numbers of each gap, shape ``(5, gaps)``."""
    steps = (
        np.nextafter(low, high),
        np.nextafter(middle, low),
        middle,
        np.nextafter(middle, high),
        np.nextafter(high, low),
    )
    return np.stack(steps)


def goes_to_high(fmt, rounding, low, negative):
    """Whether the numbers of `numbers_in` go to the farther neighbour, by the meaning of the roundings."""
    odd = np.broadcast_to((low & 1).astype(bool), (5, len(low)))
    place = np.arange(5)[:, None] + np.zeros(len(low), int)
    up = {
        Rounding.NEAREST_EVEN: (place > MIDDLE) | ((place == MIDDLE) & odd),
        Rounding.NEAREST_AWAY: place >= MIDDLE,
        Rounding.TOWARD_ZERO: place < 0,
        Rounding.FLOOR: (place >= 0) & negative,
        Rounding.CEIL: (place >= 0) & (not negative),
        Rounding.ODD: ~odd,
    }[rounding]
    # Nothing but zero becomes the zero of a posit.
    return up | (low == 0) if isinstance(fmt, Posit) else up


@pytest.mark.parametrize("name", NAMES)
def test_every_border_is_where_it_should_be(name):
    fmt = get(name)
    low, high, middle = gaps(fmt)
    near, far = fmt.decode(low), fmt.decode(high)
    points = numbers_in(near, far, middle)
    compared = 0
    for negative in (False, True)[: 1 + fmt.signed]:
        sign = -1 if negative else 1
        for rounding in Rounding:
            expected = sign * np.where(goes_to_high(fmt, rounding, low, negative), far, near)
            got = fmt.decode(fmt.encode(sign * points, rounding, Overflow.SATURATE))
            wrong = np.argwhere(got != expected)
            assert not wrong.size, f"{fmt} {rounding}: {points[tuple(wrong[0])]!r} gives {got[tuple(wrong[0])]!r}"
            compared += got.size
    assert compared == 5 * len(low) * len(Rounding) * (1 + fmt.signed)
    assert len(low) >= (1 << (fmt.width - fmt.signed)) * 3 // 4 - 3


@pytest.mark.parametrize("name", ["fp16", "bfloat16", "posit16_1", "posit13_4", "e6m9fnuz"])
def test_the_meaning_of_the_roundings_is_that_of_the_twins(name):
    fmt = get(name)
    low, high, middle = gaps(fmt)
    picked = np.flatnonzero(np.isin(low, sample(fmt, 60)))
    points = numbers_in(fmt.decode(low), fmt.decode(high), middle)[:, picked]
    for rounding in Rounding:
        codes = np.where(goes_to_high(fmt, rounding, low, False)[:, picked], high[picked], low[picked])
        twins = [encode(fmt, exact(x), rounding, Overflow.SATURATE) for x in points.ravel()]
        assert (codes.ravel() == twins).all()
    assert points.size >= 5 * 25
