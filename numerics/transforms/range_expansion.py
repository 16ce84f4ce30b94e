"""Dynamic range expansion: a power of the magnitudes that makes the values fill the range of a format.

Source: arXiv 2410.19313 (COAT), section 4: ``f(x) = sign(x) |x|**k`` with k the quotient of the logarithms of the
dynamic ranges of format and group (E4M3: 448 / 2**-9), for states of optimisers in groups of 128.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.formats import Format
from numerics.measures.grid import dynamic_range
from numerics.measures.noise import Axis, finite


@dataclass(frozen=True, eq=False)
class Expansion:
    """``f(x) = sign(x) (|x| / centre)**exponent``, and its inverse; arrays that broadcast to the groups.

    The centre, the geometric mean of the extreme magnitudes of a group, keeps the powers of tiny numbers within
    float64; it is a factor of the scale that follows in any case.
    """

    exponent: NDArray[np.float64]
    centre: NDArray[np.float64]

    def apply(self, values: ArrayLike) -> NDArray[np.float64]:
        """Expanded values: their dynamic range is that of the format."""
        array = np.asarray(values, np.float64)
        return np.copysign(np.abs(array / self.centre) ** self.exponent, array)

    def invert(self, expanded: ArrayLike) -> NDArray[np.float64]:
        """Values whose expansion this is."""
        array = np.asarray(expanded, np.float64)
        return np.copysign(np.abs(array) ** (1 / self.exponent) * self.centre, array)


def expansion(values: ArrayLike, fmt: Format | str, axis: Axis = None, step: float | None = None) -> Expansion:
    """The expansion of each group along `axis` (all values unless given) after which its dynamic range, largest over
    least nonzero magnitude, is that of `fmt`.

    Groups with fewer than two magnitudes keep their values (exponent and centre 1). If `step` is given, exponents are
    multiples of it, rounded down but not to 0 (the authors' kernel takes 1/16).

    Raises
    ------
    InputError
        If there are no values, one is not finite, the step is not positive, or the format is no element format.
    """
    magnitudes = np.abs(finite("Values", values))
    if step is not None and not step > 0:
        raise InputError(f"Step of an exponent must be above 0, not {step}")
    largest = np.max(magnitudes, axis=axis, keepdims=True)
    least = np.min(np.where(magnitudes > 0, magnitudes, np.inf), axis=axis, keepdims=True)
    varied = least < largest
    # Logarithms of the ends, not of their quotient, which can overflow.
    with np.errstate(divide="ignore", invalid="ignore"):
        high, low = np.log2(largest), np.log2(least)
        exponent = np.where(varied, dynamic_range(fmt).binades / (high - low), 1.0)
        centre = np.where(varied, np.exp2((high + low) / 2), 1.0)
    if step is not None:
        exponent = np.where(varied, np.maximum(np.floor(exponent / step), 1.0) * step, 1.0)
    return Expansion(exponent, centre)
