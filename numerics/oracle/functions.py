"""Sums of products by definition."""

from collections.abc import Sequence
from fractions import Fraction

from numerics.formats import Integer
from numerics.functions.accumulator import Accumulator, Fixed, Floating
from numerics.functions.product_sum import Products
from numerics.oracle.elements import NAN, Exact, decode, encode, number, power


def sum_of_products(
    a: Sequence[int], b: Sequence[int], formats: Products, target: Accumulator, start: int | None
) -> int:
    """Code of ``start + sum(a[i] * b[i])`` stored in `target`."""
    terms = [multiply(decode(formats.a, x), decode(formats.b, y)) for x, y in zip(a, b, strict=True)]
    if isinstance(formats.a, Integer) and isinstance(formats.b, Integer):
        terms = [number(term.value) for term in terms if term.value is not None]
    if start is not None:
        terms.append(_load(target, start))
    return _store(target, add(terms))


def multiply(x: Exact, y: Exact) -> Exact:
    """The product of two numbers (IEEE 754-2019 6.1 to 6.3 for infinities, NaN and signs)."""
    negative = x.negative != y.negative
    if x.is_nan or y.is_nan:
        return NAN
    if x.infinite or y.infinite:
        return NAN if x.value == 0 or y.value == 0 else Exact(None, negative, infinite=True)
    assert x.value is not None
    assert y.value is not None
    return Exact(x.value * y.value, negative)


def add(terms: Sequence[Exact]) -> Exact:
    """The sum of numbers; an exact zero is negative only if every term is a negative zero."""
    if any(term.is_nan for term in terms):
        return NAN
    signs = {term.negative for term in terms if term.infinite}
    if signs:
        return NAN if len(signs) == 2 else Exact(None, signs.pop(), infinite=True)
    total = sum((term.value for term in terms if term.value is not None), Fraction(0))
    if total:
        return Exact(total, total < 0)
    return Exact(total, all(term.value == 0 and term.negative for term in terms))


def _load(target: Accumulator, word: int) -> Exact:
    if isinstance(target, Floating):
        return decode(target.format, word)
    if not isinstance(target, Fixed):
        raise TypeError(f"Accumulator must be Fixed or Floating, not {target!r}")
    if target.reserves_nan and word == target.nan_word:
        return NAN
    whole = word - (1 << target.width) if word >> (target.width - 1) else word
    return Exact(whole * power(target.lsb), whole < 0)


def _store(target: Accumulator, total: Exact) -> int:
    if isinstance(target, Floating):
        assert target.overflow is not None
        return encode(target.format, total, target.rounding, target.overflow)
    if not isinstance(target, Fixed):
        raise TypeError(f"Accumulator must be Fixed or Floating, not {target!r}")
    if total.value is None:
        return target.nan_word
    units = total.value / power(target.lsb)
    if units.denominator != 1:
        raise ValueError(f"Sum must be a multiple of 2**{target.lsb}, not {total.value}")
    whole = int(units)
    if target.saturates:
        low = -(1 << (target.width - 1)) + target.reserves_nan
        whole = min(max(whole, low), (1 << (target.width - 1)) - 1)
    return whole % (1 << target.width)
