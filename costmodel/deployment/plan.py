"""The layers of a network as jobs of a matrix co-processor: the mode of each, and scales that are powers of two."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.network import Layer, Network
from costmodel.workloads.scales import quantise
from hwgen.system.spec import MatrixUnit
from numerics.errors import InputError
from numerics.formats import Format
from numerics.functions import Operand
from numerics.functions.accumulator import Fixed, Floating

#: Octaves on both sides of one in which the largest number of a tensor may land.
_REACH = 6
#: Calibration samples looked at.
_SAMPLES = 256
#: A mean squared error this close to the least one counts as equal to it.
_TOLERANCE = 1.01

RULE = (
    "one power of two for the weights of a layer, and one for its inputs where they do not stay in memory as they "
    "came back: layer by layer those with the least mean squared error of what comes back, rectified, on "
    f"{_SAMPLES} training samples; of those within 1 % of it the ones nearest to 1"
)


class Mode(NamedTuple):
    """How a co-processor reads its words under one code of its mode."""

    code: int
    a: Operand
    b: Operand
    total: Operand
    result: Operand

    @property
    def lanes(self) -> int:
        """Numbers of a word."""
        return self.a.lanes


@dataclass(frozen=True)
class Step:
    """A layer as a job. A number is what its code stands for, times a power of two: the scale."""

    layer: Layer
    mode: Mode
    #: Logarithms (base 2) of the scales of inputs and of weights.
    inputs: int
    weights: int
    #: Whether results less than zero become 0.
    relu: bool

    @property
    def results(self) -> int:
        """Logarithm of the scale of totals, biases and results: nothing is multiplied on the way out."""
        return self.inputs + self.weights

    def stay(self, after: "Step") -> bool:
        """Whether the results are the inputs of the step `after` this one as they are, code by code."""
        return _same(self.mode.result, after.mode.a) and self.results == after.inputs


def plan(
    unit: MatrixUnit, network: Network, names: Sequence[str], calibration: NDArray[np.float64]
) -> tuple[Step, ...]:
    """A step for each layer of `network`, in the modes of `names`, with scales by `RULE`.

    Parameters
    ----------
    unit, network
        The co-processor, and what it is to compute.
    names
        For each layer the format of its inputs, one of those of the unit's modes.
    calibration
        Training inputs, shape ``(samples, inputs)``.

    Raises
    ------
    InputError
        If there is not one name for each layer, or the unit has no such mode, or lanes of a mode do not each have a
        total and a result that are numbers.
    """
    if len(names) != len(network.layers):
        raise InputError(f"Modes must be one for each of {len(network.layers)} layers, not {len(names)}")
    modes = [_mode(unit, name) for name in names]
    values = calibration[:_SAMPLES]
    steps: list[Step] = []
    for index, (layer, mode, exact) in enumerate(
        zip(network.layers, modes, network.activations(values)[:-1], strict=True)
    ):
        relu = index + 1 < len(modes)
        wanted = exact @ layer.weights.T + layer.bias
        choice = _Choice(layer, mode, relu, layer.rows(values), np.maximum(wanted, 0) if relu else wanted)
        kept = steps[-1].results if steps and _same(steps[-1].mode.result, mode.a) else None
        steps.append(choice.best(kept))
        values = choice.results(steps[-1].inputs, steps[-1].weights).reshape(len(values), -1)
    return tuple(steps)


class _Choice:
    """The choice of a layer's scales; sums are those of float64, which are near enough for it."""

    def __init__(self, layer: Layer, mode: Mode, relu: bool, rows: NDArray[np.float64], wanted: NDArray[np.float64]):
        self._layer, self._mode, self._relu = layer, mode, relu
        self._rows, self._wanted = rows, wanted
        self._inputs: dict[int, NDArray[np.float64]] = {}
        self._weights: dict[int, NDArray[np.float64]] = {}

    def best(self, kept: int | None) -> Step:
        """The step with the best scales; that of the inputs is `kept`, unless it is None."""
        inputs = _octaves(_number(self._mode.a), self._rows) if kept is None else [kept]
        pairs = list(product(inputs, _octaves(_number(self._mode.b), self._layer.weights)))
        errors = np.array([float(np.mean((self.results(*pair) - self._wanted) ** 2)) for pair in pairs])
        good = [pair for pair, error in zip(pairs, errors, strict=True) if error <= errors.min() * _TOLERANCE]
        return Step(self._layer, self._mode, *min(good, key=lambda pair: abs(pair[0]) + abs(pair[1])), self._relu)

    def results(self, inputs: int, weights: int) -> NDArray[np.float64]:
        """What comes back, under scales."""
        if inputs not in self._inputs:
            self._inputs[inputs] = _rounded(_number(self._mode.a), self._rows, inputs)
        if weights not in self._weights:
            self._weights[weights] = _rounded(_number(self._mode.b), self._layer.weights, weights)
        total = self._inputs[inputs] @ self._weights[weights].T + self._layer.bias
        found = _rounded(_number(self._mode.result), total, inputs + weights)
        return np.maximum(found, 0) if self._relu else found


def _rounded(fmt: Format, values: NDArray[np.float64], scale: int) -> NDArray[np.float64]:
    return fmt.decode(quantise(fmt, values, 2.0**scale)) * 2.0**scale


def _octaves(fmt: Format, values: NDArray[np.float64]) -> list[int]:
    """Logarithms of the scales that are tried."""
    top = int(np.frexp(np.abs(values).max(initial=0))[1])
    return [top - lands for lands in range(max(fmt.lsb, -_REACH), min(fmt.msb + 2, _REACH) + 1)]


def _mode(unit: MatrixUnit, name: str) -> Mode:
    """The mode in which inputs have the format `name`."""
    ways = [operand.readings or (operand,) for operand in (unit.a, unit.b, unit.total, unit.result)]
    modes = [Mode(code, *map(_plain, parts)) for code, parts in enumerate(zip(*ways, strict=True))]
    mode = next((mode for mode in modes if mode.a.format.name == name), None)
    if mode is None:
        raise InputError(
            f"Mode of a layer must be one of {', '.join(mode.a.format.name for mode in modes)} of {unit}, not {name}"
        )
    lanes = [operand.lanes for operand in (mode.a, mode.b, mode.result)]
    if len(set(lanes)) > 1:
        raise InputError(
            f"Unit of a network must have a result for each of {lanes[0]} lanes, not {lanes[-1]} as {unit}"
        )
    for operand in (mode.a, mode.b, mode.result):
        _number(operand)
    if not isinstance(mode.total.format, Fixed | Format):
        raise InputError(f"Totals of a network must be of a format or fixed point, not {mode.total.format.name}")
    return mode


def _plain(operand: Operand) -> Operand:
    """`operand` with its format, where that is an accumulator's."""
    return replace(operand, format=operand.format.format) if isinstance(operand.format, Floating) else operand


def _number(operand: Operand) -> Format:
    """The format of an operand's lanes."""
    if not isinstance(operand.format, Format):
        raise InputError(
            f"Operand {operand.name} of a network must have an element format, not {operand.format.name}"
        )
    return operand.format


def _same(result: Operand, inputs: Operand) -> bool:
    return (result.format, result.lanes) == (inputs.format, inputs.lanes)
