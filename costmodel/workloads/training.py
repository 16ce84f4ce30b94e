"""Training of a small classifier, the same to the last bit on every machine."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.network import Layer

#: Numbers that enter matrix products are multiples of ``2**-GRID``.
_GRID = 18
#: Bound of products' sums below which float64 adds multiples of ``2**(-2 * GRID)`` exactly, in any order.
_BOUND = 2.0 ** (53 - 2 * _GRID)


class Stage(NamedTuple):
    """A layer to be trained: outputs (channels of a convolution), and the windows of a convolution (see `Layer`)."""

    outputs: int
    windows: NDArray[np.int64] | None = None


def train(
    inputs: NDArray[np.float64],
    classes: NDArray[np.int64],
    *,
    hidden: Sequence[Stage],
    epochs: int,
    batch: int,
    rate: float,
    momentum: float,
    decay: float,
    seed: int,
) -> list[Layer]:
    """Layers that are trained to tell `classes` (0 and up) of `inputs` of shape ``(samples, features)`` apart: those
    that are `hidden`, and a fully connected one with an output for each class.

    Stochastic gradient descent with momentum on the squared hinge loss of one class against the rest, with a rate
    that falls to zero and weights that decay. Everything that is summed is a multiple of a power of two and small
    enough for float64 to sum it exactly, and no transcendental function is used: neither the order in which a
    library adds nor its vector unit can change a bit.
    """
    random = np.random.RandomState(seed)
    targets = targets_of(classes, int(classes.max()) + 1)
    layers = _untrained(random, inputs.shape[1], [*hidden, Stage(targets.shape[1])])
    weights, biases = [layer.weights for layer in layers], [layer.bias for layer in layers]
    parameters = weights + biases
    speeds = [np.zeros_like(parameter) for parameter in parameters]
    inputs = _grid(inputs)
    for epoch in range(epochs):
        order = random.permutation(len(inputs))
        step = rate * (1 - epoch / epochs)
        for start in range(0, len(inputs), batch):
            chosen = order[start : start + batch]
            gradients = _gradients(layers, inputs[chosen], targets[chosen])
            for index, (parameter, gradient) in enumerate(zip(parameters, gradients, strict=True)):
                shrink = decay * parameter if index < len(weights) else 0.0
                speeds[index] = momentum * speeds[index] - step * (gradient + shrink)
                parameter[...] = _grid(parameter + speeds[index])
    return layers


def targets_of(classes: NDArray[np.int64], outputs: int) -> NDArray[np.float64]:
    """1 at the output of each sample's class, -1 elsewhere; shape ``(samples, outputs)``."""
    return np.where(classes[:, None] == np.arange(outputs), 1.0, -1.0)


def hinge_loss(outputs: NDArray[np.float64], classes: NDArray[np.int64]) -> float:
    """The loss that training lowers: half the sum over outputs of ``max(0, 1 - target * output)**2``, its mean over
    samples.
    """
    short = np.maximum(1 - targets_of(classes, outputs.shape[1]) * outputs, 0)
    return float(np.mean(np.sum(np.square(short), axis=1)) / 2)


def _gradients(layers: Sequence[Layer], x: NDArray, targets: NDArray) -> list[NDArray[np.float64]]:
    """Gradients of the mean loss by the weights, then by the biases."""
    seen: list[NDArray] = []
    values = x
    for layer in layers:
        if seen:
            values = _grid(np.maximum(values, 0))
        seen.append(values)
        values = (_matmul(layer.rows(values), layer.weights.T) + layer.bias).reshape(len(x), -1)
    slopes = _grid(-targets * np.maximum(1 - targets * values, 0) / len(x))
    by_weights, by_biases = [], []
    for layer, values in zip(reversed(layers), reversed(seen), strict=True):
        by_row = slopes.reshape(-1, len(layer.weights))
        by_weights.append(_matmul(by_row.T, layer.rows(values)))
        by_biases.append(by_row.sum(axis=0))
        if len(by_weights) < len(layers):
            slopes = _grid(layer.back(_matmul(by_row, layer.weights), values.shape) * (values > 0))
    return by_weights[::-1] + by_biases[::-1]


def _untrained(random: np.random.RandomState, inputs: int, stages: Sequence[Stage]) -> list[Layer]:
    """Layers for samples of so many inputs, each with as many inputs as the one before has outputs."""
    layers: list[Layer] = []
    for stage in stages:
        fan_in = inputs if stage.windows is None else stage.windows.shape[1]
        layer = Layer(_initial(random, stage.outputs, fan_in), np.zeros(stage.outputs), stage.windows)
        layers.append(layer)
        inputs = layer.positions * stage.outputs
    return layers


def _initial(random: np.random.RandomState, outputs: int, fan_in: int) -> NDArray[np.float64]:
    """Uniform weights whose variance is ``2 / fan_in``, made of integers."""
    whole = random.randint(-(1 << 16), (1 << 16) + 1, size=(outputs, fan_in))
    return _grid(whole / (1 << 16) * np.sqrt(6 / fan_in))


def _grid(x: NDArray) -> NDArray[np.float64]:
    return np.rint(x * 2.0**_GRID) / 2.0**_GRID


def _matmul(x: NDArray, y: NDArray) -> NDArray[np.float64]:
    """The matrix product, which is exact.

    Raises
    ------
    OverflowError
        If a sum could be too large to be exact, as when training diverges.
    """
    bound = float(np.abs(x).sum(axis=1).max() * np.abs(y).max())
    if bound >= _BOUND:
        raise OverflowError(f"Sums of products must be below {_BOUND:g} to be exact, not up to {bound:g}")
    return x @ y
