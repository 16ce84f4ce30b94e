"""Running tasks with a progress bar: what cost, pareto and report share."""

import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from costmodel import target as targets
from costmodel import workloads
from costmodel.sweep.circuits import circuits
from costmodel.sweep.executors import Executor
from costmodel.sweep.rescue import opened
from costmodel.sweep.run import Outcome, run
from costmodel.sweep.space import Space
from costmodel.sweep.tasks import AccuracyOf, Cost, Task, Verification
from hwgen.circuit import Circuit
from hwgen.design import Design
from narrowgate.forecast import forecasting
from narrowgate.output import counting


def cost_tasks(emitted: Sequence[Circuit], space: Space) -> list[Cost]:
    """A task for each circuit on each target of `space`, slow targets first."""
    return [
        Cost(circuit.spec, circuit, target, energy_operands(target, space.workload), space.vectors)
        for target in sorted(space.targets, key=target_has_energy)
        for circuit in emitted
    ]


def target_has_energy(target: str) -> bool:
    """Whether energy is measured on a target of this text form."""
    return targets.parse(target).is_asic


def energy_operands(target: str, source: str) -> str:
    """`source` where energy is measured on a target of this text form, else none."""
    return source if target_has_energy(target) else ""


def all_tasks(emitted: Sequence[Circuit], space: Space) -> list[Task]:
    """Everything that `space` asks for; only designs that keep a running total of products have an accuracy."""
    tasks: list[Task] = []
    if space.verify:
        tasks += [Verification(c.spec, c.sha256, space.verify) for c in emitted]
    tasks += cost_tasks(emitted, space)
    if space.workload in workloads.names():
        summing = [c.spec for c in emitted if Design.parse(c.spec).function.sums_products]
        tasks += [AccuracyOf(text, space.workload) for text in summing]
    return tasks


def kept_circuits(designs: Sequence[Design], store: Path) -> list[Circuit]:
    """Circuits of `designs`, emitted with a progress bar where the store in a file does not have them."""
    with closing(opened(store, _tell)) as kept, counting("emitting", len(designs)) as advance:
        return circuits(designs, kept, lambda design: advance())


def measured(tasks: Sequence[Task], store: Path | None, executor: Executor | None = None) -> Outcome:
    """Results of `tasks`, with a progress bar; failures are told at the end on standard error, with their logs."""
    with (
        closing(opened(store, _tell)) as kept,
        forecasting("measuring", len(tasks), kept.mean_seconds()) as (begin, advance),
    ):
        try:
            outcome = run(tasks, kept, executor, begin=begin, advance=advance)
        except KeyboardInterrupt as error:
            words = f"Interrupted; what was computed is kept in {store}" if store else "Interrupted"
            raise KeyboardInterrupt(words) from error
    for failure in outcome.failures:
        if failure.log.strip():
            print(failure.log.rstrip()[-3000:], file=sys.stderr)
        print(f"narrowgate: {failure.task.design} on {failure.task.place}: {failure.error}", file=sys.stderr)
    return outcome


def _tell(sentence: str) -> None:
    print(f"narrowgate: {sentence}", file=sys.stderr)


def status(outcome: Outcome) -> int:
    """Exit status: that of the worst failure."""
    if not outcome.failures:
        return 0
    return 3 if any(failure.tool for failure in outcome.failures) else 2
