"""HiFloat4: 64 elements of 4 bits under three levels of scales (Luo et al., 2026, arXiv:2602.11287)."""

from dataclasses import dataclass
from math import prod

import numpy as np
from numpy.typing import NDArray

from numerics.blocks import packing
from numerics.blocks.base import (
    ELEMENT_OVERFLOW,
    BlockArray,
    BlockFormat,
    Options,
    Screened,
    magnitudes,
    screened_portions,
    way_at,
)
from numerics.blocks.layout import Tiling, checked_shape, largest_along
from numerics.errors import InputError
from numerics.formats import get as get_element
from numerics.rounding import Overflow, Rounding, Way

#: Elements of a block, parts of the second level, and of the third.
LENGTH, EIGHTHS, SIXTEENTHS = 64, 8, 16
_PARTS = (EIGHTHS, SIXTEENTHS)
#: Sign and magnitude in quarters, S1P2 of the paper.
ELEMENT = get_element("e1m2b1fn")
#: E6M2 of the paper: no zero, no subnormal numbers, all ones is NaN.
SCALE = get_element("e6m2b48fnu_normal")
_BF16 = get_element("bfloat16")
#: 1/7 in bfloat16: 7 is the largest number of a block in units of its scale.
_SEVENTH = float(_BF16.decode(_BF16.encode(1 / 7)))
#: Far below half an element.
_SMALL = 2.0**-100
_UNIT_BYTES = 4 + LENGTH // 2


@dataclass(frozen=True, repr=False)
class HiFloat4(BlockFormat):
    """Numbers ``scale * 2**(eighth + sixteenth) * element``: a block of 64 has one scale (E6M2), one bit for each
    eight of its elements and one for each four; elements are multiples of a quarter up to 1.75.

    Encoding is Algorithm 1 of the paper: the scale is the bfloat16 product of the largest magnitude and
    bfloat16(1/7), rounded to E6M2; all else is multiplied by the bfloat16 reciprocal of the decoded scale. Those
    products are exact, as in the authors' reference code and in the fused instructions of the paper. Roundings of
    scales are to nearest even; elements are rounded to nearest, ties away, unless told otherwise (the paper allows
    either), and clipped to 1.75. Values need not be bfloat16; integers are at most 2**53. `decode` is exact.

    * A block of zeros has the scale 2**-48, the smallest; one too large has 49152, the largest, and is clipped.
    * NaN and infinities make the scale NaN and the whole block with it, as no element can hold them (`Special`).
    * A block cut short is filled up with zeros.
    * Encoding decoded numbers again need not give the same codes.

    `levels` of a block array are the bits of the eighths and of the sixteenths, 8 and 16 a block. Bytes: 36 a block:
    a little-endian word of the scale (bits 0 to 7), eighths (8 to 15) and sixteenths (16 to 31), then 64 elements,
    the first in the lowest bits.
    """

    @property
    def name(self) -> str:
        return "hif4"

    @property
    def bits_per_element(self) -> float:
        return 8 * _UNIT_BYTES / LENGTH

    def tiling(self, shape: tuple[int, ...], axis: int) -> Tiling:
        return Tiling.of((LENGTH,), shape, axis, whole_blocks=True)

    @property
    def default_rounding(self) -> Rounding:
        return Rounding.NEAREST_AWAY

    def _encode(self, source: NDArray, axis: int, options: Options) -> BlockArray:
        if source.dtype.kind in "iu" and source.dtype.itemsize == 8:
            raise InputError(f"Integers for {self.name} must be at most 2**53, not {int(magnitudes(source).max())}")
        if options.scale_overflow is not Overflow.SATURATE:
            raise InputError(f"Overflow of scales of {self.name} must be saturate, not {options.scale_overflow}")
        tiling = self.tiling(source.shape, axis)
        found = self._room(tiling, axis % source.ndim)
        portions = screened_portions(source, tiling, options.special, self.name, ELEMENT, SCALE.has_nan)
        for index, part, screened in portions:
            _encode(found.portion(tiling, index), screened, part, way_at(options.way, index))
        return found

    def _room(self, tiling: Tiling, axis: int) -> BlockArray:
        """Room for the codes of an array."""
        counts = tiling.counts
        shapes = [tuple(n * parts if at == axis else n for at, n in enumerate(counts)) for parts in _PARTS]
        levels = tuple(np.empty(shape, np.uint8) for shape in shapes)
        elements = np.empty(tiling.shape, ELEMENT.code_dtype)
        return BlockArray(self, elements, np.empty(counts, SCALE.code_dtype), axis, None, levels)

    def _decode(self, codes: BlockArray, tiling: Tiling) -> NDArray[np.float64]:
        units = SCALE.decode(codes.scales)[..., None] * _powers(*_split(codes, tiling))
        quads = _quads(ELEMENT.decode(codes.elements), tiling, codes.axis)
        return _array(quads * units[..., None], tiling, codes.axis)

    def pack(self, codes: BlockArray) -> bytes:
        tiling = self.tiling(codes.shape, codes.axis)
        eighths, sixteenths = _split(codes, tiling)
        word = codes.scales.astype(np.uint32)
        word |= (eighths.astype(np.uint32) << np.arange(8, 16, dtype=np.uint32)).sum(-1, dtype=np.uint32)
        word |= (sixteenths.astype(np.uint32) << np.arange(16, 32, dtype=np.uint32)).sum(-1, dtype=np.uint32)
        heads = np.ascontiguousarray(word, "<u4").reshape(-1, 1).view(np.uint8)
        nibbles = packing.pack_codes(tiling.blocks(codes.elements), ELEMENT.width)
        pairs = np.frombuffer(nibbles, np.uint8).reshape(len(heads), LENGTH // 2)
        return np.concatenate([heads, pairs], axis=1).tobytes()

    def unpack(self, data: bytes, shape: tuple[int, ...], axis: int) -> BlockArray:
        shape = checked_shape(shape)
        tiling = self.tiling(shape, axis)
        axis = axis % len(shape)
        count = prod(tiling.counts)
        packing.check_length(data, count * _UNIT_BYTES, f"{self.name} of shape {shape}")
        units = np.frombuffer(data, np.uint8).reshape(count, _UNIT_BYTES)
        bits = np.unpackbits(np.ascontiguousarray(units[:, 1:4]), axis=1, bitorder="little")
        parts = (bits[:, :EIGHTHS], bits[:, EIGHTHS:])
        levels = tuple(_joined(part.reshape(*tiling.counts, part.shape[1]), axis) for part in parts)
        nibbles = packing.unpack_codes(units[:, 4:].tobytes(), ELEMENT.width, count * LENGTH)
        elements = tiling.merge(np.moveaxis(nibbles.reshape(*tiling.counts, LENGTH), -1, axis + 1))
        return BlockArray(self, elements, units[:, 0].reshape(tiling.counts).copy(), axis, None, levels)


def reciprocals(scales: NDArray[np.float64]) -> NDArray[np.float64]:
    """The bfloat16 numbers nearest to the reciprocals of numbers of E6M2; their mantissas are 0, 77, 43 and 18 for
    those of the scale 0 to 3 (the table of the paper's reciprocal instruction).
    """
    # No quotient of 1 and a number of 3 bits is close enough to a tie of 9 bits for float64 to meet it.
    return _BF16.decode(_BF16.encode(1 / scales))


def _encode(target: BlockArray, screened: Screened, tiling: Tiling, way: Way) -> None:
    """Set the codes of `target` to those of a portion, by Algorithm 1 of the paper."""
    axis = target.axis
    wanted = _BF16.encode(_product(screened.largest.astype(np.float64), _SEVENTH), overflow=Overflow.SATURATE)
    scales = SCALE.encode(_BF16.decode(wanted), overflow=Overflow.SATURATE)
    reciprocal = reciprocals(SCALE.decode(scales))
    if screened.lost is not None:
        scales = np.where(screened.lost, SCALE.encode(np.array([np.nan])), scales)
    peaks = largest_along(_quads(screened.magnitudes, tiling, axis), len(tiling.shape) + 1).astype(np.float64)
    # 24 bits times 8 are exact, and far from the ends of float64.
    multiplied = np.multiply if screened.values.dtype == np.float32 else _product
    eighths, sixteenths = _levels(multiplied(peaks, reciprocal[..., None]))
    # Powers of two change nothing about the product being exact.
    factor = reciprocal[..., None] / _powers(eighths, sixteenths)
    quads = _quads(screened.values.astype(np.float64), tiling, axis)
    scaled = multiplied(quads, factor[..., None])
    if screened.values.dtype == np.float64:
        # However small, a number that is not zero stays apart from it: some roundings give it its own code.
        scaled = np.where((np.abs(scaled) < _SMALL) & (quads != 0), np.copysign(_SMALL, quads), scaled)
    target.scales[...] = scales
    target.elements[...] = ELEMENT.encode(_array(scaled, tiling, axis), way, ELEMENT_OVERFLOW)
    for level, bits in zip(target.levels, (eighths, sixteenths), strict=True):
        level[...] = _joined(bits, axis)


def _product(values: NDArray[np.float64], factor: NDArray[np.float64] | float) -> NDArray[np.float64]:
    """``values * factor`` for factors of at most 8 bits, rounded to odd: comparison with, and rounding to, numbers of
    at most 51 bits goes as with the exact product.
    """
    with np.errstate(over="ignore", under="ignore"):
        product = values * factor
        # The upper and lower halves of a value have exact products, whose sum differs from `product` by its error.
        upper = (np.ascontiguousarray(values).view(np.int64) & ~((1 << 27) - 1)).view(np.float64)
        error = (upper * factor - product) + (values - upper) * factor
    error = np.where(np.isfinite(error), error, 0.0)
    bits = product.view(np.int64)
    even = (bits & 1) == 0
    # The magnitude one below has the pattern one below.
    below = np.signbit(error) != np.signbit(product)
    odd = np.where(even & (error != 0), np.where(below, bits - 1, bits + 1), bits)
    return odd.view(np.float64)


def _quads(array: NDArray, tiling: Tiling, axis: int) -> NDArray:
    """An array as a grid whose last two axes are the sixteenths of a block and the elements of those."""
    grid = np.moveaxis(tiling.grid(array), axis + 1, -1)
    return grid.reshape(*grid.shape[:-1], SIXTEENTHS, LENGTH // SIXTEENTHS)


def _array(quads: NDArray, tiling: Tiling, axis: int) -> NDArray:
    """The inverse of `_quads`."""
    return tiling.merge(np.moveaxis(quads.reshape(*quads.shape[:-2], LENGTH), -1, axis + 1))


def _powers(eighths: NDArray, sixteenths: NDArray) -> NDArray[np.float64]:
    """By how much the elements of each sixteenth are larger."""
    return np.ldexp(1.0, np.repeat(eighths, 2, axis=-1) + sixteenths)


def _levels(peaks: NDArray[np.float64]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Bits of the second and third level, from the largest magnitudes of sixteenths in units of the scale."""
    pairs = peaks.reshape(*peaks.shape[:-1], EIGHTHS, SIXTEENTHS // EIGHTHS)
    eighths = largest_along(pairs, peaks.ndim) >= 4
    sixteenths = peaks >= np.where(np.repeat(eighths, 2, axis=-1), 4.0, 2.0)
    return eighths.astype(np.uint8), sixteenths.astype(np.uint8)


def _joined(parts: NDArray, axis: int) -> NDArray:
    """Parts of blocks, which are last, in a row along `axis`."""
    moved = np.moveaxis(parts, -1, axis + 1)
    return moved.reshape(*moved.shape[:axis], moved.shape[axis] * moved.shape[axis + 1], *moved.shape[axis + 2 :])


def _split(codes: BlockArray, tiling: Tiling) -> tuple[NDArray, NDArray]:
    """Bits of the second and the third level, those of a block last."""
    eighths, sixteenths = codes.levels
    return _parted(eighths, tiling, codes.axis, EIGHTHS), _parted(sixteenths, tiling, codes.axis, SIXTEENTHS)


def _parted(level: NDArray, tiling: Tiling, axis: int, parts: int) -> NDArray:
    """The inverse of `_joined`, for levels of so many parts a block."""
    counts = tiling.counts
    return np.moveaxis(level.reshape(*counts[: axis + 1], parts, *counts[axis + 1 :]), axis + 1, -1)
