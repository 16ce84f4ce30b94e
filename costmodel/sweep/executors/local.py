"""Worker processes on this machine."""

import os
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from queue import SimpleQueue

from pebble import ProcessExpired

from costmodel.sweep.executors.base import TIMEOUT_S, Failure
from costmodel.sweep.store import Record
from costmodel.sweep.tasks import Task
from hwgen.tool import ToolError
from hwgen.workers import pool
from numerics.errors import InputError


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
        ended: SimpleQueue[Future[Record]] = SimpleQueue()
        with pool(min(self.workers, len(tasks)) or 1, ["costmodel.sweep.tasks"]) as workers:
            running: dict[Future[Record], Task] = {}
            for task in tasks:
                future: Future[Record] = workers.schedule(Task.run, args=[task], timeout=self.timeout_s)
                running[future] = task
                future.add_done_callback(ended.put)
            while running:
                future = ended.get()
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
            return Failure(task, f"{task} must end within {self.timeout_s:g} s, but did not", tool=True)
        except ProcessExpired as error:
            return Failure(task, f"{task} must not end its process, but did", tool=True, log=str(error))
        except (Exception, SystemExit) as error:
            # A fault of ours, or a worker that somebody told to end: reported in full, and the other tasks go on.
            log = "".join(traceback.format_exception(error))
            return Failure(task, f"{task} must give a result, but raised {error!r}", tool=True, log=log)
