# amaranth: UnusedElaboratable=no
"""Systems as specs, their registers, and what the host does with them."""

import doctest
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest

from hwgen import catalog
from hwgen.design import Design
from hwgen.system import MatrixUnit, registers
from hwgen.system.driver import Driver, MappedRegisters
from hwgen.system.emit import circuit
from hwgen.system.golden import GoldenRegisters
from hwgen.system.registers import REGISTERS, Code
from hwgen.tool import ToolError
from numerics.errors import InputError
from numerics.functions import UNITS, parse
from numerics.matrix.stored import Job

TEXT = "matmul:a=int8,b=int8,acc=int32,rows=4,cols=4,bus=64,depth=16"
UNIT = MatrixUnit.parse(TEXT)
PAGE = Path(__file__).parents[2] / "docs" / "reference" / "coprocessor.md"


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "matmul:a=e4m3fn,b=e4m3fn,acc=fp32,out=e4m3fn,rows=4,cols=4,bus=64,depth=64",
        "matmul:a=int8,b=int8,acc=int32,out=fixed14_7sat,out_round=rne,rows=8,cols=8,bus=64,depth=64",
        "matmul:unit=dot,a=int8,b=int8,lanes=4,acc=int32,rows=4,cols=2,bus=64,depth=8",
        "matmul:a=posit8_0,b=posit8_0,acc=quire8_0,out=posit8_0,rows=2,cols=4,bus=128,depth=4",
        "matmul:a=e4m3fn,b=e4m3fn,acc=fp32,round=rtz,out=e5m2,out_overflow=saturate,rows=4,cols=8,bus=32,depth=4",
    ],
)
def test_the_text_form_parses_back(text):
    unit = MatrixUnit.parse(text)
    assert unit.text == text
    assert MatrixUnit.parse(unit.text) == unit
    assert re.fullmatch(r"matmul_\w+", unit.name)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("matmul:a=int8,b=int8,acc=int32,rows=3", "rows must be a power of two from 2 to 32, not 3"),
        ("matmul:a=int8,b=int8,acc=int32,bus=x", "bus must be a whole number from 1 to 512, not 'x'"),
        ("matmul:a=int16,b=int16,acc=exact,bus=32", "bus must be as wide as a result, 64 bits, not 32"),
        ("matmul:a=fp32,b=fp32,acc=fp32,bus=32,depth=4", "depth must be enough for 8 elements, not 4"),
        (
            "matmul:a=int8,b=int8,acc=int32,cols=2,bus=128",
            "bus must be no wider than a row of totals, 64 bits, not 128",
        ),
        ("matmul:a=int8,b=int8,acc=int32,out_nan=max", "out_nan goes with out only, as in out=int8, not without it"),
        ("matmul:unit=mul,a=int8", f"unit must be one of {', '.join(UNITS)}, not 'mul'"),
        ("matmul:", "A matrix unit must have the form matmul:key=value,key=value, not 'matmul:'"),
        (
            "matmul:a=posit8_0,b=posit8_0,acc=exact,out=posit8_0",
            "out goes with totals that convert takes, not with acc=exact of mac:a=posit8_0,b=posit8_0,acc=exact",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(text, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        MatrixUnit.parse(text)


def test_a_unit_has_a_running_total():
    with pytest.raises(InputError, match=r"^unit must be a function of two factors with a running total, not mul"):
        MatrixUnit(parse("multiply:a=int8,b=int8,out=exact"))


def test_verbs_of_units_say_that_a_system_is_none():
    with pytest.raises(InputError, match=r"^A system goes with generate and verify only; here a unit must be given"):
        Design.load(TEXT)


def test_names_of_systems_are_in_the_catalogue():
    assert [catalog.load(entry.name) for entry in catalog.systems()] == [
        MatrixUnit.parse(entry.text) for entry in catalog.systems()
    ]
    assert isinstance(catalog.load("mac_int8_int8_int32"), Design)
    assert catalog.load(TEXT) == UNIT


def test_registers_do_not_share_a_word():
    offsets = [register.offset for register in REGISTERS]
    assert offsets == sorted(set(offsets))
    assert all(offset % 4 == 0 and offset < registers.SPACE_BYTES for offset in offsets)
    for register in REGISTERS:
        bits = [bit for part in register.fields for bit in range(part.low, part.low + part.width)]
        assert len(bits) == len(set(bits))


@pytest.mark.eda
def test_the_verilog_has_the_circuit_of_the_unit_and_no_escaped_names():
    made = circuit(UNIT)
    own = Design.parse("mac:a=int8,b=int8,acc=int32").circuit().verilog
    assert own in made.verilog
    assert "\\" not in made.verilog
    assert made.verilog.count("mac_int8_int8_int32 unit_") == 16


def test_c_reads_the_header(tmp_path):
    lines = [f'    printf("%u\\n", NGMM_{register.name});' for register in REGISTERS]
    head = ["#include <stdio.h>", '#include "unit.h"', "int main(void) {"]
    program = [*head, *lines, "    return NGMM_CODE_NONE;", "}"]
    (tmp_path / "unit.h").write_text(registers.header(UNIT))
    (tmp_path / "main.c").write_text("\n".join(program))
    command = ["cc", "-Wall", "-Werror", "main.c", "-o", "main"]
    subprocess.run(command, cwd=tmp_path, check=True)
    told = subprocess.run(["./main"], cwd=tmp_path, check=True, capture_output=True, text=True).stdout.split()
    assert [int(word) for word in told] == [register.offset for register in REGISTERS]


def test_the_driver_refuses_another_unit():
    memory = np.zeros(64, np.uint8)
    other = MatrixUnit.parse("matmul:a=int8,b=int8,acc=int32,rows=8,cols=4,bus=64")
    with pytest.raises(ToolError, match=r"^Registers ARRAY and SLOTS must be those of matmul:.*rows=4"):
        Driver(UNIT, GoldenRegisters(other, memory))


def test_the_driver_tells_how_a_job_ended():
    driver = Driver(UNIT, GoldenRegisters(UNIT, np.zeros(64, np.uint8)))
    job = Job(m=0, n=1, k=1, a=0, a_stride=1, b=0, b_stride=1, c=0, c_stride=4)
    assert driver.run(job).code is Code.SIZE
    with pytest.raises(ToolError, match=r"^STATUS.DONE must be 1 at the end of a job, but STATUS is 0x14$"):
        driver.ended()


def test_mapped_registers_are_words_of_a_file(tmp_path):
    path = tmp_path / "mem"
    path.write_bytes(bytes(2 * 4096))
    with MappedRegisters(path, 4096) as mapped:
        mapped.write(0x40, 0x12345678)
        assert mapped.read(0x40) == 0x12345678
    assert path.read_bytes()[4096 + 0x40 : 4096 + 0x44] == bytes.fromhex("78563412")


def test_the_page_shows_what_happens():
    found = doctest.testfile(str(PAGE), module_relative=False)
    assert (found.attempted, found.failed) == (9, 0)
