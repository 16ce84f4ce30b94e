"""Sums through an aligned window: the twin, a float model of matrix units, and what is known of those."""

import re
from fractions import Fraction

import numpy as np
import pytest
from function_twins import compare_every, disagreements, drawn

from numerics import InputError, get, parse
from numerics.functions import Window
from numerics.words import from_ints

FLAGSHIPS = [
    "dot:a=fp16,b=fp16,lanes=4,acc=fp32,round=rtz,align=25",
    "dot:a=fp16,b=fp16,lanes=8,acc=fp32,round=rtz,align=26",
    "dot:a=bfloat16,b=bfloat16,lanes=16,acc=fp32,round=rtz,align=27",
    "dot:a=e4m3fn,b=e5m2,lanes=32,acc=e8m13,round=rtz,align=15",
    "dot:a=e4m3fn,b=e4m3fn,lanes=32,acc=fp32,align=26,align_round=odd",
    "dot:a=e5m2,b=e5m2,lanes=4,acc=fp16,align=12,align_round=floor,total=outside",
    "dot:a=posit8_0,b=posit8_0,lanes=4,acc=posit16_1,align=14",
    "dot:a=hif8,b=hif8,lanes=4,acc=fp32,align=20,align_round=rne",
    "dot:a=int8,b=e4m3fn,lanes=3,acc=bfloat16,round=stochastic7,align=9,align_round=ceil",
    "mac:a=e4m3fn,b=e4m3fn,acc=fp32,align=24,total=outside",
    "mac:a=int4,b=int4,acc=e5m2,round=floor,align=4",
    "dot:a=fp32,b=fp32,lanes=2,acc=fp32,align=48,align_round=rna",
]
#: Few enough codes for every vector, and windows that cut most of them.
TINY = [
    "mac:a=e2m1,b=e2m1,acc=e3m1,align=2",
    "mac:a=e2m1,b=e2m1,acc=e3m1,align=3,align_round=floor",
    "mac:a=e2m1fn,b=e2m1fn,acc=e3m1,round=floor,align=4,align_round=rne",
    "mac:a=e2m1fn,b=e2m1fn,acc=e3m1,align=2,align_round=odd,total=outside",
    "mac:a=posit4_1,b=posit4_1,acc=posit5_1,align=3,align_round=rna",
    "mac:a=int3,b=e2m1,acc=e3m1,round=rtz,align=3,align_round=ceil",
    "dot:a=e2m0fnu,b=e2m0fn,lanes=2,acc=e2m1,round=floor,align=3",
    "dot:a=int2,b=e2m0fn,lanes=2,acc=e2m1,align=2,align_round=rne,total=outside",
]


@pytest.mark.parametrize("text", FLAGSHIPS)
def test_flagships_are_their_twins(text):
    function = parse(text)
    assert function.text == text
    count = 600 if function.lanes < 8 else 150
    assert disagreements(function, drawn(function, count, text)) == ([], count)


@pytest.mark.parametrize("text", TINY)
def test_tiny_sums_are_their_twins_on_every_vector(text):
    assert compare_every(parse(text)) >= 1 << 12


def close_vectors(lanes, count, seed):
    """FP16 operands and FP32 totals whose products and totals have exponents near each other."""
    rng = np.random.RandomState(seed)
    a, b = (rng.standard_normal((count, lanes)) * 2.0 ** rng.randint(-6, 7, (count, lanes)) for _ in range(2))
    total = (rng.standard_normal(count) * 2.0 ** rng.randint(-12, 12, count)).astype(np.float32)
    return a.astype(np.float16), b.astype(np.float16), total


@pytest.mark.parametrize("fraction", [10, 13, 23, 24, 25])
def test_a_window_is_what_models_of_matrix_units_compute(fraction):
    """Significands times powers of two in float64, as arXiv:2511.10909 defines a fused dot product: each term
    truncated to so many fraction bits below the largest exponent; the sum truncated to FP32.
    """
    a, b, total = close_vectors(8, 3000, fraction)
    exponents = np.frexp(a)[1] + np.frexp(b)[1] - 2
    terms = np.concatenate([a.astype(np.float64) * b, total[:, None]], axis=1)
    exponents = np.concatenate([exponents, np.frexp(total)[1][:, None] - 1], axis=1)
    assert (np.abs(terms) >= np.ldexp(1.0, exponents)).all()
    top = exponents.max(axis=1, keepdims=True)
    sums = np.ldexp(np.trunc(np.ldexp(terms, fraction - top)).sum(axis=1), top[:, 0] - fraction)
    expected = sums.astype(np.float32)
    too_far = np.abs(expected) > np.abs(sums)
    expected[too_far] = np.nextafter(expected[too_far], np.float32(0))
    dot = parse(f"dot:a=fp16,b=fp16,lanes=8,acc=fp32,round=rtz,align={fraction + 2}")
    got = dot(a=a.view(np.uint16), b=b.view(np.uint16), acc=total.view(np.uint32))
    assert (got == expected.view(np.uint32)).all()
    exact = parse("dot:a=fp16,b=fp16,lanes=8,acc=fp32,round=rtz")
    differs = got != exact(a=a.view(np.uint16), b=b.view(np.uint16), acc=total.view(np.uint32))
    assert differs.any()


def dot_of(align, a, b, start):
    """Sum of products of FP16 numbers and an FP32 total, truncated as matrix units do."""
    half, single = get("fp16"), get("fp32")
    dot = parse(f"dot:a=fp16,b=fp16,lanes={len(a)},acc=fp32,round=rtz,align={align}")
    codes = {"a": half.encode([a]), "b": half.encode([b]), "acc": single.encode([start])}
    return single.decode(dot(**codes))[0]


def test_extra_bits_of_matrix_units_show_as_published():
    """Four products of 2**-24 beside a one: lost with 23 bits of fraction (Volta), kept with 24 (Turing, Ampere)."""
    small = [2.0**-12] * 4
    assert dot_of(23 + 2, small, small, 1.0) == 1.0
    assert dot_of(24 + 2, small, small, 1.0) == 1.0 + 2.0**-22
    half = [2.0**-13] * 4
    assert dot_of(24 + 2, small, half, 1.0) == 1.0
    assert dot_of(25 + 2, small, half, 1.0) == 1.0 + 2.0**-23
    # A larger total loses more of the others, so that sums of larger terms are smaller.
    assert dot_of(25, small, small, 1.0 - 2.0**-24) > dot_of(25, small, small, 1.0)


def test_fp8_sums_of_hopper_keep_13_bits_of_fraction():
    fmt = get("e4m3fn")
    dot = parse("dot:a=e4m3fn,b=e4m3fn,lanes=2,acc=e8m13,round=rtz,align=15")
    total = get("e8m13")
    for exponent, expected in ((-13, 1 + 2.0**-13), (-14, 1.0)):
        a, b = fmt.encode([[1.0, 2.0**-7]]), fmt.encode([[1.0, 2.0 ** (exponent + 7)]])
        assert total.decode(dot(a=a, b=b, acc=[0])).tolist() == [expected]


def test_subnormal_operands_have_the_exponent_of_the_smallest_normal_number():
    small, least = get("e4m3").encode([2.0**-9])[0], get("e4m3").encode([2.0**-6])[0]
    one = get("e4m3").encode([1.0])[0]
    text = "dot:a=e4m3,b=e4m3,lanes=2,acc=fp32,align="
    for width, kept in ((4, 0.0), (5, 2.0**-9)):
        got = parse(f"{text}{width}")(a=[[small, 0]], b=[[one, 0]], acc=[0])
        assert get("fp32").decode(got).tolist() == [kept]
    assert get("fp32").decode(parse(f"{text}2")(a=[[least, 0]], b=[[one, 0]], acc=[0])).tolist() == [2.0**-6]
    # The same number as a posit is normalised.
    posit = get("posit8_2")
    got = parse("mac:a=posit8_2,b=posit8_2,acc=fp32,align=2")(a=posit.encode([2.0**-9]), b=posit.encode([1]), acc=[0])
    assert get("fp32").decode(got).tolist() == [2.0**-9]


def test_integers_have_the_exponent_of_their_top_bit():
    dot = parse("mac:a=int8,b=int8,acc=fp32,align=8")
    # E = 14, so the last bit weighs 2**8.
    got = dot(a=[1, 64, 128, 127], b=[127, 5, 128, 3], acc=[0, 0, 0, 0])
    assert get("fp32").decode(got).tolist() == [0.0, 256.0, 16384.0, 256.0]


def test_a_window_as_wide_as_the_sum_is_exact():
    function, window = parse("dot:a=e4m3fn,b=e2m1fn,lanes=4,acc=fp32"), ",align=48"
    vectors = drawn(function, 3000, 1)
    # Totals whose last bit lies in the window.
    scaled = np.random.RandomState(2).randint(-(1 << 20), 1 << 20, 3000) * 2.0**-12
    vectors["acc"] = get("fp32").encode(scaled).tolist()
    words = {op.name: from_ints(vectors[op.name], op.width) for op in function.operands}
    exact = function.evaluate(words)
    for total in ("inside", "outside"):
        aligned = parse(f"{function.text}{window},total={total}").evaluate(words)
        differing = (aligned != exact)[:, 0]
        # An exact zero with terms that cancel is the same in both.
        assert not differing.any()


def test_a_total_outside_is_not_cut():
    tiny, big = get("e4m3").encode([2.0**-6])[0], get("e4m3").encode([128.0])[0]
    one = get("e4m3").encode([1.0])[0]
    total = get("fp32").encode([2.0**-20])
    got = {}
    for where in ("inside", "outside"):
        mac = parse(f"dot:a=e4m3,b=e4m3,lanes=2,acc=fp32,align=10,total={where}")
        got[where] = float(get("fp32").exact(int(mac(a=[[big, tiny]], b=[[one, one]], acc=total)[0])))
    assert got["inside"] == 128.0
    assert got["outside"] == float(np.float32(128 + 2.0**-20))
    small = parse("dot:a=e4m3,b=e4m3,lanes=2,acc=fp32,align=10,total=outside")
    answer = small(a=[[tiny, 0]], b=[[one, 0]], acc=total)
    assert get("fp32").exact(int(answer[0])) == Fraction(1, 64) + Fraction(1, 1 << 20)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("dot:align=26,a=fp16,b=fp16,lanes=4,acc=fp32", "dot:a=fp16,b=fp16,lanes=4,acc=fp32,align=26"),
        ("mac:a=int4,b=int4,acc=fp16,align=9,align_round=rtz,total=inside", "mac:a=int4,b=int4,acc=fp16,align=9"),
        (
            "mac:a=int4,b=int4,total=outside,acc=fp16,align=9,align_round=floor",
            "mac:a=int4,b=int4,acc=fp16,align=9,align_round=floor,total=outside",
        ),
    ],
)
def test_one_window_has_one_text(text, canonical):
    assert parse(text).text == canonical
    assert parse(text) == parse(canonical)


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ("acc=fp32,align=1", "align must be a whole number from 2 to 48, not '1'"),
        ("acc=fp32,align=0", "align must be a whole number from 2 to 48, not '0'"),
        ("acc=fp32,align=49", "align must be a whole number from 2 to 48, not '49'"),
        ("acc=int32,align=26", "align goes with a floating acc only, not with acc=int32"),
        ("acc=exact,align=26", "align goes with a floating acc only, not with acc=exact"),
        ("acc=fp32,align=26,align_round=up", "align_round must be one of rne, rna, rtz, floor, ceil, odd, not 'up'"),
        ("acc=fp32,align=26,total=in", "total must be inside or outside, not 'in'"),
        ("acc=fp32,total=outside", "total goes with align only, as in align=26, not without it"),
        ("acc=fp32,align_round=rne", "align_round goes with align only, as in align=26, not without it"),
    ],
)
def test_bad_windows_get_their_sentences(keys, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        parse(f"mac:a=int4,b=int4,{keys}")


def test_a_window_checks_its_width():
    with pytest.raises(InputError, match=r"^align must be a window of 2 to 48 bits, not 49$"):
        Window(49)
