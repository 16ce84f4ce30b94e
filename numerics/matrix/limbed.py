"""Running totals in a floating format, of steps with more products than float64 holds the sum of."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Dot
from numerics.functions.accumulator import Floating, Signals
from numerics.matrix.fixed import limbs
from numerics.matrix.floating import reach
from numerics.matrix.steps import step
from numerics.number import Kind, Numbers
from numerics.rounding import Rounding
from numerics.wide import Wide


def limbed_sums(dot: Dot, a: NDArray, b: NDArray, start: NDArray[np.uint32]) -> NDArray[np.uint32] | None:
    """Words of the totals, or None if the accumulator is no format that rounds, terms are aligned, a step has one
    product, or an operand is infinite or NaN.

    The products of a step are summed as those of limbs (`numerics.matrix.fixed`), with the total in wide integers.
    """
    acc = dot.acc
    if not isinstance(acc, Floating) or not isinstance(acc.rounding, Rounding):
        return None
    if dot.window is not None or dot.lanes == 1 or not len(start):
        return None
    x, y = dot.a.decode(a), dot.b.decode(b)
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        return None
    unit, largest = reach(dot, acc.format.decode(start[:, 0]), x.shape[1])
    width = int(np.ceil(np.log2(largest))) + 3 - unit
    limbs_a, limbs_b = limbs(dot.a, dot.b, x, y, dot.lanes)
    row, column = (index.reshape(-1) for index in np.indices((len(a), b.shape[1])))
    words = start
    for k in range(0, x.shape[1], dot.lanes):
        at = slice(k, k + dot.lanes)
        total = Wide(len(words), unit, width)
        held = acc.format.unpack(words[:, 0])
        total.add(_in_units(held, unit))
        for p, left in limbs_a:
            for q, right in limbs_b:
                whole = (left[:, at] @ right[at]).reshape(-1)
                total.add(Numbers.finite(whole < 0, np.abs(whole).astype(np.uint64), p + q))
        exact = total.to_numbers()
        infinite = held.kind == Kind.INFINITE
        after = acc.store_numbers(exact, Signals(held.kind == Kind.NAN, infinite, infinite & held.sign))
        zero = np.flatnonzero(_doubtful(acc, held, exact))
        if zero.size:
            after[zero] = step(dot, a[row[zero], at], b[at, column[zero]].T, words[zero])
        words = after
    return words


def _in_units(numbers: Numbers, unit: int) -> Numbers:
    """Multiples of ``2**unit``, whose significands may end in zeros below, without those."""
    below = np.clip(unit - numbers.exp, 0, 63)
    return replace(numbers, sig=numbers.sig >> below.astype(np.uint64), exp=numbers.exp + below)


def _doubtful(acc: Floating, held: Numbers, exact: Numbers) -> NDArray[np.bool_]:
    """Sums that are a zero whose sign depends on its terms."""
    zero = (exact.sig == 0) & (held.kind == Kind.FINITE)
    if not acc.format.has_negative_zero:
        return np.zeros(zero.shape, bool)
    return zero if acc.rounding is Rounding.FLOOR else zero & (held.sig == 0) & held.sign
