"""Names of formats: the rule, the aliases, the suggestion."""

import re

import pytest

from numerics import InputError, Integer, Minifloat, Posit, Specials, get
from numerics.formats.names import ALIASES, COMMON, NAMED

ALL_ONES, FNUZ, NONE = Specials.NAN_ALL_ONES, Specials.NAN_NEGATIVE_ZERO, Specials.NONE


@pytest.mark.parametrize(
    ("name", "fmt"),
    [
        ("int8", Integer(8)),
        ("uint4", Integer(4, signed=False)),
        ("int8sym", Integer(8, symmetric=True)),
        ("posit16_1", Posit(16, 1)),
        ("e4m3", Minifloat(4, 3)),
        ("e4m3fn", Minifloat(4, 3, specials=ALL_ONES)),
        ("e4m3f", Minifloat(4, 3, specials=NONE)),
        ("e2m1fn", Minifloat(2, 1, specials=NONE)),
        ("e2m1fnan", Minifloat(2, 1, specials=ALL_ONES)),
        ("e3m3fn", Minifloat(3, 3, specials=NONE)),
        ("e4m3fnuz", Minifloat(4, 3, 8, specials=FNUZ)),
        ("e4m3b11fnuz", Minifloat(4, 3, 11, specials=FNUZ)),
        ("e5m2b-3", Minifloat(5, 2, -3)),
        ("e4m4u", Minifloat(4, 4, signed=False)),
        ("e3m2fnu", Minifloat(3, 2, signed=False, specials=NONE)),
        ("e6m2fnu_normal", Minifloat(6, 2, signed=False, subnormals=False, specials=ALL_ONES)),
        ("e8m0fnu", Minifloat(8, 0, signed=False, subnormals=False, specials=ALL_ONES)),
        # The rule alone would call this e8m0fnu too: its bias tells it apart.
        ("e8m0b127fnu", Minifloat(8, 0, signed=False, specials=ALL_ONES)),
    ],
)
def test_the_rule(name, fmt):
    assert get(name) == fmt
    assert fmt.name == name
    assert str(fmt) == name


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        *ALIASES.items(),
        ("e8m23", "fp32"),
        ("e8m10", "tf32"),
        ("e8m7", "bfloat16"),
        ("e5m10", "fp16"),
        ("e5m3fnu", "ue5m3"),
        ("e4m3fnanu", "ue4m3"),
        ("e8m0fnu_normal", "e8m0fnu"),
        ("e4m3b7fn", "e4m3fn"),
        ("int08", "int8"),
    ],
)
def test_other_names_lead_to_the_one(alias, name):
    assert get(alias).name == name


def test_listed_names_are_canonical():
    assert [get(name).name for name in COMMON] == COMMON
    assert [fmt.name for fmt in NAMED.values()] == list(NAMED)
    assert len(set(COMMON)) == len(COMMON) > 30
    assert set(ALIASES.values()) <= set(COMMON)


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("fp8_e4m3", "mxfp8_e4m3"),
        ("e4m3fm", "e4m3fn"),
        ("FP32", "fp32"),
        ("BF16", "bf16"),
        ("posit8_", "posit8_2"),
        ("int123456", "int16"),
        ("int８", "int8"),
        ("e4m3fnuzu_normal2", "e4m3fnuz"),
    ],
)
def test_unknown_names_earn_a_suggestion(name, near):
    sentence = (
        f"Format must have a name that 'narrowgate formats' lists or composes, not {name!r}; the nearest is {near}"
    )
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        get(name)


def test_no_name_at_all_earns_one_too():
    with pytest.raises(InputError, match=r", not ''; the nearest is \w+$"):
        get("")
