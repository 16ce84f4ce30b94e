"""One engine for 8 and 4 bits: which units it is made of, by the gate model's counts and by synthesis."""

from collections.abc import Sequence

from reports.claims.claim import Claim, Comparison, Group, Need
from reports.claims.figures import Figures
from reports.claims.gate_model import E2M1, E4M3, INT4, INT8, Element, area

_TARGET = "asap7"
#: Lanes of the gate model's engines and of MX's dot products, and of those without scales.
_MX_LANES, _LANES = 32, 16
#: Units of each scheme, for one INT8 product or two INT4 products a cycle: elements, as the gate model and as designs
#: have them. In scheme 2 the low half of an INT8 factor has no sign, the high half has one.
_SCHEMES = {
    "separate units": (((INT8, INT8), ("int8", "int8")), *[((INT4, INT4), ("int4", "int4"))] * 2),
    "scheme 1": (((INT8, INT8), ("int8", "int8")), ((INT4, INT4), ("int4", "int4"))),
    "scheme 2": (((INT8, INT4), ("int8", "int4")), ((INT8, INT4), ("int8", "uint4"))),
}
_BASE = "separate units"
#: The engine of floating formats that the paper adopts.
_FLOATING = ((E4M3, E4M3), (E2M1, E2M1))
_COMBINED_AREA, _COMBINED_ENERGY = 0.66, 0.75
#: What turns an integer total into the floating engine's.
_FP32 = "add:a=fp32,b=fp32,out=fp32"


def _multiply(a: str, b: str) -> str:
    return f"multiply:a={a},b={b},out=exact"


def _dot(a: str, b: str) -> str:
    return f"dot:a={a},b={b},lanes={_LANES},acc=exact,terms=4096"


def _mx_dot(a: str, b: str) -> str:
    formats = {"int8": "mxint8", "int4": "mxint4", "uint4": "uint4.b32.e8m0fnu"}
    return f"dot:a={formats[a]},b={formats[b]},lanes={_MX_LANES},acc=fp32"


_BARE, _SCALED = f"dot products of {_LANES} lanes", f"dot products of {_MX_LANES} lanes with MX's scales"
_KINDS = {"multipliers": _multiply, _BARE: _dot, _SCALED: _mx_dot}
_BARE_FLOATING = [f"dot:a={name},b={name},lanes={_LANES},acc=fp32,align=26" for name in ("e4m3fn", "e2m1fn")]
_SCALED_FLOATING = [f"dot:a={name},b={name},lanes={_MX_LANES},acc=fp32" for name in ("mxfp8_e4m3", "mxfp4")]


def _designs(kind: str, scheme: str) -> list[str]:
    return [_KINDS[kind](a, b) for _, (a, b) in _SCHEMES[scheme]]


def _model(units: Sequence[tuple[Element, Element]]) -> float:
    return sum(area(a, b, _MX_LANES) for a, b in units)


def _model_of(scheme: str) -> float:
    return _model([elements for elements, _ in _SCHEMES[scheme]])


def _compare(figures: Figures) -> Sequence[Group]:
    return [_schemes(figures), _engines(figures)]


def _schemes(figures: Figures) -> Group:
    return Group(
        title="area of the units of a scheme: synthesis, beside the gate model's counts",
        comparisons=[
            Comparison(
                what=f"{scheme} over {_BASE}, {kind}",
                low=_model_of(scheme) / _model_of(_BASE),
                high=_model_of(scheme) / _model_of(_BASE),
                ours=_measured(figures, kind, scheme) / _measured(figures, kind, _BASE),
            )
            for kind in _KINDS
            for scheme in _SCHEMES
            if scheme != _BASE
        ],
        remarks=[
            "What joins the units to an engine, multiplexers before and a shifted addition behind them, is not "
            "measured: hwgen builds no unit of several modes."
        ],
    )


def _measured(figures: Figures, kind: str, scheme: str) -> float:
    return figures.total(_designs(kind, scheme), _TARGET, "area_um2")


def _engines(figures: Figures) -> Group:
    bare, scaled = (_measured(figures, kind, "scheme 2") for kind in (_BARE, _SCALED))
    bare_floating, scaled_floating = (
        figures.total(designs, _TARGET, "area_um2") for designs in (_BARE_FLOATING, _SCALED_FLOATING)
    )
    adders = 2 * figures.get(_FP32, _TARGET, "area_um2")
    ours = {
        "area, by the gate model without scales and accumulators": _model_of("scheme 2") / _model(_FLOATING),
        f"area, {_BARE}, fixed-point totals over FP32 ones": bare / bare_floating,
        f"area, {_BARE}, an FP32 adder added to each integer unit": (bare + adders) / bare_floating,
        f"area, {_SCALED}, FP32 totals, E4M3 summed exactly": scaled / scaled_floating,
    }
    return Group(
        title="engines of MXINT8 and NVINT4 over those of MXFP8 and NVFP4",
        comparisons=[
            *(Comparison(what=w, low=_COMBINED_AREA, high=_COMBINED_AREA, ours=ratio) for w, ratio in ours.items()),
            Comparison(
                what="energy",
                low=_COMBINED_ENERGY,
                high=_COMBINED_ENERGY,
                ours=float("nan"),
                reason="not measured: needs both modes of an engine, and how the paper weighs them",
            ),
        ],
    )


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
        "gate model stands for one."
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
            "dot products of both, measured apart and added; without scales in a window of 26 bits",
        ),
        ("scales", "in the engine", "none, or MX's in each unit"),
        ("joining", "in the engine", "not measured: our sums are lower bounds, integers' more than floats'"),
        ("lanes", "32 (MX) or 16 (NV)", f"{_LANES} without scales, {_MX_LANES} with them and by the gate model"),
        ("technology", "TSMC FinFET cells in the gate model", "ASAP7, 7 nm"),
    ),
    needs=tuple(
        Need(design, _TARGET, energy=False)
        for design in dict.fromkeys(
            [
                *(design for kind in _KINDS for scheme in _SCHEMES for design in _designs(kind, scheme)),
                *_BARE_FLOATING,
                *_SCALED_FLOATING,
                _FP32,
            ]
        )
    ),
    compare=_compare,
)
