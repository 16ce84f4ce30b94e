"""Verilog of a co-processor: its own modules, and those of the units in it, as they are alone."""

from functools import cache, partial

from amaranth.hdl import Shape
from amaranth.lib import wiring
from amaranth.lib.wiring import In

from hwgen.circuit import Circuit, Port
from hwgen.design import Design
from hwgen.emit import Part, bodies, commented, emit, tidy, versions
from hwgen.system import coprocessor
from hwgen.system.bank import Bank, bank_name
from hwgen.system.element import Element, Row, element_name, row_name
from hwgen.system.spec import MatrixUnit
from numerics.functions import Function

_TIMEOUT_S = 600


def circuit(unit: MatrixUnit) -> Circuit:
    """The co-processor `unit` as Verilog.

    Raises
    ------
    ToolError
        If Yosys fails.
    """
    ports = _ports(unit)
    whole = Part(unit.name, lambda: coprocessor.Coprocessor(unit), ports)
    found = bodies([whole, *_repeated(unit)], timeout_s=_TIMEOUT_S)
    texts = [_header(unit, ports), *map(tidy, found), *_units(unit.mac, unit.readout)]
    return Circuit(
        name=unit.name,
        spec=unit.text,
        verilog="\n".join(texts),
        ports=ports,
        latency_cycles=0,
        versions=tuple(versions().items()),
    )


@cache
def _units(mac: Function, readout: Function | None) -> tuple[str, ...]:
    """Verilog of the units: made once for arrays of all sizes."""
    return tuple(made.verilog for made in emit([Design(function) for function in (mac, readout) if function]))


def _ports(unit: MatrixUnit) -> tuple[Port, ...]:
    """Clock, reset, and the ports of both buses."""
    found = [Port(name=name, direction="input", width=1, format="control") for name in ("clk", "rst")]
    for name, member in coprocessor.ports(unit).items():
        bus = "AXI4-Lite" if name.startswith("s_axi") else "AXI4" if name.startswith("m_axi") else "control"
        direction = "input" if member.flow == In else "output"
        found.append(Port(name=name, direction=direction, width=member.shape, format=bus))  # type: ignore[arg-type]
    return tuple(found)


def _repeated(unit: MatrixUnit) -> list[Part]:
    """Modules that stand in the others many times, and in the text once."""
    banks = {bank_name(unit, *kind): kind for kind in ((unit.a_slot, unit.a.width), (unit.b_slot, unit.b.width))}
    components = {
        row_name(unit): Row(unit),
        element_name(unit): Element(unit),
        **{name: Bank(unit, *kind) for name, kind in banks.items()},
    }
    return [Part(name, partial(_it, one), _members(one)) for name, one in components.items()]


def _it(component: wiring.Component) -> wiring.Component:
    return component


def _members(component: wiring.Component) -> list[Port]:
    """Ports of a component all of whose members are plain."""
    return [
        Port(
            name=name,
            direction="input" if member.flow == In else "output",
            width=Shape.cast(member.shape).width,
            format="bits",
        )
        for name, member in component.signature.members.items()
    ]


def _header(unit: MatrixUnit, ports: tuple[Port, ...]) -> str:
    lines = [unit.name, "", f"Spec:    {unit.text}"]
    lines += [f"Computes C = A x B in memory, by {unit.rows} x {unit.cols} units of {unit.mac.text}", "Ports:"]
    lines += [f"  {p.direction:6} {p.name:14} {p.width:4} bits  {p.format}" for p in ports]
    lines += [f"Made by: {', '.join(f'{tool} {number}' for tool, number in versions().items())}"]
    return commented(lines)
