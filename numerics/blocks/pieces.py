"""Encoding blocks of any length in pieces that need not hold a whole one, as `Scaled.encode` does at once.

A scale comes from the largest magnitude of its block, or from their exact sum; so a pass or two over the array give
the scales, and then pieces of blocks are encoded by themselves.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from numerics.blocks import BlockArray, Scaled, ScaleRule, Special, choice
from numerics.blocks.base import Options, Screened, as_values, screen, way_at
from numerics.blocks.layout import Index, Tiling
from numerics.errors import InputError


def can_cut(fmt: object, tiling: Tiling, chunk: int) -> bool:
    """Whether pieces of `chunk` numbers can be encoded with the scales alone: no second level of scales and no recipe
    of its own, and nothing but blocks along whole axes need be cut.
    """
    if not isinstance(fmt, Scaled) or fmt.micro or fmt.recipe:
        return False
    kept = (size for size, count in zip(tiling.sizes, tiling.counts, strict=True) if count > 1)
    return prod(kept) <= chunk


def peaks(
    fmt: Scaled, source: NDArray, tiling: Tiling, special: Special, chunk: int, *, cut: bool
) -> tuple[NDArray, NDArray[np.bool_]]:
    """Largest magnitudes of the blocks of an array, and whether their scales must be NaN; in pieces of `chunk`
    numbers, which `cut` blocks or not.
    """
    integers = source.dtype.kind in "iu" and source.dtype.itemsize == 8
    largest = np.zeros(tiling.counts, np.uint64 if integers else np.float64)
    lost = np.zeros(tiling.counts, bool)
    for index, screened in _screened(fmt, source, tiling, special, chunk, cut=cut):
        # Of an array without axes, an index without dots gives a number.
        at: Any = (*tiling.of_blocks(index, tiling.counts), ...)
        np.maximum(largest[at], screened.largest.astype(largest.dtype), out=largest[at])
        if screened.lost is not None:
            lost[at] |= screened.lost
    largest[lost] = 0
    # Float64 holds integers up to there.
    if integers and int(largest.max(initial=0)) <= 1 << 53:
        largest = largest.astype(np.float64)
    return largest, lost


def _screened(
    fmt: Scaled, source: NDArray, tiling: Tiling, special: Special, chunk: int, *, cut: bool
) -> Iterator[tuple[Index, Screened]]:
    for index, part in tiling.portions(chunk, cut=cut):
        with counted_from(index):
            found = screen(as_values(source[index]), part, special, fmt.name, fmt.element, fmt.scale.has_nan)
        yield index, found


def _means(
    fmt: Scaled, source: NDArray, tiling: Tiling, special: Special, chunk: int, largest: NDArray
) -> NDArray[np.float64]:
    """Mean magnitudes of blocks of these largest ones, as `choice.means` has them."""
    choice.check_means(largest)
    lengths, means = tiling.lengths(), np.zeros(tiling.counts, np.float64)
    for place in np.ndindex(*tiling.counts):
        block = source[tuple(slice(n * size, (n + 1) * size) for n, size in zip(place, tiling.sizes, strict=True))]
        own = Tiling(block.shape, tuple(max(n, 1) for n in block.shape))
        parts = _screened(fmt, block, own, special, chunk, cut=True)
        values = chain.from_iterable(part.magnitudes.astype(np.float64).ravel().tolist() for _, part in parts)
        means[place] = choice.mean_of(values, float(largest[place]), int(lengths[place]))
    return means


@contextmanager
def counted_from(index: Index) -> Iterator[None]:
    """Let errors of the piece at `index` say from where they count."""
    try:
        yield
    except InputError as error:
        start = tuple(rows.start for rows in index)
        if not any(start):
            raise
        raise InputError(f"{error}, in the piece from {start} on") from error


@dataclass(frozen=True)
class LongBlocks:
    """An array whose blocks got their scales already, so that any piece of it can be encoded.

    `room` has the scales, and elements of no meaning; `lost` says which of the scales had to be NaN.
    """

    fmt: Scaled
    source: NDArray
    tiling: Tiling
    room: BlockArray
    lost: NDArray[np.bool_]
    options: Options

    @classmethod
    def of(cls, fmt: Scaled, source: NDArray, chunk: int, axis: int, options: Mapping[str, Any]) -> "LongBlocks":
        """`source` in blocks of a format that `can_cut`; `options` are those of `Scaled.encode`."""
        tiling, known = fmt.tiling(source.shape, axis), fmt.options(source.shape, **options)
        factor = known.tensor_scale
        largest, lost = peaks(fmt, source, tiling, known.special, chunk, cut=True)
        mean = _means(fmt, source, tiling, known.special, chunk, largest) if fmt.rule is ScaleRule.MEAN else None
        if fmt.tensor and factor is None:
            factor = choice.tensor_scale(fmt, (largest if mean is None else mean).max())
        scales = fmt.with_nan(choice.scales(fmt, largest, mean, factor, known.scale_overflow), lost)
        none = np.broadcast_to(np.zeros((), fmt.element.code_dtype), source.shape)
        room = BlockArray(fmt, none, scales, axis % max(source.ndim, 1), factor)
        return cls(fmt, source, tiling, room, lost, known)

    def encode(self, index: Index) -> BlockArray:
        """Codes of the piece at `index`."""
        shape = tuple(part.stop - part.start for part in index)
        sizes = tuple(max(min(n, size), 1) for n, size in zip(shape, self.tiling.sizes, strict=True))
        part = Tiling(shape, sizes)
        values = as_values(self.source[index])
        fmt = self.fmt
        screened = screen(values, part, self.options.special, fmt.name, fmt.element, fmt.scale.has_nan)
        at: Any = (*self.tiling.of_blocks(index, self.lost.shape), ...)
        lost = self.lost[at]
        if lost.any():
            # What is not finite may be in another piece.
            kept = np.where(part.full(lost), screened.values.dtype.type(0), screened.values)
            screened = replace(screened, values=kept)
        found = self.room.portion(self.tiling, index)
        found = replace(found, elements=np.empty(shape, fmt.element.code_dtype))
        fmt.encode_elements(found, screened, part, way_at(self.options.way, index))
        return found
