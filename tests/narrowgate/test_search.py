"""`narrowgate search` chooses a mode for each layer, and says what came of it, or what budget would do."""

import json

import pytest

from narrowgate.__main__ import main

PRICES = """\
how = "a SIMD engine"
[modes.e2m1fn]
energy_fj = 40
lanes = 4
[modes.posit8_0]
energy_fj = 250
lanes = 2
"""
MODES = ["--modes", "e2m1fn,posit8_0"]


@pytest.fixture
def costs(tmp_path):
    path = tmp_path / "prices.toml"
    path.write_text(PRICES)
    return ["--costs", str(path), *MODES]


def test_a_choice_under_two_budgets_and_its_fronts(tmp_path, costs, capsys):
    out = tmp_path / "out"
    words = ["search", "digits", "--budget", "energy_fj=60%,cycles=1000", *costs, "--points", "4", "-o", str(out)]
    assert main([*words, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["budgets"] == {"energy_fj": pytest.approx(0.6 * 2368 * 250), "cycles": 1000}
    assert found["float64"] == {"correct": 439, "samples": 450}
    first, second = (layer["products"] for layer in found["layers"])
    assert (first, second) == (2048, 320)
    # Two layers: of the four choices all but that of one mode everywhere are mixed, and one is best under both.
    assert found["chosen"]["modes"] == ["e2m1fn", "posit8_0"]
    assert found["chosen"]["costs"] == {"energy_fj": 2048 * 40 + 320 * 250, "cycles": 512 + 160, "size_bits": 10752}
    assert [one["modes"] for one in found["uniform"]] == [["e2m1fn"] * 2, ["posit8_0"] * 2]
    assert found["uniform"][1]["correct"] == 441
    assert all(len(layer["alone"]) == 2 for layer in found["layers"])
    assert set(found["rank_correlation"]) == {"all", "e2m1fn", "posit8_0"}
    assert {cost: len(front) for cost, front in found["fronts"].items()}.keys() == {
        "energy_fj",
        "cycles",
        "size_bits",
    }
    page = (out / "index.html").read_text(encoding="utf-8")
    assert "a SIMD engine" in page
    assert "438" in page
    rows = (out / "candidates.csv").read_text().splitlines()
    assert rows[0] == "kind,layer_1,layer_2,correct,samples,loss,predicted_gain,energy_fj,cycles,size_bits"
    assert rows[1].startswith("searched,e2m1fn,posit8_0,")
    assert len((out / "layers.csv").read_text().splitlines()) == 1 + 4
    assert all((out / f"{cost}.png").read_bytes()[:4] == b"\x89PNG" for cost in found["fronts"])


def test_what_people_read(costs, capsys):
    assert main(["search", "digits", "--budget", "size_bits=60%", *costs]) == 0
    printed = capsys.readouterr().out
    assert "digits under size_bits 11366.4" in printed
    assert "float64: 439 of 450. Rank correlation of the predicted gain of loss (hessian, training images)" in printed
    assert "Prices: a SIMD engine." in printed


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ["digits", "--budget", "cycles=100"],
            "Budget of cycles must be 592 or more for this network, not 100",
        ),
        (
            ["digits"],
            "Search must have a --budget, or a folder (-o) for its fronts, but has neither",
        ),
        (
            ["digits", "--budget", "energy=3"],
            "Cost of a budget must be one of energy_fj, cycles, size_bits, not 'energy'",
        ),
        (
            ["digits", "--budget", "cycles=many"],
            "Budget of cycles must be a number above 0, with or without %, not 'many'",
        ),
        (
            ["digits", "--budget", "cycles=5000,cycles=6000"],
            "Budget of cycles must be given once, not as cycles=5000,cycles=6000",
        ),
        (
            ["digts", "--budget", "cycles=5000"],
            "Workload must be one of digits, digits-conv, not 'digts'; the nearest is digits",
        ),
        (
            ["digits", "--budget", "cycles=5000", "--sensitivity", "hawq"],
            "Sensitivity must be one of hessian, diagonal, fisher, measured, not 'hawq'",
        ),
        (
            ["digits", "--budget", "cycles=5000", "--points", "1"],
            "Number of budgets of a front must be 2 or more, not 1",
        ),
    ],
)
def test_bad_input_is_told(words, sentence, costs, capsys):
    assert main(["search", *words, *costs]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == f"narrowgate: {sentence}"


def test_energies_need_standard_cells(capsys):
    assert main(["search", "digits", "--budget", "cycles=5000", *MODES, "--target", "ecp5"]) == 2
    assert capsys.readouterr().err == (
        "narrowgate: Target of a search must be standard cells, whose energy is measured, not ecp5\n"
    )


@pytest.mark.eda
def test_units_are_measured_once(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("costmodel.workloads.VECTORS", 200)
    words = ["search", "digits", "--budget", "energy_fj=100%", "--modes", "int2", "--json"]
    words += ["--store", str(tmp_path / "results.sqlite")]
    assert main(words) == 0
    found = json.loads(capsys.readouterr().out)
    (mode,) = found["modes"]
    assert mode["energy_fj"] > 0
    assert (mode["unit"], mode["lanes"]) == ("mac:a=int2,b=int2,acc=exact", 8)
    assert found["chosen"]["modes"] == ["int2", "int2"]
    assert found["chosen"]["costs"]["energy_fj"] == pytest.approx(2368 * mode["energy_fj"])
    assert "digits, 200 consecutive vectors, seed 0" in found["prices"]
    assert found["rule"] is None
