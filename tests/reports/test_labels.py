import numpy as np
import pytest

from reports.labels import Placement, place

BOUNDS = np.array([0.0, 0, 700, 400])
NO_BOXES = np.empty((0, 4))


def scattered(n, seed):
    rng = np.random.default_rng(seed)
    points = rng.uniform([30, 30], [670, 370], size=(n, 2))
    return points, np.column_stack([rng.uniform(30, 100, n), np.full(n, 12.0)])


def put(points, sizes, lines=NO_BOXES, keep_out=NO_BOXES) -> Placement:
    return place(points, sizes, bounds=BOUNDS, radius=4, lines=lines, keep_out=keep_out)


def boxes(placement, sizes):
    return np.concatenate([placement.centres - sizes / 2, placement.centres + sizes / 2], axis=1)


def shared(a, b):
    sides = np.minimum(a[2:], b[2:]) - np.maximum(a[:2], b[:2])
    return bool((sides > 1e-9).all())


@pytest.mark.parametrize("seed", range(4))
def test_labels_lie_neither_on_labels_nor_on_markers_nor_outside(seed):
    points, sizes = scattered(25, seed)
    found = boxes(put(points, sizes), sizes)
    markers = np.concatenate([points - 3, points + 3], axis=1)
    pairs = [(i, j) for i in range(25) for j in range(i)]
    assert not [pair for pair in pairs if shared(found[pair[0]], found[pair[1]])]
    assert not [(i, j) for i in range(25) for j in range(25) if shared(found[i], markers[j])]
    assert (found[:, :2] >= BOUNDS[:2]).all()
    assert (found[:, 2:] <= BOUNDS[2:]).all()


def test_overlaps_are_counted_when_there_is_no_room():
    points = np.full((12, 2), 200.0)
    sizes = np.full((12, 2), 390.0)
    placement = put(points, sizes)
    found = boxes(placement, sizes)
    assert placement.overlaps == sum(shared(found[i], found[j]) for i in range(12) for j in range(i)) > 0


def test_points_in_one_place_get_labels_apart():
    points, sizes = np.full((6, 2), 200.0), np.full((6, 2), [60.0, 12.0])
    placement = put(points, sizes)
    assert placement.overlaps == 0
    assert placement.leads.any()


def test_a_lone_label_is_next_to_its_point_on_the_right():
    placement = put(np.array([[100.0, 100]]), np.array([[40.0, 12]]))
    assert placement.centres[0] == pytest.approx([100 + 3 + 4 + 20, 100])
    assert not placement.leads[0]


def test_a_label_keeps_off_lines_and_boxes():
    point, size = np.array([[100.0, 100]]), np.array([[40.0, 12]])
    right = put(point, size, lines=np.array([[100.0, 100, 700, 100]]))
    assert abs(right.centres[0][1] - 100) >= 6
    kept = put(point, size, keep_out=np.array([[90.0, 0, 700, 400]]))
    assert kept.centres[0][0] + 20 <= 90


def test_the_same_input_gives_the_same_places():
    first, second = (put(*scattered(20, 9)) for _ in range(2))
    assert (first.centres == second.centres).all()
