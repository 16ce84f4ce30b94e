"""FPGA figures: counted on the circuit alone, the frequency between registers, the same each time."""

import pytest

from costmodel import fpga
from costmodel.fpga.wrapper import wrapper
from hwgen.circuit import Circuit, Port
from hwgen.design import Design
from hwgen.tool import ToolError
from numerics.errors import InputError


def adder(width: int) -> Circuit:
    verilog = f"module add(input [{width - 1}:0] a, b, output [{width}:0] o); assign o = a + b; endmodule\n"
    ports = [("a", "input", width), ("b", "input", width), ("o", "output", width + 1)]
    return Circuit(
        name="add",
        spec=f"add{width}",
        verilog=verilog,
        ports=tuple(Port(name=n, direction=d, width=w, format="uint") for n, d, w in ports),
        latency_cycles=0,
    )


@pytest.mark.eda
@pytest.mark.parametrize(("device", "carry"), [("ice40", 16), ("ecp5", 9), ("xcup", 5)])
def test_an_adder_takes_carry_blocks_and_no_register(device, carry):
    found = fpga.measure(adder(16), device, options=["noplace"] if device == "ecp5" else [])
    assert set(found.figures) == {"lut", "carry", "ff", "dsp", "depth"}
    assert (found.figures["ff"], found.figures["dsp"]) == (0, 0)
    assert abs(found.figures["carry"] - carry) <= 1
    assert found.figures["depth"] > 0
    assert found.conditions["flow"].startswith("synth_")


@pytest.mark.eda
def test_dsp_blocks_are_used_unless_they_are_refused():
    circuit = Design.parse("multiply:a=int8,b=int8").circuit()
    with_dsp = fpga.measure(circuit, "xcup").figures
    without = fpga.measure(circuit, "xcup", options=["nodsp"]).figures
    # The figures that plain a*b has in this flow, published for INT8 mul without DSP blocks.
    assert (with_dsp["dsp"], with_dsp["lut"]) == (1, 0)
    assert (without["dsp"], without["lut"], without["carry"]) == (0, 134, 4)


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
    found = fpga.measure(adder(300), "ecp5", options=["seeds=2"])
    assert found.figures["fmax_mhz"] > 5
    assert found.conditions["seeds"] == "1, 2"


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
        ("xcup", "fast", "Option of xcup must be one of nodsp, not 'fast'"),
        ("xcup", "noplace", "Option of xcup must be one of nodsp, not 'noplace'"),
        ("ecp5", "x", "Option of ecp5 must be one of nodsp, noplace, seeds=N, not 'x'"),
        ("ecp5", "seeds=0", "Option seeds of ecp5 must be a number from 1 to 99, not '0'"),
        ("stratix", "nodsp", "FPGA must be one of ice40, ecp5, xcup, not 'stratix'"),
    ],
)
def test_bad_options_get_their_sentence(device, option, sentence):
    with pytest.raises(InputError, match=f"^{sentence}$"):
        fpga.measure(adder(4), device, options=[option])
