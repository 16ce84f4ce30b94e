"""Exact sums in fixed-point words, through matrix products of float64 that are exact."""

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format
from numerics.functions import Dot
from numerics.functions.accumulator import Fixed, Signals
from numerics.number import Numbers
from numerics.wide import Wide

#: Bits of a float64 significand: integers below ``2**53`` are added exactly, in any order.
EXACT_BITS = 53

_Doubles = NDArray[np.float64]


def fixed_sums(dot: Dot, a: NDArray, b: NDArray, start: NDArray[np.uint32]) -> NDArray[np.uint32] | None:
    """Words of the totals, or None if the accumulator rounds, or may overflow to what depends on the order.

    Operands whose products need more than 53 bits with their sums are split into limbs: integers of fewer bits, with
    a weight each. The product of each two limbs is exact.
    """
    acc = dot.acc
    if not isinstance(acc, Fixed) or acc.rounding is not None:
        return None
    x, y = dot.a.decode(a), dot.b.decode(b)
    # A special factor makes any product special, and so the total: there is one word for all of that.
    lost = ~np.isfinite(x).all(axis=1)[:, None] | ~np.isfinite(y).all(axis=0)[None, :]
    x, y = _finite(x), _finite(y)
    if (acc.saturates or acc.overflows_to_nan or acc.reserves_nan) and not _stays_inside(acc, x, y, start):
        return None
    growth = (max(x.shape[1], 1) - 1).bit_length()
    top = max(dot.a.msb + dot.b.msb + 2 + growth, acc.msb + 1) + 2
    total = Wide(len(start), acc.lsb, top - acc.lsb)
    _, nan = acc.load(start, total)
    for weight, part in limb_products(dot.a, x, dot.b, y):
        whole = part.reshape(-1)
        total.add(Numbers.finite(whole < 0, np.abs(whole).astype(np.uint64), weight))
    none = np.zeros(len(start), bool)
    return acc.store(total, Signals(nan | lost.reshape(-1), none, none))


def limb_products(a: Format, x: _Doubles, b: Format, y: _Doubles) -> list[tuple[int, _Doubles]]:
    """Matrix products of limbs of finite numbers of two formats: integers in float64, with the weights of their
    units; the product of the numbers is the sum of them all.
    """
    limbs_a, limbs_b = limbs(a, b, x, y, x.shape[1])
    return [(p + q, left @ right) for p, left in limbs_a for q, right in limbs_b]


def limbs(
    a: Format, b: Format, x: _Doubles, y: _Doubles, terms: int
) -> tuple[list[tuple[int, _Doubles]], list[tuple[int, _Doubles]]]:
    """Limbs of finite numbers of two formats, with the weights of their units, such that a sum of `terms` products of
    two of them is exact in float64.
    """
    growth = (max(terms, 1) - 1).bit_length()
    width_a, width_b = limb_widths(a, b, EXACT_BITS - growth)
    return _limbs(a, x, width_a), _limbs(b, y, width_b)


def limb_widths(a: Format, b: Format, room: int) -> tuple[int, int]:
    """Widths of the limbs of two formats, together at most `room` bits, that make the fewest products."""
    bits_a, bits_b = a.msb + 1 - a.lsb, b.msb + 1 - b.lsb
    choices = [(width, room - width) for width in range(1, room)]
    return min(choices, key=lambda widths: -(-bits_a // widths[0]) * -(-bits_b // widths[1]))


def _limbs(fmt: Format, values: _Doubles, width: int) -> list[tuple[int, _Doubles]]:
    """Limbs of at most `width` bits that are not all zero, with the weights of their units."""
    count = -(-(fmt.msb + 1 - fmt.lsb) // width)
    rest, found = values, []
    for index in reversed(range(count)):
        weight = fmt.lsb + index * width
        whole = np.trunc(np.ldexp(rest, -weight))
        rest = rest - np.ldexp(whole, weight)
        if whole.any():
            found.append((weight, whole))
    return found


def _finite(values: _Doubles) -> _Doubles:
    return np.where(np.isfinite(values), values, 0.0)


def _stays_inside(acc: Fixed, x: _Doubles, y: _Doubles, start: NDArray[np.uint32]) -> bool:
    """Whether no total can leave the range on the way, nor be the word that means "not a number"."""
    largest = float(np.abs(x).max(axis=0, initial=0) @ np.abs(y).max(axis=1, initial=0))
    if start.any():
        held = np.abs(acc.decode(start))
        largest += float(held[~np.isnan(held)].max(initial=0))
    # Totals are multiples of the last bit, so below the first one is far enough; and this sum was rounded.
    return largest * (1 + 2.0**-30) < 2.0 ** min(acc.msb, 1023)
