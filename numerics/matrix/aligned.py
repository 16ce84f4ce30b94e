"""Running totals whose terms are aligned in a window, all of a matrix at once."""

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format, Minifloat
from numerics.functions import Dot
from numerics.functions.accumulator import Floating
from numerics.functions.product_sum import Window, exponents
from numerics.matrix.doubles import CUTS, add, rounder
from numerics.matrix.fixed import EXACT_BITS
from numerics.matrix.floating import DOUBLE_LSB, DOUBLE_MSB, doubtful_zeros, repair, words_of
from numerics.number import Kind
from numerics.rounding import Rounding

#: Products of a step under way at once.
_PRODUCTS = 1 << 15

_Doubles = NDArray[np.float64]


def aligned_sums(dot: Dot, a: NDArray, b: NDArray, start: NDArray[np.uint32]) -> NDArray[np.uint32] | None:
    """Words of the totals, or None if nothing is aligned, float64 does not hold the sum of a window, or it is cut in
    another way than float64 can be.
    """
    acc, window = dot.acc, dot.window
    if window is None or not isinstance(acc, Floating) or not isinstance(acc.rounding, Rounding):
        return None
    if window.rounding not in CUTS or window.width + dot.lanes.bit_length() + 1 > EXACT_BITS:
        return None
    if dot.a.precision + dot.b.precision > EXACT_BITS or not _in_range(dot):
        return None
    x, y = np.ascontiguousarray(dot.a.decode(a).T), dot.b.decode(b)
    heads_x, heads_y = np.ascontiguousarray(_heads(dot.a, a).T), _heads(dot.b, b)
    columns = b.shape[1]
    totals = acc.format.decode(start[:, 0]).reshape(len(a), columns)
    at_once = max(1, _PRODUCTS // max(columns * dot.lanes, 1))
    with np.errstate(invalid="ignore", over="ignore"):
        for first in range(0, len(a), at_once):
            rows = slice(first, first + at_once)
            block = _Block(dot, a[rows], b, (x[:, rows], heads_x[:, rows]), (y, heads_y))
            totals[rows] = block.run(totals[rows])
    return words_of(acc, totals)


def _in_range(dot: Dot) -> bool:
    """Whether float64 reaches from below the last bit of a window to above the largest sum."""
    window = dot.window
    assert window is not None
    lowest = min(dot.products.lsb, dot.acc.lsb) - window.width
    return lowest > DOUBLE_LSB and max(dot.a.msb + dot.b.msb + 2, dot.acc.msb) < DOUBLE_MSB


def _heads(fmt: Format, codes: NDArray) -> _Doubles:
    """Two to the exponent of each number for alignment; 0 for those that take no part."""
    numbers = fmt.unpack(codes)
    live = (numbers.kind == Kind.FINITE) & (numbers.sig > 0)
    return np.where(live, np.ldexp(1.0, np.where(live, exponents(fmt, numbers), 0).astype(np.int32)), 0.0)


class _Block:
    """Some rows of a matrix product, stepped together."""

    def __init__(self, dot: Dot, a: NDArray, b: NDArray, x: tuple[_Doubles, _Doubles], y: tuple[_Doubles, _Doubles]):
        assert isinstance(dot.acc, Floating)
        assert dot.window is not None
        self.dot, self.a, self.b = dot, a, b
        self.acc: Floating = dot.acc
        self.window: Window = dot.window
        self.x, self.heads_x = x
        self.y, self.heads_y = y
        self.products = np.empty((dot.lanes, len(a), b.shape[1]))
        self.round = rounder(self.acc)

    def run(self, totals: _Doubles) -> _Doubles:
        """Totals after all steps."""
        for k in range(0, len(self.x), self.dot.lanes):
            at = slice(k, k + self.dot.lanes)
            sums = self._sums(at, totals)
            doubtful = doubtful_zeros(self.acc, self.dot.lanes + 1, totals, sums)
            self.round(sums)
            if doubtful is not None and doubtful.any():
                repair(self.dot, self.a[:, at], self.b[at], totals, sums, doubtful)
            totals = sums
        return totals

    def _sums(self, at: slice, totals: _Doubles) -> _Doubles:
        """Sums of a step before they are rounded."""
        cut, inside, products = CUTS[self.window.rounding], self.window.total_inside, self.products
        np.multiply(self.heads_x[at, :, None], self.heads_y[at, None, :], out=products)
        top = products.max(axis=0)
        if inside:
            np.maximum(top, _heads_of(self.acc.format, totals), out=top)
        top[top == 0] = 1.0
        # The last bit of the window, and what makes it the unit.
        unit = top * 2.0 ** (2 - self.window.width)
        scale = 1 / unit
        np.multiply(self.x[at, :, None], self.y[at, None, :], out=products)
        np.multiply(products, scale, out=products)
        cut(products, out=products)
        sums = products.sum(axis=0)
        if inside:
            sums += cut(totals * scale)
        sums *= unit
        # A zero that terms were cut to, or that they sum to, is positive.
        sums += 0.0
        return sums if inside else add(totals, sums, exact=False)


def _heads_of(fmt: Format, totals: _Doubles) -> _Doubles:
    """As `_heads`, of numbers."""
    head = np.ldexp(1.0, np.frexp(totals)[1] - 1)
    if isinstance(fmt, Minifloat):
        np.maximum(head, 2.0**fmt.min_exp, out=head)
    head[(totals == 0) | ~np.isfinite(totals)] = 0.0
    return head
