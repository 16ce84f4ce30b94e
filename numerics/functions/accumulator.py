"""Where the result of a function goes: exact and fixed-point words, or a format that rounds once a step."""

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats import Format, get
from numerics.formats.names import UnknownFormatError
from numerics.functions.rounding import RoundingSpec, way_to_round
from numerics.number import Kind, Numbers
from numerics.rounding import Overflow, Rounding
from numerics.wide import Wide
from numerics.words import WORD_BITS, word_count

#: Weight from which on float64 ends.
_FLOAT_MSB = 1023


@dataclass(frozen=True)
class Signals:
    """What special terms do to a sum: flat arrays."""

    #: The sum is no number.
    nan: NDArray[np.bool_]
    #: The sum is infinite, with the sign of `negative`.
    infinite: NDArray[np.bool_]
    #: Sign of an infinite sum, and of an exact zero.
    negative: NDArray[np.bool_]


class Accumulator(ABC):
    """A word that holds sums: how it is read and how a sum is stored in it.

    Words travel as rows of 32-bit words (`numerics.words`).
    """

    #: Bits of a word.
    width: int
    #: Weight of its last bit, of which all that it holds is a multiple.
    lsb: int
    #: Weight that bounds what it holds: magnitudes are below ``2**(msb + 1)``.
    msb: int
    #: How a sum is rounded; None where none has to be.
    rounding: RoundingSpec | None

    @property
    @abstractmethod
    def name(self) -> str:
        """Text form of the accumulator."""

    @abstractmethod
    def load(self, words: NDArray[np.uint32], into: Wide) -> tuple[Numbers | None, NDArray[np.bool_]]:
        """Add what `words` hold to sums; the numbers where the word has signs and infinities, and which are NaN."""

    @abstractmethod
    def store(self, total: Wide, signals: Signals, random: NDArray | None = None) -> NDArray[np.uint32]:
        """Words of the sums, rounded with the random bits `random` where rounding is stochastic."""

    @abstractmethod
    def decode(self, words: NDArray[np.uint32]) -> NDArray[np.float64]:
        """Numbers of words, shape ``(n,)``: the nearest float64, which is the number itself up to 53 bits."""

    @abstractmethod
    def text(self, word: int) -> str:
        """What a word stands for, as a person reads it."""

    @abstractmethod
    def landmarks(self) -> list[int]:
        """Words at which something happens."""

    @property
    @abstractmethod
    def can_be_nan(self) -> bool:
        """Whether a word stands for NaN."""


@dataclass(frozen=True)
class Fixed(Accumulator):
    """Two's complement word with bits of weights `msb` down to `lsb`.

    A sum beyond the range wraps, or saturates, or is not a number (`overflows_to_nan`, the quire's rule). Where
    operands can be NaN or infinite (`reserves_nan`), the most negative word means "not a number": such a term gives
    it, it is kept from then on, and a sum that would equal it is it (posit standard 2022, 3.2). What lies below `lsb`
    is rounded by `rounding`, which is None where nothing can.
    """

    msb: int
    lsb: int
    saturates: bool = False
    reserves_nan: bool = False
    #: Text form, where it is not made of the weights.
    given_name: str | None = None
    overflows_to_nan: bool = False
    rounding: RoundingSpec | None = None

    @property
    def width(self) -> int:  # type: ignore[override]
        return self.msb - self.lsb + 1

    @property
    def name(self) -> str:
        if self.given_name or self.lsb:
            return self.weights
        return f"int{self.width}{'sat' if self.saturates else ''}"

    @property
    def weights(self) -> str:
        """Text form that cannot be taken for an element format: ``fixed7_0`` for ``int8``."""
        return self.given_name or f"fixed{self.msb}_{self.lsb}{'sat' if self.saturates else ''}"

    @property
    def can_be_nan(self) -> bool:
        return self.reserves_nan

    def rounded_by(self, rounding: RoundingSpec) -> "Fixed":
        """The same word for sums with bits below `lsb`."""
        return replace(self, rounding=rounding)

    @property
    def nan_word(self) -> int:
        """The word that means "not a number" if one does."""
        return 1 << (self.width - 1)

    def load(self, words: NDArray[np.uint32], into: Wide) -> tuple[Numbers | None, NDArray[np.bool_]]:
        nan = np.zeros(len(words), bool)
        if self.reserves_nan:
            nan = (words[:, -1] == np.uint32(1 << (self.width - 1) % WORD_BITS)) & (words[:, :-1] == 0).all(axis=1)
            words = np.where(nan[:, None], np.uint32(0), words)
        into.add_words(words, self.width, self.lsb)
        return None, nan

    def store(self, total: Wide, signals: Signals, random: NDArray | None = None) -> NDArray[np.uint32]:
        if self.rounding is not None and total.lsb < self.lsb:
            total = total.rounded(self.lsb, way_to_round(self.rounding, random))
        words = total.to_words(self.width)
        special = signals.nan | signals.infinite
        if self.saturates or self.overflows_to_nan:
            fits = total.fits(self.width, symmetric=self.reserves_nan)
            if self.overflows_to_nan:
                special = special | ~fits
            else:
                words = self._saturated(words, fits, total.settled()[0])
        return np.where(special[:, None], self._words(self.nan_word), words) if self.reserves_nan else words

    def _saturated(
        self, words: NDArray[np.uint32], fits: NDArray[np.bool_], negative: NDArray[np.bool_]
    ) -> NDArray[np.uint32]:
        low = -(1 << (self.width - 1)) + self.reserves_nan
        for end, mask in ((-1 - (-1 << (self.width - 1)), ~negative), (low, negative)):
            words = np.where((~fits & mask)[:, None], self._words(end), words)
        return words

    def _words(self, value: int) -> NDArray[np.uint32]:
        value &= (1 << self.width) - 1
        return np.array([(value >> (WORD_BITS * i)) & 0xFFFFFFFF for i in range(word_count(self.width))], np.uint32)

    def decode(self, words: NDArray[np.uint32]) -> NDArray[np.float64]:
        sums = Wide(len(words), self.lsb, self.width)
        _, nan = self.load(words, sums)
        return np.where(nan, np.nan, sums.to_numbers().to_float64())

    def text(self, word: int) -> str:
        if self.reserves_nan and word == self.nan_word:
            return "NaR" if self.overflows_to_nan else "NaN"
        value = word - (1 << self.width) if word >> (self.width - 1) else word
        if self.lsb == 0:
            return str(value)
        product = f"{value} * 2**{self.lsb}"
        return product if self.msb >= _FLOAT_MSB else f"{product} = {float(value * Fraction(2) ** self.lsb):.9g}"

    def landmarks(self) -> list[int]:
        top = 1 << (self.width - 1)
        unit = 1 << max(0, min(-self.lsb, self.width - 2))
        words = {0, 1, 2, unit, top - 2, top - 1, top, top + 1, 2 * top - unit, 2 * top - 2, 2 * top - 1}
        return sorted(words)


class NanRule(StrEnum):
    """What a result that is no number becomes in a format without NaN."""

    #: The largest number (as PTX converts to FP6 and FP4).
    MAX = "max"
    ZERO = "zero"


@dataclass(frozen=True)
class Floating(Accumulator):
    """A word of an element format; every sum is rounded once into it."""

    format: Format
    rounding: RoundingSpec = Rounding.NEAREST_EVEN
    overflow: Overflow | None = None
    #: None where the format has a NaN, or no result is one.
    nan: NanRule | None = None

    def __post_init__(self) -> None:
        if self.overflow is None:
            object.__setattr__(self, "overflow", self.format.default_overflow)
        self.format.check_overflow(self.overflow)  # type: ignore[arg-type]

    @property
    def width(self) -> int:  # type: ignore[override]
        return self.format.width

    @property
    def lsb(self) -> int:  # type: ignore[override]
        return self.format.lsb

    @property
    def msb(self) -> int:  # type: ignore[override]
        return self.format.msb

    @property
    def name(self) -> str:
        return self.format.name

    @property
    def can_be_nan(self) -> bool:
        return self.format.has_nan

    def load(self, words: NDArray[np.uint32], into: Wide) -> tuple[Numbers | None, NDArray[np.bool_]]:
        numbers = self.format.unpack(words[:, 0])
        into.add(numbers)
        return numbers, numbers.kind == Kind.NAN

    def store(self, total: Wide, signals: Signals, random: NDArray | None = None) -> NDArray[np.uint32]:
        return self.store_numbers(total.to_numbers(), signals, random)

    def store_numbers(self, exact: Numbers, signals: Signals, random: NDArray | None = None) -> NDArray[np.uint32]:
        """As `store`, of flat finite numbers."""
        special = signals.nan | signals.infinite
        kind = np.where(signals.nan, Kind.NAN, np.where(signals.infinite, Kind.INFINITE, Kind.FINITE))
        if self.nan is not None:
            # The largest number is what an infinity becomes that saturates.
            instead = Kind.INFINITE if self.nan is NanRule.MAX else Kind.FINITE
            kind = np.where(signals.nan, instead, kind)
        numbers = Numbers(
            np.where(special | (exact.sig == 0), signals.negative, exact.sign),
            np.where(special, np.uint64(0), exact.sig),
            exact.exp,
            kind.astype(np.uint8),
            exact.sticky & ~special,
        )
        assert self.overflow is not None
        way = way_to_round(self.rounding, random)
        return self.format.round(numbers, way, self.overflow).astype(np.uint32)[:, None]

    def decode(self, words: NDArray[np.uint32]) -> NDArray[np.float64]:
        return self.format.decode(words[:, 0])

    def text(self, word: int) -> str:
        return self.format.text(word)

    def landmarks(self) -> list[int]:
        return self.format.landmarks()


_FIXED = re.compile(r"int(\d{1,5})(sat)?", re.ASCII)
_WEIGHTS = re.compile(r"fixed(-?\d{1,5})_(-?\d{1,5})(sat)?", re.ASCII)


def parse_fixed(text: str, *, reserves_nan: bool) -> Fixed | None:
    """The fixed-point accumulator of a text form, ``int32``, ``int32sat``, ``fixed17_-18``; None for other text."""
    if match := _FIXED.fullmatch(text):
        msb, lsb, ending = int(match[1]) - 1, 0, match[2]
    elif match := _WEIGHTS.fullmatch(text):
        msb, lsb, ending = int(match[1]), int(match[2]), match[3]
    else:
        return None
    if msb - lsb < 1 or msb - lsb >= 4096:
        raise InputError(f"Fixed-point accumulator must be 2 to 4096 bits wide, not {text!r}")
    return Fixed(msb, lsb, ending is not None, reserves_nan)


def accumulator_format(key: str, text: str) -> Format:
    """The element format that a result under `key` names, with an error that lists the other kinds too."""
    what = "Accumulator must be exact, intN, intNsat" if key == "acc" else f"{key} must be exact, intN, intNsat"
    try:
        return get(text)
    except UnknownFormatError as error:
        raise InputError(
            f"{what}, fixedM_L, fixedM_Lsat, quire or {'a floating' if key == 'acc' else 'an element'} format, "
            f"not {text!r}; the nearest format is {error.nearest}"
        ) from error
