"""First stage: elements and scales to raw numbers."""

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import connect, lane_members, lanes_of
from hwgen.codec import unpacker
from hwgen.datapath.block.layout import Layout
from hwgen.raw import Raw
from numerics.formats import Format
from numerics.functions import Operand


class BlockUnpack(wiring.Component):
    """Raw numbers of all elements and scales; combinational.

    Members
    -------
    i : In(Signature)
        Codes `a0`, …, `b0`, …, of the scales `a_scale0`, …, and of levels `a_level10`, …
    o : Out(Signature)
        Raw numbers of the same names; levels as they are.
    """

    def __init__(self, layout: Layout):
        self.layout = layout
        # What is decoded: operand, format, raw number, and whether integers become magnitudes.
        self._decoded: list[tuple[Operand, Format, Raw, bool]] = []
        codes: dict[str, wiring.Member] = {}
        numbers: dict[str, wiring.Member] = {}
        for side, element, scale in zip(layout.sides, layout.elements, layout.scales, strict=True):
            self._decoded += [
                (side.elements, side.element, element, not layout.integers),
                (side.scales, side.scale, scale, True),
            ]
            for operand in side.exponents:
                members = lane_members(operand.name, operand.format.width, operand.lanes)
                codes |= members
                numbers |= members
        for operand, fmt, raw, _ in self._decoded:
            codes |= lane_members(operand.name, fmt.width, operand.lanes)
            numbers |= lane_members(operand.name, raw.signature, operand.lanes)
        super().__init__({"i": In(wiring.Signature(codes)), "o": Out(wiring.Signature(numbers))})

    def elaborate(self, platform):
        m = Module()
        for operand, fmt, raw, magnitude in self._decoded:
            codes = lanes_of(self.i, operand.name, operand.lanes)
            numbers = lanes_of(self.o, operand.name, operand.lanes)
            for lane, (code, number) in enumerate(zip(codes, numbers, strict=True)):
                m.submodules[f"{operand.name}{lane}"] = unit = unpacker(fmt, magnitude=magnitude)
                m.d.comb += unit.code.eq(code)
                connect(m, raw.signature, unit.o, number)
        for side in self.layout.sides:
            for operand in side.exponents:
                codes = lanes_of(self.i, operand.name, operand.lanes)
                numbers = lanes_of(self.o, operand.name, operand.lanes)
                m.d.comb += [number.eq(code) for code, number in zip(codes, numbers, strict=True)]
        return m
