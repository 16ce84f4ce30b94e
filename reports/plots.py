"""Which plots a target's figures make, and what is said beside each."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.figure import Figure

from reports.findings import MORE_IS_BETTER, choices, cost, has
from reports.quantity import digits, meaning, percent, title, unit
from reports.row import Row, Setting
from reports.scatter import Axis, Point, draw

#: Sizes of a plot on a page and on a phone, in pixels.
WIDE, NARROW = (800, 500), (360, 580)


@dataclass(frozen=True, kw_only=True)
class Plot:
    """One plot of designs on one target."""

    #: File stem, unique in a report: ``asap7-accuracy-area``.
    name: str
    title: str
    points: Sequence[Point]
    x: Axis
    y: Axis
    #: What hangs at a point, by its key.
    tips: dict[str, str]
    #: What the plot shows and how it is read.
    meaning: str
    #: Names of the figures shown, as keys of `Setting.how`.
    figures: tuple[str, ...]

    def draw(self, size_px: tuple[int, int] = WIDE) -> Figure:
        """The plot, drawn."""
        return draw(self.points, self.x, self.y, title=self.title, width_px=size_px[0], height_px=size_px[1])


def plots(rows: Sequence[Row], setting: Setting, target: str) -> list[Plot]:
    """Plots of a target: accuracy against size and against energy, then size against speed, as far as known."""
    known = [figure for figure, _ in choices(rows, target)]
    drawn = [accuracy_plot(rows, setting, target, f) for f in known if f in ("area_um2", "lut", "energy_fj")]
    if len(known) > 1 and known[-1] in ("delay_ps", "fmax_mhz"):
        drawn.append(_cost_plot(rows, setting, target, known[-1], known[0]))
    return drawn


def accuracy_plot(rows: Sequence[Row], setting: Setting, target: str, figure: str) -> Plot:
    """Accuracy against one figure of `target`."""
    shown = has(rows, target, figure)
    return Plot(
        name=f"{target}-accuracy-{_slug(figure)}",
        title=f"Accuracy against {title(figure)}, {target}",
        points=[
            Point(
                key=_key(rows, row),
                label=_label(row, target, figure),
                family=row.family,
                x=row.figures[f"{target}/{figure}"],
                y=row.accuracy,
            )
            for row in shown
        ],
        x=_axis(figure),
        y=Axis(
            title="Accuracy (rightly classified test images)",
            more_is_better=True,
            fraction=True,
            resolution=0.5 / setting.images,
            reference=("float64", setting.accuracy_float64, setting.tolerance),
        ),
        tips=_tips(rows, shown, target, (figure,)),
        meaning=(
            f"Up and {_side(figure)} is better. Vertical: the fraction of the {setting.images:,} test images that "
            f"{setting.network} classifies rightly with each design. Horizontal: {meaning(figure)}. A filled marker "
            f"is on the Pareto front: no other design is at least as good in both and better in one. The band begins "
            f"{digits(100 * setting.tolerance)} percentage points below float64."
            + _about_dsp(shown, target, figure)
            + _about_missing(rows, shown)
        ),
        figures=("accuracy", figure),
    )


def _cost_plot(rows: Sequence[Row], setting: Setting, target: str, speed: str, size: str) -> Plot:
    """Size against speed on `target`."""
    shown = has(has(rows, target, speed), target, size)
    good = any(setting.good(row) for row in shown)
    return Plot(
        name=f"{target}-{_slug(size)}-{_slug(speed)}",
        title=f"{_capital(title(size))} against {title(speed)}, {target}",
        points=[
            Point(
                key=_key(rows, row),
                label=_label(row, target, size),
                family=row.family,
                x=row.figures[f"{target}/{speed}"],
                y=row.figures[f"{target}/{size}"],
                faint=good and not setting.good(row),
            )
            for row in shown
        ],
        x=_axis(speed),
        y=_axis(size),
        tips=_tips(rows, shown, target, (size, speed)),
        meaning=(
            f"Down and {_side(speed)} is better. Vertical: {meaning(size)}. Horizontal: {meaning(speed)}. "
            + (
                f"The Pareto front (filled markers) is that of the designs within {digits(100 * setting.tolerance)} "
                f"percentage points of float64; the names of the others are grey."
                if good
                else "A filled marker is on the Pareto front."
            )
            + _about_dsp(shown, target, size)
            + _about_missing(rows, shown)
        ),
        figures=(size, speed),
    )


def _axis(figure: str) -> Axis:
    name = _capital(title(figure))
    return Axis(title=f"{name} ({unit(figure)})" if unit(figure) else name, more_is_better=figure in MORE_IS_BETTER)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _slug(figure: str) -> str:
    return figure.partition("_")[0]


def _key(rows: Sequence[Row], row: Row) -> str:
    return str([other.label for other in rows].index(row.label))


def _side(figure: str) -> str:
    return "right" if figure in MORE_IS_BETTER else "left"


def _label(row: Row, target: str, figure: str) -> str:
    """Label of a point; on a LUT axis with the DSP blocks that the axis does not count."""
    blocks = row.figures.get(f"{target}/dsp", 0) if figure == "lut" else 0
    return f"{row.label} +{blocks:.0f} DSP" if blocks else row.label


def _tips(rows: Sequence[Row], shown: Sequence[Row], target: str, figures: Sequence[str]) -> dict[str, str]:
    return {
        _key(rows, row): "\n".join(
            [row.label, f"accuracy {percent(row.accuracy)}", *(cost(row, target, figure) for figure in figures)]
        )
        for row in shown
    }


def _about_dsp(shown: Sequence[Row], target: str, figure: str) -> str:
    if figure == "lut" and any(row.figures.get(f"{target}/dsp") for row in shown):
        return " LUTs alone count; names say which DSP blocks a design takes besides."
    return ""


def _about_missing(rows: Sequence[Row], shown: Sequence[Row]) -> str:
    names = {row.label for row in shown}
    missing = [row.label for row in rows if row.label not in names]
    return f" Without a figure, so not shown: {', '.join(missing)}." if missing else ""
