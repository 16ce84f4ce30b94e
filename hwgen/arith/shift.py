"""Shifters."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value


def shift_left(m: Module, x: Value, amount: Value, width: int, name: str = "shifted") -> Signal:
    """The low `width` bits of `x` shifted left."""
    result = Signal(width, name=name)
    m.d.comb += result.eq(x << amount)
    return result


def shift_right_sticky(
    m: Module, x: Value, amount: Value, fill: Value | int = 0, name: str = "shifted"
) -> tuple[Signal, Signal]:
    """`x` shifted right with `fill` coming in, and whether a one was shifted out.

    One level a bit of `amount`, so that the bits each level loses are at hand to be collected.
    """
    width = len(x)
    sticky: Value | int = 0
    for bit in range(len(amount)):
        step = min(1 << bit, width)
        # A signal for each level: an expression would be copied wherever it is used, twice as often at each level.
        level = Signal(width, name=f"{name}_by_{(2 << bit) - 1}")
        m.d.comb += level.eq(Mux(amount[bit], Cat(x[step:], *([fill] * step)), x))
        sticky = sticky | (amount[bit] & x[:step].any())
        x = level
    result, lost = Signal(width, name=name), Signal(name=f"{name}_sticky")
    m.d.comb += [result.eq(x), lost.eq(sticky)]
    return result, lost
