"""The law: coefficients and intervals by target and figure, and its evaluation on arrays of parameters."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from costmodel.laws.specs import DATAPATHS, Specs
from costmodel.laws.structure import in_scope, parts_of
from costmodel.laws.terms import TERMS

DATA = Path(__file__).parent / "data"
#: Share of designs never seen whose figures lie within an interval.
COVERAGE = 0.9
#: Key of what holds for every datapath that has nothing of its own.
OTHER = "other"


#: Datapaths that share coefficients of delays and energies: sums of integers, words that sum products of floats, sums
#: with products that are rounded, one or two numbers that are, and what posits alone have.
BROAD = {
    "integers": ("integer",),
    "words": ("fixed", "blocks", "stored"),
    "sums": ("ordered", "windowed", "summed", "scaled"),
    "numbers": ("early", "late", "beside", "moved", "added"),
    "posits": ("sized", "coded"),
}
#: Those that share coefficients of sizes, which are found in more of them.
FINE = {
    "integers": ("integer",),
    "words": ("fixed", "stored"),
    "long words": ("blocks",),
    "sums": ("ordered", "windowed"),
    "dots": ("summed", "scaled"),
    "pairs": ("added",),
    "products": ("late", "beside"),
    "short products": ("early",),
    "conversions": ("moved",),
    "posits": ("sized", "coded"),
}
#: By figure, if not `BROAD`.
_GROUPS: dict[str, dict[str, tuple[str, ...]]] = {"area_um2": FINE, "lut": FINE, "ff": {"all": DATAPATHS}}
#: How far beyond the largest circuits that were measured laws are asked.
BEYOND = 4


def groups_of(figure: str) -> Mapping[str, tuple[str, ...]]:
    """Datapaths that share coefficients of a figure, by the name of the group."""
    return _GROUPS.get(figure, BROAD)


def _group_of(groups: Mapping[str, tuple[str, ...]], datapath: str) -> str:
    return next(name for name, members in groups.items() if datapath in members)


@dataclass(frozen=True)
class Law:
    """One figure on one target: ``figure = Σ coefficient · term``."""

    figure: str
    #: By group of the figure: nonnegative coefficient by term; terms without one do not count. No group where every
    #: point is zero.
    coefficients: Mapping[str, Mapping[str, float]]
    #: Factor by which a figure may lie above or below the law, by datapath; under `OTHER` that of any other.
    factors: Mapping[str, float]

    def row(self, datapath: str) -> list[float]:
        """Coefficients of all `TERMS` for a datapath."""
        found = self.coefficients.get(_group_of(groups_of(self.figure), datapath), {})
        return [found.get(term, 0.0) for term in TERMS]

    def factor_of(self, datapath: int) -> float:
        """The factor for the datapath of that number in `DATAPATHS`."""
        return self.factors.get(DATAPATHS[datapath], self.factors[OTHER])


@dataclass(frozen=True)
class TargetLaw:
    """The figures of one target that have a law."""

    target: str
    #: What the figures that it was fitted to depend on: tool versions, operands, how they are made.
    conditions: Mapping[str, str]
    #: By group of `BROAD`: the largest value that each size and depth has in the circuits that it was fitted to.
    reach: Mapping[str, Mapping[str, float]]
    figures: Mapping[str, Law]


@dataclass(frozen=True)
class Figure:
    """One figure of many designs: arrays, each within ``low`` and ``high`` for `COVERAGE` of designs never seen."""

    value: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]


@cache
def laws() -> Mapping[str, TargetLaw]:
    """Every law, by the text form of its target."""
    return parse((DATA / "law.toml").read_text(encoding="utf-8"))


def parse(text: str) -> dict[str, TargetLaw]:
    """The laws in the text of a file like `law.toml`."""
    found = {}
    for target, table in tomllib.loads(text).items():
        figures = {name: Law(name, part.get("terms", {}), part["within"]) for name, part in table["figures"].items()}
        found[target] = TargetLaw(target, table["conditions"], table["reach"], figures)
    return found


def evaluate(specs: Specs, law: TargetLaw) -> dict[str, Figure]:
    """Each figure of `law` for designs of these parameters, about a million a second; NaN where it has no law."""
    count = len(specs["datapath"])
    matrices = {name: np.array([part.row(name) for part in law.figures.values()]) for name in DATAPATHS}
    values = np.empty((len(law.figures), count))
    for datapath, where, terms in parts_of(specs):
        # Most terms have no coefficient here, and products of small matrices stay on one thread.
        used = matrices[datapath].any(axis=0)
        values[:, where] = matrices[datapath][:, used] @ terms[used]
    found = {}
    for (name, part), value in zip(law.figures.items(), values, strict=True):
        factors = np.array([part.factor_of(number) for number in range(len(DATAPATHS))])[specs["datapath"]]
        value = np.where(in_scope(name, specs), value, np.nan)
        found[name] = Figure(value, value / factors, value * factors)
    return found


def excess(specs: Specs, law: TargetLaw) -> list[tuple[int, str, float, float]]:
    """Designs beyond what the law was fitted to: place, a term that is more than `BEYOND` times the largest that was
    measured, that largest, and the design's.
    """
    found = []
    names = sorted({name for group in law.reach.values() for name in group}, key=TERMS.index)
    rows = [TERMS.index(name) for name in names]
    for datapath, where, terms in parts_of(specs):
        reach = law.reach[_group_of(BROAD, datapath)]
        largest = np.array([reach[name] for name in names])
        over = terms[rows] > BEYOND * largest[:, None]
        for column in np.flatnonzero(over.any(axis=0)):
            term = int(np.argmax(over[:, column]))
            found.append((int(where[column]), names[term], float(largest[term]), float(terms[rows[term], column])))
    return found
