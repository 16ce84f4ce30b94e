"""FP8 against INT8 in dedicated hardware: single multiply-accumulate units, and fused dot products."""

from collections.abc import Sequence

from reports.claims.claim import Claim, Comparison, Group, Need
from reports.claims.figures import Figures

_TARGET, _SECOND = "asap7", "sg13g2"
#: Formats, and the accumulators of single units: fixed point with room for 4096 products, floating ones.
_FORMATS = {"E4M3": "e4m3fn", "E5M2": "e5m2"}
_ACCUMULATORS = {"fixed point": "exact,terms=4096", "FP16": "fp16", "FP32": "fp32"}
_LANES = (4, 8, 16, 32, 64)
#: FP8 costs 50 to 180 % more.
_LOW, _HIGH = 1.5, 2.8
#: The two figures that summaries of the paper give, for the accumulators that they name.
_NAMED = {"FP16": 1.53, "FP32": 2.83}
_FIGURES = {"area": "area_um2", "energy": "energy_fj"}

_BASE = "mac:a=int8,b=int8,acc=exact,terms=4096"


def _mac(element: str, accumulator: str) -> str:
    return f"mac:a={element},b={element},acc={accumulator}"


def _dot(element: str, lanes: int, accumulator: str) -> str:
    return f"dot:a={element},b={element},lanes={lanes},acc={accumulator}"


def _sums(lanes: int) -> dict[str, str]:
    """Fused dot products of E4M3, by how they are summed."""
    return {
        "fixed point": _dot("e4m3fn", lanes, "exact,terms=4096"),
        "FP32, window of 26 bits": _dot("e4m3fn", lanes, "fp32,align=26"),
    }


def _integer_dot(lanes: int) -> str:
    return _dot("int8", lanes, "exact,terms=4096")


_SINGLE = tuple(_mac(element, acc) for element in _FORMATS.values() for acc in _ACCUMULATORS.values())
_FUSED = tuple(design for lanes in _LANES for design in (_integer_dot(lanes), *_sums(lanes).values()))


def _compare(figures: Figures) -> Sequence[Group]:
    return [
        *(_single(figures, title) for title in _FIGURES),
        _named(figures),
        *(_fused(figures, name, title) for name in _sums(_LANES[0]) for title in _FIGURES),
    ]


def _single(figures: Figures, title: str) -> Group:
    return Group(
        title=f"{title} of single units, over INT8 into fixed point",
        comparisons=[
            Comparison(
                what=f"{name} into {accumulator}",
                low=_LOW,
                high=_HIGH,
                ours=figures.ratio(_mac(element, acc), _BASE, _TARGET, _FIGURES[title]),
            )
            for name, element in _FORMATS.items()
            for accumulator, acc in _ACCUMULATORS.items()
        ],
        remarks=[_second_library(figures)] if title == "area" else [],
    )


def _second_library(figures: Figures) -> str:
    """What another technology makes of the areas of E4M3."""
    areas = {
        place: [figures.ratio(_mac("e4m3fn", acc), _BASE, place, "area_um2") for acc in _ACCUMULATORS.values()]
        for place in (_TARGET, _SECOND)
    }
    second = ", ".join(f"{ratio:.2f}" for ratio in areas[_SECOND])
    spread = max(max(a / b, b / a) for a, b in zip(areas[_TARGET], areas[_SECOND], strict=True))
    return (
        f"On {_SECOND}, a second library, the areas of E4M3 into {', '.join(_ACCUMULATORS)} are {second} times that "
        f"of INT8: off those of {_TARGET} by up to a factor of {spread:.2f}."
    )


def _named(figures: Figures) -> Group:
    return Group(
        title="area for gates, where a figure is told for the accumulator",
        comparisons=[
            Comparison(
                what=f"E4M3 into {name}",
                low=ratio,
                high=ratio,
                ours=figures.ratio(_mac("e4m3fn", _ACCUMULATORS[name]), _BASE, _TARGET, "area_um2"),
            )
            for name, ratio in _NAMED.items()
        ],
    )


def _fused(figures: Figures, name: str, title: str) -> Group:
    return Group(
        title=f"{title} of fused dot products into {name}, over INT8 of as many lanes",
        comparisons=[
            Comparison(
                what=f"E4M3, {lanes} lanes",
                low=_LOW,
                high=_HIGH,
                ours=figures.ratio(_sums(lanes)[name], _integer_dot(lanes), _TARGET, _FIGURES[title]),
            )
            for lanes in _LANES
        ],
    )


CLAIM = Claim(
    name="fp8-int8",
    title="FP8 is 50 to 180 % less efficient than INT8",
    says=(
        "In dedicated hardware, formats of FP8 are 50 to 180 % less efficient in terms of compute than INT8: an FP8 "
        "multiply-accumulate unit takes 1.5 to 2.8 times the gates."
    ),
    source="M. van Baalen et al., FP8 versus INT8 for efficient deep learning inference, arXiv:2303.17951 (2023)",
    provenance=(
        "The range is the abstract's. The two figures for single accumulators, +53 % and +183 %, come from "
        "summaries, which differ in whether the first is for FP16 or for fixed point; the paper's table of gates was "
        "not at hand."
    ),
    conditions=(
        ("what is counted", "two-input gates, on paper, for area and power alike", "cell area; energy simulated"),
        ("technology", "none", "ASAP7, 7 nm; areas of single units on IHP SG13G2, too"),
        (
            "INT8's accumulator",
            "fixed point, 27 bits: 15 + 12 for 4096 products",
            "28 bits, as -128 times -128 is there",
        ),
        ("FP8's fixed accumulator", "37 bits for E4", "49 bits for E4M3, 77 for E5M2: exact for 4096 products"),
        (
            "floating accumulators",
            "product aligned, added, normalised",
            "exact sum of product and total, rounded once",
        ),
        ("dot products", "none", "4 to 64 lanes, one rounding or none; a window of 26 bits as FormatScope has"),
        ("speed", "none", "each circuit for its least delay, without registers, so that glitches count in full"),
    ),
    needs=(
        *(Need(design, place) for place in (_TARGET, _SECOND) for design in (_BASE, *_SINGLE)),
        *(Need(design, _TARGET) for design in _FUSED),
    ),
    compare=_compare,
)
