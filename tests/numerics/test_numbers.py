"""Numbers between codes: tails, zeros of any exponent, conversion from format to format, sums that nearly tie."""

from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from twins import roundings, same

from numerics import get, parse
from numerics.number import Kind, Numbers, bit_length, shift_right
from numerics.oracle.elements import decode, encode, number
from numerics.wide import Wide
from numerics.words import from_ints, to_ints

TARGETS = [
    "fp32",
    "bfloat16",
    "e4m3fn",
    "e5m2",
    "e2m1fn",
    "e3m0fn",
    "e4m3b-200f",
    "posit8_2",
    "posit16_1",
    "int8",
    "uint4",
]


def test_bits_of_every_length():
    values = np.array([0, *(1 << k for k in range(64)), *((1 << k) - 1 for k in range(1, 65))], np.uint64)
    assert bit_length(values).tolist() == [int(value).bit_length() for value in values]


def test_every_shift_says_what_it_loses():
    values = [0, 1, 5, (1 << 63) | 1, (1 << 64) - 1, 1 << 62]
    amounts = [-1, 0, 1, 2, 31, 32, 62, 63, 64, 65, 66, 200]
    pairs = list(product(values, amounts))
    kept, half, below = shift_right(np.array([x for x, _ in pairs], np.uint64), np.array([s for _, s in pairs]))
    for (x, s), *found in zip(pairs, kept, half, below, strict=True):
        amount = max(s, 0)
        lost = x & ((1 << amount) - 1)
        first = lost >> (amount - 1) & 1 if amount else 0
        rest = lost & ((1 << (amount - 1)) - 1) if amount else 0
        assert [int(found[0]), bool(found[1]), bool(found[2])] == [x >> amount, bool(first), bool(rest)], (x, s)


@pytest.mark.parametrize("name", TARGETS)
def test_a_tail_decides_a_tie(name):
    """Numbers of many bits half way between two neighbours, with and without something far below."""
    fmt = get(name)
    room = 62 - fmt.precision - 1
    patterns = [(odd << 1) | half for odd in (0, 1) for half in (0, 1)]
    sigs = [((1 << (fmt.precision - 1)) | pattern >> 1) << (room + 1) | (pattern & 1) << room for pattern in patterns]
    top = fmt.precision + room
    exponents = range(fmt.lsb - 3, fmt.msb + 3)
    some = [*exponents[:12], *exponents[12:-12:7], *exponents[-12:]]
    cases = list(product(sigs, (False, True), (False, True), some))
    sign, sig, sticky, msb = (
        np.array(column) for column in zip(*((s, g, t, m) for g, s, t, m in cases), strict=True)
    )
    numbers = Numbers(sign, sig.astype(np.uint64), msb - top, np.zeros(len(cases), np.uint8), sticky)
    for rounding, overflow in roundings(fmt):
        if overflow == "wrap":
            continue
        fast = fmt.round(numbers, rounding, overflow)
        for (g, s, t, m), code in zip(cases, fast, strict=True):
            value = (g + Fraction(t, 3)) * Fraction(2) ** (m - top)
            assert code == encode(fmt, number(-value if s else value), rounding, overflow), (g, s, t, m, rounding)


@pytest.mark.parametrize("target", TARGETS)
def test_codes_convert_from_format_to_format(target):
    fmt, compared = get(target), 0
    for source in ("e4m3", "e5m2", "fp16", "posit8_2", "int8", "e2m1fn", "e3m2b40fn", "e3m2b-40fn", "e8m0fnu"):
        other = get(source)
        codes = np.arange(1 << other.width)
        values = other.decode(codes)
        codes, values = (array[~np.isnan(values)] for array in (codes, values))
        for rounding, overflow in roundings(fmt):
            if overflow != "wrap":
                directly = fmt.round(other.unpack(codes), rounding, overflow)
                assert (directly == fmt.encode(values, rounding, overflow)).all()
                compared += len(codes)
    assert compared > 200_000


def test_whole_numbers_of_64_bits_are_far_below_a_format_of_large_numbers():
    fmt = get("e4m3b-200f")
    values = np.array([0, 1, (1 << 63) - 1, 1 << 63, (1 << 64) - 1], np.uint64)
    assert fmt.encode(values).tolist() == [encode(fmt, number(Fraction(int(x))), "rne", "saturate") for x in values]
    assert fmt.encode(values).tolist() == [0] * 5


@pytest.mark.parametrize("acc", ["fp32", "bfloat16", "e5m10", "posit16_1", "e8m23f"])
@pytest.mark.parametrize("rounding", ["rne", "rtz"])
def test_sums_that_tie_but_for_a_term_far_below(acc, rounding):
    """A total, half a step of it, and the smallest product there is, in both signs."""
    fmt = get(acc)
    dot = (
        parse(f"dot:a=bfloat16,b=bfloat16,lanes=2,acc={acc},round={rounding}")
        if fmt.has_nan
        else parse(f"dot:a=e8m7f,b=e8m7f,lanes=2,acc={acc},round={rounding}")
    )
    factor = dot.operands[0].format
    starts = [int(code) for code in fmt.encode([1.0, -1.0, 1.5, 2.0, -2.0 + 2.0**-9])]
    starts += [code + 1 for code in starts]
    vectors = {"a": [], "b": [], "acc": []}
    for start, half_sign, tiny in product(starts, (1.0, -1.0), (0.0, 1.0, -1.0, 2.0**60)):
        value = abs(float(decode(fmt, start)))
        following = abs(float(decode(fmt, start + 1)))
        half = half_sign * abs(following - value) / 2
        far = tiny * 2.0**-125
        one, half_code, far_code, small = (int(code) for code in factor.encode([1.0, half, far, 2.0**-100]))
        assert factor.decode([half_code])[0] == half
        vectors["a"].append(half_code | far_code << factor.width)
        vectors["b"].append(one | small << factor.width)
        vectors["acc"].append(start)
    words = {op.name: from_ints(vectors[op.name], op.width) for op in dot.operands}
    fast = to_ints(dot.evaluate(words))
    lanes = [{op.name: tuple(op.lane_codes(vectors[op.name][i])) for op in dot.operands} for i in range(len(fast))]
    assert fast == [dot.twin(codes) for codes in lanes]
    assert len(fast) == 80


def test_sums_of_any_width_are_exact():
    rng, compared = np.random.RandomState(6), 0
    for width in (20, 62, 63, 64, 65, 96, 130, 300):
        sums = Wide(50, -10, width)
        exact = [0] * 50
        for _ in range(6):
            sig = rng.randint(0, 1 << min(width - 6, 60), 50).astype(np.uint64)
            shift = rng.randint(0, max(1, width - 66), 50)
            sign = rng.randint(0, 2, 50).astype(bool)
            sums.add(Numbers.finite(sign, sig, shift - 10))
            exact = [
                total + (-1) ** int(s) * (int(g) << int(h))
                for total, s, g, h in zip(exact, sign, sig, shift, strict=True)
            ]
        assert to_ints(sums.to_words(width)) == [total % (1 << width) for total in exact]
        assert sums.settled()[0].tolist() == [total < 0 for total in exact]
        numbers = sums.to_numbers()
        for i, total in enumerate(exact):
            assert (numbers.sign[i], numbers.kind[i]) == (total < 0, Kind.FINITE)
            unit = Fraction(2) ** (int(numbers.exp[i]) + 10)
            tail = abs(total) - int(numbers.sig[i]) * unit
            assert (0 < tail < unit) if numbers.sticky[i] else tail == 0
            compared += 1
    assert compared == 8 * 50


@pytest.mark.parametrize("width", [8, 31, 32, 33, 64, 96, 100])
def test_words_that_fit_are_told_from_those_that_do_not(width):
    ends = [0, -1, (1 << (width - 1)) - 1, 1 << (width - 1), -(1 << (width - 1)), -(1 << (width - 1)) - 1]
    ends += [end + near for end in ends for near in (-1, 1)]
    sums = Wide(len(ends), 0, width + 40)
    # In two parts, because a significand has 64 bits.
    for part in (0, 60):
        sig = [(abs(end) >> part) & ((1 << 60) - 1) for end in ends]
        sums.add(Numbers.finite([end < 0 for end in ends], sig, part))
    low, high = -(1 << (width - 1)), (1 << (width - 1)) - 1
    assert sums.fits(width, symmetric=False).tolist() == [low <= end <= high for end in ends]
    assert sums.fits(width, symmetric=True).tolist() == [low < end <= high for end in ends]


def test_numbers_come_back_as_doubles():
    values = np.array([0.0, -0.0, 5e-324, -1.7976931348623157e308, np.inf, -np.inf, np.nan, 1 / 3])
    assert same(Numbers.of(values).to_float64(), values).all()
