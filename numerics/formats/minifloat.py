"""Floating-point formats of any exponent and significand width, IEEE or not."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats.base import Format
from numerics.number import Kind, Numbers, bit_length, lost_bits, shift_right
from numerics.rounding import Overflow, Way, goes_up, leaves_range


class Specials(StrEnum):
    """Which codes stand for infinities and NaN; the values are the suffixes of names (as in ml_dtypes)."""

    #: The top exponent field holds infinity (mantissa 0) and NaN (IEEE 754).
    IEEE = ""
    #: All ones is NaN, there is no infinity (OCP E4M3).
    NAN_ALL_ONES = "fn"
    #: Every code is a finite number (OCP FP6 and FP4).
    NONE = "f"
    #: The code of negative zero is NaN, there is no infinity (the FNUZ formats).
    NAN_NEGATIVE_ZERO = "fnuz"


@dataclass(frozen=True)
class Minifloat(Format):
    """Sign, `exp_bits` of biased exponent, `man_bits` of mantissa.

    Parameters
    ----------
    exp_bits
        1 to 8.
    man_bits
        0 to 23.
    bias
        ``2**(exp_bits - 1) - 1`` unless given, one more for `Specials.NAN_NEGATIVE_ZERO`.
    signed
        Whether there is a sign bit.
    subnormals
        Whether the zero exponent field holds zero and subnormal numbers. If not, it is a binade like the
        others, and the format has no zero (as E8M0).
    specials
        Which codes are infinities and NaN.
    """

    exp_bits: int
    man_bits: int
    bias: int | None = None
    signed: bool = True
    subnormals: bool = True
    specials: Specials = Specials.IEEE

    overflows = (Overflow.SATURATE, Overflow.SATURATE_ALL, Overflow.OVERFLOW)

    def __post_init__(self) -> None:
        if self.specials not in list(Specials):
            raise InputError(
                f"Special codes must be one of {', '.join(map(repr, map(str, Specials)))}, not {self.specials!r}"
            )
        object.__setattr__(self, "specials", Specials(self.specials))
        for what, value in (("exponent", self.exp_bits), ("mantissa", self.man_bits)):
            if not isinstance(value, int):
                raise TypeError(f"Width of the {what} field must be an int, not {value!r}")
        if not 1 <= self.exp_bits <= 8:
            raise InputError(f"Exponent field must be 1 to 8 bits wide, not {self.exp_bits}")
        if not 0 <= self.man_bits <= 23:
            raise InputError(f"Mantissa field must be 0 to 23 bits wide, not {self.man_bits}")
        if self.specials is Specials.IEEE and self.man_bits == 0:
            raise InputError("Mantissa field of a format with infinities and NaN must be at least 1 bit wide, not 0")
        if self.specials is Specials.IEEE and not self.subnormals and self.exp_bits < 2:
            raise InputError("Exponent field of a format without subnormals must be at least 2 bits wide, not 1")
        if self.specials is Specials.NAN_NEGATIVE_ZERO and not (self.signed and self.subnormals):
            raise InputError("A format whose NaN is the code of negative zero must have a sign and a zero")
        if self.max_code == 0 and self.subnormals:
            raise InputError("Fields of a format must leave room for a number besides zero and NaN, not be e1m0")
        if self.bias is None:
            usual = (1 << (self.exp_bits - 1)) - 1 + (self.specials is Specials.NAN_NEGATIVE_ZERO)
            object.__setattr__(self, "bias", usual)
        if not isinstance(self.bias, int) or abs(self.bias) > 255:
            raise InputError(f"Exponent bias must be -255 to 255, not {self.bias!r}")

    @property
    def name(self) -> str:
        from numerics.formats.names import minifloat_name

        return minifloat_name(self)

    @property
    def width(self) -> int:  # type: ignore[override]
        return self.signed + self.exp_bits + self.man_bits

    @property
    def has_nan(self) -> bool:  # type: ignore[override]
        return self.specials is not Specials.NONE

    @property
    def has_infinity(self) -> bool:  # type: ignore[override]
        return self.specials is Specials.IEEE

    @property
    def has_negative_zero(self) -> bool:  # type: ignore[override]
        return self.signed and self.subnormals and self.specials is not Specials.NAN_NEGATIVE_ZERO

    @property
    def max_code(self) -> int:
        """Code of the largest finite number."""
        everything = (1 << (self.exp_bits + self.man_bits)) - 1
        if self.specials is Specials.IEEE:
            return everything - (1 << self.man_bits)
        return everything - (self.specials is Specials.NAN_ALL_ONES)

    @property
    def nan_code(self) -> int:
        """Code that a NaN result gets: quiet, positive, payload zero (IEEE); the only one elsewhere."""
        if self.specials is Specials.IEEE:
            return (((1 << self.exp_bits) - 1) << self.man_bits) | (1 << (self.man_bits - 1))
        if self.specials is Specials.NAN_ALL_ONES:
            return (1 << (self.exp_bits + self.man_bits)) - 1
        if self.specials is Specials.NAN_NEGATIVE_ZERO:
            return 1 << (self.exp_bits + self.man_bits)
        raise InputError(f"A NaN needs a format that has one, not {self.name}")

    @property
    def infinity_code(self) -> int:
        """Code of positive infinity."""
        if self.specials is not Specials.IEEE:
            raise InputError(f"An infinity needs a format that has one, not {self.name}")
        return ((1 << self.exp_bits) - 1) << self.man_bits

    @property
    def min_exp(self) -> int:
        """Exponent of the smallest normal number."""
        return self.subnormals - self.bias  # type: ignore[operator]

    @property
    def lsb(self) -> int:
        return self.min_exp - self.man_bits

    @property
    def msb(self) -> int:
        return (self.max_code >> self.man_bits) - self.bias  # type: ignore[operator]

    @property
    def precision(self) -> int:
        return self.man_bits + 1

    @property
    def default_overflow(self) -> Overflow:
        return Overflow.OVERFLOW if self.has_infinity else Overflow.SATURATE

    def _unpack(self, codes: NDArray) -> Numbers:
        bits = codes.astype(np.int64)
        magnitude = bits & ((1 << (self.exp_bits + self.man_bits)) - 1)
        sign = (bits >> (self.exp_bits + self.man_bits)).astype(bool)
        field, fraction = magnitude >> self.man_bits, magnitude & ((1 << self.man_bits) - 1)
        normal = (field > 0) | (not self.subnormals)
        kind = np.full(bits.shape, Kind.FINITE, np.uint8)
        if self.specials is Specials.IEEE:
            top = field == (1 << self.exp_bits) - 1
            kind[top] = np.where(fraction[top] == 0, Kind.INFINITE, Kind.NAN)
        elif self.has_nan:
            kind[(bits if self.specials is Specials.NAN_NEGATIVE_ZERO else magnitude) == self.nan_code] = Kind.NAN
        finite = kind == Kind.FINITE
        return Numbers(
            sign & (kind != Kind.NAN),
            np.where(finite, fraction | (normal.astype(np.int64) << self.man_bits), 0).astype(np.uint64),
            np.where(normal, field, 1) - self.bias - self.man_bits,
            kind,
            np.zeros(bits.shape, bool),
        )

    def round(self, numbers: Numbers, rounding: Way, overflow: Overflow) -> NDArray:
        self.check_overflow(overflow)
        length = bit_length(numbers.sig)
        last = np.maximum(numbers.exp + length - self.precision, self.lsb)
        kept, half, below = shift_right(numbers.sig, last - numbers.exp)
        # A number with more room than bits moves left; with a tail it never has that room.
        left = np.where(numbers.sig > 0, np.clip(numbers.exp - last, 0, 63), 0)
        kept = (kept << left.astype(np.uint64)).astype(np.int64)
        # Consecutive magnitudes have consecutive codes, so a carry out of the significand lands in the exponent.
        hidden = 0 if self.subnormals else 1 << self.man_bits
        beyond = 1 << (self.exp_bits + self.man_bits + 1)
        steps = np.minimum(last - self.lsb, beyond >> self.man_bits)
        magnitude = np.where(kept == 0, 0, (steps << self.man_bits) + kept) - hidden
        magnitude = magnitude + goes_up(
            rounding,
            negative=numbers.sign,
            # Of the code, which a format without mantissa has too.
            odd=(magnitude & 1).astype(bool),
            half=half,
            below=below | numbers.sticky,
            lost=lambda width: lost_bits(numbers.sig, last - numbers.exp, width),
        )
        magnitude = np.maximum(magnitude, 0)
        return self._place(numbers, magnitude, rounding, overflow)

    def _place(self, numbers: Numbers, magnitude: NDArray, rounding: Way, overflow: Overflow) -> NDArray:
        """Codes of rounded magnitudes, with signs, overflow and special numbers in their places."""
        infinite = numbers.kind == Kind.INFINITE
        over = magnitude > self.max_code
        if overflow is Overflow.OVERFLOW:
            infinite = infinite | (over & leaves_range(rounding, numbers.sign))
        magnitude = np.where(over, self.max_code, magnitude)
        top = self.sign_bit
        code = np.where(
            numbers.sign & self.signed & ((magnitude > 0) | (self.specials is not Specials.NAN_NEGATIVE_ZERO)),
            magnitude | top,
            magnitude,
        )
        if not self.signed:
            code = np.where(numbers.sign, 0, code)
        signed_top = np.where(numbers.sign & self.signed, top, 0)
        if overflow is Overflow.SATURATE_ALL or self.specials is Specials.NONE:
            code = np.where(infinite, self.max_code | signed_top, code)
        elif self.has_infinity:
            code = np.where(infinite, self.infinity_code | signed_top, code)
        else:
            code = np.where(infinite, self.nan_code, code)
        if not self.signed:
            code = np.where(infinite & numbers.sign, 0, code)
        if self.has_nan:
            code = np.where(numbers.kind == Kind.NAN, self.nan_code, code)
        return code.astype(self.code_dtype)

    @property
    def sign_bit(self) -> int:
        """The sign as a code, 0 where there is none."""
        return (1 << (self.exp_bits + self.man_bits)) if self.signed else 0

    def landmarks(self) -> list[int]:
        top = 1 << (self.exp_bits + self.man_bits)
        normal = 1 << self.man_bits
        bounds = {0, normal, self.max_code, (self.bias << self.man_bits) % top, top - 1}  # type: ignore[operator]
        if self.has_infinity:
            bounds |= {self.infinity_code, self.nan_code}
        magnitudes = {m for bound in bounds for m in (bound - 1, bound, bound + 1) if 0 <= m < top}
        return sorted({m | s for m in magnitudes for s in (0, self.sign_bit)})
