"""Curves of area against delay: what ``cost --curve`` runs and prints."""

import argparse
from collections.abc import Callable, Mapping, Sequence

from costmodel import asic
from costmodel import target as targets
from costmodel.sweep import curve
from costmodel.sweep.run import Outcome
from costmodel.sweep.store import Record
from costmodel.sweep.tasks import Cost
from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.emit import emit
from narrowgate.measuring import measured, status
from narrowgate.output import digits, print_json, print_table

_COLUMNS = ("delay_ps", "area_um2", "cells", "energy_fj")

#: The task of a circuit on a target of that text form.
TaskOf = Callable[[Circuit, str, argparse.Namespace], Cost]


def run(
    options: argparse.Namespace, designs: Sequence[Design], chosen: Sequence[targets.Target], task_of: TaskOf
) -> int:
    """Find and print the curve of each design on each target, with the options of ``cost``; the exit status."""
    begun = {target: curve.recipes(target) for target in chosen}
    documents, worst = [], Outcome()
    for circuit in emit(designs):
        for target in chosen:
            found, outcome = _measured(options, circuit, begun[target], task_of)
            worst.failures += outcome.failures
            documents.append(_document(circuit, target, found))
            if not options.json:
                _print(target, documents[-1])
    if options.json:
        print_json(documents)
    return status(worst)


def _measured(
    options: argparse.Namespace, circuit: Circuit, begun: Sequence[str], task_of: TaskOf
) -> tuple[Mapping[str, Record], Outcome]:
    """Every point that was measured, by the text of its target."""
    found: dict[str, Record] = {}
    both = Outcome()

    def add(texts: Sequence[str]) -> None:
        outcome = measured([task_of(circuit, text, options) for text in texts], options.store)
        found.update((record.place, record) for record in outcome.records.values())
        both.failures += outcome.failures

    add(begun)
    add(curve.slower({text: record.figures for text, record in found.items()}, options.curve))
    return found, both


def _document(circuit: Circuit, target: targets.Target, found: Mapping[str, Record]) -> dict:
    kept = curve.curve({text: record.figures for text, record in found.items()})
    return {
        "design": circuit.spec,
        "target": target.text,
        "measured": len(found),
        "curve": [
            {
                "target": text,
                "figures": dict(found[text].figures),
                "conditions": dict(found[text].conditions),
            }
            for text in kept
        ],
    }


def _print(target: targets.Target, document: Mapping) -> None:
    points = document["curve"]
    if not points:
        return
    columns = [name for name in _COLUMNS if name in points[0]["figures"]]
    rows = [[point["target"], *(digits(point["figures"][name]) for name in columns)] for point in points]
    print_table(
        f"{document['design']} on {target.text}", ["target", *columns], rows, numbers=range(1, len(columns) + 1)
    )
    efforts = len(asic.EFFORTS)
    print(
        f"{len(points)} of {document['measured']} points, those that none beats in area and delay at once; "
        f"{efforts} recipes, each for the least delay and slower ones. {target.how}.\n"
    )
