"""Where the tasks of a sweep run: an executor yields each with its result or its failure, as they end."""

from costmodel.sweep.executors.base import TIMEOUT_S, Executor, Failure, other_code
from costmodel.sweep.executors.dask import Dask
from costmodel.sweep.executors.local import Local
from numerics.errors import InputError

__all__ = ["TIMEOUT_S", "Dask", "Executor", "Failure", "Local", "other_code", "parse"]


def parse(text: str, timeout_s: float = TIMEOUT_S) -> Executor:
    """The executor of a text form: ``local``, ``local:4`` with 4 workers, or ``dask:tcp://host:8786``.

    Raises
    ------
    InputError
        If it is none of these, or no scheduler answers there.
    """
    name, colon, rest = text.partition(":")
    if name == "dask" and rest:
        return Dask(rest, timeout_s)
    if name == "local" and (not colon or (rest.isdecimal() and int(rest))):
        return Local(int(rest) if colon else None, timeout_s)
    raise InputError(
        f"Executor must be local, local:N with N workers or dask:ADDRESS with that of a scheduler, not {text!r}"
    )
