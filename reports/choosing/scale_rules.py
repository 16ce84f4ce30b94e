"""What the rule by which a block gets its scale costs or saves."""

from functools import cache
from typing import Any

import numpy as np

from numerics.blocks import ScaleRule, get
from numerics.measures import mean_squared_error
from reports.choosing import style
from reports.choosing.block_formats import DATA, numbers
from reports.choosing.part import Part, claim, made, paragraphs, picture
from reports.formats.cases import POWER_RULES
from reports.markdown import table
from reports.scatter import PALETTE

_FIGURE = "scale-rules.svg"
#: Elements in blocks of 32 under powers of two, by the name of their format.
_ELEMENTS = {
    "MXFP8 E4M3": "e4m3fn",
    "MXFP8 E5M2": "e5m2",
    "MXFP6 E2M3": "e2m3fn",
    "MXFP6 E3M2": "e3m2fn",
    "MXFP4": "e2m1fn",
    "MXINT8": "int8symq6",
    "MXINT6": "int6symq4",
    "MXINT4": "int4symq2",
}
#: Shapes and sizes of the rules that are drawn, such that none hides another; the worst one is in the table only.
_MARKERS = {
    ScaleRule.FLOOR: ("|", 12.0),
    ScaleRule.NEAREST_EVEN: ("s", 9.5),
    ScaleRule.UP_IF_CLIPPED: ("D", 6.0),
    ScaleRule.CEIL: ("x", 6.0),
}


@cache
def change_db(element: str, rule: ScaleRule, data: int = 0) -> float:
    """By how many dB `rule` lowers the noise of `element` below that under `ScaleRule.FLOOR`."""
    values = numbers(DATA[data])

    def error(way: ScaleRule) -> float:
        decoded = get(f"{element}.b32.e8m0fnu.{way}").encode(values).decode()
        return float(mean_squared_error(values, decoded))

    return 10 * float(np.log10(error(ScaleRule.FLOOR) / error(rule)))


def scale_rules() -> Part:
    """Noise of the MX formats under each rule for scales that are powers of two."""
    rows = [
        [name, *(f"{change_db(element, rule, data):+.2f}" for data in (0, 2) for rule in POWER_RULES[1:])]
        for name, element in _ELEMENTS.items()
    ]
    heads = [
        "format",
        *(f"{rule}, {what}" for what in ("normal", "Student t") for rule in POWER_RULES[1:]),
    ]
    text = paragraphs(
        "The MX specification rounds the exponent of the largest magnitude down (`floor`), so that numbers in the "
        "upper part of the top binade may be clipped; other rules round up more or less often, and spend a bit of "
        "range instead. [The definitions](../reference/blocks.md#scale-rules) are exact; this is what they change.",
        picture(_FIGURE, "Change of noise of each MX format under each scale rule"),
        made(
            "dB below the noise under floor, more is better; normal numbers as in the section before; "
            "ceil_max, which is far off to the left, is in the table, and so are Student t numbers."
        ),
        table(heads, rows, right=range(1, len(heads))),
        " ".join(_claims()),
        "**Choose** `up_if_clipped` for floats, or `ceil` where hardware has it and elements have 8 bits; stay with "
        "`floor` for integers, where next to nothing is clipped.",
    )
    return Part(title="Which rule for the scales?", text=text, figures={_FIGURE: style.svg(_draw(), _FIGURE)})


def _claims() -> list[str]:
    fp8, fp4 = _ELEMENTS["MXFP8 E4M3"], _ELEMENTS["MXFP4"]
    best = change_db(fp8, ScaleRule.CEIL)
    return [
        claim(
            f"MXFP8 E4M3 gains {best:.1f} dB by ceil on normal data: a clipped number loses up to an eighth of "
            "itself, more than any rounding does.",
            best > 0.5,
        ),
        claim(
            "For every float element up_if_clipped is as good as any rule, on normal and on Student t data.",
            all(
                change_db(element, ScaleRule.UP_IF_CLIPPED, data)
                > max(change_db(element, rule, data) for rule in POWER_RULES) - 0.01
                for name, element in _ELEMENTS.items()
                if "FP" in name
                for data in (0, 2)
            ),
        ),
        claim(
            "For MXFP4, ceil costs more in the grid of small numbers than it saves by not clipping "
            f"({change_db(fp4, ScaleRule.CEIL, 2):+.2f} dB on Student t data).",
            change_db(fp4, ScaleRule.CEIL, 2) < 0,
        ),
        claim(
            "For integers no rule is better than floor.",
            all(
                change_db(element, rule, data) <= 0
                for name, element in _ELEMENTS.items()
                if "INT" in name
                for rule in POWER_RULES
                for data in (0, 2)
            ),
        ),
        claim(
            "ceil_max doubles the scale of nearly all blocks, which costs an integer a bit: it is the worst rule for "
            "integers.",
            all(
                change_db(element, ScaleRule.CEIL_OF_MAXIMUM) == min(change_db(element, rule) for rule in POWER_RULES)
                for name, element in _ELEMENTS.items()
                if "INT" in name
            ),
        ),
    ]


def _look(rule: ScaleRule, colour: str) -> dict[str, Any]:
    """How a point of a rule is drawn."""
    shape, size = _MARKERS[rule]
    return {
        "marker": shape,
        "markersize": size,
        "markeredgecolor": colour,
        "markerfacecolor": "none",
        "markeredgewidth": 1.5,
        "linestyle": "none",
    }


def _draw():
    drawn, (axes,) = style.figure("Change of noise by the rule of scales, normal data", 330, left=90, top=74)
    for row, element in enumerate(_ELEMENTS.values()):
        for rule in _MARKERS:
            axes.plot(change_db(element, rule), row, **_look(rule, style.colour(get(f"{element}.b32.e8m0fnu"))))
    axes.set_yticks(range(len(_ELEMENTS)), list(_ELEMENTS))
    axes.set_ylim(len(_ELEMENTS) - 0.5, -0.5)
    axes.axvline(0, color=PALETTE["muted"], linewidth=0.8)
    handles = [axes.plot([], [], label=str(rule), **_look(rule, PALETTE["ink"]))[0] for rule in _MARKERS]
    axes.legend(
        handles=handles,
        loc="lower left",
        bbox_to_anchor=(-0.1, 1.0),
        ncols=4,
        frameon=False,
        fontsize=9.5,
        handletextpad=0.2,
    )
    style.name_axes(axes, "dB less noise than under floor →")
    return drawn
