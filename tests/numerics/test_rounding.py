"""Roundings by their meaning: directed ones by order, odd by the two steps it allows, stochastic by counting."""

import re
from fractions import Fraction

import numpy as np
import pytest
from twins import exact, sample

from numerics import InputError, Overflow, Stochastic, get
from numerics.oracle.elements import encode
from numerics.rounding import random_bits

NAMES = [
    "e4m3fn",
    "e5m2",
    "e3m2fn",
    "e2m1fnu",
    "e4m3fnuz",
    "hif8",
    "posit8_0",
    "posit16_2",
    "int8",
    "uint4",
    "bfloat16",
    "fp32",
    "posit32_2",
]


def spread(fmt, count, seed):
    """Numbers over the whole range of a format and a little beyond."""
    random = np.random.RandomState(seed)
    values = fmt.decode(sample(fmt, count, seed))
    values = values[np.isfinite(values)]
    return np.resize(values, count) * (1 + random.standard_normal(count) / 8)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("width", [1, 3, 8, 23, 32])
def test_stochastic_rounding_is_its_twins(name, width):
    fmt, random = get(name), np.random.RandomState(width)
    values = spread(fmt, 150, width)
    draws = random.randint(0, 1 << width, len(values), dtype=np.int64)
    for overflow in (Overflow.SATURATE, Overflow.SATURATE_ALL):
        codes = fmt.encode(values, Stochastic(draws, width), overflow)
        twins = [
            encode(fmt, exact(x), Stochastic(draw, width), overflow) for x, draw in zip(values, draws, strict=True)
        ]
        assert (codes == twins).all()
    assert len(values) == 150


@pytest.mark.parametrize("name", ["e4m3fn", "int8", "e2m1fn", "posit8_0", "hif8"])
def test_stochastic_rounding_goes_up_as_often_as_the_number_is_near(name):
    fmt = get(name)
    draws, compared = np.arange(256), 0
    for low in fmt.encode([1.0, 2.0, 3.0], "rtz"):
        near, far = fmt.decode([low, low + 1])
        for eighths in range(9):
            value = near + (far - near) * eighths / 8
            rounded = fmt.decode(fmt.encode(np.full(256, value), Stochastic(draws, 8)))
            assert (rounded == far).sum() == 32 * eighths
            assert np.isin(rounded, [near, far]).all()
            compared += 256
    assert compared == 3 * 9 * 256


def test_random_numbers_broadcast_and_are_checked():
    fmt = get("int8")
    codes = fmt.encode(np.full((3, 4), 0.5), Stochastic(np.array([0, 1, 2, 3]), 2))
    assert codes.tolist() == [[0, 0, 1, 1]] * 3
    with pytest.raises(InputError, match=r"^Random numbers of 2 bits must be 0 to 3, not 4$"):
        Stochastic([1, 4], 2)
    with pytest.raises(InputError, match=r"^Random numbers of 2 bits must be 0 to 3, not -1$"):
        Stochastic([-1, 4], 2)
    with pytest.raises(InputError, match=r"^Width of random numbers must be 1 to 32 bits, not 33$"):
        Stochastic([1], 33)
    with pytest.raises(TypeError, match=r"^Random numbers must be integers, not float64$"):
        Stochastic([0.5], 2)


@pytest.mark.parametrize(("values", "draws"), [(2.25, [0, 1, 2, 3]), ([1.5, 2.5], [[0], [1]]), ([1, 2, 3], [0, 1])])
def test_random_numbers_have_the_shape_of_the_values_or_less(values, draws):
    shape, own = re.escape(str(np.shape(values))), re.escape(str(np.shape(draws)))
    message = rf"^Random numbers must have a shape that broadcasts to {shape} of the values, not {own}$"
    with pytest.raises(InputError, match=message):
        get("e2m1fn").encode(values, Stochastic(draws, 2))
    with pytest.raises(InputError, match=message):
        Stochastic(draws, 2).for_shape(np.shape(values))


def test_random_numbers_stay_in_their_small_type():
    small = np.arange(256, dtype=np.uint8)
    assert np.shares_memory(Stochastic(small, 8).random, small)
    assert Stochastic(small.astype(np.int64), 8).random.dtype == np.uint8
    assert Stochastic([1 << 31], 32).random.dtype == np.uint32
    wide = Stochastic(small, 8).for_shape((1000, 256))
    assert np.shares_memory(wide.random, small) and wide.random.shape == (1000, 256)
    assert str(wide.using(wide.random[:2, 5:7])) == "stochastic8"


def test_text_forms_of_stochastic_rounding():
    assert (random_bits("stochastic8"), random_bits("rne"), str(Stochastic([0], 8))) == (8, None, "stochastic8")
    with pytest.raises(InputError, match=r"^Width of random numbers must be 1 to 32 bits, not 0$"):
        random_bits("stochastic0")


@pytest.mark.parametrize("name", NAMES)
def test_directed_roundings_keep_their_side(name):
    fmt = get(name)
    values = spread(fmt, 2000, 1)
    low, high = (float(Fraction(end) * Fraction(2) ** fmt.lsb) for end in fmt.int_range)
    values = values[(values >= low) & (values <= high) & ((np.abs(values) >= 2.0**fmt.lsb) | (values == 0))]
    floor, ceil, rtz = (fmt.decode(fmt.encode(values, way)) for way in ("floor", "ceil", "rtz"))
    assert (floor <= values).all() and (ceil >= values).all() and (np.abs(rtz) <= np.abs(values)).all()
    assert ((floor == values) == (ceil == values)).all()
    assert len(values) > 1000


@pytest.mark.parametrize(("wide", "narrow"), [("e5m8fn", "e5m2"), ("fp32", "bfloat16"), ("posit16_1", "posit8_1")])
def test_rounding_to_odd_first_saves_from_rounding_twice(wide, narrow):
    first, second = get(wide), get(narrow)
    values = spread(second, 4000, 2)
    once = second.encode(values, "rne", "saturate")
    twice = second.encode(first.decode(first.encode(values, "odd", "saturate")), "rne", "saturate")
    assert (once == twice).all() and len(once) == 4000


@pytest.mark.parametrize(
    ("way", "texts"),
    [
        ("rne", ["inf", "-inf"]),
        ("rna", ["inf", "-inf"]),
        ("rtz", ["57344", "-57344"]),
        ("floor", ["57344", "-inf"]),
        ("ceil", ["inf", "-57344"]),
        ("odd", ["57344", "-57344"]),
        (Stochastic([0], 4), ["inf", "-inf"]),
    ],
)
def test_what_lies_beyond_the_range(way, texts):
    fmt = get("e5m2")
    assert [fmt.text(int(code)) for code in fmt.encode([1e6, -1e6], way, "overflow")] == texts


def test_a_code_is_a_fraction():
    fractions = [
        get(name).exact(code) for name, code in (("e4m3fn", 0xB9), ("posit32_2", 1), ("hif8", 7), ("int8", 0x80))
    ]
    assert fractions == [Fraction(-9, 8), Fraction(1, 2**120), Fraction(1, 2**16), Fraction(-128)]
    for name, code in (("e4m3fn", 0x7F), ("e5m2", 0x7C), ("posit8_0", 0x80)):
        with pytest.raises(
            InputError, match=rf"^Code of a fraction must stand for a finite number, not 0x{code:x} of {name}$"
        ):
            get(name).exact(code)


def test_the_format_says_how_encoding_rounds():
    hif8, ties = get("hif8"), [40960.0, 1.0625, -1.0625]
    assert (hif8.encode(ties) == hif8.encode(ties, "rna")).all()
    assert (hif8.encode(ties) != hif8.encode(ties, "rne")).any()
    long = np.resize(ties, 1 << 17)
    assert (hif8.encode(long) == hif8.encode(long, "rna")).all()
    assert {get(name).default_rounding for name in NAMES} == {"rne", "rna"}


def test_texts_of_codes():
    int32 = get("int32")
    assert [int32.text(code) for code in (2**31 - 1, 2**31, 0, 2**32 - 1)] == ["2147483647", "-2147483648", "0", "-1"]
    assert get("uint32").text(2**32 - 1) == "4294967295"
    for name, code in (("e4m3fn", 300), ("int8", -1), ("posit8", 2**70)):
        message = rf"^Code of {get(name).name} must be 0 to 255, not {code}$"
        for call in (get(name).text, get(name).exact):
            with pytest.raises(InputError, match=message):
                call(code)
