"""Checksums of a store's rows: a byte that changed inside a figure or a circuit is noticed."""

import hashlib
import json
import sqlite3
import struct
import zlib
from collections.abc import Sequence

#: What a checksum is taken of, by table, in this order; ``checksum`` is the column after them.
COLUMNS = {
    "results": ("key", "kind", "design", "place", "figures", "conditions", "seconds"),
    "circuits": ("key", "design", "packed"),
}

Value = str | bytes | float | None


def checksum(*values: Value) -> str:
    """64 bits, in hexadecimal, of values with their lengths; text counts as its UTF-8."""
    digest = hashlib.blake2b(digest_size=8)
    for value in values:
        content = _content(value)
        digest.update(struct.pack("<q", len(content)) + content)
    return digest.hexdigest()


def _content(value: Value) -> bytes:
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, float | int):
        return struct.pack("<d", value)
    return value or b""


def parses(table: str, row: Sequence[Value]) -> bool:
    """Whether a row without a checksum is one: text in UTF-8, figures in JSON, a circuit that unpacks."""
    try:
        if table == "circuits":
            return isinstance(row[2], bytes) and bool(zlib.decompress(row[2]))
        *texts, seconds = [value.decode() if isinstance(value, bytes) else value for value in row]
        return (
            all(isinstance(text, str) for text in texts)
            and isinstance(seconds, float)
            and seconds >= 0
            and all(isinstance(json.loads(str(text)), dict) for text in texts[4:6])
        )
    except (ValueError, zlib.error):
        return False


def install(database: sqlite3.Connection) -> None:
    """Make `checksum` and `parses` functions of SQL in a connection."""
    database.create_function("checksum_of", -1, checksum, deterministic=True)
    database.create_function("parses", -1, lambda table, *row: parses(table, row), deterministic=True)


def arguments(table: str) -> str:
    """Columns of a table for the functions of SQL: text as bytes, because damaged text may be none."""
    return ", ".join(f"CAST({c} AS {'REAL' if c == 'seconds' else 'BLOB'})" for c in COLUMNS[table])


def intact(table: str) -> str:
    """A condition of SQL: the row is what was put there."""
    return f"checksum IS checksum_of({arguments(table)})"
