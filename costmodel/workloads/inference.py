"""A network computed by a function that keeps a running total, one step of the unit after the other."""

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.factors import Factor, Words, factor
from costmodel.workloads.network import Network
from costmodel.workloads.roles import Roles
from numerics.errors import InputError
from numerics.functions import Function, Operand
from numerics.words import from_ints, word_count

#: Called with a layer's number and the words of one step's operands by name.
Observer = Callable[[int, Mapping[str, Words]], None]


class Inference:
    """A network as a unit computes it, bit for bit.

    Inputs and weights are scaled or encoded into the formats of the unit's operands. A sum starts at code 0 and takes
    `lanes` products a step, the last step padded with zeros. At its end the total is read as float64; scales of
    tensors, bias and rectifier are applied outside the unit. Random bits, where the unit takes any, come from `seed`.

    Raises
    ------
    InputError
        If the function keeps no running total, or its operands are not as `Roles.of` takes them.
    """

    def __init__(self, network: Network, function: Function, seed: int = 0):
        self.function = function
        self._seed = seed
        self._roles = Roles.of(function)
        self._layers = network.layers
        self._factors = factors_of(network, function, self._roles)
        self._weights = [
            weights.steps(layer.weights) for layer, (_, weights) in zip(network.layers, self._factors, strict=True)
        ]

    @property
    def scales(self) -> list[tuple[float, float]]:
        """Scales of the activations and the weights of each layer."""
        return [(activations.unit, weights.unit) for activations, weights in self._factors]

    @property
    def steps_per_sample(self) -> int:
        """Steps that one unit takes for one sample."""
        first = (next(iter(words.values())) for words in self._weights)
        return sum(steps * outputs for steps, outputs, _ in (words.shape for words in first))

    @property
    def starts(self) -> NDArray[np.bool_]:
        """Which of the steps of a sample are the first of a sum."""
        first = (next(iter(words.values())) for words in self._weights)
        return np.concatenate([np.tile(np.arange(len(words)) == 0, words.shape[1]) for words in first])

    def run(
        self, inputs: NDArray[np.float64], observe: Observer | None = None
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Outputs of shape ``(samples, outputs)``, and the samples in which a sum was no number."""
        values = inputs
        lost = np.zeros(len(inputs), bool)
        random = np.random.RandomState(self._seed)
        for index, layer in enumerate(self._layers):
            rectified = np.maximum(values, 0) if index else values
            sums = self._sums(index, rectified, random, partial(observe, index) if observe else None)
            activations, weights = self.scales[index]
            values = sums * (activations * weights) + layer.bias
            lost |= np.isnan(values).any(axis=1)
            # A lost sample goes on as zeros, so that formats without NaN can take it.
            values = np.where(np.isnan(values), 0, values)
        return values, lost

    def _sums(
        self,
        index: int,
        values: NDArray[np.float64],
        random: np.random.RandomState,
        observe: Callable[[Mapping[str, Words]], None] | None,
    ) -> NDArray[np.float64]:
        """Sums of layer `index`, shape ``(samples, outputs)``."""
        left, right = self._factors[index][0].steps(values), self._weights[index]
        samples, outputs = len(values), len(self._layers[index].weights)
        running = self._roles.running
        if running is None:
            raise TypeError(f"Function of an inference must keep a running total, not be {self.function.text}")
        total = np.zeros((samples * outputs, word_count(running.width)), np.uint32)
        for step in range(len(next(iter(right.values())))):
            vectors = {name: np.repeat(words[step], outputs, axis=0) for name, words in left.items()}
            vectors |= {name: np.tile(words[step], (samples, 1)) for name, words in right.items()}
            vectors[running.name] = total
            if self._roles.random:
                vectors[self._roles.random.name] = random_words(self._roles.random, len(total), random)
            if observe:
                observe(vectors)
            total = self.function.evaluate(vectors)
        return running.values(total)[:, 0].reshape(samples, outputs)

    def operands(self, inputs: NDArray[np.float64]) -> dict[str, Words]:
        """Words of all steps by operand: sample by sample, layer by layer, output by output."""
        names = [operand.name for operand in self.function.operands]
        seen: list[dict[str, list[Words]]] = [{name: [] for name in names} for _ in self._layers]

        def observe(layer: int, vectors: Mapping[str, Words]) -> None:
            for name in names:
                seen[layer][name].append(vectors[name])

        self.run(inputs, observe)
        return {name: in_order([np.stack(steps[name], axis=1) for steps in seen], len(inputs)) for name in names}


def summing(function: Function) -> Function:
    """`function`, which must keep a running total.

    Raises
    ------
    InputError
        If it does not.
    """
    if function.running is None:
        raise InputError(
            f"Accuracy needs a function that keeps a running total, as a unit with an accumulator does, "
            f"not {function.text}"
        )
    return function


def factors_of(network: Network, function: Function, roles: Roles) -> list[tuple[Factor, Factor]]:
    """Activations and weights of each layer; none where nothing is multiplied."""
    if roles.activations is None or roles.weights is None:
        return []
    return [
        (
            factor(network, function, roles.activations, "activations", index),
            factor(network, function, roles.weights, "weights", index),
        )
        for index in range(len(network.layers))
    ]


def in_order(layers: list[Words], samples: int) -> Words:
    """Words of all steps, sample by sample and layer by layer, of words of each layer with the sample first."""
    by_sample = [words.reshape(samples, -1, words.shape[-1]) for words in layers]
    return np.concatenate(by_sample, axis=1).reshape(-1, layers[0].shape[-1])


def random_words(operand: Operand, count: int, random: np.random.RandomState) -> Words:
    """Words of `count` vectors of random bits."""
    return from_ints([int(x) for x in random.randint(0, 1 << operand.width, count, np.int64)], operand.width)
