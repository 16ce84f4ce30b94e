"""The proof of the whole catalogue as one table: vectors, streams, mutants and formal proofs of each unit, and
jobs of each system.

    python -m sim.catalogue [--only GLOB …] [--shard K/N] [--jobs N] [--table]

Each unit leaves a record in build/proof/, and what is there already, of the same Verilog and by the same code, is not
done again: a run that was interrupted goes on, and runs of different shards add up. The records that are there become
rows of docs/reference/proof.csv, and its table docs/reference/proof.md; rows of others stay as they are while their
Verilog does. Exit status 1 if an answer differs, a proof fails or a mutant was missed, 3 if a tool failed.
"""

import argparse
import csv
import fnmatch
import io
import json
import os
import resource
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, as_completed
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from hwgen import catalog
from hwgen.design import Design
from hwgen.sources import code_digest
from hwgen.system import MatrixUnit
from hwgen.tool import ToolError
from hwgen.workers import pool
from numerics.errors import InputError
from sim.formal import prove
from sim.mutants.score import score
from sim.system.verify import verify_system
from sim.vectors import Level
from sim.verdict import Verdict
from sim.verify import verify

RECORDS, TABLE, PAGE = Path("build/proof"), Path("docs/reference/proof.csv"), Path("docs/reference/proof.md")
#: Mutants of a unit, at most.
MUTANTS = 100
#: Seconds for each formal proof of a unit; products of wide factors built in other ways would take hours.
PROOF_TIMEOUT_S = 5.0
#: Bytes of Verilog beyond which a unit is not compared with itself in other styles, because ABC decides next to
#: nothing then in the time; and with its netlists for FPGAs, whose synthesis takes longer than all other proofs.
STYLES_BYTES, NETLISTS_BYTES = 50_000, 30_000
_SHA_DIGITS = 12
_INTRODUCTION = """\
# Proof of the catalogue

What `make verify-full` found of each released design: vectors and items of streams compared with the golden function
at level `full`, without a difference; bytes of memory after jobs of a co-processor; gates changed one at a time
(mutants), how many of them gave a wrong answer, and how many are proven to change nothing; formal proofs, and those
that were not decided in {timeout:.0f} s; seconds on one core. Circuits of more than {styles:,} bytes of Verilog are
not compared with themselves in other styles, and those of more than {netlists:,} not with their netlists for FPGAs,
as smaller ones are; `narrowgate verify --level formal` does that for any.

Every row is of the Verilog in `rtl/` whose SHA-256 begins as in `proof.csv`, which holds the same
figures. A design with no figures has not been through this since its Verilog changed: `hwgen/catalog.toml` says at
which level it was verified.

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

    unit: str
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


def sha(name: str) -> str:
    """First digits of the SHA-256 of a unit's released Verilog."""
    return str(json.loads(Path("rtl", f"{name}.json").read_text())["sha256"])[:_SHA_DIGITS]


def examine(name: str) -> Row:
    """Do all of it for one design of the catalogue.

    Raises
    ------
    ToolError
        If a tool fails.
    """
    begun = _cpu_s()
    design = catalog.load(name)
    row = _examine_unit(name, design) if isinstance(design, Design) else _examine_system(name, design)
    return replace(row, seconds=round(_cpu_s() - begun))


def _examine_unit(name: str, design: Design) -> Row:
    circuit = design.circuit()
    verdict = verify(design, Level.FULL, circuit=circuit)
    row = _row(name, verdict)
    if verdict.agreed:
        scored = score(design, Level.FULL, count=MUTANTS, circuit=circuit)
        row = replace(
            row,
            mutants=scored.mutants,
            killed=len(scored.killed),
            equivalent=scored.equivalent,
            missed=len(scored.missed),
            survivors="; ".join(str(survivor).replace(";", ",") for survivor in scored.missed),
        )
    size = len(circuit.verilog)
    styles, netlists = size <= STYLES_BYTES, size <= NETLISTS_BYTES
    proofs = list(prove(design, circuit, timeout_s=PROOF_TIMEOUT_S, styles=styles, netlists=netlists))
    wrong = [f"The circuit {proof.problem(design.function)}" for proof in proofs if proof.found.equal is False]
    return replace(
        row,
        proofs=sum(proof.found.equal is True for proof in proofs),
        undecided=sum(proof.found.equal is None for proof in proofs),
        wrong=" ".join(filter(None, [row.wrong, *wrong])),
    )


def _examine_system(name: str, unit: MatrixUnit) -> Row:
    return _row(name, verify_system(unit, Level.FULL))


def _row(name: str, verdict: Verdict) -> Row:
    """What a verdict says."""
    return Row(
        unit=name,
        verilog=sha(name),
        vectors=verdict.vectors,
        stream_items=verdict.stream_items,
        memory_bytes=verdict.memory_bytes,
        wrong=" ".join(check.finding for check in verdict.checks if check.finding),
    )


def released() -> tuple[catalog.Entry, ...]:
    """All units, and then all systems."""
    return catalog.entries() + catalog.systems()


def _cpu_s() -> float:
    """Seconds of a core that this process and its tools have taken: the same on a machine that is busy."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(usage.ru_utime + usage.ru_stime for usage in map(resource.getrusage, kinds))


def record(name: str) -> Row | None:
    """What an earlier run left of a design, if it was of the same Verilog and by the same code."""
    path = RECORDS / f"{name}.json"
    if not path.is_file():
        return None
    found = json.loads(path.read_text())
    if found.pop("code", None) != _code() or found["verilog"] != sha(name):
        return None
    return Row(**found)


def keep(row: Row) -> None:
    """Leave a record, whole or not at all."""
    RECORDS.mkdir(parents=True, exist_ok=True)
    draft = RECORDS / f".{row.unit}.draft"
    draft.write_text(json.dumps({"code": _code(), **asdict(row)}, indent=1))
    draft.replace(RECORDS / f"{row.unit}.json")


def _code() -> str:
    """What tells the code that proves apart from what it was before."""
    return code_digest("sim", "hwgen", "numerics")[:_SHA_DIGITS]


def read_table(text: str) -> dict[str, Row]:
    """Rows of a table that have figures, by unit."""
    found = {}
    kinds: dict[str, Any] = {field.name: field.type for field in fields(Row)}
    for line in csv.DictReader(io.StringIO(text)):
        if line["verilog"]:
            row = Row(**{key: kind(line[key]) for key, kind in kinds.items()})
            found[row.unit] = row
    return found


def table(rows: dict[str, Row]) -> str:
    """CSV with a line for each unit of the catalogue; one without figures where there is no row."""
    out = io.StringIO()
    names = [field.name for field in fields(Row)]
    writer = csv.DictWriter(out, names, lineterminator="\n")
    writer.writeheader()
    for entry in released():
        writer.writerow(asdict(rows[entry.name]) if entry.name in rows else {"unit": entry.name})
    return out.getvalue()


def page(rows: dict[str, Row]) -> str:
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
        for row in sorted(missed, key=lambda row: row.unit):
            text += f"- `{row.unit}`:\n" + "".join(f"    - {what}\n" for what in row.survivors.split("; "))
    return text


def write_documents() -> None:
    """Put the records that are there into the table and the page."""
    known = {entry.name for entry in released()}
    rows = read_table(TABLE.read_text()) if TABLE.is_file() else {}
    rows = {name: row for name, row in rows.items() if name in known and row.verilog == sha(name)}
    rows |= {name: row for name in known if (row := record(name))}
    TABLE.write_text(table(rows))
    PAGE.write_text(page(rows))


def examined(names: Sequence[str], jobs: int) -> Iterator[tuple[str, Row | ToolError]]:
    """Each unit with what was found, or the tool that failed, as they end."""
    with pool(min(jobs, len(names)), ["sim.verify", "sim.mutants.score", "sim.system.verify"]) as workers:
        running: dict[Future, str] = {workers.schedule(examine, args=[name]): name for name in names}
        for future in as_completed(running):
            try:
                yield running[future], future.result()
            except ToolError as error:
                yield running[future], error


def chosen(only: Sequence[str], shard: str) -> list[str]:
    """Units that match one of the patterns, of shard ``K/N`` each N-th; those with most Verilog come first."""
    names = [entry.name for entry in released()]
    place, _, count = shard.partition("/")
    if not (place.isdecimal() and count.isdecimal() and 1 <= int(place) <= int(count)):
        raise InputError(f"shard must be K/N with K from 1 to N, not {shard!r}")
    found = [name for name in names if any(fnmatch.fnmatch(name, pattern) for pattern in only)]
    if not found:
        raise InputError(f"only must match a unit of the catalogue, not {', '.join(only)!r}")
    found.sort(key=lambda name: -Path("rtl", f"{name}.v").stat().st_size)
    return found[int(place) - 1 :: int(count)]


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", default=["*"], metavar="GLOB", help="units, by name; all by default")
    parser.add_argument("--shard", default="1/1", metavar="K/N", help="every N-th of them")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="units at a time")
    parser.add_argument("--table", action="store_true", help="write the table of what is there, and prove nothing")
    options = parser.parse_args(argv)
    if options.table:
        write_documents()
        return 0
    try:
        names = chosen(options.only, options.shard)
    except InputError as error:
        print(f"sim.catalogue: {error}", file=sys.stderr)
        return 2
    done = {name: row for name in names if (row := record(name))}
    todo = [name for name in names if name not in done]
    failed = []
    for name, found in examined(todo, options.jobs) if todo else ():
        if isinstance(found, ToolError):
            failed.append(name)
            print(f"{name}: {found}\n{found.log[-2000:]}", file=sys.stderr)
            continue
        keep(found)
        done[name] = found
        print(f"{len(done)}/{len(names)} {name}: {found.seconds} s{_said(found)}", flush=True)
    write_documents()
    wrong = [row.unit for row in done.values() if row.wrong or row.missed]
    print(f"{len(done) - len(wrong)} of {len(names)} units proven; see {PAGE}")
    return 3 if failed else 1 if wrong else 0


def _said(row: Row) -> str:
    parts = [row.wrong, f"missed {row.missed} of {row.mutants} mutants" if row.missed else ""]
    return "".join(f"; {part}" for part in parts if part)


if __name__ == "__main__":
    sys.exit(main())
