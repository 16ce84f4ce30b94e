"""Whether a design's Verilog computes its function: all that is asked of one level."""

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, as_completed
from dataclasses import replace
from importlib.metadata import version as package_version
from itertools import islice
from pathlib import Path

import numpy as np

from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.tool import ToolError
from hwgen.workers import pool
from numerics.errors import InputError
from sim.checks import Progress, check_judged, check_proofs, check_stream, check_vectors
from sim.gating import check_gated
from sim.harness import together, verilator
from sim.items.full_speed import every_item_phase, full_speed_phases
from sim.judges import Subject, at_full_speed, judgements
from sim.ports import matching_module
from sim.vectors import Level
from sim.verdict import Check, Verdict

#: The level that proves, without vectors.
FORMAL = "formal"
#: All levels, with what each asks for.
LEVELS = (*Level, FORMAL)


def verify(
    design: Design,
    level: str = Level.FULL,
    *,
    rtl: Path | None = None,
    seed: int = 1,
    judges: Sequence[str] = (),
    progress: Progress | None = None,
    jobs: int = 1,
    circuit: Circuit | None = None,
) -> Verdict:
    """Compare the Verilog of `design`, or of the file `rtl` in its place, with the golden function.

    A design with plain ports gets vectors, and unless `rtl` is given the stream shell of its function is put
    through streams too; a design that is a stream gets streams, and a gated one vectors that are let through or not.
    At the level `FORMAL`, proofs stand in their place. Then come the independent `judges`, by name, each with some of
    the vectors or items of the level. The `circuit` of the design is made unless it is given.

    Raises
    ------
    InputError
        If `rtl` is no Verilog, has no module with the design's ports, or does not run to the end.
    ToolError
        If a tool is missing or fails.
    """
    if design.gate != "none" and (level == FORMAL or judges):
        raise InputError(
            f"gate={design.gate} must be verified with vectors and without judges, "
            f"not with {FORMAL if level == FORMAL else ', '.join(judges)}"
        )
    begun = time.monotonic()
    report = progress or (lambda _what, _done, _total: None)
    circuit = circuit or design.circuit()
    module = matching_module(rtl, circuit) if rtl else circuit.top
    foreign = (rtl, module) if rtl else None
    subject = Subject(design, circuit, foreign)
    checks: list[Check] = []
    if level == FORMAL:
        checks += check_proofs(design, circuit, foreign, report)
    elif design.gate != "none":
        checks += check_gated(design, circuit, Level(level), seed, foreign, report)
    elif design.shell == "stream":
        checks.append(check_stream(design.function, circuit, Level(level), seed, foreign, report))
        phases = full_speed_phases(design.function, Level(level), seed)
        checks.append(check_judged("stream", design, at_full_speed(subject, phases, seed)))
    else:
        checks += check_vectors(design.function, circuit, Level(level), seed, foreign, report, jobs=jobs)
        if rtl is None:
            shell = replace(design, shell="stream", stages=1, effort="normal")
            streams = Subject(shell, shell.circuit(), None)
            checks.append(check_stream(design.function, streams.circuit, Level(level), seed, None, report))
            if phases := every_item_phase(design.function, Level(level), seed):
                checks.append(check_judged("stream", shell, at_full_speed(streams, phases, seed)))
    if judges:
        for done, judgement in enumerate(judgements(subject, judges, Level(level), seed), start=1):
            checks.append(check_judged("judge", design, judgement))
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


def verify_all(
    designs: Sequence[Design], level: str, *, seed: int, jobs: int, judges: Sequence[str] = ()
) -> Iterator[tuple[Design, Verdict]]:
    """Verify `designs`, `jobs` at a time in processes of their own; each with its verdict, in any order, as they end.

    Small circuits are built together (`sim.harness.together`), some before they are needed.

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
