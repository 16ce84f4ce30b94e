"""Counting of leading zeros and the shift that takes them away, in one: each level decides a bit of the count."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value


def lead(m: Module, x: Value, fill: Value | int = 0, name: str = "led") -> tuple[Value, Value]:
    """`x` shifted left by its number of leading zeros, `fill` coming in, and that number; combinational.

    One level for each power of two below the length, the largest first: where the first 2^k bits are zeros, they go,
    and bit k of the number is 1. Of a word of zeros the number is whatever all levels say, not less than all but the
    last bit.
    """
    count: list[Value] = []
    for level in reversed(range((len(x) - 1).bit_length())):
        step = 1 << level
        empty, moved = Signal(name=f"{name}_empty{step}"), Signal(len(x), name=f"{name}_by_{step}")
        filled = Cat(*([fill] * step)) if isinstance(fill, Value) else Const(-fill, step)
        m.d.comb += [empty.eq(~x[len(x) - step :].any()), moved.eq(Mux(empty, Cat(filled, x[: len(x) - step]), x))]
        x = moved
        count.insert(0, empty)
    return x, Cat(count)
