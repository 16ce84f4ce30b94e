"""Power of what quantisation changes: squared error, signal-to-quantisation-noise ratio, crest factor."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError

#: Axis or axes to reduce over; None is all of them.
Axis = int | tuple[int, ...] | None


def compared(reference: ArrayLike, approximation: ArrayLike) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Both arrays as float64.

    Raises
    ------
    InputError
        If their shapes differ, they are empty, or the reference is not finite everywhere.
    """
    exact, approximate = np.asarray(reference, np.float64), np.asarray(approximation, np.float64)
    if exact.shape != approximate.shape:
        raise InputError(
            f"Arrays to compare must have one shape, not {exact.shape} for the reference and {approximate.shape} for "
            "the approximation"
        )
    return finite("Reference", exact), approximate


def finite(what: str, values: ArrayLike) -> NDArray[np.float64]:
    """`values` as float64.

    Raises
    ------
    InputError
        If there are none, or one is infinite or NaN.
    """
    array = np.asarray(values, np.float64)
    if array.size == 0:
        raise InputError(f"{what} must hold at least one value, not have shape {array.shape}")
    strange = ~np.isfinite(array)
    if strange.any():
        at = int(np.argmax(strange))
        raise InputError(f"{what} must be finite, but number {at} is {array.flat[at]}")
    return array


def mean_squared_error(
    reference: ArrayLike, approximation: ArrayLike, axis: Axis = None
) -> np.float64 | NDArray[np.float64]:
    """Mean of ``(approximation - reference)**2`` along `axis` (all values unless given), in float64.

    Infinite where an approximation is infinite or a square overflows, NaN where an approximation is NaN.

    Raises
    ------
    InputError
        If the shapes differ, the arrays are empty, or the reference is not finite everywhere.
    """
    exact, approximate = compared(reference, approximation)
    with np.errstate(over="ignore"):
        return np.asarray(np.mean(np.square(approximate - exact), axis=axis), np.float64)[()]


def sqnr_db(reference: ArrayLike, approximation: ArrayLike, axis: Axis = None) -> np.float64 | NDArray[np.float64]:
    """Signal-to-quantisation-noise ratio along `axis` (all values unless given), in dB:
    ``10 log10(sum(reference**2) / sum((approximation - reference)**2))``.

    Infinity where nothing changed, a zero signal included; minus infinity where a zero signal did, or where an
    approximation is infinite; NaN where one is NaN. No square overflows or underflows: multiplying both arrays by a
    power of two changes no bit of the result.

    Raises
    ------
    InputError
        If the shapes differ, the arrays are empty, or the reference is not finite everywhere.
    """
    exact, approximate = compared(reference, approximation)
    sizes = np.maximum(np.abs(exact), np.where(np.isfinite(approximate), np.abs(approximate), 0))
    shift = -np.frexp(np.max(sizes, axis=axis, keepdims=True))[1]
    exact, approximate = np.ldexp(exact, shift), np.ldexp(approximate, shift)
    signal, signal_exponent = _power(exact, axis)
    noise, noise_exponent = _power(approximate - exact, axis)
    with np.errstate(divide="ignore", invalid="ignore"):
        binades = 2 * (signal_exponent - noise_exponent)
        ratio = 10 * np.log10(signal / noise) + 10 * np.log10(2.0) * binades
    ratio = np.where(noise == 0, np.inf, np.where(np.isinf(noise), -np.inf, ratio))
    return ratio[()]


def _power(values: NDArray[np.float64], axis: Axis) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Sums of squares along `axis`, each as ``power * 4**exponent`` with the largest value near 1."""
    largest = np.max(np.abs(values), axis=axis, keepdims=True)
    exponent = np.where(np.isfinite(largest), np.frexp(largest)[1], 0)
    power = np.sum(np.square(np.ldexp(values, -exponent)), axis=axis)
    return power, exponent.reshape(power.shape).astype(np.int64)


def crest_factor(values: ArrayLike, axis: Axis = None) -> np.float64 | NDArray[np.float64]:
    """Largest magnitude over root mean square along `axis` (all values unless given): 1 for values of one magnitude,
    the root of their number for a single one among zeros, NaN where all are zero.

    Source: arXiv 2510.25602, section 3.3 (there kappa).

    Raises
    ------
    InputError
        If there are no values, or one is infinite or NaN.
    """
    array = finite("Values", values)
    largest = np.max(np.abs(array), axis=axis, keepdims=True)
    scaled = np.ldexp(array, -np.frexp(largest)[1])
    with np.errstate(invalid="ignore"):
        return np.max(np.abs(scaled), axis=axis) / np.sqrt(np.mean(np.square(scaled), axis=axis))
