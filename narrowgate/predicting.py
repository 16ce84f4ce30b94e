"""Predicted costs: what ``cost --predict`` prints, and what ``cost`` shows beside measured figures."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from costmodel import laws
from costmodel.laws import Prediction
from costmodel.sweep.store import Record
from hwgen.design import Design
from narrowgate.output import digits, print_json, print_table
from numerics.errors import InputError

_HOLDS = f"intervals hold for about {laws.COVERAGE:.0%} of designs never seen"


def run(designs: Sequence[Design], targets: Sequence[str], *, as_json: bool) -> int:
    """Print what laws say of each design on each target; the exit status.

    Raises
    ------
    InputError
        If a target or a design has no law.
    """
    found = {target: laws.predict(designs, target) for target in targets}
    for prediction in found.values():
        for reason in filter(None, prediction.reasons):
            raise InputError(reason)
    if as_json:
        documents = [
            {
                "design": design.text,
                "target": target,
                "predicted": _figures(prediction, index),
                "conditions": dict(laws.law_of(target).conditions),
            }
            for index, design in enumerate(designs)
            for target, prediction in found.items()
        ]
        print_json(documents)
        return 0
    for target, prediction in found.items():
        names = list(prediction.figures)
        rows = [
            [design.text, *(_text(figures[name]) if name in figures else "no law" for name in names)]
            for index, design in enumerate(designs)
            for figures in [_figures(prediction, index)]
        ]
        print_table(f"{target}: predicted", ["design", *names], rows, numbers=range(1, len(names) + 1))
        conditions = laws.law_of(target).conditions
        print(f"By laws fitted to: {'; '.join(conditions.values())}. In brackets: {_HOLDS}.\n")
    return 0


def beside(record: Record) -> dict[str, Any]:
    """What laws say of a measured design, as an entry ``predicted`` of its document; nothing if there is no law."""
    found = _predicted([record])
    return {"predicted": found[record.design]} if found else {}


def print_beside(target: str, records: Sequence[Record]) -> None:
    """A table of measured figures of one target that have a law, beside what it says."""
    found, fitted = _predicted(records), laws.fitted_to(target) if laws.covers(target) else frozenset()
    rows = [
        [
            record.design,
            name,
            digits(record.figures[name]),
            _text(figure),
            _apart(record.figures[name], figure),
            "yes" if record.design in fitted else "",
        ]
        for record in records
        for name, figure in found.get(record.design, {}).items()
        if name in record.figures and figure["value"]
    ]
    if rows:
        heads = ["design", "figure", "measured", "predicted", "apart", "in the fit"]
        print_table(f"{target}: beside the law ({_HOLDS})", heads, rows, numbers=(2, 3, 4))


def _predicted(records: Sequence[Record]) -> dict[str, dict[str, dict[str, float]]]:
    """Predicted figures of those records whose design and target have a law, if it holds for them, by design."""
    target = records[0].place
    if not laws.covers(target):
        return {}
    prediction = laws.predict([Design.parse(record.design) for record in records], target)
    return {
        record.design: {
            name: figure
            for name, figure in _figures(prediction, index).items()
            if laws.holds_for(name, target, record.conditions)
        }
        for index, record in enumerate(records)
        if prediction.has_law[index]
    }


def _figures(prediction: Prediction, index: int) -> dict[str, dict[str, float]]:
    """Figures of one design, those without a law left out."""
    return {
        name: {part: float(getattr(figure, part)[index]) for part in ("value", "low", "high")}
        for name, figure in prediction.figures.items()
        if not math.isnan(figure.value[index])
    }


def _text(figure: Mapping[str, float]) -> str:
    if figure["low"] == figure["high"]:
        return digits(figure["value"])
    return f"{digits(figure['value'])} ({digits(figure['low'])} to {digits(figure['high'])})"


def _apart(measured: float, figure: Mapping[str, float]) -> str:
    return f"{100 * (figure['value'] / measured - 1):+.1f} %" if measured else ""
