"""Streams of items through a circuit, cycle by cycle, and the rules that its answers must keep.

What is offered and taken in each cycle is fixed beforehand, from how the shell of the generated circuits behaves: it
waits as a whole while the answer at its end is not taken. The rules are held against what the circuit did, so that
any other circuit with valid/ready streams can be judged, too.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Circuit
from hwgen.shell.stream import input_layout
from numerics.functions import Function
from numerics.words import from_ints, to_ints
from sim.judges.plain import Outcome
from sim.judges.protocol import RESET_CYCLES, Responses, Stimulus
from sim.streams import Items, Phase, expected, payloads

#: Cycles after the last answer in which nothing may come.
_SILENT_CYCLES = 8


@dataclass(frozen=True)
class _Run:
    """Cycles from the end of a reset to the next, or to the end."""

    begin: int
    end: int
    items: Items
    #: Payloads of the items.
    words: NDArray[np.uint32]
    phase: Phase
    #: Items that the shell takes.
    planned: int
    #: Whether a reset cuts it off before all answers have come.
    cut: bool


class StreamBench:
    """The phases of a plan, at most `most` items of each run, one after the other.

    Parameters
    ----------
    function
        What is computed.
    circuit
        Its ports and latency.
    phases
        What is sent, and how eager both sides are.
    most
        Items of a run, at most; None for all.
    seed
        Seed of the pauses.
    """

    def __init__(self, function: Function, circuit: Circuit, phases: Sequence[Phase], most: int | None, seed: int):
        self.function, self.latency = function, circuit.latency_cycles
        self._rng = np.random.default_rng([seed, 13])
        self._layout = [(str(name), field.offset, field.width) for name, field in input_layout(function)]
        self._width = next(port.width for port in circuit.ports if port.name == "i__payload")
        self._runs: list[_Run] = []
        self._cycles: list[tuple[int, int, int, int]] = []
        for phase in phases:
            first, second = (_shortened(run, most) for run in phase.runs)
            self._run(phase, first, min(phase.reset_after, max(1, len(first.clear) // 2)))
            self._run(phase, second, None)
        reset, valid, payload, ready = (list(column) for column in zip(*self._cycles, strict=True))
        self.stimulus = Stimulus(
            {
                "rst": from_ints(reset, 1),
                "i__valid": from_ints(valid, 1),
                "i__payload": from_ints(payload, self._width),
                "o__ready": from_ints(ready, 1),
            },
            {"i__payload": np.array(valid) == 0},
        )
        self._reset, self._valid, self._ready = (np.array(column, bool) for column in (reset, valid, ready))

    def _run(self, phase: Phase, items: Items, stop_after: int | None) -> None:
        """Add the cycles of a reset and of one run after it, up to `stop_after` items or to the end."""
        self._cycles += [(1, 0, 0, 0)] * RESET_CYCLES
        begin, sent = len(self._cycles), payloads(self.function, items)
        held = [False] * self.latency
        taken = given = 0
        offered = False
        while taken < stop_after if stop_after else given < len(sent):
            offered = offered or (taken < len(sent) and self._rng.random() < phase.p_valid)
            ready = self._rng.random() < phase.p_ready and (held[-1] or not phase.waits_for_valid)
            # What is there while nothing is offered must not matter.
            payload = sent[taken] if offered else sent[self._rng.integers(len(sent))]
            self._cycles.append((0, int(offered), payload, int(ready)))
            if held[-1] and not ready:
                continue
            given += held[-1]
            held = [offered, *held[:-1]]
            taken += offered
            offered = False
        if not stop_after:
            self._cycles += [(0, 0, 0, 1)] * (self.latency + _SILENT_CYCLES)
        words = from_ints(sent, self._width)
        self._runs.append(_Run(begin, len(self._cycles), items, words, phase, taken, bool(stop_after)))

    def judge(self, responses: Responses) -> Outcome:
        """Hold what the outputs did against the rules, and the answers against the right ones."""
        sent = compared = differing = 0
        first = None
        problem = self._broken_anywhere(responses)
        for run in self._runs:
            sent += len(run.items.clear)
            took = _cycles(run, self._valid & responses.bit("i__ready"))
            gave = _cycles(run, self._ready & responses.bit("o__valid"))
            count = min(len(took), len(gave))
            items = self._items(run, took)
            right, got = items.answers[:count], responses.outputs["o__payload"][gave[:count]]
            wrong = (right != got).any(axis=1)
            differing += int(wrong.sum())
            if wrong.any() and first is None:
                row = int(np.argmax(wrong))
                expected_word, word = (to_ints(words[row : row + 1])[0] for words in (right, got))
                first = items.vector(self.function, row), expected_word, word
            if broken := self._broken(run, responses, took, gave):
                pace = f"(offered with probability {run.phase.p_valid:g}, taken with {run.phase.p_ready:g})"
                problem = problem or f"{broken} {pace}"
            else:
                # What was taken has been answered, but for what a reset cut off.
                compared += len(run.items.clear)
        return Outcome(sent, compared, differing, first, problem)

    def _items(self, run: _Run, took: NDArray[np.int64]) -> Items:
        """The items that a circuit has taken, with their answers: mostly those that were meant for it, in order."""
        own, n = self.stimulus.inputs["i__payload"][took], len(took)
        if n <= len(run.words) and (own == run.words[:n]).all():
            return run.items
        words = to_ints(own)
        rows = {name: from_ints([word >> offset for word in words], width) for name, offset, width in self._layout}
        clear = rows.pop("clear")[:, 0] != 0 if self.function.running else np.zeros(n, bool)
        return expected(self.function, [(rows, clear)])[0]

    def _broken_anywhere(self, responses: Responses) -> str:
        """The rule that is broken in or since a reset, whatever is sent; empty if none is."""
        settled = np.arange(self.stimulus.cycles) > 0
        for port in ("i__ready", "o__valid", "o__payload"):
            unknown = responses.unknown_in(port) & settled
            if unknown.any():
                cycle = int(np.argmax(unknown))
                return f"leaves bits of {port} unknown in {int(unknown.sum()):,} cycles, first in cycle {cycle}"
        later = np.concatenate([[False], self._reset[1:] & self._reset[:-1]])
        return "offered an answer while it was reset" if (responses.bit("o__valid") & later).any() else ""

    def _broken(self, run: _Run, responses: Responses, took: NDArray[np.int64], gave: NDArray[np.int64]) -> str:
        """The rule that is broken in a run; empty if none is."""
        now, then = slice(run.begin, run.end - 1), slice(run.begin + 1, run.end)
        offers, payload = responses.bit("o__valid"), responses.outputs["o__payload"]
        waits = offers[now] & ~self._ready[now]
        if (waits & ~offers[then]).any():
            return "withdrew an answer before it was taken"
        if (waits & (payload[now] != payload[then]).any(axis=1)).any():
            return "changed an answer before it was taken"
        count = min(len(took), len(gave))
        if len(gave) > count or (not run.cut and len(took) > count):
            return f"gave {len(gave)} answers to {len(took)} items"
        latencies = gave - took[:count]
        if (latencies < 0).any():
            return f"gave answer {int(np.argmax(latencies < 0))} before it had taken the item"
        return self._broken_pace(run, took, latencies)

    def _broken_pace(self, run: _Run, took: NDArray[np.int64], latencies: NDArray[np.int64]) -> str:
        always_taken = run.phase.p_ready == 1 and not run.phase.waits_for_valid
        if always_taken and (latencies != self.latency).any():
            other = int(latencies[latencies != self.latency][0])
            return f"gave an answer with a latency of {other}, not {self.latency}"
        offered = int(self._valid[run.begin : run.end].sum())
        if always_taken and run.phase.p_valid == 1 and len(took) < offered:
            return f"took {len(took)} items in {offered} cycles with both sides always ready"
        # A circuit that keeps the rules may wait at other times than the shell, and then misses what was offered.
        if 2 * len(took) < run.planned:
            return f"took {len(took)} of {run.planned} items"
        return ""


def _cycles(run: _Run, happens: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Cycles of a run in which something happens."""
    return np.flatnonzero(happens[run.begin : run.end]) + run.begin


def _shortened(items: Items, most: int | None) -> Items:
    rows = {name: words[:most] for name, words in items.rows.items()}
    return Items(rows, items.clear[:most], items.totals[:most], items.answers[:most])
