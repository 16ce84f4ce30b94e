"""Factors whose product is at a border of rounding, or next to one, made by arithmetic modulo a power of two."""

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format
from numerics.functions import Function, Operand
from numerics.number import Kind, Numbers, bit_length
from sim.vectors.base import Block
from sim.vectors.codes import with_codes
from sim.vectors.totals import element_format, is_sign_and_magnitude

#: Bits of both factors together up to which every vector is tried anyway.
_SHORT_BITS = 16


def has_wide_product(function: Function) -> bool:
    """Whether the result is one product of two numbers, rounded, of which there are too many to try all."""
    if not function.factors or len(function.summands) != 1 or element_format(function.result) is None:
        return False
    return sum(operand.width for operand in function.operands if operand.name in function.factors) > _SHORT_BITS


def nearly_tied(function: Function, rows: Block, rng: np.random.Generator) -> Block:
    """`rows`, of which in one in eight the product's bits behind the last place of the result are a tie or all zero;
    or that and one unit, a power of two, or a number of any length more or less.

    Random factors meet such a product once in ``2**m``, `m` being how many bits those are; and where all three
    numbers are of one length, moving a factor along steps of the result (`sim.vectors.edges`) does no better: each of
    its codes gives another result. But for a factor ``A = a * 2**i``, `a` odd, the last `m` bits of ``A * B`` are any
    multiple `r` of ``2**i`` if ``B = r / 2**i * a**-1`` modulo ``2**(m - i)``.
    """
    if not has_wide_product(function):
        return rows
    factors = [operand for operand in function.operands if operand.name in function.factors]
    chosen = np.flatnonzero(rng.integers(0, 8, len(rows[factors[0].name])) == 0)
    some = {name: words[chosen] for name, words in rows.items()}
    result = _numbers(function.result, function.evaluate(some))
    a, b = (_numbers(factor, some[factor.name]) for factor in factors)
    first, second, behind = _significands(a, b, result, rng)
    changed = dict(rows)
    for factor, number, significand in zip(factors, (a, b), (first, second), strict=True):
        codes = factor.codes(some[factor.name])[:, 0]
        moved = np.where(behind > 0, _moved(element_format(factor), codes, number, significand), codes)
        changed[factor.name] = with_codes(rows, factor, chosen, moved)
    return changed


def _numbers(operand: Operand, words: NDArray[np.uint32]) -> Numbers:
    """What words of one lane of an element format stand for."""
    fmt = element_format(operand)
    assert fmt is not None
    return fmt.unpack(operand.codes(words)[:, 0])


def _significands(
    a: Numbers, b: Numbers, result: Numbers, rng: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Significands of two factors as long as theirs, and how many bits of their product are behind the last place of
    the result; 0 where none are, or too many to choose, or a number is zero or no finite one.
    """
    n = len(a.sig)
    behind = result.exp - a.exp - b.exp
    free_a, free_b = (bit_length(number.sig) - 1 for number in (a, b))
    usable = np.all([(x.sig > 0) & (x.kind == Kind.FINITE) for x in (a, b, result)], axis=0)
    usable &= (behind > 0) & (behind <= free_a + free_b)
    behind, free_a, free_b = (np.where(usable, bits, 1) for bits in (behind, free_a, free_b))
    # As few zeros at the end of A as leave bits for B to choose, or any number of them.
    least = np.maximum(behind - free_b, 0)
    most = np.maximum(np.minimum(free_a, behind - 1), least)
    zeros = np.where(rng.integers(0, 2, n) == 1, least, rng.integers(least, most + 1))
    odd = (a.sig.astype(np.int64) >> zeros) | 1
    left = behind - zeros
    length = rng.integers(0, np.maximum(left, 1))
    kinds = [
        np.zeros(n, np.int64),
        np.ones(n, np.int64),
        np.int64(1) << length,
        rng.integers(0, np.int64(1) << length),
    ]
    beside = np.choose(rng.integers(0, len(kinds), n), kinds) * rng.choice([-1, 1], n)
    tie = np.where(rng.integers(0, 2, n) == 1, (np.int64(1) << left) >> 1, 0)
    low = (np.int64(1) << left) - 1
    wanted = ((tie + beside) & low).astype(np.uint64)
    chosen = (wanted * _inverse(odd.astype(np.uint64))).astype(np.int64) & low
    return odd << zeros, (b.sig.astype(np.int64) & ~low) | chosen, np.where(usable, behind, 0)


def _inverse(odd: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Inverses of odd numbers modulo ``2**64``."""
    # An odd number is its own inverse modulo 2**3, and each step of Newton's doubles the bits that are right.
    inverse = odd
    for _ in range(5):
        inverse = inverse * (np.uint64(2) - odd * inverse)
    return inverse


def _moved(
    fmt: Format | None, codes: NDArray[np.uint64], number: Numbers, significand: NDArray[np.int64]
) -> NDArray[np.uint64]:
    """Codes of the numbers with another significand as long as theirs."""
    step = significand - number.sig.astype(np.int64)
    if not is_sign_and_magnitude(fmt):
        step = np.where(number.sign, -step, step)
    return (codes.astype(np.int64) + step).astype(np.uint64)
