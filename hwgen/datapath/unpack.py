"""First stage: codes of the factors to raw numbers."""

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import connect, lane_members, lanes_of
from hwgen.codec import raw_number, unpacker
from hwgen.raw import Raw
from numerics.functions import Dot, Multiply


def operand_signature(function: Dot | Multiply) -> wiring.Signature:
    """Operands as codes: one member a lane, and a running total as it is."""
    members: dict[str, wiring.Member] = {}
    for op in function.operands:
        one = {op.name: Out(op.width)}
        members |= one if op.name == function.running else lane_members(op.name, op.format.width, op.lanes)
    return wiring.Signature(members)


class Unpack(wiring.Component):
    """Raw numbers of both factors in all lanes; a running total passes as it is. Combinational.

    Members
    -------
    i : In(operand_signature(function))
    o : Out(Signature)
        Raw numbers `a0`, `b0`, …, and the code `acc` where there is one.
    """

    def __init__(self, function: Dot | Multiply):
        self.function = function
        # Two integers multiply as two's complement numbers; beside a float, an integer has sign and magnitude.
        self._magnitude = not function.products.integers
        self.a: Raw = raw_number(function.a, magnitude=self._magnitude)
        self.b: Raw = raw_number(function.b, magnitude=self._magnitude)
        members = lane_members("a", self.a.signature, function.lanes)
        members |= lane_members("b", self.b.signature, function.lanes)
        if function.running:
            members["acc"] = Out(function.target.width)
        super().__init__({"i": In(operand_signature(function)), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        for name, fmt, raw in (("a", self.function.a, self.a), ("b", self.function.b, self.b)):
            codes = lanes_of(self.i, name, self.function.lanes)
            numbers = lanes_of(self.o, name, self.function.lanes)
            for lane, (code, number) in enumerate(zip(codes, numbers, strict=True)):
                m.submodules[f"{name}{lane}"] = unit = unpacker(fmt, magnitude=self._magnitude)
                m.d.comb += unit.code.eq(code)
                connect(m, raw.signature, unit.o, number)
        if self.function.running:
            m.d.comb += self.o.acc.eq(self.i.acc)
        return m
