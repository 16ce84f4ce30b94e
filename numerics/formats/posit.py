"""Posits of any size and exponent width (posit standard, and the older posit(n, es))."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats.base import Format
from numerics.number import Kind, Numbers, bit_length, lost_bits, shift_right
from numerics.rounding import Overflow, Way, goes_up

MAX_WIDTH = 32
#: Exponent bits of a posit of any width in the standard of 2022.
STANDARD_ES = 2
#: Fraction bits that rounding looks at one by one; those below are folded into a sticky bit. An exponent of up to
#: 4 bits fits beside them.
_FRACTION = 58


@dataclass(frozen=True)
class Posit(Format):
    """Posit of `width` bits with `es` exponent bits.

    Not a real (NaR) counts as NaN. Nothing but zero rounds to zero, and nothing rounds to NaR but what is no
    real number; numbers beyond the range become its ends. Rounding is on the bit string: the border between two
    posits is the posit one bit longer that lies between them (posit standard, 4.1). The posit standard of 2022 has
    `es` = 2 at every width.
    """

    width: int
    es: int

    signed = True
    has_nan = True
    has_infinity = False
    has_negative_zero = False
    overflows = (Overflow.SATURATE, Overflow.SATURATE_ALL)

    def __post_init__(self) -> None:
        for what, value in (("Width", self.width), ("Exponent width", self.es)):
            if not isinstance(value, int):
                raise TypeError(f"{what} of a posit must be an int, not {value!r}")
        if not 2 <= self.width <= MAX_WIDTH:
            raise InputError(f"Width of a posit must be 2 to {MAX_WIDTH} bits, not {self.width}")
        if not 0 <= self.es <= 4:
            raise InputError(f"Exponent width of a posit must be 0 to 4 bits, not {self.es}")

    @property
    def name(self) -> str:
        return f"posit{self.width}_{self.es}"

    @property
    def nan_code(self) -> int:
        """Code of NaR."""
        return 1 << (self.width - 1)

    @property
    def max_exp(self) -> int:
        """Exponent of the largest number; the smallest is its reciprocal."""
        return (self.width - 2) << self.es

    @property
    def lsb(self) -> int:
        return -self.max_exp

    @property
    def msb(self) -> int:
        return self.max_exp

    @property
    def precision(self) -> int:
        return max(1, self.width - 2 - self.es)

    @property
    def default_overflow(self) -> Overflow:
        return Overflow.SATURATE

    def _unpack(self, codes: NDArray) -> Numbers:
        bits = codes.astype(np.int64)
        nan, zero = bits == self.nan_code, bits == 0
        sign = bits > self.nan_code
        body = np.where(sign, (1 << self.width) - bits, bits)
        # The regime is a run of equal bits after the sign; inverted where it is of ones, its length shows as
        # leading zeros.
        room = self.width - 1
        ones = (body >> (room - 1)) & 1
        inverted = np.where(ones == 1, ~body & ((1 << room) - 1), body)
        run = room - bit_length(inverted.astype(np.uint64))
        regime = np.where(ones == 1, run - 1, -run)
        left = np.maximum(room - run - 1, 0)
        rest = body & ((1 << left) - 1)
        # Exponent bits that fell off the end of the word are zeros.
        fraction_bits = np.maximum(left - self.es, 0)
        exponent = np.where(left >= self.es, rest >> fraction_bits, rest << np.maximum(self.es - left, 0))
        fraction = np.where(left >= self.es, rest & ((1 << fraction_bits) - 1), 0)
        finite = ~(nan | zero)
        sig = np.where(finite, (np.int64(1) << fraction_bits) | fraction, 0)
        exp = np.where(finite, (regime << self.es) + exponent - fraction_bits, 0)
        kind = np.where(nan, Kind.NAN, Kind.FINITE).astype(np.uint8)
        return Numbers(sign, sig.astype(np.uint64), exp, kind, np.zeros(bits.shape, bool))

    def round(self, numbers: Numbers, rounding: Way, overflow: Overflow) -> NDArray:
        self.check_overflow(overflow)
        length = bit_length(numbers.sig)
        top = numbers.exp + length - 1
        regime = np.clip(top >> self.es, -self.width, self.width)
        exponent = (top & ((1 << self.es) - 1)).astype(np.uint64)
        cut, half, below = shift_right(numbers.sig, length - 1 - _FRACTION)
        sticky = half | below | numbers.sticky
        grown = cut << np.clip(_FRACTION + 1 - length, 0, 63).astype(np.uint64)
        fraction = np.where(length - 1 < _FRACTION, grown, cut) & np.uint64((1 << _FRACTION) - 1)
        # Regime of k ≥ 0: k + 1 ones and a zero; of k < 0: -k zeros and a one. It leaves room for that many bits.
        one = np.uint64(1)
        ones = ((one << (np.maximum(regime, 0) + 1).astype(np.uint64)) - one) << one
        pattern = np.where(regime >= 0, ones, one)
        room = np.maximum(self.width - 1 - np.where(regime >= 0, regime + 2, 1 - regime), 0)
        tail = (exponent << np.uint64(_FRACTION)) | fraction
        amount = self.es + _FRACTION - room
        kept, half, below = shift_right(tail, amount)
        magnitude = ((pattern << room.astype(np.uint64)) | kept).astype(np.int64)
        magnitude = magnitude + goes_up(
            rounding,
            negative=numbers.sign,
            odd=(magnitude & 1).astype(bool),
            half=half,
            below=below | sticky,
            lost=lambda width: lost_bits(tail, amount, width),
        )
        magnitude = np.where(regime >= self.width - 2, self.nan_code - 1, magnitude)
        magnitude = np.where(regime < -(self.width - 2), 1, magnitude)
        magnitude = np.where(numbers.sig == 0, 0, magnitude)
        code = np.where(numbers.sign & (magnitude > 0), (1 << self.width) - magnitude, magnitude)
        return np.where(numbers.kind == Kind.FINITE, code, self.nan_code).astype(self.code_dtype)

    def text(self, code: int) -> str:
        return "NaR" if code == self.nan_code else super().text(code)

    def landmarks(self) -> list[int]:
        top, last = 1 << (self.width - 1), (1 << self.width) - 1
        one = top >> 1
        codes = {
            0,
            1,
            2,
            one - 1,
            one,
            one + 1,
            top - 2,
            top - 1,
            top,
            top + 1,
            top + 2,
            top + one,
            last - 1,
            last,
        }
        return sorted(code for code in codes if code <= last)
