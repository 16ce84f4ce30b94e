"""Processing elements: a register around the combinational core of the unit, and a copy of it on its way out.

Each is one module of the Verilog, however many there are: an element, and a row of elements.
"""

from amaranth.hdl import Cat, ClockDomain, Instance, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design import Design
from hwgen.system.spec import MatrixUnit


def _shared(unit: MatrixUnit) -> dict:
    """Ports that an element and a row have in common: clock, what happens in a cycle, and operands of all elements.

    first, valid
        The step begins a total; there is a step.
    captured
        The copy takes the total.
    shift, next_row
        Otherwise it takes the copy on its right, or the one below.
    """
    return {
        **{name: In(1) for name in ("clk", "first", "valid", "captured", "shift", "next_row")},
        "a": In(unit.a.width),
        **{f"constant_{op.name}": In(op.width) for op in unit.stored.mac_constants},
    }


class Element(wiring.Component):
    """One total: of the steps since the last with `first`, which begins from `start`.

    Nothing is reset: a tile begins with a step that is `first`.

    Members
    -------
    clk, first, valid, captured, shift, next_row, a, constants
        As `_shared` says.
    b, start : In
        The other factor, and the total that a first step adds to.
    right, below : In
        Copies of neighbours.
    copy : Out
        The copy.
    """

    def __init__(self, unit: MatrixUnit):
        self.unit = unit
        total = unit.total.width
        super().__init__(
            {
                **_shared(unit),
                "b": In(unit.b.width),
                **{name: In(total) for name in ("start", "right", "below")},
                "copy": Out(total),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.domains.sync = domain = ClockDomain(reset_less=True)
        unit, core = self.unit, Design(self.unit.mac)
        total, previous, after = (Signal(unit.total.width, name=name) for name in ("total", "previous", "after"))
        m.d.comb += [domain.clk.eq(self.clk), previous.eq(Mux(self.first, self.start, total))]
        m.submodules.unit = Instance(
            core.name,
            **{f"i_{unit.a.name}": self.a, f"i_{unit.b.name}": self.b, f"i_{unit.total.name}": previous},
            **{f"i_{op.name}": getattr(self, f"constant_{op.name}") for op in unit.stored.mac_constants},
            o_o=after,
        )
        with m.If(self.valid):
            m.d.sync += total.eq(after)
        with m.If(self.captured):
            m.d.sync += self.copy.eq(total)
        with m.Elif(self.next_row):
            m.d.sync += self.copy.eq(self.below)
        with m.Elif(self.shift):
            m.d.sync += self.copy.eq(self.right)
        return m


class Row(wiring.Component):
    """As many elements as the array has columns, with one factor in common; the first of the others are lowest.

    Members
    -------
    clk, first, valid, captured, shift, next_row, a, constants
        As `_shared` says; with `shift` the last copy stays.
    b, start, below : In
        For each element.
    copy : Out
        The copies.
    """

    def __init__(self, unit: MatrixUnit):
        self.unit = unit
        totals = unit.cols * unit.total.width
        super().__init__(
            {
                **_shared(unit),
                "b": In(unit.cols * unit.b.width),
                **{name: In(totals) for name in ("start", "below")},
                "copy": Out(totals),
            }
        )

    def elaborate(self, platform):
        m = Module()
        unit = self.unit
        copies = [Signal(unit.total.width, name=f"copy_{c}") for c in range(unit.cols)]
        m.d.comb += self.copy.eq(Cat(copies))
        for c in range(unit.cols):
            last = c + 1 == unit.cols
            own = {
                "shift": 0 if last else self.shift,
                "right": 0 if last else copies[c + 1],
                **{
                    name: getattr(self, name).word_select(c, width)
                    for name, width in (
                        ("b", unit.b.width),
                        ("start", unit.total.width),
                        ("below", unit.total.width),
                    )
                },
            }
            common = {name: getattr(self, name) for name in _shared(unit) if name not in own}
            m.submodules[f"element_{c}"] = Instance(
                element_name(unit),
                **{f"i_{name}": value for name, value in {**common, **own}.items()},
                o_copy=copies[c],
            )
        return m


def element_name(unit: MatrixUnit) -> str:
    """Name of the module of an element."""
    return f"{unit.name}__element"


def row_name(unit: MatrixUnit) -> str:
    """Name of the module of a row."""
    return f"{unit.name}__row"
