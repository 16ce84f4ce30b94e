"""Exact sums of numbers of any range: fixed-point integers split into limbs."""

import numpy as np
from numpy.typing import NDArray

from numerics.number import Kind, Numbers, bit_length
from numerics.rounding import Way, goes_up
from numerics.words import WORD_BITS, word_count

_MASK = np.int64((1 << WORD_BITS) - 1)
#: Bits that one int64 limb can hold next to the carries of a few additions.
_SINGLE = 62


class Wide:
    """`n` exact sums, each a multiple of ``2**lsb`` whose magnitude stays below ``2**(lsb + width - 1)``.

    Sums of at most `width` ≤ 62 bits live in one int64; longer ones in limbs of 32 bits, least significant
    first, whose carries are only settled when the sum is read.
    """

    def __init__(self, n: int, lsb: int, width: int):
        self.lsb = lsb
        self.single = width <= _SINGLE
        # Two limbs of room above: a significand of 64 bits reaches over three limbs.
        self.limbs = np.zeros((1 if self.single else word_count(width) + 3, n), np.int64)

    def add(self, numbers: Numbers) -> None:
        """Add finite numbers (flat, without tails); those of another kind count as zero."""
        # A zero may have any exponent: it must not shift.
        live = (numbers.kind == Kind.FINITE) & (numbers.sig > 0)
        shift = np.where(live, numbers.exp - self.lsb, 0)
        if shift.min(initial=0) < 0:
            raise ValueError(f"Numbers must be multiples of 2**{self.lsb}, not of 2**{self.lsb + int(shift.min())}")
        sig = np.where(live, numbers.sig, np.uint64(0))
        if self.single:
            term = (sig << shift.astype(np.uint64)).astype(np.int64)
            self.limbs[0] += np.where(numbers.sign, -term, term)
            return
        first, within = shift // WORD_BITS, (shift % WORD_BITS).astype(np.uint64)
        mask = np.uint64(_MASK)
        pieces = (
            (sig << within) & mask,
            (sig >> (np.uint64(32) - within)) & mask,
            (sig >> np.uint64(1)) >> (np.uint64(63) - within),
        )
        columns = np.arange(self.limbs.shape[1])
        for step, piece in enumerate(pieces):
            signed = piece.astype(np.int64)
            self.limbs[first + step, columns] += np.where(numbers.sign, -signed, signed)

    def add_words(self, words: NDArray[np.uint32], width: int, lsb: int) -> None:
        """Add two's complement words of `width` bits, whose last bit weighs ``2**lsb``, no less than that of sums."""
        signed = _signed_words(words, width)
        whole, within = divmod(lsb - self.lsb, WORD_BITS)
        if self.single:
            low = signed[:, 0]
            value = low if signed.shape[1] == 1 else low + (signed[:, 1] << WORD_BITS)
            self.limbs[0] += value << (lsb - self.lsb)
            return
        shifted = signed.T << within
        self.limbs[whole : whole + len(shifted)] += shifted & _MASK
        self.limbs[whole + 1 : whole + 1 + len(shifted)] += shifted >> WORD_BITS

    def settled(self) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
        """Signs, and two's complement limbs of 32 bits (the top one signed)."""
        if self.single:
            value = self.limbs[0]
            return value < 0, np.stack([value & _MASK, value >> WORD_BITS])
        limbs = _carried(self.limbs.copy())
        return limbs[-1] < 0, limbs

    def magnitude(self) -> tuple[NDArray[np.bool_], NDArray[np.int64]]:
        """Signs, and limbs of 32 bits of the magnitudes."""
        negative, limbs = self.settled()
        return negative, _carried(np.where(negative, -limbs, limbs))

    def rounded(self, lsb: int, way: Way) -> "Wide":
        """The sums as multiples of ``2**lsb``, which is above the last bit of these."""
        drop = lsb - self.lsb
        if drop < 1:
            raise ValueError(f"Last bit of rounded sums must weigh more than 2**{self.lsb}, not 2**{lsb}")
        negative, magnitude = self.magnitude()
        result = Wide(magnitude.shape[1], lsb, WORD_BITS * (len(magnitude) + 1))
        kept = result.limbs[: len(magnitude)]
        for index in range(len(magnitude)):
            kept[index] = _bits(magnitude, drop + WORD_BITS * index, WORD_BITS)
        below = np.zeros(magnitude.shape[1], bool)
        for start in range(0, drop - 1, WORD_BITS):
            below |= _bits(magnitude, start, min(WORD_BITS, drop - 1 - start)) != 0
        kept[0] += goes_up(
            way,
            negative=negative,
            odd=(kept[0] & 1).astype(bool),
            half=_bits(magnitude, drop - 1, 1).astype(bool),
            below=below,
            lost=lambda width: _bits(magnitude, drop - width, width).astype(np.uint64),
        )
        np.negative(kept, out=kept, where=negative)
        return result

    def to_words(self, width: int) -> NDArray[np.uint32]:
        """The low `width` bits of each sum."""
        _, limbs = self.settled()
        count = word_count(width)
        if len(limbs) < count:
            limbs = np.concatenate([limbs, np.repeat(limbs[-1:] >> 63, count - len(limbs), axis=0)])
        words = (limbs[:count] & _MASK).astype(np.uint32)
        if width % WORD_BITS:
            words[-1] &= np.uint32((1 << width % WORD_BITS) - 1)
        return np.ascontiguousarray(words.T)

    def fits(self, width: int, *, symmetric: bool) -> NDArray[np.bool_]:
        """Whether each sum is a two's complement number of `width` bits, its most negative one allowed or not."""
        negative, limbs = self.settled()
        index, bit = divmod(width - 1, WORD_BITS)
        if index >= len(limbs):
            return np.ones(limbs.shape[1], bool)
        extension = np.where(negative, -1, 0)
        high = (limbs[index] >> bit) == (extension & (_MASK >> bit) if index < len(limbs) - 1 else extension)
        for limb in limbs[index + 1 : -1]:
            high &= limb == (extension & _MASK)
        if index < len(limbs) - 1:
            high &= limbs[-1] == extension
        if not symmetric:
            return high
        zeros = (limbs[index] & ((1 << bit) - 1)) == 0
        for limb in limbs[:index]:
            zeros &= limb == 0
        return high & ~(negative & zeros)

    def to_numbers(self) -> Numbers:
        """The sums as numbers of at most 62 bits and a tail."""
        if self.single:
            value = self.limbs[0]
            return Numbers.finite(value < 0, np.abs(value), self.lsb)
        negative, limbs = self.magnitude()
        magnitude = limbs.astype(np.uint64)
        n = magnitude.shape[1]
        columns = np.arange(n)
        top = (len(magnitude) - 1) - np.argmax(magnitude[::-1] != 0, axis=0)
        padded = np.concatenate([np.zeros((2, n), np.uint64), magnitude])
        high, middle, low = (padded[top + 2 - step, columns] for step in range(3))
        left = (_SINGLE - bit_length(high)).astype(np.uint64)
        below = (middle << np.uint64(WORD_BITS)) | low
        sig = (high << left) | (below >> (np.uint64(64) - left))
        lost = (below << left) != 0
        seen = np.concatenate([np.zeros((3, n), bool), np.cumsum(magnitude != 0, axis=0) > 0])
        sticky = lost | seen[top, columns]
        exp = self.lsb + WORD_BITS * top - left.astype(np.int64)
        zero = sig == 0
        return Numbers(
            negative, sig, np.where(zero, self.lsb, exp), np.zeros(n, np.uint8), np.where(zero, False, sticky)
        )


def _carried(limbs: NDArray[np.int64]) -> NDArray[np.int64]:
    """Limbs with all but the top one brought into 0 … 2**32 - 1, in place."""
    for index in range(len(limbs) - 1):
        limbs[index + 1] += limbs[index] >> WORD_BITS
        limbs[index] &= _MASK
    return limbs


def _bits(limbs: NDArray[np.int64], start: int, width: int) -> NDArray[np.int64]:
    """`width` ≤ 32 bits of nonnegative numbers in settled limbs, from bit `start` up; zeros below bit 0."""
    if start < 0:
        return _bits(limbs, 0, width + start) << -start if width > -start else np.zeros(limbs.shape[1], np.int64)
    index, shift = divmod(start, WORD_BITS)
    found = np.zeros(limbs.shape[1], np.int64)
    if index < len(limbs):
        found |= limbs[index] >> shift
    if shift and index + 1 < len(limbs):
        found |= limbs[index + 1] << (WORD_BITS - shift)
    return found & ((1 << width) - 1)


def _signed_words(words: NDArray[np.uint32], width: int) -> NDArray[np.int64]:
    """Words as int64, the top one sign-extended from bit `width`."""
    signed = words.astype(np.int64)
    unused = WORD_BITS * words.shape[1] - width
    signed[:, -1] = (signed[:, -1] << (WORD_BITS + unused)) >> (WORD_BITS + unused)
    return signed
