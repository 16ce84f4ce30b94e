"""What formats say of themselves is what their codes say."""

import math
import re

import numpy as np
import pytest

from numerics import InputError, describe, get
from numerics.description import Binade, binades, count_below, field_bits, number_line
from numerics.description.number_line import COLUMNS
from numerics.formats.names import COMMON

NARROW = [name for name in COMMON if get(name).width <= 16]


def positive(fmt):
    values = fmt.decode(np.arange(1 << fmt.width))
    return np.unique(values[np.isfinite(values) & (values > 0)])


@pytest.mark.parametrize("name", [*NARROW, "e1m0fn", "e1m1", "posit2_0", "e6m2fnu_normal", "uint1"])
def test_binades_count_every_number_once(name):
    fmt = get(name)
    values = positive(fmt)
    found = binades(fmt)
    exponents = np.frexp(values)[1] - 1
    assert {b.exponent: b.count for b in found if b.count} == {
        int(e): int((exponents == e).sum()) for e in np.unique(exponents)
    }
    assert [b.exponent for b in found] == list(range(int(exponents.max()), int(exponents.min()) - 1, -1))
    assert sum(b.count for b in found) == len(values) > 0


def test_binades_of_wide_formats_follow_from_their_fields():
    fp32 = binades(get("fp32"))
    assert fp32[0] == Binade(127, 1 << 23, False)
    assert fp32[-1] == Binade(-149, 1, True)
    assert {b.count for b in fp32 if not b.subnormal} == {1 << 23}
    assert sum(b.count for b in fp32) == 0x7F7FFFFF
    posit = binades(get("posit32_2"))
    assert sum(b.count for b in posit) == (1 << 31) - 1
    assert posit[0] == Binade(120, 1, False)
    assert next(b for b in posit if b.exponent == 0).count == 1 << 27
    assert [b.count for b in binades(get("int32"))] == [1 << e for e in range(30, -1, -1)]


@pytest.mark.parametrize(("name", "first"), [("e4m3fn", -7), ("e5m2", -15), ("hif8", -16), ("tf32", -127)])
def test_subnormal_binades_are_marked(name, first):
    found = binades(get(name))
    assert max(b.exponent for b in found if b.subnormal) == first
    assert all(b.subnormal == (b.exponent <= first) for b in found)


@pytest.mark.parametrize("name", ["e8m0fnu", "int8", "posit8_2", "e6m2fnu_normal"])
def test_formats_without_subnormal_numbers_mark_none(name):
    assert not any(b.subnormal for b in binades(get(name)))


@pytest.mark.parametrize("name", ["fp32", "tf32", "posit32_2", "int32", "e8m20"])
def test_counts_of_wide_formats_change_by_one_at_their_numbers(name):
    fmt = get(name)
    top = next(code for code in reversed(fmt.landmarks()) if np.isfinite(v := fmt.decode([code])[0]) and v > 0)
    codes = np.random.default_rng(5).integers(1, top, 200)
    for code, value in zip(codes, fmt.decode(codes), strict=True):
        assert count_below(fmt, value) == code - 1
        assert count_below(fmt, np.nextafter(value, math.inf)) == code
    assert count_below(fmt, math.inf) == top


@pytest.mark.parametrize("name", COMMON)
def test_number_lines_fit_a_terminal(name):
    lines = number_line(get(name)).splitlines()
    assert max(map(len, lines)) <= COLUMNS < 80
    assert not [line for line in lines if "\x1b" in line]


@pytest.mark.parametrize("name", [name for name in NARROW if len(positive(get(name))) > 16])
def test_densities_stand_for_the_numbers_of_their_columns(name):
    fmt = get(name)
    density = number_line(fmt).splitlines()[1].ljust(COLUMNS)
    values = positive(fmt)
    column = np.minimum(np.floor(values / values.max() * COLUMNS * (1 - 1e-15)), COLUMNS - 1).astype(int)
    counts = np.bincount(column, minlength=COLUMNS)
    least = {" ": 0, **{bar: (1 << (i - 1)) + 1 if i > 1 else i + 1 for i, bar in enumerate("▁▂▃▄▅▆▇█")}}
    # A number on the border of two columns may be in either.
    shaky = np.isclose(values / values.max() * COLUMNS % 1, 0, atol=1e-9) & (values < values.max())
    loose = {c + d for c in column[shaky] for d in (-1, 0, 1)}
    sure = [i for i in range(COLUMNS) if i not in loose]
    assert len(sure) > 20
    order = " ▁▂▃▄▅▆▇█"
    for i in sure:
        assert least[density[i]] <= counts[i]
        assert density[i] == order[-1] or counts[i] < least[order[order.index(density[i]) + 1]]


def test_the_picture_of_fp4():
    assert number_line(get("e2m1fn")).splitlines() == [
        "Numbers from 0 to 6, each a tick",
        "┼─────┼──────┼──────┼─────┼────────────┼────────────┼─────────────────────────┼",
        "0    0.5     1     1.5    2            3            4                         6",
        "",
        "binade  numbers  █ a number, ░ subnormal",
        "2**2          2  ██",
        "2**1          2  ██",
        "2**0          2  ██",
        "2**-1         1  ░",
    ]


def test_the_picture_of_a_tapered_format_has_one_row_for_equal_binades():
    assert number_line(get("hif8")).splitlines()[5:] == [
        "binade            numbers  █ a number, ░ subnormal",
        "2**15                   1  █",
        "2**14 to 2**8      2 each  ██",
        "2**7 to 2**4       4 each  ████",
        "2**3 to 2**-3      8 each  ████████",
        "2**-4 to 2**-7     4 each  ████",
        "2**-8 to 2**-15    2 each  ██",
        "2**-16 to 2**-22   1 each  ░",
    ]


@pytest.mark.parametrize("name", [*COMMON, "bf16", "e3m3fn"])
def test_descriptions_hold_facts_line_and_numbers(name):
    fmt = get(name)
    text = describe(name)
    assert text == describe(fmt)
    assert text.split()[:2] == ["format", fmt.name]
    assert number_line(fmt) in text
    assert re.search(r"^dynamic range +\S+ decades, \S+ binades$", text, re.MULTILINE)
    codes = range(1 << fmt.width) if fmt.width <= 8 else fmt.landmarks()
    table = text[text.index("\ncode ") :].split()
    assert [table.count(fmt.text(code)) > 0 for code in codes] == [True] * len(codes)


def test_an_unknown_name_is_an_error():
    sentence = (
        "Format must have a name that 'narrowgate formats' lists or composes, not 'e4m3fm'; the nearest is e4m3fn"
    )
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        describe("e4m3fm")


@pytest.mark.parametrize(
    ("name", "code", "bits"),
    [
        ("e4m3fn", 0x3C, "0 0111 100"),
        ("ue4m3", 0x12, "0010 010"),
        ("e8m0fnu", 0x7F, "01111111"),
        ("posit8_0", 0x7F, "0 1111111"),
        ("posit8_2", 0x81, "1 0000001"),
        ("posit16_1", 0x4321, "0 10 0 001100100001"),
        ("posit8_2", 0x00, "0 0000000"),
        ("hif8", 0x08, "0 0001 000"),
        ("hif8", 0x7A, "0 11 1101 0"),
        ("int8", 0x85, "10000101"),
    ],
)
def test_codes_are_cut_into_their_fields(name, code, bits):
    assert field_bits(get(name), code) == bits
