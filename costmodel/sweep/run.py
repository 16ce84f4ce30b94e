"""Sweeps: many tasks on all cores, of which a crash, a hang or a kill costs only what was running."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from costmodel.sweep.executors import Executor, Failure, Local, other_code
from costmodel.sweep.store import Record, Store
from costmodel.sweep.tasks import Task


@dataclass
class Outcome:
    """What came of a sweep."""

    #: Results by task.
    records: dict[Task, Record] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    #: Tasks that were computed now, and tasks whose result was in the store.
    computed: int = 0
    reused: int = 0

    def then(self, later: "Outcome") -> "Outcome":
        """What came of both."""
        return Outcome(
            self.records | later.records,
            self.failures + later.failures,
            self.computed + later.computed,
            self.reused + later.reused,
        )


def run(
    tasks: Sequence[Task],
    store: Store,
    executor: Executor | None = None,
    *,
    begin: Callable[[Sequence[Task]], None] = lambda tasks: None,
    advance: Callable[[Task], None] = lambda task: None,
) -> Outcome:
    """Results of `tasks`: from the store where it has them, else computed, and stored as they arrive.

    `begin` is called with the tasks that must be computed, before any is, and `advance` for each that has ended, or
    whose result was in the store. Tasks with equal keys are computed once.
    """
    outcome = Outcome()
    waiting: dict[str, list[Task]] = {}
    keys = {task: task.key for task in tasks}
    for task, key in keys.items():
        found = store.get(key)
        if found:
            outcome.records[task] = found
            outcome.reused += 1
            advance(task)
        else:
            waiting.setdefault(key, []).append(task)
    begin([task for same in waiting.values() for task in same])
    for task, result in (executor or Local())([same[0] for same in waiting.values()]) if waiting else ():
        key = keys[task]
        if isinstance(result, Record):
            if result.key != key:
                raise other_code(task)
            store.put(result)
            outcome.computed += 1
            outcome.records |= dict.fromkeys(waiting[key], result)
        else:
            store.put_failure(key, task.kind, task.design, task.place, result.error)
            outcome.failures.append(result)
        for same in waiting[key]:
            advance(same)
    return outcome
