"""Compare circuits with the golden function, bit for bit; exit status 1 if any answer differs.

The generated Verilog of each DESIGN is built with Verilator. A design with plain ports gets vectors, and the stream
shell of its function gets streams under random pauses; a design with shell=stream gets streams. A system gets jobs,
after each of which the whole memory on its bus is compared.

  narrowgate verify mac:a=e4m3fn,b=e4m3fn,acc=fp32
  narrowgate verify --level exhaustive mac:a=posit8_0,b=posit8_0,acc=exact
  narrowgate verify --level formal multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn
  narrowgate verify multiply:a=int8,b=int8 --rtl their_multiplier.v
  narrowgate verify mac:a=int8,b=int8,acc=int32,shell=stream --judge icarus --judge ecp5
"""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.progress import Progress as Bar

from hwgen import catalog
from hwgen.design import Design
from hwgen.system import MatrixUnit
from narrowgate.checks import check_choice, check_least, check_seed
from narrowgate.junit import write_junit
from narrowgate.output import digits, following, print_json, print_sections, progress_bar
from numerics.errors import InputError
from sim.judges import JUDGES, check_judges
from sim.system.verify import verify_system
from sim.vectors import Level
from sim.verdict import Check, Verdict
from sim.verify import FORMAL, LEVELS, verify, verify_all
from sim.waves import write_waves

_LEVELS: dict[str, str] = {
    Level.QUICK: "seconds: every vector up to 16 bits of operands, else corners, edges and 10,000 random ones",
    Level.FULL: "minutes: every vector up to 24 bits of operands, else corners, edges and ten million random ones; "
    "of dot products a million, and as many fewer as there are more than 64 lanes",
    Level.EXHAUSTIVE: "every vector up to 32 bits of operands (several minutes for 2**32), else ten times as many as "
    "full, and every pair of codes up to 8 bits each with running totals chosen for each pair",
    FORMAL: "no vectors, but proofs that the circuit equals its truth table (up to 16 bits of operands), itself in "
    "other styles, and its netlists for iCE40 and ECP5; that a pipeline gives what the combinational circuit gives, "
    "some cycles later; that a stream keeps its contract",
}

_JUDGES = {
    "icarus": "Icarus Verilog, where no unknown bit may reach an output after reset",
    "amaranth": "Amaranth's own simulator, which runs what the Verilog was made from",
    "ice40, ecp5": "the netlist that Yosys makes for this family",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("designs", nargs="+", metavar="DESIGN", help="catalogue name, text form or TOML file")
    parser.add_argument(
        "--level",
        default=Level.FULL.value,
        metavar="LEVEL",
        help="; ".join(
            f"{level}{' (the default)' if level == Level.FULL else ''}: {what}" for level, what in _LEVELS.items()
        ),
    )
    parser.add_argument(
        "--rtl", type=Path, metavar="FILE", help="check the module of this Verilog file that has the design's ports"
    )
    parser.add_argument(
        "--judge",
        action="append",
        default=[],
        metavar="JUDGE",
        help="give some of the vectors or streams to an independent judge, too; may be repeated: "
        + "; ".join(f"{name}: {what}" for name, what in _JUDGES.items()),
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="seed of all that is random, 1 by default")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="designs at a time, one a core by default"
    )
    parser.add_argument("--junit", type=Path, metavar="FILE", help="write the checks as JUnit XML, too")
    parser.add_argument(
        "--waves",
        type=Path,
        metavar="FOLDER",
        help="write an FST file there for each design that fails: all signals in the first case that shows it",
    )
    parser.add_argument("--json", action="store_true", help="print the verdicts as one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    check_choice("level", options.level, LEVELS)
    check_least("jobs", options.jobs, 1)
    check_seed(options.seed)
    wanted = [catalog.load(text) for text in options.designs]
    designs = [one for one in wanted if isinstance(one, Design)]
    systems = [one for one in wanted if isinstance(one, MatrixUnit)]
    if options.rtl and len(wanted) > 1:
        raise InputError(f"--rtl must go with one DESIGN, not {len(wanted)}")
    if systems and (options.rtl or options.judge or options.level == FORMAL):
        raise InputError(
            f"--rtl, --judge and --level {FORMAL} must go with units, not with a system, which {systems[0]} is"
        )
    for name in options.judge:
        check_choice("judge", name, JUDGES)
    if options.judge and options.level == FORMAL:
        raise InputError(f"--judge must go with a level that has vectors, not with {FORMAL}")
    for design in designs:
        check_judges(options.judge, design, options.rtl)
    order = {one.text: place for place, one in enumerate(wanted)}
    verdicts: list[Verdict] = []
    try:
        with progress_bar() as bar:
            together = options.jobs > 1 and len(designs) > 1
            for verdict in (_side_by_side if together else _one_by_one)(designs, options, bar):
                verdicts.append(verdict)
            for unit in systems:
                with following(bar, unit.text) as progress:
                    verdicts.append(verify_system(unit, options.level, seed=options.seed, progress=progress))
    finally:
        verdicts.sort(key=lambda verdict: order[verdict.design])
        # Where one design cannot be verified, what was found of those before it is not lost.
        waves = _waves(verdicts, options.waves, options.rtl) if options.waves else {}
        if options.json and verdicts:
            told = {"waves": None} if options.waves else {}
            print_json([{**verdict.document(), **told, **waves.get(verdict.design, {})} for verdict in verdicts])
        elif verdicts:
            _show(verdicts)
            for text, found in waves.items():
                print(f"{text}: waves of the first failing case are in {found['waves']}", flush=True)
        if options.junit:
            write_junit(verdicts, options.junit)
    return 0 if all(verdict.agreed for verdict in verdicts) else 1


def _waves(verdicts: Sequence[Verdict], folder: Path, rtl: Path | None) -> dict[str, dict[str, str]]:
    """Write the waves of each verdict's first failing case; where they are, by design."""
    found = {}
    for verdict in verdicts:
        failing = next((check for check in verdict.checks if check.case and not check.agreed), None)
        if failing:
            path = folder / f"{verdict.name}.fst"
            foreign = (rtl, verdict.module) if rtl else None
            write_waves(path, Design.parse(failing.design).circuit(), failing.case, foreign)
            found[verdict.design] = {"waves": str(path)}
    return found


def _one_by_one(designs: Sequence[Design], options: argparse.Namespace, bar: Bar) -> Iterator[Verdict]:
    for design in designs:
        with following(bar, design.text) as progress:
            yield verify(
                design,
                options.level,
                rtl=options.rtl,
                seed=options.seed,
                judges=options.judge,
                progress=progress,
                jobs=options.jobs,
            )


def _side_by_side(designs: Sequence[Design], options: argparse.Namespace, bar: Bar) -> Iterator[Verdict]:
    task = bar.add_task("verifying", total=len(designs))
    for design, verdict in verify_all(
        designs, options.level, seed=options.seed, jobs=options.jobs, judges=options.judge
    ):
        yield verdict
        bar.update(task, description=f"verified {design.text}", advance=1)


def _show(verdicts: list[Verdict]) -> None:
    sections = [
        (f"{verdict.design}: {_summary(verdict)}", [_row(verdict, check) for check in verdict.checks])
        for verdict in verdicts
    ]
    print_sections("", sections, numbers=(1, 3))
    for verdict in verdicts:
        for check in verdict.checks:
            if check.finding:
                print(f"{check.design}: {check.finding}")
    sys.stdout.flush()


def _row(verdict: Verdict, check: Check) -> list[str]:
    """What was checked, how many answers were compared, whether they agree, how long it took, and what it covers."""
    # A stream shell that was made for the check has a text of its own.
    shell = "" if check.design == verdict.design else f"{check.design.removeprefix(verdict.design).strip(',')}: "
    if check.kind == "proof":
        count, result = "", "holds" if check.agreed else "FAILS" if check.differing else "undecided"
    else:
        count = f"{check.compared:,}"
        result = "agree" if check.agreed else f"{check.differing:,} differ" if check.differing else "broken"
    return [check.kind, count, result, f"{digits(round(check.seconds, 1))} s", f"{shell}{check.covers}"]


def _summary(verdict: Verdict) -> str:
    counts = [(verdict.vectors, "vectors"), (verdict.stream_items, "stream items")]
    counts += [(verdict.judged_answers, "answers of judges"), (verdict.memory_bytes, "bytes of memory")]
    what = " and ".join(f"{count:,} {name}" for count, name in counts if count)
    if verdict.level == FORMAL:
        return f"{verdict.proofs} of {len(verdict.checks)} proofs hold{_where(verdict)}"
    return f"{what or 'nothing'} compared{_where(verdict)}, {'all agree' if verdict.agreed else 'NOT all agree'}"


def _where(verdict: Verdict) -> str:
    return f" on module {verdict.module} of {verdict.rtl}" if verdict.rtl else ""
