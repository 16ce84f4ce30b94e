"""Totals of lanes to codes, each lane of each mode by a conversion of its own."""

from collections.abc import Sequence
from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import code_signature, connect
from hwgen.datapath.simd.layout import Layout


class ReadoutLanes(wiring.Component):
    """Codes of the totals of all lanes of the mode that is chosen; combinational.

    The totals of a mode that is not chosen are zeros on their way to its conversions: nothing moves there, and the
    codes of all modes are joined by or.

    Parameters
    ----------
    layout : Layout
        Where totals lie.
    width : int
        Bits of the result.
    lanes : sequence of sequences of named stages
        The stages of each lane in each mode, from a code `a0` on.

    Members
    -------
    i : In(Signature)
        `acc0`, the totals, and `mode0` where there are several modes.
    o : Out(code_signature(width))

    """

    def __init__(self, layout: Layout, width: int, lanes: Sequence[Sequence[Sequence[tuple[str, wiring.Component]]]]):
        self.layout, self.lanes = layout, lanes
        members = {operand.name + "0": Out(operand.width) for operand in layout.modes.operands}
        totals = wiring.Signature({**members, "acc0": Out(layout.modes.totals)})
        super().__init__({"i": In(totals), "o": Out(code_signature(width))})

    def elaborate(self, platform):
        m = Module()
        layout = self.layout
        chosen = layout.chosen(m, getattr(self.i, "mode0", None))
        results = []
        for mode, lanes in enumerate(self.lanes):
            width = layout.modes.total(mode).width
            totals = Signal(layout.modes.totals, name=f"totals{mode}")
            m.d.comb += totals.eq(self.i.acc0 & chosen[mode].replicate(len(totals)))
            codes = []
            for lane, stages in enumerate(lanes):
                for number, (name, stage) in enumerate(stages):
                    m.submodules[f"{name}{mode}_{lane}"] = stage
                    if number:
                        before = stages[number - 1][1].o
                        connect(m, before.signature, before, stage.i)
                m.d.comb += stages[0][1].i.a0.eq(totals.word_select(lane, width))
                codes.append(stages[-1][1].o.code)
            results.append(Cat(codes))
        m.d.comb += self.o.code.eq(reduce(or_, results))
        return m
