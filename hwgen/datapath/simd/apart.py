"""Lanes with decoders, multipliers and shifters of their own in every mode: only the totals are shared.

The codes of a mode that is not chosen are zeros, and so are its products: nothing in its lanes moves, and the terms
of all modes are joined by or.
"""

from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import connect
from hwgen.codec import unpacker
from hwgen.datapath.fixed import Align
from hwgen.datapath.multiply import Multiply
from hwgen.datapath.simd.layout import Layout
from hwgen.datapath.simd.total import term_signature
from hwgen.raw import field


def operands_signature(layout: Layout) -> wiring.Signature:
    """Codes of the first stage: `a0`, `b0`, and `mode0` where there are several."""
    word = layout.modes.word
    members = {operand.name + "0": Out(operand.width) for operand in layout.modes.operands}
    return wiring.Signature({**members, "a0": Out(word), "b0": Out(word)})


class ApartUnpack(wiring.Component):
    """Raw numbers of all lanes of all modes, zero in modes that are not chosen; combinational.

    Members
    -------
    i : In(operands_signature(layout))
    o : Out(Signature)
        `chosen`, one bit a mode; raw numbers ``aM_L`` and ``bM_L`` of lane L in mode M.
    """

    def __init__(self, layout: Layout):
        self.layout = layout
        members: dict[str, wiring.Member] = {"chosen": Out(layout.modes.count)}
        for mode in layout.each:
            for lane in range(layout.modes.lanes(mode)):
                members |= {f"{name}{mode}_{lane}": Out(layout.raw(mode).signature) for name in "ab"}
        super().__init__({"i": In(operands_signature(layout)), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        layout = self.layout
        chosen = layout.chosen(m, getattr(self.i, "mode0", None))
        m.d.comb += self.o.chosen.eq(chosen)
        for mode, fmt in enumerate(layout.modes.formats):
            for name, word in (("a", self.i.a0), ("b", self.i.b0)):
                codes = Signal(len(word), name=f"{name}_in_{fmt}")
                m.d.comb += codes.eq(word & chosen[mode].replicate(len(word)))
                for lane in range(layout.modes.lanes(mode)):
                    m.submodules[f"{name}{mode}_{lane}"] = unit = unpacker(fmt, magnitude=True)
                    m.d.comb += unit.code.eq(codes.word_select(lane, fmt.width))
                    connect(m, layout.raw(mode).signature, unit.o, getattr(self.o, f"{name}{mode}_{lane}"))
        return m


class ApartMultiply(wiring.Component):
    """Products of all lanes of all modes, in two's complement; combinational.

    Members
    -------
    i : In(unpack.o)
    o : Out(Signature)
        `chosen`; products ``pM_L``.
    """

    def __init__(self, layout: Layout, unpack: ApartUnpack, style: str = "auto"):
        self.layout, self.style = layout, style
        members: dict[str, wiring.Member] = {"chosen": Out(layout.modes.count)}
        for mode in layout.each:
            for lane in range(layout.modes.lanes(mode)):
                members[f"p{mode}_{lane}"] = Out(layout.term(mode).raw.signature)
        given = unpack.signature.members["o"].signature
        super().__init__({"i": In(given), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        m.d.comb += self.o.chosen.eq(self.i.chosen)
        for mode in self.layout.each:
            raw = self.layout.raw(mode)
            pair = wiring.Signature({"a0": Out(raw.signature), "b0": Out(raw.signature)})
            for lane in range(self.layout.modes.lanes(mode)):
                unit = Multiply(raw, raw, 1, pair, negate="after", style=self.style)
                m.submodules[f"p{mode}_{lane}"] = unit
                for name, port in (("a", unit.i.a0), ("b", unit.i.b0)):
                    connect(m, raw.signature, getattr(self.i, f"{name}{mode}_{lane}"), port)
                connect(m, unit.product.signature, unit.o.p0, getattr(self.o, f"p{mode}_{lane}"))
        return m


class ApartAlign(wiring.Component):
    """Products at their places in the totals; combinational.

    Members
    -------
    i : In(multiply.o)
    o : Out(term_signature(layout))
    """

    def __init__(self, layout: Layout, multiply: ApartMultiply):
        self.layout = layout
        given = multiply.signature.members["o"].signature
        super().__init__({"i": In(given), "o": Out(term_signature(layout))})

    def elaborate(self, platform):
        m = Module()
        layout = self.layout
        modes, pieces = layout.modes, range(len(layout.starts))
        terms: list[Value] = [Const(0, modes.totals)]
        carries: list[list[Value]] = [[] for _ in pieces]
        nans: list[list[Value]] = [[] for _ in pieces]
        for mode in layout.each:
            term, total = layout.term(mode), modes.total(mode)
            pair = wiring.Signature({"p": Out(term.raw.signature)})
            words = []
            for lane in range(modes.lanes(mode)):
                m.submodules[f"p{mode}_{lane}"] = unit = Align([term], pair, None, None)
                number = getattr(self.i, f"p{mode}_{lane}")
                connect(m, term.raw.signature, number, unit.i.p)
                word = Signal(total.width, name=f"word{mode}_{lane}")
                m.d.comb += word.eq(unit.o.x0.as_signed())
                words.append(word)
                parts = layout.lane_pieces(modes.lanes(mode), lane)
                carries[parts[0]].append(unit.o.negative)
                for part in parts:
                    nans[part].append(field(number, "nan") | field(number, "inf"))
            terms.append(Cat(words))
        m.d.comb += [
            self.o.term.eq(reduce(or_, terms)),
            self.o.carry.eq(Cat(Cat(bits).any() for bits in carries)),
            *set_modes(layout, self.i.chosen, self.o),
        ]
        if layout.reserves:
            m.d.comb += self.o.nan.eq(Cat(Cat(bits).any() for bits in nans))
        return m


def set_modes(layout: Layout, chosen: Value, term) -> list:
    """Statements that say in a `term` what is `chosen`."""
    splits: list[list[Value]] = [[] for _ in layout.splits]
    for mode in layout.each:
        splits[layout.split(mode)].append(chosen[mode])
    statements = [term.split.eq(Cat(Cat(modes).any() for modes in splits))]
    if layout.reserves:
        reserving = [chosen[mode] for mode in layout.each if layout.modes.total(mode).reserves_nan]
        statements.append(term.reserves.eq(Cat(reserving).any()))
    return statements
