"""Verilog of a co-processor: its own modules, and those of the units in it, as they are alone."""

from amaranth.lib.wiring import In

from hwgen.circuit import Circuit, Port
from hwgen.design import Design
from hwgen.emit import Part, bodies, commented, emit, tidy, versions
from hwgen.system import coprocessor
from hwgen.system.spec import MatrixUnit

_TIMEOUT_S = 600


def circuit(unit: MatrixUnit) -> Circuit:
    """The co-processor `unit` as Verilog.

    Raises
    ------
    ToolError
        If Yosys fails.
    """
    ports = _ports(unit)
    (body,) = bodies([Part(unit.name, lambda: coprocessor.Coprocessor(unit), ports)], timeout_s=_TIMEOUT_S)
    parts = emit([Design(function) for function in (unit.mac, unit.readout) if function])
    texts = [_header(unit, ports), tidy(body), *(part.verilog for part in parts)]
    return Circuit(
        name=unit.name,
        spec=unit.text,
        verilog="\n".join(texts),
        ports=ports,
        latency_cycles=0,
        versions=tuple(versions().items()),
    )


def _ports(unit: MatrixUnit) -> tuple[Port, ...]:
    """Clock, reset, and the ports of both buses."""
    found = [Port(name=name, direction="input", width=1, format="control") for name in ("clk", "rst")]
    for name, member in coprocessor.ports(unit).items():
        bus = "AXI4-Lite" if name.startswith("s_axi") else "AXI4" if name.startswith("m_axi") else "control"
        direction = "input" if member.flow == In else "output"
        found.append(Port(name=name, direction=direction, width=member.shape, format=bus))  # type: ignore[arg-type]
    return tuple(found)


def _header(unit: MatrixUnit, ports: tuple[Port, ...]) -> str:
    lines = [unit.name, "", f"Spec:    {unit.text}"]
    lines += [f"Computes C = A x B in memory, by {unit.rows} x {unit.cols} units of {unit.mac.text}", "Ports:"]
    lines += [f"  {p.direction:6} {p.name:14} {p.width:4} bits  {p.format}" for p in ports]
    lines += [f"Made by: {', '.join(f'{tool} {number}' for tool, number in versions().items())}"]
    return commented(lines)
