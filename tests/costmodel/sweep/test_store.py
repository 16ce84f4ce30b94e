"""The store: what is put in stays, and a file that cannot be used says so."""

import hashlib
import resource
import sqlite3
import time
import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest

from costmodel.sweep import store as store_module
from costmodel.sweep.rescue import opened
from costmodel.sweep.store import SCHEMA, Record, Store
from hwgen.tool import ToolError
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


def test_a_store_of_an_older_version_is_migrated_and_keeps_its_records(tmp_path, monkeypatch):
    path = tmp_path / "r.sqlite"
    old = Store(path)
    old.put(record())
    old.close()
    step = ("CREATE TABLE notes (text TEXT)", "INSERT INTO notes VALUES ('migrated')")
    monkeypatch.setattr(store_module, "_MIGRATIONS", (*store_module._MIGRATIONS, step))
    monkeypatch.setattr(store_module, "SCHEMA", SCHEMA + 1)
    new = Store(path)
    assert (new.get("k"), new._execute("SELECT text FROM notes")) == (record(), [("migrated",)])
    assert new._version() == SCHEMA + 1


def test_a_migration_that_fails_leaves_the_store_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "r.sqlite"
    old = Store(path)
    old.put(record())
    old.close()
    monkeypatch.setattr(store_module, "_MIGRATIONS", (*store_module._MIGRATIONS, ("CREATE TABLE x (y)", "NONSENSE")))
    monkeypatch.setattr(store_module, "SCHEMA", SCHEMA + 1)
    with pytest.raises(InputError, match=r'^Store must be .*, but .* is not: near "NONSENSE": syntax error$'):
        Store(path)
    monkeypatch.undo()
    again = Store(path)
    assert (list(again), again._version()) == ([record()], SCHEMA)
    assert again._execute("SELECT name FROM sqlite_master WHERE name = 'x'") == []


def test_two_processes_may_make_the_same_store_at_once(tmp_path):
    path = tmp_path / "r.sqlite"
    # The other process has made its tables, but not committed them, when this one finds an empty file.
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    for statement in store_module._MIGRATIONS[0]:
        other.execute(statement)
    other.execute("PRAGMA user_version = 1")

    def open_and_put():
        Store(path).put(record())

    with ThreadPoolExecutor(1) as pool:
        opened = pool.submit(open_and_put)
        time.sleep(0.3)
        assert not opened.done()
        other.execute("COMMIT")
        opened.result(timeout=20)
    assert list(Store(path)) == [record()]


@pytest.mark.parametrize("act", ["page", "file size"])
def test_a_full_disk_is_told_and_what_is_there_stays(tmp_path, act):
    """Until the pages that SQLite may use, or the bytes that the system lets a process write, are used up."""
    store = Store(tmp_path / "r.sqlite")
    store._db.execute("PRAGMA wal_autocheckpoint = 10")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    if act == "page":
        store._db.execute("PRAGMA max_page_count = 20")
    else:
        resource.setrlimit(resource.RLIMIT_FSIZE, (80_000, limits[1]))
    put = []
    try:
        with pytest.raises(ToolError, match=r"^Store must have room .*, but .*r\.sqlite has not: .*before are kept$"):
            for number in range(1000):
                store.put(record(f"{number:04}", conditions={"filler": "x" * 500}))
                put.append(f"{number:04}")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    store.close()
    kept = [r.key for r in Store(tmp_path / "r.sqlite")]
    assert len(kept) > 10
    assert kept == put


def hashed(number):
    return hashlib.sha256(str(number).encode()).hexdigest()


def test_a_damaged_store_is_rescued_into_a_fresh_one(tmp_path):
    path = tmp_path / "r.sqlite"
    store = Store(path)
    records = {hashed(n): record(hashed(n), conditions={"filler": "x" * 200}) for n in range(1000)}
    store._db.execute("BEGIN")
    for kept in records.values():
        store.put(kept)
    for key in records:
        store.put_circuit(key, "d", zlib.compress(key.encode()))
    store._db.execute("COMMIT")
    store.close()
    data = bytearray(path.read_bytes())
    for page in (30, 50, 51, len(data) // 4096 - 5):
        data[page * 4096 : (page + 1) * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    told = []
    rescued = opened(path, told.append)
    found = {r.key: r for r in rescued}
    lost = len(records) - len(found)
    assert all(records[key] == r for key, r in found.items())
    # A page of 4096 bytes has at most 13 of them, and the one between two pages is found through both.
    assert 1 <= lost <= 3 * 14
    packed = {key: blob for key in records if (blob := rescued.get_circuit(key))}
    assert all(zlib.decompress(blob) == key.encode() for key, blob in packed.items())
    # Of theirs, it has at most 29.
    assert 1 <= len(records) - len(packed) <= 30
    assert told == [
        f"Store {path} was damaged: {len(found)} results could be read and are kept, "
        f"the damaged file is {path}.damaged"
    ]
    assert path.with_name("r.sqlite.damaged").read_bytes()[: len(data)] == data
    rescued.close()
    assert len(opened(path, told.append)) == len(found)
    assert len(told) == 1


def test_what_is_no_store_is_not_rescued(tmp_path):
    path = tmp_path / "r.sqlite"
    path.write_bytes(b"This is no database at all." * 100)
    with pytest.raises(InputError, match=r"^Store must be .*, but .* is not: file is not a database$"):
        opened(path, print)
    assert [entry.name for entry in tmp_path.iterdir()] == ["r.sqlite"]


def test_a_reader_sees_what_is_there_while_another_writes(tmp_path):
    writer, reader = Store(tmp_path / "r.sqlite"), Store(tmp_path / "r.sqlite")
    writer.put(record("a"))
    writer._db.execute("BEGIN IMMEDIATE")
    writer.put(record("b"))
    assert [r.key for r in reader] == ["a"]
    writer._db.execute("COMMIT")
    assert [r.key for r in reader] == ["a", "b"]
