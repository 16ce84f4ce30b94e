"""A second level of scales: exponents that parts of a block share."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from numerics.blocks.base import Screened
from numerics.blocks.layout import Tiling, largest_along
from numerics.errors import InputError
from numerics.number import bit_length


@dataclass(frozen=True)
class Micro:
    """A second level of scales: `length` neighbours of a block share an exponent of `width` bits, by which their
    numbers are smaller.

    It is the distance from the exponent of the largest magnitude in the block to that in the part, at most all ones;
    zero where the whole block is zero (block data representations, arXiv:2302.08007, with `width` 1).
    """

    length: int
    width: int = 1

    def __post_init__(self) -> None:
        for what, value, most in (("Length", self.length, 1 << 20), ("Exponent width", self.width, 4)):
            if not isinstance(value, int) or not 1 <= value <= most:
                raise InputError(f"{what} of parts of a block must be 1 to {most}, not {value!r}")

    def exponents(self, screened: Screened, tiling: Tiling) -> NDArray[np.uint8]:
        """Codes of the exponents of all parts, in the shape of the scales with the parts of a block in a row."""
        axis = _long_axis(tiling)
        grid = tiling.grid(screened.magnitudes)
        parts = tiling.capacity // self.length
        shape = (*grid.shape[: axis + 1], parts, self.length, *grid.shape[axis + 2 :])
        largest = largest_along(grid.reshape(shape), axis + 2)
        block = np.expand_dims(screened.largest, axis + 1)
        distance = np.where(largest > 0, _exponent(block) - _exponent(largest), (1 << self.width) - 1)
        codes = np.where(block > 0, np.minimum(distance, (1 << self.width) - 1), 0).astype(np.uint8)
        return codes.reshape(self.shape(tiling))

    def shape(self, tiling: Tiling) -> tuple[int, ...]:
        """Shape of the exponents."""
        axis = _long_axis(tiling)
        parts = tiling.capacity // self.length
        return tuple(count * parts if at == axis else count for at, count in enumerate(tiling.counts))

    def tiling(self, tiling: Tiling) -> Tiling:
        """The tiling by parts."""
        axis = _long_axis(tiling)
        return replace(tiling, sizes=tuple(self.length if at == axis else 1 for at in range(len(tiling.sizes))))

    def per_part(self, per_block: NDArray, tiling: Tiling) -> NDArray:
        """One value a block, as one for each part that the array reaches."""
        axis = _long_axis(tiling)
        return self._reached(np.repeat(per_block, tiling.capacity // self.length, axis=axis), tiling)

    def units(self, units: NDArray[np.float64], codes: NDArray, tiling: Tiling) -> NDArray[np.float64]:
        """What an element of 1 stands for in each part that the array reaches, from that in each block."""
        return np.ldexp(self.per_part(units, tiling), -self._reached(codes, tiling).astype(np.int32))

    def _reached(self, parts: NDArray, tiling: Tiling) -> NDArray:
        axis = _long_axis(tiling)
        return parts[(slice(None),) * axis + (slice(self.tiling(tiling).counts[axis]),)]


def _long_axis(tiling: Tiling) -> int:
    """The axis along which blocks run, which are longer than one number and have one size."""
    return tiling.sizes.index(tiling.capacity)


def _exponent(values: NDArray) -> NDArray:
    """Exponents of the leading bits of magnitudes that are not zero."""
    return bit_length(values) - 1 if values.dtype.kind == "u" else np.frexp(values)[1] - 1
