"""Functions by definition."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from numerics.formats import Format, Integer, Minifloat
from numerics.functions.accumulator import Accumulator, Fixed, Floating, NanRule
from numerics.functions.exact import Products
from numerics.functions.product_sum import Window
from numerics.functions.rounding import RandomBits, RoundingSpec
from numerics.oracle.elements import NAN, Exact, decode, encode, number, power
from numerics.rounding import Overflow, Rounding, Stochastic, Way

#: An operand: what it is a code of, and the code.
Code = tuple[Format | Fixed, int]


def sum_of_products(
    a: Sequence[int],
    b: Sequence[int],
    formats: Products,
    target: Accumulator,
    start: int | None,
    window: Window | None = None,
    random: int | None = None,
) -> int:
    """Code of ``start + sum(a[i] * b[i])`` stored in `target`."""
    pairs = [(decode(formats.a, x), decode(formats.b, y)) for x, y in zip(a, b, strict=True)]
    terms = [multiply(x, y) for x, y in pairs]
    if isinstance(formats.a, Integer) and isinstance(formats.b, Integer):
        terms = [number(term.value) for term in terms if term.value is not None]
    total = [] if start is None else [load(target, start)]
    if window is None:
        return store(target, add([*terms, *total], target.rounding), random)
    assert isinstance(target, Floating)
    weights = [exponent_of(formats.a, x) + exponent_of(formats.b, y) for x, y in pairs]
    inside = total if window.total_inside else []
    weights += [exponent_of(target.format, term) for term in inside]
    exact = add([*terms, *total], target.rounding)
    if exact.value is None:
        return store(target, exact, random)
    cut = aligned([*terms, *inside], weights, window)
    value = cut + sum((term.value for term in total if not window.total_inside and term.value), Fraction(0))
    negative = value < 0 if value else add([*terms, *total], target.rounding, only_zero=True).negative
    return store(target, Exact(value, negative), random)


def aligned(terms: Sequence[Exact], weights: Sequence[int], window: Window) -> Fraction:
    """S of `Window`: the terms that take part, each cut to a multiple of 2**(E + 2 - W), added."""
    parts = [(term.value, weight) for term, weight in zip(terms, weights, strict=True) if term.value]
    if not parts:
        return Fraction(0)
    quantum = power(max(weight for _, weight in parts) + 2 - window.width)
    return sum((_integral(value / quantum, window.rounding) * quantum for value, _ in parts), Fraction(0))


def exponent_of(fmt: Format, x: Exact) -> int:
    """e(x) of `Window`; 0 for what does not take part."""
    if not x.value:
        return 0
    if isinstance(fmt, Integer):
        return fmt.width - 1
    exponent = x.value.numerator.bit_length() - x.value.denominator.bit_length()
    exponent -= power(exponent) > abs(x.value)
    return max(exponent, fmt.min_exp) if isinstance(fmt, Minifloat) else exponent


def add_codes(a: Code, b: Code, target: Accumulator, *, subtracts: bool, random: int | None) -> int:
    """Code of ``a + b``, or of ``a - b``, stored in `target`."""
    x, y = _value(a), _value(b)
    if subtracts:
        y = Exact(None if y.value is None else -y.value, not y.negative, y.infinite)
    return store(target, add([x, y], target.rounding), random)


def multiply_add_codes(factors: tuple[Code, Code], c: Code, target: Accumulator, random: int | None) -> int:
    """Code of ``a * b + c`` stored in `target`."""
    (a, _), (b, _) = factors
    product = multiply(*(_value(factor) for factor in factors))
    if isinstance(a, Integer) and isinstance(b, Integer) and product.value is not None:
        product = number(product.value)
    return store(target, add([product, _value(c)], target.rounding), random)


def convert_code(a: Code, target: Accumulator, random: int | None) -> int:
    """Code of ``a`` stored in `target`."""
    return store(target, add([_value(a)], target.rounding), random)


def random_number(codes: Mapping[str, tuple[int, ...]]) -> int | None:
    """The random bits among the operands of a function, if it has any."""
    return codes["random"][0] if "random" in codes else None


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


def add(terms: Sequence[Exact], rounding: RoundingSpec | None, *, only_zero: bool = False) -> Exact:
    """The sum of numbers; with `only_zero`, the zero that it would be were it zero.

    Zeros of one sign add up to that zero; any other exact zero is positive, and negative under floor (IEEE 754-2019
    6.3).
    """
    if any(term.is_nan for term in terms):
        return NAN
    signs = {term.negative for term in terms if term.infinite}
    if signs:
        return NAN if len(signs) == 2 else Exact(None, signs.pop(), infinite=True)
    total = sum((term.value for term in terms if term.value is not None), Fraction(0))
    if total and not only_zero:
        return Exact(total, total < 0)
    zeros = {term.negative if term.value == 0 else None for term in terms}
    negative = rounding is Rounding.FLOOR if len(zeros) > 1 or None in zeros else zeros.pop()
    return Exact(Fraction(0), bool(negative))


def _value(code: Code) -> Exact:
    source, word = code
    return load(source, word) if isinstance(source, Fixed) else decode(source, word)


def load(target: Accumulator, word: int) -> Exact:
    if isinstance(target, Floating):
        return decode(target.format, word)
    if not isinstance(target, Fixed):
        raise TypeError(f"Accumulator must be Fixed or Floating, not {target!r}")
    if target.reserves_nan and word == target.nan_word:
        return NAN
    whole = word - (1 << target.width) if word >> (target.width - 1) else word
    return Exact(whole * power(target.lsb), whole < 0)


def store(target: Accumulator, total: Exact, random: int | None) -> int:
    if isinstance(target, Floating):
        assert target.overflow is not None
        if total.is_nan and target.nan is NanRule.MAX:
            # The largest number is what plus infinity saturates to.
            return encode(target.format, Exact(None, infinite=True), Rounding.TOWARD_ZERO, Overflow.SATURATE_ALL)
        if total.is_nan and target.nan is NanRule.ZERO:
            total = number(Fraction(0))
        return encode(target.format, total, _way(target.rounding, random), target.overflow)
    if not isinstance(target, Fixed):
        raise TypeError(f"Accumulator must be Fixed or Floating, not {target!r}")
    if total.value is None:
        return target.nan_word
    units = total.value / power(target.lsb)
    if target.rounding is None and units.denominator != 1:
        raise ValueError(f"Sum must be a multiple of 2**{target.lsb}, not {total.value}")
    whole = int(units) if target.rounding is None else _integral(units, _way(target.rounding, random))
    low, high = -(1 << (target.width - 1)) + target.reserves_nan, (1 << (target.width - 1)) - 1
    if target.overflows_to_nan and not low <= whole <= high:
        return target.nan_word
    if target.saturates:
        whole = min(max(whole, low), high)
    return whole % (1 << target.width)


def _way(spec: RoundingSpec, random: int | None) -> Way:
    if not isinstance(spec, RandomBits):
        return spec
    assert random is not None
    return Stochastic(random, spec.width)


def _integral(value: Fraction, way: Way) -> int:
    """A whole number next to `value`, in each way to round."""
    nearer = int(value)
    place = abs(value - nearer)
    if place == 0:
        return nearer
    farther = nearer - 1 if value < 0 else nearer + 1
    if isinstance(way, Stochastic):
        return farther if int(place * (1 << way.width)) + int(way.random) >= 1 << way.width else nearer
    return {
        Rounding.NEAREST_EVEN: round(value),
        Rounding.NEAREST_AWAY: farther if place >= Fraction(1, 2) else nearer,
        Rounding.TOWARD_ZERO: nearer,
        Rounding.FLOOR: min(nearer, farther),
        Rounding.CEIL: max(nearer, farther),
        Rounding.ODD: nearer if nearer % 2 else farther,
    }[way]
