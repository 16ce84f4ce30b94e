"""First stage: codes of the factors to raw numbers."""

from amaranth.hdl import Module
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from hwgen.codec import raw_number, unpacker
from hwgen.raw import Raw
from numerics.functions import Dot, Multiply


def code_layout(function: Dot | Multiply) -> data.StructLayout:
    """Operands as codes: a field each, an array where there are lanes."""
    return data.StructLayout(
        {
            op.name: data.ArrayLayout(op.format.width, op.lanes) if op.name != function.running else op.width
            for op in function.operands
        }
    )


class Unpack(wiring.Component):
    """Raw numbers of both factors in all lanes; a running total passes as it is. Combinational.

    Members
    -------
    i : In(code_layout(function))
    o : Out(StructLayout)
        Arrays `a` and `b` of raw numbers, and the code `acc` where there is one.
    """

    def __init__(self, function: Dot | Multiply):
        self.function = function
        # Two integers multiply as two's complement numbers; beside a float, an integer has sign and magnitude.
        self._magnitude = not function.products.integers
        self.a: Raw = raw_number(function.a, magnitude=self._magnitude)
        self.b: Raw = raw_number(function.b, magnitude=self._magnitude)
        fields = {
            "a": data.ArrayLayout(self.a.layout, function.lanes),
            "b": data.ArrayLayout(self.b.layout, function.lanes),
        }
        if function.running:
            fields["acc"] = function.target.width
        super().__init__({"i": In(code_layout(function)), "o": Out(data.StructLayout(fields))})

    def elaborate(self, platform):
        m = Module()
        for name, fmt in (("a", self.function.a), ("b", self.function.b)):
            for lane in range(self.function.lanes):
                suffix = str(lane) if self.function.lanes > 1 else ""
                m.submodules[f"{name}{suffix}"] = unit = unpacker(fmt, magnitude=self._magnitude)
                m.d.comb += [unit.code.eq(self.i[name][lane]), self.o[name][lane].eq(unit.o)]
        if self.function.running:
            m.d.comb += self.o.acc.eq(self.i.acc)
        return m
