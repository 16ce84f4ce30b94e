"""Right shifts of integers that round, as circuits do them instead of a division."""

from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError
from numerics.rounding import choose


class ShiftRounding(StrEnum):
    """Rounding of what a right shift drops; names that `Rounding` has mean the same here."""

    #: To nearest, ties to even.
    NEAREST_EVEN = "rne"
    #: To nearest, ties away from zero.
    NEAREST_AWAY = "rna"
    #: To nearest, ties up: half is added before the shift. The least hardware.
    NEAREST_UP = "half_up"
    #: Down: the shift alone.
    FLOOR = "floor"


def rounding_shift(
    values: ArrayLike, amount: ArrayLike, rounding: ShiftRounding | str = ShiftRounding.NEAREST_EVEN
) -> NDArray[np.int64]:
    """Integers `values` over ``2**amount``, rounded once, as int64; both broadcast together. Integer arithmetic only.

    Raises
    ------
    InputError
        If an amount is not 0 to 63, or a value does not fit 64 bits with a sign.
    TypeError
        If values or amounts are not integers.
    """
    array, shift = signed(values), signed(amount)
    way = choose(ShiftRounding, "Rounding of a shift", rounding)
    for extreme in (shift.min(), shift.max()) if shift.size else ():
        if not 0 <= extreme <= 63:
            raise InputError(f"Amount of a right shift must be 0 to 63 bits, not {extreme}")
    floor = array >> shift
    if way is ShiftRounding.FLOOR:
        return floor
    dropped = (array ^ (floor << shift)).astype(np.uint64)
    half = (np.uint64(1) << shift.astype(np.uint64)) >> np.uint64(1)
    tie = (dropped == half) & (shift > 0)
    match way:
        case ShiftRounding.NEAREST_EVEN:
            tie &= (floor & 1).astype(bool)
        case ShiftRounding.NEAREST_AWAY:
            tie &= array >= 0
    return floor + ((dropped > half) | tie)


def signed(values: ArrayLike) -> NDArray[np.int64]:
    """Integers as int64.

    Raises
    ------
    InputError
        If one does not fit.
    TypeError
        If they are not integers.
    """
    array = np.asarray(values)
    if array.dtype.kind not in "iu":
        raise TypeError(f"Values must be integers, not {array.dtype}")
    if array.dtype == np.uint64 and array.size and int(array.max()) >> 63:
        raise InputError(f"Integers must be below 2**63, not {int(array.max())}")
    return array.astype(np.int64)
