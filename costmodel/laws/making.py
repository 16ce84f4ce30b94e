"""What ``python -m costmodel.laws`` makes of the sample plan: points, the law, and its errors, as texts of files."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields

from costmodel import target as targets
from costmodel import workloads
from costmodel.laws import fitting
from costmodel.laws.fitting import Errors
from costmodel.laws.law import OTHER, Law
from costmodel.laws.points import FIGURES, Planned, Point
from costmodel.sweep.store import Record
from costmodel.sweep.tasks import Cost
from costmodel.workloads import OPERANDS, SEED, VECTORS
from hwgen.circuit import Circuit
from hwgen.design import Design

#: Digits of a hash that tell circuits apart.
_HASH = 12
_HEAD = (
    "# Made by `python -m costmodel.laws`; do not edit. Area in um2, delay in ps, energy in fJ, all others counts.\n"
)


def missing(circuits: Iterable[Circuit], points: Sequence[Point]) -> list[Cost]:
    """Tasks for points that are not there, or are those of another Verilog."""
    there = {(point.design, point.target, point.verilog) for point in points}
    return [
        Cost(circuit.spec, circuit, target, _operands(circuit, target), VECTORS, SEED)
        for circuit in circuits
        for target in FIGURES
        if (circuit.spec, target, circuit.sha256[:_HASH]) not in there
    ]


def _operands(circuit: Circuit, target: str) -> str:
    """Operands of the energy of a circuit; none where there is no law of it."""
    return OPERANDS if targets.parse(target).is_asic and not Design.parse(circuit.spec).stages else ""


def point_of(record: Record, circuit: Circuit) -> Point:
    """The point in a record of a circuit's cost."""
    figures = {name: record.figures[name] for name in FIGURES[record.place] if name in record.figures}
    return Point(record.design, record.place, circuit.sha256[:_HASH], figures)


def merged(plan: Sequence[Planned], old: Sequence[Point], new: Sequence[Point]) -> list[Point]:
    """Points of the plan, in its order, new ones in place of old ones."""
    found = {(point.design, point.target): point for point in (*old, *new)}
    keys = [(entry.design, target) for entry in plan for target in FIGURES]
    return [found[key] for key in keys if key in found]


def fitted(plan: Sequence[Planned], points: Sequence[Point]) -> tuple[str, str]:
    """Texts of `law.toml` and `errors.csv`."""
    laws: dict[str, dict[str, Law]] = {}
    reach: dict[str, dict[str, dict[str, float]]] = {}
    errors: list[Errors] = []
    for (target, figure), sample in fitting.samples(plan, points).items():
        if not sample.measured.any():
            laws.setdefault(target, {})[figure] = Law(figure, {}, {OTHER: 1.0})
            continue
        law, found = fitting.fit(target, figure, sample)
        laws.setdefault(target, {})[figure] = law
        errors += found
        # What energies depend on beside these follows from them.
        if figure != "energy_fj":
            for group, largest in fitting.reach(sample, figure).items():
                reach.setdefault(target, {}).setdefault(group, {}).update(largest)
    return _law_text(laws, reach), _errors_text(errors)


def _law_text(laws: Mapping[str, Mapping[str, Law]], reach: Mapping[str, Mapping[str, Mapping[str, float]]]) -> str:
    lines = [_HEAD]
    for target, figures in laws.items():
        parsed = targets.parse(target)
        lines += [f'["{target}".conditions]', f'how = "{parsed.how}"']
        if parsed.is_asic:
            lines += [f'operands = "{workloads.condition(OPERANDS, VECTORS, SEED)}"']
        for group, largest in reach[target].items():
            lines += ["", f'["{target}".reach.{group}]']
            lines += [f"{name} = {value:g}" for name, value in largest.items()]
        for figure, law in figures.items():
            tables = {f'terms."{group}"': found for group, found in law.coefficients.items()}
            for part, numbers in (tables | {"within": law.factors}).items():
                lines += ["", f'["{target}".figures.{figure}.{part}]']
                lines += [f"{name} = {value:g}" for name, value in numbers.items()]
        lines += [""]
    return "\n".join(lines)


def _errors_text(errors: Sequence[Errors]) -> str:
    text = io.StringIO()
    names = [field.name for field in fields(Errors)]
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    for row in errors:
        values = asdict(row).values()
        writer.writerow(["" if v is None else f"{v:.2f}" if isinstance(v, float) else v for v in values])
    return text.getvalue()
