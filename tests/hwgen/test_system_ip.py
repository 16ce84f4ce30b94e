"""A co-processor as a folder for IP catalogues: its description says what its Verilog and its registers say."""

import json
import re
from xml.etree import ElementTree

import pytest

from hwgen import yosys
from hwgen.system import MatrixUnit, ip, registers
from hwgen.system.registers import Code
from narrowgate.__main__ import main

#: With a constant operand, MODE, whose register keeps fewer bits than it has.
UNIT = MatrixUnit.parse("matmul:unit=simd,modes=e2m1fn+posit8_0,word=8,acc=64,out=mode,rows=2,cols=2,bus=32,depth=8")
SPACE = {"spirit": "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"}
pytestmark = pytest.mark.eda


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    output = tmp_path_factory.mktemp("ip")
    assert main(["generate", UNIT.text, "--ip-xact", "-o", str(output)]) == 0
    return output / f"{UNIT.name}_ip"


@pytest.fixture(scope="module")
def component(folder):
    return ElementTree.parse(folder / "component.xml").getroot()


def texts(element, path):
    return [found.text for found in element.findall(path, SPACE)]


def ports_of(verilog):
    """Direction and width of each port in the header of the first module."""
    found = re.findall(r"^  (input|output) wire (?:\[(\d+):0\] )?(\w+),?$", verilog, re.MULTILINE)
    return {name: (direction, int(high or 0) + 1) for direction, high, name in found}


def test_ports_are_those_of_the_top(component, folder):
    told = {}
    for port in component.findall("spirit:model/spirit:ports/spirit:port", SPACE):
        (direction,) = texts(port, "spirit:wire/spirit:direction")
        high = texts(port, "spirit:wire/spirit:vector/spirit:left") or ["0"]
        told[texts(port, "spirit:name")[0]] = (f"{direction}put", int(high[0]) + 1)
    assert told == ports_of((folder / f"{UNIT.name}_axi.v").read_text())
    manifest = json.loads((folder / f"{UNIT.name}.json").read_text())
    names = {"clk": "aclk", "rst": "aresetn"}
    inner = {names.get(p["name"], p["name"]): (p["direction"], p["width"]) for p in manifest["ports"]}
    assert told == inner
    assert len(told) > 50


def test_every_port_is_of_one_interface(component):
    interfaces = {texts(one, "spirit:name")[0]: one for one in component.iterfind(".//spirit:busInterface", SPACE)}
    assert list(interfaces) == ["s_axi", "m_axi", "aclk", "aresetn", "irq"]
    mapped = texts(component, ".//spirit:physicalPort/spirit:name")
    assert sorted(mapped) == sorted(texts(component, ".//spirit:port/spirit:name"))
    for bus in ("s_axi", "m_axi"):
        logical, physical = (
            texts(interfaces[bus], f".//spirit:{kind}Port/spirit:name") for kind in ("logical", "physical")
        )
        assert physical == [f"{bus}_{name.lower()}" for name in logical]
        assert {"AWADDR", "WSTRB", "BRESP", "ARREADY", "RDATA"} <= set(logical)


def test_registers_are_those_of_the_table(component):
    found = component.findall(".//spirit:register", SPACE)
    table = list(registers.registers(UNIT))
    assert table[-1].name == "MODE"
    assert len(found) == len(table)
    built = registers.built(UNIT)
    for told, register in zip(found, table, strict=True):
        assert texts(told, "spirit:name") == [register.name]
        assert [int(text, 16) for text in texts(told, "spirit:addressOffset")] == [register.offset]
        assert [int(text, 16) for text in texts(told, "spirit:reset/spirit:value")] == [built.get(register.name, 0)]
        access = register.access.value
        wanted = "read-only" if access == "read" else "write-only" if access.startswith("write") else "read-write"
        assert texts(told, "spirit:access") == [wanted]
        fields = [(part.name, str(part.low), str(part.width)) for part in register.fields]
        if register.name == "MODE":
            fields = [("VALUE", "0", "1")]
        keys = ("name", "bitOffset", "bitWidth")
        assert list(zip(*(texts(told, f"spirit:field/spirit:{key}") for key in keys), strict=True)) == fields
    moving = [texts(one, "spirit:name")[0] for one in found if texts(one, "spirit:volatile") == ["true"]]
    assert moving == ["STATUS", "FAULT", "CYCLES"]
    cleared = component.findall(".//spirit:field[spirit:modifiedWriteValue='oneToClear']", SPACE)
    assert [texts(one, "spirit:name") for one in cleared] == [["DONE"]]
    only_read = component.findall(".//spirit:field[spirit:access='read-only']", SPACE)
    assert [texts(one, "spirit:name") for one in only_read] == [["BUSY"], ["ERROR"], ["CODE"]]
    codes = component.findall(".//spirit:enumeratedValue", SPACE)
    assert [(texts(one, "spirit:name")[0], int(texts(one, "spirit:value")[0])) for one in codes] == [
        (code.name, code.value) for code in Code
    ]


def test_files_make_the_top_and_it_resets_when_low(component, folder):
    sources = texts(component, ".//spirit:fileSet[spirit:name='verilog']/spirit:file/spirit:name")
    (top,) = texts(component, ".//spirit:modelName")
    check = "select -assert-count 1 t:$logic_not %x:+[A] i:aresetn %i"
    commands = [f"read_verilog {' '.join(sources)}", f"hierarchy -check -top {top}", f"cd {top}", check]
    yosys.run_script("\n".join(commands), cwd=folder)
    assert ".rst(!aresetn)," in (folder / f"{top}.v").read_text()
    assert (folder / f"{UNIT.name}.h").read_text() == registers.header(UNIT)
    assert ip.top_name(UNIT) == top


def test_units_are_no_ip(capsys):
    assert main(["generate", "mac:a=int8,b=int8,acc=int32", "--ip-xact"]) == 2
    assert capsys.readouterr().err == (
        "narrowgate: --ip-xact must go with systems, not with a unit, which mac:a=int8,b=int8,acc=int32 is\n"
    )
