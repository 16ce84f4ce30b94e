"""Pareto fronts: what no other point beats in everything at once."""

import numpy as np
from numpy.typing import ArrayLike


def front(x: ArrayLike, y: ArrayLike, *, more_x: bool = False, more_y: bool = False) -> list[int]:
    """Indices of the points on the front of `x` and `y`, in ascending order of `x`.

    A point is on the front if no other is at least as good in both and better in one; equal points are both on
    it. Less is better, except in `x` with `more_x` and in `y` with `more_y`.
    """
    gx = np.asarray(x, float) * (-1 if more_x else 1)
    gy = np.asarray(y, float) * (-1 if more_y else 1)
    no_worse = (gx[:, None] <= gx) & (gy[:, None] <= gy)
    better = no_worse & ((gx[:, None] < gx) | (gy[:, None] < gy))
    members = np.flatnonzero(~better.any(axis=0))
    return [int(i) for i in sorted(members, key=lambda i: (np.asarray(x)[i], np.asarray(y)[i], i))]
