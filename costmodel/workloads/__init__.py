"""Workloads: trained networks whose accuracy and operands are those of the unit that computes them."""

from collections.abc import Callable
from functools import cache

from costmodel.workloads.base import Accuracy, Workload
from costmodel.workloads.digits import Digits
from numerics.errors import InputError, nearest

__all__ = ["Accuracy", "Workload", "load", "names"]

_WORKLOADS: dict[str, Callable[[], Workload]] = {Digits.name: Digits}


def names() -> tuple[str, ...]:
    """Names of all workloads."""
    return tuple(_WORKLOADS)


@cache
def load(name: str) -> Workload:
    """The workload called `name`, trained; the same object for the same name.

    Raises
    ------
    InputError
        If there is none; the nearest is suggested.
    """
    if name not in _WORKLOADS:
        raise InputError(
            f"Workload must be one of {', '.join(_WORKLOADS)}, not {name!r}; "
            f"the nearest is {nearest(name, list(_WORKLOADS))}"
        )
    return _WORKLOADS[name]()
