"""Products of minifloats that are rounded into one: the place of the product is found beside its multiplication.

Where the leading one of a product is, its factors tell, but for one place: `z` leading zeros in one of them are as
many in the product. So the exponent, how far to shift and what a subnormal result loses are known when the product
is, and one rotation serves for both ways:

    product            0 0 1 x x x x x        z = 2: to the left
    rotated            1 x x x x x 0 0

    product            1 x x x x x a b        a subnormal result: to the right, by 2
    rotated            a b 1 x x x x x
    masked             0 0 1 x x x x x        a, b are lost

What is left is the choice between the two places of the leading one, which is also that of two exponents.
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.leading_zeros import leading_zeros
from hwgen.arith.multiplier import multiply
from hwgen.arith.shift import rotate_left
from hwgen.bundle import code_signature
from hwgen.codec.minifloat import MinifloatPack
from hwgen.codec.rounding import bits_looked_at, goes_up
from hwgen.datapath.multiply import special_product
from hwgen.raw import Raw
from numerics.formats import Minifloat
from numerics.functions.accumulator import Floating
from numerics.functions.rounding import RandomBits


class Scaling:
    """Widths and ranges of the product of `a` and `b` on its way to `target`."""

    def __init__(self, a: Raw, b: Raw, target: Floating):
        fmt: Minifloat = target.format  # type: ignore[assignment]
        self.a, self.b, self.target = a, b, target
        self.precision = fmt.precision
        #: Bits that rounding looks at singly, the kept ones included.
        self.kept = self.precision + bits_looked_at(target.rounding)
        self.product_width = a.width + b.width
        #: Binades from the smallest normal number up to the top bit of a product, at exponents 0.
        self.headroom = a.lsb + b.lsb + self.product_width - 1 - fmt.min_exp
        #: Whether a product of two subnormal numbers loses all bits, so that leading zeros of one at most count.
        self.one_counts = a.min_shift + b.min_shift + self.headroom <= -self.kept
        self.most_zeros = max(a.width, b.width) - 1 if self.one_counts else self.product_width - 2
        size = max(self.product_width, self.kept + 1, self.most_zeros + self.kept)
        #: Bits of the rotation, a power of two.
        self.width = 1 << (size - 1).bit_length()
        self.max_exp = a.max_shift + b.max_shift + self.headroom
        self.min_room = min(0, a.min_shift + b.min_shift + self.headroom)
        #: Shape of the exponent after leading zeros are counted, those of a zero included.
        self.top_shape = range(self.min_room - self.product_width, self.max_exp + 1)

    @staticmethod
    def fits(a: Raw, b: Raw, target: Floating) -> bool:
        """Whether a product can be rounded in this way: the target has subnormal numbers and a mantissa, and no
        product from 2 on is rounded up to 4.
        """
        fmt = target.format
        if not isinstance(fmt, Minifloat) or not fmt.subnormals or not fmt.man_bits:
            return False
        if isinstance(target.rounding, RandomBits) or not (a.max_shift and b.max_shift):
            return False
        most, width = ((1 << a.width) - 1) * ((1 << b.width) - 1), a.width + b.width
        return most << max(0, fmt.precision - width) >> max(0, width - fmt.precision) < (1 << fmt.precision) - 1

    def members(self, widths: dict[str, int]) -> wiring.Signature:
        """A signature with the sign and what is special beside members of these widths."""
        flags = {"nan": 1} if self.a.has_nan or self.b.has_nan else {}
        flags |= {"inf": 1} if self.a.has_inf or self.b.has_inf else {}
        return wiring.Signature({name: Out(width) for name, width in {**widths, "sign": 1, **flags}.items()})

    @property
    def exp_width(self) -> int:
        """Bits of an exponent field before rounding."""
        return max(1, self.max_exp.bit_length())

    @property
    def amount_width(self) -> int:
        """Bits of the amount of the rotation."""
        return self.width.bit_length() - 1


def _pass_on(m: Module, source, into) -> None:
    """Connect the sign and what is special."""
    m.d.comb += [
        getattr(into, name).eq(getattr(source, name)) for name in ("sign", "nan", "inf") if hasattr(into, name)
    ]


class ScaledMultiply(wiring.Component):
    """Product of two numbers, and where it goes; combinational.

    Parameters
    ----------
    scaling : Scaling
    source : Signature
        What the stage before gives: `a0` and `b0`.
    style : str
        Style of the multiplier.

    Members
    -------
    i : In(source)
    o : Out(Signature)
        `sig`, its leading one at the top after a rotation to the left by `amount`, or a place below if `moves`;
        `lost`, one bit for each place from the top: whether what is there then is lost to the right; `exp`, the
        exponent field if the leading one is not at the top, or 0 of a number that is not normal; sign and flags.
    """

    def __init__(self, scaling: Scaling, source: wiring.Signature, style: str = "auto"):
        self.scaling, self.style = scaling, style
        out = scaling.members(
            {
                "sig": scaling.product_width,
                "amount": scaling.amount_width,
                "lost": scaling.kept,
                "moves": 1,
                "exp": scaling.exp_width,
            }
        )
        super().__init__({"i": In(source), "o": Out(out)})

    def elaborate(self, platform):
        m = Module()
        scaling, a, b = self.scaling, self.i.a0, self.i.b0
        m.d.comb += self.o.sig.eq(multiply(m, a.sig, b.sig, self.style))
        zeros, bits = self._zeros(m), scaling.amount_width
        # Binades above the smallest normal one: of the top bit of the product, and after a shift by the zeros.
        room, top = Signal(range(scaling.min_room, scaling.max_exp + 1)), Signal(scaling.top_shape)
        some, above, below, far, depth = Signal(), Signal(), Signal(), Signal(), Signal(bits)
        m.d.comb += [
            some.eq(a.sig.any() & b.sig.any()),
            room.eq(self._sum(a.shift, b.shift, scaling.headroom)),
            top.eq(room - zeros),
            above.eq((top > 0) & some),
            below.eq(room < 0),
            far.eq(room < -scaling.kept),
            self.o.moves.eq(above),
            self.o.exp.eq(Mux(above, top, 0)),
            self.o.amount.eq(Mux(above, zeros, Mux(far, -scaling.kept, room))),
            # To the right by r is to the left by -r, and ~(-r) is r - 1.
            depth.eq(~room[:bits]),
            self.o.lost.eq(Cat((below & (depth >= i)) | far for i in reversed(range(scaling.kept)))),
        ]
        special_product(m, self.o, a, b)
        return m

    def _zeros(self, m: Module) -> Value:
        """Leading zeros of the product, one less or none, if it matters; whatever they are of a zero."""
        a, b = self.i.a0.sig, self.i.b0.sig
        if not self.scaling.one_counts:
            return leading_zeros(m, a, "a_zeros") + leading_zeros(m, b, "b_zeros")
        width = max(len(a), len(b))
        counted = Signal(width)
        wide_a, wide_b = (Cat(Const(0, width - len(x)), x) for x in (a, b))
        m.d.comb += counted.eq(Mux(a[-1], wide_b, wide_a))
        return leading_zeros(m, counted, "zeros")

    @staticmethod
    def _sum(x: Value, y: Value, constant: int) -> Value:
        """``x + y + constant``, the last bit of an odd constant as a carry that comes in."""
        if constant % 2:
            return ((Cat(Const(1, 1), x) + Cat(Const(1, 1), y)) >> 1) + (constant - 1)
        return x + y + constant


class ScaledShift(wiring.Component):
    """Rotation of the product; combinational.

    Members
    -------
    i : In(Signature)
        What `ScaledMultiply` gives.
    o : Out(Signature)
        The same without `amount`, `sig` with as many bits as the rotation.
    """

    def __init__(self, scaling: Scaling, source: wiring.Signature):
        self.scaling = scaling
        out = scaling.members({"sig": scaling.width, "lost": scaling.kept, "moves": 1, "exp": scaling.exp_width})
        super().__init__({"i": In(source), "o": Out(out)})

    def elaborate(self, platform):
        m = Module()
        padded = Cat(Const(0, self.scaling.width - self.scaling.product_width), self.i.sig)
        m.d.comb += [
            self.o.sig.eq(rotate_left(m, padded, self.i.amount, name="rotated")),
            *(getattr(self.o, name).eq(getattr(self.i, name)) for name in ("lost", "moves", "exp")),
        ]
        _pass_on(m, self.i, self.o)
        return m


class ScaledNormalise(wiring.Component):
    """Loss of what is beyond a subnormal result, and the last place of the leading one; combinational.

    Members
    -------
    i : In(Signature)
        What `ScaledShift` gives.
    o : Out(Signature)
        `sig`, the bits that rounding looks at singly and one for the rest; `exp`; `raised` if the exponent field is
        one more; sign and flags.
    """

    def __init__(self, scaling: Scaling, source: wiring.Signature):
        self.scaling = scaling
        out = scaling.members({"sig": scaling.kept + 1, "exp": scaling.exp_width, "raised": 1})
        super().__init__({"i": In(source), "o": Out(out)})

    def elaborate(self, platform):
        m = Module()
        scaling, rotated, lost = self.scaling, self.i.sig, self.i.lost
        low = scaling.width - scaling.kept
        kept, rest, stays = Signal(scaling.kept), Signal(low), Signal()
        sticky = Signal()
        m.d.comb += [
            kept.eq(rotated[low:] & ~lost),
            rest.eq(rotated[:low]),
            stays.eq(kept[-1] | ~self.i.moves),
            sticky.eq(rest[:-1].any() | (rest[-1] & stays) | (rotated[low:] & lost).any()),
            self.o.sig.eq(Cat(sticky, Mux(stays, kept, Cat(rest[-1], kept[:-1])))),
            self.o.exp.eq(self.i.exp),
            self.o.raised.eq(kept[-1]),
        ]
        _pass_on(m, self.i, self.o)
        return m


class ScaledRound(MinifloatPack):
    """Code of a product, rounded once; combinational.

    Members
    -------
    i : In(Signature)
        What `ScaledNormalise` gives.
    o : Out(code_signature(target.width))
    """

    def __init__(self, scaling: Scaling, source: wiring.Signature):
        self.scaling = scaling
        super().__init__(scaling.target, {"i": In(source), "o": Out(code_signature(scaling.target.width))})

    def elaborate(self, platform):
        m = Module()
        scaling, man_bits = self.scaling, self.fmt.man_bits
        tail = scaling.kept - scaling.precision + 1
        mantissa = self.i.sig[tail : tail + man_bits]
        up = goes_up(m, self.target.rounding, sign=self.i.sign, odd=mantissa[0], tail=self.i.sig[:tail])
        # A mantissa that is rounded up to 0 raises the exponent, too, but never one that is raised already.
        rounded, exponent = Signal(man_bits + 1), Signal(scaling.exp_width + 1)
        magnitude = Signal(man_bits + max(len(exponent), self.fmt.exp_bits))
        m.d.comb += [
            rounded.eq(mantissa + up),
            exponent.eq(Mux(self.i.raised | rounded[-1], self.i.exp + 1, self.i.exp)),
            magnitude.eq(Cat(rounded[:-1], exponent)),
            self.o.code.eq(self.place(m, magnitude)),
        ]
        return m
