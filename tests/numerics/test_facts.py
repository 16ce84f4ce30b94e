"""Facts of the published standards, as numbers."""

import numpy as np
import pytest

from numerics import get, parse


@pytest.mark.parametrize(
    ("name", "largest", "smallest_normal", "smallest", "source"),
    [
        ("e4m3fn", 448, 2**-6, 2**-9, "OCP OFP8 v1.0, table 2"),
        ("e5m2", 57344, 2**-14, 2**-16, "OCP OFP8 v1.0, table 2"),
        ("e3m2fn", 28, 2**-2, 2**-4, "OCP MX v1.0, 5.3.2"),
        ("e2m3fn", 7.5, 1, 0.125, "OCP MX v1.0, 5.3.2"),
        ("e2m1fn", 6, 1, 0.5, "OCP MX v1.0, 5.3.3"),
        ("e8m0fnu", 2.0**127, 2.0**-127, 2.0**-127, "OCP MX v1.0, 5.4.1"),
        ("e4m3", 240, 2**-6, 2**-9, "as ml_dtypes float8_e4m3"),
        ("e4m3fnuz", 240, 2**-7, 2**-10, "as ml_dtypes float8_e4m3fnuz"),
        ("e5m2fnuz", 57344, 2**-15, 2**-17, "as ml_dtypes float8_e5m2fnuz"),
        ("e4m3b11fnuz", 30, 2**-10, 2**-13, "as ml_dtypes float8_e4m3b11fnuz"),
        ("e3m4", 15.5, 0.25, 2**-6, "as ml_dtypes float8_e3m4"),
        ("fp16", 65504, 2**-14, 2**-24, "IEEE 754 binary16"),
        ("bfloat16", 3.3895313892515355e38, 2.0**-126, 2.0**-133, "bfloat16"),
        ("fp32", 3.4028234663852886e38, 2.0**-126, 2.0**-149, "IEEE 754 binary32"),
        ("e6m2b48fnu_normal", 49152, 2**-48, 2**-48, "scale of HiFloat4"),
    ],
)
def test_ranges_of_minifloats(name, largest, smallest_normal, smallest, source):
    fmt = get(name)
    codes = np.arange(1 << fmt.width) if fmt.width <= 16 else np.array(fmt.landmarks())
    values = fmt.decode(codes)
    assert values[np.isfinite(values)].max() == largest
    assert values[values > 0].min() == smallest
    assert 2.0**fmt.min_exp == smallest_normal


def test_every_value_of_fp4():
    assert get("e2m1fn").decode(np.arange(8)).tolist() == [0, 0.5, 1, 1.5, 2, 3, 4, 6]
    assert get("e2m1fn").decode(np.arange(8, 16)).tolist() == [-0.0, -0.5, -1, -1.5, -2, -3, -4, -6]


def test_codes_of_e4m3():
    codes = {0x7E: 448, 0x7F: np.nan, 0xFF: np.nan, 0x08: 2**-6, 0x01: 2**-9, 0x38: 1, 0x80: -0.0, 0x78: 256}
    assert np.array_equal(get("e4m3fn").decode(list(codes)), list(codes.values()), equal_nan=True)


def test_codes_of_e5m2():
    codes = {0x7B: 57344, 0x7C: np.inf, 0xFC: -np.inf, 0x7D: np.nan, 0x7E: np.nan, 0x7F: np.nan, 0x3C: 1}
    assert np.array_equal(get("e5m2").decode(list(codes)), list(codes.values()), equal_nan=True)


def test_codes_of_ue5m3():
    codes = {0x00: 0, 0x01: 2**-17, 0x08: 2**-14, 0xFE: 114688, 0xFF: np.nan}
    assert np.array_equal(get("ue5m3").decode(list(codes)), list(codes.values()), equal_nan=True)


def test_codes_of_e8m0():
    codes = {0: 2.0**-127, 127: 1, 128: 2, 254: 2.0**127, 255: np.nan}
    assert np.array_equal(get("e8m0fnu").decode(list(codes)), list(codes.values()), equal_nan=True)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("posit4_1", [0, 1 / 16, 1 / 4, 1 / 2, 1, 2, 4, 16]),
        ("posit4_0", [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 4]),
        ("posit3_0", [0, 0.5, 1, 2]),
        ("posit2_0", [0, 1]),
    ],
)
def test_every_value_of_small_posits(name, values):
    fmt = get(name)
    half = 1 << (fmt.width - 1)
    assert fmt.decode(np.arange(half)).tolist() == values
    negative = fmt.decode(np.arange(half, 2 * half))
    assert np.isnan(negative[0])
    assert negative[1:].tolist() == [-value for value in values[:0:-1]]


@pytest.mark.parametrize(
    ("name", "extreme", "significand"),
    [("posit8_0", 6, 6), ("posit8_1", 12, 5), ("posit8_2", 24, 4), ("posit16_1", 28, 13), ("posit16_2", 56, 12)],
)
def test_ranges_of_posits(name, extreme, significand):
    fmt = get(name)
    values = fmt.decode(np.arange(1, 1 << (fmt.width - 1)))
    assert (values.min(), values.max()) == (2.0**-extreme, 2.0**extreme)
    assert (np.diff(values) > 0).all()
    assert fmt.precision == significand
    assert int(max(sig.bit_length() for sig in map(int, fmt.unpack(np.arange(1 << fmt.width)).sig))) == significand


def test_posits_of_the_standard_round_on_the_bit_string():
    # Between 2**20 and 2**24 of posit8_2 the border is 2**22, the posit9_2 between them, not their mean.
    fmt = get("posit8_2")
    assert fmt.decode(fmt.encode([2.0**22, np.nextafter(2.0**22, 9e9), 2.0**23])).tolist() == [2**20, 2**24, 2**24]
    assert fmt.decode(fmt.encode([1e-30, -1e-30, 1e30, -1e30])).tolist() == [2**-24, -(2**-24), 2**24, -(2**24)]


@pytest.mark.parametrize(
    ("a", "b", "terms", "width"),
    [
        *(("e2m1fn", "e2m1fn", *case) for case in ((1, 9), (256, 17), (1024, 19), (4096, 21), (65536, 25))),
        ("e2m1fn", "posit4_1", 1, 13),
        # Ours has a sign, and for posits one word that means NaR. That is the most negative one, which no sum takes
        # because the largest positive one needs the same bits: so the widths are those of plain two's complement.
        *(("posit4_1", "posit4_1", *case) for case in ((1, 18), (256, 26), (1024, 28), (4096, 30), (65536, 34))),
        *(("posit8_0", "posit8_0", *case) for case in ((1, 26), (256, 34), (1024, 36), (4096, 38), (65536, 42))),
        *(("posit16_1", "posit16_1", *case) for case in ((1, 114), (256, 122), (1024, 124), (65536, 130))),
        *(("e2m1fn", "posit8_0", *case) for case in ((1, 17), (1024, 27))),
        *(("posit4_1", "posit8_0", *case) for case in ((1, 22), (1024, 32))),
        *(("posit8_0", "posit16_1", *case) for case in ((1, 70), (1024, 80))),
    ],
)
def test_widths_of_exact_sums_of_extreme_products(a, b, terms, width):
    assert parse(f"mac:a={a},b={b},terms={terms}").acc.width == width


@pytest.mark.parametrize(
    ("name", "width"),
    [("e2m3fn", 26), ("e3m3fn", 34), ("e4m3f", 50), ("e5m2f", 80)],
)
def test_widths_of_exact_sums_of_minifloats(name, width):
    """2**ea + ma + 2**eb + mb + ceil(log2 n) - 1 for n = 4608 products (arXiv 2311.12359), which bounds magnitudes by
    powers of two; the narrowest word is that wide, or one bit narrower where the true bound is well below the power.
    """
    fmt = get(name)
    assert 2 * (2**fmt.exp_bits + fmt.man_bits) + 13 - 1 == width
    assert width - parse(f"mac:a={name},b={name},terms=4608").acc.width in (0, 1)


def test_widths_of_exact_sums_of_integers():
    # The formula ra + rb + ceil(log2 n) + 1 of the same paper gives 30 and 26: it takes 2**r for the magnitude of r
    # bits in two's complement, which is 2**(r - 1).
    assert [parse(f"mac:a={name},b={name},terms=4608").acc.width for name in ("int8", "int6")] == [28, 24]
    assert parse("multiply:a=int8,b=int8").out.width == 16
    assert parse("multiply:a=uint8,b=uint8").out.width == 17
    assert parse("multiply:a=int8sym,b=int8sym").out.width == 16


@pytest.mark.parametrize(
    ("name", "carry", "quire"), [("posit8_2", 31, 128), ("posit16_2", 31, 256), ("posit8_0", 7, 32)]
)
def test_quires(name, carry, quire):
    """The posit standard (2022, 3.2) has 16 n bits, the last of weight 2**(16 - 8 n); earlier posit8_0 had 32 bits.

    A quire of C carry bits is ours for 2**C - 1 products of the extreme magnitude: sign, carries and range.
    """
    acc = parse(f"mac:a={name},b={name},terms={2**carry - 1}").acc
    assert acc.width == quire
    assert acc.lsb == 2 * get(name).lsb
    if name.endswith("_2"):
        assert acc.lsb == 16 - 8 * get(name).width
    assert acc.can_be_nan


@pytest.mark.parametrize(
    ("a", "b", "acc", "expected"),
    [
        (0x7F, 0x38, "fp32", "NaN"),
        (0x7E, 0x7E, "fp32", "200704"),
        (0x01, 0x01, "fp32", "3.81469727e-06"),
        (0x80, 0x38, "fp32", "0"),
        (0x7E, 0x7E, "e4m3fn", "448"),
    ],
)
def test_products_of_e4m3(a, b, acc, expected):
    mac = parse(f"mac:a=e4m3fn,b=e4m3fn,acc={acc}")
    answer = mac(a=np.array([a]), b=np.array([b]), acc=np.array([0]))
    assert mac.result.format.text(int(answer[0])) == expected


def test_zeros_keep_the_sign_that_ieee_754_gives_them():
    mac = parse("mac:a=e5m2,b=e5m2,acc=fp16")
    one, minus, zero, minus_zero = 0x3C, 0xBC, 0x00, 0x80
    cases = {
        (minus_zero, one, 0x8000): 0x8000,
        (minus_zero, one, 0x0000): 0x0000,
        (zero, one, 0x8000): 0x0000,
        (one, minus, 0x3C00): 0x0000,
        (minus_zero, minus, 0x8000): 0x0000,
    }
    columns = [np.array(column) for column in zip(*cases, strict=True)]
    answers = mac(**dict(zip(("a", "b", "acc"), columns, strict=True)))
    assert answers.tolist() == list(cases.values())


def test_special_numbers_go_through_a_sum_as_in_ieee_754():
    dot = parse("dot:a=e5m2,b=e5m2,lanes=2,acc=fp16")
    one, zero, inf, minus_inf, nan = 0x3C, 0x00, 0x7C, 0xFC, 0x7E
    cases = [
        ((inf, one), (one, one), 0x3C00, 0x7C00),
        ((minus_inf, one), (one, one), 0x3C00, 0xFC00),
        ((inf, minus_inf), (one, one), 0, 0x7E00),
        ((inf, one), (zero, one), 0, 0x7E00),
        ((inf, one), (one, one), 0xFC00, 0x7E00),
        ((one, nan), (one, zero), 0, 0x7E00),
        ((one, one), (one, one), 0xFC00, 0xFC00),
    ]
    a, b, acc, expected = (np.array(column) for column in zip(*cases, strict=True))
    assert dot(a=a, b=b, acc=acc).tolist() == expected.tolist()


def test_a_quire_keeps_what_is_no_number():
    mac = parse("mac:a=posit8_0,b=posit8_0")
    nar = 1 << (mac.acc.width - 1)
    answers = mac(a=np.array([0x80, 0x40, 0]), b=np.array([0x40, 0x40, 0]), acc=np.array([0, nar, nar], np.uint64))
    assert answers.tolist() == [nar] * 3
