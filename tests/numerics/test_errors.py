"""Every sentence with which numerics refuses an input, whole."""

import re

import numpy as np
import pytest

from numerics import InputError, Integer, Minifloat, Posit, Rounding, Specials, get, parse
from numerics.functions import Dot
from numerics.functions.rounding import RandomBits, way_to_round
from numerics.wide import Wide

FORMATS = [
    (lambda: Integer(1), "Width of a signed integer format must be 2 to 32 bits, not 1"),
    (lambda: Integer(33), "Width of a signed integer format must be 2 to 32 bits, not 33"),
    (lambda: Integer(0, signed=False), "Width of an unsigned integer format must be 1 to 32 bits, not 0"),
    (lambda: get("uint8sym"), "A symmetric integer format must be signed, not uint8"),
    (lambda: Posit(1, 0), "Width of a posit must be 2 to 32 bits, not 1"),
    (lambda: get("posit33_2"), "Width of a posit must be 2 to 32 bits, not 33"),
    (lambda: Posit(8, 5), "Exponent width of a posit must be 0 to 4 bits, not 5"),
    (lambda: Posit(8, -1), "Exponent width of a posit must be 0 to 4 bits, not -1"),
    (lambda: get("e0m3"), "Exponent field must be 1 to 8 bits wide, not 0"),
    (lambda: Minifloat(9, 3), "Exponent field must be 1 to 8 bits wide, not 9"),
    (lambda: Minifloat(8, 24), "Mantissa field must be 0 to 23 bits wide, not 24"),
    (lambda: Minifloat(8, -1), "Mantissa field must be 0 to 23 bits wide, not -1"),
    (
        lambda: get("e4m0"),
        "Mantissa field of a format with infinities and NaN must be at least 1 bit wide, not 0",
    ),
    (
        lambda: get("e1m2_normal"),
        "Exponent field of a format without subnormals must be at least 2 bits wide, not 1",
    ),
    (
        lambda: get("e4m3fnuzu"),
        "A format whose NaN is the code of negative zero must have a sign and a zero",
    ),
    (lambda: get("e1m0fnan"), "Fields of a format must leave room for a number besides zero and NaN, not be e1m0"),
    (lambda: get("e4m3b256"), "Exponent bias must be -255 to 255, not 256"),
    (lambda: Minifloat(4, 3, 1.5), "Exponent bias must be -255 to 255, not 1.5"),
    (
        lambda: Minifloat(4, 3, specials="nan"),
        "Special codes must be one of '', 'fn', 'f', 'fnuz', not 'nan'",
    ),
    (lambda: get("e2m1fn").nan_code, "A NaN needs a format that has one, not e2m1fn"),
    (lambda: get("e4m3fn").infinity_code, "An infinity needs a format that has one, not e4m3fn"),
]

CODES = [
    (lambda: get("int4").decode([3, 16]), "Code of int4 must be 0 to 15, not 16"),
    (lambda: get("int4").decode([-1, 16]), "Code of int4 must be 0 to 15, not -1"),
    (lambda: get("int8").encode([0, np.nan]), "Values for int8, which has no NaN, must not be NaN, but number 1 is"),
    (
        lambda: get("int8").encode([2.0**40], overflow="wrap"),
        "Numbers that wrap into int8 must be below 2**40, not 1.09951e+12 or more",
    ),
    (lambda: get("int8").encode([1], "up"), "Rounding must be one of rne, rna, rtz, floor, ceil, odd, not 'up'"),
    (
        lambda: get("int8").encode([1], overflow="clip"),
        "Overflow must be one of saturate, saturate_all, overflow, wrap, not 'clip'",
    ),
    (
        lambda: get("e4m3").encode([1], overflow="wrap"),
        "Overflow of e4m3 must be saturate, saturate_all or overflow, not wrap",
    ),
    (
        lambda: get("posit8_0").encode([1], overflow="overflow"),
        "Overflow of posit8_0 must be saturate or saturate_all, not overflow",
    ),
]

TEXTS = [
    (
        "maq:a=int4,b=int4",
        "Unit must be one of multiply, mac, dot, add, subtract, fma, convert, simd, readout, not 'maq'; the nearest "
        "is mac",
    ),
    ("mac", "A design must have the form unit:key=value,key=value, not 'mac'"),
    ("mac:", "A design must have the form unit:key=value,key=value, not 'mac:'"),
    ("mac:a=int4,b", "Each part of a design must be key=value, not 'b' as in 'mac:a=int4,b'"),
    ("mac:a=int4,b=", "Each part of a design must be key=value, not 'b=' as in 'mac:a=int4,b='"),
    ("mac:a=int4,,b=int4", "Each part of a design must be key=value, not '' as in 'mac:a=int4,,b=int4'"),
    ("mac:a=int4,a=int4", "Key a must stand once in a design, not twice as in 'mac:a=int4,a=int4'"),
    (
        "mac:a=int4,b=int4,ac=int8",
        "Key of mac must be one of a, b, acc, terms, round, overflow, align, align_round, total, not 'ac'; "
        "the nearest is acc",
    ),
    (
        "multiply:a=int4,b=int4,acc=int8",
        "Key of multiply must be one of a, b, out, round, overflow, not 'acc'; mac, dot, simd and readout have it",
    ),
    ("mac:a=int4", "A text form must say the format of operand b, as in b=e4m3fn, but it does not"),
    (
        "mac:a=int4,b=e4m3fm",
        "Format of b must be an element format, not 'e4m3fm'; the nearest is e4m3fn",
    ),
    ("dot:a=int4,b=int4", "A dot product must say its number of lanes, as in lanes=32, but it does not"),
    ("dot:a=int4,b=int4,lanes=0", "lanes must be a whole number from 1 to 1024, not '0'"),
    ("dot:a=int4,b=int4,lanes=-1", "lanes must be a whole number from 1 to 1024, not '-1'"),
    ("dot:a=int4,b=int4,lanes=1025", "lanes must be a whole number from 1 to 1024, not '1025'"),
    ("dot:a=int4,b=int4,lanes=4,terms=3", "terms must be at least the number of lanes, 4, not 3"),
    ("mac:a=int4,b=int4,terms=0", "terms must be a whole number from 1 to 1099511627776, not '0'"),
    ("mac:a=int4,b=int4,acc=int16,terms=4", "terms goes with acc=exact only, not with acc=int16"),
    (
        "mac:a=int4,b=int4,acc=fp33",
        "Accumulator must be exact, intN, intNsat, fixedM_L, fixedM_Lsat, quire or a floating format, not 'fp33'; "
        "the nearest format is fp32",
    ),
    ("mac:a=int4,b=int4,acc=posit33_1", "Width of a posit must be 2 to 32 bits, not 33"),
    (
        "mac:a=int4,b=int4,acc=int7",
        "acc must reach from weight 7 down to 0 to hold a product of int4 and int4, not from 6 down to 0 as int7",
    ),
    (
        "multiply:a=e2m1fn,b=e2m1fn,out=int16",
        "out must reach from weight 6 down to -2 to hold a product of e2m1fn and e2m1fn, "
        "not from 15 down to 0 as int16",
    ),
    ("mac:a=int4,b=int4,acc=int1", "Fixed-point accumulator must be 2 to 4096 bits wide, not 'int1'"),
    ("mac:a=int4,b=int4,acc=fixed4096_0", "Fixed-point accumulator must be 2 to 4096 bits wide, not 'fixed4096_0'"),
    ("mac:a=int4,b=int4,acc=uint16", "acc must be intN or intNsat to be an integer, not uint16"),
    ("mac:a=e4m3fn,b=int4,acc=e2m1fn", "acc must have a NaN because e4m3fn has one, not be e2m1fn"),
    ("mac:a=int4,b=e5m2,acc=e2m1fn", "acc must have a NaN because e5m2 has one, not be e2m1fn"),
    ("mac:a=int4,b=int4,round=rtz", "round goes with a floating or a coarser acc only, not with acc=exact"),
    ("mac:a=int4,b=int4,acc=int16,overflow=wrap", "overflow goes with a floating acc only, not with acc=int16"),
    (
        "multiply:a=int4,b=int4,out=int8,round=rne",
        "round goes with a floating or a coarser out only, not with out=int8",
    ),
    (
        "mac:a=int4,b=int4,acc=fp32,round=up",
        "round must be one of rne, rna, rtz, floor, ceil, odd or stochasticN, not 'up'",
    ),
    (
        "mac:a=int4,b=int4,acc=fp32,overflow=clip",
        "overflow must be one of saturate, saturate_all, overflow, wrap, not 'clip'",
    ),
    (
        "mac:a=int4,b=int4,acc=fp32,overflow=wrap",
        "Overflow of fp32 must be saturate, saturate_all or overflow, not wrap",
    ),
    ("add:a=int4,b=int4", "A text form of add must say its result, as in out=fp32, but it does not"),
    ("convert:out=fp32", "A text form must say the format of operand a, as in a=e4m3fn, but it does not"),
    ("fma:a=int4,b=int4,out=int8", "A text form must say the format of operand c, as in c=e4m3fn, but it does not"),
    (
        "convert:a=fp32,out=fixed7_0",
        "out must reach from weight 7 down to -149 to hold a number of fp32, not from 7 down to 0 as int8; "
        "or say how it rounds, as in round=rne",
    ),
    (
        "convert:a=int8,out=fixed7_0,round=rne",
        "round goes with a floating or a coarser out only, not with out=fixed7_0",
    ),
    (
        "convert:a=mxfp4,out=fp32",
        "Format of a must be an element format, not the block format mxfp4, which only dot takes",
    ),
    (
        "convert:a=fp16,out=fp8",
        "out must be exact, intN, intNsat, fixedM_L, fixedM_Lsat, quire or an element format, not 'fp8'; "
        "the nearest format is e4m3fn or e5m2",
    ),
    (
        "convert:a=e4m3fn,out=e2m1fn",
        "out must have a NaN because e4m3fn has one, not be e2m1fn; or say what NaN becomes, as in nan=max",
    ),
    ("convert:a=e4m3fn,out=e2m1fn,nan=min", "nan must be one of max, zero, not 'min'"),
    (
        "convert:a=e2m1fn,out=e4m3fn,nan=max",
        "nan goes with operands that have a NaN and a result that has none, not with out=e4m3fn",
    ),
    (
        "convert:a=e2m1fn,out=fixed3_0,round=rne,nan=max",
        "nan goes with an element format only, not with out=fixed3_0",
    ),
    (
        "convert:a=e2m1fn,out=uint4,overflow=wrap",
        "overflow of out=uint4 must be saturate or saturate_all, not wrap; fixedM_L wraps",
    ),
    ("convert:a=fp32,out=fp16,round=stochastic33", "Width of random numbers must be 1 to 32 bits, not 33"),
    ("convert:a=fp32,out=fp16,round=stochastic0", "Width of random numbers must be 1 to 32 bits, not 0"),
    (
        "mac:a=e4m3fn,b=int4,acc=e2m1fn,nan=max",
        "Key of mac must be one of a, b, acc, terms, round, overflow, align, align_round, total, not 'nan'; "
        "add, subtract, fma, convert and readout have it",
    ),
    (
        "mac:a=int4,b=int4,acc=posit8_0,overflow=overflow",
        "Overflow of posit8_0 must be saturate or saturate_all, not overflow",
    ),
]


@pytest.mark.parametrize(
    ("make", "sentence"), FORMATS + CODES, ids=lambda value: value if isinstance(value, str) else ""
)
def test_formats_refuse(make, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        make()


@pytest.mark.parametrize(("text", "sentence"), TEXTS)
def test_text_forms_refuse(text, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        parse(text)


def test_every_sentence_is_one():
    sentences = [sentence for _, sentence in FORMATS + CODES + TEXTS]
    assert len(sentences) > 60
    for sentence in sentences:
        assert "\n" not in sentence
        assert not sentence.endswith(".")


def test_lanes_of_a_made_function_are_checked():
    mac = parse("mac:a=int4,b=int4")
    with pytest.raises(InputError, match=r"^lanes must be 1 to 1024, not 0$"):
        Dot(mac.a, mac.b, 0, mac.acc)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: Integer("8"), "Width of an integer format must be an int, not '8'"),
        (lambda: Posit(8.0, 1), "Width of a posit must be an int, not 8.0"),
        (lambda: Posit(8, None), "Exponent width of a posit must be an int, not None"),
        (lambda: Minifloat("4", 3), "Width of the exponent field must be an int, not '4'"),
        (lambda: Minifloat(4, 3.0), "Width of the mantissa field must be an int, not 3.0"),
    ],
)
def test_kinds_are_checked(make, sentence):
    with pytest.raises(TypeError, match=f"^{re.escape(sentence)}$"):
        make()


def test_a_sum_refuses_what_it_cannot_hold():
    numbers = get("e2m1fn").unpack(np.array([1]))
    with pytest.raises(ValueError, match=r"^Numbers must be multiples of 2\*\*0, not of 2\*\*-1$"):
        Wide(1, 0, 8).add(numbers)


def test_a_sum_is_rounded_to_coarser_bits_only():
    with pytest.raises(ValueError, match=r"^Last bit of rounded sums must weigh more than 2\*\*0, not 2\*\*0$"):
        Wide(1, 0, 8).rounded(0, Rounding.NEAREST_EVEN)


def test_stochastic_rounding_needs_its_random_bits():
    total = parse("mac:a=int4,b=int4,acc=fp16,round=stochastic8")
    words = {name: np.zeros((1, 1), np.uint32) for name in ("a", "b", "acc")}
    with pytest.raises(KeyError, match="random"):
        total.evaluate(words)
    with pytest.raises(TypeError, match=r"^Rounding stochastic8 needs random bits, not None$"):
        way_to_round(RandomBits(8), None)


def test_special_codes_are_the_suffixes_of_names():
    assert [str(kind) for kind in Specials] == ["", "fn", "f", "fnuz"]
