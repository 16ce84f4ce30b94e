"""How many bits of a number an element keeps, wherever the number is."""

from collections.abc import Sequence

import numpy as np
from matplotlib.axes import Axes
from numpy.typing import NDArray

from numerics.formats import Format, get
from numerics.measures import accuracy_profile
from numerics.rounding import Overflow
from reports.choosing import style
from reports.choosing.part import Part, claim, made, paragraphs, picture
from reports.markdown import table

_FIGURE = "accuracy.svg"
#: Points a binade.
_POINTS = 256
#: Binades shown, from and to.
_NARROW, _WIDE = (-20, 20), (-44, 44)
_PANELS = (
    (("int8", "e3m4", "e4m3fn", "e5m2", "posit8_0", "posit8_2", "hif8"), _NARROW),
    (("int16", "fp16", "bfloat16", "posit16_1", "posit16_2"), _WIDE),
)
#: Bits below which a format is of no use, for the table.
_USEFUL = (3, 7)


def accuracy() -> Part:
    """Bits of accuracy along the number line, for elements of 8 and of 16 bits."""
    panels = [([get(name) for name in names], binades) for names, binades in _PANELS]
    found = {fmt.name: least_bits(fmt, *binades) for formats, binades in panels for fmt in formats}
    text = paragraphs(
        "A format that must take numbers as they come, without a scale for each tensor or block, is judged by how "
        "many bits it keeps of a number of any size. The line is the worst number of each binade.",
        picture(_FIGURE, "Bits of accuracy against the magnitude of a number, for 8-bit and 16-bit formats"),
        made(
            f"Bits are −log2 of the relative error, rounded to nearest and saturated; the least of {_POINTS} points "
            "a binade, evenly spread in the logarithm."
        ),
        *(_table(formats, found, binades, bits) for (formats, binades), bits in zip(panels, _USEFUL, strict=True)),
        " ".join(_claims(found)),
        "**Choose** a posit where numbers gather around 1 and few are far from it, a float where they may be "
        "anywhere in its range, an integer only with a scale.",
    )
    return Part(
        title="How many bits are kept, and where?",
        text=text,
        figures={_FIGURE: style.svg(_draw(panels, found), _FIGURE)},
    )


def least_bits(fmt: Format, lowest: int, highest: int) -> NDArray[np.float64]:
    """Bits of accuracy of the worst number in each binade."""
    profile = accuracy_profile(fmt, lowest, highest, _POINTS, overflow=Overflow.SATURATE)
    return np.maximum(profile.bits.reshape(-1, _POINTS).min(axis=1), 0.0)


def _table(
    formats: Sequence[Format], found: dict[str, NDArray[np.float64]], binades: tuple[int, int], bits: int
) -> str:
    heads = ["format", "bits from 1 to 2", f"binades with {bits} bits or more", "those are from", "to below"]
    rows = []
    for fmt in formats:
        kept = found[fmt.name]
        good = np.flatnonzero(kept >= bits) + binades[0]
        ends = [f"2**{good[0]}", f"2**{good[-1] + 1}"] if len(good) else ["", ""]
        # A format may go on beyond what is shown.
        over = ">" if len(good) and good[-1] == binades[1] else ""
        rows.append([fmt.name, f"{kept[-binades[0]]:.1f}", f"{over}{len(good)}", *ends])
    return table(heads, rows, right=(1, 2, 3, 4))


def _claims(found: dict[str, NDArray[np.float64]]) -> list[str]:
    one8, one16 = -_NARROW[0], -_WIDE[0]

    def bits(name: str, binade: int = 0) -> float:
        return found[name][binade + (one16 if name in _PANELS[1][0] else one8)]

    return [
        claim(
            f"Next to 1, posit8_0 keeps {bits('posit8_0'):.1f} bits and e4m3fn {bits('e4m3fn'):.1f}; 128 times "
            "farther up the posit has no more than its largest number.",
            bits("posit8_0") > bits("e4m3fn") and bits("posit8_0", 7) < 1 < 3 < bits("e4m3fn", 7),
        ),
        claim(
            "posit8_2, the 8-bit posit of the standard, keeps as many as e4m3fn there, and fewer from 16 on.",
            abs(bits("posit8_2") - bits("e4m3fn")) < 0.1 and bits("posit8_2", 4) < bits("e4m3fn", 4) - 0.5,
        ),
        claim(
            f"Of 16-bit formats posit16_1 keeps {bits('posit16_1') - bits('fp16'):.1f} bits more than fp16 next to "
            "1, and bfloat16 three fewer, but those at any size.",
            bits("posit16_1") > bits("fp16")
            and round(bits("fp16") - bits("bfloat16")) == 3
            and np.ptp(found["bfloat16"]) < 0.1,
        ),
    ]


def _draw(panels, found):
    drawn, both = style.figure(
        "Bits of accuracy of the worst number in each binade", 380, columns=2, left=34, right=20, wspace=0.12
    )
    for axes, (formats, (low, high)), title in zip(both, panels, ("8 bits", "16 bits"), strict=True):
        edges = np.arange(low, high + 2)
        for fmt in formats:
            kept = found[fmt.name]
            axes.plot(
                edges, [*kept, kept[-1]], drawstyle="steps-post", color=style.colour(fmt), linewidth=1.6, alpha=0.85
            )
        axes.set_xlim(low, high + 1)
        axes.set_ylim(0, max(found[fmt.name].max() for fmt in formats) + 1.2)
        style.name_axes(axes, "log2 of the number", title=f"bits, formats of {title}")
        _name_lines(axes, formats, found, low)
    return drawn


#: Binade at which the name of a line stands, and how far to the side and above.
_PLACES = {
    "int8": (6, 0.6, 0.35),
    "e3m4": (-2, -3.6, -0.25),
    "e4m3fn": (7, 0.9, 0.3),
    "e5m2": (13, -0.6, 0.35),
    "posit8_0": (-1, -2.8, 0.35),
    "posit8_2": (-16, 0.4, -0.3),
    "hif8": (-18, -1.6, 0.35),
    "int16": (14, 1.2, 0.3),
    "fp16": (14, 2.8, -0.9),
    "bfloat16": (34, -4, 0.45),
    "posit16_1": (-2, -14.4, 0.1),
    "posit16_2": (-32, -11.6, 0.65),
}


def _name_lines(axes: Axes, formats: Sequence[Format], found: dict[str, NDArray[np.float64]], low: int) -> None:
    for fmt in formats:
        binade, right, above = _PLACES[fmt.name]
        style.label(
            axes,
            binade + right,
            found[fmt.name][binade - low] + above,
            fmt.name,
            style.colour(fmt),
            fontweight="bold",
        )
