"""Whether a design's Verilog computes its function: all that is asked of one level, and what came of it."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, as_completed
from dataclasses import asdict, dataclass, replace
from functools import partial
from importlib.metadata import version as package_version
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.tool import ToolError
from hwgen.workers import pool
from numerics.description import field_bits
from numerics.functions import Function, Operand
from numerics.words import to_ints
from sim import together, verilator
from sim.coverage import POOL, QUICK_POOL, Coverage, Pool, counted
from sim.crew import Crew
from sim.explain import Evidence, explain
from sim.formal import prove
from sim.judges import Judgement, Subject, at_full_speed, judgements
from sim.ports import matching_module
from sim.proof import inputs_of, run_text
from sim.streams import phase_of, plan, run_phases
from sim.totals import element_format
from sim.vectors import Block, Level, VectorSet, vector_sets

#: Bits of a word without fields that are shown one by one, at most.
_MOST_BITS = 32

#: Vectors beyond which a wrong circuit is not explained, and a further set not begun.
_MOST_EXPLAINED = 1 << 25
#: The level that proves, without vectors.
FORMAL = "formal"
#: All levels, with what each asks for.
LEVELS = (*Level, FORMAL)

#: Called with a description, how many vectors are done, and how many there are.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Difference:
    """The first vector whose answer is wrong, in codes and numbers: ``0x3c (1.5)``."""

    operands: Mapping[str, str]
    expected: str
    got: str
    #: The same in bits, field by field, where operands have one lane.
    fields: str = ""

    def __str__(self) -> str:
        shown = ", ".join(f"{name} = {text}" for name, text in self.operands.items())
        return f"{shown} must give o = {self.expected}, not {self.got}"


@dataclass(frozen=True)
class Check:
    """One set of vectors, or the streams of one shell, put through one circuit; or a proof about it."""

    #: The design whose Verilog was run.
    design: str
    #: ``vectors``, ``stream``, ``judge`` or ``proof``.
    kind: str
    name: str
    #: What was covered, as a person reads it.
    covers: str
    sent: int
    compared: int
    differing: int
    first: Difference | None
    #: Rule of streams that was broken, or what was not proven; empty if nothing.
    problem: str
    seconds: float
    #: What is wrong with the circuit, as sentences, told with the first check that fails, or what happens until a
    #: proof fails, a line a cycle; empty where nothing can be told.
    explanation: str = ""
    #: What a stream was put through.
    coverage: Coverage | None = None
    #: Words at the inputs, cycle by cycle, up to the first wrong answer or broken rule; empty where none is known.
    case: tuple[Mapping[str, int], ...] = ()

    @property
    def agreed(self) -> bool:
        """Whether everything was compared and right."""
        return self.compared == self.sent > 0 and not self.differing and not self.problem

    @property
    def finding(self) -> str:
        """What is wrong, as sentences; empty if nothing is."""
        if self.problem:
            told = f":\n{self.explanation}" if self.explanation else ""
            return f"The {'circuit' if self.kind in ('proof', 'judge') else 'stream'} {self.problem}{told}"
        if self.first:
            found = f"{self.differing:,} of {self.compared:,} answers differ; the first: {self.first}"
            fields = f"In fields: {self.first.fields}." if self.first.fields else ""
            return " ".join(filter(None, (f"{found}.", fields, self.explanation)))
        return "" if self.agreed else f"Only {self.compared:,} of {self.sent:,} answers were compared"


@dataclass(frozen=True)
class Verdict:
    """What came of verifying a design."""

    design: str
    name: str
    level: str
    seed: int
    #: The Verilog file that was checked in place of the generated one, and its module.
    rtl: str | None
    module: str
    checks: tuple[Check, ...]
    seconds: float
    versions: Mapping[str, str]

    @property
    def agreed(self) -> bool:
        """Whether there were checks and all agreed."""
        return bool(self.checks) and all(check.agreed for check in self.checks)

    @property
    def vectors(self) -> int:
        """Vectors compared, without those of streams."""
        return sum(check.compared for check in self.checks if check.kind == "vectors")

    @property
    def stream_items(self) -> int:
        """Items of streams compared."""
        return sum(check.compared for check in self.checks if check.kind == "stream")

    @property
    def judged_answers(self) -> int:
        """Answers of independent judges compared."""
        return sum(check.compared for check in self.checks if check.kind == "judge")

    @property
    def proofs(self) -> int:
        """Statements that were proven."""
        return sum(check.agreed for check in self.checks if check.kind == "proof")

    @property
    def differing(self) -> int:
        """Answers that differ, of both kinds."""
        return sum(check.differing for check in self.checks)

    @property
    def first_difference(self) -> Difference | None:
        """The first difference of the first check that has one."""
        return next((check.first for check in self.checks if check.first), None)

    def document(self) -> dict[str, Any]:
        """All of it for JSON."""
        checks = [{**asdict(replace(check, case=())), "agreed": check.agreed} for check in self.checks]
        own = {key: value for key, value in asdict(self).items() if key != "checks"}
        first = self.first_difference
        return {
            **own,
            "agreed": self.agreed,
            "vectors": self.vectors,
            "stream_items": self.stream_items,
            "judged_answers": self.judged_answers,
            "proofs": self.proofs,
            "differing": self.differing,
            "first_difference": asdict(first) if first else None,
            "checks": checks,
        }


def verify(
    design: Design,
    level: str = Level.FULL,
    *,
    rtl: Path | None = None,
    seed: int = 1,
    judges: Sequence[str] = (),
    progress: Progress | None = None,
    jobs: int = 1,
) -> Verdict:
    """Compare the Verilog of `design`, or of the file `rtl` in its place, with the golden function.

    A design with plain ports gets vectors, and unless `rtl` is given the stream shell of its function is put
    through streams too; a design that is a stream gets streams. At the level `FORMAL`, proofs stand in their place.
    Then come the independent `judges`, by name, each with some of the vectors or items of the level.

    Raises
    ------
    InputError
        If `rtl` is no Verilog, has no module with the design's ports, or does not run to the end.
    ToolError
        If a tool is missing or fails.
    """
    begun = time.monotonic()
    report = progress or (lambda _what, _done, _total: None)
    circuit = design.circuit()
    module = matching_module(rtl, circuit) if rtl else circuit.top
    foreign = (rtl, module) if rtl else None
    subject = Subject(design, circuit, foreign)
    checks: list[Check] = []
    if level == FORMAL:
        checks += _proofs(design, circuit, foreign, report)
    elif design.shell == "stream":
        checks.append(check_stream(design.function, circuit, Level(level), seed, foreign, report))
        checks.append(_judged("stream", design, at_full_speed(subject, Level(level), seed)))
    else:
        checks += check_vectors(design.function, circuit, Level(level), seed, foreign, report, jobs=jobs)
        if rtl is None:
            shell = replace(design, shell="stream", stages=1, effort="normal").circuit()
            checks.append(check_stream(design.function, shell, Level(level), seed, None, report))
    if judges:
        for done, judgement in enumerate(judgements(subject, judges, Level(level), seed), start=1):
            checks.append(_judged("judge", design, judgement))
            report("judges", done, len(judges))
    return Verdict(
        design=design.text,
        name=circuit.name,
        level=str(level),
        seed=seed,
        rtl=str(rtl) if rtl else None,
        module=module,
        checks=tuple(checks),
        seconds=time.monotonic() - begun,
        versions={
            **dict(circuit.versions),
            "verilator": verilator.version(),
            "cocotb": package_version("cocotb"),
            "numpy": np.__version__,
        },
    )


def _proofs(design: Design, circuit: Circuit, rtl: tuple[Path, str] | None, progress: Progress) -> Iterator[Check]:
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


def _vector_case(circuit: Circuit, codes: Mapping[str, int] | None) -> tuple[Mapping[str, int], ...]:
    """One vector through a circuit with plain ports: a reset where there is one, and the cycles to its answer."""
    if not codes:
        return ()
    return ({"rst": 1},) * circuit.clocked + (dict(codes),) * (1 + circuit.latency_cycles)


def _judged(kind: str, design: Design, judgement: Judgement) -> Check:
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


def verify_all(
    designs: Sequence[Design], level: str, *, seed: int, jobs: int, judges: Sequence[str] = ()
) -> Iterator[tuple[Design, Verdict]]:
    """Verify `designs`, `jobs` at a time in processes of their own; each with its verdict, in any order, as they end.

    Small circuits are built together (`sim.together`), some before they are needed.

    Raises
    ------
    ToolError
        If a tool is missing or fails: the first such error, after the verdicts of all other designs.
    """
    failure: ToolError | None = None
    with pool(min(jobs, len(designs)), ["sim.verify"]) as workers:
        ahead = iter(() if level == FORMAL else together.groups(designs))
        running: dict[Future, Design] = {}
        for place, design in enumerate(designs):
            # Whatever fails in a build fails again where its design is verified, and is told there.
            builds = 1 + jobs if place == 0 else int(place % together.TOGETHER == 0)
            for group in islice(ahead, builds):
                workers.schedule(together.build, args=[group])
            running[workers.schedule(verify, args=[design, level], kwargs={"seed": seed, "judges": judges})] = design
        for future in as_completed(running):
            try:
                verdict = future.result()
            except ToolError as error:
                failure = failure or error
            else:
                yield running[future], verdict
    if failure:
        raise failure


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


def _every_block(sets: Sequence[VectorSet]) -> Iterator[Block]:
    for vectors in sets:
        yield from vectors.blocks()


def _report(progress: Progress, what: str, before: int, total: int, done: int) -> None:
    progress(what, before + done, total)


def _word(words: NDArray[np.uint32], row: int) -> int:
    return to_ints(words[row : row + 1])[0]


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


def difference(function: Function, codes: Mapping[str, int], expected: int, got: int) -> Difference:
    """A vector and its two answers as a person reads them."""
    operands = {operand.name: operand.text(codes[operand.name]) for operand in function.operands}
    words = [(operand, codes[operand.name]) for operand in function.operands]
    words += [(function.result, expected), (function.result, got)]
    bits = [(operand.name, _fields(operand, word)) for operand, word in words]
    *sources, (result, right), (_, wrong) = bits
    told = all(text for _, text in bits) and any(" " in text for _, text in bits)
    shown = ", ".join(f"{name} = {text}" for name, text in sources)
    fields = f"{shown} must give {result} = {right}, not {wrong}" if told else ""
    return Difference(operands, function.result.text(expected), function.result.text(got), fields)


def _fields(operand: Operand, word: int) -> str:
    """Bits of one code, field by field; empty for several lanes and for words that nobody reads in bits."""
    fmt = element_format(operand)
    if operand.lanes > 1 or (fmt is None and operand.width > _MOST_BITS):
        return ""
    return field_bits(fmt, word) if fmt else f"{word:0{operand.width}b}"
