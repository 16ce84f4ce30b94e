"""A circuit as the tools see it: Verilog text, its ports, its latency."""

import hashlib
from dataclasses import dataclass
from typing import Literal

from hwgen.domain import Domain

#: Ports that drive a circuit in time and carry no operand.
CONTROL_PORTS = frozenset({"clk", "rst"})


@dataclass(frozen=True, kw_only=True)
class Port:
    """One port of a circuit."""

    #: Verilog identifier.
    name: str
    direction: Literal["input", "output"]
    #: Bits.
    width: int
    #: What the bits mean: a format's name, ``32 x e4m3fn`` for lanes (lane 0 lowest), or ``control``.
    format: str


@dataclass(frozen=True, kw_only=True)
class Circuit:
    """Verilog of one design and what is needed to drive, prove and price it."""

    #: File stem and name of the top module.
    name: str
    #: Canonical text form of the design.
    spec: str
    verilog: str
    ports: tuple[Port, ...]
    #: Clock cycles from an operand to its result; 0 for a combinational circuit, which has no `clk`, and for a
    #: system, whose jobs take as long as their sizes ask for.
    latency_cycles: int
    #: What some modes do not use, and rests there; and the names of all modes.
    domains: tuple[Domain, ...] = ()
    modes: tuple[str, ...] = ()
    #: Tool versions that made the text, by name.
    versions: tuple[tuple[str, str], ...] = ()

    @property
    def top(self) -> str:
        """Name of the top module."""
        return self.name

    @property
    def told_latency(self) -> int | None:
        """`latency_cycles` for readers: None for a system, which has a clock but no one number."""
        return None if self.clocked and not self.latency_cycles else self.latency_cycles

    @property
    def clocked(self) -> bool:
        """Whether the circuit has a clock."""
        return any(port.name == "clk" for port in self.ports)

    @property
    def inputs(self) -> tuple[Port, ...]:
        """Operand ports, without clock and reset."""
        return tuple(p for p in self.ports if p.direction == "input" and p.name not in CONTROL_PORTS)

    @property
    def outputs(self) -> tuple[Port, ...]:
        """Result ports."""
        return tuple(p for p in self.ports if p.direction == "output")

    @property
    def sha256(self) -> str:
        """Hash of the Verilog text."""
        return hashlib.sha256(self.verilog.encode()).hexdigest()
