"""AXI4-Lite: the registers of the co-processor, as `hwgen.system.registers` lists them."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.system import registers
from hwgen.system.registers import SPACE_BYTES, Access, Code
from hwgen.system.spec import MatrixUnit

#: Bits of an address of the register space.
CONTROL_BITS = (SPACE_BYTES - 1).bit_length()
OKAY, SLVERR = 0, 2
PREFIX = "s_axi"
#: Ports of the slave.
PORTS = {
    "awaddr": In(CONTROL_BITS),
    "awprot": In(3),
    "awvalid": In(1),
    "awready": Out(1),
    "wdata": In(32),
    "wstrb": In(4),
    "wvalid": In(1),
    "wready": Out(1),
    "bresp": Out(2),
    "bvalid": Out(1),
    "bready": In(1),
    "araddr": In(CONTROL_BITS),
    "arprot": In(3),
    "arvalid": In(1),
    "arready": Out(1),
    "rdata": Out(32),
    "rresp": Out(2),
    "rvalid": Out(1),
    "rready": In(1),
}


class Control(wiring.Component):
    """Registers: a write is done in the cycle after address and data were taken, and a read as its address is taken;
    each is answered in the next. No output depends on an input of the same cycle, as AXI asks.

    Two lowest bits of addresses are not looked at. Bytes without strobe stay as they are.

    Members
    -------
    axi
        The slave, `PORTS`.
    irq : Out(1)
    start, abort : Out(1)
        For one cycle, as they are written; never `start` while `busy`.
    busy : In(1)
    ended : In(1)
        A job ends in this cycle, with `code` and `fault`.
    code : In(4)
    fault : In(32)
    settings : Out
        One for each register to configure, by its name.
    """

    def __init__(self, unit: MatrixUnit):
        self.unit = unit
        self.registers = tuple(registers.registers(unit))
        settings = {r.name: Out(r.width) for r in self.registers if r.access is Access.CONFIGURE}
        # The write that is under way: which word of the map, its value and the bytes of it that count.
        self._place, self._word, self._strobes = Signal(CONTROL_BITS - 2), Signal(32), Signal(4)
        super().__init__(
            {
                "axi": Out(wiring.Signature(PORTS)),
                "irq": Out(1),
                "start": Out(1),
                "abort": Out(1),
                "busy": In(1),
                "ended": In(1),
                "code": In(4),
                "fault": In(32),
                "settings": Out(wiring.Signature(settings)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        axi = self.axi
        done, enabled = Signal(), Signal()
        code, fault, cycles = Signal(4), Signal(32), Signal(32)
        m.d.comb += self.irq.eq(done & enabled)

        # A write: address and data come in any order, and wait for each other.
        write, refused = Signal(), Signal()
        has_address, has_data = Signal(), Signal()
        m.d.comb += [
            axi.awready.eq(~has_address),
            axi.wready.eq(~has_data),
            write.eq(has_address & has_data & ~axi.bvalid),
        ]
        with m.If(axi.awvalid & axi.awready):
            m.d.sync += [has_address.eq(1), self._place.eq(axi.awaddr[2:])]
        with m.If(axi.wvalid & axi.wready):
            m.d.sync += [has_data.eq(1), self._word.eq(axi.wdata), self._strobes.eq(axi.wstrb)]
        with m.If(write):
            m.d.sync += [has_address.eq(0), has_data.eq(0)]
            m.d.sync += [axi.bvalid.eq(1), axi.bresp.eq(Mux(refused, SLVERR, OKAY))]
        with m.Elif(axi.bready):
            m.d.sync += axi.bvalid.eq(0)

        with m.If(self.busy):
            m.d.sync += cycles.eq(cycles + 1)
        with m.If(self.start):
            m.d.sync += [done.eq(0), code.eq(Code.NONE), fault.eq(0), cycles.eq(0)]

        m.d.comb += refused.eq(1)
        with m.Switch(self._place):
            for register in self.registers:
                with m.Case(register.offset // 4):
                    self._write(m, register, write, refused, done, enabled)
        with m.If(self.ended):
            # Last, so that the end of a job is never lost to a write that clears DONE.
            m.d.sync += [done.eq(1), code.eq(self.code), fault.eq(self.fault)]

        known = {
            **registers.built(self.unit),
            "STATUS": Cat(self.busy, done, code != 0, 0, code),
            "INTERRUPT": enabled,
            "FAULT": fault,
            "CYCLES": cycles,
        }
        read = Signal()
        m.d.comb += [axi.arready.eq(~axi.rvalid), read.eq(axi.arvalid & axi.arready)]
        with m.If(read):
            m.d.sync += [axi.rvalid.eq(1), axi.rdata.eq(0), axi.rresp.eq(SLVERR)]
            with m.Switch(axi.araddr[2:]):
                for register in self.registers:
                    with m.Case(register.offset // 4):
                        m.d.sync += axi.rresp.eq(OKAY)
                        if register.access is Access.CONFIGURE:
                            m.d.sync += axi.rdata.eq(getattr(self.settings, register.name))
                        elif register.access is not Access.COMMAND:
                            m.d.sync += axi.rdata.eq(known[register.name])
        with m.Elif(axi.rready):
            m.d.sync += axi.rvalid.eq(0)
        return m

    def _write(self, m, register, write, refused, done, enabled):
        """What a write to `register` does."""
        word, strobes = self._word, self._strobes
        if register.access is Access.CONFIGURE:
            m.d.comb += refused.eq(self.busy)
            setting = getattr(self.settings, register.name)
            with m.If(write & ~self.busy):
                for byte in range(0, register.width, 8):
                    with m.If(strobes[byte // 8]):
                        m.d.sync += setting[byte : byte + 8].eq(word[byte : min(byte + 8, register.width)])
        elif register.name == "CONTROL":
            start, abort = (word[bit] & strobes[0] for bit in (0, 1))
            m.d.comb += [
                refused.eq(start & self.busy),
                self.start.eq(write & start & ~self.busy),
                self.abort.eq(write & abort & ~refused),
            ]
        elif register.name == "STATUS":
            m.d.comb += refused.eq(0)
            with m.If(write & word[1] & strobes[0]):
                m.d.sync += done.eq(0)
        elif register.name == "INTERRUPT":
            m.d.comb += refused.eq(0)
            with m.If(write & strobes[0]):
                m.d.sync += enabled.eq(word[0])
