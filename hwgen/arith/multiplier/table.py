"""Multiplier by table look-up, for factors of a few bits."""

from amaranth.hdl import Cat, Module, Signal, Value

#: Most bits of both factors together.
MOST_BITS = 8


def multiply_by_table(m: Module, a: Value, b: Value, name: str = "table") -> Signal:
    """``a * b``, its bits read from a table of all products."""
    shape = (a * b).shape()
    result = Signal(shape, name=f"{name}_product")
    with m.Switch(Cat(a, b)):
        for code in range(1 << len(a) + len(b)):
            x, y = code & ((1 << len(a)) - 1), code >> len(a)
            x -= (x >> (len(a) - 1) << len(a)) if a.shape().signed else 0
            y -= (y >> (len(b) - 1) << len(b)) if b.shape().signed else 0
            with m.Case(code):
                m.d.comb += result.eq(x * y)
    return result
