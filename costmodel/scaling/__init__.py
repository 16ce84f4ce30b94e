"""Scaling of figures between process nodes, by the published equations of Stillmaker and Baas.

Area, delay and energy of CMOS logic from 180 to 7 nm. Between the nodes of the tables, factors are interpolated:
their logarithm along the logarithm of the node. Leakage has no such law, and is not scaled. Nothing here runs a tool.
"""

import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from numerics.errors import InputError

__all__ = ["Point", "Scaling", "point", "scaling"]

#: Supplies that are taken, in parts of the nominal one: beyond them the polynomials of some nodes turn.
_SUPPLIES = (0.8, 1.1)


@cache
def _published() -> Mapping[str, Any]:
    return tomllib.loads((Path(__file__).parent / "stillmaker_baas.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Point:
    """A node and the supply there."""

    node_nm: float
    supply_v: float

    def __str__(self) -> str:
        return f"{self.node_nm:g} nm at {self.supply_v:g} V"


@dataclass(frozen=True)
class Scaling:
    """From one point to another: what figures are multiplied by."""

    source: Point
    target: Point
    area: float
    delay: float
    energy: float

    @property
    def text(self) -> str:
        """What is done, for people."""
        published = _published()
        tables = published["nodes_nm"]
        between = [point for point in (self.source, self.target) if point.node_nm not in tables]
        gaps = "".join(f"; {_gap(point.node_nm)}" for point in between)
        return f"scaled from {self.source} to {self.target} by the equations of {_cited(published)}{gaps}"


def _cited(published: Mapping[str, Any]) -> str:
    return f"{published['authors']} ({published['where']})"


def _gap(node_nm: float) -> str:
    low, high = (int(_published()["nodes_nm"][index]) for index, _ in _weights(node_nm))
    return f"{node_nm:g} nm interpolated between {low} and {high} nm"


def point(node_nm: float, supply_v: float | None = None) -> Point:
    """A node to scale to, at its nominal supply unless another is given.

    Raises
    ------
    InputError
        If the node is outside the tables, or the supply farther from the nominal one than the polynomials hold.
    """
    nominal = sum(weight * _published()["supply_v"][index] for index, weight in _weights(node_nm))
    low, high = (round(part * nominal, 3) for part in _SUPPLIES)
    if supply_v is not None and not low <= supply_v <= high:
        raise InputError(f"Supply at {node_nm:g} nm must be {low:g} to {high:g} V, not {supply_v:g}")
    return Point(node_nm, round(nominal, 3) if supply_v is None else supply_v)


def scaling(source: Point, target: Point) -> Scaling:
    """Factors from `source` to `target`.

    Raises
    ------
    InputError
        If a node is outside the tables, or the equations give no positive delay and energy at a supply.
    """
    published = _published()
    area = math.exp(
        sum(
            u * v * math.log(published["area"][i][j])
            for i, u in _weights(source.node_nm)
            for j, v in _weights(target.node_nm)
        )
    )
    delay, energy = (_value(target, key) / _value(source, key) for key in ("delay", "energy"))
    return Scaling(source, target, area, delay, energy)


def _weights(node_nm: float) -> list[tuple[int, float]]:
    """Rows of the tables that a node is read from, each with its weight."""
    nodes: Sequence[float] = _published()["nodes_nm"]
    if not nodes[-1] <= node_nm <= nodes[0]:
        raise InputError(f"Node must be {nodes[-1]:g} to {nodes[0]:g} nm, not {node_nm:g}")
    if node_nm in nodes:
        return [(nodes.index(node_nm), 1.0)]
    after = next(index for index, node in enumerate(nodes) if node < node_nm)
    high, low = nodes[after - 1], nodes[after]
    part = math.log(high / node_nm) / math.log(high / low)
    return [(after - 1, 1 - part), (after, part)]


def _value(point: Point, key: str) -> float:
    """Delay or energy at a point, in the unit of its table."""
    values = []
    for index, weight in _weights(point.node_nm):
        value = 0.0
        for coefficient in _published()[key][index]:
            value = value * point.supply_v + coefficient
        if value <= 0:
            raise InputError(f"Supply must be one at which the equations give a positive {key}, not that of {point}")
        values.append((value, weight))
    return math.exp(sum(weight * math.log(value) for value, weight in values))
