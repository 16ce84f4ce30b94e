"""Bad specs: status 2 and one sentence that names the thing, the rule and the value; nothing else is said."""

import pytest

from hwgen.design import BUILD_KEYS
from hwgen.style import _KINDS
from narrowgate.__main__ import main
from numerics.functions import UNITS

STYLES = ", ".join(name for names in _KINDS.values() for name in names)


def keys(unit):
    return ", ".join([*UNITS[unit].keys, *BUILD_KEYS])


FORM = [
    ("mac:", "A design must have the form unit:key=value,key=value, not 'mac:'"),
    (
        "mad:a=int8,b=int8",
        "Unit must be one of multiply, mac, dot, add, subtract, fma, convert, simd, readout, not 'mad'; the nearest "
        "is mac",
    ),
    (
        "MULTIPLY:a=int8,b=int8",
        "Unit must be one of multiply, mac, dot, add, subtract, fma, convert, simd, readout, not 'MULTIPLY'; the "
        "nearest is multiply",
    ),
    ("mac:a=int8,b", "Each part of a design must be key=value, not 'b' as in 'mac:a=int8,b'"),
    ("mac:a=int8,b=", "Each part of a design must be key=value, not 'b=' as in 'mac:a=int8,b='"),
    ("mac:a=int8,b=int8,a=int4", "Key a must stand once in a design, not twice as in 'mac:a=int8,b=int8,a=int4'"),
    ("mac:a=int8,b=int8,rounds=rne", f"Key of mac must be one of {keys('mac')}, not 'rounds'; the nearest is round"),
    ("mac:a=int8,b=int8,lanes=4", f"Key of mac must be one of {keys('mac')}, not 'lanes'; dot has it"),
    (
        "convert:a=int8,b=int8,out=int4",
        f"Key of convert must be one of {keys('convert')}, not 'b'; "
        "multiply, mac, dot, add, subtract and fma have it",
    ),
    ("mac:a=int8", "A text form must say the format of operand b, as in b=e4m3fn, but it does not"),
    ("fma:a=int8,b=int8,out=int32", "A text form must say the format of operand c, as in c=e4m3fn, but it does not"),
    ("add:a=int8,b=int8", "A text form of add must say its result, as in out=fp32, but it does not"),
]
FORMATS = [
    ("mac:a=int9x,b=int8", "Format of a must be an element format, not 'int9x'; the nearest is int8"),
    ("mac:a=INT8,b=int8", "Format of a must be an element format, not 'INT8'; the nearest is int8"),
    ("mac:a=int33,b=int8", "Width of a signed integer format must be 2 to 32 bits, not 33"),
    ("convert:a=fp32,out=uint33", "Width of an unsigned integer format must be 1 to 32 bits, not 33"),
    ("mac:a=e9m30,b=int8", "Exponent field must be 1 to 8 bits wide, not 9"),
    ("mac:a=posit1_0,b=posit8_0", "Width of a posit must be 2 to 32 bits, not 1"),
    ("mac:a=fp8,b=int8", "Format of a must be an element format, not 'fp8'; the nearest is e4m3fn or e5m2"),
    (
        "mac:a=mxfp4,b=mxfp4",
        "Format of a must be an element format, not the block format mxfp4, which only dot takes",
    ),
    ("multiply:a=quire8_0,b=int8", "Format of a must be an element format, not the word quire8_0"),
    ("fma:a=int8,b=fixed7_0,c=int8,out=int32", "Format of b must be an element format, not the word fixed7_0"),
    (
        "add:a=fixed5,b=int8,out=int8sat",
        "Format of a must be an element format, quireN_ES or fixedM_L, not 'fixed5'; the nearest is e5m2",
    ),
    (
        "dot:a=mxfp5,b=mxfp5,lanes=32",
        "Format of a must be an element format or a block format, not 'mxfp5'; the nearest is mxfp8",
    ),
]
ACCUMULATORS = [
    (
        "mac:a=int8,b=int8,acc=fp33",
        "Accumulator must be exact, intN, intNsat, fixedM_L, fixedM_Lsat, quire or a floating format, not 'fp33'; "
        "the nearest format is fp32",
    ),
    (
        "mac:a=int8,b=int8,acc=int12",
        "acc must reach from weight 15 down to 0 to hold a product of int8 and int8, not from 11 down to 0 as int12",
    ),
    (
        "mac:a=e4m3fn,b=e4m3fn,acc=int32",
        "acc must reach from weight 18 down to -18 to hold a product of e4m3fn and e4m3fn, not from 31 down to 0 as "
        "int32",
    ),
    ("mac:a=int8,b=int8,acc=int5000", "Fixed-point accumulator must be 2 to 4096 bits wide, not 'int5000'"),
    ("mac:a=int8,b=int8,acc=uint32", "acc must be intN or intNsat to be an integer, not uint32"),
    ("mac:a=e4m3fn,b=e4m3fn,acc=e2m1fn", "acc must have a NaN because e4m3fn has one, not be e2m1fn"),
    (
        "add:a=e4m3fn,b=e4m3fn,out=int8",
        "out must have a NaN because e4m3fn has one, not be int8; or say what NaN becomes, as in nan=max",
    ),
    ("add:a=e4m3fn,b=e4m3fn,out=int8,nan=big", "nan must be one of max, zero, not 'big'"),
    (
        "add:a=int8,b=int8,out=int8,nan=max",
        "nan goes with operands that have a NaN and a result that has none, not with out=int8",
    ),
    ("mac:a=int8,b=int8,acc=quire", "acc=quire must store results of one posit format, not of int8"),
    (
        "mac:a=posit8_0,b=posit8_1,acc=quire",
        "acc=quire must store results of one posit format, not of posit8_0 and posit8_1",
    ),
    (
        "mac:a=posit8_0,b=posit8_0,acc=quire4_0",
        "acc must reach from weight 13 down to -12 to hold a product of posit8_0 and posit8_0, "
        "not from 35 down to -4 as quire4_0",
    ),
    ("mac:a=posit8_0,b=posit8_0,acc=quire99_1", "Width of a posit must be 2 to 32 bits, not 99"),
    ("mac:a=e4m3fn,b=e4m3fn,terms=0", "terms must be a whole number from 1 to 1099511627776, not '0'"),
    ("mac:a=e4m3fn,b=e4m3fn,acc=fp32,terms=4", "terms goes with acc=exact only, not with acc=fp32"),
]
ROUNDING = [
    (
        "mac:a=int8,b=int8,acc=fp32,round=up",
        "round must be one of rne, rna, rtz, floor, ceil, odd or stochasticN, not 'up'",
    ),
    (
        "mac:a=int8,b=int8,acc=exact,round=stochastic8",
        "round goes with a floating or a coarser acc only, not with acc=exact",
    ),
    (
        "mac:a=posit8_0,b=posit8_0,acc=quire,round=rne",
        "round goes with a floating or a coarser acc only, not with acc=quire",
    ),
    ("mac:a=int8,b=int8,acc=fp32,round=stochastic99", "Width of random numbers must be 1 to 32 bits, not 99"),
    (
        "mac:a=int8,b=int8,acc=int32,overflow=saturate",
        "overflow goes with a floating acc only, not with acc=int32",
    ),
    (
        "mac:a=int8,b=int8,acc=fp32,overflow=wrap",
        "Overflow of fp32 must be saturate, saturate_all or overflow, not wrap",
    ),
    (
        "fma:a=int8,b=int8,c=int8,out=int8,overflow=wrap",
        "overflow of out=int8 must be saturate or saturate_all, not wrap; fixedM_L wraps",
    ),
]
WINDOWS = [
    (
        "mac:a=e4m3fn,b=e4m3fn,acc=fp32,align=5",
        "align of a circuit must be at least 8 to hold a product of e4m3fn and e4m3fn, not 5",
    ),
    (
        "dot:a=hif4,b=hif4,lanes=64,acc=fp32,align=5",
        "align of a circuit must be at least 6 to hold a product of e1m2b1fn and e1m2b1fn, not 5",
    ),
    ("mac:a=e4m3fn,b=e4m3fn,acc=fp32,align=49", "align must be a whole number from 2 to 48, not '49'"),
    ("mac:a=int8,b=int8,acc=int32,align=26", "align goes with a floating acc only, not with acc=int32"),
    ("mac:a=posit8_0,b=posit8_0,acc=quire,align=26", "align goes with a floating acc only, not with acc=quire8_0"),
    (
        "mac:a=int8,b=int8,acc=fp32,align=26,align_round=stochastic4",
        "align_round must be one of rne, rna, rtz, floor, ceil, odd, not 'stochastic4'",
    ),
    (
        "mac:a=int8,b=int8,acc=fp32,align_round=rtz",
        "align_round goes with align only, as in align=26, not without it",
    ),
    ("mac:a=int8,b=int8,acc=fp32,align=26,total=both", "total must be inside or outside, not 'both'"),
]
BLOCKS = [
    ("dot:a=int8,b=int8", "A dot product must say its number of lanes, as in lanes=32, but it does not"),
    ("dot:a=int8,b=int8,lanes=2000", "lanes must be a whole number from 1 to 1024, not '2000'"),
    ("dot:a=int8,b=int8,lanes=8,terms=4", "terms must be at least the number of lanes, 8, not 4"),
    (
        "dot:a=mxfp4,b=mxfp4,lanes=48,acc=fp32",
        "lanes must be a multiple of 32, the block length of a=mxfp4, not 48",
    ),
    (
        "dot:a=nvfp4,b=mxfp4,lanes=16,acc=fp32",
        "lanes must be a multiple of 32, the block length of b=mxfp4, not 16",
    ),
    (
        "dot:a=mxfp4,b=int4,lanes=32,acc=fp32",
        "Format of b beside a block format must have scales, as int4.b32.e8m0fnu has, not be int4",
    ),
    (
        "dot:a=mxfp4,b=mxfp4,lanes=32,scale=e8m0,acc=fp32",
        "scale goes with element formats only, not with a=mxfp4",
    ),
    (
        "dot:a=int4,b=int4,lanes=32,block=16,acc=fp32",
        "block goes with scale only, as in scale=e8m0, not without it",
    ),
    (
        "dot:a=int4,b=int4,lanes=32,scale=e4m3fn,acc=fp32",
        "Scale format of a must have no sign, not be e4m3fn as in int4.b32.e4m3fn",
    ),
    (
        "dot:a=int4,b=int4,lanes=32,scale=e5m2u,acc=fp32",
        "Scale format of a must have no infinity, not be e5m2u as in int4.b32.e5m2u",
    ),
    (
        "dot:a=int4,b=int4,lanes=32,scale=uint32,acc=fp32",
        "Scale format of a must have a significand of at most 16 bits, not be uint32 as in int4.b32.uint32",
    ),
    (
        "dot:a=mxfp4,b=mxfp4,lanes=64,acc=fp32",
        "Exact sum of 2 blocks in a circuit must be at most 192 bits wide, not 523 as in "
        "dot:a=mxfp4,b=mxfp4,lanes=64,acc=fp32; align=W cuts it to W bits",
    ),
]
BUILDS = [
    ("mac:a=int8,b=int8,stages=-1", "stages must be a whole number from 0 up, not '-1'"),
    (
        "mac:a=int8,b=int8,acc=int32,stages=99",
        "stages of mac:a=int8,b=int8,acc=int32 must be 0 to {most}, not 99",
    ),
    (
        "mac:a=int8,b=int8,acc=int32,stages=0,shell=stream",
        "stages of mac:a=int8,b=int8,acc=int32 as a stream must be 1 to {most}, not 0",
    ),
    ("mac:a=int8,b=int8,shell=axi", "shell must be none or stream, not 'axi'"),
    ("mac:a=int8,b=int8,style=wallace", f"style must be auto or names of {STYLES} joined by +, not 'wallace'"),
    ("mac:a=int8,b=int8,style=array+booth", "style must name one multiplier at most, not array and booth"),
    (
        "multiply:a=int8,b=int8,style=early",
        "style of multiply:a=int8,b=int8,out=exact must be auto or names of plain, array, booth, table, chain joined "
        "by +, not 'early'",
    ),
    ("add:a=e4m3,b=e4m3,out=e4m3,style=booth", "style of add:a=e4m3,b=e4m3,out=e4m3 must be auto, not 'booth'"),
    (
        "dot:a=mxint8,b=mxint8,lanes=32,acc=fp32,style=plain",
        "style of dot:a=mxint8,b=mxint8,lanes=32,acc=fp32 must be auto or names of array, booth joined by +, "
        "not 'plain'",
    ),
    ("multiply:a=int32,b=int32,style=table", "Factors of a table must have at most 8 bits, not 64"),
    ("mac:a=int8,b=int8,effort=most", "effort must be one of normal, high, fast, not 'most'"),
    (
        "mac:a=int8,b=int8,shell=stream,effort=high",
        "effort=high must be asked of a combinational circuit with plain ports, not of one with stages=1 and "
        "shell=stream",
    ),
    (
        "mac:a=int8,b=int8,stages=2,effort=fast",
        "effort=fast must be asked of a combinational circuit with plain ports, not of one with stages=2 and "
        "shell=none",
    ),
]
BAD = [*FORM, *FORMATS, *ACCUMULATORS, *ROUNDING, *WINDOWS, *BLOCKS, *BUILDS]


def test_there_are_enough_of_them():
    assert len(dict(BAD)) == len(BAD) >= 60


@pytest.mark.parametrize(("text", "sentence"), BAD, ids=[text for text, _ in BAD])
def test_a_bad_spec_gets_its_sentence(text, sentence, tmp_path, capsys):
    assert main(["generate", text, "-o", str(tmp_path)]) == 2
    said = capsys.readouterr()
    # How many stages there are at most is the datapath's own affair.
    said_most = said.err.partition(" to ")[2].partition(",")[0]
    assert said.err == f"narrowgate: {sentence.replace('{most}', said_most)}\n"
    assert said.out == ""
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (
            'a = ["int8"]\nb = "int8"',
            "a of a design file must be a name or a whole number, not ['int8'] as in {path}",
        ),
        (
            'a = "int8"\nstages = 1.5',
            "stages of a design file must be a name or a whole number, not 1.5 as in {path}",
        ),
        (
            'a = "int8"\nstages = true',
            "stages of a design file must be a name or a whole number, not True as in {path}",
        ),
        (
            'a = "int8,b=int4"',
            "a of a design file must be a name or a whole number, not 'int8,b=int4' as in {path}",
        ),
    ],
)
def test_a_bad_value_in_a_file_gets_its_sentence(content, sentence, tmp_path, capsys):
    path = tmp_path / "mine.toml"
    path.write_text(f'[design]\nunit = "mac"\n{content}\n')
    assert main(["generate", str(path), "-o", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"narrowgate: {sentence.format(path=path)}\n"
