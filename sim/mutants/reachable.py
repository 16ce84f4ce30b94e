"""Running totals that a stream of items can lead to, for floating ones of exact sums.

Let every product be a multiple of 2**l, and the sum of those of an item at most S in magnitude.

* A total is a multiple of 2**l: 0 is one; the exact sum of two multiples is one; and what that is rounded to either
  is the sum itself or a multiple of a larger power of two.
* Rounded to nearest, a total is at most 2**e in magnitude, the first power of two from which on half a unit in the
  last place is larger than S: adding an item changes no total from there on, and leads from below it there at most.
"""

from hwgen.aiger import Graph, Net
from numerics.formats import Minifloat
from numerics.functions import Dot, Function
from numerics.functions.accumulator import Floating
from numerics.functions.exact import has_infinity, has_nan
from numerics.rounding import Rounding

_NEAREST = (Rounding.NEAREST_EVEN, Rounding.NEAREST_AWAY)


def reachable(function: Function) -> Graph | None:
    """Whether a code can be a running total, as a graph from its bits, lowest first, to one output; None where any
    may be one. Codes that no run leads to may be let through, but none that one does is kept out.
    """
    if not isinstance(function, Dot) or function.window is not None or not isinstance(function.acc, Floating):
        return None
    fmt = function.acc.format
    if not isinstance(fmt, Minifloat):
        return None
    first, last = _exponent_fields(function, function.acc, fmt)
    net = Net(fmt.width)
    bits = [2 * node for node in range(1, fmt.width + 1)]
    mantissa, exponent = bits[: fmt.man_bits], bits[fmt.man_bits : fmt.man_bits + fmt.exp_bits]
    allowed = [_all(net, [bit ^ 1 for bit in (*mantissa, *exponent)])]
    for field in range(first, last + 1):
        # The leading one of the first of them is 2**l; with each further one a bit more of the mantissa can be set.
        zeros = max(0, fmt.man_bits - (field - first)) if first else 0
        allowed.append(_all(net, [*_equals(exponent, field), *(bit ^ 1 for bit in mantissa[:zeros])]))
    for code in _special_codes(function, fmt):
        allowed.append(_all(net, _equals(bits, code)))
    none = _all(net, [literal ^ 1 for literal in allowed])
    return Graph(fmt.width, (none ^ 1,), tuple(net.ands))


def _exponent_fields(function: Dot, acc: Floating, fmt: Minifloat) -> tuple[int, int]:
    """Exponent fields of the smallest and the largest number other than zero; 0 where subnormal numbers can be."""
    products, bias = function.products, int(fmt.bias or 0)
    first = max(products.lsb + bias, 0)
    largest = max(map(abs, products.int_range)) * function.lanes
    last = (1 << fmt.exp_bits) - 1
    if acc.rounding in _NEAREST:
        # 2**(e - man_bits - 1) > S
        last = min(last, largest.bit_length() + products.lsb + fmt.man_bits + 1 + bias)
    return first, last


def _special_codes(function: Dot, fmt: Minifloat) -> list[int]:
    """Codes of the infinities and the NaN that operands lead to."""
    sources = function.products.sources
    codes = []
    if fmt.has_nan and any(has_nan(source) or has_infinity(source) for source in sources):
        codes.append(int(fmt.encode(float("nan"))))
    if fmt.has_infinity and any(map(has_infinity, sources)):
        codes += [int(fmt.encode(sign * float("inf"))) for sign in (1, -1)]
    return codes


def _equals(bits: list[int], value: int) -> list[int]:
    """Literals that are all true where `bits`, lowest first, are `value`."""
    return [bit ^ (value >> place & 1 ^ 1) for place, bit in enumerate(bits)]


def _all(net: Net, literals: list[int]) -> int:
    found = 1
    for literal in literals:
        found = net.both(found, literal)
    return found
