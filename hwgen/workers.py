"""Worker processes whose tools end with them."""

import multiprocessing
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.process import BaseProcess

from pebble import ProcessPool

from numerics.errors import InputError

#: Bytes of the temporary folder's path: names of sockets have 107, of which `multiprocessing` adds 32.
_LONGEST_FOLDER = 107 - 32
#: Seconds that a worker has to end its tools when it is told to end.
_GRACE_S = 3.0


@contextmanager
def pool(workers: int, preload: Sequence[str]) -> Iterator[ProcessPool]:
    """A pool of `workers` processes; at the end, or at an interrupt, those that still run are ended with their tools.

    Parameters
    ----------
    workers : int
        How many.
    preload : sequence of str
        Modules that the tasks need, loaded once.

    Raises
    ------
    InputError
        If the path of the temporary folder is too long for the sockets that processes talk over.
    """
    folder = tempfile.gettempdir()
    if len(os.fsencode(folder)) > _LONGEST_FOLDER:
        raise InputError(
            f"Temporary folder (TMPDIR) must have a path of at most {_LONGEST_FOLDER} bytes, "
            f"not {len(os.fsencode(folder))} as {folder}"
        )
    # No file of the current folder may stand in for a module of ours.
    os.environ["PYTHONSAFEPATH"] = "1"
    # A server that has the modules loaded forks each worker, so that one which dies is soon replaced.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(preload))
    found = ProcessPool(max_workers=workers, context=context, initializer=_die_politely)
    try:
        yield found
    finally:
        found.stop()
        found.join()


def _die_politely() -> None:
    """Let a worker that is told to end, or whose parent was killed, take its tools with it.

    An interrupt is the parent's to handle.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=[parent], daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    """End this process when `parent` is gone: nobody would take its result, and a hung task would stay for ever."""
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_GRACE_S)
    os._exit(1)
