"""Simulation of a mapped netlist over time, with the delays of its cells.

One operand vector is applied each cycle. Input ports move at time 0 of the cycle, with the edge of the clock;
registers' outputs move a clock-to-output delay later, and the outputs of cells by these rules:

- A cell whose inputs move computes its output anew. If that is another value than the output has, and the output is
  not on its way to it, it will move there one delay later: the static timing's delay from that pin, for these edges,
  at the output's load and the pin's slew. Of pins that move at the same time the slowest counts.
- If the inputs move back before, so that the output is to stay what it is, it stays: a pulse that would end before
  the output has begun to move is swallowed, one that lasts as long as the delay passes whole. These are the inertial
  delays of Verilog's continuous assignments (IEEE 1364-2005, 6.1.3), with a delay for each pin.
- A cycle ends when nothing moves any more: the period of the clock is at least the delay of the circuit.

Times are whole femtoseconds, so that all counts are the same on every machine.
"""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from costmodel.asic.energy.operands import Words, bits_of, checked
from costmodel.asic.netlist import Instance, Netlist
from costmodel.asic.timing import Timing
from costmodel.technology.boolean import Expression, parse, truth_table
from costmodel.technology.model import Arc, Technology
from hwgen.tool import run
from numerics.errors import InputError
from numerics.words import pack_lanes
from sim.harness.kernel import compiled

Counts = NDArray[np.int64]

_FS_PER_PS = 1000
#: Most inputs of a cell: as many as a truth table of 64 bits has.
_MOST_INPUTS = 6
_FLAGS = ("-O2", "-std=c++17")


@dataclass(frozen=True)
class Split:
    """Numbers of transitions: those that a circuit without delays would have too, and all."""

    #: Of a net that ends a cycle otherwise than it began it, the last transition in that cycle.
    functional: Counts
    #: Every transition.
    total: Counts

    @property
    def glitches(self) -> Counts:
        """Transitions that are undone in the same cycle."""
        return self.total - self.functional


@dataclass(frozen=True)
class CellCounts:
    """Transitions at one cell."""

    #: For each input pin, transitions that moved no output.
    quiet: Split
    #: For each connected output, by its place among the cell's outputs, those that each input pin caused.
    caused: Mapping[int, Split]


@dataclass(frozen=True)
class Transitions:
    """What moved in a simulation."""

    #: Cycles after the first vector.
    cycles: int
    #: By number of the net; the clock is not in it.
    nets: Split
    #: For each of the netlist's `logic`.
    cells: tuple[CellCounts, ...]
    #: Latest transition within a cycle.
    settled_ps: float
    #: Words of each output port when each vector has settled.
    outputs: Mapping[str, Words]


def simulate(
    netlist: Netlist,
    technology: Technology,
    timing: Timing,
    operands: Mapping[str, Words],
    settling: int = 0,
    *,
    timeout_s: float | None = 600,
) -> Transitions:
    """Transitions of `netlist` under the sequence `operands`.

    Registers begin with what one cycle of an active ``rst`` gives them, of a netlist with such a port, or else with
    zeros. Then the first vector is applied, for up to `settling` more cycles or until no register changes, and
    nothing is counted; each further vector takes one cycle that is.

    Parameters
    ----------
    netlist, technology
        Mapped netlist, combinational or with one clock, and the technology that it is mapped to.
    timing
        Its static timing, whose slews give the delays.
    operands
        For each input port but clock and reset, words of shape ``(n, ceil(width / 32))`` with n ≥ 2.
    settling
        Most cycles of the first vector that are not counted.
    timeout_s
        Time limit of the simulation; None for none.

    Raises
    ------
    InputError
        If ports, shapes or numbers of vectors do not fit, a cell has more than 6 inputs or an input without delay,
        or a register is cleared or preset on the way.
    ToolError
        If there is no C++ compiler, or it or the simulation fails or runs longer than `timeout_s`.
    """
    count = checked(netlist, operands)
    vectors = np.concatenate([bits_of(words, len(netlist.inputs[name])) for name, words in operands.items()], axis=1)
    nets_of_bits = [net for name in operands for net in netlist.inputs[name]]
    watched = [net for nets in netlist.outputs.values() for net in nets]
    reset = netlist.inputs.get("rst", (-1,))[0]
    loads = netlist.loads_ff(technology.output_load_ff)
    description = [len(netlist.nets), len(netlist.logic), len(netlist.registers), len(nets_of_bits), len(watched)]
    description += [count, reset, settling, *nets_of_bits, *watched]
    for instance in netlist.logic:
        description += _gate(instance, timing, loads)
    for instance in netlist.registers:
        description += _register(instance, technology, loads)
    with tempfile.TemporaryDirectory(prefix="narrowgate-energy-") as name:
        folder = Path(name)
        np.array(description, np.int64).tofile(folder / "netlist")
        vectors.tofile(folder / "vectors")
        paths = [folder / file for file in ("netlist", "vectors", "counts", "outputs")]
        run(
            [compiled("costmodel.asic.energy", "kernel.cpp", _FLAGS), *paths],
            name="energy simulation",
            timeout_s=timeout_s,
        )
        counts = np.fromfile(folder / "counts", np.int64)
        seen = np.fromfile(folder / "outputs", np.uint8)
    if counts[0] >= 0:
        raise InputError(f"Register {netlist.registers[counts[0]].name} must not be reset while energy is measured")
    return _transitions(netlist, counts, _ports(netlist, seen.reshape(count, -1)), count - 1)


def connected(instance: Instance) -> list[int]:
    """Places, among the outputs of its cell, of those outputs of an instance that drive a net."""
    return [place for place, net in enumerate(instance.outputs) if net >= 0]


def _truth(expression: Expression, instance: Instance) -> int:
    """Truth table over the inputs of an instance, as a signed integer of 64 bits."""
    cell = instance.cell
    if len(cell.inputs) > _MOST_INPUTS:
        raise InputError(
            f"Cell {cell.name} must have at most {_MOST_INPUTS} inputs for energy to be measured, "
            f"not {len(cell.inputs)}"
        )
    table = truth_table(expression, cell.input_names)
    return table - (1 << 64) if table >> 63 else table


def _femtoseconds(delay_ps: float) -> int:
    """A delay in whole femtoseconds, at least one: extrapolation can give less than nothing."""
    return max(round(delay_ps * _FS_PER_PS), 1)


def _gate(instance: Instance, timing: Timing, loads: list[float]) -> list[int]:
    """What the kernel has to know of a combinational cell."""
    places = connected(instance)
    found = [len(instance.inputs), len(places), *instance.inputs]
    for place in places:
        output, net = instance.cell.outputs[place], instance.outputs[place]
        truth = _truth(output.expression, instance)
        arcs = {arc.source: arc for arc in instance.cell.arcs if arc.target == output.name}
        found += [net, truth]
        for pin, source in enumerate(instance.inputs):
            slews = timing.edge_slews_ps[source]
            name = instance.cell.input_names[pin]
            found += _delays(instance, output.name, name, arcs.get(name), _moves(truth, pin), slews, loads[net])
    return found


@lru_cache(maxsize=4096)
def _moves(truth: int, pin: int) -> tuple[tuple[int, int], ...]:
    """Which edges of an input pin, alone, cause which edges of the output; 0 is a fall."""
    found = set()
    for code in range(1 << _MOST_INPUTS):
        before, after = truth >> code & 1, truth >> (code ^ 1 << pin) & 1
        if before != after:
            found.add((1 - (code >> pin & 1), after))
    return tuple(sorted(found))


def _delays(
    instance: Instance,
    output: str,
    pin: str,
    arc: Arc | None,
    moves: tuple[tuple[int, int], ...],
    slews: tuple[float, float],
    load_ff: float,
) -> list[int]:
    """Delays by edge of the input, then of the output; -1 where the one does not cause the other."""
    found = [-1] * 4
    for before, after in moves:
        if arc is None:
            raise InputError(
                f"Cell {instance.cell.name} must have a delay from {pin} to {output}, which its function depends on"
            )
        found[2 * before + after] = _femtoseconds(arc.delay_and_slew(bool(after), slews[before], load_ff)[0])
    return found


def _register(instance: Instance, technology: Technology, loads: list[float]) -> list[int]:
    """What the kernel has to know of a flip-flop."""
    cell, places = instance.cell, connected(instance)
    register = cell.register
    if register is None:
        raise TypeError(f"Instance {instance.name} must be a register")
    found = [len(instance.inputs), len(places), *instance.inputs, _truth(register.next_expression, instance)]
    found += [_truth(parse(text), instance) if text else 0 for text in (register.clear, register.preset)]
    for place in places:
        output, net = cell.outputs[place], instance.outputs[place]
        values = [output.expression.evaluate({register.state: s, register.inverse: ~s}) & 1 for s in (0, 1)]
        arcs = [arc for arc in cell.arcs if arc.target == output.name and arc.kind == "rising_edge"]
        if not arcs:
            raise InputError(f"Cell {cell.name} must have a delay from its clock to {output.name}")
        delays = [arcs[0].delay_and_slew(bool(edge), technology.input_slew_ps, loads[net])[0] for edge in (0, 1)]
        found += [net, *values, *map(_femtoseconds, delays)]
    return found


def _transitions(netlist: Netlist, counts: Counts, outputs: Mapping[str, Words], cycles: int) -> Transitions:
    """The kernel's counts, sorted out."""
    at = 2

    def split(count: int) -> Split:
        nonlocal at
        at += 2 * count
        return Split(total=counts[at - 2 * count : at - count], functional=counts[at - count : at])

    nets = split(len(netlist.nets))
    cells = []
    for instance in netlist.logic:
        pins = len(instance.inputs)
        quiet = split(pins)
        cells.append(CellCounts(quiet, {place: split(pins) for place in connected(instance)}))
    return Transitions(cycles, nets, tuple(cells), counts[1] / _FS_PER_PS, outputs)


def _ports(netlist: Netlist, bits: NDArray[np.uint8]) -> dict[str, Words]:
    """Words of each output port from one byte a bit."""
    widths = [len(nets) for nets in netlist.outputs.values()]
    columns = np.split(bits, np.cumsum(widths)[:-1], axis=1)
    return {name: pack_lanes(own, 1) for name, own in zip(netlist.outputs, columns, strict=True)}
