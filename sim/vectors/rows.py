"""Rows of operands: random ones, and those that meet, cancel or vanish."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format, HiFloat8, Integer, Minifloat
from numerics.functions import Function, Operand
from numerics.functions.accumulator import Fixed
from numerics.words import from_ints, join, split
from sim.vectors.base import Block, combination, free_operands, lanes_of, running_operand
from sim.vectors.totals import Totals, beside_others, element_format, patterns, random_words, words_of_any_length

#: Bits of the widest codes that arrays of codes hold, and of those that are drawn from a table.
_CODE_BITS, _SHORT_BITS = 64, 8
#: Bits of the longest codes of which there is a table.
_TABLE_BITS = 16
#: How the names of operands end that are scales of blocks.
_SCALE = "_scale"
#: Entries of that table for each kind of code.
_SAMPLES = 1 << 10


def every_free_combination(function: Function, rng: np.random.Generator) -> Block:
    """Every combination of codes of the operands without a running total, once, in random order."""
    operands = free_operands(function)
    return combination(operands, rng.permutation(1 << sum(operand.width for operand in operands)))


def random_rows(function: Function, n: int, rng: np.random.Generator) -> Block:
    """`n` random vectors of the operands without a running total: codes uniform, or with close exponents, with
    landmarks strewn in.
    """
    rows = {op.name: _mixed_words(op, n, rng) for op in free_operands(function)}
    _scales_at_ends(function, rows, rng)
    chosen = function.reading(rows)
    for operand in free_operands(function):
        for number, reading in enumerate(operand.readings):
            put_lanes(rows[operand.name], chosen == number, _mixed_words(reading, n, rng))
    return rows


def _scales_at_ends(function: Function, rows: Block, rng: np.random.Generator) -> None:
    """In one in 16 of `rows`, make all scales of blocks the least there are, or the largest: products at the ends."""
    scales = [operand for operand in free_operands(function) if operand.name.endswith(_SCALE)]
    if not scales:
        return
    end = rng.integers(0, 32, len(rows[scales[0].name]))
    for operand in scales:
        ends = least_and_largest(operand)
        for place, word in enumerate(operand.words(np.repeat(ends[:, None], operand.lanes, axis=1))):
            rows[operand.name][end == place] = word


def put_lanes(words: NDArray[np.uint32], where: NDArray[np.bool_], others: NDArray[np.uint32]) -> None:
    """Put words of a reading, which may be shorter, in place of `words`, `where` it is meant."""
    words[where] = 0
    words[where, : others.shape[1]] = others[where]


def _mixed_words(operand: Operand, n: int, rng: np.random.Generator) -> NDArray[np.uint32]:
    """Words of `mixed_codes`; of a fixed-point number, or more than 64 bits, ones of any length with landmarks
    strewn in.
    """
    if operand.format.width <= _CODE_BITS and not isinstance(operand.format, Fixed):
        return operand.words(mixed_codes(operand, n, rng))
    landmarks = landmark_words(operand)
    chosen = landmarks[rng.integers(0, len(landmarks), n)]
    width = operand.format.width
    others = join([words_of_any_length(rng, n, width) for _ in range(operand.lanes)], width)
    return np.where(rng.integers(0, 16, (n, 1)) == 0, chosen, others)


def mixed_codes(operand: Operand, n: int, rng: np.random.Generator) -> NDArray[Any]:
    """Codes of shape ``(n, lanes)``: half of the rows uniform, half with close exponents, one in 16 a landmark. Of
    several lanes, infinities and NaN are in one row in eight, or they would be in most sums of many.
    """
    codes = _any_codes(operand, n, rng)
    if operand.lanes > 1 and (finite := _finite(operand)) is not None:
        calm = rng.integers(0, 8, n) > 0
        codes[calm] = finite[codes[calm]]
    return codes


@cache
def _finite(operand: Operand) -> NDArray[np.uint16] | None:
    """For each code of at most 16 bits itself, or, of one that is no finite number, the largest; None if all are
    finite or codes are longer.
    """
    width = operand.format.width
    if width > _TABLE_BITS or element_format(operand) is None:
        return None
    codes = np.arange(1 << width, dtype=np.uint16)
    values = replace(operand, lanes=1, readings=()).values(codes[:, None].astype(np.uint32))[:, 0]
    if np.isfinite(values).all():
        return None
    return np.where(np.isfinite(values), codes, least_and_largest(operand)[1].astype(np.uint16))


def _any_codes(operand: Operand, n: int, rng: np.random.Generator) -> NDArray[Any]:
    """Codes as of `mixed_codes`, infinities and NaN anywhere."""
    bases = _bases(operand)
    base = np.where(rng.integers(0, 2, n) == 1, rng.integers(0, max(bases, 1), n), bases)
    if operand.format.width > _SHORT_BITS:
        return _mixed(operand, rng.integers(0, 1 << operand.format.width, (n, operand.lanes), np.uint64), base, rng)
    places = rng.integers(0, _SAMPLES, (n, operand.lanes), np.uint16) + _SAMPLES * base[:, None]
    return _samples(operand)[places]


@cache
def _samples(operand: Operand) -> NDArray[np.uint8]:
    """Codes of at most 8 bits, `_SAMPLES` for each base of close exponents, and as many uniform ones behind."""
    bases = _bases(operand)
    codes = np.arange((bases + 1) * _SAMPLES, dtype=np.uint64).reshape(bases + 1, _SAMPLES)
    codes %= np.uint64(1 << operand.format.width)
    return _mixed(operand, codes, np.arange(bases + 1), np.random.default_rng(bases)).astype(np.uint8).ravel()


def _mixed(
    operand: Operand, codes: NDArray[np.uint64], base: NDArray[np.int64], rng: np.random.Generator
) -> NDArray[np.uint64]:
    """Uniform `codes`, changed to close exponents in rows that have a base for them, with landmarks strewn in."""
    if fmt := element_format(operand):
        close = base < _bases(operand)
        codes[close] = _close_codes(fmt, codes[close], base[close, None], rng)
    landmarks = np.array(operand.format.landmarks(), np.uint64)
    strewn = rng.integers(0, 16, codes.shape) == 0
    codes[strewn] = landmarks[rng.integers(0, len(landmarks), int(strewn.sum()))]
    return codes


def _bases(operand: Operand) -> int:
    """How many places there are which exponents may be close to; of integers, lengths."""
    fmt = element_format(operand)
    if isinstance(fmt, Minifloat):
        return 1 << fmt.exp_bits
    return fmt.width if isinstance(fmt, Integer) else 1 << fmt.width if fmt else 0


def _close_codes(
    fmt: Format, codes: NDArray[np.uint64], base: NDArray[np.int64], rng: np.random.Generator
) -> NDArray[np.uint64]:
    """`codes` changed so that the exponents in a row are close to its base; integers get any length."""
    n, lanes = codes.shape
    signed = codes.astype(np.int64)
    if isinstance(fmt, Minifloat):
        exponent = np.clip(base + rng.integers(-3, 4, (n, lanes)), 0, (1 << fmt.exp_bits) - 1) << fmt.man_bits
        sign = signed & (0 if not fmt.signed else 1 << (fmt.width - 1))
        return (sign | exponent | patterns(rng, (n, lanes), fmt.man_bits)).astype(np.uint64)
    if isinstance(fmt, Integer):
        mask = (1 << fmt.width) - 1
        top = 1 << (fmt.width - 1)
        pattern = patterns(rng, (n, lanes), fmt.width)
        value = np.where(fmt.signed & (pattern >= top), pattern - mask - 1, pattern)
        return ((value >> base) & mask).astype(np.uint64)
    spread = max(2, 1 << max(fmt.width - 4, 0))
    return ((base + rng.integers(-spread, spread, (n, lanes))) & ((1 << fmt.width) - 1)).astype(np.uint64)


def landmark_words(operand: Operand) -> NDArray[np.uint32]:
    """Words of each landmark of the format, the same in all lanes."""
    width, lanes = operand.format.width, operand.lanes
    repeated = [sum(code << (lane * width) for lane in range(lanes)) for code in operand.format.landmarks()]
    return from_ints(repeated, operand.width)


def with_total(function: Function, rows: Block, totals: Totals | None, rng: np.random.Generator) -> Block:
    """`rows` with a running total for each, if the function has one; in each of its lanes, where it has some."""
    if totals is None or function.running is None:
        return rows
    amounts = amounts_of(function, rows)
    chosen = some_totals(totals, amounts, rng)
    total, reading = running_operand(function), function.reading(rows)
    for number, lanes in enumerate(total.readings if total else ()):
        where = reading == number
        own = Totals(Operand(lanes.name, lanes.format))
        parts = split(amounts[where], own.width, lanes.lanes)
        chosen[where] = join([some_totals(own, part, rng) for part in parts], own.width)
    return {**rows, function.running: chosen}


def some_totals(totals: Totals, amounts: NDArray[np.uint32], rng: np.random.Generator) -> NDArray[np.uint32]:
    """A running total for each amount: five in eight near it, two uniform, one a landmark."""
    n = len(amounts)
    chosen = totals.one_near(amounts, rng)
    kind = rng.integers(0, 8, n)[:, None]
    chosen = np.where(kind >= 6, random_words(rng, n, totals.width), chosen)
    return np.where(kind == 5, totals.landmarks[rng.integers(0, len(totals.landmarks), n)], chosen)


def amounts_of(function: Function, rows: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
    """Running totals after a step from zero."""
    total = running_operand(function)
    assert total is not None
    n = len(next(iter(rows.values())))
    zero = np.zeros((n, from_ints([0], total.width).shape[1]), np.uint32)
    return function.evaluate({**rows, total.name: zero})


def meeting_operand(function: Function, seed: int) -> str | None:
    """Name of the operand that `meeting` changes."""
    rng = np.random.default_rng([seed, 6])
    met = beside_others(function, random_rows(function, 64, rng), rng)
    return met[0] if met else None


def meeting(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in every other one an operand that is added is near what the others add."""
    if function.running or not (met := beside_others(function, rows, rng)):
        return rows
    name, near = met
    return {**rows, name: np.where(rng.integers(0, 2, (len(near), 1)) == 1, near, rows[name])}


def _operands_of_lanes(function: Function) -> list[Operand]:
    """Operands without the running total that have a code in every lane; none where there is one lane."""
    most = lanes_of(function)
    return [operand for operand in free_operands(function) if operand.lanes == most > 1]


def _first_signed(operands: Sequence[Operand]) -> Operand | None:
    """The first operand whose numbers have a sign."""
    return next((operand for operand in operands if (fmt := element_format(operand)) and fmt.signed), None)


def with_codes(rows: Block, operand: Operand, chosen: NDArray[np.int64], codes: NDArray[Any]) -> NDArray[np.uint32]:
    """Words of an operand, with `codes` in the `chosen` rows."""
    words = rows[operand.name].copy()
    words[chosen] = operand.words(codes)
    return words


def with_few_lanes(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in one in eight all lanes but one or two are zero, or the least numbers that cancel in pairs:
    sums of few bits, so that the least bit of a running total decides, and carries that run through all below.
    """
    most, operands = lanes_of(function), _operands_of_lanes(function)
    if not operands:
        return rows
    chosen = np.flatnonzero(rng.integers(0, 8, len(rows[operands[0].name])) == 0)
    kept = np.zeros((len(chosen), most), bool)
    for _ in range(2):
        kept[np.arange(len(chosen)), rng.integers(0, most, len(chosen))] = True
    cancel = rng.integers(0, 2, (len(chosen), 1)) == 1
    signed = _first_signed(operands)
    changed = dict(rows)
    for operand in operands:
        least = np.full(most, least_and_largest(operand)[0])
        if operand is signed:
            least[1::2] = _opposite(element_format(operand), least[1::2])
        codes = np.where(kept, operand.codes(rows[operand.name][chosen]), np.where(cancel, least, np.uint64(0)))
        changed[operand.name] = with_codes(rows, operand, chosen, codes)
    return changed


def barely_cancelling(function: Function, rows: Block, totals: Totals | None, rng: np.random.Generator) -> Block:
    """`rows` with a floating running total, of which in one in 16 all lanes but one are zero or, in half of these,
    cancel in pairs, and the total is one or two codes from the negative of that one's product, or of what a window
    leaves of it beside the others. The product has any length, down to the least there is.

    What is left is in the last place of the total, at any distance from the products.
    """
    most, operands = lanes_of(function), _operands_of_lanes(function)
    total = running_operand(function)
    if not operands or totals is None or total is None or element_format(total) is None:
        return rows
    chosen = np.flatnonzero(rng.integers(0, 16, len(rows[total.name])) == 0)
    lanes, kept = np.arange(most), rng.integers(0, most, (len(chosen), 1))
    signed = _first_signed(operands)
    paired = (lanes ^ kept != 1) & ((lanes | 1) < most) & (rng.integers(0, 2, (len(chosen), 1)) == 1)
    changed = dict(rows)
    for operand in operands:
        codes = operand.codes(rows[operand.name][chosen])
        least = rng.integers(0, 2, (len(chosen), 1)) == 1
        alone = np.where(least, least_and_largest(operand)[0], codes)
        others = codes[:, lanes & ~1]
        if operand is signed:
            others[:, 1::2] = _opposite(element_format(operand), others[:, 1::2])
        quiet = np.where(paired & (signed is not None), others, np.uint64(0))
        changed[operand.name] = with_codes(rows, operand, chosen, np.where(lanes == kept, alone, quiet))
    amounts = amounts_of(function, {name: words[chosen] for name, words in changed.items()})
    changed[total.name] = rows[total.name].copy()
    changed[total.name][chosen] = totals.near_negative(amounts, rng)
    return changed


def beside_infinity(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in one in 64 a factor is infinite in a lane drawn at random and the other has one bit set, by
    which alone the product is no NaN.
    """
    factors = [operand for operand in free_operands(function) if operand.name in function.factors]
    formats = [element_format(factor) for factor in factors]
    infinite = [place for place, fmt in enumerate(formats) if fmt and fmt.has_infinity]
    if not infinite or None in formats or factors[0].lanes != factors[1].lanes:
        return rows
    chosen = np.flatnonzero(rng.integers(0, 64, len(rows[factors[0].name])) == 0)
    here = np.arange(factors[0].lanes) == rng.integers(0, factors[0].lanes, (len(chosen), 1))
    which = rng.choice(infinite, (len(chosen), 1))
    changed = dict(rows)
    for place, (factor, fmt) in enumerate(zip(factors, formats, strict=True)):
        assert fmt is not None
        one = np.uint64(1) << rng.integers(0, fmt.width, (len(chosen), 1), np.uint64)
        infinity = np.uint64(fmt.encode(np.inf)) if place in infinite else one
        codes = np.where(here, np.where(which == place, infinity, one), factor.codes(rows[factor.name][chosen]))
        changed[factor.name] = with_codes(rows, factor, chosen, codes)
    return changed


def cancelling(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in one in eight most lanes cancel the one before them; in half of these, the others have
    the least factor there is, so that what is left is far below all terms.

    A running total near what the lanes added before is far below the largest of the terms, and still all that is
    left of the sum.
    """
    most, operands = lanes_of(function), _operands_of_lanes(function)
    signed = _first_signed(operands)
    if signed is None:
        return rows
    chosen = np.flatnonzero(rng.integers(0, 8, len(rows[signed.name])) == 0)
    opposed = rng.integers(0, 8, (len(chosen), most // 2)) > 0
    little = ~np.repeat(opposed, 2, axis=1) & (rng.integers(0, 2, (len(chosen), 1)) == 1)
    changed = dict(rows)
    for operand in operands:
        codes = operand.codes(rows[operand.name][chosen])
        pairs = codes[:, : 2 * (most // 2)]
        before = pairs[:, ::2]
        opposite = _opposite(element_format(operand), before) if operand is signed else before
        pairs[:, 1::2] = np.where(opposed, opposite, pairs[:, 1::2])
        if operand is operands[0]:
            pairs[little] = least_and_largest(operand)[0]
            codes[little.any(axis=1), 2 * (most // 2) :] = 0
        changed[operand.name] = with_codes(rows, operand, chosen, codes)
    return changed


def nearly_cancelling(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in one in 64 lanes cancel the one before them but for a step of each factor, one up and one
    down: products as long, of which one is barely the larger.
    """
    most, operands = lanes_of(function), _operands_of_lanes(function)
    signed = _first_signed(operands)
    if signed is None:
        return rows
    chosen = np.flatnonzero(rng.integers(0, 64, len(rows[signed.name])) == 0)
    changed = dict(rows)
    for place, operand in enumerate(operands):
        codes = operand.codes(rows[operand.name][chosen])
        before = codes[:, : 2 * (most // 2) : 2]
        opposite = _opposite(element_format(operand), before) if operand is signed else before
        beside = (opposite.astype(np.int64) + (-1 if place else 1)) & ((1 << operand.format.width) - 1)
        codes[:, 1::2] = beside.astype(np.uint64)
        changed[operand.name] = with_codes(rows, operand, chosen, codes)
    return changed


def agreeing(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in one in eight the products of all lanes, and a running total of an element format that is
    there, have one sign: the sum is as far above its largest term as it can be. In half of these, most factors are
    the largest there are; in a quarter, all others are equal.
    """
    operands = {operand.name: operand for operand in function.operands}
    factors = [operands[name] for name in function.factors]
    formats = [element_format(factor) for factor in factors]
    if not factors or factors[0].lanes != factors[1].lanes or factors[0].lanes == 1 or None in formats:
        return rows
    signed = next((place for place, fmt in enumerate(formats) if fmt and fmt.signed), None)
    if signed is None:
        return rows
    chosen = np.flatnonzero(rng.integers(0, 8, len(rows[factors[0].name])) == 0)
    changed = dict(rows)
    largest = _most_lanes(len(chosen), factors[0].lanes, rng)
    equal = rng.integers(0, 4, (len(chosen), 1)) == 0
    for factor in factors:
        codes = factor.codes(rows[factor.name][chosen])
        codes = np.where(equal, codes[:, :1], codes)
        codes = np.where(largest, least_and_largest(factor)[1], codes)
        changed[factor.name] = with_codes(rows, factor, chosen, codes)
    negative = rng.integers(0, 2, len(chosen)) == 1
    signs = np.logical_xor(*(np.signbit(factor.values(changed[factor.name][chosen])) for factor in factors))
    factor = factors[signed]
    codes = factor.codes(changed[factor.name][chosen])
    turned = np.where(signs != negative[:, None], _opposite(formats[signed], codes), codes)
    changed[factor.name] = with_codes(changed, factor, chosen, turned)
    if function.running in rows and (fmt := element_format(total := operands[function.running])) and fmt.signed:
        codes = total.codes(rows[total.name][chosen])
        other = np.signbit(total.values(rows[total.name][chosen])) != negative[:, None]
        turned = np.where(other, _opposite(fmt, codes), codes)
        changed[total.name] = with_codes(rows, total, chosen, turned)
    return changed


def _most_lanes(n: int, lanes: int, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Choices of lanes, shape ``(n, lanes)``: none in half of the rows; else all, or all but some, from one lane to
    another or throughout.
    """
    share = rng.choice(np.array([0, 0, 0, 0, 12, 15, 16, 16]), (n, 1))
    first, last = np.sort(rng.integers(0, lanes, (2, n, 1)), axis=0)
    whole = rng.integers(0, 2, (n, 1)) == 1
    place = np.arange(lanes)
    return (rng.integers(0, 16, (n, lanes)) < share) & (whole | (first <= place) & (place <= last))


def least_and_largest(operand: Operand) -> NDArray[np.uint64]:
    """Codes of the least and the largest finite number above zero of an operand's format."""
    codes = np.array(operand.format.landmarks(), np.uint64)
    values = operand.values(operand.words(np.repeat(codes[:, None], operand.lanes, axis=1)))[:, 0]
    places = np.flatnonzero(np.isfinite(values) & (values > 0))
    return codes[places[[values[places].argmin(), values[places].argmax()]]]


def _opposite(fmt: Format | None, codes: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Codes of the negatives; of the least number in two's complement, which has none, of the largest."""
    if fmt is None:
        return codes
    if isinstance(fmt, Minifloat | HiFloat8):
        return codes ^ np.uint64(fmt.sign_bit)
    negative = (~codes + np.uint64(1)) & np.uint64((1 << fmt.width) - 1)
    return np.where((negative == codes) & (codes != 0), codes - np.uint64(1), negative)


def with_zeros(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in one in 16 an operand drawn at random is zero in all lanes, beside others of any size."""
    chosen = rng.integers(0, 16 * len(rows), len(next(iter(rows.values()))))
    return {
        operand.name: np.where((chosen == index)[:, None], np.uint32(0), rows[operand.name])
        for index, operand in enumerate(function.operands)
    }
