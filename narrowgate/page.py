"""From results to the page: rows, and the setting they share."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from costmodel import target as targets
from costmodel import workloads
from costmodel.sweep.run import Outcome
from costmodel.sweep.space import Space
from costmodel.sweep.store import Record
from costmodel.sweep.tasks import AccuracyOf, Cost, Task, Verification
from hwgen.design import Design
from numerics.formats import Format, Integer, Minifloat
from reports import gallery, page, provenance
from reports.row import Family, Row, Setting


def write_page(
    space: Space, tasks: Sequence[Task], outcome: Outcome, folder: Path, command: str, picture: Path | None = None
) -> Path | None:
    """Write the page of a sweep into `folder`, and its main figure to `picture` too; None where there is no workload.

    A design that lacks a result, because a task failed or it keeps no running total and so has no accuracy, is left
    out.
    """
    write_table(tasks, outcome, folder / "results.csv")
    if space.workload not in workloads.names():
        return None
    rows = _rows(space, tasks, outcome)
    if not rows:
        return None
    setting = _setting(space, tasks, outcome, command)
    if picture:
        gallery.write(rows, picture, setting)
    return page.write(rows, folder, setting)


def write_table(tasks: Sequence[Task], outcome: Outcome, path: Path) -> None:
    """Write all results of `tasks` as CSV: kind, design, place, and a column for each figure."""
    import pandas as pd

    records = [
        {"kind": task.kind, "design": task.design, "place": task.place, **outcome.records[task].figures}
        for task in tasks
        if task in outcome.records
    ]
    pd.DataFrame(records).to_csv(path, index=False, lineterminator="\n")


def family_of(formats: Sequence[Format]) -> Family:
    """Number family of operands: mixed if their formats differ."""
    if len(set(formats)) > 1:
        return "mixed"
    if isinstance(formats[0], Integer):
        return "integer"
    return "minifloat" if isinstance(formats[0], Minifloat) else "posit"


def _by_design(tasks: Sequence[Task], outcome: Outcome) -> Mapping[str, list[tuple[Task, Record]]]:
    found: dict[str, list[tuple[Task, Record]]] = {}
    for task in tasks:
        if task in outcome.records:
            found.setdefault(task.design, []).append((task, outcome.records[task]))
    return found


def _rows(space: Space, tasks: Sequence[Task], outcome: Outcome) -> list[Row]:
    wanted: dict[str, int] = {}
    for task in tasks:
        wanted[task.design] = wanted.get(task.design, 0) + 1
    results = _by_design(tasks, outcome)
    return [
        _row(design, label, results[design.text])
        for design, label in zip(space.designs, space.labels, strict=True)
        if design.function.sums_products and len(results.get(design.text, ())) == wanted[design.text]
    ]


def _row(design: Design, label: str, results: Sequence[tuple[Task, Record]]) -> Row:
    function = design.function
    a, b = (op for op in function.operands if op.name in function.factors)
    blocks = function.block_formats
    figures = {
        f"{task.target}/{name}": value
        for task, record in results
        if isinstance(task, Cost)
        for name, value in record.figures.items()
    }
    accuracy = next(record.figures["accuracy"] for task, record in results if isinstance(task, AccuracyOf))
    proof = next((record for task, record in results if isinstance(task, Verification)), None)
    return Row(
        design=design.text,
        label=label,
        family=family_of([a.format, b.format]),  # type: ignore[list-item]
        a=blocks[a.name].name if blocks else a.format.name,
        b=blocks[b.name].name if blocks else b.format.name,
        acc=f"{function.result.format.name}, {function.result.width} bits",
        bits_per_weight=blocks[b.name].bits_per_element if blocks else b.format.width,
        accuracy=accuracy,
        figures=figures,
        verdict="not verified" if proof is None else "agree" if proof.figures["agreed"] else "differ",
        vectors=0 if proof is None else int(proof.figures["vectors"] + proof.figures["stream_items"]),
    )


def _shared(records: Sequence[Record]) -> dict[str, str]:
    """The conditions that all records have alike."""
    first, *others = records
    return {k: v for k, v in first.conditions.items() if all(other.conditions.get(k) == v for other in others)}


def _setting(space: Space, tasks: Sequence[Task], outcome: Outcome, command: str) -> Setting:
    workload = workloads.load(space.workload)
    records = [(task, outcome.records[task]) for task in tasks if task in outcome.records]
    accuracy = next(record for task, record in records if isinstance(task, AccuracyOf))
    how = {text: targets.parse(text).how for text in space.targets}
    how["accuracy"] = (
        "Share of the test images that the network classifies rightly when the golden function of the design "
        "computes every sum of products, bit for bit as the circuit would; "
        f"{accuracy.conditions['quantisation']}."
    )
    how["verdict"] = (
        f"The emitted Verilog, built with Verilator, against the golden function at level {space.verify}: batches of "
        "vectors, and a stream shell under random back-pressure in cocotb."
        if space.verify
        else "The circuits were not verified in this run."
    )
    how["energy_fj"] = (
        f"One operation of the mapped netlist over {space.vectors:,} consecutive operands of the network's own "
        "inference, simulated with the delays of the cells, glitches included; leakage over the delay."
    )
    conditions = {
        target: _shared([record for task, record in records if isinstance(task, Cost) and task.target == target])
        for target in space.targets
    }
    return Setting(
        network=workload.what,
        data=workload.samples,
        accuracy_float64=accuracy.figures["reference_accuracy"],
        images=int(accuracy.figures["samples"]),
        conditions=conditions,
        how=how,
        provenance=provenance.collect(command, operands=0, verification=1),
    )
