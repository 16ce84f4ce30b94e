"""The page Choosing a format: its parts are made, say what the library computes, and are the same each time."""

import json
import re
from pathlib import Path

import numpy as np
import pytest

from numerics import blocks
from numerics.formats import get
from numerics.formats.names import COMMON
from reports.choosing import accumulators, accuracy, block_formats, crest, number_lines, page, scale_rules, style
from reports.choosing.part import BrokenClaimError, claim

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="module")
def parts():
    """All parts by name."""
    return {make.__name__: make() for make in page.PARTS}


def texts(svg: str) -> list[str]:
    """Texts that are drawn in a figure, as the comments beside their paths have them."""
    return [text.strip() for text in re.findall(r"<!--(.*?)-->", svg)]


def paths(svg: str, colour: str) -> int:
    """Strokes and fills of a colour."""
    return svg.count(f"stroke: {colour}") + svg.count(f"fill: {colour}")


def test_every_part_has_its_question_and_its_choice(parts):
    assert len(parts) == 8
    for part in parts.values():
        assert part.title.endswith("?")
        assert "**Choose**" in part.text
        assert set(re.findall(r"\(choosing/([\w-]+\.svg)\)", part.text)) == set(part.figures)
    assert sum(len(part.figures) for part in parts.values()) == 7


def test_every_figure_and_table_says_how_it_was_made(parts):
    for part in parts.values():
        blocks_ = part.text.split("\n\n")
        told = [i for i, block in enumerate(blocks_) if re.fullmatch(r"\*[^*].*[^*]\*", block)]
        assert told
        for i, block in enumerate(blocks_):
            if block.startswith("!["):
                assert i + 1 in told


def test_figures_are_light_and_stay_the_same(parts):
    figures = {name: svg for part in parts.values() for name, svg in part.figures.items()}
    assert sum(map(len, figures.values())) < 1_500_000
    assert "date" not in "".join(figures.values()).lower()
    again = number_lines.number_lines(), accuracy.accuracy(), accumulators.accumulators()
    for part in again:
        for name, svg in part.figures.items():
            assert svg == figures[name]


def test_number_lines_have_all_formats_in_their_colours(parts):
    svg = parts["number_lines"].figures["number-lines.svg"]
    names = [name for group in number_lines._NAMES.values() for name in group]
    assert set(names) <= set(texts(svg))
    for family in ("integer", "minifloat", "posit", "hifloat8"):
        count = sum(style.family(get(name)) == family for name in names)
        # Two panels, a base line and the ticks of each.
        assert paths(svg, style.COLOURS[family]) >= 4 * count > 0
    assert np.array_equal(number_lines.relative_numbers(get("e2m1fn")) * 6, [0.5, 1, 1.5, 2, 3, 4, 6])


def test_bits_of_accuracy_are_those_of_the_fields(parts):
    svg = parts["accuracy"].figures["accuracy.svg"]
    names = [name for group, _ in accuracy._PANELS for name in group]
    assert set(names) <= set(texts(svg))
    for name in ("e4m3fn", "e5m2", "fp16", "bfloat16"):
        fmt = get(name)
        least = accuracy.least_bits(fmt, 0, 3)
        # Half a unit of the last place, next to a power of two.
        assert least == pytest.approx(fmt.precision, abs=0.2)


def test_crossovers_are_drawn_and_in_the_table(parts):
    text, svg = parts["crest"].text, parts["crest"].figures["crest-factor.svg"]
    assert [pair.published for pair in crest.PAIRS] == [7.546, 1.959, 2.042, 2.391]
    for pair in crest.PAIRS:
        assert f"| {pair.name} | {pair.published:.3f} |" in text
        assert {*pair.name.split(" : "), f"dB, {pair.name}"} <= set(texts(svg))
        # A crossover beyond the panel has no line.
        assert (f"{pair.published}" in texts(svg)) == (pair.published < np.sqrt(pair.block))
    markers = sum(2 * len(pair.measured[0]) for pair in crest.PAIRS)
    uses = len(re.findall(r"<use [^>]*fill: #(?:0072b2|d55e00)", svg))
    assert uses == markers > 80


def test_every_block_format_is_in_the_table_and_those_in_range_are_drawn(parts):
    text, svg = parts["block_formats"].text, parts["block_formats"].figures["block-formats.svg"]
    low, high = block_formats._BITS
    drawn = {name for name, fmt in blocks.NAMED.items() if low <= fmt.bits_per_element <= high}
    for name in blocks.NAMED:
        assert f"\n| {name} |" in text
        assert texts(svg).count(name) == (3 if name in drawn else 0)
    assert len(drawn) > 15


def test_integers_of_the_mx_family_are_told_under_both_rules(parts):
    text = parts["block_formats"].text
    for name in ("mxint6", "mxint4"):
        by_rule = block_formats._BY_RULE[name]
        floor, ceil = (
            [block_formats.decibels(by_rule + rule, data) for data in block_formats.DATA] for rule in ("", ".ceil")
        )
        assert f"\n| {name} | {blocks.get(name).bits_per_element:g} | {' | '.join(floor)} |" in text
        assert f"{name} would have {', '.join(ceil)} dB" in text
        assert floor != ceil


def test_ratios_are_those_of_the_paper_at_its_deviation(parts):
    ratios = re.search(
        r"are 1 : ([\d.]+) : ([\d.]+), within 1 % of its 1 : ([\d.]+) : ([\d.]+)\.", parts["block_formats"].text
    )
    nvfp4, mxfp4, *printed = map(float, ratios.groups())
    assert printed == [1.32, 1.89]
    assert (nvfp4, mxfp4) == pytest.approx(printed, rel=0.01)


def test_scale_rules_compare_with_floor(parts):
    svg = parts["scale_rules"].figures["scale-rules.svg"]
    assert {"floor", "rne", "up_if_clipped", "ceil", *scale_rules._ELEMENTS} <= set(texts(svg))
    assert scale_rules.change_db("e2m1fn", scale_rules.ScaleRule.FLOOR) == 0


def test_accumulators_are_drawn_with_their_widths(parts):
    svg = parts["accumulators"].figures["accumulators.svg"]
    shown = [name for name in accumulators._NAMES if accumulators.width(get(name)) <= accumulators._MOST]
    assert len(shown) > 12
    for name in shown:
        assert {name, str(accumulators.width(get(name)))} <= set(texts(svg))
    # What is said of all rows is true of each: widths by the formula less the narrowest ones.
    text = parts["accumulators"].text
    cells = [[cell.strip() for cell in line.split("|")[1:-1]] for line in text.splitlines() if line[:2] == "| "]
    narrower = [int(row[3]) - int(row[2]) for row in cells[2:] if row[3]]
    assert len(narrower) == 14
    assert f"the narrowest words are {min(narrower)} to {max(narrower)} bits narrower" in text


def test_a_row_beyond_the_claim_changes_it(parts, monkeypatch):
    monkeypatch.setattr(accumulators, "_NAMES", ("int8", "e5m2"))
    assert "are 2 to 3 bits narrower" in " ".join(accumulators._claims())
    monkeypatch.setattr(accumulators, "by_formula", lambda fmt: accumulators.width(fmt) - 1)
    with pytest.raises(BrokenClaimError, match=r"^The numbers contradict: "):
        accumulators._claims()


def test_libraries_answer(parts):
    text = parts["libraries"].text
    lines = [line for line in text.splitlines() if line.startswith("| ") and not line.startswith(("| 0x", "| a |"))]
    assert "of e4m3fn, to nearest | ml_dtypes 0.6.0 | 1.0 | 1.125 | we |" in text
    assert {line.split("|")[2].split()[0] for line in lines if "---" not in line} - {"library"} == {
        "ml_dtypes",
        "gfloat",
        "softposit",
    }
    assert len(lines) > 15
    assert int(re.search(r"range, ([\d,]+) at and next to", text)[1].replace(",", "")) > 3000


def test_wrong_answers_of_softposit_are_those_on_record(parts):
    text = parts["libraries"].text
    found = json.loads((DOCS.parent / "tests/numerics/peers/softposit.json").read_text())["differences"]
    (record,) = found.values()
    assert f"for {record['count']:,} of {record['of']:,} fused multiply-adds of posit32_2" in text
    for row in record["first"]:
        assert "| " + " | ".join(f"0x{row[name]:08x}" for name in ("a", "b", "c", "answer")) + " |" in text
    assert len(record["first"]) == 8


def test_the_network_is_the_gallery(parts):
    svg = parts["network"].figures["network.svg"]
    labels = (DOCS / "gallery" / "designs.csv").read_text().splitlines()[1:]
    assert len(labels) > 15
    assert sum(" → " in text for text in texts(svg)) == len(labels)


def test_the_page_numbers_its_questions(parts, monkeypatch):
    monkeypatch.setattr(page, "PARTS", [lambda part=part: part for part in parts.values()])
    whole = page.page()
    assert re.findall(r"^## (\d+)\. ", whole.text, re.MULTILINE) == [str(n) for n in range(1, 9)]
    assert (DOCS / "use" / "choosing-a-format.md").read_text().splitlines()[0] == whole.text.splitlines()[0]
    assert len(whole.figures) == 7


def test_a_claim_that_does_not_hold_stops_the_page():
    assert claim("Two is even.", True) == "Two is even."
    with pytest.raises(BrokenClaimError, match=r"^The numbers contradict: Two is odd\.$"):
        claim("Two is odd.", False)


@pytest.mark.parametrize(
    ("name", "family"), [("int8", "integer"), ("e2m1fn", "minifloat"), ("posit8_2", "posit"), ("hif8", "hifloat8")]
)
def test_families(name, family):
    assert style.family(get(name)) == family


def test_families_of_block_formats():
    assert [style.family(blocks.get(n)) for n in ("mxint8", "nvfp4", "hif4", "mx9")] == [
        *("integer", "minifloat", "integer", "integer")
    ]
    assert {style.family(get(name)) for name in COMMON} == set(style.COLOURS)
