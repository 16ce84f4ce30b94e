"""Running totals that round once a step, all of a matrix at once."""

from math import ceil, log2

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format, HiFloat8, Minifloat, Posit
from numerics.functions import Dot
from numerics.functions.accumulator import Floating
from numerics.matrix.doubles import add, is_native, rounder
from numerics.matrix.fixed import EXACT_BITS
from numerics.matrix.steps import step
from numerics.rounding import Rounding

#: Totals under way at once, so that their buffers stay in the second cache.
TOTALS = 1 << 13
_SINGLE_BITS, _SINGLE_LSB, _SINGLE_MSB = 24, -149, 127
DOUBLE_LSB, DOUBLE_MSB = -1074, 1000

_Doubles = NDArray[np.float64]


def floating_sums(dot: Dot, a: NDArray, b: NDArray, start: NDArray[np.uint32]) -> NDArray[np.uint32] | None:
    """Words of the totals, or None if the accumulator is no format that rounds, terms are aligned, or float64 does
    not hold the sum of the products of a step.
    """
    acc = dot.acc
    if not isinstance(acc, Floating) or not isinstance(acc.rounding, Rounding) or dot.window is not None:
        return None
    if not _holds_step(dot):
        return None
    x, y = np.ascontiguousarray(dot.a.decode(a).T), dot.b.decode(b)
    columns = b.shape[1]
    totals = acc.format.decode(start[:, 0]).reshape(len(a), columns)
    at_once = max(1, TOTALS // max(columns, 1))
    with np.errstate(invalid="ignore", over="ignore"):
        if dot.lanes == 1 and is_native(acc) and _fits_single(dot):
            for first in range(0, len(a), at_once):
                rows = slice(first, first + at_once)
                totals[rows] = _native(x[:, rows], y, totals[rows])
        else:
            exact = _always_exact(dot, totals, len(x))
            for first in range(0, len(a), at_once):
                rows = slice(first, first + at_once)
                totals[rows] = _stepped(dot, a[rows], b, x[:, rows], y, totals[rows], exact=exact)
    return words_of(acc, totals)


def words_of(acc: Floating, totals: _Doubles) -> NDArray[np.uint32]:
    """Words of totals that are numbers of the accumulator's format."""
    return acc.format.encode(totals.reshape(-1)).astype(np.uint32)[:, None]


def repair(dot: Dot, a: NDArray, b: NDArray, before: _Doubles, after: _Doubles, doubtful: NDArray[np.bool_]) -> None:
    """Take single totals of a step by the definition: where zeros have signs that float64 does not tell."""
    assert isinstance(dot.acc, Floating)
    row, column = np.nonzero(doubtful)
    if row.size:
        words = step(dot, a[row], b[:, column].T, words_of(dot.acc, before[row, column]))
        after[row, column] = dot.acc.format.decode(words[:, 0])


def doubtful_zeros(acc: Floating, lanes: int, before: _Doubles, sums: _Doubles) -> NDArray[np.bool_] | None:
    """Sums that may be a zero of another sign than float64 gives; None where there is no such thing."""
    if not acc.format.has_negative_zero:
        return None
    if acc.rounding is Rounding.FLOOR:
        return sums == 0
    if lanes == 1:
        return None
    return (sums == 0) & (before == 0) & np.signbit(before)


def _native(x: _Doubles, y: _Doubles, totals: _Doubles) -> NDArray[np.float32]:
    """Steps of one product that float32 holds: its own addition is the step."""
    left, right, held = x.astype(np.float32), y.astype(np.float32), totals.astype(np.float32)
    product = np.empty_like(held)
    for k in range(len(left)):
        np.multiply(left[k, :, None], right[k], out=product)
        np.add(held, product, out=held)
    return held


def _stepped(
    dot: Dot, a: NDArray, b: NDArray, x: _Doubles, y: _Doubles, totals: _Doubles, *, exact: bool
) -> _Doubles:
    """Steps of any kind: the exact sum of the products, then the total, then one rounding."""
    assert isinstance(dot.acc, Floating)
    lanes, make_fit = dot.lanes, rounder(dot.acc)
    for k in range(0, len(x), lanes):
        at = slice(k, k + lanes)
        sums = add(totals, step_products(dot, x, y, k), exact=exact)
        doubtful = doubtful_zeros(dot.acc, lanes, totals, sums)
        make_fit(sums)
        if doubtful is not None and doubtful.any():
            repair(dot, a[:, at], b[at], totals, sums, doubtful)
        totals = sums
    return totals


def step_products(dot: Dot, x: _Doubles, y: _Doubles, k: int) -> _Doubles:
    """Sums of the products of a step that starts at `k`, of numbers ``x[k, m]`` and ``y[k, n]``."""
    at = slice(k, k + dot.lanes)
    products = x[k, :, None] * y[k] if dot.lanes == 1 else x[at].T @ y[at]
    if dot.products.integers:
        # An integer has no negative zero.
        products += 0.0
    return products


def _holds_step(dot: Dot) -> bool:
    """Whether float64 holds every sum of the products of a step."""
    lsb, msb = dot.products.lsb, dot.a.msb + dot.b.msb + 2
    if lsb < DOUBLE_LSB or max(msb, dot.acc.msb) > DOUBLE_MSB or dot.acc.lsb < DOUBLE_LSB:
        return False
    if dot.lanes == 1:
        return dot.a.precision + dot.b.precision <= EXACT_BITS
    return msb + ceil(log2(dot.lanes)) - lsb <= EXACT_BITS


def _fits_single(dot: Dot) -> bool:
    """Whether float32 holds every product."""
    precise = dot.a.precision + dot.b.precision <= _SINGLE_BITS
    # Products of integers would have negative zeros.
    signs = not dot.products.integers
    return precise and signs and dot.products.lsb >= _SINGLE_LSB and dot.a.msb + dot.b.msb + 1 <= _SINGLE_MSB


def _always_exact(dot: Dot, totals: _Doubles, length: int) -> bool:
    """Whether float64 holds every sum of a total and the products of a step, before it is rounded."""
    unit, largest = reach(dot, totals, length)
    return largest < 2.0 ** min(EXACT_BITS + unit, 1023)


def reach(dot: Dot, totals: _Doubles, length: int) -> tuple[int, float]:
    """A weight of which all sums of a total and the products of a step are multiples, before they are rounded, and a
    bound of their magnitudes, for totals that start from `totals` and take `length` products.
    """
    fmt: Format = dot.acc.format  # type: ignore[attr-defined]
    unit = dot.products.lsb
    # Rounding a multiple of a power of two gives another, in any format with a zero.
    regular = isinstance(fmt, Posit | HiFloat8) or (isinstance(fmt, Minifloat) and fmt.subnormals)
    finite = totals[np.isfinite(totals)]
    if not regular or np.any(np.trunc(np.ldexp(finite, -unit)) != np.ldexp(finite, -unit)):
        unit = min(unit, fmt.lsb)
    largest, product = 2.0 ** (fmt.msb + 1), 2.0 ** (dot.a.msb + dot.b.msb + 2)
    if isinstance(fmt, Minifloat):
        # Each rounding adds at most one unit in the last place.
        grown = (float(np.abs(finite).max(initial=0)) + length * product) * np.exp(
            length * 2.0 ** (1 - fmt.precision)
        )
        # At the lower end that may be much more than the sum, but no more than the smallest numbers.
        largest = min(largest, grown + length * 2.0**fmt.min_exp)
    return unit, largest + dot.lanes * product
