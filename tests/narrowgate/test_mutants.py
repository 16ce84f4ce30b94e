"""The verb `mutants`: a row for each design, what was missed below, and its status."""

import json

import pytest

from narrowgate.__main__ import main
from sim.mutants.changes import Mutant
from sim.mutants.score import Score, Survivor

MUL = "multiply:a=int2,b=uint2"


@pytest.mark.eda
def test_mutants_that_are_all_noticed_or_equivalent_give_status_0(capsys):
    assert main(["mutants", MUL, "--level", "quick", "--count", "60"]) == 0
    heads, row = capsys.readouterr().out.splitlines()
    assert heads.split() == ["design", "mutants", "killed", "equivalent", "missed", "score", "seconds"]
    text, mutants, killed, equivalent, missed, score, _ = row.split()
    assert text == f"{MUL},out=exact"
    assert int(mutants) == int(killed) + int(equivalent) == 60
    assert (missed, score) == ("0", "100.00%")


def test_what_was_missed_is_shown_and_gives_status_1(monkeypatch, capsys):
    mutant = Mutant(7, "product[3]", "inverted", 12)

    def missing(design, level, *, count, seed, progress):
        assert (level, count, seed) == ("full", 1000, 5)
        progress("vectors", 3, 4)
        return Score(
            design.text, level, seed, 4, {1: 256, 2: 256, 3: 512}, (Survivor(mutant, "missed", "a = 1"),), 2.0
        )

    monkeypatch.setattr("narrowgate.mutants.score", missing)
    assert main(["mutants", MUL, "--seed", "5"]) == 1
    shown = capsys.readouterr().out
    assert " 75.00% " in shown
    assert f"{MUL},out=exact: line 12: product[3] is inverted: missed; a = 1 tell it\n" in shown
    assert main(["mutants", MUL, "--seed", "5", "--json"]) == 1
    (document,) = json.loads(capsys.readouterr().out)
    assert (document["mutants"], document["equivalent"], document["share"]) == (4, 0, 0.75)
    assert document["survivors"][0]["fate"] == "missed"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--level", "formal"], "level must be one of quick, full, exhaustive, not 'formal'"),
        (["--count", "0"], "count must be 1 or more, not 0"),
        (["--seed", str(2**31)], "seed must be 0 to 2147483647, not 2147483648"),
    ],
)
def test_bad_input_gets_one_sentence_before_anything_runs(words, sentence, capsys):
    assert main(["mutants", MUL, *words]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"narrowgate: {sentence}")
    assert shown.err.count("\n") == 1
