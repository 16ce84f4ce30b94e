"""Quick ways to the answers of functions of single numbers."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numerics.functions.base import Operand


@dataclass(frozen=True)
class Quick(ABC):
    """Answers of a function, by other means than its definition."""

    operands: tuple[Operand, ...]

    @abstractmethod
    def codes(self, operands: Mapping[str, NDArray]) -> NDArray:
        """Result codes of operand codes: arrays of integers that broadcast together."""

    def combinations(self, start: int, count: int) -> NDArray:
        """Result codes of combinations of operand codes, by number: the last operand is in the lowest bits."""
        shift, codes = 0, {}
        for operand in reversed(self.operands):
            first, last = start >> shift, (start + count - 1) >> shift
            # One code stands for all vectors of a block where it is the same.
            index = np.array([first]) if first == last else np.arange(start, start + count) >> shift
            codes[operand.name] = index & ((1 << operand.width) - 1)
            shift += operand.width
        return np.broadcast_to(self.codes(codes), (count,))
