"""Sensitivities by a diagonal: errors of different numbers count as independent."""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from costmodel.precision.sensitivity.base import SecondOrder
from costmodel.workloads.mixed import LayerSums


class Diagonal(SecondOrder):
    """The diagonal of the generalised Gauss-Newton matrix, by the weights and by the values before a layer."""

    def _start(self) -> NDArray[np.float64]:
        return self._each_short_output()

    def _gain(self, index: int, sums: LayerSums) -> float:
        by_weights, by_values = self._diagonals[index]
        layer, values = sums.layer, self._slopes[index].values
        rows = layer.rows(values)
        weight_errors = sums.weights.rounded(layer.weights) - layer.weights
        # In a block format the error of a value can differ from window to window: the mean stands for all.
        seen = layer.back(np.ones_like(rows), values.shape)
        value_errors = layer.back(sums.activations.rounded(rows) - rows, values.shape) / np.maximum(seen, 1)
        by_sample = np.sum(by_values * np.square(value_errors), axis=1)
        return float(np.sum(by_weights * np.square(weight_errors)) + np.mean(by_sample)) / 2

    @cached_property
    def _diagonals(self) -> list[tuple[NDArray[np.float64], NDArray[np.float64]]]:
        """For each layer the diagonal by its weights, and by the values before it for each sample."""
        return [
            (
                np.sum([at.squares_by_weights(quantity) for quantity in range(len(at.slopes))], axis=0),
                np.sum([np.square(at.by_values(quantity)) for quantity in range(len(at.slopes))], axis=0),
            )
            for at in self._slopes
        ]


class Fisher(Diagonal):
    """The diagonal of the empirical Fisher matrix, likewise."""

    def _start(self) -> NDArray[np.float64]:
        return (-self._targets * self._short)[None]
