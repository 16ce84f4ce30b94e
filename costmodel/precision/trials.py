"""What a choice of modes is worth: inference of the test set, bit for bit."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from costmodel.precision.modes import Mode
from costmodel.workloads.mixed import Mixed
from costmodel.workloads.network import Network
from costmodel.workloads.training import hinge_loss

#: One mode for each layer by its index; None is float64.
Choice = tuple[int | None, ...]


@dataclass(frozen=True)
class Trial:
    """What came of one run."""

    correct: int
    samples: int
    #: Mean squared hinge loss, as in training.
    loss: float

    @property
    def accuracy(self) -> float:
        """Share of samples that are right, 0 to 1."""
        return self.correct / self.samples


class Trials:
    """Runs of a network over samples with any mode in any layer, each choice once.

    Every sum is that of the golden function of its layer's unit; scales, bias and rectifiers are in float64, outside
    of it, as behind every unit.
    """

    def __init__(
        self, network: Network, inputs: NDArray[np.float64], classes: NDArray[np.int64], modes: Sequence[Mode]
    ):
        self._network = network
        self._inputs = inputs
        self._classes = classes
        self._functions = [mode.function for mode in modes]
        self._known: dict[Choice, Trial] = {}

    def run(self, choice: Choice) -> Trial:
        """The trial of `choice`."""
        if choice not in self._known:
            functions = [None if index is None else self._functions[index] for index in choice]
            outputs, lost = Mixed(self._network, functions).run(self._inputs)
            # A sample in which a sum is no number has no answer, whatever its other outputs say.
            right = (outputs.argmax(axis=1) == self._classes) & ~lost
            self._known[choice] = Trial(int(right.sum()), len(right), hinge_loss(outputs, self._classes))
        return self._known[choice]

    def alone(self, layer: int, mode: int) -> Trial:
        """The trial in which one layer is computed in a mode and all others in float64."""
        return self.run(tuple(mode if index == layer else None for index in range(len(self._network.layers))))

    def uniform(self, mode: int | None) -> Trial:
        """The trial in which all layers are computed in one mode, or in float64."""
        return self.run((mode,) * len(self._network.layers))
