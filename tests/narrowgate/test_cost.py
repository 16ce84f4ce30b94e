"""Costs and sweeps of every kind of unit, not only of those that sum products."""

import json
import os
import subprocess
import sys
import tempfile

import pandas as pd
import pytest

from hwgen import catalog
from hwgen.design import Design
from narrowgate.__main__ import main

#: One small design of each kind of unit and operand.
KINDS = [
    "multiply:a=e2m1fn,b=int4,out=e4m3fn",
    "mac:a=int3,b=int4,acc=int12",
    "mac:a=e2m1fn,b=e2m1fn,acc=e4m3,round=stochastic4",
    "dot:a=int4,b=ternary,lanes=4,acc=int12",
    "dot:a=e2m1fn.b4.e8m0fnu,b=int3sym.b4.e8m0fnu,lanes=4,acc=bfloat16",
    "dot:a=mx4,b=mx4,lanes=16,acc=bfloat16",
    "add:a=e2m1fn,b=e3m2fn,out=e4m3",
    "subtract:a=posit4_1,b=posit4_1,out=posit4_1",
    "fma:a=e2m1fn,b=e2m1fn,c=e3m2,out=e3m2",
    "convert:a=e4m3fn,out=e2m1fn,nan=max",
    "simd:modes=e2m1fn+posit4_1,word=4,acc=20",
    "readout:modes=e2m1fn+posit4_1,word=4,acc=20",
]


def test_the_kinds_are_those_of_the_catalogue():
    units = {Design.parse(entry.text).function.unit for entry in catalog.entries()}
    assert units == {Design.parse(text).function.unit for text in KINDS}


@pytest.mark.eda
@pytest.mark.parametrize("operands", ["digits", "uniform"])
def test_every_kind_of_unit_has_an_energy(operands, capsys):
    assert main(["cost", *KINDS, "--target", "asap7", "--operands", operands, "--vectors", "400", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [document["design"] for document in found] == [Design.parse(text).text for text in KINDS]
    for document in found:
        assert document["figures"]["energy_fj"] > 0
        assert document["conditions"]["operands"] == f"{operands}, 400 consecutive vectors, seed 0"


@pytest.mark.eda
def test_every_kind_of_unit_can_be_swept(tmp_path, capsys):
    designs = [*KINDS[:1], *KINDS[4:], "mac:a=int3,b=int4,acc=int12,shell=stream"]
    space = tmp_path / "s.toml"
    listed = "".join(f'[[design]]\nspec = "{text}"\n' for text in designs)
    space.write_text(f'targets = ["asap7"]\nworkload = "digits"\nvectors = 200\n{listed}')
    assert main(["pareto", str(space), "-o", str(tmp_path / "out"), "--json"]) == 0
    summary = json.loads(capsys.readouterr().out)
    # Three keep a running total, and have an accuracy.
    assert (summary["designs"], summary["computed"], summary["failed"]) == (len(designs), len(designs) + 3, 0)
    results = pd.read_csv(tmp_path / "out" / "results.csv")
    assert set(results.design[results.kind == "cost"]) == {Design.parse(text).text for text in designs}
    costs = results[results.kind == "cost"].set_index("design")
    # A stream has one too.
    assert (costs.energy_fj > costs.glitch_fj).all()
    page = (tmp_path / "out" / "index.html").read_text()
    assert "mx4 → bfloat16" in page
    rows = pd.read_csv(tmp_path / "out" / "designs.csv").set_index("a")
    assert rows.bits_per_weight.to_dict() == {"e2m1fn.b4.e8m0fnu": 5, "mx4": 4, "int3": 4}


@pytest.mark.eda
def test_a_temporary_folder_may_have_a_blank_in_its_name():
    words = ["cost", "mac:a=int2,b=int2,acc=int6", "--target", "asap7,xcup", "--operands", "none", "--json"]
    # Not pytest's own folder: sockets of processes, which are made there, must not have names of over 107 bytes.
    with tempfile.TemporaryDirectory(prefix="with a blank ") as folder:
        ended = subprocess.run(
            [sys.executable, "-m", "narrowgate", *words],
            env={**os.environ, "TMPDIR": folder},
            capture_output=True,
            timeout=120,
        )
    assert ended.returncode == 0, ended.stderr
    assert [document["target"] for document in json.loads(ended.stdout)] == ["asap7", "xcup"]


def test_a_temporary_folder_of_a_long_path_is_refused(monkeypatch, capsys, tmp_path):
    folder = tmp_path / ("x" * 76)
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    assert main(["cost", "mac:a=int2,b=int2,acc=int6", "--target", "xcup", "--operands", "none"]) == 2
    said = capsys.readouterr().err.splitlines()[-1]
    assert said.startswith("narrowgate: Temporary folder (TMPDIR) must have a path of at most 75 bytes, not ")


@pytest.mark.eda
def test_idle_cycles_are_told_for_each_way(capsys):
    arguments = [
        "cost",
        "mac:a=int2,b=int2,acc=int6",
        "--target",
        "asap7",
        "--operands",
        "uniform",
        "--vectors",
        "200",
    ]
    assert main([*arguments, "--idle"]) == 0
    printed = capsys.readouterr().out
    assert "a cycle in which it is off" in printed
    assert "power switches are not measured" in printed
    shown = [line.split("  ")[0] for line in printed.splitlines()[2:8]]
    assert shown == ["none", "still", "and", "hold", "hold, clock gate", "power switch"]


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--curve"], "--idle must stand without --curve"),
        (["--operands", "none"], "--idle must have operands, which change while a unit is off, not none"),
    ],
)
def test_what_idle_cycles_cannot_have_is_told(capsys, more, sentence):
    assert main(["cost", "mac:a=int2,b=int2,acc=int6", "--target", "asap7", "--idle", *more]) == 2
    assert sentence in capsys.readouterr().err


@pytest.mark.eda
def test_power_intent_is_written_beside_the_verilog(tmp_path):
    text = "mac:a=int2,b=int2,acc=int6,gate=and"
    assert main(["generate", text, "--upf", "-o", str(tmp_path)]) == 0
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {f"mac_int2_int2_int6_gateand.{kind}" for kind in ("v", "json", "upf")}
    assert "create_power_domain" in (tmp_path / "mac_int2_int2_int6_gateand.upf").read_text()
