"""The store of results: one SQLite file, in which nothing that was computed is lost or overwritten."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from costmodel.sweep import checksums
from hwgen.tool import ToolError
from numerics.errors import InputError

if TYPE_CHECKING:
    import pandas as pd

#: Statements that lead from each version of the tables to the next; a change of the tables is one more entry.
_MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE results (
            key TEXT PRIMARY KEY, kind TEXT NOT NULL, design TEXT NOT NULL, place TEXT NOT NULL,
            figures TEXT NOT NULL, conditions TEXT NOT NULL, seconds REAL NOT NULL
        ) WITHOUT ROWID""",
        """CREATE TABLE failures (
            key TEXT NOT NULL, kind TEXT NOT NULL, design TEXT NOT NULL, place TEXT NOT NULL, error TEXT NOT NULL
        )""",
    ),
    ("CREATE TABLE circuits (key TEXT PRIMARY KEY, design TEXT NOT NULL, packed BLOB NOT NULL) WITHOUT ROWID",),
    # Rows that are damaged already get no checksum.
    tuple(
        statement
        for table in checksums.COLUMNS
        for statement in (
            f"ALTER TABLE {table} ADD COLUMN checksum TEXT NOT NULL DEFAULT ''",
            f"UPDATE {table} SET checksum = checksum_of({checksums.arguments(table)}) "
            f"WHERE parses('{table}', {checksums.arguments(table)})",
        )
    ),
)
#: Version of the tables; a file of an older one is migrated when it is opened, one of a newer is refused.
SCHEMA = len(_MIGRATIONS)
#: First version whose rows carry checksums.
CHECKSUMS_SINCE = 3

_RESULT = ", ".join(checksums.COLUMNS["results"])
_INTACT = checksums.intact("results")


@dataclass(frozen=True, kw_only=True)
class Record:
    """One result of one task."""

    #: Hash of everything that the result depends on.
    key: str
    #: ``cost``, ``accuracy`` or ``verification``.
    kind: str
    #: Canonical text form of the design.
    design: str
    #: Where it was computed: a target, a workload, a level of verification.
    place: str
    figures: Mapping[str, float]
    conditions: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0


class Store:
    """Results by key. One process writes, others may read; each result is a transaction of its own.

    A row whose bytes are no longer those that were put there counts as absent, and may be put again.

    Parameters
    ----------
    path
        The file, made if need be, or None for a store in memory.

    Raises
    ------
    InputError
        If the file is no such store, is damaged, or was written by a newer version.
    ToolError
        Later, if its disk is full or fails.
    """

    def __init__(self, path: Path | None):
        self.path = path
        try:
            self._db = sqlite3.connect(path or ":memory:", timeout=30, isolation_level=None)
            checksums.install(self._db)
            self._prepare()
        except sqlite3.DatabaseError as error:
            raise self._refusal(error) from error

    def _prepare(self) -> None:
        version = self._version()
        if version > SCHEMA:
            raise InputError(f"Store must have tables of version {SCHEMA} or older, but {self.path} has {version}")
        if version < SCHEMA:
            self._migrate()
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")

    def _version(self) -> int:
        return self._db.execute("PRAGMA user_version").fetchone()[0]

    def _migrate(self) -> None:
        """Bring the tables to version `SCHEMA`, all or nothing."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            # Asked again under the lock: another process may have opened the same new file in the meantime.
            version = self._version()
            # Nothing is written before it is sure that the file is ours.
            if version == 0 and self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise InputError(f"Store must be a file of results, but {self.path} is another database")
            for statements in _MIGRATIONS[version:]:
                for statement in statements:
                    self._db.execute(statement)
            self._db.execute(f"PRAGMA user_version = {max(version, SCHEMA)}")
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise

    def _refusal(self, error: sqlite3.Error) -> InputError:
        return InputError(
            f"Store must be an SQLite file that can be read and written, but {self.path} is not: {error}"
        )

    def _execute(self, statement: str, values: tuple[Any, ...] = ()) -> list[tuple]:
        try:
            return self._db.execute(statement, values).fetchall()
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR):
                raise ToolError(
                    f"Store must have room to be written, but {self.path} has not: {error}; "
                    "all results that were put into it before are kept"
                ) from error
            raise self._refusal(error) from error

    def get(self, key: str) -> Record | None:
        """The result of `key`, or None."""
        rows = self._execute(f"SELECT {_RESULT} FROM results WHERE key = ? AND {_INTACT}", (key,))
        return _record(rows[0]) if rows else None

    def put(self, record: Record) -> None:
        """Keep `record`; one that is there already stays as it is."""
        self.put_row(
            "results",
            (
                record.key,
                record.kind,
                record.design,
                record.place,
                json.dumps(dict(record.figures)),
                json.dumps(dict(record.conditions)),
                record.seconds,
            ),
        )

    def put_row(self, table: str, row: tuple) -> bool:
        """Keep a row, without its checksum, of ``results`` or ``circuits``; whether it was new."""
        self._execute(f"DELETE FROM {table} WHERE key = ? AND NOT ({checksums.intact(table)})", (row[0],))
        before = self._db.total_changes
        places = ", ".join("?" * (len(row) + 1))
        self._execute(f"INSERT OR IGNORE INTO {table} VALUES ({places})", (*row, checksums.checksum(*row)))
        return self._db.total_changes > before

    def get_circuit(self, key: str) -> bytes | None:
        """The circuit that was put under `key`, or None."""
        rows = self._execute(f"SELECT packed FROM circuits WHERE key = ? AND {checksums.intact('circuits')}", (key,))
        return rows[0][0] if rows else None

    def put_circuit(self, key: str, design: str, packed: bytes) -> None:
        """Keep the circuit of `design`, so that it need not be emitted again."""
        self.put_row("circuits", (key, design, packed))

    def drop_damaged(self) -> list[str]:
        """Remove rows that are not what was put there; what each was, as far as it can be read."""
        names = {"results": ("kind", "design", "place"), "circuits": ("'circuit'", "design", "''")}
        found = []
        for table, columns in names.items():
            damaged = f"FROM {table} WHERE NOT ({checksums.intact(table)})"
            fields = ", ".join(f"CAST({column} AS BLOB)" for column in columns)
            for row in self._execute(f"SELECT {fields} {damaged}"):
                kind, design, place = (field.decode(errors="replace") for field in row)
                found.append(f"{kind} of {design}{place and f' on {place}'}")
            self._execute(f"DELETE {damaged}")
        return found

    @contextmanager
    def together(self) -> Iterator[None]:
        """Keep all that is put inside at once, or nothing of it."""
        self._execute("BEGIN")
        try:
            yield
            self._execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise

    def put_failure(self, key: str, kind: str, design: str, place: str, error: str) -> None:
        """Note that the task of `key` failed; it may be tried again."""
        self._execute("INSERT INTO failures VALUES (?, ?, ?, ?, ?)", (key, kind, design, place, error))

    def __iter__(self) -> Iterator[Record]:
        return map(
            _record, self._execute(f"SELECT {_RESULT} FROM results WHERE {_INTACT} ORDER BY kind, design, place, key")
        )

    def __len__(self) -> int:
        return self._execute(f"SELECT count(*) FROM results WHERE {_INTACT}")[0][0]

    def failures(self) -> list[tuple[str, str, str, str]]:
        """Kind, design, place and error of every failure, oldest first."""
        return self._execute("SELECT kind, design, place, error FROM failures ORDER BY rowid")

    def mean_seconds(self) -> dict[tuple[str, str], float]:
        """Mean seconds that results took, by kind and place."""
        rows = self._execute(f"SELECT kind, place, avg(seconds) FROM results WHERE {_INTACT} GROUP BY kind, place")
        return {(kind, place): mean for kind, place, mean in rows}

    def frame(self) -> "pd.DataFrame":
        """All results as a table: key, kind, design, place, seconds, then a column for each figure."""
        import pandas as pd  # loaded when needed: workers start faster without

        rows = [
            {"key": r.key, "kind": r.kind, "design": r.design, "place": r.place, "seconds": r.seconds, **r.figures}
            for r in self
        ]
        return pd.DataFrame(rows)

    def close(self) -> None:
        """Close the file."""
        self._db.close()


def _record(row: tuple) -> Record:
    key, kind, design, place, figures, conditions, seconds = row
    return Record(
        key=key,
        kind=kind,
        design=design,
        place=place,
        figures=json.loads(figures),
        conditions=json.loads(conditions),
        seconds=seconds,
    )
