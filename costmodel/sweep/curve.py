"""Area against delay of one circuit in one technology: which recipes and delays to try, and which of them count.

Every recipe is run for the least delay first, then for slower and slower delays, so that sizes shrink. A point of
the curve is a target like any other, ``asap7:area:clock=640``: a result is stored and asked for again by its text.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from costmodel import asic
from costmodel import target as targets
from costmodel.sweep.pareto import front
from numerics.errors import InputError

#: Delays tried for each recipe besides the least, unless a caller says otherwise.
CLOCKS = 5
#: The slowest delay tried, in parts of that of the slowest recipe: beyond it cells do not shrink any more.
_SLOWEST = 1.5

Figures = Mapping[str, float]


def recipes(base: targets.Target) -> list[str]:
    """Targets that the curve of `base` begins with: every recipe for the least delay.

    Raises
    ------
    InputError
        If `base` is no technology, or fixes what the curve goes through.
    """
    if not base.is_asic:
        raise InputError(f"Target of a curve must be standard cells, not {base.text}")
    for option in base.options:
        if option in asic.EFFORTS or option.startswith("clock="):
            raise InputError(f"Target of a curve must leave effort and clock open, not set {option} as {base.text}")
    return [targets.parse(f"{base.text}:{effort}").text for effort in asic.EFFORTS]


def slower(found: Mapping[str, Figures], clocks: int = CLOCKS) -> list[str]:
    """Targets to go on with, from the figures of those that `recipes` gave: each recipe for slower delays.

    Delays are the same for all recipes, `clocks` of them in equal ratios from the least delay found up; a recipe is
    run for those that it is known to reach. Texts have delays of four digits.
    """
    delays = {text: figures["delay_ps"] for text, figures in found.items()}
    if not delays or not max(delays.values()):
        return []
    grid = np.geomspace(min(delays.values()), _SLOWEST * max(delays.values()), clocks + 1)[1:]
    return [
        targets.parse(f"{text}:clock={clock:.4g}").text
        for text, delay in delays.items()
        for clock in grid
        if clock > delay
    ]


def curve(found: Mapping[str, Figures]) -> list[str]:
    """Targets that no other beats in area and delay at once, fastest first; of equal ones the first in order."""
    distinct: dict[tuple[float, float], str] = {}
    for text, figures in found.items():
        distinct.setdefault((figures["delay_ps"], figures["area_um2"]), text)
    points: Sequence[tuple[float, float]] = list(distinct)
    return [distinct[points[i]] for i in front([p[0] for p in points], [p[1] for p in points])]
