"""Running tasks with a progress bar: what cost, pareto and report share."""

import sys
from collections.abc import Sequence
from pathlib import Path

from costmodel import sweep
from costmodel import target as targets
from costmodel.space import Space
from costmodel.store import Store
from costmodel.tasks import UNIFORM, AccuracyOf, Cost, Task, Verification
from hwgen.circuit import Circuit
from narrowgate.output import counting


def cost_tasks(circuits: Sequence[Circuit], space: Space) -> list[Cost]:
    """A task for each circuit on each target of `space`, slow targets first."""
    return [
        Cost(circuit.spec, circuit, target, space.workload if target_has_energy(target) else "", space.vectors)
        for target in sorted(space.targets, key=target_has_energy)
        for circuit in circuits
    ]


def target_has_energy(target: str) -> bool:
    """Whether energy is measured on a target of this text form."""
    return targets.parse(target).is_asic


def all_tasks(circuits: Sequence[Circuit], space: Space) -> list[Task]:
    """Everything that `space` asks for."""
    tasks: list[Task] = []
    if space.verify:
        tasks += [Verification(c.spec, c.sha256, space.verify) for c in circuits]
    tasks += cost_tasks(circuits, space)
    if space.workload and space.workload != UNIFORM:
        tasks += [AccuracyOf(c.spec, space.workload) for c in circuits]
    return tasks


def measured(tasks: Sequence[Task], store: Path | None, executor: sweep.Executor | None = None) -> sweep.Outcome:
    """Results of `tasks`, with a progress bar; failures are told at the end on standard error, with their logs."""
    with counting("measuring", len(tasks)) as advance:
        kept = Store(store)
        outcome = sweep.run(tasks, kept, executor, advance=lambda task: advance())
        kept.close()
    for failure in outcome.failures:
        if failure.log.strip():
            print(failure.log.rstrip()[-3000:], file=sys.stderr)
        print(f"narrowgate: {failure.task.design} on {failure.task.place}: {failure.error}", file=sys.stderr)
    return outcome


def status(outcome: sweep.Outcome) -> int:
    """Exit status: that of the worst failure."""
    if not outcome.failures:
        return 0
    return 3 if any(failure.tool for failure in outcome.failures) else 2
