"""The whole co-processor: registers, sequencer, buffers, array and output, and the master that they share.

s_axi -> [ control ] -> job -> [ loader ] -> runs -> [ reads ] -> AR
                                 |
                                 +-> targets ------- R -> [ buffers ]
                                 |                             |
                                 +-> chunks ------------> [  array  ] -> [ writer ] -> AW, W; B
"""

from amaranth.hdl import Module, Mux, ResetInserter, Signal
from amaranth.lib import data, wiring
from amaranth.lib.fifo import SyncFIFO
from amaranth.lib.wiring import In, Out

from hwgen.system import control
from hwgen.system.array import Array
from hwgen.system.buffers import Buffers
from hwgen.system.bursts import Bursts
from hwgen.system.control import Control
from hwgen.system.loader import Loader, beat_bits, chunk_layout, job_layout, target_layout
from hwgen.system.output import Output
from hwgen.system.registers import Code
from hwgen.system.spec import ADDRESS_BITS, MatrixUnit, log2

PREFIX = "m_axi"
#: Runs whose beats are waited for at once.
RUNS_WAITING = 16
#: Chunks that wait for the array.
CHUNKS_WAITING = 4
#: AXI: incrementing addresses; normal, neither cacheable nor bufferable, so that a write is answered by the memory
#: itself and C can be read once a job has ended; unprivileged, non-secure data.
_INCR, _CACHE, _PROT = 1, 0b0010, 0b010


def master_ports(bus: int) -> dict:
    """Ports of the AXI4 master, all of whose transactions have identifier 0."""
    address = {
        "id": Out(1),
        "addr": Out(ADDRESS_BITS),
        "len": Out(8),
        "size": Out(3),
        "burst": Out(2),
        "cache": Out(4),
        "prot": Out(3),
        "valid": Out(1),
        "ready": In(1),
    }
    return {
        **{f"aw{name}": flow for name, flow in address.items()},
        "wdata": Out(bus),
        "wstrb": Out(bus // 8),
        "wlast": Out(1),
        "wvalid": Out(1),
        "wready": In(1),
        "bid": In(1),
        "bresp": In(2),
        "bvalid": In(1),
        "bready": Out(1),
        **{f"ar{name}": flow for name, flow in address.items()},
        "rid": In(1),
        "rdata": In(bus),
        "rresp": In(2),
        "rlast": In(1),
        "rvalid": In(1),
        "rready": Out(1),
    }


class Engine(wiring.Component):
    """Runs a job from `go` until it is `quiet`; reset before the next.

    Members
    -------
    job : In(job_layout())
        Must not change while a job runs.
    constants : In
        Operands that stay as they are, by name.
    go, halt : In(1)
        Begin, for one cycle; come to rest without beginning anything more.
    axi
        The master.
    read_fault, write_fault : Out(1)
        An error came back in this cycle, from `read_address` or `write_address`.
    quiet : Out(1)
        Nothing is left to do, or to be answered.
    """

    def __init__(self, unit: MatrixUnit):
        self.unit = unit
        super().__init__(
            {
                "job": In(job_layout()),
                "constants": In(data.StructLayout({op.name: op.width for op in unit.constants})),
                "go": In(1),
                "halt": In(1),
                "axi": Out(wiring.Signature(master_ports(unit.bus))),
                "read_fault": Out(1),
                "read_address": Out(ADDRESS_BITS),
                "write_fault": Out(1),
                "write_address": Out(ADDRESS_BITS),
                "quiet": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        unit, axi = self.unit, self.axi
        m.submodules.loader = loader = Loader(unit)
        m.submodules.reads = reads = Bursts(unit.bus_bytes, beat_bits(unit))
        m.submodules.buffers = buffers = Buffers(unit)
        m.submodules.array = array = Array(unit)
        m.submodules.writer = output = Output(unit)
        targets = _queue(m, "targets", target_layout(unit), RUNS_WAITING, loader.targets, buffers.targets)
        _queue(m, "chunks", chunk_layout(unit), CHUNKS_WAITING, loader.chunks, array.chunks)
        wiring.connect(m, loader.runs, reads.i)
        m.d.comb += [
            loader.job.eq(self.job),
            loader.go.eq(self.go),
            loader.halt.eq(self.halt),
            loader.release_a.eq(array.release_a),
            loader.release_b.eq(array.release_b),
            buffers.index.eq(array.index),
            buffers.a_half.eq(array.a_half),
            buffers.b_half.eq(array.b_half),
            buffers.bias_half.eq(array.bias_half),
            array.loaded.eq(buffers.loaded),
            array.halt.eq(self.halt),
            array.a.eq(buffers.a),
            array.b.eq(buffers.b),
            array.bias.eq(buffers.bias),
            array.use_bias.eq(self.job.use_bias),
            array.shift.eq(output.shift),
            array.next_row.eq(output.next_row),
            array.sent.eq(output.sent),
            output.tile.eq(array.tile),
            output.captured.eq(array.captured),
            output.total.eq(array.total),
            output.stride.eq(self.job.c_stride),
            output.relu.eq(self.job.relu),
            self.quiet.eq(loader.idle & reads.idle & ~targets.r_rdy & ~buffers.loaded & array.idle & output.idle),
        ]
        for part, operands in ((array, unit.stored.mac_constants), (output, unit.stored.readout_constants)):
            m.d.comb += [getattr(part, f"constant_{op.name}").eq(self.constants[op.name]) for op in operands]
        self._address(m, "ar", reads.o)
        self._address(m, "aw", output.bursts)
        m.d.comb += [
            axi.rready.eq(1),
            buffers.r_valid.eq(axi.rvalid),
            buffers.r_data.eq(axi.rdata),
            buffers.r_error.eq(axi.rresp[1]),
            axi.wvalid.eq(output.w_valid),
            axi.wdata.eq(output.w_data),
            axi.wstrb.eq(output.w_strobe),
            axi.wlast.eq(output.w_last),
            output.w_ready.eq(axi.wready),
            axi.bready.eq(1),
            output.b_valid.eq(axi.bvalid),
            output.b_error.eq(axi.bresp[1]),
            self.read_fault.eq(buffers.fault),
            self.read_address.eq(buffers.address),
            self.write_fault.eq(output.fault),
            self.write_address.eq(output.address),
        ]
        return m

    def _address(self, m, channel: str, bursts) -> None:
        """An address channel, from bursts."""

        def port(name):
            return getattr(self.axi, f"{channel}{name}")

        m.d.comb += [
            port("addr").eq(bursts.p.address),
            port("len").eq(bursts.p.length),
            port("size").eq(log2(self.unit.bus_bytes)),
            port("burst").eq(_INCR),
            port("cache").eq(_CACHE),
            port("prot").eq(_PROT),
            port("valid").eq(bursts.valid),
            bursts.ready.eq(port("ready")),
        ]


def ports(unit: MatrixUnit) -> dict:
    """Ports of the co-processor, beside clock and reset."""
    slave = {f"{control.PREFIX}_{name}": flow for name, flow in control.PORTS.items()}
    master = {f"{PREFIX}_{name}": flow for name, flow in master_ports(unit.bus).items()}
    return {**slave, **master, "irq": Out(1)}


class Coprocessor(wiring.Component):
    """C = A x B between memories on an AXI4 bus, as its registers say.

    Members
    -------
    s_axi_…
        AXI4-Lite slave with the registers of `hwgen.system.registers`.
    m_axi_…
        AXI4 master.
    irq : Out(1)
        High while STATUS.DONE and INTERRUPT.DONE are.
    """

    def __init__(self, unit: MatrixUnit):
        self.unit = unit
        super().__init__(ports(unit))

    def elaborate(self, platform):
        m = Module()
        unit = self.unit
        clear = Signal()
        m.submodules.control = registers = Control(unit)
        engine = Engine(unit)
        m.submodules.engine = ResetInserter(clear)(engine)
        for prefix, inner, members in (
            (control.PREFIX, registers.axi, control.PORTS),
            (PREFIX, engine.axi, master_ports(unit.bus)),
        ):
            for name, member in members.items():
                outer, own = getattr(self, f"{prefix}_{name}"), getattr(inner, name)
                m.d.comb += own.eq(outer) if member.flow == In else outer.eq(own)

        settings, job = registers.settings, engine.job
        m.d.comb += [
            self.irq.eq(registers.irq),
            *(getattr(job, name).eq(getattr(settings, name.upper())) for name in _SETTINGS),
            job.use_bias.eq(settings.OPTIONS[0]),
            job.relu.eq(settings.OPTIONS[1:]),
            *(engine.constants[op.name].eq(getattr(settings, op.name.upper())) for op in unit.constants),
        ]

        code, fault = Signal(Code), Signal(ADDRESS_BITS)
        m.d.comb += [registers.code.eq(code), registers.fault.eq(fault), engine.halt.eq(code != Code.NONE)]
        with m.FSM():
            with m.State("IDLE"), m.If(registers.start):
                m.d.sync += [code.eq(self._refusal(job)), fault.eq(0)]
                m.next = "CHECKED"
            with m.State("CHECKED"):
                m.d.comb += [registers.busy.eq(1), engine.go.eq(code == Code.NONE)]
                with m.If(registers.abort & (code == Code.NONE)):
                    m.d.sync += code.eq(Code.ABORTED)
                m.next = "RUNNING"
            with m.State("RUNNING"):
                m.d.comb += registers.busy.eq(1)
                with m.If(engine.quiet):
                    m.d.comb += [registers.ended.eq(1), clear.eq(1)]
                    m.d.sync += code.eq(Code.NONE)
                    m.next = "IDLE"
                with m.Elif(code == Code.NONE):
                    with m.If(engine.read_fault):
                        m.d.sync += [code.eq(Code.READ), fault.eq(engine.read_address)]
                    with m.Elif(engine.write_fault):
                        m.d.sync += [code.eq(Code.WRITE), fault.eq(engine.write_address)]
                    with m.Elif(registers.abort):
                        m.d.sync += code.eq(Code.ABORTED)
        return m

    def _refusal(self, job):
        """Why a job cannot run, if it cannot."""
        unit = self.unit
        empty = (job.m == 0) | (job.n == 0) | (job.k == 0)
        askew = [
            getattr(job, name)[: log2(slot // 8)].any()
            for slot, names in (
                (unit.a_slot, ("a", "a_stride")),
                (unit.b_slot, ("b", "b_stride")),
                (unit.out_slot, ("c", "c_stride")),
            )
            for name in names
            if slot > 8
        ]
        askew.append(job.use_bias & job.bias[: log2(unit.bus_bytes)].any())
        crooked = askew[0]
        for one in askew[1:]:
            crooked = crooked | one
        return Mux(empty, Code.SIZE, Mux(crooked, Code.ALIGNMENT, Code.NONE))


#: Fields of a job that are registers of the same names.
_SETTINGS = ("m", "n", "k", "a", "a_stride", "b", "b_stride", "c", "c_stride", "bias")


def _queue(m, name: str, layout: data.StructLayout, depth: int, giver, taker) -> SyncFIFO:
    """A queue between two streams."""
    queue = SyncFIFO(width=layout.size, depth=depth)
    m.submodules[f"{name}_queue"] = queue
    m.d.comb += [
        queue.w_data.eq(giver.payload.as_value()),
        queue.w_en.eq(giver.valid),
        giver.ready.eq(queue.w_rdy),
        taker.payload.eq(queue.r_data),
        taker.valid.eq(queue.r_rdy),
        queue.r_en.eq(taker.ready),
    ]
    return queue
