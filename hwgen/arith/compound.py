"""A sum and the sum plus one out of one network of carries.

With h = x ^ y, bit i of ``x + y + c`` is h ^ (G | P & c): G and P say that the bits below i generate a carry, and
that they would pass one on. Both are prefixes, and each level of the network takes in what so many places below has
been gathered:

    bits 7 to 0     up: 1  .  1  .  1  .  1  .
                        2  .  .  .  2  .  .  .
                        4  .  .  .  .  .  .  .
                  down: .  .  2  .  .  .  .  .
                        .  1  .  1  .  1  .  .

Source: R. P. Brent, H. T. Kung, "A regular layout for parallel adders", 1982.
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value


def carries(m: Module, x: Value, y: Value, name: str) -> tuple[Signal, Value, Value]:
    """Half sums of two words of one length; and for each bit, and the place above them all, whether the bits below
    generate a carry, and whether they pass one on.
    """
    width = len(x)
    half, generates, passes = (Signal(width, name=f"{name}_{part}") for part in ("half", "generates", "passes"))
    m.d.comb += [half.eq(x ^ y), generates.eq(x & y), passes.eq(x | y)]
    levels = (width - 1).bit_length()
    up = [(1 << level, [i for i in range(width) if (i + 1) % (2 << level) == 0]) for level in range(levels)]
    down = [
        (1 << level, [i for i in range(2 << level, width) if (i + 1) % (2 << level) == 1 << level])
        for level in reversed(range(levels - 1))
    ]
    for number, (step, places) in enumerate(up + down):
        generated, passed = (Signal(width, name=f"{name}_{part}_{number}") for part in ("generates", "passes"))
        low_generates = Cat(generates[i - step] if i in places else Const(0, 1) for i in range(width))
        low_passes = Cat(passes[i - step] if i in places else Const(1, 1) for i in range(width))
        m.d.comb += [generated.eq(generates | (passes & low_generates)), passed.eq(passes & low_passes)]
        generates, passes = generated, passed
    return half, Cat(Const(0, 1), generates), Cat(Const(1, 1), passes)


def distance(m: Module, x: Value, y: Value, subtract: Value, name: str = "distance") -> tuple[Value, Value]:
    """``x + y`` or, where `subtract` is 1, ``|x - y|``, of two unsigned words of one length; and whether it is x that
    is taken away from y, which it is too where they are equal. A carry out of the sum is lost.

        x - y  =   x + ~y + 1       where that is positive: with a carry from above back in below
        y - x  = ~(x + ~y)          where it is not: without one
    """
    width = len(x)
    half, generates, passes = carries(m, x, y ^ subtract.replicate(width), name)
    negative = Signal(name=f"{name}_negative")
    m.d.comb += negative.eq(subtract & ~generates[-1])
    low = generates[:-1]
    one_more = low | (passes[:-1] & subtract.replicate(width))
    result = Signal(width, name=name)
    m.d.comb += result.eq(half ^ Mux(negative, ~low, one_more))
    return result, negative
