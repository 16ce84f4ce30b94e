"""Measure what the sample plan asks for, fit the laws, and write them with their errors.

    python -m costmodel.laws [--fit] [--jobs N]

Points that `points.csv` lacks, or has of another Verilog, are measured first, unless ``--fit`` says not to; what is
measured is kept in build/laws/results.sqlite as well, so that an interrupted run goes on. Then `law.toml` and
`errors.csv` are what refitting `points.csv` gives. Exit status 3 if a tool failed; all other points are kept.
"""

import argparse
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from costmodel.laws import making
from costmodel.laws.law import DATA
from costmodel.laws.points import plan, points, write_points
from costmodel.sweep.circuits import circuits
from costmodel.sweep.executors import Local
from costmodel.sweep.rescue import opened
from costmodel.sweep.run import run
from hwgen.design import Design

STORE = Path("build/laws/results.sqlite")


def measure(jobs: int | None) -> int:
    """Bring `points.csv` up to date; how many tasks failed."""
    planned, old = plan(), points()
    STORE.parent.mkdir(parents=True, exist_ok=True)
    with closing(opened(STORE, print)) as store:
        emitted = {circuit.spec: circuit for circuit in circuits([Design.parse(p.design) for p in planned], store)}
        tasks = making.missing(emitted.values(), old)
        print(f"{len(tasks)} points to measure", file=sys.stderr)
        outcome = run(tasks, store, Local(jobs), advance=lambda task: print(task, file=sys.stderr))
    new = [making.point_of(record, emitted[record.design]) for record in outcome.records.values()]
    write_points(making.merged(planned, old, new))
    for failure in outcome.failures:
        print(f"{failure.task}: {failure.error}\n{failure.log}", file=sys.stderr)
    return len(outcome.failures)


def main(arguments: Sequence[str]) -> int:
    """Exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m costmodel.laws", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--fit", action="store_true", help="measure nothing, fit what is there")
    parser.add_argument("--jobs", type=int, metavar="N", help="processes that measure (one a core)")
    options = parser.parse_args(arguments)
    failed = 0 if options.fit else measure(options.jobs)
    for name, text in zip(("law.toml", "errors.csv"), making.fitted(plan(), points()), strict=True):
        (DATA / name).write_text(text, encoding="utf-8")
    return 3 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
