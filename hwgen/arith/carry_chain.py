"""Sums of many rows by carry chains, one row after another: for look-up tables with six inputs.

On FPGAs a bit of the sum x + y takes one look-up table, for x ^ y, and one place of a carry chain, which looks at x
as well. So x has to be a signal, but y may be any function of five more of them, and costs nothing by itself. A bit
of a Booth row is such a function, of two bits of one factor and three of the other:

      x(i)  ───────────────┬──────────────── carry chain ── x(i) of the next sum
      a(i) a(i-1) ─────────┤ look-up table ──────┘
      b(2k+1) b(2k) b(2k-1)┘  x ^ row

Bits of x above the row take a place in the chain and no table. Rows of the lowest weight come first, so that chains
stay as short as rows are. A bit that is added at the weight of a row, because the row is negated, goes into the
chain from below, as a place that adds it to itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Signal, Value


@dataclass(frozen=True)
class Row:
    """The term ``(number + carry) * 2**weight`` of a sum."""

    #: Unsigned.
    number: Value
    weight: int
    #: One bit.
    carry: Value


def add(m: Module, x: Value, y: Value, carry: Value, width: int, name: str) -> Value:
    """``x + y + carry``, modulo ``2**width``, of unsigned numbers; tables absorb what `y` is made of.

    It is written as ``x - ~y - 1``, since synthesis gives the first operand of a difference to the carry chain, but
    either one of a sum.
    """
    term, result = Signal(width + 1, name=f"{name}_term"), Signal(width + 1, name=name)
    m.d.comb += [term.eq(~Cat(carry, y[:width], Const(0, max(0, width - len(y))))), result.eq(Cat(carry, x) - term)]
    return result[1:]


def add_rows(m: Module, rows: Sequence[Row], name: str) -> Signal:
    """The sum of `rows`, but for the carry of the first, which has no chain.

    The first row has the least weight of all, and the sum is counted in units of it.
    """
    first, *others = rows
    done: list[Value] = []
    upper, weight, most = first.number, first.weight, _most(first)
    for count, row in enumerate(others, start=1):
        step = row.weight - weight
        done.append(upper[:step])
        most = (most >> step) + _most(row) + 1
        upper = add(m, upper[step:], row.number, row.carry, most.bit_length(), f"{name}_sum{count}")
        weight = row.weight
    total = Signal(sum(len(part) for part in done) + len(upper), name=f"{name}_total")
    m.d.comb += total.eq(Cat(*done, upper))
    return total


def _most(row: Row) -> int:
    return (1 << len(row.number)) - 1
