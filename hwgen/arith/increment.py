"""Addition of one bit, by one gate a bit: the operator of the language becomes a tree of carries in Yosys."""

from amaranth.hdl import Cat, Module, Signal, Value


def increment(m: Module, x: Value, carry: Value, name: str = "incremented") -> Signal:
    """``x + carry``, modulo ``2**len(x)``; combinational.

    A carry reaches a bit if all bits below are ones.
    """
    result, reach = Signal(len(x), name=name), Signal(len(x), name=f"{name}_carry")
    m.d.comb += [reach.eq(Cat(carry, reach[:-1] & x[:-1])), result.eq(x ^ reach)]
    return result
