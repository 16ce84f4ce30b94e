"""A network computed by a function that keeps a running total, one step of the unit after the other."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.factors import Words
from costmodel.workloads.mixed import LayerSums, Mixed
from costmodel.workloads.network import Network
from numerics.functions import Function


class Inference(Mixed):
    """A network as one unit computes all of its layers, bit for bit, and the operands that the unit sees.

    Random bits, where the unit takes any, come from `seed`.

    Raises
    ------
    InputError
        If the function keeps no running total, or its operands are not as `Roles.of` takes them.
    """

    def __init__(self, network: Network, function: Function, seed: int = 0):
        super().__init__(network, [function] * len(network.layers), seed)
        self.function = function

    @property
    def _sums(self) -> list[LayerSums]:
        return [sums for _, sums in self._layers if sums]

    @property
    def scales(self) -> list[tuple[float, float]]:
        """Scales of the activations and the weights of each layer."""
        return [(sums.activations.unit, sums.weights.unit) for sums in self._sums]

    @property
    def steps_per_sample(self) -> int:
        """Steps that one unit takes for one sample."""
        return sum(sums.steps * sums.sums_per_sample for sums in self._sums)

    @property
    def starts(self) -> NDArray[np.bool_]:
        """Which of the steps of a sample are the first of a sum."""
        return np.concatenate([np.tile(np.arange(sums.steps) == 0, sums.sums_per_sample) for sums in self._sums])

    def operands(self, inputs: NDArray[np.float64]) -> dict[str, Words]:
        """Words of all steps by operand: sample by sample, layer by layer, output by output."""
        names = [operand.name for operand in self.function.operands]
        seen: list[dict[str, list[Words]]] = [{name: [] for name in names} for _ in self._layers]

        def observe(layer: int, vectors: Mapping[str, Words]) -> None:
            for name in names:
                seen[layer][name].append(vectors[name])

        self.run(inputs, observe)
        return {name: in_order([np.stack(steps[name], axis=1) for steps in seen], len(inputs)) for name in names}


def in_order(layers: list[Words], samples: int) -> Words:
    """Words of all steps, sample by sample and layer by layer, of words of each layer with the sample first."""
    by_sample = [words.reshape(samples, -1, words.shape[-1]) for words in layers]
    return np.concatenate(by_sample, axis=1).reshape(-1, layers[0].shape[-1])
