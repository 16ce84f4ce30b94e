"""Where operands come from: codes without meaning, or numbers of a network; and what a trained network can do."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.inference import Inference
from costmodel.workloads.network import Network
from costmodel.workloads.passing import Passing
from costmodel.workloads.readings import lanes_of, readings_of, shares, side_by_side
from numerics.errors import InputError
from numerics.functions import Function


class Source(ABC):
    """Operands under which the energy of a unit is measured."""

    #: Name on the command line.
    name: ClassVar[str]
    #: What the operands are, as a phrase.
    phrase: ClassVar[str]

    @abstractmethod
    def operands(self, function: Function, count: int, seed: int = 0) -> Mapping[str, NDArray[np.uint32]]:
        """Words of `count` consecutive vectors by operand, as one unit sees them.

        Raises
        ------
        InputError
            If the function has operands that carry nothing that the source has, or `count` is not positive.
        """

    @abstractmethod
    def starts(self, function: Function, count: int) -> NDArray[np.bool_]:
        """At which of those vectors a new total starts, for a unit that keeps it; shape ``(count,)``."""


class NetworkSource(Source):
    """Numbers that come to a unit during the inference of a network."""

    #: The network whose numbers they are.
    network: Network

    @abstractmethod
    def inputs(self, count: int, seed: int) -> NDArray[np.float64]:
        """Inputs of the network, shape ``(count, inputs)``."""

    def operands(self, function: Function, count: int, seed: int = 0) -> Mapping[str, NDArray[np.uint32]]:
        """The running total, where the function has one, is the true one. `seed` chooses the samples, and random
        bits.
        """
        if count < 1:
            raise InputError(f"Number of operand vectors must be at least 1, not {count}")
        if readings_of(function):
            return self._in_readings(function, count, seed)
        passing = Passing if function.running is None else Inference
        inference = passing(self.network, function, seed)
        inputs = self.inputs(-(-count // inference.steps_per_sample), seed)
        return {name: words[:count] for name, words in inference.operands(inputs).items()}

    def _in_readings(self, function: Function, count: int, seed: int) -> dict[str, NDArray[np.uint32]]:
        """As `operands`, of a function that is read in several ways: so many vectors of each, one after the other."""
        found: dict[str, list[NDArray[np.uint32]]] = {operand.name: [] for operand in function.operands}
        for number, share in shares(function, count):
            lane, lanes = function.lane(number), lanes_of(function, number)
            passing = Passing if lane.running is None else Inference
            inference = passing(self.network, lane, seed)
            steps = inference.steps_per_sample
            samples = lanes * -(-share // steps)
            words = {
                name: array.reshape(samples, steps, -1)
                for name, array in inference.operands(self.inputs(samples, seed)).items()
            }
            for name, array in side_by_side(function, number, words, share).items():
                found[name].append(array)
        return {name: np.concatenate(arrays) for name, arrays in found.items()}

    def starts(self, function: Function, count: int) -> NDArray[np.bool_]:
        if readings_of(function):
            lanes = ((function.lane(number), share) for number, share in shares(function, count))
            return np.concatenate([self.starts(lane, share) for lane, share in lanes])
        return np.resize(Inference(self.network, function).starts, count)


@dataclass(frozen=True, kw_only=True)
class Accuracy:
    """How many of a test set's samples a function gets right, and what that depends on."""

    correct: int
    total: int
    #: Share of the same samples that the network gets right in float64.
    reference_accuracy: float
    #: Data, split, training, quantisation: all that the figures depend on.
    conditions: Mapping[str, str]

    @property
    def accuracy(self) -> float:
        """Share of samples that are right, 0 to 1."""
        return self.correct / self.total


class Workload(NetworkSource):
    """A trained network with its test set, run through the golden function of a unit."""

    #: The network, as a noun with its article.
    what: ClassVar[str]
    #: What it sees, likewise.
    samples: ClassVar[str]
    #: Test samples, shape ``(samples, inputs)``, with the class of each, and those that the network was trained on.
    images: NDArray[np.float64]
    labels: NDArray[np.int64]
    training_images: NDArray[np.float64]
    training_labels: NDArray[np.int64]

    @abstractmethod
    def evaluate(self, function: Function) -> Accuracy:
        """Accuracy over the whole test set when every sum of products is computed by `function`, bit for bit.

        Raises
        ------
        InputError
            If `function` keeps no running total, or has operands that carry nothing that a network has.
        """
