"""Measured costs: what ``cost`` runs and prints."""

import argparse
from collections.abc import Sequence

from costmodel import target as targets
from costmodel.measurement import ENERGY_PARTS, FIGURES
from costmodel.sweep.run import Outcome
from costmodel.sweep.store import Record
from costmodel.sweep.tasks import Cost
from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.emit import emit
from narrowgate import curves, idle, predicting
from narrowgate.measuring import energy_operands, measured, status
from narrowgate.output import digits, print_json, print_table


def run(options: argparse.Namespace, designs: Sequence[Design], chosen: Sequence[targets.Target]) -> int:
    """Measure each design on each target and print the figures, with the options of ``cost``; the exit status."""
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
        {
            "design": task.design,
            "target": task.target,
            "figures": dict(r.figures),
            "conditions": dict(r.conditions),
            **predicting.beside(r),
        }
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
    predicting.print_beside(target.text, records)
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
