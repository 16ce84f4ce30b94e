"""Sums that are rounded: a product beside the accumulator in a window that no rounding looks beyond.

The product stays where it is, the accumulator moves (as in a fused multiply-add). With `p` the precision of the
accumulator's format, `w` the bits of the product, the window is

      far        |<-  p ->|2|<---- w ---->|<-- p + 2 -->|
      window     [ acc    ]   [ product   ] 0 0 0 0 0 0 0
                              moving right >>> [ acc    ] sticky

- An accumulator that begins more than two bits above the product keeps the place on the left (`far`): the product
  then is less than a quarter of its last bit, and only that it is not zero matters.
- One that ends below the window leaves a sticky bit in the window's last place: the sum then has its leading one at
  least p + 1 places higher, so rounding never looks at that place singly.
- Beside a product of zero the accumulator keeps the place on the left, where it is whole.
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.shift import shift_right_sticky
from hwgen.codec import Unrounded, flags, raw_number, unpacker
from hwgen.datapath.fixed import sum_of_lanes
from hwgen.raw import Raw, field
from numerics.functions.accumulator import Floating


class Window:
    """Places and weights of the window in which a product and an accumulator are added."""

    def __init__(self, term: Raw, acc: Raw):
        self.term, self.acc = term, acc
        #: Zeros to the right of the product.
        self.right = acc.width + 2
        #: Place of the accumulator's last bit when it is as far left as it gets.
        self.left = self.right + term.width + 2
        #: Bits of the window, one for the carry included.
        self.width = self.left + acc.width + 1
        #: Amount by which the accumulator moves right where both shifts are 0.
        self.offset = self.left - self.right + term.lsb - acc.lsb
        #: Weights of the window's last bit: where the accumulator sets it, where the product does.
        self.far_lsb = acc.lsb - self.left
        self.near_lsb = term.lsb - self.right
        # A product that stays put is no more than `far` below the accumulator.
        lowest_near = max(self.near_lsb, acc.lsb - term.width - 2 - self.right)
        self.lsb = min(self.far_lsb, lowest_near)
        self.top_lsb = max(self.far_lsb + acc.max_shift, self.near_lsb + term.max_shift)

    def unrounded(self, floor: int, *, has_nan: bool, has_inf: bool) -> Unrounded:
        """The sum as it goes to normalisation with exponent `floor`."""
        return Unrounded(
            width=self.width,
            lsb=self.lsb,
            max_shift=self.top_lsb - self.lsb,
            floor=floor,
            has_nan=has_nan,
            has_inf=has_inf,
        )


class TotalMagnitude(wiring.Component):
    """The exact sum of aligned products as one raw product; combinational.

    Members
    -------
    i : In(source)
        What `fixed.Align` gives.
    o : Out(Signature)
        The sum `p0`, and `acc` where there is one.
    """

    def __init__(self, raw: Raw, lanes: int, source: wiring.Signature):
        self.raw, self.lanes = raw, lanes
        self.running = "acc" in source.members
        members = {"p0": Out(raw.signature)}
        if self.running:
            members["acc"] = source.members["acc"]
        super().__init__({"i": In(source), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        p = self.o.p0
        total = Signal(signed(self.raw.width + 1))
        m.d.comb += [
            total.eq(sum_of_lanes(self.i, self.lanes)),
            p.sig.eq(Mux(total[-1], -total, total)),
            p.sign.eq(Mux(field(self.i, "inf"), field(self.i, "inf_sign"), total[-1] | self.i.minus_zero)),
        ]
        if self.raw.has_nan:
            m.d.comb += p.nan.eq(self.i.nan)
        if self.raw.has_inf:
            m.d.comb += p.inf.eq(self.i.inf)
        if self.running:
            m.d.comb += self.o.acc.eq(self.i.acc)
        return m


class AlignAccumulator(wiring.Component):
    """Product and accumulator, each in its place of the window; combinational.

    Members
    -------
    i : In(source)
        One product `p0`, code `acc`.
    o : Out(Signature)
        `product` and `addend` in the window, their signs, `shift` of the window above its lowest place, flags.
    """

    def __init__(self, term: Raw, target: Floating, source: wiring.Signature):
        self.target = target
        acc = raw_number(target.format, magnitude=True)
        self.window = Window(term, acc)
        self.has_nan = term.has_nan or acc.has_nan or term.has_inf or acc.has_inf
        self.has_inf = term.has_inf or acc.has_inf
        members = {
            "product": Out(self.window.width),
            "product_sign": Out(1),
            "addend": Out(self.window.width),
            "addend_sign": Out(1),
            "shift": Out(range(self.window.top_lsb - self.window.lsb + 1)),
        }
        if self.has_inf:
            members |= {"inf": Out(1), "inf_sign": Out(1)}
        if self.has_nan:
            members["nan"] = Out(1)
        self.placed = wiring.Signature(members)
        super().__init__({"i": In(source), "o": Out(self.placed)})

    def elaborate(self, platform):
        m = Module()
        window, p = self.window, self.i.p0
        m.submodules.acc = unpack = unpacker(self.target.format, magnitude=True)
        acc = unpack.o
        m.d.comb += unpack.code.eq(self.i.acc)

        p_shift, acc_shift = field(p, "shift"), field(acc, "shift")
        distance = Signal(range(window.offset - window.acc.max_shift, window.offset + window.term.max_shift + 1))
        far, amount = Signal(), Signal(range(window.width + 1))
        beyond = distance > window.width
        m.d.comb += [
            distance.eq(p_shift - acc_shift + window.offset),
            far.eq((distance < 0) | ~p.sig.any()),
            amount.eq(Mux(far, 0, Mux(beyond, window.width, distance))),
        ]
        placed = Cat(Const(0, window.left), acc.sig, Const(0, window.width - window.left - window.acc.width))
        moved, sticky = shift_right_sticky(m, placed, amount, name="moved")
        far_shift, near_shift = window.far_lsb - window.lsb, window.near_lsb - window.lsb
        p_sign, acc_sign = field(p, "sign"), field(acc, "sign")
        p_inf, acc_inf = field(p, "inf"), field(acc, "inf")
        m.d.comb += [
            self.o.product.eq(p.sig << window.right),
            self.o.product_sign.eq(p_sign),
            self.o.addend.eq(moved | sticky),
            self.o.addend_sign.eq(acc_sign),
            self.o.shift.eq(Mux(far, acc_shift + far_shift, p_shift + near_shift)),
        ]
        if self.has_inf:
            m.d.comb += [self.o.inf.eq(p_inf | acc_inf), self.o.inf_sign.eq(Mux(p_inf, p_sign, acc_sign))]
        if self.has_nan:
            conflict = p_inf & acc_inf & (p_sign ^ acc_sign)
            m.d.comb += self.o.nan.eq(field(p, "nan") | field(acc, "nan") | conflict)
        return m


class Add(wiring.Component):
    """Sign and magnitude of the sum of two numbers in one window; combinational.

    Members
    -------
    i : In(source)
        What `AlignAccumulator` gives.
    o : Out(result.signature)
    """

    def __init__(self, source: wiring.Signature, result: Unrounded):
        self.result = result
        super().__init__({"i": In(source), "o": Out(result.signature)})

    def elaborate(self, platform):
        m = Module()
        i = self.i
        subtract, sign, total = Signal(), Signal(), Signal(signed(self.result.width + 1))
        negative, zero = total[-1], ~total.any()
        m.d.comb += [
            subtract.eq(i.product_sign ^ i.addend_sign),
            total.eq(
                i.product + (Cat(i.addend, 0) ^ subtract.replicate(self.result.width + 1)).as_signed() + subtract
            ),
            self.o.sig.eq(Mux(negative, -total, total)),
            self.o.shift.eq(i.shift),
            # A sum of zero is negative only if both terms are.
            sign.eq(Mux(zero, i.product_sign & i.addend_sign, i.product_sign ^ negative)),
            self.o.sign.eq(Mux(field(i, "inf"), field(i, "inf_sign"), sign)),
        ]
        for flag in flags(self.result):
            m.d.comb += getattr(self.o, flag).eq(getattr(i, flag))
        return m


class Clamp(wiring.Component):
    """A product on its way to rounding, no lower than rounding can tell; combinational.

    A product below a quarter of the format's last bit is as good as any other such product, so its exponent stops
    there and no shifter is needed to bring it up to the format's.

    Members
    -------
    i : In(source)
        One product `p0`.
    o : Out(result.signature)
    """

    def __init__(self, term: Raw, target: Floating, source: wiring.Signature):
        self.term = term
        floor = target.format.lsb - term.width - 2
        self.least = max(0, floor - term.lsb)
        # Zeros in front, so that the top bit reaches the format's smallest normal exponent, and behind, for guard
        # and sticky bit.
        self.front = max(0, minimum_exponent(target) - (term.lsb + self.least + term.width - 1))
        self.result = Unrounded(
            width=term.width + self.front,
            lsb=term.lsb + self.least,
            max_shift=max(0, term.max_shift - self.least),
            floor=minimum_exponent(target),
            has_nan=term.has_nan,
            has_inf=term.has_inf,
        )
        super().__init__({"i": In(source), "o": Out(self.result.signature)})

    def elaborate(self, platform):
        m = Module()
        p = self.i.p0
        shift = field(p, "shift")
        m.d.comb += [
            self.o.sig.eq(p.sig),
            self.o.shift.eq(Mux(shift < self.least, 0, shift - self.least)),
            self.o.sign.eq(field(p, "sign")),
        ]
        for flag in flags(self.result):
            m.d.comb += getattr(self.o, flag).eq(getattr(p, flag))
        return m


def minimum_exponent(target: Floating) -> int:
    """Exponent of the format's smallest normal number, the floor of normalisation."""
    return target.format.lsb + getattr(target.format, "man_bits", 0)
