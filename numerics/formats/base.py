"""What every element format can do."""

from abc import ABC, abstractmethod
from fractions import Fraction
from functools import cache

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from numerics.errors import InputError
from numerics.formats import stochastic, tables
from numerics.interop import as_codes, as_numbers, check_codes
from numerics.number import Kind, Numbers
from numerics.rounding import Overflow, Rounding, Stochastic, Way, as_way, choose

#: Widest format whose numbers are kept in a table of all codes.
_TABLE_WIDTH = 16
#: Numbers computed at once: buffers of 64-bit integers stay in the second cache.
_CHUNK = 1 << 14


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

    #: How `encode` rounds unless told otherwise.
    default_rounding: Rounding = Rounding.NEAREST_EVEN

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
    def round(self, numbers: Numbers, rounding: Way, overflow: Overflow) -> NDArray:
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

    def decode(self, codes: ArrayLike, dtype: DTypeLike = np.float64) -> NDArray:
        """Numbers of `codes` as float64, exact for every format of this package (precision ≤ 53 bits); or as another
        type of floats that holds them. Codes may be an array of ml_dtypes too, of the type that holds this format.

        Raises
        ------
        InputError
            If a code does not fit `width` bits, or a number (of any code, up to 16 bits) does not fit `dtype`.
        """
        array = self.checked(codes)
        if self.width <= tables.MAX_WIDTH:
            return tables.decode(self, array, dtype)
        if array.size <= _CHUNK:
            return tables.exactly(self, self.unpack(array).to_float64(), dtype)
        found = np.empty(array.size, dtype)
        for start in range(0, array.size, _CHUNK):
            at = slice(start, start + _CHUNK)
            found[at] = tables.exactly(self, self.unpack(_part(array, at)).to_float64(), dtype)
        return found.reshape(array.shape)

    def encode(
        self,
        values: ArrayLike,
        rounding: Way | str | None = None,
        overflow: Overflow | str | None = None,
    ) -> NDArray:
        """Codes of `values` (floats, integers or an array of ml_dtypes; any shape), each rounded once.

        `rounding` is a `Rounding`, its name, or a `Stochastic` with the random bits to use; it is the format's
        `default_rounding`, and `overflow` its `default_overflow`, unless given. The space that is used beside values
        and codes does not grow with their number.

        Raises
        ------
        InputError
            If a value is NaN and the format has no NaN, the format does not round or overflow so, or random numbers
            do not broadcast to the values.
        """
        way = as_way(self.default_rounding if rounding is None else rounding)
        overflow = self.default_overflow if overflow is None else choose(Overflow, "Overflow", overflow)
        array = as_numbers(values)
        if isinstance(way, Stochastic):
            way = way.for_shape(array.shape)
        found = tables.encode(self, array, way, overflow)
        if found is not None:
            return found
        if array.size <= _CHUNK:
            return self._computed(array, way, overflow)
        codes = np.empty(array.size, self.code_dtype)
        tabled = isinstance(way, Stochastic) and stochastic.repays(self, array.size)
        step = tables.BLOCK if tabled else _CHUNK
        for start in range(0, array.size, step):
            at = slice(start, start + step)
            part, own, quick = _part(array, at), way, None
            if isinstance(way, Stochastic):
                own = way.using(_part(way.random, at))
                quick = stochastic.encode(self, part, own, overflow) if tabled else None
            codes[at] = self._computed(part, own, overflow, start) if quick is None else quick
        return codes.reshape(array.shape)

    def _computed(self, values: NDArray, way: Way, overflow: Overflow, start: int = 0) -> NDArray:
        """Codes of `values`, which are those from number `start` on, by computation."""
        numbers = Numbers.of(values.astype(np.float32) if values.dtype.name == "bfloat16" else values)
        nan = numbers.kind == Kind.NAN
        if not self.has_nan and nan.any():
            at = start + int(np.argmax(nan))
            raise InputError(f"Values for {self.name}, which has no NaN, must not be NaN, but number {at} is")
        return self.round(numbers, way, overflow)

    def checked(self, codes: ArrayLike) -> NDArray:
        """`codes` as an array of `code_dtype`.

        Raises
        ------
        InputError
            If a code does not fit `width` bits.
        """
        array = as_codes(self, codes)
        if array.dtype.kind not in "iu":
            raise TypeError(f"Codes must be integers, not {array.dtype}")
        if array.dtype == self.code_dtype and self.width == 8 * array.dtype.itemsize:
            return array
        if array.size:
            check_codes(self.name, self.width, int(array.min()), int(array.max()))
        return array.astype(self.code_dtype, copy=False)

    def _number(self, code: int) -> Numbers:
        """The number of one code."""
        check_codes(self.name, self.width, code, code)
        return self.unpack(np.array([code], self.code_dtype))

    def exact(self, code: int) -> Fraction:
        """The number of one code as a fraction.

        Raises
        ------
        InputError
            If the code stands for an infinity or NaN, or does not fit `width` bits.
        """
        numbers = self._number(code)
        if numbers.kind[0] != Kind.FINITE:
            raise InputError(f"Code of a fraction must stand for a finite number, not 0x{code:x} of {self.name}")
        magnitude = int(numbers.sig[0]) * Fraction(2) ** int(numbers.exp[0])
        return -magnitude if numbers.sign[0] else magnitude

    def text(self, code: int) -> str:
        """The number of one code as a person reads it: ``1.5``, ``-0``, ``inf``, ``NaN``.

        Raises
        ------
        InputError
            If the code does not fit `width` bits.
        """
        numbers = self._number(code)
        if numbers.kind[0] == Kind.NAN:
            return "NaN"
        value = float(numbers.to_float64()[0])
        return f"{value:.9g}" if abs(value) < 1e16 else f"{value:.6e}"

    def __str__(self) -> str:
        return self.name


def _part(array: NDArray, at: slice) -> NDArray:
    """Some of the numbers of an array, in the order of its indices."""
    return array.reshape(-1)[at] if array.flags.c_contiguous else array.flat[at]


@cache
def _table(fmt: Format) -> Numbers:
    """Numbers of all codes, in order."""
    return fmt._unpack(np.arange(1 << fmt.width))
