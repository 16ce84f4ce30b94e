"""A layered network whose sums of products are computed by a function, one step of the unit after the other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.scales import best_scale, quantise
from numerics.errors import InputError
from numerics.formats import Format
from numerics.functions import Function, Operand
from numerics.words import word_count

Words = NDArray[np.uint32]
#: Called with a layer's number and the words of one step's operands, in the order of the function's operands.
Observer = Callable[[int, Sequence[Words]], None]


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
        self._tensors = {
            "activations": self.activations(calibration)[:-1],
            "weights": [layer.weights for layer in self.layers],
        }
        self._scales: dict[tuple[str, int, Format], float] = {}

    def activations(self, inputs: NDArray[np.float64]) -> list[NDArray[np.float64]]:
        """Inputs of each layer in float64, and then the outputs of the last."""
        found = [inputs]
        for layer in self.layers:
            rectified = found[-1] if layer is self.layers[0] else np.maximum(found[-1], 0)
            found[-1] = rectified
            found.append(rectified @ layer.weights.T + layer.bias)
        return found

    def scale(self, role: str, index: int, fmt: Format) -> float:
        """Scale of the ``activations`` into, or the ``weights`` of, layer `index` in `fmt`."""
        key = (role, index, fmt)
        if key not in self._scales:
            self._scales[key] = best_scale(fmt, self._tensors[role][index])
        return self._scales[key]


@dataclass(frozen=True)
class Roles:
    """What the operands of a function carry in a layer."""

    activations: Operand
    weights: Operand
    #: The running total; None where products are not summed in the unit.
    running: Operand | None

    @classmethod
    def of(cls, function: Function) -> "Roles":
        """Activations in the first operand, weights in the second, the total in the running one.

        Raises
        ------
        InputError
            If the operands are others, or one has no zero to pad or to start with.
        """
        factors = [operand for operand in function.operands if operand.name != function.running]
        running = next((operand for operand in function.operands if operand.name == function.running), None)
        lanes = [operand.lanes for operand in factors if isinstance(operand.format, Format)]
        if len(factors) != 2 or len(lanes) != 2 or lanes[0] != lanes[1]:
            found = ", ".join(f"{operand.name} ({operand.format_text})" for operand in factors)
            raise InputError(
                "A function that runs a workload must have two operands in element formats with equal lanes "
                f"beside its running total, not {found}"
            )
        for operand in factors:
            if _zero(_element(operand)) is None:
                raise InputError(
                    f"Operand {operand.name} of a function that runs a workload must have a zero, "
                    f"not be {operand.format.name}"
                )
        if running and running.values(_empty(running, 1)).any():
            raise InputError(
                f"Operand {running.name} of a function that runs a workload must start at zero with code 0, "
                f"not be {running.format.name}"
            )
        return cls(factors[0], factors[1], running)


class Inference:
    """A network as a unit computes it.

    Inputs and weights are scaled into the formats of the unit's operands. A sum starts at code 0 and takes `lanes`
    products a step, the last step padded with zeros. At its end the total is read as float64; scales, bias and
    rectifier are applied outside the unit. Where the function has no running total, its results are summed in
    float64.
    """

    def __init__(self, network: Network, function: Function):
        self.function = function
        self.roles = Roles.of(function)
        self.scales = [
            tuple(
                network.scale(role, index, _element(operand))
                for role, operand in (("activations", self.roles.activations), ("weights", self.roles.weights))
            )
            for index in range(len(network.layers))
        ]
        self._layers = network.layers
        self._weights = [
            _steps(self.roles.weights, layer.weights, scale)
            for layer, (_, scale) in zip(network.layers, self.scales, strict=True)
        ]

    @property
    def steps_per_sample(self) -> int:
        """Steps that one unit takes for one sample."""
        return sum(steps * outputs for steps, outputs, _ in (words.shape for words in self._weights))

    def run(
        self, inputs: NDArray[np.float64], observe: Observer | None = None
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Outputs of shape ``(samples, outputs)``, and the samples in which a sum was no number."""
        values = inputs
        lost = np.zeros(len(inputs), bool)
        for index, (layer, scales, weights) in enumerate(zip(self._layers, self.scales, self._weights, strict=True)):
            rectified = np.maximum(values, 0) if index else values
            factors = _steps(self.roles.activations, rectified, scales[0]), weights
            sums = self._sums(*factors, partial(observe, index) if observe else None)
            values = sums * (scales[0] * scales[1]) + layer.bias
            lost |= np.isnan(values).any(axis=1)
            # A lost sample goes on as zeros, so that formats without NaN can take it.
            values = np.where(np.isnan(values), 0, values)
        return values, lost

    def _sums(
        self, activations: Words, weights: Words, observe: Callable[[Sequence[Words]], None] | None
    ) -> NDArray[np.float64]:
        """Sums of shape ``(samples, outputs)``; words come as ``(steps, samples, …)`` and ``(steps, outputs, …)``."""
        samples, outputs = activations.shape[1], weights.shape[1]
        a, b, running = self.roles.activations, self.roles.weights, self.roles.running
        total = _empty(running, samples * outputs) if running else None
        apart = np.zeros(samples * outputs)
        for left, right in zip(activations, weights, strict=True):
            vectors = {a.name: np.repeat(left, outputs, axis=0), b.name: np.tile(right, (samples, 1))}
            if running and total is not None:
                vectors[running.name] = total
            if observe:
                observe([vectors[operand.name] for operand in self.function.operands])
            answer = self.function.evaluate(vectors)
            if running:
                total = answer
            else:
                apart += self.function.result.values(answer)[:, 0]
        sums = running.values(total)[:, 0] if running and total is not None else apart
        return sums.reshape(samples, outputs)

    def operands(self, inputs: NDArray[np.float64]) -> dict[str, Words]:
        """Words of all steps by operand: sample by sample, layer by layer, output by output."""
        seen: list[list[list[Words]]] = [[[] for _ in self.function.operands] for _ in self._layers]

        def observe(layer: int, words: Sequence[Words]) -> None:
            for store, array in zip(seen[layer], words, strict=True):
                store.append(array)

        self.run(inputs, observe)
        found = {}
        for position, operand in enumerate(self.function.operands):
            layers = [np.stack(stores[position], axis=1) for stores in seen]
            by_sample = [layer.reshape(len(inputs), -1, layer.shape[-1]) for layer in layers]
            found[operand.name] = np.concatenate(by_sample, axis=1).reshape(-1, by_sample[0].shape[-1])
        return found


def _element(operand: Operand) -> Format:
    """The element format of an operand that `Roles.of` has found to have one."""
    if not isinstance(operand.format, Format):
        raise TypeError(f"Operand {operand.name} must have an element format, not {operand.format!r}")
    return operand.format


def _zero(fmt: Format) -> int | None:
    """Code of zero, if `fmt` has one."""
    code = fmt.encode([0.0])
    return int(code[0]) if fmt.decode(code)[0] == 0 else None


def _empty(operand: Operand, count: int) -> Words:
    """`count` vectors of code 0."""
    return np.zeros((count, word_count(operand.width)), np.uint32)


def _steps(operand: Operand, values: NDArray[np.float64], scale: float) -> Words:
    """Words of rows of `values`, cut into steps of as many as there are lanes; shape ``(steps, rows, words)``."""
    fmt = _element(operand)
    rows, length = values.shape
    steps = -(-length // operand.lanes)
    codes = np.full((rows, steps * operand.lanes), _zero(fmt), fmt.code_dtype)
    codes[:, :length] = quantise(fmt, values, scale)
    by_step = codes.reshape(rows, steps, operand.lanes).swapaxes(0, 1).reshape(rows * steps, operand.lanes)
    words = operand.words(by_step)
    return words.reshape(steps, rows, words.shape[1])
