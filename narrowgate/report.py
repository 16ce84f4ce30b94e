"""The whole story on real data: formats, circuits, proofs, costs, and the accuracy of a network, side by side.

Takes designs across integers, minifloats and posits (or those of --space FILE, written as for 'narrowgate pareto'),
verifies each, measures it on every target, runs scikit-learn's handwritten digits through its golden function, and
writes one page that needs nothing beside itself, DIR/index.html, with its figures as PNG and its table as CSV beside
it. Results are kept in DIR/results.sqlite: a report that was interrupted goes on where it was, and a second one
computes only what has changed.
"""

import argparse
from importlib.resources import as_file, files
from pathlib import Path

from costmodel.sweep.space import load
from narrowgate.measuring import all_tasks, kept_circuits, measured, status
from narrowgate.output import print_json
from narrowgate.page import write_page


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument(
        "-o", "--output", type=Path, default=Path("build/report"), metavar="DIR", help="(%(default)s)"
    )
    parser.add_argument("--space", type=Path, metavar="FILE", help="designs to compare, in place of the usual ones")
    parser.add_argument("--picture", type=Path, metavar="PNG", help="write the main figure, small, to this file too")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    with as_file(files("narrowgate") / "report.toml") as usual:
        space = load(options.space or usual)
    options.output.mkdir(parents=True, exist_ok=True)
    store = options.output / "results.sqlite"
    tasks = all_tasks(kept_circuits(space.designs, store), space)
    outcome = measured(tasks, store)
    page = write_page(space, tasks, outcome, options.output, "narrowgate report", options.picture)
    summary = {
        "designs": len(space.designs),
        "computed": outcome.computed,
        "reused": outcome.reused,
        "failed": len(outcome.failures),
        "page": str(page) if page else None,
    }
    if options.json:
        print_json(summary)
    else:
        print(f"{len(space.designs)} designs, {outcome.computed} results computed, {outcome.reused} reused; {page}")
    return status(outcome)
