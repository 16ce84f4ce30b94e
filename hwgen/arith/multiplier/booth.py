"""Radix-4 Booth multiplier: half as many partial products, each a multiple -2 to 2 of one factor.

Digit k of the other factor b looks at its bits 2k + 1, 2k and 2k - 1 (0 below the word):

    b(2k+1) b(2k) b(2k-1) | digit | negative  one  two
       0      0      0    |   0   |    0       0    0
       0      0      1    |   1   |    0       1    0
       0      1      0    |   1   |    0       1    0
       0      1      1    |   2   |    0       0    1
       1      0      0    |  -2   |    1       0    1
       1      0      1    |  -1   |    1       1    0
       1      1      0    |  -1   |    1       1    0
       1      1      1    |  -0   |    1       0    0

A negative multiple is the inverted one plus 1: the 1 joins the heap at the digit's weight, and -0 is all ones and 1.

Source: A. D. Booth, "A signed binary multiplication technique", 1951, in the radix-4 form of O. L. MacSorley, 1961.
"""

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value

from hwgen.arith.carry_chain import Row
from hwgen.arith.carry_save import Heap


def add_booth(m: Module, heap: Heap, a: Value, b: Value, weight: int, name: str, below: Value | None = None) -> None:
    """Add ``a * b * 2**weight`` to `heap`, or ``a * (b + below) * 2**weight``."""
    for row in booth_rows(m, a, b, name, below):
        heap.add_bit(row.carry, weight + row.weight, depth=1)
        heap.add(row.number, weight + row.weight, depth=4)
        if not a.shape().signed:
            heap.add_bit(~row.carry, weight + row.weight + len(row.number), depth=1)
    heap.constant += booth_constant(a.shape(), b.shape()) << weight


def booth_rows(m: Module, a: Value, b: Value, name: str, below: Value | None = None) -> list[Row]:
    """Rows `name` ``_row0``, …, one for each digit of `b`, which together with `booth_constant` are the product.

    A bit `below` the word counts as much as its last one does: the product is one with ``b + below``.

    The top bit of a row is its sign, inverted; where `a` has none, the sign is the row's carry, and the inverse of
    that is one more bit on top, which is not in the row.
    """
    signed, places = a.shape().signed, len(a) + 1
    # One more place, because a multiple can be twice the factor; an unsigned factor has a zero in front.
    once, twice = Cat(a, a[-1] if signed else Const(0, 1)), Cat(Const(0, 1), a)
    top = b[-1] if b.shape().signed else Const(0, 1)
    count = digits(b.shape())
    bits = [Const(0, 1) if below is None else below, *b, top, top]
    low, middle, negative = (Cat(bits[first : first + 2 * count : 2]) for first in range(3))
    one, two = Signal(count, name=f"{name}_one"), Signal(count, name=f"{name}_two")
    m.d.comb += [
        one.eq(middle ^ low),
        two.eq((negative & ~middle & ~low) | (~negative & middle & low)),
    ]
    rows = []
    for k in range(count):
        multiple, row = Signal(places, name=f"{name}_multiple{k}"), Signal(places, name=f"{name}_row{k}")
        minus = bits[2 * k + 2]
        turned = Mux(minus, ~multiple, multiple)
        m.d.comb += [
            multiple.eq(Mux(one[k], once, 0) | Mux(two[k], twice, 0)),
            row.eq(turned ^ Const(1 << len(a), places) if signed else turned),
        ]
        rows.append(Row(row, 2 * k, minus))
    return rows


def digits(b: Shape) -> int:
    """How many rows there are."""
    return (b.width + 1) // 2 if b.signed else b.width // 2 + 1


def booth_constant(a: Shape, b: Shape) -> int:
    """What the inverted signs of the rows leave to be added."""
    return -sum(1 << (2 * k + a.width + (not a.signed)) for k in range(digits(b)))
