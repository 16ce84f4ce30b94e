"""Addition, subtraction, fused multiply-add and conversion against their twins, numpy and each other."""

import re
from fractions import Fraction

import numpy as np
import pytest
from function_twins import compare_every, disagreements, drawn
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import elementwise, formats, minifloats

from numerics import InputError, Rounding, Stochastic, get, parse
from numerics.functions.exact import sum_of_two
from numerics.number import Numbers

FLAGSHIPS = [
    "add:a=e4m3fn,b=e4m3fn,out=e4m3fn",
    "add:a=fp32,b=fp32,out=fp32",
    "add:a=posit16_1,b=posit16_1,out=posit16_1",
    "add:a=posit32_2,b=posit32_2,out=posit32_2",
    "add:a=hif8,b=hif8,out=hif8,round=rna",
    "add:a=fp32,b=bfloat16,out=fp32,round=odd",
    "add:a=int8,b=int8,out=int8",
    "add:a=int8,b=int8,out=fixed7_0",
    "add:a=int8,b=uint8,out=int8sat",
    "subtract:a=e5m2,b=e5m2,out=e5m2,round=floor",
    "subtract:a=bfloat16,b=bfloat16,out=bfloat16,round=stochastic16",
    "subtract:a=posit8_0,b=posit8_0,out=posit8_0",
    "subtract:a=quire8_2,b=posit8_2,out=quire8_2",
    "subtract:a=quire8_2,b=quire8_2,out=posit8_2",
    "fma:a=fp16,b=fp16,c=fp16,out=fp16",
    "fma:a=e4m3fn,b=e2m1fn,c=fp32,out=bfloat16",
    "fma:a=posit16_1,b=posit16_1,c=posit16_1,out=posit16_1",
    "fma:a=int8,b=int8,c=int32,out=int32",
    "fma:a=e4m3fn,b=e4m3fn,c=fixed20_-10,out=fixed20_-10sat,round=rne",
    "convert:a=fp32,out=e4m3fn",
    "convert:a=fp32,out=e2m1fn,round=stochastic8,nan=max",
    "convert:a=bfloat16,out=int8sat,round=rne",
    "convert:a=bfloat16,out=int8,nan=zero",
    "convert:a=bfloat16,out=fixed7_0,round=rna",
    "convert:a=fp16,out=uint8,nan=zero",
    "convert:a=quire16_1,out=posit16_1",
    "convert:a=posit16_1,out=quire16_1",
    "convert:a=fixed40_-20,out=fp32,round=rtz",
]
#: Few enough codes for every vector.
TINY = [
    "add:a=e2m2,b=e2m1,out=e2m1",
    "add:a=e2m1fn,b=e3m0fn,out=int4,round=rna",
    "add:a=e2m1fn,b=e2m1fn,out=e2m1fn,round=stochastic3",
    "subtract:a=e2m2fnuz,b=e2m1,out=e3m1fnuz,round=floor",
    "subtract:a=posit5_1,b=posit4_0,out=posit5_1,round=odd",
    "subtract:a=int4,b=e2m1,out=e3m0fn,round=ceil,nan=zero",
    "subtract:a=int3,b=uint3,out=e2m1,round=floor",
    "fma:a=e2m1,b=e2m0fn,c=e2m1,out=e2m1",
    "fma:a=posit3_0,b=posit4_1,c=posit3_1,out=posit4_0",
    "fma:a=int3,b=int3,c=e2m1fn,out=e2m1fn,round=floor",
    "convert:a=hif8,out=e4m3",
    "convert:a=e4m3,out=hif8,round=rna",
    "convert:a=e5m2,out=uint4,overflow=saturate_all,nan=max",
    "convert:a=e4m3fn,out=e2m1fn,round=stochastic4,nan=zero",
    "convert:a=fixed6_-3,out=e3m2",
    "convert:a=quire3_0,out=posit3_0",
]


@settings(max_examples=400)
@given(elementwise(), st.integers(0, 1 << 32))
def test_any_function_is_its_twin(function, seed):
    assert parse(function.text) == function
    assert disagreements(function, drawn(function, 15, seed)) == ([], 15)


@pytest.mark.parametrize("text", FLAGSHIPS)
def test_flagships_are_their_twins(text):
    function = parse(text)
    assert function.text == text
    assert disagreements(function, drawn(function, 400, text)) == ([], 400)


@pytest.mark.parametrize("text", TINY)
def test_tiny_functions_are_their_twins_on_every_vector(text):
    function = parse(text)
    if sum(op.width for op in function.operands) > 13:
        assert disagreements(function, drawn(function, 4000, text)) == ([], 4000)
    else:
        assert compare_every(function) >= 64


def random_codes(name, count, seed):
    """Codes of an IEEE format and the numpy array they are, half of them with close exponents."""
    fmt = get(name)
    codes = np.random.RandomState(seed).randint(0, 1 << fmt.width, count, np.int64)
    codes[: count // 2] = fmt.encode(np.random.RandomState(seed + 1).standard_normal(count // 2))
    types = {"fp32": (np.uint32, np.float32), "fp16": (np.uint16, np.float16)}[name]
    codes = codes.astype(types[0])
    return codes, codes.view(types[1])


@pytest.mark.parametrize("name", ["fp32", "fp16"])
@pytest.mark.parametrize("unit", ["add", "subtract"])
def test_sums_of_ieee_formats_are_numpys(unit, name):
    (a, x), (b, y) = random_codes(name, 60_000, 5), random_codes(name, 60_000, 7)
    b[::7] = a[::7]
    with np.errstate(all="ignore"):
        expected = getattr(np, unit)(x, y)
    got = parse(f"{unit}:a={name},b={name},out={name}")(a=a, b=b)
    nan = np.isnan(expected)
    assert (got[~nan] == expected.view(a.dtype)[~nan]).all()
    assert (got[nan] == get(name).nan_code).all()
    assert 50_000 < (~nan).sum() < 60_000


def test_conversions_of_ieee_formats_are_numpys():
    codes, values = random_codes("fp32", 100_000, 9)
    codes = np.concatenate([codes, np.arange(0x38000000, 0x39000000, 97, np.uint32)])
    values = codes.view(np.float32)
    with np.errstate(all="ignore"):
        expected = values.astype(np.float16)
    nan = np.isnan(expected)
    got = parse("convert:a=fp32,out=fp16")(a=codes)
    assert (got[~nan] == expected.view(np.uint16)[~nan]).all()
    finite = codes[np.abs(values) < 2.0**31]
    whole = parse("convert:a=fp32,out=int32,round=rtz,nan=zero")(a=finite)
    assert (whole.view(np.int32) == finite.view(np.float32).astype(np.int32)).all()
    assert len(finite) > 50_000


@settings(max_examples=60)
@given(formats(), formats(), st.sampled_from(list(Rounding)), st.integers(0, 1 << 32))
def test_a_conversion_is_an_encoding(a, b, rounding, seed):
    codes = np.random.RandomState(seed).randint(0, 1 << a.width, 50, np.int64)
    values = a.decode(codes)
    codes, values = codes[np.isfinite(values)], values[np.isfinite(values)]
    if b.name.startswith("int") and not b.name.endswith("sym"):
        convert = parse(f"convert:a={a},out={b}sat,round={rounding}") if a.lsb < 0 else None
        numbers = (codes, values)
        if convert is None or a.has_nan:
            return
        codes, values = numbers
    else:
        nan = ",nan=max" if a.has_nan and not b.has_nan else ""
        convert = parse(f"convert:a={a},out={b},round={rounding}{nan}")
    assert (convert(a=codes) == b.encode(values, rounding)).all()


@given(minifloats(exp_bits=5, man_bits=4), st.sampled_from(list(Rounding)), st.integers(0, 1 << 32))
def test_sums_commute_and_subtraction_adds_the_negative(fmt, rounding, seed):
    a, b = np.random.RandomState(seed).randint(0, 1 << fmt.width, (2, 60), np.int64)
    add, subtract = (parse(f"{unit}:a={fmt},b={fmt},out={fmt},round={rounding}") for unit in ("add", "subtract"))
    assert (add(a=a, b=b) == add(a=b, b=a)).all()
    if fmt.has_negative_zero:
        assert (subtract(a=a, b=b) == add(a=a, b=b ^ fmt.sign_bit)).all()


@pytest.mark.parametrize(
    ("rounding", "expected"),
    [
        # +0 + +0, +0 + -0, -0 + +0, -0 + -0, 1 - 1, -1 + 1
        ("rne", [0x00, 0x00, 0x00, 0x80, 0x00, 0x00]),
        ("rna", [0x00, 0x00, 0x00, 0x80, 0x00, 0x00]),
        ("rtz", [0x00, 0x00, 0x00, 0x80, 0x00, 0x00]),
        ("ceil", [0x00, 0x00, 0x00, 0x80, 0x00, 0x00]),
        ("odd", [0x00, 0x00, 0x00, 0x80, 0x00, 0x00]),
        ("floor", [0x00, 0x80, 0x80, 0x80, 0x80, 0x80]),
    ],
)
def test_exact_zeros_have_the_signs_of_ieee_754(rounding, expected):
    one, minus_one = 0x38, 0xB8
    a, b = [0, 0, 0x80, 0x80, one, minus_one], [0, 0x80, 0, 0x80, minus_one, one]
    negated = [code ^ 0x80 for code in b]
    texts = f"a=e4m3,b=e4m3,out=e4m3,round={rounding}"
    assert parse(f"add:{texts}")(a=a, b=b).tolist() == expected
    assert parse(f"subtract:{texts}")(a=a, b=negated).tolist() == expected
    assert parse(f"fma:a=e4m3,b=e4m3,c=e4m3,out=e4m3,round={rounding}")(a=a, b=one, c=b).tolist() == expected
    assert parse(f"mac:a=e4m3,b=e4m3,acc=e4m3,round={rounding}")(a=a, b=one, acc=b).tolist() == expected


def test_stochastic_rounding_takes_its_random_bits_as_an_operand():
    function = parse("convert:a=fp32,out=e4m3fn,round=stochastic8")
    assert [(op.name, op.format_text) for op in function.operands] == [("a", "fp32"), ("random", "uint8")]
    value = np.float32(1.0 + 0.125 * 77 / 256 + 2.0**-20)
    code, random = value.view(np.uint32), np.arange(256)
    got = function(a=code, random=random)
    fmt = get("e4m3fn")
    assert got.tolist() == fmt.encode(np.full(256, value), Stochastic(random, 8)).tolist()
    # Of 256 random numbers, 77 carry: the bits below the eighth lost one are cut.
    assert (got == fmt.encode(1.125)).sum() == 77
    assert (got == fmt.encode(1.0)).sum() == 256 - 77


@pytest.mark.parametrize("text", ["multiply:a=fp16,b=fp16,out=e4m3fn", "mac:a=fp16,b=fp16,acc=e5m2"])
def test_stochastic_sums_are_rounded_by_the_same_bits(text):
    rng = np.random.RandomState(3)
    a, b = rng.randint(0, 0x7C00, (2, 5000)).astype(np.uint16)
    random = rng.randint(0, 1 << 12, 5000)
    function = parse(f"{text},round=stochastic12")
    values = a.view(np.float16).astype(np.float64) * b.view(np.float16).astype(np.float64)
    operands = {"a": a, "b": b, "random": random}
    if function.running:
        operands["acc"] = np.zeros(5000, np.uint8)
    assert (function(**operands) == function.target.format.encode(values, Stochastic(random, 12))).all()


def test_an_integer_result_is_the_format_of_its_name():
    codes = get("fp16").encode([300, -300, np.inf, -np.inf, 2.5])
    expected = get("int8").encode([300, -300, np.inf, -np.inf, 2.5])
    assert parse("convert:a=fp16,out=int8,nan=zero")(a=codes).tolist() == expected.tolist() == [127, 128, 127, 128, 2]


def test_nan_becomes_what_is_said():
    nan = get("e4m3fn").nan_code
    minus_nan = nan | 0x80
    for rule, expected in (("max", 6.0), ("zero", 0.0)):
        convert = parse(f"convert:a=e4m3fn,out=e2m1fn,nan={rule}")
        assert get("e2m1fn").decode(convert(a=[nan, minus_nan])).tolist() == [expected, expected]
    assert parse("convert:a=fp32,out=fixed7_0,round=rne")(a=[0x7FC00000, 0xFF800000]).tolist() == [0x80, 0x80]


def test_a_call_takes_arrays_of_any_shape_and_a_table_gives_the_same():
    multiply = parse("multiply:a=e4m3fn,b=e4m3fn,out=e5m2")
    codes = np.arange(256, dtype=np.uint8)
    computed = np.stack([multiply(a=codes, b=code) for code in codes])
    assert "_table" not in multiply.__dict__
    grown = multiply(a=np.tile(codes, (3, 256, 1)), b=codes[:, None])
    assert "_table" in multiply.__dict__
    assert grown.dtype == computed.dtype == np.uint8
    assert grown.shape == (3, 256, 256)
    assert (grown == computed).all()
    assert multiply(a=56, b=56) == get("e5m2").encode(1.0)
    assert (parse("add:a=int4,b=uint3,out=int8")(a=codes[:16, None], b=codes[:8]).shape) == (16, 8)


@pytest.mark.parametrize(
    ("text", "codes", "error", "sentence"),
    [
        ("add:a=int4,b=int4,out=int5", {"a": 16, "b": 0}, InputError, "Code of int4 must be 0 to 15, not 16"),
        ("add:a=int4,b=int4,out=int5", {"a": 1, "b": [0, -1]}, InputError, "Code of int4 must be 0 to 15, not -1"),
        (
            "add:a=int4,b=int4,out=int5",
            {"a": 1},
            TypeError,
            "Operands of add:a=int4,b=int4,out=int5 must be a, b, not a",
        ),
        ("add:a=int4,b=int4,out=int5", {"a": 1, "b": 0.5}, TypeError, "Codes of b must be integers, not float64"),
        (
            "convert:a=posit16_2,out=quire16",
            {"a": 1},
            InputError,
            "A call needs codes of at most 64 bits, not of 256 as o of convert:a=posit16_2,out=quire16_2; "
            "evaluate takes words of any width",
        ),
    ],
)
def test_calls_refuse_what_are_no_codes(text, codes, error, sentence):
    with pytest.raises(error, match=f"^{re.escape(sentence)}$"):
        parse(text)(**codes)


@pytest.mark.parametrize("text", ["fma:a=e2m1fn,b=int4,c=uint3,out=e4m3fn", "convert:a=fp16,out=quire8_0,round=rne"])
def test_tables_hold_every_answer(text):
    function = parse(text)
    rng = np.random.RandomState(1)
    codes = {op.name: rng.randint(0, 1 << op.width, 200_000) for op in function.operands}
    looked_up = function(**codes)
    assert "_table" in function.__dict__
    some = {name: array[:3000] for name, array in codes.items()}
    words = {op.name: op.words(some[op.name]) for op in function.operands}
    assert (function.result.codes(function.evaluate(words))[:, 0] == looked_up[:3000]).all()


def test_sums_of_two_keep_61_bits_and_say_what_is_lost():
    rng = np.random.RandomState(11)
    count = 4000
    sigs = rng.randint(0, 1 << 59, (2, count), np.int64) >> rng.randint(0, 60, (2, count))
    sigs[1, ::3] = sigs[0, ::3] + rng.randint(-2, 3, len(sigs[0, ::3])) & ((1 << 59) - 1)
    exps = rng.randint(-3, 4, (2, count)) * rng.choice([0, 1, 20], (2, count))
    signs = rng.randint(0, 2, (2, count)).astype(bool)
    x, y = (Numbers.finite(*term) for term in zip(signs, sigs, exps, strict=True))
    got = sum_of_two(x, y)
    lost = 0
    for i in range(count):
        exact = sum(
            (-1) ** int(s) * int(m) * Fraction(2) ** int(e)
            for s, m, e in zip(signs[:, i], sigs[:, i], exps[:, i], strict=True)
        )
        units = abs(exact) / Fraction(2) ** int(got.exp[i])
        assert int(got.sig[i]) == int(units)
        assert bool(got.sticky[i]) == (units.denominator != 1)
        assert exact == 0 or bool(got.sign[i]) == (exact < 0)
        assert not got.sticky[i] or int(got.sig[i]) >> 60
        lost += bool(got.sticky[i])
    assert 500 < lost < 3500


@pytest.mark.parametrize("name", ["hif8", "e4m3fn", "e5m2", "fp32", "posit8_2", "posit16_1"])
@pytest.mark.parametrize("rounding", list(Rounding))
def test_zero_is_zero_with_any_exponent(name, rounding):
    fmt = get(name)
    exponents = np.arange(-400, 401)
    zeros = Numbers.finite(np.zeros(801, bool), np.zeros(801, np.int64), exponents)
    assert not fmt.round(zeros, rounding, fmt.default_overflow).any()


def test_sums_of_huge_numbers_that_cancel_are_zero_in_hifloat8():
    codes = np.arange(255) << 7
    assert not parse("subtract:a=bf16,b=bf16,out=hif8")(a=codes, b=codes).any()
    assert not parse("fma:a=bf16,b=bf16,c=bf16,out=hif8")(a=codes, b=0x3F80, c=codes | 0x8000).any()
    assert parse("convert:a=fixed100_60,out=hif8")(a=0) == 0
    one, minus = 0x3F80, 0xBF80
    lanes = np.stack([codes, codes], axis=1)
    dot = parse("dot:a=bf16,b=bf16,lanes=2,acc=hif8,align=24")
    assert not dot(a=lanes, b=np.tile([one, minus], (255, 1)), acc=np.zeros(255, int)).any()


def test_rows_of_one_lane_make_no_table():
    dot = parse("dot:a=e4m3fn,b=e4m3fn,lanes=1,acc=fp16")
    codes = np.arange(0x20, 0x50)
    rows = dot(a=codes[:, None], b=codes[:, None], acc=np.zeros(48, int))
    assert rows.shape == (48,)
    assert np.array_equal(rows, dot(a=codes, b=codes, acc=0))
    # Shapes that can only be meant for broadcasting still are.
    assert dot(a=codes[:, None], b=codes, acc=0).shape == (48, 48)
