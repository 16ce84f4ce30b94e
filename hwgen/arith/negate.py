"""Negation where a sign asks for it, without a carry chain.

``-x`` is `x` with all bits above its lowest one inverted:

     x           1 0 1 1 0 0
    -x    … 1 1  0 1 0 1 0 0

so that bit i changes where the sign is set and any bit below it is. Of a product ``x = a * b`` that is known before x
is: the zeros behind its lowest one are those of the factors, together. With A(j) the or of the bits of `a` from j
down, B(k) that of those of `b`,

    some bit of x below i  =  A(i-1) B(0) | A(i-2) B(1) | … | A(0) B(i-1)
"""

from amaranth.hdl import Cat, Const, Module, Signal, Value, signed


def negate_if(m: Module, x: Value, sign: Value, below: Value | None = None, name: str = "negated") -> Signal:
    """Two's complement of unsigned `x`, negated where `sign` is 1: one bit longer than `x`, signed.

    Parameters
    ----------
    m : Module
        Where the logic goes.
    x, sign : Value
        Magnitude and sign.
    below : Value
        Bit i says whether any bit of `x` below i is set; ``len(x) + 1`` bits. None if nothing else knows.
    name : str
        Name of the signal.
    """
    width = len(x)
    bits, result = Signal(width, name=f"{name}_magnitude"), Signal(signed(width + 1), name=name)
    m.d.comb += bits.eq(x)
    if below is None:
        # The ors are written one by one; logic synthesis shares them as the arrival of the bits allows.
        below = Cat(Const(0, 1), (bits[:i].any() for i in range(1, width + 1)))
    m.d.comb += result.eq(Cat(bits, 0) ^ (below & sign.replicate(width + 1)))
    return result


def product_below(m: Module, a: Value, b: Value, name: str = "below") -> Signal:
    """Bit i says whether any bit of ``a * b`` below i is set; one bit more than the product has."""
    width = len(a) + len(b)
    factors = [Signal(len(x), name=f"{name}_{letter}") for letter, x in (("a", a), ("b", b))]
    for ors, x in zip(factors, (a, b), strict=True):
        m.d.comb += ors.eq(Cat(x[: j + 1].any() for j in range(len(x))))
    result = Signal(width + 1, name=name)
    for i in range(1, width + 1):
        # From the length of both factors on, all that is set is below.
        pairs = [(j, i - 1 - j) for j in range(len(a)) if 0 <= i - 1 - j < len(b)] or [(len(a) - 1, len(b) - 1)]
        m.d.comb += result[i].eq(Cat(factors[0][j] & factors[1][k] for j, k in pairs).any())
    return result
