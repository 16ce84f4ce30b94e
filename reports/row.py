"""What a report is made from: one row a design, and the setting that all rows share."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import pandas as pd

from costmodel.measurement import FIGURES
from numerics.errors import InputError

Family = Literal["integer", "minifloat", "posit", "mixed"]

#: Families in the order that legends and tables show them.
FAMILIES: tuple[Family, ...] = ("integer", "minifloat", "posit", "mixed")

#: Columns of `frame` before the figures, with what they hold; the figures' columns are ``TARGET/figure``.
COLUMNS = {
    "design": "canonical text form of the design",
    "label": "short name, as in the figures",
    "family": "number family of the operands; mixed if they differ",
    "a": "format of the activations",
    "b": "format of the weights",
    "acc": "accumulator",
    "bits_per_weight": "bits that one weight takes, scales included",
    "accuracy": "fraction of the test images that are classified rightly",
    "accuracy_float64": "the same of the network in float64",
    "verdict": "whether circuit and golden function agree",
    "vectors": "vectors on which they were compared",
}


@dataclass(frozen=True, kw_only=True)
class Row:
    """One design: what it computes, how right the network is with it, what it costs, what was proven.

    Raises
    ------
    InputError
        If the family or a figure's name is unknown, the accuracy is not a fraction, or a figure is negative
        or not finite.
    """

    #: Canonical text form.
    design: str
    #: Short and unique, for figures.
    label: str
    family: Family
    a: str
    b: str
    acc: str
    bits_per_weight: float
    #: Fraction of the test images.
    accuracy: float
    #: Figure by ``TARGET/figure``, where the figure is a key of `costmodel.measurement.FIGURES`.
    figures: Mapping[str, float]
    verdict: Literal["agree", "differ", "not verified"]
    vectors: int

    def __post_init__(self) -> None:
        if self.family not in FAMILIES:
            raise InputError(f"Family must be one of {', '.join(FAMILIES)}, not {self.family!r}")
        if not 0 <= self.accuracy <= 1:
            raise InputError(f"Accuracy of {self.label} must be a fraction, not {self.accuracy!r}")
        for name, value in self.figures.items():
            if name.partition("/")[2] not in FIGURES:
                raise InputError(f"Figure must be TARGET/ and one of {', '.join(FIGURES)}, not {name!r}")
            if not (math.isfinite(value) and value >= 0):
                raise InputError(f"Figure {name} of {self.label} must be finite and not negative, not {value!r}")


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What all rows share: the network, its reference, and how the figures were made."""

    #: What is computed, as a noun with its article: ``a perceptron of 64, 32 and 10 units``.
    network: str
    #: What it sees, likewise: ``scikit-learn's handwritten digits``.
    data: str
    #: Fraction of the test images that the network in float64 classifies rightly.
    accuracy_float64: float
    #: Test images behind each accuracy.
    images: int
    #: Fraction of the test images that a design may lose against float64 and still count as good.
    tolerance: float = 0.005
    #: Tool versions, options, corner, clock and operands by target.
    conditions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    #: Sentences that say how things were made: by target, and for ``accuracy``, ``verdict`` and figures' names. The
    #: order of the targets here is their order in the report.
    how: Mapping[str, str] = field(default_factory=dict)
    #: Versions, seeds, commit and command, by name.
    provenance: Mapping[str, str] = field(default_factory=dict)

    def good(self, row: Row) -> bool:
        """Whether `row` may be recommended: it loses no more than `tolerance`, and its proof did not fail."""
        # Fractions of the same images differ by whole images; half an image absorbs their rounding.
        lost = self.accuracy_float64 - row.accuracy
        return lost <= self.tolerance + 1e-9 and row.verdict != "differ"


def targets(rows: Sequence[Row], setting: Setting) -> list[str]:
    """Targets that `rows` have figures on: those of `setting.how` in its order, then others by name."""
    found = {name.partition("/")[0] for row in rows for name in row.figures}
    return [name for name in setting.how if name in found] + sorted(found - set(setting.how))


def frame(rows: Sequence[Row], setting: Setting) -> pd.DataFrame:
    """Table of `rows`: the columns of `COLUMNS`, then one for each ``TARGET/figure``; absent figures are NaN."""
    known = {name for row in rows for name in row.figures}
    names = [f"{target}/{f}" for target in targets(rows, setting) for f in FIGURES if f"{target}/{f}" in known]
    records = [
        {column: getattr(row, column, setting.accuracy_float64) for column in COLUMNS}
        | {name: row.figures.get(name, math.nan) for name in names}
        for row in rows
    ]
    return pd.DataFrame(records, columns=[*COLUMNS, *names])


def check(rows: Sequence[Row], setting: Setting, target: str | None = None) -> None:
    """Raise `InputError` unless there are rows with figures, on `target` if given, and a label names one design."""
    if not rows:
        raise InputError("Report must have at least 1 design, not 0")
    labels = [row.label for row in rows]
    for label in labels:
        if labels.count(label) > 1:
            raise InputError(f"Label must name one design, but {label!r} names {labels.count(label)}")
    known = targets(rows, setting)
    if not known:
        raise InputError("Report must have figures on at least 1 target, not 0")
    if target is not None and target not in known:
        raise InputError(f"Target must be one of {', '.join(known)}, not {target!r}")
