"""What rows of random vectors are made to do: lanes that agree, cancel, or leave others alone."""

import numpy as np
import pytest

from hwgen.design import Design
from sim.vectors import random_vectors, running_operand
from sim.vectors.lanes import (
    agreeing,
    barely_cancelling,
    beside_infinity,
    cancelling,
    nearly_cancelling,
    with_few_lanes,
)
from sim.vectors.rows import random_rows, with_total
from sim.vectors.totals import Totals

N = 8000


def products(function, rows):
    """Products of the lanes, as float64."""
    a, b = (next(op for op in function.operands if op.name == name) for name in function.factors)
    with np.errstate(invalid="ignore"):
        return a.values(rows[a.name]) * b.values(rows[b.name])


def changed(before, after):
    return np.any([(before[name] != after[name]).any(axis=1) for name in before], axis=0)


@pytest.mark.parametrize(
    "text",
    [
        "dot:a=int8,b=int8,lanes=32,acc=int32",
        "dot:a=uint8,b=int8,lanes=32,acc=int32",
        "dot:a=int4,b=int4,lanes=4,acc=int32",
        "dot:a=e4m3fn,b=e4m3fn,lanes=8,acc=fp32",
        "dot:a=posit8_0,b=e2m1fn,lanes=5,acc=exact",
    ],
)
def test_lanes_that_agree_have_one_sign_and_reach_the_largest_sum(text):
    function, rng = Design.parse(text).function, np.random.default_rng(1)
    before = random_rows(function, N, rng)
    after = agreeing(function, before, rng)
    found = products(function, after)[changed(before, after)]
    found = found[np.isfinite(found).all(axis=1)]
    assert len(found) > N / 16
    assert ((found >= 0).all(axis=1) | (found <= 0).all(axis=1)).all()
    sums = np.abs(found.sum(axis=1))
    most = np.nanmax(np.abs(found)) * found.shape[1]
    assert (sums > 0.7 * most).mean() > 0.1


@pytest.mark.parametrize(
    "text",
    [
        "dot:a=uint4,b=int8,lanes=8,acc=int32",
        "dot:a=int8,b=int8,lanes=9,acc=int32",
        "dot:a=e5m2,b=e4m3fn,lanes=6,acc=fp32",
    ],
)
def test_few_lanes_stand_out_of_others_that_cancel_or_are_zero(text):
    function, rng = Design.parse(text).function, np.random.default_rng(2)
    before = random_rows(function, N, rng)
    after = with_few_lanes(function, before, rng)
    found = products(function, after)[changed(before, after)]
    smallest = np.abs(found)[np.abs(found) > 0].min()
    pairs = found[:, : found.shape[1] // 2 * 2].reshape(len(found), -1, 2)
    quiet = (np.abs(pairs) <= smallest).all(axis=2)
    assert quiet.sum() > len(found) * (found.shape[1] // 2 - 2) * 0.9
    assert (pairs.sum(axis=2)[quiet] == 0).mean() > 0.9
    assert (np.abs(pairs[quiet]) > 0).any()


@pytest.mark.parametrize("lanes", [4, 5])
def test_lanes_that_cancel_leave_little_beside_them(lanes):
    function, rng = Design.parse(f"dot:a=int8,b=int8,lanes={lanes},acc=int32").function, np.random.default_rng(3)
    before = random_rows(function, N, rng)
    after = cancelling(function, before, rng)
    found = products(function, after)[changed(before, after)]
    left, largest = np.abs(found.sum(axis=1)), np.abs(found).max(axis=1)
    # Of the half that leaves little, a lane has the factor 1 and any other.
    assert (left <= 128 * (lanes // 2)).mean() > 0.4
    assert (left < 0.1 * largest).mean() > 0.3


def test_lanes_cancel_but_for_the_least_difference_of_two_products():
    """As 13 * 13 and 12 * 14 do: only their last bits say which is larger."""
    function, rng = Design.parse("dot:a=e4m3fn,b=e4m3fn,lanes=2,acc=fp16").function, np.random.default_rng(10)
    before = random_rows(function, 16 * N, rng)
    after = nearly_cancelling(function, before, rng)
    found = products(function, after)[changed(before, after)]
    left, largest = np.abs(found.sum(axis=1)), np.abs(found).max(axis=1)
    assert N / 5 < len(found) < N / 3
    assert ((left > 0) & (left * 8**2 <= largest) & np.isfinite(left)).mean() > 0.05
    seen = {round(most / least) for most, least in zip(largest, left, strict=True) if 0 < least < np.inf}
    assert {8**2, 9**2, 10**2, 11**2, 12**2, 13**2, 14**2, 15**2} <= seen


@pytest.mark.parametrize("name", ["e4m3fn", "int8", "posit8_0", "e2m1fn"])
def test_of_lanes_that_nearly_cancel_one_factor_is_longer_and_one_shorter(name):
    function, rng = Design.parse(f"dot:a={name},b={name},lanes=4,acc=exact").function, np.random.default_rng(11)
    before = random_rows(function, 16 * N, rng)
    after = nearly_cancelling(function, before, rng)
    rows = changed(before, after)
    sizes = [np.abs(op.values(after[op.name][rows])) for op in function.operands[:2]]
    longer, shorter = (size[:, 1::2] - size[:, ::2] for size in sizes)
    # But at the ends of the range, next to zero, and where there is no number.
    assert ((longer > 0) & (shorter < 0)).mean() > 0.6
    assert ((longer < 0) & (shorter > 0)).mean() < 0.05


def left_in_last_place(function, rows):
    """Products of a lane beside others that are zero or cancel, and what a total leaves of each, in places of a total
    as long.
    """
    found = products(function, rows)
    found = found[np.isfinite(found).all(axis=1)]
    where = np.isfinite(products(function, rows)).all(axis=1)
    held = running_operand(function).values(rows[function.running][where])[:, 0]
    sums = found.sum(axis=1)
    alone = (sums != 0) & (found == sums[:, None]).any(axis=1)
    sums, held = sums[alone], held[alone]
    return sums, np.abs(sums + held) / 2.0 ** (np.frexp(sums)[1] - 24)


@pytest.mark.parametrize(
    ("text", "least"), [("dot:a=e5m2,b=e4m3fn,lanes=6,acc=fp32", 2.0**-25), ("dot:a=int4,b=int8,lanes=9,acc=fp32", 1)]
)
def test_totals_leave_their_last_place_of_products_of_any_length(text, least):
    function, rng = Design.parse(text).function, np.random.default_rng(6)
    totals = Totals(running_operand(function))
    before = with_total(function, random_rows(function, N, rng), totals, rng)
    after = barely_cancelling(function, before, totals, rng)
    where = changed(before, after)
    assert N / 32 < where.sum() < N / 12
    found, left = left_in_last_place(function, {name: words[where] for name, words in after.items()})
    assert len(found) > where.sum() / 2
    # Below a power of two, places of a total are half as wide.
    assert set(left) == {0.5, 1, 2}
    assert set(np.frexp(np.abs(found) / least)[1].tolist()) >= set(range(1, 10))
    (drawn,) = random_vectors(function, N, 1).blocks()
    assert np.isin(left_in_last_place(function, drawn)[1], [0.5, 1, 2]).sum() > N / 50


def test_a_window_cuts_the_product_beside_others_that_cancel_and_totals_are_near_what_is_left():
    text = "dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp32,align=26,total=outside"
    function, rng = Design.parse(text).function, np.random.default_rng(8)
    totals = Totals(running_operand(function))
    before = with_total(function, random_rows(function, 20 * N, rng), totals, rng)
    after = barely_cancelling(function, before, totals, rng)
    rows = {name: words[changed(before, after)] for name, words in after.items()}
    left = np.abs(function.result.values(function.evaluate(rows))[:, 0])
    found = products(function, rows)
    # The window's last place beside products from 2**7 on, and a total of it but for its own last place.
    large = (np.abs(found).max(axis=1) >= 2.0**7) & np.isfinite(found).all(axis=1)
    assert (large & (left <= 2.0**-39) & (left > 0)).sum() > 5


@pytest.mark.parametrize(
    ("text", "infinite"), [("dot:a=bfloat16,b=bfloat16,lanes=4,acc=fp32", "ab"), ("mac:a=e5m2,b=int8,acc=fp32", "a")]
)
def test_infinities_stand_beside_each_single_bit(text, infinite):
    function, rng = Design.parse(text).function, np.random.default_rng(9)
    before = random_rows(function, 8 * N, rng)
    after = beside_infinity(function, before, rng)
    values = {op.name: op.values(after[op.name]) for op in function.operands[:2]}
    a, b = function.operands[:2]
    where = changed(before, after)
    assert N / 16 < where.sum() < N / 6
    for one, other in ((a, b), (b, a)):
        beside = other.codes(after[other.name])[np.isinf(values[one.name]) & where[:, None]]
        bits = {1 << bit for bit in range(other.format.width)}
        assert (bits <= set(beside.tolist())) == (one.name in infinite)
    assert beside_infinity(Design.parse("mac:a=e4m3fn,b=int8,acc=fp32").function, before, rng) is before


def test_functions_without_lanes_or_floating_totals_are_left_as_they_are():
    for text in ("mac:a=e5m2,b=e5m2,acc=fp32", "dot:a=int8,b=int8,lanes=4,acc=int32"):
        function, rng = Design.parse(text).function, np.random.default_rng(7)
        totals = Totals(running_operand(function))
        rows = with_total(function, random_rows(function, 64, rng), totals, rng)
        assert barely_cancelling(function, rows, totals, rng) is rows
