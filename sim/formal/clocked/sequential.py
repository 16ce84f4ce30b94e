"""Circuits with registers as graphs: made from Verilog, reduced to what one output needs, and run cycle by cycle."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hwgen import aiger, yosys
from hwgen.aiger import Machine, Net

#: Commands of Yosys that make a graph with registers of a flat module of cells, ``STEM.aig``.
_TO_MACHINE = (
    "opt",
    "memory",
    "techmap",
    "opt -full",
    # Last, because optimisation makes registers of other kinds again.
    "dfflegalize -cell $_DFF_P_ 01",
    "aigmap",
    "opt_clean -purge",
)
#: Name of the input that says what a register holds at first, of those that can hold anything then.
FIRST = "first"


def machine(folder: Path, script: Sequence[str], top: str) -> Machine:
    """The flat module `top` that a `script` of Yosys loads, without its clock.

    Registers hold anything at first unless the script leaves an ``init`` at their wires.

    Raises
    ------
    ToolError
        If Yosys fails.
    """
    ends = [f"hierarchy -check -top {top}", "proc", *yosys.FLATTEN, *_TO_MACHINE]
    ends.append("write_aiger -symbols machine.aig")
    yosys.run_script("\n".join([*script, *ends]), cwd=folder)
    return aiger.read_machine((folder / "machine.aig").read_bytes())


def cone(whole: Machine, output: str) -> bytes:
    """A binary AIGER file of one output and what it needs; all registers begin with 0.

    A register that can hold anything at first takes that from an input ``first[…]`` with its number.
    """
    inputs, count = len(whole.inputs), len(whole.initial)
    net = Net(inputs + count + count + 1)
    begun = 2 * (inputs + 2 * count + 1)
    held = [2 * node for node in whole.registers]
    for place, start in enumerate(whole.initial):
        # Before the first step a register holds its start, and the graph's own one 0.
        seen = start if start is not None else 2 * (inputs + count + 1 + place)
        held[place] = _choice(net, begun, held[place], seen)
    found = net.added(whole.step, [*(2 * node for node in range(1, inputs + 1)), *held])
    wanted, following = found[whole.outputs.index(output)], found[len(whole.outputs) :]
    kept: set[int] = set()
    pending = net.support([wanted])
    while pending:
        node = pending.pop()
        kept.add(node)
        if node in whole.registers:
            pending |= net.support([following[node - inputs - 1]]) - kept
    free = sorted(kept - set(whole.registers) - {begun >> 1})
    own = sorted(kept & set(whole.registers))
    names = [whole.inputs[node - 1] if node <= inputs else f"{FIRST}[{node - inputs - count - 1}]" for node in free]
    outputs = [wanted, *(following[node - inputs - 1] for node in own), 1]
    graph = net.graph(outputs, [*free, *own, begun >> 1])
    return aiger.write(graph, names, [output], [0] * (len(own) + 1))


def _choice(net: Net, which: int, yes: int, no: int) -> int:
    """Literal of ``which ? yes : no``."""
    return net.both(net.both(which, yes) ^ 1, net.both(which ^ 1, no) ^ 1) ^ 1


def steps(
    whole: Machine, inputs: Sequence[Mapping[str, NDArray[np.bool_]]], start: Sequence[NDArray[np.bool_]]
) -> Iterator[dict[str, NDArray[np.bool_]]]:
    """Values of all outputs in each cycle, from values of the inputs (0 where one is left out) and of the registers
    at first: arrays of one shape ``(n,)``.
    """
    state = list(start)
    for given in inputs:
        zeros = np.zeros(len(next(iter(given.values()))), bool)
        found = list(aiger.evaluate(whole.step, [*(given.get(name, zeros) for name in whole.inputs), *state]))
        state = found[len(whole.outputs) :]
        yield dict(zip(whole.outputs, found, strict=False))


def word(values: Mapping[str, NDArray[np.bool_]], port: str, width: int) -> list[int]:
    """The words of a port, from values of its bits ``port[0]``, …; or ``port``, if it has one bit."""
    columns = [values[bit_name(port, bit, width)].astype(object) << bit for bit in range(width)]
    return sum(columns, np.zeros(len(columns[0]), object)).tolist()


def bit_name(port: str, bit: int, width: int) -> str:
    """Name of a bit of a port of `width` bits."""
    return port if width == 1 else f"{port}[{bit}]"
