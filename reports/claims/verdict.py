"""What a published figure and ours make of each other: rules, never opinions."""

import math
from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

#: How far a measured ratio may be off a single published one and still reproduce it: by a factor of 1.15 either way.
#: A published range has its own width; its ends are rounded figures.
TOLERANCE, RANGE_TOLERANCE = 0.15, 0.01


class Verdict(StrEnum):
    """How a published figure stands after the comparison."""

    REPRODUCED = "reproduced"
    DIRECTION = "direction holds, size differs"
    REFUTED = "refuted"
    OPEN = "not comparable"
    MET = "goal met"
    MISSED = "goal missed"


#: What each verdict means for a published ratio, as a sentence for readers.
RULES = {
    Verdict.REPRODUCED: (
        f"our ratio is within a factor of {1 + TOLERANCE:g} of a single published one, or inside a published range, "
        f"give or take {100 * RANGE_TOLERANCE:g} %, unless a table names another limit"
    ),
    Verdict.DIRECTION: "it is not, but lies on the same side of 1: what the claim calls smaller is smaller here too",
    Verdict.REFUTED: "it lies on the other side of 1, or misses a limit that has no side",
    Verdict.OPEN: "there is no figure of ours, or the published one needs what is not published; the table says what",
    Verdict.MET: "the table names a limit that this project set itself, and our ratio is not above it",
    Verdict.MISSED: "our ratio is above it, by however little",
}


def of_ratio(low: float, high: float, ours: float, tolerance: float | None = None) -> Verdict:
    """The verdict on a ratio that is published as `low` to `high`; NaN for a figure that there is not.

    `tolerance` is how far ours may be off an end, as a part of it: by default `TOLERANCE` of a single figure,
    `RANGE_TOLERANCE` of a range.

    Raises
    ------
    ValueError
        If the published ratio is not positive, or its ends are the wrong way round.
    """
    if not 0 < low <= high:
        raise ValueError(f"Published ratio must be positive and from low to high, not {low:g} to {high:g}")
    if tolerance is None:
        tolerance = TOLERANCE if low == high else RANGE_TOLERANCE
    if math.isnan(ours):
        return Verdict.OPEN
    if low / (1 + tolerance) <= ours <= high * (1 + tolerance):
        return Verdict.REPRODUCED
    if (low > 1 and ours > 1) or (high < 1 and ours < 1):
        return Verdict.DIRECTION
    return Verdict.REFUTED


def of_goal(limit: float, ours: float) -> Verdict:
    """The verdict on a ratio that is to be `limit` at most, without tolerance; NaN for a figure that there is not."""
    if math.isnan(ours):
        return Verdict.OPEN
    return Verdict.MET if ours <= limit else Verdict.MISSED


def together(verdicts: Iterable[Verdict]) -> str:
    """One line for several verdicts: the word if they are all alike, else how many of each, ``refuted: 2 of 3``."""
    counts = Counter(verdicts)
    total = sum(counts.values())
    if not total:
        return Verdict.OPEN.value
    if len(counts) == 1:
        return next(iter(counts)).value
    return "; ".join(f"{verdict.value}: {counts[verdict]} of {total}" for verdict in Verdict if counts[verdict])
