"""Block-scaled dot products: their twin, the numbers that block formats decode to, texts, and what is refused."""

import re
from fractions import Fraction

import numpy as np
import pytest
from function_twins import compare_every, disagreements, drawn

from numerics import InputError, get, parse
from numerics.blocks.dynamic import chained_dot
from numerics.functions import BlockDot

FLAGSHIPS = [
    "dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32",
    "dot:a=mxfp8_e4m3,b=mxfp4,lanes=32,acc=fp32",
    "dot:a=mxfp8_e4m3,b=mxfp8_e4m3,lanes=64,acc=fp32",
    "dot:a=mxfp8_e5m2,b=mxfp8_e5m2,lanes=32,acc=fp32",
    "dot:a=mxfp8_e5m2,b=mxfp8_e4m3,lanes=32,acc=bfloat16,round=stochastic8",
    "dot:a=mxfp6_e2m3,b=mxfp6_e3m2,lanes=32,acc=fp32",
    "dot:a=mxint8,b=mxint4,lanes=32,acc=fp32",
    "dot:a=nvfp4,b=nvfp4,lanes=32,acc=fp32",
    "dot:a=nvint4,b=nvint4,lanes=32,acc=exact",
    "dot:a=uefp4,b=uefp4,lanes=16,acc=fp16,round=rtz",
    "dot:a=nvfp4,b=mxfp4,lanes=32,acc=fp32",
    "dot:a=hif4,b=hif4,lanes=64,acc=fp32",
    "dot:a=hif4,b=mxfp8_e4m3,lanes=64,acc=fp32",
    "dot:a=msfp12,b=msfp16,lanes=16,acc=fp32",
    "dot:a=mx9,b=mx4,lanes=16,acc=fp32",
    "dot:a=mx6,b=mx6,lanes=32,acc=bfloat16,round=floor",
    "dot:a=dfp16,b=dfp16,lanes=8,acc=fp32",
    "dot:a=mxfp8_e5m2,b=mxfp8_e5m2,lanes=32,acc=exact",
    "dot:a=posit8_0.b4.e8m0fnu,b=hif8.b8.ue5m3,lanes=8,acc=fp32",
    "dot:a=e2m1fn.b4.uint8,b=int4q2.b4.ue4m3,lanes=8,acc=fixed40_-20sat",
    "dot:a=int8.b4.ue4m3,b=int8.b4.ue4m3,lanes=8,acc=fixed50_-10,round=rna",
    "dot:a=int24.b2.e8m0fnu,b=int16.b2.e8m0fnu,lanes=2,acc=fp32",
    "dot:a=dfp16,b=dfp16,lanes=8,acc=fp32,spill=int32",
    "dot:a=dfp16,b=dfp16,lanes=4,acc=fp32,round=ceil,spill=int32sat",
    "dot:a=int8.b4.ue4m3,b=int16.b2.e8m0fnu,lanes=4,acc=bfloat16,spill=int24",
]
ALIGNED = [
    "dot:a=mxfp4,b=mxfp4,lanes=64,acc=fp32,align=26",
    "dot:a=nvfp4,b=nvfp4,lanes=64,acc=fp32,round=rtz,align=27",
    "dot:a=nvfp4,b=mxfp4,lanes=32,acc=fp32,align=12,align_round=floor,total=outside",
    "dot:a=uefp4,b=nvint4,lanes=32,acc=fp16,align=10,align_round=odd",
    "dot:a=mx9,b=mx4,lanes=32,acc=fp32,align=20,align_round=rne",
    "dot:a=hif4,b=hif4,lanes=128,acc=bfloat16,align=9,align_round=rna,total=outside",
    "dot:a=mxfp8_e4m3,b=mxfp8_e5m2,lanes=64,acc=fp32,round=stochastic6,align=30,align_round=ceil",
    "dot:a=e2m1fn.b2.uint4,b=int4.b4.e2m1fnu,lanes=8,acc=fp16,align=7",
    # Terms in several words, some of more bits than a number has.
    "dot:a=int24.b2.e8m0fnu,b=int16.b2.e8m0fnu,lanes=4,acc=fp32,align=26",
    "dot:a=mxfp8_e5m2,b=mxfp8_e5m2,lanes=64,acc=fp32,align=26",
    "dot:a=mxfp8_e5m2,b=mxfp8_e5m2,lanes=64,acc=bfloat16,align=9,align_round=odd,total=outside",
    "dot:a=fp16.b2.e8m0fnu,b=fp16.b4.ue4m3,lanes=4,acc=fp32,align=48,align_round=floor",
]
#: Few enough codes for every vector: special elements, scales of zero and NaN, levels, several blocks.
TINY = [
    "dot:a=e2m1.b1.e2m0fnu,b=int2.b1.e2m0fnanu,lanes=1,acc=e3m1",
    "dot:a=e2m1.b1.e1m1fnanu,b=e2m1.b1.uint1,lanes=1,acc=e2m0fnan,round=floor",
    "dot:a=uint1.b1.uint1,b=int2.b1.uint1,lanes=2,acc=e2m0fn,round=rtz",
    "dot:a=int2.b2.e2m0fnanu.micro2,b=uint1.b2.uint1,lanes=2,acc=e2m1",
    "dot:a=e2m0fn.b1.uint1,b=uint1.b2.e1m1fu,lanes=2,acc=e2m0fn,align=3,align_round=floor",
    "dot:a=int2.b1.uint1,b=uint1.b1.e2m0fu,lanes=2,acc=e2m0fn,align=2,align_round=odd,total=outside",
    "dot:a=int2.b2.uint1,b=int2.b2.uint1,lanes=2,acc=e3m1,round=odd,spill=int4",
    "dot:a=int2.b2.uint1,b=int2.b2.uint1,lanes=2,acc=e3m1fn,round=floor,spill=int4sat",
]


@pytest.mark.parametrize("text", FLAGSHIPS + ALIGNED)
def test_flagships_are_their_twins(text):
    function = parse(text)
    assert function.text == text
    count = 150 if function.lanes < 32 else 60
    assert disagreements(function, drawn(function, count, text)) == ([], count)


@pytest.mark.parametrize("text", TINY)
def test_tiny_sums_are_their_twins_on_every_vector(text):
    assert compare_every(parse(text)) >= 1 << 12


@pytest.mark.parametrize("name", ["mxfp4", "nvfp4", "uefp4", "mxint8", "hif4", "mx9", "mxfp8_e4m3", "msfp12"])
def test_a_dot_product_is_that_of_the_decoded_numbers(name):
    """float64 products and sums are exact here, and so is their single rounding to float32."""
    fmt, count, lanes = get(name), 50, 64
    rng = np.random.RandomState(1)
    values = rng.standard_normal((2, count, lanes)) * 2.0 ** rng.randint(-3, 4, (2, count, lanes))
    x, y = (fmt.encode(side) for side in values)
    operands = {"a": x.elements, "b": y.elements, "a_scale": x.scales, "b_scale": y.scales}
    operands |= {
        f"{side}_level{number}": level
        for side, codes in (("a", x), ("b", y))
        for number, level in enumerate(codes.levels, start=1)
    }
    function = parse(f"dot:a={name},b={name},lanes={lanes},acc=fp32")
    operands = {
        op.name: operands[op.name].reshape(count, op.lanes) if op.lanes > 1 else operands[op.name].reshape(-1)
        for op in function.operands
        if op.name != "acc"
    }
    decoded = [codes.decode() / np.float64(codes.tensor_scale or 1) for codes in (x, y)]
    expected = (decoded[0] * decoded[1]).sum(axis=1).astype(np.float32)
    got = function(acc=np.zeros(count, np.uint32), **operands)
    assert got.view(np.float32).tolist() == expected.tolist()


@pytest.mark.parametrize("chain", [1, 2, 4, 8])
def test_spilled_chains_are_chained_dot_products(chain):
    """Step by step; sums of more than two products of such numbers wrap, and all are longer than float32 has bits."""
    fmt, random = get("dfp16"), np.random.RandomState(chain)
    x, y = (fmt.encode(random.uniform(0.5, 1, (20, 64)) * random.choice([-1, 1, 1], (20, 64))) for _ in range(2))
    function = parse(f"dot:a=dfp16,b=dfp16,lanes={chain},acc=fp32,spill=int32")
    scales = {f"{name}_scale": np.full(20, codes.scales.item()) for name, codes in (("a", x), ("b", y))}
    total = exact = np.zeros(20, np.uint32)
    for start in range(0, 64, chain):
        steps = (codes.elements[:, start : start + chain] for codes in (x, y))
        a, b = (step if chain > 1 else step[:, 0] for step in steps)
        total = function(a=a, b=b, acc=total, **scales)
        exact = parse(f"dot:a=dfp16,b=dfp16,lanes={chain},acc=fp32")(a=a, b=b, acc=exact, **scales)
    assert (total.view(np.float32) == chained_dot(x, y, chain)).all()
    assert (total != exact).any()


def answer(text, **codes):
    function = parse(text)
    vectors = {op.name: [0] * op.lanes for op in function.operands} | codes
    vectors = {
        op.name: np.array(vectors[op.name]).reshape((1, op.lanes) if op.lanes > 1 else 1) for op in function.operands
    }
    return function.acc.text(int(function(**vectors)[0]))


def test_special_terms():
    mx = "dot:a=e5m2.b2.e8m0fnu,b=e5m2.b2.ue4m3,lanes=2,acc=fp32"
    one, inf, minus_inf, nan = 0x3C, 0x7C, 0xFC, 0x7E
    unit, scale_one, scale_nan = 0x7F, 0x38, 0xFF
    assert answer(mx, a=[one, one], b=[one, one], a_scale=unit, b_scale=scale_one) == "2"
    assert answer(mx, a=[one, one], b=[one, one], a_scale=scale_nan, b_scale=scale_one) == "NaN"
    assert answer(mx, a=[0, 0], b=[0, 0], a_scale=unit, b_scale=0x7F) == "NaN"
    assert answer(mx, a=[inf, one], b=[one, one], a_scale=unit, b_scale=scale_one) == "inf"
    assert answer(mx, a=[inf, inf], b=[one, 0xBC], a_scale=unit, b_scale=scale_one) == "NaN"
    assert answer(mx, a=[minus_inf, one], b=[one, one], a_scale=unit, b_scale=0) == "NaN"
    assert answer(mx, a=[minus_inf, one], b=[0, one], a_scale=unit, b_scale=scale_one) == "NaN"
    assert answer(mx, a=[nan, one], b=[one, one], a_scale=unit, b_scale=scale_one) == "NaN"


def test_a_sum_of_zero_is_a_positive_zero():
    text = "dot:a=e2m1fn.b2.ue4m3,b=e2m1fn.b2.ue4m3,lanes=2,acc=fp32"
    minus_zero = 0x80000000
    for scale in (0, 0x38):
        codes = {"a": [8, 8], "b": [0, 0], "a_scale": scale, "b_scale": 0x38, "acc": minus_zero}
        assert answer(text, **codes) == "0"
        assert answer(f"{text},round=floor", **codes) == "-0"
        assert answer(f"{text},round=floor", **{**codes, "acc": 0}) == "0"


def test_two_blocks_are_aligned_to_the_larger_scales_whatever_their_elements():
    # A block's sum of two products is at most 72, below 2**7: w is 5, and of scales of 1 the last bit is 7 - W.
    text = "dot:a=e2m1fn.b2.e8m0fnu,b=e2m1fn.b2.e8m0fnu,lanes=4,acc=fp32,total=outside,align="
    codes = {"a": [2, 0, 1, 0], "b": [2, 0, 1, 0], "a_scale": [127, 127], "b_scale": [127, 127]}
    assert [answer(f"{text}{width}", **codes) for width in (9, 8, 7, 6)] == ["1.25", "1", "1", "0"]
    # A block of zeros does not take part, however large its scale is.
    assert answer(f"{text}7", **{**codes, "a": [0, 0, 2, 0], "a_scale": [200, 127], "b": [2, 0, 2, 0]}) == "1"
    assert answer(f"{text}9", **{**codes, "a_scale": [129, 127]}) == "4"


def test_the_exact_accumulator_is_a_kulisch_accumulator():
    function = parse("dot:a=nvfp4,b=nvfp4,lanes=16,acc=exact")
    # 4,096 blocks of 16 products up to 36, scales up to 448 squared; down to 2**-2 times 2**-18.
    most = 4096 * 16 * 36 * 448**2
    assert function.acc.lsb == -20
    assert function.acc.width == (most << 20).bit_length() + 1
    assert parse("dot:a=nvfp4,b=nvfp4,lanes=16,acc=exact,terms=16").acc.width == function.acc.width - 12


def test_operands_are_elements_then_scales_then_levels():
    shapes = [(op.name, op.lanes, op.format.name) for op in parse("dot:a=hif4,b=mx9,lanes=64,acc=fp32").operands]
    assert shapes == [
        ("a", 64, "e1m2b1fn"),
        ("b", 64, "e1m6b1f"),
        ("a_scale", 1, "e6m2b48fnu_normal"),
        ("b_scale", 4, "e8m0fnu"),
        ("a_level1", 8, "uint1"),
        ("a_level2", 16, "uint1"),
        ("b_level1", 32, "uint1"),
        ("acc", 1, "fp32"),
    ]


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("dot:a=e4m3fn,b=e2m1fn,lanes=32,scale=e8m0,acc=fp32", "dot:a=mxfp8_e4m3,b=mxfp4,lanes=32,acc=fp32"),
        (
            "dot:a=e4m3fn,b=e2m1fn,lanes=32,scale=ue4m3,block=16,acc=fp32",
            "dot:a=e4m3fn.b16.ue4m3,b=e2m1fn.b16.ue4m3,lanes=32,acc=fp32",
        ),
        ("dot:a=e2m1fn.b32.e8m0fnu,b=mxfp8,lanes=32", "dot:a=mxfp4,b=mxfp8_e4m3,lanes=32,acc=exact"),
        ("dot:a=int8sym,b=int8sym,lanes=16,scale=e8m0,acc=fp32",
         "dot:a=int8sym.b16.e8m0fnu,b=int8sym.b16.e8m0fnu,lanes=16,acc=fp32"),
    ],
)  # fmt: skip
def test_one_function_has_one_text(text, canonical):
    function = parse(text)
    assert isinstance(function, BlockDot)
    assert function.text == canonical
    assert parse(canonical) == function


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ("a=mxfp4,b=mxfp4", "A dot product must say its number of lanes, as in lanes=32, but it does not"),
        ("a=mxfp4,lanes=32", "A text form must say the format of operand b, as in b=mxfp4, but it does not"),
        ("a=mxfp4,b=mxfp4,lanes=48", "lanes must be a multiple of 32, the block length of a=mxfp4, not 48"),
        (
            "a=e4m3fn,b=e2m1fn,lanes=32,scale=e8m0,block=24",
            "lanes must be a multiple of 24, the block length of a=e4m3fn.b24.e8m0fnu, not 32",
        ),
        (
            "a=mxfp4,b=e4m3fn,lanes=32",
            "Format of b beside a block format must have scales, as e4m3fn.b32.e8m0fnu has, not be e4m3fn",
        ),
        ("a=e4m3fn,b=e4m3fn,lanes=32,block=16", "block goes with scale only, as in scale=e8m0, not without it"),
        ("a=e4m3fn,b=mxfp4,lanes=32,scale=e8m0", "scale goes with element formats only, not with b=mxfp4"),
        (
            "a=fp6_split,b=mxfp4,lanes=32",
            "Scale format of a must have no sign, not be fp16 as in fp6_split",
        ),
        (
            "a=e4m3fn,b=e4m3fn,lanes=32,scale=e4m3",
            "Scale format of a must have no sign, not be e4m3 as in e4m3fn.b32.e4m3",
        ),
        (
            "a=e4m3fn,b=e4m3fn,lanes=32,scale=e4m3u",
            "Scale format of a must have no infinity, not be e4m3u as in e4m3fn.b32.e4m3u",
        ),
        (
            "a=e4m3fn,b=e4m3fn,lanes=32,scale=e8m20fu",
            "Scale format of a must have a significand of at most 16 bits, not be e8m20fu as in e4m3fn.b32.e8m20fu",
        ),
        ("a=mxfp4,b=mxfp4,lanes=32,acc=e2m1fn", "acc must have a NaN because e8m0fnu has one, not be e2m1fn"),
        (
            "a=mxfp4,b=mxfp4,lanes=32,acc=int32",
            "acc must reach from weight 265 down to -256 to hold a block of mxfp4 and mxfp4, "
            "not from 31 down to 0 as int32",
        ),
        (
            "a=dfp16,b=dfp16,lanes=8,acc=fp32,spill=fp16",
            "spill must be intN or intNsat of at most 48 bits, not 'fp16'",
        ),
        (
            "a=dfp16,b=dfp16,lanes=8,acc=fp32,spill=int49",
            "spill must be intN or intNsat of at most 48 bits, not 'int49'",
        ),
        (
            "a=dfp16,b=dfp16,lanes=8,acc=fp32,spill=int24",
            "spill must have at least 32 bits to hold a product of int16sym and int16sym, not be int24",
        ),
        (
            "a=dfp16,b=dfp16,lanes=8,acc=fp32,spill=int32,align=26",
            "spill goes with sums that are not aligned only, not with align",
        ),
        (
            "a=dfp16,b=dfp16,lanes=8,acc=exact,spill=int32",
            "spill goes with a minifloat acc without random bits only, not with acc=exact",
        ),
        (
            "a=dfp16,b=dfp16,lanes=8,acc=fp32,round=stochastic8,spill=int32",
            "spill goes with a minifloat acc without random bits only, not with acc=fp32 and round=stochastic8",
        ),
        (
            "a=dfp16,b=dfp16,lanes=8,acc=fp16,spill=int32",
            "acc must hold 1 to 2**31 beside spill=int32, not be fp16",
        ),
        (
            "a=dfp16,b=mxfp8_e4m3,lanes=32,acc=fp32,spill=int32",
            "spill goes with blocks of integers of at most 16 bits under one scale only, not with b=mxfp8_e4m3",
        ),
        (
            "a=int8,b=int8,lanes=4,acc=fp32,spill=int32",
            "spill goes with block formats only, as in a=dfp16, not with a=int8",
        ),
        ("a=mxfp4,b=mxfp4,lanes=32,acc=exact,align=30", "align goes with a floating acc only, not with acc=exact"),
        ("a=mxfp4,b=mxfp4,lanes=32,acc=fp32,terms=64", "terms goes with acc=exact only, not with acc=fp32"),
        ("a=mxfp4,b=mxfp4,lanes=32,terms=16", "terms must be at least the number of lanes, 32, not 16"),
        ("a=mxfp4,b=mxfp4,lanes=1056", "lanes must be a whole number from 1 to 1024, not '1056'"),
    ],
)  # fmt: skip
def test_bad_block_dots_get_their_sentences(keys, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        parse(f"dot:{keys}")


def test_numbers_of_a_block_may_be_any_fractions():
    """The documented definition on one vector, by hand: 0.5 * 6 * 2**-3 with 4-bit codes, and a total of 1."""
    text = "dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32"
    got = answer(text, a=[1, *[0] * 31], b=[7, *[0] * 31], a_scale=126, b_scale=125, acc=0x3F800000)
    assert Fraction(got) == 1 + Fraction(1, 2) * 6 * Fraction(1, 8)
