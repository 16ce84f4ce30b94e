"""The cache: whole or not there, made once, bounded, and never needed."""

import os
import subprocess
import sys

import pytest

from sim.harness import cache


@pytest.fixture
def fresh(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache dir é"))
    cache.cache_folder.cache_clear()
    yield tmp_path / "cache dir é"
    cache.cache_folder.cache_clear()


def test_the_folder_is_where_xdg_says(fresh):
    assert cache.cache_folder() == fresh / "narrowgate"
    assert cache.cache_folder().is_dir()


def test_a_folder_that_cannot_be_made_gives_a_temporary_one(fresh):
    fresh.write_text("a file stands where the folder would be")
    folder = cache.cache_folder()
    assert folder.is_dir()
    assert fresh not in folder.parents


RACER = """
import sys
import time
from pathlib import Path
from sim.harness.cache import made_once

def slowly(folder):
    with (Path(sys.argv[1]) / "made.log").open("a") as log:
        log.write("made\\n")
    time.sleep(0.2)
    (folder / "file").write_text("whole")

print((made_once(Path(sys.argv[1]) / "thing", slowly) / "file").read_text())
"""


def test_processes_make_a_folder_once(tmp_path):
    command = [sys.executable, "-c", RACER, str(tmp_path)]
    racers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    assert [racer.communicate(timeout=60)[0] for racer in racers] == ["whole\n"] * 3
    assert [racer.returncode for racer in racers] == [0, 0, 0]
    assert (tmp_path / "made.log").read_text() == "made\n"


def test_a_folder_that_fails_is_not_there(tmp_path):
    def fail(folder):
        (folder / "half").write_text("")
        raise RuntimeError("no")

    with pytest.raises(RuntimeError, match=r"^no$"):
        cache.made_once(tmp_path / "thing", fail)
    assert not (tmp_path / "thing").exists()
    assert not list(tmp_path.glob("making-*"))


def test_files_are_kept_fetched_and_dropped_by_age(tmp_path, monkeypatch):
    monkeypatch.setattr(cache, "MOST_ENTRIES", 3)
    store, file = tmp_path / "store", tmp_path / "file"
    for number in range(5):
        file.write_text(str(number))
        cache.keep(store, [f"key{number}"], file)
        os.utime(store / f"key{number}", (number + 1, number + 1))
    assert sorted(entry.name for entry in store.iterdir()) == ["key2", "key3", "key4"]
    assert not cache.fetch(store, "key0", tmp_path / "out")
    assert cache.fetch(store, "key3", tmp_path / "out")
    assert (tmp_path / "out").read_text() == "3"


def test_a_store_that_cannot_be_written_keeps_nothing(tmp_path):
    (tmp_path / "store").write_text("a file")
    cache.keep(tmp_path / "store", ["key"], tmp_path / "store")
    assert (tmp_path / "store").read_text() == "a file"
