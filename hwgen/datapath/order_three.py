"""Sums of two products and an addend that are rounded once: all three in the order of their magnitudes.

With `w` the bits of the longest significand, every leading one at the top, the largest one stays and the others move
right beside it, by the distances of their exponents:

      largest    [      w      ] 0 0 0 0 0 0
      middle     >>> [      w      ]              whole in the window, or it and the smallest become a sticky bit
      smallest   >>>>>>> [      w      ] sticky
                 |<---- w ---->|<- right ->|

The place where the window ends is such that no rounding sees what it loses. With `p` the precision of the target and
`k` the bits that rounding looks at singly below the last kept one, ``right`` is ``max(w + 1, p + k + 2)``:

- Where the middle one moves by `right` or more, it and the smallest one together are below half of the last bit of
  the largest, and below every bit that rounding looks at. What matters is the sign of their sum, which is that of the
  middle one, and whether they cancel.
- Where it moves less, it is whole, and both end above the window's last place, where the sticky bit of the smallest
  one is. If its distance is 0 or 1, they may cancel down to the last bit of the middle one, and no smallest one that
  loses bits reaches as high; ``p + k`` bits from there on are in the window still.
- If the two cancel to nothing, the smallest is the sum: it takes the largest one's place.

Numbers that are zero have the smallest exponent, so that they come last.
"""

from collections.abc import Sequence

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.carry_save import full_adders
from hwgen.arith.shift import shift_out, shift_right_sticky
from hwgen.bundle import connect
from hwgen.codec import Source, raw_number, unpacker
from hwgen.codec.lead import Lead
from hwgen.codec.rounding import bits_looked_at
from hwgen.datapath.clamp import Clamped
from hwgen.datapath.floating import set_special, special_members, special_sum
from hwgen.raw import Raw, field, led
from numerics.functions.accumulator import Floating
from numerics.rounding import Rounding


class Triple:
    """Widths and weights of the sum of two numbers like `product` and one like `addend`, with their leading ones at
    the top.
    """

    def __init__(self, product: Raw, addend: Raw, target: Floating):
        self.product, self.addend = product, addend
        #: Bits of every significand, shorter ones with zeros behind.
        self.width = max(product.width, addend.width)
        #: Weight of a leading one of exponent 0.
        self.base = min(_top(product), _top(addend))
        self.max_exp = max(_top(raw) + raw.max_shift for raw in (product, addend)) - self.base
        needed = max(self.width + 1, target.format.precision + bits_looked_at(target.rounding) + 2)
        #: Places to the right of the largest number.
        self.right = min(needed, self.max_exp)
        #: Whether a number can move beyond them.
        self.leaves = self.max_exp >= needed

    @property
    def number(self) -> wiring.Signature:
        """One of the numbers."""
        return wiring.Signature({"sig": Out(self.width), "exp": Out(range(self.max_exp + 1)), "sign": Out(1)})

    def place(self, m: Module, source, raw: Raw, number) -> None:
        """Set `number` to a raw number, whose exponent is 0 where it is zero."""
        m.d.comb += [
            number.sig.eq(Cat(Const(0, self.width - raw.width), source.sig)),
            number.exp.eq(Mux(source.sig[-1], field(source, "shift") + (_top(raw) - self.base), 0)),
            number.sign.eq(field(source, "sign")),
        ]

    def clamped(self, target: Floating, special: Sequence[str]) -> Clamped:
        """The sum as it goes to normalisation."""
        return Clamped.of(
            target,
            width=self.width + self.right + 2,
            lsb=self.base - (self.width - 1) - self.right,
            max_shift=self.max_exp,
            normal_from=None,
            special=special,
        )


def _top(raw: Raw) -> int:
    """Weight of the first bit of `sig` at shift 0."""
    return raw.lsb + raw.width - 1


def magnitude(number) -> Value:
    """Exponent and significand, which are in the order of the numbers' magnitudes."""
    return Cat(number.sig, number.exp)


def opposite(x, y) -> Value:
    """Whether two numbers cancel."""
    return (magnitude(x) == magnitude(y)) & (x.sign ^ y.sign)


class Exponents(wiring.Component):
    """Two products with their exponents in one scale; combinational.

    Parameters
    ----------
    triple : Triple
        The sum.
    source : Signature
        What the stage before gives: `p0` and `p1`.

    Members
    -------
    i : In(source)
    o : Out(Signature)
        Numbers `a` and `b`, and flags of their sum.
    """

    def __init__(self, triple: Triple, source: wiring.Signature):
        self.triple = triple
        numbers = {"a": Out(triple.number), "b": Out(triple.number)}
        out = wiring.Signature({**numbers, **special_members(triple.product)})
        super().__init__({"i": In(source), "o": Out(out)})

    def elaborate(self, platform):
        m = Module()
        for source, number in ((self.i.p0, self.o.a), (self.i.p1, self.o.b)):
            self.triple.place(m, source, self.triple.product, number)
        special_sum(m, self.o, self.i.p0, self.o.a.sign, self.i.p1, self.o.b.sign)
        return m


class Compare(wiring.Component):
    """Two products, and which of them is larger; combinational.

    Members
    -------
    i : In(Signature)
        What `Exponents` gives.
    o : Out(Signature)
        The same, whether the second number is `later`, being larger, and whether they are `opposite`.
    """

    def __init__(self, exponents: Exponents):
        self.triple = exponents.triple
        self.source = exponents.signature.members["o"].signature
        out = wiring.Signature({**self.source.members, "later": Out(1), "opposite": Out(1)})
        super().__init__({"i": In(self.source), "o": Out(out)})

    def elaborate(self, platform):
        m = Module()
        a, b = self.i.a, self.i.b
        connect(m, self.source, self.i, self.o)
        m.d.comb += [self.o.later.eq(magnitude(a) < magnitude(b)), self.o.opposite.eq(opposite(a, b))]
        return m


class OrderThree(wiring.Component):
    """Two products and an addend in order; combinational.

    Parameters
    ----------
    compare : Compare
        The stage before.
    name : str
        Name of the addend.
    addend : Source
        Its format.
    target : Floating
        What the sum is rounded into.

    Members
    -------
    i : In(Signature)
        What `Compare` gives.
    NAME : In(addend.width)
        Code of the addend.
    o : Out(Signature)
        Significands `largest`, `middle` and `smallest`, with signs of these names and those of the smaller ones'
        distances; the exponent `shift` of the largest; whether the smaller ones `cancel`; the sign `minus_zero` of a
        sum of zero; flags. Where the larger ones cancel, the exponent is that of the smallest, and its distance 0.
    """

    def __init__(self, compare: Compare, name: str, addend: Source, target: Floating):
        self.name, self.addend, self.triple = name, addend, compare.triple
        self.floor = target.rounding is Rounding.FLOOR
        source = compare.signature.members["o"].signature
        special = special_members(self.triple.product, self.triple.addend)
        self.special = [flag for flag in ("inf", "nan") if flag in special]
        exp = Out(range(self.triple.max_exp + 1))
        members: dict[str, wiring.Member] = {"shift": exp, "middle_distance": exp, "smallest_distance": exp}
        for part in ("largest", "middle", "smallest"):
            members |= {part: Out(self.triple.width), f"{part}_sign": Out(1)}
        members |= {"cancel": Out(1), "minus_zero": Out(1), **special}
        super().__init__({"i": In(source), name: In(addend.width), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        triple, a, b, later = self.triple, self.i.a, self.i.b, self.i.later
        m.submodules[self.name] = unpack = unpacker(self.addend, magnitude=True)
        m.d.comb += unpack.code.eq(getattr(self, self.name))
        raw, number = raw_number(self.addend, magnitude=True), unpack.o
        if led(raw) != raw:
            m.submodules[f"lead_{self.name}"] = lead = Lead(raw)
            connect(m, raw.signature, number, lead.i)
            number = lead.o
        c = triple.number.create(path=(self.name,))
        triple.place(m, number, triple.addend, c)

        # The addend is compared with both products, whichever of them is larger.
        above_a, above_b, first, second = Signal(), Signal(), Signal(), Signal()
        against_a, against_b = Signal(), Signal()
        m.d.comb += [
            above_a.eq(magnitude(a) < magnitude(c)),
            above_b.eq(magnitude(b) < magnitude(c)),
            against_a.eq(opposite(a, c)),
            against_b.eq(opposite(b, c)),
            first.eq(above_a & above_b),
            second.eq(above_a | above_b),
        ]
        parts = {name: triple.number.create(path=(name,)) for name in ("largest", "middle", "smallest")}
        for part in triple.number.members:
            x, y = (getattr(side, part) for side in (a, b))
            z = getattr(c, part)
            larger, smaller = Mux(later, y, x), Mux(later, x, y)
            m.d.comb += [
                getattr(parts["largest"], part).eq(Mux(first, z, larger)),
                getattr(parts["middle"], part).eq(Mux(first, larger, Mux(second, z, smaller))),
                getattr(parts["smallest"], part).eq(Mux(second, smaller, z)),
            ]
        largest, middle, smallest = parts.values()
        with_larger, with_smaller = Mux(later, against_b, against_a), Mux(later, against_a, against_b)
        alone = Signal()
        m.d.comb += [
            alone.eq(Mux(second, with_larger, self.i.opposite)),
            self.o.cancel.eq(Mux(first, self.i.opposite, with_smaller)),
            self.o.shift.eq(Mux(alone, smallest.exp, largest.exp)),
            self.o.middle_distance.eq(largest.exp - middle.exp),
            self.o.smallest_distance.eq(Mux(alone, 0, largest.exp - smallest.exp)),
        ]
        for name, part in parts.items():
            m.d.comb += [getattr(self.o, name).eq(part.sig), getattr(self.o, f"{name}_sign").eq(part.sign)]
        signs = Cat(a.sign, b.sign, c.sign)
        m.d.comb += self.o.minus_zero.eq(signs.any() if self.floor else signs.all())
        special_sum(m, self.o, self.i, field(self.i, "inf_sign"), number, c.sign)
        return m


class AddThree(wiring.Component):
    """Sign and magnitude of the sum of an ordered triple; combinational.

    Members
    -------
    i : In(Signature)
        What `OrderThree` gives.
    o : Out(result.signature)
    """

    def __init__(self, order: OrderThree, target: Floating):
        self.triple = order.triple
        self.clamped = self.triple.clamped(target, order.special)
        self.result = self.clamped.result
        super().__init__({"i": In(order.signature.members["o"].signature), "o": Out(self.result.signature)})

    def elaborate(self, platform):
        m = Module()
        i, right = self.i, self.triple.right
        width = self.triple.width + right
        far, middle, smallest, smallest_sign = Signal(), Signal(width), Signal(width), Signal()
        steps = i.middle_distance[: (right - self.triple.leaves).bit_length()]
        m.d.comb += far.eq(i.middle_distance >= right if self.triple.leaves else 0)
        # A middle one that is not far loses nothing.
        whole, _ = shift_right_sticky(m, Cat(Const(0, right), i.middle), steps, name="middle_moved")
        moved, lost = shift_out(m, Cat(Const(0, right), i.smallest), i.smallest_distance, name="smallest_moved")
        sticky = Mux(far, i.middle[-1] & ~i.cancel, lost)
        m.d.comb += [
            middle.eq(whole & ~far.replicate(width)),
            smallest.eq((moved & ~far.replicate(width)) | sticky),
            smallest_sign.eq(Mux(far, i.middle_sign, i.smallest_sign)),
        ]
        subtract = Cat(sign ^ i.largest_sign for sign in (i.middle_sign, smallest_sign))
        largest = Cat(Const(0, right), i.largest, Const(0, 3))
        others = [
            Cat(number, Const(0, 3)) ^ inverted.replicate(width + 3)
            for number, inverted in zip((middle, smallest), subtract, strict=True)
        ]
        sums, carries = full_adders(m, largest, others[0], others[1], "sum")
        # What is left to add is 1, if the smallest one is subtracted: -x is ~(x - 1).
        shifted, less, total = Cat(subtract[0], carries[:-1]), Signal(signed(width + 3)), Signal(width + 4)
        negative, sign = less[-1], Signal()
        m.d.comb += [
            less.eq(sums + shifted),
            total.eq(Cat(Const(1, 1), sums) + Cat(subtract[1], shifted)),
            self.o.sig.eq(Mux(negative, ~less, total[1:])),
            self.o.shift.eq(self.clamped.shift(m, i.shift)),
            sign.eq(Mux(self.o.sig.any(), i.largest_sign ^ negative, i.minus_zero)),
        ]
        set_special(m, self.o, self.result, i, sign)
        return m
