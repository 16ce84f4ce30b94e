"""Element formats against their twins: every code of the narrow ones, and every place where rounding turns."""

from fractions import Fraction

import numpy as np
import pytest
from twins import compare_encoding, same, sample, turns

from numerics import InputError, Minifloat, Overflow, Posit, Rounding, Specials, get
from numerics.formats.names import COMMON, NAMED
from numerics.oracle.elements import decode

#: Formats that lists do not show: no mantissa, no infinity, shifted bias, no sign, no zero, hardly any bits.
ODD = (
    *("e1m0fn", "e2m0fn", "e1m1", "e1m1fnan", "e2m2", "e4m0fn", "e5m0fnan", "e2m5", "e6m1", "e3m3fnuz", "e1m2fnuz"),
    *("e4m3b11fnuz", "e4m3b0fn", "e5m2b-40", "e2m3b200fn", "e4m3f", "e2m3fnan", "e3m2b7"),
    *("e3m2fnu", "e2m1fnu", "e4m4u", "e3m0fnanu", "e1m0fnu"),
    *("e6m2fnu_normal", "e3m2f_normal", "e2m2_normal", "e3m3fnan_normal", "e1m0fnu_normal", "e4m2u_normal"),
    *("posit2_0", "posit2_2", "posit3_0", "posit3_1", "posit4_0", "posit5_2", "posit6_3", "posit7_4", "posit8_3"),
    *("int3", "int5sym", "int2sym", "uint1", "uint2", "uint5"),
)
NARROW = [name for name in (*COMMON, *ODD) if get(name).width <= 8]
MIDDLE = [
    name for name in (*COMMON, "e5m8fn", "e8m5u", "posit12_0", "posit13_4", "int11sym") if 8 < get(name).width <= 16
]
WIDE = ["fp32", "tf32", "e8m23b0f", "int24", "uint32", "int32"]


@pytest.mark.parametrize("name", NARROW)
def test_every_code_decodes_as_its_twin_and_encodes_to_itself(name):
    fmt = get(name)
    codes = np.arange(1 << fmt.width, dtype=fmt.code_dtype)
    values = fmt.decode(codes)
    assert same(values, np.array([float(decode(fmt, int(code))) for code in codes])).all()
    assert_codes_return(fmt, codes, values)


def assert_codes_return(fmt, codes, values):
    """Every code encodes to itself, but for those that a format never gives: second NaNs, the most negative one."""
    for rounding in Rounding:
        back = fmt.encode(values, rounding)
        expected = np.where(np.isnan(values), fmt.nan_code if fmt.has_nan else 0, codes)
        if getattr(fmt, "symmetric", False):
            expected = np.where(codes == 1 << (fmt.width - 1), codes + 1, expected)
        assert (back == expected).all(), f"{fmt}: {codes[back != expected][0]:#x}"


@pytest.mark.parametrize("name", NARROW)
def test_narrow_formats_encode_as_their_twins_wherever_rounding_turns(name):
    fmt = get(name)
    values = turns(fmt, fmt.decode(np.arange(1 << fmt.width)))
    assert compare_encoding(fmt, values) >= 2 * 2 * 3 * ((1 << fmt.width) - 4)


@pytest.mark.parametrize("name", MIDDLE)
def test_formats_of_16_bits_agree_with_their_twins(name):
    fmt = get(name)
    codes = np.arange(1 << fmt.width, dtype=fmt.code_dtype)
    assert_codes_return(fmt, codes, fmt.decode(codes))
    chosen = sample(fmt, 400)
    values = fmt.decode(chosen)
    assert same(values, np.array([float(decode(fmt, int(code))) for code in chosen])).all()
    # Neighbours of what was drawn, so that midpoints are borders.
    near = np.unique(np.concatenate([chosen, np.minimum(chosen.astype(np.int64) + 1, (1 << fmt.width) - 1)]))
    spots = turns(fmt, fmt.decode(near.astype(fmt.code_dtype)))
    picked = np.random.RandomState(1).choice(len(spots) - 20, 700, replace=False)
    assert compare_encoding(fmt, np.concatenate([spots[picked], spots[-20:]])) >= 2 * 2 * 700


@pytest.mark.parametrize("name", WIDE)
def test_wider_formats_agree_with_their_twins(name):
    fmt = get(name)
    chosen = sample(fmt, 600)
    values = fmt.decode(chosen)
    assert same(values, np.array([float(decode(fmt, int(code))) for code in chosen])).all()
    assert_codes_return(fmt, chosen, values)
    near = np.unique(np.concatenate([chosen, np.minimum(chosen.astype(np.int64) + 1, (1 << fmt.width) - 1)]))
    spots = turns(fmt, fmt.decode(near.astype(fmt.code_dtype)))
    picked = np.random.RandomState(1).choice(len(spots), 700, replace=False)
    assert compare_encoding(fmt, np.concatenate([spots[picked], spots[-20:]])) >= 2 * 2 * 700


def test_single_precision_is_numpys():
    random = np.random.RandomState(0)
    bits = np.concatenate([random.randint(0, 1 << 32, size=100_000, dtype=np.uint32), get("fp32").landmarks()])
    bits = bits.astype(np.uint32)
    with np.errstate(all="ignore"):
        singles = bits.view(np.float32).astype(np.float64)
        doubles = random.randint(0, 1 << 64, size=100_000, dtype=np.uint64).view(np.float64)
        values = np.concatenate([doubles, singles * (1 + random.randint(-4, 5, size=len(bits)) * 2.0**-25)])
        values = values[~np.isnan(values)]
        expected = values.astype(np.float32)
    assert same(get("fp32").decode(bits), singles).all()
    assert (get("fp32").encode(values) == expected.view(np.uint32)).all()
    assert len(values) > 190_000


def test_half_precision_is_numpys():
    bits = np.arange(1 << 16, dtype=np.uint16)
    assert same(get("fp16").decode(bits), bits.view(np.float16).astype(np.float64)).all()
    values = np.random.RandomState(0).standard_normal(100_000) * np.exp2(
        np.random.RandomState(1).randint(-26, 17, 100_000)
    )
    with np.errstate(over="ignore"):
        assert (get("fp16").encode(values) == values.astype(np.float16).view(np.uint16)).all()


@pytest.mark.parametrize("short", ["bfloat16", "tf32"])
def test_formats_cut_from_single_precision_round_as_its_bits_do(short):
    fmt, random = get(short), np.random.RandomState(2)
    drop = 23 - fmt.man_bits
    bits = random.randint(0, 0x7F000000, size=50_000, dtype=np.int64)
    bits[:10_000] = (bits[:10_000] >> drop << drop) | (1 << (drop - 1))  # ties
    values = bits.astype(np.uint32).view(np.float32)
    half_up = (1 << (drop - 1)) - 1 + ((bits >> drop) & 1)
    assert (fmt.encode(values) == (bits + half_up) >> drop).all()
    assert (fmt.encode(values, "rtz") == bits >> drop).all()


@pytest.mark.parametrize("name", [*NARROW, *MIDDLE, *WIDE])
def test_rounding_is_monotone_and_idempotent(name):
    fmt, random = get(name), np.random.RandomState(3)
    codes = sample(fmt, 500)
    values = fmt.decode(codes)
    finite = values[np.isfinite(values)]
    numbers = np.sort(np.concatenate([finite, random.choice(finite, 500) * (1 + random.standard_normal(500) / 4)]))
    for rounding in Rounding:
        rounded = fmt.decode(fmt.encode(numbers, rounding, Overflow.SATURATE))
        assert (np.diff(rounded) >= 0).all()
        assert same(fmt.decode(fmt.encode(rounded, rounding, Overflow.SATURATE)), rounded).all()
        if rounding is Rounding.TOWARD_ZERO and not isinstance(fmt, Posit) and getattr(fmt, "subnormals", True):
            assert (np.abs(rounded) <= np.abs(numbers)).all()


@pytest.mark.parametrize("name", [*NAMED, *NARROW])
def test_ranges_are_those_of_the_values(name):
    fmt = get(name)
    codes = np.arange(1 << fmt.width) if fmt.width <= 16 else np.array(fmt.landmarks())
    values = fmt.decode(codes)
    finite = values[np.isfinite(values)]
    low, high = fmt.int_range
    assert (float(low * Fraction(2) ** fmt.lsb), float(high * Fraction(2) ** fmt.lsb)) == (finite.min(), finite.max())
    assert (finite / 2.0**fmt.lsb % 1 == 0).all()
    assert np.frexp(np.abs(finite).max())[1] - 1 == fmt.msb
    assert fmt.has_nan == np.isnan(values).any()
    assert fmt.has_infinity == np.isinf(values).any()
    assert fmt.has_negative_zero == ((values == 0) & np.signbit(values)).any()


@pytest.mark.parametrize("name", [*COMMON, *ODD])
def test_landmarks_are_codes_and_hold_the_special_ones(name):
    fmt = get(name)
    marks = fmt.landmarks()
    assert marks == sorted(set(marks))
    assert marks[0] >= 0 and marks[-1] < 1 << fmt.width
    values = fmt.decode(np.array(marks))
    assert np.isnan(values).any() == fmt.has_nan
    assert np.isinf(values).sum() == 2 * fmt.has_infinity - (fmt.has_infinity and not fmt.signed)


@pytest.mark.parametrize(
    ("overflow", "rounding", "texts"),
    [
        ("saturate", "rne", {"e4m3": "240", "e4m3fn": "448", "e3m2fn": "28"}),
        ("overflow", "rne", {"e4m3": "inf", "e4m3fn": "NaN", "e3m2fn": "28"}),
        ("overflow", "rtz", {"e4m3": "240", "e4m3fn": "448", "e3m2fn": "28"}),
    ],
)
def test_what_numbers_beyond_the_range_become(overflow, rounding, texts):
    assert {name: get(name).text(int(get(name).encode([1e6], rounding, overflow)[0])) for name in texts} == texts


@pytest.mark.parametrize(
    ("overflow", "texts"),
    [
        ("saturate", {"e4m3": "-inf", "e4m3fn": "NaN", "e3m2fn": "-28", "posit8_0": "NaR", "int8": "-128"}),
        ("saturate_all", {"e4m3": "-240", "e4m3fn": "-448", "e3m2fn": "-28", "posit8_0": "NaR", "int8": "-128"}),
    ],
)
def test_what_an_infinity_becomes(overflow, texts):
    assert {name: get(name).text(int(get(name).encode([-np.inf], overflow=overflow)[0])) for name in texts} == texts


def test_integers_wrap():
    values = np.arange(-1000, 1000)
    assert (get("int8").encode(values, overflow="wrap") == (values & 255)).all()
    assert (get("uint4").encode(values, overflow="wrap") == (values & 15)).all()


def test_values_of_every_numpy_number_are_taken_exactly():
    int32 = get("int32")
    for dtype in (np.int8, np.uint8, np.int64, np.uint64, np.float16, np.float32, np.float64, bool):
        assert int32.encode(np.array([0, 1], dtype)).tolist() == [0, 1]
    assert get("uint32").encode(np.array([2**64 - 1], np.uint64)).tolist() == [2**32 - 1]
    assert int32.decode(int32.encode(np.array([-(2**63)]))).tolist() == [-(2.0**31)]
    with pytest.raises(TypeError, match=r"^Values must be integers or floats of at most 64 bits, not complex128$"):
        int32.encode([1j])
    with pytest.raises(TypeError, match=r"^Codes must be integers, not float64$"):
        int32.decode([1.0])


def test_shapes_are_kept():
    fmt = get("e4m3fn")
    codes = fmt.encode(np.arange(12.0).reshape(3, 2, 2))
    assert (codes.shape, codes.dtype) == ((3, 2, 2), np.uint8)
    assert fmt.decode(codes).shape == (3, 2, 2)
    assert fmt.encode(1.5).shape == ()
    assert fmt.encode(np.zeros(0)).shape == (0,)


def test_a_format_is_what_its_fields_say():
    assert Minifloat(4, 3, specials="fn") == Minifloat(4, 3, 7, True, True, Specials.NAN_ALL_ONES) == get("e4m3fn")
    with pytest.raises(InputError):
        get("e4m3fn").decode([256])
