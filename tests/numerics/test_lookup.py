"""Formats of both kinds by one name."""

import re

import pytest

from numerics import BlockFormat, Format, InputError, blocks, formats, get


@pytest.mark.parametrize("name", ["e4m3fn", "bf16", "posit16", "hif8", "int4sym", "e5m3u"])
def test_element_formats_have_their_names(name):
    assert isinstance(get(name), Format)
    assert get(name) is formats.get(name)


@pytest.mark.parametrize("name", ["mxfp4", "nvfp4_2d", "mxfp8", "e2m1fn.b16.ue5m3", "int8symq6.b32.e8m0fnu.ceil"])
def test_block_formats_have_theirs(name):
    assert isinstance(get(name), BlockFormat)
    assert get(name) is blocks.get(name)


@pytest.mark.parametrize(("name", "near"), [("mxfp5", "mxfp8"), ("nvfp", "nvfp4"), ("e4m3fm", "e4m3fn")])
def test_a_name_that_is_neither_earns_the_nearest_of_both(name, near):
    sentence = (
        f"Format must have a name that 'narrowgate formats' lists or composes, not {name!r}; the nearest is {near}"
    )
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        get(name)


def test_every_name_means_one_thing():
    taken = {*formats.NAMED, *formats.names.ALIASES, *formats.names.COMMON} & {*blocks.NAMED, *blocks.names.ALIASES}
    assert not taken


def test_a_format_is_itself():
    assert get(get("e4m3fn")) is get("e4m3fn")
    assert get(get("mxfp4")) is get("mxfp4")


def test_fn_counts_a_sign_whether_there_is_one_or_not():
    assert [get(name).has_nan for name in ("e4m3fn", "e4m3fnu", "e5m2fnu", "e3m2fnu", "e2m1fnu")] == [
        *(True, True, True, False, False),
    ]
    assert get("e4m3fnu").name == "ue4m3"
