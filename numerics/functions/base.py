"""What every function is: named operands, one result, an exact value for any vectors."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar, Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics import words as word_arrays
from numerics.errors import InputError
from numerics.formats import Format
from numerics.functions.table import MAX_BITS, every_code, look_up
from numerics.interop import as_codes, check_codes

if TYPE_CHECKING:
    from numerics.blocks import BlockFormat

#: Widest code of a call; words hold wider ones.
_CALL_BITS = 64
#: Codes that repay a table, in multiples of its size.
_REPAID = 2


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
    """One operand or the result: `lanes` codes of `format`, lane 0 in the lowest bits of its port.

    Where the code of another operand (`Function.selector`) says what the bits mean, `readings` has the operand as it
    is under each of those codes.
    """

    name: str
    format: Coded
    lanes: int = 1
    readings: tuple["Operand", ...] = ()

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
        if self.width <= word_arrays.WORD_BITS and self.lanes == 1:
            return codes.reshape(len(codes), 1).astype(np.uint32)
        return word_arrays.pack_lanes(codes.reshape(len(codes), self.lanes), self.format.width)

    def codes(self, words: NDArray[np.uint32]) -> NDArray[np.uint64]:
        """Codes of shape ``(n, lanes)`` that words hold."""
        if self.width <= word_arrays.WORD_BITS and self.lanes == 1:
            return words.astype(np.uint64)
        return word_arrays.unpack_lanes(words, self.format.width, self.lanes)

    def checked(self, codes: ArrayLike) -> NDArray:
        """`codes` as an array of integers; codes of an element format may come in a type that is the format.

        Raises
        ------
        InputError
            If a code has more bits than the format, or is negative, or is of a type that holds another format.
        TypeError
            If codes are not integers.
        """
        array = as_codes(self.format, codes) if isinstance(self.format, Format) else np.asarray(codes)
        if array.dtype.kind not in "iu":
            raise TypeError(f"Codes of {self.name} must be integers, not {array.dtype}")
        safe = array.dtype.kind == "u" and 8 * array.dtype.itemsize <= self.format.width
        if not safe and array.size:
            check_codes(self.format.name, self.format.width, int(array.min()), int(array.max()))
        return array

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


@dataclass(frozen=True)
class Term:
    """An operand, or a product of operands, that a function adds or takes away."""

    names: tuple[str, ...]
    negative: bool = False


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

    @property
    def selector(self) -> str | None:
        """Operand whose code says in which of their `readings` others are meant; None where each has one at most."""
        return None

    def reading(self, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.intp]:
        """Number of the reading that is meant in each vector: a code of the selector above the last means that."""
        if self.selector is None:
            return np.zeros(len(next(iter(vectors.values()))), np.intp)
        last = max(len(operand.readings) for operand in self.operands) - 1
        return np.minimum(vectors[self.selector][:, 0], last).astype(np.intp)

    def lane(self, reading: int) -> "Function":
        """The function of one lane in a reading; its operands are those of this one that have readings, in order.

        Raises
        ------
        TypeError
            If operands have no readings.
        """
        raise TypeError(f"Operands of a function with lanes must have readings, not be those of {self}")

    @property
    def factors(self) -> tuple[str, ...]:
        """The two operands that are multiplied with each other, lane by lane; none where nothing is multiplied."""
        return ()

    @property
    def sums_products(self) -> bool:
        """Whether it keeps a running total of products of two factors, as the sums of a network are."""
        return self.running is not None and bool(self.factors)

    @property
    def summands(self) -> tuple[Term, ...]:
        """The terms whose exact sum is stored once in the result, where a function of single numbers is one; none
        where it is another.
        """
        return ()

    @property
    def block_formats(self) -> "Mapping[str, BlockFormat]":
        """Block format of each factor `NAME` that has scales and levels, which are the operands ``NAME_scale`` and
        ``NAME_level1``, …; empty where there are none.
        """
        return MappingProxyType({})

    @abstractmethod
    def evaluate(self, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
        """Result words of operand words by name, shape ``(n, word_count(result.width))``."""

    @abstractmethod
    def twin(self, codes: Mapping[str, tuple[int, ...]]) -> int:
        """Result code of one vector, by the letters of the definition, on fractions: slow, and independent of
        `evaluate`. `codes` holds the lanes of each operand.
        """

    def __call__(self, **codes: ArrayLike) -> NDArray:
        """Result codes of arrays of operand codes, in the smallest unsigned type that holds them.

        Where all operands have one lane, the arrays have any shapes that broadcast together, and the result has that
        shape; factors of shape ``(n, 1)`` beside a running total of shape ``(n,)`` are taken for rows of one lane.
        Elsewhere an operand has shape ``(n, lanes)``, or ``(n,)`` for one lane, and the result ``(n,)``.

        Raises
        ------
        InputError
            If an operand or the result has more than 64 bits a lane, or a code does not fit its operand.
        TypeError
            If the names are not those of the operands, or codes are not integers.
        """
        names = [operand.name for operand in self.operands]
        if set(codes) != set(names):
            raise TypeError(f"Operands of {self.text} must be {', '.join(names)}, not {', '.join(codes) or 'none'}")
        for operand in (*self.operands, self.result):
            if operand.format.width > _CALL_BITS:
                raise InputError(
                    f"A call needs codes of at most {_CALL_BITS} bits, not of {operand.format.width} as "
                    f"{operand.name} of {self.text}; evaluate takes words of any width"
                )
        arrays = [operand.checked(codes[operand.name]) for operand in self.operands]
        if all(operand.lanes == 1 for operand in self.operands):
            arrays = self._without_lanes(arrays)
            shape = np.broadcast_shapes(*(array.shape for array in arrays))
            flat = [np.ascontiguousarray(np.broadcast_to(array, shape)).reshape(-1) for array in arrays]
            return self._answers_at(flat).reshape(shape)
        return self._answers_of(arrays)

    def _without_lanes(self, arrays: list[NDArray]) -> list[NDArray]:
        """`arrays` of single codes, of which factors that are rows of one lane beside a running total lose that axis:
        broadcast against each other, they would give a table.
        """
        shapes = {operand.name: array.shape for operand, array in zip(self.operands, arrays, strict=True)}
        total = shapes.get(self.running or "", ())
        if len(total) != 1 or any(shapes[name] != (*total, 1) for name in self.factors):
            return arrays
        return [
            array.reshape(total) if operand.name in self.factors else array
            for operand, array in zip(self.operands, arrays, strict=True)
        ]

    def _answers_at(self, codes: list[NDArray]) -> NDArray:
        """Answers at flat arrays of single codes: from a table, where it exists already or soon repays."""
        widths = [operand.width for operand in self.operands]
        bits = sum(widths)
        if bits > MAX_BITS or ("_table" not in self.__dict__ and len(codes[0]) < _REPAID << bits):
            return self._answers_of(codes)
        return look_up(self._table, codes, widths)

    @cached_property
    def _table(self) -> NDArray:
        """Answers for every combination of operand codes."""
        return self._answers_of(every_code([operand.width for operand in self.operands]))

    def _answers_of(self, codes: Sequence[NDArray]) -> NDArray:
        """Answers by `evaluate`."""
        vectors = {operand.name: operand.words(array) for operand, array in zip(self.operands, codes, strict=True)}
        answers = self.result.codes(self.evaluate(vectors))[:, 0]
        return answers.astype(np.min_scalar_type((1 << self.result.width) - 1))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Function) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __str__(self) -> str:
        return self.text
