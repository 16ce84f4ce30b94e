"""Exact results, before any rounding: their grid, their range, and sums of them under way."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats import Format, Integer, Minifloat
from numerics.functions.accumulator import Accumulator, Fixed, Floating, Signals
from numerics.functions.rounding import RoundingSpec, negative_zero
from numerics.functions.table import MAX_BITS, every_code
from numerics.number import Kind, Numbers, bit_length, shift_right
from numerics.wide import Wide

#: Longest significands of `sum_of_two`.
SHORT_BITS = 59
#: A table of products repays itself when it is used for so small a part of its size.
_REPAID = 8
#: Products looked up at once.
_BLOCK = 1 << 15


class ExactResult(ABC):
    """The grid and the range of what a function gives before it is rounded."""

    @property
    @abstractmethod
    def what(self) -> str:
        """The result in words, as in "a product of int4 and int4"."""

    @property
    @abstractmethod
    def lsb(self) -> int:
        """Weight of which every result is a multiple."""

    @property
    @abstractmethod
    def int_range(self) -> tuple[int, int]:
        """Smallest and largest result in units of ``2**lsb``."""

    @property
    @abstractmethod
    def sources(self) -> tuple[Format | Fixed, ...]:
        """What the operands are codes of."""

    @property
    def can_be_special(self) -> bool:
        """Whether a result can be NaN or infinite."""
        return any(has_nan(source) or has_infinity(source) for source in self.sources)

    def width(self, terms: int) -> int:
        """Bits of the narrowest two's complement word that holds every sum of `terms` results.

        Where results can be special, its most negative word stays free to mean "not a number".
        """
        low, high = (terms * end for end in self.int_range)
        free = 0 if self.can_be_special else 1
        return max(high, -low - free).bit_length() + 1


def has_nan(source: Format | Fixed) -> bool:
    """Whether a code of `source` means "not a number"."""
    return source.reserves_nan if isinstance(source, Fixed) else source.has_nan


def has_infinity(source: Format | Fixed) -> bool:
    """Whether a code of `source` stands for an infinity."""
    return not isinstance(source, Fixed) and source.has_infinity


@dataclass(frozen=True)
class Products(ExactResult):
    """The exact products of two formats."""

    a: Format
    b: Format

    @property
    def what(self) -> str:
        return f"a product of {self.a} and {self.b}"

    @property
    def lsb(self) -> int:
        return self.a.lsb + self.b.lsb

    @property
    def int_range(self) -> tuple[int, int]:
        corners = [x * y for x in self.a.int_range for y in self.b.int_range]
        return min(corners), max(corners)

    @property
    def sources(self) -> tuple[Format | Fixed, ...]:
        return self.a, self.b

    @property
    def precision(self) -> int:
        """Bits of the longest product of significands."""
        return self.a.precision + self.b.precision

    @property
    def integers(self) -> bool:
        """Whether both factors are integers, so that a product is one too and has no negative zero."""
        return isinstance(self.a, Integer) and isinstance(self.b, Integer)

    def of(self, a: NDArray, b: NDArray) -> Numbers:
        """The products of codes."""
        return self.multiply(self.a.unpack(a), self.b.unpack(b))

    def repays_table(self, count: int, lanes: int) -> bool:
        """Whether `count` products, summed over `lanes`, are better looked up."""
        bits = self.a.width + self.b.width
        return bits <= MAX_BITS and count >= (1 << bits) // _REPAID and self.width(lanes) <= SHORT_BITS

    def sums(self, a: NDArray, b: NDArray) -> tuple[Numbers, NDArray[np.uint8]]:
        """Sums over the last axis of products of codes of shape ``(n, lanes)``, and their flags, from a table."""
        units, flags = _table_of_products(self)
        n, lanes = a.shape
        totals, noted = np.empty(n, np.int64), np.empty(n, np.uint8)
        for start in range(0, n, max(1, _BLOCK // lanes)):
            rows = slice(start, start + max(1, _BLOCK // lanes))
            index = (a[rows].astype(np.intp) << self.b.width) | b[rows].astype(np.intp)
            np.sum(units[index], axis=1, out=totals[rows])
            np.bitwise_or.reduce(flags[index], axis=1, out=noted[rows])
        return Numbers.finite(totals < 0, np.abs(totals), self.lsb), noted

    def multiply(self, x: Numbers, y: Numbers) -> Numbers:
        """The products of numbers of the two formats; that of two integers is an integer, so a zero is positive."""
        infinite = (x.kind == Kind.INFINITE) | (y.kind == Kind.INFINITE)
        zero_times = ((x.kind == Kind.FINITE) & (x.sig == 0)) | ((y.kind == Kind.FINITE) & (y.sig == 0))
        nan = (x.kind == Kind.NAN) | (y.kind == Kind.NAN) | (infinite & zero_times)
        kind = np.where(nan, Kind.NAN, np.where(infinite, Kind.INFINITE, Kind.FINITE)).astype(np.uint8)
        sig = x.sig * y.sig
        sign = (x.sign ^ y.sign) & (sig > 0) if self.integers else x.sign ^ y.sign
        return Numbers(sign, sig, x.exp + y.exp, kind, np.zeros(x.sign.shape, bool))


@cache
def _table_of_products(formats: Products) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
    """Products of all codes in units of their last bit, 0 where not finite, and their flags."""
    products = formats.of(*every_code([formats.a.width, formats.b.width]))
    live = (products.kind == Kind.FINITE) & (products.sig > 0)
    shift = np.where(live, products.exp - formats.lsb, 0).astype(np.uint64)
    units = np.where(live, products.sig << shift, np.uint64(0)).astype(np.int64)
    return np.where(products.sign, -units, units), flags_of(products)


@dataclass(frozen=True)
class Values(ExactResult):
    """The numbers of one operand."""

    source: Format | Fixed

    @property
    def what(self) -> str:
        return f"a number of {self.source.name}"

    @property
    def lsb(self) -> int:
        return self.source.lsb

    @property
    def int_range(self) -> tuple[int, int]:
        if isinstance(self.source, Fixed):
            top = 1 << (self.source.width - 1)
            return self.source.reserves_nan - top, top - 1
        return self.source.int_range

    @property
    def sources(self) -> tuple[Format | Fixed, ...]:
        return (self.source,)


@dataclass(frozen=True)
class Sums(ExactResult):
    """Sums of exact results, one of each."""

    parts: tuple[ExactResult, ...]
    #: Whether the last part is taken away instead.
    subtracts: bool = False

    @property
    def what(self) -> str:
        verb = "difference" if self.subtracts else "sum"
        return f"a {verb} of {' and '.join(part.what for part in self.parts)}"

    @property
    def lsb(self) -> int:
        return min(part.lsb for part in self.parts)

    @property
    def int_range(self) -> tuple[int, int]:
        ranges = [tuple(end << (part.lsb - self.lsb) for end in part.int_range) for part in self.parts]
        if self.subtracts:
            ranges[-1] = (-ranges[-1][1], -ranges[-1][0])
        return sum(low for low, _ in ranges), sum(high for _, high in ranges)

    @property
    def sources(self) -> tuple[Format | Fixed, ...]:
        return tuple(source for part in self.parts for source in part.sources)


def accumulator_width(a: Format, b: Format, terms: int) -> int:
    """Bits of a two's complement accumulator for `terms` products of `a` and `b`, by the published formulas.

    For integers of r bits ``r_a + r_b + ceil(log2 n) + 1``, for minifloats of E and M bits of exponent and mantissa
    ``2**E_a + M_a + 2**E_b + M_b + ceil(log2 n) - 1`` (Aggarwal et al., 2023, Shedding the Bits, arXiv:2311.12359).
    They take each factor for a power of two, of ``2**E + M - 1`` bits, and `terms` for one too, and a product of
    integers for as long as both factors with their signs. ``Products(a, b).width(terms)``, which knows the numbers,
    is never wider: for 4608 products it gives 25, 33, 49 and 28 bits for E2M3, E3M3, E4M3 and INT8, where this gives
    26, 34, 50 and 30. Formats with codes for infinity and NaN hold smaller numbers than the formula takes them to.

    Raises
    ------
    InputError
        If the formats are not both integers or both minifloats.
    """
    growth = (terms - 1).bit_length()
    if isinstance(a, Integer) and isinstance(b, Integer):
        return a.width + b.width + growth + 1
    if isinstance(a, Minifloat) and isinstance(b, Minifloat):
        return sum((1 << fmt.exp_bits) + fmt.man_bits for fmt in (a, b)) + growth - 1
    raise InputError(f"Formats of a published width must be two integers or two minifloats, not {a} and {b}")


#: What is special in a term, as bits of a byte.
_NAN, _POSITIVE, _NEGATIVE, _NOT_MINUS_ZERO, _NOT_PLUS_ZERO = (np.uint8(1 << bit) for bit in range(5))


def flags_of(term: Numbers) -> NDArray[np.uint8]:
    """What is special in numbers, as sums have to know it: flags that are or-ed over the terms of a sum."""
    infinite = term.kind == Kind.INFINITE
    zero = (term.kind == Kind.FINITE) & (term.sig == 0)
    conditions = {
        _NAN: term.kind == Kind.NAN,
        _POSITIVE: infinite & ~term.sign,
        _NEGATIVE: infinite & term.sign,
        _NOT_MINUS_ZERO: ~(zero & term.sign),
        _NOT_PLUS_ZERO: ~(zero & ~term.sign),
    }
    flags = np.zeros(term.sign.shape, np.uint8)
    for flag, condition in conditions.items():
        flags |= flag * condition.view(np.uint8)
    return flags


class Terms(ABC):
    """`n` sums under way, and what is special in their terms.

    A sum is NaN if a term is, or if terms are infinite with both signs; an infinity times zero is NaN.
    """

    def __init__(self, n: int):
        self._flags = np.zeros(n, np.uint8)

    @abstractmethod
    def add_finite(self, term: Numbers) -> None:
        """Add the finite part of a term of each sum, whose special parts were noted."""

    @abstractmethod
    def add_words(self, source: Accumulator, words: NDArray[np.uint32], *, negated: bool = False) -> None:
        """Add what the words of an accumulator hold, or take it away."""

    @abstractmethod
    def store(self, target: Accumulator, random: NDArray | None) -> NDArray[np.uint32]:
        """Words of the sums in `target`."""

    def add(self, term: Numbers) -> None:
        """Add one term to each sum."""
        self.note(term)
        self.add_finite(term)

    def note(self, term: Numbers) -> None:
        """Take account of infinities and NaN in a term of each sum, and of the signs of zeros."""
        self.note_flags(flags_of(term))

    def note_flags(self, flags: NDArray[np.uint8]) -> None:
        """As `note`, of many terms whose flags were or-ed."""
        self._flags |= flags

    def _any(self, flag: np.uint8) -> NDArray[np.bool_]:
        return (self._flags & flag) != 0

    def signals(self, rounding: RoundingSpec | None) -> Signals:
        """What the terms make of the sums."""
        positive, negative = self._any(_POSITIVE), self._any(_NEGATIVE)
        nan = self._any(_NAN) | (positive & negative)
        infinite = (positive | negative) & ~nan
        all_minus, all_plus = ~self._any(_NOT_MINUS_ZERO), ~self._any(_NOT_PLUS_ZERO)
        zero = negative_zero(rounding, all_minus=all_minus, all_plus=all_plus)
        return Signals(nan, infinite, np.where(infinite, negative, zero) & ~nan)


class RunningSum(Terms):
    """`n` sums of any number of terms, all multiples of ``2**lsb``, in a `Wide` of `width` bits."""

    def __init__(self, n: int, lsb: int, width: int):
        super().__init__(n)
        self.total = Wide(n, lsb, width)

    def add_finite(self, term: Numbers) -> None:
        self.total.add(term)

    def add_words(self, source: Accumulator, words: NDArray[np.uint32], *, negated: bool = False) -> None:
        if negated:
            # total - x is -(-total + x), and limbs change their signs without carries.
            np.negative(self.total.limbs, out=self.total.limbs)
        held, nan = source.load(words, self.total)
        if negated:
            np.negative(self.total.limbs, out=self.total.limbs)
        if held is None:
            held = Numbers.finite(False, (words != 0).any(axis=1), 0)
        self.note(negative_of(held) if negated else held)
        self.note_flags(_NAN * nan.view(np.uint8))

    def store(self, target: Accumulator, random: NDArray | None) -> NDArray[np.uint32]:
        return target.store(self.total, self.signals(target.rounding), random)


class ShortSum(Terms):
    """`n` sums of at most two terms of up to `SHORT_BITS` bits at any distance, to be rounded into a format."""

    def __init__(self, n: int):
        super().__init__(n)
        self._total = Numbers.finite(np.zeros(n, bool), 0, 0)

    def add_finite(self, term: Numbers) -> None:
        self._total = sum_of_two(self._total, term)

    def add_words(self, source: Accumulator, words: NDArray[np.uint32], *, negated: bool = False) -> None:
        if not isinstance(source, Floating):
            raise TypeError(f"Terms of a short sum must be of a format, not of {source!r}")
        term = source.format.unpack(words[:, 0])
        self.add(negative_of(term) if negated else term)

    def store(self, target: Accumulator, random: NDArray | None) -> NDArray[np.uint32]:
        if not isinstance(target, Floating):
            raise TypeError(f"Short sums must be rounded into a format, not into {target!r}")
        return target.store_numbers(self._total, self.signals(target.rounding), random)


#: Bits of the larger one of two, and of the smaller one beside it.
_LEFT = 62


def sum_of_two(x: Numbers, y: Numbers) -> Numbers:
    """Sums of numbers of at most 59 significant bits without tails, which have a tail where they need more than 62
    bits; what is not finite counts as 0.
    """
    (big, top), (small, below) = (_left_aligned(term) for term in (x, y))
    swap = (below > top) | ((below == top) & (small > big))
    distance = np.abs(top - below)
    big, small = np.where(swap, small, big), np.where(swap, big, small)
    # Bits are lost at distances of more than 3 only, where the difference keeps 61 bits.
    small, half, rest = shift_right(small, distance)
    lost = half | rest
    # With the tail t of the smaller one, big - (small + t) is big - small - 1 and a tail of 1 - t.
    total = np.where(x.sign == y.sign, big + small, big - small - lost)
    return Numbers(
        np.where(swap, y.sign, x.sign),
        total,
        np.maximum(top, below) - _LEFT,
        np.zeros(len(total), np.uint8),
        lost,
    )


def _left_aligned(term: Numbers) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """Significands with their leading one in bit 61, and the weight above it; 0 at a weight below all others."""
    sig: NDArray[np.uint64] = np.where(term.kind == Kind.FINITE, term.sig, np.uint64(0))
    length = bit_length(sig)
    shift: NDArray[np.uint64] = (_LEFT - length).astype(np.uint64)
    return sig << shift, np.where(sig > 0, term.exp + length, -(1 << 20))


def negative_of(numbers: Numbers) -> Numbers:
    """Numbers with the other sign, zeros included."""
    return replace(numbers, sign=~numbers.sign)
