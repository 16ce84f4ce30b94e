"""Two's complement and unsigned integers."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats.base import Format
from numerics.number import Kind, Numbers, bit_length, lost_bits, shift_right
from numerics.rounding import Overflow, Way, goes_up

MAX_WIDTH = 32


@dataclass(frozen=True)
class Integer(Format):
    """Integers of `width` bits, two's complement if `signed`.

    A `symmetric` format never rounds to its most negative code; that code still stands for its number. Of 2 bits
    it is the ternary format: -1, 0 and 1.
    """

    width: int
    signed: bool = True
    symmetric: bool = False

    has_nan = False
    has_infinity = False
    has_negative_zero = False

    def __post_init__(self) -> None:
        if not isinstance(self.width, int):
            raise TypeError(f"Width of an integer format must be an int, not {self.width!r}")
        least = 2 if self.signed else 1
        if not least <= self.width <= MAX_WIDTH:
            kind = "a signed" if self.signed else "an unsigned"
            raise InputError(f"Width of {kind} integer format must be {least} to {MAX_WIDTH} bits, not {self.width}")
        if self.symmetric and not self.signed:
            raise InputError(f"A symmetric integer format must be signed, not uint{self.width}")

    @property
    def name(self) -> str:
        if self.symmetric and self.width == 2:
            return "ternary"
        return f"{'' if self.signed else 'u'}int{self.width}{'sym' if self.symmetric else ''}"

    @property
    def lsb(self) -> int:
        return 0

    @property
    def msb(self) -> int:
        return self.width - 1

    @property
    def precision(self) -> int:
        return self.width

    @property
    def min(self) -> int:
        """Most negative number that rounding gives."""
        return -(1 << (self.width - 1)) + self.symmetric if self.signed else 0

    @property
    def max(self) -> int:
        """Largest number."""
        return (1 << (self.width - self.signed)) - 1

    @property
    def default_overflow(self) -> Overflow:
        return Overflow.SATURATE

    def _unpack(self, codes: NDArray) -> Numbers:
        sig = codes.astype(np.uint64)
        if not self.signed:
            return Numbers.finite(False, sig, 0)
        sign = (sig >> np.uint64(self.width - 1)).astype(bool)
        return Numbers.finite(sign, np.where(sign, np.uint64(1 << self.width) - sig, sig), 0)

    def round(self, numbers: Numbers, rounding: Way, overflow: Overflow) -> NDArray:
        kept, half, below = shift_right(numbers.sig, -numbers.exp)
        kept = kept + goes_up(
            rounding,
            negative=numbers.sign,
            odd=(kept & np.uint64(1)).astype(bool),
            half=half,
            below=below | numbers.sticky,
            lost=lambda width: lost_bits(numbers.sig, -numbers.exp, width),
        )
        length = bit_length(kept) + np.maximum(numbers.exp, 0)
        huge = (numbers.kind == Kind.INFINITE) | ((length > 40) & (kept > 0))
        left = np.where(huge, 0, np.maximum(numbers.exp, 0)).astype(np.uint64)
        magnitude = np.where(huge, np.uint64(1 << 40), kept << left).astype(np.int64)
        value = np.where(numbers.sign, -magnitude, magnitude)
        if overflow is Overflow.WRAP:
            if huge.any():
                raise InputError(f"Numbers that wrap into {self.name} must be below 2**40, not {2.0**40:g} or more")
        else:
            value = np.clip(value, self.min, self.max)
        return (value & ((1 << self.width) - 1)).astype(self.code_dtype)

    def text(self, code: int) -> str:
        return str(self.exact(code))

    def landmarks(self) -> list[int]:
        top = 1 << (self.width - 1)
        codes = {0, 1, 2, top - 1, top, top + 1, 2 * top - 2, 2 * top - 1}
        return sorted(code for code in codes if 0 <= code < 2 * top)
