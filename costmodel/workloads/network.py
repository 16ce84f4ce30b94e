"""A layered network in float64, and the tensors by which numbers of its inference are scaled."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.scales import best_scale
from numerics.formats import Format
from numerics.functions.accumulator import Fixed

#: Of calibration samples, those whose totals are looked at: all of them are too many numbers to sort.
_TOTALS_EVERY = 16

#: Tensors of a layer: its inputs, its weights, its totals under way, and its sums before the bias.
Role = Literal["activations", "weights", "totals", "sums"]


class Layer(NamedTuple):
    """Weights of shape ``(outputs, inputs)`` and a bias for each output."""

    weights: NDArray[np.float64]
    bias: NDArray[np.float64]


class Network:
    """Fully connected layers with rectifiers between them.

    `calibration` holds training inputs, by which scales are chosen; shape ``(samples, inputs)``.
    """

    def __init__(self, layers: Sequence[Layer], calibration: NDArray[np.float64]):
        self.layers = tuple(layers)
        self._calibration = self.activations(calibration)[:-1]
        self._scales: dict[tuple[Role, int, Format | Fixed], float] = {}

    def activations(self, inputs: NDArray[np.float64]) -> list[NDArray[np.float64]]:
        """Inputs of each layer in float64, and then the outputs of the last."""
        found = [inputs]
        for layer in self.layers:
            rectified = found[-1] if layer is self.layers[0] else np.maximum(found[-1], 0)
            found[-1] = rectified
            found.append(rectified @ layer.weights.T + layer.bias)
        return found

    def tensor(self, role: Role, index: int) -> NDArray[np.float64]:
        """What layer `index` has under `role` on calibration data."""
        activations, weights = self._calibration[index], self.layers[index].weights
        if role == "activations":
            return activations
        if role == "weights":
            return weights
        if role == "sums":
            return activations @ weights.T
        return np.cumsum(activations[::_TOTALS_EVERY, None] * weights, axis=-1)

    def scale(self, role: Role, index: int, fmt: Format | Fixed) -> float:
        """Scale of the numbers of layer `index` under `role` in `fmt`."""
        key = (role, index, fmt)
        if key not in self._scales:
            self._scales[key] = best_scale(fmt, self.tensor(role, index))
        return self._scales[key]
