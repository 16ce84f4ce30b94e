"""Running totals in fixed-point words that round, saturate or wrap at every step, all of a matrix at once."""

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Dot
from numerics.functions.accumulator import Fixed
from numerics.matrix.doubles import CUTS
from numerics.matrix.fixed import EXACT_BITS
from numerics.matrix.floating import TOTALS, step_products
from numerics.rounding import Rounding
from numerics.words import WORD_BITS, word_count

_Doubles = NDArray[np.float64]


def bounded_sums(dot: Dot, a: NDArray, b: NDArray, start: NDArray[np.uint32]) -> NDArray[np.uint32] | None:
    """Words of the totals, or None if the accumulator is none of fixed point, rounds in a way that float64 cannot, or
    float64 does not hold a total with the products of a step.
    """
    acc = dot.acc
    if not isinstance(acc, Fixed) or not (acc.rounding is None or acc.rounding in CUTS):
        return None
    unit, step = min(dot.products.lsb, acc.lsb), dot.lanes * 2.0 ** (dot.a.msb + dot.b.msb + 2)
    if acc.width >= EXACT_BITS or 2.0 ** (acc.msb + 1) + step >= 2.0 ** (EXACT_BITS + unit):
        return None
    x, y = np.ascontiguousarray(dot.a.decode(a).T), dot.b.decode(b)
    totals = acc.decode(start).reshape(len(a), b.shape[1])
    at_once = max(1, TOTALS // max(b.shape[1], 1))
    with np.errstate(invalid="ignore"):
        for first in range(0, len(a), at_once):
            rows = slice(first, first + at_once)
            held = totals[rows]
            for k in range(0, len(x), dot.lanes):
                held = held + step_products(dot, x[:, rows], y, k)
                _store(acc, held)
            totals[rows] = held
    return _words(acc, totals.reshape(-1))


def _store(acc: Fixed, sums: _Doubles) -> None:
    """Make sums what the word holds of them, in place; NaN where it holds that."""
    if isinstance(acc.rounding, Rounding):
        np.ldexp(CUTS[acc.rounding](np.ldexp(sums, -acc.lsb)), acc.lsb, out=sums)
    end = 2.0**acc.msb
    if acc.reserves_nan:
        sums[np.isinf(sums)] = np.nan
    low, high = -end + (2.0**acc.lsb if acc.reserves_nan else 0), end - 2.0**acc.lsb
    if acc.overflows_to_nan:
        sums[(sums < low) | (sums > high)] = np.nan
    elif acc.saturates:
        np.clip(sums, low, high, out=sums)
    else:
        sums -= 2 * end * np.floor((sums + end) / (2 * end))
        if acc.reserves_nan:
            sums[sums == -end] = np.nan


def _words(acc: Fixed, totals: _Doubles) -> NDArray[np.uint32]:
    nan = np.isnan(totals)
    units = np.ldexp(np.where(nan, 0.0, totals), -acc.lsb).astype(np.int64)
    units = np.where(nan, np.int64(acc.nan_word), units) & np.int64((1 << acc.width) - 1)
    count = word_count(acc.width)
    return np.stack([(units >> (WORD_BITS * at)) & 0xFFFFFFFF for at in range(count)], axis=1).astype(np.uint32)
