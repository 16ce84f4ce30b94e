"""How many bits of a number a format keeps, along the number line."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.formats import Format
from numerics.measures.named import element_format
from numerics.measures.relative import relative_error
from numerics.rounding import Overflow, Rounding, Way

#: Most bits that an approximation counts for: a relative error below ``2**-53`` is below what float64 resolves.
MAX_BITS = 53.0


def accuracy_bits(
    values: ArrayLike,
    fmt: Format | str,
    rounding: Way | str = Rounding.NEAREST_EVEN,
    overflow: Overflow | str | None = None,
) -> NDArray[np.float64]:
    """``-log2`` of the relative error with which `fmt` holds each of `values`, at most 53.

    53 where it is exact; about 0 where a number becomes zero or is cut to a much smaller one; negative where it
    becomes one more than twice as large; minus infinity where it becomes infinite, or a zero becomes a number.

    Raises
    ------
    InputError
        If there are no values, one is infinite or NaN, or the format does not round or overflow so.
    """
    element = element_format(fmt)
    error = relative_error(values, element.decode(element.encode(values, rounding, overflow)))
    with np.errstate(divide="ignore"):
        return np.minimum(-np.log2(error), MAX_BITS)


@dataclass(frozen=True, eq=False)
class AccuracyProfile:
    """Bits of accuracy at points of the number line: `bits` of a format at `values`."""

    values: NDArray[np.float64]
    bits: NDArray[np.float64]

    @property
    def mean(self) -> float:
        """Mean over all points, every binade weighing the same."""
        return float(np.mean(self.bits))

    @property
    def min(self) -> float:
        """Bits at the worst point."""
        return float(np.min(self.bits))


def accuracy_profile(
    fmt: Format | str,
    lowest: int,
    highest: int,
    per_binade: int = 64,
    rounding: Way | str = Rounding.NEAREST_EVEN,
    overflow: Overflow | str | None = None,
) -> AccuracyProfile:
    """`accuracy_bits` of `fmt` from ``2**lowest`` to below ``2**(highest + 1)``, at `per_binade` points a binade.

    The points are evenly spread in the logarithm, ``2**(e + (i + 1/2) / per_binade)`` rounded to float64: hardly ever
    numbers of a narrower format, nor midway between two.

    Raises
    ------
    InputError
        If the binades are not in order within -1022 to 1023, there is not at least one point in each, or the format
        does not round or overflow so.
    """
    if not -1022 <= lowest <= highest <= 1023:
        raise InputError(f"Binades must go up from one to another of -1022 to 1023, not from {lowest} to {highest}")
    if per_binade < 1:
        raise InputError(f"Points in a binade must be at least 1, not {per_binade}")
    fractions = np.exp2((np.arange(per_binade) + 0.5) / per_binade)
    values = np.ldexp(fractions, np.arange(lowest, highest + 1)[:, None]).ravel()
    return AccuracyProfile(values, accuracy_bits(values, fmt, rounding, overflow))
