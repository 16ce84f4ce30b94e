"""Array multiplier: every bit of one factor with every bit of the other, added in carry-save form."""

from amaranth.hdl import Module, Mux, Shape, Signal, Value

from hwgen.arith.carry_save import Heap


def add_array(m: Module, heap: Heap, a: Value, b: Value, weight: int, name: str) -> None:
    """Add ``a * b * 2**weight`` to `heap`, as rows `name` ``_row0``, …, one for each bit of `a`.

    Baugh and Wooley's form: a sign bit weighs negative, and a product -p 2^w of two bits, one of them a sign,
    is (1 - p) 2^w - 2^w: the inverted product and a constant. Of factors of four bits, inverted are those with n:

          b3  b2  b1  b0
           n   .   .   .   a0
           n   .   .   .   a1
           n   .   .   .   a2
           .   n   n   n   a3
    """
    for i in range(len(a)):
        row = Signal(len(b), name=f"{name}_row{i}")
        products = Mux(a[i], b.as_unsigned(), 0)
        m.d.comb += row.eq(~products if a.shape().signed and i == len(a) - 1 else products)
        if b.shape().signed:
            heap.add(row[:-1], weight + i, depth=1)
            heap.add_bit(~row[-1], weight + i + len(b) - 1, depth=1)
        else:
            heap.add(row, weight + i, depth=1)
    heap.constant += array_constant(a.shape(), b.shape()) << weight


def array_constant(a: Shape, b: Shape) -> int:
    """What the inverted products of sign bits leave to be added."""
    # Each sign bit with the bits of the other factor that are none.
    total = 0
    for one, other in ((a, b), (b, a)):
        if one.signed:
            total -= ((1 << (other.width - other.signed)) - 1) << (one.width - 1)
    return total
