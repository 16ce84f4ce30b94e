"""What designs are made of: sizes and depths of their blocks, in closed form over arrays of their parameters.

Every datapath is a sum of blocks, and every block adds to terms: bits of partial products, full adders, levels of
shifters. Sizes add up over the circuit, depths along its longest way through the significands.
"""

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from costmodel.laws import blocks, datapaths, posits
from costmodel.laws.numbers import Ints
from costmodel.laws.specs import DATAPATHS, Specs
from costmodel.laws.terms import TERMS, Terms

#: Records whose terms are held at once: they stay in a processor's cache.
_CHUNK = 1 << 11
_BUILDERS: dict[str, Callable[[Terms, Specs], None]] = {
    "integer": datapaths.integer,
    "fixed": datapaths.fixed,
    "blocks": datapaths.blocks,
    "ordered": datapaths.ordered,
    "windowed": datapaths.windowed,
    "summed": datapaths.summed,
    "early": datapaths.early,
    "late": datapaths.late,
    "beside": datapaths.beside,
    "moved": datapaths.moved,
    "added": datapaths.added,
    "sized": posits.sized,
    "coded": posits.coded,
    "scaled": blocks.scaled,
    "stored": blocks.stored,
}
#: Those that read posits in a way of their own.
_READ = ("sized", "coded")


class _Chunk(dict[str, Ints]):
    """Parameters of some of the designs of `specs`, each taken when it is first asked for."""

    def __init__(self, specs: Specs, rows: NDArray[np.int_]):
        super().__init__()
        self._specs, self._rows = specs, rows

    def __missing__(self, name: str) -> Ints:
        values = self[name] = self._specs[name].take(self._rows, mode="clip")
        return values


def composed(datapath: str, specs: Specs) -> Terms:
    """Terms of designs of one of `DATAPATHS`, with the widths that were found on the way."""
    terms = Terms(specs)
    datapaths.decoded(terms, specs)
    if datapath not in _READ:
        datapaths.unpacked(terms, specs)
    _BUILDERS[datapath](terms, specs)
    terms.cut(specs["registers"], specs["deepest"])
    return terms


def parts_of(specs: Specs) -> Iterator[tuple[str, NDArray[np.int_], NDArray[np.float64]]]:
    """Terms of designs, some of one datapath at a time: that, places of their records, a row for each of `TERMS`."""
    datapath = specs["datapath"]
    for number in np.flatnonzero(np.bincount(datapath)):
        places_of = np.flatnonzero(datapath == number)
        for start in range(0, len(places_of), _CHUNK):
            rows = places_of[start : start + _CHUNK]
            yield DATAPATHS[number], rows, composed(DATAPATHS[number], _Chunk(specs, rows)).values


def terms_of(specs: Specs) -> NDArray[np.float64]:
    """Terms of designs: a row for each of `TERMS`, a column for each record."""
    result = np.empty((len(TERMS), len(specs["datapath"])))
    for _, where, values in parts_of(specs):
        result[:, where] = values
    return result


def in_scope(figure: str, specs: Specs) -> NDArray[np.bool_]:
    """Which designs a law of `figure` is for: energies are of weights, the second factors, that have a sign, in
    circuits without registers.
    """
    signed = (specs["b_sign"] == 1) | ((specs["b_twos"] == 1) & (specs["b_pad"] == 0)) | (specs["b_code"] == 0)
    return signed & (specs["registers"] == 0) if figure == "energy_fj" else np.ones(len(signed), bool)
