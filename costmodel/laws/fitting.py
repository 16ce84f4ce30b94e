"""The fit of laws to points, and their errors on points that were left out of it.

Coefficients are nonnegative and minimise relative errors: least squares with weights that are renewed until they are
close to least absolute values, so that a few odd circuits do not bend a law. Three kinds of validation leave points
out: a tenth of the designs at random, whole families, and whole ranges of operand widths.
"""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import nnls

from costmodel.laws import specs
from costmodel.laws.law import ALL, COVERAGE, GROUPS, OTHER, Law
from costmodel.laws.points import FIGURES, Planned, Point
from costmodel.laws.structure import in_scope, terms_of
from costmodel.laws.terms import TERMS, terms_of_figure
from hwgen.design import Design

FOLDS = 10
#: Points of a datapath from which on it has an interval of its own.
_OWN_INTERVAL = 15
_ROUNDS = 15
#: Figures of which all datapaths share coefficients: so they err less on designs never seen.
_SHARED = ("lut",)
#: Ratio of a measured figure to the law beyond which errors grow no more.
_FARTHEST = 10.0
#: Relative error below which errors weigh as in least squares.
_SMOOTH = 0.03


@dataclass(frozen=True)
class Sample:
    """Points of one figure on one target, with the terms of their designs."""

    designs: tuple[str, ...]
    families: tuple[str, ...]
    datapaths: tuple[str, ...]
    widths: tuple[str, ...]
    #: Shape ``(len(TERMS), points)``.
    terms: NDArray[np.float64]
    measured: NDArray[np.float64]


@dataclass(frozen=True)
class Errors:
    """Errors of a law on points that it was not fitted to, in percent of what was measured."""

    target: str
    figure: str
    #: What was left out: ``designs``, ``family`` or ``widths``.
    left_out: str
    #: Which points these are the errors of: a family, a range of widths, or ``all``.
    group: str
    points: int
    mean_percent: float
    median_percent: float
    bias_percent: float
    worst_percent: float
    #: Share of the points within the interval that the others give, in percent; of ``designs`` only.
    within_percent: float | None = None


def samples(plan: Sequence[Planned], points: Sequence[Point]) -> dict[tuple[str, str], Sample]:
    """Samples by target and figure."""
    planned = {entry.design: entry for entry in plan}
    found = {}
    for target, names in FIGURES.items():
        own = [point for point in points if point.target == target and point.design in planned]
        rows, _ = specs.of(Design.parse(point.design) for point in own)
        terms = terms_of(rows)
        for name in names:
            within = in_scope(name, rows)
            chosen = [index for index, point in enumerate(own) if name in point.figures and within[index]]
            entries = [planned[own[index].design] for index in chosen]
            found[target, name] = Sample(
                tuple(entry.design for entry in entries),
                tuple(entry.family for entry in entries),
                tuple(specs.DATAPATHS[number] for number in rows["datapath"][chosen]),
                tuple(entry.widths for entry in entries),
                terms[:, chosen],
                np.array([own[index].figures[name] for index in chosen]),
            )
    return found


def coefficients(terms: NDArray, measured: NDArray, names: Sequence[str]) -> dict[str, float]:
    """Nonnegative coefficients of the terms `names` with the least relative errors, those that are zero left out.

    Errors count by the logarithm of the ratio, so that half is as far off as twice.
    """
    columns = terms[[TERMS.index(name) for name in names]].T
    scale = np.maximum(columns.max(axis=0), 1e-12)
    columns = columns / scale
    weights = 1 / measured
    for _ in range(_ROUNDS):
        found, _ = nnls(columns * weights[:, None], measured * weights)
        law = np.maximum(columns @ found, measured / _FARTHEST)
        # (law - measured) / √(law · measured) is the logarithm of their ratio, up to its cube.
        weights = 1 / np.sqrt(law * measured * (np.abs(np.log(law / measured)) + _SMOOTH))
    return {name: float(f"{c:.4g}") for name, c in zip(names, found / scale, strict=True) if c > 0}


def grouped(sample: Sample, figure: str, chosen: NDArray[np.bool_]) -> Law:
    """The law of the points that are `chosen`, without intervals."""
    groups = {ALL: specs.DATAPATHS} if figure in _SHARED else GROUPS
    names, found = terms_of_figure(figure), {}
    for group, members in groups.items():
        own = chosen & np.isin(sample.datapaths, members)
        if own.any():
            found[group] = coefficients(sample.terms[:, own], sample.measured[own], names)
    return Law(found, {OTHER: 1.0})


def reach(sample: Sample, figure: str) -> dict[str, dict[str, float]]:
    """By group, the largest value of each term of a figure in a sample."""
    groups = {ALL: specs.DATAPATHS} if figure in _SHARED else GROUPS
    found = {}
    for group, members in groups.items():
        own = sample.terms[:, np.isin(sample.datapaths, members)]
        found[group] = {name: float(own[TERMS.index(name)].max(initial=0.0)) for name in terms_of_figure(figure)}
    return found


def predicted(sample: Sample, law: Law) -> NDArray[np.float64]:
    """What a law says of every point."""
    rows = np.array([law.row(datapath) for datapath in sample.datapaths])
    return np.sum(rows.T * sample.terms, axis=0)


def fold_of(design: str) -> int:
    """Which tenth a design is left out with: by a hash of its text, so that new designs do not move others."""
    return hashlib.sha256(design.encode()).digest()[0] % FOLDS


def left_out(sample: Sample, figure: str, groups: Sequence[object]) -> NDArray[np.float64]:
    """For each point, what the law says that was fitted to all points of other groups."""
    found = np.empty(len(sample.measured))
    for group in dict.fromkeys(groups):
        out = np.array([own == group for own in groups])
        found[out] = predicted(sample, grouped(sample, figure, ~out))[out]
    return found


def within(residuals: NDArray, datapaths: Sequence[str]) -> dict[str, float]:
    """Factors for intervals: by datapath where it has enough residuals (logarithms of ratios), and for all others.

    Of n residuals that are exchangeable with the next, the ``⌈(n + 1) · COVERAGE⌉``-th smallest in size bounds it
    with that probability (V. Vovk et al., Algorithmic Learning in a Random World, 2005: split conformal prediction).
    """
    names = np.array(datapaths)
    groups = {OTHER: np.ones(len(names), bool)} | {name: names == name for name in sorted(set(datapaths))}
    return {
        name: float(f"{math.exp(_quantile(np.abs(residuals[mask]))):.4g}")
        for name, mask in groups.items()
        if name == OTHER or mask.sum() >= _OWN_INTERVAL
    }


def _quantile(sizes: NDArray) -> float:
    rank = min(len(sizes), math.ceil((len(sizes) + 1) * COVERAGE))
    return float(np.sort(sizes)[rank - 1])


def fit(target: str, figure: str, sample: Sample) -> tuple[Law, list[Errors]]:
    """The law of a sample, its intervals from designs that were left out, and its errors."""
    folds = np.array([fold_of(design) for design in sample.designs])
    unseen = left_out(sample, figure, list(folds))
    residuals = np.log(sample.measured / np.maximum(unseen, sample.measured / _FARTHEST))
    whole = grouped(sample, figure, np.ones(len(folds), bool))
    law = Law(whole.coefficients, within(residuals, sample.datapaths))
    inside = np.empty(len(folds), bool)
    for fold in range(FOLDS):
        out = folds == fold
        others = within(residuals[~out], [d for d, o in zip(sample.datapaths, out, strict=True) if not o])
        factors = np.array([others.get(name, others[OTHER]) for name in sample.datapaths])
        inside[out] = (np.abs(residuals) <= np.log(factors))[out]
    errors = []
    kinds = (
        ("designs", sample.families, unseen, inside),
        ("family", sample.families, left_out(sample, figure, sample.families), None),
        ("widths", sample.widths, left_out(sample, figure, sample.widths), None),
    )
    for kind, groups, found, covered in kinds:
        relative = 100 * (found / sample.measured - 1)
        for group in ("all", *sorted(set(groups))):
            mask = np.array([group in ("all", own) for own in groups])
            part = relative[mask]
            errors.append(
                Errors(
                    target,
                    figure,
                    kind,
                    group,
                    int(mask.sum()),
                    float(np.abs(part).mean()),
                    float(np.median(np.abs(part))),
                    float(part.mean()),
                    float(part[np.abs(part).argmax()]),
                    None if covered is None else float(100 * covered[mask].mean()),
                )
            )
    return law, errors
