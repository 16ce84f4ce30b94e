"""Stochastic rounding of many numbers against the computing path, and the space that encoding takes."""

import re
import tracemalloc

import ml_dtypes
import numpy as np
import pytest
from test_tables import FORMATS, ODD_ONES, computed, everywhere, near_borders

from numerics import InputError, Overflow, Stochastic, get
from numerics.formats import stochastic

WIDE = ["posit16_1", "posit16_2", "posit16_4", "fp16", "bfloat16", "int16", "e8m7_normal", "e2m1fnan"]
WIDTHS = (1, 8, 13, 32)


def draws(count, width, seed=0):
    """Random numbers, many of which are the largest."""
    random = np.random.RandomState(seed)
    found = random.randint(0, 1 << width, count, np.int64)
    return Stochastic(np.where(random.randint(0, 3, count) == 0, (1 << width) - 1, found), width)


@pytest.mark.parametrize("source", ["float32", "float64"])
@pytest.mark.parametrize("name", FORMATS + ODD_ONES + WIDE)
def test_places_are_those_that_are_computed(name, source):
    fmt, compared = get(name), 0
    values = np.concatenate([near_borders(fmt, source), everywhere(source, 2000), np.zeros(2, source)])
    tiny = (2.0 ** np.arange(-160, -100)).astype(source)
    values = np.concatenate([values[np.isfinite(values)], tiny, -tiny])
    for overflow in fmt.overflows:
        if overflow is not Overflow.WRAP:
            for width in WIDTHS:
                way = draws(len(values), width)
                got = stochastic.encode(fmt, values, way, overflow)
                assert (got == computed(fmt, values, way, overflow)).all(), f"{overflow}, {width} bits"
                compared += len(values)
    assert compared >= len(fmt.overflows[:2]) * len(WIDTHS) * 2000


@pytest.mark.parametrize("source", ["float32", "float64", "float16", "bfloat16", "int8", "uint16", "int32", ">f4"])
@pytest.mark.parametrize("name", ["e4m3fn", "posit8_0", "fp32", "fp16"])
def test_encode_gives_the_same_for_many_and_few(name, source):
    dtype = np.dtype(ml_dtypes.bfloat16) if source == "bfloat16" else np.dtype(source)
    values = (np.random.RandomState(1).standard_normal((2, 70_001)) * 50).astype(dtype)
    fmt, way = get(name), draws(140_002, 8)
    way = way.using(way.random.reshape(values.shape))
    plain = values.astype(np.float64)
    parts = [
        computed(fmt, plain[:, at : at + 99], way.take((slice(None), slice(at, at + 99))), fmt.default_overflow)
        for at in range(0, 70_001, 99)
    ]
    expected = np.concatenate(parts, axis=1)
    assert np.array_equal(fmt.encode(values, way), expected)
    # Not in the order of memory, and with one random number for many.
    turned = way.using(way.random.T)
    assert np.array_equal(fmt.encode(values.T, turned), expected.T)
    column = Stochastic(way.random[:, :1], 8)
    assert np.array_equal(fmt.encode(values, column)[:, :50], fmt.encode(values[:, :50], column))
    assert len(np.unique(expected)) > 10


def test_special_numbers_are_computed():
    fmt, values = get("e5m2"), np.ones(1 << 16, np.float32)
    values[[5, 40_000, 50_000]] = np.inf, -np.inf, np.nan
    for overflow in fmt.overflows:
        codes = fmt.encode(values, Stochastic(0, 8), overflow)
        assert (
            codes[[5, 40_000, 50_000]].tolist() == fmt.encode(values[[5, 40_000, 50_000]], "rtz", overflow).tolist()
        )
    values[5] = values[40_000] = 1
    message = "Values for e2m1fn, which has no NaN, must not be NaN, but number 50000 is"
    for way in (Stochastic(0, 8), Stochastic(0, 32)):
        with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
            get("e2m1fn").encode(values, way)


def test_a_probability_is_the_distance_of_many_too():
    fmt = get("e4m3fn")
    for eighths in range(9):
        values = np.full(1 << 16, 1 + eighths / 64, np.float32)
        up = fmt.decode(fmt.encode(values, Stochastic(np.arange(1 << 16, dtype=np.uint16) % 256, 8))) > 1
        assert up.sum() == (1 << 16) * eighths // 8


def test_posits_wrapping_integers_and_wide_formats():
    # Nothing but zero rounds to zero: subnormal floats are not in line.
    table = stochastic.binades(get("posit8_0"), Overflow.SATURATE, 8, "float32")
    assert table.tiny == 2.0**-126
    assert stochastic.binades(get("e4m3fn"), Overflow.SATURATE, 8, "float32").tiny == 0
    assert stochastic.binades(get("int8"), Overflow.WRAP, 8, "float32") is None
    values = np.linspace(-1000, 1000, 1 << 16)
    way = draws(1 << 16, 8)
    assert (get("int8").encode(values, way, "wrap") == computed(get("int8"), values, way, Overflow.WRAP)).all()


@pytest.mark.parametrize(
    ("name", "source", "rounding"),
    [
        ("e4m3fn", "float32", 8),
        ("e4m3fn", "float64", 32),
        ("posit32", "float32", "rne"),
        ("int16", "float32", "rne"),
        ("fp32", "float64", 8),
        ("int8", "int32", "rna"),
    ],
)
def test_space_does_not_grow_with_the_numbers(name, source, rounding):
    fmt, count = get(name), 1 << 20
    values = np.arange(count).astype(source)
    way = rounding if isinstance(rounding, str) else Stochastic(np.zeros(count, np.uint32), rounding)
    fmt.encode(values, way)
    tracemalloc.start()
    codes = fmt.encode(values, way)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < codes.nbytes + (6 << 20)
    tracemalloc.start()
    numbers = fmt.decode(codes)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < numbers.nbytes + (6 << 20)
