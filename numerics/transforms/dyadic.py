"""Requantisation by dyadic numbers: integers times ``multiplier / 2**shift``, rounded, in integer arithmetic only.

Source: arXiv 2011.10680 (HAWQ-V3), sections 3.1 and 3.2, and the authors' code.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.formats import Integer
from numerics.measures.named import integer
from numerics.measures.noise import finite
from numerics.transforms.shifts import ShiftRounding, rounding_shift, signed

#: Bits of a multiplier, as in the paper: its product with an accumulator of 32 bits fits 64.
MULTIPLIER_BITS = 31


@dataclass(frozen=True, eq=False)
class Dyadic:
    """Numbers ``multiplier / 2**shift``, both int64 arrays of one shape.

    Multipliers have their leading one in bit 30, or are zero with shift zero; shifts are 0 to 63.
    """

    multiplier: NDArray[np.int64]
    shift: NDArray[np.int64]

    def to_float64(self) -> NDArray[np.float64]:
        """The numbers, exactly."""
        return np.ldexp(self.multiplier.astype(np.float64), -self.shift)


def dyadic(scales: ArrayLike) -> Dyadic:
    """The dyadic numbers nearest to scales of 0 to ``2**31 - 1``: multipliers of 31 bits, half rounded up.

    So a scale is off by at most ``2**-31`` of itself. Below ``2**-33`` it keeps fewer bits, as shifts end at 63; but
    what it multiplies, integers of 32 bits, is below 1/4 then. The paper's scale is that of the weights times that of
    the inputs over that of the outputs.

    Raises
    ------
    InputError
        If there are no scales, or one is not finite, negative, or too large.
    """
    array = finite("Scales", scales)
    wrong = (array < 0) | (array > 2.0**MULTIPLIER_BITS - 1)
    if wrong.any():
        raise InputError(f"Scales to requantise by must be 0 to 2**{MULTIPLIER_BITS} - 1, not {array[wrong][0]}")
    shift = np.minimum(MULTIPLIER_BITS - np.frexp(array)[1], 63).astype(np.int64)
    multiplier = np.floor(np.ldexp(array, shift) + 0.5).astype(np.int64)
    # All ones carry into one bit more.
    carried = multiplier >> MULTIPLIER_BITS
    multiplier, shift = multiplier >> carried, shift - carried
    return Dyadic(multiplier, np.where(multiplier == 0, 0, shift))


def multiply(
    values: ArrayLike, factor: Dyadic, rounding: ShiftRounding | str = ShiftRounding.NEAREST_EVEN
) -> NDArray[np.int64]:
    """Integers of 32 bits with a sign, times `factor` (which broadcasts to them), each product rounded once.

    The authors round to nearest, ties to even; in float64, which is the same as long as a product has 53 bits.

    Raises
    ------
    InputError
        If an integer does not fit 32 bits.
    """
    array = signed(values)
    if array.size and not -(1 << 31) <= int(array.min()) <= int(array.max()) < 1 << 31:
        worst = int(array.min()) if int(array.min()) < -(1 << 31) else int(array.max())
        raise InputError(f"Integers to requantise must fit 32 bits, not be {worst}")
    return rounding_shift(array * factor.multiplier, factor.shift, rounding)


def requantize(
    accumulators: ArrayLike,
    factor: Dyadic,
    out: Integer | str,
    rounding: ShiftRounding | str = ShiftRounding.NEAREST_EVEN,
) -> NDArray:
    """Codes in `out` of accumulators times `factor`, rounded once and saturated.

    Raises
    ------
    InputError
        If an accumulator does not fit 32 bits, or `out` is no integer format.
    """
    return integer(out).encode(multiply(accumulators, factor, rounding))


def residual_add(
    first: tuple[ArrayLike, Dyadic],
    second: tuple[ArrayLike, Dyadic],
    out: Integer | str,
    rounding: ShiftRounding | str = ShiftRounding.NEAREST_EVEN,
) -> NDArray:
    """Codes in `out` of the sum of two branches, each given as integers and the dyadic number that takes their scale
    to that of the sum: each is rounded, then they are added and saturated.

    Raises
    ------
    InputError
        If an integer does not fit 32 bits, or `out` is no integer format.
    """
    return integer(out).encode(multiply(*first, rounding) + multiply(*second, rounding))
