"""Bench of a circuit with a stream `i` and a stream `o`, under random pauses of both sides.

The file that NARROWGATE_JOB names says what to send and what to expect (see `sim.streams`); what happened goes, after
each phase, to the file that it names as `report`. A phase is one test: reset, a first run that is cut off by a reset
in mid-stream, and a second one to its end. Every cycle is looked at:

- an answer, once offered, stays until it is taken, and does not change;
- answers come in order, each the expected one, as many as were sent, and none after that;
- where the taker always takes, each comes exactly `latency_cycles` after its item was taken in;
- where both sides are always ready, an item is taken in each cycle.

What happens at the ports is counted by the names of `sim.coverage`.
"""

import json
import os
import random
from collections import deque
from dataclasses import asdict, dataclass, field
from pathlib import Path

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ReadOnly, RisingEdge

JOB = json.loads(Path(os.environ["NARROWGATE_JOB"]).read_text())
REPORTS: list["Report"] = []
#: Cycles without an answer, at full speed, that count as silence.
PATIENCE_CYCLES = 1000
#: Cycles of a run that are kept, at most.
MOST_CYCLES = 4000


@dataclass
class Report:
    """What happened in a phase."""

    phase: int
    sent: int = 0
    compared: int = 0
    #: Answers of the run that was cut off, which were compared too.
    compared_before_reset: int = 0
    differing: int = 0
    #: Place of the first answer that differs, and what it was.
    first_run: int | None = None
    first_item: int | None = None
    first_answer: str = ""
    latencies: list[int] = field(default_factory=list)
    problem: str = ""
    #: How often each event came.
    events: dict[str, int] = field(default_factory=dict)
    #: What was at the inputs in each cycle up to the first answer that differs or rule that is broken: reset, payload
    #: in hexadecimal, valid and ready.
    case: list[tuple[int, str, int, int]] = field(default_factory=list)

    def count(self, event: str) -> None:
        """Count an event."""
        self.events[event] = self.events.get(event, 0) + 1


class BrokenRuleError(AssertionError):
    """A rule of streams that the circuit breaks; the message is a sentence without a subject."""


class Run:
    """One run of items through the circuit, from just after a reset."""

    def __init__(self, dut, phase: dict, run: int, rng: random.Random, report: Report):
        self.dut, self.phase, self.run_number, self.rng, self.report = dut, phase, run, rng, report
        self.items = [int(text, 16) for text in phase["runs"][run]["items"]]
        self.answers = [int(text, 16) for text in phase["runs"][run]["answers"]]
        self.clear: list[int] = phase["runs"][run]["clear"]
        self.taken_in: list[int] = []
        self.compared = 0
        self.cycle = 0
        self.offered: int | None = None
        #: Whether an item is offered, and cycles for which it and an answer have been waiting.
        self.valid = False
        self.item_waits = self.answer_waits = 0
        #: What was at the inputs in each cycle, the last ones of a long run.
        self.cycles: deque[tuple[int, str, int, int]] = deque([(1, "0", 0, 0)] * 2, MOST_CYCLES)

    async def until(self, stop_after: int | None) -> None:
        """Run until `stop_after` items have been taken in, or to the end of all answers."""
        rng = self.rng
        p_valid, p_ready = self.phase["p_valid"], self.phase["p_ready"]
        limit = int(PATIENCE_CYCLES + len(self.items) * (4 + self.phase["latency_cycles"]) / (p_valid * p_ready))
        while self.compared < len(self.answers) and (stop_after is None or len(self.taken_in) < stop_after):
            if not self.valid and len(self.taken_in) < len(self.items) and rng.random() < p_valid:
                self.valid = True
                self.dut.i__payload.value = self.items[len(self.taken_in)]
            ready = rng.random() < p_ready and (self.offered is not None or not self.phase["waits_for_valid"])
            await self._step(ready)
            if self.cycle > limit:
                raise BrokenRuleError(
                    f"gave {self.compared} of {len(self.answers)} answers, having taken {len(self.taken_in)} of "
                    f"{len(self.items)} items, in {self.cycle} cycles"
                )
        if stop_after is not None and self.phase["reset_waits"]:
            await self._until_an_answer_waits()
        self.dut.i__valid.value = 0

    async def _until_an_answer_waits(self) -> None:
        """Take nothing until an answer waits, or one should."""
        for _ in range(self.phase["latency_cycles"] + 1):
            if self.offered is not None:
                return
            await self._step(False)

    async def _step(self, ready: bool) -> None:
        """One cycle, in which the taker is `ready` or not."""
        self.dut.i__valid.value = int(self.valid)
        self.dut.o__ready.value = int(ready)
        payload = self.items[len(self.taken_in)] if self.valid else 0
        self.cycles.append((0, f"{payload:x}", int(self.valid), int(ready)))
        await ReadOnly()
        taken = self.valid and self.dut.i__ready.value == 1
        offers = self.dut.o__valid.value == 1
        self._count(taken, offers, ready)
        if taken:
            self.taken_in.append(self.cycle)
            self.valid = False
        self._look(offers, ready)
        await RisingEdge(self.dut.clk)
        self.cycle += 1

    def _count(self, taken: bool, offers: bool, ready: bool) -> None:
        """Count what happens in this cycle."""
        count = self.report.count
        item = "no item" if not self.valid else "an item taken" if taken else "an item waiting"
        answer = "no answer" if not offers else "an answer taken" if ready else "an answer waiting"
        count(f"{item}, {answer}")
        self.item_waits = self._waited("an item", self.valid and not taken, self.item_waits)
        self.answer_waits = self._waited("an answer", offers and not ready, self.answer_waits)
        place = len(self.taken_in)
        if self.valid and place < len(self.clear) and self.clear[place]:
            if taken:
                after = place > 0 and self.clear[place - 1]
                count("a clear after another" if after else "a clear after none")
            elif offers:
                count("a clear while an answer waits")

    def _waited(self, what: str, waits: bool, cycles: int) -> int:
        """Count a wait at its end; how long it has been."""
        if waits or not cycles:
            return cycles + waits
        how = {1: "1 cycle", 2: "2 cycles"}.get(cycles, "longer")
        self.report.count(f"{what} waiting {how}")
        return 0

    def keep_case(self) -> None:
        """Keep what led to what is wrong in this cycle, if nothing was before."""
        self.report.case = self.report.case or list(self.cycles)

    def count_reset(self) -> None:
        """Count what a reset finds that comes now."""
        inside = len(self.taken_in) > self.compared
        self.report.count(f"a reset with {'items' if inside else 'nothing'} inside")
        if self.offered is not None:
            self.report.count("a reset with an answer waiting")

    def _look(self, offers: bool, ready: bool) -> None:
        """Judge what the output does in this cycle."""
        payload = self.dut.o__payload.value.to_unsigned() if offers else None
        if self.offered is not None and not offers:
            raise BrokenRuleError(f"withdrew answer {self.compared} before it was taken")
        if self.offered is not None and payload != self.offered:
            raise BrokenRuleError(
                f"changed answer {self.compared} from {self.offered:#x} to {payload:#x} before it was taken"
            )
        self.offered = None if ready else payload
        if offers and ready:
            self._compare(payload)

    def _compare(self, answer: int | None) -> None:
        if self.compared >= len(self.taken_in):
            raise BrokenRuleError(f"gave answer {self.compared} before it had taken the item")
        expected = self.answers[self.compared]
        if answer != expected:
            if self.report.first_item is None:
                self.report.first_run, self.report.first_item = self.run_number, self.compared
                self.report.first_answer = f"{answer:x}"
                self.keep_case()
            self.report.differing += 1
        if self.phase["p_ready"] == 1 and not self.phase["waits_for_valid"]:
            latency = self.cycle - self.taken_in[self.compared]
            if latency not in self.report.latencies:
                self.report.latencies.append(latency)
            if latency != self.phase["latency_cycles"]:
                wanted = self.phase["latency_cycles"]
                raise BrokenRuleError(f"gave answer {self.compared} with a latency of {latency}, not {wanted}")
        self.compared += 1

    async def silence(self, cycles: int) -> None:
        """See that nothing comes any more."""
        self.dut.o__ready.value = 1
        for _ in range(cycles):
            await ReadOnly()
            if self.dut.o__valid.value == 1:
                raise BrokenRuleError(f"gave an answer more than the {self.compared} items it had taken")
            await RisingEdge(self.dut.clk)


async def reset(dut) -> None:
    """Two cycles of reset, in whose last the output offers nothing."""
    dut.rst.value, dut.i__valid.value, dut.o__ready.value = 1, 0, 0
    for _ in range(2):
        await RisingEdge(dut.clk)
    await ReadOnly()
    if dut.o__valid.value == 1:
        raise BrokenRuleError("offered an answer while it was reset")
    await RisingEdge(dut.clk)
    dut.rst.value = 0


def check_throughput(run: Run) -> None:
    """At full speed each cycle takes an item."""
    first, last = run.taken_in[0], run.taken_in[-1]
    if last - first != len(run.taken_in) - 1:
        raise BrokenRuleError(
            f"took {len(run.taken_in)} items in {last - first + 1} cycles with both sides always ready"
        )


@cocotb.test(timeout_time=JOB["timeout_ns"], timeout_unit="ns")
@cocotb.parametrize(number=list(range(len(JOB["phases"]))))
async def phase(dut, number):
    """One phase of the job."""
    plan = JOB["phases"][number]
    report = Report(number)
    REPORTS.append(report)
    rng = random.Random(f"{cocotb.RANDOM_SEED}/{number}")
    Clock(dut.clk, 10, unit="ns").start()
    runs: list[Run] = []
    try:
        await reset(dut)
        cut = Run(dut, plan, 0, rng, report)
        runs.append(cut)
        await cut.until(plan["reset_after"])
        report.compared_before_reset = cut.compared
        cut.count_reset()
        await reset(dut)
        whole = Run(dut, plan, 1, rng, report)
        runs.append(whole)
        await whole.until(None)
        report.sent, report.compared = len(whole.items), whole.compared
        await whole.silence(plan["latency_cycles"] + 8)
        if plan["p_valid"] == plan["p_ready"] == 1 and not plan["waits_for_valid"]:
            check_throughput(whole)
        await reset(dut)
        whole.count_reset()
    except BrokenRuleError as problem:
        report.problem = str(problem)
        for run in runs[-1:]:
            run.keep_case()
        raise
    finally:
        write_reports()
    assert report.compared == report.sent, f"{report.compared} answers compared, {report.sent} items sent"
    assert not report.differing, f"{report.differing} answers differ"


def write_reports() -> None:
    """Leave what happened so far, whole or not at all."""
    path = Path(JOB["report"])
    scratch = path.with_suffix(".part")
    scratch.write_text(json.dumps([asdict(report) for report in REPORTS]))
    scratch.replace(path)
