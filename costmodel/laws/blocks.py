"""Datapaths of block formats: the sum of a block under its scales, added to a float or a word."""

import numpy as np

from costmodel.laws.datapaths import in_word, partial_products, special
from costmodel.laws.numbers import NEVER, Numbers, bit_length, log2
from costmodel.laws.places import Target, window
from costmodel.laws.specs import Specs
from costmodel.laws.terms import Terms, tree_depth


def _block_sum(terms: Terms, specs: Specs) -> Numbers:
    """Products of elements, summed on the grid of their block and multiplied by its scales."""
    a, b = Numbers.of(specs, "a"), Numbers.of(specs, "b")
    lanes, grid = specs["lanes"], specs["product_bits"]
    whole = a.twos & b.twos
    rows, bits = partial_products(terms, specs, lanes * whole)
    # Magnitudes move to their place and are inverted; how many are negative is counted, and taken away twice.
    floats, most = 1 - whole, a.max_shift + b.max_shift
    terms.multiplier(np.where(whole, 1, a.width), np.where(whole, 1, b.width), lanes * floats)
    terms.exponents(np.where((a.max_shift > 0) & (b.max_shift > 0), bit_length(most), 0), lanes)
    terms.mover(floats * (a.width + b.width), floats * grid, floats * bit_length(most), lanes)
    terms.add(negated_bits=lanes * floats * grid, negate_depth=floats)
    terms.join()
    total = specs["sum_bits"]
    heap = bits + floats * (lanes * (grid + 1) + bit_length(lanes)) - 2 * (total + 1)
    terms.add(full_adders=np.maximum(heap, 0), tree_depth=tree_depth(np.where(whole, rows * lanes, lanes + 1)))
    terms.adder(total + 1)
    terms.negation(total)
    # Significands of scales are multiplied meanwhile.
    scale_a, scale_b = specs["scale_a"], specs["scale_b"]
    terms.add(partial_bits=scale_a * scale_b)
    terms.multiplier(total, scale_a + scale_b, np.asarray(scale_a + scale_b > 0, np.int32))
    width, shift = specs["term_width"], specs["term_shift"]
    terms.exponents(np.where(shift > 0, bit_length(shift), 0))
    zero = np.zeros_like(width)
    flags = specs["term_nan"], a.inf | b.inf
    return Numbers(width, specs["term_lsb"], shift, zero, zero + NEVER, zero + 1, *flags, zero)


def scaled(terms: Terms, specs: Specs) -> None:
    """A block under its scales, and an addend that moves beside."""
    term, c, target = _block_sum(terms, specs), Numbers.of(specs, "c"), Target.of(specs)
    found = window(term, c, target)
    terms.windowed(found, bit_length(np.maximum(term.max_shift, c.max_shift)), negates=True)
    terms.normalised(found.result)
    terms.rounded(found.result, target, special(specs) + specs["term_nan"])


def stored(terms: Terms, specs: Specs) -> None:
    """A block under its scales, placed on a grid and added to a word."""
    term, grid, one = _block_sum(terms, specs), specs["term_grid"] + 1, np.ones_like(specs["lanes"])
    terms.add(negated_bits=term.width, negate_depth=log2(term.width))
    terms.aligned(term.width + 1, term.max_shift, grid, one)
    in_word(terms, specs, grid, one)
