"""Runs of clocked circuits that give wrong answers, found among many random ones that are run side by side.

This proves nothing: it finds an example for a circuit that a proof did not fit.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from hwgen.aiger import Machine
from hwgen.circuit import Circuit
from hwgen.shell.stream import input_layout
from numerics.functions import Function
from numerics.words import to_ints
from sim.formal.clocked.contract import cycle_of
from sim.formal.clocked.sequential import bit_name, steps, word
from sim.formal.proof import Cycle
from sim.formal.table import column
from sim.streams import PAUSES, expected
from sim.vectors import Block, random_rows, random_vectors

#: Runs side by side.
_RUNS = 1024
#: Cycles of a run beyond the latency.
_CYCLES = 14
#: Shares of items that start a new total, and of cycles with a reset.
_CLEAR, _RESET = 0.25, 0.04

Bits = dict[str, NDArray[np.bool_]]


@dataclass(frozen=True)
class WrongAnswer:
    """An answer that is not what the function gives."""

    #: Operands by name, with the running total.
    codes: Mapping[str, int]
    right: int
    got: int
    #: What happens at the ports up to it, from the last reset on; of a stream only.
    run: tuple[Cycle, ...] = ()


@dataclass
class _Stretch:
    """What a run takes and gives from one reset to the next."""

    run: int
    begun: int
    #: Rows of the items taken.
    taken: list[int] = field(default_factory=list)
    #: Cycles and payloads of the answers taken.
    given: list[tuple[int, int]] = field(default_factory=list)


def wrong_answer_of_stream(function: Function, circuit: Circuit, whole: Machine, seed: int) -> WrongAnswer | None:
    """The wrong answer that comes soonest after a reset in random runs of a stream shell; None if all are right."""
    rng = np.random.default_rng([seed, 21])
    cycles = circuit.latency_cycles + _CYCLES
    rows = random_rows(function, cycles * _RUNS, rng)
    clear = rng.random(cycles * _RUNS) < _CLEAR
    paces = rng.choice(PAUSES, (2, _RUNS))
    inputs = []
    for cycle in range(cycles):
        span = slice(cycle * _RUNS, (cycle + 1) * _RUNS)
        given = _payload(function, {name: words[span] for name, words in rows.items()}, clear[span])
        given["rst"] = (rng.random(_RUNS) < _RESET) | (cycle == 0)
        given["i__valid"], given["o__ready"] = (rng.random(_RUNS) < pace for pace in paces)
        given |= {name: rng.integers(0, 2, _RUNS).astype(bool) for name in whole.inputs if name.startswith("free[")}
        inputs.append(given)
    start = [rng.integers(0, 2, _RUNS).astype(bool) for _ in whole.initial]
    outputs = steps(whole, inputs, start)
    seen = [{**given, **shown, "reset": given["rst"]} for given, shown in zip(inputs, outputs, strict=True)]
    stretches = [stretch for stretch in _stretches(circuit, seen) if stretch.taken and stretch.given]
    items = [({name: words[each.taken] for name, words in rows.items()}, clear[each.taken]) for each in stretches]
    best: tuple[int, WrongAnswer] | None = None
    for stretch, answered in zip(stretches, expected(function, items), strict=True):
        for place, (right, (cycle, got)) in enumerate(zip(to_ints(answered.answers), stretch.given, strict=False)):
            if got == right:
                continue
            if best is None or cycle - stretch.begun < best[0]:
                shown = (cycle_of(values, circuit, stretch.run) for values in seen[stretch.begun : cycle + 1])
                wrong = WrongAnswer(answered.vector(function, place), right, got, tuple(shown))
                best = cycle - stretch.begun, wrong
            break
    return best[1] if best else None


def _payload(function: Function, rows: Block, clear: NDArray[np.bool_]) -> Bits:
    """Bits of ``i__payload``."""
    layout = input_layout(function)
    values = {"clear": clear.astype(np.uint32)[:, None], **rows}
    return {
        bit_name("i__payload", place.offset + bit, layout.size): column(values[str(name)], bit)
        for name, place in layout
        for bit in range(place.width)
    }


def _stretches(circuit: Circuit, seen: list[Bits]) -> list[_Stretch]:
    """What all runs take and give."""
    width = next(port.width for port in circuit.ports if port.name == "o__payload")
    found = [_Stretch(run, 0) for run in range(_RUNS)]
    current = list(found)
    for cycle, values in enumerate(seen):
        for run in np.flatnonzero(values["reset"]):
            current[run] = _Stretch(int(run), cycle)
            found.append(current[run])
        awake = ~values["reset"]
        payloads = word(values, "o__payload", width)
        for run in np.flatnonzero(awake & values["o__valid"] & values["o__ready"]):
            current[run].given.append((cycle, payloads[run]))
        for run in np.flatnonzero(awake & values["i__valid"] & values["i__ready"]):
            current[run].taken.append(cycle * _RUNS + int(run))
    return found


def wrong_answer_of_pipeline(function: Function, circuit: Circuit, whole: Machine, seed: int) -> WrongAnswer | None:
    """A wrong answer of a pipeline to random vectors, one a cycle, from any state; None if all are right."""
    cycles = circuit.latency_cycles + _CYCLES
    blocks = list(random_vectors(function, cycles * _RUNS, seed).blocks())
    rows = {op.name: np.concatenate([block[op.name] for block in blocks]) for op in function.operands}
    right = function.evaluate(rows)
    inputs = [
        {
            bit_name(op.name, bit, op.width): column(rows[op.name][cycle * _RUNS : (cycle + 1) * _RUNS], bit)
            for op in function.operands
            for bit in range(op.width)
        }
        for cycle in range(cycles)
    ]
    rng = np.random.default_rng([seed, 22])
    start = [rng.integers(0, 2, _RUNS).astype(bool) for _ in whole.initial]
    for cycle, values in enumerate(steps(whole, inputs, start)):
        if cycle < circuit.latency_cycles:
            continue
        first = (cycle - circuit.latency_cycles) * _RUNS
        wanted = to_ints(right[first : first + _RUNS])
        for run, (expects, got) in enumerate(zip(wanted, word(values, "o", function.result.width), strict=True)):
            if got != expects:
                at = slice(first + run, first + run + 1)
                return WrongAnswer({name: to_ints(words[at])[0] for name, words in rows.items()}, expects, got)
    return None
