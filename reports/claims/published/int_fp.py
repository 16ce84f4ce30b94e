"""Table 5 of *INT v.s. FP*: block formats of integers against floating ones, by its formula and by synthesis."""

from collections.abc import Mapping, Sequence

from costmodel import technology
from reports.claims.claim import Claim, Comparison, Group, Need
from reports.claims.figures import Figures
from reports.claims.gate_model import ASSUMED, E2M1, E4M3, INT4, INT8, SKYWATER, area, scale_area

_TARGET = "asap7"
#: Published over MXFP8: area, energy.
_TABLE = {"MXINT8": (0.79, 0.63), "NVFP4": (0.54, 0.55), "NVINT4": (0.38, 0.34)}
#: Which of the two a title means, and the figure that stands for it.
_FIGURES = {"area": (0, "area_um2"), "energy": (1, "energy_fj")}
#: Element, lanes, and whether its scales are floating.
_ENGINES = {
    "MXFP8": (E4M3, 32, False),
    "MXINT8": (INT8, 32, False),
    "NVFP4": (E2M1, 16, True),
    "NVINT4": (INT4, 16, True),
}
_UNITS = {
    "MXINT8": (32, "dot:a=mxint8,b=mxint8,lanes=32,acc=fp32"),
    "NVFP4": (16, "dot:a=nvfp4,b=nvfp4,lanes=16,acc=fp32"),
    "NVINT4": (16, "dot:a=nvint4,b=nvint4,lanes=16,acc=fp32"),
}
#: What stands for MXFP8: the paper's datapath, whose products are aligned, but without scales; and ours.
_BASES = {
    "aligned to 24 bits, without scales": (32, "dot:a=e4m3fn,b=e4m3fn,lanes=32,acc=fp32,align=24"),
    "exact within a block": (32, "dot:a=mxfp8_e4m3,b=mxfp8_e4m3,lanes=32,acc=fp32"),
}
#: The shared accumulator, measured.
_ACCUMULATOR = "add:a=fp32,b=fp32,out=fp32"


def _compare(figures: Figures) -> Sequence[Group]:
    gates = figures.get(_ACCUMULATOR, _TARGET, "area_um2") / _gate_area_um2()
    return [
        _by_formula("assumed areas of cells", ASSUMED, gates),
        _by_formula("SkyWater 130's areas of cells", SKYWATER, gates),
        Group(
            title="energy by the formula",
            comparisons=[
                Comparison(
                    what=f"{name} over MXFP8, energy a lane",
                    low=energy,
                    high=energy,
                    ours=float("nan"),
                    reason="the energies of its cells are not published",
                )
                for name, (_, energy) in _TABLE.items()
            ],
        ),
        *(_by_synthesis(figures, title, how) for how in _BASES for title in _FIGURES),
    ]


def _gate_area_um2() -> float:
    """Area of the gate that the model counts in: NAND of two inputs, true but for both ones."""
    cell = technology.load(_TARGET).smallest(0b0111, 2)
    assert cell is not None  # every technology that ships has one
    return cell.area_um2


def lane_area(name: str, cells: Mapping[str, float], accumulator: float) -> float:
    """Area of a lane of an engine of `_ENGINES`, by the gate model, with its share of scales and `accumulator`."""
    element, lanes, floating = _ENGINES[name]
    return (area(element, element, lanes, cells) + scale_area(floating, cells) + accumulator) / lanes


def accumulator_for(name: str, cells: Mapping[str, float], published: float) -> float:
    """The accumulator with which `lane_area` of an engine of 16 lanes is `published` times that of MXFP8."""
    _, lanes, _ = _ENGINES[name]
    _, base_lanes, _ = _ENGINES["MXFP8"]
    missing = published * lane_area("MXFP8", cells, 0) - lane_area(name, cells, 0)
    return missing / (1 / lanes - published / base_lanes)


def _by_formula(title: str, cells: Mapping[str, float], accumulator: float) -> Group:
    base = lane_area("MXFP8", cells, accumulator)
    wanted = " and ".join(
        f"{accumulator_for(name, cells, _TABLE[name][0]):,.0f} for {name}" for name in ("NVFP4", "NVINT4")
    )
    return Group(
        title=f"area by the formula, {title}",
        comparisons=[
            Comparison(
                what=f"{name} over MXFP8, area a lane",
                low=published,
                high=published,
                ours=lane_area(name, cells, accumulator) / base,
            )
            for name, (published, _) in _TABLE.items()
        ],
        remarks=[
            f"The shared accumulator counts as {accumulator:,.0f} gates, our FP32 adder on {_TARGET}. Table 5's own "
            f"ratios ask for {wanted}: no one accumulator gives both."
        ],
    )


def _by_synthesis(figures: Figures, title: str, how: str) -> Group:
    index, figure = _FIGURES[title]

    def lane(lanes: int, design: str) -> float:
        return figures.get(design, _TARGET, figure) / lanes

    return Group(
        title=f"{title} by synthesis, MXFP8 {how}",
        comparisons=[
            Comparison(
                what=f"{name} over MXFP8, {title} a lane",
                low=ratios[index],
                high=ratios[index],
                ours=lane(*_UNITS[name]) / lane(*_BASES[how]),
            )
            for name, ratios in _TABLE.items()
        ],
    )


CLAIM = Claim(
    name="int-fp",
    title="Block formats of integers are cheaper than floating ones",
    says=(
        "At the same throughput MXINT8, NVFP4 and NVINT4 take 0.79, 0.54 and 0.38 of the area of MXFP8, and 0.63, "
        "0.55 and 0.34 of its energy."
    ),
    source=(
        "M. Chen et al., INT v.s. FP: A Comprehensive Study of Fine-Grained Low-bit Quantization Formats, "
        "arXiv:2510.25602 (2025), table 5 and appendix C"
    ),
    provenance=(
        "Formulas and table were read in the paper. Its areas and energies of cells are not published; how many of "
        "the cells that it lists a part takes for each place is read here as one of each, half adders left out."
    ),
    conditions=(
        (
            "engine",
            "32 lanes (MX) or 16 (NV), shared scales and FP32 accumulator, no quantiser",
            "the same lanes, with scales and FP32 total",
        ),
        ("MXFP8's products", "aligned to 24 bits", "aligned to 24 bits without scales, or summed exactly"),
        ("rounding", "FP32 accumulator after a sum of 24 bits", "the block's sum exact, one rounding with the total"),
        ("cells", "TSMC FinFET, areas not published", "ASAP7, 7 nm; for the formula, two assumed sets"),
        ("energy", "the same toggle rate everywhere", "simulated with normal numbers, glitches included"),
        ("speed", "none", "each circuit for its least delay, without registers, so that glitches count in full"),
    ),
    needs=tuple(
        Need(design, _TARGET) for design in (*(d for _, d in (*_UNITS.values(), *_BASES.values())), _ACCUMULATOR)
    ),
    compare=_compare,
)
