"""Training of a small classifier, the same to the last bit on every machine."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.network import Layer

#: Numbers that enter matrix products are multiples of ``2**-GRID``.
_GRID = 18
#: Bound of products' sums below which float64 adds multiples of ``2**(-2 * GRID)`` exactly, in any order.
_BOUND = 2.0 ** (53 - 2 * _GRID)


def train(
    inputs: NDArray[np.float64],
    classes: NDArray[np.int64],
    *,
    hidden: int,
    epochs: int,
    batch: int,
    rate: float,
    momentum: float,
    decay: float,
    seed: int,
) -> list[Layer]:
    """Two layers, trained to tell `classes` (0 and up) of `inputs` of shape ``(samples, features)`` apart.

    Stochastic gradient descent with momentum on the squared hinge loss of one class against the rest, with a rate
    that falls to zero and weights that decay. Everything that is summed is a multiple of a power of two and small
    enough for float64 to sum it exactly, and no transcendental function is used: neither the order in which a
    library adds nor its vector unit can change a bit.
    """
    random = np.random.RandomState(seed)
    targets = np.where(classes[:, None] == np.arange(classes.max() + 1), 1.0, -1.0)
    sizes = (inputs.shape[1], hidden, targets.shape[1])
    weights = [_initial(random, outputs, fan_in) for fan_in, outputs in pairwise(sizes)]
    biases = [np.zeros(outputs) for outputs in sizes[1:]]
    parameters = weights + biases
    speeds = [np.zeros_like(parameter) for parameter in parameters]
    inputs = _grid(inputs)
    for epoch in range(epochs):
        order = random.permutation(len(inputs))
        step = rate * (1 - epoch / epochs)
        for start in range(0, len(inputs), batch):
            chosen = order[start : start + batch]
            gradients = _gradients(weights, biases, inputs[chosen], targets[chosen])
            for index, (parameter, gradient) in enumerate(zip(parameters, gradients, strict=True)):
                shrink = decay * parameter if index < len(weights) else 0.0
                speeds[index] = momentum * speeds[index] - step * (gradient + shrink)
                parameter[...] = _grid(parameter + speeds[index])
    return [Layer(*pair) for pair in zip(weights, biases, strict=True)]


def _gradients(
    weights: list[NDArray], biases: list[NDArray], x: NDArray, targets: NDArray
) -> list[NDArray[np.float64]]:
    """Gradients of the mean loss by the weights, then by the biases."""
    h = _grid(np.maximum(_matmul(x, weights[0].T) + biases[0], 0))
    outputs = _matmul(h, weights[1].T) + biases[1]
    slopes = _grid(-targets * np.maximum(1 - targets * outputs, 0) / len(x))
    h_slopes = _grid(_matmul(slopes, weights[1]) * (h > 0))
    by_weights = [_matmul(h_slopes.T, x), _matmul(slopes.T, h)]
    return [*by_weights, h_slopes.sum(axis=0), slopes.sum(axis=0)]


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
