"""Pareto fronts: what no other point beats in everything at once."""

from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

Sense = Literal["less", "more"]


def optimal(points: ArrayLike, senses: Sequence[Sense]) -> NDArray[np.bool_]:
    """Mask of the points that no other point beats: shape ``(n, k)`` to shape ``(n,)``.

    A point beats another if it is at least as good in every column and better in one, so that equal points stand
    or fall together. A point with a NaN is not comparable: it beats none, and is never on the front.

    Parameters
    ----------
    points
        Shape ``(n, k)``: a row for each point, a column for each figure.
    senses
        For each column, whether ``less`` or ``more`` of it is better.

    Raises
    ------
    ValueError
        If the points are no table of `k` columns, or a sense is neither.
    """
    table = np.asarray(points, dtype=float)
    unknown = [sense for sense in senses if sense not in ("less", "more")]
    if unknown:
        raise ValueError(f"Sense must be less or more, not {unknown[0]!r}")
    if table.ndim != 2 or table.shape[1] != len(senses) or not senses:
        raise ValueError(f"Points must have a column for each of {len(senses)} senses, not shape {table.shape}")
    costs = table * np.where([sense == "more" for sense in senses], -1.0, 1.0)
    left = np.flatnonzero(~np.isnan(costs).any(axis=1))
    # Sorted by the first column, then the next: a point is beaten only by points that come before it.
    left = left[np.lexsort(costs[left].T[::-1])]
    mask = np.zeros(len(table), dtype=bool)
    while left.size:
        first = costs[left[0]]
        same = (costs[left] == first).all(axis=1)
        mask[left[same]] = True
        left = left[(costs[left] < first).any(axis=1)]
    return mask


def front(x: ArrayLike, y: ArrayLike, *, more_x: bool = False, more_y: bool = False) -> list[int]:
    """Indices of the points on the front of `x` and `y`, in ascending order of `x`.

    A point is on the front if no other is at least as good in both and better in one; equal points are both on
    it, and a point with a NaN is not. Less is better, except in `x` with `more_x` and in `y` with `more_y`.
    """
    points = np.column_stack([np.asarray(x, float), np.asarray(y, float)])
    members = np.flatnonzero(optimal(points, ["more" if more else "less" for more in (more_x, more_y)]))
    return [int(i) for i in sorted(members, key=lambda i: (*points[i], i))]


def fronts(points: ArrayLike, senses: Sequence[Sense], most: int) -> NDArray[np.int64]:
    """The front that each point is on: 0 for the optimal ones, 1 for those that are without the former, and so on.

    Fronts are counted until they hold `most` points; what is behind them, and points with a NaN, are on front -1.
    Points and senses are as in `optimal`, which see for errors, too.
    """
    table = np.asarray(points, dtype=float)
    found = np.full(len(table), -1)
    left = np.arange(len(table))
    number = 0
    while (found >= 0).sum() < most and (front := optimal(table[left], senses)).any():
        found[left[front]] = number
        left = left[~front]
        number += 1
    return found
