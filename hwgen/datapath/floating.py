"""Sums that are rounded: a product beside an addend in a window that no rounding looks beyond.

The product stays where it is, the addend moves (as in a fused multiply-add). With `w` the bits of the product, `y`
those of the addend, the window is

      far        |<-  y  ->|<-gap->|<---- w ---->|<-- right -->|
      window     [ addend  ]       [   product   ] 0 0 0 0 0 0 0
                              moving right >>>       [ addend  ] sticky

- An addend that begins more than `gap` bits above the product keeps the place on the left (`far`): the product then
  is below every bit that rounding looks at singly, and only that it is not zero matters.
- One that ends below the window leaves a sticky bit in the window's last place, which lies below all those bits.
- Beside a product of zero the addend keeps the place on the left, where it is whole.
- Beside an addend of zero that begins as far above (as one with coarse last places may: an integer beside products of
  BF16), the product is the sum, and sets the weights of the window all the same.

How far rounding looks: with `p` the precision of the target and `k` the bits it looks at singly below the last kept
one, no more than ``p + k`` bits from the leading one of the sum, and no further down than ``target.lsb - k``.
"""

from collections.abc import Sequence

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.carry_save import Heap
from hwgen.arith.shift import shift_right_sticky
from hwgen.codec import Source, Unrounded, flags, raw_number, unpacker
from hwgen.codec.rounding import bits_looked_at
from hwgen.datapath.clamp import Clamped
from hwgen.datapath.fixed import Align, add_terms
from hwgen.raw import Raw, field
from numerics.functions.accumulator import Floating
from numerics.rounding import Rounding


class TotalMagnitude(wiring.Component):
    """The exact sum of aligned terms as one raw number; combinational.

    Members
    -------
    i : In(Signature)
        What `align` gives.
    o : Out(Signature)
        The sum `p0`.
    """

    def __init__(self, align: Align):
        most = max(abs(end) for end in align.ends)
        self.raw = Raw(width=most.bit_length(), lsb=align.lsb, has_nan=align.special, has_inf=align.has_inf)
        source = align.signature.members["o"].signature
        super().__init__({"i": In(source), "o": Out(wiring.Signature({"p0": Out(self.raw.signature)}))})

    def elaborate(self, platform):
        m = Module()
        p = self.o.p0
        total, sign = Signal(signed(self.raw.width + 1)), Signal()
        heap = Heap(m, len(total), "sum")
        add_terms(heap, self.i)
        m.d.comb += [
            total.eq(heap.total()),
            p.sig.eq(Mux(total[-1], -total, total)),
            sign.eq(Mux(total.any(), total[-1], self.i.minus_zero)),
            p.sign.eq(Mux(field(self.i, "inf"), field(self.i, "inf_sign"), sign)),
        ]
        for flag in ("inf", "nan"):
            if hasattr(p, flag):
                m.d.comb += getattr(p, flag).eq(getattr(self.i, flag))
        return m


class Window:
    """Places and weights of the window in which a product and an addend are added for `target`.

    Parameters
    ----------
    term, addend : Raw
        The product and the addend.
    target : Floating
        What the sum is rounded into.
    zeros : int
        Most zeros above the leading one of a product, but for those that are below all that rounding looks at singly,
        and beside an addend that loses nothing. None if there may be any number of them.
    """

    def __init__(self, term: Raw, addend: Raw, target: Floating, zeros: int | None = None):
        self.term, self.addend = term, addend
        self.zeros = term.width - 1 if zeros is None else zeros
        self.right = self._right(target)
        #: Place of the addend's last bit when it is as far left as it gets.
        self.left = self.right + term.width + self._gap(target)
        # Where it never gets there, the window ends before.
        highest = self.right + addend.lsb + addend.max_shift - term.lsb
        self.left = min(self.left, max(highest, 0))
        #: Bits of the window, one for the carry included, where there is any: in the place on the left the addend is
        #: above the product, and in every other the bit on top is free, unless the window ends before.
        carry = zeros is None or self.left < self.right + term.width
        self.width = max(self.left + addend.width, self.right + term.width) + carry
        #: Amount by which the addend moves right where both shifts are 0.
        self.offset = self.left - self.right + term.lsb - addend.lsb
        #: Weights of the window's last bit: where the addend sets it, where the product does.
        self.far_lsb = addend.lsb - self.left
        self.near_lsb = term.lsb - self.right
        #: Whether the product may matter where an addend of zero keeps the place on the left.
        self.zero_stands_high = self._zero_stands_high(target)
        self.lsb = min(self.far_lsb, self.near_lsb) if self.zero_stands_high else self.far_lsb
        self.top_lsb = max(self.far_lsb + addend.max_shift, self.near_lsb + term.max_shift)

    def _gap(self, target: Floating) -> int:
        """Zeros between a product and a far addend."""
        looked, addend = bits_looked_at(target.rounding), self.addend
        precision = target.format.precision
        # The leading one of the sum is no lower than the bit below the addend's own.
        gap = precision + 1 + looked - addend.width
        if addend.loose_lsb is not None:
            gap = max(gap, min(precision + looked, addend.loose_lsb - target.format.lsb + looked))
        return max(gap, 0)

    def _zero_stands_high(self, target: Floating) -> bool:
        """Whether an addend of zero may be far, and rounding then see more than a sticky bit of the product.

        A far addend's last bit is at least `gap` places above the product, in the window and in weight.
        """
        zero, gap = self.addend.zero_lsb, self.left - self.right - self.term.width
        ever_far = zero - self.addend.lsb > self.offset
        return ever_far and zero - gap > target.format.lsb - bits_looked_at(target.rounding)

    def _right(self, target: Floating) -> int:
        """Zeros to the right of the product."""
        looked, term, addend = bits_looked_at(target.rounding), self.term, self.addend
        # An addend that loses bits is below half of the product, and they end in a place where the product has none.
        right = max(addend.width + 1, target.format.precision + looked + 2) + self.zeros - term.width
        right = max(right, 1)
        # Neither is more needed than down to the last weight that rounding looks at, nor than the addend's last bit.
        highest = term.lsb + term.max_shift
        return max(0, min(right, highest - target.format.lsb + looked + 1, highest - addend.lsb))

    def clamped(self, target: Floating, special: Sequence[str]) -> Clamped:
        """The sum as it goes to normalisation."""
        return Clamped.of(
            target,
            width=self.width,
            lsb=self.lsb,
            max_shift=self.top_lsb - self.lsb,
            normal_from=None,
            special=special,
        )


def special_members(*raws: Raw) -> dict[str, wiring.Member]:
    """Members that say what is special of a sum of such numbers."""
    members = {"inf": Out(1), "inf_sign": Out(1)} if any(raw.has_inf for raw in raws) else {}
    return members | ({"nan": Out(1)} if any(raw.has_nan for raw in raws) else {})


def special_sum(m: Module, out, x, x_sign: Value, y, y_sign: Value) -> None:
    """Set what `special_members` lists for the sum of two raw numbers."""
    x_inf, y_inf = field(x, "inf"), field(y, "inf")
    if hasattr(out, "inf"):
        m.d.comb += [out.inf.eq(x_inf | y_inf), out.inf_sign.eq(Mux(x_inf, x_sign, y_sign))]
    if hasattr(out, "nan"):
        conflict = x_inf & y_inf & (x_sign ^ y_sign)
        m.d.comb += out.nan.eq(field(x, "nan") | field(y, "nan") | conflict)


def set_special(m: Module, out, result: Unrounded, total, sign: Value) -> None:
    """Set sign and flags of a sum `out`, described by `result`: `sign`, or what `special_sum` says in `total`."""
    m.d.comb += out.sign.eq(Mux(field(total, "inf"), field(total, "inf_sign"), sign))
    for flag in flags(result):
        m.d.comb += getattr(out, flag).eq(getattr(total, flag))


class AlignAddend(wiring.Component):
    """Product and addend, each in its place of the window; combinational.

    Parameters
    ----------
    term : Raw
        The product.
    name : str
        Name of the addend.
    addend : Source
        Its format.
    target : Floating
        What the sum is rounded into.
    source : Signature
        What the stage before gives: `p0`.
    zeros : int
        Most zeros above the leading one of the product, as `Window` takes them.

    Members
    -------
    i : In(source)
    NAME : In(addend.width)
        Code of the addend.
    o : Out(Signature)
        `product` and `addend` in the window, their signs, `shift` of the window above its lowest place, flags.
    """

    def __init__(
        self,
        term: Raw,
        name: str,
        addend: Source,
        target: Floating,
        source: wiring.Signature,
        zeros: int | None = None,
    ):
        self.name, self.addend = name, addend
        raw = raw_number(addend, magnitude=True)
        self.window = Window(term, raw, target, zeros)
        members = {
            "product": Out(self.window.width),
            "product_sign": Out(1),
            "addend": Out(self.window.width),
            "addend_sign": Out(1),
            "shift": Out(range(self.window.top_lsb - self.window.lsb + 1)),
        }
        special = special_members(term, raw)
        self.special = [flag for flag in ("inf", "nan") if flag in special]
        out = wiring.Signature({**members, **special})
        super().__init__({"i": In(source), name: In(addend.width), "o": Out(out)})

    def elaborate(self, platform):
        m = Module()
        window, p = self.window, self.i.p0
        m.submodules[self.name] = unpack = unpacker(self.addend, magnitude=True)
        addend = unpack.o
        m.d.comb += unpack.code.eq(getattr(self, self.name))

        p_shift, own_shift = field(p, "shift"), field(addend, "shift")
        low, high = window.offset - window.addend.max_shift, window.offset + window.term.max_shift
        distance = Signal(range(min(low, 0), max(high, 0) + 1))
        far, amount = Signal(), Signal(range(min(max(high, 0), window.width) + 1))
        beyond = distance > window.width
        above = distance < 0
        if window.zero_stands_high:
            above = above & addend.sig.any()
        m.d.comb += [
            distance.eq(p_shift - own_shift + window.offset),
            far.eq(above | ~p.sig.any()),
            amount.eq(Mux(far, 0, Mux(beyond, window.width, distance))),
        ]
        placed = Cat(Const(0, window.left), addend.sig, Const(0, window.width - window.left - window.addend.width))
        moved, sticky = shift_right_sticky(m, placed, amount, name="moved")
        far_shift, near_shift = window.far_lsb - window.lsb, window.near_lsb - window.lsb
        p_sign, own_sign = field(p, "sign"), field(addend, "sign")
        m.d.comb += [
            self.o.product.eq(Cat(Const(0, window.right), p.sig)),
            self.o.product_sign.eq(p_sign),
            self.o.addend.eq(moved | sticky),
            self.o.addend_sign.eq(own_sign),
            self.o.shift.eq(Mux(far, own_shift + far_shift, p_shift + near_shift)),
        ]
        special_sum(m, self.o, p, p_sign, addend, own_sign)
        return m


class Add(wiring.Component):
    """Sign and magnitude of the sum of two numbers in one window; combinational.

    Members
    -------
    i : In(Signature)
        What `AlignAddend` gives.
    o : Out(result.signature)
    """

    def __init__(self, align: AlignAddend, target: Floating):
        self.clamped = align.window.clamped(target, align.special)
        self.width = align.window.width
        self.result = self.clamped.result
        self.floor = target.rounding is Rounding.FLOOR
        super().__init__({"i": In(align.signature.members["o"].signature), "o": Out(self.result.signature)})

    def elaborate(self, platform):
        m = Module()
        i = self.i
        subtract, sign = (Signal() for _ in range(2))
        m.d.comb += subtract.eq(i.product_sign ^ i.addend_sign)
        magnitude, negative, zero = self._magnitude(m, subtract)
        m.d.comb += [
            self.o.sig.eq(magnitude),
            self.o.shift.eq(self.clamped.shift(m, i.shift)),
            sign.eq(Mux(zero, zero_sign(i.product_sign, i.addend_sign, floor=self.floor), i.product_sign ^ negative)),
        ]
        set_special(m, self.o, self.result, i, sign)
        return m

    def _magnitude(self, m: Module, subtract: Value) -> tuple[Value, Value, Value]:
        """Magnitude of the sum or difference, whether the addend is the larger number, and whether it is zero."""
        total = Signal(signed(self.width + 1))
        inverted = (Cat(self.i.addend, 0) ^ subtract.replicate(self.width + 1)).as_signed()
        m.d.comb += total.eq(self.i.product + inverted + subtract)
        return Mux(total[-1], -total, total), total[-1], ~total.any()


def zero_sign(x_sign: Value, y_sign: Value, *, floor: bool) -> Value:
    """Sign of an exact zero of two terms: negative if both are, or under floor if either is (IEEE 754-2019, 6.3)."""
    return x_sign | y_sign if floor else x_sign & y_sign
