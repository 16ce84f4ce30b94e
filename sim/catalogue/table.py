"""What was found of each design of the catalogue: rows, and the table and the page that show them."""

import csv
import io
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from hwgen import catalog

#: Seconds for each formal proof of a unit; products of wide factors built in other ways would take hours.
PROOF_TIMEOUT_S = 5.0
#: Bytes of Verilog beyond which a unit is not compared with itself in other styles, because ABC decides next to
#: nothing then in the time; and with its netlists for FPGAs, whose synthesis takes longer than all other proofs.
STYLES_BYTES, NETLISTS_BYTES = 50_000, 30_000
#: Digits of hashes that are kept.
SHA_DIGITS = 12
_INTRODUCTION = """\
# Proof of the catalogue

What `make verify-full` found of each released design: vectors and items of streams compared with the golden function
at level `full`, without a difference; bytes of memory after jobs of a co-processor; gates changed one at a time
(mutants), how many of them gave a wrong answer, and how many are proven to change nothing; formal proofs, and those
that were not decided in {timeout:.0f} s; seconds on one core. Circuits of more than {styles:,} bytes of Verilog are
not compared with themselves in other styles, and those of more than {netlists:,} not with their netlists for FPGAs,
as smaller ones are; `narrowgate verify --level formal` does that for any.

Every row is of the Verilog in `rtl/` whose SHA-256 begins as in `proof.csv`, which holds the same figures, and what
the hash of the sources begins with that found them. A design with no figures has not been through this since its
Verilog changed: `hwgen/catalog.toml` says at which level it was verified.

| design | vectors | stream items | bytes | mutants | killed | equivalent | missed | proofs | undecided | seconds |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
"""
_SURVIVORS = """
## Mutants that were missed

No vector told these from the circuit, and they are not proven to equal it.

"""


@dataclass(frozen=True)
class Row:
    """What was found of a design; empty texts and zeros where nothing was."""

    design: str
    #: First digits of the SHA-256 of its Verilog.
    verilog: str
    vectors: int
    stream_items: int
    #: Bytes of memory compared after jobs of a system.
    memory_bytes: int
    mutants: int = 0
    killed: int = 0
    equivalent: int = 0
    missed: int = 0
    proofs: int = 0
    undecided: int = 0
    seconds: int = 0
    #: Mutants that were missed, with semicolons between.
    survivors: str = ""
    #: What is wrong; empty if nothing is.
    wrong: str = ""
    #: First digits of a hash of the sources that found all this.
    code: str = ""


def released() -> tuple[catalog.Entry, ...]:
    """All units, and then all systems."""
    return catalog.entries() + catalog.systems()


def read_table(text: str) -> dict[str, Row]:
    """Rows of a table that have figures, by unit."""
    found = {}
    kinds: dict[str, Any] = {field.name: field.type for field in fields(Row)}
    for line in csv.DictReader(io.StringIO(text)):
        if line["verilog"]:
            row = Row(**{key: kind(line[key]) for key, kind in kinds.items()})
            found[row.design] = row
    return found


def table(rows: Mapping[str, Row]) -> str:
    """CSV with a line for each design of the catalogue; one without figures where there is no row."""
    out = io.StringIO()
    names = [field.name for field in fields(Row)]
    writer = csv.DictWriter(out, names, lineterminator="\n")
    writer.writeheader()
    for entry in released():
        writer.writerow(asdict(rows[entry.name]) if entry.name in rows else {"design": entry.name})
    return out.getvalue()


def page(rows: Mapping[str, Row]) -> str:
    """The same as a document."""
    text = _INTRODUCTION.format(timeout=PROOF_TIMEOUT_S, styles=STYLES_BYTES, netlists=NETLISTS_BYTES)
    columns = (
        "vectors",
        "stream_items",
        "memory_bytes",
        "mutants",
        "killed",
        "equivalent",
        "missed",
        "proofs",
        "undecided",
        "seconds",
    )
    for entry in released():
        row = rows.get(entry.name)
        cells = [f"{getattr(row, column):,}" if row else "" for column in columns]
        text += f"| `{entry.name}` | {' | '.join(cells)} |\n"
    missed = [row for row in rows.values() if row.survivors]
    if missed:
        text += _SURVIVORS
        for row in sorted(missed, key=lambda row: row.design):
            text += f"- `{row.design}`:\n" + "".join(f"    - {what}\n" for what in row.survivors.split("; "))
    return text
