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
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.shift import shift_right_sticky
from hwgen.codec import Unrounded, raw_number, unpacker
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
        Layout of `fixed.Align`.
    o : Out(StructLayout)
        Array `p` with the one sum, and `acc` where there is one.
    """

    def __init__(self, raw: Raw, source: data.StructLayout):
        self.raw = raw
        members = dict(source)
        self.lanes = members["x"].shape.length
        fields = {"p": data.ArrayLayout(raw.layout, 1)}
        if "acc" in members:
            fields["acc"] = members["acc"].shape
        super().__init__({"i": In(source), "o": Out(data.StructLayout(fields))})

    def elaborate(self, platform):
        m = Module()
        p = self.o.p[0]
        total = Signal(signed(self.raw.width + 1))
        terms = [self.i.x[lane] + self.i.negative[lane] for lane in range(self.lanes)]
        m.d.comb += [
            total.eq(sum(terms[1:], terms[0])),
            p.sig.eq(Mux(total[-1], -total, total)),
            p.sign.eq(Mux(self.i.inf, self.i.inf_sign, total[-1] | self.i.minus_zero)),
        ]
        if self.raw.has_nan:
            m.d.comb += p.nan.eq(self.i.nan)
        if self.raw.has_inf:
            m.d.comb += p.inf.eq(self.i.inf)
        if "acc" in dict(self.i.shape()):
            m.d.comb += self.o.acc.eq(self.i.acc)
        return m


class AlignAccumulator(wiring.Component):
    """Product and accumulator, each in its place of the window; combinational.

    Members
    -------
    i : In(source)
        Array `p` of one product, code `acc`.
    o : Out(StructLayout)
        `product` and `addend` in the window, their signs, `shift` of the window above its lowest place, flags.
    """

    def __init__(self, term: Raw, target: Floating, source: data.StructLayout):
        self.target = target
        acc = raw_number(target.format, magnitude=True)
        self.window = Window(term, acc)
        self.has_nan = term.has_nan or acc.has_nan or term.has_inf or acc.has_inf
        self.has_inf = term.has_inf or acc.has_inf
        self.layout = data.StructLayout(
            {
                "product": self.window.width,
                "product_sign": 1,
                "addend": self.window.width,
                "addend_sign": 1,
                "shift": range(self.window.top_lsb - self.window.lsb + 1),
                "nan": 1,
                "inf": 1,
                "inf_sign": 1,
            }
        )
        super().__init__({"i": In(source), "o": Out(self.layout)})

    def elaborate(self, platform):
        m = Module()
        window, p = self.window, self.i.p[0]
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
            self.o.inf.eq(p_inf | acc_inf),
            self.o.inf_sign.eq(Mux(p_inf, p_sign, acc_sign)),
            self.o.nan.eq(field(p, "nan") | field(acc, "nan") | p_inf & acc_inf & (p_sign ^ acc_sign)),
        ]
        return m


class Add(wiring.Component):
    """Sign and magnitude of the sum of two numbers in one window; combinational.

    Members
    -------
    i : In(source)
        Layout of `AlignAccumulator`.
    o : Out(result.layout)
    """

    def __init__(self, source: data.StructLayout, result: Unrounded):
        self.result = result
        super().__init__({"i": In(source), "o": Out(result.layout)})

    def elaborate(self, platform):
        m = Module()
        i = self.i
        subtract, total = Signal(), Signal(signed(self.result.width + 1))
        negative, zero = total[-1], ~total.any()
        m.d.comb += [
            subtract.eq(i.product_sign ^ i.addend_sign),
            total.eq(
                i.product + (Cat(i.addend, 0) ^ subtract.replicate(self.result.width + 1)).as_signed() + subtract
            ),
            self.o.sig.eq(Mux(negative, -total, total)),
            self.o.shift.eq(i.shift),
            # A sum of zero is negative only if both terms are.
            self.o.sign.eq(
                Mux(i.inf, i.inf_sign, Mux(zero, i.product_sign & i.addend_sign, i.product_sign ^ negative))
            ),
            self.o.nan.eq(i.nan),
            self.o.inf.eq(i.inf),
        ]
        return m


class Clamp(wiring.Component):
    """A product on its way to rounding, no lower than rounding can tell; combinational.

    A product below a quarter of the format's last bit is as good as any other such product, so its exponent stops
    there and no shifter is needed to bring it up to the format's.

    Members
    -------
    i : In(source)
        Array `p` of one product.
    o : Out(result.layout)
    """

    def __init__(self, term: Raw, target: Floating, source: data.StructLayout):
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
        super().__init__({"i": In(source), "o": Out(self.result.layout)})

    def elaborate(self, platform):
        m = Module()
        p = self.i.p[0]
        shift = field(p, "shift")
        m.d.comb += [
            self.o.sig.eq(p.sig),
            self.o.shift.eq(Mux(shift < self.least, 0, shift - self.least)),
            self.o.sign.eq(field(p, "sign")),
            self.o.nan.eq(field(p, "nan")),
            self.o.inf.eq(field(p, "inf")),
        ]
        return m


def minimum_exponent(target: Floating) -> int:
    """Exponent of the format's smallest normal number, the floor of normalisation."""
    return target.format.lsb + getattr(target.format, "man_bits", 0)
