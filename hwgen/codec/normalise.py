"""Normalisation: the leading one of an exact result to the top."""

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.leading_zeros import leading_zeros
from hwgen.arith.shift import shift_to_top

#: Longest result whose count of leading zeros is stopped at the floor by a one; in longer ones a comparison after the
#: count is smaller. In the flow of ``benchmarks/peers_flow.py``, area in um2 and delay in ns, by comparison and by a
#: one: sum of BF16 (12 bits) 20,120 and 8.32, 23,141 and 6.95; of E4M3 (8 bits) 11,031 and 5.37, 11,496 and 4.83;
#: multiply-add of BF16 (18 bits) 52,453 and 15.94, 50,697 and 15.19; of E4M3 (21 bits) 26,731 and 8.74, 24,037 and
#: 8.42; E4M3 into FP32 (28 bits) 44,343 and 12.95, 49,630 and 12.88.
_STOP_WIDTH = 24
#: Bits below those that rounding looks at from which on a shifter whose levels lose them is smaller. In the same
#: flow, by `shift_left` and by `shift_to_top`: sum of E4M3 (2 bits) 11,363 um2 and 4.88 ns, 13,084 and 5.15;
#: multiply-add of E5M2 (3) 18,497 and 7.11, 16,526 and 7.28; of E4M3 (4) 20,840 and 8.32, 20,536 and 8.18; of BF16
#: (8) 52,273 and 14.99, 49,334 and 14.52; sixteen products of MX6 into FP32 (23) 167,047 and 21.7, 151,657 and 21.8.
_LEAST_SPARE = 3


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
    #: Zeros above the number: bits of `sig` from the top on that are always 0.
    front: int = 0
    #: Smallest shift from which the bit below these zeros is always 1, but for zero; None if no shift promises that.
    normal_from: int | None = None
    #: Bits from a leading one on that rounding looks at singly; None if it may look at all.
    looked_at: int | None = None

    @property
    def headroom(self) -> int:
        """Binades between the floor and the top bit at `shift` 0."""
        return self.lsb + self.width - 1 - self.floor

    @property
    def leads(self) -> bool:
        """Whether every number but zero has its leading one below the zeros in front, or would be moved no further
        because of the floor: leading zeros need no counting.
        """
        return self.normal_from is not None and self.normal_from - 1 + self.headroom <= self.front

    @property
    def normal_width(self) -> int:
        """Bits of `sig` after normalisation: those that rounding looks at, and whether there is a one below."""
        if self.looked_at is None or self.width - (self.looked_at + 1) < _LEAST_SPARE:
            return self.width
        return self.looked_at + 1

    @property
    def signature(self) -> wiring.Signature:
        """Members before normalisation."""
        return self._signature({"sig": Out(self.width), "shift": Out(range(self.max_shift + 1))})

    @property
    def normal_signature(self) -> wiring.Signature:
        """Members after: `exp` counts binades from the floor, 0 for the floor's own and what lies below."""
        return self._signature({"sig": Out(self.normal_width), "exp": Out(self.exp_width)})

    def _signature(self, members: dict[str, wiring.Member]) -> wiring.Signature:
        flags = {"inf": Out(1)} if self.has_inf else {}
        flags |= {"nan": Out(1)} if self.has_nan else {}
        return wiring.Signature({**members, "sign": Out(1), **flags})

    @property
    def exp_width(self) -> int:
        """Bits of `exp`, which is never negative."""
        return (self.max_shift + self.headroom).bit_length()


def flags(source: Unrounded) -> list[str]:
    """Members of a result that say it is no finite number."""
    return ["inf"] * source.has_inf + ["nan"] * source.has_nan


class Normalise(wiring.Component):
    """Moves the leading one of a result to the top, but no number below the exponent ``source.floor``; combinational.

    Afterwards ``value = sig * 2**(floor + exp - (normal_width - 1))``, and the top bit of `sig` is set unless the
    number is below ``2**floor``, where `exp` is 0, or is zero, where it means nothing.

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
        source = self.source
        room, amount = Signal(range(source.headroom + source.max_shift + 1)), Signal(range(source.width + 1))
        m.d.comb += room.eq(self.i.shift + source.headroom)
        if source.front or source.leads or source.width > _STOP_WIDTH:
            exp = self._limited(m, room, amount)
        else:
            # A one at the floor stops the count there, and is not shifted.
            stop, stopped = Signal(source.width), Signal(source.width)
            m.d.comb += [
                stop.eq(Cat(room == place for place in reversed(range(source.width)))),
                stopped.eq(self.i.sig | stop),
                amount.eq(leading_zeros(m, stopped)),
            ]
            exp = room - amount
        m.d.comb += [
            self.o.sig.eq(shift_to_top(m, self.i.sig, amount, source.normal_width)),
            self.o.exp.eq(exp),
            self.o.sign.eq(self.i.sign),
        ]
        for flag in flags(self.source):
            m.d.comb += getattr(self.o, flag).eq(getattr(self.i, flag))
        return m

    def _limited(self, m: Module, room: Value, amount: Signal) -> Value:
        """Set `amount` to the leading zeros or, where they are more, to `room`; the exponent that is left."""
        source = self.source
        zeros: Value = Const(source.front, range(source.front + 1))
        if not source.leads:
            zeros = Signal(range(source.width + 1))
            m.d.comb += zeros.eq(leading_zeros(m, self.i.sig[: source.width - source.front]) + source.front)
        at_floor = Signal()
        m.d.comb += [at_floor.eq(room < zeros), amount.eq(Mux(at_floor, room, zeros))]
        return Mux(at_floor, 0, room - zeros)
