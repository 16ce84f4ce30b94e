# amaranth: UnusedElaboratable=no
"""Systems as specs, their registers, and what the host does with them."""

import doctest
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from hwgen import catalog
from hwgen.design import Design
from hwgen.emit import describe
from hwgen.system import MatrixUnit, registers
from hwgen.system.driver import Driver, Ended, MappedRegisters
from hwgen.system.emit import circuit
from hwgen.system.golden import GoldenRegisters
from hwgen.system.registers import REGISTERS, Access, Code
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
        (
            "matmul:a=fp32,b=fp32,acc=fp32,bus=32,depth=4",
            "depth must be at least 16, for 8 elements of a row with a bus of 32 bits, not 4",
        ),
        (
            "matmul:unit=dot,a=mxfp8_e4m3,b=mxfp8_e4m3,lanes=32,acc=fp32,bus=256",
            "unit must have operands without scales of blocks, unlike "
            "dot:a=mxfp8_e4m3,b=mxfp8_e4m3,lanes=32,acc=fp32",
        ),
        (
            "matmul:a=int8,b=int8,acc=int32,row=8",
            "Key of matmul must be one of unit, out, out_round, out_overflow, out_nan, rows, cols, bus, depth, a, b, "
            "acc, terms, round, overflow, align, align_round, total, not 'row'; the nearest is rows",
        ),
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
    assert made.verilog.count(" mac_int8_int8_int32 unit (") == 1
    assert made.verilog.count(f" {UNIT.name}__element element_") == UNIT.cols
    assert made.verilog.count(f" {UNIT.name}__row row_") == UNIT.rows
    assert made.verilog.count(f" {UNIT.name}__bank8 ") == UNIT.rows + UNIT.cols + 1
    assert describe(made)["latency_cycles"] is None


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
    assert driver.run(job) == Ended(Code.SIZE, fault=0, cycles=2)
    with pytest.raises(ToolError, match=r"^STATUS.DONE must be 1 at the end of a job, but STATUS is 0x14$"):
        driver.ended()


def test_depth_may_be_what_the_sentence_says():
    assert MatrixUnit.parse("matmul:a=fp32,b=fp32,acc=fp32,bus=32,depth=16").chunk == 8


def test_random_bits_of_unit_and_readout_come_from_one_register_of_the_wider():
    for narrow, wide in (("", "out_"), ("out_", "")):
        unit = MatrixUnit.parse(
            f"matmul:a=int8,b=int8,acc=fp16,out=e4m3fn,{narrow}round=stochastic4,{wide}round=stochastic8,rows=2"
        )
        assert [(op.name, op.width) for op in unit.constants] == [("random", 8)]
        memory = np.zeros(512, np.uint8)
        driver = Driver(unit, GoldenRegisters(unit, memory))
        codes = [driver.multiply(memory, [[3]], [[7]], constants={"random": bits})[0, 0] for bits in (0, 0x0F, 0xFF)]
        # 21 is between 20 (code 0x5A) and 22 (code 0x5B).
        assert set(codes) == {0x5A, 0x5B}


def test_biases_of_less_than_a_byte_have_one_each():
    unit = MatrixUnit.parse("matmul:a=e2m1fn,b=e2m1fn,acc=e2m1fn")
    memory = np.zeros(512, np.uint8)
    driver = Driver(unit, GoldenRegisters(unit, memory))
    # 0 x 0 + (0.5, 1, 1.5, 2)
    assert driver.multiply(memory, [[0]], [[0] * 4], bias=[1, 2, 3, 4]).tolist() == [[1, 2, 3, 4]]


def test_the_driver_names_what_a_job_must_not_have():
    unit = MatrixUnit.parse("matmul:unit=simd,modes=e2m1fn+posit4_1,rows=4,cols=4,bus=128")
    driver = Driver(unit, GoldenRegisters(unit, np.zeros(64, np.uint8)))
    job = Job(m=1, n=1, k=1, a=0, a_stride=1, b=0, b_stride=1, c=0, c_stride=4)
    with pytest.raises(InputError, match=r"^Constants of matmul:.* must be MODE, not none$"):
        driver.start(job)
    with pytest.raises(InputError, match=r"^Constants of matmul:.* must be MODE, not A, MODE$"):
        driver.start(replace(job, constants=(("mode", 0), ("a", 1))))
    with pytest.raises(InputError, match=r"^relu goes with results that are numbers, not with "):
        driver.start(replace(job, constants=(("mode", 0),), relu=True))


def test_golden_registers_keep_their_bits_and_refuse_what_the_map_does_not_have():
    golden, known = GoldenRegisters(UNIT, np.zeros(64, np.uint8)), registers.by_name(UNIT)
    refused = 0
    for register in known.values():
        if register.access is Access.READ:
            with pytest.raises(ToolError, match=r"^A write of register 0x\w\w must be of one that takes it"):
                golden.write(register.offset, 1)
            refused += 1
        if register.access is Access.CONFIGURE:
            golden.write(register.offset, 0xFFFFFFFF)
            assert golden.read(register.offset) == (1 << register.width) - 1
    for offset in (0x24, 0x60, 0xFC):
        with pytest.raises(ToolError, match=r"^A read of register 0x\w\w must be of one that is there"):
            golden.read(offset)
        with pytest.raises(ToolError, match=r"^A write of register 0x\w\w must be of one that takes it"):
            golden.write(offset, 1)
        refused += 2
    assert refused == 12


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
