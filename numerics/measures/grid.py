"""The positive numbers of an element format: their range, and the gaps between them."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format
from numerics.measures.named import element_format

#: Widest format whose numbers are listed; above, codes of positive numbers must follow their order.
LISTED_WIDTH = 16


@dataclass(frozen=True)
class DynamicRange:
    """Positive numbers of a format: the smallest, subnormal or not, and the largest finite one."""

    smallest: float
    largest: float

    @property
    def ratio(self) -> float:
        """`largest` over `smallest`."""
        return self.largest / self.smallest

    @property
    def decades(self) -> float:
        """Decimal logarithm of the ratio."""
        return float(np.log10(self.largest) - np.log10(self.smallest))

    @property
    def binades(self) -> float:
        """Binary logarithm of the ratio."""
        return float(np.log2(self.largest) - np.log2(self.smallest))


@cache
def dynamic_range(fmt: Format | str) -> DynamicRange:
    """Dynamic range of an element format.

    Raises
    ------
    InputError
        If it is no element format.
    """
    element = element_format(fmt)
    listed = element.width <= LISTED_WIDTH
    values = positive_numbers(element) if listed else _positive(element, np.array(element.landmarks()))
    return DynamicRange(float(values[0]), float(values[-1]))


@cache
def positive_numbers(fmt: Format) -> NDArray[np.float64]:
    """Positive finite numbers of a format of at most 16 bits, in order, each once."""
    values = _positive(fmt, np.arange(1 << fmt.width))
    values.setflags(write=False)
    return values


@cache
def _magnitudes(fmt: Format) -> NDArray[np.float64]:
    """Magnitudes of the finite numbers of a format of at most 16 bits, in order."""
    values = fmt.decode(np.arange(1 << fmt.width))
    return np.unique(np.abs(values[np.isfinite(values)]))


def _positive(fmt: Format, codes: NDArray) -> NDArray[np.float64]:
    values = fmt.decode(codes)
    return np.unique(values[np.isfinite(values) & (values > 0)])


def gap_above(fmt: Format, magnitudes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Gaps between the two neighbouring magnitudes of `fmt` that enclose each of `magnitudes` ≥ 0: the upper gap at a
    magnitude of the format, the last one beyond the largest, the first one below the smallest.
    """
    if fmt.width <= LISTED_WIDTH:
        grid = _magnitudes(fmt)
        lower = np.clip(np.searchsorted(grid, magnitudes, side="right") - 1, 0, len(grid) - 2)
        return grid[lower + 1] - grid[lower]
    largest = dynamic_range(fmt).largest
    top = int(fmt.encode([largest])[0])
    code = fmt.encode(np.minimum(magnitudes, largest)).astype(np.int64)
    code = np.clip(code - (fmt.decode(code) > magnitudes), 0, top - 1)
    return fmt.decode(code + 1) - fmt.decode(code)
