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
    """Weights of shape ``(outputs, inputs)`` and a bias for each output.

    A convolution has the same weights at several positions: `windows`, shape ``(positions, inputs)``, says which of
    the values before the layer each position sees. Its outputs are position by position. Without windows the layer is
    fully connected.
    """

    weights: NDArray[np.float64]
    bias: NDArray[np.float64]
    windows: NDArray[np.int64] | None = None

    @property
    def positions(self) -> int:
        """How often the weights are applied to one sample."""
        return 1 if self.windows is None else len(self.windows)

    @property
    def products(self) -> int:
        """Multiplications for one sample."""
        return self.positions * self.weights.size

    def rows(self, values: NDArray) -> NDArray:
        """What the weights are applied to: of values of shape ``(samples, …)`` rows of shape ``(samples * positions,
        inputs)``.
        """
        return values if self.windows is None else values[:, self.windows].reshape(-1, self.weights.shape[1])

    def back(self, rows: NDArray, shape: tuple[int, ...]) -> NDArray:
        """The transpose of `rows`: for each of the values before the layer, shape `shape`, the sum of what all
        windows that see it have there.
        """
        if self.windows is None:
            return rows.reshape(shape)
        values = np.zeros(shape, rows.dtype)
        by_position = rows.reshape(len(values), *self.windows.shape)
        for index, window in enumerate(self.windows):
            values[:, window] += by_position[:, index]
        return values


def windows_of(side: int, channels: int, kernel: int, stride: int = 1) -> NDArray[np.int64]:
    """Windows of a convolution with a square kernel and no padding, shape ``(positions, kernel**2 * channels)``, over
    an image of `side` × `side` pixels whose channels lie side by side.
    """
    image = np.arange(side * side * channels).reshape(side, side, channels)
    corners = range(0, side - kernel + 1, stride)
    return np.array([image[y : y + kernel, x : x + kernel].ravel() for y in corners for x in corners])


class Network:
    """Fully connected layers and convolutions, with rectifiers between them.

    `calibration` holds training inputs, by which scales are chosen; shape ``(samples, inputs)``.
    """

    def __init__(self, layers: Sequence[Layer], calibration: NDArray[np.float64]):
        self.layers = tuple(layers)
        self._calibration = self.activations(calibration)[:-1]
        self._scales: dict[tuple[Role, int, Format | Fixed], float] = {}

    def activations(self, inputs: NDArray[np.float64]) -> list[NDArray[np.float64]]:
        """Inputs of each layer in float64, in rows as its weights see them, and then the outputs of the last."""
        found, values = [], inputs
        for layer in self.layers:
            rows = layer.rows(values if layer is self.layers[0] else np.maximum(values, 0))
            found.append(rows)
            values = (rows @ layer.weights.T + layer.bias).reshape(len(inputs), -1)
        return [*found, values]

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
