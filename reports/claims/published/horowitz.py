"""Horowitz's table of energies and areas at 45 nm: its ratios, and the whole table scaled to 7 nm."""

from collections.abc import Sequence

from costmodel.scaling import Scaling, point, scaling
from reports.claims.claim import Claim, Comparison, Group, Need
from reports.claims.figures import Figures
from reports.quantity import digits

_TARGET = "asap7"
#: Operation: energy (fJ) and area (um2) at 45 nm and 0.9 V, and the design that stands for it.
_TABLE = {
    "INT8 add": (30.0, 36.0, "add:a=int8,b=int8,out=fixed7_0"),
    "INT16 add": (50.0, 67.0, "add:a=int16,b=int16,out=fixed15_0"),
    "INT32 add": (100.0, 137.0, "add:a=int32,b=int32,out=fixed31_0"),
    "FP16 add": (400.0, 1360.0, "add:a=fp16,b=fp16,out=fp16"),
    "FP32 add": (900.0, 4184.0, "add:a=fp32,b=fp32,out=fp32"),
    "INT8 multiply": (200.0, 282.0, "multiply:a=int8,b=int8,out=exact"),
    "INT32 multiply": (3100.0, 3495.0, "multiply:a=int32,b=int32,out=exact"),
    "FP16 multiply": (1100.0, 1640.0, "multiply:a=fp16,b=fp16,out=fp16"),
    "FP32 multiply": (3700.0, 7700.0, "multiply:a=fp32,b=fp32,out=fp32"),
}
_BASE = "INT8 multiply"
_FIGURES = {"energy": (0, "energy_fj", "fJ"), "area": (1, "area_um2", "µm²")}
#: A scaled figure counts as reproduced within a factor of two: the equations are not trusted further.
_FACTOR = 2.0


def to_target() -> Scaling:
    """From the table's node and supply to those of ASAP7."""
    return scaling(point(45, 0.9), point(7, 0.7))


def _compare(figures: Figures) -> Sequence[Group]:
    return [*(_ratios(figures, title) for title in _FIGURES), *(_scaled(figures, title) for title in _FIGURES)]


def _ratios(figures: Figures, title: str) -> Group:
    index, figure, _ = _FIGURES[title]
    base = _TABLE[_BASE]
    comparisons = []
    for name, row in _TABLE.items():
        if name != _BASE:
            published = float(row[index]) / float(base[index])
            ours = figures.ratio(row[2], base[2], _TARGET, figure)
            comparisons.append(Comparison(what=f"{name}, {title}", low=published, high=published, ours=ours))
    return Group(title=f"{title} over that of an 8-bit integer multiplication", comparisons=comparisons)


def _scaled(figures: Figures, title: str) -> Group:
    index, figure, unit = _FIGURES[title]
    factor = getattr(to_target(), title)
    comparisons = []
    for name, row in _TABLE.items():
        scaled, ours = float(row[index]) * factor, figures.get(row[2], _TARGET, figure)
        comparisons.append(
            Comparison(
                what=f"{name}: {row[index]:g} {unit} at 45 nm, {digits(scaled)} scaled, {digits(ours)} measured",
                low=1.0,
                high=1.0,
                ours=ours / scaled,
                tolerance=_FACTOR - 1,
            )
        )
    return Group(
        title=f"{title} measured at 7 nm over the table's, scaled",
        comparisons=comparisons,
        remarks=[
            f"The factor for {title} is {factor:.4f}, by {to_target().text.partition(' by ')[2]}; reproduced means "
            f"within a factor of {_FACTOR:g} here."
        ],
    )


CLAIM = Claim(
    name="horowitz",
    title="What an operation costs at 45 nm",
    says=(
        "At 45 nm and 0.9 V an 8-bit addition takes 0.03 pJ and 36 µm², an 8-bit multiplication 0.2 pJ and "
        "282 µm², a multiplication of FP32 3.7 pJ and 7700 µm²."
    ),
    source="M. Horowitz, Computing's Energy Problem (and what we can do about it), ISSCC (2014)",
    provenance=(
        "Energies were found in two reprints, those of 8 and 16 bits in one. Areas are as they are commonly "
        "reprinted; the talk itself was not at hand."
    ),
    conditions=(
        ("technology", "45 nm at 0.9 V", "ASAP7, 7 nm at 0.7 V"),
        (
            "scaling",
            "none",
            "the published figures times the factors of Stillmaker and Baas, 45 nm at 0.9 V to 7 nm at 0.7 V",
        ),
        ("integer sums", "as wide as their terms", "the same, wrapping"),
        ("floating operations", "not said", "IEEE 754 with subnormal numbers, to nearest even"),
        ("integer products", "not said whether all bits are kept", "all bits"),
        ("operands", "not said", "normal numbers, encoded in each format"),
        ("speed", "not said", "each circuit for its least delay, without registers"),
    ),
    needs=tuple(Need(design, _TARGET) for _, _, design in _TABLE.values()),
    compare=_compare,
)
