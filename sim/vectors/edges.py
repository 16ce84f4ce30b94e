"""Vectors at the edges of the result: where it steps from one code to another."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function, Operand
from sim.vectors.base import BLOCK, Block, VectorSet, running_operand
from sim.vectors.rows import random_rows, with_total
from sim.vectors.totals import Totals

#: Widest operand whose edges are looked for.
_EDGE_BITS = 32


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
            rows = with_total(function, random_rows(function, size, rng), Totals(total) if total else None, rng)
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
