"""The way out: totals of a tile through the readout, packed into beats, written in bursts."""

import numpy as np
from amaranth.hdl import Cat, Const, Instance, Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.fifo import SyncFIFO
from amaranth.lib.wiring import In, Out

from hwgen.design import Design
from hwgen.system.array import tile_layout
from hwgen.system.bursts import BURST, Bursts
from hwgen.system.spec import ADDRESS_BITS, PAGE_BYTES, MatrixUnit, log2
from numerics.formats import Format
from numerics.functions import Operand
from numerics.functions.accumulator import Fixed, Floating

#: Bursts whose responses are waited for at once.
OUTSTANDING = 8


class Output(wiring.Component):
    """Writes the elements of a tile, one a cycle, row by row; waits as a whole for the channel W.

    Members
    -------
    tile : In(tile_layout(unit))
    captured : In(1)
        A tile is there from the next cycle on.
    total : In
        Its first total.
    shift, next_row, sent : Out(1)
        As of `Array`.
    stride : In
        Bytes from a row to the next.
    relu : In(1)
    constants
        One input for each operand of the readout but the first, by its name.
    bursts : Out(stream.Signature(BURST))
        For the channel AW.
    w_valid, w_data, w_strobe, w_last : Out
    w_ready : In(1)
    b_valid, b_error : In(1)
        The channel B, of which every response is taken.
    fault : Out(1)
        The response is an error, of a burst at `address`.
    idle : Out(1)
        All has been written and answered.
    """

    def __init__(self, unit: MatrixUnit):
        self.unit = unit
        super().__init__(
            {
                "tile": In(tile_layout(unit)),
                "captured": In(1),
                "total": In(unit.total.width),
                "shift": Out(1),
                "next_row": Out(1),
                "sent": Out(1),
                "stride": In(ADDRESS_BITS),
                "relu": In(1),
                **{f"constant_{op.name}": In(op.width) for op in unit.stored.readout_constants},
                "bursts": Out(stream.Signature(BURST)),
                "w_valid": Out(1),
                "w_data": Out(unit.bus),
                "w_strobe": Out(unit.bus_bytes),
                "w_last": Out(1),
                "w_ready": In(1),
                "b_valid": In(1),
                "b_error": In(1),
                "fault": Out(1),
                "address": Out(ADDRESS_BITS),
                "idle": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        unit = self.unit
        low, slot = log2(unit.bus_bytes), unit.out_slot
        per_beat = unit.bus // slot

        # Which element is first in the copy.
        active, moves, step, last_col, last_row = (
            Signal(name=name) for name in ("active", "moves", "step", "last_col", "last_row")
        )
        row, col = Signal(range(unit.rows)), Signal(range(unit.cols))
        address = Signal(ADDRESS_BITS)
        m.d.comb += [
            moves.eq(~self.w_valid | self.w_ready),
            last_col.eq(col == self.tile.cols - 1),
            last_row.eq(row == self.tile.rows - 1),
            self.shift.eq(step),
            self.next_row.eq(step & last_col),
            self.sent.eq(step & last_col & last_row),
        ]
        with m.If(self.captured):
            m.d.sync += [active.eq(1), row.eq(0), col.eq(0), address.eq(self.tile.address)]
        with m.Elif(step):
            m.d.sync += col.eq(col + 1)
            with m.If(last_col):
                m.d.sync += [col.eq(0), row.eq(row + 1), address.eq(address + self.stride)]
            with m.If(last_col & last_row):
                m.d.sync += active.eq(0)

        # Bursts of a row are asked for with its first element.
        size = Signal(range(unit.cols * max(slot, 8) // 8 + 1))
        m.submodules.bursts = bursts = Bursts(unit.bus_bytes, (unit.cols * slot // unit.bus + 2).bit_length())
        begins = Signal()
        m.d.comb += [
            size.eq((self.tile.cols * slot + 7) >> 3),
            begins.eq(active & (col == 0) & moves),
            bursts.i.valid.eq(begins),
            bursts.i.p.address.eq(address),
            bursts.i.p.beats.eq((address[:low] + size + unit.bus_bytes - 1) >> low),
            step.eq(active & moves & ((col != 0) | bursts.i.ready)),
        ]

        # A result, its place in the beat, and whether it ends a row.
        valid, ends_row = Signal(name="result_valid"), Signal(name="result_ends_row")
        result = Signal(unit.result.width)
        place = Signal(range(per_beat))
        beat_in_page = Signal(range(PAGE_BYTES // unit.bus_bytes))
        next_place, next_beat = Signal.like(place), Signal.like(beat_in_page)
        first_place = address[:low] >> log2(slot // 8) if slot >= 8 else address[:low] << log2(8 // slot)
        first_beat = address[low : log2(PAGE_BYTES)]
        with m.If(moves):
            m.d.sync += valid.eq(step)
        with m.If(step):
            m.d.sync += [
                result.eq(self._result(m)),
                ends_row.eq(last_col),
                place.eq(Mux(col == 0, first_place, next_place)),
                beat_in_page.eq(Mux(col == 0, first_beat, next_beat)),
            ]
        full = Signal()
        m.d.comb += [
            full.eq(place == per_beat - 1),
            next_place.eq(Mux(full, 0, place + 1)),
            next_beat.eq(beat_in_page + full),
        ]

        # A beat, as far as it is packed; elements of less than a byte share its strobe.
        packed, strobes = Signal(unit.bus), Signal(unit.bus_bytes)
        with_result, with_strobe = Signal(unit.bus), Signal(unit.bus_bytes)
        padded = Cat(result, Const(0, slot - len(result))) if slot > len(result) else result
        for number in range(per_beat):
            bits = slice(number * slot, (number + 1) * slot)
            m.d.comb += with_result[bits].eq(Mux(place == number, padded, packed[bits]))
        for number in range(unit.bus_bytes):
            here = (place >> log2(8 // slot)) == number if slot < 8 else (place == number // (slot // 8))
            m.d.comb += with_strobe[number].eq(strobes[number] | here)
        with m.If(moves):
            m.d.sync += self.w_valid.eq(valid & (full | ends_row))
            with m.If(valid):
                m.d.sync += [packed.eq(with_result), strobes.eq(with_strobe)]
                with m.If(full | ends_row):
                    m.d.sync += [
                        self.w_data.eq(with_result),
                        self.w_strobe.eq(with_strobe),
                        self.w_last.eq(ends_row | beat_in_page.all()),
                        packed.eq(0),
                        strobes.eq(0),
                    ]

        m.submodules.asked = asked = SyncFIFO(width=ADDRESS_BITS, depth=OUTSTANDING)
        m.d.comb += [
            self.bursts.valid.eq(bursts.o.valid & asked.w_rdy),
            self.bursts.payload.eq(bursts.o.payload),
            bursts.o.ready.eq(self.bursts.ready & asked.w_rdy),
            asked.w_en.eq(self.bursts.valid & self.bursts.ready),
            asked.w_data.eq(self.bursts.p.address),
            asked.r_en.eq(self.b_valid),
            self.fault.eq(self.b_valid & self.b_error),
            self.address.eq(asked.r_data),
            self.idle.eq(~(active | valid | self.w_valid | asked.r_rdy) & bursts.idle),
        ]
        return m

    def _result(self, m):
        """The first total, read out, and without its sign where that is asked for."""
        unit, source = self.unit, self.unit.stored.source
        result = Signal(unit.result.width, name="read_out")
        if unit.readout is None or source is None:
            m.d.comb += result.eq(self.total)
        else:
            m.submodules.readout = Instance(
                Design(unit.readout).name,
                **{f"i_{source.name}": self.total},
                **{f"i_{op.name}": getattr(self, f"constant_{op.name}") for op in unit.stored.readout_constants},
                o_o=result,
            )
        return self._not_negative(result) if unit.stored.has_relu else result

    def _not_negative(self, result):
        """A result, lane by lane without what is less than zero where that is asked for, as the mode reads it."""
        readings = [self._lanes_not_negative(result, reading) for reading in self.unit.stored.readings]
        chosen = readings[-1]
        for number, reading in reversed(list(enumerate(readings[:-1]))):
            mode = getattr(self, f"constant_{self.unit.stored.selector}")
            chosen = Mux(mode == number, reading, chosen)
        return chosen

    def _lanes_not_negative(self, result, reading: Operand):
        signed, nan = _sign(reading)
        if not signed:
            return result
        width = reading.format.width
        lanes = []
        for lane in range(reading.lanes):
            code = result[lane * width : (lane + 1) * width]
            cut = self.relu & code[-1]
            lanes.append(Mux(cut if nan is None else cut & (code != nan), 0, code))
        return lanes[0] if len(lanes) == 1 else Cat(*lanes)


def _sign(operand: Operand) -> tuple[bool, int | None]:
    """Whether the top bit of a code is a sign, and the code with that bit that is no number, if there is one."""
    fmt = operand.format
    if isinstance(fmt, Fixed):
        return True, fmt.nan_word if fmt.reserves_nan else None
    element = fmt.format if isinstance(fmt, Floating) else fmt
    assert isinstance(element, Format)
    nan = int(element.encode([np.nan])[0]) if element.signed and element.has_nan else 0
    return element.signed, nan if nan >> (element.width - 1) else None
