"""Scatter plots of designs with their Pareto front and a label at every point."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import FixedFormatter, FixedLocator, NullLocator

from costmodel.sweep.pareto import front
from reports import labels
from reports.quantity import digits
from reports.row import FAMILIES

#: Colours by role, as in print and on a light page; `reports.svg` makes them follow the page's theme.
PALETTE = {
    "ink": "#1a1d21",
    "muted": "#6b7078",
    "grid": "#e3e5e8",
    "paper": "#ffffff",
    "band": "#eef3ee",
    "integer": "#0072b2",
    "minifloat": "#d55e00",
    "posit": "#009e73",
    "mixed": "#b0559a",
}
#: Family by shape too, for those who cannot tell the colours apart.
MARKERS = {"integer": "s", "minifloat": "o", "posit": "^", "mixed": "D"}
_MARKER_SIZE = {"integer": 6.6, "minifloat": 7.4, "posit": 8.0, "mixed": 6.2}
_RADIUS = 4.5
#: Ratio of largest to smallest from which an axis is logarithmic.
_LOG_FROM = 6.0
#: Width below which a plot is laid out for a phone.
_NARROW_PX = 500


@dataclass(frozen=True, kw_only=True)
class Point:
    """One design in a plot."""

    key: str
    label: str
    family: str
    x: float
    y: float
    #: There for orientation, not to be chosen: its label is muted, and the front does without it.
    faint: bool = False


@dataclass(frozen=True, kw_only=True)
class Axis:
    """What an axis shows."""

    title: str
    more_is_better: bool = False
    #: Whether values are fractions of right answers: printed in percent, spread by the logarithm of the error
    #: where they span much of it.
    fraction: bool = False
    #: Smallest error that the spread distinguishes from none.
    resolution: float = 1e-4
    #: Reference value with its name and how far below it still counts as as good.
    reference: tuple[str, float, float] | None = None


def draw(
    points: Sequence[Point], x: Axis, y: Axis, *, title: str, width_px: int = 760, height_px: int = 500
) -> Figure:
    """Plot of `points`: filled on the front, hollow elsewhere; family by colour and shape; each labelled.

    A pixel is a point at 72 dots an inch, the resolution of SVG output. Size 760 by 500 suits a page, 360 by
    460 a phone.
    """
    narrow = width_px < _NARROW_PX
    figure = Figure(figsize=(width_px / 72, height_px / 72), dpi=72, facecolor=PALETTE["paper"])
    FigureCanvasAgg(figure)
    left, right, bottom = 52, 12, 42
    top = 68 if not narrow else 96 if any(p.faint for p in points) else 80
    axes = figure.add_axes(
        (
            left / width_px,
            bottom / height_px,
            (width_px - left - right) / width_px,
            (height_px - bottom - top) / height_px,
        )
    )
    _dress(axes)
    _scale(axes, "x", x, [p.x for p in points], width_px)
    _scale(axes, "y", y, [p.y for p in points], height_px)
    edge, ink = 6 / width_px, PALETTE["ink"]
    figure.text(edge, 1 - 6 / height_px, title, va="top", fontsize=13, fontweight="bold", color=ink)
    figure.text(edge, 1 - (top - 6) / height_px, y.title, va="bottom", fontsize=10.5, color=ink)

    choice = [i for i, p in enumerate(points) if not p.faint]
    xs, ys = ([getattr(points[i], which) for i in choice] for which in "xy")
    members = [choice[k] for k in front(xs, ys, more_x=x.more_is_better, more_y=y.more_is_better)]
    steps = _steps([points[i] for i in members], x)
    axes.plot(*steps.T, color=PALETTE["muted"], linewidth=1.2, zorder=2)
    for i, point in enumerate(points):
        colour = PALETTE[point.family]
        (marker,) = axes.plot(
            [point.x],
            [point.y],
            MARKERS[point.family],
            markersize=_MARKER_SIZE[point.family],
            markeredgewidth=1.5,
            markeredgecolor=colour,
            markerfacecolor=colour if i in members else PALETTE["paper"],
            zorder=4 if i in members else 3,
            clip_on=False,
        )
        marker.set_gid(f"point-{point.key}")
    _reference(axes, y)
    _label(axes, points, set(members), steps, y)
    _legend(figure, points, y, edge, 1 - 26 / height_px, narrow)
    return figure


def _dress(axes) -> None:
    """Plain axes: two spines, a light grid."""
    axes.set_facecolor("none")
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(PALETTE["muted"])
        axes.spines[side].set_linewidth(0.8)
    axes.tick_params(labelsize=10, colors=PALETTE["ink"], color=PALETTE["muted"], width=0.8, length=4)
    axes.grid(True, color=PALETTE["grid"], linewidth=0.8, zorder=0)
    axes.set_axisbelow(True)


def _scale(axes, which: str, axis: Axis, values: list[float], length_px: int) -> None:
    """Scale, limits, ticks and title of one axis."""
    part = axes.xaxis if which == "x" else axes.yaxis
    set_scale, set_limits = (getattr(axes, f"set_{which}{what}") for what in ("scale", "lim"))
    if which == "x":
        axes.set_xlabel(axis.title, fontsize=10.5, color=PALETTE["ink"], loc="right")
    if axis.fraction:
        low, high, ticks, names = _fraction_scale(set_scale, axis, values, length_px)
    else:
        low, high, ticks, names = _number_scale(set_scale, values, length_px)
    set_limits(low, high)
    part.set_major_locator(FixedLocator(ticks))
    part.set_minor_locator(NullLocator())
    part.set_major_formatter(FixedFormatter(names))


def _number_scale(set_scale, values: list[float], length_px: int) -> tuple[float, float, list[float], list[str]]:
    """Limits, ticks and their names for quantities: logarithmic if they span much, else from zero."""
    low, high = min(values), max(values)
    if low > 0 and high / low >= _LOG_FROM:
        set_scale("log")
        pad = (high / low) ** 0.07
        low, high = low / pad, high * pad
        decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
        for steps in ((1, 1.5, 2, 3, 4, 5, 7), (1, 2, 5), (1, 3), (1,)):
            ticks = [s * 10.0**d for d in decades for s in steps if low <= s * 10.0**d <= high]
            if len(ticks) <= length_px / 50 or steps == (1,):
                break
    else:
        high = 1.08 * high or 1.0
        low = 0.0
        step = _round_step(high / (length_px / 80))
        ticks = [k * step for k in range(math.floor(high / step) + 1)]
    return low, high, ticks, [digits(float(f"{t:.6g}")) for t in ticks]


def _round_step(least: float) -> float:
    """The smallest of 1, 2, 2.5 and 5 times a power of ten that is at least `least`."""
    power = 10.0 ** math.floor(math.log10(least))
    return next(s * power for s in (1, 2, 2.5, 5, 10) if s * power >= least * (1 - 1e-9))


def _fraction_scale(
    set_scale, axis: Axis, values: list[float], length_px: int
) -> tuple[float, float, list[float], list[str]]:
    """Limits, ticks and their names for fractions of right answers."""
    known = values + ([axis.reference[1]] if axis.reference else [])
    # The resolution is added to each error, so that no error at all has its place too.
    worst, best = (1 - end + axis.resolution for end in (min(known), max(known)))
    spread = worst / best >= 2

    def forward(v):
        return -np.log(1 + axis.resolution - np.asarray(v, float)) if spread else np.asarray(v, float)

    def inverse(v):
        return 1 + axis.resolution - np.exp(-np.asarray(v, float)) if spread else np.asarray(v, float)

    set_scale("function", functions=(forward, inverse))
    ends = forward([min(known), max(known)])
    pad = max(0.08 * (ends[1] - ends[0]), 0.002)
    low, high = inverse(ends[0] - pad), inverse(ends[1] + pad)
    per_px = (forward(high) - forward(low)) / length_px
    ticks: list[float] = []
    for candidate in sorted(_FRACTION_TICKS, key=lambda t: (_FRACTION_TICKS[t], -t)):
        distance = [abs(float(forward(candidate) - forward(t))) for t in ticks]
        if low <= candidate <= high and all(d > 34 * per_px for d in distance):
            ticks.append(candidate)
    ticks.sort()
    return float(low), float(high), ticks, [f"{digits(float(f'{100 * t:.6g}'))} %" for t in ticks]


#: Fractions that may be ticks, with how odd a tick each is.
_FRACTION_TICKS = (
    {k / 1000: 4 for k in range(900, 1000)}
    | {k / 200: 3 for k in range(160, 200)}
    | {k / 100: 2 for k in range(100)}
    | {k / 20: 1 for k in range(20)}
    | {0.0: 0, 0.5: 0, 0.9: 0, 0.99: 0, 0.999: 0, 1.0: 0}
)


def _steps(members: list[Point], x: Axis) -> np.ndarray:
    """Corners of the front's step line: up to a member's cost, the value of the one before it is the best."""
    corners: list[tuple[float, float]] = []
    for point in members:
        if corners:
            before = corners[-1]
            corners.append((before[0], point.y) if x.more_is_better else (point.x, before[1]))
        corners.append((point.x, point.y))
    return np.array(corners).reshape(-1, 2)


def _reference(axes, y: Axis) -> None:
    """Line at the reference, and a band over all that counts as as good."""
    if y.reference:
        _, value, tolerance = y.reference
        axes.axhspan(value - tolerance, axes.get_ylim()[1], color=PALETTE["band"], linewidth=0, zorder=0)
        axes.axhline(value, color=PALETTE["ink"], linewidth=1, linestyle=(0, (5, 3)), zorder=1)


def _label(axes, points: Sequence[Point], members: set[int], steps: np.ndarray, y: Axis) -> None:
    """Labels at the points, with leaders where they are far off; front members' in bold."""
    canvas, size = axes.figure.canvas, 10 if axes.figure.bbox.width < _NARROW_PX else 11
    to_px, to_data = axes.transData, axes.transData.inverted()
    texts = [
        axes.text(
            p.x,
            p.y,
            p.label,
            fontsize=size,
            ha="center",
            va="center_baseline",
            color=PALETTE["muted" if p.faint else "ink"],
            fontweight="bold" if i in members else "normal",
            zorder=6,
        )
        for i, p in enumerate(points)
    ]
    renderer = canvas.get_renderer()
    boxes = [text.get_window_extent(renderer) for text in texts]
    # Fonts differ from screen to screen, so a label keeps some room to itself on each side.
    sizes = np.array([(1.03 * box.width + 4, size + 2.0) for box in boxes])
    anchors = to_px.transform([(p.x, p.y) for p in points])
    corners = to_px.transform(steps)
    lines = np.concatenate([corners[:-1], corners[1:]], axis=1)
    frame = axes.get_window_extent(renderer)
    if y.reference:
        level = to_px.transform((points[0].x, y.reference[1]))[1]
        lines = np.vstack([lines, [frame.x0, level, frame.x1, level]])
    bounds = np.array([frame.x0 + 3, frame.y0 + 3, axes.figure.bbox.width - 2, frame.y1 + 4])
    placement = labels.place(
        anchors, sizes, bounds=bounds, radius=_RADIUS, lines=lines.reshape(-1, 4), keep_out=np.empty((0, 4))
    )
    for text, point, centre, end, leads in zip(
        texts, points, placement.centres, placement.ends, placement.leads, strict=True
    ):
        text.set_position(to_data.transform(centre))
        if leads:
            tip = to_data.transform(end)
            axes.plot(
                [point.x, tip[0]], [point.y, tip[1]], color=PALETTE["muted"], linewidth=0.7, zorder=2.5, clip_on=False
            )


def _legend(figure: Figure, points: Sequence[Point], y: Axis, left: float, top: float, narrow: bool) -> None:
    """Families that are there, and what filled, hollow, line and band mean."""
    handles: list[Line2D | Patch] = [
        Line2D([], [], marker=MARKERS[f], color=PALETTE[f], linestyle="", markersize=6, label=f)
        for f in FAMILIES
        if any(p.family == f for p in points)
    ]
    faint = any(p.faint for p in points)
    name = "front of the others (filled)" if faint else "front (filled)"
    handles.append(Line2D([], [], color=PALETTE["muted"], linewidth=1.2, label=name))
    if faint:
        handles.insert(-1, Patch(color="none", label="grey name: not accurate enough"))
    if y.reference:
        name, _, tolerance = y.reference
        handles.append(Line2D([], [], color=PALETTE["ink"], linewidth=1, linestyle=(0, (4, 2)), label=name))
        handles.append(Patch(color=PALETTE["band"], label=f"within {digits(100 * tolerance)} points of it"))
    legend = figure.legend(
        handles=handles,
        loc="upper left",
        bbox_to_anchor=(left, top),
        ncols=(2 if faint else 4) if narrow else len(handles),
        frameon=False,
        fontsize=9.5 if not narrow else 9,
        handlelength=1.4,
        handletextpad=0.4,
        columnspacing=1.1,
        borderpad=0,
        borderaxespad=0,
    )
    for text in legend.get_texts():
        text.set_color(PALETTE["muted" if text.get_text().startswith("grey") else "ink"])
