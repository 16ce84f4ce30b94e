"""Tables of the laws of costs: what they are made of, and their errors on points that were left out of their fit."""

import csv
from collections.abc import Sequence

from costmodel.laws.law import DATA, laws
from costmodel.laws.terms import DEPTHS, SIZES
from reports.markdown import table

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
    figures = list(dict.fromkeys((row["target"], row["figure"]) for row in _errors() if row["figure"] in GOALS))
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
    figures = list(dict.fromkeys((row["target"], row["figure"]) for row in _errors() if row["figure"] in GOALS))
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


def _cells(row: dict[str, str]) -> Sequence[str]:
    mean, median = (f"{float(row[name]):.1f} %" for name in ("mean_percent", "median_percent"))
    return mean, median, f"{float(row['bias_percent']):+.1f} %"


def _errors() -> list[dict[str, str]]:
    with (DATA / "errors.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
