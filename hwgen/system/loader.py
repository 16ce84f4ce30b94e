"""The sequencer: which rows of A, columns of B and biases to fetch, in which order, for any M x N x K.

for each `rows` rows of C
    for each `cols` columns of C                 one tile, whose totals the array holds
        for each `chunk` elements of K           one chunk, which the buffers hold; the last two are of one size
            rows of A, unless they are there still; columns of B; with the first chunk, biases
"""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hwgen.system.bursts import run_layout
from hwgen.system.spec import ADDRESS_BITS, MatrixUnit, log2

#: Bits of a size.
SIZE_BITS = 32
#: What a run of the loader is for.
A, B, BIAS = 0, 1, 2


def job_layout() -> data.StructLayout:
    """Registers of a job, by their names in the register map."""
    sizes = dict.fromkeys(("m", "n", "k"), SIZE_BITS)
    places = ("a", "a_stride", "b", "b_stride", "c", "c_stride", "bias")
    return data.StructLayout(sizes | dict.fromkeys(places, ADDRESS_BITS) | {"use_bias": 1, "relu": 1})


def beat_bits(unit: MatrixUnit) -> int:
    """Bits of the number of beats of a run."""
    return max(unit.depth, unit.cols * unit.total_slot // unit.bus).bit_length()


def target_layout(unit: MatrixUnit) -> data.StructLayout:
    """Where a run goes: operand, bank, half, and whether the chunk is whole with its end; where it comes from."""
    return data.StructLayout(
        {
            "kind": 2,
            "bank": range(max(unit.rows, unit.cols)),
            "half": 1,
            "last": 1,
            **{name: shape.shape for name, shape in run_layout(beat_bits(unit))},
        }
    )


def chunk_layout(unit: MatrixUnit) -> data.StructLayout:
    """A chunk to compute: halves of the buffers, elements, place in its tile; the tile's size and address."""
    return data.StructLayout(
        {
            "a_half": 1,
            "b_half": 1,
            "count": range(unit.chunk + 1),
            "first": 1,
            "last": 1,
            "release_a": 1,
            "rows": range(unit.rows + 1),
            "cols": range(unit.cols + 1),
            "address": ADDRESS_BITS,
        }
    )


class Loader(wiring.Component):
    """Runs to fetch, with where they go, and the chunks that they make; one run a cycle.

    A half of a buffer is filled only once it is released. Where K fits a chunk, rows of A stay for all columns of C.

    Members
    -------
    job : In(job_layout())
        Must not change while a job runs.
    go : In(1)
        Begin, for one cycle.
    halt : In(1)
        Give no more runs.
    release_a, release_b : In(1)
        A half has been read to its end.
    runs, targets : Out(stream)
        A run is taken from both in the same cycle.
    chunks : Out(stream)
        Each after its last run.
    idle : Out(1)
        No job, or all of it given, or halted.
    """

    def __init__(self, unit: MatrixUnit):
        self.unit = unit
        super().__init__(
            {
                "job": In(job_layout()),
                "go": In(1),
                "halt": In(1),
                "release_a": In(1),
                "release_b": In(1),
                "runs": Out(stream.Signature(run_layout(beat_bits(unit)))),
                "targets": Out(stream.Signature(target_layout(unit))),
                "chunks": Out(stream.Signature(chunk_layout(unit))),
                "idle": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        unit, job = self.unit, self.job
        m_left, n_left, k_left = (Signal(SIZE_BITS, name=f"{name}_left") for name in "mnk")
        # Addresses: of the first row of a block, of the next row, and what the chunks before take of each row.
        a_block, a_row, a_offset = (Signal(ADDRESS_BITS, name=f"a_{name}") for name in ("block", "row", "offset"))
        b_block, b_row, b_offset = (Signal(ADDRESS_BITS, name=f"b_{name}") for name in ("block", "row", "offset"))
        c_block, c_offset = (Signal(ADDRESS_BITS, name=f"c_{name}") for name in ("block", "offset"))
        bias = Signal(ADDRESS_BITS)
        index = Signal(range(max(unit.rows, unit.cols)))
        a_half, b_half = Signal(), Signal()
        first_columns = Signal()

        rows, cols = Signal(range(unit.rows + 1)), Signal(range(unit.cols + 1))
        count, half_left = Signal(range(unit.chunk + 1)), Signal(SIZE_BITS)
        last_rows, last_cols, last_chunk, first_chunk, resident, needs_a = (
            Signal(name=name)
            for name in ("last_rows", "last_cols", "last_chunk", "first_chunk", "resident", "needs_a")
        )
        m.d.comb += [
            last_rows.eq(m_left <= unit.rows),
            last_cols.eq(n_left <= unit.cols),
            last_chunk.eq(k_left <= unit.chunk),
            first_chunk.eq(k_left == job.k),
            resident.eq(job.k <= unit.chunk),
            needs_a.eq(~resident | first_columns),
            rows.eq(Mux(last_rows, m_left, unit.rows)),
            cols.eq(Mux(last_cols, n_left, unit.cols)),
            # Two alike are loaded while each other is computed, which a whole one and its short rest are not.
            half_left.eq((k_left + 15) >> 4 << 3),
            count.eq(Mux(last_chunk, k_left, Mux(k_left < 2 * unit.chunk, half_left, unit.chunk))),
        ]

        # A run: from `address`, `size` bytes.
        emit, taken, last_run = Signal(), Signal(), Signal()
        largest = max(unit.depth * unit.bus_bytes, unit.cols * unit.total_slot // 8)
        address, size = Signal(ADDRESS_BITS), Signal(range(largest + 1))
        low = log2(unit.bus_bytes)
        m.d.comb += [
            self.runs.p.address.eq(address),
            self.runs.p.beats.eq((address[:low] + size + unit.bus_bytes - 1) >> low),
            self.targets.p.address.eq(address),
            self.targets.p.beats.eq(self.runs.p.beats),
            self.targets.p.bank.eq(index),
            self.runs.valid.eq(emit & self.targets.ready),
            self.targets.valid.eq(emit & self.runs.ready),
            taken.eq(emit & self.targets.ready & self.runs.ready),
        ]

        a_free, b_free = Signal(2, init=2), Signal(2, init=2)
        take_a, take_b = Signal(), Signal()
        m.d.sync += [a_free.eq(a_free + self.release_a - take_a), b_free.eq(b_free + self.release_b - take_b)]

        m.d.comb += [
            self.chunks.p.a_half.eq(Mux(needs_a, a_half, ~a_half)),
            self.chunks.p.b_half.eq(b_half),
            self.chunks.p.count.eq(count),
            self.chunks.p.first.eq(first_chunk),
            self.chunks.p.last.eq(last_chunk),
            self.chunks.p.release_a.eq(~resident | last_cols),
            self.chunks.p.rows.eq(rows),
            self.chunks.p.cols.eq(cols),
            self.chunks.p.address.eq(c_block + c_offset),
        ]

        with m.FSM():
            with m.State("IDLE"):
                m.d.comb += self.idle.eq(~self.go)
                with m.If(self.go):
                    m.d.sync += [
                        m_left.eq(job.m),
                        n_left.eq(job.n),
                        k_left.eq(job.k),
                        a_block.eq(job.a),
                        a_row.eq(job.a),
                        b_block.eq(job.b),
                        b_row.eq(job.b),
                        c_block.eq(job.c),
                        bias.eq(job.bias),
                        first_columns.eq(1),
                    ]
                    m.next = "A"
            with m.State("A"):
                m.d.comb += [
                    emit.eq((index != 0) | (a_free != 0)),
                    address.eq(a_row + a_offset),
                    size.eq(_bytes(count, unit.a_slot)),
                    self.targets.p.kind.eq(A),
                    self.targets.p.half.eq(a_half),
                    last_run.eq(index == rows - 1),
                ]
                with m.If(taken):
                    m.d.comb += take_a.eq(index == 0)
                    m.d.sync += [index.eq(index + 1), a_row.eq(a_row + job.a_stride)]
                    with m.If(last_run):
                        m.d.sync += [index.eq(0), a_row.eq(a_block)]
                        m.next = "B"
            with m.State("B"):
                m.d.comb += [
                    emit.eq((index != 0) | (b_free != 0)),
                    address.eq(b_row + b_offset),
                    size.eq(_bytes(count, unit.b_slot)),
                    self.targets.p.kind.eq(B),
                    self.targets.p.half.eq(b_half),
                    last_run.eq(index == cols - 1),
                    self.targets.p.last.eq(last_run & ~(job.use_bias & first_chunk)),
                ]
                with m.If(taken):
                    m.d.comb += take_b.eq(index == 0)
                    m.d.sync += [index.eq(index + 1), b_row.eq(b_row + job.b_stride)]
                    with m.If(last_run):
                        m.d.sync += [index.eq(0), b_row.eq(b_block)]
                        with m.If(job.use_bias & first_chunk):
                            m.next = "BIAS"
                        with m.Else():
                            m.next = "CHUNK"
            with m.State("BIAS"):
                m.d.comb += [
                    emit.eq(1),
                    address.eq(bias),
                    size.eq(_bytes(cols, unit.total_slot)),
                    self.targets.p.kind.eq(BIAS),
                    self.targets.p.half.eq(b_half),
                    self.targets.p.last.eq(1),
                ]
                with m.If(taken):
                    m.next = "CHUNK"
            with m.State("CHUNK"):
                m.d.comb += self.chunks.valid.eq(1)
                with m.If(self.chunks.ready):
                    m.d.sync += b_half.eq(~b_half)
                    with m.If(needs_a):
                        m.d.sync += a_half.eq(~a_half)
                    m.next = "A"
                    with m.If(~last_chunk):
                        m.d.sync += [
                            k_left.eq(k_left - count),
                            a_offset.eq(a_offset + _bytes(count, unit.a_slot)),
                            b_offset.eq(b_offset + _bytes(count, unit.b_slot)),
                        ]
                    with m.Else():
                        m.d.sync += [k_left.eq(job.k), a_offset.eq(0), b_offset.eq(0)]
                        with m.If(~last_cols):
                            m.d.sync += [
                                n_left.eq(n_left - unit.cols),
                                b_block.eq(b_block + (job.b_stride << log2(unit.cols))),
                                b_row.eq(b_block + (job.b_stride << log2(unit.cols))),
                                c_offset.eq(c_offset + unit.cols * unit.out_slot // 8),
                                bias.eq(bias + unit.cols * unit.total_slot // 8),
                                first_columns.eq(0),
                            ]
                            with m.If(resident):
                                m.next = "B"
                        with m.Else():
                            m.d.sync += [
                                n_left.eq(job.n),
                                b_block.eq(job.b),
                                b_row.eq(job.b),
                                c_offset.eq(0),
                                bias.eq(job.bias),
                                first_columns.eq(1),
                                m_left.eq(m_left - unit.rows),
                                a_block.eq(a_block + (job.a_stride << log2(unit.rows))),
                                a_row.eq(a_block + (job.a_stride << log2(unit.rows))),
                                c_block.eq(c_block + (job.c_stride << log2(unit.rows))),
                            ]
                            with m.If(last_rows):
                                m.next = "DONE"
            with m.State("DONE"):
                m.d.comb += self.idle.eq(1)
        with m.If(self.halt):
            # Whatever a run needs that was begun is elsewhere already.
            m.d.comb += [emit.eq(0), self.chunks.valid.eq(0), self.idle.eq(1)]
        return m


def _bytes(count, slot: int):
    """Bytes of `count` slots."""
    return (count << log2(slot) >> 3) if slot >= 8 else (count + 8 // slot - 1) >> log2(8 // slot)
