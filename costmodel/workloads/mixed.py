"""A network whose layers are each computed by a function of their own, bit for bit, or in float64."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.factors import ElementFactor, Words, factor
from costmodel.workloads.network import Network
from costmodel.workloads.roles import Roles
from numerics.errors import InputError
from numerics.functions import Dot, Function, Operand
from numerics.matrix import matmul
from numerics.words import from_ints, word_count

#: Called with a layer's number and the words of one step's operands by name.
Observer = Callable[[int, Mapping[str, Words]], None]

#: Widest total that a matrix product gives as codes; wider ones are words.
_CODE_BITS = 64


class LayerSums:
    """The sums of one layer of a network, as a function that keeps a running total computes them.

    Inputs and weights are scaled or encoded into the formats of the function's operands. A sum starts at code 0 and
    takes `lanes` products a step, the last step padded with zeros. At its end the total is read as float64.

    Raises
    ------
    InputError
        If the function keeps no running total, or its operands are not as `Roles.of` takes them.
    """

    def __init__(self, network: Network, index: int, function: Function):
        roles = Roles.of(summing(function))
        if roles.activations is None or roles.weights is None or roles.running is None:
            raise InputError(f"Function of a layer must multiply and keep a running total, not be {function.text}")
        self.function = function
        self.layer = network.layers[index]
        self._running, self._random = roles.running, roles.random
        self.activations = factor(network, function, roles.activations, "activations", index)
        self.weights = factor(network, function, roles.weights, "weights", index)

    @property
    def unit(self) -> float:
        """What a sum is to be multiplied by, outside the unit."""
        return self.activations.unit * self.weights.unit

    @cached_property
    def weight_words(self) -> dict[str, Words]:
        """Words of the weights by operand, shape ``(steps, outputs, words)``."""
        return self.weights.steps(self.layer.weights)

    @property
    def steps(self) -> int:
        """Steps of one sum."""
        return len(next(iter(self.weight_words.values())))

    @property
    def sums_per_sample(self) -> int:
        """Sums that one sample takes."""
        return self.layer.positions * len(self.layer.weights)

    def __call__(
        self,
        rows: NDArray[np.float64],
        random: np.random.RandomState,
        observe: Callable[[Mapping[str, Words]], None] | None = None,
    ) -> NDArray[np.float64]:
        """Sums of shape ``(rows, outputs)``, NaN where one is no number, in units of `unit`; `observe` is called with
        the operands of each step.
        """
        total = self._stepped(rows, random, observe) if observe else self._product(rows)
        if total is None:
            total = self._stepped(rows, random, None)
        return self._running.values(total)[:, 0].reshape(len(rows), -1)

    def _product(self, rows: NDArray[np.float64]) -> Words | None:
        """Words of the totals by a matrix product of codes, which is the same as step after step, and faster; None
        where there is no such product.
        """
        left, right = self.activations, self.weights
        if not (isinstance(self.function, Dot) and isinstance(left, ElementFactor)) or self._random:
            return None
        if not isinstance(right, ElementFactor):
            return None
        total = matmul(left.codes(rows), right.codes(self.layer.weights).T, self.function)
        if self._running.width > _CODE_BITS:
            return total.reshape(-1, total.shape[-1])
        return self._running.words(total.reshape(-1).astype(np.uint64))

    def _stepped(
        self,
        rows: NDArray[np.float64],
        random: np.random.RandomState,
        observe: Callable[[Mapping[str, Words]], None] | None,
    ) -> Words:
        """Words of the totals, one step of the unit after the other."""
        left, right = self.activations.steps(rows), self.weight_words
        count, outputs = len(rows), len(self.layer.weights)
        total = np.zeros((count * outputs, word_count(self._running.width)), np.uint32)
        for step in range(self.steps):
            vectors = {name: np.repeat(words[step], outputs, axis=0) for name, words in left.items()}
            vectors |= {name: np.tile(words[step], (count, 1)) for name, words in right.items()}
            vectors[self._running.name] = total
            if self._random:
                vectors[self._random.name] = random_words(self._random, len(total), random)
            if observe:
                observe(vectors)
            total = self.function.evaluate(vectors)
        return total


class Mixed:
    """A network whose layers are each computed by a function, bit for bit, or, where that is None, in float64.

    Scales of tensors, bias and rectifier are applied outside the functions, in float64. Random bits, where a function
    takes any, come from `seed`.

    Raises
    ------
    InputError
        If a function keeps no running total, or its operands are not as `Roles.of` takes them.
    ValueError
        If there is not one function for each layer.
    """

    def __init__(self, network: Network, functions: Sequence[Function | None], seed: int = 0):
        self._seed = seed
        self._layers = [
            (layer, None if function is None else LayerSums(network, index, function))
            for index, (layer, function) in enumerate(zip(network.layers, functions, strict=True))
        ]

    def run(
        self, inputs: NDArray[np.float64], observe: Observer | None = None
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Outputs of shape ``(samples, outputs)``, and the samples in which a sum was no number."""
        values = inputs
        lost = np.zeros(len(inputs), bool)
        random = np.random.RandomState(self._seed)
        for index, (layer, sums) in enumerate(self._layers):
            rows = layer.rows(np.maximum(values, 0) if index else values)
            if sums is None:
                found = rows @ layer.weights.T
            else:
                found = sums(rows, random, _of_layer(observe, index)) * sums.unit
            values = (found + layer.bias).reshape(len(inputs), -1)
            lost |= np.isnan(values).any(axis=1)
            # A lost sample goes on as zeros, so that formats without NaN can take it.
            values = np.where(np.isnan(values), 0, values)
        return values, lost


def _of_layer(observe: Observer | None, index: int) -> Callable[[Mapping[str, Words]], None] | None:
    return None if observe is None else lambda words: observe(index, words)


def summing(function: Function) -> Function:
    """`function`, which must keep a running total, so that it computes whole sums.

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


def random_words(operand: Operand, count: int, random: np.random.RandomState) -> Words:
    """Words of `count` vectors of random bits."""
    return from_ints([int(x) for x in random.randint(0, 1 << operand.width, count, np.int64)], operand.width)
