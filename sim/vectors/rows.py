"""Rows of operands: random ones, with running totals and summands that meet the others, and zeros."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function, Operand
from numerics.words import from_ints, join, split
from sim.vectors.base import Block, combination, free_operands, running_operand
from sim.vectors.codes import least_and_largest, mixed_words, put_lanes
from sim.vectors.totals import Totals, beside_others, random_words

#: How the names of operands end that are scales of blocks.
_SCALE = "_scale"


def every_free_combination(function: Function, rng: np.random.Generator) -> Block:
    """Every combination of codes of the operands without a running total, once, in random order."""
    operands = free_operands(function)
    return combination(operands, rng.permutation(1 << sum(operand.width for operand in operands)))


def random_rows(function: Function, n: int, rng: np.random.Generator) -> Block:
    """`n` random vectors of the operands without a running total: codes uniform, or with close exponents, with
    landmarks strewn in.
    """
    rows = {op.name: mixed_words(op, n, rng) for op in free_operands(function)}
    _scales_at_ends(function, rows, rng)
    chosen = function.reading(rows)
    for operand in free_operands(function):
        for number, reading in enumerate(operand.readings):
            put_lanes(rows[operand.name], chosen == number, mixed_words(reading, n, rng))
    return rows


def _scales_at_ends(function: Function, rows: Block, rng: np.random.Generator) -> None:
    """In one in 16 of `rows`, make all scales of blocks the least there are, or the largest: products at the ends."""
    scales = [operand for operand in free_operands(function) if operand.name.endswith(_SCALE)]
    if not scales:
        return
    end = rng.integers(0, 32, len(rows[scales[0].name]))
    for operand in scales:
        ends = least_and_largest(operand)
        for place, word in enumerate(operand.words(np.repeat(ends[:, None], operand.lanes, axis=1))):
            rows[operand.name][end == place] = word


def with_total(function: Function, rows: Block, totals: Totals | None, rng: np.random.Generator) -> Block:
    """`rows` with a running total for each, if the function has one; in each of its lanes, where it has some."""
    if totals is None or function.running is None:
        return rows
    amounts = amounts_of(function, rows)
    chosen = some_totals(totals, amounts, rng)
    total, reading = running_operand(function), function.reading(rows)
    for number, lanes in enumerate(total.readings if total else ()):
        where = reading == number
        own = Totals(Operand(lanes.name, lanes.format))
        parts = split(amounts[where], own.width, lanes.lanes)
        chosen[where] = join([some_totals(own, part, rng) for part in parts], own.width)
    return {**rows, function.running: chosen}


def some_totals(totals: Totals, amounts: NDArray[np.uint32], rng: np.random.Generator) -> NDArray[np.uint32]:
    """A running total for each amount: five in eight near it, two uniform, one a landmark."""
    n = len(amounts)
    chosen = totals.one_near(amounts, rng)
    kind = rng.integers(0, 8, n)[:, None]
    chosen = np.where(kind >= 6, random_words(rng, n, totals.width), chosen)
    return np.where(kind == 5, totals.landmarks[rng.integers(0, len(totals.landmarks), n)], chosen)


def amounts_of(function: Function, rows: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
    """Running totals after a step from zero."""
    total = running_operand(function)
    assert total is not None
    n = len(next(iter(rows.values())))
    zero = np.zeros((n, from_ints([0], total.width).shape[1]), np.uint32)
    return function.evaluate({**rows, total.name: zero})


def meeting_operand(function: Function, seed: int) -> str | None:
    """Name of the operand that `meeting` changes."""
    rng = np.random.default_rng([seed, 6])
    met = beside_others(function, random_rows(function, 64, rng), rng)
    return met[0] if met else None


def meeting(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in every other one an operand that is added is near what the others add."""
    if function.running or not (met := beside_others(function, rows, rng)):
        return rows
    name, near = met
    return {**rows, name: np.where(rng.integers(0, 2, (len(near), 1)) == 1, near, rows[name])}


def with_zeros(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in one in 16 an operand drawn at random is zero in all lanes, beside others of any size."""
    chosen = rng.integers(0, 16 * len(rows), len(next(iter(rows.values()))))
    return {
        operand.name: np.where((chosen == index)[:, None], np.uint32(0), rows[operand.name])
        for index, operand in enumerate(function.operands)
    }
