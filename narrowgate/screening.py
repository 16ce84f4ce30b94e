"""The first stage of ``pareto --measure``: predictions of all designs, and which of them are measured."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from costmodel import laws, workloads
from costmodel.laws import Prediction
from costmodel.sweep.executors import Executor
from costmodel.sweep.run import Outcome
from costmodel.sweep.screening import RATIO, Screening, noise_tasks, screen
from costmodel.sweep.space import Space
from costmodel.sweep.tasks import Cost, Task
from narrowgate.measuring import measured
from narrowgate.output import print_table
from numerics.errors import InputError
from reports.quantity import percent


def screened(space: Space, most: int, store: Path, executor: Executor | None) -> tuple[Screening, Outcome]:
    """Predict every design of `space`, and choose at most `most` near the predicted fronts; and what the noise of
    their arithmetic came to.

    Raises
    ------
    InputError
        If a target or every design has no law, or no design keeps a running total.
    """
    predictions = {target: _of_space(laws.predict(space.designs, target), space) for target in space.targets}
    known = np.any([prediction.has_law for prediction in predictions.values()], axis=0)
    if not known.any():
        raise InputError(next(iter(predictions.values())).reasons[0])
    tasks = noise_tasks([space.designs[place] for place in np.flatnonzero(known)])
    if not tasks:
        raise InputError("Designs must keep a running total to be chosen by what is predicted, but none does")
    outcome = measured(list(dict.fromkeys(tasks.values())), store, executor)
    ratios = {
        design: outcome.records[task].figures[RATIO] for design, task in tasks.items() if task in outcome.records
    }
    found = screen(space.designs, predictions, ratios, most)
    if not found.chosen.any():
        raise InputError("Sums of at least one design must be numbers to choose by, but those of none are")
    return found, outcome


def _of_space(prediction: Prediction, space: Space) -> Prediction:
    """A prediction without figures that are not those that `space` measures: energies of other operands."""
    asked = {"operands": workloads.condition(space.workload, space.vectors, workloads.SEED)}
    kept = {
        name: figure for name, figure in prediction.figures.items() if laws.holds_for(name, prediction.target, asked)
    }
    return replace(prediction, figures=kept)


def narrowed(space: Space, chosen: np.ndarray) -> Space:
    """`space` with the chosen of its designs alone."""
    kept = np.flatnonzero(chosen)
    return replace(space, designs=tuple(space.designs[i] for i in kept), labels=tuple(space.labels[i] for i in kept))


def write_predictions(found: Screening, path: Path) -> None:
    """Write a row for each design and target as CSV: figures with their intervals, noise, front, whether it is to be
    measured, and why there is no law.
    """
    import pandas as pd

    tables = [
        pd.DataFrame(
            {
                "design": [design.text for design in found.designs],
                "target": target,
                RATIO: found.signal_to_noise_db,
                **{
                    f"{name}{ending}": getattr(figure, part)
                    for name, figure in prediction.figures.items()
                    for part, ending in (("value", ""), ("low", "_low"), ("high", "_high"))
                },
                "front": found.front,
                "measured": found.chosen,
                "no_law": prediction.reasons,
            }
        )
        for target, prediction in found.predictions.items()
    ]
    pd.concat(tables, ignore_index=True).to_csv(path, index=False, lineterminator="\n", float_format="%.6g")


def predicted(found: Screening, tasks: Sequence[Task], outcome: Outcome) -> dict[str, Any]:
    """How many designs were predicted and chosen, and how far what was measured of these is from that."""
    without = [next(filter(None, reasons), "") for reasons in zip(*_reasons(found), strict=True)]
    return {
        "designs": len(found.designs),
        "without_law": sum(map(bool, without)),
        "reason": next(filter(None, without), None),
        "fronts": int(found.front.max()) + 1,
        "chosen": int(found.chosen.sum()),
        "errors": list(_errors(found, tasks, outcome)),
    }


def print_predicted(document: Mapping[str, Any]) -> None:
    """The same for a person."""
    without = f", {document['without_law']:,} of them without a law" if document["without_law"] else ""
    some = document["chosen"] < document["designs"] - document["without_law"]
    which = f"the {document['chosen']:,} nearest to a predicted front" if some else "all with a law"
    print(f"{document['designs']:,} designs predicted{without}; measured: {which}")
    if document["reason"]:
        print(f"narrowgate: first of those without a law: {document['reason']}", file=sys.stderr)
    rows = [
        [e["target"], e["figure"], str(e["designs"]), percent(e["mean_error"]), percent(e["within_interval"])]
        for e in document["errors"]
    ]
    if rows:
        heads = ["target", "figure", "designs", "mean error", "within interval"]
        print_table("Measured against predicted", heads, rows, numbers=(2, 3, 4))


def _reasons(found: Screening) -> list[tuple[str, ...]]:
    return [prediction.reasons for prediction in found.predictions.values()]


def _errors(found: Screening, tasks: Sequence[Task], outcome: Outcome) -> Iterator[dict[str, Any]]:
    """Of each figure of each target, for designs that were measured."""
    places = {design.text: number for number, design in enumerate(found.designs)}
    for target, prediction in found.predictions.items():
        costs = [task for task in tasks if isinstance(task, Cost) and task.target == target]
        for name, figure in prediction.figures.items():
            pairs = [
                (record.figures[name], places[task.design])
                for task in costs
                if (record := outcome.records.get(task)) and laws.holds_for(name, target, record.conditions)
                if record.figures.get(name)
            ]
            if not pairs:
                continue
            values, at = np.array([value for value, _ in pairs]), np.array([place for _, place in pairs])
            apart = np.abs(figure.value[at] / values - 1)
            inside = (figure.low[at] <= values) & (values <= figure.high[at])
            yield {
                "target": target,
                "figure": name,
                "designs": len(pairs),
                "mean_error": float(apart.mean()),
                "within_interval": float(inside.mean()),
            }
