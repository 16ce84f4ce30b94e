"""Where the blocks of an array lie."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError

#: Longest axis that is reduced number by number.
_SHORT = 8
#: Numbers worked on at once: some tens of megabytes of what is computed on the way.
PORTION = 1 << 19
#: Where a part of an array lies.
Index = tuple[slice, ...]


class Extent(StrEnum):
    """A block whose size is that of the data."""

    #: All numbers along the axis.
    ROW = "row"
    #: All numbers of the array.
    WHOLE = "whole"


#: Sizes of a block along its one or two axes, or the extent that it always covers.
Block = tuple[int, ...] | Extent


def checked_block(block: Block | int | str) -> Block:
    """`block` in its normal form.

    Raises
    ------
    InputError
        If it is neither an extent nor one or two positive sizes.
    """
    if isinstance(block, str):
        if block not in list(Extent):
            raise InputError(f"Block must be sizes or one of {', '.join(Extent)}, not {block!r}")
        return Extent(block)
    sizes = (block,) if isinstance(block, int) else tuple(block)
    if not 1 <= len(sizes) <= 2 or any(not isinstance(size, int) or size < 1 for size in sizes):
        raise InputError(f"Block must have one or two sizes of at least 1, not {block!r}")
    return sizes


def block_text(block: Block) -> str:
    """Text form: ``b32``, ``b16x16``, ``row``, ``whole``."""
    return block.value if isinstance(block, Extent) else f"b{'x'.join(map(str, block))}"


def checked_shape(shape: Any) -> tuple[int, ...]:
    """`shape` as a tuple of ints.

    Raises
    ------
    InputError
        If it is no tuple or list of sizes.
    """
    if not isinstance(shape, tuple | list) or any(not isinstance(n, int | np.integer) or n < 0 for n in shape):
        raise InputError(f"Shape of an array must be a tuple of sizes, not {shape!r}")
    return tuple(int(n) for n in shape)


def pieces(shape: tuple[int, ...], sizes: tuple[int, ...], most: int) -> Iterator[Index]:
    """Indices of pieces of an array, in the order of memory; they start at multiples of `sizes` along each axis and
    have at most `most` numbers, but at least one block of those sizes.
    """
    if not shape:
        yield ()
        return
    rest = max(1, prod(shape[1:]))
    whole = sizes[0] * rest <= most
    step = most // rest // sizes[0] * sizes[0] if whole else sizes[0]
    for start in range(0, shape[0], step):
        rows = slice(start, min(start + step, shape[0]))
        if whole:
            yield (rows, *(slice(0, n) for n in shape[1:]))
        else:
            for inner in pieces(shape[1:], sizes[1:], most // sizes[0]):
                yield (rows, *inner)


@dataclass(frozen=True)
class Tiling:
    """An array of `shape` in blocks of `sizes`, one size an axis; the last block along an axis may be cut short.

    A *grid* has two axes for each axis along which a block is longer than one number: that of the blocks, and that of
    the numbers in a block. Blocks that are cut short are filled up with zeros there.
    """

    shape: tuple[int, ...]
    sizes: tuple[int, ...]

    @classmethod
    def of(cls, block: Block, shape: tuple[int, ...], axis: int, *, whole_blocks: bool = False) -> "Tiling":
        """The tiling of an array of `shape` by `block` along `axis`, and along the axis before if it has two sizes.

        A block that is longer than the axis is one of the axis' length, unless `whole_blocks` asks to fill it up.

        Raises
        ------
        InputError
            If the array has no such axis, or none before it where blocks run along two.
        """
        if block is Extent.WHOLE and not shape:
            return cls(shape, ())
        if not shape:
            raise InputError("An array in blocks along an axis must have an axis, but a single number has none")
        if not -len(shape) <= axis < len(shape):
            raise InputError(f"Axis of blocks must be one of the {len(shape)} of the array, not {axis}")
        if block is Extent.WHOLE:
            return cls(shape, tuple(max(size, 1) for size in shape))
        axis %= len(shape)
        sizes = [1] * len(shape)
        if isinstance(block, Extent):
            sizes[axis] = max(shape[axis], 1)
            return cls(shape, tuple(sizes))
        if len(block) > len(shape):
            raise InputError(f"An array in blocks of {len(block)} sizes must have as many axes, not {len(shape)}")
        sizes[axis] = block[-1]
        if len(block) == 2:
            if axis == 0:
                raise InputError("Blocks of two sizes must run along an axis that has one before it, not the first")
            sizes[axis - 1] = block[0]
        if whole_blocks:
            return cls(shape, tuple(sizes))
        return cls(shape, tuple(min(size, max(n, 1)) for size, n in zip(sizes, shape, strict=True)))

    @property
    def counts(self) -> tuple[int, ...]:
        """Blocks along each axis: the shape of the scales."""
        return tuple(-(-n // size) for n, size in zip(self.shape, self.sizes, strict=True))

    @property
    def capacity(self) -> int:
        """Numbers in a block that is not cut short."""
        return prod(self.sizes)

    @property
    def _padded(self) -> tuple[int, ...]:
        return tuple(count * size for count, size in zip(self.counts, self.sizes, strict=True))

    @property
    def _inner(self) -> tuple[int, ...]:
        """Axes of a grid that run within blocks."""
        axes, at = [], 0
        for size in self.sizes:
            at += 1
            if size > 1:
                axes.append(at)
                at += 1
        return tuple(axes)

    @property
    def grid_shape(self) -> tuple[int, ...]:
        """Shape of a grid."""
        pairs = zip(self.counts, self.sizes, strict=True)
        return tuple(n for count, size in pairs for n in ((count, size) if size > 1 else (count,)))

    def portions(self, most: int = PORTION, *, cut: bool = False) -> Iterator[tuple[Index, "Tiling"]]:
        """Where parts of the array lie, of whole blocks, and how those lie in it: of `most` numbers at most, blocks
        filled up, but of at least one block.

        With `cut`, blocks that are the only ones along an axis may be cut, and parts have pieces of them.
        """
        if not prod(self.shape):
            return
        single = [cut and count == 1 for count in self.counts]
        filled = [n if alone else m for n, m, alone in zip(self.shape, self._padded, single, strict=True)]
        sizes = tuple(1 if alone else size for size, alone in zip(self.sizes, single, strict=True))
        for padded in pieces(tuple(filled), sizes, most):
            index = tuple(slice(part.start, min(part.stop, n)) for part, n in zip(padded, self.shape, strict=True))
            shape = tuple(part.stop - part.start for part in index)
            blocks = zip(shape, self.sizes, single, strict=True)
            yield index, Tiling(shape, tuple(n if alone else size for n, size, alone in blocks))

    def of_blocks(self, index: Index, total: tuple[int, ...]) -> Index:
        """Where the scales of the blocks at `index` lie, or other codes of which each block has as many; `total` is
        the shape of all.
        """
        places = zip(index, self.sizes, self.counts, total, strict=True)
        return tuple(
            slice(part.start // size * (n // count), -(-part.stop // size) * (n // count))
            for part, size, count, n in places
        )

    def grid(self, array: NDArray) -> NDArray:
        """`array` as a grid; a view where no block is cut short."""
        if self._padded != array.shape:
            padding = [(0, padded - n) for padded, n in zip(self._padded, array.shape, strict=True)]
            array = np.pad(array, padding)
        return array.reshape(self.grid_shape)

    def merge(self, grid: NDArray) -> NDArray:
        """The array that a grid stands for."""
        array = grid.reshape(self._padded)
        return array if self._padded == self.shape else array[tuple(slice(n) for n in self.shape)]

    def spread(self, per_block: NDArray) -> NDArray:
        """One value a block, as an array that broadcasts with a grid."""
        return np.expand_dims(per_block, self._inner)

    def full(self, per_block: NDArray) -> NDArray:
        """One value a block, as an array of `shape`."""
        return self.merge(np.broadcast_to(self.spread(per_block), self.grid_shape))

    def largest(self, grid: NDArray) -> NDArray:
        """Largest value of each block; NaN where there is one."""
        # From the last axis on, so that the others stay where they are.
        for axis in reversed(self._inner):
            grid = largest_along(grid, axis)
        return grid

    def any(self, grid: NDArray) -> NDArray:
        """Whether any value of each block is true."""
        return np.asarray(grid.any(axis=self._inner)) if self._inner else grid

    def blocks(self, array: NDArray) -> NDArray:
        """The blocks as rows, filled up with zeros; in the order of the scales."""
        grid = self.grid(array)
        outer = [axis for axis in range(grid.ndim) if axis not in self._inner]
        return grid.transpose(*outer, *self._inner).reshape(prod(self.counts), self.capacity)

    def lengths(self) -> NDArray[np.int64]:
        """Numbers in each block, in the shape of the scales."""
        total = np.ones(self.counts, np.int64)
        for axis, (n, size, count) in enumerate(zip(self.shape, self.sizes, self.counts, strict=True)):
            along = np.minimum(size, n - size * np.arange(count))
            total *= along.reshape([-1 if other == axis else 1 for other in range(len(self.shape))])
        return total


def largest_along(values: NDArray, axis: int) -> NDArray:
    """Largest values along an axis that is at least 1 long, which goes away; NaN where there is one."""
    length = values.shape[axis]
    if length > _SHORT:
        return values.max(axis=axis)
    # Numpy reduces short axes slowly, one after the other.
    parts = [values[(slice(None),) * axis + (at,)] for at in range(length)]
    found = parts[0]
    for part in parts[1:]:
        found = np.maximum(found, part)
    return found
