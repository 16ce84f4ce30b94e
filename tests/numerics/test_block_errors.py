"""Input that block formats refuse, and the sentences with which they do."""

import re

import numpy as np
import pytest

from numerics import InputError
from numerics.blocks import Micro, Scaled, UnknownBlockFormatError, bfp, get
from numerics.blocks.dynamic import chained_dot
from numerics.blocks.scale import ScaleRule, exponents, top_of
from numerics.number import Numbers


def refusal(sentence):
    return pytest.raises(InputError, match=f"^{re.escape(sentence)}$")


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("mxfp5", "mxfp8"), ("nvfp", "nvfp4"), ("", "mx9"), ("e2m1fn.32.e8m0fnu", "mxfp8_e5m2"), ("hif5", "hif4")],
)
def test_unknown_names(name, nearest):
    with pytest.raises(UnknownBlockFormatError) as caught:
        get(name)
    assert str(caught.value) == (
        f"Block format must have a name of its own or be ELEMENT.BLOCK.SCALE with options, not {name!r}; "
        f"the nearest name is {caught.value.nearest}"
    )
    if name:
        assert caught.value.nearest == nearest


def test_unknown_options():
    with pytest.raises(UnknownBlockFormatError, match=r"not 'e2m1fn\.b32\.e8m0fnu\.round'"):
        get("e2m1fn.b32.e8m0fnu.round")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "e2m1fn.b32.e8m0fnu.ceil.floor",
            "Options of a block format must be given once, not floor again in 'e2m1fn.b32.e8m0fnu.ceil.floor'",
        ),
        (
            "e2m1fn.b0.e8m0fnu",
            "Block must have one or two sizes of at least 1, not (0,)",
        ),
        (
            "e2m1fn.b32.e8m0fnu.recipe",
            "The recipe in float32 needs a tensor scale and the rule nearest alone, not e2m1fn.b32.e8m0fnu.recipe",
        ),
        ("e2m1fn.b32.e8m0fnu.micro5", "Parts of a block must divide its one length, not be 5 of b32"),
        ("e2m1fn.row.e8m0fnu.micro2", "Parts of a block must divide its one length, not be 2 of row"),
        ("e2m1fn.b32.e8m0fnu.micro2e9", "Exponent width of parts of a block must be 1 to 4, not 9"),
        ("e2m1fn.b32.e8m0fnu.split4", "Split of 4 bits must be 0 to 3, not 4"),
        ("int8q65.b32.e8m0fnu", "Fraction bits of elements must be -64 to 64, not 65"),
    ],
)
def test_text_forms_that_make_no_sense(text, sentence):
    with refusal(sentence):
        get(text)


def test_element_formats_are_named_as_elsewhere():
    with pytest.raises(InputError, match=r"^Format must have a name .*, not 'e2n1'; the nearest is "):
        get("e2n1.b32.e8m0fnu")


def test_parameters_that_make_no_sense():
    with refusal("Block must be sizes or one of row, whole, not 'column'"):
        Scaled(element="e2m1fn", scale="e8m0fnu", block="column")
    with refusal("Block must have one or two sizes of at least 1, not (1, 2, 3)"):
        Scaled(element="e2m1fn", scale="e8m0fnu", block=(1, 2, 3))
    with pytest.raises(TypeError, match=r"^Format of a block's scale must be a Format or its name, not 8$"):
        Scaled(element="e2m1fn", scale=8, block=32)
    rules = "floor, ceil, rne, up_if_clipped, ceil_max, nearest, up, down, absmean"
    with refusal(f"Rule of scales must be one of {rules}, not 'odd'"):
        Scaled(element="e2m1fn", scale="e8m0fnu", block=32, rule="odd")
    with refusal("Elements of block floating point must be 2 to 25 bits wide, not 26"):
        bfp(26, 16)
    with refusal("Length of parts of a block must be 1 to 1048576, not 0"):
        Micro(0)


def test_arrays_that_have_not_the_axes():
    with refusal("Axis of blocks must be one of the 2 of the array, not 2"):
        get("mxfp4").encode(np.ones((2, 3)), axis=2)
    with refusal("An array in blocks of 2 sizes must have as many axes, not 1"):
        get("nvfp4_2d").encode(np.ones(5))
    with refusal("Axis of blocks must be one of the 2 of the array, not 7"):
        get("dfp16").encode(np.ones((2, 3)), axis=7)
    for axis in (0, -3):
        with refusal("Blocks of two sizes must run along an axis that has one before it, not the first"):
            get("nvfp4_2d").encode(np.ones((3, 20, 50)), axis=axis)
    assert get("nvfp4_2d").encode(np.ones((3, 20, 50)), axis=1).scales.shape == (1, 2, 50)


def test_values_that_no_format_holds():
    with refusal("Values for mxfp4 must be finite, but number 3 is inf"):
        get("mxfp4").encode(np.array([[1.0, 2], [3, np.inf]]), special="refuse")
    with refusal("Values for e2m1fn.b32.e4m0fn, which has no NaN for them, must be finite, but number 1 is nan"):
        get("e2m1fn.b32.e4m0f").encode([1.0, np.nan])
    with refusal("Special numbers must be one of propagate, poison, saturate, refuse, not 'ignore'"):
        get("mxfp4").encode([1.0], special="ignore")
    with refusal("Integers for hif4 must be at most 2**53, not 9007199254740993"):
        get("hif4").encode(np.array([2**53 + 1, 0]))
    with refusal("Integers of which a mean is taken must be at most 2**53, not 9007199254740993"):
        get("ternary_absmean").encode(np.array([2**53 + 1, 0]))
    with pytest.raises(TypeError, match=r"^Values must be integers or floats of at most 64 bits, not complex128$"):
        get("mxfp4").encode(np.array([1j]))


def test_choices_that_are_none():
    with refusal("Rounding must be one of rne, rna, rtz, floor, ceil, odd, not 'up'"):
        get("mxfp4").encode([1.0], rounding="up")
    with refusal("Tensor scale must be a positive float32 number, not 0.1"):
        get("nvfp4").encode([1.0], tensor_scale=0.1)
    with refusal("Tensor scale must be a positive float32 number, not -1.0"):
        get("nvfp4").encode([1.0], tensor_scale=-1.0)
    with refusal("A tensor scale needs a format that has one, not mxfp4"):
        get("mxfp4").encode([1.0], tensor_scale=1.0)
    with refusal("A scale that is a power of two needs one of the first five rules, not nearest"):
        exponents(ScaleRule.NEAREST, top_of(get("mxfp4").element), Numbers.finite(False, [3], 0))


def test_chained_dot_products_of_other_tensors():
    fixed, block = get("dfp16").encode(np.ones((2, 4))), get("mxint8").encode(np.ones((2, 4)))
    with refusal("Tensors of a chained dot product must be integers with one scale, not mxint8"):
        chained_dot(fixed, block, 2)
    wide = get("int17.whole.e8m0fnu").encode(np.ones((2, 4)))
    with refusal("Integers of a chained dot product must be at most 16 bits wide, not those of int17.whole.e8m0fnu"):
        chained_dot(wide, fixed, 2)
    with refusal("Chain of products must be at least 1 long, not 0"):
        chained_dot(fixed, fixed, 0)
    with refusal("Shift of integers must be 0 to 15 bits, not 16"):
        chained_dot(fixed, fixed, 2, 16)
    other = get("dfp16").encode(np.ones((2, 5)))
    with refusal("Tensors of a chained dot product must have last axes of one length, not (2, 4), (2, 5)"):
        chained_dot(fixed, other, 2)
