"""Where operands come from, and workloads: trained networks whose accuracy is that of the unit that computes them."""

from collections.abc import Callable
from functools import cache

from costmodel.workloads import sentences
from costmodel.workloads.base import Accuracy, Source, Workload
from costmodel.workloads.digits import ConvolvedDigits, Digits
from costmodel.workloads.synthetic import Gaussian, Uniform
from numerics.errors import InputError, nearest

__all__ = [
    "OPERANDS",
    "SEED",
    "VECTORS",
    "Accuracy",
    "Source",
    "Workload",
    "condition",
    "data",
    "load",
    "names",
    "source",
    "sources",
]

#: What energies are measured over unless something else is asked for: a source, how many vectors, and the seed.
OPERANDS, VECTORS, SEED = Digits.name, 20_000, 0

_WORKLOADS: dict[str, Callable[[], Workload]] = {Digits.name: Digits, ConvolvedDigits.name: ConvolvedDigits}
_SOURCES: dict[str, Callable[[], Source]] = {
    Uniform.name: Uniform,
    Gaussian.name: Gaussian,
    sentences.Sentences.name: sentences.Sentences,
}


def condition(name: str, vectors: int, seed: int) -> str:
    """How a record of an energy says what it was measured over; laws hold for energies of the same condition."""
    return f"{name}, {vectors} consecutive vectors, seed {seed}"


def names() -> tuple[str, ...]:
    """Names of all workloads."""
    return tuple(_WORKLOADS)


def sources() -> tuple[str, ...]:
    """Names of all that gives operands, workloads first."""
    return (*_WORKLOADS, *_SOURCES)


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


@cache
def source(name: str) -> Source:
    """The workload or other source of operands called `name`; the same object for the same name.

    Raises
    ------
    InputError
        If there is none; the nearest is suggested.
    """
    if name not in sources():
        raise InputError(
            f"Operands must be one of {', '.join(sources())}, not {name!r}; "
            f"the nearest is {nearest(name, list(sources()))}"
        )
    return _SOURCES[name]() if name in _SOURCES else load(name)


def data(name: str) -> str:
    """Data that a source of operands takes from a package that nothing else depends on; empty if none.

    Raises
    ------
    InputError
        If it is not installed.
    """
    return sentences.data() if name == sentences.Sentences.name else ""
