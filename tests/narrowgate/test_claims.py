"""`narrowgate claims` measures what claims need, once, and writes their page."""

import json

import pytest

from narrowgate.__main__ import main
from reports.claims.claim import Claim, Comparison, Group, Need
from reports.claims.figures import read

INT4, INT3 = (f"mac:a=int{width},b=int{width},acc=exact" for width in (4, 3))


def compare(figures):
    return [
        Group(
            title="areas",
            comparisons=[
                Comparison(
                    what="INT4 over INT3", low=1.1, high=9, ours=figures.ratio(INT4, INT3, "asap7", "area_um2")
                )
            ],
        )
    ]


CLAIM = Claim(
    name="small",
    title="Four bits are more than three",
    says="An INT4 unit is larger than one of INT3.",
    source="A test",
    provenance="Known.",
    conditions=(("technology", "any", "ASAP7"),),
    needs=(Need(INT4, "asap7"), Need(INT3, "asap7", energy=False), Need(INT3, "digits")),
    compare=compare,
)


@pytest.mark.eda
def test_claims_are_measured_once_and_judged(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("narrowgate.claims.chosen", lambda names: (CLAIM,))
    monkeypatch.setattr("narrowgate.claims.VECTORS", 100)
    out = tmp_path / "out"
    assert main(["claims", "-o", str(out), "--executor", "local:1", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["computed"], found["reused"], found["failed"]) == (3, 0, 0)
    (group,) = found["claims"][0]["groups"]
    assert group["verdict"] == "reproduced"
    assert group["comparisons"][0]["ours"] > 1.1
    figures = read(out / "figures.csv")
    assert figures.get(INT4, "asap7", "energy_fj") > 0
    assert figures.get(INT3, "asap7", "energy_fj") != figures.get(INT3, "asap7", "energy_fj")
    assert 0 < figures.get(INT3, "digits", "accuracy") < 1
    pages = [(out / name).read_text(encoding="utf-8") for name in ("index.html", "claims.md", "comparisons.csv")]
    assert all("INT4 over INT3" in page and "reproduced" in page for page in pages)
    assert main(["claims", "-o", str(out), "--resume", "--executor", "local:1"]) == 0
    assert "0 results computed, 3 reused, 0 failed" in capsys.readouterr().out


def test_a_folder_with_results_is_gone_on_with_only_if_told(tmp_path, capsys):
    (tmp_path / "results.sqlite").touch()
    assert main(["claims", "-o", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert said == (
        f"narrowgate: Folder for new claims must hold no results, but {tmp_path / 'results.sqlite'} is there; "
        "go on with --resume\n"
    )


def test_an_unknown_claim_is_refused(tmp_path, capsys):
    assert main(["claims", "-o", str(tmp_path / "out"), "--only", "fp8-int8,horovitz"]) == 2
    assert capsys.readouterr().err == (
        "narrowgate: Claim must be one of fp8-int8, formatscope, int-fp, reuse, hifloat4, minifloats, horowitz, "
        "xr-npe, not 'horovitz'; the nearest is horowitz\n"
    )
    assert main(["claims", "-o", str(tmp_path / "out"), "horowitz"]) == 2
    assert capsys.readouterr().err == (
        "narrowgate: Claims must be chosen by --only and their names, fp8-int8, formatscope, int-fp, reuse, "
        "hifloat4, minifloats, horowitz, xr-npe, not horowitz\nTry: narrowgate claims --help\n"
    )
    assert not (tmp_path / "out").exists()
