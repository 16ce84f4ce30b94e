"""Where labels go beside the points of a scatter plot, so that nothing lies on anything else.

Lengths are pixels throughout; ``y`` may point either way.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_ANGLES = np.arange(16) * (np.pi / 8)
_GAPS = np.array([3.0, 8, 14, 21, 29, 38, 48, 60, 74, 90, 110, 135])
#: What a pixel of each evil costs, and what each crossing does. A label on a label is never worth it.
_ON_LABEL, _ON_MARKER, _ON_LINE, _OUTSIDE = 50.0, 20.0, 4.0, 200.0
_CROSSING, _LEADER_ON_LABEL, _LEADER_ON_MARKER = 60.0, 60.0, 25.0
#: What a pixel costs by which a label is nearer to another's point than to its own.
_NEARER_ANOTHER = 1.5
#: Gap up to which a label visibly belongs to its point and needs no leader.
LEADER_GAP = 9.0
#: Looks at a label's places after which the search ends where it is: seconds, where there is no room for all.
_LOOKS = 6000


@dataclass(frozen=True)
class Placement:
    """Where labels went."""

    #: Centres of the labels' boxes, shape ``(n, 2)``.
    centres: Array
    #: Where each label's leader ends on its box, shape ``(n, 2)``; it starts at the point.
    ends: Array
    #: Whether each label is so far off that it needs a leader.
    leads: NDArray[np.bool_]
    #: Pairs of labels that still overlap.
    overlaps: int


def place(points: Array, sizes: Array, *, bounds: Array, radius: float, lines: Array, keep_out: Array) -> Placement:
    """A place for the label of each point; the same for the same input.

    `points` has shape ``(n, 2)``, `sizes` (widths and heights of the labels) too. Labels stay in the box `bounds`,
    ``(x0, y0, x1, y1)``, and off the boxes `keep_out`, shape ``(k, 4)``; they avoid the markers, of half width
    `radius`, and the segments `lines`, shape ``(m, 4)``.
    """
    search = _Search(points, sizes, bounds, radius, lines, keep_out)
    search.improve()
    return search.result()


class _Search:
    """Coordinate descent over a fixed list of places for each label."""

    def __init__(self, points: Array, sizes: Array, bounds: Array, radius: float, lines: Array, keep_out: Array):
        self.points, self.sizes, self.n, self.looks = points, sizes, len(points), 0
        angles, gaps = (grid.ravel() for grid in np.meshgrid(_ANGLES, _GAPS, indexing="ij"))
        self.gaps = gaps
        step = np.stack([np.cos(angles), np.sin(angles)], axis=1)
        reach = gaps[None, :, None] + radius + sizes[:, None, :] / 2
        #: Boxes of every place of every label, shape (n, places, 4).
        centres = points[:, None, :] + step * reach
        half = sizes[:, None, :] / 2
        self.boxes = np.concatenate([centres - half, centres + half], axis=2)
        nearest = np.clip(points[:, None, :], self.boxes[..., :2], self.boxes[..., 2:])
        #: Leaders, from point to box, shape (n, places, 4).
        self.leaders = np.concatenate([np.broadcast_to(points[:, None, :], nearest.shape), nearest], axis=2)
        self.leads = gaps > LEADER_GAP
        # To the right, then above or below; far is worse than near.
        self.fixed = 0.25 * gaps + 1.5 * (1 - step[:, 0]) + np.where(np.abs(step[:, 1]) > 0.9, 0.5, 0.0)
        self.fixed = self.fixed + self._static(bounds, radius, lines, keep_out)
        self.chosen = np.argmin(self.fixed, axis=1)

    def _static(self, bounds: Array, radius: float, lines: Array, keep_out: Array) -> Array:
        """Cost of each place that no other label has a part in, shape (n, places)."""
        boxes = self.boxes
        out = np.maximum(bounds[:2] - boxes[..., :2], 0).sum(-1) + np.maximum(boxes[..., 2:] - bounds[2:], 0).sum(-1)
        markers = np.concatenate([self.points - radius - 1, self.points + radius + 1], axis=1)
        cost = _OUTSIDE * out + _ON_MARKER * np.sqrt(_overlap(boxes, markers)).sum(-1)
        cost += _ON_LABEL * np.sqrt(_overlap(boxes, keep_out)).sum(-1)
        if len(lines):
            length = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
            cost += _ON_LINE * (_share_inside(lines, boxes[:, :, None, :]) * length).sum(-1)
        inner = np.concatenate([self.points - radius / 2, self.points + radius / 2], axis=1)
        for i in range(self.n):
            others = np.delete(np.arange(self.n), i)
            cost[i] += _LEADER_ON_MARKER * _hits(self.leaders[i], inner[others]).sum(-1) * self.leads
            nearer = np.maximum(self.gaps[:, None] + radius - _distance(boxes[i], self.points[others]), 0)
            cost[i] += _NEARER_ANOTHER * nearer.sum(-1) * np.where(self.leads, 0.3, 1)
        return cost

    def _moving(self, i: int) -> Array:
        """Cost of each place of label `i` among the others where they are now, shape (places,)."""
        self.looks += 1
        others = np.delete(np.arange(self.n), i)
        boxes = self.boxes[others, self.chosen[others]]
        leaders = self.leaders[others, self.chosen[others]]
        leading = self.leads[self.chosen[others]]
        mine, mine_leaders = self.boxes[i], self.leaders[i]
        overlap = _overlap(mine, boxes)
        cost = _ON_LABEL * (np.sqrt(overlap) + (overlap > 0)).sum(-1)
        cost += _LEADER_ON_LABEL * _hits(mine_leaders, boxes).sum(-1) * self.leads
        cost += _LEADER_ON_LABEL * (_hits(leaders, mine).T * leading).sum(-1)
        return cost + _CROSSING * (_cross(mine_leaders, leaders) * leading).sum(-1) * self.leads

    def improve(self) -> None:
        """Move one label at a time to its best place, the worst off first, until none moves."""
        if self.n < 2:
            return
        while self.looks < _LOOKS:
            before = self.chosen.copy()
            now = [self.fixed[i, self.chosen[i]] + self._moving(i)[self.chosen[i]] for i in range(self.n)]
            for i in np.argsort(-np.array(now), kind="stable"):
                self.chosen[i] = np.argmin(self.fixed[i] + self._moving(i))
            if (self.chosen == before).all() and not self._swap():
                return

    def _swap(self) -> bool:
        """Move two labels that are in each other's way together; whether that helped anywhere."""
        helped = False
        for i in range(self.n):
            i_cost = self.fixed[i] + self._moving(i)
            if i_cost[self.chosen[i]] < _ON_LABEL / 2 or self.looks > _LOOKS:
                continue
            for j in np.argsort(((self.points - self.points[i]) ** 2).sum(-1), kind="stable")[1:9]:
                helped |= self._try_pair(i, int(j))
        return helped

    def _try_pair(self, i: int, j: int) -> bool:
        """Best place of `j` for each of the better places of `i`; taken if the two are better off in sum."""
        before = self.chosen[i], self.chosen[j]
        best, best_cost = before, self._pair_cost(i, j)
        start = best_cost
        for place_i in np.argsort(self.fixed[i], kind="stable")[:24]:
            self.chosen[i] = place_i
            self.chosen[j] = np.argmin(self.fixed[j] + self._moving(j))
            cost = self._pair_cost(i, j)
            if cost < best_cost - 1e-6:
                best, best_cost = (self.chosen[i], self.chosen[j]), cost
        self.chosen[i], self.chosen[j] = best
        return bool(best_cost < start - 1e-6)

    def _pair_cost(self, i: int, j: int) -> float:
        return float(sum(self.fixed[k, self.chosen[k]] + self._moving(k)[self.chosen[k]] for k in (i, j)))

    def result(self) -> Placement:
        """The places as chosen now."""
        index = np.arange(self.n)
        boxes = self.boxes[index, self.chosen]
        pairs = np.triu(_overlap(boxes, boxes) > 0, 1).sum() if self.n else 0
        return Placement(
            centres=(boxes[:, :2] + boxes[:, 2:]) / 2,
            ends=self.leaders[index, self.chosen][:, 2:],
            leads=self.leads[self.chosen],
            overlaps=int(pairs),
        )


def _overlap(a: Array, b: Array) -> Array:
    """Area that boxes `a`, shape (..., 4), and `b`, shape (m, 4), share: shape (..., m)."""
    a = a[..., None, :]
    width = np.minimum(a[..., 2], b[:, 2]) - np.maximum(a[..., 0], b[:, 0])
    height = np.minimum(a[..., 3], b[:, 3]) - np.maximum(a[..., 1], b[:, 1])
    return np.maximum(width, 0) * np.maximum(height, 0)


def _distance(boxes: Array, points: Array) -> Array:
    """Distance of `points`, shape (m, 2), from `boxes`, shape (..., 4): shape (..., m)."""
    boxes = boxes[..., None, :]
    dx = np.maximum(np.maximum(boxes[..., 0] - points[:, 0], points[:, 0] - boxes[..., 2]), 0)
    dy = np.maximum(np.maximum(boxes[..., 1] - points[:, 1], points[:, 1] - boxes[..., 3]), 0)
    return np.hypot(dx, dy)


def _share_inside(segments: Array, boxes: Array) -> Array:
    """Part of each segment that is inside a box, 0 to 1; both of shape (..., 4), broadcast.

    Clipping by Liang and Barsky: along each axis a segment enters and leaves the box at some parameter.
    """
    enter: Array | float = 0.0
    leave: Array | float = 1.0
    for k in (0, 1):
        start, delta = segments[..., k], segments[..., k + 2] - segments[..., k]
        # A segment along the other axis is inside for all parameters or for none: a tiny slope says that too.
        delta = np.where(np.abs(delta) < 1e-9, 1e-9, delta)
        first, last = (boxes[..., k] - start) / delta, (boxes[..., k + 2] - start) / delta
        enter = np.maximum(enter, np.minimum(first, last))
        leave = np.minimum(leave, np.maximum(first, last))
    return np.maximum(leave - enter, 0.0)


def _hits(segments: Array, boxes: Array) -> NDArray[np.bool_]:
    """Whether `segments`, shape (n, 4), touch the inside of `boxes`, shape (m, 4): shape (n, m)."""
    return _share_inside(segments[:, None, :], boxes[None]) > 0


def _cross(a: Array, b: Array) -> NDArray[np.bool_]:
    """Whether segments `a`, shape (n, 4), and `b`, shape (m, 4), cross: shape (n, m)."""

    def side(p: Array, q: Array, r: Array) -> Array:
        return (q[..., 0] - p[..., 0]) * (r[..., 1] - p[..., 1]) - (q[..., 1] - p[..., 1]) * (r[..., 0] - p[..., 0])

    a0, a1, b0, b1 = a[:, None, :2], a[:, None, 2:], b[None, :, :2], b[None, :, 2:]
    return (side(a0, a1, b0) * side(a0, a1, b1) < 0) & (side(b0, b1, a0) * side(b0, b1, a1) < 0)
