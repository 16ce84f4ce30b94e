"""Exponent biases that are real numbers, found by search; and per channel, with their integer part in the weights.

Source: arXiv 2310.16836 (LLM-FP4), sections 3 and 4, and the authors' code. A format with the real bias b~ is the
format with its own bias b, every number of it times ``2**(b - b~)``: the bias does the work of a scale.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.formats import Minifloat
from numerics.measures.grid import dynamic_range
from numerics.measures.named import minifloat
from numerics.measures.noise import finite
from numerics.rounding import Overflow, Rounding, Way, choose


class Grid(StrEnum):
    """What the steps of a search multiply."""

    #: The largest magnitude that the format shall hold: the same search whatever the unit of the data.
    MAXIMUM = "maximum"
    #: The bias of the largest magnitude, as the authors do. What is searched depends on the unit of the data: nothing
    #: where that bias is 0 (for E2M1, a largest magnitude of 12), clipping by factors below 1 where it is negative.
    BIAS = "bias"


def maximum_bias(largest: ArrayLike, fmt: Minifloat | str) -> NDArray[np.float64]:
    """Real bias with which the largest number of `fmt` is `largest`, positive and finite:
    ``2**e - log2(largest) + log2(2 - 2**-m) - 1`` where all codes are numbers.

    Raises
    ------
    InputError
        If there are no values, one is not positive and finite, or the format is no minifloat.
    """
    array = finite("Largest magnitudes", largest)
    if (array <= 0).any():
        raise InputError(f"Largest magnitudes must be positive, not {np.min(array)}")
    element = minifloat(fmt)
    return np.asarray(_own(element) + np.log2(dynamic_range(element).largest) - np.log2(array), np.float64)


def encode_with_bias(
    values: ArrayLike, fmt: Minifloat | str, bias: ArrayLike, rounding: Way | str = Rounding.NEAREST_EVEN
) -> NDArray:
    """Codes of `values` in `fmt` with a real `bias` that broadcasts to them; beyond the range they saturate.

    Exact before the one rounding if the bias is an integer. Else each value is multiplied in float64 by a factor
    rounded to float64. Ties go to the even code; the authors' go to the even significand, which without mantissa bits
    (E3M0) is always the upper one.

    Raises
    ------
    InputError
        If a value is NaN and the format has no NaN, a bias is not finite, or the format is no minifloat.
    """
    element = minifloat(fmt)
    scaled = _scaled(np.asarray(values, np.float64), _offset(bias, element))
    return element.encode(scaled, rounding, Overflow.SATURATE_ALL)


def decode_with_bias(codes: ArrayLike, fmt: Minifloat | str, bias: ArrayLike) -> NDArray[np.float64]:
    """Numbers of `codes` of `fmt` with a real `bias` that broadcasts to them; exact if it is an integer.

    Raises
    ------
    InputError
        If a code does not fit, a bias is not finite, or the format is no minifloat.
    """
    element = minifloat(fmt)
    return _scaled(element.decode(codes), -_offset(bias, element))


@dataclass(frozen=True, eq=False)
class BiasSearch:
    """What a search found: the best `bias` and the sum of squared errors with it, of shape () or one a channel in an
    array that broadcasts to the values; and all `candidates`, on an axis in front.
    """

    bias: NDArray[np.float64]
    squared_error: NDArray[np.float64]
    candidates: NDArray[np.float64]


def search_bias(
    values: ArrayLike,
    fmt: Minifloat | str,
    axis: int | None = None,
    *,
    low: float = 0.01,
    high: float = 1.2,
    steps: int = 100,
    grid: Grid | str = Grid.MAXIMUM,
) -> BiasSearch:
    """Real bias for `fmt` with the least sum of squared errors, for all `values` or for each channel along `axis`.

    Candidates are the factors ``low + i * (high - low) / steps`` for i from 0 to `steps`, of what `grid` says: of the
    largest magnitude unless ``grid="bias"`` asks for what the authors' code does. Of equally good ones the first is
    taken. The paper takes the error of the layer's output; this is its operand's.

    Raises
    ------
    InputError
        If there are no values, one is not finite, a channel is all zeros, the factors do not go up from above 0, or
        the format is no minifloat.
    """
    fmt = minifloat(fmt)
    array = finite("Values", values)
    if not (0 < low <= high) or steps < 1:
        raise InputError(
            f"Factors of a search must go up from above 0 in 1 step or more, not {low} to {high} in {steps}"
        )
    others = None if axis is None else tuple(i for i in range(array.ndim) if i != axis % array.ndim)
    largest = np.max(np.abs(array), axis=others, keepdims=axis is not None)
    factors = (low + np.arange(steps + 1) * (high - low) / steps).reshape(-1, *[1] * largest.ndim)
    if choose(Grid, "Grid of a search", grid) is Grid.BIAS:
        candidates = factors * maximum_bias(largest, fmt)
    else:
        candidates = maximum_bias(largest, fmt) - np.log2(factors)
    errors = np.stack(
        [
            np.sum(np.square(decode_with_bias(encode_with_bias(array, fmt, bias), fmt, bias) - array), axis=others)
            for bias in candidates
        ]
    ).reshape(candidates.shape)
    best = np.argmin(errors, axis=0)[None]
    return BiasSearch(np.take_along_axis(candidates, best, 0)[0], np.take_along_axis(errors, best, 0)[0], candidates)


@dataclass(frozen=True, eq=False)
class PreShift:
    """Biases of channels as one real bias of the tensor and an integer for each channel.

    Activations are encoded with ``bias + shifts``, weights are multiplied by ``2**-shifts`` (exactly) beforehand; so
    the product of codes needs the one scale of `bias` only.
    """

    bias: float
    shifts: NDArray[np.int64]

    def channel_biases(self) -> NDArray[np.float64]:
        """Real bias of each channel."""
        return np.asarray(self.bias + self.shifts, np.float64)

    def fold(self, weights: ArrayLike, axis: int) -> NDArray[np.float64]:
        """Weights times ``2**-shifts``, channels along `axis`.

        Raises
        ------
        InputError
            If the axis does not have one entry for each channel.
        """
        array = np.asarray(weights, np.float64)
        if array.shape[axis] != self.shifts.size:
            raise InputError(
                f"Axis of the weights must have {self.shifts.size} entries, one a channel, not {array.shape[axis]}"
            )
        return np.moveaxis(np.ldexp(np.moveaxis(array, axis, -1), -self.shifts), -1, axis)


def preshift(
    biases: ArrayLike, fmt: Minifloat | str, bias: float | None = None, limit: int | None = None
) -> PreShift:
    """Split real `biases` of channels (a row): each becomes ``bias + clip(round(b - bias), 0, limit)``, ties to even.

    `bias` is the least of them unless given: that of the channel with the largest magnitude, so that none overflows
    but by rounding. `limit` is ``2**e - 1`` for an exponent field of e bits unless given, as in the authors' code
    (their text has ``2**(e - 1)``).

    Raises
    ------
    InputError
        If there are no biases, they are not a row, one is not finite, the limit is negative, or the format is no
        minifloat.
    """
    array = finite("Biases", biases)
    if array.ndim != 1:
        raise InputError(f"Biases of channels must be a row, not of shape {array.shape}")
    most = (1 << minifloat(fmt).exp_bits) - 1 if limit is None else limit
    if most < 0:
        raise InputError(f"Limit of a shift must be at least 0, not {most}")
    common = float(np.min(array)) if bias is None else bias
    return PreShift(common, np.clip(np.rint(array - common), 0, most).astype(np.int64))


def _own(fmt: Minifloat) -> int:
    """The bias that `fmt` has by itself."""
    return fmt.subnormals - fmt.min_exp


def _offset(bias: ArrayLike, fmt: Minifloat) -> NDArray[np.float64]:
    """How far `bias` is above that of `fmt`."""
    return finite("Biases", bias) - _own(fmt)


def _scaled(values: NDArray[np.float64], exponent: NDArray[np.float64]) -> NDArray[np.float64]:
    """``values * 2**exponent``; only a fractional part of the exponent makes it round."""
    whole = np.floor(exponent)
    return np.ldexp(np.multiply(values, np.exp2(exponent - whole)), whole.astype(np.int64))
