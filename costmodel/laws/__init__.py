"""What circuits cost, predicted: laws of few nonnegative terms, fitted to circuits that were measured.

The terms are sizes and depths of the blocks that a circuit is composed of (`costmodel.laws.structure`), in closed
form over arrays of parameters (`costmodel.laws.specs`). In `data/` are the sample plan, the points that were
measured, the law and its errors on points that were left out of its fit; ``python -m costmodel.laws`` makes these.
`predict` is for lists of designs; who has arrays of parameters calls `evaluate`. What has no law has a reason.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from costmodel.laws import points, specs
from costmodel.laws.law import BEYOND, COVERAGE, Figure, TargetLaw, evaluate, excess, laws
from costmodel.target import parse
from hwgen.design import Design
from numerics.errors import InputError

__all__ = [
    "COVERAGE",
    "Figure",
    "Prediction",
    "TargetLaw",
    "covers",
    "evaluate",
    "fitted_to",
    "holds_for",
    "law_of",
    "predict",
    "targets",
]


@dataclass(frozen=True)
class Prediction:
    """Figures of many designs on one target."""

    target: str
    #: Each figure as three arrays of one entry a design, NaN for those without a law.
    figures: dict[str, Figure]
    #: For each design the sentence that says why it has no law, or ``""``.
    reasons: tuple[str, ...]

    @property
    def has_law(self) -> NDArray[np.bool_]:
        """Which designs have a law."""
        return np.array([not reason for reason in self.reasons], bool)


def targets() -> tuple[str, ...]:
    """Text forms of the targets that have laws."""
    return tuple(laws())


def covers(target: str) -> bool:
    """Whether the target of that text form has laws."""
    return _fitted_as(target) in laws()


def law_of(target: str) -> TargetLaw:
    """The law of a target's text form.

    Raises
    ------
    InputError
        If it has none.
    """
    if not covers(target):
        raise InputError(f"Target of a prediction must be one of {', '.join(targets())}, not {target!r}")
    return laws()[_fitted_as(target)]


def fitted_to(target: str) -> frozenset[str]:
    """Text forms of the designs that the law of a target was fitted to."""
    return frozenset(point.design for point in points.points() if point.target == law_of(target).target)


def holds_for(figure: str, target: str, conditions: Mapping[str, str]) -> bool:
    """Whether a figure that was measured under `conditions` is one that the target's law predicts: an energy is that
    of certain operands.
    """
    return figure != "energy_fj" or conditions.get("operands") == law_of(target).conditions.get("operands")


def _fitted_as(target: str) -> str:
    """The target whose law is that of `target`: placing a circuit on an FPGA changes only figures that have none, and
    means of several syntheses are what any number of them is about.
    """
    target = parse(target).text
    name, *options = target.split(":")
    if target in laws() or not all(option == "noplace" or option.startswith("seeds=") for option in options):
        return target
    return next((known for known in laws() if known.startswith(f"{name}:")), target)


def predict(designs: Sequence[Design], target: str) -> Prediction:
    """Figures of `designs` on the target of that text form, and an interval around each.

    A design takes some 50 microseconds, nearly all of them to look at its function; a pipeline, whose stages are made
    to find its registers, some milliseconds.

    Raises
    ------
    InputError
        If the target has no law.
    """
    law = law_of(target)
    parameters, reasons = specs.of(designs)
    known = np.array([not reason for reason in reasons], bool)
    places = np.flatnonzero(known)
    for place, term, largest, value in excess(parameters, law):
        design = designs[places[place]]
        reasons[places[place]] = (
            f"{term} of a design with a law must be at most {BEYOND:g} times that of the circuits it was fitted to, "
            f"{largest:g}, not {value:g} as in {design}"
        )
    kept = np.array([not reasons[place] for place in places], bool)
    parameters = {name: values[kept] for name, values in parameters.items()}
    known[places] = kept
    figures = {name: _spread(figure, known) for name, figure in evaluate(parameters, law).items()}
    return Prediction(target, figures, tuple(reasons))


def _spread(figure: Figure, known: NDArray[np.bool_]) -> Figure:
    """A figure of the designs that are `known`, among all."""
    whole = []
    for part in (figure.value, figure.low, figure.high):
        full = np.full(len(known), np.nan)
        full[known] = part
        whole.append(full)
    return Figure(*whole)
