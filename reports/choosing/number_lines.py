"""Where the numbers of an element are."""

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format, get
from numerics.measures.grid import dynamic_range, positive_numbers
from reports.choosing import style
from reports.choosing.part import Part, claim, made, paragraphs, picture
from reports.markdown import table

_NAMES = {
    4: ("int4", "e1m2fn", "e2m1fn", "e3m0fn", "posit4_1"),
    6: ("int6", "e2m3fn", "e3m2fn"),
    8: ("int8", "e3m4", "e4m3fn", "e5m2", "posit8_0", "posit8_2", "hif8"),
}
_FIGURE = "number-lines.svg"
#: Binades below the largest number that the right panel shows.
_BINADES = 32


def number_lines() -> Part:
    """Number lines of the elements of 4, 6 and 8 bits, the largest number of each at one place."""
    formats = [get(name) for names in _NAMES.values() for name in names]
    rows = [_row(fmt) for fmt in formats]
    text = paragraphs(
        "A scale brings the largest number of the data to the largest number of the element. What matters then is "
        "where, below its largest, an element has its numbers: spread evenly, or packed towards zero.",
        picture(_FIGURE, "Positive numbers of 4-, 6- and 8-bit elements, on a linear and on a logarithmic axis"),
        made("Every positive number is a tick, relative to the largest of its format. From all codes."),
        table(_HEADS, rows, right=range(1, len(_HEADS))),
        " ".join(_claims()),
        "**Choose** integers where the data fill their range evenly, floats with few exponent bits where most of "
        "them are small, and many exponent bits only where no scale can follow the data. The sections below put "
        "figures to this.",
    )
    return Part(
        title="Where are the numbers of an element?", text=text, figures={_FIGURE: style.svg(_draw(formats), _FIGURE)}
    )


_HEADS = [
    *("element", "positive numbers", "of those above half the largest", "below 1/16 of it"),
    *("gap below the largest, % of it", "binades"),
]


def _row(fmt: Format) -> list[str]:
    part = relative_numbers(fmt)
    gap = 100 * (part[-1] - part[-2])
    return [
        fmt.name,
        str(len(part)),
        f"{np.count_nonzero(part > 1 / 2)}",
        f"{np.count_nonzero(part < 1 / 16)}",
        f"{gap:.3g}",
        f"{dynamic_range(fmt).binades:.1f}",
    ]


def relative_numbers(fmt: Format) -> NDArray[np.float64]:
    """Positive numbers of `fmt` over the largest."""
    return positive_numbers(fmt) / dynamic_range(fmt).largest


def _claims() -> list[str]:
    int8, e4m3, posit, fp4 = (relative_numbers(get(name)) for name in ("int8", "e4m3fn", "posit8_2", "e2m1fn"))
    share = np.count_nonzero(int8 > 1 / 2) / len(int8)
    return [
        claim(
            f"int8 spends {np.count_nonzero(int8 > 1 / 2)} of its {len(int8)} numbers above half the largest.",
            0.5 <= share < 0.52,
        ),
        claim(
            f"e4m3fn spends {np.count_nonzero(e4m3 > 1 / 2)} there, and most of its numbers below a sixteenth of the "
            "largest.",
            np.count_nonzero(e4m3 < 1 / 16) > len(e4m3) / 2,
        ),
        claim(
            f"The largest posit8_2 is {1 / posit[-2]:.0f} times the next one below: a posit must be scaled so that "
            "the data lie around 1, not at its largest number.",
            posit[-2] == 1 / 16,
        ),
        claim(
            "Between 4 and 6, the two largest numbers of e2m1fn, an error is up to a sixth of the largest number.",
            np.isclose((fp4[-1] - fp4[-2]) / 2, 1 / 6),
        ),
    ]


def _draw(formats: list[Format]):
    drawn, (linear, binary) = style.figure(
        "Numbers of an element, the largest at the right", 420, columns=2, left=66, wspace=0.06
    )
    places = []
    y = 0.0
    for i, fmt in enumerate(formats):
        y += 1.0 if not i or formats[i - 1].width == fmt.width else 1.6
        places.append(y)
        values = relative_numbers(fmt)
        colour = style.colour(fmt)
        for axes, at in ((linear, values), (binary, np.log2(values))):
            axes.hlines(y, at[at >= -_BINADES].min() if axes is binary else 0, at[-1], color=colour, linewidth=0.5)
            ticks = at[at >= -_BINADES]
            level, gaps = np.full(len(ticks), y), np.full(len(ticks), np.nan)
            # One path of many strokes takes a tenth of the bytes of many paths.
            axes.plot(
                np.column_stack([ticks, ticks, gaps]).ravel(),
                np.column_stack([level - 0.32, level + 0.32, gaps]).ravel(),
                color=colour,
                linewidth=0.8,
                clip_on=False,
            )
        if values[0] < 2.0**-_BINADES:
            style.label(binary, -_BINADES - 0.2, y, "←", colour, ha="right")
    for axes in (linear, binary):
        axes.set_ylim(y + 0.8, 0.2)
        axes.set_yticks(places)
        axes.grid(False, axis="y")
        axes.tick_params(axis="y", length=0)
    linear.set_yticklabels([fmt.name for fmt in formats])
    for text, fmt in zip(linear.get_yticklabels(), formats, strict=True):
        text.set_color(style.colour(fmt))
    binary.set_yticklabels([])
    linear.set_xlim(0, 1)
    binary.set_xlim(-_BINADES, 0.3)
    style.name_axes(linear, "part of the largest number", title="linear")
    style.name_axes(binary, "binades below the largest number; ← goes on", title="logarithmic")
    return drawn
