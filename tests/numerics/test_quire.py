"""Quires: their widths, their sums against fractions, and the words that mean NaR."""

import re
from fractions import Fraction

import numpy as np
import pytest
from function_twins import compare_every, disagreements, drawn

from numerics import InputError, Posit, Quire, get, parse
from numerics.functions.quire import parse_quire, quire
from numerics.words import from_ints, to_ints

FLAGSHIPS = [
    "mac:a=posit8_0,b=posit8_0,acc=quire8_0",
    "mac:a=posit8_2,b=posit8_2,acc=quire16_2",
    "dot:a=posit16_1,b=posit16_1,lanes=4,acc=quire16_1",
    "dot:a=posit32_2,b=posit32_2,lanes=2,acc=quire32_2",
    "multiply:a=posit16_2,b=posit16_2,out=quire16_2",
    "mac:a=int4,b=e2m1,acc=quire8_2",
]


@pytest.mark.parametrize("width", [8, 16, 32])
def test_quires_of_the_standard_have_16_bits_for_each_of_the_posit(width):
    fixed = quire(Posit(width, 2))
    assert fixed.width == 16 * width
    assert fixed.lsb == 16 - 8 * width
    assert parse_quire(f"quire{width}") == parse_quire(f"quire{width}_2") == fixed


@pytest.mark.parametrize(("width", "es", "bits"), [(8, 0, 56), (16, 1, 144), (4, 1, 48), (2, 0, 32)])
def test_other_quires_hold_2_to_the_31_products(width, es, bits):
    fixed, posit = quire(Posit(width, es)), Posit(width, es)
    assert fixed.width == bits
    largest, smallest = posit.exact((1 << (width - 1)) - 1), posit.exact(1)
    assert Fraction(2) ** fixed.lsb == smallest**2
    top = (1 << (fixed.width - 1)) * Fraction(2) ** fixed.lsb
    assert (2**31 - 1) * largest**2 < top <= 2**31 * largest**2


@pytest.mark.parametrize("text", FLAGSHIPS)
def test_flagships_are_their_twins(text):
    function = parse(text)
    assert function.text == text
    assert disagreements(function, drawn(function, 400, text)) == ([], 400)


def test_a_tiny_conversion_is_its_twin_on_words_of_every_length():
    convert = parse("convert:a=quire4_1,out=posit4_1")
    words = sorted({(sign - (1 << k)) & ((1 << 48) - 1) for k in range(48) for sign in (0, 1, -1, 1 << 47)})
    assert disagreements(convert, {"a": words}) == ([], len(words))
    assert compare_every(parse("convert:a=posit8_1,out=quire8_1")) == 256


def test_quire_in_an_accumulator_means_that_of_the_factors():
    assert parse("mac:a=posit16_1,b=posit16_1,acc=quire").text == "mac:a=posit16_1,b=posit16_1,acc=quire16_1"
    assert parse("convert:a=posit8_2,out=quire").text == "convert:a=posit8_2,out=quire8_2"
    assert parse("convert:a=quire16,out=fp32").text == "convert:a=quire16_2,out=fp32"


@pytest.mark.parametrize("name", ["posit8_0", "posit16_1", "posit16_2", "posit32_2"])
def test_sums_in_a_quire_are_exact_and_rounded_once(name):
    posit, rng = get(name), np.random.RandomState(1)
    x, y, z = rng.randint(0, 1 << posit.width, (3, 30, 40))
    for codes in (x, y, z):
        codes[codes == posit.nan_code] = 1
    sums = Quire(name, 40)
    exact = [Fraction(0)] * 40
    value = np.vectorize(posit.exact, otypes=[object])
    for a, b, c in zip(x, y, z, strict=True):
        sums.add_product(a, b)
        sums.subtract_product(b, c)
        sums.add(c)
        sums.subtract(a)
        exact = exact + value(a) * value(b) - value(b) * value(c) + value(c) - value(a)
    lsb = Fraction(2) ** sums.accumulator.lsb
    words = [int(total / lsb) & ((1 << sums.accumulator.width) - 1) for total in exact]
    assert all((total / lsb).denominator == 1 for total in exact)
    assert to_ints(sums.words) == words
    nearest = parse(f"convert:a={sums.accumulator.name},out={name}")
    assert sums.to_posit().tolist() == [nearest.twin({"a": (word,)}) for word in words]
    assert sums.to_posit().dtype == posit.code_dtype


def test_quires_are_added_and_cleared():
    one, two = Quire("posit8_2", 3), Quire("posit8_2", 3)
    one.add([0x40, 0x40, 0x80])
    two.add_product(0x40, [0x40, 0x01, 0x40])
    one.add_quire(two)
    assert one.text() == ["562949953421312 * 2**-48 = 2", "281474993487872 * 2**-48 = 1.00000006", "NaR"]
    one.subtract_quire(two)
    one.subtract_quire(two)
    assert one.to_posit().tolist() == [0, 0x40, 0x80]
    one.clear()
    assert one.to_posit().tolist() == [0, 0, 0]


def test_nar_is_kept_and_so_is_overflow():
    """As the standard has it (5.11): what does not fit, and what would be the reserved word, is NaR from then on."""
    fixed = quire(Posit(8, 2))
    top, one = (1 << (fixed.width - 1)) - 1, 1 << -fixed.lsb
    nar = fixed.nan_word
    add = parse("add:a=quire8_2,b=posit8_2,out=quire8_2")
    subtract = parse("subtract:a=quire8_2,b=posit8_2,out=quire8_2")
    mask = (1 << fixed.width) - 1
    cases = [
        (add, top, 0x40, nar),
        (add, top - one, 0x40, top),
        (subtract, -top & mask, 0x40, nar),
        (subtract, (one - top - 1) & mask, 0x40, nar),
        (subtract, (one - top) & mask, 0x40, -top & mask),
        (add, 0, 0x80, nar),
        (add, nar, 0x40, nar),
        (add, nar, 0xC0, nar),
    ]
    for function, word, code, expected in cases:
        got = function.evaluate({"a": from_ints([word], fixed.width), "b": from_ints([code], 8)})
        assert to_ints(got) == [expected]
    wraps = parse("add:a=fixed79_-48,b=posit8_2,out=fixed79_-48")
    got = wraps.evaluate({"a": from_ints([top], fixed.width), "b": from_ints([0x40], 8)})
    assert to_ints(got) == [(top + one) & mask]


def test_a_rounding_of_the_sum_is_not_a_sum_of_roundings():
    posit = get("posit16_2")
    codes = posit.encode([4096.0, 0.5, -4096.0])
    sums = Quire(posit)
    for code in codes:
        sums.add(int(code))
    assert posit.decode(sums.to_posit()).tolist() == [0.5]
    add = parse("add:a=posit16_2,b=posit16_2,out=posit16_2")
    stepwise = add(a=add(a=codes[0], b=codes[1]), b=codes[2])
    assert posit.decode(stepwise) == 0.0


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: Quire("e4m3fn"), "A quire must be one of a posit format, not of e4m3fn"),
        (lambda: Quire("posit8_0", 0), "Number of quires must be at least 1, not 0"),
        (lambda: Quire("posit8_0").add(256), "Code of posit8_0 must be 0 to 255, not 256"),
        (lambda: Quire("posit8_0", 2).add([1, 2, 3]), "Codes for 2 quires must have the shape (2,), not (3,)"),
        (
            lambda: Quire("posit8_0").add_quire(Quire("posit8_2")),
            "Quires to be added must be of posit8_0, not of posit8_2",
        ),
        (
            lambda: parse("mac:a=posit8_0,b=posit8_2,acc=quire"),
            "acc=quire must store results of one posit format, not of posit8_0 and posit8_2",
        ),
        (
            lambda: parse("mac:a=int4,b=int4,acc=quire"),
            "acc=quire must store results of one posit format, not of int4",
        ),
        (lambda: parse("convert:a=quire1_0,out=fp32"), "Width of a posit must be 2 to 32 bits, not 1"),
        (
            lambda: parse("mac:a=posit16_2,b=posit16_2,acc=quire8"),
            "acc must reach from weight 113 down to -112 to hold a product of posit16_2 and posit16_2, "
            "not from 79 down to -48 as quire8_2",
        ),
        (
            lambda: parse("mac:a=posit8_0,b=posit8_0,acc=quire,overflow=saturate"),
            "overflow goes with a floating acc only, not with acc=quire",
        ),
    ],
)
def test_bad_quires_get_their_sentences(make, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        make()
