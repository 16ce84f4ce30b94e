"""Running totals: arithmetic of words, and that what must happen does happen."""

import numpy as np
import pytest
from units import random_words

from numerics.functions import parse
from numerics.words import from_ints, to_ints
from sim.vectors import running_operand
from sim.vectors.totals import Totals, add, negated, patterns, words_of_any_length


@pytest.mark.parametrize("width", [3, 31, 32, 33, 64, 97])
def test_words_add_and_negate_like_integers(width):
    a, b = random_words(width, 500, 1), random_words(width, 500, 2)
    mask = (1 << width) - 1
    assert to_ints(add(a, b, width)) == [(x + y) & mask for x, y in zip(to_ints(a), to_ints(b), strict=True)]
    assert to_ints(negated(a, width)) == [-x & mask for x in to_ints(a)]


def near(text, increments):
    function = parse(text)
    total = running_operand(function)
    totals = Totals(total)
    amounts = from_ints(increments, total.width)
    rows = totals.near(amounts, np.random.default_rng(1))
    assert rows.shape == (len(increments), totals.count, amounts.shape[1])
    return [to_ints(row) for row in rows]


def test_totals_of_a_float_meet_every_distance_of_exponents_and_cancel():
    product = 0x3FC00000
    (row,) = near("mac:a=e4m3fn,b=e4m3fn,acc=fp32", [product])
    distances = {((word >> 23) & 0xFF) - 127 for word in row}
    assert set(range(-27, 28)) <= distances
    assert {product ^ 0x80000000, (product ^ 0x80000000) + 1, (product ^ 0x80000000) - 1} <= set(row)
    assert all(word >> 32 == 0 for word in row)


def test_totals_of_a_fixed_point_word_reach_both_ends():
    (row,) = near("mac:a=int8,b=int8,acc=int20", [1000])
    sums = {(word + 1000) % (1 << 20) for word in row}
    assert {(1 << 19) - 2, (1 << 19) - 1, 1 << 19, (1 << 19) + 1, 0, (1 << 20) - 1} <= sums


def test_one_near_draws_each_kind_of_total():
    total = running_operand(parse("mac:a=posit8_0,b=posit8_0,acc=exact"))
    totals = Totals(total)
    amounts = random_words(total.width, 4000)
    drawn = totals.one_near(amounts, np.random.default_rng(1))
    sums = to_ints(add(drawn, amounts, total.width))
    assert drawn.shape == amounts.shape
    assert {0, 1, (1 << total.width) - 1, 1 << (total.width - 1)} <= set(sums)


def test_totals_and_what_they_lead_to_are_the_top_bit_and_any_other():
    """The NaR of a quire but for one bit, which a circuit that overlooks that bit takes for NaR."""
    total = running_operand(parse("mac:a=posit8_0,b=posit8_0,acc=quire8_0"))
    top = 1 << (total.width - 1)
    amounts = random_words(total.width, 30_000)
    drawn = Totals(total).one_near(amounts, np.random.default_rng(1))
    wanted = {top | 1 << bit for bit in range(total.width - 1)} | {top - (1 << bit) for bit in range(total.width - 1)}
    assert wanted <= set(to_ints(drawn))
    assert wanted <= set(to_ints(add(drawn, amounts, total.width)))


@pytest.mark.parametrize("bits", [0, 1, 10, 23])
def test_patterns_stay_within_their_bits_and_hold_the_special_ones(bits):
    drawn = patterns(np.random.default_rng(1), (4000,), bits)
    assert int(drawn.min()) >= 0
    assert int(drawn.max()) >> bits == 0
    assert {0, (1 << bits) - 1} <= set(drawn.tolist())
    if bits == 10:
        assert {1 << bit for bit in range(bits)} <= set(drawn.tolist())


@pytest.mark.parametrize("width", [5, 40, 128, 256])
def test_words_have_any_length_and_any_bit_behind_a_tie(width):
    words = to_ints(words_of_any_length(np.random.default_rng(1), 60_000, width))
    assert 0 <= min(words) < max(words) < 1 << width
    magnitudes = [min(word, (1 << width) - word) for word in words]
    assert {magnitude.bit_length() for magnitude in magnitudes} >= set(range(width))
    # Three bits, a tie of two bits of significand, and one bit far below.
    near_ties = [m for m in magnitudes if f"{m:b}".startswith(("101", "111")) and f"{m:b}"[3:].count("1") == 1]
    lowest = {(m & -m).bit_length() - 1 for m in near_ties}
    assert len(near_ties) > 20 and lowest >= set(range(min(4, width - 4)))
