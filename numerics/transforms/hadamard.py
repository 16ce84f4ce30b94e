"""Block Hadamard rotation with random signs: spreads outliers over a block before it is quantised.

Sources: arXiv 2404.00456 (QuaRot) and 2509.25149 (16 × 16, fixed random signs) for the rotation; Fino and Algazi,
IEEE Trans. Computers C-25 (1976) 1142, for the butterfly.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError


def walsh_hadamard(values: ArrayLike, size: int, axis: int = -1) -> NDArray:
    """Product of each run of `size` values along `axis` with the Hadamard matrix of Sylvester's order, whose entries
    are 1 and -1: ``H[i, j] = (-1)**popcount(i & j)``. Not normalised: twice is `size` times the values.

    Integers (and booleans) give int64, exactly; floats give float64, each of the log2 of `size` additions rounded.
    An integer transform of values of b bits takes b + log2 of `size` bits.

    Raises
    ------
    InputError
        If the size is not a power of two, does not divide the axis, or a sum could leave 64 bits.
    TypeError
        If the values are neither integers nor floats.
    """
    array = np.moveaxis(_numbers(values), axis, -1)
    length = array.shape[-1]
    _check_size(size)
    if length % size:
        raise InputError(f"Size of a Hadamard transform must divide the axis, of length {length}, not be {size}")
    if array.dtype.kind == "i" and array.size:
        largest = max(abs(int(array.min())), abs(int(array.max())))
        if largest * size >= 1 << 63:
            raise InputError(
                f"Integers to transform {size} at a time must be below {(1 << 63) // size}, not {largest}"
            )
    blocks = array.reshape(*array.shape[:-1], length // size, size)
    span = 1
    while span < size:
        pairs = blocks.reshape(*array.shape[:-1], length // (2 * span), 2, span)
        upper, lower = pairs[..., 0, :], pairs[..., 1, :]
        blocks = np.stack([upper + lower, upper - lower], axis=-2)
        span *= 2
    return np.moveaxis(blocks.reshape(array.shape), -1, axis)


def random_signs(size: int, seed: int) -> NDArray[np.int8]:
    """`size` signs, 1 or -1 with equal chance, drawn from `seed`; the same on every machine."""
    return np.where(np.random.RandomState(seed).randint(0, 2, size=size), -1, 1).astype(np.int8)


@dataclass(frozen=True, eq=False)
class Rotation:
    """The orthogonal matrix ``H D / sqrt(size)``: signs (the diagonal D), then Hadamard, on blocks along an axis.

    The same rotation along the inner axis of both factors leaves their product unchanged (in float64 but for
    rounding).

    Parameters
    ----------
    signs
        1 or -1 for each place of a block; as many as the block is long, a power of two.
    """

    signs: NDArray[np.int8]

    def __init__(self, signs: ArrayLike):
        array = np.asarray(signs)
        if array.ndim != 1 or not np.isin(array, (-1, 1)).all():
            raise InputError("Signs of a rotation must be a row of 1 and -1")
        _check_size(array.size)
        object.__setattr__(self, "signs", array.astype(np.int8))

    @classmethod
    def seeded(cls, size: int, seed: int) -> "Rotation":
        """The rotation of `size` values with signs drawn from `seed`."""
        _check_size(size)
        return cls(random_signs(size, seed))

    @property
    def size(self) -> int:
        """Values in a block."""
        return self.signs.size

    @cached_property
    def matrix(self) -> NDArray[np.int64]:
        """``H D``, the rotation times the root of its size."""
        return self.apply_integers(np.eye(self.size, dtype=np.int64), axis=0)

    def apply(self, values: ArrayLike, axis: int = -1) -> NDArray[np.float64]:
        """Rotated values, in float64."""
        array = np.asarray(values, np.float64)
        return walsh_hadamard(self._flip(array, axis), self.size, axis) / np.sqrt(self.size)

    def invert(self, rotated: ArrayLike, axis: int = -1) -> NDArray[np.float64]:
        """Values that were rotated, in float64."""
        array = np.asarray(rotated, np.float64)
        return self._flip(walsh_hadamard(array, self.size, axis) / np.sqrt(self.size), axis)

    def apply_integers(self, values: ArrayLike, axis: int = -1) -> NDArray[np.int64]:
        """``H D`` times integer values: exact, larger than the rotated ones by the root of the size."""
        return walsh_hadamard(self._flip(_integers(values), axis), self.size, axis)

    def invert_integers(self, transformed: ArrayLike, axis: int = -1) -> NDArray[np.int64]:
        """Integers that `apply_integers` took, exactly.

        Raises
        ------
        InputError
            If no integers give these.
        """
        sums = walsh_hadamard(_integers(transformed), self.size, axis)
        if (sums % self.size).any():
            raise InputError(f"Integers to invert must come from {self.size} integers, not from fractions")
        return self._flip(sums // self.size, axis)

    def _flip(self, array: NDArray, axis: int) -> NDArray:
        """`array` with the signs of its blocks changed."""
        moved = np.moveaxis(array, axis, -1)
        length = moved.shape[-1]
        if length % self.size:
            raise InputError(f"Size of a rotation must divide the axis, of length {length}, not be {self.size}")
        return np.moveaxis(moved * np.tile(self.signs, length // self.size), -1, axis)


def _check_size(size: int) -> None:
    if size < 1 or size & (size - 1):
        raise InputError(f"Size of a Hadamard transform must be a power of two, not {size}")


def _numbers(values: ArrayLike) -> NDArray:
    """`values` as int64 or float64."""
    array = np.asarray(values)
    return array.astype(np.float64) if array.dtype.kind == "f" else _integers(array)


def _integers(values: ArrayLike) -> NDArray[np.int64]:
    array = np.asarray(values)
    if array.dtype.kind not in "biu":
        raise TypeError(f"Values to transform must be integers or floats, not {array.dtype}")
    if array.dtype == np.uint64 and array.size and int(array.max()) >> 63:
        raise InputError(f"Integers to transform must be below 2**63, not {int(array.max())}")
    return array.astype(np.int64)
