"""Streams of items through the stream shell of a function, under random pauses, judged by the golden function."""

import itertools
import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Circuit
from hwgen.shell.stream import input_layout, output_layout
from hwgen.tool import ToolError, run
from numerics.errors import InputError
from numerics.functions import Function
from numerics.words import to_ints, word_count
from sim.harness.batch import stop_reason
from sim.harness.verilator import Source, bench
from sim.vectors import Block, Level, every_free_combination, free_operands, random_rows

#: Probabilities with which each side is ready in a cycle.
PAUSES = (1.0, 0.5, 0.2)
#: Items of a run in each phase.
_ITEMS = {Level.QUICK: 150, Level.FULL: 500, Level.EXHAUSTIVE: 1000}
_CUT_ITEMS = 100
#: Bits of an item up to which the bench, which is slow, sends every one.
BENCHED_BITS = {Level.QUICK: 10, Level.FULL: 12, Level.EXHAUSTIVE: 16}
#: Share of items that start a new total.
_CLEAR = 0.125
_CLOCK_NS = 10
_BENCH_TIMEOUT_S = 600.0


@dataclass(frozen=True)
class Items:
    """A run of items and what must come back."""

    rows: Block
    clear: NDArray[np.bool_]
    #: Running totals before each item; empty if the function has none.
    totals: NDArray[np.uint32]
    answers: NDArray[np.uint32]

    def vector(self, function: Function, index: int) -> dict[str, int]:
        """Operands of an item by name, the running total included."""
        words = {name: rows[index : index + 1] for name, rows in self.rows.items()}
        if function.running:
            words[function.running] = self.totals[index : index + 1]
        return {name: to_ints(row)[0] for name, row in words.items()}


@dataclass(frozen=True)
class Phase:
    """What a phase sends, and how eager both sides are."""

    p_valid: float
    p_ready: float
    #: Whether the taker becomes ready only once an answer is offered.
    waits_for_valid: bool
    #: The run that a reset cuts off, and the one to the end.
    runs: tuple[Items, Items]
    reset_after: int
    #: Whether the reset comes while an answer waits.
    reset_waits: bool = False


@dataclass(frozen=True)
class StreamResult:
    """What came back."""

    sent: int
    compared: int
    differing: int
    #: Operands by name of the first item whose answer differs, and what its answer should have been and was.
    first: tuple[dict[str, int], int, int] | None
    #: The rule that the circuit broke, as "The stream …"; empty if none.
    problem: str
    latencies: frozenset[int]
    phases: int
    #: Answers compared in each phase.
    compared_each: tuple[int, ...] = ()
    #: How often each event came, by its name.
    events: Mapping[str, int] = field(default_factory=dict)
    #: Words at the inputs, cycle by cycle from a reset on, up to the first wrong answer or broken rule.
    case: tuple[Mapping[str, int], ...] = ()

    @property
    def agreed(self) -> bool:
        """Whether everything was sent, compared and right."""
        return not self.problem and not self.differing and self.compared == self.sent > 0


def expected(function: Function, runs: Sequence[tuple[Block, NDArray[np.bool_]]]) -> list[Items]:
    """Runs of items (rows, and which of them clear) with their answers.

    A running total starts from code 0 at the first item of a run and at each that clears it.
    """
    lengths = [len(clear) for _, clear in runs]
    ends = np.cumsum(lengths)
    rows = {name: np.concatenate([rows[name] for rows, _ in runs]) for name in runs[0][0]}
    clear = np.concatenate([clear for _, clear in runs])
    starts = clear.copy()
    starts[ends - lengths] = True
    answers, totals = _accumulated(function, rows, starts)
    spans = [slice(end - length, end) for end, length in zip(ends, lengths, strict=True)]
    return [
        Items({name: words[span] for name, words in rows.items()}, clear[span], totals[span], answers[span])
        for span in spans
    ]


def _accumulated(
    function: Function, rows: Block, starts: NDArray[np.bool_]
) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Answers to items, and running totals before them."""
    n = len(starts)
    if function.running is None:
        return function.evaluate(rows), np.zeros((n, 0), np.uint32)
    width = next(op.width for op in function.operands if op.name == function.running)
    # Items of different totals do not know of each other: the k-th ones of all totals are one block.
    index = np.arange(n)
    position = index - np.maximum.accumulate(np.where(starts, index, 0))
    totals = np.zeros((n, word_count(width)), np.uint32)
    answers = np.zeros_like(totals)
    for step in range(int(position.max(initial=-1)) + 1):
        at = np.flatnonzero(position == step)
        if step:
            totals[at] = answers[at - 1]
        block = {name: words[at] for name, words in rows.items()}
        answers[at] = function.evaluate({**block, function.running: totals[at]})
    return answers, totals


def plan(function: Function, level: Level, seed: int) -> list[Phase]:
    """The phases of a level: all pairs of pauses, a taker that waits, and every item once where there are few."""
    rng = np.random.default_rng([seed, 11])
    paces = [(p_valid, p_ready, False) for p_valid, p_ready in itertools.product(PAUSES, PAUSES)]
    paces.append((1.0, 0.5, True))
    runs: list[tuple[Block, NDArray[np.bool_]]] = []
    for _ in paces:
        runs += [_random_run(function, count, rng) for count in (_CUT_ITEMS, _ITEMS[level])]
    items = expected(function, runs)
    phases = [
        # Each reset comes at another place of the pipeline's work.
        Phase(*pace, (items[2 * number], items[2 * number + 1]), _CUT_ITEMS // 2 + number, number % 2 == 1)
        for number, pace in enumerate(paces)
    ]
    if item_bits(function) <= BENCHED_BITS[level]:
        phases.append(every_item(function, seed))
    return phases


def item_bits(function: Function) -> int:
    """Bits of the operands that an item has."""
    return sum(operand.width for operand in free_operands(function))


def every_item(function: Function, seed: int) -> Phase:
    """A phase that sends every item once, one a cycle."""
    rng = np.random.default_rng([seed, 15])
    rows = every_free_combination(function, rng)
    return phase_of(function, rows, rng.random(1 << item_bits(function)) < _CLEAR, seed, p_ready=1.0)


def phase_of(function: Function, rows: Block, clear: NDArray[np.bool_], seed: int, *, p_ready: float = 0.5) -> Phase:
    """A phase that sends given items."""
    rng = np.random.default_rng([seed, 13])
    cut, whole = expected(function, [_random_run(function, _CUT_ITEMS, rng), (rows, clear)])
    return Phase(1.0, p_ready, False, (cut, whole), _CUT_ITEMS // 2)


def _random_run(function: Function, count: int, rng: np.random.Generator) -> tuple[Block, NDArray[np.bool_]]:
    return random_rows(function, count, rng), rng.random(count) < _CLEAR


def run_phases(
    function: Function,
    circuit: Circuit,
    phases: Sequence[Phase],
    seed: int,
    rtl: tuple[Path, str] | None = None,
    *,
    timeout_s: float = _BENCH_TIMEOUT_S,
) -> StreamResult:
    """Send `phases` through `circuit`, or through a module of a Verilog file in its place.

    Raises
    ------
    InputError
        If `rtl` is no Verilog that Verilator reads, or stops, hangs or crashes the simulation.
    ToolError
        If a tool is missing or fails, or `circuit` stops, hangs or crashes the simulation.
    """
    source = Source(file=rtl[0]) if rtl else Source(circuit.verilog)
    top = rtl[1] if rtl else circuit.top
    with tempfile.TemporaryDirectory(prefix="narrowgate-stream-") as name:
        folder = Path(name)
        bench(source, top=top, target=folder / top)
        (folder / "job.json").write_text(json.dumps(_job(function, circuit, phases, folder)))
        env = {
            "NARROWGATE_JOB": str(folder / "job.json"),
            "NARROWGATE_STOP": str(folder / "stop"),
            "NARROWGATE_CWD": str(rtl[0].resolve().parent if rtl else folder),
            "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        }
        command: list[str | Path] = [
            sys.executable,
            "-m",
            "sim.harness.simulator",
            folder,
            top,
            "sim.benches.stream",
            str(seed),
        ]
        failure = None
        try:
            run(command, name="cocotb", cwd=folder, timeout_s=timeout_s, env=env)
        except ToolError as error:
            failure = error
        if failure or not _finished(folder, len(phases)):
            _raise_failure(source, folder, failure, timeout_s)
        return _result(function, phases, json.loads((folder / "report.json").read_text()))


def _job(function: Function, circuit: Circuit, phases: Sequence[Phase], folder: Path) -> dict:
    cycles = sum(
        (len(run.clear) + 1000) * 25 * (circuit.latency_cycles + 4) for phase in phases for run in phase.runs
    )
    return {
        "report": str(folder / "report.json"),
        "timeout_ns": cycles * _CLOCK_NS,
        "phases": [
            {
                "p_valid": phase.p_valid,
                "p_ready": phase.p_ready,
                "waits_for_valid": phase.waits_for_valid,
                "reset_after": phase.reset_after,
                "reset_waits": phase.reset_waits,
                "latency_cycles": circuit.latency_cycles,
                "runs": [
                    {
                        "items": [f"{word:x}" for word in payloads(function, run)],
                        "answers": [f"{word:x}" for word in _answers(function, run)],
                        "clear": [int(clear) for clear in run.clear] if function.running else [],
                    }
                    for run in phase.runs
                ],
            }
            for phase in phases
        ],
    }


def payloads(function: Function, items: Items) -> list[int]:
    """Payloads of the stream `i`."""
    columns = {name: to_ints(words) for name, words in items.rows.items()}
    if function.running:
        columns["clear"] = [int(clear) for clear in items.clear]
    fields = [(place.offset, columns[str(name)]) for name, place in input_layout(function)]
    return [sum(column[i] << offset for offset, column in fields) for i in range(len(items.clear))]


def _answers(function: Function, items: Items) -> list[int]:
    """Payloads of the stream `o`."""
    offset = output_layout(function)["o"].offset
    return [word << offset for word in to_ints(items.answers)]


def _finished(folder: Path, phases: int) -> bool:
    """Whether the bench reported on every phase, in its own words and in JUnit's."""
    from cocotb_tools.check_results import get_results

    if not (folder / "report.json").is_file() or not (folder / "results.xml").is_file():
        return False
    try:
        tests, _ = get_results(folder / "results.xml")
    except RuntimeError:
        return False
    return tests == phases == len(json.loads((folder / "report.json").read_text()))


def _raise_failure(source: Source, folder: Path, failure: ToolError | None, timeout_s: float) -> None:
    if (folder / "stop").is_file():
        what = f"stopped it: {stop_reason(folder / 'stop')}"
    elif failure and "was still running" in str(failure):
        what = f"was still running after {timeout_s:g} s"
    elif failure and not source.file:
        raise failure
    else:
        what = "ended it before the bench did"
    message = f"{source.title} must take and answer all items of a simulation, but {what}"
    if source.file:
        raise InputError(message)
    raise ToolError(message, failure.log if failure else "")


def _result(function: Function, phases: Sequence[Phase], reports: Sequence[dict]) -> StreamResult:
    first, problem = None, ""
    for report in reports:
        phase = phases[report["phase"]]
        if report["first_item"] is not None and first is None:
            items, index = phase.runs[report["first_run"]], report["first_item"]
            offset = output_layout(function)["o"].offset
            right = to_ints(items.answers[index : index + 1])[0]
            first = items.vector(function, index), right, int(report["first_answer"], 16) >> offset
        if report["problem"] and not problem:
            problem = (
                f"{report['problem']} (offered with probability {phase.p_valid:g}, taken with {phase.p_ready:g})"
            )
    return StreamResult(
        sent=sum(len(phase.runs[1].clear) for phase in phases),
        compared=sum(report["compared"] for report in reports),
        differing=sum(report["differing"] for report in reports),
        first=first,
        problem=problem,
        latencies=frozenset(latency for report in reports for latency in report["latencies"]),
        phases=len(reports),
        compared_each=tuple(report["compared"] for report in reports),
        case=next((tuple(map(_inputs, report["case"])) for report in reports if report["case"]), ()),
        events=sum((Counter(report["events"]) for report in reports), Counter()),
    )


def _inputs(cycle: Sequence) -> dict[str, int]:
    """Words at the inputs in a cycle that the bench kept."""
    reset, payload, valid, ready = cycle
    return {"rst": reset, "i__payload": int(payload, 16), "i__valid": valid, "o__ready": ready}
