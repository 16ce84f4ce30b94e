"""Datapaths of integers, floats and words: which blocks each is a sum of."""

import numpy as np

from costmodel.laws.numbers import Ints, Numbers, bit_length, led, led_product, log2, product
from costmodel.laws.places import LOOKED, Places, Target, clamped, most_zeros, places, window
from costmodel.laws.specs import Specs
from costmodel.laws.terms import Terms, tree_depth

#: Bits of a block of a long word (`hwgen.datapath.quire`).
_BLOCK = 8


def decoded(terms: Terms, specs: Specs) -> None:
    """Operands and the result, as codes."""
    lanes = specs["lanes"]
    codes = lanes * (specs["a_code"] + specs["b_code"]) + specs["scale_bits"] + specs["c_code"] + specs["t_width"]
    flags = lanes * sum(specs[f"{x}_nan"] + specs[f"{x}_inf"] for x in "ab")
    terms.add(operand_bits=codes, flags=flags + specs["c_nan"] + specs["c_inf"] + specs["t_nan"] + specs["t_inf"])


def unpacked(terms: Terms, specs: Specs) -> None:
    """Operands that are posits in sign and magnitude; an addend is at hand before it is needed."""
    terms.unpacked(specs["c_regime"], deep=0)
    for x in "ab":
        terms.unpacked(specs[f"{x}_regime"], specs["lanes"], deep=0.5)


def special(specs: Specs) -> Ints:
    """Flags of operands that go through to the result."""
    flags = [specs[f"{x}_{flag}"] for x in "abc" for flag in ("nan", "inf")]
    return np.sum(flags, axis=0, dtype=np.int32)


def partial_products(terms: Terms, specs: Specs, lanes: Ints) -> tuple[Ints, Ints]:
    """Products of integers in so many lanes, not resolved; rows of one, and bits of all of them."""
    padded_a, padded_b = specs["a_width"], specs["b_width"]
    a, b = padded_a - specs["a_pad"], padded_b - specs["b_pad"]
    short = np.minimum(padded_a, padded_b)
    booth = (short >= 8) | (short == 4) | (short == 6)
    rows = np.where(booth, (padded_b + 1) // 2, np.minimum(a, b))
    bits = np.where(booth, rows * (a + 2), a * b)
    terms.add(
        partial_bits=lanes * np.where(booth, 0, a * b),
        booth_bits=lanes * np.where(booth, rows * (a + 1), 0),
        booth_depth=booth * (lanes > 0),
    )
    return rows, lanes * bits


def integer(terms: Terms, specs: Specs) -> None:
    """Products of integers in carry-save form, and a word, resolved once."""
    lanes = specs["lanes"]
    rows, bits = partial_products(terms, specs, lanes)
    terms.join()
    # A full adder takes a bit away: all rows of all lanes become two, with the word.
    adds = specs["c_code"] > 0
    total = specs["sum_bits"] + 1
    terms.add(
        full_adders=np.maximum(bits + adds * np.minimum(total, specs["t_width"]) - 2 * total, 0),
        tree_depth=tree_depth(lanes * rows + adds),
    )
    terms.resolved(np.where(adds, np.minimum(total, specs["t_width"]), total - 1), adds * specs["t_width"])
    terms.stored(specs, np.maximum(total, specs["c_width"]) + 1)


def _products(terms: Terms, specs: Specs, a: Numbers, b: Numbers) -> Numbers:
    """Products of significands and sums of exponents in every lane."""
    lanes = specs["lanes"]
    # Integers in sign and magnitude are negated first.
    for x in "ab":
        whole = (specs[f"{x}_exp"] + specs[f"{x}_twos"] + specs[f"{x}_regime"] == 0) & (specs[f"{x}_sign"] == 1)
        terms.add(negated_bits=lanes * whole * specs[f"{x}_width"], negate_depth=whole * log2(specs[f"{x}_width"]))
    terms.multiplier(a.width, b.width, lanes)
    exact = product(a, b)
    terms.exponents(np.where((a.max_shift > 0) & (b.max_shift > 0), bit_length(exact.max_shift), 0), lanes)
    return exact


def _on_grid(terms: Terms, specs: Specs, exact: Numbers) -> Ints:
    """Exact products of floats as two's complement words on one grid; bits of each."""
    lanes, signed = specs["lanes"], exact.sign
    shifts = exact.max_shift > 0
    grid = np.where(shifts, specs["product_bits"], exact.width) + 1 - exact.twos
    terms.add(negated_bits=lanes * signed * exact.width, negate_depth=signed * log2(exact.width))
    terms.aligned(exact.width + signed, exact.max_shift, grid, lanes)
    terms.join()
    return grid


def fixed(terms: Terms, specs: Specs) -> None:
    """Exact products of floats placed on one grid, added to a word."""
    a, b = Numbers.of(specs, "a"), Numbers.of(specs, "b")
    exact = _products(terms, specs, a, b)
    in_word(terms, specs, _on_grid(terms, specs, exact), specs["lanes"])


def in_word(terms: Terms, specs: Specs, grid: Ints, count: Ints) -> None:
    """So many numbers of `grid` bits, and a word, summed into a word."""
    adds = specs["c_code"] > 0
    rows = count + adds
    terms.add(full_adders=np.maximum(rows - 2, 0) * grid, tree_depth=tree_depth(rows))
    # Alone, a product is the word.
    word = np.where(rows > 1, specs["t_width"] - np.maximum(specs["product_lsb"] - specs["t_lsb"], 0), 0)
    terms.resolved(np.minimum(grid, word), word)
    terms.stored(specs, np.maximum(grid, specs["c_width"]) + 1)


def blocks(terms: Terms, specs: Specs) -> None:
    """One product added to a long word in its window; a carry passes over the rest."""
    a, b = Numbers.of(specs, "a"), Numbers.of(specs, "b")
    exact = _products(terms, specs, a, b)
    banks = np.where(exact.width == 1, 2, 1 << bit_length(-(-(exact.width + _BLOCK - 1) // _BLOCK) - 1))
    count = -(-(specs["t_width"] - np.abs(exact.lsb - specs["t_lsb"])) // _BLOCK)
    here = banks * _BLOCK
    terms.shifter(here, np.full_like(here, 3))
    terms.shifter(here, bit_length(banks - 1), 2)
    terms.adder(here)
    # Each bit of the word is read into the window, changed, and turned over by a carry.
    terms.add(
        placed_bits=2 * specs["t_width"],
        selected_bits=specs["t_width"],
        place_depth=log2(count),
        negate_depth=log2(count),
    )
    terms.stored(specs, specs["t_width"] + 1)


def ordered(terms: Terms, specs: Specs) -> None:
    """A product with its leading one at the top, and an addend: the larger one stays."""
    a, b, c = (Numbers.of(specs, name) for name in "abc")
    for x in (a, b):
        terms.lead(x, specs["lanes"], deep=0.5)
    _products(terms, specs, a, b)
    term = led_product(led(a), led(b))
    terms.add(selected_bits=term.width)
    _finished(terms, specs, places(term, c, Target.of(specs)))


def _finished(terms: Terms, specs: Specs, found: Places) -> None:
    """Two numbers ordered, added, normalised and rounded."""
    terms.ordered(found)
    terms.normalised(found.result)
    terms.rounded(found.result, Target.of(specs), special(specs))


def added(terms: Terms, specs: Specs) -> None:
    """Two floats: the larger one stays."""
    _finished(terms, specs, places(Numbers.of(specs, "a"), Numbers.of(specs, "c"), Target.of(specs)))


def windowed(terms: Terms, specs: Specs) -> None:
    """A product that stays, and an addend that moves beside it."""
    a, b, c = (Numbers.of(specs, name) for name in "abc")
    target, exact = Target.of(specs), _products(terms, specs, a, b)
    found = window(exact, c, target, most_zeros(a, b, c, target))
    terms.windowed(found, bit_length(np.maximum(exact.max_shift, c.max_shift)), negates=False)
    terms.normalised(found.result)
    terms.rounded(found.result, target, special(specs))


def summed(terms: Terms, specs: Specs) -> None:
    """Products summed exactly in fixed point, then an addend that moves beside the sum."""
    a, b, c = (Numbers.of(specs, name) for name in "abc")
    target, lanes, total = Target.of(specs), specs["lanes"], specs["sum_bits"]
    exact = _products(terms, specs, a, b)
    grid = _on_grid(terms, specs, exact)
    terms.add(full_adders=np.maximum(lanes - 2, 0) * grid, tree_depth=tree_depth(lanes))
    terms.adder(np.where(lanes > 1, total + 1, 0))
    terms.negation(total)
    zero = np.zeros_like(total)
    summed = Numbers(total, specs["product_lsb"], zero, zero, zero - 1, zero + 1, exact.nan, exact.inf, zero)
    found = window(summed, c, target)
    terms.windowed(found, bit_length(c.max_shift), negates=True)
    terms.normalised(found.result)
    terms.rounded(found.result, target, special(specs))


def early(terms: Terms, specs: Specs) -> None:
    """A product rounded, the leading ones of its factors brought to the top first."""
    a, b = Numbers.of(specs, "a"), Numbers.of(specs, "b")
    for x in (a, b):
        terms.lead(x, specs["lanes"], deep=0.5)
    _products(terms, specs, a, b)
    term = led_product(led(a), led(b))
    terms.add(selected_bits=term.width)
    _rounded(terms, specs, term)


def _rounded(terms: Terms, specs: Specs, term: Numbers) -> None:
    """One number normalised and rounded."""
    target = Target.of(specs)
    result = clamped(target, term.width, term.lsb, term.max_shift, term.normal_from)
    terms.exponents(np.where(result.clamps, bit_length(term.max_shift), 0))
    terms.normalised(result)
    terms.rounded(result, target, special(specs))


def late(terms: Terms, specs: Specs) -> None:
    """A product rounded, its leading one brought to the top by one shifter."""
    _rounded(terms, specs, _products(terms, specs, Numbers.of(specs, "a"), Numbers.of(specs, "b")))


def beside(terms: Terms, specs: Specs) -> None:
    """A product rounded, its place found beside the multiplication and reached by one rotation."""
    a, b = Numbers.of(specs, "a"), Numbers.of(specs, "b")
    target, exact = Target.of(specs), _products(terms, specs, a, b)
    kept = target.precision + LOOKED
    headroom = exact.lsb + exact.width - 1 - target.floor
    one_counts = exact.min_shift + headroom <= -kept
    counted = np.where(one_counts, np.maximum(a.width, b.width), a.width + b.width)
    zeros = np.where(one_counts, np.maximum(a.width, b.width) - 1, exact.width - 2)
    # Products below the smallest normal number move to the right, by the same rotation.
    below = np.clip(-(exact.min_shift + headroom), 0, kept)
    size = np.maximum(exact.width, np.maximum(kept + 1, zeros + kept))
    levels = np.where(below > 0, bit_length(size - 1), bit_length(zeros))
    exponent = np.maximum(1, bit_length(np.maximum(exact.max_shift + np.minimum(headroom, zeros), 0)))
    terms.counter(counted, deep=0)
    terms.exponents(exponent, 3, 1)
    terms.shifter(np.where(below > 0, size, exact.width), levels)
    bits = np.minimum(target.precision, exact.width) + exponent
    loses = (below > 0) | (exact.width > target.precision)
    packs = (exact.lsb + exact.max_shift + exact.width - 1 >= target.msb) | (special(specs) > 0)
    terms.add(selected_bits=below + np.minimum(kept, exact.width), incremented_bits=loses * bits)
    terms.add(floor_depth=below > 0, exponent_depth=(below > 0) * log2(exponent))
    terms.add(round_depth=loses * log2(bits), packed_bits=packs * bits, pack_depth=packs)


def moved(terms: Terms, specs: Specs) -> None:
    """One number rounded into another format."""
    _rounded(terms, specs, Numbers.of(specs, "a"))
