"""How much figures of a circuit change when nothing does but names and order: what no law can know.

  python benchmarks/synthesis_noise.py [--designs N] [--copies N] [--csv FILE.csv]

Of designs taken evenly from the sample plan of the laws, copies are made whose nets and cells have random names and
whose statements stand in random order, and all are measured as the laws' points are. `deviation_percent` is the mean
distance of one from the mean of all, in percent of that, as if the mean were of infinitely many; `spread_percent` is
the largest figure over the least. Half an hour of a core for 30 designs; ``make docs`` puts means into
docs/reference/laws.md.
"""

import argparse
import csv
import math
import sys
from collections.abc import Sequence
from pathlib import Path

from costmodel.asic import scrambled
from costmodel.laws.points import FIGURES, plan
from costmodel.sweep.tasks import Cost
from costmodel.workloads import OPERANDS, SEED
from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.emit import emit
from reports.laws import noise_markdown

HEADS = ("design", "target", "figure", "copies", "mean", "deviation_percent", "spread_percent")
#: Figures that no name changes.
_COUNTS = {"ff", "dsp"}
#: Vectors of an energy: the same for all copies, so fewer will do than where energies are compared.
VECTORS = 2_000


def deviation_percent(figures: Sequence[float]) -> float:
    """Mean distance of `figures` from their mean, in percent of it, without what a mean of few has from its own."""
    mean = math.fsum(figures) / len(figures)
    own = math.fsum(abs(figure - mean) for figure in figures) / len(figures)
    return 100 * own / mean * math.sqrt(len(figures) / (len(figures) - 1))


def rows(circuit: Circuit, copies: int) -> list[tuple[object, ...]]:
    """A row of `HEADS` for each figure of a design that has laws."""
    kinds = [circuit, *(scrambled(circuit, seed) for seed in range(2, copies + 1))]
    found: list[tuple[object, ...]] = []
    for target, names in FIGURES.items():
        if ":seeds=" in target:
            continue
        measured = [Cost(one.spec, one, target, OPERANDS, VECTORS, SEED).run().figures for one in kinds]
        for name in names:
            figures = [one[name] for one in measured if one.get(name)]
            if figures and name not in _COUNTS:
                mean, deviation = math.fsum(figures) / len(figures), deviation_percent(figures)
                spread = 100 * (max(figures) / min(figures) - 1)
                found.append(
                    (circuit.spec, target, name, len(figures), f"{mean:.5g}", f"{deviation:.2f}", f"{spread:.2f}")
                )
    return found


def main() -> None:
    """Measure, print, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--designs", type=int, default=30, help="how many (30)")
    parser.add_argument("--copies", type=int, default=5, help="of each, the original among them (5)")
    parser.add_argument("--csv", type=Path, default=Path(__file__).with_suffix(".csv"))
    options = parser.parse_args()
    entries = [entry.design for entry in plan()]
    chosen = [entries[number * len(entries) // options.designs] for number in range(options.designs)]
    found: list[tuple[object, ...]] = []
    for number, circuit in enumerate(emit([Design.parse(text) for text in chosen]), 1):
        print(f"{number} of {len(chosen)}: {circuit.spec}", file=sys.stderr)
        found += rows(circuit, options.copies)
        with options.csv.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([HEADS, *found])
    print(noise_markdown(options.csv))


if __name__ == "__main__":
    main()
