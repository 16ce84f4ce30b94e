"""The proof of the whole catalogue as one table: vectors, streams, mutants and formal proofs of each unit, and
jobs of each system.

    python -m sim.catalogue [--only GLOB …] [--shard K/N] [--jobs N] [--table]

Each design leaves a record in build/proof/, and what is there already, of the same Verilog and by the same code, is
not done again: a run that was interrupted goes on, and runs of different shards add up. The records that are there
become rows of docs/reference/proof.csv, and its table docs/reference/proof.md; rows of others stay as they are while
their Verilog does, but for those of which a tool failed. Exit status 1 if an answer differs, a proof fails or a
mutant was missed, 3 if a tool failed.
"""

import argparse
import fnmatch
import json
import os
import sys
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import Future, as_completed
from dataclasses import asdict, fields, replace
from pathlib import Path

from hwgen.sources import code_digest
from hwgen.tool import ToolError
from hwgen.workers import pool
from numerics.errors import InputError
from sim.catalogue.examination import examine
from sim.catalogue.table import SHA_DIGITS, Row, page, read_table, released, table

RECORDS, TABLE, PAGE = Path("build/proof"), Path("docs/reference/proof.csv"), Path("docs/reference/proof.md")


def sha(name: str) -> str:
    """First digits of the SHA-256 of a design's released Verilog."""
    return str(json.loads(Path("rtl", f"{name}.json").read_text())["sha256"])[:SHA_DIGITS]


def record(name: str) -> Row | None:
    """What an earlier run left of a design, if it was of the same Verilog and by the same code."""
    path = RECORDS / f"{name}.json"
    if not path.is_file():
        return None
    found = json.loads(path.read_text())
    if found.keys() != {field.name for field in fields(Row)}:
        return None
    row = Row(**found)
    return row if (row.verilog, row.code) == (sha(name), _code()) else None


def keep(row: Row) -> None:
    """Leave a record, whole or not at all."""
    RECORDS.mkdir(parents=True, exist_ok=True)
    draft = RECORDS / f".{row.design}.draft"
    draft.write_text(json.dumps(asdict(row), indent=1))
    draft.replace(RECORDS / f"{row.design}.json")


def _code() -> str:
    """What tells the code that proves apart from what it was before."""
    return code_digest("sim", "hwgen", "numerics")[:SHA_DIGITS]


def write_documents(without: Collection[str] = ()) -> None:
    """Put the records that are there into the table and the page, but no row of designs in `without`."""
    known = {entry.name for entry in released()}.difference(without)
    rows = read_table(TABLE.read_text()) if TABLE.is_file() else {}
    rows = {name: row for name, row in rows.items() if name in known and row.verilog == sha(name)}
    rows |= {name: row for name in known if (row := record(name))}
    TABLE.write_text(table(rows))
    PAGE.write_text(page(rows))


def examined(names: Sequence[str], jobs: int) -> Iterator[tuple[str, Row | ToolError]]:
    """Each design with what was found, or the tool that failed, as they end."""
    with pool(min(jobs, len(names)), ["sim.verify", "sim.mutants.score", "sim.system.verify"]) as workers:
        running: dict[Future, str] = {workers.schedule(examine, args=[name]): name for name in names}
        for future in as_completed(running):
            try:
                yield running[future], future.result()
            except ToolError as error:
                yield running[future], error


def chosen(only: Sequence[str], shard: str) -> list[str]:
    """Designs that match one of the patterns, of shard ``K/N`` each N-th; those with most Verilog come first."""
    names = [entry.name for entry in released()]
    place, _, count = shard.partition("/")
    if not (place.isdecimal() and count.isdecimal() and 1 <= int(place) <= int(count)):
        raise InputError(f"shard must be K/N with K from 1 to N, not {shard!r}")
    found = [name for name in names if any(fnmatch.fnmatch(name, pattern) for pattern in only)]
    if not found:
        raise InputError(f"only must match a design of the catalogue, not {', '.join(only)!r}")
    found.sort(key=lambda name: -Path("rtl", f"{name}.v").stat().st_size)
    return found[int(place) - 1 :: int(count)]


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", default=["*"], metavar="GLOB", help="designs, by name; all by default")
    parser.add_argument("--shard", default="1/1", metavar="K/N", help="every N-th of them")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="designs at a time")
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
    # Before anything is proven: by whom, if the sources change meanwhile.
    code = _code()
    done = {name: row for name in names if (row := record(name))}
    todo = [name for name in names if name not in done]
    failed = []
    for name, found in examined(todo, options.jobs) if todo else ():
        if isinstance(found, ToolError):
            failed.append(name)
            print(f"{name}: {found}\n{found.log[-2000:]}", file=sys.stderr)
            continue
        keep(replace(found, code=code))
        done[name] = found
        print(f"{len(done)}/{len(names)} {name}: {found.seconds} s{_said(found)}", flush=True)
    write_documents(without=failed)
    wrong = [row.design for row in done.values() if row.wrong or row.missed]
    print(f"{len(done) - len(wrong)} of {len(names)} designs proven; see {PAGE}")
    return 3 if failed else 1 if wrong else 0


def _said(row: Row) -> str:
    parts = [row.wrong, f"missed {row.missed} of {row.mutants} mutants" if row.missed else ""]
    return "".join(f"; {part}" for part in parts if part)


if __name__ == "__main__":
    sys.exit(main())
