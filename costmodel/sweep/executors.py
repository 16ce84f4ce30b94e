"""Where the tasks of a sweep run: an executor yields each with its result or its failure, as they end."""

import os
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from typing import Protocol

from pebble import ProcessExpired

from costmodel.sweep.store import Record
from costmodel.sweep.tasks import Task
from hwgen.tool import ToolError
from hwgen.workers import pool
from numerics.errors import InputError

#: Seconds that one task may take unless a caller says otherwise.
TIMEOUT_S = 900.0


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


class Local:
    """Worker processes on this machine.

    Parameters
    ----------
    workers
        How many; as many as there are cores by default.
    timeout_s
        Seconds that one task may take; its worker is ended then, and so are the worker's tools.
    """

    def __init__(self, workers: int | None = None, timeout_s: float = TIMEOUT_S):
        self.workers = workers or os.cpu_count() or 1
        self.timeout_s = timeout_s

    def __call__(self, tasks: Sequence[Task]) -> Iterator[tuple[Task, Record | Failure]]:
        with pool(min(self.workers, len(tasks)) or 1, ["costmodel.sweep.tasks"]) as workers:
            running: dict[Future, Task] = {
                workers.schedule(Task.run, args=[task], timeout=self.timeout_s): task for task in tasks
            }
            while running:
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    task = running.pop(future)
                    yield task, self._result(future, task)

    def _result(self, future: Future, task: Task) -> Record | Failure:
        try:
            return future.result()
        except InputError as error:
            return Failure(task, str(error), tool=False)
        except ToolError as error:
            return Failure(task, str(error), tool=True, log=error.log)
        except TimeoutError:
            sentence = (
                f"{task.kind} of {task.design} on {task.place} must end within {self.timeout_s:g} s, but did not"
            )
            return Failure(task, sentence, tool=True)
        except ProcessExpired as error:
            sentence = f"{task.kind} of {task.design} on {task.place} must not end its process, but did"
            return Failure(task, sentence, tool=True, log=str(error))
        except (Exception, SystemExit) as error:
            # A fault of ours, or a worker that somebody told to end: reported in full, and the other tasks go on.
            sentence = f"{task.kind} of {task.design} on {task.place} must give a result, but raised {error!r}"
            return Failure(task, sentence, tool=True, log="".join(traceback.format_exception(error)))
