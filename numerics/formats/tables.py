"""Encoding and decoding through tables: the same codes as by computation, at the speed of a look-up.

For each sign, rounding is monotone in the magnitude, and the patterns of floats are in the order of their magnitudes.
So the patterns that round to one code are a run of integers, and the least of each run, a *border*, says all about a
format, a rounding, an overflow rule and a type of floats. A table has one entry for each pattern that ends in `drop`
zeros and one for all patterns strictly between two of those: it is right if and only if every border is such a
pattern, or the next one above. The borders are found first, by bisection, each on the computing path; then the
largest `drop` that meets them all is the table's. Where that leaves a table too large, there is none.

::

    pattern     k000      k001 … k111      (k+1)000     drop = 3
    index       2k        2k + 1           2k + 2       = (pattern >> 3) + ((pattern + 7) >> 3)
"""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from numerics.errors import InputError
from numerics.number import Kind, Numbers
from numerics.rounding import Overflow, Rounding, Way

if TYPE_CHECKING:
    from numerics.formats.base import Format

#: Widest format whose codes or numbers are kept in tables.
MAX_WIDTH = 16
#: Elements looked up at once: buffers stay in the second cache.
BLOCK = 1 << 15
#: Most entries of a table: one of 16-bit codes takes 32 MB.
_MOST_ENTRIES = 1 << 24
#: Bytes of all tables that are kept; beyond, the oldest are dropped.
_KEPT_BYTES = 1 << 28
#: Fewest elements that a table is built for, and how many a code: what it takes to find the borders.
_LEAST_SIZE, _SIZE_PER_CODE = 1 << 14, 8

#: Types of floats, of their patterns, and bits of their fractions.
FLOATS: dict[str, tuple[Any, int]] = {"float32": (np.uint32, 23), "float64": (np.uint64, 52)}
#: Types of 16 bits or fewer, of which every pattern has an entry; floats with the pattern of infinity.
_SHORT: dict[str, int | None] = {
    "int8": None,
    "uint8": None,
    "int16": None,
    "uint16": None,
    "float16": 0x7C00,
    "bfloat16": 0x7F80,
}


#: Bits that float32 is narrower, its smallest normal number and what is beyond it as patterns of float64, and the
#: difference of the biases there.
_NARROWER = 29
_LOST = (1 << _NARROWER) - 1
_LEAST_NORMAL, _NO_SINGLE, _REBASE = (1023 - 126) << 52, (1023 + 128) << 52, (1023 - 127) << 52


@dataclass(frozen=True)
class Table:
    """Codes by index: of ``(pattern >> drop) + ((pattern + 2**drop - 1) >> drop)``, or of the pattern itself where
    `drop` is 0. The patterns are those of the values, or, if `single`, of the values as float32, rounded to odd.
    """

    codes: NDArray
    drop: int
    single: bool = False


_Key = tuple["Format", Rounding, Overflow, str]
_tables: dict[_Key, Table | None] = {}


def encode(fmt: "Format", values: NDArray, way: Way, overflow: Overflow) -> NDArray | None:
    """Codes of `values`, each rounded once, or None where there is no table, or none that repays.

    There is none for stochastic rounding, for integers of more than 16 bits, and where a value is NaN and the format
    has none: such values are for the computing path, and for its errors.

    Parameters
    ----------
    fmt
        The format, at most 16 bits wide.
    values
        Array of any shape: float64, float32, float16, bfloat16 (of ml_dtypes), or integers of 8 or 16 bits.
    way, overflow
        How to round, and what lies beyond the range becomes.
    """
    name = values.dtype.name
    if not isinstance(way, Rounding) or fmt.width > MAX_WIDTH or (name not in FLOATS and name not in _SHORT):
        return None
    if values.size < _LEAST_SIZE or not values.dtype.isnative:
        return None
    table = find(fmt, way, overflow, name, values.size)
    if table is None:
        return None
    flat = np.ascontiguousarray(values).reshape(-1)
    codes = _encode_short(fmt, table, flat, _SHORT[name]) if name in _SHORT else encode_floats(fmt, table, flat)
    return None if codes is None else codes.reshape(values.shape)


def decode(fmt: "Format", codes: NDArray, dtype: DTypeLike = np.float64) -> NDArray:
    """Numbers of valid codes of a format of at most 16 bits, in float64 or another type that holds them all."""
    return _taken(numbers(fmt, np.dtype(dtype)), np.ascontiguousarray(codes).reshape(-1)).reshape(codes.shape)


def _taken(entries: NDArray, places: NDArray) -> NDArray:
    """Entries at flat valid places."""
    found = np.empty(places.shape, entries.dtype)
    index = np.empty(min(BLOCK, len(places)), np.intp)
    for start in range(0, len(places), BLOCK):
        block = places[start : start + BLOCK]
        at = index[: len(block)]
        np.copyto(at, block)
        # Nothing is clipped; the mode only spares a copy.
        np.take(entries, at, out=found[start : start + BLOCK], mode="clip")
    return found


@cache
def numbers(fmt: "Format", dtype: DTypeLike = np.float64) -> NDArray:
    """Numbers of all codes of a format of at most 16 bits, in order, as float64 or another type that holds them."""
    values = exactly(fmt, fmt.unpack(np.arange(1 << fmt.width).astype(fmt.code_dtype)).to_float64(), dtype)
    values.setflags(write=False)
    return values


def exactly(fmt: object, values: NDArray[np.float64], dtype: DTypeLike) -> NDArray:
    """Numbers of `fmt` as `dtype`.

    Raises
    ------
    InputError
        If it is no type of floats, or does not hold all of them.
    """
    target = np.dtype(dtype)
    if target == np.float64:
        return values
    if target.kind != "f":
        raise InputError(f"Numbers of {fmt} must be decoded to a type of floats, not {target}")
    with np.errstate(over="ignore"):
        cast = values.astype(target)
    lost = (cast != values) & ~np.isnan(values)
    if lost.any():
        raise InputError(f"Numbers of {fmt} must be exact in {target}, not {values[lost][0]:.17g}, which is rounded")
    return cast


def find(fmt: "Format", rounding: Rounding, overflow: Overflow, source: str, size: int | None = None) -> Table | None:
    """The table of a format of at most 16 bits for values of type `source`, if there is one; it is built if `size`
    values repay it.
    """
    key = fmt, rounding, overflow, source
    if key not in _tables:
        if size is not None and size < max(_SIZE_PER_CODE << fmt.width, (source in _SHORT) << MAX_WIDTH):
            return None
        _tables[key] = build(*key)
        while sum(table.codes.nbytes for table in _tables.values() if table is not None) > _KEPT_BYTES:
            del _tables[next(iter(_tables))]
    return _tables.get(key)


def build(fmt: "Format", rounding: Rounding, overflow: Overflow, source: str) -> Table | None:
    """The table for values of type `source`, by the computing path; None where there is none that is right and small
    enough.
    """
    if overflow is Overflow.WRAP:
        # It is not monotone, and refuses huge numbers.
        return None
    if source in _SHORT:
        return Table(_compute(fmt, _every_value(source), rounding, overflow), 0)
    bits, _ = FLOATS[source]
    top = 8 * np.dtype(bits).itemsize - 1
    parts = [_borders(fmt, rounding, overflow, source, negative=negative) for negative in (False, True)]
    starts = np.concatenate([parts[0], parts[1] | np.uint64(1 << top)])
    codes = _compute(fmt, starts.astype(bits).view(source), rounding, overflow)
    found = _filled(codes, starts, top)
    if found is not None or source == "float32":
        return found
    singles = _as_singles(starts)
    return None if singles is None else _filled(codes, singles, 31, single=True)


def _filled(codes: NDArray, starts: NDArray[np.uint64], top: int, *, single: bool = False) -> Table | None:
    """The table of runs of patterns of ``top + 1`` bits that start at `starts`, if it is small enough."""
    drop = top
    while np.any((starts & np.uint64((1 << drop) - 1)) > 1):
        drop -= 1
    if 1 << (top + 2 - drop) > _MOST_ENTRIES:
        return None
    first = ((starts >> np.uint64(drop)) << np.uint64(1)) + (starts & np.uint64((1 << drop) - 1) != 0)
    lengths = np.diff(first.astype(np.int64), append=1 << (top + 2 - drop))
    return Table(np.repeat(codes, lengths), drop, single)


def _as_singles(starts: NDArray[np.uint64]) -> NDArray[np.uint64] | None:
    """Borders among patterns of float64 as such of float32, if each is a normal number of it with an even pattern,
    zero or infinity, or the next pattern above one; but not the least normal number.

    A value between two normal numbers of float32 becomes the one with the odd pattern, so it stays on its side of
    every border that is even. Just below the least normal number, where patterns lose a bit, it becomes that.
    """
    after = starts & np.uint64(_LOST)
    sign, magnitude = starts >> np.uint64(63) << np.uint64(31), (starts - after) & np.uint64((1 << 63) - 1)
    normal = (magnitude + after > np.uint64(_LEAST_NORMAL)) & (magnitude < np.uint64(_NO_SINGLE))
    normal &= magnitude & np.uint64(_LOST + 1) == 0
    rebased = (magnitude - np.uint64(_REBASE)) >> np.uint64(_NARROWER)
    infinite = magnitude == np.uint64(0x7FF << 52)
    if not np.all((after <= 1) & (normal | infinite | (magnitude == 0))):
        return None
    return sign | np.where(infinite, np.uint64(0x7F800000), np.where(normal, rebased, np.uint64(0))) + after


def _every_value(source: str) -> NDArray:
    """The numbers of all patterns of a type of at most 16 bits, in the order of the patterns."""
    if source == "bfloat16":
        return (np.arange(1 << 16, dtype=np.uint32) << np.uint32(16)).view(np.float32)
    dtype = np.dtype(source)
    return np.arange(1 << (8 * dtype.itemsize)).astype(f"u{dtype.itemsize}").view(dtype)


def _compute(fmt: "Format", values: NDArray, rounding: Rounding, overflow: Overflow) -> NDArray:
    """Codes by the computing path; those of NaN mean nothing where the format has none."""
    exact = Numbers.of(values)
    if not fmt.has_nan:
        exact = Numbers(
            exact.sign, exact.sig, exact.exp, np.where(exact.kind == Kind.NAN, 0, exact.kind), exact.sticky
        )
    return fmt.round(exact, rounding, overflow)


def _borders(
    fmt: "Format", rounding: Rounding, overflow: Overflow, source: str, *, negative: bool
) -> NDArray[np.uint64]:
    """The least pattern of each run of equal numbers among the magnitudes of one sign; that of NaN has its own."""
    bits, man_bits = FLOATS[source]
    width = 8 * np.dtype(bits).itemsize
    infinity = np.uint64(((1 << (width - 1)) - 1) >> man_bits << man_bits)
    sign = np.uint64(int(negative) << (width - 1))
    values = numbers(fmt)
    ordered = np.unique(-values if negative else values)
    rank = np.searchsorted(ordered, -values if negative else values)

    def ranks(patterns: NDArray[np.uint64]) -> NDArray[np.intp]:
        return rank[_compute(fmt, (patterns | sign).astype(bits).view(source), rounding, overflow)]

    ends = ranks(np.array([0, infinity], np.uint64))
    wanted = np.arange(ends[0] + 1, ends[1] + 1)
    # Between the number before and the number itself, in patterns: of the widest bracket where one is no float.
    magnitudes = np.nan_to_num(np.abs(ordered), nan=np.inf)
    with np.errstate(over="ignore"):
        exact = magnitudes.astype(source)
    patterns = np.where(exact == magnitudes, exact.view(bits).astype(np.uint64), infinity)
    high = np.where(ordered[wanted] > 0, patterns[wanted], infinity)
    high = np.where(ranks(high) >= wanted, high, infinity)
    low = np.where((ordered[wanted - 1] > 0) & (patterns[wanted - 1] < high), patterns[wanted - 1], np.uint64(0))
    low = np.where(ranks(low) < wanted, low, np.uint64(0))
    # The border is above `low` and at most `high`.
    active = np.flatnonzero(high - low > 1)
    while active.size:
        middle = low[active] + (high[active] - low[active]) // np.uint64(2)
        reached = ranks(middle) >= wanted[active]
        high[active] = np.where(reached, middle, high[active])
        low[active] = np.where(reached, low[active], middle)
        active = active[high[active] - low[active] > 1]
    return np.unique(np.concatenate([np.array([0, infinity + np.uint64(1)], np.uint64), high]))


def encode_floats(fmt: "Format", table: Table, flat: NDArray) -> NDArray | None:
    """Codes of flat float32 or float64 by a table for that type; None if one is NaN and the format has none, or too
    small or large for a table of float32.
    """
    bits = np.uint32 if table.single else FLOATS[flat.dtype.name][0]
    drop, below = bits(table.drop), bits((1 << table.drop) - 1)
    found = np.empty(flat.shape, table.codes.dtype)
    size = min(BLOCK, len(flat))
    upper, lower, index = np.empty(size, bits), np.empty(size, bits), np.empty(size, np.intp)
    for start in range(0, len(flat), BLOCK):
        values = flat[start : start + BLOCK]
        with np.errstate(invalid="ignore", over="ignore", under="ignore"):
            # The largest value is NaN if any is.
            if not fmt.has_nan and np.isnan(values.max()):
                return None
            if table.single:
                singles = _rounded_to_odd(values)
                if singles is None:
                    return None
                values = singles
        block, n = values.view(bits), len(values)
        # Only patterns of NaN can wrap around, to that of another NaN.
        np.add(block, below, out=upper[:n])
        np.right_shift(upper[:n], drop, out=upper[:n])
        np.right_shift(block, drop, out=lower[:n])
        np.add(upper[:n], lower[:n], out=lower[:n])
        np.copyto(index[:n], lower[:n], casting="unsafe")
        np.take(table.codes, index[:n], out=found[start : start + BLOCK], mode="clip")
    return found


def _rounded_to_odd(values: NDArray[np.float64]) -> NDArray[np.float32] | None:
    """Numbers of float64 as float32, of the two nearest that with an odd pattern; below the normal numbers not quite
    so. None if one becomes zero or infinite that was not.
    """
    bits = values.view(np.uint64)
    odd = bits & np.uint64(_LOST)
    # Carries into the last kept bit if any lost one is set.
    odd += np.uint64(_LOST)
    odd |= bits
    odd &= ~np.uint64(_LOST)
    singles = odd.view(np.float64).astype(np.float32)
    same = np.count_nonzero(singles) == np.count_nonzero(values)
    return singles if same and np.isinf(singles).sum() == np.isinf(values).sum() else None


def _encode_short(fmt: "Format", table: Table, flat: NDArray, infinity: int | None) -> NDArray | None:
    """Codes of values with an entry for each pattern; None if one is NaN and the format has none."""
    bits = flat.view(f"u{flat.dtype.itemsize}")
    if infinity is not None and not fmt.has_nan and np.any(bits & np.uint16(0x7FFF) > infinity):
        return None
    return _taken(table.codes, bits)
