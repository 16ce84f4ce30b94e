"""Transforms in integer arithmetic, against fractions: shifts, dyadic numbers, nested widths, casts by exponent."""

import math
import re
from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numerics import InputError, Integer, Rounding
from numerics.formats import get
from numerics.transforms import (
    Dyadic,
    ShiftRounding,
    cast_by_exponent,
    dyadic,
    narrow,
    power_of_two_ratios,
    power_of_two_scales,
    ratio_exponents,
    requantize,
    residual_add,
    rounding_shift,
    valid_shifts,
)
from numerics.transforms.dyadic import multiply


def rounded(value: Fraction, way: str) -> int:
    """A fraction as an integer, by the definition of each rounding."""
    low = math.floor(value)
    rest = value - low
    half = Fraction(1, 2)
    up = {
        "rne": rest > half or (rest == half and low % 2 == 1),
        "rna": rest > half or (rest == half and value > 0),
        "half_up": rest >= half,
        "floor": False,
    }
    return low + up[way]


WAYS = [str(way) for way in ShiftRounding]


@pytest.mark.parametrize("way", WAYS)
def test_shifts_round_as_their_names_say(way):
    drawn = np.random.RandomState(0).randint(-(2**63), 2**63 - 1, 40, dtype=np.int64)
    values = np.concatenate([drawn, drawn >> 40, np.arange(-20, 21), [-(2**63), 2**63 - 1, 2**62, -(2**62)]])
    compared = 0
    for amount in range(64):
        found = rounding_shift(values, amount, way).tolist()
        assert found == [rounded(Fraction(value, 1 << amount), way) for value in values.tolist()]
        compared += len(found)
    assert compared == 64 * 125


def test_shifts_broadcast():
    assert rounding_shift([[5], [-5]], [0, 1, 2]).tolist() == [[5, 2, 1], [-5, -2, -1]]
    assert rounding_shift(np.uint8(200), np.int8(3)) == 25
    # The names are those of element formats where both have the rounding.
    assert rounding_shift([3, -3], 1, Rounding.NEAREST_AWAY).tolist() == [2, -2]


@given(st.floats(0, 2.0**31 - 1) | st.floats(2.0**-60, 1))
def test_dyadic_numbers_are_the_nearest(scale):
    found = dyadic(scale)
    multiplier, shift = int(found.multiplier), int(found.shift)
    assert 0 <= multiplier < 2**31
    assert 0 <= shift <= 63
    exact = Fraction(multiplier, 1 << shift)
    assert found.to_float64() == float(exact)
    if scale >= 2.0**-33:
        assert multiplier >= 2**30
        assert abs(exact - Fraction(scale)) <= Fraction(scale) / 2**31
    else:
        assert abs(exact - Fraction(scale)) <= Fraction(1, 2**64)


def test_dyadic_numbers_of_the_authors_code():
    # There m, e = frexp(scale); m is rounded at 31 bits, half up; the shift is 31 - e.
    scales = np.random.RandomState(1).lognormal(-4, 3, 2000)
    found = dyadic(scales)
    for scale, number in zip(scales.tolist(), found.to_float64().tolist(), strict=True):
        fraction, exponent = math.frexp(scale)
        multiplier = math.floor(Fraction(fraction) * 2**31 + Fraction(1, 2))
        assert Fraction(number) == Fraction(multiplier, 1) * Fraction(2) ** (exponent - 31)


def test_a_carry_leaves_the_multiplier_31_bits():
    found = dyadic([1 - 2.0**-40, 0.0, 1.0, 2.0**31 - 1])
    assert found.multiplier.tolist() == [2**30, 0, 2**30, 2**31 - 1]
    assert found.shift.tolist() == [30, 0, 30, 0]


def test_tiny_scales_keep_what_shifts_of_63_bits_let_them():
    found = dyadic([1.5 * 2.0**-32, 2.0**-33, 1.25 * 2.0**-40, 2.0**-63, 0.49 * 2.0**-63])
    assert found.shift.tolist() == [62, 63, 63, 63, 0]
    assert found.multiplier.tolist() == [3 << 29, 1 << 30, 5 << 21, 1, 0]


@pytest.mark.parametrize("way", WAYS)
def test_requantisation_is_exact(way):
    rng = np.random.RandomState(2)
    accumulators = np.concatenate([rng.randint(-(2**31), 2**31, 3000), [-(2**31), 2**31 - 1, 0, 1, -1]])
    scales = 2.0 ** rng.uniform(-40, 2, accumulators.size)
    # Ties: multipliers that are powers of two.
    scales[::3] = 2.0 ** rng.randint(-12, 0, scales[::3].size)
    accumulators[::3] >>= 20
    factor = dyadic(scales)
    expected = [
        rounded(Fraction(a * m, 1 << s), way)
        for a, m, s in zip(accumulators.tolist(), factor.multiplier.tolist(), factor.shift.tolist(), strict=True)
    ]
    assert multiply(accumulators, factor, way).tolist() == expected
    assert len(expected) == 3005
    for out in (Integer(8), Integer(4), Integer(8, signed=False), Integer(4, symmetric=True)):
        codes = requantize(accumulators, factor, out, way)
        assert codes.dtype == np.uint8
        assert out.decode(codes).tolist() == [min(max(e, out.min), out.max) for e in expected]


def test_requantisation_of_channels_broadcasts():
    accumulators = np.array([[100, 1000], [-100, -1000]])
    codes = requantize(accumulators, dyadic([0.5, 0.1]), Integer(8))
    assert Integer(8).decode(codes).tolist() == [[50, 100], [-50, -100]]


def test_float64_would_round_large_products_twice():
    # z m is 2**61 + 2**30 + 1 here: float64 drops the one, then sees a tie and goes to the even neighbour below.
    factor = Dyadic(np.array([2**30 + 1]), np.array([31]))
    value = 2**31 - 1
    exact = rounded(Fraction(value * (2**30 + 1), 2**31), "rne")
    assert multiply([value], factor).tolist() == [exact]
    tied = [
        (z, m)
        for z in range(2**31 - 400, 2**31)
        for m in (2**31 - 1, 2**31 - 3, 2**30 + 1)
        if round(float(z * m) / 2**31) != rounded(Fraction(z * m, 2**31), "rne")
    ]
    assert tied
    for z, m in tied:
        found = multiply([z], Dyadic(np.array([m]), np.array([31])))
        assert found.tolist() == [rounded(Fraction(z * m, 2**31), "rne")]


def test_branches_are_rounded_before_they_are_added():
    half = dyadic(0.5)
    assert Integer(8).decode(residual_add(([1, 3, 300], half), ([1, 3, 300], half), Integer(8))).tolist() == [
        0,
        4,
        127,
    ]
    up = residual_add(([1, 3, -300], half), ([1, 3, -300], half), Integer(8), "half_up")
    assert Integer(8).decode(up).tolist() == [2, 4, -128]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("widths", [(8, 6), (8, 4), (8, 2), (8, 8), (6, 3), (12, 7), (4, 3)])
@pytest.mark.parametrize("signed", [True, False])
def test_nested_widths(widths, way, signed):
    high, low = (Integer(width, signed) for width in widths)
    codes = np.arange(1 << high.width)
    numbers = high.decode(codes).astype(int).tolist()
    found = low.decode(narrow(codes, high, low, way)).tolist()
    difference = high.width - low.width
    expected = [min(max(rounded(Fraction(n, 1 << difference), way), low.min), low.max) for n in numbers]
    assert found == expected
    assert len(found) == 1 << high.width


def test_rounding_twice_is_not_rounding_once():
    # From 8 bits to 4 through 6: 23 is 1.44 steps of 16, but 6 of 4, a tie between 1 and 2 that goes to the even 2.
    codes = np.arange(256)
    direct = Integer(4).decode(narrow(codes, Integer(8), Integer(4)))
    through = Integer(4).decode(narrow(narrow(codes, Integer(8), Integer(6)), Integer(6), Integer(4)))
    differing = np.flatnonzero(direct != through)
    assert 0 < differing.size < 40
    assert (direct[23], through[23]) == (1, 2)
    numbers = Integer(8).decode(codes)
    assert (np.abs(direct - through)[differing] == 1).all()
    # All where a first rounding, up or to a tie, made a tie of what was none.
    assert all(abs(numbers[c] / 16 % 1 - 0.5) <= 2 / 16 for c in differing)
    # Rounding down first and last never differs.
    cut = narrow(narrow(codes, Integer(8), Integer(6), "floor"), Integer(6), Integer(4), "floor")
    assert np.array_equal(cut, narrow(codes, Integer(8), Integer(4), "floor"))


def test_symmetric_low_formats_saturate_on_both_sides():
    assert Integer(2, symmetric=True).decode(narrow([0x80, 0x7F, 0], Integer(8), get("ternary"))).tolist() == [
        -1,
        1,
        0,
    ]


@given(st.floats(min_value=5e-324, max_value=2.0**1023))
def test_powers_of_two_are_the_least_above(scale):
    power = Fraction(float(power_of_two_scales(scale)))
    assert power / 2 < Fraction(scale) <= power
    assert math.frexp(float(power))[0] == 0.5


@given(st.lists(st.floats(1e-30, 1e30), min_size=1, max_size=8))
def test_ratios_of_a_group_are_powers_of_two(scales):
    largest = max(scales)
    found, exponents = power_of_two_ratios(scales), ratio_exponents(scales)
    for scale, new, exponent in zip(scales, found.tolist(), exponents.tolist(), strict=True):
        # By the definition: the least integer k with S_max / S <= 2**k.
        assert Fraction(largest) / Fraction(scale) <= 2**exponent
        assert exponent == 0 or Fraction(largest) / Fraction(scale) > Fraction(2) ** (exponent - 1)
        assert Fraction(new) == Fraction(largest) / 2**exponent
        assert Fraction(new) <= Fraction(scale) < 2 * Fraction(new)
    assert found.max() == largest


def test_groups_lie_along_an_axis():
    scales = np.array([[1.0, 0.3, 3.0], [8.0, 8.0, 1.9]])
    assert ratio_exponents(scales, axis=1).tolist() == [[2, 4, 0], [0, 0, 3]]
    assert power_of_two_ratios(scales, axis=1).tolist() == [[0.75, 0.1875, 3.0], [8, 8, 1]]
    assert power_of_two_ratios(scales, axis=0).tolist() == [[1, 0.25, 3.0], [8, 8, 1.5]]
    # At powers of two and next to them.
    at = np.array([1.0, np.nextafter(0.5, 1), 0.5, np.nextafter(0.5, 0)])
    assert ratio_exponents(at).tolist() == [0, 1, 1, 2]
    assert power_of_two_scales([1.0, np.nextafter(1, 2), np.nextafter(1, 0)]).tolist() == [1, 2, 1]


SOURCES = ["e2m1fn", "e3m0fn", "e1m2fn", "e2m0fn", "e2m3fn", "e3m2fn", "e2m1b5f"]
TARGETS = ["e4m3fn", "e5m2", "e4m3", "e3m4", "fp16", "bfloat16", "fp32"]
#: All but one with too few mantissa bits, and two with too few exponents.
PAIRS = sorted({*product(SOURCES, TARGETS)} - {("e2m3fn", "e5m2"), ("e3m0fn", "e3m4"), ("e3m2fn", "e3m4")})


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_casts_by_exponent_are_exact_for_all_codes_and_shifts(source, target):
    narrow_format, wide = get(source), get(target)
    codes = np.arange(1 << narrow_format.width)
    numbers = narrow_format.decode(codes)
    shifts = valid_shifts(narrow_format, wide)
    compared = 0
    for shift in shifts:
        cast = cast_by_exponent(codes, shift, narrow_format, wide)
        assert np.array_equal(wide.decode(cast), np.ldexp(numbers, shift))
        assert np.array_equal(np.signbit(wide.decode(cast)), np.signbit(numbers))
        assert np.array_equal(cast, wide.encode(np.ldexp(numbers, shift)))
        compared += cast.size
    assert compared == codes.size * len(shifts)
    # The range is as long as can be: one step more, and a number is subnormal or too large.
    largest, least = np.max(numbers), np.min(numbers[numbers > 0])
    assert np.ldexp(least, shifts[0] - 1) < 2.0**wide.min_exp <= np.ldexp(least, shifts[0])
    assert np.ldexp(largest, shifts[-1]) <= wide.decode([wide.max_code])[0] < np.ldexp(largest, shifts[-1] + 1)


def test_casts_of_fp4_to_fp8():
    fp4, e5m2, e4m3 = get("e2m1fn"), get("e5m2"), get("e4m3fn")
    assert valid_shifts(fp4, e5m2) == range(-13, 14)
    assert valid_shifts(fp4, e4m3) == range(-5, 7)
    # 1.5 * 2**-3 with the bias of E5M2, 15: field 15 - 3, mantissa 10.
    assert cast_by_exponent([0b0011], -3, fp4, e5m2).tolist() == [(12 << 2) | 0b10]
    assert cast_by_exponent(np.arange(16)[:, None], [-1, 1], fp4, e4m3).shape == (16, 2)


def test_weights_with_ratio_scales_need_one_scale_only():
    rng = np.random.RandomState(3)
    fp4, fp8 = get("e2m1fn"), get("e5m2")
    scales = power_of_two_ratios(rng.uniform(0.1, 1, 32))
    codes = rng.randint(0, 16, (32, 256))
    cast = cast_by_exponent(codes, -ratio_exponents(scales)[:, None], fp4, fp8)
    assert np.array_equal(fp8.decode(cast) * scales.max(), fp4.decode(codes) * scales[:, None])


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: rounding_shift([1], 64), "Amount of a right shift must be 0 to 63 bits, not 64"),
        (lambda: rounding_shift([1], -1), "Amount of a right shift must be 0 to 63 bits, not -1"),
        (
            lambda: rounding_shift([1], 1, "odd"),
            "Rounding of a shift must be one of rne, rna, half_up, floor, not 'odd'",
        ),
        (lambda: rounding_shift(np.uint64([2**63]), 1), f"Integers must be below 2**63, not {2**63}"),
        (lambda: dyadic([-1.0]), "Scales to requantise by must be 0 to 2**31 - 1, not -1.0"),
        (lambda: dyadic([2.0**31]), "Scales to requantise by must be 0 to 2**31 - 1, not 2147483648.0"),
        (lambda: dyadic([math.nan]), "Scales must be finite, but number 0 is nan"),
        (
            lambda: requantize([2**31], dyadic(1.0), Integer(8)),
            f"Integers to requantise must fit 32 bits, not be {2**31}",
        ),
        (
            lambda: narrow([0], Integer(4), Integer(8)),
            "Format to narrow to must have at most the 4 bits of int4, not be int8",
        ),
        (
            lambda: narrow([0], Integer(8), Integer(4, signed=False)),
            "Formats to narrow must both have a sign or none, not be int8 and uint4",
        ),
        (lambda: narrow([256], Integer(8), Integer(4)), "Code of int8 must be 0 to 255, not 256"),
        (lambda: power_of_two_scales([1.0, 0.0]), "Scales must be positive, not 0.0"),
        (lambda: power_of_two_scales([1.7e308]), "Scales to round up must be at most 2**1023, not 1.7e+308"),
        (
            lambda: power_of_two_ratios([1.0, 2.0**-1060]),
            f"Scales of a group must be at least 2**-1021, not {2.0**-1060}",
        ),
        (
            lambda: cast_by_exponent([0], 14, get("e2m1fn"), get("e5m2")),
            "Shift from e2m1fn to e5m2 must be -13 to 13, not 14",
        ),
        (
            lambda: valid_shifts(get("e4m3fn"), get("fp16")),
            "Format to cast from must have finite numbers only, not be e4m3fn",
        ),
        (
            lambda: valid_shifts(get("e2m3fn"), get("e5m2")),
            "Format to cast to must have at least the 3 mantissa bits of e2m3fn, not be e5m2",
        ),
        (
            lambda: valid_shifts(get("e3m2fn"), get("e3m4")),
            "Format to cast to must hold all numbers of e3m2fn as normal ones, not be e3m4",
        ),
        (
            lambda: valid_shifts(get("e2m1fn"), get("e4m3fnuz")),
            "Formats of a cast must have a sign and zeros of both signs, not be e4m3fnuz",
        ),
        (lambda: cast_by_exponent([16], 0, get("e2m1fn"), get("e5m2")), "Code of e2m1fn must be 0 to 15, not 16"),
    ],
)
def test_integer_transforms_refuse(call, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        call()


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: rounding_shift([1.5], 1), "Values must be integers, not float64"),
        (lambda: rounding_shift([1], [0.5]), "Values must be integers, not float64"),
        (lambda: cast_by_exponent([1], 0.5, get("e2m1fn"), get("e5m2")), "Shifts must be integers, not float64"),
    ],
)
def test_kinds_of_integers_are_checked(call, sentence):
    with pytest.raises(TypeError, match=f"^{re.escape(sentence)}$"):
        call()
