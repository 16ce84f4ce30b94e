"""Operand buffers: one bank for each row of A and each column of B, in two halves; and registers for biases."""

from amaranth.hdl import ClockSignal, Instance, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hwgen.system.bank import bank_name
from hwgen.system.loader import BIAS, A, B, beat_bits, target_layout
from hwgen.system.spec import ADDRESS_BITS, MatrixUnit, log2


class Buffers(wiring.Component):
    """Takes beats as they come, and gives an element of every bank for an index, two cycles later.

    Beats lie in a bank as they lay on the bus; where in a beat the first element of a row was is kept beside, so
    that rows may begin at any element of a beat.

    Members
    -------
    targets : In(stream)
        Where the runs go whose beats come, in order.
    r_valid, r_data, r_error : In
        The channel R, of which every beat is taken.
    loaded : Out(1)
        A chunk is whole, in the next cycle.
    index, a_half, b_half : In
        The element that is asked for.
    a, b : Out(ArrayLayout)
        Elements of all banks, two cycles later.
    bias : Out
        Totals to start from, of `bias_half`, in the same cycle.
    fault : Out(1)
        The beat is an error, and comes from `address`.
    idle : Out(1)
        No run is under way.
    """

    def __init__(self, unit: MatrixUnit):
        self.unit = unit
        super().__init__(
            {
                "targets": In(stream.Signature(target_layout(unit))),
                "r_valid": In(1),
                "r_data": In(unit.bus),
                "r_error": In(1),
                "loaded": Out(1),
                "index": In(range(unit.chunk)),
                "a_half": In(1),
                "b_half": In(1),
                "a": Out(data.ArrayLayout(unit.a.width, unit.rows)),
                "b": Out(data.ArrayLayout(unit.b.width, unit.cols)),
                "bias_half": In(1),
                "bias": Out(data.ArrayLayout(unit.total.width, unit.cols)),
                "fault": Out(1),
                "address": Out(ADDRESS_BITS),
                "idle": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        unit, target = self.unit, self.targets.p
        low = log2(unit.bus_bytes)
        beat = Signal(beat_bits(unit))
        last_beat = Signal()
        m.d.comb += [
            last_beat.eq(beat == target.beats - 1),
            self.targets.ready.eq(self.r_valid & last_beat),
            self.idle.eq(~self.targets.valid),
            self.fault.eq(self.r_valid & self.r_error),
            self.address.eq(((target.address >> low) + beat) << low),
        ]
        m.d.sync += self.loaded.eq(self.r_valid & last_beat & target.last)
        with m.If(self.r_valid):
            m.d.sync += beat.eq(Mux(last_beat, 0, beat + 1))

        for name, kind, count, slot, half, out in (
            ("a", A, unit.rows, unit.a_slot, self.a_half, self.a),
            ("b", B, unit.cols, unit.b_slot, self.b_half, self.b),
        ):
            for number in range(count):
                here = Signal(name=f"{name}{number}_here")
                m.d.comb += here.eq(self.r_valid & (target.kind == kind) & (target.bank == number))
                m.submodules[f"{name}{number}"] = Instance(
                    bank_name(unit, slot, len(out[number])),
                    i_clk=ClockSignal(),
                    i_write=here,
                    i_write_half=target.half,
                    i_offset=_elements(target.address[:low], slot)[: log2(unit.bus // slot)],
                    i_beat=beat[: log2(unit.depth)],
                    i_data=self.r_data,
                    i_index=self.index,
                    i_half=half,
                    o_element=out[number],
                )

        size = unit.total_slot // 8
        halves = [Signal(unit.cols * unit.total_slot, name=f"bias{part}") for part in range(2)]
        for part in range(2):
            for start in range(0, unit.cols * unit.total_slot, unit.bus):
                with m.If(self.r_valid & (target.kind == BIAS) & (target.half == part) & (beat == start // unit.bus)):
                    m.d.sync += halves[part][start : start + unit.bus].eq(self.r_data)
        for number in range(unit.cols):
            start = number * size * 8
            parts = [half[start : start + unit.total.width] for half in halves]
            m.d.comb += self.bias[number].eq(Mux(self.bias_half, parts[1], parts[0]))
        return m


def _elements(offset, slot: int):
    """Slots in `offset` bytes."""
    return offset >> log2(slot // 8) if slot >= 8 else offset << log2(8 // slot)
