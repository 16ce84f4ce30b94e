"""Encoding in float32 steps, as training kernels do it.

*Pretraining Large Language Models with NVFP4* (arXiv:2509.25149, appendix C) gives the steps, with Q the largest
element and S the largest scale; each is one float32 operation, rounded to nearest even::

    encode = S * Q / amax                      (at most the largest float32; 1 for a tensor of zeros)
    tensor scale = 1 / encode
    scale = to_scale_format(amax_block / Q * encode)
    encode_block = 1 / (scale * tensor scale)  (at most the largest float32)
    element = to_element_format(x * encode_block)

The two limits are those of the kernels of TransformerEngine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from numerics.blocks.base import ELEMENT_OVERFLOW, Screened
from numerics.blocks.layout import Tiling
from numerics.blocks.scale import top_of
from numerics.rounding import Rounding, Way

if TYPE_CHECKING:
    from numerics.blocks.scaled import Scaled

_LARGEST = np.finfo(np.float32).max


def factors(spec: Scaled, most: np.generic, given: np.float32 | None) -> tuple[np.float32, np.float32]:
    """The first two steps, for a tensor of largest magnitude `most`: encoding factor and tensor scale.

    A `given` tensor scale takes the place of the second step, and its reciprocal that of the first.
    """
    one = np.float32(1)
    with np.errstate(over="ignore", under="ignore"):
        if given is not None:
            return np.minimum(one / given, _LARGEST), given
        amax = np.minimum(most.astype(np.float32), _LARGEST)
        ends = np.float32(top_of(spec.scale).value) * np.float32(spec.top.value)
        encode = one if amax == 0 else np.minimum(ends / amax, _LARGEST)
        return encode, one / encode


def encode_by_recipe(
    spec: Scaled, screened: Screened, tiling: Tiling, way: Way, encode: np.float32, factor: np.float32
) -> tuple[NDArray, NDArray]:
    """The other steps: codes of scales and of elements; values are rounded to float32 first."""
    with np.errstate(over="ignore", under="ignore", divide="ignore"):
        rounded = screened.values.astype(np.float32)
        values = np.where(np.isinf(screened.values), rounded, np.clip(rounded, -_LARGEST, _LARGEST))
        largest = np.minimum(screened.largest.astype(np.float32), _LARGEST)
        wanted = np.minimum(largest / np.float32(spec.top.value) * encode, _LARGEST)
        scales = spec.scale.encode(wanted, Rounding.NEAREST_EVEN, ELEMENT_OVERFLOW)
        unit = spec.scale.decode(scales).astype(np.float32) * factor
        inverse = np.minimum(np.float32(1) / unit, _LARGEST)
        scaled = tiling.merge(tiling.grid(values) * tiling.spread(inverse))
        scaled = np.where(np.isnan(values), values, np.clip(scaled, -_LARGEST, _LARGEST))
        kept = np.where(np.isinf(values), values, scaled)
    # Float64 holds any float32 number of any fraction bits.
    wide = np.ldexp(kept.astype(np.float64), spec.fraction_bits) if spec.fraction_bits else kept
    return scales, spec.element.encode(wide, way, ELEMENT_OVERFLOW)
