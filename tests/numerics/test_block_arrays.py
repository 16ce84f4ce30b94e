"""Arrays of codes in block formats: how they look, what types they decode to, what becomes of single numbers."""

import re

import numpy as np
import pytest
from block_twins import compare

from numerics import InputError, Rounding, Stochastic
from numerics.blocks import NAMED, BlockFormat, Scaled, Special, bfp, get


def refusal(sentence):
    return pytest.raises(InputError, match=f"^{re.escape(sentence)}$")


@pytest.mark.parametrize("name", [*NAMED, "e2m1fn.b3x5.e8m0fnu.ceil"])
def test_a_format_shows_how_to_get_it(name):
    assert repr(get(name)) == f"get({name!r})"


def test_an_array_shows_format_shape_and_axis():
    assert repr(get("nvfp4").encode(np.ones((30, 512)))) == "<nvfp4 (30, 512), axis 1>"
    assert repr(get("mxfp4").encode(np.ones((30, 5)), axis=0)) == "<mxfp4 (30, 5), axis 0>"


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("name", NAMED)
def test_numbers_in_other_types(name, dtype):
    codes = get(name).encode(np.round(np.random.RandomState(1).standard_normal((3, 70)) * 8) / 8)
    numbers = codes.decode()
    if np.array_equal(numbers.astype(dtype), numbers):
        found = codes.decode(dtype)
        assert found.dtype == dtype and np.array_equal(found, numbers)
        assert np.array_equal(get(name).decode(codes, dtype), found)
    else:
        first = numbers[numbers.astype(dtype) != numbers][0]
        with refusal(f"Numbers of {name} must be exact in {np.dtype(dtype)}, not {first:.17g}, which is rounded"):
            codes.decode(dtype)


def test_types_that_hold_the_numbers_and_types_that_do_not():
    assert get("mxfp4").encode(np.ones((2, 3))).decode(np.float16).dtype == np.float16
    assert np.isnan(get("mxfp4").encode([1.0, np.nan]).decode(np.float32)).all()
    with refusal("Numbers of mxfp4 must be exact in float32, not 1.0208471007628154e+39, which is rounded"):
        get("mxfp4").encode(np.full(3, 2.0**130)).decode(np.float32)
    for shape in ((3,), (0,)):
        with refusal("Numbers of mxfp4 must be decoded to a type of floats, not int64"):
            get("mxfp4").encode(np.ones(shape)).decode(np.int64)


@pytest.mark.parametrize("name", ["dfp16", "ternary_absmean", "e2m1fn.whole.fp32"])
def test_a_single_number_in_a_format_that_shares_one_scale(name):
    fmt = get(name)
    codes = fmt.encode(1.5)
    for found in (codes.decode(), fmt.unpack(codes.pack(), (), 0).decode()):
        assert isinstance(found, np.ndarray)
        assert (found.shape, found.item()) == ((), 1.5)
    assert codes.elements.shape == codes.scales.shape == ()
    way = Stochastic(np.array(7), 8)
    assert fmt.encode(1.5, rounding=way).decode().shape == ()


@pytest.mark.parametrize("name", ["mxfp4", "nvfp4_2d", "fp6_split", "hif4"])
def test_a_single_number_has_no_axis_for_blocks(name):
    with refusal("An array in blocks along an axis must have an axis, but a single number has none"):
        get(name).encode(1.0)


@pytest.mark.parametrize("name", ["mxfp4", "hif4"])
@pytest.mark.parametrize("shape", [4, "4", (4.0,), (-4,), None])
def test_shapes_that_are_none(name, shape):
    with refusal(f"Shape of an array must be a tuple of sizes, not {shape!r}"):
        get(name).unpack(b"", shape, -1)


@pytest.mark.parametrize("name", NAMED)
def test_bytes_do_not_say_the_axis(name):
    fmt = get(name)
    values = np.random.RandomState(2).standard_normal((64, 64))
    with pytest.raises(TypeError, match="axis"):
        fmt.unpack(fmt.encode(values).pack(), (64, 64))
    if name != "nvfp4_2d":
        codes = fmt.encode(values, axis=0)
        assert np.array_equal(fmt.unpack(codes.pack(), (64, 64), 0).decode(), codes.decode())


@pytest.mark.parametrize("name", ["mxfp4", "nvfp4", "hif4", "mx9"])
def test_random_numbers_of_another_shape(name):
    fmt = get(name)
    with refusal("Random numbers must have a shape that broadcasts to (4,) of the values, not (3, 4)"):
        fmt.encode(np.ones(4), rounding=Stochastic(np.zeros((3, 4), int), 8))
    values = np.random.RandomState(3).standard_normal((3, 64))
    random = np.random.RandomState(4).randint(0, 256, 64)
    one = fmt.encode(values, rounding=Stochastic(random, 8))
    other = fmt.encode(values, rounding=Stochastic(np.tile(random, (3, 1)), 8))
    assert np.array_equal(one.elements, other.elements)


def test_hifloat4_rounds_with_random_numbers():
    rng = np.random.RandomState(5)
    for random in (0, 1, 2**31 + 12345, 2**32 - 1):
        assert compare(get("hif4"), rng.standard_normal((2, 64)), way=Stochastic(np.array(random), 32)) == 2


@pytest.mark.parametrize("name", NAMED)
def test_every_format_takes_the_same_arguments(name):
    fmt: BlockFormat = get(name)
    values = np.random.RandomState(6).standard_normal((32, 32))
    plain = fmt.encode(values)
    same = fmt.encode(
        values, -1, fmt.default_rounding, special=Special.PROPAGATE, scale_overflow="saturate", tensor_scale=None
    )
    assert np.array_equal(plain.elements, same.elements)
    assert fmt.default_rounding is (Rounding.NEAREST_AWAY if name == "hif4" else Rounding.NEAREST_EVEN)


def test_what_hifloat4_has_not():
    with refusal("A tensor scale needs a format that has one, not hif4"):
        get("hif4").encode(np.ones(64), tensor_scale=1.0)
    with refusal("Overflow of scales of hif4 must be saturate, not overflow"):
        get("hif4").encode(np.ones(64), scale_overflow="overflow")
    with refusal("Overflow of scales must be one of saturate, saturate_all, overflow, wrap, not 'nan'"):
        get("hif4").encode(np.ones(64), scale_overflow="nan")


@pytest.mark.parametrize("width", [2, 4, 8, 12, 25])
@pytest.mark.parametrize(("text", "block"), [("b16", 16), ("b4x4", (4, 4)), ("row", "row"), ("whole", "whole")])
def test_names_of_block_floating_point(width, text, block):
    fmt = get(f"bfp{width}.{text}")
    assert fmt == bfp(width, block) == get(fmt.name)
    assert isinstance(fmt, Scaled) and fmt.element.width == width


def test_block_floating_point_takes_options():
    assert get("bfp8.b16.micro2") is not None and get("bfp8.b16.micro2") == get("mx9")
    assert get("bfp4.b16").name == "msfp12"
    assert get("bfp8.b32.ceil").name == "e1m6b1f.b32.e8m0fnu.ceil"
    with refusal("Elements of block floating point must be 2 to 25 bits wide, not 26"):
        get("bfp26.b16")
    with pytest.raises(InputError, match=r"^Block format must have a name .*, not 'bfp8\.b16\.e8m0fnu'; "):
        get("bfp8.b16.e8m0fnu")


def test_the_mx_family_has_one_rule():
    rules = {name: fmt.rule.value for name, fmt in NAMED.items() if name.startswith("mx") and fmt.block == (32,)}
    assert len(rules) == 8
    assert set(rules.values()) == {"floor"}
    assert get("int4symq2.b32.e8m0fnu") == get("mxint4")
