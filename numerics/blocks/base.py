"""What every block format can do, and what encoding gives."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from numerics.blocks.layout import PORTION, Index, Tiling
from numerics.errors import InputError
from numerics.formats import Format, tables
from numerics.interop import as_numbers
from numerics.rounding import Overflow, Rounding, Stochastic, Way, as_way, choose


class Special(StrEnum):
    """What NaN and infinities do to the block that they are in. The scale is that of the finite numbers."""

    #: An element becomes NaN or infinite if the element format has that (NaN for an infinity, too), else the scale
    #: becomes NaN and with it the whole block (OCP MX v1.0, 5.1: both levels may hold NaN).
    PROPAGATE = "propagate"
    #: The scale becomes NaN: the whole block is lost (as microxcaling and torchao do).
    POISON = "poison"
    #: An infinity becomes the largest element; NaN does as in `PROPAGATE`.
    SATURATE = "saturate"
    #: They are an error.
    REFUSE = "refuse"


class BlockFormat(ABC):
    """A map from arrays of codes, with scales that blocks of them share, to numbers."""

    @property
    @abstractmethod
    def name(self) -> str:
        """Canonical name; ``numerics.blocks.get(name)`` is this format."""

    @property
    @abstractmethod
    def bits_per_element(self) -> float:
        """Bits that an element and its share of the scales take; what a whole row or array shares is not counted."""

    @abstractmethod
    def tiling(self, shape: tuple[int, ...], axis: int) -> Tiling:
        """Where the blocks of an array of `shape` lie."""

    @property
    @abstractmethod
    def default_rounding(self) -> Rounding:
        """How elements are rounded unless told otherwise."""

    #: Whether there is a factor of the whole tensor.
    tensor: bool = False

    def encode(
        self,
        array: ArrayLike,
        axis: int = -1,
        rounding: Way | str | None = None,
        *,
        special: Special | str = Special.PROPAGATE,
        scale_overflow: Overflow | str = Overflow.SATURATE,
        tensor_scale: float | None = None,
    ) -> "BlockArray":
        """Codes of `array` (floats or integers of any shape), in blocks along `axis`.

        Parameters
        ----------
        array, axis
            The numbers, and the axis along which blocks run; blocks of two sizes also run along the axis before.
        rounding
            How elements are rounded, `default_rounding` unless given; random numbers of a `Stochastic` have a shape
            that broadcasts to that of the array.
        special
            What becomes of NaN and infinities.
        scale_overflow
            What becomes of a scale that is too large: ``saturate``, or ``overflow`` for NaN.
        tensor_scale
            The tensor scale to use, a positive float32 number; unless given, it comes from the largest magnitude.

        Raises
        ------
        InputError
            If the array has not the axes that blocks need, holds what the format cannot and `special` does not say
            what to do with it, or the format does not round or scale so.
        """
        source = as_source(array)
        options = self.options(
            source.shape, rounding, special=special, scale_overflow=scale_overflow, tensor_scale=tensor_scale
        )
        return self._encode(source, axis, options)

    def options(
        self,
        shape: tuple[int, ...],
        rounding: Way | str | None = None,
        *,
        special: Special | str = Special.PROPAGATE,
        scale_overflow: Overflow | str = Overflow.SATURATE,
        tensor_scale: float | None = None,
    ) -> "Options":
        """What the arguments of `encode` say for an array of `shape`. Raises what that raises."""
        way = as_way(self.default_rounding if rounding is None else rounding)
        return Options(
            way.for_shape(shape) if isinstance(way, Stochastic) else way,
            choose(Special, "Special numbers", special),
            choose(Overflow, "Overflow of scales", scale_overflow),
            self._tensor_scale(tensor_scale),
        )

    def _tensor_scale(self, value: float | None) -> np.float32 | None:
        """A scale of the tensor that a caller gives; None stays None."""
        if value is None:
            return None
        if not self.tensor:
            raise InputError(f"A tensor scale needs a format that has one, not {self.name}")
        with np.errstate(over="ignore"):
            factor = np.float32(value)
        if not (0 < factor < np.inf) or float(factor) != float(value):
            raise InputError(f"Tensor scale must be a positive float32 number, not {value!r}")
        return factor

    @abstractmethod
    def _encode(self, source: NDArray, axis: int, options: "Options") -> "BlockArray":
        """As `encode`, of an array from `as_source`."""

    def decode(self, codes: "BlockArray", dtype: DTypeLike = np.float64) -> NDArray:
        """Numbers that `codes` stand for as float64, the class says when exactly; or as another type of floats that
        holds them.

        Raises
        ------
        InputError
            If a number does not fit `dtype`, or that is no type of floats.
        """
        tables.exactly(self, np.empty(0), dtype)
        numbers = np.empty(codes.shape, dtype)
        tiling = self.tiling(codes.shape, codes.axis)
        # With larger ones, HiFloat4 was measured to decode at a third of the speed.
        for index, part in tiling.portions(PORTION // 2, cut=not codes.levels):
            numbers[index] = tables.exactly(self, self._decode(codes.portion(tiling, index), part), dtype)
        return numbers

    @abstractmethod
    def _decode(self, codes: "BlockArray", tiling: Tiling) -> NDArray[np.float64]:
        """Numbers of a portion of codes, whose blocks lie as `tiling` says."""

    @abstractmethod
    def pack(self, codes: "BlockArray") -> bytes:
        """`codes` as bytes; the class says in which order. Neither shape nor axis is among them."""

    @abstractmethod
    def unpack(self, data: bytes, shape: tuple[int, ...], axis: int) -> "BlockArray":
        """The inverse of `pack` for an array of `shape` in blocks along `axis`.

        The axis must be given: bytes of blocks along another one are as many, and stand for other numbers.

        Raises
        ------
        InputError
            If `shape` is none, or `data` has another length than the codes of such an array.
        """

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"get({self.name!r})"


@dataclass(frozen=True, eq=False, repr=False)
class BlockArray:
    """An array of numbers in a block format.

    Parameters
    ----------
    format
        The format of the codes.
    elements
        Codes of the elements, in the shape of the array.
    scales
        Codes of the scales: one a block, in the shape that the blocks have.
    axis
        Axis of the array along which blocks run, not negative (0 for an array without axes).
    tensor_scale
        A factor of all numbers, as a float32, if the format has one.
    levels
        Codes of the levels between elements and scales, if the format has some: one array each, ordered from the
        scales on; along `axis` as many as there are parts of blocks (of full ones, also where the last is cut short).
    """

    format: BlockFormat
    elements: NDArray
    scales: NDArray
    axis: int
    tensor_scale: np.float32 | None = None
    levels: tuple[NDArray, ...] = ()

    @property
    def shape(self) -> tuple[int, ...]:
        """Shape of the array."""
        return self.elements.shape

    def decode(self, dtype: DTypeLike = np.float64) -> NDArray:
        """The numbers, as float64 or another type of floats that holds them."""
        return self.format.decode(self, dtype)

    def pack(self) -> bytes:
        """The codes as bytes."""
        return self.format.pack(self)

    def portion(self, tiling: Tiling, index: Index) -> "BlockArray":
        """Views of the codes at `index`, which is one of the portions of `tiling`, that of this array."""

        def view(codes: NDArray, at: tuple[Any, ...]) -> NDArray:
            # Of an array without axes, an index without dots gives a number.
            return codes[(*at, ...)]

        scales, *levels = (view(codes, tiling.of_blocks(index, codes.shape)) for codes in (self.scales, *self.levels))
        return replace(self, elements=view(self.elements, index), scales=scales, levels=tuple(levels))

    def __repr__(self) -> str:
        return f"<{self.format} {self.shape}, axis {self.axis}>"


@dataclass(frozen=True)
class Options:
    """How an array is to be encoded: the arguments of `BlockFormat.encode`, checked."""

    way: Way
    special: Special
    scale_overflow: Overflow
    tensor_scale: np.float32 | None


@dataclass(frozen=True)
class Screened:
    """Values that elements take: of those that are not finite, what elements cannot hold is zero, and what saturates
    is the largest float64.

    `values` and `finite` (which were so, if not all) have the shape of the array, `largest` and `lost` that of the
    scales: the largest finite magnitude of each block, and whether its scale must be NaN.
    """

    values: NDArray
    largest: NDArray
    lost: NDArray[np.bool_] | None = None
    finite: NDArray[np.bool_] | None = None

    @property
    def magnitudes(self) -> NDArray:
        """Magnitudes of the values that scales come from; zeros for those that were not finite."""
        known = magnitudes(self.values)
        return known if self.finite is None else np.where(self.finite, known, known.dtype.type(0))


def as_source(array: ArrayLike) -> NDArray:
    """`array` in a type that `as_values` takes in portions: they are of one type then.

    Raises
    ------
    TypeError
        If it holds neither floats of at most 64 bits nor integers.
    """
    values = _numbers(array)
    return as_values(values) if values.dtype.kind in "iu" and values.dtype.itemsize == 8 else values


def as_values(array: ArrayLike) -> NDArray:
    """`array` as float32 or float64, or as 64-bit integers where float64 would round them.

    Raises
    ------
    TypeError
        If it holds neither floats of at most 64 bits nor integers.
    """
    values = _numbers(array)
    if values.dtype.name == "bfloat16":
        values = values.astype(np.float32)
    if values.dtype.kind in "biu":
        wide = values.astype(np.uint64 if values.dtype.kind == "u" else np.int64)
        if values.dtype.itemsize < 8 or not values.size:
            return wide.astype(np.float64)
        # Of int64, -2**63 has no magnitude in int64; but float64 holds it.
        limit = 1 << 53
        return wide.astype(np.float64) if -limit <= int(wide.min()) and int(wide.max()) <= limit else wide
    return values.astype(np.float32 if values.dtype.itemsize < 4 else values.dtype, copy=False)


def _numbers(array: ArrayLike) -> NDArray:
    """`array` in a type of numpy's own, or in bfloat16, if it holds floats of at most 64 bits or integers."""
    values = as_numbers(array)
    if values.dtype.name != "bfloat16" and (values.dtype.kind not in "biuf" or values.dtype.itemsize > 8):
        raise TypeError(f"Values must be integers or floats of at most 64 bits, not {values.dtype}")
    return values


def way_at(way: Way, index: Index) -> Way:
    """How to round the values at `index`."""
    return way.take((*index, ...)) if isinstance(way, Stochastic) else way


def screened_portions(
    source: NDArray, tiling: Tiling, special: Special, name: str, element: Format, scale_has_nan: bool
) -> Iterator[tuple[Index, Tiling, Screened]]:
    """What `screen` makes of an array from `as_source`, portion by portion."""
    for index, part in tiling.portions():
        values = as_values(source[index])
        yield index, part, screen(values, part, special, name, element, scale_has_nan, source)


def screen(
    values: NDArray,
    tiling: Tiling,
    special: Special,
    name: str,
    element: Format,
    scale_has_nan: bool,
    source: NDArray | None = None,
) -> Screened:
    """`values`, which may be a portion of `source`, with what is not finite dealt with as `special` says.

    Raises
    ------
    InputError
        If a value is not finite and `special` refuses it, or neither elements nor scales of the format called `name`
        can hold it; the sentence counts in `source`.
    """
    largest = tiling.largest(tiling.grid(magnitudes(values)))
    if values.dtype.kind in "iu" or np.isfinite(largest).all():
        return Screened(values, largest)
    finite = np.isfinite(values)
    held = _held(values, special, element)
    lost = tiling.any(tiling.grid(~finite & ~held))
    if special is Special.REFUSE or (lost.any() and not scale_has_nan):
        every = values if source is None else as_values(source)
        good = np.isfinite(every)
        at = int(np.argmin(good if special is Special.REFUSE else good | _held(every, special, element)))
        what = name if special is Special.REFUSE else f"{name}, which has no NaN for them,"
        raise InputError(f"Values for {what} must be finite, but number {at} is {every.flat[at]}")
    largest = tiling.largest(tiling.grid(np.where(finite, magnitudes(values), values.dtype.type(0))))
    kept = np.where((finite | held) & ~tiling.full(lost), values, values.dtype.type(0))
    if special is Special.SATURATE:
        kept = np.where(np.isinf(kept), np.copysign(np.finfo(np.float64).max, values), kept)
    return Screened(kept, np.where(lost, largest.dtype.type(0), largest), lost, finite & ~tiling.full(lost))


def magnitudes(values: NDArray) -> NDArray:
    """Magnitudes of floats, or of 64-bit integers as unsigned ones."""
    if values.dtype.kind == "i":
        unsigned = values.astype(np.uint64)
        return np.where(values < 0, ~unsigned + np.uint64(1), unsigned)
    return np.abs(values)


def _held(values: NDArray, special: Special, element: Format) -> NDArray[np.bool_]:
    """Which values that are not finite an element takes in their place."""
    if special in (Special.POISON, Special.REFUSE):
        return np.zeros(values.shape, bool)
    infinite = np.isinf(values)
    takes_infinite = special is Special.SATURATE or element.has_infinity or element.has_nan
    return (infinite & takes_infinite) | (np.isnan(values) & element.has_nan)


#: What an element that is too large becomes: the largest one; an infinity stays one, or becomes NaN.
ELEMENT_OVERFLOW = Overflow.SATURATE
