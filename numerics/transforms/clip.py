"""Scales from the root mean square, with the clipping that suits a format best if the values are normal.

Source: arXiv 2505.14669 (Quartet) and 2502.05003 (QuEST): after a Hadamard rotation, values are nearly normal.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.formats import Format
from numerics.measures.gaussian import best_unit
from numerics.measures.grid import dynamic_range
from numerics.measures.named import element_format
from numerics.measures.noise import Axis, finite
from numerics.rounding import Overflow, Rounding, Way


@dataclass(frozen=True, eq=False)
class Clipped:
    """Codes of values over `scale`, the scales (which broadcast to them), and which values were within the range.

    The mask is what lets a gradient through in training.
    """

    format: Format
    codes: NDArray
    scale: NDArray[np.float64]
    within: NDArray[np.bool_]

    def decode(self) -> NDArray[np.float64]:
        """The values that are kept: numbers of the codes times their scales."""
        return self.format.decode(self.codes) * self.scale


def rms_clip(
    values: ArrayLike, fmt: Format | str, axis: Axis = None, rounding: Way | str = Rounding.NEAREST_EVEN
) -> Clipped:
    """`values` in `fmt` with scales of `best_unit` times the root mean square along `axis` (all values unless given),
    1 where all are zero; values beyond the range saturate.

    Raises
    ------
    InputError
        If there are no values, one is not finite, or the format is not one that `best_unit` takes.
    """
    array = finite("Values", values)
    element = element_format(fmt)
    scale = best_unit(element) * np.sqrt(np.mean(np.square(array), axis=axis, keepdims=True))
    scale = np.where(scale > 0, scale, 1.0)
    scaled = array / scale
    return Clipped(
        element,
        element.encode(scaled, rounding, Overflow.SATURATE),
        scale,
        np.abs(scaled) <= dynamic_range(element).largest,
    )
