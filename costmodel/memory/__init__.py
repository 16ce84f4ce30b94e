"""What an SRAM costs: area, energy of a read and of a write, access time, by a law with few terms.

`points.csv` holds figures of others with their sources, `law.toml` the law that was fitted to some of them
(`benchmarks/memory_law.py`); docs/reference/memory.md has its errors. Nothing here is measured.
"""

import csv
import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from numerics.errors import InputError

__all__ = ["FIGURES", "FITTED_NM", "Memory", "Point", "law", "points"]

_FOLDER = Path(__file__).parent
FIGURES = ("area_um2", "read_fj", "write_fj", "access_ps")
#: Nodes between which the law was fitted; beyond them it is extrapolated.
FITTED_NM = (22.0, 90.0)
#: Bits of the memories that it was fitted to.
FITTED_BITS = (1 << 13, 1 << 21)
MAX_PORTS = 4


@dataclass(frozen=True)
class Memory:
    """An SRAM.

    Parameters
    ----------
    bits
        Capacity, 1024 to 2**26.
    word
        Bits of an access, 1 to 1024, at most an eighth of the capacity.
    node_nm
        Process generation, 5 to 180.
    ports
        Ports that can read, 1 to `MAX_PORTS`; the first of them writes.

    Raises
    ------
    InputError
        If a number is out of its range.
    """

    bits: int
    word: int
    node_nm: float
    ports: int = 1

    def __post_init__(self) -> None:
        if not 1024 <= self.bits <= 1 << 26:
            raise InputError(f"Capacity of a memory must be 1024 to {1 << 26} bits, not {self.bits}")
        if not 1 <= self.word <= min(1024, self.bits // 8):
            raise InputError(f"Word of a memory must be 1 to {min(1024, self.bits // 8)} bits, not {self.word}")
        if not 5 <= self.node_nm <= 180:
            raise InputError(f"Node of a memory must be 5 to 180 nm, not {self.node_nm:g}")
        if not 1 <= self.ports <= MAX_PORTS:
            raise InputError(f"Ports of a memory must be 1 to {MAX_PORTS}, not {self.ports}")

    @property
    def terms(self) -> dict[str, float]:
        """Terms of the law, each without its coefficient: bits, their edge, the word, the word along the edge."""
        edge = math.sqrt(self.bits)
        return {
            "one": 1.0,
            "bits": float(self.bits),
            "edge": edge,
            "word": float(self.word),
            "word_edge": self.word * edge,
        }

    def figures(self) -> dict[str, float]:
        """Each of `FIGURES` by the law."""
        found = {}
        for name, part in law().items():
            sum_of_terms = sum(part[term] * value for term, value in self.terms.items() if term in part)
            grown = part["port"] ** (self.ports - 1)
            found[name] = sum_of_terms * grown * (self.node_nm / 45) ** part["node"]
        return found

    @property
    def extrapolated(self) -> str:
        """What lies outside the points that the law was fitted to, for people; empty if nothing does."""
        outside = []
        if not FITTED_NM[0] <= self.node_nm <= FITTED_NM[1]:
            outside.append(f"{self.node_nm:g} nm outside {FITTED_NM[0]:g} to {FITTED_NM[1]:g} nm")
        if not FITTED_BITS[0] <= self.bits <= FITTED_BITS[1]:
            outside.append(f"{self.bits} bits outside {FITTED_BITS[0]} to {FITTED_BITS[1]}")
        return ", ".join(outside)


@dataclass(frozen=True)
class Point:
    """A memory with figures that somebody states."""

    memory: Memory
    #: Name of the source, a key of the table in docs/reference/memory.md.
    source: str
    figures: Mapping[str, float]


@cache
def law() -> Mapping[str, Mapping[str, float]]:
    """Coefficients of each figure: of its terms, its growth for each further port, and the exponent of the node."""
    return tomllib.loads((_FOLDER / "law.toml").read_text(encoding="utf-8"))


@cache
def points() -> tuple[Point, ...]:
    """Every point of `points.csv`; figures that its source does not have are left out."""
    with (_FOLDER / "points.csv").open(encoding="utf-8") as file:
        return tuple(
            Point(
                Memory(int(row["bits"]), int(row["word"]), float(row["node_nm"]), int(row["ports"])),
                row["source"],
                {name: float(row[name]) for name in FIGURES if row[name]},
            )
            for row in csv.DictReader(file)
        )
