"""The verb verify: exit status, a table for people, JSON for programs, one sentence for bad input."""

import json
import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from hwgen.design import Design
from hwgen.tool import ToolError
from narrowgate.__main__ import main

MUL = "multiply:a=int3,b=uint2"
RIGHT = """\
module m(input signed [2:0] a, input [1:0] b, output signed [4:0] o);
  assign o = a * $signed({1'b0, b});
endmodule
"""


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--level", "slow"], "level must be one of quick, full, exhaustive, formal, not 'slow'"),
        (["--seed", "-1"], "seed must be 0 to 2147483647, not -1"),
        (["--jobs", "0"], "jobs must be 1 or more, not 0"),
        (["multiply:a=int2,b=int2", "--rtl", "x.v"], "--rtl must go with one DESIGN, not 2"),
    ],
)
def test_bad_input_gets_one_sentence(words, sentence, capsys):
    assert main(["verify", MUL, *words]) == 2
    assert capsys.readouterr().err == f"narrowgate: {sentence}\n"


@pytest.mark.eda
def test_a_right_design_gives_a_table_and_status_0(capsys):
    assert main(["verify", MUL, "--level", "quick"]) == 0
    shown = capsys.readouterr()
    summary, vectors, stream = shown.out.splitlines()
    assert summary == f"{MUL},out=exact: 32 vectors and 1,532 stream items compared, all agree"
    assert re.fullmatch(r"  vectors     32  agree +[\d.]+ s  all 32 combinations of codes of a, b *", vectors)
    assert re.match(r"  stream   1,532  agree +[\d.]+ s  stages=1,shell=stream: 1,532 items in ", stream)
    assert shown.err == ""


@pytest.mark.eda
def test_a_wrong_file_gives_its_first_difference_and_status_1(tmp_path, capsys):
    file = tmp_path / "m.v"
    file.write_text(RIGHT)
    assert main(["verify", MUL, "--rtl", str(file), "--json"]) == 0
    (verdict,) = json.loads(capsys.readouterr().out)
    assert (verdict["agreed"], verdict["vectors"], verdict["stream_items"]) == (True, 32, 0)
    assert (verdict["rtl"], verdict["module"]) == (str(file), "m")

    file.write_text(RIGHT.replace("$signed({1'b0, b})", "$signed(b)"))
    assert main(["verify", MUL, "--rtl", str(file), "--json"]) == 1
    (verdict,) = json.loads(capsys.readouterr().out)
    assert (verdict["agreed"], verdict["differing"]) == (False, 14)
    assert verdict["first_difference"] == {
        "operands": {"a": "0x1 (1)", "b": "0x2 (2)"},
        "expected": "0x02 (2)",
        "got": "0x1e (-2)",
        "fields": "",
    }
    assert main(["verify", MUL, "--rtl", str(file)]) == 1
    said = "14 of 32 answers differ; the first: a = 0x1 (1), b = 0x2 (2) must give o = 0x02 (2), not 0x1e (-2). "
    assert f"{said}The circuit reads b as int2 in place of uint2.\n" in capsys.readouterr().out


@pytest.mark.eda
def test_a_file_that_is_no_verilog_gives_status_2(tmp_path, capsys):
    file = tmp_path / "m.v"
    file.write_text("module m(input a")
    assert main(["verify", MUL, "--rtl", str(file)]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"narrowgate: Verilog file {file} must be Verilog that Verilator reads, but line ")
    assert shown.err.count("\n") == 1


@pytest.mark.eda
def test_what_was_verified_before_a_failure_is_shown(monkeypatch, capsys):
    from narrowgate import verify as verb

    original = verb.verify

    def fail_on_the_second(design, *rest, **options):
        if design.text.startswith("multiply:a=int2,"):
            raise ToolError("Tool Yosys must end with status 0, not 1")
        return original(design, *rest, **options)

    monkeypatch.setattr(verb, "verify", fail_on_the_second)
    assert main(["verify", MUL, "multiply:a=int2,b=int2", "--level", "quick", "--jobs", "1"]) == 3
    shown = capsys.readouterr()
    assert "32 vectors and 1,532 stream items compared, all agree" in shown.out
    assert shown.err == "narrowgate: Tool Yosys must end with status 0, not 1\n"


@pytest.mark.eda
def test_side_by_side_is_shown_in_the_order_that_was_asked_for(capsys):
    # The slower one first.
    designs = ["mac:a=int8,b=int8,acc=int32", MUL]
    assert main(["verify", *designs, "--level", "quick", "--jobs", "2", "--json"]) == 0
    verdicts = json.loads(capsys.readouterr().out)
    assert [verdict["design"] for verdict in verdicts] == [Design.parse(text).text for text in designs]
    assert [verdict["vectors"] for verdict in verdicts] == [14_662, 32]


@pytest.mark.eda
def test_a_failure_side_by_side_costs_no_other_verdict(monkeypatch, capsys):
    from sim import verify as module

    original = module.verify

    def fail_on_one(design, *rest, **options):
        if design.text.startswith("multiply:a=int2,"):
            raise ToolError("Tool Yosys must end with status 0, not 1", "its log")
        return original(design, *rest, **options)

    class Threads(ThreadPoolExecutor):
        def schedule(self, function, args, kwargs=None):
            return self.submit(function, *args, **(kwargs or {}))

    monkeypatch.setattr(module, "verify", fail_on_one)
    monkeypatch.setattr(module, "pool", lambda workers, _: Threads(workers))
    assert main(["verify", "multiply:a=int2,b=int2", MUL, "--level", "quick", "--jobs", "2"]) == 3
    shown = capsys.readouterr()
    assert "32 vectors and 1,532 stream items compared, all agree" in shown.out
    assert shown.err == "its log\nnarrowgate: Tool Yosys must end with status 0, not 1\n"
