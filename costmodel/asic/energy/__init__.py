"""Energy of one operation of a mapped netlist, and where it goes.

`simulation` counts what moves, with the delays of the cells; `measure` here multiplies by energies:

- each net: transitions × ½ C V², where C is the capacitance of the pins it drives, and of the load of an output;
- each cell: transitions of an output × the energy of the arc from the pin that caused it; transitions of an input
  that moved no output × the energy of the pin; at the slews of the timing analysis;
- each register: transitions of an output and of its data pin likewise, and one rise and one fall of its clock, with
  the clock net's C V²;
- leakage: static power × the time of an operation, which is the delay of the circuit: of a clocked one, the shortest
  period of its clock.

Of a net that ends a cycle otherwise than it began it, the last transition is functional: a circuit without delays
would make it too. All others are glitches, and what they take is counted apart. `zero_delay` counts functional
transitions in another way.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from costmodel.asic import timing as timing_analysis
from costmodel.asic.energy.operands import Words
from costmodel.asic.energy.simulation import CellCounts, Split, Transitions, simulate
from costmodel.asic.energy.zero_delay import feedback
from costmodel.asic.netlist import Instance, Netlist
from costmodel.asic.timing import Timing
from costmodel.technology.model import Pin, Technology, lookup

__all__ = ["FJ_PER_NW_PS", "Energy", "Split", "Transitions", "measure", "price"]

#: Femtojoules in a nanowatt for a picosecond.
FJ_PER_NW_PS = 1e-6


@dataclass(frozen=True)
class Energy:
    """Energy of one operation, mean over a simulation, and where it goes."""

    #: Charging of nets by functional transitions.
    switching_fj: float
    #: Inside logic cells, and inside registers apart from their clock, at functional transitions.
    internal_fj: float
    #: All that glitches take, in nets and cells.
    glitch_fj: float
    #: Clock net and clock pins.
    clock_fj: float
    #: Static power over the delay of the circuit.
    leakage_fj: float
    #: What the simulation counted.
    transitions: Transitions

    @property
    def logic_fj(self) -> float:
        """What moving data takes: all but clock and leakage."""
        return self.switching_fj + self.internal_fj + self.glitch_fj

    @property
    def energy_fj(self) -> float:
        """Energy of one operation: the sum."""
        return self.logic_fj + self.clock_fj + self.leakage_fj


def measure(
    netlist: Netlist,
    technology: Technology,
    operands: Mapping[str, Words],
    timing: Timing | None = None,
    *,
    timeout_s: float | None = 600,
) -> Energy:
    """Energy of one operation of `netlist` under the sequence `operands`, one vector a cycle.

    A feed-forward circuit begins as if the first vector had been applied for ever, one whose registers feed
    themselves as after a reset.

    Parameters
    ----------
    netlist
        Mapped netlist; combinational, or with one clock.
    technology
        Technology that it is mapped to.
    operands
        For each input port but clock and reset, words of shape ``(n, ceil(width / 32))``, with n ≥ 2 vectors in the
        order in which they are applied. The reset is held inactive.
    timing
        Static timing of the netlist, where it is known already.
    timeout_s
        Time limit of the simulation; None for none.

    Raises
    ------
    InputError, ToolError
        As `simulation.simulate`.
    """
    timing = timing or timing_analysis.analyse(netlist, technology)
    settling = 0 if feedback(netlist) else len(netlist.registers)
    found = simulate(netlist, technology, timing, operands, settling, timeout_s=timeout_s)
    return price(netlist, technology, timing, found)


def price(netlist: Netlist, technology: Technology, timing: Timing, found: Transitions) -> Energy:
    """Energy of the transitions `found` in a simulation of `netlist`, by its static timing."""
    model = _Model(netlist, technology, timing, found)
    for instance, counts in zip(netlist.logic, found.cells, strict=True):
        model.add_logic(instance, counts)
    for instance in netlist.registers:
        model.add_register(instance)
    return Energy(
        switching_fj=model.switching_fj / found.cycles,
        internal_fj=model.internal_fj / found.cycles,
        glitch_fj=model.glitch_fj / found.cycles,
        clock_fj=model.clock_fj / found.cycles,
        leakage_fj=netlist.leakage_nw * timing.delay_ps * FJ_PER_NW_PS,
        transitions=found,
    )


class _Model:
    """Energies of all transitions of a simulation, cell by cell."""

    def __init__(self, netlist: Netlist, technology: Technology, timing: Timing, found: Transitions):
        square = technology.corner.voltage_v**2
        loads = np.array(netlist.loads_ff(technology.output_load_ff))
        clock = netlist.clock_port()
        self.found = found
        self.axis = technology.slew_axis_ps
        self.clock_slew_ps = technology.input_slew_ps
        self.slews = timing.slews_ps
        self.switching_fj = float(np.dot(found.nets.functional, loads) * square / 2)
        self.glitch_fj = float(np.dot(found.nets.glitches, loads) * square / 2)
        self.internal_fj = 0.0
        self.clock_fj = found.cycles * float(loads[netlist.inputs[clock][0]]) * square if clock else 0.0

    def add_logic(self, instance: Instance, counts: CellCounts) -> None:
        """Adds what a combinational cell takes."""
        cell = instance.cell
        pins = {name: k for k, name in enumerate(cell.input_names)}
        for place, caused in counts.caused.items():
            for arc in cell.arcs:
                if arc.target == cell.outputs[place].name:
                    pin = pins[arc.source]
                    self._add(caused, pin, lookup(arc.energy_fj, self.axis, self.slews[instance.inputs[pin]]))
        for place, net in enumerate(instance.inputs):
            rise, fall = self._pin_energies(cell.inputs[place], self.slews[net])
            self._add(counts.quiet, place, (rise + fall) / 2)

    def add_register(self, instance: Instance) -> None:
        """Adds what a flip-flop takes, its clock included."""
        cell, nets = instance.cell, self.found.nets
        outputs = {output.name: net for output, net in zip(cell.outputs, instance.outputs, strict=True)}
        for arc in cell.arcs:
            if outputs[arc.target] >= 0:
                self._add(nets, outputs[arc.target], lookup(arc.energy_fj, self.axis, self.clock_slew_ps))
        moved = max((int(nets.total[net]) for net in instance.outputs if net >= 0), default=0)
        for pin, net in zip(cell.inputs, instance.inputs, strict=True):
            if cell.register is not None and pin.name == cell.register.clocked_on:
                rise, fall = self._pin_energies(pin, self.clock_slew_ps)
                # Where an output moves, the energy of its arc holds that of the clock's rise.
                self.clock_fj += (self.found.cycles - moved) * rise + self.found.cycles * fall
            else:
                rise, fall = self._pin_energies(pin, self.slews[net])
                self._add(nets, net, (rise + fall) / 2)

    def _pin_energies(self, pin: Pin, slew_ps: float) -> tuple[float, float]:
        return lookup(pin.rise_energy_fj, self.axis, slew_ps), lookup(pin.fall_energy_fj, self.axis, slew_ps)

    def _add(self, counts: Split, place: int, energy_fj: float) -> None:
        self.internal_fj += int(counts.functional[place]) * energy_fj
        self.glitch_fj += int(counts.glitches[place]) * energy_fj
