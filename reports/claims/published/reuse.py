"""One engine for 8 and 4 bits: which units it is made of, by the gate model's counts and by synthesis."""

from collections.abc import Mapping, Sequence

from reports.claims.claim import Claim, Comparison, Group, Need
from reports.claims.figures import Figures
from reports.claims.gate_model import E2M1, E4M3, INT4, INT8, Element, area

_TARGET = "asap7"
_LANES = 32
#: Units of each scheme, as pairs of elements, for one INT8 product or two INT4 products a cycle.
_SCHEMES = {
    "separate units": ((INT8, INT8), (INT4, INT4), (INT4, INT4)),
    "scheme 1": ((INT8, INT8), (INT4, INT4)),
    "scheme 2": ((INT8, INT4), (INT8, INT4)),
}
#: The engine of floating formats that the paper adopts.
_FLOATING = ((E4M3, E4M3), (E2M1, E2M1))
_COMBINED_AREA, _COMBINED_ENERGY = 0.66, 0.75

#: Multipliers, and dot products of 32 lanes with scales and FP32 totals, for each pair. In scheme 2 the low half of
#: an INT8 factor has no sign, the high half has one.
_MULTIPLIERS = {
    "separate units": ("int8,b=int8", "int4,b=int4", "int4,b=int4"),
    "scheme 1": ("int8,b=int8", "int4,b=int4"),
    "scheme 2": ("int8,b=int4", "int8,b=uint4"),
}
_DOTS = {
    "separate units": ("mxint8,b=mxint8", "mxint4,b=mxint4", "mxint4,b=mxint4"),
    "scheme 1": ("mxint8,b=mxint8", "mxint4,b=mxint4"),
    "scheme 2": ("mxint8,b=mxint4", "mxint8,b=uint4.b32.e8m0fnu"),
}
_FLOATING_DOTS = ("mxfp8_e4m3,b=mxfp8_e4m3", "mxfp4,b=mxfp4")


def _multipliers(scheme: str) -> list[str]:
    return [f"multiply:a={pair},out=exact" for pair in _MULTIPLIERS[scheme]]


def _dots(pairs: Sequence[str]) -> list[str]:
    return [f"dot:a={pair},lanes={_LANES},acc=fp32" for pair in pairs]


def _formula(units: Sequence[tuple[Element, Element]]) -> float:
    return sum(area(a, b, _LANES) for a, b in units)


def _compare(figures: Figures) -> Sequence[Group]:
    base = "separate units"
    dots = {scheme: figures.total(_dots(pairs), _TARGET, "area_um2") for scheme, pairs in _DOTS.items()}
    multipliers = {scheme: figures.total(_multipliers(scheme), _TARGET, "area_um2") for scheme in _MULTIPLIERS}
    floating = figures.total(_dots(_FLOATING_DOTS), _TARGET, "area_um2")
    return [
        Group(
            title="area of units of the schemes: the gate model's counts, then synthesis of units alone",
            comparisons=[
                *_schemes(multipliers, base, "multipliers"),
                *_schemes(dots, base, "dot products of 32 lanes"),
            ],
            remarks=[
                "What joins the units to an engine, multiplexers before and a shifted addition behind them, is in "
                "neither: hwgen builds no unit of several modes."
            ],
        ),
        Group(
            title="engines of MXINT8 and NVINT4 over those of MXFP8 and NVFP4",
            comparisons=[
                Comparison(
                    what="area, by the gate model without scales and accumulators",
                    low=_COMBINED_AREA,
                    high=_COMBINED_AREA,
                    ours=_formula(_SCHEMES["scheme 2"]) / _formula(_FLOATING),
                ),
                Comparison(
                    what="area, by synthesis of dot products with scales, each with its total",
                    low=_COMBINED_AREA,
                    high=_COMBINED_AREA,
                    ours=dots["scheme 2"] / floating,
                ),
                Comparison(
                    what="energy",
                    low=_COMBINED_ENERGY,
                    high=_COMBINED_ENERGY,
                    ours=float("nan"),
                    reason="needs the engines' energy in both modes, and how the paper weighs them",
                ),
            ],
        ),
    ]


def _schemes(areas: Mapping[str, float], base: str, what: str) -> list[Comparison]:
    """Each other scheme over `base`: by the counts of the gate model, and by areas of synthesis."""
    return [
        Comparison(
            what=f"{scheme} over {base}, {what}",
            low=_formula(_SCHEMES[scheme]) / _formula(_SCHEMES[base]),
            high=_formula(_SCHEMES[scheme]) / _formula(_SCHEMES[base]),
            ours=areas[scheme] / areas[base],
        )
        for scheme in areas
        if scheme != base
    ]


CLAIM = Claim(
    name="reuse",
    title="4-bit products from the units of 8-bit ones",
    says=(
        "An engine for INT8 and, at twice the rate, INT4 is smallest as two units of INT8 by INT4, signed or "
        "unsigned (scheme 2); engines of integers for both widths take 0.66 of the area and 0.75 of the energy of "
        "floating ones."
    ),
    source="M. Chen et al., INT v.s. FP, arXiv:2510.25602 (2025), tables 5 and 7",
    provenance=(
        "Schemes and the two combined figures were read in the paper; it gives no area of a scheme, so that its own "
        "gate model stands for one. NVINT4 and NVFP4 stand here with MX's scales and 32 lanes."
    ),
    conditions=(
        ("separate units", "one INT8 and two INT4 units", "the same, measured apart and added"),
        ("scheme 1", "one INT8 and one INT4 unit", "the same, measured apart and added"),
        (
            "scheme 2 (adopted)",
            "two units of INT8 by INT4, signed or unsigned",
            "one of INT8 by INT4 and one of INT8 by UINT4",
        ),
        (
            "floating engine",
            "one E4M3 unit, which also takes 4 bits, and one E2M1 unit",
            "MXFP8 and MXFP4, measured apart",
        ),
        ("joining", "in the engine", "not measured: our sums are lower bounds"),
        ("technology", "the gate model", "ASAP7, 7 nm"),
    ),
    needs=tuple(
        Need(design, _TARGET)
        for design in dict.fromkeys(
            [
                *(design for scheme in _MULTIPLIERS for design in _multipliers(scheme)),
                *(design for pairs in (*_DOTS.values(), _FLOATING_DOTS) for design in _dots(pairs)),
            ]
        )
    ),
    compare=_compare,
)
