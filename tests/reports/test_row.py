import math
from dataclasses import replace

import pytest

from numerics.errors import InputError
from reports.row import COLUMNS, check, frame, targets


def test_frame_has_the_documented_columns_then_the_figures(rows, setting):
    table = frame(rows, setting)
    figures = [f"foundry/{n}" for n in ("area_um2", "delay_ps", "energy_fj")]
    figures += [f"board/{n}" for n in ("lut", "dsp", "fmax_mhz")]
    assert list(table.columns) == [*COLUMNS, *figures]
    assert len(table) == len(rows) == 9
    assert list(table["foundry/area_um2"]) == [row.figures["foundry/area_um2"] for row in rows]
    assert set(table["accuracy_float64"]) == {0.975}


def test_absent_figures_are_nan(rows, setting):
    bare = replace(rows[0], figures={"foundry/area_um2": 1.0})
    assert math.isnan(frame([bare, *rows[1:]], setting)["board/lut"][0])


def test_targets_come_as_told_then_by_name(rows, setting, make_row):
    other = make_row("jasmine", "posit", 0.96, 1.0, 1.0, figures={"aardvark/lut": 7.0})
    assert targets([other, *rows], setting) == ["foundry", "aardvark", "board"]
    assert targets(rows, replace(setting, how={"board": "Told.", "accuracy": "Told."})) == ["board", "foundry"]


def test_good_is_within_the_tolerance_and_not_disproved(rows, setting):
    assert [row.label for row in rows if setting.good(row)] == ["birch", "cedar", "elm"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"family": "logarithmic"}, "Family must be one of integer, minifloat, posit, mixed, not 'logarithmic'"),
        ({"accuracy": 97.2}, "Accuracy of acorn must be a fraction, not 97.2"),
        (
            {"figures": {"foundry/area_um2": -1.0}},
            "Figure foundry/area_um2 of acorn must be finite and not negative, not -1.0",
        ),
    ],
)
def test_rows_that_break_a_rule(rows, change, sentence):
    with pytest.raises(InputError) as caught:
        replace(rows[0], **change)
    assert str(caught.value) == sentence


def test_unknown_figures(rows):
    with pytest.raises(
        InputError, match=r"^Figure must be TARGET/ and one of area_um2, .*fmax_mhz, not 'foundry/area'$"
    ):
        replace(rows[0], figures={"foundry/area": 1.0})


def test_what_a_report_cannot_be_made_of(rows, setting):
    with pytest.raises(InputError, match=r"^Report must have at least 1 design, not 0$"):
        check([], setting)
    with pytest.raises(InputError, match=r"^Label must name one design, but 'acorn' names 2$"):
        check([rows[0], rows[0]], setting)
    with pytest.raises(InputError, match=r"^Report must have figures on at least 1 target, not 0$"):
        check([replace(rows[0], figures={})], setting)
    with pytest.raises(InputError, match=r"^Target must be one of foundry, board, not 'moon'$"):
        check(rows, setting, "moon")
