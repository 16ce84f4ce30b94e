"""Accuracy of a network against the area of a multiply-accumulate unit, from the gallery's table."""

from pathlib import Path

import pandas as pd

from reports.choosing import style
from reports.choosing.part import Part, claim, made, paragraphs, picture
from reports.markdown import table
from reports.scatter import Axis, Point, draw

#: The table that `make gallery` writes, from this file's place in the repository.
TABLE = Path(__file__).parents[2] / "docs" / "gallery" / "designs.csv"
_FIGURE = "network.svg"
_AREA, _ENERGY, _DELAY = (f"asap7/{figure}" for figure in ("area_um2", "energy_fj", "delay_ps"))
#: Accuracy that a design may lose against float64.
_TOLERANCE = 0.005


def network() -> Part:
    """The gallery's designs: accuracy on digits against area, and the smallest good one by bits a weight."""
    designs = pd.read_csv(TABLE)
    reference = float(designs["accuracy_float64"].iloc[0])
    good = designs[designs["accuracy"] >= reference - _TOLERANCE]
    rows = [
        [
            f"{bits:g}",
            row["label"],
            f"{100 * row['accuracy']:.2f} %",
            f"{row[_AREA]:.1f}",
            f"{row[_ENERGY]:.1f}",
            f"{row[_DELAY]:.0f}",
        ]
        for bits, group in good.groupby("bits_per_weight")
        for row in [group.sort_values(_AREA).iloc[0]]
    ]
    heads = ["bits a weight", "smallest good design", "accuracy", "area, µm²", "energy, fJ", "delay, ps"]
    text = paragraphs(
        "What a format is worth shows in a network, and what it costs in a circuit. Of the designs of the "
        "[gallery](../gallery/designs.csv), each found equal to its golden function on all vectors compared, this is "
        "accuracy on handwritten digits against area in 7 nm.",
        picture(_FIGURE, "Accuracy of a network against area of a unit, by format"),
        made(
            "From docs/gallery/designs.csv, which make gallery writes: ASAP7 cells before layout, one "
            "multiply-accumulate unit each, scikit-learn's digits. [How](../reference/digits.md)."
        ),
        table(heads, rows, right=range(2, 6)),
        " ".join(_claims(designs, good, reference)),
        "**Choose** the fewest bits that your network takes, then the cheapest accumulator that keeps them. "
        "`narrowgate report` makes this table for targets of yours; [how to read it](report.md).",
    )
    return Part(
        title="And in a network?", text=text, figures={_FIGURE: style.svg(_draw(designs, reference), _FIGURE)}
    )


def _claims(designs: pd.DataFrame, good: pd.DataFrame, reference: float) -> list[str]:
    smallest = good.sort_values(_AREA).iloc[0]
    area = designs.set_index("label")[_AREA]
    eight = good[good["bits_per_weight"] == 8].sort_values(_AREA).iloc[0]
    return [
        claim(
            f"{len(good)} of {len(designs)} designs lose no more than {100 * _TOLERANCE:g} percentage points against "
            f"float64 ({100 * reference:.2f} %).",
            bool((designs["verdict"] == "agree").all()),
        ),
        claim(
            f"The smallest of them, {smallest['label']}, takes {smallest[_AREA] / eight[_AREA]:.0%} of the area of "
            f"the smallest with 8 bits a weight, {eight['label']}.",
            smallest["bits_per_weight"] < 8 and smallest[_AREA] < eight[_AREA],
        ),
        claim(
            "With E4M3 the exact accumulator makes the smaller unit than float32, "
            f"{area['e4m3fn → exact']:.0f} against {area['e4m3fn → fp32']:.0f} µm².",
            area["e4m3fn → exact"] < area["e4m3fn → fp32"],
        ),
    ]


def _draw(designs: pd.DataFrame, reference: float):
    points = [
        Point(key=str(index), label=row["label"], family=row["family"], x=row[_AREA], y=row["accuracy"])
        for index, row in designs.iterrows()
    ]
    return draw(
        points,
        Axis(title="Area (µm²)"),
        Axis(
            title="Accuracy (rightly classified test images)",
            more_is_better=True,
            fraction=True,
            resolution=0.001,
            reference=("float64", reference, _TOLERANCE),
        ),
        title="Accuracy against area, 7 nm",
    )
