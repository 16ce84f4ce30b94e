"""Independent judges: further ways to run the Verilog of a design, which must all come to the same answers.

A judge is one file here, and an entry of `JUDGES`. Each is given the same vectors or streams, is held against the
golden function, and must do in every cycle what the Verilog does in Verilator.
"""

import math
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen.design import Design
from numerics.functions import Function
from numerics.words import to_ints
from sim.judges.amaranth import Amaranth
from sim.judges.icarus import Icarus
from sim.judges.netlist import ECP5, ICE40
from sim.judges.plain import Outcome, PlainBench
from sim.judges.protocol import Judge, Responses, Stimulus, Subject
from sim.judges.streams import StreamBench
from sim.judges.verilated import Verilated
from sim.streams import Phase, plan
from sim.vectors import Block, Level, vector_sets

#: All judges, by the name that asks for one.
JUDGES: Mapping[str, Judge] = {"icarus": Icarus(), "amaranth": Amaranth(), "ice40": ICE40, "ecp5": ECP5}

#: Vectors that a judge is given, and items of each run of a stream.
_VECTORS = {Level.QUICK: 1 << 12, Level.FULL: 1 << 15, Level.EXHAUSTIVE: 1 << 18}
_ITEMS = {Level.QUICK: 100, Level.FULL: 500, Level.EXHAUSTIVE: 5000}
#: Items of a run at least, however slow the judge is.
_LEAST_ITEMS = 12


@dataclass(frozen=True)
class Judgement:
    """What came of one judge."""

    #: Name of the judge.
    judge: str
    #: Where or as what the circuit ran.
    where: str
    #: What was run, as a person reads it.
    covers: str
    outcome: Outcome
    seconds: float


def judgements(subject: Subject, names: Sequence[str], level: Level, seed: int) -> Iterator[Judgement]:
    """What each of the judges `names` finds, one after the other.

    Raises
    ------
    InputError, ToolError
        As `Judge.run`.
    """
    with Verilated(subject.circuit, subject.rtl) as verilated:
        for name in names:
            begun = time.monotonic()
            judge = JUDGES[name]
            bench, covers = _bench(subject, level, seed, judge.share)
            # First of all: a file that misbehaves is refused in its own name.
            own = verilated.run(bench.stimulus)
            responses = judge.run(subject, bench.stimulus)
            outcome = bench.judge(responses)
            if not outcome.problem and not outcome.differing:
                said = _unlike(subject, bench.stimulus, responses, own)
                outcome = Outcome(outcome.sent, outcome.compared, 0, None, said)
            yield Judgement(name, judge.where, covers, outcome, time.monotonic() - begun)


def at_full_speed(subject: Subject, phases: Sequence[Phase], seed: int) -> Judgement:
    """What `phases` through Verilator find, cycle by cycle: more items than a bench of cocotb has time for.

    Raises
    ------
    InputError, ToolError
        As `Verilated`.
    """
    begun = time.monotonic()
    bench = StreamBench(subject.design.function, subject.circuit, phases, None, seed)
    with Verilated(subject.circuit, subject.rtl) as verilated:
        outcome = bench.judge(verilated.run(bench.stimulus))
    covers = f"{sum(len(phase.runs[1].clear) for phase in phases):,} items, one a cycle"
    return Judgement("verilator", "at full speed", covers, outcome, time.monotonic() - begun)


def _bench(subject: Subject, level: Level, seed: int, share: float) -> tuple[PlainBench | StreamBench, str]:
    """A bench of `share` of a level's vectors or items, and what it covers."""
    function, circuit = subject.design.function, subject.circuit
    if subject.design.shell == "stream":
        most = max(_LEAST_ITEMS, math.ceil(_ITEMS[level] * share))
        phases = plan(function, level, seed)
        streams = StreamBench(function, circuit, phases, most, seed)
        return streams, f"{len(phases)} phases of random pauses, each after a reset in mid-stream"
    rows = sample(function, level, seed, math.ceil(_VECTORS[level] * share))
    return PlainBench(function, circuit, rows), "vectors drawn from all sets"


def sample(function: Function, level: Level, seed: int, most: int) -> Block:
    """At most `most` of the vectors of a level, drawn evenly from all of its sets, in their order."""
    # To draw from all that an exhaustive level has would take as long as to run it.
    sets = vector_sets(function, Level.QUICK if level is Level.QUICK else Level.FULL, seed)
    total = sum(vectors.count for vectors in sets)
    rng = np.random.default_rng([seed, 17])
    chosen = np.arange(total) if total <= most else np.unique(rng.integers(0, total, most))
    pieces: list[Block] = []
    before = 0
    for vectors in sets:
        for block in vectors.blocks():
            n = len(next(iter(block.values())))
            rows = chosen[np.searchsorted(chosen, before) : np.searchsorted(chosen, before + n)] - before
            pieces.append({name: words[rows] for name, words in block.items()})
            before += n
    return {name: np.concatenate([piece[name] for piece in pieces]) for name in pieces[0]}


def _unlike(subject: Subject, stimulus: Stimulus, responses: Responses, verilated: Responses) -> str:
    """Where the judge and Verilator differ, as a sentence without its subject, the circuit; empty if nowhere."""
    for port in subject.circuit.outputs:
        other = (responses.outputs[port.name] != verilated.outputs[port.name]).any(axis=1)
        other &= ~responses.unknown_in(port.name)
        if "rst" in stimulus.inputs:
            # What is there before the first reset has worked is nobody's promise.
            other[0] = False
        if other.any():
            cycle = int(np.argmax(other))
            here, there = (to_ints(r.outputs[port.name][cycle : cycle + 1])[0] for r in (responses, verilated))
            return f"gives {port.name} = {here:#x} in cycle {cycle}, not {there:#x} as in Verilator"
    return ""


def check_judges(names: Sequence[str], design: Design, rtl: Path | None) -> None:
    """Raise `InputError` if one of the judges is not there or does not take the design, or the file in its place."""
    for name in names:
        JUDGES[name].check(design, rtl)
