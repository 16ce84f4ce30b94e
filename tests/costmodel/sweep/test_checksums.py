"""Checksums of a store's rows: what changed in a file is computed again, and nothing else is."""

import sqlite3
from contextlib import closing

import pytest
from sweep_tasks import Trace, runs

from costmodel.sweep import circuits as circuits_module
from costmodel.sweep import store as store_module
from costmodel.sweep.checksums import COLUMNS, checksum
from costmodel.sweep.circuits import circuits
from costmodel.sweep.executors import Local
from costmodel.sweep.rescue import opened
from costmodel.sweep.run import run
from costmodel.sweep.store import Record, Store
from hwgen.circuit import Circuit, Port
from hwgen.design import Design

TEXTS = [f"mac:a=int{n},b=int{n},acc=int8" for n in (2, 3, 4)]
DESIGNS = [Design.parse(text) for text in TEXTS]


@pytest.fixture
def emitted(monkeypatch):
    """Designs that were emitted, as circuits that need no tool."""
    found = []

    def emit(batch):
        found.extend(design.text for design in batch)
        port = Port(name="a", direction="input", width=2, format="int2")
        return [
            Circuit(name="top", spec=d.text, verilog=f"// {d.text}", ports=(port,), latency_cycles=0) for d in batch
        ]

    monkeypatch.setattr(circuits_module, "emit", emit)
    return found


def flip(path, table, column, text):
    """Change one bit of a column of the row of design `text`, of whatever type it is."""
    with closing(sqlite3.connect(path)) as database:
        cast = f"SELECT CAST({column} AS BLOB), typeof({column}) FROM {table} WHERE design = ?"
        [(content, kind)] = database.execute(cast, (text,)).fetchall()
        changed = bytearray(content)
        changed[len(changed) // 2] ^= 1
        update = f"UPDATE {table} SET {column} = CAST(? AS {kind}) WHERE design = ?"
        assert database.execute(update, (bytes(changed), text)).rowcount == 1
        database.commit()


def swept(path, folder, told):
    """Results of three tasks and three circuits, with the store in `path`; how many were computed."""
    with closing(opened(path, told.append)) as store:
        made = circuits(DESIGNS, store)
        outcome = run([Trace(text, str(folder)) for text in TEXTS], store, Local(1))
    assert [circuit.verilog for circuit in made] == [f"// {text}" for text in TEXTS]
    assert [r.figures for r in outcome.records.values()] == [{"area_um2": float(len(text))} for text in TEXTS]
    return outcome.computed


@pytest.mark.parametrize(
    ("table", "column"), [(table, column) for table in COLUMNS for column in (*COLUMNS[table], "checksum")]
)
def test_a_row_that_changed_is_told_and_computed_again_and_no_other_is(tmp_path, emitted, table, column):
    path, told = tmp_path / "r.sqlite", []
    assert swept(path, tmp_path, told) == 3
    assert (emitted, runs(tmp_path), told) == (TEXTS, TEXTS, [])
    flip(path, table, column, TEXTS[1])
    results = table == "results"
    assert swept(path, tmp_path, told) == (1 if results else 0)
    assert emitted == TEXTS + ([] if results else TEXTS[1:2])
    assert runs(tmp_path) == TEXTS + (TEXTS[1:2] if results else [])
    [sentence] = told
    assert sentence.startswith(f"Store {path} had a damaged row, ")
    if column not in ("kind", "design", "place"):
        row = f"trace of {TEXTS[1]} on here" if results else f"circuit of {TEXTS[1]}"
        assert f"row, {row}: it is not used, and computed again where it is asked for" in sentence
    assert swept(path, tmp_path, told) == 0
    assert (len(emitted), len(runs(tmp_path)), len(told)) == (3 + (not results), 3 + results, 1)


def test_a_bit_of_a_figure_in_the_file_is_noticed(tmp_path):
    path, told = tmp_path / "r.sqlite", []
    record = Record(key="k", kind="cost", design="d", place="t", figures={"area_um2": 1234.5})
    with closing(Store(path)) as store:
        store.put(record)
    data = bytearray(path.read_bytes())
    data[data.index(b"1234.5")] ^= 8  # 9234.5
    path.write_bytes(data)
    with closing(Store(path)) as store:
        assert (store.get("k"), len(store), list(store), store.mean_seconds()) == (None, 0, [], {})
        store.put(record)
        assert list(store) == [record]
    assert len(opened(path, told.append)) == 1
    assert told == []


@pytest.mark.parametrize("column", ["figures", "packed"])
def test_rows_of_a_store_without_checksums_are_kept_but_for_what_is_no_row(tmp_path, monkeypatch, emitted, column):
    path, told = tmp_path / "r.sqlite", []
    swept(path, tmp_path, told)
    with closing(sqlite3.connect(path)) as database:
        for table in COLUMNS:
            database.execute(f"ALTER TABLE {table} DROP COLUMN checksum")
        database.execute("PRAGMA user_version = 2")
        table = "results" if column == "figures" else "circuits"
        database.execute(f"UPDATE {table} SET {column} = x'7B22FF' WHERE design = ?", TEXTS[1:2])
        database.commit()
    again = swept(path, tmp_path, told)
    assert (again, emitted[3:]) == ((1, []) if column == "figures" else (0, TEXTS[1:2]))
    assert len(told) == 1
    assert f" of {TEXTS[1]}" in told[0]
    with closing(Store(path)) as store:
        assert store._version() == store_module.SCHEMA


def test_a_checksum_tells_where_one_value_ends():
    assert len({checksum("ab", "c"), checksum("a", "bc"), checksum("abc"), checksum("abc", ""), checksum(1.0)}) == 5
    assert checksum("ab") == checksum(b"ab")
