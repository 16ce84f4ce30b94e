"""Proofs: right circuits have all of them, wrong ones fail with operands that show it, and time is bounded."""

import json
from dataclasses import replace

import numpy as np
import pytest

from hwgen import aiger
from hwgen.design import Design
from narrowgate.__main__ import main
from numerics.errors import InputError
from sim.equivalence import Comparison
from sim.formal import prove
from sim.verify import verify

MUL = "multiply:a=e2m1fn,b=int4,out=e4m3fn"
ADD = "add:a=bfloat16,b=bfloat16,out=bfloat16"


@pytest.mark.eda
@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (MUL, "its truth table, style=plain, style=array, style=booth, style=table, style=chain, "),
        (f"{ADD},stages=3", ""),
        (
            "mac:a=e2m1fn,b=e2m1fn,acc=fixed9_-2,stages=2",
            "style=plain, style=array, style=booth, style=table, style=chain, style=after, style=ahead, ",
        ),
    ],
)
def test_right_circuits_are_proven(text, statements):
    design = Design.parse(text)
    proofs = list(prove(design, design.circuit()))
    said = [proof.statement for proof in proofs]
    assert [proof.holds for proof in proofs] == [True] * len(said)
    assert ", ".join(said) == f"{statements}its netlist for iCE40, its netlist for ECP5"


@pytest.mark.eda
@pytest.mark.parametrize("text", [MUL, f"{ADD},stages=3"])
def test_a_wrong_circuit_fails_every_proof_against_something_else(text):
    design = Design.parse(text)
    circuit = design.circuit()
    wrong = Design.parse(f"{text},round=ceil").circuit()
    broken = replace(circuit, verilog=wrong.verilog.replace(wrong.name, circuit.name))
    proofs = {proof.statement: proof for proof in prove(design, broken)}
    for statement, proof in proofs.items():
        # Its netlists are those of the same broken circuit.
        assert proof.holds is ("netlist" in statement)
        if not proof.holds:
            rows = {name: np.array([[code]], np.uint32) for name, code in proof.example.items()}
            other = Design.parse(f"{text},round=ceil").function
            assert (design.function.evaluate(rows) != other.evaluate(rows)).all()
    assert set(proofs) >= {"its netlist for iCE40", "its netlist for ECP5"}


@pytest.mark.eda
def test_a_file_is_proven_equal_to_the_generated_circuit(tmp_path, capsys):
    folder = tmp_path / "Ordner mit Leerzeichen"
    folder.mkdir()
    (folder / "part.vh").write_text("wire [3:0] part = a & b;\n")
    file = folder / "their file.v"
    text = "multiply:a=uint1,b=uint1,out=exact"
    module = 'module m(input a, input b, output [1:0] o);\n`include "part.vh"\nassign o = {};\nendmodule\n'
    file.write_text(module.format("part[0]"))
    assert main(["verify", text, "--level", "formal", "--rtl", str(file)]) == 0
    shown = capsys.readouterr().out
    assert f"{text}: 2 of 2 proofs hold on module m of {file}\n" in shown
    file.write_text(module.format("a | b"))
    assert main(["verify", text, "--level", "formal", "--rtl", str(file)]) == 1
    shown = capsys.readouterr().out
    assert "0 of 2 proofs hold" in shown
    assert "The circuit does not equal its truth table: they differ at a = 0x0 (0), b = 0x1 (1)\n" in shown
    assert "The circuit does not equal the generated circuit: they differ at " in shown
    file.write_text("module m(input a, input b, output [1:0] o);\nwire x = ~(x & a);\nassign o = x & b;\nendmodule\n")
    with pytest.raises(InputError, match=r"^Verilog file .*\.v must be a circuit that Yosys takes, but .*loop"):
        verify(Design.parse(text), "formal", rtl=file)


@pytest.mark.eda
def test_what_is_not_decided_in_time_is_said_and_is_no_proof(monkeypatch, capsys):
    monkeypatch.setattr("sim.formal.compare", lambda *_, **__: Comparison(None))
    assert main(["verify", MUL, "--level", "formal"]) == 1
    shown = capsys.readouterr().out
    assert f"{MUL}: 1 of 8 proofs hold\n" in shown
    assert f"{MUL}: The circuit was not proven to equal style=plain in time\n" in shown
    assert main(["verify", MUL, "--level", "formal", "--json"]) == 1
    (document,) = json.loads(capsys.readouterr().out)
    assert (document["agreed"], document["proofs"], document["vectors"]) == (False, 1, 0)


def test_a_stream_is_refused():
    design = Design.parse(f"{MUL},shell=stream")
    with pytest.raises(InputError, match=r"^A design must have plain ports to be proven, not be a stream as mul"):
        next(prove(design, Design.parse(MUL).circuit()))


def test_graphs_are_evaluated_at_many_vectors_at_once():
    # o0 = a & ~b, o1 = ~(a & ~b), o2 = b, o3 = 1
    graph = aiger.Graph(2, (6, 7, 4, 1), ((2, 5),))
    a, b = np.array([0, 0, 1, 1] * 5, bool), np.array([0, 1, 0, 1] * 5, bool)
    found = list(aiger.evaluate(graph, [a, b]))
    assert [column.tolist() for column in found] == [
        (a & ~b).tolist(),
        (~(a & ~b)).tolist(),
        b.tolist(),
        [True] * 20,
    ]
