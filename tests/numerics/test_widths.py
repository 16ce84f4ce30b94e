"""Widths of exact accumulators: as published, and the narrowest."""

import itertools

import pytest

from numerics import InputError, get
from numerics.functions import accumulator_width
from numerics.functions.exact import Products


@pytest.mark.parametrize(
    ("name", "published", "narrowest"),
    [
        ("e2m3f", 26, 25),
        ("e3m3f", 34, 33),
        ("e4m3f", 50, 49),
        ("e5m2f", 80, 79),
        ("int8", 30, 28),
        ("int6", 26, 24),
        # Reserved codes leave smaller numbers, which the formula does not know.
        ("e4m3fn", 50, 49),
        ("e5m2", 80, 77),
    ],
)
def test_accumulators_for_4608_products(name, published, narrowest):
    """The largest dot product of ResNet-18 (arXiv:2311.12359)."""
    fmt = get(name)
    assert accumulator_width(fmt, fmt, 4608) == published
    assert Products(fmt, fmt).width(4608) == narrowest


PAIRS = list(itertools.combinations_with_replacement(["e2m1fn", "e3m2fn", "e4m3f", "e5m2f"], 2))


@pytest.mark.parametrize("pair", PAIRS)
def test_published_widths_of_mixed_formats_hold_their_sums(pair):
    a, b = map(get, pair)
    compared = 0
    for terms in (1, 2, 3, 64, 4608):
        assert Products(a, b).width(terms) <= accumulator_width(a, b, terms) <= Products(a, b).width(terms) + 3
        compared += 1
    assert compared == 5


def test_the_narrowest_word_holds_the_largest_sums_and_no_narrower_one_does():
    for name in ("int4", "uint4", "int4sym", "e2m1fn", "e3m2", "posit8_0", "hif8"):
        products = Products(get(name), get("int8"))
        for terms in (1, 5, 64):
            low, high = (terms * end for end in products.int_range)
            width = products.width(terms)
            least = -(1 << (width - 1)) + products.can_be_special
            assert least <= low <= high < 1 << (width - 1)
            half = -(1 << (width - 2)) + products.can_be_special
            assert not half <= low <= high < 1 << (width - 2)


def test_published_widths_need_formats_of_one_kind():
    sentence = r"^Formats of a published width must be two integers or two minifloats, not int8 and e4m3fn$"
    with pytest.raises(InputError, match=sentence):
        accumulator_width(get("int8"), get("e4m3fn"), 64)
