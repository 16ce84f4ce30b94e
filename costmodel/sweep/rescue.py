"""What can still be read of a damaged store, in a fresh one."""

import contextlib
import json
import sqlite3
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
    kept = 0
    for row in _readable(damaged):
        kept += store.put_row(row)
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


def _readable(path: Path) -> Iterator[tuple]:
    """Rows of results whose page can be read and whose figures can be parsed, some of them twice."""
    with contextlib.closing(sqlite3.connect(path, timeout=30)) as database:
        for low, high in pairwise(_BOUNDS):
            for order in ("ASC", "DESC"):
                # A damaged page ends the rows from either end.
                with contextlib.suppress(sqlite3.DatabaseError):
                    for row in database.execute(
                        f"SELECT * FROM results WHERE key >= ? AND key < ? ORDER BY key {order}", (low, high)
                    ):
                        if _parses(row):
                            yield row


def _parses(row: tuple) -> bool:
    *texts, seconds = row
    try:
        return (
            all(isinstance(text, str) for text in texts) and float(seconds) >= 0 and all(map(json.loads, texts[4:6]))
        )
    except (TypeError, ValueError):
        return False
