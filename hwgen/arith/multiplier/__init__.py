"""Multipliers: one function a file, chosen by a style.

Which style is smallest was measured in the flow of ``benchmarks/peers_flow.py`` (area in um2, delay in ns, at the
better of its two standard-cell scripts):

| factors | plain ``*`` | array | booth | table |
|---|---|---|---|---|
| unsigned 2 × 2 | 208, 0.30 | 208, 0.30 | 208, 0.31 | 208, 0.30 |
| unsigned 3 × 3 | 968, 1.03 | 883, 0.84 | 1348, 0.95 | 1432, 0.70 |
| signed 3 × unsigned 4 | 2013, 1.25 | 1442, 1.19 | 2252, 1.53 | 2526, 0.85 |
| unsigned 4 × 4 | 2258, 1.83 | 2059, 1.19 | 2786, 1.73 | 5643, 1.06 |
| signed 4 × 4 | 2139, 1.61 | 2247, 1.43 | 2085, 1.54 | 4387, 1.00 |
| unsigned 8 × 8 | 12312, 3.15 | 11011, 2.74 | 11383, 2.74 | |
| signed 8 × 8 | 10511, 3.17 | 11268, 2.73 | 10129, 2.52 | |
| unsigned 10 × 10 | 18700, 3.62 | 18570, 2.75 | 17730, 2.92 | |
| unsigned 12 × 12 | 27014, 4.10 | 26536, 3.81 | 24967, 3.60 | |
| unsigned 14 × 14 | 34625, 4.74 | 37225, 4.18 | 33340, 4.20 | |

Look-up tables of six inputs: signed 8 × 8 takes 134, 99 and 76 of them, and 39 where Booth's rows are added by carry
chains (``chain``; 9360, 3.49 on standard cells). Only the plain style becomes a DSP block.
"""

from amaranth.hdl import Module, Shape, Signal, Value

from hwgen.arith.carry_save import Heap
from hwgen.arith.multiplier.array import add_array, array_constant
from hwgen.arith.multiplier.booth import add_booth, booth_constant
from hwgen.arith.multiplier.chain import multiply_by_chains
from hwgen.arith.multiplier.table import MOST_BITS, multiply_by_table
from numerics.errors import InputError

STYLES = ("plain", "array", "booth", "table", "chain")
#: Bits of the shorter factor from which on an unsigned product is smaller by Booth's digits.
_BOOTH_FROM = 10


def choose(a: Shape, b: Shape) -> str:
    """The style with the least area of those that need no table.

    A last digit of one bit is wasted: between signed factors of 4 and of 8 bits, odd lengths have an array.
    """
    shorter = min(a.width, b.width)
    if a.signed and b.signed:
        return "booth" if shorter >= 8 or shorter in (4, 6) else "array"
    return "booth" if shorter >= _BOOTH_FROM else "array"


def product_constant(a: Shape, b: Shape, style: str = "auto") -> int:
    """What `add_product` adds at weight 0 beside its bits; these add up to the product less this."""
    if style == "auto":
        style = choose(a, b)
    return array_constant(a, b) if style == "array" else booth_constant(a, b)


def multiply(m: Module, a: Value, b: Value, style: str = "auto", name: str = "product") -> Signal:
    """The exact product ``a * b``, in the shape that the operator gives; combinational.

    Raises
    ------
    InputError
        If there is no such style, or the factors are too long for a table.
    """
    if style == "auto":
        style = choose(a.shape(), b.shape())
    if style not in STYLES:
        raise InputError(f"Multiplier must be auto or one of {', '.join(STYLES)}, not {style!r}")
    result = Signal((a * b).shape(), name=name)
    if style == "plain":
        m.d.comb += result.eq(a * b)
    elif style == "chain":
        m.d.comb += result.eq(multiply_by_chains(m, a, b, name))
    elif style == "table":
        if len(a) + len(b) > MOST_BITS:
            raise InputError(f"Factors of a table must have at most {MOST_BITS} bits, not {len(a) + len(b)}")
        m.d.comb += result.eq(multiply_by_table(m, a, b, name))
    else:
        heap = Heap(m, len(result), name)
        add_product(heap, a, b, style)
        m.d.comb += result.eq(heap.total())
    return result


def add_product(
    heap: Heap, a: Value, b: Value, style: str = "auto", weight: int = 0, name: str | None = None
) -> None:
    """Add ``a * b * 2**weight`` to a heap, by ``array`` or ``booth``; ``auto`` takes the smaller.

    Signals begin with `name`, or that of the heap.
    """
    name = name or heap.name
    if style == "auto":
        style = choose(a.shape(), b.shape())
    if style == "array":
        add_array(heap.m, heap, a, b, weight, name)
    elif style == "booth":
        add_booth(heap.m, heap, a, b, weight, name)
    else:
        raise InputError(f"Multiplier of a sum must be auto, array or booth, not {style!r}")


__all__ = ["STYLES", "add_product", "choose", "multiply", "product_constant"]
