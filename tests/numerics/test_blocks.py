"""Block formats compute what their twins do, code for code, and keep what they promise."""

import numpy as np
import pytest
from block_twins import arrays, compare, scaled_formats
from hypothesis import given, settings
from hypothesis import strategies as st

from numerics import InputError, Rounding, Stochastic
from numerics.blocks import NAMED, ScaleRule, Special, get
from numerics.rounding import Overflow


@pytest.mark.parametrize("name", ["mxfp4", "nvfp4", "mxint8"])
@pytest.mark.parametrize("axis", [0, 1])
def test_stochastic_rounding_takes_random_numbers_in_the_shape_of_the_array(name, axis):
    rng = np.random.RandomState(9)
    way = Stochastic(rng.randint(0, 256, size=(20, 40)), 8)
    assert compare(get(name), rng.standard_normal((20, 40)), axis, way) >= 20


@pytest.mark.parametrize("special", [Special.PROPAGATE, Special.POISON, Special.SATURATE])
@pytest.mark.parametrize("name", ["mxfp8_e4m3", "mxfp8_e5m2", "mxfp4", "mxint8", "nvfp4", "mx9", "uefp4", "dfp16"])
def test_special_numbers(name, special):
    values = np.random.RandomState(10).standard_normal((7, 32)).astype(np.float32)
    values[1, 3], values[2, 4], values[3, 5], values[4, 6:8] = np.nan, np.inf, -np.inf, (np.nan, np.inf)
    values[5] = np.inf
    values[6] = [0.0, np.nan] * 16
    assert compare(get(name), values, special=special) >= 1
    assert compare(get(name), values.astype(np.float64), special=special) >= 1


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_any_format_is_its_twin(data):
    fmt = data.draw(scaled_formats())
    array = data.draw(arrays(finite=data.draw(st.booleans())))
    # Blocks of two sizes need an axis before.
    axis = 1 if len(fmt.block) == 2 else data.draw(st.sampled_from([0, 1]))
    way = data.draw(st.sampled_from([*Rounding, None]))
    if way is None:
        width = data.draw(st.integers(1, 32))
        random = np.random.RandomState(3).randint(0, 1 << width, size=array.shape, dtype=np.uint64)
        way = Stochastic(random, width)
    special = data.draw(st.sampled_from([Special.PROPAGATE, Special.POISON, Special.SATURATE]))
    overflow = data.draw(st.sampled_from([each for each in fmt.scale.overflows if each is not Overflow.WRAP]))
    try:
        compared = compare(fmt, array, axis, way, special, overflow)
    except InputError as error:
        assert "must be finite" in str(error) or "must be at most 2**53" in str(error)
        assert not np.isfinite(array).all() or np.abs(array.astype(float)).max() > 2**53
    else:
        assert compared >= 1


@settings(max_examples=60, deadline=None)
@given(arrays(), st.sampled_from([Rounding.NEAREST_AWAY, Rounding.NEAREST_EVEN, Rounding.TOWARD_ZERO]))
def test_hifloat4_is_its_twin(array, way):
    if array.dtype.kind == "i":
        array = np.clip(array, -(2**53), 2**53)
    assert compare(get("hif4"), array, way=way) >= 1


@settings(max_examples=60, deadline=None)
@given(arrays())
def test_the_recipe_is_its_twin(array):
    assert compare(get("e2m1fn.b16.ue4m3.tensor.recipe"), array.astype(np.float32)) >= 1


@pytest.mark.parametrize(
    "name",
    ["mxfp8_e4m3", "mxfp8_e5m2", "mxfp6_e2m3", "mxfp6_e3m2", "mxfp4", "mxint8", "msfp12", "msfp16", "mx9", "dfp16"],
)
def test_encoding_decoded_numbers_gives_the_same_codes(name):
    fmt = get(name)
    values = np.random.RandomState(11).standard_normal((200, 64)) * np.exp2(np.arange(200) % 60 - 30)[:, None]
    codes = fmt.encode(values)
    again = fmt.encode(codes.decode())
    assert np.array_equal(codes.elements, again.elements)
    assert np.array_equal(codes.scales, again.scales)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_encoding_decoded_numbers_gives_the_same_numbers_with_powers_of_two(data):
    element = data.draw(st.sampled_from(["e2m1fn", "e4m3fn", "e3m2fn", "int4sym", "int8sym", "e1m2b1fn", "e5m2"]))
    rule = data.draw(st.sampled_from([*ScaleRule][:5]))
    fmt = get(f"{element}.b{data.draw(st.integers(1, 33))}.e8m0fnu.{rule}")
    values = np.random.RandomState(data.draw(st.integers(0, 999))).standard_normal((20, 40))
    numbers = fmt.encode(values).decode()
    assert np.array_equal(fmt.encode(numbers).decode(), numbers)


def test_a_rounded_scale_promises_no_such_thing():
    values = np.random.RandomState(12).standard_normal((200, 64))
    numbers = get("int8sym.b16.ue4m3").encode(values).decode()
    assert not np.array_equal(get("int8sym.b16.ue4m3").encode(numbers).decode(), numbers)


@pytest.mark.parametrize("name", ["mxfp4", "nvfp4", "mx6", "hif4", "int8sym.row.fp32", "e2m1fn.b3x5.e8m0fnu"])
@pytest.mark.parametrize("axis", [0, 1, 2, -1, -2])
def test_blocks_run_along_any_axis(name, axis):
    fmt = get(name)
    values = np.random.RandomState(13).standard_normal((5, 70, 6))
    if name.startswith("e2m1fn.b3x5"):
        if axis == 0:
            return
        codes = fmt.encode(values, axis)
        turned = fmt.encode(np.moveaxis(values, (axis - 1, axis), (1, 2)), -1)
        assert np.array_equal(np.moveaxis(codes.elements, (axis - 1, axis), (1, 2)), turned.elements)
        return
    codes, turned = fmt.encode(values, axis), fmt.encode(np.moveaxis(values, axis, -1))
    assert codes.axis == axis % 3
    assert np.array_equal(np.moveaxis(codes.elements, axis, -1), turned.elements)
    assert np.array_equal(np.moveaxis(codes.scales, axis, -1), turned.scales)
    assert np.array_equal(np.moveaxis(codes.decode(), axis, -1), turned.decode())


@pytest.mark.parametrize("name", ["mxfp4", "nvfp4", "mx6", "hif4", "mxint8"])
def test_a_block_never_goes_on_in_the_next_row(name):
    fmt = get(name)
    values = np.random.RandomState(14).standard_normal((4, 37))
    values[0, 0] = 4 * np.abs(values).max()
    codes = fmt.encode(values)
    for row in range(1, 4):
        options = {} if codes.tensor_scale is None else {"tensor_scale": codes.tensor_scale}
        alone = fmt.encode(values[row], **options)
        assert np.array_equal(alone.elements, codes.elements[row])
        assert np.array_equal(alone.scales, codes.scales[row])


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("shape", [(0,), (3, 0), (1,), (2, 1, 3)])
def test_arrays_of_few_numbers(name, shape):
    fmt = get(name)
    if name == "nvfp4_2d" and len(shape) < 2:
        return
    codes = fmt.encode(np.ones(shape))
    assert codes.shape == codes.decode().shape == shape
    # The scale of all of the named formats but one rounds what one needs.
    assert np.allclose(codes.decode(), 1, rtol=1 / 16)


def test_float32_and_float64_give_the_same_codes():
    values = np.random.RandomState(15).standard_normal((50, 64)) * np.exp2(np.arange(50) * 5 - 120)[:, None]
    narrow = values.astype(np.float32)
    for name in NAMED:
        one, other = get(name).encode(narrow), get(name).encode(narrow.astype(np.float64))
        assert np.array_equal(one.elements, other.elements), name
        assert np.array_equal(one.scales, other.scales), name
