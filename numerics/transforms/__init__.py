"""Transforms that papers pair with formats: rotations, orders of channels, constraints on scales, requantisation.

Each has a file with its source. What a source computes in integers is exact here. Formats come in as objects with
``encode`` and ``decode``; nothing here defines one.
"""

from numerics.transforms.channel_order import ChannelOrder, Norm, channel_norms
from numerics.transforms.clip import Clipped, rms_clip
from numerics.transforms.dyadic import Dyadic, dyadic, requantize, residual_add
from numerics.transforms.exponent_bias import (
    BiasSearch,
    Grid,
    PreShift,
    decode_with_bias,
    encode_with_bias,
    maximum_bias,
    preshift,
    search_bias,
)
from numerics.transforms.hadamard import Rotation, random_signs, walsh_hadamard
from numerics.transforms.nested import narrow
from numerics.transforms.power_of_two import (
    cast_by_exponent,
    power_of_two_ratios,
    power_of_two_scales,
    ratio_exponents,
    valid_shifts,
)
from numerics.transforms.range_expansion import Expansion, expansion
from numerics.transforms.residual_channels import Augmented, augment, select_channels
from numerics.transforms.shifts import ShiftRounding, rounding_shift
from numerics.transforms.ternary import TernaryWeights, absmean

__all__ = [
    "Augmented",
    "BiasSearch",
    "ChannelOrder",
    "Clipped",
    "Dyadic",
    "Expansion",
    "Grid",
    "Norm",
    "PreShift",
    "Rotation",
    "ShiftRounding",
    "TernaryWeights",
    "absmean",
    "augment",
    "cast_by_exponent",
    "channel_norms",
    "decode_with_bias",
    "dyadic",
    "encode_with_bias",
    "expansion",
    "maximum_bias",
    "narrow",
    "power_of_two_ratios",
    "power_of_two_scales",
    "preshift",
    "random_signs",
    "ratio_exponents",
    "requantize",
    "residual_add",
    "rms_clip",
    "rounding_shift",
    "search_bias",
    "select_channels",
    "valid_shifts",
    "walsh_hadamard",
]
