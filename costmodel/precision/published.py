"""A published rule of layer-adaptive precision without a cost in it, as a baseline.

That of XR-NPE (Chaudhari et al., arXiv 2508.13049, 2025), as the authors' published code has it: of each layer

    S = 0.5 F + 0.3 G + 0.2 Q,    F = mean over 5 batches of ‖∂L/∂W‖²,    G = mean over 5 samples of ‖∂L/∂W‖,
    Q = max(0, MSE(W, FP4) - MSE(W, posit-8)),

where L is the sum of the network's outputs; labels are not used. The top 18 % of the layers get 8 bits, all others
4. The code rounds into integer grids under these names; here the formats are those that it names, E2M1 and
Posit(8,0), under the scales of `costmodel.workloads.scales`, and batches are the first ones of 32 samples.
"""

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from costmodel.precision.sensitivity.backward import backward
from costmodel.workloads.network import Network
from costmodel.workloads.scales import quantise
from numerics import formats

NAME = "18 % rule"
#: Formats of the layers that are not, and that are, sensitive; and the share that are.
LOW, HIGH, SHARE = "e2m1fn", "posit8_0", 0.18
_WEIGHTS = (0.5, 0.3, 0.2)
_TIMES, _BATCH = 5, 32


def applies(names: Collection[str]) -> bool:
    """Whether the modes of these names include those of the rule."""
    return {LOW, HIGH} <= set(names)


def scores(network: Network, inputs: NDArray[np.float64]) -> NDArray[np.float64]:
    """S of each layer, from calibration samples of shape ``(samples, inputs)``."""
    starts = range(0, min(_TIMES * _BATCH, len(inputs)), _BATCH)
    squared = np.mean([np.square(_norms(network, inputs[start : start + _BATCH])) for start in starts], axis=0)
    norms = np.mean([_norms(network, one[None]) for one in inputs[:_TIMES]], axis=0)
    gaps = [max(0.0, _error(network, index, LOW) - _error(network, index, HIGH)) for index in range(len(norms))]
    return np.average([squared, norms, gaps], axis=0, weights=_WEIGHTS)


def sensitive(network: Network, inputs: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Which layers get `HIGH`: those of the highest scores, as many as `SHARE` of them, rounded down."""
    found = scores(network, inputs)
    first = np.argsort(-found, kind="stable")[: int(SHARE * len(found))]
    return np.isin(np.arange(len(found)), first)


def _norms(network: Network, inputs: NDArray[np.float64]) -> NDArray[np.float64]:
    """Norm of the slope of the sum of all outputs by the weights of each layer."""
    ones = np.ones((1, len(inputs), len(network.layers[-1].weights)))
    norms = {i: np.linalg.norm(found.by_weights(0).sum(axis=0)) for i, found in backward(network, inputs, ones)}
    return np.array([norms[index] for index in range(len(norms))])


def _error(network: Network, index: int, name: str) -> float:
    fmt, weights = formats.get(name), network.layers[index].weights
    scale = network.scale("weights", index, fmt)
    return float(np.mean(np.square(fmt.decode(quantise(fmt, weights, scale)) * scale - weights)))
