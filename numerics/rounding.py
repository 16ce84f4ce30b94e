"""How a number that a format cannot hold becomes one that it can."""

from enum import StrEnum
from typing import TypeVar

from numerics.errors import InputError


class Rounding(StrEnum):
    """Choice between the two neighbours of a number."""

    #: The nearer one; of two equally near ones that with an even code (IEEE 754 roundTiesToEven).
    NEAREST_EVEN = "rne"
    #: The one nearer to zero (IEEE 754 roundTowardZero).
    TOWARD_ZERO = "rtz"


class Overflow(StrEnum):
    """What a number beyond the largest finite one becomes."""

    #: The largest finite number of its sign; an infinite operand stays infinite, or becomes NaN where the
    #: format has no infinity.
    SATURATE = "saturate"
    #: As `SATURATE`, infinite operands included.
    SATURATE_ALL = "saturate_all"
    #: Infinity, or NaN where the format has no infinity, or the largest finite number where it has neither.
    #: Rounding toward zero stops at the largest finite number (IEEE 754, 7.4).
    OVERFLOW = "overflow"
    #: The low bits of the number; integers and fixed-point accumulators only.
    WRAP = "wrap"


_Choice = TypeVar("_Choice", bound=StrEnum)


def choose(kind: type[_Choice], what: str, value: str) -> _Choice:
    """The member of `kind` that `value` is or names.

    Raises
    ------
    InputError
        If there is none; `what` says what it would have been.
    """
    if value not in list(kind):
        raise InputError(f"{what} must be one of {', '.join(kind)}, not {str(value)!r}")
    return kind(value)
