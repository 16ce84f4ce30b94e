"""Results on their way to rounding, no lower than rounding can tell."""

from collections.abc import Sequence
from dataclasses import dataclass

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.codec import Unrounded, flags, looked_at, minimum_exponent
from hwgen.codec.rounding import bits_looked_at
from hwgen.raw import Raw, field
from numerics.functions.accumulator import Floating


@dataclass(frozen=True)
class Clamped:
    """What becomes of a number ``sig * 2**(lsb + shift)`` that is to be rounded into `target`.

    A number below all the bits that rounding looks at singly is as good as any other such number, so its exponent
    stops there, and no shifter is needed to bring it up to the format's. Zeros in front make the top bit reach the
    format's smallest normal exponent.
    """

    result: Unrounded
    #: Shift below which numbers are as good as with it.
    least: int

    @classmethod
    def of(
        cls,
        target: Floating,
        *,
        width: int,
        lsb: int,
        max_shift: int,
        normal_from: int | None,
        special: Sequence[str],
    ) -> "Clamped":
        """As the parameters of `Unrounded`; `special` lists the flags."""
        floor = minimum_exponent(target)
        lowest = target.format.lsb - bits_looked_at(target.rounding) - width
        least = max(0, lowest - lsb)
        front = max(0, floor - (lsb + least + width - 1))
        if normal_from is not None:
            normal_from = max(0, normal_from - least)
        result = Unrounded(
            width=width + front,
            lsb=lsb + least,
            max_shift=max(0, max_shift - least),
            floor=floor,
            has_nan="nan" in special,
            has_inf="inf" in special,
            front=front,
            normal_from=normal_from,
            looked_at=looked_at(target),
        )
        return cls(result, least)

    def shift(self, m: Module, shift: Value) -> Value:
        """The shift of the result."""
        if not self.least:
            return shift
        clamped = Signal(range(self.result.max_shift + 1), name="clamped")
        m.d.comb += clamped.eq(Mux(shift < self.least, 0, shift - self.least))
        return clamped


class Clamp(wiring.Component):
    """One term on its way to rounding; combinational.

    Parameters
    ----------
    name : str
        Member of `source` that holds the term.
    term : Raw
        The term.
    target : Floating
        What it is rounded into.
    source : Signature
        What the stage before gives.

    Members
    -------
    i : In(source)
    o : Out(result.signature)
    """

    def __init__(self, name: str, term: Raw, target: Floating, source: wiring.Signature):
        self.name = name
        special = ["inf"] * term.has_inf + ["nan"] * term.has_nan
        self.clamped = Clamped.of(
            target,
            width=term.width,
            lsb=term.lsb,
            max_shift=term.max_shift,
            normal_from=term.normal_from,
            special=special,
        )
        self.result = self.clamped.result
        super().__init__({"i": In(source), "o": Out(self.result.signature)})

    def elaborate(self, platform):
        m = Module()
        term = getattr(self.i, self.name)
        m.d.comb += [
            self.o.sig.eq(term.sig),
            self.o.shift.eq(self.clamped.shift(m, field(term, "shift"))),
            self.o.sign.eq(field(term, "sign")),
        ]
        for flag in flags(self.result):
            m.d.comb += getattr(self.o, flag).eq(getattr(term, flag))
        return m
