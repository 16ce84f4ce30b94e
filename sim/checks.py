"""The checks of a design: vectors, streams, and what judges and proofs say, each as a `Check`."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Circuit
from hwgen.design import Design
from numerics.functions import Function
from numerics.words import to_ints
from sim.coverage import POOL, QUICK_POOL, Pool, counted
from sim.explain import Evidence, explain
from sim.formal import prove
from sim.formal.proof import inputs_of, run_text
from sim.harness.crew import Crew
from sim.judges import Judgement
from sim.streams import phase_of, plan, run_phases
from sim.vectors import Block, Level, VectorSet, vector_sets
from sim.verdict import Check, Difference, difference

#: Vectors beyond which a wrong circuit is not explained, and a further set not begun.
_MOST_EXPLAINED = 1 << 25

#: Called with a description, how many vectors are done, and how many there are.
Progress = Callable[[str, int, int], None]


def check_vectors(
    function: Function,
    circuit: Circuit,
    level: Level,
    seed: int,
    rtl: tuple[Path, str] | None = None,
    progress: Progress = lambda _what, _done, _total: None,
    *,
    jobs: int = 1,
) -> list[Check]:
    """Put the vectors of a level through a circuit with plain ports, in `jobs` processes; errors as of `Batch`.

    A set of very many vectors is left out where one before it found the circuit wrong.
    """
    sets = vector_sets(function, level, seed)
    total, done = sum(vectors.count for vectors in sets), 0
    progress("building", 0, total)
    checks: list[Check] = []
    evidence = Evidence()
    with Crew(function, circuit, rtl, jobs) as crew:
        for vectors in sets:
            if evidence.wrong and vectors.count > _MOST_EXPLAINED:
                break
            report = partial(_report, progress, vectors.name, done, total)
            checks.append(_check_set(function, crew, vectors, evidence, report))
            done += vectors.count
    if evidence.wrong and done <= _MOST_EXPLAINED:
        progress("explaining", done, total)
        place = next(place for place, check in enumerate(checks) if check.differing)
        said = explain(function, evidence, partial(_every_block, sets[: len(checks)]), clocked=circuit.clocked)
        checks[place] = replace(checks[place], explanation=said)
    return checks


def _check_set(
    function: Function, crew: Crew, vectors: VectorSet, evidence: Evidence, progress: Callable[[int], None]
) -> Check:
    begun = time.monotonic()
    compared = differing = 0
    first: Difference | None = None
    case: tuple[Mapping[str, int], ...] = ()
    for count, answers in crew.answers(vectors):
        if answers is not None:
            block, right, got = answers.block, answers.right, answers.got
            wrong = evidence.add(block, right, got, answers.unknown)
            if wrong.any() and first is None:
                row = int(np.argmax(wrong))
                codes = {name: _word(words, row) for name, words in block.items()}
                first = difference(function, codes, _word(right, row), _word(got, row))
                case = _vector_case(crew.circuit, codes)
            differing += int(wrong.sum())
        compared += count
        progress(compared)
    return Check(
        design=crew.circuit.spec,
        kind="vectors",
        name=vectors.name,
        covers=f"{vectors.covers}; {crew.golden.how}" if vectors.many else vectors.covers,
        sent=vectors.count,
        compared=compared,
        differing=differing,
        first=first,
        problem="",
        seconds=time.monotonic() - begun,
        case=case,
    )


def _every_block(sets: Sequence[VectorSet]) -> Iterator[Block]:
    for vectors in sets:
        yield from vectors.blocks()


def _report(progress: Progress, what: str, before: int, total: int, done: int) -> None:
    progress(what, before + done, total)


def _word(words: NDArray[np.uint32], row: int) -> int:
    return to_ints(words[row : row + 1])[0]


def check_stream(
    function: Function,
    circuit: Circuit,
    level: Level,
    seed: int,
    rtl: tuple[Path, str] | None = None,
    progress: Progress = lambda _what, _done, _total: None,
) -> Check:
    """Put the streams of a level through a circuit with streams; errors as of `run_phases`."""
    begun = time.monotonic()
    phases = plan(function, level, seed)
    pool = Pool.of(function, seed, QUICK_POOL if level is Level.QUICK else POOL)
    planned = counted(function, ((phase.runs[1], len(phase.runs[1].clear)) for phase in phases))
    if lacking := pool.lacking(planned):
        phases.append(phase_of(function, *lacking, seed))
    sent = sum(len(phase.runs[1].clear) for phase in phases)
    progress("streams", 0, sent)
    result = run_phases(function, circuit, phases, seed, rtl)
    progress("streams", result.compared, sent)
    runs = [(phase.runs[1], count) for phase, count in zip(phases, result.compared_each, strict=False)]
    coverage = pool.coverage(function, counted(function, runs), result.events)
    problem = result.problem
    if not problem and not result.differing and level is not Level.QUICK and coverage.missed:
        problem = f"was not put through everything: {', '.join(coverage.missed)}"
    return Check(
        design=circuit.spec,
        kind="stream",
        name="random pauses",
        covers=f"{sent:,} items in {result.phases} phases of random pauses, each after a reset in mid-stream; "
        f"latency {', '.join(map(str, sorted(result.latencies))) or 'not measured'}; {coverage.told}",
        sent=result.sent,
        compared=result.compared,
        differing=result.differing,
        first=difference(function, *result.first) if result.first else None,
        problem=problem,
        seconds=time.monotonic() - begun,
        coverage=coverage,
        case=result.case,
    )


def check_proofs(
    design: Design, circuit: Circuit, rtl: tuple[Path, str] | None, progress: Progress
) -> Iterator[Check]:
    for done, proof in enumerate(prove(design, circuit, rtl), start=1):
        yield Check(
            design=design.text,
            kind="proof",
            name="equivalence",
            covers=proof.claim,
            sent=1,
            compared=int(proof.found.equal is not None),
            differing=int(proof.found.equal is False),
            first=None,
            problem=proof.problem(design.function),
            seconds=proof.seconds,
            explanation=run_text(design.function, proof.run),
            case=tuple(map(inputs_of, proof.run)) or _vector_case(circuit, proof.found.example),
        )
        progress("proofs", done, done)


def check_judged(kind: str, design: Design, judgement: Judgement) -> Check:
    outcome, where = judgement.outcome, judgement.where
    return Check(
        design=design.text,
        kind=kind,
        name=judgement.judge,
        covers=f"{where}: {judgement.covers}",
        sent=outcome.sent,
        compared=outcome.compared,
        differing=outcome.differing,
        first=difference(design.function, *outcome.first) if outcome.first else None,
        problem=f"{where} {outcome.problem}" if outcome.problem else "",
        seconds=judgement.seconds,
        explanation="" if outcome.problem else f"That is so {where}.",
    )


def _vector_case(circuit: Circuit, codes: Mapping[str, int] | None) -> tuple[Mapping[str, int], ...]:
    """One vector through a circuit with plain ports: a reset where there is one, and the cycles to its answer."""
    if not codes:
        return ()
    return ({"rst": 1},) * circuit.clocked + (dict(codes),) * (1 + circuit.latency_cycles)
