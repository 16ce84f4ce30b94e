"""The sum of the terms in a window, in one carry-save structure."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.carry_save import Heap
from hwgen.datapath.aligned.align import CutTerms
from hwgen.datapath.clamp import Clamped
from hwgen.raw import Raw, field
from numerics.functions.accumulator import Floating


class WindowSum(wiring.Component):
    """Sign and magnitude of the sum of all terms in a window; combinational.

    Parameters
    ----------
    cut : CutTerms
        The stage before.
    target : Floating
        What the sum is rounded into; None where a running total is still to be added.

    Members
    -------
    i : In(Signature)
        What `cut` gives.
    o : Out(Signature)
        The members of `result`, if there is a target, else a raw number `p0`.
    """

    def __init__(self, cut: CutTerms, target: Floating | None):
        self.cut = cut
        has_inf, has_nan = "inf" in cut.special, "nan" in cut.special
        #: The sum as a raw number.
        self.raw = Raw(
            width=cut.most.bit_length(), lsb=cut.lsb, max_shift=cut.max_shift, has_inf=has_inf, has_nan=has_nan
        )
        self.clamped = self._clamped(target) if target else None
        given = self.clamped.result.signature if self.clamped else wiring.Signature({"p0": Out(self.raw.signature)})
        super().__init__({"i": In(cut.signature.members["o"].signature), "o": Out(given)})

    def _clamped(self, target: Floating) -> Clamped:
        raw, special = self.raw, self.cut.special
        return Clamped.of(
            target, width=raw.width, lsb=raw.lsb, max_shift=raw.max_shift, normal_from=None, special=special
        )

    def elaborate(self, platform):
        m = Module()
        i, o = self.i, self.o if self.clamped else self.o.p0
        heap = Heap(m, self.raw.width + 1, "sum")
        for index, carry in enumerate(i.carry):
            heap.add(getattr(i, f"x{index}"))
            heap.add_bit(carry, 0)
        total, sign = heap.total().as_signed(), Signal()
        m.d.comb += [
            o.sig.eq(Mux(total[-1], -total, total)),
            sign.eq(Mux(total.any(), total[-1], i.minus_zero)),
            o.sign.eq(Mux(field(i, "inf"), field(i, "inf_sign"), sign)),
        ]
        if self.raw.max_shift:
            m.d.comb += o.shift.eq(self.clamped.shift(m, i.shift) if self.clamped else i.shift)
        for flag in self.cut.special:
            m.d.comb += getattr(o, flag).eq(getattr(i, flag))
        return m
