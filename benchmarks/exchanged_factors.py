"""How far apart units are that differ in the order of their factors alone, which the laws of costs take for alike.

  python benchmarks/exchanged_factors.py [--csv FILE.csv]

Products and multiply-accumulate units of pairs of formats, each way round; `…_percent` is the difference of both, in
percent of their geometric mean. Four minutes of a core.
"""

import argparse
import csv
import math
import sys
from collections.abc import Iterator
from pathlib import Path

from costmodel.sweep.tasks import Cost
from hwgen.design import Design
from hwgen.emit import emit

PAIRS = (
    ("int7", "int10"),
    ("int5", "int10"),
    ("int6", "int9"),
    ("int5", "int12"),
    ("int4", "int7"),
    ("e4m3fn", "e2m5"),
    ("e3m2fn", "e4m5"),
    ("e2m1fn", "e5m4"),
    ("bfloat16", "e4m3fn"),
    ("e3m4", "e5m2"),
    ("e4m7", "e5m3"),
    ("e3m3fn", "fp16"),
)
#: Text forms, and what the result is for floats; for integers it is exact.
UNITS = {"multiply:a={},b={},out={}": "fp16", "mac:a={},b={},acc={}": "fp32"}
FIGURES = {"ecp5:noplace": ("lut",), "asap7": ("area_um2", "delay_ps")}
HEADS = ("unit", "lut_percent", "area_um2_percent", "delay_ps_percent")


def rows() -> Iterator[tuple[str, list[float]]]:
    """A text form, and differences in the order of `HEADS`."""
    for form, rounded in UNITS.items():
        for a, b in PAIRS:
            result = "exact" if a.startswith("int") else rounded
            both = emit([Design.parse(form.format(*factors, result)) for factors in ((a, b), (b, a))])
            found = []
            for target, names in FIGURES.items():
                one, other = (Cost(circuit.spec, circuit, target).run().figures for circuit in both)
                found += [100 * abs(math.log(one[name] / other[name])) for name in names]
            yield both[0].spec, found


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--csv", type=Path, default=Path(__file__).with_suffix(".csv"))
    options = parser.parse_args()
    found = []
    for unit, differences in rows():
        print(unit, *(f"{difference:.1f}" for difference in differences), file=sys.stderr)
        found.append((unit, *(f"{difference:.1f}" for difference in differences)))
    with options.csv.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([HEADS, *found])
    for place, head in enumerate(HEADS[1:], 1):
        print(f"{head}: {math.fsum(float(row[place]) for row in found) / len(found):.1f} in the mean of {len(found)}")


if __name__ == "__main__":
    main()
