"""Bench of a matrix co-processor between AXI models that others wrote (cocotbext-axi), under random pauses.

The file that NARROWGATE_JOB names lists trials: a memory image, registers to write, the memory that must be there at
the end. What happened goes to the file that it names as `report`. A trial is one test: reset; some cycles of the job,
cut off by another reset; the job from the start to its interrupt. Every cycle of it is looked at:

- what a channel offers stays, and stays the same, until it is taken;
- bursts count upwards in whole beats, do not cross 4 KiB, and end with WLAST (the model of the slave asserts it).

Then registers are read back, writes that the map forbids are tried, and the whole memory is compared.
"""

import base64
import itertools
import json
import os
import random
from collections.abc import Iterator
from pathlib import Path

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ReadOnly, RisingEdge
from cocotbext.axi import AxiBus, AxiLiteBus, AxiLiteMaster, AxiRam, AxiResp

JOB = json.loads(Path(os.environ["NARROWGATE_JOB"]).read_text())
REPORTS: list[dict] = []
#: Channels that the co-processor drives, with what they carry.
CHANNELS = {
    "m_axi_ar": ("araddr", "arlen", "arsize", "arburst"),
    "m_axi_aw": ("awaddr", "awlen", "awsize", "awburst"),
    "m_axi_w": ("wdata", "wstrb", "wlast"),
}
MAP = JOB["registers"]


class Rules:
    """Looks at what the co-processor offers in each cycle."""

    def __init__(self, dut):
        self.dut, self.cycles, self.taken = dut, 0, dict.fromkeys(CHANNELS, 0)
        self._waiting: dict[str, tuple[int, ...]] = {}

    async def watch(self) -> None:
        """Look until the end of the test; a broken rule fails it."""
        while True:
            await RisingEdge(self.dut.clk)
            await ReadOnly()
            self.cycles += 1
            for channel, payload in CHANNELS.items():
                self._look(channel, payload)

    def _look(self, channel: str, payload: tuple[str, ...]) -> None:
        valid = getattr(self.dut, f"{channel}valid").value == 1
        if self.dut.rst.value == 1:
            self._waiting.clear()
            return
        before = self._waiting.pop(channel, None)
        if not valid:
            assert before is None, f"{channel} was withdrawn before it was taken"
            return
        now = tuple(int(getattr(self.dut, f"m_axi_{name}").value) for name in payload)
        assert before in (None, now), f"{channel} changed before it was taken"
        if getattr(self.dut, f"{channel}ready").value == 1:
            self.taken[channel] += 1
        else:
            self._waiting[channel] = now


def pauses(rng: random.Random, probability: float) -> Iterator[bool]:
    """Whether a side pauses, cycle by cycle."""
    return (rng.random() < probability for _ in itertools.count())


class Bench:
    """The co-processor between a memory and a host."""

    def __init__(self, dut, trial: dict, rng: random.Random):
        self.dut = dut
        self.ram = AxiRam(AxiBus.from_prefix(dut, "m_axi"), dut.clk, dut.rst, size=trial["size"])
        self.host = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axi"), dut.clk, dut.rst)
        reads, writes = self.ram.read_if, self.ram.write_if
        sides = (reads.ar_channel, reads.r_channel, writes.aw_channel, writes.w_channel, writes.b_channel)
        lite = (self.host.write_if, self.host.read_if)
        control = (lite[0].aw_channel, lite[0].w_channel, lite[0].b_channel, lite[1].ar_channel, lite[1].r_channel)
        for side in (*sides, *control):
            side.set_pause_generator(pauses(random.Random(rng.random()), trial["pause"]))
        self.rules = Rules(dut)
        cocotb.start_soon(self.rules.watch())

    async def reset(self) -> None:
        """Three cycles of reset."""
        self.dut.rst.value = 1
        for _ in range(3):
            await RisingEdge(self.dut.clk)
        self.dut.rst.value = 0
        await RisingEdge(self.dut.clk)

    async def write(self, offset: int, value: int) -> AxiResp:
        """Write a register; the response."""
        answer = await self.host.write(offset, value.to_bytes(4, "little"))
        return answer.resp

    async def read(self, offset: int) -> tuple[AxiResp, int]:
        """Read a register; the response and its value."""
        answer = await self.host.read(offset, 4)
        return answer.resp, int.from_bytes(answer.data, "little")

    async def start(self, trial: dict) -> None:
        """Write the registers of a job, read them back, and start it."""
        for name, value in trial["writes"].items():
            assert await self.write(MAP[name], value) == AxiResp.OKAY
            assert await self.read(MAP[name]) == (AxiResp.OKAY, value), f"{name} did not read {value}"
        assert await self.write(MAP["INTERRUPT"], 1) == AxiResp.OKAY
        assert await self.write(MAP["CONTROL"], 1) == AxiResp.OKAY

    async def keeps_every_bit(self) -> None:
        """All ones in every other register that is configured and zeros in the rest, and the other way round."""
        for parity in (0, 1):
            words = [
                (offset, mask * ((number + parity) % 2)) for number, (offset, mask) in enumerate(JOB["configured"])
            ]
            for offset, word in words:
                assert await self.write(offset, word) == AxiResp.OKAY
            for offset, word in words:
                assert await self.read(offset) == (AxiResp.OKAY, word), f"{offset:#x} did not keep {word:#x}"

    async def forbidden(self) -> int:
        """Try what the map forbids; how much that is."""
        refused = [(MAP[name], 0xFFFFFFFF) for name in ("ID", "VERSION", "FAULT", "CYCLES")]
        refused += [(offset, 1) for offset in JOB["unknown"]]
        for offset, value in refused:
            assert await self.write(offset, value) == AxiResp.SLVERR, f"A write at {offset:#x} was not refused"
        for offset in JOB["unknown"]:
            response, value = await self.read(offset)
            assert (response, value) == (AxiResp.SLVERR, 0), f"A read at {offset:#x} was not refused"
        assert await self.read(MAP["ID"]) == (AxiResp.OKAY, JOB["id"])
        return len(refused) + len(JOB["unknown"])


@cocotb.test(timeout_time=JOB["timeout_ns"], timeout_unit="ns")
@cocotb.parametrize(number=list(range(len(JOB["trials"]))))
async def trial(dut, number):
    """One trial."""
    plan = JOB["trials"][number]
    report = {"trial": number, "differing": -1, "problem": "", "refused": 0, "taken": {}}
    REPORTS.append(report)
    rng = random.Random(f"{cocotb.RANDOM_SEED}/{number}")
    Clock(dut.clk, 10, unit="ns").start()
    bench = Bench(dut, plan, rng)
    before, after = (base64.b64decode(plan[name]) for name in ("before", "after"))
    try:
        await bench.reset()
        bench.ram.write(0, before)
        await bench.start(plan)
        for _ in range(plan["cut_after"]):
            await RisingEdge(dut.clk)
        await bench.reset()
        bench.ram.write(0, before)
        bench.rules.taken = dict.fromkeys(CHANNELS, 0)
        report["refused"] = await bench.forbidden()
        await bench.keeps_every_bit()
        await bench.start(plan)
        if dut.irq.value != 1:
            await RisingEdge(dut.irq)
        assert await bench.read(MAP["STATUS"]) == (AxiResp.OKAY, 0b10), "STATUS was not DONE"
        assert await bench.write(MAP["STATUS"], 0b10) == AxiResp.OKAY
        assert dut.irq.value == 0, "irq stayed high though DONE was cleared"
        found = bytes(bench.ram.read(0, len(after)))
        report["differing"] = sum(x != y for x, y in zip(found, after, strict=True))
        report["taken"] = bench.rules.taken
        assert not report["differing"], f"{report['differing']} of {len(after)} bytes differ"
    except AssertionError as problem:
        report["problem"] = str(problem)
        raise
    finally:
        Path(JOB["report"]).write_text(json.dumps(REPORTS))
