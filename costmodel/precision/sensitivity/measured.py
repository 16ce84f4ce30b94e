"""Sensitivity without an estimate."""

from functools import cached_property

from costmodel.precision.sensitivity.base import Sensitivity
from costmodel.workloads.mixed import Mixed
from costmodel.workloads.training import hinge_loss
from numerics.functions import Function


class Measured(Sensitivity):
    """Inference of the calibration samples, bit for bit, with one layer computed by the function; gains below zero
    count as none.
    """

    def predicted(self, index: int, function: Function) -> float:
        found = self._loss([function if layer == index else None for layer in range(len(self._network.layers))])
        return max(0.0, found - self._before)

    @cached_property
    def _before(self) -> float:
        return self._loss([None] * len(self._network.layers))

    def _loss(self, functions: list[Function | None]) -> float:
        return hinge_loss(Mixed(self._network, functions).run(self._inputs)[0], self._classes)
