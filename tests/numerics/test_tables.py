"""Tables against the computing path: every border, its neighbours, and patterns from everywhere."""

import re
from dataclasses import replace

import ml_dtypes
import numpy as np
import pytest

from numerics import InputError, Minifloat, Overflow, Rounding, get
from numerics.formats import tables
from numerics.number import Numbers

FORMATS = ["e4m3fn", "e2m1fn", "e5m2", "e3m2fn", "posit8_0", "posit8_2", "int8", "int8sym", "uint4", "hif8"]
ODD_ONES = ["e8m0fnu", "ue4m3", "e4m3fnuz", "e2m3f_normal", "e8m2b100", "e1m1", "ternary", "posit3_1", "posit2"]
BITS = {"float32": np.uint32, "float64": np.uint64}


def computed(fmt, values, rounding, overflow):
    """Codes without tables."""
    return fmt.round(Numbers.of(values), rounding, overflow)


def near_borders(fmt, source, seed=0):
    """Floats of a type at, next to and half way between numbers of a format; of both signs, and specials."""
    values = np.unique(fmt.decode(np.arange(1 << fmt.width)))
    values = np.abs(values[np.isfinite(values)])
    if len(values) > 1 << 13:
        values = np.random.RandomState(seed).choice(values, 1 << 13, replace=False)
    middle = np.concatenate([values, (values[1:] + values[:-1]) / 2, values * 1.5, values * 2])
    with np.errstate(over="ignore"):
        points = np.abs(middle.astype(source))
    bits = points.view(BITS[source])
    bits = np.unique(np.concatenate([bits, bits + 1, np.maximum(bits, 1) - 1]))
    found = bits.view(source)
    found = found[~np.isnan(found)]
    return np.concatenate([found, -found, np.array([np.inf, -np.inf], source)])


def everywhere(source, count, seed=0):
    """Floats of random patterns, without NaN; and some of a usual size."""
    random = np.random.RandomState(seed)
    bits = random.randint(0, 1 << 32, count, np.uint64)
    bits = bits | (random.randint(0, 1 << 32, count, np.uint64) << np.uint64(32))
    values = bits.astype(BITS[source]).view(source)
    return np.concatenate([values[~np.isnan(values)], (random.standard_normal(count) * 3).astype(source)])


@pytest.mark.parametrize("source", ["float32", "float64"])
@pytest.mark.parametrize("name", FORMATS + ODD_ONES)
def test_tables_hold_what_is_computed(name, source):
    fmt, compared = get(name), 0
    values = np.concatenate([near_borders(fmt, source), everywhere(source, 2000)])
    rules = [(rounding, fmt.default_overflow) for rounding in Rounding]
    rules += [(Rounding.NEAREST_EVEN, overflow) for overflow in fmt.overflows if overflow is not Overflow.WRAP]
    for rounding, overflow in rules:
        table = tables.build(fmt, rounding, overflow, source)
        assert (tables.encode_floats(fmt, table, values) == computed(fmt, values, rounding, overflow)).all(), (
            f"{rounding}"
        )
        compared += len(values)
    assert compared >= 8 * 4000


@pytest.mark.parametrize("name", ["posit16_1", "fp16", "bfloat16", "posit12_2"])
def test_tables_of_wide_formats_hold_what_is_computed(name):
    fmt, compared = get(name), 0
    values = np.concatenate([near_borders(fmt, "float32"), everywhere("float32", 5000)])
    for rounding in (Rounding.NEAREST_EVEN, Rounding.CEIL):
        table = tables.build(fmt, rounding, fmt.default_overflow, "float32")
        assert (
            tables.encode_floats(fmt, table, values) == computed(fmt, values, rounding, fmt.default_overflow)
        ).all()
        compared += len(values)
    assert compared > 40_000


@pytest.mark.parametrize("name", ["e4m3fn", "posit8_0", "int8"])
def test_tables_drop_as_many_bits_as_borders_allow_and_no_more(name):
    fmt = get(name)
    values = near_borders(fmt, "float32")
    rounding, overflow = Rounding.NEAREST_EVEN, fmt.default_overflow
    expected = computed(fmt, values, rounding, overflow)
    table = tables.build(fmt, rounding, overflow, "float32")
    # Half as many entries: of each two that fall together the first.
    coarse = replace(table, drop=table.drop + 1, codes=table.codes[np.arange(len(table.codes) // 2) * 2])
    wrong = tables.encode_floats(fmt, coarse, values) != expected
    assert 0 < wrong.sum() < len(values)
    # A significand of p bits has its borders at p + 1, so that p stand behind the leading one; and one is sticky.
    precision = 7 if name == "int8" else fmt.precision
    assert len(table.codes) == 1 << (9 + precision + 1)


@pytest.mark.parametrize("name", ["posit16_1", "posit16_2", "fp16"])
def test_doubles_go_through_singles_that_are_rounded_to_odd(name, monkeypatch):
    fmt = get(name)
    monkeypatch.setattr(tables, "_MOST_ENTRIES", 1 << 23)
    values = np.concatenate([near_borders(fmt, "float64"), everywhere("float64", 5000)])
    tiny_or_huge = np.array([1e-300, 2.0**-149, -1e-46, 1e39, -3e300, 2.0**128 - 2.0**103])
    usual = values[np.isinf(values) | (values == 0) | ((np.abs(values) > 1e-40) & (np.abs(values) < 1e38))]
    singles = 0
    for rounding in (Rounding.NEAREST_EVEN, Rounding.FLOOR, Rounding.ODD):
        overflow = fmt.default_overflow
        table = tables.build(fmt, rounding, overflow, "float64")
        singles += table.single
        assert (tables.encode_floats(fmt, table, usual) == computed(fmt, usual, rounding, overflow)).all()
        for value in tiny_or_huge:
            got = tables.encode_floats(fmt, table, np.array([1.5, value]))
            assert got is None or got[1] == computed(fmt, np.array([value]), rounding, overflow)
        if table.single:
            assert tables.encode_floats(fmt, table, tiny_or_huge[:1]) is None
            assert tables.encode_floats(fmt, table, tiny_or_huge[4:5]) is None
    assert singles
    assert len(usual) > 40_000


@pytest.mark.parametrize("rounding", list(Rounding))
@pytest.mark.parametrize("fmt", [Minifloat(2, 12, bias=115), Minifloat(3, 12, bias=-124)], ids=str)
def test_values_next_to_the_ends_of_singles_are_rounded_as_computed(fmt, rounding):
    # The smallest normal float32, and what is beyond the largest one. Tinier or larger ones would go without a table.
    ends = np.array([2.0**-126, 2.0**-125, 2.0**127, 2.0**128 - 2.0**104])
    steps = 1 + np.concatenate([-(2.0 ** -np.arange(10, 53)), [0], 2.0 ** -np.arange(10, 53)])
    values = np.outer(ends, steps).reshape(-1)
    values = values[(values < 2.0**128) & (values >= 2.0**-126 * (1 - 2.0**-10))]
    values = np.concatenate([values, -values])
    table = tables.build(fmt, rounding, fmt.default_overflow, "float64")
    expected = computed(fmt, values, rounding, fmt.default_overflow)
    long = np.resize(values, 1 << 18)
    assert np.array_equal(fmt.encode(long, rounding), np.resize(expected, 1 << 18))
    if table is not None:
        got = tables.encode_floats(fmt, table, values)
        assert got is None or (got == expected).all()
    assert len(values) > 400


def test_borders_that_singles_cannot_keep_are_told():
    least, end = np.float64(2.0**-126).view(np.uint64), np.float64(2.0**128).view(np.uint64)
    one, last = np.float64(1).view(np.uint64), np.uint64(1 << 29)
    held = (one, one + np.uint64(1), one + 2 * last, least + np.uint64(1), least + 2 * last, np.uint64(1))
    lost = (one + last, one + last + np.uint64(1), one + np.uint64(2), least, end, least - last, end - last)
    for border in held:
        assert tables._as_singles(np.array([border])) is not None
    for border in lost:
        assert tables._as_singles(np.array([border])) is None


def test_formats_too_fine_for_a_table_have_none():
    for name, source in (("int16", "float32"), ("int16", "float64"), ("e8m2b200", "float32")):
        assert tables.build(get(name), Rounding.NEAREST_EVEN, Overflow.SATURATE, source) is None
    assert tables.build(get("int8"), Rounding.NEAREST_EVEN, Overflow.WRAP, "float32") is None


@pytest.mark.parametrize("source", ["float32", "float64", "float16", "bfloat16", "int8", "uint8", "int16", "uint16"])
def test_encode_gives_the_same_with_and_without_tables(source):
    dtype = np.dtype(ml_dtypes.bfloat16) if source == "bfloat16" else np.dtype(source)
    random = np.random.RandomState(1)
    values = random.randint(0, 256, (3, 50_000, dtype.itemsize)).astype(np.uint8).view(dtype)[..., 0]
    if source in ("float32", "float64"):
        values = np.where(np.arange(50_000) % 2, random.standard_normal((3, 50_000)).astype(dtype), values)
    for name in ("e4m3fn", "posit8_1", "int8"):
        fmt = get(name)
        with np.errstate(invalid="ignore"):
            kept = values if fmt.has_nan else np.where(np.isnan(values.astype(float)), 0, values).astype(dtype)
        wide = kept.astype(np.float32) if source == "bfloat16" else kept
        expected = computed(fmt, wide, Rounding.FLOOR, fmt.default_overflow)
        got = fmt.encode(kept, "floor")
        assert (fmt, Rounding.FLOOR, fmt.default_overflow, source) in tables._tables
        assert got.dtype == fmt.code_dtype
        assert (got == expected).all()
        # In another order of memory, and a few at a time.
        assert (fmt.encode(kept.T, "floor") == expected.T).all()
        assert (fmt.encode(kept[0, :9], "floor") == expected[0, :9]).all()


def test_doubles_are_rounded_once():
    # Half way between 1 and 1.125, and a little more: float32 does not see the little.
    values = np.full(1 << 15, 1.0625 + 2.0**-40)
    fmt = get("e4m3fn")
    assert fmt.decode(fmt.encode(values))[0] == 1.125
    assert fmt.decode(fmt.encode(values.astype(np.float32)))[0] == 1
    assert (fmt, Rounding.NEAREST_EVEN, Overflow.SATURATE, "float64") in tables._tables


@pytest.mark.parametrize("source", ["float32", "float64", "float16"])
def test_nan_is_refused_as_it_is_without_tables(source):
    values = np.zeros(1 << 17, source)
    fmt = get("e2m1fn")
    fmt.encode(values)
    values[100_001] = -np.nan
    message = "Values for e2m1fn, which has no NaN, must not be NaN, but number 100001 is"
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        fmt.encode(values)
    assert (fmt, Rounding.NEAREST_EVEN, fmt.default_overflow, source) in tables._tables


def test_every_nan_is_nan():
    patterns = np.concatenate([np.arange(0x7F800001, 0x80000000, 997), np.arange(0xFF800001, 1 << 32, 997)])
    values = np.concatenate([patterns, [0x7FFFFFFF, 0xFFFFFFFF]]).astype(np.uint32).view(np.float32)
    for name in ("e4m3fn", "e5m2", "posit8_0", "e8m0fnu", "ue5m3"):
        fmt = get(name)
        assert (fmt.encode(values) == fmt.nan_code).all()
    assert len(values) > 16_000


def test_other_types_are_computed():
    fmt, values = get("e4m3fn"), np.full(1 << 15, 1.01, np.float32)
    assert tables.encode(fmt, np.arange(1 << 15), Rounding.NEAREST_EVEN, Overflow.SATURATE) is None
    swapped = values.astype(">f4")
    assert tables.encode(fmt, swapped, Rounding.NEAREST_EVEN, Overflow.SATURATE) is None
    assert (fmt.encode(swapped) == fmt.encode(values)).all()


def test_tables_are_kept_up_to_a_size(monkeypatch):
    monkeypatch.setattr(tables, "_tables", {})
    monkeypatch.setattr(tables, "_KEPT_BYTES", 40_000)
    values = np.ones(1 << 15, np.float32)
    for rounding in Rounding:
        get("e4m3fn").encode(values, rounding)
    assert 1 <= len(tables._tables) < len(Rounding)
    assert sum(table.codes.nbytes for table in tables._tables.values()) <= 40_000


def test_numbers_of_codes_in_a_narrower_type():
    fmt, codes = get("e4m3fn"), np.arange(256).reshape(16, 16)
    assert fmt.decode(codes).dtype == np.float64
    narrow = fmt.decode(codes.T, np.float32)
    assert narrow.dtype == np.float32
    assert np.array_equal(narrow, fmt.decode(codes).T, equal_nan=True)
    message = "Numbers of e4m3fn must be decoded to a type of floats, not int8"
    with pytest.raises(InputError, match=f"^{message}$"):
        fmt.decode(codes, np.int8)
    message = "Numbers of posit32_2 must be exact in float32, not 1.0000000074505806, which is rounded"
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        get("posit32").decode(np.array([0x40000001]), np.float32)
    message = "Numbers of bfloat16 must be exact in float16, not 9.1835496157991212e-41, which is rounded"
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        get("bfloat16").decode(np.array([0]), np.float16)
