"""Sensitivity by the whole quadratic form of the Hessian."""

import numpy as np
from numpy.typing import NDArray

from costmodel.precision.sensitivity.base import SecondOrder
from costmodel.workloads.mixed import LayerSums


class Hessian(SecondOrder):
    """The generalised Gauss-Newton matrix along the errors of a layer's sums."""

    def _start(self) -> NDArray[np.float64]:
        return self._each_short_output()

    def _gain(self, index: int, sums: LayerSums) -> float:
        at = self._slopes[index]
        rows, weights = at.layer.rows(at.values), at.layer.weights
        errors = sums.activations.rounded(rows) @ sums.weights.rounded(weights).T - rows @ weights.T
        of_outputs = np.einsum("knpo,npo->kn", at.slopes, errors.reshape(at.slopes.shape[1:]))
        return float(np.mean(np.sum(np.square(of_outputs), axis=0)) / 2)
