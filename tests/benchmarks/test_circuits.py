"""The tables that circuits are compared by."""

import csv
import importlib
import tomllib
from pathlib import Path

import pytest

from hwgen.design import Design

FOLDER = Path(__file__).parents[2] / "benchmarks"
UNITS = tomllib.loads((FOLDER / "circuits.toml").read_text())["unit"]


@pytest.fixture
def circuits(monkeypatch):
    monkeypatch.syspath_prepend(str(FOLDER))
    return importlib.import_module("circuits")


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit["peer"])
def test_every_unit_has_designs_and_a_correct_peer(circuits, unit):
    assert [Design.load(text).text for text in unit["designs"]]
    peer = circuits.bar(unit["peer"], unit.get("against", "yes"))
    assert peer["LUT"] > 0 and peer["CARRY"] >= 0
    # What is known of sums of two-bit integers are look-up tables.
    assert unit["peer"] == "INT2 dot32" or (peer["area_um2"] > 0 and peer["delay_ps"] > 0)


def test_the_smallest_and_the_one_of_fewest_tables_are_named(circuits):
    assert circuits.bar("INT4 dot32") == {
        "peer": "plain-verilog (32 x a*b + balanced tree; hierarchy kept); "
        "LUTs: FINN-compressor (7series; combinational; const absorbed)",
        "area_um2": 170490,
        "delay_ps": 4403.16,
        "LUT": 507,
        "CARRY": 52,
    }


def test_operands_that_a_peer_has_not_are_zero(circuits):
    circuit = Design.parse("mac:a=int4,b=int4,acc=int9").circuit()
    tied = circuits.tied(circuit, ["acc"])
    assert [port.name for port in tied.ports] == ["a", "b", "o"]
    assert tied.verilog == (
        f"{circuit.verilog}\nmodule {circuit.name}_tied(input [3:0] a, input [3:0] b, output [8:0] o);\n"
        f"  {circuit.name} unit (.a(a), .b(b), .o(o), .acc(9'd0));\nendmodule\n"
    )
    assert circuits.tied(circuit, []) is circuit


@pytest.mark.parametrize(
    ("unit", "peer", "area_um2"),
    [
        # By Booth's digits, not by the plain script, which gives 31,512.
        ("INT8xINT8+INT32 MAC", "plain-verilog (comb a*b+c)", 16774),
        # Smaller ones have recoded operands.
        ("FP8 E4M3(IEEE) mul", "HardFloat (IEEE in/out; RNE tied; no flags)", 11052),
        # Smaller ones round wrongly.
        ("posit(8,0) mul", "Flo-Posit(FloPoCo) (sign-magnitude decode)", 18264),
    ],
)
def test_the_bar_is_the_smallest_correct_peer(circuits, unit, peer, area_um2):
    found = circuits.bar(unit)
    assert (found["peer"], found["area_um2"]) == (peer, area_um2)


def test_a_unit_without_peer_has_no_bar(circuits):
    with pytest.raises(
        SystemExit, match=r"^Unit must have a correct peer in peers.csv, but 'FP4 E2M1 mul' has none$"
    ):
        circuits.bar("FP4 E2M1 mul")


def test_figures_are_replaced_by_those_of_the_same_design(circuits, tmp_path):
    table = tmp_path / "table.csv"
    for design, area in (("x", 1), ("y", 2), ("x", 3)):
        circuits._put_into(table, {"unit": "u", "design": design, "ours_area_um2": area})
    with table.open(newline="") as file:
        assert [(row["design"], row["ours_area_um2"]) for row in csv.DictReader(file)] == [("y", "2"), ("x", "3")]
