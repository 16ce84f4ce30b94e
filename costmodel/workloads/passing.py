"""Operands of a function that keeps no running total: numbers that pass through a network, rounded."""

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.factors import Factor, Words, factor
from costmodel.workloads.inference import in_order
from costmodel.workloads.mixed import random_words
from costmodel.workloads.network import Network
from costmodel.workloads.roles import Roles
from costmodel.workloads.scales import quantised_words
from numerics.functions import Function


class Passing:
    """The numbers of a network in float64 that come to a function step by step, as if it were part of a unit.

    ============================  ================================================================================
    two factors                   activations and weights, in steps of as many as there are lanes
    an addend beside them         the total so far, in the unit of the products
    two terms, nothing multiplied the total so far, and the product that is added to it, under one scale
    one term                      the finished sum, before the bias
    random bits                   uniform, from `seed`
    ============================  ================================================================================

    Each number is rounded into the format of its operand; the results go nowhere.

    Raises
    ------
    InputError
        If the operands are not as `Roles.of` takes them.
    """

    def __init__(self, network: Network, function: Function, seed: int = 0):
        self._network = network
        self._seed = seed
        self._roles = Roles.of(function)
        self._factors = _factors_of(network, function, self._roles)

    @property
    def lanes(self) -> int:
        """Products of a step."""
        return self._roles.activations.lanes if self._roles.activations else 1

    @property
    def _converts(self) -> bool:
        """Whether there is nothing but one term."""
        return not self._factors and len(self._roles.terms) == 1

    @property
    def steps_per_sample(self) -> int:
        """Steps that one unit takes for one sample."""
        shapes = [(layer.positions, *layer.weights.shape) for layer in self._network.layers]
        return sum(positions * outputs * self._steps(inputs) for positions, outputs, inputs in shapes)

    def _steps(self, inputs: int) -> int:
        """Steps of a sum of so many products; a finished sum comes once."""
        return 1 if self._converts else -(-inputs // self.lanes)

    def operands(self, inputs: NDArray[np.float64]) -> dict[str, Words]:
        """Words of all steps by operand: sample by sample, layer by layer, output by output."""
        activations = self._network.activations(inputs)[:-1]
        layers: list[dict[str, Words]] = []
        for index, values in enumerate(activations):
            found = self._factor_words(self._factors[index], index, values) if self._factors else {}
            layers.append(found | self._term_words(index, values))
        found = {name: in_order([words[name] for words in layers], len(inputs)) for name in layers[0]}
        if random := self._roles.random:
            count = len(inputs) * self.steps_per_sample
            found[random.name] = random_words(random, count, np.random.RandomState(self._seed))
        return found

    def _factor_words(
        self, factors: tuple[Factor, Factor], index: int, values: NDArray[np.float64]
    ) -> dict[str, Words]:
        """Words of both factors of a layer, shape ``(samples, outputs, steps, words)``."""
        weights = self._network.layers[index].weights
        left, right = factors[0].steps(values), factors[1].steps(weights)
        rows = {name: words.swapaxes(0, 1)[:, None] for name, words in left.items()}
        rows |= {name: words.swapaxes(0, 1)[None] for name, words in right.items()}
        pairs = len(values), len(weights)
        return {name: np.broadcast_to(words, (*pairs, *words.shape[2:])) for name, words in rows.items()}

    def _term_words(self, index: int, values: NDArray[np.float64]) -> dict[str, Words]:
        """Words of the terms of a layer, shape ``(samples, outputs, steps, words)``."""
        terms = self._roles.terms
        if not terms:
            return {}
        weights = self._network.layers[index].weights
        products = values[:, None] * weights
        totals = np.cumsum(products, axis=-1)
        before = np.concatenate([np.zeros_like(totals[..., :1]), totals[..., :-1]], axis=-1)
        numbers = [totals[..., -1:]] if self._converts else [before, products]
        if self._factors:
            scale = self._factors[index][0].unit * self._factors[index][1].unit
        else:
            role = "totals" if len(terms) > 1 else "sums"
            scale = self._network.scale(role, index, terms[0].format)  # type: ignore[arg-type]
        return {
            term.name: quantised_words(term, found.ravel(), scale).reshape(*found.shape, -1)
            for term, found in zip(terms, numbers, strict=False)
        }


def _factors_of(network: Network, function: Function, roles: Roles) -> list[tuple[Factor, Factor]]:
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
