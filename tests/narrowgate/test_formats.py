"""The verb formats, and the page that it generates."""

import doctest
import json
import math
import re
from pathlib import Path

import pytest

from narrowgate.__main__ import main
from numerics import get
from numerics.description import facts
from numerics.formats.names import ALIASES, COMMON, RULE
from reports.formats.lists import blocks_markdown, elements_markdown

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "formats.md"


def printed(capsys, *arguments):
    """What the verb prints, which must succeed."""
    assert main(["formats", *arguments]) == 0
    return capsys.readouterr().out


def test_tables_in_markdown(capsys):
    assert printed(capsys, "--markdown") == f"{elements_markdown()}\n\n{blocks_markdown()}\n"
    assert "| mxfp4 | mxfp4_e2m1 | e2m1fn | 32 | e8m0fnu | floor |" in blocks_markdown()
    assert printed(capsys, "nvfp4", "--markdown").startswith("| format | nvfp4 |\n| --- | --- |\n| text form |")


def test_the_session_on_the_page_is_true():
    failed, attempted = doctest.testfile(str(PAGE), module_relative=False)
    assert failed == 0
    assert attempted > 12


def test_the_list_names_every_format_and_every_part_of_the_rule(capsys):
    text = printed(capsys)
    words = set(re.findall(r"[\w…]+", text))
    assert {*COMMON, *ALIASES} <= words
    assert all(part in text for part in RULE)


def test_the_list_as_json(capsys):
    document = json.loads(printed(capsys, "--json"))
    assert [entry["name"] for entry in document["formats"]] == COMMON
    assert document["rule"] == RULE
    e5m2 = next(entry for entry in document["formats"] if entry["name"] == "e5m2")
    assert e5m2["fields"] == {"sign": 1, "exponent": 5, "mantissa": 2}
    assert e5m2["special_codes"] == {"infinity": [[124, 124], [252, 252]], "NaN": [[125, 127], [253, 255]]}


@pytest.mark.parametrize(
    "name", [*COMMON, *ALIASES, "e4m3b11fnuz", "e1m0fn", "posit2_0", "e1m1", "e6m2fnu_normal", "uint1"]
)
def test_every_format_is_described(name, capsys):
    text = printed(capsys, name)
    assert text.split()[:2] == ["format", get(name).name]
    assert re.search(r"^largest +\S+ *$", text, re.MULTILINE)


@pytest.mark.parametrize("name", [name for name in COMMON if get(name).width <= 16])
def test_facts_are_those_of_all_codes(name):
    fmt, found = get(name), facts(get(name))
    values = [float(value) for value in fmt.decode(range(1 << fmt.width))]
    finite = [value for value in values if math.isfinite(value)]
    assert (found.largest, found.most_negative) == (max(finite), min(finite))
    assert found.smallest_positive == min(value for value in finite if value > 0)
    if found.smallest_normal is not None:
        assert found.smallest_normal in finite
        below = [value for value in finite if 0 < value < found.smallest_normal]
        assert found.smallest_subnormal == (min(below) if below else None)
    assert found.has_zero == (0.0 in finite)
    assert found.dynamic_range_decades == pytest.approx(math.log10(found.largest / found.smallest_positive))
    special = {
        kind: {code for low, high in ranges for code in range(low, high + 1)}
        for kind, ranges in found.special_codes.items()
    }
    nan = special.get("NaN", set()) | special.get("NaR", set())
    assert nan == {code for code, value in enumerate(values) if math.isnan(value)}
    assert special.get("infinity", set()) == {code for code, value in enumerate(values) if math.isinf(value)}
    assert sum(width or 0 for width in found.fields.values()) == fmt.width or None in found.fields.values()


def test_fp4_in_full(capsys):
    lines = printed(capsys, "e2m1fn").splitlines()
    assert [line.split() for line in lines[-3:]] == [
        ["code", "+0", "+1", "+2", "+3", "+4", "+5", "+6", "+7"],
        ["0x0", "0", "0.5", "1", "1.5", "2", "3", "4", "6"],
        ["0x8", "-0", "-0.5", "-1", "-1.5", "-2", "-3", "-4", "-6"],
    ]
    assert "(-1)**s * 1.m * 2**(e - 1); where e = 0, (-1)**s * 0.m * 2**0" in "\n".join(lines)


def test_values_as_json(capsys):
    small = json.loads(printed(capsys, "e4m3fn", "--json"))
    assert small["all_values"]
    assert [entry["code"] for entry in small["values"]] == list(range(256))
    assert small["values"][0x7E] == {"code": 0x7E, "value": 448.0, "text": "448"}
    assert small["values"][0x7F] == {"code": 0x7F, "value": None, "text": "NaN"}
    large = json.loads(printed(capsys, "bf16", "--json"))
    assert (large["name"], large["aliases"], large["all_values"]) == ("bfloat16", ["bf16"], False)
    assert [entry["code"] for entry in large["values"]] == get("bfloat16").landmarks()


def test_an_unknown_format_is_one_sentence_and_status_2(capsys):
    assert main(["formats", "e4m3fm"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == (
        "narrowgate: Format must have a name that 'narrowgate formats' lists or composes, not 'e4m3fm'; "
        "the nearest is e4m3fn\n"
    )
