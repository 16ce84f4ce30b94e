"""Scales that are powers of two, or powers of two of one another; casts to a wider format by adding to the exponent.

Source: arXiv 2307.09782 (ZeroQuant-FP), constraints M1 and M2, which let weights in FP4 meet activations in FP8
without a multiplication.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.formats import Minifloat, Specials
from numerics.measures.named import minifloat
from numerics.measures.noise import finite


def power_of_two_scales(scales: ArrayLike) -> NDArray[np.float64]:
    """M1: each positive scale S becomes ``2**ceil(log2(S))``, exactly: the least power of two that is not below it.

    Raises
    ------
    InputError
        If there are no scales, one is not positive and finite, or one is above ``2**1023``.
    """
    fraction, exponent = np.frexp(_positive(scales))
    with np.errstate(over="ignore"):
        powers = np.ldexp(1.0, exponent - (fraction == 0.5))
    if np.isinf(powers).any():
        raise InputError(f"Scales to round up must be at most 2**1023, not {np.max(scales)}")
    return powers


def ratio_exponents(scales: ArrayLike, axis: int | None = None) -> NDArray[np.int64]:
    """``ceil(log2(S_max / S))`` for each positive scale S of a group along `axis` (all unless given), exactly.

    Raises
    ------
    InputError
        If there are no scales, or one is not positive and finite.
    """
    array = _positive(scales)
    fraction, exponent = np.frexp(array)
    top_fraction, top_exponent = np.frexp(np.max(array, axis=axis, keepdims=True))
    # The quotient of the fractions lies between 1/2 and 2.
    return (top_exponent - exponent + (top_fraction > fraction)).astype(np.int64)


def power_of_two_ratios(scales: ArrayLike, axis: int | None = None) -> NDArray[np.float64]:
    """M2: in a group along `axis` (all scales unless given) the largest stays, and each other scale S becomes
    ``S_max / 2**ceil(log2(S_max / S))``, exactly.

    That is at most S and above S / 2, so elements that filled the range of S may be beyond that of the new scale, and
    saturate. M1 never does that.

    Raises
    ------
    InputError
        If there are no scales, one is not positive and finite, or one is so small that its new scale is not a normal
        float64.
    """
    array = _positive(scales)
    exact = np.ldexp(np.max(array, axis=axis, keepdims=True), -ratio_exponents(array, axis))
    if (exact < np.finfo(np.float64).tiny).any():
        raise InputError(f"Scales of a group must be at least 2**-1021, not {np.min(array)}")
    return exact


def valid_shifts(source: Minifloat | str, target: Minifloat | str) -> range:
    """Shifts for which `cast_by_exponent` is exact: every nonzero number of `source` times ``2**shift`` is a normal
    number of `target`.

    Raises
    ------
    InputError
        If a format is no minifloat, has no sign or only one zero, `source` has special codes, or `target` has
        fewer mantissa bits or too few exponents.
    """
    source, target = minifloat(source), minifloat(target)
    for fmt in (source, target):
        if not (fmt.signed and fmt.subnormals and fmt.has_negative_zero):
            raise InputError(f"Formats of a cast must have a sign and zeros of both signs, not be {fmt}")
    if source.specials is not Specials.NONE:
        raise InputError(f"Format to cast from must have finite numbers only, not be {source}")
    if target.man_bits < source.man_bits:
        raise InputError(
            f"Format to cast to must have at least the {source.man_bits} mantissa bits of {source}, not be {target}"
        )
    # As the largest number moves up a binade, its code grows by one exponent; it must stay a number's.
    top = int(_moved(np.array([source.max_code]), source, target, np.array([0]))[0])
    room = (target.max_code - top) // (1 << target.man_bits)
    shifts = range(target.min_exp - source.lsb, room + 1)
    if not shifts:
        raise InputError(f"Format to cast to must hold all numbers of {source} as normal ones, not be {target}")
    return shifts


def cast_by_exponent(codes: ArrayLike, shift: ArrayLike, source: Minifloat | str, target: Minifloat | str) -> NDArray:
    """Codes in `target` of the numbers of `codes` in `source` times ``2**shift``, by integer arithmetic only: the
    exponent field plus the difference of the biases plus the shift, the mantissa with zeros behind; zeros stay zeros.

    `shift` (integers) broadcasts to `codes`. With M2, the shift of a scale is minus its `ratio_exponents`.

    Raises
    ------
    InputError
        If a shift is not one of `valid_shifts`, or what that raises.
    """
    source, target = minifloat(source), minifloat(target)
    array, moves = source.checked(codes).astype(np.int64), np.asarray(shift)
    if moves.dtype.kind not in "iu":
        raise TypeError(f"Shifts must be integers, not {moves.dtype}")
    valid = valid_shifts(source, target)
    for move in (int(moves.min()), int(moves.max())) if moves.size else ():
        if move not in valid:
            raise InputError(f"Shift from {source} to {target} must be {valid[0]} to {valid[-1]}, not {move}")
    magnitude = array & (source.sign_bit - 1)
    sign = (array >> (source.width - 1)) << (target.width - 1)
    moved = np.where(magnitude == 0, 0, _moved(magnitude, source, target, moves))
    return (moved | sign).astype(target.code_dtype)


def _moved(magnitude: NDArray, source: Minifloat, target: Minifloat, shift: NDArray) -> NDArray[np.int64]:
    """Codes of nonzero magnitudes, without sign."""
    field, mantissa = magnitude >> source.man_bits, magnitude & ((1 << source.man_bits) - 1)
    # A subnormal number moves up until its first one is the hidden bit, a binade for each place.
    places = np.where(field == 0, source.man_bits + 1 - np.frexp(mantissa.astype(np.float64))[1], 0)
    exponent = np.maximum(field, 1) - places - source.bias + target.bias + shift
    fraction = (mantissa << places) & ((1 << source.man_bits) - 1)
    return (exponent << target.man_bits) + (fraction << (target.man_bits - source.man_bits))


def _positive(scales: ArrayLike) -> NDArray[np.float64]:
    array = finite("Scales", scales)
    if (array <= 0).any():
        raise InputError(f"Scales must be positive, not {np.min(array)}")
    return array
