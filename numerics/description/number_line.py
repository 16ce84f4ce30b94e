"""Pictures of a format's number line, in text of at most 79 columns."""

import math
from collections.abc import Sequence
from itertools import groupby

import numpy as np

from numerics.description.binades import Binade, binades, count_below
from numerics.description.facts import has_zero
from numerics.description.spelling import columns, number_text
from numerics.formats import Format
from numerics.measures.grid import dynamic_range, positive_numbers

#: Columns of a picture.
COLUMNS = 79
#: Most positive numbers that an axis shows one by one.
_TICKS = 16
#: Binades beyond which rows of equal ones are told in one.
_ROWS = 32
#: Longest bar with one character a number; beyond, a bar has one for each doubling.
_BAR = 32
#: Longest label of an axis that is exact.
_SHORT = 10
#: From one number in a column to more than 64, doubling each time.
_DENSITIES = "▁▂▃▄▅▆▇█"
_NORMAL, _SUBNORMAL = "█", "░"


def number_line(fmt: Format) -> str:
    """The positive numbers of `fmt` twice: on a linear axis from 0 to the largest, and binade by binade.

    The numbers below zero are the same with a sign, where there are some, but that two's complement has one more.
    """
    return "\n".join([*linear_axis(fmt), "", *binade_table(fmt)])


def linear_axis(fmt: Format, width: int = COLUMNS) -> list[str]:
    """The numbers of `fmt` from 0 to the largest on a linear axis: a tick a number where they are few, their density
    where they are many.
    """
    largest = dynamic_range(fmt).largest
    if count_below(fmt, math.inf) <= _TICKS:
        return _ticks(fmt, largest, width)
    edges = largest * np.arange(1, width + 1) / width
    below = np.array([0, *(count_below(fmt, float(edge)) for edge in edges[:-1]), count_below(fmt, math.inf)])
    places = [0, *(round((width - 1) * quarter / 4) for quarter in range(1, 5))]
    marks = dict(zip(places, (_short(largest * quarter / 4) for quarter in range(5)), strict=True))
    rule = "".join("┴" if place in marks else "─" for place in range(width))
    return [
        f"Numbers from 0 to {_short(largest)}, by column: ▁ 1, ▂ 2, ▃ up to 4, … █ more than 64",
        "".join(_density(count) for count in np.diff(below)),
        rule,
        _labels(marks, width),
    ]


def _density(count: int) -> str:
    return " " if not count else _DENSITIES[min(math.ceil(math.log2(count)), len(_DENSITIES) - 1)]


def _short(value: float) -> str:
    text = number_text(value)
    return text if len(text) <= _SHORT else f"{value:.4g}"


def _ticks(fmt: Format, largest: float, width: int) -> list[str]:
    values = [*([0.0] if has_zero(fmt) else []), *positive_numbers(fmt)]
    places = {round((width - 1) * value / largest): number_text(value) for value in values}
    axis = "".join("┼" if place in places else "─" for place in range(width))
    return [f"Numbers from 0 to {number_text(largest)}, each a tick", axis, _labels(places, width)]


def _labels(marks: dict[int, str], width: int) -> str:
    """A line with each text under its place, as far as they fit; the first and the last always."""
    line, free = [" "] * width, [True] * (width + 1)
    order = sorted(marks)
    for place in dict.fromkeys([order[-1], order[0], *reversed(order)]):
        text = marks[place]
        start = min(max(place - (len(text) - 1) // 2, 0), width - len(text))
        if all(free[max(start - 1, 0) : start + len(text) + 1]):
            line[start : start + len(text)] = text
            free[start : start + len(text)] = [False] * len(text)
    return "".join(line).rstrip()


def binade_table(fmt: Format) -> list[str]:
    """One row a binade, the upper ones first: how many positive numbers it has, and a bar as long as that."""
    found = binades(fmt)
    groups = [[binade] for binade in found] if len(found) <= _ROWS else _grouped(found)
    most = max(binade.count for binade in found)
    scale = "a number" if most <= _BAR else "a bit of precision"
    heads = ("binade", "numbers", f"{_NORMAL} {scale}" + (f", {_SUBNORMAL} subnormal" if found[-1].subnormal else ""))
    return columns([heads, *(_row(group, most) for group in groups)], right=(1,))


def _grouped(found: Sequence[Binade]) -> list[list[Binade]]:
    """Neighbouring binades with equally many numbers together, and all subnormal ones."""
    return [list(group) for _, group in groupby(found, lambda b: "subnormal" if b.subnormal else b.count)]


def _row(group: Sequence[Binade], most: int) -> tuple[str, str, str]:
    top, bottom = group[0], group[-1]
    where = f"2**{top.exponent}" if len(group) == 1 else f"2**{top.exponent} to 2**{bottom.exponent}"
    counts = f"{top.count}" if top.count == bottom.count else f"{top.count} to {bottom.count}"
    each = " each" if len(group) > 1 else ""
    length = top.count if most <= _BAR else (math.ceil(math.log2(top.count)) + 1 if top.count else 0)
    return where, f"{counts}{each}", (_SUBNORMAL if top.subnormal else _NORMAL) * length
