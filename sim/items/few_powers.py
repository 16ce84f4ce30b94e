"""Running totals that are sums of few powers of two: single bits, and runs of ones, anywhere in a word."""

import numpy as np
from numpy.typing import NDArray

from numerics.functions import Function
from sim.items.factors import Factors, encoded, factors_of, in_readings, take_away
from sim.vectors import Block

#: Items of a total of two powers of two, one of which is taken away, and of any other one at most.
_TWO, _MOST = 3, 13
#: Items at the beginning of a total that are powers of two, and share of those after them that are not.
_POWERS, _OTHERS = 2, 0.25
#: Ratios, as powers of two, of which each comes twice as often as those beyond, and of scales in a total to one that
#: they have in common, at most: floats round away what is smaller.
_CLOSE = 32


def few_powers(function: Function, rows: Block, clear: NDArray[np.bool_], rng: np.random.Generator) -> None:
    """Let all items of `rows` make totals of few powers of two, where they add products.

    Products have all magnitudes equally often, and either sign. In every other total, a power of two is followed by
    one that is smaller, or as large, and then taken away; their ratios are those that there are, in turn. The other
    totals have up to 13 items, of which the first two are powers of two, later ones mostly so. Blocks of a total have
    scales that are not far apart.
    """
    if not factors_of(function):
        return
    n = len(clear)
    lengths = rng.integers(_TWO + 1, _MOST + 1, n // _TWO + 1)
    lengths[::2] = _TWO
    total = np.repeat(np.arange(len(lengths)), lengths)[:n]
    starts = (np.cumsum(lengths) - lengths)[total]
    position = np.arange(n) - starts
    clear[:] = position == 0
    if function.selector:
        rows[function.selector][:] = rows[function.selector][starts]
    _bring_scales_together(function, rows, starts, rng)
    powers = (total % 2 == 0) | (position < _POWERS) | (rng.random(n) >= _OTHERS)
    for factors, places in in_readings(function, rows, np.arange(n)):
        factors.put(rows, places, powers[places], rng, _sizes(factors, total[places], position[places], rng))
    last = np.flatnonzero((total % 2 == 0) & (position == _TWO - 1))
    take_away(function, rows, last, starts[last])


def _bring_scales_together(
    function: Function, rows: Block, starts: NDArray[np.int64], rng: np.random.Generator
) -> None:
    """Let the scales of blocks be some powers of two from those of the item that starts the total."""
    operands = {operand.name: operand for operand in function.operands}
    for name in function.block_formats:
        scale = operands[f"{name}_scale"]
        distance = rng.integers(-_CLOSE, _CLOSE + 1, (len(starts), 1))
        values = np.ldexp(scale.values(rows[scale.name][starts]), distance)
        rows[scale.name][:] = scale.words(encoded(scale, values))


def _sizes(
    factors: Factors, total: NDArray[np.int64], position: NDArray[np.int64], rng: np.random.Generator
) -> NDArray[np.int64]:
    """Exponents of products, shape ``(n, lanes)``, for items by their totals and their positions in these."""
    low, count, turn = factors.sizes.start, len(factors.sizes), total // 4
    ratio = np.where(total % 4 == 0, turn % count, turn % min(count, _CLOSE))[:, None]
    drawn = rng.random((total.max(initial=0) + 1, factors.lanes))[total]
    first = low + ratio + (drawn * (count - ratio)).astype(np.int64)
    any_size = rng.integers(low, low + count, first.shape)
    two = np.where(position[:, None] == 0, first, first - ratio)
    return np.where(total[:, None] % 2 == 0, two, any_size)
