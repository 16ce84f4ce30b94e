"""The table of the proof of the whole catalogue: every unit is in it, and no figure of another Verilog."""

import json

import pytest

from hwgen.tool import ToolError
from sim.catalogue import __main__ as catalogue
from sim.catalogue.__main__ import TABLE, chosen, keep, record, sha, write_documents
from sim.catalogue.table import Row, page, read_table, released, table

NAME, OTHER = "multiply_int8_int8_exact", "mac_int8_int8_int32"


def row(**changes):
    figures = {"vectors": 65536, "stream_items": 70536, "mutants": 100, "killed": 97, "equivalent": 2, "missed": 1}
    others = {"memory_bytes": 0, "proofs": 9, "undecided": 0, "seconds": 30, "code": catalogue._code()}
    survivors = "line 3: x is inverted: missed, a = 1 tell it"
    return Row(**{"design": NAME, "verilog": sha(NAME), **figures, **others, "survivors": survivors, **changes})


def test_the_committed_table_has_every_unit_and_no_figure_of_another_verilog():
    text = TABLE.read_text()
    rows = read_table(text)
    assert len(text.splitlines()) == len(released()) + 1
    assert text == table(rows)
    assert catalogue.PAGE.read_text() == page(rows)
    for name, found in rows.items():
        assert found.verilog == sha(name), f"{name} has changed: python -m sim.catalogue --table"
        assert found.vectors + found.stream_items + found.memory_bytes > 0
        assert found.killed + found.equivalent + found.missed == found.mutants
        assert not found.wrong


def test_rows_go_into_the_table_and_back():
    rows = {NAME: row()}
    assert read_table(table(rows)) == rows
    shown = page(rows)
    assert f"| `{NAME}` | 65,536 | 70,536 | 0 | 100 | 97 | 2 | 1 | 9 | 0 | 30 |\n" in shown
    assert f"- `{NAME}`:\n    - line 3: x is inverted: missed, a = 1 tell it\n" in shown


def test_a_record_of_other_code_is_not_taken_for_a_fresh_one(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue, "RECORDS", tmp_path)
    keep(row())
    assert record(NAME) == row()
    keep(row(code="0" * 12))
    assert record(NAME) is None


def test_no_figure_stays_of_a_design_of_which_a_tool_failed(tmp_path, monkeypatch, capsys):
    for name in ("RECORDS", "TABLE", "PAGE"):
        monkeypatch.setattr(catalogue, name, tmp_path / name)
    catalogue.TABLE.write_text(table({NAME: row(), OTHER: row(design=OTHER, verilog=sha(OTHER))}))
    monkeypatch.setattr(catalogue, "examined", lambda names, jobs: [(NAME, ToolError("Yosys must end", "its log"))])
    assert catalogue.main(["--only", NAME]) == 3
    assert read_table(catalogue.TABLE.read_text()).keys() == {OTHER}
    assert "its log" in capsys.readouterr().err


def test_a_record_of_another_verilog_is_not_taken_for_a_fresh_one(tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue, "RECORDS", tmp_path / "records")
    monkeypatch.setattr(catalogue, "TABLE", tmp_path / "proof.csv")
    monkeypatch.setattr(catalogue, "PAGE", tmp_path / "proof.md")
    assert record(NAME) is None
    keep(row())
    assert record(NAME) == row()
    write_documents()
    assert read_table((tmp_path / "proof.csv").read_text()) == {NAME: row()}
    old = row(verilog="0" * 12)
    keep(old)
    assert record(NAME) is None
    # Nor is a row that the table has.
    (tmp_path / "proof.csv").write_text(table({NAME: old}))
    write_documents()
    assert read_table((tmp_path / "proof.csv").read_text()) == {}
    assert json.loads((tmp_path / "records" / f"{NAME}.json").read_text())["verilog"] == "0" * 12


def test_units_are_chosen_by_pattern_and_shards_are_all_of_them():
    whole = chosen(["*"], "1/1")
    assert sorted(whole) == sorted(entry.name for entry in released())
    assert sorted(name for k in "123" for name in chosen(["*"], f"{k}/3")) == sorted(whole)
    assert chosen([NAME], "1/1") == [NAME]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--shard", "4/3"], "shard must be K/N with K from 1 to N, not '4/3'"),
        (["--only", "nothing*"], "only must match a design of the catalogue, not 'nothing*'"),
    ],
)
def test_bad_input_gets_one_sentence(words, sentence, capsys):
    assert catalogue.main(words) == 2
    assert capsys.readouterr() == ("", f"sim.catalogue: {sentence}\n")
