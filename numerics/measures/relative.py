"""Error relative to the value, and in units in the last place."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.formats import Format
from numerics.measures.grid import gap_above
from numerics.measures.named import element_format
from numerics.measures.noise import Axis, compared


def relative_error(reference: ArrayLike, approximation: ArrayLike) -> NDArray[np.float64]:
    """``|approximation - reference| / |reference|`` for each value.

    Zero where a zero stays zero (of either sign), infinity where it does not or where the approximation is infinite,
    NaN where the approximation is NaN.

    Raises
    ------
    InputError
        If the shapes differ, the arrays are empty, or the reference is not finite everywhere.
    """
    exact, approximate = compared(reference, approximation)
    error = np.abs(approximate - exact)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        return np.where(error == 0, 0.0, error / np.abs(exact))


def max_relative_error(
    reference: ArrayLike, approximation: ArrayLike, axis: Axis = None
) -> np.float64 | NDArray[np.float64]:
    """Largest `relative_error` along `axis` (all values unless given); NaN if any is NaN. Raises what that raises."""
    return np.max(relative_error(reference, approximation), axis=axis)


def mean_relative_error(
    reference: ArrayLike, approximation: ArrayLike, axis: Axis = None
) -> np.float64 | NDArray[np.float64]:
    """Mean `relative_error` along `axis` (all values unless given): infinite as soon as one zero is not kept.

    Raises what `relative_error` raises.
    """
    return np.asarray(np.mean(relative_error(reference, approximation), axis=axis), np.float64)[()]


def ulp_error(reference: ArrayLike, approximation: ArrayLike, fmt: Format | str) -> NDArray[np.float64]:
    """``|approximation - reference|`` in units in the last place of `fmt` at the reference; what is rounded to
    nearest is within 0.5 of them wherever the format goes on.

    The unit at a value is the gap between the two neighbouring magnitudes of the format that enclose its magnitude,
    the upper gap at a magnitude of the format, and the last gap beyond the largest (Muller, Handbook of
    Floating-Point Arithmetic, 2.6.1, after Goldberg, with the exponent range bounded).

    Raises
    ------
    InputError
        If the shapes differ, the arrays are empty, the reference is not finite everywhere, or `fmt` is no element
        format.
    """
    exact, approximate = compared(reference, approximation)
    return np.abs(approximate - exact) / gap_above(element_format(fmt), np.abs(exact))
