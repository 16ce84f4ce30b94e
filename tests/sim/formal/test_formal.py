"""Proofs: right circuits have all of them, wrong ones fail with operands that show it, and time is bounded."""

import json
import re
import time
from dataclasses import replace

import numpy as np
import pytest

from hwgen import aiger
from hwgen.design import Design
from narrowgate.__main__ import main
from numerics.errors import InputError
from sim.formal import prove
from sim.formal.equivalence import Comparison
from sim.verify import verify

MUL = "multiply:a=e2m1fn,b=int4,out=e4m3fn"
ADD = "add:a=bfloat16,b=bfloat16,out=bfloat16"


@pytest.mark.eda
@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (MUL, "its truth table, style=plain, style=array, style=booth, style=table, style=chain, "),
        (f"{ADD},stages=3", "what the combinational circuit gives, 3 cycles later, "),
        (
            "mac:a=e2m1fn,b=e2m1fn,acc=fixed9_-2,stages=2",
            "what the combinational circuit gives, 2 cycles later, "
            "style=plain, style=array, style=booth, style=table, style=chain, style=after, style=ahead, ",
        ),
    ],
)
def test_right_circuits_are_proven(text, statements):
    design = Design.parse(text)
    proofs = list(prove(design, design.circuit()))
    assert [proof.found.equal for proof in proofs] == [True] * len(proofs)
    said = [proof.statement for proof in proofs if proof.verb != "keeps"]
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
        # Its netlists are those of the same broken circuit, and its stages make numbers as they should.
        assert proof.found.equal is ("netlist" in statement or proof.verb == "keeps")
        if not proof.found.equal:
            rows = {name: np.array([[code]], np.uint32) for name, code in proof.found.example.items()}
            other = Design.parse(f"{text},round=ceil").function
            results = (int(other.evaluate(rows)[0, 0]), int(design.function.evaluate(rows)[0, 0]))
            assert proof.found.results == results
            assert results[0] != results[1]
    assert set(proofs) >= {"its netlist for iCE40", "its netlist for ECP5"}


AND = "multiply:a=uint1,b=uint1,out=exact"


def of_file(tmp_path, text, *, module="m", beside=()):
    """The verdict on a file with `text` in it, in a folder with blanks in its name."""
    folder = tmp_path / "Ordner mit Leerzeichen"
    folder.mkdir(exist_ok=True)
    for name, part in beside:
        (folder / name).write_text(part)
    file = folder / "their file.v"
    file.write_text(text.replace("PORTS", "input a, input b, output [1:0] o"))
    return verify(Design.parse(AND), "formal", rtl=file)


@pytest.mark.eda
@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("module m(PORTS); assign o = a & b; endmodule", ()),
        ('module m(PORTS);\n`include "part.vh"\nassign o = part; endmodule', [("part.vh", "wire part = a & b;\n")]),
        (
            "module m(PORTS); sub s(a, b, o[0]); assign o[1] = 0; endmodule",
            [("sub.v", "module sub(input a, input b, output o); assign o = a & b; endmodule")],
        ),
        ("module \\my-and (PORTS); assign o = a & b; endmodule", ()),
        ("module narrowgate_around(PORTS); assign o = a & b; endmodule", ()),
    ],
)
def test_a_right_file_is_proven(text, beside, tmp_path):
    verdict = of_file(tmp_path, text, beside=beside)
    assert [check.covers for check in verdict.checks] == [
        "equals itself, whatever its unknown bits are",
        "equals its truth table",
        "equals the generated circuit",
    ]
    assert verdict.agreed, [check.finding for check in verdict.checks]
    assert verdict.proofs == 3


@pytest.mark.eda
def test_a_wrong_file_is_shown_with_operands_that_tell(tmp_path, capsys):
    verdict = of_file(tmp_path, "module m(PORTS); assign o = a | b; endmodule")
    assert [check.agreed for check in verdict.checks] == [True, False, False]
    assert verdict.checks[1].finding == (
        "The circuit does not equal its truth table: a = 0x0 (0), b = 0x1 (1) gives o = 0x1 (1), not 0x0 (0)"
    )
    assert " gives o = 0x1 (1), not 0x0 (0)" in verdict.checks[2].finding
    # A bit that never changes depends on nothing, so that ABC has no operands for it.
    stuck = of_file(tmp_path, "module m(PORTS); assign o = 0; endmodule")
    for check in stuck.checks[1:]:
        assert check.finding.endswith(": a = 0x1 (1), b = 0x1 (1) gives o = 0x0 (0), not 0x1 (1)")
    assert main(["verify", AND, "--level", "formal", "--rtl", stuck.rtl]) == 1
    assert f"{AND}: 1 of 3 proofs hold on module m of {stuck.rtl}\n" in capsys.readouterr().out


@pytest.mark.eda
@pytest.mark.parametrize(
    "text",
    [
        "module m(PORTS); assign o = a & b ? 1 : a | b ? 2'bx : 0; endmodule",
        "module m(PORTS); wire z; assign o = a & b | z & ~a & ~b; endmodule",
    ],
)
def test_unknown_bits_that_reach_the_result_are_no_proof(text, tmp_path):
    verdict = of_file(tmp_path, text)
    assert not verdict.checks[0].agreed
    assert verdict.checks[0].finding.startswith("The circuit does not equal itself, whatever its unknown bits are: ")


@pytest.mark.eda
@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "module m(PORTS);\nwire x = ~(x & a);\nassign o = x & b;\nendmodule",
            r"must be a circuit that Yosys takes, but Yosys says: Found combinational logic loop.*",
        ),
        (
            "module m(PORTS); reg q;\nalways @* if (a) q = b;\nassign o = q & a; endmodule",
            r"must be a circuit that Yosys takes, but Yosys says: .*",
        ),
        ("module m(PORTS);\ninitial $finish;\nassign o = a & b; endmodule", r"must be .* Yosys says of line 2: .*"),
    ],
)
def test_a_file_that_cannot_be_judged_gets_a_sentence(text, sentence, tmp_path):
    with pytest.raises(InputError, match=rf"^Verilog file .*their file\.v {sentence}$"):
        of_file(tmp_path, text)


@pytest.mark.eda
def test_a_file_of_a_pipeline_is_proven_in_time(tmp_path):
    text = "module m(input clk, input rst, input a, input b, output [1:0] o);\nreg q, r; assign o = NOW;\n"
    text += "always @(posedge clk) begin q <= a; r <= b; end\nendmodule\n"
    file = tmp_path / "m.v"
    for now, finding in (
        ("q & r", ""),
        (
            "q & b",
            r"The circuit is not one that gives what the combinational circuit gives, 1 cycle later: "
            r"a = 0x. \(.\), b = 0x. \(.\) gives o = 0x. \(.\), not 0x. \(.\)",
        ),
        ("q | r", r"The circuit is not one that gives what .*, 1 cycle later: a = .*"),
    ):
        file.write_text(text.replace("NOW", now))
        (check,) = verify(Design.parse(f"{AND},stages=1"), "formal", rtl=file).checks
        assert re.fullmatch(finding, check.finding)
        assert check.agreed is not bool(finding)


@pytest.mark.eda
def test_what_is_not_decided_in_time_is_said_and_is_no_proof(monkeypatch, capsys):
    monkeypatch.setattr("sim.formal.compare", lambda *_, **__: Comparison(None))
    assert main(["verify", MUL, "--level", "formal"]) == 1
    shown = capsys.readouterr().out
    assert f"{MUL}: 4 of 11 proofs hold\n" in shown
    assert f"{MUL}: The circuit was not proven to equal style=plain in 60 s\n" in shown
    assert main(["verify", MUL, "--level", "formal", "--json"]) == 1
    (document,) = json.loads(capsys.readouterr().out)
    assert (document["agreed"], document["proofs"], document["vectors"]) == (False, 4, 0)


@pytest.mark.eda
def test_what_takes_too_long_ends_undecided():
    """Two multipliers of wide factors, built differently, which no proof knows to be alike."""
    design = Design.parse("multiply:a=int16,b=int16,out=exact")
    begun = time.monotonic()
    first = next(proof for proof in prove(design, design.circuit(), timeout_s=1) if proof.verb == "equals")
    assert (first.statement, first.found.equal) == ("style=plain", None)
    assert time.monotonic() - begun < 60


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
