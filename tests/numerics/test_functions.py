"""Functions against their twins: any spec, the flagship specs at length, tiny ones on all codes."""

import random

import numpy as np
import pytest
from function_twins import compare_every, disagreements, drawn
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import functions

from numerics import get, parse
from numerics.words import from_ints

FLAGSHIPS = [
    "multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn",
    "multiply:a=e5m2,b=e4m3,out=fp16,overflow=saturate",
    "multiply:a=posit8_2,b=posit8_0,out=posit8_1",
    "multiply:a=bfloat16,b=bfloat16",
    "mac:a=int8,b=int8,acc=int32",
    "mac:a=int4,b=int4,acc=int10sat",
    "mac:a=uint8,b=int8,acc=fixed40_-3",
    "mac:a=int32,b=int32,acc=exact",
    "mac:a=e4m3fn,b=e4m3fn,acc=fp32",
    "mac:a=e4m3fn,b=e4m3fn,acc=fixed18_-18sat",
    "mac:a=e4m3fnuz,b=uint4,acc=e5m2fnuz",
    "mac:a=e5m2,b=e5m2,acc=e5m2",
    "mac:a=bfloat16,b=int4,acc=fp32",
    "mac:a=bfloat16,b=bfloat16,acc=fp32,round=rtz",
    "mac:a=fp16,b=fp16,acc=exact",
    "mac:a=fp32,b=fp32,acc=fp32",
    "mac:a=posit8_0,b=posit8_0,acc=exact",
    "mac:a=posit16_1,b=posit16_1,acc=exact",
    "mac:a=posit16_1,b=posit16_1,acc=posit16_1",
    "mac:a=e3m2f_normal,b=e3m2f_normal,acc=e6m9f_normal",
    "dot:a=e2m1fn,b=int4,lanes=4,acc=bfloat16",
    "dot:a=bfloat16,b=bfloat16,lanes=3,acc=fp32",
    "dot:a=e5m2,b=e5m2,lanes=4,acc=fp16,round=rtz",
    "dot:a=posit8_2,b=posit8_2,lanes=4,acc=posit16_2",
    "dot:a=e4m3,b=e4m3,lanes=2,acc=e4m3,overflow=saturate_all",
    "multiply:a=hif8,b=hif8,out=hif8,round=rna",
    "multiply:a=posit32_2,b=posit32_2,out=posit32_2",
    "multiply:a=e4m3,b=e4m3,out=e4m3,round=floor",
    "multiply:a=fp32,b=fp32,out=fp32,round=stochastic16",
    "mac:a=e4m3fn,b=e4m3fn,acc=int24,round=rne",
    "mac:a=e5m2,b=bfloat16,acc=fixed150_-8sat,round=stochastic3",
    "mac:a=fp16,b=fp16,acc=fp16,round=odd",
    "mac:a=ternary,b=int8,acc=int20",
    "dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp32,round=stochastic8",
    "dot:a=bfloat16,b=e4m3,lanes=4,acc=fp32,round=ceil",
]
#: Few enough codes for every vector.
TINY = [
    "multiply:a=e2m1fn,b=int4",
    "multiply:a=posit4_1,b=posit4_1,out=posit4_1",
    "multiply:a=e2m1,b=e2m1,out=e2m1",
    "multiply:a=e3m1fnuz,b=e2m1fnan,out=e2m2,round=rtz",
    "mac:a=int2,b=int2,acc=int4",
    "mac:a=int2,b=uint2,acc=int5sat",
    "mac:a=e1m1,b=e1m1,acc=int4sat",
    "mac:a=e2m1fn,b=e2m1fn,acc=e2m1fn",
    "mac:a=posit3_0,b=posit3_0,acc=posit5_1",
    "dot:a=e2m0fn,b=int2,lanes=2,acc=e2m1fn,round=rtz",
    "dot:a=e2m0fn,b=int2,lanes=2,acc=e2m1fn,round=floor",
    "multiply:a=e2m1,b=e2m1,out=fixed4_0,round=rna",
    "multiply:a=e2m1fn,b=e2m1fn,out=int7sat,round=stochastic3",
    "mac:a=e2m1,b=int3,acc=int5,round=odd",
    "mac:a=int2,b=e2m1fn,acc=e2m1fn,round=stochastic2",
]


@settings(max_examples=400)
@given(functions(), st.integers(0, 1 << 32))
def test_any_function_is_its_twin(function, seed):
    assert parse(function.text) == function
    assert disagreements(function, drawn(function, 20, seed)) == ([], 20)


@pytest.mark.parametrize("text", FLAGSHIPS)
def test_flagships_are_their_twins(text):
    function = parse(text)
    assert disagreements(function, drawn(function, 600, text)) == ([], 600)


@pytest.mark.parametrize("text", TINY)
def test_tiny_functions_are_their_twins_on_every_vector(text):
    assert compare_every(parse(text)) >= 128


@pytest.mark.parametrize("text", ["mac:a=e4m3fn,b=e4m3fn,acc=fp32", "mac:a=posit8_0,b=posit8_0", "mac:a=int4,b=int4"])
def test_the_comparison_notices_a_wrong_answer(text, monkeypatch):
    function = parse(text)
    right = type(function).evaluate
    monkeypatch.setattr(type(function), "evaluate", lambda self, vectors: right(self, vectors) ^ np.uint32(1))
    differing, compared = disagreements(function, drawn(function, 10, 0))
    assert (len(differing), compared) == (10, 10)


def test_integer_sums_are_numpys():
    random_ = np.random.RandomState(0)
    a, b = random_.randint(0, 256, (2, 5000, 3), np.uint64)
    start = random_.randint(0, 1 << 18, 5000).astype(np.uint64)
    signed = [np.where(codes < 128, codes, codes - np.uint64(256)).astype(np.int64) for codes in (a, b)]
    total = start.astype(np.int64) + (signed[0] * signed[1]).sum(axis=1)
    assert (parse("dot:a=int8,b=int8,lanes=3,acc=int18")(a=a, b=b, acc=start) == total & ((1 << 18) - 1)).all()
    held = np.where(start < 1 << 17, start, start - np.uint64(1 << 18)).astype(np.int64)
    clipped = np.clip(total - start.astype(np.int64) + held, -(1 << 17), (1 << 17) - 1) & ((1 << 18) - 1)
    assert (parse("dot:a=int8,b=int8,lanes=3,acc=int18sat")(a=a, b=b, acc=start) == clipped).all()


@pytest.mark.parametrize(
    ("name", "dtype", "bits"), [("fp32", np.float32, np.uint32), ("fp16", np.float16, np.uint16)]
)
def test_products_of_ieee_formats_are_numpys(name, dtype, bits):
    a, b = np.random.RandomState(1).randint(0, 1 << get(name).width, (2, 100_000), np.int64).astype(bits)
    # Small exponents, so that products are often subnormal.
    b[50_000:] = b[50_000:] >> 1
    with np.errstate(all="ignore"):
        expected = a.view(dtype) * b.view(dtype)
    got = parse(f"multiply:a={name},b={name},out={name}")(a=a, b=b).astype(bits)
    nan = np.isnan(expected)
    assert (got[~nan] == expected.view(bits)[~nan]).all()
    assert (got[nan] == get(name).nan_code).all()
    assert 50_000 < (~nan).sum() < 100_000


def test_fused_sums_of_narrow_products_are_numpys():
    """Products of FP8 and an FP32 total of like size: float64 holds the sum exactly, and rounds it once."""
    random_ = np.random.RandomState(2)
    fmt = get("e4m3fn")
    a, b = random_.randint(0, 256, (2, 100_000))
    a, b = (np.where((codes & 127) == 127, 0, codes) for codes in (a, b))
    start = (random_.standard_normal(100_000) * 30).astype(np.float32)
    expected = (fmt.decode(a) * fmt.decode(b) + start).astype(np.float32)
    got = parse("mac:a=e4m3fn,b=e4m3fn,acc=fp32")(a=a, b=b, acc=start.view(np.uint32))
    assert (got == expected.view(np.uint32)).all()


@pytest.mark.parametrize(
    "formats", [("e4m3", "e5m2"), ("posit8_2", "int8"), ("bfloat16", "e2m1fn"), ("uint4", "int4")]
)
def test_exact_sums_do_not_depend_on_their_order(formats):
    a, b = formats
    fused, single = parse(f"dot:a={a},b={b},lanes=4"), parse(f"mac:a={a},b={b}")
    vectors = drawn(fused, 500, 3)
    words = {op.name: from_ints(vectors[op.name], op.width) for op in fused.operands}
    at_once = fused.evaluate(words)
    codes = {op.name: op.codes(words[op.name]) for op in fused.operands[:2]}
    total = words["acc"]
    for lane in (2, 0, 3, 1):
        factors = {op.name: op.words(codes[op.name][:, lane]) for op in single.operands[:2]}
        total = single.evaluate(factors | {"acc": total})
    assert (at_once == total).all()


def test_numbers_of_words_are_the_nearest_doubles():
    rng = random.Random(4)
    compared = 0
    for text in ("mac:a=bfloat16,b=bfloat16", "mac:a=posit16_1,b=posit16_1", "mac:a=int8,b=int8"):
        result = parse(text).result
        width, lsb = result.width, result.format.lsb
        words = [rng.getrandbits(rng.randint(1, width)) for _ in range(500)]
        # Between two doubles, exactly half way and a little beyond.
        words += [
            word & ((1 << width) - 1)
            for k in range(20)
            for word in (((1 << 53) + 1) << k, (((1 << 53) + 1) << k) + 1)
        ]
        words = [word for word in words if word != 1 << (width - 1)]
        signed = [word - (1 << width) if word >> (width - 1) else word for word in words]
        exact = [whole * 2**lsb if lsb >= 0 else whole / 2**-lsb for whole in signed]
        assert result.values(from_ints(words, width))[:, 0].tolist() == exact
        compared += len(words)
    assert compared > 1500


def test_a_function_is_called_on_codes():
    dot = parse("dot:a=int4,b=uint4,lanes=2,acc=int16")
    assert dot(a=np.array([[15, 2]]), b=np.array([[3, 4]]), acc=np.array([100])).tolist() == [105]
    assert [op.format_text for op in (*dot.operands, dot.result)] == ["2 x int4", "2 x uint4", "int16", "int16"]
    assert dot.operands[0].text(0x2F) == "[0xf (-1), 0x2 (2)]"
    assert dot.operands[0].values(from_ints([0x2F], 8)).tolist() == [[-1.0, 2.0]]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("mac:a=int8,b=int8,acc=int32", (1 << 32) - 3, "0xfffffffd (-3)"),
        ("mac:a=e2m1fn,b=e2m1fn,acc=fixed8_-2", 7, "0x007 (7 * 2**-2 = 1.75)"),
        ("mac:a=posit4_1,b=posit4_1,terms=1", 1 << 17, "0x20000 (NaN)"),
        ("mac:a=int4,b=int4,acc=fixed2000_-2", 3, f"0x{3:0501x} (3 * 2**-2)"),
        ("mac:a=e4m3,b=e4m3,acc=e5m2", 0x7C, "0x7c (inf)"),
    ],
)
def test_results_read_as_numbers(text, word, expected):
    assert parse(text).result.text(word) == expected


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("mac:b=bf16,a=float8_e4m3fn", "mac:a=e4m3fn,b=bfloat16,acc=exact"),
        ("dot:lanes=1,a=int4,b=int4,acc=int32", "mac:a=int4,b=int4,acc=int32"),
        ("mac:a=int4,b=int4,terms=65536,acc=exact", "mac:a=int4,b=int4,acc=exact"),
        ("mac:a=int4,b=int4,acc=fixed31_0", "mac:a=int4,b=int4,acc=int32"),
        ("mac:acc=fp32,a=e4m3,b=e4m3,round=rne,overflow=overflow", "mac:a=e4m3,b=e4m3,acc=fp32"),
        ("multiply:a=int4,b=int4,out=int9sat", "multiply:a=int4,b=int4,out=int9sat"),
    ],
)
def test_one_function_has_one_text(text, canonical):
    assert parse(text).text == canonical
    assert parse(text) == parse(canonical)
    assert hash(parse(text)) == hash(parse(canonical))


@pytest.mark.parametrize(
    "text",
    [
        "multiply:a=e4m3,b=e5m2,out=e5m2,round=floor",
        "mac:a=e4m3fn,b=e4m3fn,acc=fp32",
        "mac:a=int8,b=uint8,acc=int20sat",
        "dot:a=e5m2,b=e4m3,lanes=4,acc=fp16",
        "dot:a=posit8_0,b=int4,lanes=3,acc=quire8_0",
        "dot:a=hif8,b=e2m1fn,lanes=5,acc=bfloat16,round=stochastic9",
        "dot:a=e4m3fnuz,b=e4m3,lanes=64,acc=exact",
        "dot:a=e3m2,b=int4,lanes=2,acc=fixed9_-2,round=odd",
    ],
)
def test_many_vectors_at_once_give_what_few_do(text):
    """Large arrays take their products from a table, small ones compute them."""
    function = parse(text)
    count = 20_000 // function.lanes
    vectors = drawn(function, count, text)
    words = {op.name: from_ints(vectors[op.name], op.width) for op in function.operands}
    assert function.products.repays_table(count * function.lanes, function.lanes)
    assert not function.products.repays_table(100, function.lanes)
    at_once = function.evaluate(words)
    size = 100 // function.lanes
    pieces = [
        function.evaluate({name: rows[start : start + size] for name, rows in words.items()})
        for start in range(0, count, size)
    ]
    assert (at_once == np.concatenate(pieces)).all()
