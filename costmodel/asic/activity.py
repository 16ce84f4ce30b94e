"""Switching energy of a mapped netlist under given operands.

One operand vector is applied each clock cycle (or each operation of a combinational circuit); signals settle
without delay, so glitches are not counted and the energy is a lower bound. Vectors are simulated 64 at a time,
as the bits of one word, and a transition is a bit that differs from the one before it.

Energy of one operation, mean over all transitions from one vector to the next:

- each net: transitions × ½ C V², where C is the capacitance of the pins it drives, and of the load of an output;
- each cell: transitions of an output × the energy of the arc that caused it, shared evenly between the inputs that
  moved; transitions of an input that moved no output × the energy of the pin; at the slews of the timing analysis;
- each register: one rise and one fall of its clock, with the clock net's C V².

Clocked circuits must be feed-forward: then a register delays by one vector, and the whole sequence can be
simulated in parallel. Before the first vector, that vector is taken to have been applied for ever.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from costmodel.asic.netlist import ONE, ZERO, Instance, Netlist
from costmodel.asic.timing import analyse
from costmodel.technology.model import Technology, lookup
from hwgen.circuit import CONTROL_PORTS
from numerics.errors import InputError
from numerics.words import WORD_BITS, word_count

Bits = NDArray[np.uint64]

#: Vectors simulated at a time, to bound the memory.
BLOCK = 1 << 16


@dataclass(frozen=True)
class Activity:
    """Energy of one operation, and where it goes."""

    #: Transitions from one operand vector to the next that were averaged over.
    operations: int
    #: Charging of nets.
    net_fj: float
    #: Inside logic cells, and inside registers apart from their clock.
    internal_fj: float
    #: Clock net and clock pins.
    clock_fj: float
    #: Transitions of each net over all operations, by number of the net; the clock's are not in it.
    toggles: tuple[int, ...]

    @property
    def energy_fj(self) -> float:
        """Energy of one operation."""
        return self.net_fj + self.internal_fj + self.clock_fj


def _check(netlist: Netlist, operands: Mapping[str, NDArray[np.uint32]]) -> int:
    """Number of vectors; refuses operands that do not fit the input ports."""
    wanted = {name: nets for name, nets in netlist.inputs.items() if name not in CONTROL_PORTS}
    if set(operands) != set(wanted):
        raise InputError(
            f"Operands of {netlist.name} must be given for the ports {', '.join(sorted(wanted))}, "
            f"not for {', '.join(sorted(operands)) or 'none'}"
        )
    counts = {len(words) for words in operands.values()}
    if len(counts) > 1 or (counts and min(counts) < 2):
        raise InputError(
            f"Operands of {netlist.name} must be at least 2 vectors, as many for each port, not {sorted(counts)}"
        )
    for name, nets in wanted.items():
        shape = operands[name].shape[1:]
        if shape != (word_count(len(nets)),):
            raise InputError(f"Operands of port {name} must be {word_count(len(nets))} words a vector, not {shape}")
    if not counts:
        raise InputError(f"Netlist {netlist.name} must have operand ports, not none")
    return counts.pop()


def _columns(words: NDArray[np.uint32], width: int) -> Bits:
    """Packed bits of each bit of a port: shape ``(width, ceil(n / 64))``, vector `k` in bit ``k % 64``."""
    raw = np.ascontiguousarray(words, dtype="<u4").view(np.uint8)
    bits = np.unpackbits(raw, axis=1, bitorder="little", count=width)
    padded = np.zeros((width, -(-len(words) // 64) * 64), dtype=np.uint8)
    padded[:, : len(words)] = bits.T
    return np.packbits(padded, axis=1, bitorder="little").view("<u8").astype(np.uint64)


def _delayed(bits: Bits, before: np.uint64) -> Bits:
    """`bits` one vector later, with the bit `before` first."""
    late = bits << np.uint64(1)
    late[1:] |= bits[:-1] >> np.uint64(63)
    late[0] |= before
    return late


def feed_forward_order(netlist: Netlist) -> tuple[Instance, ...]:
    """All cells, each after those that drive it, registers too.

    Raises
    ------
    InputError
        If a register depends on itself: names one.
    """
    driver = {net: k for k, instance in enumerate(netlist.instances) for net in instance.outputs if net >= 0}
    followers: dict[int, list[int]] = {}
    waiting = [0] * len(netlist.instances)
    for k, instance in enumerate(netlist.instances):
        for net in set(instance.inputs):
            if net in driver:
                followers.setdefault(driver[net], []).append(k)
                waiting[k] += 1
    ready = [k for k, count in enumerate(waiting) if not count]
    for k in ready:
        for follower in followers.get(k, ()):
            waiting[follower] -= 1
            if not waiting[follower]:
                ready.append(follower)
    if len(ready) < len(netlist.instances):
        stuck = next(i for k, i in enumerate(netlist.instances) if waiting[k] and i.cell.register is not None)
        raise InputError(
            f"Registers of {netlist.name} must not feed themselves for energy to be measured, "
            f"but {netlist.nets[stuck.outputs[0]]} depends on itself"
        )
    return tuple(netlist.instances[k] for k in ready)


class _Simulation:
    """Values of all nets, a block of vectors at a time."""

    def __init__(self, netlist: Netlist):
        self.netlist = netlist
        self.order = feed_forward_order(netlist)
        #: Last value of each net and of each register's next state in the block before; None before the first.
        self.last_nets: NDArray[np.uint64] | None = None
        self.last_states: dict[str, np.uint64] = {}
        self.clock = netlist.clock_port()

    def run(self, operands: Mapping[str, NDArray[np.uint32]]) -> Bits:
        """Packed values of every net, shape ``(nets, words)``."""
        count = len(next(iter(operands.values())))
        values = np.zeros((len(self.netlist.nets), -(-count // 64)), dtype=np.uint64)
        values[ONE] = ~np.uint64(0)
        for name, nets in self.netlist.inputs.items():
            if name in operands:
                values[list(nets)] = _columns(operands[name], len(nets))
        for instance in self.order:
            if instance.cell.register is None:
                self._logic(instance, values)
            else:
                self._register(instance, values, count)
        return values

    def _logic(self, instance: Instance, values: Bits) -> None:
        pins = {name: values[net] for name, net in zip(instance.cell.input_names, instance.inputs, strict=True)}
        for output, net in zip(instance.cell.outputs, instance.outputs, strict=True):
            if net >= 0:
                values[net] = output.expression.evaluate(pins, values[ZERO])

    def _register(self, instance: Instance, values: Bits, count: int) -> None:
        register = instance.cell.register
        if register is None:
            raise TypeError(f"Instance {instance.name} must be a register")
        pins = {name: values[net] for name, net in zip(instance.cell.input_names, instance.inputs, strict=True)}
        for expression in register.asynchronous:
            if np.any(_valid(expression.evaluate(pins, values[ZERO]), count)):
                raise InputError(f"Register {instance.name} must not be reset while energy is measured")
        state = register.next_expression.evaluate(pins, values[ZERO])
        before = self.last_states.get(instance.name, state[0] & np.uint64(1))
        late = _delayed(state, before)
        self.last_states[instance.name] = _bit(state, count - 1)
        states = {register.state: late, register.inverse: ~late}
        for output, net in zip(instance.cell.outputs, instance.outputs, strict=True):
            if net >= 0:
                values[net] = output.expression.evaluate(states, values[ZERO])

    def toggles(self, values: Bits, count: int) -> Bits:
        """Bits that are set where a net differs from the vector before; keeps the last values for the next block."""
        before = values[:, 0] & np.uint64(1) if self.last_nets is None else self.last_nets
        late = values << np.uint64(1)
        late[:, 1:] |= values[:, :-1] >> np.uint64(63)
        late[:, 0] |= before
        self.last_nets = values[:, (count - 1) // 64] >> np.uint64((count - 1) % 64) & np.uint64(1)
        return _valid(values ^ late, count)


def _bit(bits: Bits, k: int) -> np.uint64:
    return bits[k // 64] >> np.uint64(k % 64) & np.uint64(1)


def _valid(bits: Bits, count: int) -> Bits:
    """`bits` with those behind vector `count` cleared."""
    rest = count % 64
    if rest:
        bits = bits.copy()
        bits[..., -1] &= np.uint64((1 << rest) - 1)
    return bits


def evaluate(netlist: Netlist, operands: Mapping[str, NDArray[np.uint32]]) -> dict[str, NDArray[np.uint32]]:
    """Words of each output port at each vector of `operands`; results of a pipeline come late by its latency.

    Raises
    ------
    InputError
        As `measure`.
    """
    count = _check(netlist, operands)
    values = _Simulation(netlist).run(operands)
    answers = {}
    for name, nets in netlist.outputs.items():
        raw = np.ascontiguousarray(values[list(nets)].astype("<u8")).view(np.uint8)
        bits = np.unpackbits(raw, axis=1, bitorder="little", count=count)
        padded = np.zeros((count, word_count(len(nets)) * WORD_BITS), dtype=np.uint8)
        padded[:, : len(nets)] = bits.T
        answers[name] = np.packbits(padded, axis=1, bitorder="little").view("<u4").astype(np.uint32)
    return answers


def measure(netlist: Netlist, technology: Technology, operands: Mapping[str, NDArray[np.uint32]]) -> Activity:
    """Energy of one operation of `netlist` under the sequence `operands`.

    Parameters
    ----------
    netlist
        Mapped netlist; combinational, or a feed-forward pipeline with one clock.
    technology
        Technology that it is mapped to.
    operands
        For each input port but clock and reset, words of shape ``(n, ceil(width / 32))``, with n ≥ 2 vectors in the
        order in which they are applied. The reset is held inactive.

    Raises
    ------
    InputError
        If ports, shapes or numbers of vectors do not fit, or a register feeds itself.
    """
    count = _check(netlist, operands)
    simulation = _Simulation(netlist)
    model = _EnergyModel(netlist, technology)
    toggles = np.zeros(len(netlist.nets), dtype=np.int64)
    for start in range(0, count, BLOCK):
        block = {name: words[start : start + BLOCK] for name, words in operands.items()}
        size = min(BLOCK, count - start)
        moved = simulation.toggles(simulation.run(block), size)
        toggles += np.bitwise_count(moved).sum(axis=1, dtype=np.int64)
        for instance in netlist.instances:
            model.add(instance, moved, size - (start == 0))
    nets_fj = float(np.dot(toggles, model.net_energy_fj))
    operations = count - 1
    return Activity(
        operations=operations,
        net_fj=nets_fj / operations,
        internal_fj=model.internal_fj / operations,
        clock_fj=model.clock_fj / operations + model.clock_net_fj,
        toggles=tuple(map(int, toggles)),
    )


class _EnergyModel:
    """Energies of a netlist's transitions at the slews of its timing."""

    def __init__(self, netlist: Netlist, technology: Technology):
        square = technology.corner.voltage_v**2
        loads = np.array(netlist.loads_ff(technology.output_load_ff))
        clock = netlist.clock_port()
        self.axis = technology.slew_axis_ps
        self.clock_slew_ps = technology.input_slew_ps
        self.slews = list(analyse(netlist, technology).slews_ps)
        self.clock_net_fj = 0.0
        if clock is not None:
            self.clock_net_fj = float(loads[netlist.inputs[clock][0]]) * square
        #: Energy of one transition of each net.
        self.net_energy_fj = loads * square / 2
        self.internal_fj = 0.0
        self.clock_fj = 0.0

    def add(self, instance: Instance, moved: Bits, cycles: int) -> None:
        """Adds what `instance` takes where nets `moved`, and its clock over `cycles`."""
        outputs = [(output.name, net) for output, net in zip(instance.cell.outputs, instance.outputs, strict=True)]
        any_output = np.bitwise_or.reduce([moved[net] for _, net in outputs if net >= 0] or [moved[ZERO]])
        if instance.cell.register is None:
            self._logic(instance, outputs, moved, any_output)
        else:
            self._register(instance, outputs, moved, any_output, cycles)

    def _logic(self, instance: Instance, outputs: Sequence[tuple[str, int]], moved: Bits, any_output: Bits) -> None:
        cell = instance.cell
        nets = dict(zip(cell.input_names, instance.inputs, strict=True))
        for name, net in outputs:
            total = _count(moved[net]) if net >= 0 else 0
            if not total:
                continue
            shares, energy = 0, 0.0
            for arc in cell.arcs:
                if arc.target == name:
                    joint = _count(moved[nets[arc.source]] & moved[net])
                    shares += joint
                    energy += joint * lookup(arc.energy_fj, self.axis, self.slews[nets[arc.source]])
            self.internal_fj += total * energy / shares if shares else 0.0
        quiet = ~any_output
        for pin in cell.inputs:
            if any(pin.rise_energy_fj) or any(pin.fall_energy_fj):
                net = nets[pin.name]
                energy = lookup(pin.rise_energy_fj, self.axis, self.slews[net])
                energy += lookup(pin.fall_energy_fj, self.axis, self.slews[net])
                self.internal_fj += _count(moved[net] & quiet) * energy / 2

    def _register(
        self, instance: Instance, outputs: Sequence[tuple[str, int]], moved: Bits, any_output: Bits, cycles: int
    ) -> None:
        cell = instance.cell
        for arc in cell.arcs:
            net = dict(outputs)[arc.target]
            if net >= 0:
                self.internal_fj += _count(moved[net]) * lookup(arc.energy_fj, self.axis, self.clock_slew_ps)
        still = cycles - _count(any_output)
        for pin, net in zip(cell.inputs, instance.inputs, strict=True):
            is_clock = cell.register is not None and pin.name == cell.register.clocked_on
            slew = self.clock_slew_ps if is_clock else self.slews[net]
            rise, fall = lookup(pin.rise_energy_fj, self.axis, slew), lookup(pin.fall_energy_fj, self.axis, slew)
            if is_clock:
                # Where an output moves, the energy of its arc holds that of the clock's rise.
                self.clock_fj += still * rise + cycles * fall
            else:
                self.internal_fj += _count(moved[net]) * (rise + fall) / 2


def _count(bits: Bits) -> int:
    return int(np.bitwise_count(bits).sum())
