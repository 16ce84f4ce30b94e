"""Vectors for any function: every code, corner cases by construction, seeded random ones; in blocks.

A set of vectors is a recipe: it makes its blocks when it is run, each of at most `BLOCK` vectors, and the same each
time. A vector is one row of the word arrays (`numerics.words`) of all operands.
"""

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format, HiFloat8, Integer, Minifloat
from numerics.functions import Function, Operand
from numerics.words import from_ints
from sim.totals import Totals, beside_others, element_format, patterns, random_words

Block = dict[str, NDArray[np.uint32]]

#: Vectors in a block, at most.
BLOCK = 1 << 15
#: Bits of all operands together up to which a level tries every vector.
_EVERY_BITS = {"quick": 16, "full": 24, "exhaustive": 32}
#: Those from which on other vectors come first, so that a wrong circuit is found in seconds.
_LONG_BITS = 24
#: Vectors up to which the definition answers all.
_FEW = 1 << 20
#: Bits of the operands without a running total up to which every combination of them is tried.
_PAIRS_BITS = 16
_MOST_PAIRS_BITS = 20
#: Vectors that a set of combinations with running totals has, at most.
_MOST_PAIRS = 20 << 20
_CORNERS = {"quick": 1 << 15, "full": 1 << 18, "exhaustive": 1 << 20}
_EDGES = {"quick": 1 << 12, "full": 1 << 17, "exhaustive": 1 << 20}
_RANDOM = {"quick": 10_000, "full": 1_000_000, "exhaustive": 10_000_000}
#: Uniform vectors beside those, of functions of single numbers: they take a tenth of the time.
_UNIFORM = {"quick": 0, "full": 9_000_000, "exhaustive": 90_000_000}
#: Products in a vector beyond which fewer random ones are tried, so that the number of products stays the same.
_FREE_LANES = 16
#: Lanes of which each is put through every combination.
_MOST_LANES = 16
#: Widest operand whose edges are looked for.
_EDGE_BITS = 32


class Level(StrEnum):
    """How much is tried."""

    #: Seconds: every vector up to 16 bits of operands, else corners, edges and 10,000 random vectors.
    QUICK = "quick"
    #: Minutes: every vector up to 24 bits of operands. Beyond, every combination of operands up to 8 bits with a few
    #: running totals, corners, edges, and ten million random vectors, nine of which are uniform; of dot products a
    #: million without uniform ones, and of more than 16 lanes as many fewer as there are more lanes.
    FULL = "full"
    #: Every vector up to 32 bits of operands. Beyond, every combination of operands up to 8 bits, each with running
    #: totals chosen for it, corners, edges, and ten times as many random vectors.
    EXHAUSTIVE = "exhaustive"


@dataclass(frozen=True)
class VectorSet:
    """A recipe for vectors."""

    name: str
    #: What the vectors cover, as a person reads it.
    covers: str
    count: int
    _blocks: Callable[[], Iterator[Block]] = field(repr=False, compare=False)
    #: Whether they are all combinations of codes, by number.
    every: bool = False
    #: Whether there are so many that golden answers may come from elsewhere than the definition (`sim.golden`).
    many: bool = False

    def blocks(self) -> Iterator[Block]:
        """The vectors, in blocks of at most `BLOCK` rows."""
        return self._blocks()


def vector_sets(function: Function, level: Level, seed: int) -> list[VectorSet]:
    """The sets of vectors that `level` asks of `function`."""
    bits = sum(operand.width for operand in function.operands)
    every = bits <= _EVERY_BITS[level]
    if every and bits <= _LONG_BITS:
        return [every_vector(function)]
    sets = [corners(function, _CORNERS[level], seed), edges(function, _EDGES[level], seed)]
    share = max(1, _lanes(function) // _FREE_LANES)
    if every:
        return [*sets, random_vectors(function, _RANDOM[Level.QUICK], seed), every_vector(function)]
    if function.running and level is not Level.QUICK:
        free_bits = sum(operand.width for operand in free_operands(function))
        if level is Level.EXHAUSTIVE and free_bits <= _PAIRS_BITS:
            sets.append(every_pair(function, seed))
        elif free_bits <= _MOST_PAIRS_BITS:
            sets.append(every_pair(function, seed, totals_each=4))
    if level is not Level.QUICK and _lanes(function) > 1 and _lane_bits(function) <= _PAIRS_BITS:
        sets.append(every_pair_in_lanes(function, seed))
    sets.append(random_vectors(function, _RANDOM[level] // share, seed))
    if _UNIFORM[level] and _lanes(function) == 1:
        sets.append(uniform_vectors(function, _UNIFORM[level], seed))
    return [vectors for vectors in sets if vectors.count]


def vector_text(function: Function, codes: Mapping[str, int]) -> str:
    """The operands of one vector in codes and numbers: ``a = 0x38 (1), b = 0xb8 (-1)``."""
    return ", ".join(f"{operand.name} = {operand.text(codes[operand.name])}" for operand in function.operands)


def free_operands(function: Function) -> list[Operand]:
    """Operands without the running total."""
    return [operand for operand in function.operands if operand.name != function.running]


def running_operand(function: Function) -> Operand | None:
    """The operand that is a running total."""
    return next((operand for operand in function.operands if operand.name == function.running), None)


def _lanes(function: Function) -> int:
    return max(operand.lanes for operand in function.operands)


def _lane_bits(function: Function) -> int:
    return sum(operand.format.width for operand in free_operands(function))


def _combination(operands: list[Operand], index: NDArray[np.int64]) -> Block:
    """Combination number `index` of all codes of `operands`, at most 62 bits together; the first varies slowest."""
    block = {}
    for operand in reversed(operands):
        word = index & ((1 << operand.width) - 1)
        columns = [(word >> shift) & 0xFFFFFFFF for shift in range(0, operand.width, 32)]
        block[operand.name] = np.stack(columns, axis=1).astype(np.uint32)
        index = index >> operand.width
    return block


def combinations(operands: Sequence[Operand], start: int, count: int) -> Block:
    """The combinations `start` to ``start + count - 1`` of all codes of `operands`, at most 62 bits together; the
    first varies slowest.
    """
    return _combination(list(operands), np.arange(start, start + count))


def every_free_combination(function: Function, rng: np.random.Generator) -> Block:
    """Every combination of codes of the operands without a running total, once, in random order."""
    operands = free_operands(function)
    return _combination(operands, rng.permutation(1 << sum(operand.width for operand in operands)))


def random_rows(function: Function, n: int, rng: np.random.Generator) -> Block:
    """`n` random vectors of the operands without a running total: codes uniform, or with close exponents, with
    landmarks strewn in.
    """
    return {op.name: _mixed_words(op, n, rng) for op in free_operands(function)}


def _spans(count: int, size: int) -> Iterator[tuple[int, int]]:
    for start in range(0, count, size):
        yield start, min(start + size, count)


def every_vector(function: Function) -> VectorSet:
    """Every combination of codes of all operands, of at most 62 bits together."""
    count = 1 << sum(operand.width for operand in function.operands)

    def blocks() -> Iterator[Block]:
        for start, stop in _spans(count, BLOCK):
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
        for number, (start, stop) in enumerate(_spans(pairs, max(1, BLOCK // each))):
            rng = np.random.default_rng([seed, 1, number])
            rows = _combination(operands, np.arange(start, stop))
            n = stop - start
            amounts = _amounts(function, rows)
            if totals_each is None:
                fixed = np.broadcast_to(totals.landmarks, (n, *totals.landmarks.shape))
                drawn = random_words(rng, n * uniform, total.width).reshape(n, uniform, -1)
                chosen = np.concatenate([fixed, totals.near(amounts, rng), drawn], axis=1)
            else:
                repeated = np.repeat(amounts, each, axis=0)
                chosen = _some_totals(totals, repeated, rng).reshape(n, each, -1)
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


def every_pair_in_lanes(function: Function, seed: int) -> VectorSet:
    """Every combination of codes in each lane, or in 16 lanes if there are more, the others zero or random."""
    operands, total = free_operands(function), running_operand(function)
    lanes = _lanes(function)
    pairs = 1 << _lane_bits(function)
    tried = list(range(lanes))
    if lanes > _MOST_LANES:
        inner = np.random.default_rng([seed, 2]).choice(np.arange(1, lanes - 1), _MOST_LANES - 2, replace=False)
        tried = sorted({0, lanes - 1, *inner.tolist()})
    totals = Totals(total) if total else None

    def blocks() -> Iterator[Block]:
        for lane, (start, stop) in itertools.product(tried, list(_spans(pairs, BLOCK))):
            rng = np.random.default_rng([seed, 3, lane, start])
            n = stop - start
            index, rows = np.arange(start, stop), {}
            # Half of the vectors leave the other lanes zero, so that nothing hides what this one does.
            silent = rng.integers(0, 2, n).astype(bool)
            for operand in reversed(operands):
                codes = _mixed_codes(operand, n, rng)
                codes[silent] = 0
                # An operand with fewer lanes has one for each group of lanes.
                codes[:, lane * operand.lanes // lanes] = index & ((1 << operand.format.width) - 1)
                index = index >> operand.format.width
                rows[operand.name] = operand.words(codes)
            yield _with_total(function, rows, totals, rng)

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
        tables = [_landmark_words(operand) for operand in function.operands]
        for start, stop in _spans(size, BLOCK):
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


def _landmark_words(operand: Operand) -> NDArray[np.uint32]:
    width, lanes = operand.format.width, operand.lanes
    repeated = [sum(code << (lane * width) for lane in range(lanes)) for code in operand.format.landmarks()]
    return from_ints(repeated, operand.width)


def random_vectors(function: Function, count: int, seed: int) -> VectorSet:
    """`count` random vectors: codes uniform, or with close exponents, with landmarks strewn in; running totals
    uniform, landmarks, or near what the operands add.
    """
    total = running_operand(function)
    totals = Totals(total) if total else None

    def blocks() -> Iterator[Block]:
        for start, stop in _spans(count, BLOCK):
            rng = np.random.default_rng([seed, 5, start])
            rows = _meeting(function, random_rows(function, stop - start, rng), rng)
            rows = _cancelling(function, _with_total(function, rows, totals, rng), rng)
            yield _with_zeros(function, rows, rng)

    covers = f"{count:,} random vectors, seed {seed}: uniform codes, close exponents, landmarks, zero operands"
    if _lanes(function) > 1:
        covers += ", lanes that cancel"
    if total:
        covers += f", {total.name} near what the others add"
    elif met := _meeting_operand(function, seed):
        covers += f", every other {met} near what the others add"
    return VectorSet("random", covers, count, blocks)


def uniform_vectors(function: Function, count: int, seed: int) -> VectorSet:
    """`count` vectors of uniform codes."""

    def blocks() -> Iterator[Block]:
        for start, stop in _spans(count, BLOCK):
            rng = np.random.default_rng([seed, 8, start])
            yield {op.name: random_words(rng, stop - start, op.width) for op in function.operands}

    return VectorSet("uniform", f"{count:,} vectors of uniform codes, seed {seed}", count, blocks, many=True)


def edges(function: Function, most: int, seed: int) -> VectorSet:
    """Vectors on both sides of a step of the result: borders of rounding (a tie, or what is next to it), overflow,
    saturation and underflow.

    Of random vectors one operand is moved, among codes of one sign, to where the golden result changes: for the first
    time, for the last, or next after a random code. Each step gives the last code before it, the first behind it, and
    one more on either side; at most `most` vectors in all, none if no operand is a single number.
    """
    operands = [op for op in function.operands if op.lanes == 1 and 2 <= op.width <= _EDGE_BITS]
    each = 4
    size = min(most // max(1, len(operands)), BLOCK) // each
    count = most // (size * each) * size * each if operands else 0

    def blocks() -> Iterator[Block]:
        for number in range(count // (size * each)):
            rng = np.random.default_rng([seed, 9, number])
            total = running_operand(function)
            rows = _with_total(function, random_rows(function, size, rng), Totals(total) if total else None, rng)
            yield _around_steps(function, operands[number % len(operands)], rows, rng)

    names = ", ".join(operand.name for operand in operands)
    covers = f"{count:,} vectors on both sides of steps of the result: borders of rounding, overflow, underflow"
    return VectorSet("edges", f"{covers}, along {names}", count, blocks)


def _around_steps(function: Function, operand: Operand, rows: Block, rng: np.random.Generator) -> Block:
    """`rows` four times over, with codes of `operand` before and behind a step of the result."""
    n = len(rows[operand.name])
    half = np.int64(1) << (operand.width - 1)
    sign = np.where(rng.integers(0, 2, n) == 1, half, 0)

    def at(codes: NDArray[np.int64]) -> NDArray[np.uint32]:
        return function.evaluate({**rows, operand.name: (sign | codes).astype(np.uint32)[:, None]})

    low = np.where(rng.integers(0, 2, n) == 1, rng.integers(0, half, n), 0)
    high = np.where(rng.integers(0, 2, n) == 1, half - 1, rng.integers(low, half))
    # The step is where the result is no longer that of the low end, or first that of the high one.
    first = rng.integers(0, 2, n) == 1
    ends = np.where(first[:, None], at(low), at(high))
    while (high - low > 1).any():
        middle = low + (high - low) // 2
        below = (at(middle) == ends).all(axis=1) == first
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    chosen = np.stack([low - 1, low, low + 1, low + 2], axis=1) & (half - 1)
    block = {name: np.repeat(words, chosen.shape[1], axis=0) for name, words in rows.items()}
    block[operand.name] = (sign[:, None] | chosen).reshape(-1, 1).astype(np.uint32)
    return block


def _meeting_operand(function: Function, seed: int) -> str | None:
    """Name of the operand that `_meeting` changes."""
    rng = np.random.default_rng([seed, 6])
    met = beside_others(function, random_rows(function, 64, rng), rng)
    return met[0] if met else None


def _meeting(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in every other one an operand that is added is near what the others add."""
    if function.running or not (met := beside_others(function, rows, rng)):
        return rows
    name, near = met
    return {**rows, name: np.where(rng.integers(0, 2, (len(near), 1)) == 1, near, rows[name])}


def _with_total(function: Function, rows: Block, totals: Totals | None, rng: np.random.Generator) -> Block:
    """`rows` with a running total for each, if the function has one."""
    if totals is None or function.running is None:
        return rows
    return {**rows, function.running: _some_totals(totals, _amounts(function, rows), rng)}


def _cancelling(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in one in eight most lanes cancel the one before them.

    The running total stays near what the lanes added before, so that it is far below the largest of the terms, and
    still all that is left of the sum.
    """
    most = _lanes(function)
    operands = [operand for operand in free_operands(function) if operand.lanes == most > 1]
    signed = [operand for operand in operands if (fmt := element_format(operand)) and fmt.signed]
    if not signed:
        return rows
    n, lanes = len(rows[signed[0].name]), signed[0].lanes
    chosen = (rng.integers(0, 8, n) == 0)[:, None] & (rng.integers(0, 8, (n, lanes // 2)) > 0)
    changed = dict(rows)
    for operand in operands:
        codes = operand.codes(rows[operand.name])
        before = codes[:, 0 : 2 * (lanes // 2) : 2]
        opposite = _opposite(element_format(operand), before) if operand is signed[0] else before
        codes[:, 1::2] = np.where(chosen, opposite, codes[:, 1::2])
        changed[operand.name] = operand.words(codes)
    return changed


def _with_zeros(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in one in 16 an operand drawn at random is zero in all lanes, beside others of any size."""
    chosen = rng.integers(0, 16 * len(rows), len(next(iter(rows.values()))))
    return {
        operand.name: np.where((chosen == index)[:, None], np.uint32(0), rows[operand.name])
        for index, operand in enumerate(function.operands)
    }


def _opposite(fmt: Format | None, codes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Codes of the negatives."""
    if fmt is None:
        return codes
    if isinstance(fmt, Minifloat | HiFloat8):
        return codes ^ np.uint64(fmt.sign_bit)
    return (~codes + np.uint64(1)) & np.uint64((1 << fmt.width) - 1)


def _some_totals(totals: Totals, amounts: NDArray[np.uint32], rng: np.random.Generator) -> NDArray[np.uint32]:
    """A running total for each amount: five in eight near it, two uniform, one a landmark."""
    n = len(amounts)
    chosen = totals.one_near(amounts, rng)
    kind = rng.integers(0, 8, n)[:, None]
    chosen = np.where(kind >= 6, random_words(rng, n, totals.width), chosen)
    return np.where(kind == 5, totals.landmarks[rng.integers(0, len(totals.landmarks), n)], chosen)


def _amounts(function: Function, rows: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
    """Running totals after a step from zero."""
    total = running_operand(function)
    assert total is not None
    n = len(next(iter(rows.values())))
    zero = np.zeros((n, from_ints([0], total.width).shape[1]), np.uint32)
    return function.evaluate({**rows, total.name: zero})


def _mixed_words(operand: Operand, n: int, rng: np.random.Generator) -> NDArray[np.uint32]:
    """Words of `_mixed_codes`, or where a code has more than 64 bits, uniform words with landmarks strewn in."""
    if operand.format.width <= 64:
        return operand.words(_mixed_codes(operand, n, rng))
    landmarks = _landmark_words(operand)
    chosen = landmarks[rng.integers(0, len(landmarks), n)]
    return np.where(rng.integers(0, 16, (n, 1)) == 0, chosen, random_words(rng, n, operand.width))


def _mixed_codes(operand: Operand, n: int, rng: np.random.Generator) -> NDArray[np.uint64]:
    """Codes of shape ``(n, lanes)``: half of the rows uniform, half with close exponents, one in 16 a landmark."""
    shape = (n, operand.lanes)
    codes = rng.integers(0, 1 << operand.format.width, shape, np.uint64)
    fmt = element_format(operand)
    if fmt is not None:
        close = rng.integers(0, 2, n).astype(bool)
        codes[close] = _close_codes(fmt, codes[close], rng)
    landmarks = np.array(operand.format.landmarks(), np.uint64)
    strewn = rng.integers(0, 16, shape) == 0
    codes[strewn] = landmarks[rng.integers(0, len(landmarks), int(strewn.sum()))]
    return codes


def _close_codes(fmt: Format, codes: NDArray[np.uint64], rng: np.random.Generator) -> NDArray[np.uint64]:
    """`codes` changed so that the exponents in a row are close to each other; integers get any length."""
    n, lanes = codes.shape
    signed = codes.astype(np.int64)
    if isinstance(fmt, Minifloat):
        last = (1 << fmt.exp_bits) - 1
        base = rng.integers(0, last + 1, (n, 1)) + rng.integers(-3, 4, (n, lanes))
        exponent = np.clip(base, 0, last) << fmt.man_bits
        sign = signed & (0 if not fmt.signed else 1 << (fmt.width - 1))
        return (sign | exponent | patterns(rng, (n, lanes), fmt.man_bits)).astype(np.uint64)
    if isinstance(fmt, Integer):
        mask = (1 << fmt.width) - 1
        top = 1 << (fmt.width - 1)
        pattern = patterns(rng, (n, lanes), fmt.width)
        value = np.where(fmt.signed & (pattern >= top), pattern - mask - 1, pattern)
        return ((value >> rng.integers(0, fmt.width, (n, 1))) & mask).astype(np.uint64)
    spread = max(2, 1 << max(fmt.width - 4, 0))
    base = rng.integers(0, 1 << fmt.width, (n, 1)) + rng.integers(-spread, spread, (n, lanes))
    return (base & ((1 << fmt.width) - 1)).astype(np.uint64)
