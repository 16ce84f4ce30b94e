"""Datapaths that posits alone have: which blocks each is a sum of."""

import numpy as np

from costmodel.laws.numbers import Numbers, bit_length, log2, product
from costmodel.laws.places import Target
from costmodel.laws.specs import Specs
from costmodel.laws.terms import Terms

#: Places to the right of the larger of two posits (`hwgen.codec.posit.add`).
_RIGHT = 3


def sized(terms: Terms, specs: Specs) -> None:
    """A product of posits as sign and size; words are read as they stand, and only fractions negated."""
    a, b, target = Numbers.of(specs, "a"), Numbers.of(specs, "b"), Target.of(specs)
    for x, raw in (("a", a), ("b", b)):
        regime = specs[f"{x}_regime"]
        # The place where the regime ends is one of many, by each of which what is behind it may move.
        terms.add(placed_bits=regime - 1 + (regime - 2) * (regime - 3) // 2)
        terms.add(count_depth=0.5 * log2(regime), place_depth=0.5 * log2(regime))
        terms.add(negated_bits=raw.width - 1, negate_depth=0.5 * log2(raw.width))
    terms.multiplier(a.width, b.width, specs["lanes"])
    exact = product(a, b)
    terms.exponents(bit_length(exact.max_shift) + 1, 2, 1)
    terms.add(selected_bits=exact.width - 1)
    terms.encoded(target, exact.width, target.regime - 3)


def coded(terms: Terms, specs: Specs) -> None:
    """Two posits of one format, in the order of their codes before they are read: the larger one stays."""
    x, target, regime = Numbers.of(specs, "a"), Target.of(specs), specs["a_regime"]
    string, exponent = regime - 2, bit_length(regime - 2) + 1 + target.es
    levels = bit_length(string - 1)
    terms.add(negated_bits=2 * (regime - 1), negate_depth=log2(regime))
    terms.shifter(string, levels, 2, 0.5)
    terms.exponents(regime - 1, 1, 1)
    terms.add(selected_bits=2 * (x.width + exponent))
    terms.meet()
    terms.exponents(exponent, 1, 1)
    moved, total = x.width + _RIGHT, x.width + _RIGHT + 1
    terms.shifter(moved, np.minimum(bit_length(moved), exponent))
    terms.adder(total)
    terms.shifter(total, bit_length(total - 1))
    terms.exponents(exponent, 1, 1)
    terms.encoded(target, total, target.regime - 2)
