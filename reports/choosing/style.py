"""How the figures of the page look, and how they become the same bytes each time."""

import io

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from numerics.blocks import BlockFormat
from numerics.description.block_facts import element_of
from numerics.description.facts import FAMILIES
from numerics.formats import Format, Minifloat
from reports.scatter import MARKERS, PALETTE

#: Colours of families, the same in all figures.
COLOURS = {
    "integer": PALETTE["integer"],
    "minifloat": PALETTE["minifloat"],
    "posit": PALETTE["posit"],
    "hifloat8": PALETTE["mixed"],
}
SHAPES = {**MARKERS, "hifloat8": MARKERS["mixed"]}
#: Width of a figure on the page, in pixels.
WIDTH = 760
_SMALL, _TEXT, _TITLE = 9.0, 10.5, 13.0


def family(fmt: Format | BlockFormat) -> str:
    """Family of a format; of a block format that of its elements, where a float with one exponent bit is an integer
    in sign and magnitude.
    """
    element = element_of(fmt) if isinstance(fmt, BlockFormat) else fmt
    if isinstance(fmt, BlockFormat) and isinstance(element, Minifloat) and element.exp_bits == 1:
        return "integer"
    return FAMILIES[type(element)]


def colour(fmt: Format | BlockFormat) -> str:
    """Colour of a format's family."""
    return COLOURS[family(fmt)]


def figure(title: str, height: int, columns: int = 1, rows: int = 1, **layout) -> tuple[Figure, list[Axes]]:
    """An empty figure with a title and plain axes, row by row; `layout` is that of `Figure.subplots_adjust`, in
    pixels from the sides.
    """
    drawn = Figure(figsize=(WIDTH / 72, height / 72), dpi=72, facecolor=PALETTE["paper"])
    FigureCanvasAgg(drawn)
    drawn.text(6 / WIDTH, 1 - 6 / height, title, va="top", fontsize=_TITLE, fontweight="bold", color=PALETTE["ink"])
    axes = drawn.subplots(rows, columns, squeeze=False).ravel().tolist()
    sides = {"left": 52, "right": 16, "top": 56, "bottom": 42, "wspace": 0.2, "hspace": 0.45} | layout
    drawn.subplots_adjust(
        left=sides["left"] / WIDTH,
        right=1 - sides["right"] / WIDTH,
        top=1 - sides["top"] / height,
        bottom=sides["bottom"] / height,
        wspace=sides["wspace"],
        hspace=sides["hspace"],
    )
    for axis in axes:
        dress(axis)
    return drawn, axes


def dress(axes: Axes) -> None:
    """Two spines, a light grid, small figures."""
    axes.set_facecolor("none")
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(PALETTE["muted"])
        axes.spines[side].set_linewidth(0.8)
    axes.tick_params(labelsize=_SMALL, colors=PALETTE["ink"], color=PALETTE["muted"], width=0.8, length=4)
    axes.grid(True, color=PALETTE["grid"], linewidth=0.8, zorder=0)
    axes.set_axisbelow(True)


def name_axes(axes: Axes, x: str, y: str = "", title: str = "") -> None:
    """Titles of the axes: below on the right, and above on the left."""
    axes.set_xlabel(x, fontsize=_TEXT, color=PALETTE["ink"], loc="right")
    axes.set_title(title or y, fontsize=_TEXT, color=PALETTE["ink"], loc="left")


def label(axes: Axes, x: float, y: float, text: str, fmt_colour: str, **more) -> None:
    """A text at a point, in the colour of what it names."""
    axes.text(x, y, text, **{"fontsize": _SMALL, "color": fmt_colour, "va": "center", "clip_on": False, **more})


def svg(drawn: Figure, name: str) -> str:
    """`drawn` as an SVG document whose text is paths: the same bytes each time, and the same look everywhere."""
    stream = io.StringIO()
    with mpl.rc_context({"svg.fonttype": "path", "svg.hashsalt": name, "svg.id": None, "path.simplify": False}):
        drawn.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    # Editors and version control dislike blanks at the ends of lines.
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines()) + "\n"
