"""HiFloat4's increment against NVFP4's in a dot product of 64 lanes."""

import math
from collections.abc import Sequence

from reports.claims.claim import Claim, Comparison, Group, Need
from reports.claims.figures import Figures

_TARGET = "asap7"
_HIF4 = "dot:a=hif4,b=hif4,lanes=64,acc=fp32"
_NVFP4 = "dot:a=nvfp4,b=nvfp4,lanes=64,acc=fp32,align=26"
#: What both begin with: 64 products of integers and their sum. HiF4's elements are multiplied as 4 bits here and its
#: exponents added later; 5 bits are what the paper multiplies, and E2M1 as an integer.
_BASES = {name: f"dot:a={name.lower()},b={name.lower()},lanes=64,acc=int32" for name in ("INT4", "INT5")}


def _compare(figures: Figures) -> Sequence[Group]:
    def increment(design: str, base: str) -> float:
        return figures.get(design, _TARGET, "area_um2") - figures.get(base, _TARGET, "area_um2")

    over = {name: (increment(_HIF4, base), increment(_NVFP4, base)) for name, base in _BASES.items()}
    return [
        Group(
            title="area that the formats add to an integer dot product of 64 lanes",
            comparisons=[
                _increments(f"HiF4's increment over NVFP4's, on {name}", *pair) for name, pair in over.items()
            ],
            remarks=[
                f"On {name}, HiF4 adds {hif4:,.0f} µm² and NVFP4 {nvfp4:,.0f}."
                for name, (hif4, nvfp4) in over.items()
            ],
        ),
        Group(
            title="power of the whole unit",
            comparisons=[
                Comparison(
                    what="HiF4 over NVFP4, energy",
                    low=0.9,
                    high=0.9,
                    ours=figures.ratio(_HIF4, _NVFP4, _TARGET, "energy_fj"),
                )
            ],
            remarks=[
                f"The whole units: area {figures.ratio(_HIF4, _NVFP4, _TARGET, 'area_um2'):.2f}, "
                f"delay {figures.ratio(_HIF4, _NVFP4, _TARGET, 'delay_ps'):.2f} of NVFP4's."
            ],
        ),
    ]


def _increments(what: str, hif4: float, nvfp4: float) -> Comparison:
    if hif4 <= 0 or nvfp4 <= 0:
        reason = "the base is no smaller than a unit"
        return Comparison(what=what, low=1 / 3, high=1 / 3, ours=math.nan, reason=reason)
    return Comparison(what=what, low=1 / 3, high=1 / 3, ours=hif4 / nvfp4)


CLAIM = Claim(
    name="hifloat4",
    title="HiFloat4 adds a third of the area that NVFP4 does",
    says=(
        "For a dot product of 64 lanes, HiF4 occupies about one third of the incremental area of NVFP4 and reduces "
        "the power by about 10 %."
    ),
    source="Y. Luo et al., HiFloat4 Format for Language Model Inference, arXiv:2602.11287 (2026), section III.B",
    provenance="Read in the text of the paper, which gives both figures without a technology, a table or a method.",
    conditions=(
        (
            "base of the increment",
            "a dot-product unit for FP16, BF16, INT8 and FP8",
            "64 products of INT4 or of INT5, into INT32",
        ),
        ("sharing", "4-bit modes share multipliers with the wider ones", "none: units of one format"),
        (
            "HiF4's sum",
            "integers down to one word, one scale product",
            "the same, exact, added to FP32 and rounded once",
        ),
        (
            "NVFP4's sum",
            "four partial sums, four scale products, floating adds",
            "the same four blocks, in a window of 26 bits, rounded once",
        ),
        ("technology", "not named", "ASAP7, 7 nm"),
        ("power", "not said under which operands", "energy of normal numbers, encoded in each format"),
    ),
    needs=(
        *(Need(design, _TARGET) for design in (_HIF4, _NVFP4)),
        *(Need(design, _TARGET, energy=False) for design in _BASES.values()),
    ),
    compare=_compare,
)
