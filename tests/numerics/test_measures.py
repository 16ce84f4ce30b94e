"""Measures of error: noise, relative error, units in the last place, accuracy along the number line, range."""

import math
import re
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numerics import InputError
from numerics.formats import get
from numerics.measures import (
    accuracy_bits,
    accuracy_profile,
    crest_factor,
    dynamic_range,
    max_relative_error,
    mean_relative_error,
    mean_squared_error,
    relative_error,
    sqnr_db,
    ulp_error,
)


def test_noise_of_known_arrays():
    reference, approximation = np.array([3.0, 4.0]), np.array([3.0, 3.5])
    assert mean_squared_error(reference, approximation) == 0.125
    assert sqnr_db(reference, approximation) == pytest.approx(20.0)
    assert sqnr_db([[3, 4], [3, 4]], [[3, 3.5], [3, 4]], axis=1).tolist() == [pytest.approx(20.0), math.inf]
    assert sqnr_db([[3, 4]], [[3, 3.5]], axis=(0, 1)) == pytest.approx(20.0)


def test_noise_where_nothing_or_everything_is_lost():
    assert sqnr_db([0.0, 0.0], [0.0, -0.0]) == math.inf
    assert sqnr_db([0.0, 0.0], [0.0, 1.0]) == -math.inf
    assert sqnr_db([1.0, 2.0], [1.0, math.inf]) == -math.inf
    assert math.isnan(sqnr_db([1.0, 2.0], [1.0, math.nan]))
    assert sqnr_db([1.0, 2.0], [0.0, 0.0]) == 0
    assert mean_squared_error([1.0], [math.inf]) == math.inf
    assert mean_squared_error([1e200], [2e200]) == math.inf
    assert sqnr_db([1e200], [2e200]) == 0
    assert sqnr_db([1.7e308], [-1.7e308]) == pytest.approx(-20 * math.log10(2))
    assert sqnr_db([5e-324, 0.0], [0.0, 0.0]) == 0
    assert sqnr_db([[1e300], [1e-300]], [[2e300], [2e-300]], axis=1).tolist() == [0, 0]
    assert math.isnan(mean_squared_error([1.0], [math.nan]))


@given(
    st.lists(st.tuples(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3)), min_size=1, max_size=8),
    st.integers(-900, 900),
)
def test_a_power_of_two_changes_no_bit_of_a_ratio(pairs, exponent):
    # Multiples of 2**-30, so that none becomes subnormal.
    reference, approximation = np.round(np.array(pairs).T * 2.0**30) / 2.0**30
    scaled = sqnr_db(np.ldexp(reference, exponent), np.ldexp(approximation, exponent))
    assert scaled == sqnr_db(reference, approximation)


@given(st.lists(st.integers(-1000, 1000), min_size=1, max_size=20), st.integers(0, 19))
def test_ratio_by_fractions(values, at):
    changed = list(values)
    changed[at % len(values)] += 1
    ratio = Fraction(sum(v * v for v in values), 1)
    expected = 10 * math.log10(ratio) if ratio else -math.inf
    assert sqnr_db(values, changed) == pytest.approx(expected, abs=1e-9)


def test_crest_factors():
    assert crest_factor([-2.0, 2.0, 2.0]) == 1
    assert crest_factor([0.0] * 15 + [7.0]) == pytest.approx(4)
    assert crest_factor([[1, 1], [0, 1]], axis=1).tolist() == [1, pytest.approx(math.sqrt(2))]
    assert math.isnan(crest_factor([0.0, 0.0]))
    assert np.isnan(crest_factor([[0.0, 0.0], [1.0, 1.0]], axis=1)).tolist() == [True, False]
    # Squares of these overflow and underflow.
    assert crest_factor([1e300, -1e300]) == 1
    assert crest_factor([1e-300, 1e-300]) == 1
    assert 2.3 < np.mean(crest_factor(np.random.RandomState(0).standard_normal((2000, 32)), axis=1)) < 2.45


def test_relative_errors():
    found = relative_error([2.0, -4.0, 0.0, 0.0, 1.0, 1.0], [2.5, -4.0, -0.0, 1e-30, math.inf, math.nan])
    assert np.array_equal(found, [0.25, 0, 0, math.inf, math.inf, math.nan], equal_nan=True)
    assert max_relative_error([2.0, 4.0], [2.5, 4.0]) == 0.25
    assert mean_relative_error([2.0, 4.0], [2.5, 4.0]) == 0.125
    assert mean_relative_error([0.0, 4.0], [1.0, 4.0]) == math.inf
    assert math.isnan(max_relative_error([2.0, 4.0], [2.5, math.nan]))
    assert max_relative_error([[2.0, 4.0], [1, 1]], [[2.5, 4.0], [1, 1]], axis=1).tolist() == [0.25, 0]


@pytest.mark.parametrize("name", ["e4m3fn", "e2m1fn", "e5m2", "int8", "fp16", "posit8_0", "fp32", "tf32"])
def test_rounding_to_nearest_is_within_half_a_unit(name):
    fmt = get(name)
    span = dynamic_range(fmt)
    rng = np.random.RandomState(2)
    magnitudes = np.exp2(rng.uniform(np.log2(span.smallest) - 1, np.log2(span.largest), 20_000))
    values = np.where(rng.randint(0, 2, magnitudes.size), magnitudes, -magnitudes)
    errors = ulp_error(values, fmt.decode(fmt.encode(values)), fmt)
    if name == "posit8_0":
        # Posits round on bit strings, and never to zero: between powers of two only is it to the nearest number.
        inner = (magnitudes > 2.0**-4) & (magnitudes < 2.0**4)
        errors = errors[inner]
    assert errors.size > 4000
    assert 0.45 < errors.max() <= 0.5
    cut = fmt.decode(fmt.encode(values, "rtz"))
    assert 0.9 < ulp_error(values, cut, fmt)[np.abs(cut) > 0].max() < 1


def test_units_in_the_last_place():
    fmt = get("e4m3fn")
    assert ulp_error([1.0, 1.0, 1.9, 448.0, 1000.0, 0.0], [1.125, 0.875, 2.0, 480, 448, 2**-9], fmt).tolist() == [
        1.0,
        1.0,
        pytest.approx(0.8),
        1.0,
        pytest.approx(552 / 32),
        1.0,
    ]
    # Wide formats count by their codes: the same definition.
    assert ulp_error([1.0, 2.0**128, 0.0], [1 + 2**-23, 2.0**128, 2.0**-149], get("fp32")).tolist() == [1, 0, 1]
    assert ulp_error([2.0**-149 * 1.5], [2.0**-149], get("fp32")).tolist() == [0.5]


@pytest.mark.parametrize(
    ("name", "smallest", "largest"),
    [
        ("e4m3fn", 2.0**-9, 448),
        ("e5m2", 2.0**-16, 57344),
        ("e2m1fn", 0.5, 6),
        ("e8m0fnu", 2.0**-127, 2.0**127),
        ("int8", 1, 127),
        ("posit8_0", 2.0**-6, 2.0**6),
        ("posit16_1", 2.0**-28, 2.0**28),
        ("fp32", 2.0**-149, 3.4028234663852886e38),
        ("tf32", 2.0**-136, (2 - 2.0**-10) * 2.0**127),
    ],
)
def test_dynamic_ranges(name, smallest, largest):
    found = dynamic_range(get(name))
    assert (found.smallest, found.largest) == (smallest, largest)
    assert found.ratio == largest / smallest
    assert found.binades == pytest.approx(math.log2(largest) - math.log2(smallest))
    assert found.decades == pytest.approx(found.binades * math.log10(2))


def test_dynamic_range_of_table_1():
    # arXiv 2510.25602: 1.75 * 2**17 for E4M3, 60 for E2M3, 12 for E2M1.
    found = [dynamic_range(get(name)).ratio for name in ("e4m3fn", "e2m3fn", "e2m1fn", "int8", "int4")]
    assert found == [1.75 * 2**17, 60, 12, 127, 7]


def test_bits_of_accuracy():
    fmt = get("e4m3fn")
    found = accuracy_bits([1.0, 1.0625, 448.0, 1e9, 2.0**-11, 0.0], fmt)
    assert found.tolist() == [53, pytest.approx(math.log2(17)), 53, pytest.approx(0, abs=1e-6), 0, 53]
    assert accuracy_bits([1e9], get("e5m2")).tolist() == [-math.inf]
    # A posit never becomes zero: here it is 2**-6 for 2**-9, eight times as large.
    assert accuracy_bits([2.0**-9], get("posit8_0")).tolist() == [pytest.approx(-math.log2(7))]


@pytest.mark.parametrize("name", ["e4m3fn", "e5m2", "fp16", "bfloat16", "tf32", "fp32"])
def test_accuracy_of_floats_in_their_normal_range(name):
    fmt = get(name)
    # The worst relative error is next to midway above a power of two, 2**-(m + 1) / (1 + 2**-(m + 1)).
    profile = accuracy_profile(fmt, -5, 5, per_binade=997)
    assert profile.values.size == 11 * 997
    assert profile.min > fmt.man_bits + 1
    assert profile.min < fmt.man_bits + 1.3
    assert fmt.man_bits + 2.5 < profile.mean < fmt.man_bits + 3.5


def test_accuracy_of_posits_tapers():
    fmt = get("posit16_1")
    bits = [accuracy_profile(fmt, e, e).mean for e in (0, 2, 6, 12, 20, 27)]
    assert bits == sorted(bits, reverse=True)
    assert bits[0] - bits[-1] > 8


def test_rounding_of_a_profile():
    nearest, cut = (accuracy_profile(get("e4m3fn"), -3, 3, rounding=way).mean for way in ("rne", "rtz"))
    assert 0.9 < nearest - cut < 1.1


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda: sqnr_db([1, 2], [1]),
            "Arrays to compare must have one shape, not (2,) for the reference and (1,) for the approximation",
        ),
        (lambda: mean_squared_error([], []), "Reference must hold at least one value, not have shape (0,)"),
        (lambda: relative_error([1, math.inf], [1, 1]), "Reference must be finite, but number 1 is inf"),
        (lambda: ulp_error([math.nan], [1], get("int8")), "Reference must be finite, but number 0 is nan"),
        (lambda: crest_factor([1, math.nan]), "Values must be finite, but number 1 is nan"),
        (
            lambda: accuracy_profile(get("e4m3fn"), 3, 2),
            "Binades must go up from one to another of -1022 to 1023, not from 3 to 2",
        ),
        (
            lambda: accuracy_profile(get("e4m3fn"), 0, 1, 0),
            "Points in a binade must be at least 1, not 0",
        ),
    ],
)
def test_measures_refuse(call, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        call()
