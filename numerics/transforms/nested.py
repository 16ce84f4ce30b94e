"""Integers of several widths in one: the low ones are the high ones, rounded once more.

Source: arXiv 2502.01199 (Nearly Lossless Adaptive Bit Switching), Double Rounding, equations 1 to 3. Only the high
integers are stored.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.formats import Integer
from numerics.measures.named import integer
from numerics.transforms.shifts import ShiftRounding, rounding_shift


def narrow(
    codes: ArrayLike,
    high: Integer | str,
    low: Integer | str,
    rounding: ShiftRounding | str = ShiftRounding.NEAREST_EVEN,
) -> NDArray:
    """Codes in `low` of integers with codes in `high`: a rounding right shift by the difference of the widths, then
    saturation. Equal widths pass the numbers on. Their scale is that of the high ones times ``2**difference``.

    The paper rounds to nearest, ties to even; rounding down is to cut the low bits off.

    Raises
    ------
    InputError
        If a format is no integer, `low` is wider than `high`, one of them only has a sign, or a code does not fit.
    """
    high, low = integer(high), integer(low)
    if low.width > high.width:
        raise InputError(f"Format to narrow to must have at most the {high.width} bits of {high}, not be {low}")
    if low.signed is not high.signed:
        raise InputError(f"Formats to narrow must both have a sign or none, not be {high} and {low}")
    numbers = high.decode(codes).astype(np.int64)
    return low.encode(rounding_shift(numbers, high.width - low.width, rounding))
