"""The command line as scripts see it: exit status, standard output, sentences on standard error."""

import json
import os
import re
import subprocess
import sys

import pytest

from hwgen.circuit import Circuit
from narrowgate.__main__ import VERBS, main


def run(*words, env=None):
    return subprocess.run(
        [sys.executable, "-m", "narrowgate", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, **(env or {})},
    )


@pytest.mark.parametrize("verb", VERBS)
def test_help_teaches_every_verb(verb, capsys):
    with pytest.raises(SystemExit) as ended:
        main([verb, "--help"])
    assert ended.value.code == 0
    shown = capsys.readouterr().out
    assert shown.count("\n") > 5
    assert "--json" in shown or "ACTION" in shown


def test_help_names_every_verb(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    shown = capsys.readouterr().out
    assert all(verb in shown for verb in VERBS)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["generate"], r"generate must be given a DESIGN or --catalog, but got neither"),
        ([], r"narrowgate must be given VERB, but is not\nTry: narrowgate --help"),
        (["prove"], r"VERB must be one of 'formats', .*'doctor', not 'prove'\nTry: narrowgate --help"),
        (["cost"], r"narrowgate cost must be given DESIGN, --target, but is not\nTry: narrowgate cost --help"),
        (
            ["formats", "--all"],
            r"Arguments must be those that --help lists, not --all\nTry: narrowgate formats --help",
        ),
        (["vectors", "x", "--count", "many"], r"--count must be a whole number, not 'many'\n.*"),
        (["pareto", "x", "--timeout", "soon"], r"--timeout must be a number, not 'soon'\n.*"),
        (["generate", "-o"], r"-o/--output must be followed by one argument, but is not\n.*"),
        (["generate", "--catalog=3"], r"--catalog must be given without a value, not with '3'\n.*"),
        (["generate", "mac:a=int8,b=int9x"], r"Format of b must be an element format, .* the nearest is \w+"),
        (["verify", "dot:a=int8,b=int8,lanes=0"], r"lanes must be a whole number from 1 to 1024, not '0'"),
        (["cost", "mac_int8_int8_int32", "--target", "asap8"], r"Target must be one of .*; the nearest is asap7"),
        (
            ["cost", "mac_int8_int8_int32", "--target", "asap7", "--operands", "x"],
            r"Operands must be one of digits, digits-conv, uniform, gaussian, sentences, none, not 'x'",
        ),
        (
            ["cost", "mac_int8_int8_int32", "--target", "asap7", "--vectors", "1"],
            r"Vectors for energy must be at least 2, not 1",
        ),
        (["vectors", "multiply:a=int8,b=int8", "--count", "1"], r"count must be 2 or more, not 1"),
        (["vectors", "multiply:a=int8,b=int8", "--seed", "-1"], r"seed must be 0 to 2147483647, not -1"),
        (
            ["vectors", "multiply:a=int8,b=int8", "multiply:a=int8,b=int4"],
            r"2 designs must go with a folder for the files, as in -o build, but none was given",
        ),
        (["pareto", "none.toml", "-o", "x"], r"Space must be a readable file, but none\.toml is not: No such .*"),
        (["formats", "e4m3fm"], r"Format must have a name .*; the nearest is e4m3fn"),
    ],
)
def test_bad_input_gets_one_sentence_and_status_2(words, sentence, capsys):
    assert main(words) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert re.fullmatch(f"narrowgate: {sentence}\n", said.err)


def test_a_circuit_given_up_halfway_leaves_one_sentence_too():
    ended = run("generate", "mac:a=fp16,b=fp16,acc=fp32,style=table")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == "narrowgate: Factors of a table must have at most 8 bits, not 22\n"


def test_an_unknown_verb_is_bad_input():
    ended = run("genarate")
    assert ended.returncode == 2
    assert "genarate" in ended.stderr


def test_a_resumed_folder_must_be_asked_for(tmp_path, capsys):
    (tmp_path / "results.sqlite").touch()
    space = tmp_path / "s.toml"
    space.write_text('targets = ["xcup"]\n[[design]]\nspec = "multiply:a=int4,b=int4"\n')
    assert main(["pareto", str(space), "-o", str(tmp_path)]) == 2
    assert "go on with --resume" in capsys.readouterr().err


@pytest.mark.eda
def test_generate_writes_the_same_bytes_each_time(tmp_path):
    designs = ["mac_e4m3fn_e4m3fn_fp32", "multiply:a=posit8_0,b=posit8_0,out=posit8_0,stages=2"]
    shown = [
        run("generate", *designs, "-o", tmp_path / seed, "--json", env={"PYTHONHASHSEED": seed})
        for seed in ("1", "2")
    ]
    assert [ended.returncode for ended in shown] == [0, 0]
    manifests = json.loads(shown[0].stdout)
    assert [m["latency_cycles"] for m in manifests] == [0, 2]
    assert [p["name"] for p in manifests[1]["ports"]] == ["clk", "rst", "a", "b", "o"]
    names = sorted(path.name for path in (tmp_path / "1").iterdir())
    assert len(names) == 4
    for name in names:
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()
    assert manifests[0] == json.loads((tmp_path / "1" / "mac_e4m3fn_e4m3fn_fp32.json").read_text())


@pytest.mark.eda
def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path):
    (tmp_path / "file").touch()
    ended = run("generate", "multiply:a=int4,b=int4", "-o", tmp_path / "file" / "x")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert re.fullmatch(r"narrowgate: .*file.* must be usable, but is not: Not a directory\n", ended.stderr)


@pytest.mark.eda
def test_cost_prints_a_document_with_conditions(tmp_path):
    store = tmp_path / "r.sqlite"
    words = ["cost", "mac:a=int4,b=int4,acc=int16", "--target", "asap7,xcup", "--vectors", "500", "--store", store]
    first, again = (run(*words, "--json") for _ in range(2))
    assert first.returncode == 0
    asap7, xcup = json.loads(first.stdout)
    assert asap7["figures"].keys() >= {"area_um2", "cells", "delay_ps", "energy_fj", "leakage_nw"}
    assert xcup["figures"].keys() == {"lut", "carry", "ff", "dsp", "depth"}
    assert asap7["conditions"]["operands"] == "digits, 500 consecutive vectors, seed 0"
    assert again.stdout == first.stdout
    table = run(*words)
    assert "area_um2" in table.stdout


@pytest.mark.eda
def test_pareto_draws_a_page_and_resumes(tmp_path):
    space = tmp_path / "s.toml"
    space.write_text(
        'targets = ["asap7"]\nworkload = "digits"\nvectors = 300\n'
        '[[sweep]]\nunit = "mac"\na = ["int3", "int4"]\nb = "=a"\nacc = "exact"\n'
    )
    out = tmp_path / "out"
    first = run("pareto", space, "-o", out, "--json")
    assert first.returncode == 0
    summary = json.loads(first.stdout)
    assert (summary["designs"], summary["computed"], summary["failed"]) == (2, 4, 0)
    assert "int3 → exact" in (out / "index.html").read_text()
    table = (out / "designs.csv").read_text()
    again = json.loads(run("pareto", space, "-o", out, "--resume", "--json").stdout)
    assert (again["computed"], again["reused"]) == (0, 4)
    assert (out / "designs.csv").read_text() == table


def test_a_write_that_fails_leaves_no_part_of_a_file(tmp_path, monkeypatch, capsys):
    def full(path, *_, **__):
        path.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.write_text", full)
    circuit = Circuit(name="add", spec="add", verilog="", ports=(), latency_cycles=0)
    monkeypatch.setattr("narrowgate.generate.emit", lambda designs: [circuit])
    assert main(["generate", "multiply:a=int4,b=int4", "-o", str(tmp_path)]) == 2
    assert re.fullmatch(
        r"narrowgate: .*/add\.v must be usable, but is not: No space left on device\n", capsys.readouterr().err
    )
    assert list(tmp_path.iterdir()) == []
