"""Measure what designs cost: area, cells, delay, leakage and energy on standard cells; look-up tables, carry blocks,
flip-flops, DSP blocks and depth on FPGAs, and the frequency after place and route (ECP5; iCE40, Gowin with seeds=N).

The emitted Verilog is synthesised, nothing is looked up. Energy is that of one operation, from a simulation of the
mapped netlist with the delays of its cells, glitches included, plus leakage over the delay; a second table says
where it goes. Operands are those of a real network (--operands digits), normal numbers of deviation 1 in sums of 64
products (gaussian), or uniform codes (uniform); a stream gets one in each cycle.

  narrowgate cost mac:a=int8,b=int8,acc=int32 mac:a=e4m3fn,b=e4m3fn,acc=fp32 --target asap7,xcup
  narrowgate cost mac:a=int8,b=int8,acc=int32,stages=1,shell=stream --target asap7 --operands gaussian
  narrowgate cost mac_int8_int8_int32 --target asap7:delay --operands uniform --json
  narrowgate cost mac:a=int8,b=int8,acc=int32 --target sg13g2:scaled=28

With --curve, each recipe of synthesis is run for the least delay and for slower ones, and what is not beaten in area
and delay at once is shown, fastest first:

  narrowgate cost mac:a=int8,b=int8,acc=int32 --target asap7 --curve

With --idle, a second energy stands beside that of an operation: of a cycle in which the unit is off while its
operands change, with and without isolation of operands, gated clocks, switched supplies (docs/reference/power.md):

  narrowgate cost mac:a=int8,b=int8,acc=int32 --target asap7 --idle

A target is the name of a technology or FPGA family, or the TOML file of an imported technology, and options after
colons. Standard cells: area, adders, balanced or delay; clock=PS, a delay to aim for; scaled=NM (and vdd=V), figures
multiplied by published factors between nodes. FPGAs: nodsp, seeds=N.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from costmodel import target as targets
from costmodel import workloads
from costmodel.measurement import ENERGY_PARTS, FIGURES
from costmodel.sweep import curve
from costmodel.sweep.run import Outcome
from costmodel.sweep.store import Record
from costmodel.sweep.tasks import Cost
from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.emit import emit
from narrowgate import curves, idle
from narrowgate.measuring import energy_operands, measured, status
from narrowgate.output import digits, print_json, print_table
from numerics.errors import InputError


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    sources = [*workloads.sources(), "none"]
    parser.add_argument("designs", nargs="+", metavar="DESIGN", help="catalogue name, text form or TOML file")
    parser.add_argument(
        "--target", required=True, metavar="T[,T…]", help=f"{', '.join(targets.names())}, or the TOML file of another"
    )
    parser.add_argument(
        "--operands",
        default=workloads.sources()[0],
        metavar="NAME",
        help=f"for energy: {', '.join(sources)} (%(default)s)",
    )
    parser.add_argument("--vectors", type=int, default=20_000, metavar="N", help="vectors for energy (%(default)s)")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="which vectors (%(default)s)")
    parser.add_argument(
        "--curve",
        type=int,
        nargs="?",
        const=curve.CLOCKS,
        metavar="N",
        help=f"area against delay, with N slower delays for each recipe ({curve.CLOCKS})",
    )
    parser.add_argument(
        "--idle", action="store_true", help="energy of a cycle in which the unit is off, by what is done"
    )
    parser.add_argument("--store", type=Path, metavar="FILE", help="keep results in this SQLite file, and reuse them")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    if options.operands not in (*workloads.sources(), "none"):
        names = ", ".join((*workloads.sources(), "none"))
        raise InputError(f"Operands must be one of {names}, not {options.operands!r}")
    if options.vectors < 2:
        raise InputError(f"Vectors for energy must be at least 2, not {options.vectors}")
    if not 0 <= options.seed < 1 << 32:
        raise InputError(f"Seed must be 0 to 2**32 - 1, not {options.seed}")
    if options.curve is not None and not 1 <= options.curve <= 50:
        raise InputError(f"Slower delays of a curve must be 1 to 50, not {options.curve}")
    chosen = [targets.parse(text) for text in dict.fromkeys(options.target.split(","))]
    designs = [Design.load(text) for text in options.designs]
    if options.idle:
        return idle.run(options, designs, chosen)
    if options.curve:
        return curves.run(options, designs, chosen, _task)
    circuits = emit(designs)
    tasks = [_task(circuit, target.text, options) for circuit in circuits for target in chosen]
    outcome = measured(tasks, options.store)
    if options.json:
        print_json(_document(tasks, outcome))
    else:
        for target in chosen:
            _print_table(target, [task for task in tasks if task.target == target.text], outcome)
    return status(outcome)


def _task(circuit: Circuit, target: str, options: argparse.Namespace) -> Cost:
    operands = "" if options.operands == "none" else options.operands
    return Cost(
        design=circuit.spec,
        circuit=circuit,
        target=target,
        operands=energy_operands(target, operands),
        vectors=options.vectors,
        seed=options.seed,
    )


def _document(tasks: Sequence[Cost], outcome: Outcome) -> list[dict]:
    return [
        {"design": task.design, "target": task.target, "figures": dict(r.figures), "conditions": dict(r.conditions)}
        for task in tasks
        if (r := outcome.records.get(task))
    ]


def _print_table(target: targets.Target, tasks: Sequence[Cost], outcome: Outcome) -> None:
    records = [outcome.records[task] for task in tasks if task in outcome.records]
    if not records:
        return
    _print_figures(target.text, records, [name for name in FIGURES if name not in ENERGY_PARTS])
    if any("energy_fj" in record.figures for record in records):
        _print_figures(f"{target.text}: where the energy goes", records, ["energy_fj", *ENERGY_PARTS])
    how = [target.how]
    for condition in ("operands", "streams"):
        found = {record.conditions[condition] for record in records if condition in record.conditions}
        how += [f"{condition}: {text}" for text in sorted(found)]
    print(f"{'; '.join(how)}.\n")


def _print_figures(title: str, records: Sequence[Record], names: Sequence[str]) -> None:
    """A table of those figures of `names` that any record has."""
    columns = [name for name in names if any(name in record.figures for record in records)]
    rows = [
        [record.design, *(digits(record.figures[c]) if c in record.figures else "" for c in columns)]
        for record in records
    ]
    print_table(title, ["design", *columns], rows, numbers=range(1, len(columns) + 1))
