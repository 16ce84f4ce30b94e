"""Operands without a network: uniform codes, and normal numbers as codes."""

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.base import NetworkSource, Source
from costmodel.workloads.inference import Inference
from costmodel.workloads.mixed import summing
from costmodel.workloads.network import Layer, Network
from numerics.errors import InputError
from numerics.functions import Function
from numerics.words import from_ints

#: Products of a sum.
_TERMS = 64
#: Sums that a signal-to-noise ratio is taken over, and products of each: few, as many designs are asked for it.
_SUMS, _PRODUCTS = 512, 16
#: First key words of streams of random numbers, which differ so that no sample repeats numbers of the network.
_OF_NETWORK, _OF_SAMPLES = 0, 1


class Uniform(Source):
    """Every operand an independent random code, all codes equally likely, those of a running total too.

    A unit that keeps its total starts a new one every 64 items.
    """

    name = "uniform"
    phrase = "independent uniform codes"

    def operands(self, function: Function, count: int, seed: int = 0) -> Mapping[str, NDArray[np.uint32]]:
        if count < 1:
            raise InputError(f"Number of operand vectors must be at least 1, not {count}")
        random = np.random.default_rng(seed)
        return {
            op.name: from_ints(
                [int.from_bytes(random.bytes(-(-op.width // 8)), "little") for _ in range(count)], op.width
            )
            for op in function.operands
        }

    def starts(self, function: Function, count: int) -> NDArray[np.bool_]:
        return np.arange(count) % _TERMS == 0


class Gaussian(NetworkSource):
    """Products of independent numbers of the standard normal distribution, in sums of 64.

    They are the inference of one layer of 64 inputs and 32 outputs without bias, so that factors, addends, totals and
    block formats get what they get of a trained network: numbers under one scale a tensor, by the rule of
    `costmodel.workloads.scales`, and the true running total.
    """

    name = "gaussian"
    phrase = "normal numbers, mean 0 and deviation 1, in sums of 64 products"

    def __init__(self) -> None:
        random = np.random.RandomState([_OF_NETWORK])
        self.network = _sums_of(_TERMS, random)
        self._short = _sums_of(_PRODUCTS, random)

    def inputs(self, count: int, seed: int) -> NDArray[np.float64]:
        return _samples(count, _TERMS, seed)

    def signal_to_noise(self, function: Function, seed: int = 0) -> float:
        """Mean square of 512 sums of 16 products over that of what `function` makes of them wrongly, in dB; minus
        infinity if a sum is no number or infinite, infinity if all are exact. All is in it: rounding of factors, of
        totals, and saturation.

        Raises
        ------
        InputError
            If `function` keeps no running total, or has operands that carry nothing that a network has.
        """
        weights = self._short.layers[0].weights
        inputs = _samples(_SUMS // len(weights), _PRODUCTS, seed)
        sums, _ = Inference(self._short, summing(function)).run(inputs)
        if not np.isfinite(sums).all():
            return -math.inf
        exact = inputs @ weights.T
        noise = float(np.mean(np.square(sums - exact)))
        return 10 * math.log10(float(np.mean(np.square(exact))) / noise) if noise else math.inf


def _samples(count: int, products: int, seed: int) -> NDArray[np.float64]:
    """Inputs of `count` samples, independent of the networks whatever the seed."""
    return np.random.RandomState([_OF_SAMPLES, seed]).standard_normal((count, products))


def _sums_of(products: int, random: np.random.RandomState) -> Network:
    """One layer of 32 sums of so many products, without bias, and numbers to find scales by."""
    return Network(
        [Layer(random.standard_normal((32, products)), np.zeros(32))], random.standard_normal((512, products))
    )
