"""Workers of a Dask cluster, on any number of machines."""

import asyncio
import multiprocessing
import re
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError, ThreadPoolExecutor
from importlib import import_module
from itertools import islice
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from costmodel.sweep.executors.base import TIMEOUT_S, Failure, other_code
from costmodel.sweep.executors.local import Local
from costmodel.sweep.store import Record
from costmodel.sweep.tasks import Task
from hwgen.tool import ToolError
from numerics.errors import InputError

if TYPE_CHECKING:
    from distributed import Client, Future

#: Tasks that the scheduler holds at a time: enough for some hundred workers, and little memory.
_AHEAD = 1024
#: Seconds for a scheduler to answer.
_CONNECT_S = 10.0
_ADDRESS = re.compile(r"(tcp|tls|ws|wss)://[^\s/:]+:\d+|(tcp|tls|ws|wss)://\[[0-9a-fA-F:]+\]:\d+")


class Dask:
    """Workers of a Dask cluster; needs the package ``distributed`` here and there.

    Each task runs in a process of its own beside the worker that took it, as on this machine: so a crash, a hang or
    a tool's error costs that task alone. Tasks of a worker that dies are given to others, as often as the scheduler
    allows (``distributed.scheduler.allowed-failures``, 3 times by default), and are failures after that.

    Parameters
    ----------
    address
        Of the scheduler, such as ``tcp://host:8786``.
    timeout_s
        Seconds that one task may take once a worker has begun it.
    patience_s
        Seconds to wait for a worker while there is none.

    Raises
    ------
    InputError
        If ``distributed`` is not installed, or no scheduler answers at the address.
    """

    def __init__(self, address: str, timeout_s: float = TIMEOUT_S, patience_s: float = 60.0):
        if not _ADDRESS.fullmatch(address):
            raise InputError(f"Address of a Dask scheduler must be such as tcp://host:8786, not {address!r}")
        self.address = address
        self.timeout_s = timeout_s
        self.patience_s = patience_s
        try:
            import_module("distributed")
            # In a thread, because this one may have a loop of its own, as in a notebook.
            with ThreadPoolExecutor(1) as thread:
                thread.submit(asyncio.run, _greet(address)).result()
        except ImportError as error:
            raise InputError(
                f"Executor dask must have the package distributed (pip install narrowgate[dask]), but: {error}"
            ) from error
        except (OSError, TimeoutError, ValueError) as error:
            raise InputError(
                f"Dask scheduler must answer within {_CONNECT_S:g} s, but the one at {address} does not"
            ) from error

    def __call__(self, tasks: Sequence[Task]) -> Iterator[tuple[Task, Record | Failure]]:
        waiting = iter(tasks)
        running: dict[str, tuple[Future, Task]] = {}
        ended: SimpleQueue[Future] = SimpleQueue()
        from distributed import Client

        with Client(self.address, timeout=_CONNECT_S, set_as_default=False) as client:
            while True:
                for task in islice(waiting, _AHEAD - len(running)):
                    future = client.submit(compute, task, task.key, self.timeout_s, pure=False)
                    running[future.key] = future, task
                    future.add_done_callback(ended.put)
                if not running:
                    return
                future, task = running.pop(self._next(client, ended).key)
                yield task, self._result(future, task)

    def _next(self, client: "Client", ended: "SimpleQueue[Future]") -> "Future":
        """The next future that has ended; waits for ever only while there are workers."""
        while True:
            try:
                return ended.get(timeout=self.patience_s)
            except Empty:
                self._await_worker(client)

    def _await_worker(self, client: "Client") -> None:
        try:
            client.wait_for_workers(1, timeout=self.patience_s)
        except (TimeoutError, OSError) as error:
            raise ToolError(
                f"Dask scheduler at {self.address} must have workers, but had none for {self.patience_s:g} s"
            ) from error

    def _result(self, future: "Future", task: Task) -> Record | Failure:
        from distributed import KilledWorker

        try:
            return future.result()
        except KilledWorker as error:
            return Failure(task, f"{task} must not end its worker, but each that took it died", True, str(error))
        except CancelledError as error:
            raise ToolError(f"Dask scheduler at {self.address} must stay there, but was lost") from error
        except ToolError:
            raise
        except Exception as error:
            # What a task raises is a failure by now (see Local): this is Dask's own, for want of our packages.
            raise ToolError(
                "Dask's scheduler and workers must have the sweep's own sources and tool versions, but could not "
                f"take {task.design} on {task.place}",
                "".join(traceback.format_exception(error)),
            ) from error


async def _greet(address: str) -> None:
    """Connect to a scheduler and exchange the first messages; a client would wait for ever for an answer to them."""
    from distributed.comm import connect
    from distributed.security import Security

    arguments = Security().get_connection_args("client")
    comm = await asyncio.wait_for(connect(address, timeout=_CONNECT_S, **arguments), _CONNECT_S)
    await comm.close()


def compute(task: Task, key: str, timeout_s: float) -> Record | Failure:
    """The result of `task`, on a worker.

    Raises
    ------
    ToolError
        If `key` is not what `task` has here.
    """
    if task.key != key:
        raise other_code(task)
    # Nannies make their workers daemons, which may have no children; ours end with the worker (hwgen.workers).
    multiprocessing.current_process().daemon = False
    ((_, result),) = Local(1, timeout_s)([task])
    return result
