"""Noise of element formats on normally distributed numbers, in closed form, and the scale with the least of it."""

import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats import Format, Integer, Minifloat
from numerics.measures.grid import dynamic_range, positive_numbers
from numerics.measures.named import element_format

#: Widest format whose cells are summed: the sum of more of them would lose digits.
_MOST_BITS = 8


def gaussian_noise(fmt: Format | str, unit: float) -> float:
    """Mean squared error of standard normal numbers, each rounded to the nearest number of `fmt` times `unit`; those
    beyond the largest saturate. Right to about 1e-14.

    Raises
    ------
    InputError
        If the format is not a signed integer or minifloat of at most 8 bits, or the unit is not positive and finite.
    """
    element = _checked(fmt)
    if not 0 < unit < math.inf:
        raise InputError(f"Unit of a format must be positive and finite, not {unit}")
    grid = _grid(element) * unit
    borders = (grid[1:] + grid[:-1]) / 2
    density = np.concatenate([[0.0], np.exp(-np.square(borders) / 2) / math.sqrt(2 * math.pi), [0.0]])
    # Probability, first and second moment of each cell; the outermost reach to infinity.
    tail = np.array([math.erfc(border / math.sqrt(2)) / 2 for border in borders])
    mass = -np.diff(np.concatenate([[1.0], tail, [0.0]]))
    first = -np.diff(density)
    second = mass - np.diff(np.concatenate([[0.0], borders, [0.0]]) * density)
    return float(np.sum(second - 2 * grid * first + np.square(grid) * mass))


@cache
def best_unit(fmt: Format | str) -> float:
    """The `unit` with the least `gaussian_noise`: the optimal scale of numbers whose root mean square is 1.

    Times the largest number of the format it is the optimal clipping in standard deviations: 2.9225 for E2M1, as in
    arXiv 2505.14669 (Quartet).

    Raises
    ------
    InputError
        If the format is not a signed integer or minifloat of at most 8 bits.
    """
    element = _checked(fmt)
    largest = dynamic_range(element).largest
    # The noise has one minimum in the clipping where overload and granular noise balance.
    clippings = np.geomspace(0.25, 64, 257)
    noises = [gaussian_noise(element, clipping / largest) for clipping in clippings]
    at = int(np.clip(np.argmin(noises), 1, len(clippings) - 2))
    low, high = float(clippings[at - 1]), float(clippings[at + 1])
    golden = (math.sqrt(5) - 1) / 2
    # The noise is flat at its minimum: float64 tells clippings apart to half its digits.
    while high - low > 1e-8 * high:
        lower, upper = high - golden * (high - low), low + golden * (high - low)
        if gaussian_noise(element, lower / largest) < gaussian_noise(element, upper / largest):
            high = upper
        else:
            low = lower
    return (low + high) / 2 / largest


def _checked(fmt: Format | str) -> Integer | Minifloat:
    element = element_format(fmt)
    if not isinstance(element, Integer | Minifloat) or not element.signed or element.width > _MOST_BITS:
        raise InputError(f"Format must be a signed integer or minifloat of at most {_MOST_BITS} bits, not {element}")
    return element


def _grid(fmt: Integer | Minifloat) -> NDArray[np.float64]:
    """Numbers that `fmt` rounds to, in order."""
    magnitudes = positive_numbers(fmt)
    if isinstance(fmt, Integer):
        return np.arange(fmt.min, fmt.max + 1, dtype=np.float64)
    zero = [0.0] if fmt.subnormals else []
    return np.concatenate([-magnitudes[::-1], zero, magnitudes])
