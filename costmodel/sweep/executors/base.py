"""What all executors share: their call, and how a task fails."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from costmodel.sweep.store import Record
from costmodel.sweep.tasks import Task
from hwgen.tool import ToolError

#: Seconds that one task may take unless a caller says otherwise: the largest of the published claims took 914 on
#: two cores beside ten other programs.
TIMEOUT_S = 3600.0


@dataclass(frozen=True)
class Failure:
    """A task that gave no result, and why."""

    task: Task
    #: One sentence.
    error: str
    #: Whether a tool failed, crashed or hung; else the input was bad.
    tool: bool
    log: str = ""


class Executor(Protocol):
    """Runs tasks somewhere: yields each with its result or failure, in any order, as they end."""

    def __call__(self, tasks: Sequence[Task]) -> Iterator[tuple[Task, Record | Failure]]: ...


def other_code(task: Task) -> ToolError:
    """The end of a sweep in which a worker has other sources or tools than the sweep, and so another key."""
    return ToolError(
        "Workers must have the sweep's own sources and tool versions, but the one that took "
        f"{task.design} on {task.place} has others"
    )
