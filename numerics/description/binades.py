"""How many numbers a format has, and where."""

import math
from dataclasses import dataclass
from functools import cache

import numpy as np

from numerics.description.facts import has_zero, min_normal_exp
from numerics.formats import Format
from numerics.measures.grid import LISTED_WIDTH, dynamic_range, positive_numbers
from numerics.rounding import Overflow, Rounding


@dataclass(frozen=True)
class Binade:
    """The positive numbers from ``2**exponent`` to below ``2**(exponent + 1)``."""

    exponent: int
    count: int
    #: Whether they are subnormal.
    subnormal: bool


@cache
def binades(fmt: Format) -> tuple[Binade, ...]:
    """Binades of the positive numbers of `fmt`, from that of the largest number down to that of the smallest."""
    span = dynamic_range(fmt)
    low, high = (math.frexp(value)[1] - 1 for value in (span.smallest, span.largest))
    below = [count_below(fmt, 2.0**exponent) for exponent in range(low, high + 1)] + [count_below(fmt, math.inf)]
    normal = min_normal_exp(fmt)
    subnormals = normal is not None and has_zero(fmt)
    return tuple(
        Binade(low + i, below[i + 1] - below[i], subnormals and low + i < (normal or 0))
        for i in reversed(range(high - low + 1))
    )


def count_below(fmt: Format, bound: float) -> int:
    """How many positive finite numbers of `fmt` are below `bound` > 0."""
    if fmt.width <= LISTED_WIDTH:
        return int(np.searchsorted(positive_numbers(fmt), bound))
    largest = dynamic_range(fmt).largest
    zero = int(has_zero(fmt))
    if bound > largest:
        return int(fmt.encode([largest])[0]) + 1 - zero
    # The least code of a number that is not below the bound.
    return int(fmt.encode([bound], Rounding.CEIL, Overflow.SATURATE)[0]) - zero
