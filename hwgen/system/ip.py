"""A co-processor for the IP catalogues of FPGA tools: a top with the names of AXI, and its IP-XACT description.

NAME_ip/
    component.xml    IP-XACT (IEEE 1685-2009): bus interfaces, register map, ports, files
    NAME_axi.v       the top: aclk, and aresetn, which is low while everything is reset
    NAME.v, NAME.h   the co-processor, and its registers for C
"""

from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from hwgen.circuit import CONTROL_PORTS, Circuit, Port
from hwgen.emit import commented
from hwgen.system import control, coprocessor, registers
from hwgen.system.registers import Access, Code, Field, Register
from hwgen.system.spec import ADDRESS_BITS, MatrixUnit

#: Clock and reset of the top.
CLOCK, RESET = "aclk", "aresetn"
#: Ports that are an interface by themselves, with kind, logical name, role and parameters.
_SIGNALS = (
    (
        CLOCK,
        "clock",
        "CLK",
        "slave",
        {"ASSOCIATED_BUSIF": f"{control.PREFIX}:{coprocessor.PREFIX}", "ASSOCIATED_RESET": RESET},
    ),
    (RESET, "reset", "RST", "slave", {"POLARITY": "ACTIVE_LOW"}),
    ("irq", "interrupt", "INTERRUPT", "master", {"SENSITIVITY": "LEVEL_HIGH"}),
)
_MAP, _SPACE = "registers", "memory"
_NAMESPACE = "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"
#: What IP-XACT calls the ways of the table.
_ACCESS = {
    Access.READ: "read-only",
    Access.CONFIGURE: "read-write",
    Access.WRITE: "read-write",
    Access.COMMAND: "write-only",
}


def top_name(unit: MatrixUnit) -> str:
    """Name of the top, of its file, and of the component."""
    return f"{unit.name}_axi"


def wrapper(unit: MatrixUnit, circuit: Circuit) -> str:
    """Verilog of the top around `circuit`, the co-processor of `unit`.

    Attributes tell Vivado what clock, reset and interrupt are; other tools pass over them.
    """
    ports = [
        *(Port(name=name, direction="input", width=1, format="control") for name in (CLOCK, RESET)),
        *(port for port in circuit.ports if port.name not in CONTROL_PORTS),
    ]
    attributes = {
        name: f'  (* X_INTERFACE_INFO = "xilinx.com:signal:{kind}:1.0 {name} {logical}" *)\n'
        f'  (* X_INTERFACE_PARAMETER = "{", ".join(f"{key} {value}" for key, value in parameters.items())}" *)\n'
        for name, kind, logical, _, parameters in _SIGNALS
    }
    declared = [
        f"{attributes.get(p.name, '')}  {p.direction} wire {f'[{p.width - 1}:0] ' if p.width > 1 else ''}{p.name}"
        for p in ports
    ]
    connected = [f".clk({CLOCK})", f".rst(!{RESET})", *(f".{port.name}({port.name})" for port in ports[2:])]
    return "\n".join(
        [
            commented([f"{unit.text} with AXI's names of clock and reset: {RESET} is low while everything is reset"])
            + f"module {top_name(unit)} (",
            ",\n".join(declared),
            ");",
            f"  {circuit.top} coprocessor (",
            ",\n".join(f"    {connection}" for connection in connected),
            "  );",
            "endmodule",
            "",
        ]
    )


def component(unit: MatrixUnit, circuit: Circuit) -> str:
    """IP-XACT of the top: XML text."""
    ElementTree.register_namespace("spirit", _NAMESPACE)
    root = Element(_tag("component"))
    _texts(root, vendor="narrowgate", library="system", name=top_name(unit), version=f"{registers.VERSION}.0")
    _interfaces(_under(root, "busInterfaces"), circuit)
    space = _under(root, "addressSpaces", "addressSpace")
    _texts(space, name=_SPACE, range=f"0x{1 << ADDRESS_BITS:X}", width=unit.bus)
    _register_map(_under(root, "memoryMaps", "memoryMap"), unit)
    _model(_under(root, "model"), unit, circuit)
    _files(_under(root, "fileSets"), unit)
    _texts(root, description=f"Matrix co-processor {unit.text}")
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _interfaces(parent: Element, circuit: Circuit) -> None:
    for bus, role, reference, protocol in (
        (control.PREFIX, "slave", ("memoryMapRef", _MAP), "AXI4LITE"),
        (coprocessor.PREFIX, "master", ("addressSpaceRef", _SPACE), "AXI4"),
    ):
        signals = {p.name.removeprefix(f"{bus}_").upper(): p.name for p in circuit.ports if p.name.startswith(bus)}
        mode = _interface(parent, bus, ("interface", "aximm"), role, signals, {"PROTOCOL": protocol})
        what, name = reference
        SubElement(mode, _tag(what), {_tag(what): name})
    for name, kind, logical, role, parameters in _SIGNALS:
        _interface(parent, name, ("signal", kind), role, {logical: name}, parameters)


def _interface(
    parent: Element,
    name: str,
    kind: tuple[str, str],
    role: str,
    signals: dict[str, str],
    parameters: dict[str, str],
) -> Element:
    """Add an interface of a kind that Vivado knows, library and name; the element of its role."""
    interface = _under(parent, "busInterface")
    _texts(interface, name=name)
    library, abstract = kind
    for tag, called in (("busType", abstract), ("abstractionType", f"{abstract}_rtl")):
        vlnv = {"vendor": "xilinx.com", "library": library, "name": called, "version": "1.0"}
        SubElement(interface, _tag(tag), {_tag(key): value for key, value in vlnv.items()})
    mode = _under(interface, role)
    maps = _under(interface, "portMaps")
    for logical, physical in signals.items():
        pair = _under(maps, "portMap")
        _texts(_under(pair, "logicalPort"), name=logical)
        _texts(_under(pair, "physicalPort"), name=physical)
    own = _under(interface, "parameters")
    for key, value in parameters.items():
        _texts(_under(own, "parameter"), name=key, value=value)
    return mode


def _register_map(parent: Element, unit: MatrixUnit) -> None:
    _texts(parent, name=_MAP)
    block = _under(parent, "addressBlock")
    _texts(block, name=_MAP, baseAddress="0x0", range=f"0x{registers.SPACE_BYTES:X}", width=32, usage="register")
    built = registers.built(unit)
    for register in registers.registers(unit):
        own = _under(block, "register")
        _texts(own, name=register.name, description=register.meaning)
        _texts(own, addressOffset=f"0x{register.offset:X}", size=32)
        _texts(own, volatile=str(register.volatile).lower(), access=_ACCESS[register.access])
        _texts(_under(own, "reset"), value=f"0x{built.get(register.name, 0):X}")
        for part in _fields(register):
            field = _under(own, "field")
            _texts(field, name=part.name, description=part.meaning, bitOffset=part.low, bitWidth=part.width)
            if part.read_only:
                _texts(field, access="read-only")
            if (register.name, part.name) == ("STATUS", "CODE"):
                _codes(_under(field, "enumeratedValues"))
            if part.one_clears:
                _texts(field, modifiedWriteValue="oneToClear")
    _texts(parent, addressUnitBits=8)


def _fields(register: Register) -> Iterator[Field]:
    """Fields of a register; one of all bits where the table has none but not all are kept."""
    if register.fields:
        yield from register.fields
    elif register.width < 32:
        yield Field("VALUE", 0, register.width, register.meaning)


def _codes(parent: Element) -> None:
    for code in Code:
        _texts(_under(parent, "enumeratedValue"), name=code.name, value=code.value)


def _model(parent: Element, unit: MatrixUnit, circuit: Circuit) -> None:
    view = _under(parent, "views", "view")
    _texts(view, name="verilog", envIdentifier="verilogSource::", language="verilog", modelName=top_name(unit))
    _texts(_under(view, "fileSetRef"), localName="verilog")
    ports = _under(parent, "ports")
    widths = [(name, "in", 1) for name in (CLOCK, RESET)]
    widths += [
        (p.name, p.direction.removesuffix("put"), p.width) for p in circuit.ports if p.name not in CONTROL_PORTS
    ]
    for name, direction, width in widths:
        port = _under(ports, "port")
        _texts(port, name=name)
        wire = _under(port, "wire")
        _texts(wire, direction=direction)
        if width > 1:
            _texts(_under(wire, "vector"), left=width - 1, right=0)


def _files(parent: Element, unit: MatrixUnit) -> None:
    for kind, language, names in (
        ("verilog", "verilogSource", (f"{unit.name}.v", f"{top_name(unit)}.v")),
        ("software", "cSource", (f"{unit.name}.h",)),
    ):
        group = _under(parent, "fileSet")
        _texts(group, name=kind)
        for name in names:
            file = _under(group, "file")
            _texts(file, name=name, fileType=language)
            if name.endswith(".h"):
                _texts(file, isIncludeFile="true")


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"


def _under(parent: Element, *names: str) -> Element:
    """A new element at the end of `parent`, through those around it."""
    for name in names:
        parent = SubElement(parent, _tag(name))
    return parent


def _texts(parent: Element, **texts: object) -> None:
    """New elements at the end of `parent` that hold a text each."""
    for name, text in texts.items():
        SubElement(parent, _tag(name)).text = str(text)
