"""Tables of the reference pages on formats: they are what is committed, and say what the library does."""

import doctest
from pathlib import Path

import numpy as np
import pytest

from numerics import blocks
from numerics.blocks import ScaleRule, Special
from numerics.formats.names import COMMON
from reports.formats.cases import CASE_HEADS, COMPARED, Case, cases, cases_markdown, rules_markdown
from reports.formats.lists import BLOCK_HEADS, HEADS, blocks_markdown, elements_markdown
from reports.markdown import filled

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
PAGES = {
    "formats.md": {"formats": elements_markdown},
    "blocks.md": {"block-formats": blocks_markdown, "rules": rules_markdown, "cases": cases_markdown},
}


def rows(markdown: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in markdown.splitlines() if line]


@pytest.mark.parametrize("page", PAGES)
def test_pages_hold_the_generated_tables(page):
    text = (REFERENCE / page).read_text()
    assert text == filled(text, {name: make() for name, make in PAGES[page].items()}), "write it with make docs"


@pytest.mark.parametrize(("page", "least"), [("formats.md", 20), ("blocks.md", 9)])
def test_the_sessions_on_the_pages_are_true(page, least):
    failed, attempted = doctest.testfile(str(REFERENCE / page), module_relative=False)
    assert failed == 0
    assert attempted > least


def test_lists_name_every_format_once():
    listed = rows(elements_markdown())
    assert listed[0] == HEADS
    assert [row[0] for row in listed[2 : 2 + len(COMMON)]] == COMMON
    listed = rows(blocks_markdown())
    assert listed[0] == BLOCK_HEADS
    assert [row[0] for row in listed[2 : 2 + len(blocks.NAMED)]] == list(blocks.NAMED)


def test_rules_have_one_column_each():
    tables = rules_markdown().split("\n\n")
    assert len(tables) == len(COMPARED)
    for text, (element, scale, rules, maxima) in zip(tables, COMPARED, strict=True):
        heads, _, *body = rows(text)
        assert heads == [f"largest of the block, {element} under {scale}", *map(str, rules)]
        assert [float(row[0]) for row in body] == list(maxima)
    assert {rule for _, _, rules, _ in COMPARED for rule in rules} == set(ScaleRule) - {ScaleRule.MEAN}


def test_published_rows():
    """OCP MX v1.0: 7.9 becomes 6 under floor; the largest E4M3 is 448."""
    first = {row[0]: row[1:] for row in rows(rules_markdown().split("\n\n")[0])[2:]}
    assert first["7.9"] == ["6 (1)", "8 (2)", "8 (2)", "8 (2)", "8 (2)"]
    assert first["6"][-1] == "6 (2)"
    second = {row[0]: row[1:] for row in rows(rules_markdown().split("\n\n")[1])[2:]}
    assert second["465"] == ["448 (1)", "448 (1)", "480 (2)", "480 (2)", "480 (2)"]


def test_cases_cover_every_choice_and_are_what_encoding_gives():
    found = list(cases())
    text = rows(cases_markdown())
    assert text[0] == CASE_HEADS
    assert len(text) == len(found) + 2 > 30
    for name in ("mxfp8_e4m3", "mxfp4"):
        for what in ("NaN", "infinity"):
            told = {case.choice["special"] for case in found if (case.what, case.format) == (what, name)}
            assert told == set(Special)
    for case, row in zip(found, text[2:], strict=True):
        assert len(row) == len(CASE_HEADS)
        if not row[-1].startswith("error"):
            numbers = blocks.get(case.format).encode(np.array(case.numbers), **case.choice).decode()
            shown = [eval(cell, {"inf": np.inf, "NaN": np.nan}) for cell in row[-1].split(",")]
            np.testing.assert_allclose(shown, numbers, rtol=1e-5, atol=0)


def test_an_error_is_told_in_its_sentence():
    row = Case("NaN", (np.nan, 1.0), "mxfp4", {"special": Special.REFUSE}).row()
    assert row == [
        *("NaN", "NaN, 1", "mxfp4", "special=refuse", ""),
        "error: Values for mxfp4 must be finite, but number 0 is nan",
    ]
