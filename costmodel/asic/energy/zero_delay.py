"""Simulation of a mapped netlist without delays, 64 vectors at a time as the bits of one word.

Clocked circuits must be feed-forward: then a register delays by one vector, and the whole sequence can be simulated
in parallel. Before the first vector, that vector is taken to have been applied for ever.

Glitches do not show here. `simulation` is what energies come from; this says, independently of it, which values nets
settle to and how often they differ from the vector before.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from costmodel.asic.energy.operands import Words, bits_of, checked
from costmodel.asic.netlist import ONE, ZERO, Instance, Netlist, driven_first
from numerics.errors import InputError
from numerics.words import pack_lanes

Bits = NDArray[np.uint64]

#: Vectors simulated at a time, to bound the memory.
BLOCK = 1 << 16


def _columns(words: Words, width: int) -> Bits:
    """Packed bits of each bit of a port: shape ``(width, ceil(n / 64))``, vector `k` in bit ``k % 64``."""
    padded = np.zeros((width, -(-len(words) // 64) * 64), dtype=np.uint8)
    padded[:, : len(words)] = bits_of(words, width).T
    return np.packbits(padded, axis=1, bitorder="little").view("<u8").astype(np.uint64)


def _delayed(bits: Bits, before: np.uint64) -> Bits:
    """`bits` one vector later, with the bit `before` first."""
    late = bits << np.uint64(1)
    late[1:] |= bits[:-1] >> np.uint64(63)
    late[0] |= before
    return late


def feedback(netlist: Netlist) -> Instance | None:
    """A register that depends on itself; None in a feed-forward circuit."""
    stuck = {*range(len(netlist.instances))} - {*driven_first(netlist.instances)}
    return next((netlist.instances[k] for k in sorted(stuck) if netlist.instances[k].cell.register), None)


class _Simulation:
    """Values of all nets, a block of vectors at a time."""

    def __init__(self, netlist: Netlist):
        self.netlist = netlist
        if stuck := feedback(netlist):
            raise InputError(
                f"Registers of {netlist.name} must not feed themselves for vectors to be simulated in parallel, "
                f"but {netlist.nets[stuck.outputs[0]]} depends on itself"
            )
        self.order = [netlist.instances[k] for k in driven_first(netlist.instances)]
        #: Last value of each net and of each register's next state in the block before; None before the first.
        self.last_nets: NDArray[np.uint64] | None = None
        self.last_states: dict[str, np.uint64] = {}

    def run(self, operands: Mapping[str, Words]) -> Bits:
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
                raise InputError(f"Register {instance.name} must not be reset while it is simulated")
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


def toggles(netlist: Netlist, operands: Mapping[str, Words]) -> tuple[int, ...]:
    """How often each net, by its number, differs from the vector before over the sequence `operands`; not the clock.

    Raises
    ------
    InputError
        As `evaluate`.
    """
    count = checked(netlist, operands)
    simulation = _Simulation(netlist)
    found = np.zeros(len(netlist.nets), dtype=np.int64)
    for start in range(0, count, BLOCK):
        block = {name: words[start : start + BLOCK] for name, words in operands.items()}
        moved = simulation.toggles(simulation.run(block), min(BLOCK, count - start))
        found += np.bitwise_count(moved).sum(axis=1, dtype=np.int64)
    return tuple(map(int, found))


def evaluate(netlist: Netlist, operands: Mapping[str, Words]) -> dict[str, Words]:
    """Words of each output port at each vector of `operands`; results of a pipeline come late by its latency.

    Parameters
    ----------
    netlist
        Mapped netlist; combinational, or a feed-forward pipeline with one clock.
    operands
        For each input port but clock and reset, words of shape ``(n, ceil(width / 32))``, with n ≥ 2 vectors in the
        order in which they are applied. The reset is held inactive.

    Raises
    ------
    InputError
        If ports, shapes or numbers of vectors do not fit, or a register feeds itself.
    """
    count = checked(netlist, operands)
    values = _Simulation(netlist).run(operands)
    answers = {}
    for name, nets in netlist.outputs.items():
        raw = np.ascontiguousarray(values[list(nets)].astype("<u8")).view(np.uint8)
        answers[name] = pack_lanes(np.unpackbits(raw, axis=1, bitorder="little", count=count).T, 1)
    return answers
