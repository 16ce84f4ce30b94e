"""Measured figures by design and place, as a table in a file: what claims are judged by."""

import csv
import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from numerics.errors import InputError

#: Figures that are kept, in the order of the columns; units are in the names, accuracies are
#: fractions, the second that of the network in float64.
COLUMNS = ("area_um2", "delay_ps", "energy_fj", "lut", "carry", "accuracy", "reference_accuracy")


class Figures:
    """Figures of designs on targets and workloads, each with six significant digits.

    Parameters
    ----------
    table
        Figure by name, by design and place: the canonical text forms of a design, and of a target or a workload.
    """

    def __init__(self, table: Mapping[tuple[str, str], Mapping[str, float]]):
        self._table = {
            key: {name: float(f"{figures[name]:.6g}") for name in COLUMNS if name in figures}
            for key, figures in sorted(table.items())
        }

    def designs(self, place: str) -> list[str]:
        """Designs that have figures on a target or a workload."""
        return [design for design, own in self._table if own == place]

    def get(self, design: str, place: str, figure: str) -> float:
        """A figure, or NaN where there is none: a measurement that failed leaves its comparisons open."""
        return self._table.get((design, place), {}).get(figure, math.nan)

    def ratio(self, design: str, base: str, place: str, figure: str) -> float:
        """The figure of `design` over that of `base`, NaN where one is not there."""
        return self.get(design, place, figure) / self.get(base, place, figure)

    def total(self, designs: Iterable[str], place: str, figure: str) -> float:
        """Sum of a figure over several designs, NaN where one is not there."""
        return sum(self.get(design, place, figure) for design in designs)

    def write(self, path: Path) -> None:
        """Write the table as CSV: ``design``, ``place``, and a column for each of `COLUMNS`, empty where it is not.

        Raises
        ------
        OSError
            If the file cannot be written.
        """
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["design", "place", *COLUMNS])
            for (design, place), figures in self._table.items():
                writer.writerow([design, place, *(f"{figures[n]:.6g}" if n in figures else "" for n in COLUMNS)])


def read(path: Path) -> Figures:
    """The figures in a file that `Figures.write` wrote.

    Raises
    ------
    InputError
        If the file has other columns, or a figure is no number.
    OSError
        If it cannot be read.
    """
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    head = ["design", "place", *COLUMNS]
    if not rows or rows[0] != head:
        raise InputError(f"Figures must have the columns {', '.join(head)}, but {path} has others")
    table = {}
    for design, place, *cells in rows[1:]:
        try:
            table[design, place] = {name: float(cell) for name, cell in zip(COLUMNS, cells, strict=True) if cell}
        except ValueError as error:
            raise InputError(f"Figures of {design} on {place} in {path} must be numbers, not {cells}") from error
    return Figures(table)
