"""Sums of chains on their way out of a narrow integer: what the word holds, rounded to the bits of a format.

The number stays where it is, and only the bits below the ones that are kept go: with p of them, of a magnitude of n
bits, as many as there are below the first n - p from its leading one on.

      magnitude   0 0 1 * * * * * * * | * * *        n bits, cut = n - p - (zeros in front), 0 if less
                      [ p bits kept ]   gone
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed

from hwgen.arith.leading_zeros import leading_zeros
from hwgen.arith.shift import shift_out
from hwgen.codec.rounding import bits_looked_at, goes_up
from numerics.functions.accumulator import Fixed
from numerics.functions.spill import Spill


def held(m: Module, total: Value, word: Fixed, name: str) -> Signal:
    """What `word` holds of a sum, which it wraps or saturates; two's complement, combinational."""
    width = min(len(total), word.width)
    result = Signal(signed(width), name=name)
    if word.saturates and width < len(total):
        fits, top = Signal(name=f"{name}_fits"), total[width - 1 :]
        low, high = 1 << (width - 1), (1 << (width - 1)) - 1
        m.d.comb += [fits.eq(top.all() | ~top.any()), result.eq(Mux(fits, total[:width], Mux(total[-1], low, high)))]
    else:
        m.d.comb += result.eq(total[:width])
    return result


def rounded(m: Module, total: Value, spill: Spill, name: str) -> Value:
    """Magnitude of what the word holds, with as many bits from its leading one on as a number of the target has;
    combinational.
    """
    magnitude = Signal(len(total), name=f"{name}_exact")
    m.d.comb += magnitude.eq(Mux(total[-1], -total, total))
    most = len(magnitude) - spill.precision
    if most <= 0:
        return magnitude
    tail = max(1, bits_looked_at(spill.rounding))
    cut = Signal(range(most + 1), name=f"{name}_cut")
    m.d.comb += cut.eq(most - leading_zeros(m, magnitude[spill.precision :], name=f"{name}_zeros"))
    moved, lost = shift_out(m, Cat(Const(0, tail), magnitude), cut, name=f"{name}_moved")
    kept = moved[tail:]
    up = goes_up(m, spill.rounding, sign=total[-1], odd=kept[0], tail=Cat(lost, moved[:tail]), name=f"{name}_up")
    result = Signal(len(total) + 1, name=name)
    m.d.comb += result.eq((kept + up) << cut)
    return result
