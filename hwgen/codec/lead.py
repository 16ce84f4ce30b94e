"""The leading one of a raw number to the top of its significand."""

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.leading_zeros import leading_zeros
from hwgen.arith.shift import shift_left
from hwgen.bundle import leaves
from hwgen.raw import Raw, field, led


class Lead(wiring.Component):
    """A number in sign and magnitude with its leading one at the top; combinational.

    Members
    -------
    i : In(raw.signature)
    o : Out(led(raw).signature)
    """

    def __init__(self, raw: Raw):
        self.raw = raw
        super().__init__({"i": In(raw.signature), "o": Out(led(raw).signature)})

    def elaborate(self, platform):
        m = Module()
        zeros = leading_zeros(m, self.i.sig)
        found = dict(leaves(self.raw.signature, self.i))
        for path, value in leaves(led(self.raw).signature, self.o):
            if path == ("sig",):
                m.d.comb += value.eq(shift_left(m, self.i.sig, zeros, self.raw.width))
            elif path == ("shift",):
                m.d.comb += value.eq(field(self.i, "shift") + (self.raw.width - 1) - zeros)
            else:
                m.d.comb += value.eq(found[path])
        return m
