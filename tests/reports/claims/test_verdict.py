"""Verdicts follow from the two figures alone."""

import math
import re

import pytest

from reports.claims.verdict import TOLERANCE, Verdict, of_goal, of_ratio, together

EDGE = 1 + TOLERANCE


@pytest.mark.parametrize(
    ("low", "high", "ours", "verdict"),
    [
        (1.5, 1.5, 1.5, Verdict.REPRODUCED),
        (1.5, 1.5, 1.5 * EDGE * 0.999, Verdict.REPRODUCED),
        (1.5, 1.5, 1.5 / EDGE * 1.001, Verdict.REPRODUCED),
        (1.5, 1.5, 1.5 * EDGE * 1.001, Verdict.DIRECTION),
        (1.5, 1.5, 1.01, Verdict.DIRECTION),
        (1.5, 1.5, 0.99, Verdict.REFUTED),
        # The ends of a published range are rounded.
        (1.5, 2.8, 1.5, Verdict.REPRODUCED),
        (1.5, 2.8, 2.8, Verdict.REPRODUCED),
        (1.5, 2.8, 2.82, Verdict.REPRODUCED),
        (1.5, 2.8, 2.83, Verdict.DIRECTION),
        (1.5, 2.8, 1.48, Verdict.DIRECTION),
        (1.5, 2.8, 1.0, Verdict.REFUTED),
        (0.38, 0.38, 0.9, Verdict.DIRECTION),
        (0.38, 0.38, 1.0, Verdict.REFUTED),
        # Limits that have no side.
        (0.5, 1.0, 0.49, Verdict.REFUTED),
        (1.0, 1.0, 1.2, Verdict.REFUTED),
        (1.5, 1.5, math.nan, Verdict.OPEN),
    ],
)
def test_a_ratio_is_judged_by_size_then_by_side(low, high, ours, verdict):
    assert of_ratio(low, high, ours) is verdict


def test_a_table_may_name_another_limit():
    assert of_ratio(1.0, 1.0, 1.9, tolerance=1.0) is Verdict.REPRODUCED
    assert of_ratio(1.0, 1.0, 2.1, tolerance=1.0) is Verdict.REFUTED


@pytest.mark.parametrize(("low", "high"), [(0.0, 1.0), (-1.0, 1.0), (2.0, 1.0)])
def test_a_published_ratio_is_positive_and_in_order(low, high):
    said = re.escape(f"Published ratio must be positive and from low to high, not {low:g} to {high:g}")
    with pytest.raises(ValueError, match=f"^{said}$"):
        of_ratio(low, high, 1.0)


@pytest.mark.parametrize(
    ("ours", "verdict"),
    [(1.15, Verdict.MET), (0.1, Verdict.MET), (1.151, Verdict.MISSED), (math.nan, Verdict.OPEN)],
)
def test_a_goal_is_a_limit_without_tolerance(ours, verdict):
    assert of_goal(1.15, ours) is verdict


def test_several_verdicts_are_counted():
    assert together([Verdict.REFUTED] * 3) == "refuted"
    assert together([Verdict.OPEN, Verdict.REPRODUCED, Verdict.OPEN]) == "reproduced: 1 of 3; not comparable: 2 of 3"
    assert together([]) == "not comparable"
