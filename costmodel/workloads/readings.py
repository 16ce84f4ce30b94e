"""Operands of functions whose bits are read in several ways: the lanes of each in turn, each lane as a unit alone."""

from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function, Operand
from numerics.words import join, word_count

#: Words by name of operand.
Words = Mapping[str, NDArray[np.uint32]]


def readings_of(function: Function) -> int:
    """In how many ways operands are read; 0 where in one only."""
    return max(len(operand.readings) for operand in function.operands)


def shares(function: Function, count: int) -> Iterator[tuple[int, int]]:
    """Number of each reading, and how many of `count` consecutive vectors are read so."""
    ways = readings_of(function)
    for number in range(ways):
        yield number, count * (number + 1) // ways - count * number // ways


def lanes_of(function: Function, number: int) -> int:
    """Lanes of a reading."""
    return max(operand.readings[number].lanes for operand in function.operands if operand.readings)


def side_by_side(function: Function, number: int, samples: Words, count: int) -> dict[str, NDArray[np.uint32]]:
    """Words of the first `count` vectors of `function` in a reading.

    `samples` has the words of the operands of one lane, ``function.lane(number)``, shape ``(samples, steps, words)``:
    sample s is of lane s modulo the number of lanes.
    """
    lanes = lanes_of(function, number)
    read = [operand for operand in function.operands if operand.readings]
    found = {}
    for operand, own in zip(read, function.lane(number).operands, strict=True):
        words = samples[own.name]
        parts = [words[lane::lanes].reshape(-1, words.shape[-1])[:count] for lane in range(lanes)]
        found[operand.name] = _as_long(join(parts, own.width), operand)
    if function.selector:
        found[function.selector] = np.full((count, 1), number, np.uint32)
    return found


def _as_long(words: NDArray[np.uint32], operand: Operand) -> NDArray[np.uint32]:
    """`words` with zeros above, as many as `operand` has."""
    longer = np.zeros((len(words), word_count(operand.width)), np.uint32)
    longer[:, : words.shape[1]] = words
    return longer
