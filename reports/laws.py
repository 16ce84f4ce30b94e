"""Tables of the laws of costs: what they are made of, and their errors on points that were left out of their fit."""

import csv
import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from costmodel.laws import Figure, fitted_to, predict, specs
from costmodel.laws.law import DATA, laws
from costmodel.laws.terms import DEPTHS, SIZES
from hwgen.design import Design
from reports.claims.figures import Figures
from reports.markdown import table

#: Targets whose errors are told by kind and family: of several laws of one technology the nearest.
TOLD = ("asap7:seeds=3", "ecp5:noplace")
#: Mean errors on designs never seen that the laws aim for, in percent.
GOALS = {"area_um2": 5, "delay_ps": 8, "energy_fj": 10, "lut": 5}


def errors_markdown() -> str:
    """Errors of each figure: on designs, families and ranges of widths that were left out."""
    rows = []
    for row in _errors():
        if row["left_out"] == "designs" and row["group"] == "all":
            others = [_whole(row, kind) for kind in ("family", "widths")]
            mean, goal = float(row["mean_percent"]), GOALS.get(row["figure"])
            met = "" if goal is None else f"{goal} %, {'met' if mean <= goal else 'missed'}"
            rows.append(
                [
                    row["target"],
                    row["figure"],
                    row["points"],
                    met,
                    *_cells(row),
                    *others,
                    f"{float(row['within_percent']):.0f} %",
                ]
            )
    heads = ["target", "figure", "points", "goal", "mean error", "median", "bias"]
    heads += ["family left out", "widths left out", "within interval"]
    return table(heads, rows, right=range(2, len(heads)))


def _whole(row: dict[str, str], kind: str) -> str:
    """Mean error of the figure of `row` where others are left out."""
    keys = ("target", "figure", "group")
    found = next(r for r in _errors() if r["left_out"] == kind and all(r[key] == row[key] for key in keys))
    return f"{float(found['mean_percent']):.1f} %"


def kinds_markdown() -> str:
    """Mean and median errors of each kind of design that was left out at random."""
    figures = _told()
    rows = []
    for kind in dict.fromkeys(r["group"] for r in _errors() if r["left_out"] == "kinds" and r["group"] != "all"):
        cells = []
        for target, figure in figures:
            keys = (target, figure, "kinds", kind)
            own = [r for r in _errors() if (r["target"], r["figure"], r["left_out"], r["group"]) == keys]
            cells += [f"{_cells(row)[0]} ({_cells(row)[1]}), {row['points']}" for row in own] or [""]
        rows.append([kind, *cells])
    return table(["kind", *(figure for _, figure in figures)], rows, right=range(1, len(figures) + 1))


def families_markdown() -> str:
    """Mean errors of each family: on designs that were left out, and where all of the family was."""
    figures = _told()
    groups = sorted({row["group"] for row in _errors() if row["left_out"] == "family"} - {"all"})
    rows = []
    for group in groups:
        cells = []
        for target, figure in figures:
            own = {
                row["left_out"]: row
                for row in _errors()
                if (row["target"], row["figure"], row["group"]) == (target, figure, group)
            }
            some = own.get("designs")
            cells.append(
                f"{float(some['mean_percent']):.0f} ({float(own['family']['mean_percent']):.0f}), {some['points']}"
                if some
                else ""
            )
        rows.append([group, *cells])
    return table(["family", *(figure for _, figure in figures)], rows, right=range(1, len(figures) + 1))


def _told() -> list[tuple[str, str]]:
    """Figures with a goal of the targets in `TOLD`."""
    keys = ((row["target"], row["figure"]) for row in _errors())
    return list(dict.fromkeys((target, figure) for target, figure in keys if target in TOLD and figure in GOALS))


def terms_markdown() -> str:
    """What each figure is a sum of, largest coefficients as they are in `law.toml`."""
    rows = []
    for target, law in laws().items():
        for name, part in law.figures.items():
            for group, found in part.coefficients.items():
                rows.append([target, name, group, ", ".join(f"{c:g} {term}" for term, c in found.items())])
    return table(["target", "figure", "datapaths", "coefficients and terms"], rows)


def meanings_markdown() -> str:
    """What the terms count."""
    return table(["term", "counts"], [[name, what] for name, what in (SIZES | DEPTHS).items()])


def unseen_markdown(measured: Mapping[str, tuple[Figures, Sequence[str]]], target: str) -> str:
    """Errors of the laws of `target` on designs that had no part in their fit or choice, measured for another end.

    `measured` has figures, and the names of those that are compared, by the name of the set.
    """
    rows = []
    for name, (figures, compared) in measured.items():
        designs = [Design.parse(text) for text in figures.designs(target) if text not in fitted_to(target)]
        found = predict(designs, target)
        blocks = np.array(
            [law and specs.kind(design) == "blocks" for law, design in zip(found.has_law, designs, strict=True)], bool
        )
        for kind, chosen in (("blocks", blocks), ("all others", found.has_law & ~blocks)):
            for figure in compared:
                truth = np.array([figures.get(design.text, target, figure) for design in designs])
                cells = _agreement(found.figures[figure], truth, chosen)
                rows += [[name, kind, figure, *cells]] if cells else []
    heads = ["measured for", "kind", "figure", "designs", "mean error", "median", "within interval"]
    return table(heads, rows, right=range(3, len(heads)))


def _agreement(said: Figure, truth: NDArray[np.float64], chosen: NDArray[np.bool_]) -> list[str]:
    """Of designs that are chosen and have the figure: how many, mean and median error, share in the interval; empty
    if there are none.
    """
    there = chosen & ~np.isnan(truth) & ~np.isnan(said.value)
    if not there.any():
        return []
    errors = 100 * np.abs(said.value / truth - 1)[there]
    inside = 100 * ((said.low <= truth) & (truth <= said.high))[there].mean()
    return [str(there.sum()), f"{errors.mean():.1f} %", f"{np.median(errors):.1f} %", f"{inside:.0f} %"]


def noise_markdown(path: Path) -> str:
    """What the names of nets and the order of statements change, of the table that `benchmarks/synthesis_noise.py`
    writes: means over designs, and what nine in ten stay below.
    """
    with path.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    rows = []
    for target, figure in dict.fromkeys((row["target"], row["figure"]) for row in found):
        own = [row for row in found if (row["target"], row["figure"]) == (target, figure)]
        deviations, spreads = (
            sorted(float(row[name]) for row in own) for name in ("deviation_percent", "spread_percent")
        )
        most = deviations[math.ceil(0.9 * len(own)) - 1]
        cells = [
            f"{math.fsum(deviations) / len(own):.1f} %",
            f"{most:.1f} %",
            f"{math.fsum(spreads) / len(own):.1f} %",
        ]
        rows.append([target, figure, str(len(own)), *cells])
    heads = ["target", "figure", "designs", "deviation", "nine of ten designs below", "largest over least, less 1"]
    return table(heads, rows, right=range(2, len(heads)))


def _cells(row: dict[str, str]) -> Sequence[str]:
    mean, median = (f"{float(row[name]):.1f} %" for name in ("mean_percent", "median_percent"))
    return mean, median, f"{float(row['bias_percent']):+.1f} %"


def _errors() -> list[dict[str, str]]:
    with (DATA / "errors.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
