"""A mapped netlist in compact form: instances in topological order, pins as numbers of nets."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from costmodel.technology.model import Cell, Technology
from numerics.errors import InputError

#: Nets of the constants.
ZERO, ONE = 0, 1


@dataclass(frozen=True, slots=True)
class Instance:
    """One cell of a netlist."""

    name: str
    cell: Cell
    #: Net of each input pin, in the order of ``cell.inputs``.
    inputs: tuple[int, ...]
    #: Net of each output pin, in the order of ``cell.outputs``; -1 where it is left open.
    outputs: tuple[int, ...]


@dataclass(frozen=True)
class Netlist:
    """Cells of one circuit and how they are wired."""

    name: str
    #: Name of each net; the first two are the constants.
    nets: tuple[str, ...]
    #: Combinational cells, each after the cells that drive it; constants among them.
    logic: tuple[Instance, ...]
    #: Flip-flops.
    registers: tuple[Instance, ...]
    #: Nets of each port, least significant bit first.
    inputs: Mapping[str, tuple[int, ...]]
    outputs: Mapping[str, tuple[int, ...]]

    @property
    def instances(self) -> tuple[Instance, ...]:
        """All cells."""
        return self.logic + self.registers

    @property
    def area_um2(self) -> float:
        """Sum of the cells' areas."""
        return sum(instance.cell.area_um2 for instance in self.instances)

    @property
    def leakage_nw(self) -> float:
        """Sum of the cells' mean leakage."""
        return sum(instance.cell.leakage_nw for instance in self.instances)

    def clock_port(self) -> str | None:
        """Port that clocks every register; None if there is no register.

        Raises
        ------
        InputError
            If a register is clocked by anything else than one input port, the same for all.
        """
        ports = {nets[0]: name for name, nets in self.inputs.items() if len(nets) == 1}
        clocks = set()
        for instance in self.registers:
            register = instance.cell.register
            if register is None or register.clocked_on not in instance.cell.input_names:
                raise InputError(
                    f"Register {instance.name} must be clocked by a rising edge, not by {instance.cell.name}"
                )
            net = instance.inputs[instance.cell.input_names.index(register.clocked_on)]
            if net not in ports:
                raise InputError(
                    f"Register {instance.name} must be clocked by an input port, not by net {self.nets[net]}"
                )
            clocks.add(ports[net])
        if len(clocks) > 1:
            raise InputError(f"Netlist {self.name} must have one clock, not {', '.join(sorted(clocks))}")
        return clocks.pop() if clocks else None

    def loads_ff(self, output_load_ff: float) -> list[float]:
        """Capacitance on each net: the pins it drives, and `output_load_ff` for each output port; no wires."""
        loads = [0.0] * len(self.nets)
        for instance in self.instances:
            for pin, net in zip(instance.cell.inputs, instance.inputs, strict=True):
                loads[net] += pin.capacitance_ff
        for nets in self.outputs.values():
            for net in nets:
                loads[net] += output_load_ff
        return loads


def from_yosys(text: str, top: str, technology: Technology) -> Netlist:
    """Netlist of module `top` in the text that Yosys' ``write_json`` wrote.

    Raises
    ------
    InputError
        If the module is missing, a cell is not of the technology, a port is bidirectional, a net has two drivers
        or none, or the logic has a loop: names the cell or the net.
    """
    module = json.loads(text)["modules"].get(top)
    if module is None:
        raise InputError(f"Netlist must hold module {top!r}, which is missing")
    numbers: dict[int | str, int] = {"0": ZERO, "1": ONE, "x": ZERO, "z": ZERO}
    names = ["0", "1"]

    def net(bit: int | str) -> int:
        if bit not in numbers:
            numbers[bit] = len(names)
            names.append(f"net{bit}")
        return numbers[bit]

    ports: dict[str, dict[str, tuple[int, ...]]] = {"input": {}, "output": {}}
    for name, port in module["ports"].items():
        if port["direction"] not in ports:
            raise InputError(f"Port {name} of {top} must be an input or an output, not {port['direction']}")
        ports[port["direction"]][name] = tuple(map(net, port["bits"]))
    instances = [
        _instance(name, data, technology, net)
        for name, data in module["cells"].items()
        if data["type"] != "$scopeinfo"
    ]
    _name_nets(module, numbers, names)
    logic = [instance for instance in instances if instance.cell.register is None]
    registers = tuple(instance for instance in instances if instance.cell.register is not None)
    known = {ZERO, ONE, *(n for nets in ports["input"].values() for n in nets)}
    known |= {n for instance in registers for n in instance.outputs}
    return Netlist(
        name=top,
        nets=tuple(names),
        logic=_in_order(top, logic, known, names),
        registers=registers,
        inputs=ports["input"],
        outputs=ports["output"],
    )


def _instance(name: str, data: Mapping[str, Any], technology: Technology, net: Any) -> Instance:
    if data["type"] not in technology:
        raise InputError(f"Cell {name} must be mapped to technology {technology.name}, not to {data['type']!r}")
    cell = technology.cell(data["type"])
    bits = data["connections"]
    missing = [pin.name for pin in cell.inputs if not bits.get(pin.name)]
    if missing:
        raise InputError(f"Cell {name} ({cell.name}) must have its input {missing[0]} connected, which is open")
    return Instance(
        name,
        cell,
        tuple(net(bits[pin.name][0]) for pin in cell.inputs),
        tuple(net(bits[output.name][0]) if bits.get(output.name) else -1 for output in cell.outputs),
    )


def _name_nets(module: Mapping[str, Any], numbers: Mapping[int | str, int], names: list[str]) -> None:
    """Readable names: a port's before a wire's, a short one before a long one."""
    best: dict[int, tuple[bool, int, str]] = {}
    for name, data in module["netnames"].items():
        for k, bit in enumerate(data["bits"]):
            if isinstance(bit, int) and bit in numbers:
                label = name if len(data["bits"]) == 1 else f"{name}[{k}]"
                rank = (name not in module["ports"], len(label), label)
                best[numbers[bit]] = min(rank, best.get(numbers[bit], rank))
    for number, (_, _, label) in best.items():
        names[number] = label


def _in_order(top: str, logic: list[Instance], known: set[int], names: list[str]) -> tuple[Instance, ...]:
    """`logic` so that each cell comes after those that drive it; stable, so equal netlists give equal orders."""
    drivers: dict[int, int] = {}
    for k, instance in enumerate(logic):
        for n in instance.outputs:
            if n in drivers or n in known:
                raise InputError(f"Net {names[n]} of {top} must have one driver, not two")
            if n >= 0:
                drivers[n] = k
    for instance in logic:
        for n in set(instance.inputs) - known:
            if n not in drivers:
                raise InputError(f"Net {names[n]} of {top} must have a driver, not none")
    ready = driven_first(logic)
    if len(ready) < len(logic):
        net = names[_net_in_loop(logic, {*range(len(logic))} - {*ready}, drivers)]
        raise InputError(f"Logic of {top} must have no loop, but net {net} feeds itself")
    return tuple(logic[k] for k in ready)


def driven_first(instances: Sequence[Instance]) -> list[int]:
    """Places of `instances`, each after those that drive it; without those that depend on themselves."""
    drivers = {net: k for k, instance in enumerate(instances) for net in instance.outputs if net >= 0}
    followers: dict[int, list[int]] = {}
    waiting = [0] * len(instances)
    for k, instance in enumerate(instances):
        for net in set(instance.inputs):
            if net in drivers:
                followers.setdefault(drivers[net], []).append(k)
                waiting[k] += 1
    ready = [k for k, count in enumerate(waiting) if not count]
    for k in ready:
        for follower in followers.get(k, ()):
            waiting[follower] -= 1
            if not waiting[follower]:
                ready.append(follower)
    return ready


def _net_in_loop(logic: list[Instance], stuck: set[int], drivers: Mapping[int, int]) -> int:
    """A net on a loop: going upstream through cells that depend on themselves must come back somewhere."""
    k = min(stuck)
    seen: set[int] = set()
    while True:
        n = next(n for n in logic[k].inputs if n in drivers and drivers[n] in stuck)
        if n in seen:
            return n
        seen.add(n)
        k = drivers[n]
