from dataclasses import replace

import pytest

from reports import findings


def test_winners_are_the_best_of_the_good(rows, setting):
    found = findings.winners(rows, setting, "foundry")
    assert [(w.title, w.row.label, w.value, w.lead) for w in found] == [
        ("Smallest area", "birch", "50 µm²", "38 % below the next, cedar"),
        ("Lowest energy", "birch", "16.67 fJ", "38 % below the next, cedar"),
        ("Shortest delay", "cedar", "200 ps", "33 % below the next, birch"),
    ]


def test_more_is_better_where_it_is_and_dsp_blocks_are_told(rows, setting):
    found = findings.winners(rows, setting, "board")
    assert [(w.title, w.row.label, w.value, w.lead) for w in found] == [
        ("Fewest LUTs", "birch", "50 LUTs", "the next is cedar with 80 LUTs + 1 DSP"),
        ("Highest clock frequency", "cedar", "500 MHz", "50 % above the next, birch"),
    ]
    assert findings.cost(rows[2], "board", "lut") == "80 LUTs + 1 DSP"


def test_headline_joins_what_one_design_wins(rows, setting):
    assert findings.headline(rows, setting, "foundry") == (
        "For this network on foundry, among the designs within 0.5 percentage points of float64, birch has the "
        "smallest area and lowest energy and cedar has the shortest delay."
    )


def test_best_of_each_family(rows, setting):
    table = dict(findings.by_family(rows, setting, "foundry"))
    assert {family: cells and cells[0] and cells[0][0].label for family, cells in table.items()} == {
        "integer": "birch",
        "minifloat": "cedar",
        "posit": "elm",
        "mixed": None,
    }


def test_front_leaves_out_what_was_disproved(rows):
    assert [r.label for r in findings.accuracy_front(rows, "foundry", "area_um2")] == ["acorn", "birch", "cedar"]
    proven = [replace(row, verdict="agree") for row in rows]
    assert [r.label for r in findings.accuracy_front(proven, "foundry", "area_um2")] == ["hazel"]


def test_sentences(rows, setting):
    assert findings.sentences(rows, setting, "foundry") == [
        "3 of 9 designs stay within 0.5 percentage points of float64 (97.50 %).",
        "In accuracy and area at once on foundry, no design beats acorn (90.00 %), birch (97.00 %) and cedar "
        "(97.50 %).",
        "In accuracy and energy at once on foundry, no design beats acorn (90.00 %), birch (97.00 %) and cedar "
        "(97.50 %).",
        "One of the 1,000 test images is 0.10 percentage points, and so few leave an accuracy uncertain "
        "by 1.0 either way (95 %): a lead of a few images, over float64 too, may be chance.",
        "Circuit and golden function agree on all 700 vectors compared, for 7 of 9 designs.",
        "Circuit and golden function differ, so that nothing is recommended of: hazel.",
        "Not verified: iris.",
    ]


def test_nothing_good_is_said_plainly(rows, setting):
    poor = [row for row in rows if row.label in ("acorn", "daisy")]
    assert findings.headline(poor, setting, "foundry") == ""
    assert findings.sentences(poor, setting, "foundry")[0] == (
        "None of 2 designs stays within 0.5 percentage points of float64 (97.50 %); "
        "the nearest is daisy with 93.00 %."
    )


@pytest.mark.parametrize(("areas", "lead"), [((50, 50), "the same as b"), ((50, 50.1), "level with b")])
def test_narrow_leads(make_row, setting, areas, lead):
    pair = [make_row(label, "integer", 0.975, area, 100.0) for label, area in zip("ab", areas, strict=True)]
    assert findings.winners(pair, setting, "foundry")[0].lead == lead


def test_sampling_error_is_that_of_a_proportion():
    assert findings.sampling_error(0.5, 10_000) == pytest.approx(0.0098)


def test_nothing_verified_is_said_once(rows, setting):
    told = findings.sentences([replace(row, verdict="not verified") for row in rows], setting, "foundry")
    assert told[-1] == "None of the circuits was verified for this report."
    assert not [sentence for sentence in told if sentence.startswith("Not verified")]
