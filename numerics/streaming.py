"""Encoding, decoding and measuring arrays larger than memory, piece by piece.

A source is an array, a ``numpy.memmap``, or what numpy makes an array of. Results go into an array that is given, or
into files in numpy's own format, mapped into memory; a path gets the ending ``.npy`` if it lacks it, as from
``numpy.save``. The space that is used beside them is bounded by `chunk`, in numbers, also where one scale is that of
a whole row or array: its maximum or mean is taken in a pass of its own.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.format import open_memmap
from numpy.typing import ArrayLike, DTypeLike, NDArray

from numerics.blocks import BlockArray, BlockFormat, Scaled, ScaleRule
from numerics.blocks import get as get_blocks
from numerics.blocks.layout import Index, Tiling, pieces
from numerics.blocks.pieces import LongBlocks, can_cut, counted_from, peaks
from numerics.errors import InputError
from numerics.formats import Format
from numerics.interop import as_numbers
from numerics.measures.relative import relative_error
from numerics.rounding import Stochastic

#: Numbers worked on at once, unless said otherwise: a few dozen megabytes of buffers.
CHUNK = 1 << 20
#: File that tells format, axis and shape of the codes in a folder.
_FORMAT = "format.json"
#: Where a result goes: an array, the path of a file or (of blocks) a folder, or new memory.
Out = NDArray | str | PathLike[str] | None


def encode(
    fmt: Format | BlockFormat,
    source: ArrayLike,
    out: Out = None,
    *,
    chunk: int = CHUNK,
    axis: int = -1,
    **options: Any,
) -> NDArray | BlockArray:
    """Codes of `source`, the same as ``fmt.encode`` gives.

    Parameters
    ----------
    fmt
        An element format, or a block format, whose blocks then run along `axis`.
    source
        The numbers, of any shape.
    out
        Where the codes go. Of an element format an array of its code type in the shape of the source, or a path of an
        ``.npy`` file. Of a block format a folder, which is made, with ``elements.npy``, ``scales.npy``,
        ``level0.npy`` and so on, ``tensor_scale.npy``, and ``format.json``: what `load` opens. New memory unless
        given.
    chunk, axis
        Most numbers worked on at once; axis of blocks.
    options
        Those of ``fmt.encode``: ``rounding``, ``overflow``, ``special``.

    Raises
    ------
    InputError
        If `out` does not fit, a block has more numbers than `chunk`, or a value cannot be encoded.
    """
    source = _array(source)
    if isinstance(fmt, BlockFormat):
        return _encode_blocks(fmt, source, out, chunk, axis, options)
    target = _target(out, source.shape, fmt.code_dtype)
    for index in _pieces_of(fmt, source.shape, axis, chunk):
        target[index] = _encoded(fmt, source, index, options)
    return target


def decode(
    fmt: Format | BlockFormat,
    codes: ArrayLike | BlockArray,
    out: Out = None,
    *,
    dtype: DTypeLike = np.float64,
    chunk: int = CHUNK,
) -> NDArray:
    """Numbers of `codes` as `dtype`, the same as ``fmt.decode`` gives.

    `codes` are an array, or a `BlockArray` of the block format, in memory or from `load`. `out` is an array of type
    `dtype` or the path of an ``.npy`` file; new memory unless given.

    Raises
    ------
    InputError
        If `out` does not fit, a code does not fit the format, or a number does not fit `dtype`.
    """
    if isinstance(codes, BlockArray) != isinstance(fmt, BlockFormat):
        raise InputError(f"Codes of {fmt} must be {'blocks' if isinstance(fmt, BlockFormat) else 'an array'}")
    codes = codes if isinstance(codes, BlockArray) else _array(codes)
    target = _target(out, codes.shape, np.dtype(dtype))
    for index in _pieces_of(fmt, codes.shape, codes.axis if isinstance(codes, BlockArray) else -1, chunk):
        target[index] = _decoded(fmt, codes, index, target.dtype)
    return target


def load(folder: str | PathLike[str], fmt: BlockFormat | str | None = None) -> BlockArray:
    """The codes that `encode` left in a folder, mapped from its files.

    Raises
    ------
    InputError
        If the folder has no ``format.json``, that does not fit the other files, or tells of another format than
        `fmt` (a block format or its name), if that is given.
    """
    path = Path(folder)
    if not (path / _FORMAT).is_file():
        raise InputError(f"Folder of block codes must have a file {_FORMAT}, but {path} has none")
    facts = json.loads((path / _FORMAT).read_text(encoding="utf-8"))
    own = get_blocks(facts["format"])
    if fmt is not None and own != (get_blocks(fmt) if isinstance(fmt, str) else fmt):
        raise InputError(f"Codes in {path} must be of {fmt}, not of {own}")
    elements, scales = (np.load(path / f"{name}.npy", mmap_mode="r") for name in ("elements", "scales"))
    if elements.shape != tuple(facts["shape"]):
        raise InputError(f"Codes in {path} must have shape {tuple(facts['shape'])}, not {elements.shape}")
    names = sorted(path.glob("level*.npy"), key=lambda file: int(file.stem.removeprefix("level")))
    levels = tuple(np.load(file, mmap_mode="r") for file in names)
    tensor = path / "tensor_scale.npy"
    factor = np.float32(np.load(tensor)) if tensor.exists() else None
    return BlockArray(own, elements, scales, facts["axis"], factor, levels)


@dataclass(frozen=True)
class Errors:
    """What a format does to an array, as `numerics.measures` defines each figure."""

    count: int
    sqnr_db: float
    mean_squared_error: float
    max_relative_error: float
    mean_relative_error: float
    crest_factor: float


def measure(
    fmt: Format | BlockFormat,
    source: ArrayLike,
    codes: ArrayLike | BlockArray | None = None,
    *,
    chunk: int = CHUNK,
    axis: int = -1,
    **options: Any,
) -> Errors:
    """Errors of `codes` of a finite array, or of those that `encode` with these options would give.

    Sums are those of the pieces, so that figures differ from those of `numerics.measures` in the last bits.

    Raises
    ------
    InputError
        If the source is empty or not finite everywhere, its shape is not that of the codes, or it cannot be encoded.
    """
    source = _array(source)
    codes = codes if codes is None or isinstance(codes, BlockArray) else _array(codes)
    if source.size == 0 or (codes is not None and codes.shape != source.shape):
        given = "empty" if source.size == 0 else f"{source.shape} for codes of {codes.shape}"  # type: ignore[union-attr]
        raise InputError(f"Source to measure must have the shape of its codes and at least one value, not be {given}")
    axis = codes.axis if isinstance(codes, BlockArray) else axis
    approximate = _approximation(fmt, source, codes, chunk, axis, options)
    signal, noise, worst, relative, largest = _Power(), _Power(), 0.0, 0.0, 0.0
    for index in _pieces_of(fmt, source.shape, axis, chunk):
        piece = as_numbers(source[index]).astype(np.float64)
        if not np.isfinite(piece).all():
            raise InputError("Source to measure must be finite, but a value is not")
        approximation = approximate(index)
        ratio = relative_error(piece, approximation)
        signal.add(piece)
        noise.add(approximation - piece)
        worst, relative = float(np.maximum(worst, ratio.max())), relative + float(ratio.sum())
        largest = max(largest, float(np.abs(piece).max()))
    count = source.size
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        crest = np.float64(largest) / signal.root_mean(count)
        error_ = float(np.square(noise.root_mean(count)))
    return Errors(count, signal.over_db(noise), error_, worst, relative / count, float(crest))


def _approximation(
    fmt: Any, source: NDArray, codes: NDArray | BlockArray | None, chunk: int, axis: int, options: dict[str, Any]
) -> Callable[[Index], NDArray]:
    """What gives the numbers of a piece that codes stand for, which are made unless given."""
    if codes is not None:
        return lambda index: _decoded(fmt, codes, index, np.float64)
    encoded = _encoder(fmt, source, chunk, axis, options)
    return lambda index: fmt.decode(encoded(index))


class _Power:
    """A sum of squares, ``power * 4**exponent``, which neither overflows nor underflows."""

    def __init__(self) -> None:
        self.power, self.exponent = np.float64(0), 0

    def add(self, values: NDArray[np.float64]) -> None:
        largest = np.abs(values).max()
        exponent = int(np.frexp(largest)[1]) if np.isfinite(largest) else 0
        exponent = exponent if self.power == 0 else max(exponent, self.exponent)
        power = np.sum(np.square(np.ldexp(values, -exponent)))
        self.power = np.ldexp(self.power, 2 * (self.exponent - exponent)) + power
        self.exponent = exponent

    def root_mean(self, count: int) -> np.float64:
        return np.ldexp(np.sqrt(self.power / count), self.exponent)

    def over_db(self, noise: "_Power") -> float:
        """Ratio of two powers in dB."""
        if noise.power == 0:
            return float(np.inf)
        if np.isinf(noise.power):
            return float(-np.inf)
        with np.errstate(divide="ignore"):
            binades = 2 * (self.exponent - noise.exponent)
            return float(10 * np.log10(self.power / noise.power) + 10 * np.log10(2.0) * binades)


def _encode_blocks(
    fmt: BlockFormat, source: NDArray, out: Out, chunk: int, axis: int, options: dict[str, Any]
) -> BlockArray:
    if isinstance(out, np.ndarray):
        raise InputError(f"Codes of {fmt} must go into a folder or new memory, not into one array")
    if source.size == 0:
        raise InputError(f"Source of a stream of {fmt} must hold at least one value, not have shape {source.shape}")
    encoded = _encoder(fmt, source, chunk, axis, options)
    tiling = fmt.tiling(source.shape, axis)
    whole: BlockArray | None = None
    for index in _pieces_of(fmt, source.shape, axis, chunk):
        part = encoded(index)
        if whole is None:
            whole = _room(fmt, part, tiling, None if out is None else Path(out))
        target = whole.portion(tiling, index)
        target.elements[...], target.scales[...] = part.elements, part.scales
        for level, codes in zip(target.levels, part.levels, strict=True):
            level[...] = codes
    assert whole is not None
    return whole


def _room(fmt: BlockFormat, part: BlockArray, tiling: Tiling, folder: Path | None) -> BlockArray:
    """Room for the codes of an array, of the kind that those of its first part are."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        for stale in (*folder.glob("level*.npy"), folder / "tensor_scale.npy"):
            stale.unlink(missing_ok=True)
        facts = {"format": fmt.name, "axis": part.axis, "shape": list(tiling.shape)}
        (folder / _FORMAT).write_text(json.dumps(facts) + "\n", encoding="utf-8")
        if part.tensor_scale is not None:
            np.save(folder / "tensor_scale.npy", part.tensor_scale)

    def room(name: str, shape: tuple[int, ...], like: NDArray) -> NDArray:
        return _target(None if folder is None else folder / f"{name}.npy", shape, like.dtype)

    own = fmt.tiling(part.shape, part.axis).counts
    levels = []
    for number, level in enumerate(part.levels):
        lengths = zip(level.shape, own, tiling.counts, strict=True)
        levels.append(room(f"level{number}", tuple(n // few * many for n, few, many in lengths), level))
    elements, scales = room("elements", tiling.shape, part.elements), room("scales", tiling.counts, part.scales)
    return replace(part, elements=elements, scales=scales, levels=tuple(levels))


def _with_tensor_scale(
    fmt: BlockFormat, source: NDArray, chunk: int, axis: int, options: dict[str, Any]
) -> dict[str, Any]:
    """Options with the tensor scale that the whole source has, which takes a pass of its own."""
    if not isinstance(fmt, Scaled) or not fmt.tensor or options.get("tensor_scale") is not None:
        return options
    if fmt.rule is ScaleRule.MEAN:
        raise InputError(f"A stream of {fmt} needs a tensor scale because its blocks have means, not None")
    special = fmt.options(source.shape, **options).special
    largest, _ = peaks(fmt, source, fmt.tiling(source.shape, axis), special, chunk, cut=False)
    # It depends on the largest magnitude alone.
    alone = np.full((1,) * source.ndim, largest.max())
    return options | {"tensor_scale": fmt.encode(alone, axis=axis).tensor_scale}


def _encoder(
    fmt: Format | BlockFormat, source: NDArray, chunk: int, axis: int, options: dict[str, Any]
) -> Callable[[Index], Any]:
    """What encodes the piece of `source` at an index from `_pieces_of`; an error says from where it counts."""
    if isinstance(fmt, BlockFormat):
        _check_chunk(chunk)
        tiling = fmt.tiling(source.shape, axis)
        if isinstance(fmt, Scaled) and tiling.capacity > chunk and can_cut(fmt, tiling, chunk):
            blocks = LongBlocks.of(fmt, source, chunk, axis, options)

            def of_long_blocks(index: Index) -> BlockArray:
                with counted_from(index):
                    return blocks.encode(index)

            return of_long_blocks
        options = _with_tensor_scale(fmt, source, chunk, axis, options) | {"axis": axis}
    return lambda index: _encoded(fmt, source, index, options)


def _encoded(fmt: Any, source: NDArray, index: Index, options: dict[str, Any]) -> Any:
    """Codes of one piece."""
    rounding = options.get("rounding")
    if isinstance(rounding, Stochastic):
        options = options | {"rounding": rounding.for_shape(source.shape).take((*index, ...))}
    with counted_from(index):
        return fmt.encode(source[index], **options)


def _decoded(fmt: Format | BlockFormat, codes: NDArray | BlockArray, index: Index, dtype: DTypeLike) -> NDArray:
    """Numbers of one piece."""
    if not isinstance(codes, BlockArray):
        assert isinstance(fmt, Format)
        return fmt.decode(codes[index], dtype)
    return codes.portion(codes.format.tiling(codes.shape, codes.axis), index).decode(dtype)


def _pieces_of(fmt: Format | BlockFormat, shape: tuple[int, ...], axis: int, chunk: int) -> Iterator[Index]:
    """Pieces of an array of `fmt`, which cut no block that fits one."""
    _check_chunk(chunk)
    if isinstance(fmt, Format):
        return pieces(shape, (1,) * len(shape), chunk)
    tiling = fmt.tiling(shape, axis)
    if tiling.capacity <= chunk:
        return pieces(shape, tiling.sizes, chunk)
    if can_cut(fmt, tiling, chunk):
        return (index for index, _ in tiling.portions(chunk, cut=True))
    raise InputError(f"Blocks of a stream must have at most {chunk} numbers, not {tiling.capacity} as {fmt} has")


def _check_chunk(chunk: int) -> None:
    if chunk < 1:
        raise InputError(f"Numbers of a stream worked on at once must be at least 1, not {chunk}")


def _array(values: ArrayLike) -> NDArray:
    """`values` as an array; one that is mapped from a file stays so."""
    return values if isinstance(values, np.ndarray) else np.asarray(values)


def _target(out: Out, shape: tuple[int, ...], dtype: np.dtype) -> NDArray:
    if out is None:
        return np.empty(shape, dtype)
    if not isinstance(out, np.ndarray):
        path = Path(out)
        named = path if path.suffix == ".npy" else path.with_name(f"{path.name}.npy")
        return open_memmap(named, mode="w+", dtype=dtype, shape=shape)
    if out.shape != shape or out.dtype != dtype:
        raise InputError(f"Result of a stream must go into {dtype} of shape {shape}, not {out.dtype} of {out.shape}")
    return out
