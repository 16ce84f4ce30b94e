"""Compare circuits with the golden function, bit for bit; exit status 1 if any answer differs.

The generated Verilog of each DESIGN is built with Verilator. A design with plain ports gets vectors, and the stream
shell of its function gets streams under random pauses; a design with shell=stream gets streams.

  narrowgate verify mac:a=e4m3fn,b=e4m3fn,acc=fp32
  narrowgate verify --level exhaustive mac:a=posit8_0,b=posit8_0,acc=exact
  narrowgate verify multiply:a=int8,b=int8 --rtl their_multiplier.v
"""

import argparse
import sys
from pathlib import Path

from rich.progress import Progress as Bar

from hwgen.design import Design
from narrowgate.output import digits, print_json, print_table, progress_bar
from numerics.errors import InputError
from sim.vectors import Level
from sim.verify import Verdict, verify

_LEVELS = {
    Level.QUICK: "seconds: every vector up to 16 bits of operands, else corners and 100,000 random ones",
    Level.FULL: "every vector up to 24 bits of operands, else corners and a million random ones",
    Level.EXHAUSTIVE: "every pair of codes up to 8 bits each, with running totals chosen for each pair; wider ones "
    "by corners and ten million random vectors",
}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("designs", nargs="+", metavar="DESIGN", help="catalogue name, text form or TOML file")
    parser.add_argument(
        "--level",
        default=Level.FULL.value,
        metavar="LEVEL",
        help="; ".join(
            f"{level.value}{' (the default)' if level is Level.FULL else ''}: {what}"
            for level, what in _LEVELS.items()
        ),
    )
    parser.add_argument(
        "--rtl", type=Path, metavar="FILE", help="check the module of this Verilog file that has the design's ports"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="seed of all that is random, 1 by default")
    parser.add_argument("--json", action="store_true", help="print the verdicts as one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    if options.level not in list(Level):
        raise InputError(f"level must be one of {', '.join(Level)}, not {options.level!r}")
    if options.seed < 0:
        raise InputError(f"seed must be 0 or more, not {options.seed}")
    designs = [Design.load(text) for text in options.designs]
    if options.rtl and len(designs) > 1:
        raise InputError(f"--rtl must go with one DESIGN, not {len(designs)}")
    verdicts: list[Verdict] = []
    try:
        with progress_bar() as bar:
            for design in designs:
                verdicts.append(_verify(design, options, bar))
    finally:
        # Where one design cannot be verified, what was found of those before it is not lost.
        if options.json and verdicts:
            print_json([verdict.document() for verdict in verdicts])
        elif verdicts:
            _show(verdicts)
    return 0 if all(verdict.agreed for verdict in verdicts) else 1


def _verify(design: Design, options: argparse.Namespace, bar: Bar) -> Verdict:
    task = bar.add_task(design.text, total=None)

    def progress(what: str, done: int, total: int) -> None:
        bar.update(task, description=f"{design.text}: {what}", completed=done, total=total)

    verdict = verify(design, options.level, rtl=options.rtl, seed=options.seed, progress=progress)
    bar.remove_task(task)
    return verdict


def _show(verdicts: list[Verdict]) -> None:
    rows = [
        [
            check.design,
            check.kind,
            check.covers,
            f"{check.compared:,}",
            "agree" if check.agreed else f"{check.differing:,} differ" if check.differing else "broken",
            f"{digits(round(check.seconds, 1))} s",
        ]
        for verdict in verdicts
        for check in verdict.checks
    ]
    print_table("", ["design", "what", "covers", "compared", "verdict", "time"], rows, numbers=(3, 5))
    for verdict in verdicts:
        print(f"{verdict.design}: {_summary(verdict)}")
        for check in verdict.checks:
            if check.finding:
                print(f"  {check.design}: {check.finding}")
    sys.stdout.flush()


def _summary(verdict: Verdict) -> str:
    counts = [(verdict.vectors, "vectors"), (verdict.stream_items, "stream items")]
    what = " and ".join(f"{count:,} {name}" for count, name in counts if count)
    where = f" on module {verdict.module} of {verdict.rtl}" if verdict.rtl else ""
    return f"{what or 'nothing'} compared{where}, {'all agree' if verdict.agreed else 'NOT all agree'}"
