"""Real exponent biases: against formats that have them as integers, the search, and biases of channels in weights."""

import math
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numerics import InputError, Minifloat
from numerics.formats import get
from numerics.measures import dynamic_range
from numerics.transforms import (
    Grid,
    PreShift,
    decode_with_bias,
    encode_with_bias,
    maximum_bias,
    preshift,
    search_bias,
)

FP4 = ["e3m0fn", "e2m1fn", "e1m2fn"]


@pytest.mark.parametrize("bias", [-20, -1, 0, 1, 3, 40])
@pytest.mark.parametrize("name", [*FP4, "e4m3fn", "e4m3f", "e5m2"])
def test_integer_biases_are_formats_of_their_own(name, bias):
    fmt = get(name)
    own = Minifloat(fmt.exp_bits, fmt.man_bits, bias, specials=fmt.specials)
    codes = np.arange(1 << fmt.width)
    numbers = own.decode(codes)
    finite = np.isfinite(numbers)
    assert np.array_equal(decode_with_bias(codes[finite], fmt, bias), numbers[finite])
    values = np.random.RandomState(0).standard_normal(3000) * dynamic_range(own).largest
    values = np.concatenate([values, numbers[finite], values * 1e-3, [0.0, -0.0, np.inf, -np.inf]])
    for way in ("rne", "rna", "rtz"):
        codes = encode_with_bias(values, fmt, bias, way)
        assert np.array_equal(codes, own.encode(values, way, "saturate_all"))


@given(st.sampled_from(FP4), st.floats(1e-6, 1e6))
def test_bias_of_a_maximum_is_the_formula_of_the_paper(name, largest):
    fmt = get(name)
    bias = float(maximum_bias(largest, fmt))
    assert bias == pytest.approx(
        2**fmt.exp_bits - math.log2(largest) + math.log2(2 - 2.0**-fmt.man_bits) - 1, abs=1e-12
    )
    assert decode_with_bias([dynamic_range_code(fmt)], fmt, bias) == pytest.approx(largest, rel=1e-12)


def dynamic_range_code(fmt):
    """Code of the largest number."""
    return int(fmt.encode([dynamic_range(fmt).largest])[0])


def by_the_paper(x, exp_bits, man_bits, bias):
    """One value quantised with a real bias, step by step as in the paper: clip, find the binade, round in it."""
    largest = (2 - 2.0**-man_bits) * 2.0 ** (2**exp_bits - bias - 1)
    x = min(max(x, -largest), largest)
    binade = max(math.floor(math.log2(abs(x)) + bias), 1) if x else 1
    step = 2.0 ** (binade - man_bits - bias)
    return round(x / step) * step


@pytest.mark.parametrize("name", ["e2m1fn", "e1m2fn", "e4m3f"])
def test_real_biases_quantise_as_the_paper_does(name):
    fmt = get(name)
    values = np.random.RandomState(1).standard_normal(2000)
    compared = 0
    for bias in (0.3, 2.71, 5.5, -1.25):
        found = decode_with_bias(encode_with_bias(values, fmt, bias), fmt, bias)
        expected = [by_the_paper(x, fmt.exp_bits, fmt.man_bits, bias) for x in values.tolist()]
        assert np.allclose(found, expected, rtol=1e-12, atol=0)
        compared += len(expected)
    assert compared == 8000


@pytest.mark.parametrize("grid", list(Grid))
@pytest.mark.parametrize("name", FP4)
def test_a_search_finds_the_least_error_of_its_grid(name, grid):
    fmt = get(name)
    values = np.random.RandomState(2).standard_normal((6, 400)) * 0.1
    found = search_bias(values, fmt, axis=0, grid=grid)
    assert found.bias.shape == found.squared_error.shape == (6, 1)
    assert found.candidates.shape == (101, 6, 1)
    for channel in range(6):
        errors = [
            np.sum((decode_with_bias(encode_with_bias(values[channel], fmt, b), fmt, b) - values[channel]) ** 2)
            for b in found.candidates[:, channel, 0]
        ]
        assert found.squared_error[channel, 0] == min(errors)
        assert found.bias[channel, 0] == found.candidates[int(np.argmin(errors)), channel, 0]
    at_maximum = maximum_bias(np.abs(values).max(axis=1, keepdims=True), fmt)
    kept = decode_with_bias(encode_with_bias(values, fmt, at_maximum), fmt, at_maximum)
    # The factor 1 is not on the grid (0.9981 is), but clipping gains more than that for normal values.
    assert found.squared_error.sum() < np.sum((kept - values) ** 2)


def test_one_bias_for_a_tensor():
    values = np.random.RandomState(3).standard_normal((4, 500)) * 0.1
    whole = search_bias(values, get("e2m1fn"))
    assert whole.bias.shape == ()
    channels = search_bias(values, get("e2m1fn"), axis=0)
    assert channels.squared_error.sum() < whole.squared_error
    assert np.array_equal(search_bias(values.T, get("e2m1fn"), axis=-1).bias.ravel(), channels.bias.ravel())
    few = search_bias(values, get("e2m1fn"), low=1.0, high=1.0, steps=1)
    assert few.bias == maximum_bias(np.abs(values).max(), get("e2m1fn"))


def test_what_the_grid_of_the_authors_depends_on():
    values = np.random.RandomState(4).standard_normal(2000)
    values /= np.abs(values).max()
    fmt = get("e2m1fn")

    def error(unit, grid):
        return float(search_bias(values * unit, fmt, grid=grid).squared_error) / unit**2

    # Over maxima, which is the default, the search does not know the unit.
    assert search_bias(values, fmt).bias == search_bias(values, fmt, grid=Grid.MAXIMUM).bias
    assert search_bias(values, fmt).bias != search_bias(values, fmt, grid=Grid.BIAS).bias
    assert error(1.0, "maximum") == pytest.approx(error(12.0, "maximum")) == pytest.approx(error(1e-3, "maximum"))
    # Over biases it is about as good, unless the bias is 0, when all candidates are one.
    assert error(1.0, "bias") < 1.02 * error(1.0, "maximum")
    assert abs(float(maximum_bias(12.0, fmt))) < 1e-12
    assert np.ptp(search_bias(values * 12, fmt, grid="bias").candidates) < 1e-12
    assert error(12.0, "bias") > 1.1 * error(12.0, "maximum")


def test_biases_of_channels_are_split():
    split = preshift([3.3, 2.4, 4.0, 9.9, 2.9], get("e2m1fn"))
    assert split.bias == 2.4
    assert split.shifts.tolist() == [1, 0, 2, 3, 0]
    assert split.channel_biases().tolist() == pytest.approx([3.4, 2.4, 4.4, 5.4, 2.4])
    # As the text has it.
    assert preshift([3.3, 2.4, 4.0, 9.9], get("e2m1fn"), limit=2).shifts.tolist() == [1, 0, 2, 2]
    assert preshift([3.3, 2.4], get("e2m1fn"), bias=3.0).shifts.tolist() == [0, 0]


def test_shifts_in_the_weights_leave_one_scale():
    rng = np.random.RandomState(5)
    fmt = get("e2m1fn")
    x = rng.standard_normal((32, 24)) * np.exp2(-rng.uniform(0, 3, 24))
    w = rng.standard_normal((10, 24))
    split = preshift(maximum_bias(np.abs(x).max(axis=0), fmt), fmt)
    codes = encode_with_bias(x, fmt, split.channel_biases())
    # With a bias for each channel, and the weights as they are.
    expected = decode_with_bias(codes, fmt, split.channel_biases()) @ w.T
    # With the numbers of the codes, shifts in the weights, and one scale at the end.
    folded = split.fold(w, axis=1)
    assert np.array_equal(folded * np.exp2(split.shifts), w)
    found = fmt.decode(codes) @ folded.T * 2.0 ** (fmt.bias - split.bias)
    assert np.allclose(found, expected, rtol=1e-12, atol=1e-12)
    assert np.array_equal(split.fold(w.T, axis=0), folded.T)
    # Channels of their own lose less than one bias for all.
    one = maximum_bias(np.abs(x).max(), fmt)
    kept = decode_with_bias(encode_with_bias(x, fmt, one), fmt, one)
    assert np.sum((decode_with_bias(codes, fmt, split.channel_biases()) - x) ** 2) < np.sum((kept - x) ** 2)


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: maximum_bias(0.0, get("e2m1fn")), "Largest magnitudes must be positive, not 0.0"),
        (lambda: encode_with_bias([1.0], get("e2m1fn"), math.inf), "Biases must be finite, but number 0 is inf"),
        (
            lambda: encode_with_bias([math.nan], get("e2m1fn"), 1),
            "Values for e2m1fn, which has no NaN, must not be NaN, but number 0 is",
        ),
        (lambda: search_bias([0.0, 0.0], get("e2m1fn")), "Largest magnitudes must be positive, not 0.0"),
        (lambda: search_bias([math.nan], get("e2m1fn")), "Values must be finite, but number 0 is nan"),
        (
            lambda: search_bias([1.0], get("e2m1fn"), low=0),
            "Factors of a search must go up from above 0 in 1 step or more, not 0 to 1.2 in 100",
        ),
        (
            lambda: search_bias([1.0], get("e2m1fn"), grid="scale"),
            "Grid of a search must be one of maximum, bias, not 'scale'",
        ),
        (lambda: preshift([[1.0]], get("e2m1fn")), "Biases of channels must be a row, not of shape (1, 1)"),
        (lambda: preshift([1.0], get("e2m1fn"), limit=-1), "Limit of a shift must be at least 0, not -1"),
        (
            lambda: PreShift(0.0, np.array([1, 2])).fold(np.ones((2, 3)), 1),
            "Axis of the weights must have 2 entries, one a channel, not 3",
        ),
    ],
)
def test_biases_refuse(call, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        call()
