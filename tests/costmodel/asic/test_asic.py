"""Synthesis on standard cells: the mapped netlist computes what the Verilog says, on every technology."""

import re

import numpy as np
import pytest

from costmodel import asic
from costmodel.asic import EFFORTS, energy, measure, scrambled, synthesis, synthesise, timing
from costmodel.asic.energy.zero_delay import evaluate
from costmodel.measurement import ENERGY_PARTS
from costmodel.technology import load
from hwgen.circuit import Circuit, Port
from hwgen.design import Design
from hwgen.emit import KEEP
from hwgen.tool import ToolError
from numerics.errors import InputError


def circuit(name: str, body: str, latency: int = 0, **widths: int) -> Circuit:
    """Circuit whose outputs are the ports that begin with ``o``."""
    ports = tuple(
        Port(name=port, direction="output" if port.startswith("o") else "input", width=width, format="bits")
        for port, width in widths.items()
    )
    header = ", ".join(f"{port.direction} [{port.width - 1}:0] {port.name}" for port in ports)
    text = f"module {name}({header});\n{body}\nendmodule\n"
    return Circuit(name=name, spec=name, verilog=text, ports=ports, latency_cycles=latency)


MULTIPLY = circuit("multiply", "assign o = a * b;", a=5, b=5, o=10)
EVERY = np.arange(1 << 10, dtype=np.uint32)
OPERANDS = {"a": (EVERY & 31)[:, None], "b": (EVERY >> 5)[:, None]}


@pytest.mark.eda
@pytest.mark.parametrize("technology", ["asap7", "sg13g2"])
@pytest.mark.parametrize("effort", list(EFFORTS))
def test_every_product_and_every_figure(technology, effort):
    mapped = synthesise(MULTIPLY, technology, effort=effort)
    answers = evaluate(mapped.netlist, OPERANDS)["o"][:, 0]
    assert len(answers) == 1024
    assert np.array_equal(answers, (EVERY & 31) * (EVERY >> 5))
    measured = measure(MULTIPLY, technology, OPERANDS, operands_name="all pairs", effort=effort)
    plain = {"area_um2", "cells", "ff", "delay_ps", "depth", "leakage_nw", "energy_fj"}
    assert set(measured.figures) == plain | set(ENERGY_PARTS)
    assert all(measured.figures[key] > 0 for key in measured.figures if key not in ("ff", "clock_fj"))
    assert measured.figures["area_um2"] == pytest.approx(mapped.netlist.area_um2)
    assert measured.target == technology
    assert measured.conditions["operands"] == "all pairs"
    assert measured.conditions["effort"] == effort


#: Ten bits counted by full adders that are spelt out.
COUNT = circuit(
    "count",
    """
  wire [4:0] half, sum, carry;
  assign half = {carry[1] ^ carry[2], a[9] ^ sum[2], a[6] ^ sum[1], a[3] ^ a[4], a[0] ^ a[1]};
  assign sum[0] = half[0] ^ a[2], carry[0] = (a[0] & a[1]) | (half[0] & a[2]);
  assign sum[1] = half[1] ^ a[5], carry[1] = (a[3] & a[4]) | (half[1] & a[5]);
  assign sum[2] = half[2] ^ a[7], carry[2] = (a[6] & sum[1]) | (half[2] & a[7]);
  assign sum[3] = half[3] ^ a[8], carry[3] = (a[9] & sum[2]) | (half[3] & a[8]);
  assign sum[4] = half[4] ^ carry[3], carry[4] = (carry[1] & carry[2]) | (half[4] & carry[3]);
  assign o = sum[0] + sum[3] + ((sum[4] + carry[0]) << 1) + (carry[4] << 2);
""",
    a=10,
    o=4,
)


@pytest.mark.eda
@pytest.mark.parametrize(("effort", "cells"), [("area", 0), ("adders", 5)])
def test_full_adders_that_are_spelt_out_become_cells(effort, cells):
    mapped = synthesise(COUNT, "asap7", effort=effort)
    found = [instance for instance in mapped.netlist.instances if instance.cell.name == "FAx1_ASAP7_75t_R"]
    assert len(found) == cells
    every = np.arange(1 << 10, dtype=np.uint32)
    answers = evaluate(mapped.netlist, {"a": every[:, None]})["o"][:, 0]
    assert np.array_equal(answers, [int(code).bit_count() for code in every])


@pytest.mark.eda
def test_same_netlist_twice():
    assert synthesise(MULTIPLY, "asap7").verilog == synthesise(MULTIPLY, "asap7").verilog


@pytest.mark.eda
def test_other_names_and_another_order_give_the_same_function_and_another_netlist():
    found = {synthesise(COUNT, "asap7").verilog}
    every = np.arange(1 << 10, dtype=np.uint32)
    for seed in (2, 3):
        mapped = synthesise(scrambled(COUNT, seed), "asap7")
        answers = evaluate(mapped.netlist, {"a": every[:, None]})["o"][:, 0]
        assert np.array_equal(answers, [int(code).bit_count() for code in every])
        found.add(mapped.verilog)
    assert len(found) == 3
    assert scrambled(COUNT, 2) == scrambled(COUNT, 2)


@pytest.mark.eda
def test_registers_are_the_same_under_other_names():
    body = "reg [7:0] r, s; always @(posedge clk) begin r <= rst ? 0 : a * 3; s <= rst ? 0 : r + a; end"
    body += " assign o = s ^ r;"
    design = circuit("pipeline", body, latency=2, clk=1, rst=1, a=8, o=8)
    a = np.random.default_rng(0).integers(0, 256, 200).astype(np.uint32)[:, None]
    one, other = (evaluate(synthesise(c, "asap7").netlist, {"a": a})["o"] for c in (design, scrambled(design, 2)))
    assert len(np.unique(one)) > 100
    assert np.array_equal(one, other)


@pytest.mark.eda
def test_a_module_that_is_kept_is_kept_under_other_names():
    gated = Design.parse("mac:a=int2,b=int2,acc=int6,gate=and").circuit()
    assert KEEP in scrambled(gated, 2).verilog
    assert synthesise(scrambled(gated, 2), "asap7").netlist.area_um2 > 0


@pytest.mark.eda
def test_figures_of_several_seeds_are_their_means():
    singles = [measure(one, "asap7").figures for one in (COUNT, scrambled(COUNT, 2), scrambled(COUNT, 3))]
    means = measure(COUNT, "asap7", seeds=3)
    for name, value in means.figures.items():
        assert value == pytest.approx(np.mean([figures[name] for figures in singles]))
    areas = [figures["area_um2"] for figures in singles]
    assert len(set(areas)) > 1
    assert means.conditions["seeds"].startswith(
        f"means of 3 syntheses: area_um2 {min(areas):.4g} to {max(areas):.4g}, cells "
    )


@pytest.mark.eda
def test_efforts_trade_area_for_delay():
    small, fast = (measure(MULTIPLY, "sg13g2", effort=effort).figures for effort in ("area", "delay"))
    assert small["area_um2"] < fast["area_um2"]
    assert small["delay_ps"] > fast["delay_ps"]
    assert "energy_fj" not in small


@pytest.mark.eda
@pytest.mark.parametrize("technology", ["asap7", "sg13g2"])
def test_pipeline(technology):
    body = "reg [7:0] r, s; always @(posedge clk) begin r <= rst ? 0 : a + b; s <= rst ? 0 : r; end assign o = s;"
    design = circuit("pipeline", body, latency=2, clk=1, rst=1, a=8, b=8, o=8)
    mapped = synthesise(design, technology)
    assert len(mapped.netlist.registers) == 16
    random = np.random.default_rng(0)
    a, b = (random.integers(0, 256, 300).astype(np.uint32)[:, None] for _ in range(2))
    answers = evaluate(mapped.netlist, {"a": a, "b": b})["o"]
    assert np.array_equal(answers[2:], ((a + b) & 255)[:-2])
    assert energy.measure(mapped.netlist, mapped.technology, {"a": a, "b": b}).clock_fj > 0


@pytest.mark.eda
@pytest.mark.parametrize("technology", ["asap7", "sg13g2"])
def test_explicit_full_adders_constants_and_wires(technology):
    body = r"\$fa #(.WIDTH(4)) f(.A(a), .B(b), .C(c), .X(o_carry), .Y(o_sum)); assign o_one = 2'b01, o_wire = a[0];"
    design = circuit("adders", body, a=4, b=4, c=4, o_carry=4, o_sum=4, o_one=2, o_wire=1)
    mapped = synthesise(design, technology)
    random = np.random.default_rng(0)
    a, b, c = (random.integers(0, 16, 200).astype(np.uint32)[:, None] for _ in range(3))
    answers = evaluate(mapped.netlist, {"a": a, "b": b, "c": c})
    assert np.array_equal(answers["o_sum"], a ^ b ^ c)
    assert np.array_equal(answers["o_carry"], (a & b) | (a & c) | (b & c))
    assert set(answers["o_one"][:, 0]) == {1}
    assert np.array_equal(answers["o_wire"], a & 1)
    kinds = [instance.cell.name for instance in mapped.netlist.instances]
    assert sum(load(technology).cell(kind).is_constant for kind in kinds) == 2
    assert kinds.count("FAx1_ASAP7_75t_R") == (4 if technology == "asap7" else 0)


@pytest.mark.eda
def test_errors_of_verilog_tools_and_time():
    with pytest.raises(ToolError, match=r"^Tool Yosys must end with status 0, not 1$") as caught:
        synthesise(circuit("broken", "assign o = a +;", a=2, o=2), "asap7")
    assert "syntax error" in caught.value.log
    # Many seconds of work, so that a busy machine cannot have done it by the time it looks.
    large = circuit("large", "assign o = a * b * c;", a=64, b=64, c=64, o=192)
    with pytest.raises(ToolError, match=r"^Tool Yosys must end within 0\.01 s, but was still running$"):
        synthesise(large, "asap7", timeout_s=0.01)
    latch = circuit("latch", "reg r; always @* if (a) r = b; assign o = r;", a=1, b=1, o=1)
    with pytest.raises(InputError, match=r"^Register .* must be clocked by an input port, not by net .*$"):
        synthesise(latch, "asap7")
    loop = circuit("ring", "wire w; assign w = ~(w & a); assign o = w;", a=1, o=1)
    with pytest.raises(InputError, match=r"^Logic of ring must have no loop, but net .* feeds itself$"):
        synthesise(loop, "asap7")


def test_unknown_names():
    with pytest.raises(InputError, match=r"^Effort must be one of adders, area, balanced, delay, not 'best'$"):
        synthesise(MULTIPLY, "asap7", effort="best")
    with pytest.raises(
        InputError, match=r"^Technology must be one of .*, or a file \*\.toml, not 'asap8'; did you mean asap7\?$"
    ):
        synthesise(MULTIPLY, "asap8")


@pytest.mark.eda
def test_operands_need_a_name():
    with pytest.raises(InputError, match=r"^Operands must have a name for the record, not none$"):
        measure(MULTIPLY, "asap7", OPERANDS)


@pytest.mark.eda
@pytest.mark.parametrize("technology", ["asap7", "sg13g2"])
def test_delay_is_what_abc_says(monkeypatch, technology):
    """ABC times with inputs of no slew where no cell drives them."""
    monkeypatch.setitem(asic.EFFORTS, "balanced", asic.EFFORTS["balanced"] + "; stime -p")
    monkeypatch.setattr(synthesis, "_constraints", lambda tech: f"set_load {tech.output_load_ff:g}\n")
    mapped = synthesise(MULTIPLY, technology)
    delays = re.findall(r"Delay =\s*([\d.]+) ps", mapped.log)
    mine = timing.analyse(mapped.netlist, mapped.technology, input_slew_ps=0).delay_ps
    assert mine == pytest.approx(float(delays[-1]), abs=0.02)
