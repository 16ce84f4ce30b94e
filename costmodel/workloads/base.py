"""What every workload can do."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function


@dataclass(frozen=True, kw_only=True)
class Accuracy:
    """How many of a test set's samples a function gets right, and what that depends on."""

    correct: int
    total: int
    #: Share of the same samples that the network gets right in float64.
    reference_accuracy: float
    #: Data, split, training, quantisation: all that the figures depend on.
    conditions: Mapping[str, str]

    @property
    def accuracy(self) -> float:
        """Share of samples that are right, 0 to 1."""
        return self.correct / self.total


class Workload(ABC):
    """A trained network with its test set, run through the golden function of a unit."""

    #: Name on the command line.
    name: ClassVar[str]
    #: The network, as a noun with its article.
    what: ClassVar[str]
    #: What it sees, likewise.
    samples: ClassVar[str]

    @abstractmethod
    def evaluate(self, function: Function) -> Accuracy:
        """Accuracy over the whole test set when every sum of products is computed by `function`, bit for bit.

        Raises
        ------
        InputError
            If `function` keeps no running total, or has operands that carry nothing that a network has.
        """

    @abstractmethod
    def operands(self, function: Function, count: int, seed: int = 0) -> Mapping[str, NDArray[np.uint32]]:
        """Words of `count` consecutive vectors by operand, as one unit sees them during inference.

        The running total, where the function has one, is the true one. `seed` chooses the samples, and random bits.

        Raises
        ------
        InputError
            As `evaluate`, but a function without running total is welcome; or if `count` is not positive.
        """
