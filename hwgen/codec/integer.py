"""Unpacking of integers."""

from amaranth.hdl import Module, Mux
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.raw import Raw
from numerics.formats import Integer


def integer_raw(fmt: Integer, *, magnitude: bool) -> Raw:
    """What `IntegerUnpack` gives."""
    if magnitude:
        return Raw(width=fmt.width, lsb=0, has_sign=fmt.signed)
    return Raw(width=fmt.width + (not fmt.signed), lsb=0, signed_sig=True, has_sign=False)


class IntegerUnpack(wiring.Component):
    """Raw number of an integer code; combinational.

    Parameters
    ----------
    fmt : Integer
        Format of the code.
    magnitude : bool
        Whether the number comes as sign and magnitude, to be multiplied with a float; else it stays two's
        complement, with a zero in front where the format is unsigned.

    Members
    -------
    code : In(fmt.width)
    o : Out(raw.signature)
    """

    def __init__(self, fmt: Integer, *, magnitude: bool):
        self.fmt = fmt
        self.raw = integer_raw(fmt, magnitude=magnitude)
        super().__init__({"code": In(fmt.width), "o": Out(self.raw.signature)})

    def elaborate(self, platform):
        m = Module()
        if self.raw.has_sign:
            # The most negative number is its own negation, and right as a magnitude.
            m.d.comb += [
                self.o.sign.eq(self.code[-1]),
                self.o.sig.eq(Mux(self.code[-1], -self.code, self.code)),
            ]
        else:
            m.d.comb += self.o.sig.eq(self.code)
        return m
