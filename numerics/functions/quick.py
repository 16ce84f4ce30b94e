"""Quick ways to the answers of functions of single numbers."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from numerics.functions.base import Operand

#: Runs of numbers that are kept.
_MOST_RUNS = 16


@dataclass(frozen=True, kw_only=True)
class Quick(ABC):
    """Answers of a function, by other means than its definition."""

    operands: tuple[Operand, ...]
    _runs: dict[tuple[str, int, int], NDArray] = field(default_factory=dict, init=False, repr=False, compare=False)

    @abstractmethod
    def numbers(self, operand: Operand, codes: NDArray) -> NDArray:
        """What codes of an operand stand for."""

    @abstractmethod
    def answers(self, numbers: Mapping[str, NDArray]) -> NDArray:
        """Result codes of numbers of the operands by name: arrays that broadcast together."""

    def codes(self, operands: Mapping[str, NDArray]) -> NDArray:
        """Result codes of operand codes: arrays of integers that broadcast together."""
        return self.answers(
            {operand.name: self.numbers(operand, operands[operand.name]) for operand in self.operands}
        )

    def combinations(self, start: int, count: int) -> NDArray:
        """Result codes of combinations of operand codes, by number: the last operand is in the lowest bits."""
        shift, numbers = 0, {}
        for operand in reversed(self.operands):
            mask = (1 << operand.width) - 1
            first, last = start >> shift, (start + count - 1) >> shift
            if shift == 0 and (first & mask) + count <= mask + 1:
                numbers[operand.name] = self._run(operand, first & mask, count)
            else:
                # One code stands for all vectors of a block where it is the same.
                index = np.array([first]) if first == last else np.arange(start, start + count) >> shift
                numbers[operand.name] = self.numbers(operand, index & mask)
            shift += operand.width
        return np.broadcast_to(self.answers(numbers), (count,))

    def _run(self, operand: Operand, first: int, count: int) -> NDArray:
        """Numbers of codes one after the other, which block after block asks for."""
        key = operand.name, first, count
        # Threads share the runs, so that one may be gone when it is looked at again.
        run = self._runs.get(key)
        if run is None:
            run = self.numbers(operand, np.arange(first, first + count))
            if len(self._runs) >= _MOST_RUNS:
                self._runs.clear()
            self._runs[key] = run
        return run
