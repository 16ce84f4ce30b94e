"""Speed of simulating mapped netlists, and what glitches take, in one run on one thread.

  python benchmarks/activity.py [--csv FILE] [--page FILE.md] [--vectors N] [--repeats R] [--target T]

Each circuit is mapped onto the cells of a technology and gets consecutive operands of the digits workload. Three ways
of simulating take turns: without delays, 64 vectors at a time as the bits of a word (numpy); over time, with the
delays of the cells (what energies come from); and the mapped Verilog in Verilator, without delays and without a count
of transitions. What counts is the median of the processor time, child processes included, of some repeats. `--page`
puts the table between the page's markers ``<!-- activity -->`` and ``<!-- end -->``.
"""

import argparse
import csv
import resource
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from shared import put_into

from costmodel import asic
from costmodel import target as targets
from costmodel.asic import energy, timing
from costmodel.asic.energy import zero_delay
from costmodel.sweep.tasks import operand_words
from costmodel.technology import Technology
from costmodel.technology.boolean import Expression
from hwgen.design import Design
from sim.harness.batch import Batch

DESIGNS = (
    "multiply:a=int8,b=int8,out=exact",
    "mac:a=int8,b=int8,acc=int32",
    "mac:a=e4m3fn,b=e4m3fn,acc=exact",
    "mac:a=posit8_0,b=posit8_0,acc=exact",
    "dot:a=e4m3fn,b=e4m3fn,lanes=16,acc=fp32",
)
HEADS = (
    "circuit", "cells", "zero_delay_per_s", "timed_per_s", "verilator_per_s", "timed_over_zero_delay",
    "timed_over_verilator", "energy_fj", "without_glitches_fj",
)  # fmt: skip


def verilog(expression: Expression) -> str:
    """Verilog of an expression."""
    if expression.op in ("var", "const"):
        return expression.name if expression.op == "var" else f"1'b{expression.name}"
    sign = {"not": "~", "and": " & ", "or": " | ", "xor": " ^ "}[expression.op]
    parts = [verilog(argument) for argument in expression.args]
    return f"({sign}{parts[0]})" if expression.op == "not" else f"({sign.join(parts)})"


def models(technology: Technology, names: set[str]) -> str:
    """Verilog modules of combinational cells."""
    found = []
    for name in sorted(names):
        cell = technology.cell(name)
        ports = [f"input {pin}" for pin in cell.input_names] + [f"output {output.name}" for output in cell.outputs]
        body = " ".join(f"assign {output.name} = {verilog(output.expression)};" for output in cell.outputs)
        found.append(f"module {name}({', '.join(ports)}); {body} endmodule\n")
    return "".join(found)


def seconds(call: Callable[[], object]) -> float:
    """Processor time of a call, processes that it ended included."""
    before = _used()
    call()
    return _used() - before


def _used() -> float:
    """Processor time of this process and those that it ended."""
    kinds = (resource.getrusage(kind) for kind in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in kinds)


def row_of(text: str, target: str, vectors: int, repeats: int) -> dict[str, str]:
    """Rates in vectors a second, their ratios, and energies."""
    circuit = Design.parse(text).circuit()
    mapped = asic.synthesise(circuit, target)
    netlist, technology = mapped.netlist, mapped.technology
    operands = operand_words(text, "digits", vectors, 0)
    longest = timing.analyse(netlist, technology)
    found = energy.measure(netlist, technology, operands, longest)
    answers = zero_delay.evaluate(netlist, operands)
    if found.transitions.nets.functional.tolist() != list(zero_delay.toggles(netlist, operands)):
        raise RuntimeError(f"Both simulations of {text} must count the same transitions without glitches")
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "mapped.v"
        path.write_text(mapped.verilog + models(technology, {i.cell.name for i in netlist.instances}))
        with Batch(circuit, (path, circuit.top)) as batch:

            def verilated() -> None:
                # A process that has ended counts with its time.
                with batch.another() as twin:
                    result = twin.run(operands)
                if not all(np.array_equal(result[port], answers[port]) for port in answers):
                    raise RuntimeError(f"Verilator must compute what the netlist of {text} does")

            ways = (
                lambda: zero_delay.toggles(netlist, operands),
                lambda: energy.measure(netlist, technology, operands, longest),
                verilated,
            )
            times = [[seconds(way) for way in ways] for _ in range(repeats)]
    zero, timed, built = (vectors / statistics.median(column) for column in zip(*times, strict=True))
    values = (zero, timed, built, timed / zero, timed / built, found.energy_fj, found.energy_fj - found.glitch_fj)
    cells = str(len(netlist.instances))
    return dict(zip(HEADS, [text, cells, *(f"{value:.3g}" for value in values)], strict=True))


def table(rows: list[dict[str, str]]) -> str:
    """Markdown."""
    lines = [f"| {' | '.join(HEADS)} |", "|---" + "|--:" * (len(HEADS) - 1) + "|"]
    return "\n".join(lines + [f"| {' | '.join(row.values())} |" for row in rows])


def main() -> None:
    """Measure, print, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--page", type=Path)
    parser.add_argument("--vectors", type=int, default=20_000)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--target", default="asap7", help="a technology (%(default)s)")
    options = parser.parse_args()
    target = targets.parse(options.target).name
    rows = []
    for text in DESIGNS:
        rows.append(row_of(text, target, options.vectors, options.repeats))
        print(", ".join(f"{key}={value}" for key, value in rows[-1].items()), flush=True)
    if options.csv:
        with options.csv.open("w", newline="") as file:
            writer = csv.DictWriter(file, HEADS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    if options.page:
        put_into(options.page, "activity", table(rows))


if __name__ == "__main__":
    main()
