"""Verification as a whole: right designs agree, mutants do not, counts are right, folders have any name."""

import json
import os
import subprocess
import sys
from dataclasses import replace

import pytest

from hwgen.design import Design
from numerics.errors import InputError
from sim.checks import check_stream
from sim.vectors import Level
from sim.verdict import Check, Difference, difference
from sim.verify import verify

SMALL = "mac:a=int3,b=e2m1fn,acc=e5m2"
MUL = "multiply:a=e2m1fn,b=int4,out=e4m3fn"


def check(**changes):
    fields = {
        "design": "d",
        "kind": "vectors",
        "name": "n",
        "covers": "c",
        "sent": 4,
        "compared": 4,
        "differing": 0,
        "first": None,
        "problem": "",
        "seconds": 1.0,
    }
    return Check(**{**fields, **changes})


def test_a_check_that_compared_nothing_or_too_little_does_not_agree():
    assert check().agreed
    assert check().finding == ""
    assert not check(sent=0, compared=0).agreed
    assert check(sent=0, compared=0).finding == "Only 0 of 0 answers were compared"
    assert check(compared=3).finding == "Only 3 of 4 answers were compared"
    assert check(problem="withdrew answer 1").finding == "The stream withdrew answer 1"
    assert not check(problem="withdrew answer 1").agreed


def test_a_difference_is_said_in_codes_and_numbers():
    function = Design.parse("mac:a=e4m3fn,b=e4m3fn,acc=fp16").function
    first = difference(function, {"a": 0x38, "b": 0xB8, "acc": 0x3C00}, 0, 0x8000)
    assert str(first) == ("a = 0x38 (1), b = 0xb8 (-1), acc = 0x3c00 (1) must give o = 0x0000 (0), not 0x8000 (-0)")
    finding = check(differing=2, first=first).finding
    fields = (
        "a = 0 0111 000, b = 1 0111 000, acc = 0 01111 0000000000 must give o = 0 00000 0000000000, "
        "not 1 00000 0000000000"
    )
    assert finding == f"2 of 4 answers differ; the first: {first}. In fields: {fields}."
    assert check(differing=2, first=first, explanation="It rounds.").finding == f"{finding} It rounds."


@pytest.mark.eda
@pytest.mark.parametrize("text", [SMALL, MUL, f"{SMALL},stages=2", f"{SMALL},stages=2,shell=stream"])
def test_designs_agree_and_every_vector_counts(text):
    seen = []
    design = Design.parse(text)
    verdict = verify(design, "quick", seed=3, progress=lambda *news: seen.append(news))
    assert verdict.agreed
    bits = sum(operand.width for operand in design.function.operands)
    assert bits <= 16
    assert verdict.vectors == (0 if design.shell == "stream" else 1 << bits)
    assert verdict.stream_items >= 1500
    assert {"verilator", "cocotb", "yosys", "narrowgate"} <= set(verdict.versions)
    assert verdict.first_difference is None
    assert {done for _, done, _ in seen} >= {0, verdict.checks[0].compared}
    document = json.loads(json.dumps(verdict.document()))
    assert document["agreed"] is True
    assert document["vectors"] == verdict.vectors
    assert [c["compared"] for c in document["checks"]] == [c.compared for c in verdict.checks]


@pytest.mark.eda
def test_a_changed_gate_of_a_stream_is_noticed():
    design = Design.parse(f"{SMALL},stages=2,shell=stream")
    circuit = design.circuit()
    broken = circuit.verilog.replace("(i__payload[6:0])", "(i__payload[7:1])")
    assert broken != circuit.verilog
    result = check_stream(design.function, replace(circuit, verilog=broken), Level.QUICK, 1)
    assert not result.agreed
    assert result.first is not None
    assert set(result.first.operands) == {"a", "b", "acc"}


@pytest.mark.eda
@pytest.mark.parametrize("text", [MUL, f"{SMALL},stages=1", f"{SMALL},shell=stream"])
def test_a_file_is_checked_in_place_of_the_generated_verilog(text, tmp_path):
    design = Design.parse(text)
    folder = tmp_path / "Ordner mit Leerzeichen und ü"
    folder.mkdir()
    file = folder / "their file é.v"
    verilog = design.circuit().verilog
    file.write_text(verilog.replace(design.name, "theirs"))
    verdict = verify(design, "quick", rtl=file)
    assert verdict.agreed
    assert (verdict.rtl, verdict.module) == (str(file), "theirs")
    assert len({c.kind for c in verdict.checks}) == 1
    tried = 0
    for before, after in [(" ^ ", " | "), (" & ", " | "), (" ? ", " == 1'h0 ? ")]:
        if before in verilog:
            tried += 1
            file.write_text(verilog.replace(before, after))
            broken = verify(design, "quick", rtl=file)
            assert not broken.agreed
            assert broken.differing > 0
            assert isinstance(broken.first_difference, Difference)
    assert tried >= 2


@pytest.mark.eda
def test_a_file_with_other_ports_is_refused(tmp_path):
    file = tmp_path / "x.v"
    file.write_text("module x(input [3:0] a, output [7:0] o); assign o = a; endmodule")
    with pytest.raises(InputError, match=rf"^Module x of {file} must have input b of 4 bits, but has no port b$"):
        verify(Design.parse(MUL), "quick", rtl=file)


@pytest.mark.eda
def test_two_runs_at_once_in_a_folder_of_any_name_with_a_fresh_cache(tmp_path):
    folder = tmp_path / "zwei Läufe"
    folder.mkdir()
    env = {**os.environ, "XDG_CACHE_HOME": str(folder / "Zwischen speicher"), "TMPDIR": str(folder)}
    command = [sys.executable, "-m", "narrowgate", "verify", MUL, "--level", "quick", "--json"]
    runs = [subprocess.Popen(command, cwd=folder, env=env, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    for run in runs:
        printed, _ = run.communicate(timeout=300)
        (document,) = json.loads(printed)
        assert run.returncode == 0
        assert document["agreed"] is True
        assert document["vectors"] == 256
    assert sorted(path.name for path in folder.iterdir()) == ["Zwischen speicher"]
