"""Weights of -1, 0 and 1 with a scale of their mean magnitude.

Source: arXiv 2402.17764 (BitNet b1.58), equations 1 to 3.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.lib.array_utils import normalize_axis_tuple
from numpy.typing import ArrayLike, NDArray

from numerics.blocks import Extent, Scaled, ScaleRule
from numerics.blocks.quotient import encode_quotient
from numerics.errors import InputError
from numerics.formats import Integer, Minifloat
from numerics.measures.noise import Axis, finite
from numerics.rounding import Overflow, Rounding

TERNARY = Integer(2, symmetric=True)
#: The block format `ternary_absmean` with a scale for each row: what encodes a group of weights.
_ROWS = Scaled(element=TERNARY, scale=Minifloat(8, 23), block=Extent.ROW, rule=ScaleRule.MEAN)
#: Bits of the sum of a scale and epsilon.
_DOUBLE = 53


@dataclass(frozen=True, eq=False)
class TernaryWeights:
    """Codes of the ternary format, and the scales that broadcast to them."""

    codes: NDArray
    scale: NDArray[np.float64]

    def decode(self) -> NDArray[np.float64]:
        """The weights: -1, 0 or 1, times the scale."""
        return TERNARY.decode(self.codes) * self.scale


def absmean(weights: ArrayLike, axis: Axis = None, epsilon: float = 0.0) -> TernaryWeights:
    """``clip(round(w / (gamma + epsilon)), -1, 1)`` with gamma the mean magnitude along `axis` (all weights unless
    given), rounded to float32; the quotient is rounded once, ties to even. The scale is gamma.

    Epsilon is the paper's, which gives it no value but that it is small (1e-5 is usual); it makes fewer weights
    nonzero, and more so the smaller they are. Without it, which is the default, codes and scale are those of the
    block format `ternary_absmean`. Weights that are all zero stay zero in either case.

    Raises
    ------
    InputError
        If there are no weights, one is not finite, or epsilon is negative or not finite.
    """
    array = finite("Weights", weights)
    if not 0 <= epsilon < math.inf:
        raise InputError(f"Epsilon must be at least 0 and finite, not {epsilon}")
    axes = normalize_axis_tuple(range(array.ndim) if axis is None else axis, array.ndim)
    last = tuple(range(array.ndim - len(axes), array.ndim))
    moved = np.moveaxis(array, axes, last)
    rows = moved.reshape(-1, math.prod(array.shape[i] for i in axes))
    coded = _ROWS.encode(rows)
    codes, scale = coded.elements, _ROWS.scale.decode(coded.scales)
    if epsilon:
        codes = encode_quotient(TERNARY, rows, scale + epsilon, _DOUBLE, Rounding.NEAREST_EVEN, Overflow.SATURATE)
    kept = tuple(1 if i in axes else n for i, n in enumerate(array.shape))
    return TernaryWeights(np.moveaxis(codes.reshape(moved.shape), last, axes), scale.reshape(kept))
