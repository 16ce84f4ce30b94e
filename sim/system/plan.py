"""Which jobs a co-processor is put through: shapes that are ragged in every way, places at every alignment."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from hwgen.system.spec import PAGE_BYTES, MatrixUnit
from numerics.functions import Operand
from numerics.matrix.stored import Job
from sim.system.simulation import Timing
from sim.vectors import Level

#: Random jobs of a level.
_RANDOM = {Level.QUICK: 40, Level.FULL: 400, Level.EXHAUSTIVE: 4000}
#: Where memories begin, at most.
_MOST_BASE = 0xF0000000
#: Jobs of every level: shapes on both sides of each edge of the array and of a chunk.
_EDGES = 9
#: Cycles in 1000 in which each channel pauses, in turn.
_PAUSES = (0, 200, 700)


@dataclass(frozen=True)
class Trial:
    """A job, what memory holds before, and how it answers."""

    job: Job
    memory: NDArray[np.uint8]
    timing: Timing
    #: Where the memory begins on the bus, a multiple of a page.
    base: int = 0

    @property
    def moved(self) -> Job:
        """The job with its addresses on the bus."""
        job, base = self.job, self.base
        bias = None if job.bias is None else job.bias + base
        return replace(job, a=job.a + base, b=job.b + base, c=job.c + base, bias=bias)


def count(level: Level) -> int:
    """Jobs of a level."""
    return _EDGES + _RANDOM[level]


def trials(unit: MatrixUnit, level: Level, seed: int) -> Iterator[Trial]:
    """Jobs of a level: shapes on both sides of each edge of the array and of a chunk, then random ones."""
    rng = np.random.default_rng([seed, 17])
    shapes = [*_edges(unit), *(_random_shape(unit, rng) for _ in range(_RANDOM[level]))]
    for number, (m, n, k) in enumerate(shapes):
        timing = Timing(int(rng.integers(1, 40)), _PAUSES[number % len(_PAUSES)], int(rng.integers(1 << 30)))
        base = PAGE_BYTES * int(rng.integers(_MOST_BASE // PAGE_BYTES))
        yield Trial(*placed(unit, m, n, k, rng), timing, base)


def _edges(unit: MatrixUnit) -> list[tuple[int, int, int]]:
    rows, cols, chunk = unit.rows, unit.cols, unit.chunk
    return [
        (1, 1, 1),
        (rows, cols, 1),
        (rows, cols, chunk),
        (rows + 1, cols - 1, chunk + 1),
        (rows - 1, cols + 1, chunk - 1),
        (2 * rows, 2 * cols, 2 * chunk),
        (2 * rows + 1, 1, 2),
        (1, 3 * cols - 1, 3 * chunk + 1),
        (3 * rows, 2 * cols, 5),
    ]


def _random_shape(unit: MatrixUnit, rng: np.random.Generator) -> tuple[int, int, int]:
    most_k = 3 * unit.chunk if rng.random() < 0.2 else 40
    return (
        int(rng.integers(1, 3 * unit.rows + 1)),
        int(rng.integers(1, 3 * unit.cols + 1)),
        int(rng.integers(1, most_k + 1)),
    )


def placed(unit: MatrixUnit, m: int, n: int, k: int, rng: np.random.Generator) -> tuple[Job, NDArray[np.uint8]]:
    """A job of a shape at random places, aligned to elements and no more, with a memory around it."""
    end = 0
    found = {}
    for name, slot, rows, count in (
        ("a", unit.a_slot, m, k),
        ("b", unit.b_slot, n, k),
        ("c", unit.out_slot, m, n),
    ):
        unit_bytes = max(1, slot // 8)
        stride = -(-count * slot // 8)
        # Rows close together, or some elements apart, or many.
        stride += unit_bytes * int(rng.integers(0, rng.choice([1, 20, 800])))
        start = -(-end // unit_bytes) * unit_bytes + unit_bytes * int(rng.integers(0, PAGE_BYTES // unit_bytes))
        found[name], found[f"{name}_stride"] = start, stride
        end = start + rows * stride
    bias = -(-end // unit.bus_bytes) * unit.bus_bytes + unit.bus_bytes * int(rng.integers(0, 100))
    size = (-(-(bias + n * unit.total_slot // 8) // unit.bus_bytes) + 8) * unit.bus_bytes
    memory = rng.integers(0, 256, size, np.uint8)
    job = Job(
        m=m,
        n=n,
        k=k,
        **found,
        bias=bias if rng.random() < 0.5 else None,
        relu=unit.stored.has_relu and bool(rng.random() < 0.5),
        constants=tuple((op.name, _constant(op, rng)) for op in unit.constants),
    )
    return job, memory


def _constant(operand: Operand, rng: np.random.Generator) -> int:
    return int(rng.integers(1 << operand.width))
