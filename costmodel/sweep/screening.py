"""The first stage of a large sweep: all designs predicted, and those near the predicted fronts chosen to be measured.

What a design costs is said by the laws; what it is good for, by the noise of its sums, which is computed. The fronts
are those that people draw: each figure of each target against the noise, among designs that add as many products at a
time.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from costmodel.laws import Prediction
from costmodel.sweep.pareto import fronts
from costmodel.sweep.tasks import Task
from costmodel.workloads.synthetic import Gaussian
from hwgen.design import Design
from numerics.functions import parse

#: The figure of a noise task.
RATIO = "signal_to_noise_db"


@cache
def _gaussian() -> Gaussian:
    """One for all tasks of a process: it keeps the scales of formats."""
    return Gaussian()


@dataclass(frozen=True)
class NoiseOf(Task):
    """Signal-to-noise ratio of sums of products of normal numbers that a function computes; `design` is its text."""

    kind = "noise"
    packages = ("costmodel.workloads", "numerics")

    @property
    def place(self) -> str:
        return Gaussian.name

    def inputs(self) -> dict[str, str]:
        return {}

    def compute(self) -> tuple[dict[str, float], dict[str, str]]:
        return {RATIO: _gaussian().signal_to_noise(parse(self.design))}, {"operands": Gaussian.phrase}


@dataclass(frozen=True)
class Screening:
    """Designs, what is predicted of each, and which are chosen."""

    designs: tuple[Design, ...]
    #: By target; designs that have no law say why.
    predictions: Mapping[str, Prediction]
    #: Shape ``(designs,)``, in dB; NaN where the design keeps no total or a sum was no number.
    signal_to_noise_db: NDArray[np.float64]
    #: Shape ``(designs,)``: the nearest front that a design is on, 0 for the optimal ones; -1 for those behind.
    front: NDArray[np.int64]
    #: Shape ``(designs,)``.
    chosen: NDArray[np.bool_]


def noise_tasks(designs: Sequence[Design]) -> dict[Design, NoiseOf]:
    """The task that gives a design's noise, for those that keep a total; the same one for designs of one function."""
    return {design: NoiseOf(design.function.text) for design in designs if design.function.sums_products}


def screen(
    designs: Sequence[Design],
    predictions: Mapping[str, Prediction],
    signal_to_noise_db: Mapping[Design, float],
    most: int,
) -> Screening:
    """Choose at most `most` of `designs`, the nearest to a front of what is predicted first.

    Of a front that does not fit in whole, designs are taken evenly along the noise.
    """
    ratio = np.array([signal_to_noise_db.get(design, math.nan) for design in designs])
    # Where a sum was no number, nothing else is gained by little area.
    ratio[np.isneginf(ratio)] = math.nan
    lanes = np.array([max(operand.lanes for operand in design.function.operands) for design in designs])
    front = np.full(len(designs), -1)
    for width in np.unique(lanes):
        (group,) = np.nonzero(lanes == width)
        for figure in (figure for prediction in predictions.values() for figure in prediction.figures.values()):
            found = fronts(np.stack([figure.value, ratio], axis=1)[group], ("less", "more"), most)
            nearer = (found >= 0) & ((front[group] < 0) | (found < front[group]))
            front[group[nearer]] = found[nearer]
    return Screening(tuple(designs), predictions, ratio, front, _nearest(front, ratio, most))


def _nearest(front: NDArray[np.int64], ratio: NDArray[np.float64], most: int) -> NDArray[np.bool_]:
    """The first `most` designs by front."""
    chosen = np.zeros(len(front), bool)
    for number in range(front.max(initial=-1) + 1):
        (members,) = np.nonzero(front == number)
        room = most - int(chosen.sum())
        if len(members) > room:
            members = members[np.argsort(ratio[members], kind="stable")]
            members = members[np.linspace(0, len(members) - 1, room).round().astype(int)] if room else members[:0]
        chosen[members] = True
    return chosen
