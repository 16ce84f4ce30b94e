"""The array: a register around the combinational core of the unit for each element of a tile, and a copy of all of
them on its way out.

index -> [ buffers, 2 cycles ] -> a[row], b[col] -> [ total <= core(a, b, total) ] -> [ copy ] -> out
"""

from amaranth.hdl import Instance, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hwgen.design import Design
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
        self._units(m, steps[1])
        return m

    def _units(self, m, step):
        unit, core = self.unit, Design(self.unit.mac)
        totals, copies = (
            [[Signal(unit.total.width, name=f"{what}_{r}_{c}") for c in range(unit.cols)] for r in range(unit.rows)]
            for what in ("total", "copy")
        )
        for r in range(unit.rows):
            for c in range(unit.cols):
                before, after = (Signal(unit.total.width, name=f"{what}_{r}_{c}") for what in ("before", "after"))
                start = Mux(self.use_bias, self.bias[c], 0)
                m.d.comb += before.eq(Mux(step.first, start, totals[r][c]))
                m.submodules[f"unit_{r}_{c}"] = Instance(
                    core.name,
                    **{f"i_{unit.a.name}": self.a[r], f"i_{unit.b.name}": self.b[c]},
                    **{f"i_{unit.total.name}": before},
                    **{f"i_{op.name}": getattr(self, f"constant_{op.name}") for op in unit.stored.mac_constants},
                    o_o=after,
                )
                with m.If(step.valid):
                    m.d.sync += totals[r][c].eq(after)
                with m.If(self.captured):
                    m.d.sync += copies[r][c].eq(totals[r][c])
                if r + 1 < unit.rows:
                    with m.Elif(self.next_row):
                        m.d.sync += copies[r][c].eq(copies[r + 1][c])
                if r == 0 and c + 1 < unit.cols:
                    with m.Elif(self.shift):
                        m.d.sync += copies[r][c].eq(copies[r][c + 1])
        m.d.comb += self.total.eq(copies[0][0])
