"""Shifters."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed

#: Bits of the amount that take a level each in `shift_left_signed`: in exact products of E4M3 and of E5M2, levels of
#: 1, 2, 4 and 8 with one choice for the rest were smaller than more or fewer of them.
_FINE_BITS = 4


def shift_left(m: Module, x: Value, amount: Value, width: int, name: str = "shifted") -> Signal:
    """The low `width` bits of `x` shifted left."""
    result = Signal(width, name=name)
    m.d.comb += result.eq(x << amount)
    return result


def shift_to_top(m: Module, x: Value, amount: Value, width: int, name: str = "shifted") -> Signal:
    """The top `width` bits of `x` shifted left within its length, the last of them set if any bit below is.

    The largest step comes first: what then is further below the top than all smaller steps together reach is lost, so
    that each level is shorter than the one before.
    """
    lost: Value = Const(0, 1)
    if width == len(x):
        return shift_left(m, x, amount, width, name)
    for bit in reversed(range(len(amount))):
        step = 1 << bit
        keep = min(len(x), width - 1 + step - 1)
        below = len(x) - keep
        # Of the bits that the level loses, the upper ones leave only where it does not move them up.
        stays = max(0, below - step)
        lost = lost | x[:stays].any() | (~amount[bit] & x[stays:below].any())
        level = Signal(keep, name=f"{name}_by_{2 * step - 1}")
        m.d.comb += level.eq(Mux(amount[bit], Cat(Const(0, max(0, step - below)), x[stays:])[:keep], x[below:]))
        x = level
    result = Signal(width, name=name)
    m.d.comb += result.eq(Cat(lost, x))
    return result


def rotate_left(m: Module, x: Value, amount: Value, name: str = "rotated") -> Signal:
    """`x`, a power of two long, rotated to the left: what leaves at the top comes in below."""
    for bit in range(len(amount)):
        level = Signal(len(x), name=f"{name}_by_{(2 << bit) - 1}")
        m.d.comb += level.eq(Mux(amount[bit], x.rotate_left(1 << bit), x))
        x = level
    return x


def shift_left_signed(m: Module, x: Value, amount: Value, width: int, *, most: int, name: str = "shifted") -> Signal:
    """Two's complement `x` shifted left by an amount of at most `most`: the low `width` bits, signed.

    Steps below 16 come one by one, the smallest first, so that each level is but as long as its results: `x`, with
    its sign s in front and zeros behind. All larger ones are one choice: most bits of the result come from one place
    only, or are the sign or zero.

        by 0 to 1     s x x x x         s x x x x 0
        by 0 to 3     s s s x x x x 0   …   s x x x x 0 0 0
        by 16 h       s s s s s [  word  ] 0 … 0          [  word  ] 0 … … 0
    """
    fine = min(len(amount), most.bit_length(), _FINE_BITS)
    for bit in range(fine):
        step = 1 << bit
        level = Signal(signed(min(len(x) + step, width)), name=f"{name}_by_{2 * step - 1}")
        m.d.comb += level.eq(Mux(amount[bit], Cat(Const(0, step), x).as_signed(), x))
        x = level
    result = Signal(signed(width), name=name)
    if most >> fine:
        coarse, sign, step = amount[fine:], x[-1], 1 << fine
        places = Signal((most >> fine) + 1, name=f"{name}_place")
        word, front = Const(0, width), Const(0, len(x) - 1)
        for h, place in enumerate(places):
            m.d.comb += place.eq(coarse == h)
            word = word | Cat(Const(0, h * step), x[:-1] & place.replicate(len(x) - 1))
            # In front of all places up to this one is the sign, if the word is there.
            front = Cat(front, (sign & places[: h + 1].any()).replicate(step))
        m.d.comb += result.eq(word | front)
    else:
        m.d.comb += result.eq(x)
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


def shift_out(m: Module, x: Value, amount: Value, name: str = "shifted") -> tuple[Signal, Signal]:
    """`x` shifted right by an amount that may be far beyond its length, and whether a one was shifted out.

    Steps of less than half the length come first. All larger ones are one choice of three, which costs no more than
    one step:

        bits of the amount from `step` up    result
        0 … 0 0                              as it is
        0 … 0 1                              moved by `step`
        else                                 zero
    """
    width = len(x)
    small = ((width + 1) // 2 - 1).bit_length()
    if len(amount) <= small:
        return shift_right_sticky(m, x, amount, name=name)
    moved, sticky = shift_right_sticky(m, x, amount[:small], name=f"{name}_near")
    step, large = 1 << small, amount[small:]
    stays, moves = Signal(name=f"{name}_stays"), Signal(name=f"{name}_moves")
    result, lost = Signal(width, name=name), Signal(name=f"{name}_sticky")
    low, high = moved[:step], moved[step:]
    m.d.comb += [
        stays.eq(~large.any()),
        moves.eq(large == 1),
        result.eq((moved & stays.replicate(width)) | (high & moves.replicate(len(high)))),
        lost.eq(sticky | (low.any() & ~stays) | (high.any() & ~stays & ~moves)),
    ]
    return result, lost
