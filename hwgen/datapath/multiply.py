"""Second stage: exact products of raw numbers."""

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import lane_members
from hwgen.raw import Raw, field, product


class Multiply(wiring.Component):
    """Exact product in every lane; a running total passes as it is. Combinational.

    Parameters
    ----------
    a, b : Raw
        The factors.
    lanes : int
        How many of each there are.
    source : Signature
        What the stage before gives: raw numbers `a0`, `b0`, …, and perhaps `acc`.

    Members
    -------
    i : In(source)
    o : Out(Signature)
        Products `p0`, …, and `acc` where there is one.
    """

    def __init__(self, a: Raw, b: Raw, lanes: int, source: wiring.Signature):
        self.product = product(a, b)
        self.lanes = lanes
        self.running = "acc" in source.members
        members = lane_members("p", self.product.signature, lanes)
        if self.running:
            members["acc"] = source.members["acc"]
        super().__init__({"i": In(source), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        for lane in range(self.lanes):
            a, b, p = (getattr(side, f"{name}{lane}") for side, name in ((self.i, "a"), (self.i, "b"), (self.o, "p")))
            if self.product.signed_sig:
                m.d.comb += p.sig.eq(a.sig.as_signed() * b.sig.as_signed())
            else:
                m.d.comb += p.sig.eq(a.sig * b.sig)
            if self.product.max_shift:
                m.d.comb += p.shift.eq(field(a, "shift") + field(b, "shift"))
            if self.product.has_sign:
                m.d.comb += p.sign.eq(field(a, "sign") ^ field(b, "sign"))
            if self.product.has_inf:
                m.d.comb += p.inf.eq(field(a, "inf") | field(b, "inf"))
            if self.product.has_nan:
                # An infinity times zero is no number; an infinite factor has no zero flag of its own.
                a_zero = ~field(a, "inf") & ~a.sig.any()
                b_zero = ~field(b, "inf") & ~b.sig.any()
                undefined = field(a, "inf") & b_zero | field(b, "inf") & a_zero
                m.d.comb += p.nan.eq(field(a, "nan") | field(b, "nan") | undefined)
        if self.running:
            m.d.comb += self.o.acc.eq(self.i.acc)
        return m
