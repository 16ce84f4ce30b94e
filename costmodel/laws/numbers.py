"""Raw numbers (`hwgen.raw`) as arrays of their widths and weights, and what stages make of them."""

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from hwgen.raw import Raw

Ints = NDArray[np.int32]
#: Fields of a raw number in a record.
FIELDS = ("width", "lsb", "max_shift", "min_shift", "normal_from", "sign", "nan", "inf", "twos")
#: Value of `normal_from` where no shift promises a leading one.
NEVER = -1


@dataclass(frozen=True)
class Numbers:
    """Raw numbers, an array for each of `FIELDS`; the meaning is that of `hwgen.raw.Raw`."""

    width: Ints
    lsb: Ints
    max_shift: Ints
    min_shift: Ints
    normal_from: Ints
    sign: Ints
    nan: Ints
    inf: Ints
    twos: Ints
    #: Whether zeros have any shift, for all of them.
    zero_anywhere: bool = field(default=False, kw_only=True)

    @classmethod
    def of(cls, specs: dict[str, Ints], name: str) -> "Numbers":
        """Operand `name` of records."""
        return cls(*(specs[f"{name}_{key}"] for key in FIELDS))

    @property
    def loose(self) -> Ints:
        """Whether some numbers have their leading one below the top of `sig`."""
        return self.normal_from != 0

    @property
    def loose_lsb(self) -> Ints:
        """`Raw.loose_lsb`, where `loose`."""
        return np.where(self.normal_from == NEVER, self.lsb + self.max_shift, self.lsb + self.normal_from - 1)

    @property
    def zero_lsb(self) -> Ints:
        """`Raw.zero_lsb`."""
        highest = self.lsb + self.max_shift
        if self.zero_anywhere:
            return highest
        return np.where(self.normal_from == NEVER, highest, self.lsb + np.maximum(0, self.normal_from - 1))


def fields_of(raw: Raw) -> tuple[int, ...]:
    """`FIELDS` of one raw number."""
    normal_from = NEVER if raw.normal_from is None else raw.normal_from
    flags = raw.has_sign, raw.has_nan, raw.has_inf, raw.signed_sig
    return (raw.width, raw.lsb, raw.max_shift, raw.min_shift, normal_from, *map(int, flags))


def led(x: Numbers) -> Numbers:
    """`hwgen.raw.led`."""
    spare = np.where(x.loose, x.width - 1, 0)
    normal_from = np.zeros_like(x.width)
    return replace(x, lsb=x.lsb - spare, max_shift=x.max_shift + spare, normal_from=normal_from, zero_anywhere=True)


def product(a: Numbers, b: Numbers) -> Numbers:
    """`hwgen.raw.product`."""
    return Numbers(
        width=a.width + b.width,
        lsb=a.lsb + b.lsb,
        max_shift=a.max_shift + b.max_shift,
        min_shift=a.min_shift + b.min_shift,
        normal_from=np.full_like(a.width, NEVER),
        sign=a.sign | b.sign,
        nan=a.nan | b.nan | a.inf | b.inf,
        inf=a.inf | b.inf,
        twos=a.twos,
    )


def led_product(a: Numbers, b: Numbers) -> Numbers:
    """`hwgen.raw.led_product`."""
    exact, power = product(a, b), np.minimum(a.width, b.width) == 1
    return replace(
        exact,
        width=exact.width - power,
        lsb=exact.lsb - ~power,
        max_shift=exact.max_shift + ~power,
        normal_from=np.zeros_like(exact.width),
        zero_anywhere=True,
    )


#: ``int.bit_length`` and logarithms of the numbers that widths and weights of circuits can be.
_MOST = 1 << 14
_BIT_LENGTHS = np.array([number.bit_length() for number in range(_MOST)], np.int32)
_LOGARITHMS = np.log2(np.maximum(np.arange(_MOST), 1))


def bit_length(x: NDArray) -> Ints:
    """``int.bit_length`` of numbers from 0 to 2**14 - 1."""
    return _BIT_LENGTHS.take(x, mode="clip")


def log2(x: Ints) -> NDArray[np.float64]:
    """Levels of a tree over `x` leaves, not rounded up; 0 for less than two."""
    return _LOGARITHMS.take(x, mode="clip")
