"""What can still be read of a damaged store, in a fresh one."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from costmodel.sweep.checksums import COLUMNS, arguments, install, intact
from costmodel.sweep.store import CHECKSUMS_SINCE, Store

#: Keys are hexadecimal hashes; a damaged page costs what is in it, seen from both ends of the part that it is in.
_BOUNDS = ("", *(f"{number:02x}" for number in range(256)), "\U0010ffff")


def opened(path: Path | None, tell: Callable[[str], None]) -> Store:
    """The store in a file, or in memory if that is None.

    If pages of the file are damaged, it is kept beside the new one as ``NAME.damaged``, all rows that can be read of
    it are put into the new one, and `tell` is called with a sentence that says so. Of sound pages, rows that are not
    what was put there are removed, and `tell` is called for each.

    Raises
    ------
    InputError
        As `Store`.
    """
    store = _rescued(path, tell) if path and path.exists() and not _sound(path) else Store(path)
    for name in store.drop_damaged():
        tell(f"Store {path} had a damaged row, {name}: it is not used, and computed again where it is asked for")
    return store


def _rescued(path: Path, tell: Callable[[str], None]) -> Store:
    """A fresh store of what can be read of a damaged one, which is set aside."""
    damaged = _set_aside(path)
    store = Store(path)
    with store.together():
        kept = {table: sum(store.put_row(table, row) for row in _readable(damaged, table)) for table in COLUMNS}
    tell(
        f"Store {path} was damaged: {kept['results']} results could be read and are kept, "
        f"the damaged file is {damaged}"
    )
    return store


def _sound(path: Path) -> bool:
    """Whether all pages of a store can be read; what is no store is left to `Store`."""
    with contextlib.closing(sqlite3.connect(path, timeout=30)) as database:
        try:
            return database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
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


def _readable(path: Path, table: str) -> Iterator[tuple]:
    """Rows of a table whose page can be read and that are what was put there, most of them twice."""
    columns = ", ".join(COLUMNS[table])
    with contextlib.closing(sqlite3.connect(path, timeout=30)) as database:
        install(database)
        whole = intact(table)
        with contextlib.suppress(sqlite3.DatabaseError):
            if database.execute("PRAGMA user_version").fetchone()[0] < CHECKSUMS_SINCE:
                whole = f"parses('{table}', {arguments(table)})"
        for low, high in pairwise(_BOUNDS):
            for order in ("ASC", "DESC"):
                # A damaged page ends the rows from either end.
                with contextlib.suppress(sqlite3.DatabaseError):
                    yield from database.execute(
                        f"SELECT {columns} FROM {table} WHERE key >= ? AND key < ? AND {whole} ORDER BY key {order}",
                        (low, high),
                    )
