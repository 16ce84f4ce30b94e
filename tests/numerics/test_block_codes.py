"""Every code of block formats is that of the twin, at the borders of rules and of roundings."""

from fractions import Fraction

import numpy as np
import pytest
from block_twins import compare

from numerics import Rounding
from numerics.blocks import NAMED, HiFloat4, ScaleRule, Special, get
from numerics.blocks.hifloat4 import reciprocals
from numerics.blocks.quotient import encode_quotient, quotient
from numerics.formats import get as get_element
from numerics.number import Numbers
from numerics.oracle.elements import encode as encode_exact
from numerics.oracle.elements import number
from numerics.rounding import Overflow

#: Everything that has a name, and what else is special.
FORMATS = [
    *NAMED,
    *(f"e2m1fn.b32.e8m0fnu.{rule}" for rule in ScaleRule),
    *(f"int8symq6.b32.e8m0fnu.{rule}" for rule in ScaleRule),
    *(f"e4m3fn.b7.e8m0fnu.{rule}" for rule in ("ceil", "rne", "up_if_clipped")),
    "int8q6.b32.e8m0fnu",
    "e2m1fn.b16.ue4m3",
    "e2m1fn.b16.e5m3u.tensor",
    "e2m1fn.b16.ue4m3.tensor.recipe",
    "int4sym.b16.ue4m3.tensor.recipe",
    "e2m1fn.b16.ue4m3.nonzero",
    "e2m1fn.b16.ue4m3.up.tensor",
    "e2m1fn.b16.ue4m3.floor.tensor",
    "e2m1fn.b32x2.e8m0fnu",
    "int8sym.row.fp32",
    "uint4.b8.fp16",
    "posit8_0.b16.e8m0fnu",
    "hif8.b16.bfloat16",
    "e5m2.b8.e4m3",
    "fp32.b5.fp32.tensor",
    "int32sym.b5.fp32.tensor",
    "posit32_2.b3.posit32_2.tensor",
    "e1m6b1f.b16.e8m0fnu.micro4e2",
]


def corners(fmt):
    """Rows of one block each, at the borders of rules: largest magnitudes at and beside powers of two, and beside
    powers of two times the largest element and the midpoint above it; zeros, tiny and huge blocks.
    """
    top = fmt.top.value if hasattr(fmt, "top") else 7.0
    heads = [2.0**e for e in (-140, -127, -9, 0, 3, 120)]
    heads += [top * 2.0**e for e in (-130, 0, 4, 100)]
    heads += [7.0, 7.9, 1.875, 1.9375, 3.5, 464, 496, 127.5, 255 / 128]
    around = [x for h in heads for x in (np.nextafter(h, 0), h, np.nextafter(h, np.inf))]
    around += [0.0, 5e-324, 2.0**-1060, 1e-300, 1e300, np.finfo(np.float64).max]
    rng = np.random.RandomState(5)
    rows = np.array(around)[:, None] * rng.choice([-1, -0.75, -0.5, 0.0, -0.0, 0.126, 0.375, 0.625], (len(around), 4))
    rows[:, 3] = around
    return rows


@pytest.mark.parametrize("name", FORMATS)
def test_every_code_is_that_of_the_twin(name):
    fmt = get(name)
    rng = np.random.RandomState(7)
    spread = rng.standard_normal((4, 70)) * np.exp2(rng.randint(-20, 20, (4, 1)))
    few = np.round(rng.standard_normal((3, 66)) * 8) / 8
    way = Rounding.NEAREST_AWAY if isinstance(fmt, HiFloat4) else Rounding.NEAREST_EVEN
    samples = [spread.astype(np.float32), few.astype(np.float32), corners(fmt), rng.randint(-(2**40), 2**40, (2, 40))]
    if getattr(fmt, "recipe", False):
        # The recipe is one of float32 numbers.
        samples = [sample.astype(np.float32) for sample in samples[:2]]
    compared = sum(compare(fmt, sample, way=way) for sample in samples)
    if len(getattr(fmt, "block", ())) != 2:
        compared += compare(fmt, samples[0], axis=0, way=way)
    assert compared >= 4


@pytest.mark.parametrize("name", ["mxfp4", "mxfp8_e5m2", "mxint8", "nvfp4", "mx6", "posit8_0.b16.e8m0fnu", "hif4"])
@pytest.mark.parametrize("way", list(Rounding))
def test_every_rounding(name, way):
    rng = np.random.RandomState(8)
    values = np.round(rng.standard_normal((4, 64)) * 64) / 64 * np.exp2(rng.randint(-30, 30, (4, 64)) / 4 // 1)
    assert compare(get(name), values.astype(np.float32), way=way) >= 4
    assert compare(get(name), values * 1e-290, way=way) >= 4


def test_quotients_are_cut_and_their_tails_known():
    rng = np.random.RandomState(16)
    signs = rng.randint(0, 2, 400)
    tops = rng.randint(1, 2**63, 400, dtype=np.uint64) >> rng.randint(0, 63, 400).astype(np.uint64)
    bottoms = rng.randint(1, 2**53, 400, dtype=np.uint64) >> rng.randint(0, 53, 400).astype(np.uint64)
    tops, bottoms = np.maximum(tops, 1), np.maximum(bottoms, 1)
    # Some divide without a rest.
    tops[:50] = bottoms[:50] * np.uint64(5)
    found = quotient(Numbers.finite(signs, tops, 3), Numbers.finite(False, bottoms, -9))
    for at in range(400):
        exact = Fraction(int(tops[at]), int(bottoms[at])) * 2**12 / Fraction(2) ** int(found.exp[at])
        assert int(found.sig[at]) == exact.numerator // exact.denominator
        assert int(found.sig[at]).bit_length() >= 62
        assert bool(found.sticky[at]) == (exact.denominator != 1)
    assert 50 <= np.count_nonzero(~found.sticky) < 400


@pytest.mark.parametrize(("element", "bits"), [("fp32", 48), ("int32", 24), ("e2m1fn", 28), ("fp32", 24)])
def test_quotients_next_to_borders_are_rounded_once(element, bits):
    """Float64 numbers next to the product of a divisor and a border between two codes."""
    fmt = get_element(element)
    rng = np.random.RandomState(17)
    divisors = rng.randint(1 << (bits - 1), 1 << bits, 300) * 2.0**-bits
    precision = min(fmt.precision, 31)
    borders = (rng.randint(1 << (precision - 1), 1 << precision, 300) * 2 + 1) * (0.5 if element == "int32" else 0.25)
    borders = borders if element != "e2m1fn" else rng.choice([0.25, 0.75, 1.25, 1.75, 2.5, 3.5, 5], 300)
    centre = borders * divisors
    values = np.concatenate([np.nextafter(centre, 0), centre, np.nextafter(centre, np.inf)])
    divisors = np.tile(divisors, 3)
    codes = encode_quotient(fmt, values, divisors, bits, Rounding.NEAREST_EVEN, Overflow.SATURATE)
    exact = [Fraction(x) / Fraction(y) for x, y in zip(values.tolist(), divisors.tolist(), strict=True)]
    wanted = [encode_exact(fmt, number(x), Rounding.NEAREST_EVEN, Overflow.SATURATE) for x in exact]
    assert codes.tolist() == wanted


@pytest.mark.parametrize("element", ["e4m3fn", "e5m2", "fp16", "e2m1fn", "int8sym", "e4m3fn.micro2", "e5m2.micro4e3"])
@pytest.mark.parametrize("bias", [20, 60, 100, 127, 255])
def test_elements_that_float32_products_would_overflow(element, bias):
    """Scales far below those that the values want: elements are clipped, not infinite."""
    element, _, micro = element.partition(".")
    fmt = get(f"{element}.b4.e2m0b{bias}fnu_normal{'.' if micro else ''}{micro}")
    values = np.array([[3e38, 1, -3e38, 0], [1e-30, 2.0**-120, 2.0**-40, 1], [np.inf, 3e38, -1, 0]], np.float32)
    for dtype in (np.float32, np.float64):
        assert compare(fmt, values.astype(dtype), special=Special.SATURATE) == 3
        assert np.isfinite(fmt.encode(values[:2].astype(dtype)).decode()).all()
    if fmt.element.has_nan:
        assert compare(fmt, values) == 3


def test_the_recipe_clips_elements_with_fraction_bits():
    """A block whose scale becomes zero, and elements that float32 does not hold in units of theirs."""
    values = np.full((2, 16), 3e38, np.float32)
    values[1] = 1e20
    for element in ("e4m3fnq6", "e5m2q6", "int8symq6"):
        assert compare(get(f"{element}.b16.ue4m3.tensor.recipe"), values) == 2


def test_elements_that_float32_does_not_hold():
    values = np.array([2.0**127, 1.37 * 2.0**-100, -1.99 * 2.0**-90, 2.0**-149], np.float32)
    for way in Rounding:
        assert compare(get("e8m7b200.b4.e8m0fnu"), values, axis=0, way=way) == 1


@pytest.mark.parametrize("way", [Rounding.NEAREST_AWAY, Rounding.NEAREST_EVEN, Rounding.CEIL])
def test_hifloat4_next_to_its_borders(way):
    """Float64 numbers next to those whose product with the reciprocal is a tie of elements or turns a level."""
    steps = np.array([0.125, 0.375, 0.625, 0.875, 1.125, 1.375, 1.625, 1.75, 1.875])
    targets = np.concatenate([steps, 2 * steps, 4 * steps, [2, 4]])
    rows = []
    for scale in (1.0, 1.25, 1.5, 1.75):
        centre = targets / reciprocals(np.array(scale))
        for values in (np.nextafter(centre, 0), centre, np.nextafter(centre, np.inf)):
            row = np.zeros(64)
            # One number a part of the second level, and the largest, which gives the scale.
            row[8::8], row[0] = values[np.arange(7) * 4 % values.size], 7 * scale
            rows.append(row)
            row = np.zeros(64)
            row[4 : 4 + values.size], row[0] = values, 7 * scale
            rows.append(row)
    assert compare(get("hif4"), np.array(rows), way=way) == 24


@pytest.mark.parametrize("largest", [5, 19, 21, 29])
def test_the_recipe_rounds_at_each_step(largest):
    """Blocks whose scales are ties, which the order of the float32 steps moves."""
    codes = np.arange(8, 126)
    scale = get_element("ue4m3")
    ties = (scale.decode(codes) + scale.decode(codes + 1)) / 2
    rows = np.zeros((len(ties) + 1, 16), np.float32)
    rows[0, 0], rows[1:, 0] = 7 * largest, ties * largest / 64
    rows[:, 1:] = rows[:, :1] * np.linspace(-1, 1, 15, dtype=np.float32)
    assert compare(get("e2m1fn.b16.ue4m3.tensor.recipe"), rows) == len(ties) + 1
