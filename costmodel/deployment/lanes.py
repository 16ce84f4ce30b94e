"""Samples in the lanes of words: a lane is a sample, so that each lane's total is one sum of one sample.

Words are integers of at most 64 bits. Of a layer's inputs and results each word has the same value of as many
samples as there are lanes; of weights and biases it has one number in all lanes. So words are moved as values are,
and no word is taken apart until its format changes.
"""

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Operand
from numerics.words import join, word_count


def of_samples(codes: NDArray, reading: Operand, operand: Operand) -> NDArray[np.uint64]:
    """Words of `operand` for codes of shape ``(samples, values)``, shape ``(groups, values)``: the samples of a group
    are neighbours, the first in lane 0. Lanes that are left over in the last group have code 0.
    """
    samples, values = codes.shape
    groups = -(-samples // reading.lanes)
    padded = np.zeros((groups * reading.lanes, values), np.uint64)
    padded[:samples] = codes
    by_word = padded.reshape(groups, reading.lanes, values).swapaxes(1, 2).reshape(-1, reading.lanes)
    return _words(by_word, reading, operand).reshape(groups, values)


def to_samples(words: NDArray, reading: Operand, operand: Operand, samples: int) -> NDArray[np.uint64]:
    """Inverse of `of_samples`."""
    groups, values = words.shape
    filled = operand.words(words.reshape(-1))[:, : word_count(reading.width)]
    codes = reading.codes(filled)
    by_sample = codes.reshape(groups, values, reading.lanes).swapaxes(1, 2)
    return by_sample.reshape(groups * reading.lanes, values)[:samples]


def in_all(codes: NDArray, reading: Operand, operand: Operand) -> NDArray[np.uint64]:
    """Words of `operand` that have the same code in all lanes, of the shape of `codes`."""
    repeated = np.repeat(codes.reshape(-1, 1), reading.lanes, axis=1)
    return _words(repeated, reading, operand).reshape(codes.shape)


def totals_in_all(totals: NDArray[np.uint32], reading: Operand, operand: Operand) -> NDArray[np.uint32]:
    """Words of `operand`, shape ``(n, word_count(width))``, that have the same total in all lanes; totals of shape
    ``(n, words)``.
    """
    return _as_long(join([totals] * reading.lanes, reading.format.width), operand)


def _words(lanes: NDArray, reading: Operand, operand: Operand) -> NDArray[np.uint64]:
    """Words of codes of shape ``(n, lanes)``."""
    return operand.codes(_as_long(reading.words(lanes), operand))[:, 0]


def _as_long(words: NDArray[np.uint32], operand: Operand) -> NDArray[np.uint32]:
    """`words` with zeros above, as many as `operand` has."""
    longer = np.zeros((len(words), word_count(operand.width)), np.uint32)
    longer[:, : words.shape[1]] = words
    return longer
