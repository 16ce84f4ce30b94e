"""Fronts: what their definition says, whatever the points."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from costmodel.sweep.pareto import front, fronts, optimal

#: Few values, so that ties are common.
VALUES = st.sampled_from([0.0, -0.0, 1.0, 2.0, 3.0, -1.5, float("inf"), float("-inf"), float("nan")])


def by_definition(points, senses):
    """Indices of the points that no other beats, by comparing each with each."""
    signs = [-1 if sense == "more" else 1 for sense in senses]

    def comparable(p):
        return all(value == value for value in p)

    def beats(p, q):
        pairs = [(s * a, s * b) for s, a, b in zip(signs, p, q, strict=True)]
        return comparable(p) and all(a <= b for a, b in pairs) and any(a < b for a, b in pairs)

    return {i for i, q in enumerate(points) if comparable(q) and not any(beats(p, q) for p in points)}


@settings(max_examples=300, deadline=None)
@given(data=st.data(), width=st.integers(1, 4))
def test_the_front_is_what_its_definition_says(data, width):
    senses = data.draw(st.lists(st.sampled_from(["less", "more"]), min_size=width, max_size=width))
    points = data.draw(st.lists(st.lists(VALUES, min_size=width, max_size=width), max_size=30))
    mask = optimal(np.array(points, dtype=float).reshape(len(points), width), senses)
    assert mask.shape == (len(points),)
    assert set(np.flatnonzero(mask)) == by_definition(points, senses)


@pytest.mark.parametrize(("more_x", "more_y"), list(itertools.product([False, True], repeat=2)))
def test_two_figures_come_in_order(more_x, more_y):
    rng = np.random.default_rng(5)
    senses = ["more" if more else "less" for more in (more_x, more_y)]
    compared = 0
    for size in range(1, 30):
        points = rng.integers(0, 8, size=(size, 2))
        members = front(*points.T, more_x=more_x, more_y=more_y)
        assert set(members) == by_definition(points.tolist(), senses)
        assert [points[i][0] for i in members] == sorted(points[i][0] for i in members)
        compared += size
    assert compared == 435


def test_equal_points_are_both_on_the_front():
    assert front([1, 1, 2], [1, 1, 0]) == [0, 1, 2]


def test_a_figure_that_is_missing_is_not_on_the_front():
    nan = float("nan")
    assert front([1, nan, 2, 0], [1, 0, 0, nan]) == [0, 2]
    assert front([nan], [nan]) == []


def test_no_points_have_no_front():
    assert optimal(np.empty((0, 3)), ["less", "less", "more"]).tolist() == []
    assert front([], []) == []


@pytest.mark.parametrize(
    ("points", "senses", "sentence"),
    [
        ([[1, 2]], ["less"], r"Points must have a column for each of 1 senses, not shape \(1, 2\)"),
        ([1, 2], ["less", "more"], r"Points must have a column for each of 2 senses, not shape \(2,\)"),
        ([[1, 2]], ["less", "min"], r"Sense must be less or more, not 'min'"),
    ],
)
def test_what_is_no_table_of_points_is_refused(points, senses, sentence):
    with pytest.raises(ValueError, match=f"^{sentence}$"):
        optimal(points, senses)


def test_fronts_are_peeled_until_there_are_enough():
    rng = np.random.default_rng(7)
    points = rng.integers(0, 30, size=(300, 2)).astype(float)
    points[::50] = np.nan
    found = fronts(points, ("less", "more"), 100)
    left = list(range(len(points)))
    for number in range(found.max() + 1):
        assert len(points) - len(left) < 100
        members = {left[i] for i in by_definition([points[i].tolist() for i in left], ("less", "more"))}
        assert set(np.flatnonzero(found == number)) == members
        left = [i for i in left if i not in members]
    assert len(points) - len(left) >= 100
    assert (found[left] == -1).all()
