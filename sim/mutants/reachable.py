"""Running totals that a stream of items can lead to, for floating ones.

Let every product be a multiple of 2**l and at most M in magnitude, what is added of each at most C (M itself, unless
a window of W bits rounds it up), and S = C times the lanes.

* A total is a multiple of 2**l: 0 is one, and the largest number, which sums become that are too large, must be; the
  exact sum of two multiples is one; and what one is cut or rounded to is itself or a multiple of a larger power of
  two.
* Where the total is added exactly and the sum rounded to nearest, a total is at most 2**e in magnitude, the first
  power of two from which on half a unit in the last place is larger than S: adding an item changes no total from
  there on, and leads from below it there at most.
* Where the total is one of the terms in a window, and they are cut toward zero or to nearest, products are cut to
  zero beside a total of 2**e or more, that being the first power of two above M, times 2**(W - 1). Such a total is
  cut itself, to the next power of two at most; and from below an item leads to 2**e + S + C at most, of which the
  last is for the cut of the total; unless infinities of operands become the largest number.
* No total is -0, unless sums are rounded down, or 2**l is below the least number of the format. For a run begins with
  +0; a sum that is exactly zero is -0 only if all of its terms are, the total before it among them; and any other is
  a multiple of the least number, which is not rounded to zero.
* Of several codes for NaN, a total has one.
"""

import numpy as np

from hwgen.aiger import Graph, Net
from numerics.formats import Minifloat, Specials
from numerics.functions import Dot, Function
from numerics.functions.accumulator import Floating, Signals
from numerics.functions.exact import has_infinity, has_nan
from numerics.number import Numbers
from numerics.rounding import Rounding

_NEAREST = (Rounding.NEAREST_EVEN, Rounding.NEAREST_AWAY)


def reachable(function: Function) -> Graph | None:
    """Whether a code can be a running total, as a graph from its bits, lowest first, to one output; None where any
    may be one. Codes that no run leads to may be let through, but none that one does is kept out.
    """
    if not isinstance(function, Dot) or not isinstance(function.acc, Floating):
        return None
    acc, fmt = function.acc, function.acc.format
    if not isinstance(fmt, Minifloat) or not fmt.subnormals or function.products.lsb > _last_place(fmt):
        return None
    net = Net(fmt.width)
    bits = [2 * node for node in range(1, fmt.width + 1)]
    known = _by_exponent(net, bits, function, acc, fmt)
    if fmt.has_nan:
        known = net.both(known, net.both(_is_nan(net, bits, fmt), _all(net, _equals(bits, fmt.nan_code)) ^ 1) ^ 1)
    if fmt.has_negative_zero and not _meets_negative_zero(function, acc, fmt):
        known = net.both(known, _all(net, _equals(bits, fmt.sign_bit)) ^ 1)
    return None if known == 1 else Graph(fmt.width, (known,), tuple(net.ands))


def _last_place(fmt: Minifloat) -> int:
    """Exponent of the last one in the largest number, which totals become that are too large."""
    largest = fmt.unpack(np.array([fmt.max_code], np.uint64))
    significand = int(largest.sig[0])
    return int(largest.exp[0]) + (significand & -significand).bit_length() - 1


def _by_exponent(net: Net, bits: list[int], function: Dot, acc: Floating, fmt: Minifloat) -> int:
    """Whether a code is zero, one that operands without a number lead to, or within the bounds."""
    first, last = _exponent_fields(function, acc, fmt)
    mantissa, exponent = bits[: fmt.man_bits], bits[fmt.man_bits : fmt.man_bits + fmt.exp_bits]
    allowed = [_all(net, [bit ^ 1 for bit in (*mantissa, *exponent)])]
    for field in range(first, last + 1):
        # The leading one of the first of them is 2**l; with each further one a bit more of the mantissa can be set.
        zeros = max(0, fmt.man_bits - (field - first)) if first else 0
        allowed.append(_all(net, [*_equals(exponent, field), *(bit ^ 1 for bit in mantissa[:zeros])]))
    for code in _special_codes(function, acc):
        allowed.append(_all(net, _equals(bits, code)))
    return _all(net, [literal ^ 1 for literal in allowed]) ^ 1


def _is_nan(net: Net, bits: list[int], fmt: Minifloat) -> int:
    """Whether a code stands for NaN, in a format that has it."""
    mantissa, magnitude = bits[: fmt.man_bits], bits[: fmt.man_bits + fmt.exp_bits]
    if fmt.specials is Specials.IEEE:
        return net.both(_all(net, magnitude[fmt.man_bits :]), _all(net, [bit ^ 1 for bit in mantissa]) ^ 1)
    if fmt.specials is Specials.NAN_ALL_ONES:
        return _all(net, magnitude)
    return _all(net, _equals(bits, fmt.nan_code))


def _meets_negative_zero(function: Dot, acc: Floating, fmt: Minifloat) -> bool:
    """Whether a run may lead to -0."""
    return acc.rounding is Rounding.FLOOR or function.products.lsb < fmt.lsb


def _exponent_fields(function: Dot, acc: Floating, fmt: Minifloat) -> tuple[int, int]:
    """Exponent fields of the smallest and the largest number other than zero; 0 where subnormal numbers can be."""
    lsb, bias = function.products.lsb, int(fmt.bias or 0)
    largest = _largest_power(function, acc, fmt)
    everything = (1 << fmt.exp_bits) - 1
    # Rounding upwards leads to the least number, whatever the bound.
    return max(lsb + bias, 0), everything if largest is None else min(everything, max(largest + lsb + bias, 1))


def _largest_power(function: Dot, acc: Floating, fmt: Minifloat) -> int | None:
    """Which power of two, in units of the least product, no total exceeds in magnitude; None if none is known."""
    products, window = function.products, function.window
    largest = added = max(map(abs, products.int_range))
    if window:
        # The window's last bit has at most the weight of the exponent of the largest product.
        added += 1 << (products.a.msb + products.b.msb - products.lsb)
    if window and window.total_inside:
        finite = np.isfinite(fmt.decode(np.array(_special_codes(function, acc), fmt.code_dtype)))
        if window.rounding not in (Rounding.TOWARD_ZERO, *_NEAREST) or finite.any():
            # What is cut are then the largest numbers, too, which infinities have become.
            return None
        kept = 1 << (largest.bit_length() + window.width - 1)
        return (kept + added * (function.lanes + 1)).bit_length()
    if acc.rounding not in _NEAREST:
        return None
    # 2**(e - man_bits - 1) > S
    return (added * function.lanes).bit_length() + fmt.man_bits + 1


def _special_codes(function: Dot, acc: Floating) -> list[int]:
    """What a total becomes by the infinities and the NaN of operands: their codes, or the largest numbers."""
    sources = function.products.sources
    infinite = any(map(has_infinity, sources))
    nan = infinite or any(map(has_nan, sources))
    signals = Signals(np.array([nan, False, False]), np.array([False, infinite, infinite]), np.array([0, 0, 1], bool))
    zeros = np.zeros(3, np.uint64)
    words = acc.store_numbers(Numbers.finite(False, zeros, 0), signals, random=zeros)
    return [int(code) for code in words[signals.nan | signals.infinite, 0]]


def _equals(bits: list[int], value: int) -> list[int]:
    """Literals that are all true where `bits`, lowest first, are `value`."""
    return [bit ^ (value >> place & 1 ^ 1) for place, bit in enumerate(bits)]


def _all(net: Net, literals: list[int]) -> int:
    found = 1
    for literal in literals:
        found = net.both(found, literal)
    return found
