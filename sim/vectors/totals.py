"""Running totals at which something happens when a given amount is added to them."""

from collections.abc import Callable, Mapping
from typing import TypeGuard

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format, HiFloat8, Minifloat
from numerics.functions import Function, Operand
from numerics.functions.accumulator import Fixed, Floating
from numerics.rounding import Overflow
from numerics.words import WORD_BITS, from_ints, word_count

Words = NDArray[np.uint32]

#: Bits of the longest significand that words are rounded to, and bits at their end that are looked at most.
_ROUNDED, _LAST = 34, 4
#: Results that a product with zero has: zeros of both signs, and infinities.
_FEW = 8


def add(words: Words, other: Words, width: int) -> Words:
    """Sums of words of `width` bits, modulo ``2**width``; arrays whose leading shapes broadcast together."""
    total = words.astype(np.uint64) + other
    for column in range(total.shape[-1] - 1):
        total[..., column + 1] += total[..., column] >> np.uint64(WORD_BITS)
    return masked(total.astype(np.uint32), width)


def negated(words: Words, width: int) -> Words:
    """Two's complement of words of `width` bits."""
    return add(~words, _constant(1, width), width)


def masked(words: Words, width: int) -> Words:
    """`words` without bits above `width`, in place."""
    if width % WORD_BITS:
        words[..., -1] &= np.uint32((1 << width % WORD_BITS) - 1)
    return words


def random_words(rng: np.random.Generator, n: int, width: int) -> Words:
    """Uniform words of `width` bits, shape ``(n, word_count(width))``."""
    return masked(rng.integers(0, 1 << WORD_BITS, (n, word_count(width)), np.uint32), width)


def words_of_any_length(rng: np.random.Generator, n: int, width: int) -> Words:
    """Words of `width` bits with any number of leading zeros or ones. What follows are random bits to the end; or
    up to anywhere, then zeros, ones, or a single one: ties, and what nearly is one; or ones, then zeros.
    """
    low = from_ints([(1 << count) - 1 for count in range(width + 1)], width)
    ones = from_ints([1 << bit for bit in range(width)] + [0], width)
    length = rng.integers(0, width, n)
    # Rounding looks at what is behind the first bits, and at whether all others are zero, down to the very last.
    behind_first = np.maximum(length - rng.integers(0, _ROUNDED, n), 0)
    end = np.where(rng.integers(0, 2, n) == 1, behind_first, rng.integers(0, length + 1))
    place = rng.integers(0, np.maximum(end, 1))
    place = np.where(rng.integers(0, 4, n) == 0, np.minimum(place, rng.integers(0, _LAST, n)), place)
    kind = rng.integers(0, 5, (n, 1))
    kept = random_words(rng, n, width) & low[length] | ones[np.where(length, length - 1, width)]
    cut = kept & ~low[end]
    single = ones[np.where(end, place, width)]
    choices = [kept, cut, cut | low[end], cut | single, low[length] & ~low[end]]
    words = np.select([kind == index for index in range(len(choices))], choices)
    return np.where(rng.integers(0, 2, (n, 1)) == 1, negated(words, width), words)


def patterns(rng: np.random.Generator, shape: tuple[int, ...], bits: int) -> NDArray[np.int64]:
    """Integers of `bits` ≤ 32 bits: half of them uniform; the others zero, ones, one or two bits, all but one bit, or
    with a run of zeros at the end: what ties, carries and leading zeros are made of.
    """
    ones = (1 << bits) - 1
    uniform = rng.integers(0, ones + 1, shape)
    shift = rng.integers(0, max(bits, 1), shape)
    one = (np.int64(1) << shift) & ones
    another = np.roll(one.reshape(-1), 1).reshape(shape)
    special = [
        np.zeros(shape, np.int64),
        np.full(shape, ones),
        one,
        one | another,
        ones ^ one,
        (uniform << shift) & ones,
    ]
    kind = rng.integers(0, 2 * len(special), shape)
    return np.select([kind == index for index in range(len(special))], special, uniform)


def is_sign_and_magnitude(fmt: Format | None) -> TypeGuard[Minifloat | HiFloat8]:
    """Whether a bit is the sign of a code; of other formats with a sign, codes are in two's complement."""
    return isinstance(fmt, Minifloat | HiFloat8)


def element_format(operand: Operand) -> Format | None:
    """The element format of an operand or a floating total; None for a fixed-point one."""
    if isinstance(operand.format, Floating):
        return operand.format.format
    return operand.format if isinstance(operand.format, Format) else None


class Totals:
    """Choices of a running total that goes with an amount: shape ``(n, count, words)`` for amounts ``(n, words)``.

    An amount is what the total would be after a step from zero: the sum of the products, rounded into its format.
    """

    def __init__(self, total: Operand):
        self.width = total.width
        self.landmarks = from_ints(total.format.landmarks(), total.width)
        self._choices: list[Callable[[Words, np.random.Generator], Words]] = []
        fmt = element_format(total)
        #: Of formats that have the sign in a bit of its own; 0 of one without a sign.
        self._sign_bit = fmt.sign_bit if is_sign_and_magnitude(fmt) else None
        for step in (-1, 0, 1):
            self._choices += [self._neighbours(step, negative=False), self._neighbours(step, negative=True)]
        self._choices += [self._nearly_cancelling()] * 4
        if isinstance(fmt, Minifloat):
            reach = min(fmt.precision + 3, (1 << fmt.exp_bits) - 1)
            self._choices += [self._shifted(fmt, distance) for distance in range(-reach, reach + 1)]
            self._choices += [self._nearly_a_tie(fmt)] * 4
        else:
            self._choices += [self._neighbours(step, negative=True) for step in (-3, -2, 2, 3)]
        if isinstance(total.format, Fixed):
            top = 1 << (self.width - 1)
            self._choices += [self._reaching(top + step) for step in (-2, -1, 0, 1, 2)]
            self._choices += [self._reaching_random_power()] * 4
            self._choices += [self._beside_the_top(reached=True), self._beside_the_top(reached=False)] * 2

    @property
    def count(self) -> int:
        """Totals of `near` for each amount."""
        return len(self._choices)

    def near(self, amounts: Words, rng: np.random.Generator) -> Words:
        """All choices for each amount: cancellation, ties, each distance of exponents, ends of the range."""
        return np.stack([choice(amounts, rng) for choice in self._choices], axis=1)

    def one_near(self, amounts: Words, rng: np.random.Generator) -> Words:
        """One of those choices at random for each amount, shape ``(n, words)``."""
        chosen = rng.integers(0, self.count, len(amounts))
        result = np.empty_like(amounts)
        for index, choice in enumerate(self._choices):
            rows = chosen == index
            if rows.any():
                result[rows] = choice(amounts[rows], rng)
        return result

    def near_negative(self, amounts: Words, rng: np.random.Generator) -> Words:
        """The negative of each amount one or two codes further or back, shape ``(n, words)``."""
        steps = from_ints([-2, -1, 1, 2], self.width)
        return add(self._negative(amounts), steps[rng.integers(0, len(steps), len(amounts))], self.width)

    def _neighbours(self, step: int, *, negative: bool) -> Callable[[Words, np.random.Generator], Words]:
        """The amount or its negative, some codes further."""

        def choose(amounts: Words, _: np.random.Generator) -> Words:
            start = self._negative(amounts) if negative else amounts
            return add(start, _constant(step, self.width), self.width)

        return choose

    def _negative(self, amounts: Words) -> Words:
        if self._sign_bit is not None:
            return amounts ^ _constant(self._sign_bit, self.width)
        return negated(amounts, self.width)

    def _nearly_cancelling(self) -> Callable[[Words, np.random.Generator], Words]:
        """Totals that leave a power of two of the last code's weight, or nearly so: any number of leading zeros."""
        powers = from_ints([sign << bit for bit in range(self.width - 1) for sign in (1, -1)], self.width)

        def choose(amounts: Words, rng: np.random.Generator) -> Words:
            left = powers[rng.integers(0, len(powers), len(amounts))]
            return add(self._negative(amounts), left, self.width)

        return choose

    def _shifted(self, fmt: Minifloat, distance: int) -> Callable[[Words, np.random.Generator], Words]:
        """Numbers of either sign whose exponent is `distance` above the amount's, with mantissas of `patterns`."""
        sign_bit, last = fmt.sign_bit, (1 << (fmt.exp_bits + fmt.man_bits)) - 1

        def choose(amounts: Words, rng: np.random.Generator) -> Words:
            code = amounts[:, 0].astype(np.int64)
            n = len(code)
            field = np.clip(((code & last) >> fmt.man_bits) + distance, 0, last >> fmt.man_bits)
            sign = np.where(rng.integers(0, 2, n) == 1, sign_bit, 0)
            return ((field << fmt.man_bits) | patterns(rng, (n,), fmt.man_bits) | sign).astype(np.uint32)[:, None]

        return choose

    def _nearly_a_tie(self, fmt: Minifloat) -> Callable[[Words, np.random.Generator], Words]:
        """Numbers of either sign that are next to nothing beside the amount, or beside which it is: powers of two,
        the numbers before and behind them, around half of the last place.
        """
        sign_bit, most = fmt.sign_bit, (1 << (fmt.exp_bits + fmt.man_bits)) - 1

        def choose(amounts: Words, rng: np.random.Generator) -> Words:
            code = amounts[:, 0].astype(np.int64) & most
            n = len(code)
            distance = (fmt.precision + rng.integers(-1, 2, n)) * rng.choice([-1, -1, 1], n)
            power = ((code >> fmt.man_bits) + distance) << fmt.man_bits
            sign = np.where(rng.integers(0, 2, n) == 1, sign_bit, 0)
            return (np.clip(power + rng.integers(-1, 2, n), 0, most) | sign).astype(np.uint32)[:, None]

        return choose

    def _reaching(self, end: int) -> Callable[[Words, np.random.Generator], Words]:
        """The total from which the amount leads to the word `end`."""
        return lambda amounts, _: add(_constant(end, self.width), negated(amounts, self.width), self.width)

    def _reaching_random_power(self) -> Callable[[Words, np.random.Generator], Words]:
        """The total from which the amount leads to a power of two or its negative: carries run far."""
        powers = [1 << bit for bit in range(self.width)]
        ends = from_ints(powers + [-power for power in powers], self.width)

        def choose(amounts: Words, rng: np.random.Generator) -> Words:
            goal = ends[rng.integers(0, len(ends), len(amounts))]
            return add(goal, negated(amounts, self.width), self.width)

        return choose

    def _beside_the_top(self, *, reached: bool) -> Callable[[Words, np.random.Generator], Words]:
        """Totals that are, or from which the amount leads to: the top bit and one other, which is the NaR of a quire
        but for that bit; or a power of two less than the top bit.
        """
        top = 1 << (self.width - 1)
        ends = from_ints([top + sign * (1 << bit) for bit in range(self.width - 1) for sign in (1, -1)], self.width)

        def choose(amounts: Words, rng: np.random.Generator) -> Words:
            goal = ends[rng.integers(0, len(ends), len(amounts))]
            return add(goal, negated(amounts, self.width), self.width) if reached else goal

        return choose


def beside_others(
    function: Function, rows: Mapping[str, Words], rng: np.random.Generator
) -> tuple[str, Words] | None:
    """Name and words of an operand that is added to others, near what they add or its negative, as a running total
    would be; None if `function` adds no single signed number of an element format.

    What the others add is not rounded into the result, which may be short or end early, so that terms of any size
    cancel exactly.
    """
    for operand in reversed(function.operands[1:]):
        fmt = element_format(operand)
        if fmt is None or not fmt.signed or operand.lanes > 1:
            continue
        absent = {**rows, operand.name: np.zeros_like(rows[operand.name])}
        values = function.result.values(function.evaluate(absent))[:, 0]
        # A zero factor leaves next to nothing of the others.
        if len(np.unique(values[np.isfinite(values)])) <= _FEW:
            continue
        amounts = operand.words(fmt.encode(np.nan_to_num(_added(function, rows, values)), overflow=Overflow.SATURATE))
        return operand.name, Totals(operand).one_near(amounts, rng)
    return None


def _added(function: Function, rows: Mapping[str, Words], otherwise: NDArray[np.float64]) -> NDArray[np.float64]:
    """What is added to the last term: a product of two single numbers, or the first operand; `otherwise`, where the
    operands are others.
    """
    operands = {operand.name: operand for operand in function.operands}
    names = function.factors or (function.operands[0].name,)
    if any(element_format(operands[name]) is None or operands[name].lanes > 1 for name in names):
        return otherwise
    with np.errstate(over="ignore", invalid="ignore"):
        return np.prod([operands[name].values(rows[name])[:, 0] for name in names], axis=0)


def _constant(value: int, width: int) -> Words:
    return from_ints([value], width)[0]
