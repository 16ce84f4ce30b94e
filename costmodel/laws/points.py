"""The sample plan and the points that were measured for it: two CSV files, read and written."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from costmodel.laws.law import DATA

PLAN, POINTS = DATA / "plan.csv", DATA / "points.csv"
_CELLS = ("area_um2", "delay_ps", "energy_fj", "ff")
#: Targets that are measured, and the figures that are kept: of one synthesis, and means of several, which a law comes
#: nearer to. Figures that are zero of all points have no terms.
FIGURES = {
    "asap7": _CELLS,
    "asap7:seeds=3": _CELLS,
    "ecp5:noplace": ("lut", "ff", "dsp"),
}
#: Widths of operands that are left out together.
RANGES = ((4, "2 to 4 bits"), (8, "5 to 8 bits"), (1 << 30, "9 bits and more"))


@dataclass(frozen=True)
class Planned:
    """A design of the sample plan."""

    design: str
    family: str
    #: Range of the longest factor's code: one of `RANGES`.
    widths: str


@dataclass(frozen=True)
class Point:
    """Figures of one design on one target."""

    design: str
    target: str
    #: First digits of the hash of the Verilog that was measured.
    verilog: str
    figures: dict[str, float] = field(hash=False)


def plan(path: Path = PLAN) -> list[Planned]:
    """The sample plan."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Planned(**row) for row in csv.DictReader(file)]


def points(path: Path = POINTS) -> list[Point]:
    """Every measured point."""
    names = _names()
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Point(
                row["design"], row["target"], row["verilog"], {name: float(row[name]) for name in names if row[name]}
            )
            for row in csv.DictReader(file)
        ]


def write_points(found: Iterable[Point], path: Path = POINTS) -> None:
    """Write `found`, in the order of the plan."""
    names = _names()
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["design", "target", "verilog", *names])
        for point in found:
            cells = [f"{point.figures[name]:.6g}" if name in point.figures else "" for name in names]
            writer.writerow([point.design, point.target, point.verilog, *cells])


def _names() -> Sequence[str]:
    """Names of the figures of any target."""
    return list(dict.fromkeys(name for names in FIGURES.values() for name in names))
