"""Independent judges: all come to the same answers, and each notices what is broken."""

from dataclasses import replace

import numpy as np
import pytest

from hwgen.design import Design
from hwgen.tool import ToolError
from narrowgate.__main__ import main
from numerics.errors import InputError
from sim import judges
from sim.judges import Subject, judgements, sample
from sim.judges.icarus import Icarus, missing
from sim.judges.streams import StreamBench
from sim.judges.verilated import Verilated
from sim.streams import plan
from sim.vectors import Level

MUL = "multiply:a=e2m1fn,b=int3,out=e4m3fn"
STREAM = "mac:a=int3,b=e2m1fn,acc=e5m2,stages=2,shell=stream"
PIPELINE = f"{MUL},stages=2"
needs_icarus = pytest.mark.skipif(bool(missing()), reason="Icarus Verilog is not installed")
#: A changed sign, by the text of a design.
CHANGES = {
    MUL: ("o__code[7] = i__sign;", "o__code[7] = ~i__sign;"),
    PIPELINE: ("o__code[7] = i__sign;", "o__code[7] = ~i__sign;"),
    STREAM: ("{ i__sign, ", "{ ~i__sign, "),
}
#: Netlists take seconds each.
CASES = [
    *(pytest.param(text, "icarus", marks=needs_icarus) for text in CHANGES),
    *((text, "amaranth") for text in CHANGES),
    (PIPELINE, "ice40"),
    (STREAM, "ecp5"),
]


def subject(text, old="", new=""):
    design = Design.parse(text)
    circuit = design.circuit()
    assert circuit.verilog.count(old) >= 1
    return Subject(design, replace(circuit, verilog=circuit.verilog.replace(old, new)) if old else circuit)


def judged(name, one):
    (found,) = judgements(one, [name], Level.QUICK, 1)
    assert found.judge == name
    return found.outcome


@pytest.fixture
def few(monkeypatch):
    """Enough items of streams to notice what is broken."""
    monkeypatch.setitem(judges._ITEMS, Level.QUICK, 20)


@pytest.mark.eda
@pytest.mark.parametrize(("text", "name"), CASES)
def test_all_judges_agree_and_a_broken_circuit_is_noticed(text, name, few):
    right = judged(name, subject(text))
    assert right.agreed
    assert right.sent >= 100
    # Amaranth's simulator runs what the Verilog should have come from: it is right, and unlike what Verilator runs.
    wrong = judged(name, subject(text, *CHANGES[text]))
    assert not wrong.agreed
    assert ("as in Verilator" in wrong.problem) if name == "amaranth" else (wrong.differing > 50)


@pytest.mark.eda
@needs_icarus
@pytest.mark.parametrize(
    ("text", "old", "new", "said"),
    [
        (
            MUL,
            "o__code[7] = i__sign;",
            "o__code[7] = i__sign ? 1'bx : 1'b0;",
            "leaves bits of o unknown in 64 answers",
        ),
        # Registers that the reset leaves alone are unknown when it ends.
        (STREAM, "if (rst) o__valid <= 1'h0;\n    else if", "if", "leaves bits of i__ready unknown in "),
        (STREAM, "if (rst) o__payload <= 8'h00;\n    else if", "if", "leaves bits of o__payload unknown in "),
    ],
)
def test_an_unknown_output_is_noticed_where_bits_may_be_unknown(text, old, new, said, few):
    found = judged("icarus", subject(text, old, new))
    assert not found.agreed
    assert said in found.problem


@pytest.mark.eda
@needs_icarus
@pytest.mark.parametrize(
    ("verilog", "said"),
    [
        ("initial #40 $finish;", "must answer all 128 vectors in Icarus Verilog, but stopped it after "),
        ("wire x = ~x & a[0];", "was still running after 3 s"),
        ("wire x = ;", "must be Verilog that Icarus Verilog reads, but line 3 of their file.v: syntax error"),
        (
            "nothing_there it(a);",
            "must be Verilog that Icarus Verilog reads, but line 3 of their file.v: Unknown module",
        ),
    ],
)
def test_a_file_that_misbehaves_in_icarus_ends_in_time_with_one_sentence(verilog, said, tmp_path):
    file = tmp_path / "Ordner für Späße" / "their file.v"
    file.parent.mkdir()
    text = f"module m(input [3:0] a, input [2:0] b, output [7:0] o);\n  assign o = a;\n  {verilog}\nendmodule\n"
    file.write_text(text)
    design = Design.parse(MUL)
    one = Subject(design, design.circuit(), (file, "m"))
    stimulus = judges._bench(one, Level.QUICK, 1, 1.0)[0].stimulus
    with pytest.raises(InputError, match=r"^Verilog file .*their file\.v must ") as error:
        Icarus(timeout_s=3).run(one, stimulus)
    assert said in str(error.value)


@pytest.mark.eda
@needs_icarus
def test_a_circuit_of_ours_that_stops_is_the_fault_of_a_tool():
    one = subject(MUL, "endmodule", "initial #40 $finish;\nendmodule")
    stimulus = judges._bench(one, Level.QUICK, 1, 1.0)[0].stimulus
    with pytest.raises(
        ToolError, match=r"^The generated Verilog must answer all 128 vectors in Icarus Verilog, but "
    ):
        Icarus().run(one, stimulus)


@pytest.mark.eda
@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("assign i__ready = ", "assign i__ready = 1'b1 | ", "changed an answer before it was taken"),
        ("assign i__ready = ", "assign i__ready = o__ready & ", ""),
        ("if (rst) o__valid <= 1'h0;\n    else if", "if", "offered an answer while it was reset"),
        ("o__valid <= multiply_valid", "o__valid <= i__valid", "gave "),
        ("o__valid <= multiply_valid", "o__valid <= 1'b0", "gave 0 answers to "),
    ],
)
def test_rules_of_streams_are_held_against_every_cycle(old, new, said):
    one = subject(STREAM, old, new)
    bench = StreamBench(one.design.function, one.circuit, plan(one.design.function, Level.QUICK, 1), 60, 1)
    with Verilated(one.circuit) as verilated:
        outcome = bench.judge(verilated.run(bench.stimulus))
    # Waiting for the taker is no fault, if an item is taken in every cycle at full speed.
    assert outcome.agreed == (not said)
    assert outcome.problem.startswith(said)
    assert outcome.sent == 60 * 2 * 9 + 60 * 2 + 60 * 2


def test_samples_are_drawn_from_all_vectors_in_order():
    function = Design.parse(MUL).function
    assert len(sample(function, Level.QUICK, 1, 1 << 20)["a"]) == 128
    some = sample(function, Level.QUICK, 1, 64)
    codes = some["a"][:, 0] * 8 + some["b"][:, 0]
    assert 32 < len(codes) <= 64
    assert (np.diff(codes.astype(int)) > 0).all()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--judge", "spice"], "judge must be one of icarus, amaranth, ice40, ecp5, not 'spice'"),
        (
            ["--judge", "ice40", "--level", "formal"],
            "--judge must go with a level that has vectors, not with formal",
        ),
        (
            ["--judge", "icarus"],
            "--judge icarus must find Icarus Verilog, as by apt-get install iverilog, but iverilog was not found",
        ),
    ],
)
def test_bad_input_gets_one_sentence_before_anything_runs(words, sentence, capsys, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    assert main(["verify", MUL, *words]) == 2
    assert capsys.readouterr() == ("", f"narrowgate: {sentence}\n")


def test_amaranth_has_no_file_of_streams(tmp_path, capsys):
    file = tmp_path / "m.v"
    assert main(["verify", STREAM, "--rtl", str(file), "--judge", "amaranth"]) == 2
    said = "--judge amaranth must be asked of a generated design, or of a file with plain ports, not of "
    assert said in capsys.readouterr().err


@pytest.mark.eda
def test_a_file_is_judged_in_its_place_and_shown_in_the_table(tmp_path, capsys):
    file = tmp_path / "a folder" / "m.v"
    file.parent.mkdir()
    (file.parent / "product.vh").write_text("assign o = $signed(a) * $signed(b);\n")
    file.write_text('module m(input [1:0] a, input [1:0] b, output [3:0] o);\n`include "product.vh"\nendmodule\n')
    text = "multiply:a=int2,b=int2,out=exact"
    assert main(["verify", text, "--rtl", str(file), "--level", "quick", "--judge", "amaranth"]) == 0
    shown = capsys.readouterr().out
    assert "16 vectors and 16 answers of judges compared" in shown
    assert "in Amaranth's simulator: " in shown
    (file.parent / "product.vh").write_text("assign o = $signed(a) * b;\n")
    design = Design.parse(text)
    assert judged("ice40", Subject(design, design.circuit(), (file, "m"))).differing == 7
