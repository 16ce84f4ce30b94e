"""What every function is: named operands, one result, an exact value for any vectors."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Protocol

import numpy as np
from numpy.typing import NDArray

from numerics import words as word_arrays
from numerics.formats import Format


class Coded(Protocol):
    """What codes can belong to: an element format or an accumulator."""

    @property
    def width(self) -> int:
        """Bits of a code."""

    @property
    def name(self) -> str:
        """Text form."""

    def decode(self, codes: NDArray, /) -> NDArray[np.float64]:
        """Numbers of codes (of an element format) or of words (of an accumulator)."""

    def text(self, code: int, /) -> str:
        """What a code stands for, as a person reads it."""

    def landmarks(self) -> list[int]:
        """Codes at which something happens."""


@dataclass(frozen=True)
class Operand:
    """One operand or the result: `lanes` codes of `format`, lane 0 in the lowest bits of its port."""

    name: str
    format: Coded
    lanes: int = 1

    @property
    def width(self) -> int:
        """Bits of all lanes."""
        return self.lanes * self.format.width

    @property
    def format_text(self) -> str:
        """What the bits mean, as manifests say it: ``e4m3fn``, ``32 x e4m3fn``."""
        return self.format.name if self.lanes == 1 else f"{self.lanes} x {self.format.name}"

    def words(self, codes: NDArray) -> NDArray[np.uint32]:
        """Words of codes of shape ``(n, lanes)`` or, for one lane, ``(n,)``; codes of at most 64 bits."""
        return word_arrays.pack_lanes(codes.reshape(len(codes), self.lanes), self.format.width)

    def codes(self, words: NDArray[np.uint32]) -> NDArray[np.uint64]:
        """Codes of shape ``(n, lanes)`` that words hold."""
        return word_arrays.unpack_lanes(words, self.format.width, self.lanes)

    def values(self, words: NDArray[np.uint32]) -> NDArray[np.float64]:
        """Numbers of shape ``(n, lanes)`` that words stand for; where float64 cannot hold one, the nearest."""
        if isinstance(self.format, Format):
            return self.format.decode(self.codes(words))
        return self.format.decode(words)[:, None]

    def lane_codes(self, word: int) -> list[int]:
        """The codes in one vector, given as an integer."""
        mask = (1 << self.format.width) - 1
        return [(word >> (lane * self.format.width)) & mask for lane in range(self.lanes)]

    def text(self, word: int) -> str:
        """One vector in codes and numbers: ``0x3c (1.5)``."""
        digits = -(-self.format.width // 4)
        lanes = [f"0x{code:0{digits}x} ({self.format.text(code)})" for code in self.lane_codes(word)]
        return lanes[0] if self.lanes == 1 else f"[{', '.join(lanes)}]"


class Function(ABC):
    """A function of codes, exact to the last bit.

    Two functions with equal `text` are equal. Vectors travel as word arrays (`numerics.words`), one for each
    operand, all with the same number of rows.
    """

    #: Name in text forms.
    unit: ClassVar[str]
    #: Keys of the text form, with what each means.
    keys: ClassVar[Mapping[str, str]]

    @classmethod
    @abstractmethod
    def from_fields(cls, fields: Mapping[str, str]) -> "Function":
        """The function that the keys and values of a text form describe.

        Raises
        ------
        InputError
            If a key is missing, or a value makes no sense.
        """

    @property
    @abstractmethod
    def text(self) -> str:
        """Canonical text form, which parses back: ``mac:a=e4m3fn,b=e4m3fn,acc=fp32``."""

    @property
    @abstractmethod
    def operands(self) -> tuple[Operand, ...]:
        """Operands, in the order of the ports."""

    @property
    @abstractmethod
    def result(self) -> Operand:
        """The result, ``o``."""

    @property
    def running(self) -> str | None:
        """Operand that carries a running total, which a stream shell keeps inside; None if there is none."""
        return None

    @abstractmethod
    def evaluate(self, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
        """Result words of operand words by name, shape ``(n, word_count(result.width))``."""

    @abstractmethod
    def twin(self, codes: Mapping[str, tuple[int, ...]]) -> int:
        """Result code of one vector, by the letters of the definition, on fractions: slow, and independent of
        `evaluate`. `codes` holds the lanes of each operand.
        """

    def __call__(self, **codes: NDArray) -> NDArray[np.uint64]:
        """Result codes of arrays of operand codes, for operands and results of at most 64 bits.

        Each array has shape ``(n, lanes)``, or ``(n,)`` for one lane; the result likewise.
        """
        vectors = {operand.name: operand.words(np.asarray(codes[operand.name])) for operand in self.operands}
        answer = self.result.codes(self.evaluate(vectors))
        return answer[:, 0] if self.result.lanes == 1 else answer

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Function) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __str__(self) -> str:
        return self.text
