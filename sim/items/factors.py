"""Items by the products that they add: of any magnitude, the largest there are, or as another with the other sign."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function, Operand
from numerics.rounding import Overflow
from numerics.words import word_count
from sim.vectors import Block
from sim.vectors.codes import landmark_words, least_and_largest
from sim.vectors.totals import element_format

#: Share of items of many lanes with one total in which all but one add a zero.
_ALONE = 0.75


@dataclass(frozen=True)
class Factors:
    """The two factors of the products that a function adds to its running total, in one reading of its operands."""

    operands: tuple[Operand, Operand]
    #: Whether all lanes add to one total.
    shared: bool

    @property
    def lanes(self) -> int:
        """Products of an item."""
        return self.operands[0].lanes

    @cached_property
    def _exponents(self) -> list[tuple[int, int]]:
        """Exponents of the least and of the largest number above zero, of each factor."""
        found = []
        for operand in self.operands:
            values = operand.values(operand.words(np.repeat(least_and_largest(operand)[:, None], self.lanes, axis=1)))
            least, largest = np.frexp(values[:, 0])[1] - 1
            found.append((int(least), int(largest)))
        return found

    @property
    def sizes(self) -> range:
        """Exponents of products of two powers of two."""
        (low, high), (other_low, other_high) = self._exponents
        return range(low + other_low, high + other_high + 1)

    def put(
        self,
        rows: Block,
        places: NDArray[np.int64],
        powers: NDArray[np.bool_],
        rng: np.random.Generator,
        sizes: NDArray[np.int64] | None = None,
    ) -> None:
        """Let the items of `rows` at `places` add products with the exponents `sizes`, shape ``(n, lanes)``, all
        equally often unless given, and random signs: powers of two where `powers`, shape ``(n,)``, says so, or what
        is nearest in their formats. Of lanes with one total, mostly all but one add a zero.
        """
        if sizes is None:
            sizes = rng.integers(self.sizes.start, self.sizes.stop, (len(places), self.lanes))
        (low, high), (other_low, other_high) = self._exponents
        exponents = rng.integers(np.maximum(low, sizes - other_high), np.minimum(high, sizes - other_low) + 1)
        alone = self.shared & (rng.random((len(places), 1)) < _ALONE)
        silent = alone & (np.arange(self.lanes) != rng.integers(0, self.lanes, (len(places), 1)))
        for operand, own in zip(self.operands, (exponents, sizes - exponents), strict=True):
            significands = np.where(powers[:, None], 1.0, 1 + rng.random(sizes.shape))
            signs = rng.choice([-1.0, 1.0], sizes.shape) if _signed(operand) else 1.0
            zero = silent & (operand is self.operands[0])
            _put_codes(operand, rows, places, encoded(operand, signs * np.ldexp(significands * ~zero, own)))

    def put_largest(self, rows: Block, places: NDArray[np.int64], rng: np.random.Generator) -> None:
        """Let the items of `rows` at `places` add products of the largest factors there are, of any sign."""
        for operand in self.operands:
            landmarks = landmark_words(operand)
            sizes = np.nan_to_num(np.abs(operand.values(landmarks)[:, 0]), posinf=0)
            largest = operand.codes(landmarks[sizes == sizes.max()])
            _put_codes(operand, rows, places, largest[rng.integers(0, len(largest), len(places))])

    def negate(self, rows: Block, places: NDArray[np.int64]) -> None:
        """Let the items of `rows` at `places` add the negatives of their products, where these have a sign."""
        operand = next(filter(_signed, self.operands), None)
        if operand is not None:
            words = rows[operand.name][places, : word_count(operand.width)]
            _put_codes(operand, rows, places, encoded(operand, -operand.values(words)))


def factors_of(function: Function) -> list[Factors]:
    """The factors of the products that `function` adds to a running total, in each reading; none if it adds none."""
    operands = {operand.name: operand for operand in function.operands if operand.name != function.running}
    if function.factors:
        first, second = (operands[name] for name in function.factors)
        return [Factors((first, second), shared=True)]
    pairs = zip(*(operand.readings for operand in operands.values() if operand.readings), strict=True)
    return [Factors((first, second), shared=False) for first, second in pairs]


def in_readings(
    function: Function, rows: Block, places: NDArray[np.int64]
) -> Iterator[tuple[Factors, NDArray[np.int64]]]:
    """The factors of each reading, with those of `places` where it is meant."""
    reading = function.reading(rows)[places]
    for number, factors in enumerate(factors_of(function)):
        yield factors, places[reading == number]


def take_away(function: Function, rows: Block, places: NDArray[np.int64], sources: NDArray[np.int64]) -> None:
    """Let the items at `places` be those at `sources` with the other sign."""
    for words in rows.values():
        words[places] = words[sources]
    for factors, own in in_readings(function, rows, places):
        factors.negate(rows, own)


def encoded(operand: Operand, values: NDArray[np.float64]) -> NDArray:
    """Codes of an operand nearest to values; 0 for NaN."""
    fmt = element_format(operand)
    assert fmt is not None
    return fmt.encode(np.nan_to_num(values), overflow=Overflow.SATURATE)


def _signed(operand: Operand) -> bool:
    fmt = element_format(operand)
    return fmt is not None and fmt.signed


def _put_codes(operand: Operand, rows: Block, places: NDArray[np.int64], codes: NDArray[Any]) -> None:
    """Put codes of an operand into `rows`; what is above a reading that is shorter than the operand becomes zero."""
    words = operand.words(codes)
    rows[operand.name][places] = 0
    rows[operand.name][places, : words.shape[1]] = words
