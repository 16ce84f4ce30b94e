"""Where registers go: an estimate of the delay of each stage of a datapath, and the places that make it even.

A stage whose widest number has w bits is taken to be ``weight * log2(w)`` deep, as trees of adders, shifters and
counters are. The weights, by the name of the stage, are delays over log2(w) of stages synthesised alone (ASAP7,
effort ``balanced``), in units of about 28 ps. In eight designs with 4 to 8 stages these delays were, in ps,

    unpack      25 … 129      place, clamp  30 … 57     order, maximum  142 … 154    normalise  48 … 139
    multiply    82 … 161      align         63 … 105    cut             172          round      57 … 92
    shift       64            total         169         sum             73 … 163     add        105 … 257

Of ``blocks``, ``scale`` and ``store`` the weights are guessed from what they are made of.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from amaranth.lib import wiring

from hwgen.bundle import leaves

_WEIGHTS = {
    "unpack": 2.0,
    "multiply": 4.0,
    "maximum": 5.0,
    "order": 5.0,
    "place": 1.5,
    "cut": 6.0,
    "blocks": 10.0,
    "scale": 4.0,
    "align": 3.0,
    "total": 6.0,
    "sum": 5.0,
    "add": 4.5,
    "clamp": 1.0,
    "normalise": 4.5,
    "shift": 2.5,
    "round": 3.0,
    "store": 3.0,
}
#: Weight of a stage of another name.
_USUAL = 4.0


#: How much deeper than need be the deepest part may become where that saves registers: the estimate is no better.
_SLACK = 1.1


@dataclass(frozen=True)
class Weighed:
    """A stage, as far as registers are concerned."""

    #: Estimated delay, in no unit.
    depth: float
    #: Bits that a register behind it holds.
    bits: int


def weighed(name: str, stage: wiring.Component) -> Weighed:
    """The stage called `name`."""
    bundles = {side: (stage.signature.members[side].signature, getattr(stage, side)) for side in ("i", "o")}
    widths = {side: [len(value) for _, value in leaves(*bundle)] for side, bundle in bundles.items()}
    widest = max(widths["i"] + widths["o"])
    return Weighed(_WEIGHTS.get(name, _USUAL) * math.log2(max(widest, 2)), sum(widths["o"]))


def register_places(stages: Sequence[Weighed], registers: int) -> frozenset[int]:
    """Numbers (from 1) of the stages behind which `registers` registers stand, the last one behind the last stage.

    The deepest part between two of them is as shallow as it can be, or up to a tenth deeper with the fewest bits.
    """
    if not registers:
        return frozenset()
    deepest = {}
    for inner in combinations(range(1, len(stages)), registers - 1):
        ends = (*inner, len(stages))
        parts = (stages[first:last] for first, last in pairwise((0, *ends)))
        deepest[ends] = max(sum(stage.depth for stage in part) for part in parts)
    limit = _SLACK * min(deepest.values())
    near = [ends for ends, found in deepest.items() if found <= limit]
    fewest = min(near, key=lambda ends: (sum(stages[end - 1].bits for end in ends), deepest[ends]))
    return frozenset(fewest)
