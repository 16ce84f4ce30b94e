"""The store: what is put in stays, and a file that cannot be used says so."""

import sqlite3

import pytest

from costmodel.store import SCHEMA, Record, Store
from numerics.errors import InputError


def record(key="k", **more):
    return Record(**{"key": key, "kind": "cost", "design": "d", "place": "t", "figures": {"area_um2": 1.5}} | more)


def test_what_was_put_comes_back_from_the_file(tmp_path):
    store = Store(tmp_path / "r.sqlite")
    kept = record(conditions={"corner": "typical"}, seconds=2.0)
    store.put(kept)
    store.close()
    again = Store(tmp_path / "r.sqlite")
    assert (again.get("k"), len(again), list(again)) == (kept, 1, [kept])
    assert again.get("other") is None


def test_nothing_is_overwritten():
    store = Store(None)
    store.put(record())
    store.put(record(figures={"area_um2": 9.0}))
    assert store.get("k") == record()


def test_failures_are_kept_beside_results():
    store = Store(None)
    store.put_failure("k", "cost", "d", "t", "It broke")
    assert store.get("k") is None
    assert store.failures() == [("cost", "d", "t", "It broke")]


def test_frame_has_a_column_for_each_figure():
    store = Store(None)
    store.put(record("a"))
    store.put(record("b", figures={"lut": 7}))
    frame = store.frame()
    assert list(frame.columns) == ["key", "kind", "design", "place", "seconds", "area_um2", "lut"]
    assert len(frame) == 2


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            b"This is no database at all." * 100,
            r"Store must be an SQLite file .*, but .*r\.sqlite is not: file is not a database",
        ),
        (None, rf"Store must have tables of version {SCHEMA} or older, but .*r\.sqlite has 99"),
        ("other", r"Store must be a file of results, but .*r\.sqlite is another database"),
    ],
)
def test_a_file_that_is_no_store_is_refused_and_left_alone(tmp_path, content, sentence):
    path = tmp_path / "r.sqlite"
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        database = sqlite3.connect(path)
        database.execute("CREATE TABLE x (y)" if content else "PRAGMA user_version = 99")
        database.commit()
        database.close()
    before = path.read_bytes()
    with pytest.raises(InputError, match=f"^{sentence}$"):
        Store(path)
    assert path.read_bytes() == before


def test_a_damaged_page_is_told_and_the_rest_is_kept(tmp_path):
    path = tmp_path / "r.sqlite"
    store = Store(path)
    for number in range(400):
        store.put(record(f"{number:04}", conditions={"filler": "x" * 200}))
    store.close()
    data = bytearray(path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with pytest.raises(
        InputError, match=r"^Store must be an SQLite file that can be read and written, but .* malformed$"
    ):
        list(Store(path))
    assert path.read_bytes()[: len(data)] == data


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(InputError, match=r"^Store must be .*, but .* is not: unable to open database file$"):
        Store(tmp_path / "none" / "r.sqlite")
