"""Scaling between nodes: the published tables, what other transcriptions of them say, and what is refused."""

import math
from itertools import pairwise

import pytest

from costmodel import target
from costmodel.scaling import Point, _published, point, scaling
from costmodel.technology import files
from numerics.errors import InputError

NODES = (180, 130, 90, 65, 45, 32, 20, 16, 14, 10, 7)


def test_area_factors_are_reciprocal_and_transitive_to_their_two_digits():
    factor = {(a, b): scaling(point(a), point(b)).area for a in NODES for b in NODES}
    assert len(factor) == 121
    for (a, b), value in factor.items():
        assert value * factor[b, a] == pytest.approx(1, abs=0.06), (a, b)
        for c in NODES:
            assert value * factor[b, c] == pytest.approx(factor[a, c], rel=0.12), (a, b, c)


@pytest.mark.parametrize(
    ("key", "node", "row"),
    [
        ("delay", 45, [-501.6, 1567, -1619, 566.1]),
        ("delay", 14, [-40.66, 109.2, -100.6, 35.92]),
        ("delay", 10, [-34.95, 93.65, -85.99, 30.4]),
        ("delay", 7, [-28.58, 76.6, -70.26, 24.69]),
        ("energy", 130, [7.171, -6.709, 2.904]),
        ("energy", 90, [4.762, -4.781, 2.092]),
        ("energy", 65, [3.755, -4.398, 1.975]),
        ("energy", 20, [0.373, -0.1582, 0.04104]),
        ("energy", 16, [0.2958, -0.1241, 0.03024]),
        ("energy", 14, [0.2363, -0.09675, 0.02239]),
        ("energy", 10, [0.2068, -0.09311, 0.02375]),
        ("energy", 7, [0.1776, -0.09097, 0.02447]),
        ("area", 130, [2.9, 1, 0.44, 0.23, 0.16, 0.072, 0.033, 0.03, 0.027, 0.016, 0.0092]),
        ("area", 45, [19, 6.4, 2.8, 1.5, 1, 0.46, 0.21, 0.19, 0.17, 0.1, 0.059]),
    ],
)
def test_rows_are_those_of_other_transcriptions(key, node, row):
    assert _published()[key][NODES.index(node)] == row


def test_smaller_nodes_are_smaller_and_take_less_energy():
    points = [point(node) for node in NODES]
    steps = [scaling(a, b) for a, b in pairwise(points)]
    assert len(steps) == 10
    assert all(step.area < 1 and step.energy < 1 for step in steps)
    assert scaling(point(180), point(7)).delay < 0.1


def test_between_nodes_factors_lie_between_and_are_exact_at_them():
    at, above, below = (scaling(point(130), point(node)) for node in (28, 32, 20))
    assert below.area < at.area < above.area
    assert below.energy < at.energy < above.energy
    near = scaling(point(130), point(20.0001))
    assert near.area == pytest.approx(below.area, rel=1e-4)
    assert near.delay == pytest.approx(below.delay, rel=1e-4)
    assert "28 nm interpolated between 32 and 20 nm" in at.text
    assert "interpolated" not in above.text


def test_a_point_to_itself_changes_nothing():
    same = scaling(Point(7, 0.7), Point(7, 0.7))
    assert (same.area, same.delay, same.energy) == (1, 1, 1)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("sg13g2:scaled=5", "Node must be 7 to 180 nm, not 5"),
        ("sg13g2:scaled=7:vdd=1.2", "Supply at 7 nm must be 0.56 to 0.77 V, not 1.2"),
        ("sg13g2:vdd=0.9", "Option vdd=V of sg13g2 must stand beside scaled=NM, not without it"),
        ("sg13g2:scaled=x", "Option scaled=NM of sg13g2 must be a number above 0, not 'scaled=x'"),
        ("sg13g2:scaled=7:scaled=10", "Option scaled=NM of sg13g2 must be given once, not as scaled=7 and scaled=10"),
    ],
)
def test_what_cannot_be_scaled_gets_its_sentence(text, sentence):
    with pytest.raises(InputError, match=f"^{sentence}$"):
        target.parse(text)


def test_a_technology_without_a_node_cannot_be_scaled(tiny, tmp_path):
    path = tmp_path / "tiny.toml"
    path.write_text(files.dumps(tiny))
    with pytest.raises(InputError, match=r"^Technology tiny must say its node_nm to be scaled, but does not; .*"):
        target.parse(f"{path}:scaled=28")


def test_scaled_figures_say_so_and_have_no_leakage(monkeypatch):
    figures = {"area_um2": 100.0, "cells": 7.0, "ff": 0.0, "delay_ps": 50.0, "depth": 3.0, "leakage_nw": 9.0}

    def stand_in(circuit, cells, *rest, **options):
        return target.Measurement(spec="x", target=cells.name, figures=figures, conditions={"wires": "none"})

    monkeypatch.setattr(target.asic, "measure", stand_in)
    chosen = target.parse("sg13g2:scaled=16:area")
    found = target.measure(None, chosen)
    assert chosen.text == found.target == "sg13g2:area:scaled=16"
    factors = scaling(Point(130, 1.2), point(16))
    assert found.figures == {
        "area_um2": pytest.approx(100 * 0.03),
        "cells": 7,
        "ff": 0,
        "delay_ps": pytest.approx(50 * factors.delay),
        "depth": 3,
    }
    assert "scaled from 130 nm at 1.2 V to 16 nm at 0.85 V" in chosen.how
    assert "leakage has no law and is left out" in found.conditions["scaled"]
    assert found.conditions["wires"] == "none"


def test_a_clock_is_one_at_the_node_of_the_figures(monkeypatch):
    asked = []

    def stand_in(circuit, cells, *rest, **options):
        asked.append(options["clock_ps"])
        return target.Measurement(spec="x", target=cells.name, figures={"cells": 1.0})

    monkeypatch.setattr(target.asic, "measure", stand_in)
    for text in ("sg13g2:clock=300", "sg13g2:clock=300:scaled=16"):
        target.measure(None, target.parse(text))
    factor = scaling(Point(130, 1.2), point(16)).delay
    assert asked == [300, pytest.approx(300 / factor)]
    assert math.isclose(factor, 6.396 / 33.5, rel_tol=0.01)
