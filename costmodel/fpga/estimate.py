"""An estimate of the longest path of a netlist for an FPGA, where there is no open place and route.

    register -> net -> cell -> net -> cell -> net -> register

Each cell has a published delay, and each net one that depends on how many sinks it has: the mean of nets on critical
paths, since where they run is not known before placement. Input ports count as registers' outputs and output ports as
their inputs, so that a combinational circuit is timed as it would be between registers.
"""

import math
import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib.resources import files
from typing import Any

from numerics.errors import InputError

#: Kinds of cells, by regular expressions of their names.
_KINDS = {
    "LUT": r"LUT[1-6]",
    "CARRY": r"CARRY[48]|CCU2C",
    "MUX": r"MUXF[789]|PFUMX|L6MUX21",
    "FF": r"FD[RSCP]E|TRELLIS_FF",
    "DSP": r"DSP48E[12]",
    "INV": r"INV",
    "BUF": r"BUFG|IBUF|OBUF|TRELLIS_IO",
}
#: In place of a net, where a pin is at a constant.
_CONSTANT = -1
_Arrival = tuple[float, float, tuple[str, ...]]


@dataclass(frozen=True)
class Estimate:
    """The longest path between registers, as far as a netlist tells."""

    delay_ps: float
    #: Of that, in nets.
    nets_ps: float
    #: Kinds of the cells on it.
    cells: tuple[str, ...]


@dataclass(frozen=True)
class _Cell:
    kind: str
    #: Nets of each port, least significant bit first.
    inputs: Mapping[str, list[int]]
    outputs: Mapping[str, list[int]]


@cache
def delays(device: str) -> Mapping[str, Any]:
    """What is known of the delays of a family: ``part``, ``source``, and the figures."""
    return tomllib.loads((files("costmodel.fpga") / "delays.toml").read_text(encoding="utf-8"))[device]


def longest(module: Mapping[str, Any], device: str) -> Estimate:
    """The longest path of a module as Yosys' ``write_json`` describes it.

    Raises
    ------
    InputError
        If there is a loop, or a cell whose delay is not known: a DSP block with registers inside, say.
    """
    return _Paths(module, delays(device)).longest()


def sinks(module: Mapping[str, Any]) -> Counter[int]:
    """How many pins each net of a module drives, output ports among them."""
    pins = [
        bit
        for data in module["cells"].values()
        for port, bits in data["connections"].items()
        if data["port_directions"].get(port) == "input" and not _is_clock(data["type"], port)
        for bit in _nets(bits)
    ]
    return Counter([*pins, *_ends(module)])


def _is_clock(cell: str, port: str) -> bool:
    """Whether no data comes through a pin; C is an input of look-up tables, too."""
    return port == "CLK" or (port == "C" and re.fullmatch(_KINDS["FF"], cell) is not None)


def _ends(module: Mapping[str, Any]) -> list[int]:
    """Nets of output ports."""
    return [b for port in module["ports"].values() if port["direction"] == "output" for b in _nets(port["bits"])]


class _Paths:
    """Latest arrivals at the nets of a module."""

    def __init__(self, module: Mapping[str, Any], known: Mapping[str, Any]):
        self.known = known
        self.cells = [cell for data in module["cells"].values() if (cell := _cell(data))]
        self.sinks = sinks(module)
        self.driver: dict[int, int] = {}
        for place, cell in enumerate(self.cells):
            for bits in cell.outputs.values():
                self.driver.update(dict.fromkeys(bits, place))
        self.ends = _ends(module)
        #: Arrival at the output of what drives a net, time in nets until there, and kinds of the cells on the way.
        self.arrivals: dict[int, _Arrival] = {}

    def longest(self) -> Estimate:
        found: list[_Arrival] = [(0.0, 0.0, ())]
        for place in self._order():
            cell = self.cells[place]
            if cell.kind != "FF":
                self._pass_through(cell)
        for cell in self.cells:
            if cell.kind == "FF":
                port = "D" if "D" in cell.inputs else "DI"
                found += [self._at(bit, cell, port) for bit in cell.inputs[port] if bit != _CONSTANT]
        found += [self._at(bit, None, "") for bit in self.ends]
        delay, nets, cells = max(found)
        return Estimate(delay + self.known["setup"], nets, cells)

    def _order(self) -> list[int]:
        after = {
            place: {
                self.driver[bit]
                for bits in cell.inputs.values()
                for bit in bits
                if bit in self.driver and self.cells[self.driver[bit]].kind != "FF"
            }
            for place, cell in enumerate(self.cells)
            if cell.kind != "FF"
        }
        try:
            return list(TopologicalSorter(after).static_order())
        except CycleError as error:
            raise InputError("Netlist must have no loop of logic to be timed, but has one") from error

    def _at(self, bit: int, sink: _Cell | None, port: str) -> _Arrival:
        """Arrival at one pin: a cell's, or an output port's."""
        launched: _Arrival = (float(self.known["clock_to_q"]), 0.0, ())
        delay, nets, cells = self.arrivals.get(bit, launched)
        wire = self._wire(bit, sink, port)
        return delay + wire, nets + wire, cells

    def _wire(self, bit: int, sink: _Cell | None, port: str) -> float:
        count = max(self.sinks[bit], 1)
        kind = self.cells[self.driver[bit]].kind if bit in self.driver else "FF"
        if count == 1 or (sink and kind == sink.kind == "CARRY"):
            to = f"{sink.kind if sink else 'FF'}.{port or 'D'}"
            for pattern, delay in self.known["local"].items():
                if fnmatchcase(f"{kind}>{to}", pattern) or (not sink and fnmatchcase(f"{kind}>FF.DI", pattern)):
                    return float(delay)
        return self.known["nets"]["base"] + self.known["nets"]["doubling"] * math.log2(count)

    def _pass_through(self, cell: _Cell) -> None:
        # A carry cell hands carries upward; bit i of its DI is what carry i can be, which sum i does not depend on.
        arcs = self.known["arcs"].get(cell.kind)
        if arcs is None:
            raise InputError(
                f"Delay of a cell of kind {cell.kind} must be known for a path to be estimated, but is not"
            )
        reached = {
            port: [(place, self._at(bit, cell, port)) for place, bit in enumerate(bits) if bit != _CONSTANT]
            for port, bits in cell.inputs.items()
            if port != "CLK"
        }
        for target, bits in cell.outputs.items():
            for place, bit in enumerate(bits):
                found = [
                    (delay + arc, nets, (*cells, cell.kind))
                    for port, arrivals in reached.items()
                    if (arc := _arc(arcs, port, target)) is not None
                    for low, (delay, nets, cells) in arrivals
                    if cell.kind != "CARRY" or low <= place - ((port, target) == ("DI", "O"))
                ]
                if found:
                    self.arrivals[bit] = max(found)


def _arc(arcs: Mapping[str, float], source: str, target: str) -> float | None:
    """Delay from a port to another; numbers at their ends, as in ``A0>S1``, do not count."""
    for pattern, delay in arcs.items():
        given, to = pattern.split(">")
        if given in ("*", source) and to in ("*", target, target.rstrip("0123456789")):
            return delay
    return None


def _cell(data: Mapping[str, Any]) -> _Cell | None:
    """A cell of a netlist; None for what is no hardware, or drives a clock."""
    if data["type"] == "$scopeinfo":
        return None
    kind = next((kind for kind, names in _KINDS.items() if re.fullmatch(names, data["type"])), "")
    if not kind:
        raise InputError(f"Delay of a {data['type']} must be known for a path to be estimated, but is not")
    if kind == "DSP" and any(int(value, 2) for name, value in data["parameters"].items() if _registers(name, value)):
        raise InputError(
            "DSP blocks must have no registers inside for a path to be estimated, but one has; ask for nodsp"
        )
    sides: dict[str, dict[str, list[int]]] = {"input": {}, "output": {}}
    for port, bits in data["connections"].items():
        sides[data["port_directions"][port]][port] = [bit if isinstance(bit, int) else _CONSTANT for bit in bits]
    return _Cell(kind, sides["input"], sides["output"])


def _registers(name: str, value: Any) -> bool:
    """Whether a parameter of a DSP block is the number of registers on a way of data."""
    return name in ("AREG", "BREG", "CREG", "MREG", "PREG") and isinstance(value, str)


def _nets(bits: list[Any]) -> Iterator[int]:
    """Numbers of nets; constants have none."""
    return (bit for bit in bits if isinstance(bit, int))
