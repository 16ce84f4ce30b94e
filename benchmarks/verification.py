"""Vectors a second of the batch harness, and of the same bench in plain cocotb, in one run.

  python benchmarks/verification.py [--designs TEXT…] [--seconds S]

Both compare every answer of the same Verilog, run by the same Verilator, with the golden function. The harness takes
blocks of `verify`'s own vectors, all combinations of 32 bits and uniform ones else; `harness` counts golden answers,
simulation and comparison, `simulation` the circuit alone. cocotb gets the first vectors of the same, with golden
answers made before. Rates are by processor time, of all processes that take part, so that other
programs do not matter; building counts on neither side. Writes verification.csv, and the table in verification.md.
"""

import argparse
import csv
import os
import platform
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

import numpy as np
from shared import put_into

from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.tool import run
from numerics.functions import Function
from sim.harness.batch import Batch
from sim.harness.crew import Crew
from sim.harness.verilator import Source, bench
from sim.vectors import BLOCK, VectorSet, every_vector, uniform_vectors

_HERE = Path(__file__).parent
DESIGNS = (
    "multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn",
    "mac:a=int8,b=int8,acc=int32",
    "add:a=bfloat16,b=bfloat16,out=bfloat16",
    "multiply:a=bfloat16,b=bfloat16,out=bfloat16",
    "multiply:a=posit16_1,b=posit16_1,out=posit16_1",
    "mac:a=e4m3fn,b=e4m3fn,acc=fp32",
)
FIELDS = ("design", "harness_per_s", "simulation_per_s", "cocotb_per_s", "harness_over_cocotb", "made_by")
#: Vectors for cocotb.
_COCOTB = 1 << 16
#: Bits of operands up to which all combinations are counted.
_EVERY_BITS = 32


def vectors_of(function: Function) -> VectorSet:
    """More vectors than are timed, all alike."""
    bits = sum(operand.width for operand in function.operands)
    return every_vector(function) if 24 < bits <= _EVERY_BITS else uniform_vectors(function, 1 << 30, 1)


def processor_s() -> float:
    """Seconds of processor time of this process, and of those that it started and that have ended."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def harness_rate(function: Function, circuit: Circuit, seconds: float) -> float:
    """Vectors a second that `sim.harness.crew`, with one process and one thread, compares."""
    begun, compared, until = processor_s(), 0, time.monotonic() + seconds
    with Crew(function, circuit, None, 1) as crew:
        for count, answers in crew.answers(vectors_of(function)):
            assert answers is None or (answers.right == answers.got).all()
            compared += count
            if time.monotonic() > until:
                break
    return compared / (processor_s() - begun)


def simulation_rate(function: Function, circuit: Circuit, seconds: float) -> float:
    """Vectors a second that a `Batch` answers."""
    block = next(iter(vectors_of(function).blocks()))
    begun, answered, until = processor_s(), 0, time.monotonic() + seconds
    with Batch(circuit) as batch:
        while time.monotonic() < until:
            batch.run_both(block)
            answered += BLOCK
    return answered / (processor_s() - begun)


def cocotb_rate(function: Function, circuit: Circuit) -> float:
    """Vectors a second that the bench in cocotb_vectors.py compares."""
    blocks = vectors_of(function).blocks()
    some = [next(blocks) for _ in range(_COCOTB // BLOCK)]
    columns = {op.name: np.concatenate([block[op.name][:, 0] for block in some]) for op in function.operands}
    right = function.evaluate({name: words[:, None] for name, words in columns.items()})[:, 0]
    table = np.rec.fromarrays([*columns.values(), right], names=[*columns, function.result.name])
    with tempfile.TemporaryDirectory(prefix="narrowgate-cocotb-") as name:
        folder = Path(name)
        bench(Source(circuit.verilog), top=circuit.top, target=folder / circuit.top)
        np.save(folder / "vectors.npy", np.asarray(table))
        environment = {
            "NARROWGATE_VECTORS": str(folder / "vectors.npy"),
            "NARROWGATE_RATE": str(folder / "rate"),
            "PYTHONPATH": os.pathsep.join([str(_HERE), *(path for path in sys.path if path)]),
        }
        command = [sys.executable, "-m", "sim.harness.simulator", folder, circuit.top, "cocotb_vectors", "1"]
        run(command, name="cocotb", cwd=folder, env=environment)
        count, seconds = (folder / "rate").read_text().split()
    assert int(count) == _COCOTB
    return int(count) / float(seconds)


def measure(text: str, seconds: float) -> dict[str, str]:
    """A row of the table."""
    design = Design.load(text)
    function, circuit = design.function, design.circuit()
    # Builds the program and makes the tables, which later runs find.
    harness_rate(function, circuit, 0.0)
    harness = harness_rate(function, circuit, seconds)
    simulation = simulation_rate(function, circuit, seconds)
    cocotb = cocotb_rate(function, circuit)
    return {
        "design": design.text,
        "harness_per_s": f"{harness:.3g}",
        "simulation_per_s": f"{simulation:.3g}",
        "cocotb_per_s": f"{cocotb:.3g}",
        "harness_over_cocotb": f"{harness / cocotb:.3g}",
        "made_by": made_by(),
    }


def made_by() -> str:
    """What the figures depend on."""
    tools = [f"{name} {version(name)}" for name in ("narrowgate", "verilator", "cocotb", "numpy")]
    return ", ".join([*tools, f"Python {platform.python_version()}"])


def lines_of(rows: list[Mapping[str, str]]) -> Iterator[str]:
    """The table of the page."""
    fields = FIELDS[:-1]
    yield f"| {' | '.join(fields)} |"
    yield f"|---|{'--:|' * (len(fields) - 1)}"
    for row in rows:
        figures = [f"{float(row[name]):,.0f}" for name in fields[1:]]
        yield f"| `{row['design']}` | {' | '.join(figures)} |"


def main() -> None:
    """Measure, print, and write both files unless only some designs were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--designs", nargs="+", default=DESIGNS, metavar="TEXT", help="text forms or catalogue names")
    parser.add_argument("--seconds", type=float, default=5.0, metavar="S", help="time of each figure, 5 by default")
    options = parser.parse_args()
    rows = []
    for text in options.designs:
        rows.append(measure(text, options.seconds))
        print(", ".join(f"{name} {rows[-1][name]}" for name in FIELDS[:-1]), flush=True)
    if tuple(options.designs) == DESIGNS:
        with (_HERE / "verification.csv").open("w", newline="") as file:
            writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
        put_into(_HERE / "verification.md", "verification", "\n".join(lines_of(rows)))


if __name__ == "__main__":
    main()
