"""Products at borders of rounding and next to them: met by construction, which random factors do not."""

import numpy as np
import pytest

from hwgen.design import Design
from numerics.number import Kind
from sim.vectors import random_vectors, vector_sets
from sim.vectors.products import has_wide_product, nearly_tied
from sim.vectors.rows import random_rows

N = 16_000
WIDE = ("posit32_2", "fp32", "posit16_1", "fp16", "bfloat16")


def behind_last_place(function, rows):
    """Of each finite product other than zero, what its last bits are, and how many: those behind the result's last
    place.
    """
    ports = [*function.operands[:2], function.result]
    codes = [port.codes(rows[port.name])[:, 0] for port in ports[:2]]
    codes.append(function.result.codes(function.evaluate(rows))[:, 0])
    formats = [ports[0].format, ports[1].format, function.result.format.format]
    a, b, o = (fmt.unpack(code) for fmt, code in zip(formats, codes, strict=True))
    usable = np.all([(x.sig > 0) & (x.kind == Kind.FINITE) for x in (a, b, o)], axis=0)
    bits = np.where(usable, o.exp - a.exp - b.exp, 0)
    return [
        (int(x) * int(y) & ((1 << count) - 1), count)
        for x, y, count in zip(a.sig, b.sig, bits.tolist(), strict=True)
        if 4 <= count <= 64
    ]


def borders(found):
    """Shares of ties, of exact products, of those one unit from either, and of those a power of two from either."""
    away = [(low, bits, min(low, (1 << bits) - low, abs(low - (1 << bits - 1)))) for low, bits in found]
    return (
        np.mean([low == 1 << bits - 1 for low, bits, _ in away]),
        np.mean([low == 0 for low, _, _ in away]),
        np.mean([distance == 1 for _, _, distance in away]),
        np.mean([distance.bit_count() == 1 for _, _, distance in away]),
    )


@pytest.mark.parametrize("fmt", WIDE)
def test_products_are_ties_or_next_to_them_whatever_their_length(fmt):
    function = Design.parse(f"multiply:a={fmt},b={fmt},out={fmt}").function
    before = random_rows(function, N, np.random.default_rng(1))
    after = nearly_tied(function, before, np.random.default_rng(2))
    changed = np.any([(before[name] != after[name]).any(axis=1) for name in before], axis=0)
    assert N / 16 < changed.sum() < N / 7
    found = behind_last_place(function, {name: words[changed] for name, words in after.items()})
    assert len(found) > N / 16
    tie, exact, unit, power = borders(found)
    assert tie > 0.1 and exact > 0.1 and unit > 0.02 and power > 0.4


def test_random_products_of_wide_significands_meet_no_border_and_random_vectors_do():
    function = Design.parse("multiply:a=posit32_2,b=posit32_2,out=posit32_2").function
    assert max(borders(behind_last_place(function, random_rows(function, N, np.random.default_rng(1))))) < 0.03
    vectors = random_vectors(function, N, 1)
    (rows,) = vectors.blocks()
    # One in eight, half of which have the length that was foreseen and are not zero.
    assert borders(behind_last_place(function, rows))[3] > 0.04
    assert "products next to ties" in vectors.covers


def test_factors_keep_signs_and_lengths_and_differ_in_their_fractions_only():
    function = Design.parse("multiply:a=int8,b=posit16_1,out=bfloat16").function
    before = random_rows(function, N, np.random.default_rng(1))
    after = nearly_tied(function, before, np.random.default_rng(2))
    compared = 0
    for operand in function.operands:
        old, new = (operand.format.unpack(operand.codes(rows[operand.name])[:, 0]) for rows in (before, after))
        least = old.sig == 1 << 7
        where = (old.sig != new.sig) & ~(least & (operand.name == "a"))
        compared += int(where.sum())
        assert (old.sign[where] == new.sign[where]).all()
        assert (old.exp[where] == new.exp[where]).all()
        assert (np.frexp(old.sig[where])[1] == np.frexp(new.sig[where])[1]).all()
    assert compared > N / 16


@pytest.mark.parametrize(
    "text",
    ["multiply:a=e4m3fn,b=e4m3fn,out=fp16", "fma:a=fp16,b=fp16,c=fp16,out=fp16", "multiply:a=fp16,b=fp16,out=exact"],
)
def test_other_functions_are_left_as_they_are(text):
    function = Design.parse(text).function
    rows = random_rows(function, 64, np.random.default_rng(1))
    assert not has_wide_product(function)
    assert nearly_tied(function, rows, np.random.default_rng(2)) is rows
    assert not any("next to ties" in vectors.covers for vectors in vector_sets(function, "quick", 1))
