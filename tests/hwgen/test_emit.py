"""How emitted Verilog reads; that it computes what it should is shown by `narrowgate verify`."""

import re

import pytest

from hwgen import names, verilog
from hwgen.design import Design
from hwgen.emit import emit

TEXTS = (
    "mac:a=e4m3fn,b=e4m3fn,acc=fp32",
    "mac:a=int8,b=int4,acc=int32,shell=stream",
    "dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp32,stages=2",
    "add:a=posit8_0,b=posit8_0,out=posit8_0",
    "mac:a=e4m3fn,b=e4m3fn,acc=exact",
)


@pytest.fixture(scope="module")
def circuits():
    return emit([Design.parse(text) for text in TEXTS])


@pytest.mark.eda
def test_verilog_does_not_depend_on_what_was_made_before_it(circuits):
    alone = [emit([Design.parse(text)])[0].verilog for text in reversed(TEXTS)]
    assert alone == [circuit.verilog for circuit in reversed(circuits)]
    assert emit([]) == []


@pytest.mark.eda
def test_verilog_needs_no_escapes(circuits):
    for circuit in circuits:
        names_in_it = re.findall(r"^\s+(?:input|output) (?:wire|reg) .*?(\S+?)(?: = \S+)?,?$", circuit.verilog, re.M)
        assert len(names_in_it) >= len(circuit.ports)
        assert "\\" not in circuit.verilog and not [name for name in names_in_it if "$" in name]


@pytest.mark.eda
def test_ports_inside_begin_with_their_direction(circuits):
    seen = 0
    for circuit in circuits:
        inside = circuit.verilog.split("endmodule", 1)[1]
        # A part of a port of the top is called after that.
        top = tuple(f"{port.name}_" for port in circuit.ports)
        for direction, name in re.findall(r"^  (input|output) .*?\b([io]__\w+)(?: = \S+)?,?$", inside, re.M):
            if not name.startswith(top):
                assert direction[0] == name[0]
                seen += 1
    assert seen > 100


@pytest.mark.eda
def test_ports_of_the_top_come_in_the_order_of_the_manifest(circuits):
    for circuit in circuits:
        header = re.search(rf"^module {circuit.top} \(\n(.*?)\n\);", circuit.verilog, re.M | re.S)[1]
        assert re.findall(r"(\w+)(?: = \S+)?,?$", header, re.M) == [port.name for port in circuit.ports]


@pytest.mark.eda
def test_lanes_share_the_module_of_their_decoder(circuits):
    (text,) = (circuit.verilog for circuit in circuits if circuit.name.startswith("dot"))
    assert len(re.findall(r"^module \w+__unpack__a \($", text, re.M)) == 1
    assert len(re.findall(r"^  \w+__unpack__a \w+ \($", text, re.M)) == 8


def test_modules_that_differ_only_by_name_are_one():
    text = (
        "// Header\n\nmodule top(x, y);\n  input x;\n  wire x;\n  output [1:0] y;\n  wire [1:0] y;\n"
        "  leaf0 first (\n    .i(x),\n    .o(y[0])\n  );\n"
        "  leaf1 second (\n    .i(x),\n    .o(y[1])\n  );\nendmodule\n"
        "\nmodule leaf0(i, o);\n  input i;\n  wire i;\n  output o;\n  wire o;\n  assign o = ~ i;\nendmodule\n"
        "\nmodule leaf1(i, o);\n  input i;\n  wire i;\n  output o;\n  wire o;\n  assign o = ~ i;\nendmodule\n"
    )
    assert verilog.shorter(text) == (
        "// Header\n\nmodule top (\n  input wire x,\n  output wire [1:0] y\n);\n"
        "  leaf first (\n    .i(x),\n    .o(y[0])\n  );\n  leaf second (\n    .i(x),\n    .o(y[1])\n  );\nendmodule\n"
        "\nmodule leaf (\n  input wire i,\n  output wire o\n);\n  assign o = ~ i;\nendmodule\n"
    )


def test_ports_without_a_name_get_that_of_what_they_carry():
    text = (
        "module top(x, y);\n  input [7:0] x;\n  wire [7:0] x;\n  output y;\n  wire y;\n"
        "  part a (\n    .port(x[3:1]),\n    .port_2(x[7]),\n    .port_3({ x[0], x[5] }),\n    .y(y)\n  );\n"
        "endmodule\n"
        "\nmodule part(port, port_2, port_3, y);\n  input [2:0] port;\n  wire [2:0] port;\n  input port_2;\n"
        "  wire port_2;\n  input [1:0] port_3;\n  wire [1:0] port_3;\n  output y;\n  wire y;\n"
        "  inner b (\n    .port(port[1]),\n    .y(y)\n  );\nendmodule\n"
    )
    assert verilog.shorter(text) == (
        "module top (\n  input wire [7:0] x,\n  output wire y\n);\n"
        "  part a (\n    .x_3_1(x[3:1]),\n    .x_7(x[7]),\n    .port_3({ x[0], x[5] }),\n    .y(y)\n  );\n"
        "endmodule\n"
        "\nmodule part (\n  input wire [2:0] x_3_1,\n  input wire x_7,\n  input wire [1:0] port_3,\n"
        "  output wire y\n);\n"
        "  inner b (\n    .port(x_3_1[1]),\n    .y(y)\n  );\nendmodule\n"
    )


@pytest.mark.parametrize(
    ("line", "short"),
    [
        ("assign x = { a[0], a[0], a[0] };", "assign x = {3{a[0]}};"),
        ("assign x = { 1'h0, b, b, b, b, c };", "assign x = { 1'h0, {4{b}}, c };"),
        ("assign x = { b, b, c, c };", "assign x = { b, b, c, c };"),
        ("assign x = { ab, b, b, bc };", "assign x = { ab, b, b, bc };"),
    ],
)
def test_repeated_bits_are_replications(line, short):
    text = f"module top(x);\n  output [3:0] x;\n  wire [3:0] x;\n  {line}\nendmodule\n"
    assert verilog.shorter(text).splitlines()[3] == f"  {short}"


def test_a_port_is_named_by_its_direction_and_a_signal_steps_aside():
    text = (
        "module \\top\n  wire width 2 input 1 \\o__x\n  wire width 1 output 2 \\y\n"
        "  cell \\top.inner$3 \\inner$3\n    connect \\o__x \\o__x [0]\n    connect \\port$4$0 \\y [0]\n  end\nend\n"
        "\nmodule \\top.inner$3\n  wire width 1 \\i__x\n  wire width 1 input 1 \\o__x\n"
        "  wire width 1 output 2 \\port$4$0\n  connect \\i__x \\o__x [0]\n  connect \\port$4$0 \\i__x [0]\nend\n"
    )
    assert names.plain(text) == (
        "module \\top\n  wire width 2 input 1 \\o__x\n  wire width 1 output 2 \\y\n"
        "  cell \\top__inner \\inner\n    connect \\i__x \\o__x [0]\n    connect \\port \\y [0]\n  end\nend\n"
        "\nmodule \\top__inner\n  wire width 1 \\i__x_2\n  wire width 1 input 1 \\i__x\n"
        "  wire width 1 output 2 \\port\n  connect \\i__x_2 \\i__x [0]\n  connect \\port \\i__x_2 [0]\nend\n"
    )
