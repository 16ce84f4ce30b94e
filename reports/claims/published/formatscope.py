"""FormatScope: areas of dot products of 32 lanes, as ratios."""

from collections.abc import Sequence

from reports.claims.claim import Claim, Comparison, Group, Need
from reports.claims.figures import Figures

_TARGET = "sky130hd:area"
#: Area that is published (um2), and what stands for the unit here.
_UNITS = {
    "INT8": (98811, "dot:a=int8,b=int8,lanes=32,acc=int32"),
    "FP8 E4M3": (111272, "dot:a=e4m3fn,b=e4m3fn,lanes=32,acc=fp32,align=26"),
    "MXINT8": (109630, "dot:a=mxint8,b=mxint8,lanes=32,acc=fp32,align=26"),
    "INT4": (27772, "dot:a=int4,b=int4,lanes=32,acc=int32"),
    "MXFP4": (35294, "dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32,align=26"),
}
_RATIOS = (("FP8 E4M3", "INT8"), ("MXINT8", "INT8"), ("INT4", "INT8"), ("MXFP4", "INT8"), ("MXFP4", "INT4"))


def _compare(figures: Figures) -> Sequence[Group]:
    def published(name: str, base: str) -> float:
        return _UNITS[name][0] / _UNITS[base][0]

    sizes = {name: figures.get(design, _TARGET, "area_um2") / area for name, (area, design) in _UNITS.items()}
    return [
        Group(
            title="areas of dot products of 32 lanes",
            comparisons=[
                Comparison(
                    what=f"{name} over {base}",
                    low=published(name, base),
                    high=published(name, base),
                    ours=figures.ratio(_UNITS[name][1], _UNITS[base][1], _TARGET, "area_um2"),
                )
                for name, base in _RATIOS
            ],
            remarks=[
                "Our circuits over the published areas: "
                + ", ".join(f"{name} {size:.2f}" for name, size in sizes.items())
                + ". Which format shrinks most shifts every ratio to INT8."
            ],
        )
    ]


CLAIM = Claim(
    name="formatscope",
    title="A fused dot product of FP8 is hardly larger than one of INT8",
    says=(
        "Fused over 32 lanes, FP8 E4M3 takes 12.6 % more area than INT8, MXINT8 11.0 % more, and MXFP4 27.1 % more "
        "than INT4."
    ),
    source="SiHeonOh/FormatScope, README and tables of the repository (September 2026)",
    provenance="Read in the repository. benchmarks/formatscope.csv has the same units in three efforts.",
    conditions=(
        ("technology", "SkyWater 130 hd", "SkyWater 130 hd, the cells that ship"),
        (
            "synthesis",
            "Yosys and ABC, at a clock of 36.6 ns, before layout",
            "Yosys and ABC, effort `area`, before layout",
        ),
        ("sum", "aligned to 24 bits, a fused stage of 26, rounded once", "a window of 26 bits, rounded once"),
        ("registers", "around the stages", "none: operands to result"),
    ),
    needs=tuple(Need(design, _TARGET, energy=False) for _, design in _UNITS.values()),
    compare=_compare,
)
