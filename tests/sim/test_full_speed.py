"""Streams at full speed: what comes seldom comes to pass."""

from functools import cache

import numpy as np
import pytest

from numerics.functions import parse
from numerics.words import to_ints, word_count
from sim.items.factors import factors_of, in_readings
from sim.items.few_powers import few_powers
from sim.items.full_speed import full_speed
from sim.streams import expected
from sim.vectors import random_rows, running_operand

QUIRE = "mac:a=posit16_2,b=posit16_2,acc=quire16_2"
#: Bits of this quire, and the one of its largest product.
WIDTH, LARGEST = 256, 224
SIMD = "simd:modes=e2m1fn+posit4_1+posit8_0+posit16_1"
#: Items of a short stream, a quarter of which is for totals of few powers of two.
COUNT = 2048


@cache
def quire_totals():
    """Totals of a short stream, as integers in units of the last bit."""
    (_, items) = full_speed(parse(QUIRE), COUNT, 1).runs
    words = to_ints(items.answers)
    assert len(words) == COUNT
    return [word - (1 << WIDTH) if word >> (WIDTH - 1) else word for word in words]


def few(text, n):
    """A function, and `n` items of totals of few powers of two."""
    function, rng = parse(text), np.random.default_rng(1)
    rows, clear = random_rows(function, n, rng), np.zeros(n, bool)
    few_powers(function, rows, clear, rng)
    assert clear[0]
    return function, rows, clear


def amounts(factors, rows, places):
    """Products of items, shape ``(n, lanes)``."""
    first, second = (
        operand.values(rows[operand.name][places, : word_count(operand.width)]) for operand in factors.operands
    )
    return first * second


@pytest.mark.parametrize(
    ("text", "ratios"),
    [
        ("mac:a=e4m3fn,b=e4m3fn,acc=fp32", 35),
        ("mac:a=int8,b=int8,acc=int32", 13),
        ("dot:a=e4m3fn,b=e4m3fn,lanes=8,acc=fp32,align=26", 35),
    ],
)
def test_a_power_of_two_is_taken_away_after_every_smaller_one_of_either_sign(text, ratios):
    function, rows, clear = few(text, 20_000)
    (factors,) = factors_of(function)
    added = amounts(factors, rows, np.arange(len(clear)))
    powers = (np.count_nonzero(added, axis=1) == 1) & (np.abs(np.frexp(added.sum(axis=1))[0]) == 0.5)
    sums, starts = added.sum(axis=1), np.flatnonzero(clear)
    short = starts[:-1][np.diff(starts) == 3]
    assert len(short) > 1500
    assert (sums[short + 2] == -sums[short]).all()
    single = short[powers[short] & powers[short + 1]]
    distance = np.frexp(sums[single])[1] - np.frexp(sums[single + 1])[1]
    met = set(zip(distance.tolist(), (sums[single] * sums[single + 1] < 0).tolist(), strict=True))
    assert {(ratio, opposite) for ratio in range(ratios) for opposite in (False, True)} <= met


def test_totals_of_few_powers_have_any_leading_bit_and_runs_of_ones_of_any_length():
    function, rows, clear = few(QUIRE, 10_000)
    words = to_ints(expected(function, [(rows, clear)])[0].answers)
    # Each border of a run of ones is a bit here.
    sparse = [word for word in words if (word ^ (word << 1)).bit_count() <= 8]
    assert len(sparse) > 0.6 * len(words)
    positive = [word for word in sparse if not word >> (WIDTH - 1)]
    # Posits have no power of two between the last few.
    assert set(range(12, LARGEST - 8)) <= {word.bit_length() for word in positive}
    runs = {len(run) for word in positive for run in f"{word:b}".split("0")}
    assert set(range(150)) <= runs


def test_a_stream_has_totals_of_few_powers_anywhere():
    quarter = quire_totals()[COUNT // 2 : COUNT * 3 // 4]
    sparse = {abs(total) for total in quarter if (total ^ (total << 1)).bit_count() <= 8}
    assert len(sparse) > 200
    assert len({total.bit_length() for total in sparse}) > 100


def test_totals_are_multiples_of_the_largest_product_before_and_after_others():
    totals = quire_totals()[COUNT * 3 // 4 :]
    multiples = {abs(total) >> LARGEST for total in totals if total % (1 << LARGEST) == 0}
    assert set(range(1, 350)) <= multiples
    met = [
        (before >> LARGEST, abs(between - before))
        for before, between, after in zip(totals, totals[1:], totals[2:], strict=False)
        if before == after and before % (1 << LARGEST) == 0
    ]
    assert len(met) > 50
    # A borrow, or a carry, runs through all bits up to one that is far above the largest product.
    assert all(any(multiple % (2 << bit) == 1 << bit for multiple, _ in met) for bit in range(1, 7))
    assert len({added.bit_length() for _, added in met}) > 30


def test_lanes_of_every_mode_add_products_of_all_magnitudes():
    function, rows, clear = few(SIMD, 20_000)
    modes, starts = function.reading(rows), np.flatnonzero(clear)
    assert (np.repeat(modes[starts], np.diff(starts, append=len(clear))) == modes).all()
    lanes = []
    for factors, places in in_readings(function, rows, np.arange(len(clear))):
        added = amounts(factors, rows, places)
        assert np.isfinite(added).all()
        assert added.all()
        met = [set((np.frexp(lane)[1] - 1).tolist()) for lane in added.T]
        # Next to its least and largest number, a posit has no power of two.
        assert all(set(factors.sizes) - own <= {factors.sizes[1], factors.sizes[-2]} for own in met)
        lanes.append(len(met))
    assert lanes == [4, 4, 2, 1]


def test_scales_of_blocks_are_near_each_other_in_each_total():
    _, rows, clear = few("dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32", 10_000)
    exponents = rows["a_scale"][:, 0].astype(int) + rows["b_scale"][:, 0]
    starts = np.flatnonzero(clear)
    apart = exponents - np.repeat(exponents[starts], np.diff(starts, append=len(clear)))
    assert np.abs(apart).max() <= 2 * 64
    assert set(range(-30, 31)) <= set(apart.tolist())


@pytest.mark.parametrize(
    "text",
    ["mac:a=e4m3fn,b=e4m3fn,acc=fp32", "mac:a=int8,b=int8,acc=int32", "mac:a=posit8_0,b=posit8_0,acc=exact"],
)
def test_groups_take_away_what_they_have_added_and_totals_end_with_little(text):
    function = parse(text)
    items = full_speed(function, 2 * COUNT, 1).runs[1]
    held = running_operand(function)
    sizes = np.abs(held.values(items.answers)[:, 0])
    groups = np.arange(COUNT).reshape(-1, 8)[::2]
    assert items.clear[groups[:, 0]].all()
    largest, left = sizes[groups].max(axis=1), sizes[groups[:, -1]]
    assert (left == 0).mean() > 0.2
    assert ((left > 0) & (left < largest / 16)).mean() > 0.2
    ends = np.setdiff1d(np.flatnonzero(items.clear[1:COUNT]), groups[:, -1])[2:]
    assert len(ends) > 200
    assert ((sizes[ends] > 0) & (sizes[ends] < sizes[ends - 1] / 256)).mean() > 0.06
