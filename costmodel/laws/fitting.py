"""The fit of laws to points, and their errors on points that were left out of it.

Coefficients are nonnegative and minimise relative errors: least squares with weights that are renewed until they are
close to least absolute values, so that a few odd circuits do not bend a law. Those of a group of datapaths lean on
those of all together, so that a group of few points, or without some block, has a law as well. Three kinds of
validation leave points out: a tenth of the designs at random, whole families, and whole ranges of operand widths.
"""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import nnls

from costmodel.laws import specs
from costmodel.laws.law import BROAD, COVERAGE, OTHER, Law, groups_of
from costmodel.laws.points import FIGURES, Planned, Point
from costmodel.laws.structure import in_scope, terms_of
from costmodel.laws.terms import PORTS, TERMS, terms_of_figure
from hwgen.design import Design

FOLDS = 10
#: Points of a datapath from which on it has an interval of its own.
_OWN_INTERVAL = 15
_ROUNDS = 15
#: Ratio of a measured figure to the law beyond which errors grow no more.
_FARTHEST = 10.0
#: Relative error below which errors weigh as in least squares.
_SMOOTH = 0.03
#: Weight, in points, of the common law in each group: more of look-up tables, which cost much the same everywhere.
_COMMON = {"lut": 0.3}
_COMMON_ELSE = 0.03
#: Share of a figure that a term has at one point at least, if any point has it and it has a coefficient.
_LEAST = 0.03


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
    #: What was left out: ``designs``, which ``kinds`` tells apart otherwise, ``family`` or ``widths``.
    left_out: str
    #: Which points these are the errors of: a family, a kind (`specs.kind`), a range of widths, or ``all``.
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
            # What has no registers has none by any law.
            within = in_scope(name, rows) & ((name != "ff") | (rows["registers"] > 0))
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


@dataclass(frozen=True)
class Common:
    """Coefficients that those of a group stay close to, as far as its own points do not tell."""

    coefficients: NDArray[np.float64]
    #: Errors, as they weigh, that a change of each coefficient by one stands for.
    weights: NDArray[np.float64]


def coefficients(columns: NDArray, measured: NDArray, common: Common | None = None) -> NDArray[np.float64]:
    """Nonnegative coefficients of `columns`, shape ``(points, terms)``, with the least relative errors.

    Errors count by the logarithm of the ratio, so that half is as far off as twice.
    """
    scale = 1 / (np.maximum(columns.max(axis=0), 1e-12) if common is None else common.weights)
    held = np.zeros((0, len(scale))) if common is None else np.eye(len(scale))
    aims = np.zeros(0) if common is None else common.coefficients / scale
    scaled, weights = columns * scale, 1 / measured
    for _ in range(_ROUNDS):
        rows = np.vstack([scaled * weights[:, None], held])
        found, _ = nnls(rows, np.concatenate([measured * weights, aims]))
        law = np.maximum(scaled @ found, measured / _FARTHEST)
        # (law - measured) / √(law · measured) is the logarithm of their ratio, up to its cube.
        weights = 1 / np.sqrt(law * measured * (np.abs(np.log(law / measured)) + _SMOOTH))
    return found * scale


def grouped(sample: Sample, figure: str, chosen: NDArray[np.bool_]) -> Law:
    """The law of the points that are `chosen`, without intervals: each group's own, close to that of all."""
    names, found = terms_of_figure(figure), {}
    if not chosen.any():
        return Law(figure, {}, {OTHER: 1.0})
    columns = sample.terms[[TERMS.index(name) for name in names]].T
    shares = columns[chosen] / sample.measured[chosen, None]
    weights = np.sqrt(_COMMON.get(figure, _COMMON_ELSE) / _SMOOTH * np.mean(shares**2, axis=0))
    common = Common(coefficients(columns[chosen], sample.measured[chosen]), np.maximum(weights, 1e-9))
    for group, members in groups_of(figure).items():
        member = np.isin(sample.datapaths, members)
        own = chosen & member
        law = coefficients(columns[own], sample.measured[own], common)
        # What no point of the group has costs what it does elsewhere.
        absent = ~columns[member].any(axis=0) & (law > 0)
        parts = columns[member] * law
        counts = np.any(parts >= _LEAST * np.maximum(parts.sum(axis=1, keepdims=True), 1e-12), axis=0)
        found[group] = {name: float(f"{law[i]:.4g}") for i, name in enumerate(names) if counts[i] or absent[i]}
    return Law(figure, found, {OTHER: 1.0})


def reach(sample: Sample, figure: str) -> dict[str, dict[str, float]]:
    """By group of `BROAD`, the largest value of each term of a figure in a sample, but of those of ports."""
    found = {}
    for group, members in BROAD.items():
        own = sample.terms[:, np.isin(sample.datapaths, members)]
        names = [name for name in terms_of_figure(figure) if name not in PORTS]
        found[group] = {name: float(own[TERMS.index(name)].max(initial=0.0)) for name in names}
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
    law = Law(figure, whole.coefficients, within(residuals, sample.datapaths))
    inside = np.empty(len(folds), bool)
    for fold in range(FOLDS):
        out = folds == fold
        others = within(residuals[~out], [d for d, o in zip(sample.datapaths, out, strict=True) if not o])
        factors = np.array([others.get(name, others[OTHER]) for name in sample.datapaths])
        inside[out] = (np.abs(residuals) <= np.log(factors))[out]
    errors = []
    kinds = (
        ("designs", sample.families, unseen, inside),
        ("kinds", [specs.kind(Design.parse(design)) for design in sample.designs], unseen, inside),
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
