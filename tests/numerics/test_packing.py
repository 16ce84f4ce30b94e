"""Codes as bytes, and back."""

import re

import numpy as np
import pytest
from block_twins import arrays, scaled_formats
from hypothesis import given, settings
from hypothesis import strategies as st

from numerics import InputError
from numerics.blocks import NAMED, Scaled, get
from numerics.blocks.packing import (
    pack_codes,
    pack_split,
    pack_trits,
    unpack_codes,
    unpack_split,
    unpack_trits,
)


@pytest.mark.parametrize("width", range(1, 33))
@pytest.mark.parametrize("count", [0, 1, 7, 64])
def test_codes_of_every_width(width, count):
    codes = np.random.RandomState(width).randint(0, 1 << width, size=count, dtype=np.uint64)
    codes = codes.astype(np.min_scalar_type((1 << width) - 1))
    data = pack_codes(codes, width)
    assert len(data) == -(-count * width // 8)
    assert int.from_bytes(data, "little") == sum(int(code) << (width * at) for at, code in enumerate(codes))
    back = unpack_codes(data, width, count)
    assert back.dtype == codes.dtype
    assert np.array_equal(back, codes)


def test_five_ternary_digits_a_byte():
    # 0, 1 and 3 are 0, 1 and -1, which digits 1, 2 and 0 stand for.
    codes = np.array([0, 1, 3, 0, 1, 3], np.uint8)
    assert list(pack_trits(codes)) == [1 + 2 * 3 + 0 * 9 + 1 * 27 + 2 * 81, 0 + (3 + 9 + 27 + 81)]
    every = np.array([[0, 1, 3][number // 3**at % 3] for number in range(243) for at in range(5)], np.uint8)
    assert len(pack_trits(every)) == len(set(pack_trits(every))) == 243
    for count in range(12):
        assert np.array_equal(unpack_trits(pack_trits(every[:count]), count), every[:count])


def test_six_bits_in_planes_of_two_and_four():
    # Sign and upper exponent bit first: 0b10_0110 has 0b10 there.
    codes = np.array([0b100110, 0b011001, 0b111111, 0b000001], np.uint8)
    data = pack_split(codes, 6, 2)
    assert data == bytes([0b00_11_01_10, 0b1001_0110, 0b0001_1111])
    assert np.array_equal(unpack_split(data, 6, 2, 4), codes)
    # Sixteen codes are three words of 32 bits.
    assert len(pack_split(np.zeros(16, np.uint8), 6, 2)) == 12


def test_bytes_of_mxfp4():
    codes = get("mxfp4").encode(np.array([[1.0, -6.0, 0.5, 3.0]]))
    assert codes.pack() == bytes([127, 0xF2, 0x51])


def test_bytes_of_nvfp4():
    codes = get("nvfp4").encode(np.array([6.0, -6.0] * 8))
    assert codes.pack() == np.float32(6 / 2688).tobytes() + bytes([0x7E]) + bytes([0xF7] * 8)


def test_bytes_of_hifloat4():
    # The scale is 1; the first eighth and both its parts reach 4, the others nothing.
    values = np.zeros(64)
    values[0], values[4], values[8] = 7, -7, 1
    data = get("hif4").encode(values).pack()
    word = int.from_bytes(data[:4], "little")
    assert (word & 0xFF, word >> 8 & 0xFF, word >> 16) == (48 << 2, 1, 3)
    assert len(data) == 36
    assert list(data[4:9]) == [0x07, 0, 0x0F, 0, 0x04]


def same_codes(one, other):
    """Whether two block arrays hold the same codes."""
    return (
        one.format == other.format
        and one.axis == other.axis
        and one.tensor_scale == other.tensor_scale
        and len(one.levels) == len(other.levels)
        and all(np.array_equal(x, y) and x.dtype == y.dtype for x, y in zip(one.levels, other.levels, strict=True))
        and np.array_equal(one.elements, other.elements)
        and one.elements.dtype == other.elements.dtype
        and np.array_equal(one.scales, other.scales)
        and one.scales.dtype == other.scales.dtype
    )


@pytest.mark.parametrize("name", NAMED)
@pytest.mark.parametrize("axis", [0, 1, 2])
def test_bytes_of_named_formats_come_back(name, axis):
    fmt = get(name)
    if name == "nvfp4_2d" and axis == 0:
        return
    codes = fmt.encode(np.random.RandomState(1).standard_normal((3, 70, 5)), axis)
    assert same_codes(fmt.unpack(codes.pack(), (3, 70, 5), axis), codes)


@settings(max_examples=150, deadline=None)
@given(scaled_formats(), arrays(), st.sampled_from([0, 1]))
def test_bytes_of_any_format_come_back(fmt, array, axis):
    if fmt.rule == "absmean" and array.dtype.kind == "i":
        array = array.astype(np.float64)
    axis = 1 if len(fmt.block) == 2 else axis
    codes = fmt.encode(array, axis)
    assert same_codes(fmt.unpack(codes.pack(), array.shape, axis), codes)


@settings(max_examples=300, deadline=None)
@given(scaled_formats())
def test_text_forms_come_back(fmt):
    assert isinstance(fmt, Scaled)
    assert get(fmt.text) == get(fmt.name) == fmt


@pytest.mark.parametrize(
    ("name", "data", "shape", "sentence"),
    [
        ("mxfp4", b"abc", (4, 4), "Data of mxfp4 of shape (4, 4) must be 12 bytes long, not 3"),
        ("hif4", b"", (4,), "Data of hif4 of shape (4,) must be 36 bytes long, not 0"),
        (
            "ternary_absmean",
            b"\0\0\0\0\xf3",
            (4,),
            "Byte of five ternary codes must be 0 to 242, not 243",
        ),
        ("nvfp4", bytes([0, 0, 0, 0, 200, 0]), (2,), "Code of ue4m3 must be 0 to 127, not 200"),
    ],
)
def test_bytes_that_are_no_codes(name, data, shape, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        get(name).unpack(data, shape, -1)


def test_a_code_that_is_no_ternary_digit():
    with pytest.raises(InputError, match=r"^Code of ternary must be 0, 1 or 3 to be packed, not 2, but number 1 is$"):
        pack_trits(np.array([0, 2], np.uint8))


def test_codes_of_another_length():
    with pytest.raises(InputError, match=r"^Data of 3 codes of 4 bits must be 2 bytes long, not 1$"):
        unpack_codes(b"a", 4, 3)
