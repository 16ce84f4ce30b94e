"""Unpacking of fixed-point words, quires among them."""

from amaranth.hdl import Module, Mux
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.raw import Raw
from numerics.functions.accumulator import Fixed


def fixed_raw(source: Fixed, *, magnitude: bool) -> Raw:
    """What `FixedUnpack` gives."""
    return Raw(
        width=source.width,
        lsb=source.lsb,
        signed_sig=not magnitude,
        has_sign=magnitude,
        has_nan=source.reserves_nan,
    )


class FixedUnpack(wiring.Component):
    """Raw number of a fixed-point word; combinational.

    Parameters
    ----------
    source : Fixed
        The word.
    magnitude : bool
        Whether the number comes as sign and magnitude; else it stays two's complement.

    Members
    -------
    code : In(source.width)
    o : Out(fixed_raw(source).signature)
    """

    def __init__(self, source: Fixed, *, magnitude: bool):
        self.source = source
        self.raw = fixed_raw(source, magnitude=magnitude)
        super().__init__({"code": In(source.width), "o": Out(self.raw.signature)})

    def elaborate(self, platform):
        m = Module()
        code = self.code
        if self.raw.has_sign:
            # The most negative word is its own negation, and right as a magnitude.
            m.d.comb += [self.o.sign.eq(code[-1]), self.o.sig.eq(Mux(code[-1], -code, code))]
        else:
            m.d.comb += self.o.sig.eq(code)
        if self.source.reserves_nan:
            m.d.comb += self.o.nan.eq(code == self.source.nan_word)
        return m
