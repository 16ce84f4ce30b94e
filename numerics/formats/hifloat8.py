"""HiFloat8, whose exponent field is as long as its exponent needs (Luo et al., 2024, arXiv:2409.16626)."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from numerics.formats.base import Format
from numerics.number import Kind, Numbers, bit_length, lost_bits, shift_right
from numerics.rounding import Overflow, Rounding, Way, goes_up, leaves_range

_INFINITY = 0x6F
_NAN = 0x80
#: Exponent of the smallest number, of the smallest normal one, and of the largest.
_MIN_EXP, _MIN_NORMAL_EXP, _MAX_EXP = -22, -15, 15


def _mantissa_bits(exponent: NDArray[np.int64]) -> NDArray[np.int64]:
    """Bits behind the leading one in the binade of `exponent` (Table 2); none below the normal numbers."""
    size = np.abs(exponent)
    normal = np.where(size < 4, 3, np.where(size < 8, 2, 1))
    return np.where(exponent < _MIN_NORMAL_EXP, 0, normal)


@dataclass(frozen=True)
class HiFloat8(Format):
    """Tapered format of 8 bits: sign, a prefix code (the dot field) that says how long the exponent is, the exponent
    as sign and magnitude with a hidden leading one, and 3 to 1 bits of mantissa.

    ======= ============ =============== ======== ====================
    dot     exponent     its sign        mantissa numbers
    ======= ============ =============== ======== ====================
    ``11``  1xxx         bit 4           1 bit    8 ≤ abs(E) ≤ 15
    ``10``  1xx          bit 4           2 bits   4 ≤ abs(E) ≤ 7
    ``01``  1x           bit 4           3 bits   2 ≤ abs(E) ≤ 3
    ``001`` 1            bit 3           3 bits   abs(E) = 1
    ``0001`` none        none            3 bits   E = 0
    ``0000`` none        none            M        2**(M - 23), and 0 for M = 0
    ======= ============ =============== ======== ====================

    There is one zero; the code of negative zero is NaN, and the largest magnitude of all is infinity. The paper
    rounds to nearest, ties away (``rna``), and overflows to infinity.
    """

    width = 8
    signed = True
    has_nan = True
    has_infinity = True
    has_negative_zero = False
    default_rounding = Rounding.NEAREST_AWAY
    overflows = (Overflow.SATURATE, Overflow.SATURATE_ALL, Overflow.OVERFLOW)

    nan_code = _NAN
    infinity_code = _INFINITY
    sign_bit = 0x80

    @property
    def name(self) -> str:
        return "hif8"

    @property
    def lsb(self) -> int:
        return _MIN_EXP

    @property
    def msb(self) -> int:
        return _MAX_EXP

    @property
    def precision(self) -> int:
        return 4

    @property
    def default_overflow(self) -> Overflow:
        return Overflow.OVERFLOW

    def _unpack(self, codes: NDArray) -> Numbers:
        code = codes.astype(np.int64)
        dot = (code >> 5) & 3
        # With a dot of two bits: the magnitude of the exponent behind its sign, and the mantissa.
        man_bits = np.select([dot == 3, dot == 2], [1, 2], 3)
        exp_bits = 4 - man_bits
        size = (1 << exp_bits) | ((code >> man_bits) & ((1 << exp_bits) - 1))
        negative = (code >> 4) & 1
        # With a longer one: exponent ±1, 0, or none at all.
        short = (code >> 3) & 3
        size = np.where(dot > 0, size, np.where(short >= 2, 1, 0))
        negative = np.where(dot > 0, negative, short & 1)
        exponent = np.where(negative == 1, -size, size)
        mantissa = code & ((1 << man_bits) - 1)
        sig, exp = (1 << man_bits) | mantissa, exponent - man_bits
        below = (dot == 0) & (short == 0)
        sig = np.where(below, mantissa > 0, sig)
        exp = np.where(below, mantissa - 23, exp)
        nan, infinite = code == _NAN, (code & 0x7F) == _INFINITY
        special = nan | infinite
        kind = np.where(nan, Kind.NAN, np.where(infinite, Kind.INFINITE, Kind.FINITE)).astype(np.uint8)
        sign = (code >= 0x80) & ~nan
        return Numbers(sign, np.where(special, 0, sig).astype(np.uint64), exp, kind, np.zeros(code.shape, bool))

    def round(self, numbers: Numbers, rounding: Way, overflow: Overflow) -> NDArray:
        self.check_overflow(overflow)
        length = bit_length(numbers.sig)
        top = np.clip(numbers.exp + length - 1, _MIN_EXP - 1, _MAX_EXP + 1)
        # Below the smallest number there is nothing but zero, half a gap away.
        man_bits = _mantissa_bits(top)
        last = np.where(top < _MIN_EXP, _MIN_EXP, top - man_bits)
        amount = last - numbers.exp
        kept, half, below = shift_right(numbers.sig, amount)
        left = np.where(numbers.sig > 0, np.clip(-amount, 0, 3), 0)
        kept = (kept << left.astype(np.uint64)).astype(np.int64)
        ordered, first = _order()
        rank = np.where(kept == 0, 0, first[top - (_MIN_EXP - 1)] + kept - (np.int64(1) << man_bits))
        # The largest binade but one holds a number and infinity; beyond it all but zeros are as far out.
        rank = np.where((numbers.sig > 0) & (numbers.exp + length - 1 > _MAX_EXP), len(ordered), rank)
        rank = rank + goes_up(
            rounding,
            negative=numbers.sign,
            odd=(rank & 1).astype(bool),
            half=half,
            below=below | numbers.sticky,
            lost=lambda width: lost_bits(numbers.sig, amount, width),
        )
        over = rank >= len(ordered)
        magnitude = ordered[np.minimum(rank, len(ordered) - 1)]
        infinite = numbers.kind == Kind.INFINITE
        if overflow is Overflow.OVERFLOW:
            infinite = infinite | (over & leaves_range(rounding, numbers.sign))
        largest = int(ordered[-1])
        magnitude = np.where(infinite, largest if overflow is Overflow.SATURATE_ALL else _INFINITY, magnitude)
        code = np.where(numbers.sign & (magnitude > 0), magnitude | 0x80, magnitude)
        return np.where(numbers.kind == Kind.NAN, _NAN, code).astype(np.uint8)

    def landmarks(self) -> list[int]:
        bounds = {0x00, 0x01, 0x07, 0x08, 0x0F, 0x10, 0x1F, 0x20, 0x3F, 0x40, 0x5F, 0x60, 0x6E, 0x6F, 0x7E, 0x7F}
        return sorted({code | sign for code in bounds for sign in (0, 0x80)})


@cache
def _order() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Codes of zero and the positive finite numbers in ascending order, and where each binade starts among them, from
    that below the smallest number on. The last bit of a code is that of its place.
    """
    fmt = HiFloat8()
    codes = np.arange(0x80)
    numbers = fmt._unpack(codes)
    codes = codes[numbers.kind == Kind.FINITE]
    values = fmt._unpack(codes).to_float64()
    codes = codes[np.argsort(values)]
    exponents = np.frexp(np.sort(values))[1][1:] - 1
    starts = np.searchsorted(exponents, np.arange(_MIN_EXP - 1, _MAX_EXP + 2)) + 1
    return codes, starts
