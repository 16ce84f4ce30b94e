"""Idle cycles of a design on a technology, as a task."""

from collections.abc import Mapping
from dataclasses import dataclass

from costmodel import asic, idle, technology, workloads
from costmodel import target as targets
from costmodel.idle import WAYS, Way, power_switch
from costmodel.sweep.tasks import Task, measurement_inputs, operand_words
from costmodel.technology import Technology
from hwgen.design import Design
from numerics.errors import InputError

#: Figures of a way.
FIGURES = ("area_um2", "delay_ps", "latency_cycles", "energy_fj", "idle_fj", "idle_leakage_fj")


@dataclass(frozen=True)
class Idle(Task):
    """What a cycle costs in which the result of a design is not wanted, for each way to put it to rest.

    Figures are called ``WAY FIGURE``, of `idle.WAYS` and `FIGURES`, and the condition ``WAY`` says how they are made.
    """

    target: str
    #: Name of a source of operands.
    operands: str
    #: Vectors that energies are measured over.
    vectors: int
    seed: int = 0

    kind = "idle"
    packages = ("costmodel", "hwgen", "numerics")

    @property
    def place(self) -> str:
        return self.target

    def inputs(self) -> dict[str, str]:
        return measurement_inputs(self.target, self.operands, self.vectors, self.seed)

    def check(self) -> tuple[Technology, asic.Flow]:
        """Technology and flow of the target. Raises `InputError` if idle cycles are not known there."""
        design, target = Design.parse(self.design), targets.parse(self.target)
        if not target.is_asic:
            raise InputError(f"Idle cycles must be asked of standard cells, not of {target.text}")
        cells = technology.load(target.name)
        flow = asic.flow(cells, target.options)
        if flow.scaling:
            raise InputError(f"Idle cycles must be asked at a technology's own node, not of {target.text}")
        if flow.seeds > 1:
            raise InputError(f"Idle cycles must be asked of one synthesis, not of {flow.seeds} as in {target.text}")
        if (design.shell, design.effort, design.gate) != ("none", "normal", "none"):
            raise InputError(
                f"Idle cycles must be asked of a design with plain ports, without effort and gate, not of {design}"
            )
        return cells, flow

    def compute(self) -> tuple[dict[str, float], dict[str, str]]:
        cells, flow = self.check()
        words = operand_words(self.design, self.operands, self.vectors, self.seed)
        found = idle.ways(
            Design.parse(self.design),
            cells,
            words,
            effort=flow.effort,
            clock_ps=flow.synthesis_clock_ps,
            timeout_s=None,
        )
        assumed, gate = power_switch(), cells.clock_gate
        conditions = {way.name: way.basis for way in found} | {
            "operands": workloads.condition(self.operands, self.vectors, self.seed),
            "clock gate": gate.name if gate else "the technology has none",
            "power switch area": f"{assumed['area']:.0%} of the cells, by {assumed['source']}",
            "power switch leakage": f"{assumed['leakage']:.0%} of the cells', by {assumed['source']}",
        }
        return {f"{way.name} {name}": float(getattr(way, name)) for way in found for name in FIGURES}, conditions


def ways_of(figures: Mapping[str, float], conditions: Mapping[str, str]) -> list[Way]:
    """The ways that a task found."""
    return [
        Way(
            name=name,
            basis=conditions[name],
            **{key: figures[f"{name} {key}"] for key in FIGURES},  # type: ignore[arg-type]
        )
        for name in WAYS
        if f"{name} idle_fj" in figures
    ]
