"""Arrays of ml_dtypes as values and as codes, and back; arrays of numpy's own types as codes."""

import re
import sys

import ml_dtypes
import numpy as np
import pytest

from numerics import InputError, get, interop, parse, to_ml_dtypes


@pytest.mark.parametrize("name", interop.FORMATS)
def test_codes_are_the_bits_of_arrays_and_back(name):
    fmt = get(interop.FORMATS[name])
    codes = np.arange(1 << fmt.width).astype(fmt.code_dtype)
    array = to_ml_dtypes(codes, fmt)
    assert array.dtype == getattr(ml_dtypes, name)
    # The same numbers by their own conversion, which complains of signalling NaN.
    with np.errstate(invalid="ignore"):
        assert np.array_equal(array.astype(np.float32).astype(float), fmt.decode(codes), equal_nan=True)
    assert np.array_equal(fmt.decode(array), fmt.decode(codes), equal_nan=True)
    assert np.array_equal(fmt.checked(array), codes)
    assert np.array_equal(to_ml_dtypes(codes.reshape(2, -1).T, fmt.name).view(fmt.code_dtype), codes.reshape(2, -1).T)


@pytest.mark.parametrize("name", interop.FORMATS)
def test_values_are_their_numbers_exactly(name):
    own = get(interop.FORMATS[name])
    codes = np.arange(1 << own.width).astype(own.code_dtype)
    array = to_ml_dtypes(codes, own)
    numbers = own.decode(codes)
    for target in ("fp32", "e5m2", "posit16_1", "e4m3fn"):
        fmt = get(target)
        assert np.array_equal(fmt.encode(array), fmt.encode(numbers))
        # Long enough for tables.
        long = np.tile(array, max(1, (1 << 17) // len(array)))
        assert np.array_equal(fmt.encode(long), np.tile(fmt.encode(numbers), len(long) // len(array)))


def test_bits_above_a_narrow_code_mean_nothing():
    array = np.array([0xF1, 0x0F, 0xA8], np.uint8).view(ml_dtypes.int4)
    assert get("int4").decode(array).tolist() == [1, -1, -8]
    assert get("e2m1fn").checked(np.array([0xF7], np.uint8).view(ml_dtypes.float4_e2m1fn)).tolist() == [7]


@pytest.mark.parametrize("name", [name for names in interop.NUMPY_FORMATS.values() for name in names])
def test_types_of_numpy_that_are_a_format_hold_its_codes(name):
    fmt = get(name)
    kind = next(kind for kind, names in interop.NUMPY_FORMATS.items() if name in names)
    codes = np.random.RandomState(0).randint(0, 1 << fmt.width, 4000, np.int64).astype(fmt.code_dtype)
    array = codes.view(kind)
    assert np.array_equal(fmt.checked(array), codes)
    assert np.array_equal(fmt.checked(array.astype(array.dtype.newbyteorder(">"))), codes)
    with np.errstate(invalid="ignore"):
        assert np.array_equal(fmt.decode(array), array.astype(float), equal_nan=True)


def test_types_of_numpy_hold_codes_of_no_other_format():
    with pytest.raises(InputError, match=r"^Code of e4m3fn must be 0 to 255, not -1$"):
        get("e4m3fn").decode(np.array([-1], np.int8))
    assert get("e4m3fn").decode(np.array([0x38], np.int8)).tolist() == [1]
    with pytest.raises(TypeError, match=r"^Codes must be integers, not float16$"):
        get("bfloat16").decode(np.ones(1, np.float16))
    assert get("int8").decode(np.array([255, 1])).tolist() == [-1, 1]


def test_functions_take_them_as_formats_do():
    a, b = np.arange(256, dtype=np.uint8), np.arange(256, dtype=np.uint8)[::-1].copy()
    function = parse("multiply:a=e4m3fn,b=int8,out=fp32")
    got = function(a=to_ml_dtypes(a, "e4m3fn"), b=b.view(np.int8))
    assert np.array_equal(got, function(a=a, b=b)) and len(np.unique(got)) > 100
    message = "Codes of e4m3fn must be integers or of the type that holds them, not of float8_e5m2, which holds e5m2"
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        function(a=to_ml_dtypes(a, "e5m2"), b=b)
    with pytest.raises(TypeError, match=r"^Codes of b must be integers, not float32$"):
        function(a=a, b=b.astype(np.float32))


def test_blocks_take_them_too():
    values = np.arange(64).astype(ml_dtypes.bfloat16)
    fmt = get("mxfp4")
    assert np.array_equal(fmt.encode(values).elements, fmt.encode(np.arange(64.0)).elements)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda: get("e4m3fn").decode(np.zeros(3, ml_dtypes.float8_e5m2)),
            "Codes of e4m3fn must be integers or of the type that holds them, not of float8_e5m2, which holds e5m2",
        ),
        (
            lambda: to_ml_dtypes([0], "posit8_0"),
            "Format of an ml_dtypes array must be one of bfloat16, e2m1fn, e2m3fn, e3m2fn, e3m4, e4m3, e4m3b11fnuz, "
            "e4m3fn, e4m3fnuz, e5m2, e5m2fnuz, e8m0fnu, int2, int4, uint1, uint2, uint4, not posit8_0",
        ),
        (lambda: to_ml_dtypes([16], "e2m1fn"), "Code of e2m1fn must be 0 to 15, not 16"),
    ],
)
def test_what_does_not_fit_is_refused(call, message):
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        call()


def test_a_missing_package_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "ml_dtypes", None)
    message = "Arrays of float8_e4m3fn need the package ml_dtypes, which is not installed"
    with pytest.raises(InputError, match=f"^{message}$"):
        to_ml_dtypes([0], "e4m3fn")
