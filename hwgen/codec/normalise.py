"""Normalisation: the leading one of an exact result to the top."""

from dataclasses import dataclass

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.leading_zeros import leading_zeros
from hwgen.arith.shift import shift_left


@dataclass(frozen=True, kw_only=True)
class Unrounded:
    """An exact result ``(-1)**sign * sig * 2**(lsb + shift)`` on its way to rounding.

    Bits that were dropped on the way have left a one in the last bit of `sig`, which is below every bit that
    rounding looks at singly.
    """

    #: Bits of `sig`.
    width: int
    #: Weight of the last bit of `sig` at `shift` 0.
    lsb: int
    #: Largest value of `shift`.
    max_shift: int
    #: Lowest exponent that a leading one at the top has after normalisation.
    floor: int
    has_nan: bool
    has_inf: bool

    @property
    def headroom(self) -> int:
        """Binades between the floor and the top bit at `shift` 0."""
        return self.lsb + self.width - 1 - self.floor

    @property
    def signature(self) -> wiring.Signature:
        """Members before normalisation."""
        return self._signature({"shift": Out(range(self.max_shift + 1))})

    @property
    def normal_signature(self) -> wiring.Signature:
        """Members after: `exp` counts binades from the floor, 0 for the floor's own and what lies below."""
        return self._signature({"exp": Out(self.exp_width)})

    def _signature(self, members: dict[str, wiring.Member]) -> wiring.Signature:
        flags = {"inf": Out(1)} if self.has_inf else {}
        flags |= {"nan": Out(1)} if self.has_nan else {}
        return wiring.Signature({"sig": Out(self.width), **members, "sign": Out(1), **flags})

    @property
    def exp_width(self) -> int:
        """Bits of `exp`, which is never negative."""
        return (self.max_shift + self.headroom).bit_length()


def flags(source: Unrounded) -> list[str]:
    """Members of a result that say it is no finite number."""
    return ["inf"] * source.has_inf + ["nan"] * source.has_nan


class Normalise(wiring.Component):
    """Moves the leading one of a result to the top, but no number below the exponent ``source.floor``; combinational.

    Afterwards ``value = sig * 2**(floor + exp - (width - 1))``, and the top bit of `sig` is set unless the number
    is below ``2**floor``, where `exp` is 0, or is zero, where it means nothing.

    Parameters
    ----------
    source : Unrounded
        The result; its `headroom` must not be negative.

    Members
    -------
    i : In(source.signature)
    o : Out(source.normal_signature)
    """

    def __init__(self, source: Unrounded):
        self.source = source
        if source.headroom < 0:
            raise ValueError(f"Headroom of a result must not be negative, but is {source.headroom}")
        super().__init__({"i": In(source.signature), "o": Out(source.normal_signature)})

    def elaborate(self, platform):
        m = Module()
        zeros = leading_zeros(m, self.i.sig)
        room = Signal(range(self.source.headroom + self.source.max_shift + 1))
        amount = Signal(range(self.source.width + 1))
        at_floor = Signal()
        m.d.comb += [
            room.eq(self.i.shift + self.source.headroom),
            at_floor.eq(room < zeros),
            amount.eq(Mux(at_floor, room, zeros)),
            self.o.sig.eq(shift_left(m, self.i.sig, amount, self.source.width)),
            self.o.exp.eq(Mux(at_floor, 0, room - zeros)),
            self.o.sign.eq(self.i.sign),
        ]
        for flag in flags(self.source):
            m.d.comb += getattr(self.o, flag).eq(getattr(self.i, flag))
        return m
