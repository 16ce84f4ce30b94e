"""Vectors at the edges of the result: where it steps from one code to another."""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function, Operand
from sim.vectors.base import BLOCK, Block, VectorSet, running_operand
from sim.vectors.rows import random_rows, with_total
from sim.vectors.totals import Totals

#: Widest operand whose edges are looked for.
_EDGE_BITS = 32
#: Vectors of a step.
_EACH = 6


def edges(function: Function, most: int, seed: int) -> VectorSet:
    """Vectors on both sides of a step of the result: borders of rounding (a tie, or what is next to it), overflow,
    saturation and underflow.

    Of random vectors one operand is moved, among codes of one sign, to where the golden result changes: for the first
    time, for the last, or, in half of them, next after a random code between. Each step gives the last code before,
    the first behind it, one more on either side, and both with one random bit set besides: a tie, and what no longer
    is one for a single bit far below. At most `most` vectors in all, none if no operand is a single number.
    """
    operands = [op for op in function.operands if op.lanes == 1 and 2 <= op.width <= _EDGE_BITS]
    size = min(most // max(1, len(operands)), BLOCK) // _EACH
    count = most // (size * _EACH) * size * _EACH if operands else 0

    def blocks() -> Iterator[Block]:
        for number in range(count // (size * _EACH)):
            rng = np.random.default_rng([seed, 9, number])
            total = running_operand(function)
            rows = with_total(function, random_rows(function, size, rng), Totals(total) if total else None, rng)
            yield _around_steps(function, operands[number % len(operands)], rows, rng)

    names = ", ".join(operand.name for operand in operands)
    covers = f"{count:,} vectors on both sides of steps of the result: borders of rounding, overflow, underflow"
    return VectorSet("edges", f"{covers}, along {names}", count, blocks)


def _around_steps(function: Function, operand: Operand, rows: Block, rng: np.random.Generator) -> Block:
    """`rows` `_EACH` times over, with codes of `operand` before and behind a step of the result."""
    n = len(rows[operand.name])
    half = np.int64(1) << (operand.width - 1)
    sign = np.where(rng.integers(0, 2, n) == 1, half, 0)

    def at(codes: NDArray[np.int64]) -> NDArray[np.uint32]:
        return function.evaluate({**rows, operand.name: (sign | codes).astype(np.uint32)[:, None]})

    positive = np.array([[code] for code in operand.format.landmarks() if code < half], dtype=np.uint32)
    finite = positive[np.isfinite(operand.format.decode(positive)).ravel()].max()
    # Half of them end at the largest number, so that steps of the result lie between, not those to infinity or NaN.
    zero, largest = np.zeros(n, dtype=np.int64), np.where(rng.integers(0, 2, n) == 1, np.int64(finite), half - 1)
    first = _before_step(at, zero, largest, at(zero), leaves=True)
    last = _before_step(at, zero, largest, at(largest), leaves=False)
    start = rng.integers(first, np.maximum(first, last) + 1)
    between = _before_step(at, start, largest, at(start), leaves=True)
    kind = rng.integers(0, 4, n)
    low = np.where(kind == 0, first, np.where(kind == 1, last, between))
    bit = np.int64(1) << rng.integers(0, operand.width - 1, n)
    chosen = np.stack([low - 1, low, low + 1, low + 2, low | bit, (low + 1) | bit], axis=1) & (half - 1)
    block = {name: np.repeat(words, _EACH, axis=0) for name, words in rows.items()}
    block[operand.name] = (sign[:, None] | chosen).reshape(-1, 1).astype(np.uint32)
    return block


def _before_step(
    at: Callable[[NDArray[np.int64]], NDArray[np.uint32]],
    low: NDArray[np.int64],
    high: NDArray[np.int64],
    result: NDArray[np.uint32],
    *,
    leaves: bool,
) -> NDArray[np.int64]:
    """The code, from `low` on and before `high`, behind which the result no longer is `result`, or first is so."""
    while (high - low > 1).any():
        middle = low + (high - low) // 2
        below = (at(middle) == result).all(axis=1) == leaves
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return low
