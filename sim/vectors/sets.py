"""Sets of vectors: every code, every pair, corners, random and uniform ones."""

import itertools
import math
from collections.abc import Iterator

import numpy as np

from numerics.functions import Function, Operand
from sim.vectors.base import (
    BLOCK,
    Block,
    VectorSet,
    combination,
    combinations,
    free_operands,
    lane_bits,
    lanes_of,
    running_operand,
    spans,
)
from sim.vectors.codes import landmark_words, mixed_codes, put_lanes
from sim.vectors.lanes import (
    agreeing,
    barely_cancelling,
    beside_infinity,
    cancelling,
    nearly_cancelling,
    with_few_lanes,
)
from sim.vectors.products import has_wide_product, nearly_tied
from sim.vectors.rows import amounts_of, meeting, meeting_operand, random_rows, some_totals, with_total, with_zeros
from sim.vectors.totals import Totals, random_words

#: Vectors up to which the definition answers all.
_FEW = 1 << 20
#: Vectors that a set of combinations with running totals has, at most.
_MOST_PAIRS = 20 << 20
#: Bits of the codes in one lane of all operands, up to which every combination of them is tried.
MOST_LANE_BITS = 16
#: Lanes of which each is put through every combination.
_MOST_LANES = 16


def every_vector(function: Function) -> VectorSet:
    """Every combination of codes of all operands, of at most 62 bits together."""
    count = 1 << sum(operand.width for operand in function.operands)

    def blocks() -> Iterator[Block]:
        for start, stop in spans(count, BLOCK):
            yield combinations(function.operands, start, stop - start)

    names = ", ".join(operand.name for operand in function.operands)
    covers = f"all {count:,} combinations of codes of {names}"
    return VectorSet("every vector", covers, count, blocks, every=True, many=count > _FEW)


def every_pair(function: Function, seed: int, *, totals_each: int | None = None) -> VectorSet:
    """Every combination of codes of the operands, each with running totals chosen for it.

    Those are all landmarks of its format, and totals near the amount that the operands add and its negative, at each
    distance of exponents, and at the ends of the range; or `totals_each` of all these, drawn at random.
    """
    operands, total = free_operands(function), running_operand(function)
    if total is None:
        raise TypeError(f"Function must have a running total, not be {function}")
    pairs = 1 << sum(operand.width for operand in operands)
    totals = Totals(total)
    landmarks, near = len(totals.landmarks), totals.count
    uniform = 8
    if pairs * (landmarks + near + uniform) > _MOST_PAIRS and totals_each is None:
        totals_each = max(1, _MOST_PAIRS // pairs)
    each = totals_each or landmarks + near + uniform

    def blocks() -> Iterator[Block]:
        for number, (start, stop) in enumerate(spans(pairs, max(1, BLOCK // each))):
            rng = np.random.default_rng([seed, 1, number])
            rows = combination(operands, np.arange(start, stop))
            n = stop - start
            amounts = amounts_of(function, rows)
            if totals_each is None:
                fixed = np.broadcast_to(totals.landmarks, (n, *totals.landmarks.shape))
                drawn = random_words(rng, n * uniform, total.width).reshape(n, uniform, -1)
                chosen = np.concatenate([fixed, totals.near(amounts, rng), drawn], axis=1)
            else:
                repeated = np.repeat(amounts, each, axis=0)
                chosen = some_totals(totals, repeated, rng).reshape(n, each, -1)
            block = {name: np.repeat(words, each, axis=0) for name, words in rows.items()}
            block[total.name] = chosen.reshape(n * each, -1)
            yield block

    names = ", ".join(operand.name for operand in operands)
    how = (
        f"{landmarks} landmarks, {near} near what they add, {uniform} uniform"
        if totals_each is None
        else "drawn from landmarks, totals near what they add, and uniform ones"
    )
    covers = f"all {pairs:,} combinations of {names} × {each} values of {total.name} ({how})"
    return VectorSet("every pair", covers, pairs * each, blocks)


def every_pair_in_readings(function: Function, seed: int) -> VectorSet:
    """Every combination of codes in each lane, in each of the readings of operands in which they have few enough
    bits; the other lanes zero or random.
    """
    total = running_operand(function)
    totals = Totals(total) if total else None
    ways = list(_readings(function))
    count = sum(1 << sum(op.format.width for op in operands) for _, _, operands in ways)

    def blocks() -> Iterator[Block]:
        for number, lane, operands in ways:
            for start, stop in spans(1 << sum(op.format.width for op in operands), BLOCK):
                rng = np.random.default_rng([seed, 13, number, lane, start])
                n = stop - start
                index, rows = np.arange(start, stop), random_rows(function, n, rng)
                if function.selector:
                    rows[function.selector] = np.full((n, 1), number, np.uint32)
                silent = rng.integers(0, 2, n).astype(bool)
                for operand in reversed(operands):
                    codes = mixed_codes(operand, n, rng)
                    codes[silent] = 0
                    codes[:, lane] = index & ((1 << operand.format.width) - 1)
                    index = index >> operand.format.width
                    put_lanes(rows[operand.name], np.ones(n, bool), operand.words(codes))
                yield with_total(function, rows, totals, rng)

    covers = f"all combinations of codes in each of {len(ways)} lanes, the other lanes zero or random"
    return VectorSet("every pair in lanes", covers, count, blocks)


def _readings(function: Function) -> Iterator[tuple[int, int, list[Operand]]]:
    """Code of the selector, lane, and operands as they are read, of each lane with few bits."""
    read = [operand for operand in free_operands(function) if operand.readings]
    for number in range(max((len(operand.readings) for operand in read), default=0)):
        operands = [operand.readings[number] for operand in read]
        if sum(operand.format.width for operand in operands) <= MOST_LANE_BITS:
            for lane in range(operands[0].lanes):
                yield number, lane, operands


def every_pair_in_lanes(function: Function, seed: int) -> VectorSet:
    """Every combination of codes in each lane, or in 16 lanes if there are more, the others zero or random."""
    operands, total = free_operands(function), running_operand(function)
    lanes = lanes_of(function)
    pairs = 1 << lane_bits(function)
    tried = list(range(lanes))
    if lanes > _MOST_LANES:
        inner = np.random.default_rng([seed, 2]).choice(np.arange(1, lanes - 1), _MOST_LANES - 2, replace=False)
        tried = sorted({0, lanes - 1, *inner.tolist()})
    totals = Totals(total) if total else None

    def blocks() -> Iterator[Block]:
        for lane, (start, stop) in itertools.product(tried, list(spans(pairs, BLOCK))):
            rng = np.random.default_rng([seed, 3, lane, start])
            n = stop - start
            index, rows = np.arange(start, stop), {}
            # Half of the vectors leave the other lanes zero, so that nothing hides what this one does.
            silent = rng.integers(0, 2, n).astype(bool)
            for operand in reversed(operands):
                codes = mixed_codes(operand, n, rng)
                codes[silent] = 0
                # An operand with fewer lanes has one for each group of lanes.
                codes[:, lane * operand.lanes // lanes] = index & ((1 << operand.format.width) - 1)
                index = index >> operand.format.width
                rows[operand.name] = operand.words(codes)
            yield with_total(function, rows, totals, rng)

    which = "each lane" if len(tried) == lanes else f"each of {len(tried)} of {lanes} lanes"
    covers = f"all {pairs:,} combinations of codes in {which}, the other lanes zero or random"
    return VectorSet("every pair in lanes", covers, pairs * len(tried), blocks)


def corners(function: Function, most: int, seed: int) -> VectorSet:
    """Combinations of landmarks, the same in all lanes of an operand: all, or `most` of them drawn at random."""
    lists = [operand.format.landmarks() for operand in function.operands]
    count = math.prod(map(len, lists))
    size = min(count, most)

    def blocks() -> Iterator[Block]:
        rng = np.random.default_rng([seed, 4])
        tables = [landmark_words(operand) for operand in function.operands]
        for start, stop in spans(size, BLOCK):
            if size == count:
                index = np.unravel_index(np.arange(start, stop), [len(table) for table in tables])
            else:
                index = tuple(rng.integers(0, len(table), stop - start) for table in tables)
            yield {
                operand.name: table[rows]
                for operand, table, rows in zip(function.operands, tables, index, strict=True)
            }

    names = ", ".join(operand.name for operand in function.operands)
    share = "all" if size == count else f"{size:,} of the"
    covers = f"{share} {count:,} combinations of landmark codes of {names}"
    return VectorSet("corners", covers, size, blocks)


def random_vectors(function: Function, count: int, seed: int) -> VectorSet:
    """`count` random vectors: codes uniform, or with close exponents, with landmarks strewn in; running totals
    uniform, landmarks, or near what the operands add.
    """
    total = running_operand(function)
    totals = Totals(total) if total else None

    def blocks() -> Iterator[Block]:
        for start, stop in spans(count, BLOCK):
            rng = np.random.default_rng([seed, 5, start])
            # Running totals are near what lanes add before they cancel or agree, or near what that leaves.
            halves = [
                _random_half(function, size, totals, rng, total_first=first)
                for size, first in zip(((stop - start + 1) // 2, (stop - start) // 2), (True, False), strict=True)
            ]
            yield {name: np.concatenate([half[name] for half in halves]) for name in halves[0]}

    covers = f"{count:,} random vectors, seed {seed}: uniform codes, close exponents, landmarks, zero operands"
    if lanes_of(function) > 1:
        covers += ", lanes that cancel, agree or are zero"
    if total:
        covers += f", {total.name} near what the others add"
    elif met := meeting_operand(function, seed):
        covers += f", every other {met} near what the others add"
    elif has_wide_product(function):
        covers += ", products next to ties"
    return VectorSet("random", covers, count, blocks)


def _random_half(
    function: Function, n: int, totals: Totals | None, rng: np.random.Generator, *, total_first: bool
) -> Block:
    """`n` random vectors, their running totals chosen before their lanes cancel or agree, or after."""
    rows = meeting(function, with_few_lanes(function, random_rows(function, n, rng), rng), rng)
    rows = nearly_tied(function, rows, rng)
    if total_first:
        rows = with_total(function, rows, totals, rng)
    rows = nearly_cancelling(function, cancelling(function, rows, rng), rng)
    rows = agreeing(function, rows, rng)
    if not total_first:
        rows = with_total(function, rows, totals, rng)
    rows = beside_infinity(function, barely_cancelling(function, rows, totals, rng), rng)
    return with_zeros(function, rows, rng)


def uniform_vectors(function: Function, count: int, seed: int) -> VectorSet:
    """`count` vectors of uniform codes."""

    def blocks() -> Iterator[Block]:
        for start, stop in spans(count, BLOCK):
            rng = np.random.default_rng([seed, 8, start])
            yield {op.name: random_words(rng, stop - start, op.width) for op in function.operands}

    return VectorSet("uniform", f"{count:,} vectors of uniform codes, seed {seed}", count, blocks, many=True)
