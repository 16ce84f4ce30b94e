"""Ports of foreign files: what fits, and which sentence says what does not."""

import re

import pytest
from units import Either, circuit, either

from numerics.errors import InputError
from sim.ports import matching_module, modules

pytestmark = pytest.mark.eda
UNIT = circuit(Either(4), either(4))


@pytest.fixture
def file(tmp_path):
    return tmp_path / "von Frau Müller.v"


def refused(file, text, sentence):
    file.write_text(text)
    with pytest.raises(InputError, match=f"^{sentence.format(file=re.escape(str(file)))}$"):
        matching_module(file, UNIT)


def test_widths_and_directions_are_read(file):
    file.write_text(
        "module helper #(parameter W = 4)(input [W-1:0] a, output [W-1:0] o); assign o = ~a; endmodule\n"
        "module top(input logic [1:0][3:0] a, input signed [7:0] b, input integer k, output reg [0:3] o, inout z);\n"
        "helper #(.W(3)) h(.a(a[0][2:0]), .o(o[1:3])); endmodule\n"
    )
    top, helper = modules(file)
    assert {p.name: (p.direction, p.width) for p in top.ports} == {
        "a": ("input", 8),
        "b": ("input", 8),
        "k": ("input", 32),
        "o": ("output", 4),
        "z": ("inout", 1),
    }
    assert (top.name, top.outermost, helper.outermost) == ("top", True, False)
    assert {p.name: p.width for p in helper.ports} == {"a": 3, "o": 3}


def test_the_module_of_the_name_is_taken_and_any_other_that_alone_fits(file):
    file.write_text(either(4) + either(4, name="other"))
    assert matching_module(file, UNIT) == "unit"
    file.write_text("module x(input q); endmodule\n" + either(4, name="other"))
    assert matching_module(file, UNIT) == "other"
    inner = either(4, name="inner")
    file.write_text(either(4, "inner i(.a(a), .b(b), .o(o));", name="outer") + inner)
    assert matching_module(file, UNIT) == "outer"


def test_words_that_systemverilog_keeps_are_names_in_old_files(file):
    file.write_text(either(4, "wire [3:0] do = a ^ b; assign o = do;"))
    assert matching_module(file, UNIT) == "unit"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            either(4, "assign o = a;").replace("input [3:0] b, ", ""),
            "Module unit of {file} must have input b of 4 bits, but has no port b",
        ),
        (either(4).replace("[3:0] b", "[4:0] b"), "Module unit of {file} must have input b of 4 bits, not of 5"),
        (
            either(4).replace("input [3:0] b", "output [3:0] b"),
            "Module unit of {file} must have input b of 4 bits, not output b",
        ),
        (
            either(4).replace("(input", "(input go, input"),
            "Module unit of {file} must have no port but a, b, o, not go",
        ),
        (
            "module unit(input [3:0] a, input real b, output [3:0] o); endmodule",
            "Module unit of {file} must have input b of 4 bits, but b is no plain vector",
        ),
        (
            either(4, name="x") + either(4, name="y"),
            "Verilog file {file} must have one module with the ports of unit, not x, y",
        ),
        ("", "Verilog file {file} must be Verilog that Verilator reads, but No top level module found"),
        (
            either(4, "assign o = a ^;"),
            "Verilog file {file} must be Verilog that Verilator reads, but line 2 of von Frau Müller.v: "
            "syntax error, unexpected ';', expecting IDENTIFIER-for-type",
        ),
        (
            either(4, "missing m(a, b, o);"),
            "Verilog file {file} must be Verilog that Verilator reads, but line 2 of von Frau Müller.v: "
            "Cannot find file containing module: 'missing'",
        ),
        (
            either(4, "assign o = a == 3 ? 4'bz01 : b;"),
            "Verilog file {file} must drive its signals with 0 and 1, not with z as on line 2: "
            "inside a chip nothing may float",
        ),
    ],
    ids=["missing", "width", "direction", "extra", "kind", "two", "empty", "syntax", "module", "floats"],
)
def test_what_does_not_fit_is_named(file, text, sentence):
    refused(file, text, sentence)


def test_z_in_a_pattern_is_any_bit(file):
    file.write_text(
        "module unit(input [3:0] a, output reg o);\n"
        "  always @* casez (a) 4'b1zz?: o = 1; default: o = 0; endcase\n"
        "endmodule\n"
    )
    assert [module.name for module in modules(file)] == ["unit"]


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(
        InputError, match=r"^Verilog file must be readable, but .*/no\.v is not: No such file or directory$"
    ):
        modules(tmp_path / "no.v")
