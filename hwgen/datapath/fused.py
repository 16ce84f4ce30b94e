"""Fused multiply-adds in a window no longer than the product's leading zeros make it, and without a negation.

The window is that of `hwgen.datapath.floating`, around a product whose factors need not have their leading ones at
the top. With w bits, of which the first z may be zeros, beside an addend of y bits for a precision of p of which
rounding looks at k more bits singly, its last place is ``max(y + 1, p + k + 2) + z - w`` below the product's: 3 for
BF16 (w = 16, z = 8), where a product that may begin anywhere needs 10. An addend that loses bits then is below half
of the product, and the sum's leading one has the bits that rounding looks at, and the sticky one, behind it.

Of the product less the addend and the reverse, the one that is not negative comes out of a single network of carries
(`hwgen.arith.compound`).
"""

from amaranth.hdl import Module, Value

from hwgen.arith.compound import distance
from hwgen.codec.rounding import bits_looked_at
from hwgen.datapath.floating import Add
from hwgen.raw import Raw
from numerics.functions.accumulator import Floating


def most_zeros(a: Raw, b: Raw, addend: Raw, target: Floating) -> int:
    """Most zeros above the leading one of a product of `a` and `b`, as `Window` takes them.

    Where one factor has its leading one at the top, the other leaves as many zeros as it has, and the product one
    more. A product of two that have not is small: it does not count where it is below all that rounding looks at
    singly, and below every bit of the addend.
    """
    if a.loose_lsb is not None and b.loose_lsb is not None:
        lowest = min(target.format.lsb - bits_looked_at(target.rounding), addend.lsb + addend.min_shift)
        if a.loose_lsb + a.width + b.loose_lsb + b.width > lowest:
            return a.width + b.width - 1
    return max(0 if raw.loose_lsb is None else raw.width - 1 for raw in (a, b)) + 1


class FusedAdd(Add):
    """As `Add`, without a negation."""

    def _magnitude(self, m: Module, subtract: Value) -> tuple[Value, Value, Value]:
        magnitude, negative = distance(m, self.i.product, self.i.addend, subtract, "magnitude")
        return magnitude, negative, ~magnitude.any()
