"""What every element format can do."""

from abc import ABC, abstractmethod
from functools import cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.number import Kind, Numbers
from numerics.rounding import Overflow, Rounding, choose

#: Widest format whose numbers are kept in a table of all codes.
_TABLE_WIDTH = 16


class Format(ABC):
    """A map from codes (unsigned integers of `width` bits) to numbers.

    Codes travel in the smallest unsigned numpy type that holds them.
    """

    #: Bits of a code.
    width: int
    signed: bool

    @property
    @abstractmethod
    def name(self) -> str:
        """Canonical name; ``get(name)`` is this format."""

    @property
    @abstractmethod
    def lsb(self) -> int:
        """Weight (power of two) of which every finite number is a multiple."""

    @property
    @abstractmethod
    def msb(self) -> int:
        """Weight of the leading bit of the number of largest magnitude."""

    @property
    def int_range(self) -> tuple[int, int]:
        """Smallest and largest finite number, in units of ``2**lsb``."""
        numbers = self.unpack(np.array(self.landmarks(), self.code_dtype))
        scaled = [
            (-1) ** int(s) * (int(sig) << int(exp - self.lsb)) if sig else 0
            for s, sig, exp, kind in zip(numbers.sign, numbers.sig, numbers.exp, numbers.kind, strict=True)
            if kind == Kind.FINITE
        ]
        return min(scaled), max(scaled)

    @property
    @abstractmethod
    def precision(self) -> int:
        """Bits of the longest significand, leading bit included."""

    has_nan: bool
    has_infinity: bool
    has_negative_zero: bool

    @property
    @abstractmethod
    def default_overflow(self) -> Overflow:
        """What a result beyond the range becomes unless a spec says otherwise."""

    #: What a result beyond the range can become.
    overflows: tuple[Overflow, ...] = tuple(Overflow)

    def check_overflow(self, overflow: Overflow) -> None:
        """Raise `InputError` for a rule that is not among `overflows`."""
        if overflow not in self.overflows:
            *others, last = self.overflows
            raise InputError(f"Overflow of {self.name} must be {', '.join(others)} or {last}, not {overflow}")

    def unpack(self, codes: NDArray) -> Numbers:
        """Numbers that `codes` (of the format's width; any shape) stand for."""
        return self._unpack(codes) if self.width > _TABLE_WIDTH else _table(self).take(codes)

    @abstractmethod
    def _unpack(self, codes: NDArray) -> Numbers:
        """As `unpack`, by computation."""

    @abstractmethod
    def round(self, numbers: Numbers, rounding: Rounding, overflow: Overflow) -> NDArray:
        """Codes of `numbers`, each rounded once; NaN must have been excluded where the format has none.

        Raises
        ------
        InputError
            If the format does not take `overflow`.
        """

    @abstractmethod
    def landmarks(self) -> list[int]:
        """Codes at which something happens: zeros, ones, ends of binades and of the range, special codes."""

    @property
    def code_dtype(self) -> np.dtype:
        """Smallest unsigned numpy type that holds a code."""
        return np.min_scalar_type((1 << self.width) - 1)

    def decode(self, codes: ArrayLike) -> NDArray[np.float64]:
        """Numbers of `codes` as float64; exact for every format of this package (precision ≤ 53 bits)."""
        return self.unpack(self.checked(codes)).to_float64()

    def encode(
        self,
        values: ArrayLike,
        rounding: Rounding | str = Rounding.NEAREST_EVEN,
        overflow: Overflow | str | None = None,
    ) -> NDArray:
        """Codes of `values` (floats or integers, any shape), each rounded once.

        `overflow` is the format's `default_overflow` unless given.

        Raises
        ------
        InputError
            If a value is NaN and the format has no NaN, or the format does not round or overflow so.
        """
        rounding = choose(Rounding, "Rounding", rounding)
        overflow = self.default_overflow if overflow is None else choose(Overflow, "Overflow", overflow)
        numbers = Numbers.of(values)
        nan = numbers.kind == Kind.NAN
        if not self.has_nan and nan.any():
            raise InputError(
                f"Values for {self.name}, which has no NaN, must not be NaN, but number {int(np.argmax(nan))} is"
            )
        return self.round(numbers, rounding, overflow)

    def checked(self, codes: ArrayLike) -> NDArray:
        """`codes` as an array of `code_dtype`.

        Raises
        ------
        InputError
            If a code does not fit `width` bits.
        """
        array = np.asarray(codes)
        if array.dtype.kind not in "iu":
            raise TypeError(f"Codes must be integers, not {array.dtype}")
        if array.size and (int(array.max()) >> self.width or int(array.min()) < 0):
            worst = int(array.min()) if int(array.min()) < 0 else int(array.max())
            raise InputError(f"Code of {self.name} must be 0 to {(1 << self.width) - 1}, not {worst}")
        return array.astype(self.code_dtype, copy=False)

    def text(self, code: int) -> str:
        """The number of one code as a person reads it: ``1.5``, ``-0``, ``inf``, ``NaN``."""
        numbers = self.unpack(np.array([code], self.code_dtype))
        if numbers.kind[0] == Kind.NAN:
            return "NaN"
        value = float(numbers.to_float64()[0])
        return f"{value:.9g}" if abs(value) < 1e16 else f"{value:.6e}"

    def __str__(self) -> str:
        return self.name


@cache
def _table(fmt: Format) -> Numbers:
    """Numbers of all codes, in order."""
    return fmt._unpack(np.arange(1 << fmt.width))
