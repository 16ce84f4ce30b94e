"""Sums of blocks of products, each block under its scales."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format
from numerics.functions.accumulator import Accumulator, Floating
from numerics.functions.block_dot_terms import BlockTerms, Side
from numerics.functions.exact import SHORT_BITS, ShortSum
from numerics.functions.product_sum import Window, exponents, running_sum
from numerics.number import Kind, Numbers
from numerics.wide import Wide
from numerics.words import WORD_BITS

#: Widest elements whose numbers are looked up, and longest sums of them in one word.
_TABLE_WIDTH = 16
_WORD = 62
#: Longest significand of a number.
_MOST_BITS = 64
#: Longest piece of a sum times its scales.
_PIECE_BITS = 64

_Words = Mapping[str, NDArray[np.uint32]]


@dataclass(frozen=True)
class _Block:
    """Terms of one block: ``(-1)**sign * sum(piece << shift) * 2**exp``, or special as `kind` says."""

    sign: NDArray[np.bool_]
    kind: NDArray[np.uint8]
    pieces: list[tuple[NDArray[np.uint64], int]]
    exp: NDArray[np.int64]
    #: Exponents for alignment.
    weight: NDArray[np.int64]

    def numbers(self) -> list[Numbers]:
        """The terms in pieces."""
        lost = np.zeros(len(self.sign), bool)
        return [Numbers(self.sign, sig, self.exp + shift, self.kind, lost) for sig, shift in self.pieces]

    def number(self) -> Numbers:
        """The terms, each as one number; of more than 62 bits, with a tail."""
        if len(self.pieces) == 1:
            return self.numbers()[0]
        n, width = len(self.sign), WORD_BITS + max(shift for _, shift in self.pieces) + _PIECE_BITS
        whole = Wide(n, 0, width)
        for sig, shift in self.pieces:
            whole.add(Numbers.finite(False, sig, shift))
        found = whole.to_numbers()
        return Numbers(self.sign, found.sig, found.exp + self.exp, self.kind, found.sticky)

    def outline(self) -> Numbers:
        """Signs, kinds, and 0 for a zero and 1 for any other number: what a sum notes of its terms."""
        some = np.any([sig != 0 for sig, _ in self.pieces], axis=0)
        return Numbers(self.sign, some.astype(np.uint64), self.exp, self.kind, np.zeros(len(some), bool))


def block_dot(
    terms: BlockTerms,
    vectors: _Words,
    target: Accumulator,
    start: NDArray[np.uint32],
    *,
    window: Window | None,
    random: NDArray | None,
) -> NDArray[np.uint32]:
    """Words of `start` plus all terms, stored in `target`: exact, or through a `window`."""
    blocks = _blocks(terms, vectors)
    n = len(start)
    if window is None and isinstance(target, Floating) and len(blocks) == 1 and terms.term_bits <= SHORT_BITS:
        short = ShortSum(n)
        short.add(blocks[0].number())
        short.add(target.format.unpack(start[:, 0]))
        return short.store(target, random)
    # A cut may round the largest term up to the next power of two.
    sums = running_sum(n, terms, 2 * terms.count, target, start)
    for block in blocks:
        sums.note(block.outline())
    if window is None:
        for block in blocks:
            for piece in block.numbers():
                sums.total.add(piece)
        sums.add_words(target, start)
        return sums.store(target, random)
    if not isinstance(target, Floating):
        raise TypeError(f"Accumulator of aligned sums must be Floating, not {target!r}")
    aligned, weights = [block.number() for block in blocks], [block.weight for block in blocks]
    if not window.total_inside:
        sums.total.add(window.sum(aligned, weights, terms.lsb))
        sums.add_words(target, start)
        return sums.store(target, random)
    held = target.format.unpack(start[:, 0])
    sums.note(held)
    exact = window.sum([*aligned, held], [*weights, exponents(target.format, held)], min(terms.lsb, target.lsb))
    return target.store_numbers(exact, sums.signals(target.rounding), random)


def _blocks(terms: BlockTerms, vectors: _Words) -> list[_Block]:
    """The terms of all blocks, each made of the sum of its products and its two scales."""
    scales = []
    for side in (terms.a, terms.b):
        codes = side.scales.codes(vectors[side.scales.name])
        # A block of the shorter kind shares the scale of the longer one with others.
        scales.append(np.repeat(codes, side.block // terms.length, axis=1))
    sums = _short_sums(terms, vectors) if _is_short(terms) else _long_sums(terms, vectors)
    found = []
    for index, (negative, kind, pieces) in enumerate(sums):
        x, y = (side.scale.unpack(codes[:, index]) for side, codes in zip((terms.a, terms.b), scales, strict=True))
        factor = x.sig * y.sig
        nan = (x.kind == Kind.NAN) | (y.kind == Kind.NAN) | ((kind == Kind.INFINITE) & (factor == 0))
        whole = np.where(nan, Kind.NAN, kind).astype(np.uint8)
        scaled = [(np.where(whole == Kind.FINITE, sig * factor, np.uint64(0)), shift) for sig, shift in pieces]
        zero = np.all([sig == 0 for sig, _ in scaled], axis=0) & (whole == Kind.FINITE)
        weight = exponents(terms.a.scale, x) + exponents(terms.b.scale, y) + terms.exponent
        found.append(_Block(negative & ~zero, whole, scaled, x.exp + y.exp + terms.sum_lsb, weight))
    return found


_Sums = list[tuple[NDArray[np.bool_], NDArray[np.uint8], list[tuple[NDArray[np.uint64], int]]]]


def _is_short(terms: BlockTerms) -> bool:
    """Whether a block's sum fits in one word, and its elements are looked up."""
    widest = max(terms.a.element.width, terms.b.element.width)
    return terms.chain_bits <= _WORD and widest <= _TABLE_WIDTH


def _short_sums(terms: BlockTerms, vectors: _Words) -> _Sums:
    """Signs, kinds and magnitudes of the sums of each block, without scales."""
    sides = (terms.a, terms.b)
    codes = [side.elements.codes(vectors[side.name]) for side in sides]
    numbers = [_lane_integers(side, code, vectors) for side, code in zip(sides, codes, strict=True)]
    n = len(codes[0])
    sums = (numbers[0] * numbers[1]).reshape(n, terms.count, terms.length).sum(axis=2)
    if terms.spill is not None:
        sums = terms.spill.of(sums)
    kinds = _special(terms, codes[0], codes[1])
    found: _Sums = []
    for index in range(terms.count):
        total = sums[:, index]
        negative, kind = total < 0, np.zeros(n, np.uint8)
        if kinds is not None:
            kind = kinds[0][:, index]
            negative = np.where(kind == Kind.INFINITE, kinds[1][:, index], negative)
        magnitude = np.abs(total).astype(np.uint64)
        pieces = [(magnitude, 0)]
        if terms.term_bits > _MOST_BITS:
            pieces = [(magnitude & np.uint64(0xFFFFFFFF), 0), (magnitude >> np.uint64(WORD_BITS), WORD_BITS)]
        found.append((negative, kind, pieces))
    return found


def _lane_integers(side: Side, codes: NDArray[np.uint64], vectors: _Words) -> NDArray[np.int64]:
    """Numbers of the lanes in units of the scale and ``2**side.lsb``; 0 for those that are special."""
    integers = _integers(side.element)[codes.astype(np.intp)]
    lifts = side.lifts(vectors)
    return integers if lifts is None else integers << lifts


@cache
def _integers(fmt: Format) -> NDArray[np.int64]:
    """Numbers of all codes in units of ``2**lsb``; 0 for those that are special."""
    numbers = fmt.unpack(np.arange(1 << fmt.width))
    live = (numbers.kind == Kind.FINITE) & (numbers.sig > 0)
    shift = np.where(live, numbers.exp - fmt.lsb, 0).astype(np.uint64)
    magnitude = (np.where(live, numbers.sig, np.uint64(0)) << shift).astype(np.int64)
    return np.where(numbers.sign, -magnitude, magnitude)


def _special(
    terms: BlockTerms, a: NDArray[np.uint64], b: NDArray[np.uint64]
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]] | None:
    """Kinds of the blocks, shape ``(n, count)``, and signs of infinite ones; None where all numbers are finite."""
    if not any(fmt.has_nan or fmt.has_infinity for fmt in (terms.a.element, terms.b.element)):
        return None
    products = terms.products.of(a, b)
    shape = (len(a), terms.count, terms.length)
    infinite = products.kind == Kind.INFINITE
    plus = (infinite & ~products.sign).reshape(shape).any(axis=2)
    minus = (infinite & products.sign).reshape(shape).any(axis=2)
    nan = (products.kind == Kind.NAN).reshape(shape).any(axis=2) | (plus & minus)
    kinds = np.where(nan, Kind.NAN, np.where(plus | minus, Kind.INFINITE, Kind.FINITE))
    return kinds.astype(np.uint8), minus


def _long_sums(terms: BlockTerms, vectors: _Words) -> _Sums:
    """As `_short_sums`, in pieces of 32 bits."""
    a, b = (side.elements.codes(vectors[side.name]) for side in (terms.a, terms.b))
    lifts = [lift for side in (terms.a, terms.b) if (lift := side.lifts(vectors)) is not None]
    n = len(a)
    kinds = _special(terms, a, b)
    base = terms.products.lsb
    found: _Sums = []
    for index in range(terms.count):
        # A product is a multiple of the lowest weight of a product without levels, then moved up by them.
        total = Wide(n, base, terms.sum_bits + 2)
        for lane in range(index * terms.length, (index + 1) * terms.length):
            product = terms.products.of(a[:, lane], b[:, lane])
            up = sum((lift[:, lane] for lift in lifts), np.zeros(n, np.int64))
            total.add(Numbers(product.sign, product.sig, product.exp + up, product.kind, product.sticky))
        negative, limbs = total.magnitude()
        kind = np.zeros(n, np.uint8)
        if kinds is not None:
            kind = kinds[0][:, index]
            negative = np.where(kind == Kind.INFINITE, kinds[1][:, index], negative)
        found.append((negative, kind, [(limb.astype(np.uint64), WORD_BITS * at) for at, limb in enumerate(limbs)]))
    return found
