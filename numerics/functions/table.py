"""Tables of all answers of functions with few operand bits."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

#: Most operand bits of a function with a table.
MAX_BITS = 16
#: Answers looked up at once: their indices stay in the first two caches.
_BLOCK = 32768


def every_code(widths: Sequence[int]) -> list[NDArray[np.uint16]]:
    """Codes of operands of these widths, together at most 16 bits, in every combination; the first varies slowest."""
    index = np.arange(1 << sum(widths))
    columns = []
    for width in reversed(widths):
        columns.append((index & ((1 << width) - 1)).astype(np.uint16))
        index >>= width
    return columns[::-1]


def look_up(answers: NDArray, codes: Sequence[NDArray], widths: Sequence[int]) -> NDArray:
    """Entries of `answers`, which has one for each combination of `every_code`, at flat arrays of valid codes."""
    count = len(codes[0])
    found = np.empty(count, answers.dtype)
    short = np.empty(min(count, _BLOCK), np.uint16)
    index = np.empty(len(short), np.intp)
    for start in range(0, count, _BLOCK):
        block = slice(start, min(start + _BLOCK, count))
        size = block.stop - start
        combined, at = short[:size], index[:size]
        np.copyto(combined, codes[0][block], casting="unsafe")
        for column, width in zip(codes[1:], widths[1:], strict=True):
            np.left_shift(combined, np.uint16(width), out=combined)
            np.bitwise_or(combined, column[block], out=combined, casting="unsafe")
        np.copyto(at, combined)
        # An index of 16 bits is in range where the table is full; with fewer operand bits codes were checked.
        np.take(answers, at, out=found[block], mode="clip")
    return found
