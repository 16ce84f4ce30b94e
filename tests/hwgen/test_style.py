"""Styles: their text form, and that every one computes the same function."""

import re
import tomllib
from pathlib import Path

import pytest
from amaranth.back import rtlil
from amaranth.hdl import Const
from simulate import assert_equal, every_vector, golden

from hwgen.arith.carry_chain import add
from hwgen.catalog import entries
from hwgen.datapath import chain, plan, ways
from hwgen.datapath.quire import QuireSum
from hwgen.design import Design
from hwgen.shell import Pipeline
from hwgen.style import _KINDS, AUTO, POSITS, Style
from numerics import parse
from numerics.errors import InputError

#: Every code of both factors, in every style and rounding of posits.
POSIT_PRODUCTS = [
    "multiply:a=posit5_1,b=posit5_1,out=posit5_1",
    "multiply:a=posit5_0,b=posit4_2,out=posit6_1",
    "multiply:a=posit3_2,b=posit2_2,out=posit5_3",
    "multiply:a=posit2_0,b=posit3_0,out=posit2_0",
    "multiply:a=posit4_1,b=posit5_0,out=posit4_0,round=rtz",
    "multiply:a=posit5_0,b=posit5_0,out=posit4_1,round=rna",
    "multiply:a=posit4_1,b=posit4_1,out=posit4_1,round=floor",
    "multiply:a=posit4_1,b=posit4_1,out=posit4_1,round=ceil",
    "multiply:a=posit4_0,b=posit4_0,out=posit5_0,round=odd",
]


@pytest.mark.parametrize("text", ["auto", "booth", "sign", "array+twos", "plain+sign"])
def test_text_parses_back(text):
    assert Style.parse(text).text == text


def test_names_come_in_one_order():
    assert Style.parse("twos+array") == Style.parse("array+twos") == Style(multiplier="array", posit="twos")
    assert Style.parse("auto") == AUTO


def test_a_design_says_its_style():
    text = "multiply:a=posit5_1,b=posit5_1,out=posit5_1"
    assert Design.parse(f"{text},style=auto").text == text
    assert Design.parse(f"{text},style=twos+booth").text == f"{text},style=booth+twos"
    assert Design.parse(f"{text},style=sign").name == "multiply_posit5_1_posit5_1_posit5_1_stylesign"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "fast",
            "style must be auto or names of plain, array, booth, table, chain, sign, twos, order, window, grid, "
            "whole, blocks, early, late, beside, after, ahead, bits, tree, shared, "
            "apart, isolated joined by [+], not 'fast'",
        ),
        ("array+booth", "style must name one multiplier at most, not array and booth"),
    ],
)
def test_styles_that_are_none(text, message):
    with pytest.raises(InputError, match=f"^{message}$"):
        Style.parse(text)


@pytest.mark.parametrize("style", POSITS)
@pytest.mark.parametrize("text", POSIT_PRODUCTS)
def test_every_product_of_posits(text, style):
    design = Design.parse(f"{text},style={style}")
    assert_equal(design, every_vector(design.function))


def test_a_product_of_minus_two_and_minus_two_is_no_smaller_one(monkeypatch):
    from hwgen.codec.posit import PositNormalise

    elaborate = PositNormalise.elaborate

    def without_four(self, platform):
        m = elaborate(self, platform)
        big = self.i.sig[self.fraction + 1] ^ self.i.sign
        m.d.comb += self.o.exp.eq(self.i.a_shift + self.i.b_shift + big - self.bias)
        return m

    monkeypatch.setattr(PositNormalise, "elaborate", without_four)
    with pytest.raises(AssertionError, match="gave"):
        test_every_product_of_posits(POSIT_PRODUCTS[0], "twos")


def test_a_carry_of_a_negation_reaches_the_exponent(monkeypatch):
    from hwgen.codec.posit.multiply import PositSizes

    elaborate = PositSizes.elaborate

    def without_carry(self, platform):
        m = elaborate(self, platform)
        m.d.comb += self.o.b_one.eq(0)
        return m

    monkeypatch.setattr(PositSizes, "elaborate", without_carry)
    with pytest.raises(AssertionError, match="gave"):
        test_every_product_of_posits(POSIT_PRODUCTS[0], "sign")


#: One function for each answer that there is to the question which kinds of blocks it has.
FUNCTIONS = {
    "multiply:a=int4,b=int4,out=exact": "multiplier",
    "multiply:a=int4,b=int4,out=fp16": "multiplier",
    "mac:a=int4,b=int4,acc=int32": "multiplier",
    "fma:a=int4,b=int4,c=int4,out=int4": "multiplier",
    "multiply:a=e2m2,b=e3m1,out=e2m2": "multiplier normalise",
    "multiply:a=e2m2,b=int3,out=e2m2": "multiplier",
    "multiply:a=e2m2,b=e3m1,out=exact": "multiplier negate",
    "multiply:a=e2m2u,b=e3m1u,out=exact": "multiplier",
    "multiply:a=posit4_1,b=posit4_1,out=posit4_1": "multiplier posit",
    "multiply:a=posit4_1,b=posit4_1,out=e4m3": "multiplier",
    "fma:a=e2m1,b=e2m1,c=e2m1,out=e2m1": "multiplier sum",
    "mac:a=posit8_2,b=posit8_2,acc=fp32": "multiplier sum",
    "mac:a=posit8_2,b=posit8_2,acc=quire": "multiplier word",
    "mac:a=e4m3fn,b=e4m3fn,acc=exact": "multiplier word negate",
    "mac:a=e2m1fn,b=e2m1fn,acc=exact": "multiplier negate",
    "mac:a=e4m3fn,b=e4m3fn,acc=fixed18_-10,round=rne": "multiplier negate",
    "dot:a=e2m1fn,b=e2m1fn,lanes=2,acc=fp16": "multiplier sum negate",
    "dot:a=e5m2,b=e5m2,lanes=2,acc=fp16": "multiplier sum",
    "dot:a=e2m1fn,b=e2m1fn,lanes=3,acc=fp16,align=8": "multiplier maximum",
    "dot:a=int4,b=int4,lanes=2,acc=fp16,align=12": "multiplier",
    "dot:a=e2m1fn.b2.e8m0fnu,b=e2m1fn.b2.e8m0fnu,lanes=2,acc=fp32": "multiplier",
    "dot:a=int4.b2.e8m0fnu,b=int4.b2.e8m0fnu,lanes=4,acc=fp32,align=20": "multiplier maximum",
    "simd:modes=e2m1fn+posit8_0,word=8,acc=64": "multiplier lanes unused",
    "simd:modes=posit4_1,word=8,acc=64": "multiplier",
    "readout:modes=e2m1fn+posit8_0,word=8,acc=64": "",
    "add:a=int8,b=int8,out=int8": "",
    "add:a=e4m3,b=e4m3,out=e4m3": "",
    "subtract:a=posit8_1,b=posit8_1,out=posit8_1": "",
    "convert:a=fp16,out=e4m3": "",
    "convert:a=fp16,out=exact": "",
}


def rtlil_of(function, style):
    return rtlil.convert(Pipeline(function, 0, style), name="top", emit_src=False)


@pytest.mark.parametrize(("text", "kinds"), FUNCTIONS.items(), ids=list(FUNCTIONS))
def test_styles_are_those_that_make_a_difference(text, kinds):
    function = parse(text)
    known = plan(function)
    found = ways(known, AUTO)
    assert " ".join(found) == kinds
    usual = rtlil_of(function, AUTO)
    for kind, names in _KINDS.items():
        offered = found.get(kind, ())
        assert len({rtlil_of(function, Style(**{kind: name})) for name in offered}) == len(offered)
        for name in set(names) - set(offered):
            with pytest.raises(
                InputError, match=rf"^style of {re.escape(function.text)} must be auto.*, not '{name}'$"
            ):
                Design(Design.parse(text).function, style=Style.parse(name))
            # Multipliers of a sum of integers, and the sign that a product of unsigned numbers has not.
            if kind != "multiplier" and name != "ahead":
                assert rtlil_of(function, Style(**{kind: name})) == usual


def test_what_there_is_to_choose_depends_on_the_rest():
    text = "mac:a=posit8_2,b=posit8_2,acc=quire"
    assert Design.parse(f"{text},style=whole+ahead").style == Style(word="whole", negate="ahead")
    with pytest.raises(InputError, match=r"not 'ahead'$"):
        Design.parse(f"{text},style=blocks+ahead")


def test_long_words_are_added_to_in_blocks():
    made = dict(chain(parse("mac:a=posit8_2,b=posit8_2,acc=quire")).stages)
    assert isinstance(made["sum"], QuireSum)


def test_designs_that_are_measured_and_released_are_some():
    table = tomllib.loads((Path(__file__).parents[2] / "benchmarks" / "circuits.toml").read_text())
    texts = [text for unit in table["unit"] for text in unit["designs"]]
    styles = [Design.parse(text).style.text for text in texts]
    assert {"chain", "beside", "ahead", "auto"} <= set(styles)
    assert all(Design.parse(entry.text).text == entry.text for entry in entries())


@pytest.mark.parametrize(
    ("text", "styles"),
    {
        "multiply:a=e2m2,b=e3m1,out=e2m2": "plain array booth table chain early late booth+early",
        "multiply:a=e2m2,b=e3m1,out=exact": "plain array booth table chain ahead",
        "multiply:a=e2m2u,b=e3m1u,out=exact": "plain",
        "multiply:a=int3,b=int4,out=exact": "plain array booth table chain",
    }.items(),
)
def test_every_product_in_every_style(text, styles):
    for style in styles.split():
        design = Design.parse(f"{text},style={style}")
        assert_equal(design, every_vector(design.function))


@pytest.mark.parametrize("style", ["order", "window"])
@pytest.mark.parametrize(
    "text",
    [
        "fma:a=e3m1,b=e2m0fn,c=e2m1fn,out=e3m1",
        "fma:a=e3m1,b=e2m1,c=int2,out=e3m3",
        "fma:a=e3m1,b=e3m0fn,c=fixed3_2,out=e4m1,round=floor",
        "fma:a=e3m1,b=e3m0fn,c=uint3,out=posit5_2",
        "fma:a=posit4_2,b=e2m1,c=e2m0fn,out=e4m1,round=stochastic1",
        "fma:a=e3m1,b=posit3_1,c=posit4_0,out=hif8,round=odd",
        "fma:a=e2m0fn,b=e1m1,c=e4m1,out=e2m2",
    ],
)
def test_every_multiply_add_of_mixed_formats(text, style):
    function = Design.parse(text).function
    vectors = every_vector(function)
    assert_equal(Design.parse(f"{text},style={style}"), vectors)
    # An addend of zero stands beside products of any size.
    assert len({a for a, c in zip(vectors["a"], vectors["c"], strict=True) if c == 0}) == 1 << function.a.width


def test_what_an_addend_loses_is_told_from_the_last_bit_of_a_product():
    """Of a product of 24 bits rounding looks at no more than 13, but the addend's lost bits are not one of them."""
    design = Design.parse("fma:a=posit16_2,b=posit16_2,c=posit16_2,out=posit16_2,style=window")
    vectors = {"a": [0x2C55, 0xBD8B], "b": [0x5107, 0xC499], "c": [0x045B, 0xFD67]}
    assert golden(design.function, vectors) == [0x3DEB, 0x3EE7]
    assert_equal(design, vectors)


@pytest.mark.parametrize(
    "text",
    [
        "dot:a=int2,b=int2,lanes=2,acc=int5",
        "dot:a=uint2,b=int2,lanes=2,acc=int4",
        "dot:a=int2,b=int3,lanes=1,acc=int6sat",
        "mac:a=int3,b=int3,acc=fixed7_-1",
    ],
)
def test_every_sum_by_carry_chains(text):
    design = Design.parse(f"{text},style=chain")
    assert_equal(design, every_vector(design.function))


def test_a_carry_that_is_left_out_is_noticed(monkeypatch):
    def without_carry(m, x, y, carry, width, name):
        return add(m, x, y, Const(0, 1), width, name)

    monkeypatch.setattr("hwgen.datapath.integer.add", without_carry)
    with pytest.raises(AssertionError, match="gave"):
        test_every_sum_by_carry_chains("dot:a=int2,b=int2,lanes=2,acc=int5")
