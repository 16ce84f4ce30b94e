"""Stochastic rounding of many numbers at once: the same codes as by computation, at the speed of a few look-ups.

Count the numbers of a format from zero on, for one sign, and let the *place* of a magnitude be the count of the
number below it, with the first `width` lost bits behind the binary point, in units of the last of them. Then the code
is that of the count ``(place + random) >> width``. Within a binade of floats the place is affine in the fraction bits
of the pattern, for any format whose codes are cut bit strings::

    place = first[binade] + (fraction >> shift[binade])

Where the binades start and how far they shift is asked of the computing path. What was found is tried on patterns of
every binade. Subnormal floats are a binade by themselves, of which it holds for formats that are as linear there; for
others, as posits, which never round to zero, such numbers are computed one by one.
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from numerics.formats import tables
from numerics.number import Numbers
from numerics.rounding import MAX_RANDOM_BITS, Overflow, Stochastic

if TYPE_CHECKING:
    from numerics.formats.base import Format

#: Fewest numbers that repay a table which is not there yet, and how many a code.
_LEAST_SIZE, _SIZE_PER_CODE = 1 << 15, 2
#: Types whose numbers float32 holds.
_NARROW = ("float16", "bfloat16", "int8", "uint8", "int16", "uint16")
#: Random patterns of a binade on which what was found is tried.
_TRIES = 5


@dataclass(frozen=True)
class Binades:
    """Places of the patterns of a type of floats, by its sign and exponent fields, and codes by the count.

    `first` is in units of ``2**-width``; `shift` is the last bit of a pattern where all of a binade has one place.
    `tiny` is the least magnitude that the table is right for, beside zero.
    """

    source: str
    first: NDArray[Any]
    shift: NDArray[Any]
    codes: NDArray[Any]
    tiny: float = 0.0


def encode(fmt: "Format", values: NDArray, way: Stochastic, overflow: Overflow) -> NDArray | None:
    """Codes of `values`, each rounded once with its own random number, or None where there is no table, or none that
    repays.

    There is none for values that are not finite: they are for the computing path, and for its errors.

    Parameters
    ----------
    fmt
        The format, at most 16 bits wide.
    values
        Flat array of floats of at most 64 bits or of integers of at most 16.
    way
        Stochastic rounding with as many random numbers as values.
    overflow
        What lies beyond the range becomes.
    """
    name = values.dtype.name
    if fmt.width > tables.MAX_WIDTH or not (name in tables.FLOATS or name in _NARROW) or not values.dtype.isnative:
        return None
    found = binades(fmt, overflow, way.width, "float64" if name == "float64" else "float32")
    if found is None or not np.isfinite(values).all():
        return None
    values = values.astype(found.source, copy=False)
    codes = look_up(found, values, way)
    if found.tiny:
        tiny = np.flatnonzero((np.abs(values) < found.tiny) & (values != 0))
        if tiny.size:
            codes[tiny] = _compute(fmt, values[tiny], way.take(tiny), overflow)
    return codes


def repays(fmt: "Format", size: int) -> bool:
    """Whether so many numbers are worth a table."""
    return size >= max(_LEAST_SIZE, _SIZE_PER_CODE << fmt.width)


def look_up(table: Binades, values: NDArray, way: Stochastic) -> NDArray:
    """Codes of flat finite `values` of the type of the table."""
    bits, man_bits = tables.FLOATS[table.source]
    patterns = np.ascontiguousarray(values).view(bits)
    binade = (patterns >> bits(man_bits)).astype(np.intp)
    place = patterns & bits((1 << man_bits) - 1)
    place >>= np.take(table.shift, binade, mode="clip")
    place += np.take(table.first, binade, mode="clip")
    np.add(place, way.random, out=place, casting="unsafe")
    place >>= bits(way.width)
    return np.take(table.codes, place.astype(np.intp), mode="clip")


@cache
def binades(fmt: "Format", overflow: Overflow, width: int, source: str) -> Binades | None:
    """The table for random numbers of `width` bits and values of type `source`: that of float64 for float32 too where
    the sums need more than 32 bits; None where there is none that is right.
    """
    if overflow is Overflow.WRAP:
        return None
    bits, _ = tables.FLOATS[source]
    top = 8 * np.dtype(bits).itemsize
    first, shift, codes = _probed(fmt, overflow, source)
    # Both are in units of 2**-32 of a number; constant places stay so.
    cut = MAX_RANDOM_BITS - width
    moved = np.where(shift < top, shift + cut, top - 1)
    fits = moved.min() >= 0 and len(codes) << width <= 1 << top
    if not fits:
        return binades(fmt, overflow, width, "float64") if source == "float32" else None
    table = Binades(source, (first >> np.uint64(cut)).astype(bits), np.minimum(moved, top - 1).astype(bits), codes)
    normal, subnormal = _patterns(source)
    if not _holds(fmt, overflow, width, table, normal):
        return None
    if _holds(fmt, overflow, width, table, subnormal):
        return table
    # Zeros have no fraction bits.
    return replace(table, tiny=float(np.finfo(source).smallest_normal))


@cache
def _probed(
    fmt: "Format", overflow: Overflow, source: str
) -> tuple[NDArray[np.uint64], NDArray[np.int64], NDArray[Any]]:
    """First places and shifts of the binades of both signs in units of ``2**-32``, and codes by count: those of
    negative numbers behind the others.
    """
    bits, man_bits = tables.FLOATS[source]
    fields = 1 << (8 * np.dtype(bits).itemsize - 1 - man_bits)
    firsts, shifts, codes, start = [], [], [], 0
    for sign in (0, fields):
        binade = np.arange(sign, sign + fields).astype(bits) << bits(man_bits)
        ends = np.concatenate([binade, binade + bits(1 << (man_bits - 1))]).view(source)
        # Beyond all finite numbers places mean nothing.
        ends[~np.isfinite(ends)] = 0
        counts, lost, own = _places(fmt, overflow, ends)
        place = ((start + counts).astype(np.uint64) << np.uint64(MAX_RANDOM_BITS)) + lost
        first, step = place[:fields], place[fields:] - place[:fields]
        # Half a binade is as far as this power of two.
        shift = man_bits - 1 - np.frexp(step.astype(np.float64))[1].astype(np.int64) + 1
        firsts.append(first)
        shifts.append(np.where(step > 0, shift, 8 * np.dtype(bits).itemsize))
        # The last binade of all goes on as if there were twice as many numbers; they are beyond the range.
        codes.append(np.concatenate([own, np.repeat(own[-1:], len(own) + 1)]))
        start += len(codes[-1])
    return np.concatenate(firsts), np.concatenate(shifts), np.concatenate(codes)


def _places(
    fmt: "Format", overflow: Overflow, values: NDArray
) -> tuple[NDArray[np.int64], NDArray[np.uint64], NDArray[Any]]:
    """Counts of the numbers below floats of one sign, the first 32 lost bits, and codes by count: by bisection for
    the least random number that leads to the next.
    """
    count = len(values)

    def rounded(random: NDArray[np.uint64]) -> NDArray:
        return _compute(fmt, values, Stochastic(random, MAX_RANDOM_BITS), overflow)

    below = rounded(np.zeros(count, np.uint64))
    low, high = np.zeros(count, np.uint64), np.full(count, 1 << MAX_RANDOM_BITS, np.uint64)
    while np.any(high - low > 1):
        middle = (low + high) // np.uint64(2)
        up = rounded(middle) != below
        high, low = np.where(up, middle, high), np.where(up, low, middle)
    negative = bool(np.signbit(values[1]))
    numbers = tables.numbers(fmt)
    # NaN, where it lies beyond the range, comes last.
    ordered = np.unique(-numbers if negative else numbers)
    rank = np.searchsorted(ordered, -numbers if negative else numbers)
    base = rank[below].min()
    codes = _codes_by_count(fmt, overflow, ordered[base:], values, below)
    return rank[below] - base, np.uint64(1 << MAX_RANDOM_BITS) - high, codes


def _codes_by_count(
    fmt: "Format", overflow: Overflow, ordered: NDArray[np.float64], values: NDArray, below: NDArray
) -> NDArray[Any]:
    """Codes of the numbers of one sign that rounding gives, in order, and then that of what is beyond the range."""
    negative = bool(np.signbit(values[1]))
    ordered = ordered[np.isfinite(ordered)]
    exact = np.copysign(np.maximum(ordered, 0), -1.0 if negative else 1.0)
    most = np.finfo(np.float64).max
    beyond = np.array([-most if negative else most])
    none = Stochastic(np.uint64(0), MAX_RANDOM_BITS)
    return np.concatenate([_compute(fmt, points, none, overflow) for points in (exact, beyond)])


def _compute(fmt: "Format", values: NDArray, way: Stochastic, overflow: Overflow) -> NDArray:
    """Codes of finite values by the computing path."""
    return fmt.round(Numbers.of(values), way, overflow)


def _patterns(source: str) -> tuple[NDArray, NDArray]:
    """Normal and subnormal floats of both signs, from everywhere in each binade; zeros are among both."""
    bits, man_bits = tables.FLOATS[source]
    random, top = np.random.RandomState(0), 8 * np.dtype(bits).itemsize - 1
    fields = np.arange(2 << (top - man_bits)).astype(bits)[:, None] << bits(man_bits)
    some = np.concatenate([[0, 1, (1 << man_bits) - 1], random.randint(0, 1 << man_bits, _TRIES)]).astype(bits)
    normal = (fields | some).view(source).reshape(-1)
    normal = normal[np.isfinite(normal) & ((np.abs(normal) >= np.finfo(source).smallest_normal) | (normal == 0))]
    powers = np.arange(man_bits)
    every = np.concatenate([1 << powers, (2 << powers) - 1, random.randint(0, 2 << powers)]).astype(bits)
    subnormal = np.concatenate([every, every | bits(1 << top)]).view(source)
    return normal, subnormal


def _holds(fmt: "Format", overflow: Overflow, width: int, table: Binades, values: NDArray) -> bool:
    """Whether a table gives for `values` what is computed, with random numbers of all kinds."""
    random = np.random.RandomState(width)
    draws = random.randint(0, 1 << width, len(values), np.int64)
    # Many are the largest, which lets every lost bit count.
    way = Stochastic(np.where(random.randint(0, 4, len(values)) == 0, (1 << width) - 1, draws), width)
    return np.array_equal(look_up(table, values, way), _compute(fmt, values, way, overflow))
