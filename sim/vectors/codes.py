"""Codes of one operand: random ones of its format, landmarks, negatives."""

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format, Integer, Minifloat
from numerics.functions import Operand
from numerics.functions.accumulator import Fixed
from numerics.words import from_ints, join
from sim.vectors.base import Block
from sim.vectors.totals import element_format, is_sign_and_magnitude, patterns, words_of_any_length

#: Bits of the widest codes that arrays of codes hold, and of those that are drawn from a table.
_CODE_BITS, _SHORT_BITS = 64, 8
#: Bits of the longest codes of which there is a table.
_TABLE_BITS = 16
#: Entries of that table for each kind of code.
_SAMPLES = 1 << 10


def mixed_words(operand: Operand, n: int, rng: np.random.Generator) -> NDArray[np.uint32]:
    """Words of `mixed_codes`; of a fixed-point number, or more than 64 bits, ones of any length with landmarks
    strewn in.
    """
    if operand.format.width <= _CODE_BITS and not isinstance(operand.format, Fixed):
        return operand.words(mixed_codes(operand, n, rng))
    landmarks = landmark_words(operand)
    chosen = landmarks[rng.integers(0, len(landmarks), n)]
    width = operand.format.width
    others = join([words_of_any_length(rng, n, width) for _ in range(operand.lanes)], width)
    return np.where(rng.integers(0, 16, (n, 1)) == 0, chosen, others)


def mixed_codes(operand: Operand, n: int, rng: np.random.Generator) -> NDArray[Any]:
    """Codes of shape ``(n, lanes)``: half of the rows uniform, half with close exponents, one in 16 a landmark. Of
    several lanes, infinities and NaN are in one row in eight, or they would be in most sums of many.
    """
    codes = _any_codes(operand, n, rng)
    if operand.lanes > 1 and (finite := _finite(operand)) is not None:
        calm = rng.integers(0, 8, n) > 0
        codes[calm] = finite[codes[calm]]
    return codes


@cache
def _finite(operand: Operand) -> NDArray[np.uint16] | None:
    """For each code of at most 16 bits itself, or, of one that is no finite number, the largest; None if all are
    finite or codes are longer.
    """
    width = operand.format.width
    if width > _TABLE_BITS or element_format(operand) is None:
        return None
    codes = np.arange(1 << width, dtype=np.uint16)
    values = replace(operand, lanes=1, readings=()).values(codes[:, None].astype(np.uint32))[:, 0]
    if np.isfinite(values).all():
        return None
    return np.where(np.isfinite(values), codes, least_and_largest(operand)[1].astype(np.uint16))


def _any_codes(operand: Operand, n: int, rng: np.random.Generator) -> NDArray[Any]:
    """Codes as of `mixed_codes`, infinities and NaN anywhere."""
    bases = _bases(operand)
    base = np.where(rng.integers(0, 2, n) == 1, rng.integers(0, max(bases, 1), n), bases)
    if operand.format.width > _SHORT_BITS:
        return _mixed(operand, rng.integers(0, 1 << operand.format.width, (n, operand.lanes), np.uint64), base, rng)
    places = rng.integers(0, _SAMPLES, (n, operand.lanes), np.uint16) + _SAMPLES * base[:, None]
    return _samples(operand)[places]


@cache
def _samples(operand: Operand) -> NDArray[np.uint8]:
    """Codes of at most 8 bits, `_SAMPLES` for each base of close exponents, and as many uniform ones behind."""
    bases = _bases(operand)
    codes = np.arange((bases + 1) * _SAMPLES, dtype=np.uint64).reshape(bases + 1, _SAMPLES)
    codes %= np.uint64(1 << operand.format.width)
    return _mixed(operand, codes, np.arange(bases + 1), np.random.default_rng(bases)).astype(np.uint8).ravel()


def _mixed(
    operand: Operand, codes: NDArray[np.uint64], base: NDArray[np.int64], rng: np.random.Generator
) -> NDArray[np.uint64]:
    """Uniform `codes`, changed to close exponents in rows that have a base for them, with landmarks strewn in."""
    if fmt := element_format(operand):
        close = base < _bases(operand)
        codes[close] = _close_codes(fmt, codes[close], base[close, None], rng)
    landmarks = np.array(operand.format.landmarks(), np.uint64)
    strewn = rng.integers(0, 16, codes.shape) == 0
    codes[strewn] = landmarks[rng.integers(0, len(landmarks), int(strewn.sum()))]
    return codes


def _bases(operand: Operand) -> int:
    """How many places there are which exponents may be close to; of integers, lengths."""
    fmt = element_format(operand)
    if isinstance(fmt, Minifloat):
        return 1 << fmt.exp_bits
    return fmt.width if isinstance(fmt, Integer) else 1 << fmt.width if fmt else 0


def _close_codes(
    fmt: Format, codes: NDArray[np.uint64], base: NDArray[np.int64], rng: np.random.Generator
) -> NDArray[np.uint64]:
    """`codes` changed so that the exponents in a row are close to its base; integers get any length."""
    n, lanes = codes.shape
    signed = codes.astype(np.int64)
    if isinstance(fmt, Minifloat):
        exponent = np.clip(base + rng.integers(-3, 4, (n, lanes)), 0, (1 << fmt.exp_bits) - 1) << fmt.man_bits
        sign = signed & (0 if not fmt.signed else 1 << (fmt.width - 1))
        return (sign | exponent | patterns(rng, (n, lanes), fmt.man_bits)).astype(np.uint64)
    if isinstance(fmt, Integer):
        mask = (1 << fmt.width) - 1
        top = 1 << (fmt.width - 1)
        pattern = patterns(rng, (n, lanes), fmt.width)
        value = np.where(fmt.signed & (pattern >= top), pattern - mask - 1, pattern)
        return ((value >> base) & mask).astype(np.uint64)
    spread = max(2, 1 << max(fmt.width - 4, 0))
    return ((base + rng.integers(-spread, spread, (n, lanes))) & ((1 << fmt.width) - 1)).astype(np.uint64)


def landmark_words(operand: Operand) -> NDArray[np.uint32]:
    """Words of each landmark of the format, the same in all lanes."""
    width, lanes = operand.format.width, operand.lanes
    repeated = [sum(code << (lane * width) for lane in range(lanes)) for code in operand.format.landmarks()]
    return from_ints(repeated, operand.width)


def least_and_largest(operand: Operand) -> NDArray[np.uint64]:
    """Codes of the least and the largest finite number above zero of an operand's format."""
    codes = np.array(operand.format.landmarks(), np.uint64)
    values = operand.values(operand.words(np.repeat(codes[:, None], operand.lanes, axis=1)))[:, 0]
    places = np.flatnonzero(np.isfinite(values) & (values > 0))
    return codes[places[[values[places].argmin(), values[places].argmax()]]]


def negated_codes(fmt: Format | None, codes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Codes of the negatives; of the least number in two's complement, which has none, of the largest."""
    if fmt is None:
        return codes
    if is_sign_and_magnitude(fmt):
        return codes ^ np.uint64(fmt.sign_bit)
    negative = (~codes + np.uint64(1)) & np.uint64((1 << fmt.width) - 1)
    return np.where((negative == codes) & (codes != 0), codes - np.uint64(1), negative)


def put_lanes(words: NDArray[np.uint32], where: NDArray[np.bool_], others: NDArray[np.uint32]) -> None:
    """Put words of a reading, which may be shorter, in place of `words`, `where` it is meant."""
    words[where] = 0
    words[where, : others.shape[1]] = others[where]


def with_codes(rows: Block, operand: Operand, chosen: NDArray[np.int64], codes: NDArray[Any]) -> NDArray[np.uint32]:
    """Words of an operand, with `codes` in the `chosen` rows."""
    words = rows[operand.name].copy()
    words[chosen] = operand.words(codes)
    return words
