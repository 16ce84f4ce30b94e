"""Arrays of exact numbers: what codes stand for, before any rounding."""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray


class Kind(IntEnum):
    """What sort of thing a code stands for."""

    FINITE = 0
    INFINITE = 1
    #: Not a number (IEEE 754), or not a real (posit standard).
    NAN = 2


def bit_length(x: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Bits that each of `x` takes, 0 for 0."""
    high, low = (x >> np.uint64(32)).astype(np.float64), (x & np.uint64(0xFFFFFFFF)).astype(np.float64)
    # Each half is below 2**32, so float64 holds it exactly and frexp tells its length.
    return np.where(high > 0, np.frexp(high)[1] + 32, np.frexp(low)[1]).astype(np.int64)


def shift_right(
    x: NDArray[np.uint64], amount: NDArray[np.int64]
) -> tuple[NDArray[np.uint64], NDArray[np.bool_], NDArray[np.bool_]]:
    """`x` shifted right by `amount` ≥ 0, the first bit that is lost, and whether any lost bit below it is set."""
    none = amount <= 0
    gone = amount > 64
    a = np.clip(amount, 1, 64).astype(np.uint64)
    rest = x >> (a - np.uint64(1))
    half = (rest & np.uint64(1)).astype(bool)
    below = (x & ((np.uint64(1) << (a - np.uint64(1))) - np.uint64(1))) != 0
    kept = np.where(none, x, np.where(gone, np.uint64(0), rest >> np.uint64(1)))
    return kept, np.where(none | gone, False, half), np.where(none, False, np.where(gone, x != 0, below))


def lost_bits(x: NDArray[np.uint64], amount: NDArray[np.int64], width: int) -> NDArray[np.uint64]:
    """The first `width` ≤ 32 bits that ``shift_right(x, amount)`` loses, as integers; 0 where it loses none."""
    right = np.clip(amount - width, 0, 63).astype(np.uint64)
    left = np.clip(width - amount, 0, width).astype(np.uint64)
    found = ((x >> right) << left) & np.uint64((1 << width) - 1)
    return np.where((amount <= 0) | (amount - width > 63), np.uint64(0), found)


@dataclass(frozen=True)
class Numbers:
    """Numbers ``(-1)**sign * (sig + tail) * 2**exp``, or infinities, or NaN; all arrays of one shape.

    Zero keeps its sign. `tail` is 0 where `sticky` is false, and somewhere between 0 and 1 where it is true; a
    number with a tail has at least 61 bits in `sig`: any format's precision, and 32 random bits below.
    """

    sign: NDArray[np.bool_]
    sig: NDArray[np.uint64]
    exp: NDArray[np.int64]
    kind: NDArray[np.uint8]
    sticky: NDArray[np.bool_]

    @classmethod
    def finite(cls, sign: ArrayLike, sig: ArrayLike, exp: ArrayLike) -> "Numbers":
        """Finite numbers without a tail, from arrays that broadcast together."""
        sign_, sig_, exp_ = np.broadcast_arrays(
            np.asarray(sign, bool), np.asarray(sig, np.uint64), np.asarray(exp, np.int64)
        )
        return cls(sign_, sig_, exp_, np.zeros(sig_.shape, np.uint8), np.zeros(sig_.shape, bool))

    @classmethod
    def of(cls, values: ArrayLike) -> "Numbers":
        """The numbers that a float or integer array holds, exactly.

        Raises
        ------
        TypeError
            If `values` is neither a float nor an integer array.
        """
        array = np.asarray(values)
        if array.dtype.kind in "biu":
            sign = array < 0
            sig = array.astype(np.uint64)
            return cls.finite(sign, np.where(sign, ~sig + np.uint64(1), sig), 0)
        if array.dtype.kind != "f" or array.dtype.itemsize > 8:
            raise TypeError(f"Values must be integers or floats of at most 64 bits, not {array.dtype}")
        # A signalling NaN is one like the others here.
        with np.errstate(invalid="ignore"):
            bits = np.ascontiguousarray(array, dtype=np.float64).reshape(array.shape).view(np.uint64)
        field = ((bits >> np.uint64(52)) & np.uint64(0x7FF)).astype(np.int64)
        fraction = bits & np.uint64((1 << 52) - 1)
        sig = np.where(field > 0, fraction | np.uint64(1 << 52), fraction)
        kind = np.where(field < 0x7FF, Kind.FINITE, np.where(fraction == 0, Kind.INFINITE, Kind.NAN))
        return cls(
            (bits >> np.uint64(63)).astype(bool),
            np.where(field < 0x7FF, sig, np.uint64(0)),
            np.maximum(field, 1) - 1075,
            kind.astype(np.uint8),
            np.zeros(array.shape, bool),
        )

    def take(self, indices: NDArray) -> "Numbers":
        """The numbers at `indices`, in their shape."""
        at = indices.astype(np.intp, copy=False)
        return Numbers(self.sign[at], self.sig[at], self.exp[at], self.kind[at], self.sticky[at])

    def to_float64(self) -> NDArray[np.float64]:
        """The numbers as float64: exact where `sig` has at most 53 bits and the exponent is in range, else the
        nearest one.
        """
        # A tail below the last of many bits only matters on a tie, which it breaks as an odd last bit does.
        sig = (self.sig | self.sticky.astype(np.uint64)).astype(np.float64)
        magnitude = np.ldexp(sig, np.clip(self.exp, -4000, 4000).astype(np.int32))
        magnitude = np.where(self.kind == Kind.INFINITE, np.inf, magnitude)
        signed = np.where(self.sign, -magnitude, magnitude)
        return np.where(self.kind == Kind.NAN, np.nan, signed)
