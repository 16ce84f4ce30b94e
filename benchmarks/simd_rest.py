"""What the parts of a unit of many formats cost in modes that do not use them, with and without isolation.

    .venv/bin/python benchmarks/simd_rest.py [--page docs/reference/simd.md] [--targets T,…]

Four tables, of standard cells under the numbers of a network, a mode held: area, delay and the energy of a step in
each mode; the same of a unit one of whose modes is read from tables alone; of each part the nets that move; and of
pipelines, the clock of the registers that belong to parts, with what clock gates of the technology would save of it.
Among the units, ``in one piece`` is the isolated one without the attribute that keeps its modules by themselves in
synthesis: what gates and blocks cost alone. Synthesis may mix them there, so that nothing is sure to rest.
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from shared import put_into

from costmodel import asic, workloads
from costmodel.asic import energy, timing
from costmodel.asic.energy import Energy
from costmodel.asic.netlist import Instance
from costmodel.idle.clock import ClockGates
from costmodel.idle.parts import cells_of, driven_by, gates_of, moving, nets_at
from costmodel.workloads.readings import shares
from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.emit import KEEP
from reports.markdown import table

UNIT = "simd:modes=e2m1fn+posit4_1+posit8_0+posit16_1"
ISOLATED = f"{UNIT},style=isolated"
IN_ONE_PIECE = f"{ISOLATED} in one piece"
UNITS = (UNIT, f"{UNIT},style=array", ISOLATED, IN_ONE_PIECE, f"{UNIT},style=apart", f"{UNIT},style=apart+isolated")
#: A unit one of whose modes is read from tables alone, without and with isolation.
WITH_TABLES = tuple(
    f"simd:modes=e2m1fn+posit16_1{style}"
    for style in ("", ",style=array", ",style=isolated", ",style=array+isolated")
)
#: Pipelines whose clock is looked at.
STAGES = (1, 3, 4)


@dataclass(frozen=True)
class Measured:
    """A unit on standard cells, and its energy in each mode."""

    circuit: Circuit
    mapped: asic.Mapped
    operands: tuple[Mapping[str, NDArray[np.uint32]], ...]

    @cached_property
    def timing(self) -> timing.Timing:
        return timing.analyse(self.mapped.netlist, self.mapped.technology)

    @cached_property
    def energies(self) -> list[Energy]:
        netlist, technology = self.mapped.netlist, self.mapped.technology
        return [energy.measure(netlist, technology, words, self.timing) for words in self.operands]


def measured(target: str, unit: str, source: str, vectors: int) -> Measured:
    """A unit of `UNITS`, or another design of that function, with so many vectors of each mode."""
    design = Design.parse(unit.removesuffix(" in one piece"))
    circuit = design.circuit()
    if unit.endswith(" in one piece"):
        circuit = replace(circuit, verilog=circuit.verilog.replace(f"{KEEP}\n", ""))
    count = vectors * len(design.modes)
    words = workloads.source(source).operands(design.function, count, 0)
    first, operands = 0, []
    for _, share in shares(design.function, count):
        operands.append({name: array[first : first + share] for name, array in words.items()})
        first += share
    return Measured(circuit, asic.synthesise(circuit, target), tuple(operands))


def cost_rows(target: str, found: Mapping[str, Measured]) -> Iterator[list[str]]:
    """Area, delay, and energy in each mode."""
    for unit, one in found.items():
        energies = [f"{mode.energy_fj:.4g}" for mode in one.energies]
        yield [target, unit, f"{one.mapped.netlist.area_um2:.4g}", f"{one.timing.delay_ps:.0f}", *energies]


def part_rows(target: str, one: Measured) -> Iterator[list[str]]:
    """Of each part its area, that of the gates before it, its leakage, and nets at its pins: all, those that move."""
    netlist, transitions = one.mapped.netlist, [mode.transitions for mode in one.energies]
    seen: set[str] = set()
    for domain in one.circuit.domains:
        cells, gates = cells_of(netlist, domain), gates_of(netlist, domain)
        seen.update(cell.name for cell in (*cells, *gates))
        nets = nets_at(cells)
        sizes = [_area(cells), _area(gates), _leakage(cells)]
        yield [target, domain.name, *sizes, str(len(nets)), *(str(moving(nets, found)) for found in transitions)]
    rest = [cell for cell in netlist.instances if cell.name not in seen]
    sizes, nets = [_area(rest), "", _leakage(rest)], nets_at(rest)
    yield [target, "all others", *sizes, str(len(nets)), *(str(moving(nets, found)) for found in transitions)]


def _area(cells: Sequence[Instance]) -> str:
    return f"{sum(cell.cell.area_um2 for cell in cells):.3g}"


def _leakage(cells: Sequence[Instance]) -> str:
    return f"{sum(cell.cell.leakage_nw for cell in cells):.3g}"


def clock_rows(target: str, one: Measured, stages: int) -> list[str]:
    """Registers and their clock, and what clock gates before those of each part would save in each mode."""
    netlist, technology = one.mapped.netlist, one.mapped.technology
    saved, count = [0.0] * len(one.energies), 0
    for domain in one.circuit.domains:
        nets = set(driven_by([*gates_of(netlist, domain), *cells_of(netlist, domain)]))
        own = tuple(register for register in netlist.registers if nets.intersection(register.inputs))
        if not own:
            continue
        part, count = replace(netlist, registers=own), count + len(own)
        gates = ClockGates.of(part, technology)
        for mode, found in enumerate(one.energies):
            clock_fj = energy.price(part, technology, one.timing, found.transitions).clock_fj
            saved[mode] += -gates.open_fj if mode in domain.modes else clock_fj - gates.closed_fj
    figures = [f"{found.clock_fj:.4g} of {found.energy_fj:.4g}" for found in one.energies]
    saves = [f"{fj:.3g}" for fj in saved]
    return [target, str(stages), str(len(netlist.registers)), str(count), figures[0], figures[-1], *saves]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--targets", default="asap7,sg13g2")
    parser.add_argument("--operands", default="digits", metavar="NAME")
    parser.add_argument("--vectors", type=int, default=2000, metavar="N", help="of each mode (%(default)s)")
    options = parser.parse_args()
    targets = options.targets.split(",")
    costs, tables, parts, clocks = [], [], [], []
    for target in targets:
        found = {unit: measured(target, unit, options.operands, options.vectors) for unit in UNITS}
        costs += cost_rows(target, found)
        parts += part_rows(target, found[ISOLATED])
        tables += cost_rows(
            target, {unit: measured(target, unit, options.operands, options.vectors) for unit in WITH_TABLES}
        )
    for stages in STAGES:
        design = f"{UNIT},stages={stages},style=isolated"
        clocks.append(clock_rows(targets[0], measured(targets[0], design, options.operands, options.vectors), stages))
    modes = Design.parse(UNIT).modes
    ends = [f"clock_fj of energy_fj, {mode}" for mode in (modes[0], modes[-1])]
    costs_of = ["target", "unit", "area_um2", "delay_ps"]
    heads = {
        "simd-rest": [*costs_of, *(f"energy_fj {mode}" for mode in modes)],
        "simd-tables": [*costs_of, *(f"energy_fj {mode}" for mode in Design.parse(WITH_TABLES[0]).modes)],
        "simd-parts": [
            "target",
            "part",
            "area_um2",
            "gates_um2",
            "leakage_nw",
            "nets",
            *(f"moving {mode}" for mode in modes),
        ],
        "simd-clock": ["target", "stages", "registers", "of parts", *ends, *(f"saved_fj {mode}" for mode in modes)],
    }
    for (marker, names), lines in zip(heads.items(), (costs, tables, parts, clocks), strict=True):
        text = table(names, lines, right=range(1 if marker == "simd-clock" else 2, len(names)))
        print(text, end="\n\n", flush=True)
        if options.page:
            put_into(options.page, marker, text)


if __name__ == "__main__":
    main()
