"""Slopes of quantities of a network's outputs, layer by layer from the last to the first."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.network import Layer, Network


@dataclass(frozen=True)
class Backward:
    """Slopes of some quantities at one layer of a network, for each of the samples."""

    layer: Layer
    #: Values before the layer, shape ``(samples, …)``.
    values: NDArray[np.float64]
    #: Slopes by the layer's sums, shape ``(quantities, samples, positions, outputs)``.
    slopes: NDArray[np.float64]

    def by_weights(self, quantity: int) -> NDArray[np.float64]:
        """Slopes of one quantity by the weights for each sample, shape ``(samples, outputs, inputs)``."""
        rows = self.layer.rows(self.values).reshape(len(self.values), self.layer.positions, -1)
        return self.slopes[quantity].swapaxes(1, 2) @ rows

    def squares_by_weights(self, quantity: int) -> NDArray[np.float64]:
        """Squared slopes of one quantity by the weights, their mean over samples, shape ``(outputs, inputs)``."""
        if self.layer.positions > 1:
            return np.mean(np.square(self.by_weights(quantity)), axis=0)
        return np.square(self.slopes[quantity][:, 0]).T @ np.square(self.values) / len(self.values)

    def by_values(self, quantity: int) -> NDArray[np.float64]:
        """Slopes of one quantity by the values before the layer, shape ``(samples, …)``."""
        by_rows = self.slopes[quantity].reshape(-1, len(self.layer.weights)) @ self.layer.weights
        return self.layer.back(by_rows, self.values.shape)


def backward(
    network: Network, inputs: NDArray[np.float64], slopes: NDArray[np.float64]
) -> Iterator[tuple[int, Backward]]:
    """Slopes at each layer with its number, last layer first, from slopes by the outputs, shape ``(quantities,
    samples, outputs)``.
    """
    values = [inputs]
    for layer in network.layers[:-1]:
        sums = layer.rows(values[-1]) @ layer.weights.T + layer.bias
        values.append(np.maximum(sums, 0).reshape(len(inputs), -1))
    for index in reversed(range(len(network.layers))):
        layer = network.layers[index]
        found = Backward(layer, values[index], slopes.reshape(len(slopes), len(inputs), layer.positions, -1))
        yield index, found
        if index:
            passes = values[index] > 0
            slopes = np.stack([found.by_values(quantity) * passes for quantity in range(len(slopes))])
