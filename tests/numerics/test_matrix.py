"""Matrix products against the function, stepped by `evaluate`."""

import re

import ml_dtypes
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from strategies import functions

from numerics import InputError, get, parse
from numerics.functions import Dot
from numerics.functions.rounding import RandomBits
from numerics.matrix import aligned, bounded, floating, matmul, product
from numerics.matrix.fixed import limb_widths
from numerics.words import word_count

EXACT = [
    "mac:a=e4m3fn,b=e4m3fn",
    "mac:a=e5m2,b=e5m2",
    "dot:a=e4m3fn,b=e2m1fn,lanes=4",
    "mac:a=posit16_1,b=posit16_1",
    "mac:a=posit8_0,b=posit8_2,acc=exact,terms=100",
    "mac:a=bfloat16,b=int4",
    "mac:a=fp32,b=fp32",
    "mac:a=int8,b=int8,acc=int32",
    "mac:a=int8,b=uint8,acc=int17",
    "mac:a=int8,b=int8,acc=int18sat",
    "mac:a=int32,b=int32,acc=fixed80_-3",
    "mac:a=e4m3,b=e4m3,acc=fixed25_-18sat",
    "mac:a=posit8_2,b=posit8_2,acc=quire",
    "mac:a=e4m3fn,b=e4m3fn,acc=fixed20_-6sat,round=rna",
]
BOUNDED = [
    "mac:a=int8,b=int8,acc=int16sat",
    "dot:a=int4,b=int4,lanes=3,acc=int9sat",
    "mac:a=uint8,b=int8,acc=fixed17_-2sat",
    "mac:a=e4m3fn,b=e4m3fn,acc=fixed18_-6sat,round=rne",
    "mac:a=e4m3,b=e4m3,acc=fixed17_-12,round=floor",
    "mac:a=e3m2,b=e3m2,acc=fixed9_-3,round=rtz",
    "dot:a=e2m1fn,b=e2m1fn,lanes=4,acc=fixed7_1,round=ceil",
    "mac:a=posit4_1,b=posit4_1,acc=quire",
]
LIMBED = [
    "dot:a=e5m2,b=e5m2,lanes=4,acc=fp32",
    "dot:a=fp16,b=fp16,lanes=4,acc=fp32,round=rtz",
    "dot:a=bfloat16,b=bfloat16,lanes=2,acc=fp32",
    "dot:a=fp16,b=fp16,lanes=2,acc=fp16,round=floor",
    "dot:a=posit16_1,b=posit16_1,lanes=4,acc=posit16_1",
    "dot:a=e5m2,b=e5m2,lanes=3,acc=e5m2",
    "dot:a=e5m2,b=e5m2,lanes=4,acc=e4m3fn,round=odd",
    "dot:a=fp32,b=fp32,lanes=2,acc=fp32",
]
FLOATING = [
    "mac:a=e4m3fn,b=e4m3fn,acc=fp32",
    "mac:a=e5m2,b=e5m2,acc=fp32",
    "mac:a=e5m2,b=e4m3,acc=fp32,round=rtz",
    "dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp32",
    "mac:a=fp16,b=fp16,acc=fp16",
    "mac:a=bfloat16,b=bfloat16,acc=fp32",
    "mac:a=fp32,b=fp32,acc=fp32",
    "mac:a=e4m3fn,b=e4m3fn,acc=fp16,round=floor",
    "mac:a=e4m3fn,b=e4m3fn,acc=bfloat16,round=odd",
    "mac:a=e2m1fn,b=e2m1fn,acc=e4m3fn,round=rna",
    "mac:a=e4m3fnuz,b=e4m3fnuz,acc=e5m2fnuz,round=ceil",
    "mac:a=e2m3fn,b=e4m3,acc=e4m3,overflow=saturate_all",
    "mac:a=e5m2,b=e4m3,acc=e5m2,overflow=saturate",
    "dot:a=e2m1fn,b=e2m1fn,lanes=2,acc=e4m3fn,round=floor",
    "dot:a=e2m1fn,b=e3m2fn,lanes=3,acc=e3m0fn",
    "mac:a=int8,b=int8,acc=fp16",
    "mac:a=int4,b=int4,acc=e3m2fn,round=floor",
    "mac:a=posit8_0,b=posit8_0,acc=posit16_1",
    "mac:a=posit16_1,b=posit16_1,acc=posit16_1",
    "mac:a=posit8_1,b=posit8_1,acc=posit8_1",
    "mac:a=hif8,b=hif8,acc=hif8",
    "mac:a=e3m2f_normal,b=e3m2f_normal,acc=e6m9f_normal",
    "mac:a=ue4m3,b=ue4m3,acc=ue5m3",
]
ALIGNED = [
    "dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp32,align=26",
    "dot:a=e5m2,b=e5m2,lanes=4,acc=fp32,align=15,round=rtz",
    "dot:a=e4m3fn,b=e5m2,lanes=3,acc=e8m13,align=15,round=rtz",
    "dot:a=fp16,b=fp16,lanes=4,acc=fp16,align=25,total=outside",
    "mac:a=bfloat16,b=bfloat16,acc=fp32,align=27,align_round=floor",
    "dot:a=e2m1fn,b=e2m1fn,lanes=2,acc=e4m3fn,align=4,align_round=rne",
    "dot:a=e2m1fn,b=e2m1fn,lanes=2,acc=e4m3fn,align=3,total=outside,round=floor",
    "dot:a=int8,b=int4,lanes=4,acc=fp32,align=12,align_round=ceil",
    "dot:a=posit8_1,b=posit8_1,lanes=2,acc=posit16_1,align=10",
    "dot:a=e4m3fn,b=e4m3fn,lanes=2,acc=fp32,align=20,align_round=odd",
    "mac:a=hif8,b=hif8,acc=hif8,align=6",
]


def drawn(fmt, shape, random, special):
    """Codes: half of them near one in size; others from everywhere, among them specials or not."""
    codes = random.randint(0, 1 << fmt.width, shape, np.uint64).astype(fmt.code_dtype)
    if not special:
        codes = np.where(np.isfinite(fmt.decode(codes)), codes, 0).astype(fmt.code_dtype)
    usual = fmt.encode(random.standard_normal(shape) * (1 if fmt.lsb < 0 else 4))
    return np.where(random.randint(0, 4, shape) > 0, usual, codes).astype(fmt.code_dtype)


def stepped(function, a, b, start):
    """The same by the function alone: one row of words a total."""
    (m, k), n = a.shape, b.shape[1]
    row, column = (index.reshape(-1) for index in np.indices((m, n)))
    total = start
    x, y = function.operands[:2]
    for first in range(0, k, function.lanes):
        at = slice(first, first + function.lanes)
        vectors = {"a": x.words(a[row, at]), "b": y.words(b[at, column].T), "acc": total}
        total = function.evaluate(vectors)
    return total


def starts(function, shape, random, *, zero):
    """Words of totals: zeros, or half of them codes from everywhere that are no NaN."""
    result = function.result
    n, width = shape[0] * shape[1], result.format.width
    words = np.zeros((n, word_count(width)), np.uint32)
    if zero:
        return words
    words[: n // 2] = random.randint(0, 1 << 32, (n // 2, words.shape[1]), np.uint64)
    if width % 32:
        words[:, -1] &= np.uint32((1 << (width % 32)) - 1)
    if width > 80:
        # Small enough for more sums.
        words[:, -1] = 0
    return words


def given_as(function, words, shape):
    """Words as `start`."""
    if function.acc.width > 64:
        return words.reshape(*shape, -1)
    return function.result.codes(words).reshape(shape)


def compare(text, *, special, zero, seed):
    """Totals compared; they must be equal."""
    function, random = parse(text), np.random.RandomState(seed)
    k = 12
    a, b = drawn(function.a, (7, k), random, special), drawn(function.b, (k, 11), random, special)
    words = starts(function, (7, 11), random, zero=zero)
    expected = stepped(function, a, b, words)
    got = matmul(a, b, function, None if zero else given_as(function, words, (7, 11)))
    differing = np.argwhere((got != given_as(function, expected, (7, 11))).reshape(77, -1).any(axis=1)).ravel()
    assert not differing.size, f"{text}: {differing[:5]} of {special=} {zero=} {seed=}"
    return got.shape[0] * got.shape[1]


@pytest.mark.parametrize("text", EXACT + BOUNDED + FLOATING + LIMBED + ALIGNED)
def test_products_are_steps_of_the_function(text):
    compared = 0
    for seed in range(4):
        for zero in (True, False):
            compared += compare(text, special=bool(seed % 2), zero=zero, seed=seed)
    assert compared == 8 * 77


@pytest.mark.parametrize(
    ("texts", "way"),
    [
        (EXACT[:9], "fixed_sums"),
        (BOUNDED[:7], "bounded_sums"),
        (FLOATING, "floating_sums"),
        (LIMBED, "limbed_sums"),
        (ALIGNED[:9], "aligned_sums"),
    ],
    ids=["exact", "bounded", "floating", "limbed", "aligned"],
)
def test_the_fast_ways_are_taken(texts, way, monkeypatch):
    taken = []
    right = getattr(product, way)

    def noted(*arguments):
        words = right(*arguments)
        taken.append(words is not None)
        return words

    monkeypatch.setattr(product, way, noted)
    for text in texts:
        compare(text, special=False, zero=True, seed=5)
    assert len(taken) == len(texts)
    assert all(taken)


@pytest.mark.parametrize("text", [EXACT[0], *BOUNDED[:2], *FLOATING[:3], LIMBED[0], *ALIGNED[:4]])
def test_rows_are_taken_in_any_portions(text, monkeypatch):
    """Few totals at once give the same as many."""
    for module, name in ((product, "_TOTALS"), (bounded, "TOTALS"), (floating, "TOTALS"), (aligned, "_PRODUCTS")):
        monkeypatch.setattr(module, name, 23)
    for zero in (True, False):
        assert compare(text, special=True, zero=zero, seed=8) == 77


@settings(max_examples=150)
@given(functions(), st.integers(0, 1 << 32), st.booleans())
def test_any_product_is_steps_of_its_function(function, seed, zero):
    assume(isinstance(function, Dot) and not isinstance(function.acc.rounding, RandomBits))
    random = np.random.RandomState(seed & 0xFFFFFFFF)
    k = 3 * function.lanes
    a, b = drawn(function.a, (3, k), random, True), drawn(function.b, (k, 4), random, True)
    words = starts(function, (3, 4), random, zero=zero)
    got = matmul(a, b, function, None if zero else given_as(function, words, (3, 4)))
    assert np.array_equal(got, given_as(function, stepped(function, a, b, words), (3, 4)))


def test_zeros_keep_the_signs_of_the_definition():
    """Products and totals that are zeros of either sign, in every way to round and to align."""
    compared = 0
    for lanes in (1, 2):
        unit = "mac" if lanes == 1 else "dot"
        for rounding in ("rne", "floor", "ceil", "rtz"):
            for window in ("", ",align=5", ",align=5,total=outside"):
                count = "" if lanes == 1 else "lanes=2,"
                function = parse(f"{unit}:a=e2m1fn,b=e2m1fn,{count}acc=e4m3fn,round={rounding}{window}")
                a = np.array([[0, 8], [8, 8], [2, 10], [0, 0], [10, 8]])
                b = np.array([[8, 0, 2, 10, 8], [8, 8, 2, 2, 0]])
                words = np.where(np.arange(25)[:, None] % 3 == 0, 0x80, 0).astype(np.uint32)
                got = matmul(a, b, function, words.reshape(5, 5))
                assert (got == stepped(function, a, b, words).reshape(5, 5)).all(), function
                assert 0x80 in got
                compared += got.size
    assert compared == 24 * 25


def test_exact_totals_of_integers_are_numpys():
    random = np.random.RandomState(3)
    a, b = random.randint(-128, 128, (40, 70)), random.randint(-128, 128, (70, 30))
    got = matmul(a.astype(np.int8).view(np.uint8), b.astype(np.int8).view(np.uint8), "mac:a=int8,b=int8,acc=int32")
    assert (got.astype(np.int32) == a @ b).all()


def test_batches_starts_and_arrays_of_ml_dtypes():
    fmt, random = get("e4m3fn"), np.random.RandomState(4)
    x, y = random.standard_normal((2, 3, 5, 8)), random.standard_normal((8, 6))
    a, b = fmt.encode(x), fmt.encode(y)
    text = "dot:a=e4m3fn,b=e4m3fn,lanes=4,acc=fp32"
    got = matmul(a, b, text)
    assert got.shape == (2, 3, 5, 6)
    assert (matmul(a[1, 2], b, text) == got[1, 2]).all()
    foreign = [array.view(ml_dtypes.float8_e4m3fn) for array in (a, b)]
    assert (matmul(*foreign, text) == got).all()
    assert np.allclose(got.view(np.float32), fmt.decode(a) @ fmt.decode(b), rtol=1e-6)
    one = np.float32(1).view(np.uint32)
    assert (matmul(a[:, :, :, :4], b[:4], text, one) != matmul(a[:, :, :, :4], b[:4], text)).all()
    assert matmul(a[:, :, :0], b, text).shape == (2, 3, 0, 6)
    assert matmul(a[0, 0, :, :0], b[:0], "mac:a=e4m3fn,b=e4m3fn").any() == np.False_


def test_stochastic_totals_take_their_random_bits_step_by_step():
    function, random = parse("mac:a=e4m3fn,b=e4m3fn,acc=bfloat16,round=stochastic6"), np.random.RandomState(6)
    a, b = drawn(function.a, (4, 5), random, False), drawn(function.b, (5, 3), random, False)
    noise = random.randint(0, 64, (5, 4, 3))
    total = np.zeros((12, 1), np.uint32)
    row, column = (index.reshape(-1) for index in np.indices((4, 3)))
    for k in range(5):
        vectors = {"a": a[row, k], "b": b[k, column], "random": noise[k].reshape(-1)}
        words = {name: codes[:, None].astype(np.uint32) for name, codes in vectors.items()}
        total = function.evaluate(words | {"acc": total})
    assert (matmul(a, b, function, random=noise) == total.reshape(4, 3)).all()
    assert (matmul(a, b, function, random=0) != matmul(a, b, function, random=63)).any()


def test_limbs_fit_the_room():
    for a, b, room in (("e5m2", "e5m2", 45), ("posit16_1", "e4m3", 43), ("fp32", "fp32", 48), ("int8", "int8", 50)):
        width_a, width_b = limb_widths(get(a), get(b), room)
        assert width_a + width_b <= room
        assert min(width_a, width_b) >= 1


@pytest.mark.parametrize(
    ("shapes", "text", "keywords", "message"),
    [
        (
            ((2, 3), (3, 2)),
            "multiply:a=int4,b=int4",
            {},
            "Function of a matrix product must be a dot or mac, not multiply:a=int4,b=int4,out=exact",
        ),
        (
            ((2, 3), (4, 2)),
            "mac:a=int4,b=int4",
            {},
            "Shapes of a matrix product must be (…, M, K) and (K, N), not (2, 3) and (4, 2)",
        ),
        (
            ((2, 3), (3, 2)),
            "dot:a=int4,b=int4,lanes=2,acc=int16",
            {},
            "Inner axis of a matrix product must be a "
            "multiple of the 2 lanes of dot:a=int4,b=int4,lanes=2,acc=int16, not 3",
        ),
        (
            ((2, 3), (3, 2)),
            "mac:a=int4,b=int4,acc=int16",
            {"start": np.zeros(3, int)},
            "Start of a matrix product must broadcast to (2, 2), not be (3,)",
        ),
        (
            ((2, 3), (3, 2)),
            "mac:a=int4,b=int4,acc=int16",
            {"random": 1},
            "Random bits must be there for none but stochastic rounding",
        ),
        (
            ((2, 3), (3, 2)),
            "mac:a=int4,b=int4,acc=fp16,round=stochastic4",
            {},
            "Random bits must be there for stochastic rounding",
        ),
    ],
)
def test_what_does_not_fit_is_refused(shapes, text, keywords, message):
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        matmul(*(np.zeros(shape, int) for shape in shapes), text, **keywords)
