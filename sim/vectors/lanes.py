"""Rows of several lanes that random codes seldom make: few at work, cancelling, agreeing, beside infinities."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function, Operand
from sim.vectors.base import Block, free_operands, lanes_of, running_operand
from sim.vectors.codes import least_and_largest, negated_codes, with_codes
from sim.vectors.rows import amounts_of
from sim.vectors.totals import Totals, element_format, is_sign_and_magnitude


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
            least[1::2] = negated_codes(element_format(operand), least[1::2])
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
            others[:, 1::2] = negated_codes(element_format(operand), others[:, 1::2])
        quiet = np.where(paired & (signed is not None), others, np.uint64(0))
        changed[operand.name] = with_codes(rows, operand, chosen, np.where(lanes == kept, alone, quiet))
    amounts = amounts_of(function, {name: words[chosen] for name, words in changed.items()})
    changed[total.name] = rows[total.name].copy()
    changed[total.name][chosen] = totals.near_negative(amounts, rng)
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
        opposite = negated_codes(element_format(operand), before) if operand is signed else before
        pairs[:, 1::2] = np.where(opposed, opposite, pairs[:, 1::2])
        if operand is operands[0]:
            pairs[little] = least_and_largest(operand)[0]
            codes[little.any(axis=1), 2 * (most // 2) :] = 0
        changed[operand.name] = with_codes(rows, operand, chosen, codes)
    return changed


def nearly_cancelling(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in one in 64 lanes cancel the one before them but for a step of each factor, one further from
    zero and one nearer to it: products as long, of which one is barely the larger.
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
        opposite = negated_codes(element_format(operand), before) if operand is signed else before
        codes[:, 1::2] = _beside(operand, opposite, -1 if place else 1)
        changed[operand.name] = with_codes(rows, operand, chosen, codes)
    return changed


def _beside(operand: Operand, codes: NDArray[np.uint64], step: int) -> NDArray[np.uint64]:
    """The next codes, further from zero for a `step` of 1, nearer to it for -1."""
    fmt = element_format(operand)
    steps = np.full(codes.shape, step)
    if fmt and fmt.signed and not is_sign_and_magnitude(fmt):
        steps[codes >> np.uint64(fmt.width - 1) == 1] = -step
    return ((codes.astype(np.int64) + steps) & ((1 << operand.format.width) - 1)).astype(np.uint64)


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
    turned = np.where(signs != negative[:, None], negated_codes(formats[signed], codes), codes)
    changed[factor.name] = with_codes(changed, factor, chosen, turned)
    if function.running in rows and (fmt := element_format(total := operands[function.running])) and fmt.signed:
        codes = total.codes(rows[total.name][chosen])
        other = np.signbit(total.values(rows[total.name][chosen])) != negative[:, None]
        turned = np.where(other, negated_codes(fmt, codes), codes)
        changed[total.name] = with_codes(rows, total, chosen, turned)
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


def _most_lanes(n: int, lanes: int, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Choices of lanes, shape ``(n, lanes)``: none in half of the rows; else all, or all but some, from one lane to
    another or throughout.
    """
    share = rng.choice(np.array([0, 0, 0, 0, 12, 15, 16, 16]), (n, 1))
    first, last = np.sort(rng.integers(0, lanes, (2, n, 1)), axis=0)
    whole = rng.integers(0, 2, (n, 1)) == 1
    place = np.arange(lanes)
    return (rng.integers(0, 16, (n, lanes)) < share) & (whole | (first <= place) & (place <= last))


def _operands_of_lanes(function: Function) -> list[Operand]:
    """Operands without the running total that have a code in every lane; none where there is one lane."""
    most = lanes_of(function)
    return [operand for operand in free_operands(function) if operand.lanes == most > 1]


def _first_signed(operands: Sequence[Operand]) -> Operand | None:
    """The first operand whose numbers have a sign."""
    return next((operand for operand in operands if (fmt := element_format(operand)) and fmt.signed), None)
