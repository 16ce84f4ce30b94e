"""What a product costs in each mode, and so a layer: from a table of anybody's, or of units that were measured."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from costmodel.precision.modes import Mode
from costmodel.workloads.network import Layer, Network
from numerics.errors import InputError, nearest

#: Bits of a word of operands: how many products a cycle takes where no table says.
WORD = 16

#: Costs of a layer for one inference, by name, of one layer in one mode at its price.
_COSTS: Mapping[str, Callable[[Layer, Mode, "Price"], float]] = MappingProxyType(
    {
        "energy_fj": lambda layer, mode, price: layer.products * price.energy_fj,
        "cycles": lambda layer, mode, price: (
            layer.positions * len(layer.weights) * -(-layer.weights.shape[1] // price.lanes)
        ),
        "size_bits": lambda layer, mode, price: layer.weights.size * mode.bits,
    }
)
#: What each cost is.
COSTS = {
    "energy_fj": "energy of all products of an inference",
    "cycles": "cycles of an inference on one engine, a word of operands a cycle",
    "size_bits": "bits of all weights, scales included",
}


@dataclass(frozen=True, kw_only=True)
class Price:
    """Of one mode: energy of a product that is multiplied and summed, and how many of them one cycle takes."""

    energy_fj: float
    lanes: int


@dataclass(frozen=True)
class PriceList:
    """A price for each mode by its name, and how they were found, as a sentence without its stop."""

    prices: Mapping[str, Price]
    how: str

    def costs(self, network: Network, modes: Sequence[Mode]) -> dict[str, NDArray[np.float64]]:
        """Costs of an inference of one sample by name (`COSTS`), shape ``(layers, modes)``.

        Bias, rectifier, scales of tensors and the movement of data are in none of them.

        Raises
        ------
        InputError
            If a mode has no price.
        """
        for mode in modes:
            if mode.name not in self.prices:
                raise InputError(
                    f"Price list must have a price for mode {mode.name}, but has those of {', '.join(self.prices)}"
                )
        return {
            name: np.array(
                [[cost(layer, mode, self.prices[mode.name]) for mode in modes] for layer in network.layers], float
            )
            for name, cost in _COSTS.items()
        }


def lanes_of(mode: Mode) -> int:
    """Products of a cycle where a word of `WORD` bits holds as many numbers as fit, one at least."""
    return max(1, WORD // mode.width)


def of_units(modes: Sequence[Mode], energies_fj: Mapping[str, float], how: str) -> PriceList:
    """Prices from the energy of one operation of each mode's unit, by the unit's text form."""
    prices = {
        mode.name: Price(energy_fj=energies_fj[mode.design] / mode.products, lanes=lanes_of(mode)) for mode in modes
    }
    return PriceList(prices, how)


def load(path: Path) -> PriceList:
    """The prices of a TOML file: ``how``, a sentence, and for each mode a table ``modes.NAME`` with ``energy_fj`` of
    a product and ``lanes``, the products of a cycle.

    Raises
    ------
    InputError
        If the file is no such list.
    """
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"Price list {path} must be TOML, but is not: {error}") from error
    tables = found.get("modes")
    if not isinstance(tables, dict) or not tables:
        raise InputError(f"Price list {path} must have a table modes.NAME for each mode, but has none")
    how = str(found.get("how", f"prices of {path.name}"))
    return PriceList({name: _price(path, name, table) for name, table in tables.items()}, how)


def _price(path: Path, name: str, table: object) -> Price:
    keys = ("energy_fj", "lanes")
    if not isinstance(table, dict):
        raise InputError(f"Mode {name} of {path} must be a table, not {table!r}")
    for key in table:
        if key not in keys:
            raise InputError(
                f"Key of mode {name} of {path} must be one of {', '.join(keys)}, not {key!r}; "
                f"the nearest is {nearest(key, keys)}"
            )
    energy, lanes = table.get("energy_fj"), table.get("lanes")
    if isinstance(energy, bool) or not isinstance(energy, int | float) or not 0 < energy < float("inf"):
        raise InputError(f"energy_fj of mode {name} of {path} must be a number above 0, not {energy!r}")
    if isinstance(lanes, bool) or not isinstance(lanes, int) or lanes < 1:
        raise InputError(f"lanes of mode {name} of {path} must be a whole number from 1 up, not {lanes!r}")
    return Price(energy_fj=float(energy), lanes=lanes)
