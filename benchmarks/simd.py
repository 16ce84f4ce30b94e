"""A unit of many formats beside the units of each format alone, in one run of one flow.

  python benchmarks/simd.py [--csv FILE.csv] [--page FILE.md] [--targets T,…]

Separate units have the accumulators that their lanes have in the shared one: as many units as it has lanes. Each is
in the style that is smallest on the target, of those it has for adding to its word. `alone_ratio` is area over that
of the smallest unit of the longest format, and `sum_ratio` over the sum of all separate units.
"""

import argparse
import csv
import sys
from pathlib import Path

from shared import put_into

from costmodel import target as targets
from costmodel.sweep.tasks import Cost
from hwgen.design import Design
from hwgen.emit import emit
from reports.markdown import table

FORMATS = ("e2m1fn", "posit4_1", "posit8_0", "posit16_1")
SHARED = f"simd:modes={'+'.join(FORMATS)}"
#: What stands beside each other: the shared unit in both styles, subsets of it, and units of one format.
UNITS = (
    SHARED,
    f"{SHARED},style=apart",
    "simd:modes=posit8_0+posit16_1",
    "simd:modes=posit16_1",
    "simd:modes=posit16_1,style=shared",
    "mac:a=posit16_1,b=posit16_1,acc=quire16_1",
    "mac:a=posit16_1,b=posit16_1,acc=quire16_1,style=whole",
)
HEADS = ("target", "unit", "area_um2", "delay_ps", "alone_ratio", "sum_ratio")


def separate() -> list[tuple[int, list[str]]]:
    """Of each format, how many units, and what they can be."""
    modes = Design.parse(SHARED).function.modes
    found = []
    for mode, fmt in enumerate(modes.formats):
        text = f"mac:a={fmt},b={fmt},acc={modes.total(mode).weights}"
        styles = ["", ",style=whole", ",style=blocks"] if fmt.precision > 1 and fmt.width > 4 else [""]
        found.append((modes.lanes(mode), [text + style for style in styles]))
    return found


def measured(target: str, texts: list[str]) -> dict[str, tuple[float, float]]:
    """Area in um2 and delay in ps of each design."""
    circuits = emit([Design.parse(text) for text in texts])
    figures = []
    for number, circuit in enumerate(circuits, start=1):
        figures.append(Cost(circuit.spec, circuit, target).run().figures)
        print(f"{target}: {number} of {len(circuits)} units measured", file=sys.stderr)
    return {text: (f["area_um2"], f["delay_ps"]) for text, f in zip(texts, figures, strict=True)}


def rows(target: str) -> list[tuple[str, str, float, float, float, float]]:
    """A row of `HEADS` for each unit, and for the sum of all separate ones."""
    units = separate()
    alone = [text for _, texts in units for text in texts]
    found = measured(target, [*UNITS, *alone])
    smallest = [(lanes, min(texts, key=lambda text: found[text])) for lanes, texts in units]
    total = sum(lanes * found[text][0] for lanes, text in smallest)
    longest = [text for text in (*UNITS, *units[-1][1]) if f"={FORMATS[-1]}" in text]
    least = min(found[text][0] for text in longest)
    lines = [*UNITS, *dict.fromkeys(text for _, text in smallest)]
    listed = [(target, text, *found[text], found[text][0] / least, found[text][0] / total) for text in lines]
    sums = " + ".join(f"{lanes} {fmt}" for (lanes, _), fmt in zip(smallest, FORMATS, strict=True))
    slowest = max(found[text][1] for _, text in smallest)
    return [*listed, (target, f"separate: {sums}", total, slowest, total / least, 1.0)]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--targets", default="asap7,sg13g2")
    options = parser.parse_args()
    lines = []
    for target in options.targets.split(","):
        for name, unit, area, delay, alone, total in rows(targets.parse(target).text):
            lines.append([name, unit, f"{area:.4g}", f"{delay:.0f}", f"{alone:.2f}", f"{total:.2f}"])
    text = table(HEADS, lines, right=range(2, len(HEADS)))
    print(text)
    if options.page:
        put_into(options.page, "simd", text)
    if options.csv:
        with options.csv.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([HEADS, *lines])


if __name__ == "__main__":
    main()
