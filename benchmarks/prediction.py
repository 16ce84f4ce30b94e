"""Speed of predicting costs beside that of measuring them, in one run on one thread.

  python benchmarks/prediction.py [--page FILE.md] [--csv FILE.csv]

Rates are by processor time, child processes included, since other programs may share the machine; the best of three
for predictions. `specs_per_s` is of arrays of parameters (`costmodel.laws.evaluate`), `designs_per_s` of a list of
designs (`costmodel.laws.predict`), `syntheses_per_s` of synthesis, timing and (on standard cells) simulated energy of
the circuits of four designs of the sample plan, emitted before.
"""

import argparse
import csv
import os
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from shared import put_into

from costmodel import laws
from costmodel import target as targets
from costmodel.laws import specs
from costmodel.laws.making import OPERANDS, SEED, VECTORS
from costmodel.laws.points import plan
from costmodel.sweep.tasks import Cost
from hwgen.design import Design
from hwgen.emit import emit

SPECS, CIRCUITS, REPEATS = 1 << 18, 4, 3
HEADS = ("target", "specs_per_s", "designs_per_s", "syntheses_per_s", "specs_over_syntheses")


def processor_s() -> float:
    """Seconds of processor time of this process and its children so far."""
    return sum(os.times()[:4])


def seconds(work: Callable[[], object]) -> float:
    """Processor time of `work`."""
    begin = processor_s()
    work()
    return processor_s() - begin


def rates() -> list[tuple[str, float, float, float, float]]:
    """A row of `HEADS` for each target that has laws."""
    designs = [Design.parse(entry.design) for entry in plan()]
    parameters, _ = specs.of(designs)
    many = {name: np.resize(values, SPECS) for name, values in parameters.items()}
    circuits = emit(designs[:: len(designs) // CIRCUITS][:CIRCUITS])
    rows = []
    for target in laws.targets():
        law, operands = laws.law_of(target), OPERANDS if targets.parse(target).is_asic else ""
        tasks = [Cost(circuit.spec, circuit, target, operands, VECTORS, SEED) for circuit in circuits]
        predicted = SPECS / min(seconds(lambda law=law: laws.evaluate(many, law)) for _ in range(REPEATS))
        listed = len(designs) / min(seconds(lambda t=target: laws.predict(designs, t)) for _ in range(REPEATS))
        measured = len(tasks) / seconds(lambda tasks=tasks: [task.run() for task in tasks])
        rows.append((target, predicted, listed, measured, predicted / measured))
    return rows


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--csv", type=Path)
    options = parser.parse_args()
    begin = time.monotonic()
    lines = [[row[0], *(f"{value:.3g}" for value in row[1:])] for row in rates()]
    table = [f"| {' | '.join(cells)} |" for cells in (HEADS, ("---", *["--:"] * 4), *lines)]
    print("\n".join(table))
    print(f"{time.monotonic() - begin:.0f} s")
    if options.page:
        put_into(options.page, "prediction", "\n".join(table))
    if options.csv:
        with options.csv.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([HEADS, *lines])


if __name__ == "__main__":
    main()
