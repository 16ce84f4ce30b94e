"""What a unit costs in a cycle in which nobody wants its result, and what it takes to make that less.

A unit whose operands go on changing goes on computing. Each `Way` puts it to rest otherwise: by holding its operands
still, by isolating them, by gating its clock, by switching off its supply. What can be measured is: isolation is
generated as hardware, synthesised, and simulated with the unit off while its operands change. Of clock gates, area
and energy are the technology's; power switches are an estimate with a source.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from costmodel import asic
from costmodel.asic import energy, timing
from costmodel.asic.energy import FJ_PER_NW_PS, Energy, price
from costmodel.asic.netlist import Netlist
from costmodel.asic.timing import Timing
from costmodel.idle.clock import ClockGates
from costmodel.idle.moving import before_registers, of_ports
from costmodel.technology.model import Technology
from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.emit import emit
from hwgen.isolation import ENABLE
from numerics.errors import InputError

Operands = Mapping[str, NDArray[np.uint32]]

#: Ways to spend an idle cycle, with what each is.
WAYS = {
    "none": "operands go on changing",
    "still": "operands stand still where they come from",
    "and": "an AND gate a bit of the operands",
    "hold": "a register a bit of the operands, which loads with enable",
    "and, clock gate": "AND gates, and registers whose clock is gated",
    "hold, clock gate": "registers whose clock is gated hold the operands",
    "power switch": "supply switched off, results clamped",
}
#: AND of two inputs, as a truth table.
_AND2 = 0b1000


@dataclass(frozen=True)
class Way:
    """Figures of a unit that is put to rest in one way."""

    #: A key of `WAYS`.
    name: str
    area_um2: float
    delay_ps: float
    latency_cycles: int
    #: Energy of an operation, as everywhere.
    energy_fj: float
    #: Energy of a cycle in which the unit is off and its operands change as before; leakage over `delay_ps` in it.
    idle_fj: float
    #: What leaks in that.
    idle_leakage_fj: float
    #: ``measured``, ``measured, gates added`` (clock gates, from the technology) or ``estimate``.
    basis: str


@dataclass(frozen=True)
class _Measured:
    """A mapped circuit at work and at rest."""

    netlist: Netlist
    technology: Technology
    timing: Timing
    latency_cycles: int
    on: Energy
    off: Energy

    def way(self, name: str) -> Way:
        return Way(
            name,
            self.netlist.area_um2,
            self.timing.delay_ps,
            self.latency_cycles,
            self.on.energy_fj,
            self.off.energy_fj,
            self.off.leakage_fj,
            "measured",
        )


def ways(
    design: Design,
    technology: Technology,
    operands: Operands,
    *,
    effort: str = asic.DEFAULT_EFFORT,
    clock_ps: float | None = None,
    timeout_s: float | None = 600,
) -> list[Way]:
    """Every way to put `design` to rest on `technology`, in the order of `WAYS`; with clock gates if it has such.

    Parameters
    ----------
    design
        With plain ports, not gated yet.
    technology
        Standard cells.
    operands
        For each operand, words of shape ``(n, ceil(width / 32))`` in the order in which they are applied, whether the
        unit is on or off.
    effort, clock_ps, timeout_s
        As of `asic.measure`.

    Raises
    ------
    InputError
        If the design is a stream, restructured or gated already; and as `asic.measure`.
    ToolError
        As `asic.measure`.
    """
    if design.gate != "none":
        raise InputError(f"Idle cycles must be asked of a design without gate, not of {design}")
    kinds = [replace(design, gate=gate) for gate in ("none", "and", "hold")]
    plain, isolated, held = emit(kinds)

    def measured(circuit: Circuit, on: Operands, off: Operands) -> _Measured:
        mapped = asic.synthesise(circuit, technology, effort=effort, clock_ps=clock_ps, timeout_s=timeout_s)
        longest = timing.analyse(mapped.netlist, technology)
        found = [
            energy.measure(mapped.netlist, technology, words, longest, timeout_s=timeout_s) for words in (on, off)
        ]
        return _Measured(mapped.netlist, technology, longest, circuit.latency_cycles, *found)

    count = len(next(iter(operands.values())))
    enabled, disabled = ({**operands, ENABLE: np.full((count, 1), bit, np.uint32)} for bit in (1, 0))
    still = {name: np.repeat(words[:1], count, axis=0) for name, words in operands.items()}
    base = measured(plain, operands, still)
    both = measured(isolated, enabled, disabled)
    found = [
        replace(base.way("still"), name="none", idle_fj=base.on.energy_fj),
        base.way("still"),
        both.way("and"),
        measured(held, enabled, disabled).way("hold"),
    ]
    if technology.clock_gate:
        loading = measured(always_enabled(held), operands, still)
        # At work, what moves before the registers that hold is what moves there at rest.
        for name, gated, moving in (("and, clock gate", both, both.off), ("hold, clock gate", loading, loading.on)):
            if gated.netlist.registers:
                found.append(_clock_gated(name, gated, moving))
    return [*found, _switched_off(base, sum(port.width for port in plain.outputs))]


def always_enabled(circuit: Circuit) -> Circuit:
    """A gated circuit whose enable is tied to 1: what synthesis makes of it has no gates for it any more."""
    name, ports = f"{circuit.name}_enabled", tuple(port for port in circuit.ports if port.name != ENABLE)
    heads = ",\n".join(f"  {port.direction} wire [{port.width - 1}:0] {port.name}" for port in ports)
    links = ", ".join(f".{port.name}({port.name})" for port in ports)
    top = f"module {name} (\n{heads}\n);\n  {circuit.top} gated ({links}, .{ENABLE}(1'b1));\nendmodule\n"
    return replace(circuit, name=name, ports=ports, verilog=f"{circuit.verilog}\n{top}")


def _clock_gated(name: str, found: _Measured, moving: Energy) -> Way:
    """The same with clock gates before all registers; at rest, what is `moving` before them goes on."""
    gates = ClockGates.of(found.netlist, found.technology)
    leakage_fj = (found.netlist.leakage_nw + gates.leakage_nw) * found.timing.delay_ps * FJ_PER_NW_PS
    before = price(found.netlist, found.technology, found.timing, before_registers(found.netlist, moving.transitions))
    return replace(
        found.way(name),
        area_um2=found.netlist.area_um2 + gates.area_um2,
        energy_fj=found.on.logic_fj + found.on.clock_fj + gates.open_fj + leakage_fj,
        idle_fj=before.logic_fj + gates.closed_fj + leakage_fj,
        idle_leakage_fj=leakage_fj,
        basis="measured, gates added",
    )


def _switched_off(base: _Measured, results: int) -> Way:
    """The same behind power switches, with an AND gate for each of so many bits of the results, to clamp them."""
    clamp, assumed = base.technology.smallest(_AND2, 2), power_switch()
    clamps_um2, clamps_nw = (results * getattr(clamp, key) if clamp else 0.0 for key in ("area_um2", "leakage_nw"))
    leakage_nw = base.netlist.leakage_nw * assumed["leakage"] + clamps_nw
    leakage_fj = leakage_nw * base.timing.delay_ps * FJ_PER_NW_PS
    ports = price(base.netlist, base.technology, base.timing, of_ports(base.netlist, base.on.transitions))
    return replace(
        base.way("power switch"),
        area_um2=base.netlist.area_um2 * (1 + assumed["area"]) + clamps_um2,
        idle_fj=ports.switching_fj + ports.glitch_fj + leakage_fj,
        idle_leakage_fj=leakage_fj,
        basis="estimate",
    )


@cache
def power_switch() -> dict:
    """What power gating is taken to cost, with its source."""
    return tomllib.loads((files("costmodel.idle") / "power_switch.toml").read_text(encoding="utf-8"))
