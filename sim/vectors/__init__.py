"""Vectors for any function: every code, corner cases by construction, seeded random ones; in blocks.

A set of vectors is a recipe: it makes its blocks when it is run, each of at most `BLOCK` vectors, and the same each
time. A vector is one row of the word arrays (`numerics.words`) of all operands.
"""

from enum import StrEnum

from numerics.functions import Function
from sim.vectors.base import (
    BLOCK,
    Block,
    VectorSet,
    combinations,
    free_operands,
    lane_bits,
    lanes_of,
    running_operand,
    vector_text,
)
from sim.vectors.edges import edges
from sim.vectors.rows import every_free_combination, random_rows
from sim.vectors.sets import (
    MOST_LANE_BITS,
    corners,
    every_pair,
    every_pair_in_lanes,
    every_pair_in_readings,
    every_vector,
    random_vectors,
    uniform_vectors,
)

__all__ = [
    "BLOCK",
    "Block",
    "Level",
    "VectorSet",
    "combinations",
    "corners",
    "edges",
    "every_free_combination",
    "every_pair",
    "every_vector",
    "free_operands",
    "random_rows",
    "random_vectors",
    "running_operand",
    "uniform_vectors",
    "vector_sets",
    "vector_text",
]

#: Bits of all operands together up to which a level tries every vector.
_EVERY_BITS = {"quick": 16, "full": 24, "exhaustive": 32}
#: Those from which on other vectors come first, so that a wrong circuit is found in seconds.
_LONG_BITS = 24
#: Bits of the operands without a running total up to which every combination of them is tried.
_PAIRS_BITS = 16
_MOST_PAIRS_BITS = 20
_CORNERS = {"quick": 1 << 15, "full": 1 << 18, "exhaustive": 1 << 20}
_EDGES = {"quick": 1 << 12, "full": 1 << 17, "exhaustive": 1 << 20}
_RANDOM = {"quick": 10_000, "full": 1_000_000, "exhaustive": 10_000_000}
#: Random vectors of functions of a few lanes, of which a million do not meet all that one of single numbers does.
_RANDOM_IN_LANES = {"quick": 10_000, "full": 4_000_000, "exhaustive": 40_000_000}
#: Random and uniform vectors together, of functions of single numbers or of few lanes: uniform ones take a tenth of
#: the time.
_WITH_UNIFORM = {"quick": 10_000, "full": 10_000_000, "exhaustive": 100_000_000}
#: Lanes that are few.
_FEW_LANES = 8
#: Products in a vector beyond which fewer random ones are tried, so that the number of products stays the same.
_FREE_LANES = 64


class Level(StrEnum):
    """How much is tried."""

    #: Seconds: every vector up to 16 bits of operands, else corners, edges and 10,000 random vectors.
    QUICK = "quick"
    #: Minutes: every vector up to 24 bits of operands. Beyond, every combination of operands up to 8 bits with a few
    #: running totals, corners, edges, and ten million random vectors, nine of which are uniform, or six of sums of up
    #: to 8 lanes; of more lanes a million, without uniform ones, and of more than 64 as many fewer as there are more.
    FULL = "full"
    #: Every vector up to 32 bits of operands. Beyond, every combination of operands up to 8 bits, each with running
    #: totals chosen for it, corners, edges, and ten times as many random vectors.
    EXHAUSTIVE = "exhaustive"


def vector_sets(function: Function, level: Level, seed: int) -> list[VectorSet]:
    """The sets of vectors that `level` asks of `function`."""
    bits = sum(operand.width for operand in function.operands)
    every = bits <= _EVERY_BITS[level]
    if every and bits <= _LONG_BITS:
        return [every_vector(function)]
    sets = [corners(function, _CORNERS[level], seed), edges(function, _EDGES[level], seed)]
    lanes = lanes_of(function)
    few = 1 < lanes <= _FEW_LANES
    random = _RANDOM_IN_LANES[level] if few else _RANDOM[level] // max(1, lanes // _FREE_LANES)
    if every:
        return [*sets, random_vectors(function, _RANDOM[Level.QUICK], seed), every_vector(function)]
    if function.running and level is not Level.QUICK:
        free_bits = sum(operand.width for operand in free_operands(function))
        if level is Level.EXHAUSTIVE and free_bits <= _PAIRS_BITS:
            sets.append(every_pair(function, seed))
        elif free_bits <= _MOST_PAIRS_BITS:
            sets.append(every_pair(function, seed, totals_each=4))
    if level is not Level.QUICK and lanes > 1 and lane_bits(function) <= MOST_LANE_BITS:
        sets.append(every_pair_in_lanes(function, seed))
    if any(operand.readings for operand in free_operands(function)):
        sets.append(every_pair_in_readings(function, seed))
    sets.append(random_vectors(function, random, seed))
    if level is not Level.QUICK and lanes <= _FEW_LANES:
        sets.append(uniform_vectors(function, _WITH_UNIFORM[level] - random, seed))
    return [vectors for vectors in sets if vectors.count]
