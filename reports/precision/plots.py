"""Accuracy against each cost: searched choices beside uniform modes and the published rule."""

from costmodel.precision.search import UNIFORM, Candidate
from numerics import get
from numerics.blocks import BlockFormat
from numerics.description.block_facts import element_of
from numerics.description.facts import FAMILIES
from reports.plots import Plot
from reports.precision.findings import SHOWN, Findings
from reports.row import FAMILIES as DRAWN
from reports.scatter import Axis, Point

#: Share of accuracy that counts as none, for the band of the picture.
_TOLERANCE = 0.005


def plots(findings: Findings) -> list[Plot]:
    """A plot for each cost that has a front."""
    return [_plot(findings, cost) for cost in findings.fronts]


def _plot(findings: Findings, cost: str) -> Plot:
    beside = [*findings.uniform, *([findings.rule] if findings.rule else [])]
    # A uniform mode that is also found by the search stands under its own name.
    known = {one.modes for one in beside}
    shown = [*(one for one in findings.fronts[cost] if one.modes not in known), *beside]
    shown_as = SHOWN[cost]
    points = [
        Point(
            key=str(index),
            label=findings.label(one),
            family=_family(one),
            x=one.costs[cost] / shown_as.ours,
            y=one.trial.accuracy,
        )
        for index, one in enumerate(shown)
    ]
    tips = {
        str(index): "\n".join(
            [
                f"{one.kind}: {', '.join(one.modes)}",
                f"{one.trial.correct} of {one.trial.samples}",
                shown_as.text(one.costs[cost]),
            ]
        )
        for index, one in enumerate(shown)
    }
    return Plot(
        name=cost,
        title=f"Accuracy against {shown_as.title}, {findings.model}",
        points=points,
        x=Axis(title=shown_as.axis),
        y=Axis(
            title="Accuracy (rightly classified test images)",
            more_is_better=True,
            fraction=True,
            resolution=0.5 / findings.float64.samples,
            reference=("float64", findings.float64.accuracy, _TOLERANCE),
        ),
        tips=tips,
        meaning=(
            "Up and left is better. Mixed: a mode for each layer, with the mean bits of its weights, as searched "
            "under a budget of this cost, or by the published rule; others have one mode everywhere. One image is "
            f"{100 / findings.float64.samples:.2g} %."
        ),
        figures=("accuracy",),
    )


def _family(candidate: Candidate):
    if candidate.kind != UNIFORM:
        return "mixed"
    fmt = get(candidate.modes[0])
    found = FAMILIES[type(element_of(fmt) if isinstance(fmt, BlockFormat) else fmt)]
    return found if found in DRAWN else "mixed"
