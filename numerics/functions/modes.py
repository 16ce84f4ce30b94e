"""Words that several formats share: which lanes, and which parts of a running total, each mode has."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats import Format, get
from numerics.formats.names import UnknownFormatError
from numerics.functions.accumulator import Fixed
from numerics.functions.base import Operand
from numerics.functions.exact import Products
from numerics.words import to_ints

#: Bits of a word of operands, and of the running totals of all its lanes, unless a spec says otherwise.
WORD, TOTALS = 16, 128
#: Widest words of operands and of totals, and most modes.
_MOST_WORD, _MOST_TOTALS, _MOST_MODES = 64, 4096, 16

#: Name of the operand that chooses the mode.
MODE = "mode"

#: Keys of the text form that say what modes there are.
KEYS = {
    "modes": "formats joined by +, of which the operand mode chooses one, counted from 0 in this order",
    "word": f"bits of a word of operands, which holds as many lanes as fit, {WORD} by default",
    "acc": f"bits of the totals of all lanes together, {TOTALS} by default",
}


@dataclass(frozen=True)
class Modes:
    """Formats that share a word of `word` bits, a code each lane, lane 0 lowest; and one register of `totals` bits,
    which the lanes of a mode share evenly, lane 0 lowest.

    The total of a lane is a fixed-point number whose last bit weighs as much as that of a product of two codes. Where
    codes can be NaN or infinite, its most negative word means "not a number", and stays.

    Raises
    ------
    InputError
        If a format stands twice, does not fill the word, or has products that do not fit the total of a lane.
    """

    formats: tuple[Format, ...]
    word: int = WORD
    totals: int = TOTALS

    def __post_init__(self) -> None:
        if not 1 <= len(self.formats) <= _MOST_MODES:
            raise InputError(f"modes must be 1 to {_MOST_MODES} formats, not {len(self.formats)}")
        for mode, fmt in enumerate(self.formats):
            if fmt in self.formats[:mode]:
                raise InputError(f"modes must be different formats, not {fmt} twice")
            if self.word % fmt.width:
                raise InputError(
                    f"Format of a mode must fill a word of {self.word} bits, not have {fmt.width} as {fmt}"
                )
            if fmt.exact(0):
                raise InputError(f"Format of a mode must have 0 as code 0, not {fmt.text(0)} as {fmt}")
            if self.totals % self.lanes(mode):
                raise InputError(
                    f"acc must be a multiple of the {self.lanes(mode)} lanes of {fmt}, not {self.totals} bits"
                )
            least, has = self.products(mode).width(1), self.totals // self.lanes(mode)
            lanes = f"{self.lanes(mode)} lane{'s' if self.lanes(mode) > 1 else ''}"
            if has < least:
                raise InputError(
                    f"acc must have at least {least * self.lanes(mode)} bits to hold {self.products(mode).what} in "
                    f"each of {lanes}, not {self.totals}"
                )

    @classmethod
    def from_fields(cls, fields: Mapping[str, str]) -> "Modes":
        """The modes of a text form.

        Raises
        ------
        InputError
            If they are not given, or make no sense.
        """
        if "modes" not in fields:
            raise InputError("A text form must say its modes, as in modes=e2m1fn+posit8_0, but it does not")
        formats = tuple(_format(name.strip()) for name in fields["modes"].split("+"))
        return cls(
            formats,
            _bits_of("word", fields.get("word", str(WORD)), _MOST_WORD),
            _bits_of("acc", fields.get("acc", str(TOTALS)), _MOST_TOTALS),
        )

    @property
    def texts(self) -> list[str]:
        """Keys and values of the text form."""
        keys = [f"modes={self.name}"]
        keys += [f"word={self.word}"] if self.word != WORD else []
        return keys + ([f"acc={self.totals}"] if self.totals != TOTALS else [])

    @property
    def name(self) -> str:
        """The formats, joined by +."""
        return "+".join(fmt.name for fmt in self.formats)

    @property
    def count(self) -> int:
        """How many modes there are."""
        return len(self.formats)

    def lanes(self, mode: int) -> int:
        """Lanes of a mode."""
        return self.word // self.formats[mode].width

    def products(self, mode: int) -> Products:
        """The products of a mode."""
        return Products(self.formats[mode], self.formats[mode])

    def total(self, mode: int) -> Fixed:
        """The total of one lane of a mode."""
        return self._totals[mode]

    @cached_property
    def _totals(self) -> tuple[Fixed, ...]:
        found = []
        for mode in range(self.count):
            products, width = self.products(mode), self.totals // self.lanes(mode)
            found.append(Fixed(products.lsb + width - 1, products.lsb, reserves_nan=products.can_be_special))
        return tuple(found)

    @property
    def operands(self) -> tuple[Operand, ...]:
        """The operand that chooses the mode; none where there is but one."""
        return (Operand(MODE, ModeCode(self)),) if self.count > 1 else ()

    @property
    def selector(self) -> str | None:
        """Its name."""
        return MODE if self.count > 1 else None

    def lanes_of(self, name: str, width: int, formats: Sequence[Format | Fixed]) -> Operand:
        """An operand of `width` bits that holds the lanes of a mode, each in that one of `formats`."""
        readings = tuple(Operand(name, fmt, self.lanes(mode)) for mode, fmt in enumerate(formats))
        return Operand(name, Lanes(self, width, tuple(formats)), readings=readings)

    def totals_of(self, name: str) -> Operand:
        """An operand that holds the totals of all lanes."""
        return self.lanes_of(name, self.totals, [self.total(mode) for mode in range(self.count)])

    def chosen(self, codes: Mapping[str, Sequence[int]]) -> int:
        """The mode of one vector: a code above the last mode means that."""
        return min(codes[MODE][0], self.count - 1) if self.count > 1 else 0


@dataclass(frozen=True)
class ModeCode:
    """Codes of modes."""

    modes: Modes

    @property
    def width(self) -> int:
        """Bits of a code."""
        return (self.modes.count - 1).bit_length()

    @property
    def name(self) -> str:
        """The formats, in the order of their codes."""
        return self.modes.name

    def decode(self, words: NDArray) -> NDArray[np.float64]:
        """Numbers of the modes."""
        return np.asarray(words).reshape(-1).astype(np.float64)

    def text(self, code: int) -> str:
        """The format of a mode."""
        return self.modes.formats[min(code, self.modes.count - 1)].name

    def landmarks(self) -> list[int]:
        """All codes."""
        return list(range(1 << self.width))


@dataclass(frozen=True)
class Lanes:
    """Words that hold the lanes of some mode: which one, they do not say."""

    modes: Modes
    #: Bits of the whole word, and of a lane of each mode; a mode with fewer bits has the lowest.
    width: int
    formats: tuple[Format | Fixed, ...]

    @property
    def name(self) -> str:
        """Lanes and format of each mode."""
        parts = []
        for mode, fmt in enumerate(self.formats):
            count = self.modes.lanes(mode)
            parts.append(fmt.name if count == 1 else f"{count} x {fmt.name}")
        return " or ".join(dict.fromkeys(parts))

    def decode(self, words: NDArray) -> NDArray[np.float64]:
        """The words as unsigned integers: what else they stand for depends on the mode."""
        return np.array([float(word) for word in to_ints(np.asarray(words, np.uint32).reshape(len(words), -1))])

    def text(self, word: int) -> str:
        """What the lanes hold in each mode, lane 0 first."""
        return "; ".join(dict.fromkeys(self._text(mode, word) for mode in range(len(self.formats))))

    def _text(self, mode: int, word: int) -> str:
        fmt = self.formats[mode]
        lanes = [
            fmt.text((word >> lane * fmt.width) & ((1 << fmt.width) - 1)) for lane in range(self.modes.lanes(mode))
        ]
        return f"{self.modes.formats[mode]}: {', '.join(lanes)}"

    def landmarks(self) -> list[int]:
        """Landmarks of each mode, in all of its lanes and in each alone."""
        words = set()
        for mode, fmt in enumerate(self.formats):
            lanes = range(self.modes.lanes(mode))
            for code in fmt.landmarks():
                words |= {code << (lane * fmt.width) for lane in lanes}
                words.add(sum(code << (lane * fmt.width) for lane in lanes))
        return sorted(words)


def _format(name: str) -> Format:
    try:
        return get(name)
    except UnknownFormatError as error:
        raise InputError(
            f"modes must be element formats joined by +, not {name!r}; the nearest is {error.nearest}"
        ) from error


def _bits_of(key: str, text: str, most: int) -> int:
    if not text.isdecimal() or not 2 <= int(text) <= most:
        raise InputError(f"{key} must be a whole number of bits from 2 to {most}, not {text!r}")
    return int(text)
