"""What each block format loses on data of three kinds, and what it takes to store."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from matplotlib.axes import Axes
from numpy.random import Generator
from numpy.typing import NDArray

from costmodel.sweep.pareto import front
from numerics.blocks import NAMED, BlockFormat, get
from numerics.measures import crest_factor, mean_squared_error
from reports.choosing import style
from reports.choosing.part import Part, claim, made, paragraphs, picture
from reports.labels import place
from reports.markdown import table
from reports.scatter import PALETTE

_FIGURE = "block-formats.svg"
_SEED, _SHAPE = 4, (1024, 1024)
#: Bits per element of the formats that are drawn; the table has the others too.
_BITS = (3.8, 9.3)
#: Bits that part the two columns of the figure.
_PARTED = 5
_RADIUS = 4.0
#: Mean squared errors over that of HiF4 in arXiv:2602.11287, equation 3, and one of its deviations, 0.01 * 2**6.
_PUBLISHED = {"nvfp4": 1.32, "mxfp4": 1.89}
_DEVIATION = np.float32(0.64)


@dataclass(frozen=True)
class Data:
    """Numbers of one distribution."""

    name: str
    draw: Callable[[Generator], NDArray[np.float64]]


DATA = (
    Data("normal", lambda rng: rng.standard_normal(_SHAPE)),
    Data("Laplace", lambda rng: rng.laplace(size=_SHAPE)),
    Data("Student t, 3 degrees of freedom", lambda rng: rng.standard_t(3, _SHAPE)),
)


@cache
def numbers(data: Data) -> NDArray[np.float32]:
    """The numbers, as float32."""
    return data.draw(np.random.default_rng(_SEED)).astype(np.float32)


@cache
def relative_error(name: str, data: Data) -> float:
    """Mean squared error of a block format over the mean square of the data."""
    return error_of(get(name), numbers(data))


def error_of(fmt: BlockFormat, values: NDArray[np.float32]) -> float:
    """Mean squared error of `values` in `fmt` over their mean square."""
    error = mean_squared_error(values, fmt.encode(values).decode())
    return float(error / np.mean(np.square(values.astype(np.float64))))


def decibels(name: str, data: Data) -> str:
    """Signal over noise of a block format, in dB."""
    return f"{-10 * np.log10(relative_error(name, data)):.2f}"


def block_formats() -> Part:
    """Mean squared error against bits per element of all block formats with a name, on three kinds of data."""
    rows = [_row(name, fmt) for name, fmt in sorted(NAMED.items(), key=lambda item: item[1].bits_per_element)]
    crest = ", ".join(
        f"{np.median(crest_factor(numbers(data).reshape(-1, 32), axis=1)):.2f} {data.name}" for data in DATA
    )
    text = paragraphs(
        "Scales included, how much does a bit buy? Each point is a block format as it is, with its own rule of "
        "scales: the power of the data over the mean squared error, in dB, so 20 dB is an error of 0.01.",
        picture(_FIGURE, "Signal to noise against bits per element for all block formats, on three kinds of data"),
        made(
            f"{_SHAPE[0]} × {_SHAPE[1]} float32 numbers of each distribution, seed {_SEED}, blocks along rows; "
            f"rounding as each format has it. Median crest factors of 32 numbers: {crest}. Filled: no other format "
            "has fewer bits and a smaller error; formats "
            f"of less than {_BITS[0]} or more than {_BITS[1]} bits are in the table only. " + _mx_scales()
        ),
        table(_HEADS, rows, right=range(1, len(_HEADS))),
        " ".join(_claims()),
        "**Choose** by bits first: with about 4.5 bits HiF4 or NVFP4, with 6 a two-level format or MXFP6, with 8 "
        "an integer under fine scales. A format that is good on normal data may be the worse one on heavy tails: "
        "judge it on the data it is for.",
    )
    return Part(title="Which block format?", text=text, figures={_FIGURE: style.svg(_draw(), _FIGURE)})


def _mx_scales() -> str:
    """How scales of MX formats are rounded here, and what integers have under the other rule."""
    up = []
    for name in ("mxint6", "mxint4"):
        values = ", ".join(decibels(f"{_BY_RULE[name]}.ceil", data) for data in DATA)
        up.append(f"{name} would have {values} dB")
    return claim(
        "The scales of all MX formats are rounded down, as in OCP MX v1.0. Rounded up, as in INT v.s. FP "
        f"(arXiv:2510.25602), {' and '.join(up)} on the three.",
        all(relative_error(name, data) == relative_error(_BY_RULE[name], data) for name in _BY_RULE for data in DATA),
    )


#: MX formats under the rule that is floor unless another is named.
_BY_RULE = {"mxint6": "int6symq4.b32.e8m0fnu", "mxint4": "int4symq2.b32.e8m0fnu", "mxfp4": "e2m1fn.b32.e8m0fnu"}
_HEADS = ["format", "bits per element", *(f"dB, {data.name}" for data in DATA)]


def _row(name: str, fmt: BlockFormat) -> list[str]:
    return [
        name,
        f"{fmt.bits_per_element:.6g}",
        *(decibels(name, data) for data in DATA),
    ]


def _claims() -> list[str]:
    def error(name: str, at: int = 0) -> float:
        return relative_error(name, DATA[at])

    ratios = [error(name) / error("hif4") for name in _PUBLISHED]
    values = numbers(DATA[0]) * _DEVIATION
    theirs = [error_of(NAMED[name], values) / error_of(NAMED["hif4"], values) for name in _PUBLISHED]
    return [
        claim(
            "On normal data of the deviations that the paper on HiFloat4 (arXiv:2602.11287) has, 0.01 times a power "
            f"of two, the mean squared errors of HiF4 : NVFP4 : MXFP4 are 1 : {theirs[0]:.2f} : {theirs[1]:.2f}, "
            "within 1 % of its 1 : 1.32 : 1.89.",
            all(abs(found / there - 1) < 0.01 for found, there in zip(theirs, _PUBLISHED.values(), strict=True)),
        ),
        claim(
            f"On those of the table, with deviation 1, they are 1 : {ratios[0]:.2f} : {ratios[1]:.2f}: what a scale "
            "that is a power of two costs depends on where the data lie between two of them.",
            abs(ratios[0] / theirs[0] - 1) < 0.005 and ratios[1] / theirs[1] > 1.02,
        ),
        claim(
            "UE5M3 scales without a scale of the tensor (uefp4) lose nothing to NVFP4 here.",
            all(error("uefp4", at) < 1.01 * error("nvfp4", at) for at in range(3)),
        ),
        claim(
            "On Student t data NVFP4 has a smaller error than NVINT4 as well, and MXFP6 with two exponent bits is "
            "ahead of MXINT6 on all three.",
            error("nvfp4", 2) < error("nvint4", 2)
            and all(error("mxfp6_e2m3", at) < error("mxint6", at) for at in range(3)),
        ),
        claim(
            "MXFP4 is ahead of MXINT4 on all three, whether the scales of both are rounded down or up.",
            all(
                error(_BY_RULE["mxfp4"] + rule, at) < error(_BY_RULE["mxint4"] + rule, at)
                for rule in ("", ".ceil")
                for at in range(3)
            ),
        ),
        claim(
            "MXINT8 is ahead of both kinds of MXFP8 on all three.",
            all(error("mxint8", at) < min(error("mxfp8_e4m3", at), error("mxfp8_e5m2", at)) for at in range(3)),
        ),
    ]


def _draw():
    drawn, axes = style.figure("Signal to noise against bits per element", 960, 2, 3, left=34, hspace=0.3, wspace=0.1)
    shown = [name for name, fmt in NAMED.items() if _BITS[0] <= fmt.bits_per_element <= _BITS[1]]
    for row, data in enumerate(DATA):
        bits = [NAMED[name].bits_per_element for name in shown]
        ratios = [-10 * np.log10(relative_error(name, data)) for name in shown]
        members = set(front(bits, ratios, more_x=False, more_y=True))
        for column in (0, 1):
            inside = [i for i in range(len(shown)) if (bits[i] > _PARTED) == bool(column)]
            _panel(axes[2 * row + column], {shown[i]: (bits[i], ratios[i], i in members) for i in inside})
            style.name_axes(axes[2 * row + column], "bits per element", title=f"dB, {data.name}")
    return drawn


def _panel(axes: Axes, points: Mapping[str, tuple[float, float, bool]]) -> None:
    """Formats with their bits, ratios, and whether they are filled."""
    places = np.array([place[:2] for place in points.values()])
    (left, low), (right, high) = places.min(axis=0), places.max(axis=0)
    axes.set_xlim(left - 0.12 * (right - left), right + 0.25 * (right - left))
    axes.set_ylim(low - 0.12 * (high - low), high + 0.12 * (high - low))
    for name, (x, y, filled) in points.items():
        colour = style.colour(NAMED[name])
        axes.plot(
            x,
            y,
            style.SHAPES[style.family(NAMED[name])],
            markersize=6,
            markeredgecolor=colour,
            markerfacecolor=colour if filled else PALETTE["paper"],
        )
    _label(axes, list(points), places)


def _label(axes, names: list[str], points: NDArray[np.float64]) -> None:
    """Names beside the points, with a line to the point where one is far off."""
    texts = [
        axes.text(*point, name, fontsize=8.5, ha="center", va="center", color=style.colour(NAMED[name]))
        for name, point in zip(names, points, strict=True)
    ]
    renderer = axes.figure.canvas.get_renderer()
    sizes = np.array([(box.width + 3, box.height) for box in (text.get_window_extent(renderer) for text in texts)])
    to_px, to_data = axes.transData, axes.transData.inverted()
    frame = axes.get_window_extent(renderer)
    placed = place(
        to_px.transform(points),
        sizes,
        bounds=np.array([frame.x0 + 2, frame.y0 + 2, frame.x1, frame.y1]),
        radius=_RADIUS,
        lines=np.empty((0, 4)),
        keep_out=np.empty((0, 4)),
    )
    for text, point, centre, end, leads in zip(texts, points, placed.centres, placed.ends, placed.leads, strict=True):
        text.set_position(to_data.transform(centre))
        if leads:
            tip = to_data.transform(end)
            axes.plot([point[0], tip[0]], [point[1], tip[1]], color=PALETTE["muted"], linewidth=0.6, zorder=1)
