"""Tables in Markdown, and generated parts of pages."""

import re

import pytest

from numerics import InputError
from reports.markdown import filled, table

PAGE = "# Page\n\n<!-- one: begin -->\nold\n<!-- one: end -->\n\nby hand\n\n<!-- two: begin -->\n\n<!-- two: end -->"


def test_a_table():
    assert table(["a", "b"], [["1", "x|y"]], right=(0,)) == "| a | b |\n| ---: | --- |\n| 1 | x&#124;y |"


def test_parts_are_put_in_and_the_rest_stays():
    page = filled(PAGE, {"one": "new\n\nlines", "two": "2"})
    assert page == PAGE.replace("old", "new\n\nlines").replace("two: begin -->\n", "two: begin -->\n2")
    assert filled(page, {"one": "old", "two": ""}) == PAGE


def test_backslashes_are_no_references():
    assert "\\1" in filled(PAGE, {"one": "\\1", "two": ""})


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ({"one": ""}, "Page must have the generated parts one, not one, two"),
        ({"one": "", "two": "", "three": ""}, "Page must have the generated parts one, three, two, not one, two"),
    ],
)
def test_a_part_without_a_place_is_an_error(parts, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        filled(PAGE, parts)
