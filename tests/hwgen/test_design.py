"""Text forms of designs, and the sentences that bad ones earn."""

import pytest

from hwgen import catalog
from hwgen.design import Design
from numerics.errors import InputError


@pytest.mark.parametrize("entry", catalog.entries(), ids=lambda entry: entry.name)
def test_catalogue_text_parses_back(entry):
    design = Design.parse(entry.text)
    assert (design.text, design.name) == (entry.text, entry.name)
    assert Design.load(entry.name) == design


def test_catalogue_names_are_unique():
    names = [entry.name for entry in catalog.entries()]
    assert len(set(names)) == len(names) >= 30


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("mac:b=bf16,a=float8_e4m3fn,acc=float32", "mac:a=e4m3fn,b=bfloat16,acc=fp32"),
        ("mac:a=int8,b=int8", "mac:a=int8,b=int8,acc=exact"),
        ("mac : a = int8, b=int8 ,acc= int32", "mac:a=int8,b=int8,acc=int32"),
        ("dot:a=int8,b=int8,lanes=1,acc=int32", "mac:a=int8,b=int8,acc=int32"),
        ("mac:a=int8,b=int8,acc=int32,shell=stream", "mac:a=int8,b=int8,acc=int32,stages=1,shell=stream"),
        ("multiply:a=e5m2,b=e5m2,out=e5m2,round=rne,stages=0", "multiply:a=e5m2,b=e5m2,out=e5m2"),
        ("mac:a=e4m3fn,b=int4,acc=fixed14_-12sat", "mac:a=e4m3fn,b=int4,acc=fixed14_-12sat"),
        ("mac:a=posit16,b=posit16,acc=quire", "mac:a=posit16_2,b=posit16_2,acc=quire16_2"),
        (
            "convert:out=e4m3,round=stochastic8,a=bf16,stages=1",
            "convert:a=bfloat16,out=e4m3,round=stochastic8,stages=1",
        ),
    ],
)
def test_canonical_text(text, canonical):
    assert Design.parse(text).text == canonical
    assert Design.parse(canonical).text == canonical


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "mul:a=int8,b=int8",
            r"Unit must be one of multiply, mac, dot, add, subtract, fma, convert, simd, readout, not 'mul'; "
            r"the nearest is multiply",
        ),
        ("mac", r"A design must have the form unit:key=value,key=value, not 'mac'"),
        ("mac:a=int8,b", r"Each part of a design must be key=value, not 'b' as in 'mac:a=int8,b'"),
        ("mac:a=int8,a=int8", r"Key a must stand once in a design, not twice as in 'mac:a=int8,a=int8'"),
        ("mac:a=int8", r"A text form must say the format of operand b, as in b=e4m3fn, but it does not"),
        (
            "mac:a=int8,b=int8,ac=int32",
            r"Key of mac must be one of a, b, acc, terms, round, overflow, align, align_round, total, stages, style, "
            r"effort, shell, gate, not 'ac'; the nearest is acc",
        ),
        (
            "mac:a=e4m3fm,b=int8",
            r"Format of a must be an element format, not 'e4m3fm'; the nearest is e4m3fn",
        ),
        (
            "mac:a=int8,b=int8,acc=int8",
            r"acc must reach from weight 15 down to 0 to hold a product of int8 and int8, "
            r"not from 7 down to 0 as int8",
        ),
        (
            "mac:a=e4m3fn,b=e4m3fn,acc=int32",
            r"acc must reach from weight 18 down to -18 to hold a product of e4m3fn and e4m3fn, "
            r"not from 31 down to 0 as int32",
        ),
        ("mac:a=e4m3fn,b=e2m1fn,acc=e2m1fn", r"acc must have a NaN because e4m3fn has one, not be e2m1fn"),
        ("dot:a=int8,b=int8,lanes=0,acc=int32", r"lanes must be a whole number from 1 to 1024, not '0'"),
        (
            "dot:a=int8,b=int8,acc=int32",
            r"A dot product must say its number of lanes, as in lanes=32, but it does not",
        ),
        ("mac:a=int8,b=int8,acc=int32,stages=9", r"stages of mac:a=int8,b=int8,acc=int32 must be 0 to 4, not 9"),
        (
            "mac:a=int8,b=int8,acc=int32,stages=0,shell=stream",
            r"stages of mac:a=int8,b=int8,acc=int32 as a stream must be 1 to 4, not 0",
        ),
        ("mac:a=int8,b=int8,acc=int32,stages=x", r"stages must be a whole number from 0 up, not 'x'"),
        ("mac:a=int8,b=int8,acc=int32,shell=axi", r"shell must be none or stream, not 'axi'"),
        (
            "mac:a=e5m2,b=e5m2,acc=fp32,round=up",
            r"round must be one of rne, rna, rtz, floor, ceil, odd or stochasticN, not 'up'",
        ),
    ],
)
def test_bad_text_gets_its_sentence(text, sentence):
    with pytest.raises(InputError, match=f"^{sentence}$"):
        Design.parse(text)


def test_unknown_catalogue_name_suggests_the_nearest():
    with pytest.raises(InputError, match=r"the nearest catalogue name is mac_int8_int8_int32$"):
        Design.load("mac_int8_int8_int31")


def test_a_design_comes_from_a_file(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text('[design]\nunit = "dot"\na = "int8"\nb = "int4"\nlanes = 8\nacc = "int32"\nstages = 2\n')
    assert Design.load(str(path)).text == "dot:a=int8,b=int4,lanes=8,acc=int32,stages=2"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("[design", r"Design file must be TOML, but .*mine\.toml is not: .*"),
        ("[other]\n", r"Design file must have a table 'design' with a key 'unit', but .*mine\.toml has none"),
    ],
)
def test_a_bad_file_gets_its_sentence(tmp_path, content, sentence):
    path = tmp_path / "mine.toml"
    path.write_text(content)
    with pytest.raises(InputError, match=f"^{sentence}$"):
        Design.load(str(path))


def test_a_missing_file_gets_its_sentence(tmp_path):
    with pytest.raises(
        InputError, match=r"^Design file must be readable, but .*none\.toml is not: No such file or dir.*$"
    ):
        Design.load(str(tmp_path / "none.toml"))
