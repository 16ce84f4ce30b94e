"""Curves of area against delay: which points are tried, and which are kept."""

import json

import pytest

from costmodel import asic
from costmodel import target as targets
from costmodel.sweep import curve
from narrowgate.__main__ import main
from numerics.errors import InputError

FOUND = {
    "asap7": {"delay_ps": 100.0, "area_um2": 20.0},
    "asap7:area": {"delay_ps": 200.0, "area_um2": 10.0},
}


def test_a_curve_begins_with_every_recipe_and_keeps_the_node():
    found = curve.recipes(targets.parse("sg13g2:scaled=28"))
    assert sorted(found) == sorted(
        ["sg13g2:scaled=28", *(f"sg13g2:{effort}:scaled=28" for effort in ("adders", "area", "delay"))]
    )


def test_each_recipe_goes_on_with_the_delays_that_it_reaches():
    texts = curve.slower(FOUND, 2)
    # The ratio of 1.5 * 200 to 100 in two equal steps.
    assert texts == ["asap7:clock=173.2", "asap7:clock=300", "asap7:area:clock=300"]
    assert len(curve.slower(FOUND)) == 5 + 2
    assert curve.slower({}) == []


def test_what_another_beats_is_not_on_the_curve():
    more = {
        **FOUND,
        "asap7:clock=150": {"delay_ps": 150.0, "area_um2": 15.0},
        "asap7:clock=160": {"delay_ps": 150.0, "area_um2": 15.0},
        "asap7:clock=170": {"delay_ps": 170.0, "area_um2": 16.0},
        "asap7:delay": {"delay_ps": 90.0, "area_um2": 40.0},
    }
    assert curve.curve(more) == ["asap7:delay", "asap7", "asap7:clock=150", "asap7:area"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("ecp5", "Target of a curve must be standard cells, not ecp5"),
        ("asap7:area", "Target of a curve must leave effort and clock open, not set area as asap7:area"),
        ("asap7:clock=5", "Target of a curve must leave effort and clock open, not set clock=5 as asap7:clock=5"),
    ],
)
def test_a_target_that_fixes_the_curve_gets_its_sentence(text, sentence):
    with pytest.raises(InputError, match=f"^{sentence}$"):
        curve.recipes(targets.parse(text))


@pytest.mark.eda
def test_a_curve_trades_area_for_delay(capsys):
    words = ["cost", "multiply:a=int4,b=int4", "--target", "sg13g2", "--curve", "2", "--operands", "none", "--json"]
    assert main(words) == 0
    (found,) = json.loads(capsys.readouterr().out)
    points = [point["figures"] for point in found["curve"]]
    delays, areas = ([point[key] for point in points] for key in ("delay_ps", "area_um2"))
    assert found["measured"] > len(asic.EFFORTS)
    assert len(points) >= 3
    assert delays == sorted(set(delays))
    assert areas == sorted(set(areas), reverse=True)
    assert any("clock_ps" in point["conditions"] for point in found["curve"])


def test_a_curve_of_no_points_is_bad_input(capsys):
    assert main(["cost", "multiply:a=int4,b=int4", "--target", "sg13g2", "--curve", "0"]) == 2
    assert "Slower delays of a curve must be 1 to 50, not 0" in capsys.readouterr().err
