"""Runs of beats to bursts of AXI."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hwgen.system.spec import ADDRESS_BITS, MOST_BEATS, PAGE_BYTES, log2


def run_layout(beat_bits: int) -> data.StructLayout:
    """A run: the address of its first byte, and its beats, as many as `beat_bits` bits count."""
    return data.StructLayout({"address": ADDRESS_BITS, "beats": beat_bits})


#: A burst: the address of its first beat, and its beats less one, as AXI has it.
BURST = data.StructLayout({"address": ADDRESS_BITS, "length": 8})


class Bursts(wiring.Component):
    """Bursts of runs, in order: a burst a cycle, the first a cycle after its run was taken.

    A burst begins at a beat, has at most 256 and ends at the latest where 4 KiB end (AXI4, A3.4.1).

    Parameters
    ----------
    bus_bytes : int
        Bytes of a beat.
    beat_bits : int
        Bits of the number of beats of a run.

    Members
    -------
    i : In(stream.Signature(run_layout(beat_bits)))
    o : Out(stream.Signature(BURST))
    idle : Out(1)
        There is no run inside.
    """

    def __init__(self, bus_bytes: int, beat_bits: int):
        self.bus_bytes, self.beat_bits = bus_bytes, beat_bits
        super().__init__(
            {"i": In(stream.Signature(run_layout(beat_bits))), "o": Out(stream.Signature(BURST)), "idle": Out(1)}
        )

    def elaborate(self, platform):
        m = Module()
        low = log2(self.bus_bytes)
        page_beats = PAGE_BYTES // self.bus_bytes
        beat = Signal(ADDRESS_BITS - low)
        left = Signal(self.beat_bits)
        to_page_end = Signal(range(page_beats + 1))
        most = Signal(range(MOST_BEATS + 1))
        count = Signal(range(MOST_BEATS + 1))
        last = Signal()
        m.d.comb += [
            to_page_end.eq(page_beats - beat[: log2(page_beats)]),
            most.eq(Mux(to_page_end > MOST_BEATS, MOST_BEATS, to_page_end)),
            last.eq(left <= most),
            count.eq(Mux(last, left, most)),
            self.idle.eq(left == 0),
            self.o.valid.eq(left != 0),
            self.o.p.address.eq(beat << low),
            self.o.p.length.eq(count - 1),
            self.i.ready.eq((left == 0) | (self.o.ready & last)),
        ]
        with m.If(self.o.valid & self.o.ready):
            m.d.sync += [beat.eq(beat + count), left.eq(left - count)]
        with m.If(self.i.valid & self.i.ready):
            m.d.sync += [beat.eq(self.i.p.address >> low), left.eq(self.i.p.beats)]
        return m
