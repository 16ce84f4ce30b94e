"""Sums of two numbers that are rounded: the larger one stays, the smaller one moves right beside it.

With `w` the bits of the longer significand, both have their first bits at one place, and

      larger     [      w      ] 0 0 0 0 0
      smaller    >>> [      w      ] sticky
                 |<--- w --->|<- right ->|

The smaller one loses bits only where it moves more than `right` places, and they end in a sticky bit in the last
place, which lies below every bit that rounding looks at singly (as in `hwgen.datapath.floating`).
"""

from collections.abc import Sequence

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.shift import shift_right_sticky
from hwgen.codec import Source, raw_number, unpacker
from hwgen.codec.rounding import bits_looked_at
from hwgen.datapath.clamp import Clamped
from hwgen.datapath.fixed import Term
from hwgen.datapath.floating import set_special, special_members, special_sum, zero_sign
from hwgen.raw import Raw, field
from numerics.functions.accumulator import Floating
from numerics.rounding import Rounding

#: Bits to shift up to which a distance beyond them is left as it is: a sum of BF16 (12 bits) is so smaller and faster
#: than with the distance limited first (flow of ``benchmarks/peers_flow.py``: 21,717 um2 and 6.55 ns against 23,141
#: and 6.95; ASAP7: 50.8 um2 and 1,255 ps against 49.3 and 1,317), a multiply-add of BF16 (19 bits) larger (56,536
#: and 13.81 against 50,697 and 15.19; 119.1 and 2,516 against 124.6 and 2,335).
_SHORT = 16


class Places:
    """Widths and weights of the sum of two numbers for `target`."""

    def __init__(self, a: Raw, b: Raw, target: Floating):
        self.a, self.b = a, b
        #: Bits of both significands, the shorter one with zeros behind.
        self.width = max(a.width, b.width)
        #: Weight of the last bit of each at shift 0.
        self.lsb_a, self.lsb_b = (raw.lsb - (self.width - raw.width) for raw in (a, b))
        #: The lower of both, from which exponents count.
        self.base = min(self.lsb_a, self.lsb_b)
        self.max_exp = max(self.lsb_a + a.max_shift, self.lsb_b + b.max_shift) - self.base
        self.right = self._right(target)
        # Places of the last bit where a significand need not be normalised, and the lowest of the other number.
        lowest_a, lowest_b = self.lsb_a + a.min_shift, self.lsb_b + b.min_shift
        loose = [
            (None if x.loose_lsb is None else x.loose_lsb - (self.width - x.width), other)
            for x, other in ((a, lowest_b), (b, lowest_a))
        ]
        #: Whether a number with the larger exponent can be the smaller one.
        self.overtakes = any(place is not None and place > other for place, other in loose)
        #: Whether a zero can have an exponent that matters.
        self.checks_a = self._zero_stands_high(a, lowest_b, target)
        self.checks_b = self._zero_stands_high(b, lowest_a, target)
        # The larger exponent is at least the lowest of each number that keeps its place even as zero.
        kept = [lowest for lowest, checks in ((lowest_a, self.checks_a), (lowest_b, self.checks_b)) if not checks]
        #: Exponent from which that of the sum counts, above `base`.
        self.start = (max(kept) if kept else min(lowest_a, lowest_b)) - self.base

    def _zero_stands_high(self, x: Raw, other: int, target: Floating) -> bool:
        """Whether beside a zero of `x`, taken for the larger number, the other one loses bits that matter."""
        place = x.zero_lsb - (self.width - x.width)
        if not self.overtakes:
            return place > other
        last_looked_at = target.format.lsb - bits_looked_at(target.rounding)
        return place > other + self.right and place - last_looked_at >= self.right

    def _right(self, target: Floating) -> int:
        """Places to the right of the larger number."""
        looked, lowest = bits_looked_at(target.rounding), target.format.lsb
        precision = target.format.precision
        # A normalised number less one that moved by two places or more has its leading one at most a place lower.
        right = max(1, precision + looked + 2 - self.width)
        for raw in (self.a, self.b):
            if raw.loose_lsb is None:
                continue
            loose = raw.loose_lsb - (self.width - raw.width)
            right = max(right, min(max(self.width, precision + looked + 1), loose - lowest + looked + 1))
        # It never moves further than this.
        reach = max(
            self.lsb_a + self.a.max_shift - self.lsb_b,
            self.lsb_b + self.b.max_shift - self.lsb_a,
        )
        return min(right, reach)

    def clamped(self, target: Floating, special: Sequence[str]) -> Clamped:
        """The sum as it goes to normalisation."""
        return Clamped.of(
            target,
            width=self.width + self.right + 1,
            lsb=self.base + self.start - self.right,
            max_shift=self.max_exp - self.start,
            normal_from=None,
            special=special,
        )


class Order(wiring.Component):
    """Two numbers, the larger one and the smaller one moved beside it; combinational.

    Parameters
    ----------
    a, b : Term or tuple of str and Source
        The numbers: members of what the stage before gives, or name and format of an operand that comes as a code.
    target : Floating
        What the sum is rounded into.
    source : Signature
        What the stage before gives.

    Members
    -------
    i : In(source)
    NAME : In(width)
        Code of an operand.
    o : Out(Signature)
        `larger` and `smaller`, their signs, the `shift` of the larger, and flags.
    """

    def __init__(self, a: Term, b: Term | tuple[str, Source], target: Floating, source: wiring.Signature):
        self.names = a.name, b.name if isinstance(b, Term) else b[0]
        self.addend = b if isinstance(b, tuple) else None
        raw = b.raw if isinstance(b, Term) else raw_number(b[1], magnitude=True)
        self.places = Places(a.raw, raw, target)
        self.subtracts = isinstance(b, Term) and b.negated
        special = special_members(a.raw, raw)
        self.special = [flag for flag in ("inf", "nan") if flag in special]
        members = {
            "larger": Out(self.places.width),
            "larger_sign": Out(1),
            "smaller": Out(self.places.width + self.places.right),
            "smaller_sign": Out(1),
            "shift": Out(range(self.places.max_exp - self.places.start + 1)),
        }
        operand = {self.addend[0]: In(self.addend[1].width)} if self.addend else {}
        super().__init__({"i": In(source), **operand, "o": Out(wiring.Signature({**members, **special}))})

    def elaborate(self, platform):
        m = Module()
        places, a = self.places, getattr(self.i, self.names[0])
        if self.addend:
            name, fmt = self.addend
            m.submodules[name] = unpack = unpacker(fmt, magnitude=True)
            m.d.comb += unpack.code.eq(getattr(self, name))
            b = unpack.o
        else:
            b = getattr(self.i, self.names[1])
        sig_a, sig_b = Signal(places.width), Signal(places.width)
        exp_a, exp_b = Signal(range(places.max_exp + 1)), Signal(range(places.max_exp + 1))
        sign_a, sign_b = Signal(), Signal()
        m.d.comb += [
            sig_a.eq(Cat(Const(0, places.width - places.a.width), a.sig)),
            sig_b.eq(Cat(Const(0, places.width - places.b.width), b.sig)),
            exp_a.eq(field(a, "shift") + (places.lsb_a - places.base)),
            exp_b.eq(field(b, "shift") + (places.lsb_b - places.base)),
            sign_a.eq(field(a, "sign")),
            sign_b.eq(~field(b, "sign") if self.subtracts else field(b, "sign")),
        ]
        swap, later, amount = self._compare(m, sig_a, exp_a, sig_b, exp_b)
        larger, smaller = Mux(swap, sig_b, sig_a), Mux(swap, sig_a, sig_b)
        # Where the second number has the larger exponent, the amount is 1 too small: that place is wired.
        placed = Signal(places.width + places.right + 1)
        m.d.comb += placed.eq(Cat(Const(0, places.right), Mux(later, Cat(smaller, 0), Cat(0, smaller))))
        # Steps that reach beyond the place, if there are any, are one choice: whether it stays or all of it is lost.
        steps = len(placed).bit_length()
        shifted, lost = shift_right_sticky(m, placed, amount[:steps], name="moved")
        beyond, moved, sticky = Signal(), Signal(len(placed) - 1), Signal()
        m.d.comb += [
            beyond.eq(amount[steps:].any()),
            moved.eq(shifted[1:] & ~beyond.replicate(len(placed) - 1)),
            sticky.eq(lost | shifted[0] | beyond & smaller.any()),
        ]
        m.d.comb += [
            self.o.larger.eq(larger),
            self.o.larger_sign.eq(Mux(swap, sign_b, sign_a)),
            self.o.smaller.eq(moved | sticky if places.right else moved),
            self.o.smaller_sign.eq(Mux(swap, sign_a, sign_b)),
            self.o.shift.eq(Mux(swap, exp_b, exp_a) - places.start),
        ]
        special_sum(m, self.o, a, sign_a, b, sign_b)
        return m

    def _compare(
        self, m: Module, sig_a: Value, exp_a: Value, sig_b: Value, exp_b: Value
    ) -> tuple[Value, Value, Value]:
        """Whether the second number is taken for the larger one, whether its exponent is larger, and how far the
        smaller one moves: 1 less in that case, because ``~x`` is ``-x - 1``.
        """
        places = self.places
        later, swap, difference = Signal(), Signal(), Signal(signed(len(exp_a) + 1))
        distance = Signal(len(exp_a))
        most = places.width + places.right + 1
        limit = places.max_exp if most <= _SHORT else min(most, places.max_exp)
        amount = Signal(range(limit + 1))
        m.d.comb += [
            difference.eq(exp_a - exp_b),
            later.eq(difference[-1]),
            distance.eq(difference[:-1] ^ later.replicate(len(exp_a))),
            amount.eq(distance if limit == places.max_exp else Mux(distance > most, most, distance)),
        ]
        # Exponent and significand together are in the order of the magnitudes, where both are normalised.
        order = later if places.overtakes else Cat(sig_a, exp_a) < Cat(sig_b, exp_b)
        if places.checks_a:
            order = order | ~sig_a.any()
        if places.checks_b:
            order = order & sig_b.any()
        m.d.comb += swap.eq(order)
        return swap, later, amount


class OrderedAdd(wiring.Component):
    """Sign and magnitude of the sum of an ordered pair; combinational.

    Members
    -------
    i : In(Signature)
        What `Order` gives.
    o : Out(result.signature)
    """

    def __init__(self, order: Order, target: Floating):
        self.places = order.places
        self.clamped = self.places.clamped(target, order.special)
        self.result = self.clamped.result
        self.floor = target.rounding is Rounding.FLOOR
        super().__init__({"i": In(order.signature.members["o"].signature), "o": Out(self.result.signature)})

    def elaborate(self, platform):
        m = Module()
        i, places = self.i, self.places
        width = places.width + places.right
        subtract, sign, total = Signal(), Signal(), Signal(signed(width + 2))
        larger = Cat(Const(0, places.right), i.larger)
        magnitude, negative = Signal(width + 1), Signal()
        m.d.comb += [
            subtract.eq(i.larger_sign ^ i.smaller_sign),
            total.eq(larger + (Cat(i.smaller, 0) ^ subtract.replicate(width + 1)).as_signed() + subtract),
            negative.eq(total[-1] if places.overtakes else 0),
            magnitude.eq(Mux(negative, -total, total)),
            self.o.sig.eq(magnitude),
            self.o.shift.eq(self.clamped.shift(m, i.shift)),
            sign.eq(
                Mux(
                    magnitude.any(),
                    i.larger_sign ^ negative,
                    zero_sign(i.larger_sign, i.smaller_sign, floor=self.floor),
                )
            ),
        ]
        set_special(m, self.o, self.result, i, sign)
        return m
