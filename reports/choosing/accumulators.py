"""What it costs in bits never to round a sum of products."""

from numerics import parse
from numerics.formats import Format, Integer, Minifloat, Posit, get
from numerics.functions.exact import Products, accumulator_width
from numerics.functions.quire import quire
from reports.choosing import style
from reports.choosing.part import Part, claim, made, paragraphs, picture
from reports.markdown import table
from reports.scatter import PALETTE

_FIGURE = "accumulators.svg"
#: Products of the longest dot product of ResNet-18: 3 × 3 × 512.
TERMS = 4608
_NAMES = (
    *("ternary", "int4", "int6", "int8", "e2m1fn", "e2m3fn", "e3m2fn", "e3m3fn", "e4m3fn", "e4m3f", "e5m2", "e5m2f"),
    *("hif8", "posit8_0", "posit8_2", "bfloat16", "fp16", "posit16_1", "posit16_2"),
)
#: Widths of arXiv 2311.12359 for 4608 products.
_PUBLISHED = {"e2m3fn": 26, "e3m3fn": 34, "e4m3f": 50, "e5m2f": 80, "int8": 30, "int6": 26}
#: Widest accumulator that is drawn; the table has the others too.
_MOST = 150
#: Bits of the accumulator that integer units have.
_USUAL = 32


def accumulators() -> Part:
    """Widths of exact accumulators for products of two equal elements."""
    rows = []
    for fmt in map(get, _NAMES):
        formula = by_formula(fmt)
        rows.append(
            [
                fmt.name,
                str(Products(fmt, fmt).width(1)),
                str(width(fmt)),
                "" if formula is None else str(formula),
                str(quire(fmt).width) if isinstance(fmt, Posit) else "",
            ]
        )
    heads = ["elements", "one product", f"{TERMS:,} products", "by the published formula", "quire"]
    text = paragraphs(
        "An accumulator that is wide enough never rounds: the sum does not depend on the order of its terms, and "
        "hardware and model agree without more ado. The price is its width, which grows with twice the dynamic range "
        "of the elements, and with the logarithm of the number of products.",
        picture(_FIGURE, "Widths of exact accumulators by element format"),
        made(
            f"Narrowest two's complement words that hold every sum of {TERMS:,} products of two such elements, the "
            "longest dot product of ResNet-18; where elements can be NaN, one word stays free to mean that. The "
            "formula is that of Shedding the Bits (arXiv:2311.12359), the quire that of the posit standard with 31 "
            "carry bits."
        ),
        table(heads, rows, right=range(1, 5)),
        " ".join(_claims()),
        "**Choose** an exact accumulator for integers and for floats of up to 6 bits: it is no wider than the usual "
        "32 bits. For E4M3 measure both, for it needs no alignment: the last section does. For E5M2, 16-bit floats "
        "and the posits of the standard choose a floating or aligned accumulator, unless sums must not depend on "
        "their order.",
    )
    return Part(title="What does an exact sum cost?", text=text, figures={_FIGURE: style.svg(_draw(), _FIGURE)})


def width(fmt: Format) -> int:
    """Bits of an exact accumulator of `TERMS` products."""
    return Products(fmt, fmt).width(TERMS)


def by_formula(fmt: Format) -> int | None:
    """Bits that the published formula, which knows integers and minifloats, gives for `TERMS` products."""
    return accumulator_width(fmt, fmt, TERMS) if isinstance(fmt, Integer | Minifloat) else None


def _claims() -> list[str]:
    formats = [get(name) for name in _NAMES]
    narrower = [bits - width(fmt) for fmt in formats if (bits := by_formula(fmt)) is not None]
    return [
        claim(
            "The formula gives the published widths: "
            + ", ".join(f"{name} {bits}" for name, bits in _PUBLISHED.items())
            + ".",
            all(by_formula(get(name)) == bits for name, bits in _PUBLISHED.items()),
        ),
        claim(
            f"It is never too narrow; the narrowest words are {min(narrower)} to {max(narrower)} bits narrower, as "
            "numbers are smaller than the powers of two that it takes them for.",
            len(narrower) == sum(isinstance(fmt, Integer | Minifloat) for fmt in formats) and min(narrower) > 0,
        ),
        claim(
            "The accumulator of a unit with acc=exact is that narrowest word.",
            all(
                parse(f"mac:a={fmt.name},b={fmt.name},acc=exact,terms={TERMS}").result.format.width == width(fmt)
                for fmt in formats
            ),
        ),
        claim(
            "Integers, and floats of up to 6 bits, stay within 32 bits.",
            all(
                width(fmt) <= _USUAL
                for fmt in formats
                if isinstance(fmt, Integer) or (isinstance(fmt, Minifloat) and fmt.width <= 6)
            ),
        ),
    ]


def _draw():
    shown = [fmt for fmt in map(get, _NAMES) if width(fmt) <= _MOST]
    drawn, (axes,) = style.figure(
        f"Bits of an exact accumulator of {TERMS:,} products", 56 + 42 + 21 * len(shown), left=70
    )
    for row, fmt in enumerate(shown):
        one, all_bits = Products(fmt, fmt).width(1), width(fmt)
        colour = style.colour(fmt)
        axes.barh(row, one, height=0.66, color=colour, zorder=2)
        axes.barh(row, all_bits - one, left=one, height=0.66, color=colour, alpha=0.45, zorder=2)
        # Beyond the line if the figure would stand on it.
        start = _USUAL if _USUAL - 3 < all_bits < _USUAL else all_bits
        style.label(axes, start + 0.8, row, str(all_bits), colour, fontweight="bold")
    axes.axvline(_USUAL, color=PALETTE["ink"], linewidth=0.8, linestyle=(0, (4, 2)), zorder=3)
    style.label(axes, _USUAL, -0.9, f"{_USUAL} bits", PALETTE["ink"], ha="center", fontsize=8)
    axes.set_yticks(range(len(shown)), [fmt.name for fmt in shown])
    axes.set_ylim(len(shown) - 0.3, -0.6)
    axes.grid(False, axis="y")
    axes.tick_params(axis="y", length=0)
    for text, fmt in zip(axes.get_yticklabels(), shown, strict=True):
        text.set_color(style.colour(fmt))
    style.name_axes(axes, "bits: one product, and lighter what many add")
    return drawn
