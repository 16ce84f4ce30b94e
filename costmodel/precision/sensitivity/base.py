"""What every measure of sensitivity does, and what those that expand the loss share."""

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
        self._classes = classes

    @abstractmethod
    def predicted(self, index: int, function: Function) -> float:
        """Gain of the mean loss when layer `index` alone is computed by `function`, 0 or more.

        Raises
        ------
        InputError
            If the function is none that can compute a layer.
        """


class SecondOrder(Sensitivity):
    """Half of a quadratic form of errors; what an accumulator rounds is not in it."""

    def predicted(self, index: int, function: Function) -> float:
        return self._gain(index, LayerSums(self._network, index, function))

    @abstractmethod
    def _gain(self, index: int, sums: LayerSums) -> float:
        """As `predicted`, of a layer with its function."""

    @abstractmethod
    def _start(self) -> NDArray[np.float64]:
        """Slopes by the outputs of the quantities that are followed back, as `backward` takes them."""

    @cached_property
    def _targets(self) -> NDArray[np.float64]:
        return targets_of(self._classes, len(self._network.layers[-1].weights))

    @cached_property
    def _short(self) -> NDArray[np.float64]:
        """By how much each output falls short of its target, shape ``(samples, outputs)``."""
        return np.maximum(1 - self._targets * self._network.activations(self._inputs)[-1], 0)

    def _each_short_output(self) -> NDArray[np.float64]:
        """One quantity an output, weighted by the root of the loss's second derivative, which is 1 or 0."""
        return np.eye(self._short.shape[1])[:, None, :] * (self._short > 0).T[:, :, None]

    @cached_property
    def _slopes(self) -> list[Backward]:
        """Slopes at each layer."""
        found = dict(backward(self._network, self._inputs, self._start()))
        return [found[index] for index in range(len(found))]
