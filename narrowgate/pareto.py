"""Sweep a space of designs on all cores, keep every result, and draw the fronts.

SPACE.toml says what is swept:

  targets = ["asap7", "xcup"]       # on what
  workload = "digits"               # whose accuracy and operands; leave out for cost alone
  [[sweep]]                         # every combination of the listed values
  unit = "mac"
  a = ["e4m3fn", "e5m2"]
  b = "=a"                          # the same as a
  acc = ["exact", "fp32"]
  [[design]]                        # or single designs
  spec = "mac:a=int8,b=int4,acc=int32"

Into the folder go results.sqlite (the store), results.csv, and, where there is a workload, the page index.html with
its figures. A sweep that was interrupted or killed goes on with --resume, and computes nothing twice; so does one
over a larger space.

--measure N is for tens of thousands of designs: laws predict what each costs, its arithmetic says how noisy its sums
are, and only the N designs nearest to the fronts of these are measured. predicted.csv has all of them.

--executor dask:tcp://HOST:8786 computes on the workers of a Dask cluster (pip install narrowgate[dask] on each), with
the store here. --export writes the whole store as one flat table, as CSV or Parquet (narrowgate[parquet]).
"""

import argparse
import sys
from contextlib import closing
from pathlib import Path

from costmodel.sweep import export
from costmodel.sweep.run import Outcome
from costmodel.sweep.space import load
from costmodel.sweep.store import Store
from narrowgate import sweeping
from narrowgate.checks import check_least
from narrowgate.measuring import all_tasks, kept_circuits, measured, status
from narrowgate.output import print_json
from narrowgate.page import write_page
from narrowgate.screening import narrowed, predicted, print_predicted, screened, write_predictions


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("space", type=Path, metavar="SPACE.toml", help="what is swept")
    sweeping.configure(parser)
    parser.add_argument(
        "--measure",
        type=int,
        metavar="N",
        help="predict every design, and measure the N nearest to the predicted fronts",
    )
    parser.add_argument(
        "--export", type=Path, metavar="FILE", help="write all results of the store to this .csv or .parquet file too"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    space = load(options.space)
    if options.export:
        export.check(options.export)
    if options.measure is not None:
        check_least("Number of designs to measure", options.measure, 1)
    executor = sweeping.executor(options)
    store = sweeping.store(options, "a new sweep")
    found, before = None, Outcome()
    if options.measure is not None:
        found, before = screened(space, options.measure, store, executor)
        write_predictions(found, options.output / "predicted.csv")
        space = narrowed(space, found.chosen)
    tasks = all_tasks(kept_circuits(space.designs, store), space)
    outcome = before.then(measured(tasks, store, executor))
    if options.export:
        with closing(Store(store)) as kept:
            export.write(kept, options.export)
    page = write_page(space, tasks, outcome, options.output, f"narrowgate pareto {options.space.name}")
    errors = predicted(found, tasks, outcome) if found else None
    summary = {
        "designs": len(space.designs),
        "computed": outcome.computed,
        "reused": outcome.reused,
        "failed": len(outcome.failures),
        "skipped": [{"design": text, "reason": reason} for text, reason in space.skipped],
        **({"predicted": errors} if errors else {}),
        "store": str(store),
        "page": str(page) if page else None,
    }
    if options.json:
        print_json(summary)
    else:
        for text, reason in space.skipped:
            print(f"narrowgate: skipped {text}: {reason}", file=sys.stderr)
        if errors:
            print_predicted(errors)
        print(
            f"{len(space.designs)} designs: {outcome.computed} results computed, {outcome.reused} reused, "
            f"{len(outcome.failures)} failed; {page or store}"
        )
    return status(outcome)
