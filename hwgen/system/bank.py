"""A bank of an operand buffer: the beats of a row of A, or a column of B, in two halves.

It is one module of the Verilog for all banks whose elements are alike.
"""

from amaranth.hdl import Array, Cat, ClockDomain, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.memory import Memory
from amaranth.lib.wiring import In, Out

from hwgen.system.spec import MatrixUnit, log2


class Bank(wiring.Component):
    """Takes beats of the bus as they come, and gives an element for an index, two cycles later.

    Where in its first beat a row begins is kept beside the beats. Nothing is reset: what is read was written before.

    Parameters
    ----------
    unit : MatrixUnit
    slot : int
        Bits that an element takes in a beat.
    width : int
        Bits of an element.

    Members
    -------
    clk : In(1)
    write : In(1)
        Take `data` as beat number `beat` of half `write_half`, whose first element is number `offset` of its beat.
    index, half : In
        The element that is asked for.
    element : Out(width)
        It, two cycles later.
    """

    def __init__(self, unit: MatrixUnit, slot: int, width: int):
        self.unit, self.slot = unit, slot
        super().__init__(
            {
                "clk": In(1),
                "write": In(1),
                "write_half": In(1),
                "offset": In(range(unit.bus // slot)),
                "beat": In(log2(unit.depth)),
                "data": In(unit.bus),
                "index": In(range(unit.chunk)),
                "half": In(1),
                "element": Out(width),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.domains.sync = domain = ClockDomain(reset_less=True)
        m.d.comb += domain.clk.eq(self.clk)
        unit, per_beat = self.unit, self.unit.bus // self.slot
        offsets = [Signal(range(per_beat), name=f"offset{half}") for half in range(2)]
        for half in range(2):
            with m.If(self.write & (self.write_half == half)):
                m.d.sync += offsets[half].eq(self.offset)
        m.submodules.beats = memory = Memory(shape=unit.bus, depth=2 * unit.depth, init=[])
        write, read = memory.write_port(), memory.read_port()
        place = Signal(range(unit.chunk + per_beat))
        m.d.comb += [
            write.en.eq(self.write),
            write.addr.eq(Cat(self.beat, self.write_half)),
            write.data.eq(self.data),
            place.eq(self.index + Mux(self.half, offsets[1], offsets[0])),
            read.en.eq(1),
            read.addr.eq(Cat((place >> log2(per_beat))[: log2(unit.depth)], self.half)),
        ]
        slots = Array(read.data[start : start + len(self.element)] for start in range(0, unit.bus, self.slot))
        if per_beat > 1:
            chosen = Signal(range(per_beat))
            m.d.sync += [chosen.eq(place[: log2(per_beat)]), self.element.eq(slots[chosen])]
        else:
            m.d.sync += self.element.eq(slots[0])
        return m


def bank_name(unit: MatrixUnit, slot: int, width: int) -> str:
    """Name of the module of banks of such elements."""
    return f"{unit.name}__bank{width}" if slot == width else f"{unit.name}__bank{width}in{slot}"
