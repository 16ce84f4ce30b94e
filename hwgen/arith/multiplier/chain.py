"""Multiplier of Booth rows that are added by carry chains, and rows of products for sums of that kind."""

from collections.abc import Iterable

from amaranth.hdl import Cat, Const, Module, Shape, Value

from hwgen.arith.carry_chain import Row, add, add_rows
from hwgen.arith.multiplier.booth import booth_constant, booth_rows, digits


def multiply_by_chains(m: Module, a: Value, b: Value, name: str) -> Value:
    """``a * b``, in the bits of the operator's shape."""
    width = (a * b).shape().width
    rows = chain_rows(m, [(a, b, name)])
    total = add_rows(m, rows, name)
    constant = chain_constant(a.shape(), b.shape()) % (1 << width)
    return add(m, total[:width], Const(constant, width), rows[0].carry, width, f"{name}_sum0")


def chain_rows(m: Module, products: Iterable[tuple[Value, Value, str]]) -> list[Row]:
    """Rows of all `products` (factors, name), lowest weights first, which together with `chain_constant` of each are
    their sum.
    """
    rows = []
    for a, b, name in products:
        if swapped(a.shape(), b.shape()):
            a, b = b, a
        for row in booth_rows(m, a, b, name):
            number = row.number if a.shape().signed else Cat(row.number, ~row.carry)
            rows.append(Row(number, row.weight, row.carry))
    return sorted(rows, key=lambda row: row.weight)


def chain_constant(a: Shape, b: Shape) -> int:
    """What the rows of a product leave to be added."""
    return booth_constant(b, a) if swapped(a, b) else booth_constant(a, b)


def row_count(a: Shape, b: Shape) -> int:
    """How many rows a product has."""
    return min(digits(a), digits(b))


def swapped(a: Shape, b: Shape) -> bool:
    """Whether the digits are those of `a`, because that has fewer."""
    return digits(a) < digits(b)
