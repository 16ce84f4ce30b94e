"""What every measure of sensitivity does."""

from abc import ABC, abstractmethod
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from costmodel.precision.sensitivity.backward import Backward, backward
from costmodel.workloads.mixed import LayerSums
from costmodel.workloads.network import Network
from costmodel.workloads.training import targets_of
from numerics.functions import Function


class Sensitivity(ABC):
    """Predicted gain of loss of each layer in any format.

    Parameters
    ----------
    network
        Trained on the squared hinge loss.
    inputs, classes
        Calibration samples, shape ``(samples, inputs)``, with the class of each.
    """

    def __init__(self, network: Network, inputs: NDArray[np.float64], classes: NDArray[np.int64]):
        self._network = network
        self._inputs = inputs
        outputs = network.activations(inputs)[-1]
        self._targets = targets_of(classes, outputs.shape[1])
        #: By how much each output falls short of its target, shape ``(samples, outputs)``.
        self._short = np.maximum(1 - self._targets * outputs, 0)

    def predicted(self, index: int, function: Function) -> float:
        """Gain of the mean loss when layer `index` alone is computed by `function`, but for what its sums round.

        Raises
        ------
        InputError
            If the function is none that can compute a layer.
        """
        return self._gain(index, LayerSums(self._network, index, function))

    @abstractmethod
    def _gain(self, index: int, sums: LayerSums) -> float:
        """As `predicted`, of a layer with its function."""

    @abstractmethod
    def _start(self) -> NDArray[np.float64]:
        """Slopes by the outputs of the quantities that are followed back, as `backward` takes them."""

    def _each_short_output(self) -> NDArray[np.float64]:
        """One quantity an output, weighted by the root of the loss's second derivative, which is 1 or 0."""
        return np.eye(self._short.shape[1])[:, None, :] * (self._short > 0).T[:, :, None]

    @cached_property
    def _slopes(self) -> list[Backward]:
        """Slopes at each layer."""
        found = dict(backward(self._network, self._inputs, self._start()))
        return [found[index] for index in range(len(found))]
