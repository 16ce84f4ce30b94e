"""The array: rows of elements, each a register around the combinational core of the unit and a copy on its way out.

index -> [ buffers, 2 cycles ] -> a[row], b[col] -> [ total <= core(a, b, total) ] -> [ copy ] -> out
"""

from amaranth.hdl import Cat, ClockSignal, Instance, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hwgen.system.element import row_name
from hwgen.system.loader import chunk_layout
from hwgen.system.spec import ADDRESS_BITS, MatrixUnit


def tile_layout(unit: MatrixUnit) -> data.StructLayout:
    """A tile of results: its size, and the address of its first element."""
    return data.StructLayout({"rows": range(unit.rows + 1), "cols": range(unit.cols + 1), "address": ADDRESS_BITS})


class Array(wiring.Component):
    """Totals of tiles: one step of all units a cycle.

    The last step of a tile waits until the copy of the tile before has gone out.

    Members
    -------
    chunks : In(stream)
    loaded : In(1)
        A chunk is whole: they become so in the order of `chunks`.
    halt : In(1)
        Begin no more steps.
    index, a_half, b_half : Out
        The element that buffers are asked for.
    a, b : In
        Elements of the buffers, two cycles later.
    bias_half : Out
    bias : In
        Totals to start from.
    use_bias : In(1)
    constants
        One input for each other operand of the unit, by its name.
    release_a, release_b : Out(1)
        A half has been read to its end.
    tile : Out(tile_layout(unit))
    captured : Out(1)
        The copy holds `tile`, from the next cycle on.
    shift, next_row : In(1)
        Move the copy so that its first total is the next of the row, or the first of the next row.
    sent : In(1)
        The copy is free again.
    total : Out
        First total of the copy.
    idle : Out(1)
        No step is under way.
    """

    def __init__(self, unit: MatrixUnit):
        self.unit = unit
        super().__init__(
            {
                "chunks": In(stream.Signature(chunk_layout(unit))),
                "loaded": In(1),
                "halt": In(1),
                "index": Out(range(unit.chunk)),
                "a_half": Out(1),
                "b_half": Out(1),
                "a": In(data.ArrayLayout(unit.a.width, unit.rows)),
                "b": In(data.ArrayLayout(unit.b.width, unit.cols)),
                "bias_half": Out(1),
                "bias": In(data.ArrayLayout(unit.total.width, unit.cols)),
                "use_bias": In(1),
                **{f"constant_{op.name}": In(op.width) for op in unit.stored.mac_constants},
                "release_a": Out(1),
                "release_b": Out(1),
                "tile": Out(tile_layout(unit)),
                "captured": Out(1),
                "shift": In(1),
                "next_row": In(1),
                "sent": In(1),
                "total": Out(unit.total.width),
                "idle": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        unit = self.unit
        active, step, ends, ready, take = (Signal(name=name) for name in ("active", "step", "ends", "ready", "take"))
        chunk = Signal(chunk_layout(unit))
        whole = Signal(2)
        copying = Signal()
        m.d.comb += [
            ends.eq(self.index == chunk.count - 1),
            ready.eq(~(ends & chunk.last & copying) & ~self.halt),
            step.eq(active & ready),
            take.eq((~active | (step & ends)) & self.chunks.valid & (whole != 0) & ~self.halt),
            self.chunks.ready.eq(take),
            self.a_half.eq(chunk.a_half),
            self.b_half.eq(chunk.b_half),
            self.release_b.eq(step & ends),
            self.release_a.eq(step & ends & chunk.release_a),
        ]
        m.d.sync += whole.eq(whole + self.loaded - take)
        with m.If(step):
            m.d.sync += self.index.eq(Mux(ends, 0, self.index + 1))
        with m.If(take):
            m.d.sync += [chunk.eq(self.chunks.p), active.eq(1)]
        with m.Elif(step & ends):
            m.d.sync += active.eq(0)
        with m.If(self.sent):
            m.d.sync += copying.eq(0)
        with m.If(step & ends & chunk.last):
            m.d.sync += [
                copying.eq(1),
                self.tile.rows.eq(chunk.rows),
                self.tile.cols.eq(chunk.cols),
                self.tile.address.eq(chunk.address),
            ]

        # A step on its way through the buffers.
        layout = data.StructLayout({"valid": 1, "first": 1, "last": 1, "half": 1})
        steps = [Signal(layout, name=f"step{number}") for number in (1, 2)]
        m.d.sync += [
            steps[0].valid.eq(step),
            steps[0].first.eq(chunk.first & (self.index == 0)),
            steps[0].last.eq(chunk.last & ends),
            steps[0].half.eq(chunk.b_half),
            steps[1].eq(steps[0]),
            self.captured.eq(steps[1].valid & steps[1].last),
        ]
        m.d.comb += [
            self.bias_half.eq(steps[1].half),
            # A halted array rests with a chunk inside.
            self.idle.eq(
                ~(steps[0].valid | steps[1].valid | self.captured | copying)
                & (self.halt | ~(active | self.chunks.valid))
            ),
        ]
        self._rows(m, steps[1])
        return m

    def _rows(self, m, step):
        unit = self.unit
        start = Cat(Mux(self.use_bias, self.bias[c], 0) for c in range(unit.cols))
        copies = [Signal(unit.cols * unit.total.width, name=f"copy_{r}") for r in range(unit.rows)]
        for r in range(unit.rows):
            last = r + 1 == unit.rows
            m.submodules[f"row_{r}"] = Instance(
                row_name(unit),
                i_clk=ClockSignal(),
                i_first=step.first,
                i_valid=step.valid,
                i_captured=self.captured,
                i_shift=0 if r else self.shift,
                i_next_row=0 if last else self.next_row,
                i_a=self.a[r],
                i_b=self.b.as_value(),
                i_start=start,
                i_below=0 if last else copies[r + 1],
                **{f"i_constant_{op.name}": getattr(self, f"constant_{op.name}") for op in unit.stored.mac_constants},
                o_copy=copies[r],
            )
        m.d.comb += self.total.eq(copies[0][: unit.total.width])
