import itertools

import numpy as np
import pytest

from costmodel.pareto import front


def by_definition(points, sign_x, sign_y):
    def beats(p, q):
        dx, dy = sign_x * (p[0] - q[0]), sign_y * (p[1] - q[1])
        return dx <= 0 and dy <= 0 and (dx < 0 or dy < 0)

    return {i for i, q in enumerate(points) if not any(beats(p, q) for p in points)}


@pytest.mark.parametrize(("more_x", "more_y"), list(itertools.product([False, True], repeat=2)))
def test_front_is_what_its_definition_says(more_x, more_y):
    rng = np.random.default_rng(5)
    compared = 0
    for size in range(1, 30):
        points = rng.integers(0, 8, size=(size, 2))
        members = front(*points.T, more_x=more_x, more_y=more_y)
        assert set(members) == by_definition(points.tolist(), -1 if more_x else 1, -1 if more_y else 1)
        assert [points[i][0] for i in members] == sorted(points[i][0] for i in members)
        compared += size
    assert compared == 435


def test_equal_points_are_both_on_the_front():
    assert front([1, 1, 2], [1, 1, 0]) == [0, 1, 2]
