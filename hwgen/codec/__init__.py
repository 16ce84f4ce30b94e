"""Codecs: from codes to raw numbers, and from exact results to codes with one rounding. One file a format family."""

from amaranth.lib import wiring

from hwgen.codec.integer import IntegerUnpack, integer_raw
from hwgen.codec.minifloat import MinifloatRound, MinifloatUnpack, minifloat_raw
from hwgen.codec.normalise import Normalise, Unrounded, flags
from hwgen.codec.posit import PositRound, PositUnpack, posit_raw
from hwgen.raw import Raw
from numerics.formats import Format, Integer, Minifloat, Posit
from numerics.functions.accumulator import Floating


def raw_number(fmt: Format, *, magnitude: bool) -> Raw:
    """What `unpacker` gives: integers as sign and magnitude if `magnitude`, else two's complement."""
    if isinstance(fmt, Integer):
        return integer_raw(fmt, magnitude=magnitude)
    if isinstance(fmt, Minifloat):
        return minifloat_raw(fmt)
    if isinstance(fmt, Posit):
        return posit_raw(fmt)
    raise TypeError(f"Format must be an Integer, Minifloat or Posit, not {fmt!r}")


def unpacker(fmt: Format, *, magnitude: bool) -> wiring.Component:
    """Component that unpacks codes of `fmt`, ports `code` and `o`."""
    if isinstance(fmt, Integer):
        return IntegerUnpack(fmt, magnitude=magnitude)
    if isinstance(fmt, Minifloat):
        return MinifloatUnpack(fmt)
    if isinstance(fmt, Posit):
        return PositUnpack(fmt)
    raise TypeError(f"Format must be an Integer, Minifloat or Posit, not {fmt!r}")


def rounder(target: Floating, source: Unrounded) -> wiring.Component:
    """Component that rounds what `Normalise` gives into `target`, ports `i` and `o`."""
    if isinstance(target.format, Posit):
        return PositRound(target, source)
    if isinstance(target.format, Minifloat):
        return MinifloatRound(target, source)
    raise TypeError(f"Format must be a Minifloat or Posit, not {target.format!r}")


__all__ = ["Normalise", "Unrounded", "flags", "raw_number", "rounder", "unpacker"]
