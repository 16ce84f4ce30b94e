"""The decision of rounding, for every format: whether a magnitude that was cut goes up to its farther neighbour."""

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import code_signature
from numerics.functions.accumulator import Floating
from numerics.functions.rounding import RandomBits, RoundingSpec
from numerics.rounding import Rounding


def bits_looked_at(rounding: RoundingSpec) -> int:
    """How many of the first lost bits a rounding looks at singly; of the rest it asks only whether any is set."""
    if isinstance(rounding, RandomBits):
        return rounding.width
    return 1 if rounding in (Rounding.NEAREST_EVEN, Rounding.NEAREST_AWAY) else 0


def random_members(rounding: RoundingSpec | None) -> dict[str, int]:
    """Widths of the ports, by name, that a stage needs beside `i` in order to round: ``random``, or none."""
    return {"random": rounding.width} if isinstance(rounding, RandomBits) else {}


def rounder_members(target: Floating, source: wiring.Signature) -> dict[str, wiring.Member]:
    """Members of a stage that rounds what `source` describes into a code of `target`."""
    random = {name: In(width) for name, width in random_members(target.rounding).items()}
    return {"i": In(source), **random, "o": Out(code_signature(target.width))}


def goes_up(
    m: Module,
    rounding: RoundingSpec,
    *,
    sign: Value,
    odd: Value,
    tail: Value,
    random: Value | None = None,
    name: str = "up",
) -> Value:
    """Whether a magnitude that was cut becomes the farther of its neighbours from zero, as one bit.

    ========== ======================================= =================================
    rounding   goes up if                              guard = first lost bit, sticky = any below
    ========== ======================================= =================================
    rne        guard & (sticky | odd)
    rna        guard
    rtz        never
    floor      sign & (guard | sticky)
    ceil       ~sign & (guard | sticky)
    odd        ~odd & (guard | sticky)
    stochastic first N lost bits + random ≥ 2**N
    ========== ======================================= =================================

    Parameters
    ----------
    m : Module
        Where the logic goes.
    rounding : RoundingSpec
        How to round.
    sign : Value
        Whether the number is negative.
    odd : Value
        Last bit of the code of the cut magnitude.
    tail : Value
        The lost bits, the first one on top, at least one. Bits that were lost earlier have left a one in the last of
        them, which must come after the `bits_looked_at`.
    random : Value
        Random bits, if the rounding is stochastic.
    name : str
        Name of the signal.
    """
    if isinstance(rounding, RandomBits):
        if random is None:
            raise TypeError(f"Rounding {rounding} needs random bits, not None")
        lost = Cat(Const(0, max(0, rounding.width - len(tail))), tail)[-rounding.width :]
        reached = Signal(rounding.width + 1, name=f"{name}_sum")
        m.d.comb += reached.eq(lost + random)
        return reached[-1]
    decision: Value
    match rounding:
        case Rounding.NEAREST_EVEN:
            decision = tail[-1] & (tail[:-1].any() | odd)
        case Rounding.NEAREST_AWAY:
            decision = tail[-1]
        case Rounding.TOWARD_ZERO:
            return Const(0, 1)
        case Rounding.FLOOR:
            decision = sign & tail.any()
        case Rounding.CEIL:
            decision = ~sign & tail.any()
        case Rounding.ODD:
            decision = ~odd & tail.any()
    up = Signal(name=name)
    m.d.comb += up.eq(decision)
    return up


def rises(
    m: Module,
    rounding: RoundingSpec,
    *,
    sign: Value,
    odd: Value,
    tail: Value,
    random: Value | None = None,
    name: str = "up",
) -> Value:
    """Whether a two's complement number that was cut, so to the lower of its neighbours, becomes the higher one.

    Parameters as those of `goes_up`. Magnitudes of negative numbers go the other way, and what they lose is 1 less
    what the number loses:

    ========== ================================ ==================================
    rounding   nonnegative                      negative
    ========== ================================ ==================================
    rne, odd   as `goes_up`, neighbours and ties are the same
    rna        guard                            guard & sticky
    rtz        never                            guard | sticky
    floor      never                            never
    ceil       guard | sticky                   guard | sticky
    stochastic first N lost bits + random ≥ 2^N first N lost bits + sticky > random
    ========== ================================ ==================================
    """
    if isinstance(rounding, RandomBits):
        if random is None:
            raise TypeError(f"Rounding {rounding} needs random bits, not None")
        lost = Cat(Const(0, max(0, rounding.width - len(tail))), tail)[-rounding.width :]
        below = tail[: max(0, len(tail) - rounding.width)].any()
        # Both are carries out of one sum: lost + sticky > random is lost + ~random + sticky ≥ 2**N.
        reached = Signal(rounding.width + 1, name=f"{name}_sum")
        m.d.comb += reached.eq(lost + (random ^ sign.replicate(rounding.width)) + (sign & below))
        return reached[-1]
    if rounding in (Rounding.NEAREST_EVEN, Rounding.ODD):
        return goes_up(m, rounding, sign=sign, odd=odd, tail=tail, name=name)
    decision: Value
    match rounding:
        case Rounding.NEAREST_AWAY:
            decision = tail[-1] & (~sign | tail[:-1].any())
        case Rounding.TOWARD_ZERO:
            decision = sign & tail.any()
        case Rounding.CEIL:
            decision = tail.any()
        case _:
            return Const(0, 1)
    up = Signal(name=name)
    m.d.comb += up.eq(decision)
    return up


def leaves_range(rounding: RoundingSpec, sign: Value) -> Value:
    """Whether a number beyond the largest finite one rounds to infinity, where there is one (IEEE 754, 7.4)."""
    match rounding:
        case Rounding.TOWARD_ZERO | Rounding.ODD:
            return Const(0, 1)
        case Rounding.FLOOR:
            return sign
        case Rounding.CEIL:
            return ~sign
    return Const(1, 1)
