"""How much loss a network is predicted to gain when one layer alone is computed in a format.

A layer in another format has weights W + δW and inputs x + δx, where δ is what rounding does; both are known. With the
network trained, so that slopes by the weights are near zero, the mean loss over samples grows by about

    ½ Σᵢ Hᵢ δWᵢ²  +  ½ meanₙ Σⱼ Hₙⱼ δxₙⱼ²,

the diagonal of a second-order expansion: errors of different numbers count as independent. H is one of

    hessian   diagonal of the generalised Gauss-Newton matrix, meanₙ Σₖ ℓ''ₙₖ (∂oₙₖ / ∂Wᵢ)², over outputs k. Between
              its rectifiers' kinks the network is piecewise linear in each layer, so that this is the diagonal of the
              Hessian itself. Computed exactly, one backward pass an output (Schraudolph, Neural Computation 14, 2002).
    fisher    diagonal of the empirical Fisher matrix, meanₙ (∂ℓₙ / ∂Wᵢ)², one backward pass.

The loss ℓ of a sample is that of training, ½ Σₖ max(0, 1 - tₖ oₖ)², whose second derivative is 1 where an output falls
short and 0 elsewhere. Sensitivities that weight the error of quantisation by the Hessian are those of HAWQ-V2 (Dong
et al., NeurIPS 2020), which takes the mean of the diagonal over a layer where this takes the diagonal itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.mixed import LayerSums
from costmodel.workloads.network import Layer, Network
from costmodel.workloads.training import targets_of
from numerics.errors import InputError
from numerics.functions import Function

MEASURES = ("hessian", "fisher")


@dataclass(frozen=True)
class Backward:
    """Slopes of some quantities at one layer of a network, for each of the samples."""

    layer: Layer
    #: Values before the layer, shape ``(samples, …)``, and its rows (see `Layer`).
    values: NDArray[np.float64]
    #: Slopes by the layer's sums, shape ``(quantities, samples, positions, outputs)``.
    slopes: NDArray[np.float64]

    def by_weights(self, quantity: int) -> NDArray[np.float64]:
        """Slopes of one quantity by the weights for each sample, shape ``(samples, outputs, inputs)``."""
        rows = self.layer.rows(self.values).reshape(len(self.values), self.layer.positions, -1)
        return self.slopes[quantity].swapaxes(1, 2) @ rows

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
        shaped = slopes.reshape(len(slopes), len(inputs), layer.positions, -1)
        found = Backward(layer, values[index], shaped)
        yield index, found
        if index:
            passes = values[index] > 0
            slopes = np.stack([found.by_values(quantity) * passes for quantity in range(len(slopes))])


class Sensitivity:
    """Predicted gain of loss of each layer in any format.

    Parameters
    ----------
    network
        Trained on the squared hinge loss.
    inputs, classes
        Calibration samples, shape ``(samples, inputs)``, with the class of each.
    measure
        ``hessian`` or ``fisher``.

    Raises
    ------
    InputError
        If `measure` is neither.
    """

    def __init__(
        self,
        network: Network,
        inputs: NDArray[np.float64],
        classes: NDArray[np.int64],
        measure: str = MEASURES[0],
    ):
        if measure not in MEASURES:
            raise InputError(f"Sensitivity must be one of {', '.join(MEASURES)}, not {measure!r}")
        self._network = network
        self._inputs = inputs
        self._classes = classes
        self.measure = measure

    def predicted(self, index: int, function: Function) -> float:
        """Gain of the mean loss when layer `index` alone is computed by `function`, but for what its sums round."""
        sums = LayerSums(self._network, index, function)
        by_weights, by_values, values = self._weights_of_errors[index]
        layer = sums.layer
        rows = layer.rows(values)
        weight_errors = sums.weights.rounded(layer.weights) - layer.weights
        # In a block format the error of a value can differ from window to window: the mean stands for all.
        seen = layer.back(np.ones_like(rows), values.shape)
        value_errors = layer.back(sums.activations.rounded(rows) - rows, values.shape) / np.maximum(seen, 1)
        by_sample = np.sum(by_values * np.square(value_errors), axis=1)
        return float(np.sum(by_weights * np.square(weight_errors)) + np.mean(by_sample)) / 2

    @cached_property
    def _weights_of_errors(self) -> list[tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]]:
        """For each layer the H of its weights, the H of the values before it by sample, and those values."""
        found = {}
        for index, slopes in backward(self._network, self._inputs, self._start()):
            quantities = range(len(slopes.slopes))
            by_weights = sum(np.mean(np.square(slopes.by_weights(k)), axis=0) for k in quantities)
            by_values = sum(np.square(slopes.by_values(k)) for k in quantities)
            found[index] = (by_weights, by_values, slopes.values)
        return [found[index] for index in range(len(found))]

    def _start(self) -> NDArray[np.float64]:
        """Slopes by the outputs of the quantities whose squared slopes are summed."""
        outputs = self._network.activations(self._inputs)[-1]
        targets = targets_of(self._classes, outputs.shape[1])
        short = np.maximum(1 - targets * outputs, 0)
        if self.measure == "fisher":
            return (-targets * short)[None]
        # One quantity an output, weighted by the square root of the loss's second derivative, which is 1 or 0.
        return np.eye(outputs.shape[1])[:, None, :] * (short > 0).T[:, :, None]
