"""Second stage: exact products of raw numbers."""

from amaranth.hdl import Module
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from hwgen.raw import Raw, field, product


class Multiply(wiring.Component):
    """Exact product in every lane; a running total passes as it is. Combinational.

    Parameters
    ----------
    a, b : Raw
        The factors.
    source : StructLayout
        Layout of the stage before: arrays `a` and `b`, and perhaps `acc`.

    Members
    -------
    i : In(source)
    o : Out(StructLayout)
        Array `p` of products, and `acc` where there is one.
    """

    def __init__(self, a: Raw, b: Raw, source: data.StructLayout):
        self.product = product(a, b)
        members = dict(source)
        fields = {"p": data.ArrayLayout(self.product.layout, members["a"].shape.length)}
        if "acc" in members:
            fields["acc"] = members["acc"].shape
        self.lanes = members["a"].shape.length
        super().__init__({"i": In(source), "o": Out(data.StructLayout(fields))})

    def elaborate(self, platform):
        m = Module()
        for lane in range(self.lanes):
            a, b, p = self.i.a[lane], self.i.b[lane], self.o.p[lane]
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
        if "acc" in dict(self.i.shape()):
            m.d.comb += self.o.acc.eq(self.i.acc)
        return m
