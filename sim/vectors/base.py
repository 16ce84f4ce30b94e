"""What a set of vectors is: a recipe that makes blocks of rows; and combinations of codes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function, Operand

Block = dict[str, NDArray[np.uint32]]

#: Vectors in a block, at most.
BLOCK = 1 << 15


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
    #: Whether there are so many that golden answers may come from elsewhere than the definition
    #: (`sim.harness.golden`).
    many: bool = False

    def blocks(self) -> Iterator[Block]:
        """The vectors, in blocks of at most `BLOCK` rows."""
        return self._blocks()


def vector_text(function: Function, codes: Mapping[str, int]) -> str:
    """The operands of one vector in codes and numbers: ``a = 0x38 (1), b = 0xb8 (-1)``."""
    return ", ".join(f"{operand.name} = {operand.text(codes[operand.name])}" for operand in function.operands)


def free_operands(function: Function) -> list[Operand]:
    """Operands without the running total."""
    return [operand for operand in function.operands if operand.name != function.running]


def running_operand(function: Function) -> Operand | None:
    """The operand that is a running total."""
    return next((operand for operand in function.operands if operand.name == function.running), None)


def lanes_of(function: Function) -> int:
    """Lanes of the operand that has most."""
    return max(operand.lanes for operand in function.operands)


def spans(count: int, size: int) -> Iterator[tuple[int, int]]:
    """Starts and stops of the pieces of at most `size` that `count` things are cut into."""
    for start in range(0, count, size):
        yield start, min(start + size, count)


def combinations(operands: Sequence[Operand], start: int, count: int) -> Block:
    """The combinations `start` to ``start + count - 1`` of all codes of `operands`, at most 62 bits together; the
    first varies slowest.
    """
    return combination(list(operands), np.arange(start, start + count))


def combination(operands: list[Operand], index: NDArray[np.int64]) -> Block:
    """Combination number `index` of all codes of `operands`, at most 62 bits together; the first varies slowest."""
    block = {}
    for operand in reversed(operands):
        word = index & ((1 << operand.width) - 1)
        columns = [(word >> shift) & 0xFFFFFFFF for shift in range(0, operand.width, 32)]
        block[operand.name] = np.stack(columns, axis=1).astype(np.uint32)
        index = index >> operand.width
    return block


def lane_bits(function: Function) -> int:
    """Bits of one code of each operand without the running total."""
    return sum(operand.format.width for operand in free_operands(function))
