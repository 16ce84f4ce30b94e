"""How far scaling between nodes is from what the technologies here measure.

  python benchmarks/node_scaling.py [--csv FILE] [--page FILE.md]

Area, delay and energy of nine circuits in one technology are scaled to node and supply of another and compared with
what is measured there: geometric means over the circuits of scaled over measured, with the least and the largest.
`--page` puts the table between the page's markers.
"""

import argparse
import csv
import math
from pathlib import Path

from shared import circuits, put_into
from technology_loss import figures

from costmodel.asic import DEFAULT_EFFORT
from costmodel.scaling import Point, scaling
from costmodel.technology import load, names

PAIRS = (
    ("sg13g2", "asap7"),
    ("sky130hd", "asap7"),
    ("asap7", "sg13g2"),
    ("sg13g2", "sky130hd"),
)
#: Factors, and the figures that they scale.
FIGURES = {"area": "area_um2", "delay": "delay_ps", "energy": "energy_fj"}


def measured() -> list[dict[str, object]]:
    """A row for each circuit in each technology."""
    return [
        {"technology": name, "circuit": circuit.spec, **figures(circuit, load(name), DEFAULT_EFFORT)}
        for name in names()
        for circuit in circuits()
    ]


def point(name: str) -> Point:
    """Node and supply of a technology."""
    technology = load(name)
    assert technology.node_nm is not None, name
    return Point(technology.node_nm, technology.corner.voltage_v)


def table(rows: list[dict[str, object]]) -> str:
    """Markdown: a row for each pair of technologies."""
    lines = ["| from | to | area | delay | energy |", "|---|---|---|---|---|"]
    for source, target in PAIRS:
        found = scaling(point(source), point(target))
        own, other = ([row for row in rows if row["technology"] == name] for name in (source, target))
        cells = []
        for key, figure in FIGURES.items():
            ratios = [
                float(str(a[figure])) * getattr(found, key) / float(str(b[figure]))
                for a, b in zip(own, other, strict=True)
            ]
            mean = math.exp(math.fsum(map(math.log, ratios)) / len(ratios))
            cells.append(f"{mean:.2f} ({min(ratios):.2f} to {max(ratios):.2f})")
        lines.append(f"| {source}, {point(source)} | {target}, {point(target)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Compare, print, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--page", type=Path)
    options = parser.parse_args()
    rows = measured()
    text = table(rows)
    print(text)
    if options.csv:
        with options.csv.open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    if options.page:
        put_into(options.page, "node_scaling", text)


if __name__ == "__main__":
    main()
