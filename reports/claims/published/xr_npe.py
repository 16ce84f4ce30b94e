"""XR-NPE: what its abstract says of one unit of four formats, and the goals that ours was built for."""

import math
from collections.abc import Sequence

from costmodel import technology
from costmodel.scaling import Point, Scaling, point, scaling
from reports.claims.claim import Claim, Comparison, Group, Need
from reports.claims.figures import Figures

_TARGETS = ("asap7", "sg13g2")
_FPGA = "xcup:nodsp"
#: Real numbers, each mode in turn; the default is normal numbers.
_OPERANDS = "digits"
_ENGINE = "simd:modes=e2m1fn+posit4_1+posit8_0+posit16_1"
_PIPELINE = f"{_ENGINE},stages=3"
_INTEGERS = "simd:modes=int4+int8+int16"
_POSIT16 = "simd:modes=posit16_1"
_QUIRES = tuple(f"mac:a=posit16_1,b=posit16_1,acc=quire16_1{style}" for style in ("", ",style=whole"))
_LONGEST = "mac:a=posit16_1,b=posit16_1,acc=fixed71_-56,style=whole"
#: Units of one format, with totals as wide as its lanes have, in the style that is smallest on each target; and how
#: many lanes.
SEPARATE = {
    "mac:a=e2m1fn,b=e2m1fn,acc=fixed29_-2": 4,
    "mac:a=posit4_1,b=posit4_1,acc=fixed23_-8": 4,
    "mac:a=posit8_0,b=posit8_0,acc=fixed51_-12": 2,
    _LONGEST: 1,
}
_MODES = 4
#: What the shared unit is to take at most: of a unit of its longest format, and of all separate units.
_ALONE_GOAL, _AREA_GOAL, _ENERGY_GOAL = 1.15, 0.58, 0.62
_AREA_MM2, _CLOCK_GHZ, _ENERGY_PJ = 0.016, 1.72, 14.0


def to_28_nm(target: str) -> Scaling:
    """From the node and supply of a technology to 28 nm at its nominal supply."""
    cells = technology.load(target)
    assert cells.node_nm is not None  # every technology that ships says it
    return scaling(Point(cells.node_nm, cells.corner.voltage_v), point(28))


def all_separate(figures: Figures, place: str, figure: str) -> float:
    """Sum of a figure over as many separate units as the shared one has lanes, NaN where one is not there."""
    return figures.total([unit for unit, lanes in SEPARATE.items() for _ in range(lanes)], place, figure)


def _compare(figures: Figures) -> Sequence[Group]:
    return [
        _absolute(figures),
        _unnamed(),
        _sisters(),
        *(_goals(figures, target) for target in (*_TARGETS, _FPGA)),
        *(_energy_goals(figures, target) for target in _TARGETS),
    ]


def _absolute(figures: Figures) -> Group:
    comparisons = []
    for target in _TARGETS:
        factors = to_28_nm(target)
        area, delay, energy = (
            figures.get(_PIPELINE, target, figure) * factor
            for figure, factor in (
                ("area_um2", factors.area / 1e6),
                ("delay_ps", factors.delay / 1e3),
                ("energy_fj", factors.energy / 1e3),
            )
        )
        comparisons += [
            _open(f"area in mm², {target}", _AREA_MM2, f"{area:.4f} scaled; what theirs holds is not published"),
            _open(f"clock in GHz, {target}", _CLOCK_GHZ, f"{1 / delay:.2f} scaled; their stages are not published"),
            _open(
                f"energy in pJ, {target}", _ENERGY_PJ, f"{energy:.1f} a step, scaled; of what theirs is, is not said"
            ),
        ]
    return Group(
        title="the unit at 28 nm, ours scaled to it",
        comparisons=comparisons,
        remarks=[
            f"Ours has three stages of registers here (`{_PIPELINE}`), without what rounds totals, operands' "
            f"memories and wires. {' '.join(_unscaled(figures, target) for target in _TARGETS)}",
            "The same circuit scaled from two nodes differs by as much as the table shows: equations for a node do "
            f"not know the library. The published clock is {_clocks(figures)} times ours.",
        ],
    )


def _clocks(figures: Figures) -> str:
    delays_ns = [figures.get(_PIPELINE, target, "delay_ps") * to_28_nm(target).delay / 1e3 for target in _TARGETS]
    return " and ".join(f"{_CLOCK_GHZ * delay:.1f}" for delay in delays_ns)


def _open(what: str, published: float, reason: str) -> Comparison:
    return Comparison(what=what, low=published, high=published, ours=math.nan, reason=reason)


def _unscaled(figures: Figures, target: str) -> str:
    parts = []
    for name, design in (("with registers", _PIPELINE), ("without", _ENGINE)):
        area, delay = (figures.get(design, target, figure) for figure in ("area_um2", "delay_ps"))
        parts.append(f"{area:,.0f} µm² and {delay:,.0f} ps {name}")
    factors = to_28_nm(target)
    return (
        f"On {target} itself: {', '.join(parts)}; to 28 nm area x {factors.area:.3g}, delay x {factors.delay:.3g}, "
        f"energy x {factors.energy:.3g}."
    )


def _unnamed() -> Group:
    unit = "which earlier unit is not published"
    system = "which earlier accelerators is not published, nor any absolute figure"
    return Group(
        title="over the best of what was there before",
        comparisons=[
            _open("area of the unit", 0.58, unit),
            _open("power of the unit", 0.62, unit),
            _open("what they call arithmetic intensity", 2.85, unit),
            _open("look-up tables of the co-processor, theirs over it", 1.4, system),
            _open("flip-flops of the co-processor, theirs over it", 1.77, system),
            _open("energy efficiency of the co-processor", 1.2, system),
        ],
    )


def _sisters() -> Group:
    posits, floats = "posits of 8, 16 and 32 bits: other formats", "FP8 and FP4 alone: other formats"
    return Group(
        title="units of the same group at 28 nm, for orientation",
        comparisons=[
            _open("SPADE (arXiv:2601.17279): clock in GHz", 1.38, posits),
            _open("SPADE: power in mW", 6.1, posits),
            _open("DHFP-PE (arXiv:2604.04507): area in mm²", 0.00396, floats),
            _open("DHFP-PE: clock in GHz", 1.94, floats),
            _open("DHFP-PE: power in mW", 2.13, floats),
        ],
    )


def _goals(figures: Figures, place: str) -> Group:
    figure, what = ("lut", "look-up tables") if place == _FPGA else ("area_um2", "area")
    ours = figures.get(_ENGINE, place, figure)
    quire = min(figures.get(unit, place, figure) for unit in _QUIRES)
    bases = (
        ("the same unit with its mode of posit(16,1) alone", figures.get(_POSIT16, place, figure)),
        ("a unit of posit(16,1) alone with a total of 128 bits", figures.get(_LONGEST, place, figure)),
        ("a unit of posit(16,1) alone with the quire of 144 bits", quire),
    )
    integers = figures.ratio(_ENGINE, _INTEGERS, place, figure)
    return Group(
        title=f"{what} of ours on {place}, as we meant it to be",
        comparisons=[
            *(_goal(f"over {base}", _ALONE_GOAL, ours / value) for base, value in bases),
            _goal("over 4 + 4 + 2 + 1 separate units", _AREA_GOAL, ours / all_separate(figures, place, figure)),
        ],
        remarks=[
            f"Over plain multipliers of integers of 4, 8 and 16 bits with the same total (`{_INTEGERS}`), "
            f"without a goal: {integers:.2f}."
        ],
    )


def _goal(what: str, limit: float, ours: float) -> Comparison:
    return Comparison(what=what, low=limit, high=limit, ours=ours, goal=True)


def _energy_goals(figures: Figures, target: str) -> Group:
    ours, separate = figures.get(_ENGINE, target, "energy_fj"), all_separate(figures, target, "energy_fj")
    integers = figures.ratio(_ENGINE, _INTEGERS, target, "energy_fj")
    alone = figures.ratio(_ENGINE, _POSIT16, target, "energy_fj")
    return Group(
        title=f"energy of a step of ours on {target}, as we meant it to be",
        comparisons=[
            _goal("over 4 + 4 + 2 + 1 separate units, all at work", _ENERGY_GOAL, ours / separate),
            _goal("over those of one format at work, the others at rest", _ENERGY_GOAL, _MODES * ours / separate),
        ],
        remarks=[
            "Ours does the work of one format in a step, each in a quarter of the steps: the first row holds it "
            "against units of which three quarters work for nothing, the second against those of its format, without "
            "what the others leak.",
            f"Without a goal: over its mode of posit(16,1) alone, which has long words in every step, {alone:.2f}; "
            f"over `{_INTEGERS}`, whose operands are other numbers, {integers:.2f}.",
        ],
    )


CLAIM = Claim(
    name="xr-npe",
    title="Four formats on one unit: XR-NPE",
    says=(
        "One unit for FP4, posit(4,1), posit(8,0) and posit(16,1) takes 0.016 mm² at 28 nm, runs at 1.72 GHz and "
        "needs 14 pJ, with 42 % less area and 38 % less power than the best earlier one; a co-processor of it takes "
        "1.4 times fewer look-up tables and 1.77 times fewer flip-flops."
    ),
    source="T. Chaudhari et al., XR-NPE: High-Throughput Mixed-precision SIMD Neural Processing Engine for "
    "Extended Reality Perception Workloads, arXiv:2508.13049v1 (2025)",
    provenance=(
        "The figures are the abstract's; the paper's body and tables were not at hand, and the authors' repository "
        "has no circuit. The abstract calls the 14 pJ arithmetic intensity, without saying of what: a step, a "
        "product, a cycle. So nothing published here can be judged. What can is our own unit, in one flow, by goals "
        "that we set: the published factors for area and power, but over separate units of the same formats, and at "
        "most 1.15 times a unit of the longest format."
    ),
    conditions=(
        ("formats", "FP4, posit(4,1), posit(8,0), posit(16,1)", "the same; FP4 is E2M1"),
        ("lanes", "not published", "4, 4, 2 and 1 on words of 16 bits"),
        ("totals", "not published", "exact: 4 x 32, 2 x 64 or 1 x 128 bits of one register"),
        ("what is counted", "not published", "products and their exact sum; rounding is a circuit apart"),
        ("technology", "28 nm, library and supply not published", "ASAP7 and IHP SG13G2; scaled where a row says so"),
        ("registers", "not published", "three stages in the first table, none in the others"),
        ("operands", "not published", "the numbers of a network (`digits`), each mode in a quarter of the steps"),
        ("FPGA", "VCU129, a co-processor", "UltraScale+, the unit alone, without DSP blocks, before place and route"),
        ("baselines", "not published", "units of this project, in the style of `mac` that is smallest there"),
    ),
    needs=(
        *(
            Need(design, target, operands=_OPERANDS)
            for target in _TARGETS
            for design in (_ENGINE, _POSIT16, *SEPARATE, _INTEGERS, _PIPELINE)
        ),
        *(Need(design, target, energy=False) for target in _TARGETS for design in _QUIRES),
        *(Need(design, _FPGA) for design in (_ENGINE, _POSIT16, *_QUIRES, *SEPARATE, _INTEGERS)),
    ),
    compare=_compare,
)
