"""What can still be read of a damaged store, in a fresh one."""

import contextlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from costmodel.sweep.store import Store

#: Keys are hexadecimal hashes; a damaged page costs what is in it, seen from both ends of the part that it is in.
_BOUNDS = ("", *(f"{number:02x}" for number in range(256)), "\U0010ffff")


def opened(path: Path | None, tell: Callable[[str], None]) -> Store:
    """The store in a file, or in memory if that is None.

    If pages of the file are damaged, it is kept beside the new one as ``NAME.damaged``, all results that can be read
    of it are put into the new one, and `tell` is called with a sentence that says so.

    Raises
    ------
    InputError
        As `Store`.
    """
    if path is None or not path.exists() or _sound(path):
        return Store(path)
    damaged = _set_aside(path)
    store = Store(path)
    with store.together():
        kept = sum(store.put_row(row) for row in _readable(damaged, "results", _parses))
        for row in _readable(damaged, "circuits", _unpacks):
            store.put_circuit(*row)
    tell(f"Store {path} was damaged: {kept} results could be read and are kept, the damaged file is {damaged}")
    return store


def _sound(path: Path) -> bool:
    """Whether all pages of a store can be read and all figures parsed; what is no store is left to `Store`."""
    with contextlib.closing(sqlite3.connect(path, timeout=30)) as database:
        try:
            if database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return False
            unread = "SELECT count(*) FROM results WHERE NOT (json_valid(figures) AND json_valid(conditions))"
            return database.execute(unread).fetchone() == (0,)
        except sqlite3.DatabaseError as error:
            return error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_CORRUPT


def _set_aside(path: Path) -> Path:
    """Rename a store with its log, to a name that is free."""
    number, damaged = 1, path.with_name(f"{path.name}.damaged")
    while damaged.exists():
        number += 1
        damaged = path.with_name(f"{path.name}.damaged{number}")
    for suffix in ("-wal", "-shm", ""):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(damaged.with_name(damaged.name + suffix))
    return damaged


def _readable(path: Path, table: str, whole: Callable[[tuple], bool]) -> Iterator[tuple]:
    """Rows of a table whose page can be read and that are `whole`, most of them twice."""
    with contextlib.closing(sqlite3.connect(path, timeout=30)) as database:
        for low, high in pairwise(_BOUNDS):
            for order in ("ASC", "DESC"):
                # A damaged page ends the rows from either end.
                with contextlib.suppress(sqlite3.DatabaseError):
                    for row in database.execute(
                        f"SELECT * FROM {table} WHERE key >= ? AND key < ? ORDER BY key {order}", (low, high)
                    ):
                        if whole(row):
                            yield row


def _parses(row: tuple) -> bool:
    """Whether a row of results is one: text but for its seconds, with figures and conditions in JSON."""
    *texts, seconds = row
    try:
        return (
            all(isinstance(text, str) for text in texts)
            and seconds >= 0
            and all(isinstance(json.loads(text), dict) for text in texts[4:6])
        )
    except (TypeError, ValueError):
        return False


def _unpacks(row: tuple) -> bool:
    """Whether a row of circuits is one; its packed form carries a checksum."""
    try:
        return bool(zlib.decompress(row[2]))
    except (TypeError, zlib.error):
        return False
