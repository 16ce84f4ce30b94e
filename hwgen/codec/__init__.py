# amaranth: UnusedElaboratable=no
"""Codecs: from codes to raw numbers, and from exact results to codes with one rounding. One file a format family."""

from amaranth.lib import wiring

from hwgen.codec.fixed import FixedUnpack, fixed_raw
from hwgen.codec.hifloat8 import HiFloat8Round, HiFloat8Unpack, hifloat8_raw
from hwgen.codec.integer import IntegerUnpack, integer_raw
from hwgen.codec.minifloat import MinifloatRound, MinifloatUnpack, minifloat_raw
from hwgen.codec.normalise import Normalise, Unrounded, flags
from hwgen.codec.posit import PositRound, PositUnpack, PositUnpackTwos, posit_raw, posit_raw_twos
from hwgen.codec.rounding import bits_looked_at
from hwgen.raw import Raw
from numerics.formats import Format, HiFloat8, Integer, Minifloat, Posit
from numerics.functions.accumulator import Fixed, Floating

#: What an operand can be: an element format, or a fixed-point word.
Source = Format | Fixed


def raw_number(source: Source, *, magnitude: bool, posit: str = "sign") -> Raw:
    """What `unpacker` gives: integers and fixed-point words as sign and magnitude if `magnitude`, else two's
    complement; posits in two's complement where `posit` is ``twos``.
    """
    match source:
        case Fixed():
            return fixed_raw(source, magnitude=magnitude)
        case Integer():
            return integer_raw(source, magnitude=magnitude)
        case Minifloat():
            return minifloat_raw(source)
        case Posit():
            return posit_raw_twos(source) if posit == "twos" else posit_raw(source)
        case HiFloat8():
            return hifloat8_raw(source)
    raise TypeError(f"Operand must be an Integer, Minifloat, Posit, HiFloat8 or Fixed, not {source!r}")


def unpacker(source: Source, *, magnitude: bool, posit: str = "sign") -> wiring.Component:
    """Component that unpacks codes of `source`, ports `code` and `o`."""
    match source:
        case Fixed():
            return FixedUnpack(source, magnitude=magnitude)
        case Integer():
            return IntegerUnpack(source, magnitude=magnitude)
        case Minifloat():
            return MinifloatUnpack(source)
        case Posit():
            return PositUnpackTwos(source) if posit == "twos" else PositUnpack(source)
        case HiFloat8():
            return HiFloat8Unpack(source)
    raise TypeError(f"Operand must be an Integer, Minifloat, Posit, HiFloat8 or Fixed, not {source!r}")


def rounder(target: Floating, source: Unrounded) -> wiring.Component:
    """Component that rounds what `Normalise` gives into `target`, ports `i` and `o`, and `random` where that needs
    random bits.
    """
    match target.format:
        case Minifloat():
            return MinifloatRound(target, source)
        case Posit():
            return PositRound(target, source)
        case HiFloat8():
            return HiFloat8Round(target, source)
    raise TypeError(f"Format must be a Minifloat, Posit or HiFloat8, not {target.format!r}")


def minimum_exponent(target: Floating) -> int:
    """Exponent of the format's smallest normal number, the floor of normalisation."""
    fmt = target.format
    return fmt.min_exp if isinstance(fmt, Minifloat) else fmt.lsb


def looked_at(target: Floating) -> int | None:
    """Bits from a leading one on, or from the first one at the floor, that rounding looks at singly; None where that
    depends on the number.
    """
    fmt = target.format
    return fmt.man_bits + 1 + bits_looked_at(target.rounding) if isinstance(fmt, Minifloat) else None


__all__ = [
    "Normalise",
    "Source",
    "Unrounded",
    "flags",
    "looked_at",
    "minimum_exponent",
    "raw_number",
    "rounder",
    "unpacker",
]
