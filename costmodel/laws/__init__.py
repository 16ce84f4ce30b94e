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

from costmodel.laws import specs
from costmodel.laws.law import COVERAGE, Figure, TargetLaw, evaluate, laws
from hwgen.design import Design
from numerics.errors import InputError

__all__ = [
    "COVERAGE",
    "Figure",
    "Prediction",
    "TargetLaw",
    "covers",
    "evaluate",
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


def holds_for(figure: str, target: str, conditions: Mapping[str, str]) -> bool:
    """Whether a figure that was measured under `conditions` is one that the target's law predicts: an energy is that
    of certain operands.
    """
    return figure != "energy_fj" or conditions.get("operands") == law_of(target).conditions.get("operands")


def _fitted_as(target: str) -> str:
    """The target whose law is that of `target`: placing a circuit on an FPGA changes only figures that have none."""
    name, *options = target.split(":")
    if f"{name}:noplace" in laws() and all(option == "noplace" or option.startswith("seeds=") for option in options):
        return f"{name}:noplace"
    return target


def predict(designs: Sequence[Design], target: str) -> Prediction:
    """Figures of `designs` on the target of that text form, and an interval around each.

    A design takes some 50 microseconds, nearly all of them to look at its function.

    Raises
    ------
    InputError
        If the target has no law.
    """
    law = law_of(target)
    parameters, reasons = specs.of(designs)
    known = np.array([not reason for reason in reasons], bool)
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
