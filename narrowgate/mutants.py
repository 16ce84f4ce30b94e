"""Judge the proof itself: how many single changed gates of a circuit the vectors or streams of a level notice.

Yosys changes one bit of the netlist in each mutant: it is 0 or 1 always, or inverted. All mutants of a design run in
one build. Those that answer everything rightly are tried for equivalence by ABC; the score is the share of killed
mutants among those that are not proven equivalent. Status 1 if any was missed.

  narrowgate mutants multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn
  narrowgate mutants mac:a=int8,b=int8,acc=int32 --level quick --count 200
  narrowgate mutants mac:a=int8,b=int8,acc=int32,shell=stream
"""

import argparse
from dataclasses import asdict

from hwgen.design import Design
from narrowgate.checks import check_choice, check_least, check_seed
from narrowgate.output import following, print_json, print_table, progress_bar
from sim.mutants.score import Score, score
from sim.vectors import Level


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("designs", nargs="+", metavar="DESIGN", help="catalogue name, text form or TOML file")
    parser.add_argument(
        "--level", default=Level.FULL.value, metavar="LEVEL", help="vectors of verify's level; full by default"
    )
    parser.add_argument("--count", type=int, default=1000, metavar="N", help="mutants, at most; 1000 by default")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="seed of all that is random, 1 by default")
    parser.add_argument("--json", action="store_true", help="print what was found as one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    check_choice("level", options.level, list(Level))
    check_least("count", options.count, 1)
    check_seed(options.seed)
    designs = [Design.load(text) for text in options.designs]
    scores: list[Score] = []
    try:
        with progress_bar() as bar:
            for design in designs:
                with following(bar, design.text) as progress:
                    found = score(design, options.level, count=options.count, seed=options.seed, progress=progress)
                scores.append(found)
    finally:
        # What was found of the designs before one that cannot be judged is not lost.
        if scores:
            _show(scores, as_json=options.json)
    return 1 if any(found.missed for found in scores) else 0


def _show(scores: list[Score], *, as_json: bool) -> None:
    if as_json:
        print_json([{**asdict(found), "equivalent": found.equivalent, "share": found.share} for found in scores])
        return
    columns = ["design", "mutants", "killed", "equivalent", "missed", "score", "seconds"]
    rows = [
        [
            found.design,
            *(f"{number:,}" for number in (found.mutants, len(found.killed), found.equivalent, len(found.missed))),
            f"{found.share:.2%}",
            f"{found.seconds:.0f}",
        ]
        for found in scores
    ]
    print_table("", columns, rows, numbers=(1, 2, 3, 4, 5, 6))
    for found in scores:
        for survivor in found.missed:
            print(f"{found.design}: {survivor}")
