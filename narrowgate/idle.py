"""Idle cycles: what ``cost --idle`` runs and prints."""

import argparse
from collections.abc import Sequence
from dataclasses import asdict

from costmodel import target as targets
from costmodel.idle import WAYS, power_switch
from costmodel.sweep.idle import Idle, ways_of
from costmodel.sweep.store import Record
from hwgen.design import Design
from narrowgate.measuring import measured, status
from narrowgate.output import digits, print_json, print_table
from numerics.errors import InputError

_COLUMNS = ("area_um2", "delay_ps", "energy_fj", "idle_fj", "idle_leakage_fj")


def run(options: argparse.Namespace, designs: Sequence[Design], chosen: Sequence[targets.Target]) -> int:
    """Find and print what idle cycles of each design cost on each target, with the options of ``cost``."""
    if options.curve:
        raise InputError("--idle must stand without --curve")
    if options.operands == "none":
        raise InputError("--idle must have operands, which change while a unit is off, not none")
    tasks = [
        Idle(design.text, target.text, options.operands, options.vectors, options.seed)
        for design in designs
        for target in chosen
    ]
    for task in tasks:
        task.check()
    outcome = measured(tasks, options.store)
    records = [outcome.records[task] for task in tasks if task in outcome.records]
    if options.json:
        print_json([_document(record) for record in records])
    else:
        for record in records:
            _print(record)
    return status(outcome)


def _document(record: Record) -> dict:
    found = [asdict(way) for way in ways_of(record.figures, record.conditions)]
    conditions = {key: text for key, text in record.conditions.items() if key not in WAYS}
    return {"design": record.design, "target": record.place, "ways": found, "conditions": conditions}


def _print(record: Record) -> None:
    found = ways_of(record.figures, record.conditions)
    rows = [
        [way.name, *(digits(getattr(way, name)) for name in _COLUMNS), way.basis, WAYS[way.name]] for way in found
    ]
    title = f"{record.design} on {record.place}: a cycle in which it is off"
    print_table(title, ["way", *_COLUMNS, "basis", "what"], rows, numbers=range(1, len(_COLUMNS) + 1))
    assumed = power_switch()
    how = [
        targets.parse(record.place).how,
        f"operands, which change in idle cycles too: {record.conditions['operands']}",
        f"clock gate: {record.conditions['clock gate']}",
        f"power switches are not measured: {assumed['area']:.0%} of the cells' area ({_range('area')}), "
        f"{assumed['leakage']:.0%} of their leakage left ({_range('leakage')}), no delay, nothing for switching",
    ]
    print(f"{'; '.join(how)}.\n")


def _range(key: str) -> str:
    low, high = power_switch()[f"{key}_range"]
    return f"{low:.0%} to {high:.0%}"
