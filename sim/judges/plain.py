"""Vectors through a circuit with plain ports, and what must come of them."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from hwgen.circuit import Circuit
from numerics.functions import Function
from numerics.words import to_ints
from sim.judges.protocol import RESET_CYCLES, Responses, Stimulus
from sim.vectors import Block, vector_text


@dataclass(frozen=True)
class Outcome:
    """What came of a stimulus."""

    sent: int
    compared: int
    differing: int
    #: Operands by name of the first answer that differs, what it should have been, and what it was.
    first: tuple[Mapping[str, int], int, int] | None = None
    #: Rule that was broken, as a sentence without its subject, the circuit; empty if none.
    problem: str = ""

    @property
    def agreed(self) -> bool:
        """Whether everything was compared and right."""
        return self.compared == self.sent > 0 and not self.differing and not self.problem


class PlainBench:
    """Vectors, one a cycle after a reset, through a pipeline; or one after the other through a combinational circuit.

    Parameters
    ----------
    function
        What is computed.
    circuit
        Its ports and latency.
    rows
        The vectors: words by operand.
    """

    def __init__(self, function: Function, circuit: Circuit, rows: Block):
        self.function, self.rows = function, rows
        self.right = function.evaluate(rows)
        self.stimulus = _stimulus(circuit, rows)

    def judge(self, responses: Responses) -> Outcome:
        """Hold the answers against the right ones."""
        port, n = self.function.result.name, len(self.right)
        answers, unknown = responses.outputs[port][-n:], responses.unknown_in(port)[-n:]
        wrong = (answers != self.right).any(axis=1) & ~unknown
        first, problem = None, ""
        if wrong.any():
            row = int(np.argmax(wrong))
            right, got = (to_ints(words[row : row + 1])[0] for words in (self.right, answers))
            first = self._codes(row), right, got
        if unknown.any():
            shown = vector_text(self.function, self._codes(int(np.argmax(unknown))))
            problem = f"leaves bits of {port} unknown in {int(unknown.sum()):,} answers, first for {shown}"
        return Outcome(n, len(answers), int(wrong.sum() + unknown.sum()), first, problem)

    def _codes(self, row: int) -> dict[str, int]:
        return {name: to_ints(words[row : row + 1])[0] for name, words in self.rows.items()}


def _stimulus(circuit: Circuit, rows: Block) -> Stimulus:
    if not circuit.clocked:
        return Stimulus(rows, {})
    n = len(next(iter(rows.values())))
    before, after = RESET_CYCLES, circuit.latency_cycles
    inputs = {name: np.pad(words, ((before, after), (0, 0))) for name, words in rows.items()}
    cycle = np.arange(before + n + after)
    inputs["rst"] = (cycle < before).astype(np.uint32)[:, None]
    idle = (cycle < before) | (cycle >= before + n)
    return Stimulus(inputs, dict.fromkeys(rows, idle))
