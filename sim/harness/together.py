"""Programs of many circuits in one build: what every build takes is paid once."""

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from hwgen.design import Design
from hwgen.emit import emit
from sim.harness.batch import driver, model_of
from sim.harness.verilator import Kind, program, unbuilt

#: Designs in one build. Of eight small ones it takes less than half the time of eight builds.
TOGETHER = 8


def groups(designs: Sequence[Design]) -> Iterator[list[Design]]:
    """Designs to build together; those with plain ports alone, since `sim.harness.batch` runs no others."""
    plain = [design for design in designs if design.shell != "stream"]
    for start in range(0, len(plain), TOGETHER):
        yield plain[start : start + TOGETHER]


def build(designs: Sequence[Design]) -> int:
    """Put programs of those small circuits into the cache that are not there; how many.

    A large circuit takes so long by itself that it gains nothing. Errors as of `sim.harness.verilator.program`.
    """
    models = unbuilt([model_of(circuit) for circuit in emit(list(designs))], driver)
    small = [model for model in models if model.kind is Kind.SMALL]
    if len(small) > 1:
        with tempfile.TemporaryDirectory(prefix="narrowgate-together-") as folder:
            program(small, driver=driver, target=Path(folder) / "program")
    return len(small)
