"""Unpacking of minifloats, and rounding into them."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import code_signature
from hwgen.codec.normalise import Unrounded
from hwgen.raw import Raw, field
from numerics.formats import Minifloat, Specials
from numerics.functions.accumulator import Floating
from numerics.rounding import Overflow, Rounding


def minifloat_raw(fmt: Minifloat) -> Raw:
    """What `MinifloatUnpack` gives: `shift` is the exponent field, or 1 where that is 0 and there are subnormals."""
    return Raw(
        width=fmt.man_bits + 1,
        lsb=fmt.lsb - fmt.subnormals,
        # Subnormals have shift 1, even where there is no larger one.
        max_shift=max(fmt.max_code >> fmt.man_bits, fmt.subnormals),
        has_sign=fmt.signed,
        has_nan=fmt.has_nan,
        has_inf=fmt.has_infinity,
    )


class MinifloatUnpack(wiring.Component):
    """Raw number of a minifloat code, subnormals not normalised; combinational.

    Members
    -------
    code : In(fmt.width)
    o : Out(minifloat_raw(fmt).signature)
    """

    def __init__(self, fmt: Minifloat):
        self.fmt = fmt
        self.raw = minifloat_raw(fmt)
        super().__init__({"code": In(fmt.width), "o": Out(self.raw.signature)})

    def elaborate(self, platform):
        m = Module()
        fmt, code = self.fmt, self.code
        mantissa, exponent = code[: fmt.man_bits], code[fmt.man_bits : fmt.man_bits + fmt.exp_bits]
        normal = exponent.any() if fmt.subnormals else Const(1, 1)
        m.d.comb += self.o.sig.eq(Cat(mantissa, normal))
        if self.raw.max_shift:
            # A zero exponent field means the same power of two as one does.
            m.d.comb += field(self.o, "shift").eq(Cat(exponent[0] | ~normal, exponent[1:]))
        if fmt.signed:
            m.d.comb += self.o.sign.eq(code[-1])
        if fmt.specials is Specials.IEEE:
            m.d.comb += [
                self.o.inf.eq(exponent.all() & ~mantissa.any()),
                self.o.nan.eq(exponent.all() & mantissa.any()),
            ]
        elif fmt.specials is Specials.NAN_ALL_ONES:
            m.d.comb += self.o.nan.eq(Cat(mantissa, exponent).all())
        elif fmt.specials is Specials.NAN_NEGATIVE_ZERO:
            m.d.comb += self.o.nan.eq(code == fmt.nan_code)
        return m


class MinifloatRound(wiring.Component):
    """Code of a normalised result, rounded once; combinational.

    Parameters
    ----------
    target : Floating
        Format, rounding and overflow.
    source : Unrounded
        The result, normalised with the format's smallest normal exponent as floor.

    Members
    -------
    i : In(source.normal_signature)
    o : Out(code_signature(target.width))
    """

    def __init__(self, target: Floating, source: Unrounded):
        self.target = target
        self.fmt: Minifloat = target.format  # type: ignore[assignment]
        self.source = source
        super().__init__({"i": In(source.normal_signature), "o": Out(code_signature(target.width))})

    def elaborate(self, platform):
        m = Module()
        fmt = self.fmt
        # Below the hidden bit: mantissa, guard, and at least one bit that is sticky.
        kept = Cat(Const(0, max(0, fmt.man_bits + 3 - self.source.width)), self.i.sig)
        top = len(kept) - 1
        mantissa, guard = kept[top - fmt.man_bits : top], kept[top - fmt.man_bits - 1]
        sticky = kept[: top - fmt.man_bits - 1].any()
        hidden = kept[top]

        # Consecutive magnitudes have consecutive codes, so a carry out of the mantissa lands in the exponent.
        room = max(self.source.exp_width, fmt.exp_bits) + fmt.man_bits + 2
        truncated, magnitude = Signal(room), Signal(room)
        if fmt.subnormals:
            exponent = Signal(self.source.exp_width + 1)
            # Without a leading one the number is subnormal or zero, whatever `exp` says of a zero.
            m.d.comb += exponent.eq(Mux(hidden, self.i.exp + 1, 0))
        else:
            exponent = self.i.exp
        m.d.comb += truncated.eq(Cat(mantissa, exponent))
        if self.target.rounding is Rounding.NEAREST_EVEN:
            up = Signal()
            m.d.comb += [
                up.eq(guard & (sticky | mantissa[0] if fmt.man_bits else sticky | exponent[0])),
                magnitude.eq(truncated + up),
            ]
        else:
            m.d.comb += magnitude.eq(truncated)
        if not fmt.subnormals:
            # There is no zero: what lies below the smallest number becomes it.
            magnitude = Mux(hidden, magnitude, 0)
        m.d.comb += self.o.code.eq(self._place(m, magnitude))
        return m

    def _place(self, m: Module, magnitude: Value) -> Value:
        """Code of a rounded magnitude, with sign, overflow and special numbers in their places."""
        fmt, overflow = self.fmt, self.target.overflow
        nearest = self.target.rounding is Rounding.NEAREST_EVEN
        over, body, becomes_nan = Signal(), Signal(fmt.exp_bits + fmt.man_bits), Signal()
        m.d.comb += over.eq(magnitude > fmt.max_code)
        # What replaces a magnitude: the largest one, infinity, or NaN.
        infinite = field(self.i, "inf")
        if overflow is Overflow.SATURATE_ALL or fmt.specials is Specials.NONE:
            m.d.comb += body.eq(Mux(infinite | over, fmt.max_code, magnitude))
        elif overflow is Overflow.OVERFLOW and nearest:
            infinite = infinite | over
        if overflow is not Overflow.SATURATE_ALL and fmt.has_infinity:
            m.d.comb += body.eq(Mux(infinite, fmt.infinity_code, Mux(over, fmt.max_code, magnitude)))
        elif overflow is not Overflow.SATURATE_ALL and fmt.has_nan:
            m.d.comb += [body.eq(Mux(over, fmt.max_code, magnitude)), becomes_nan.eq(infinite)]
        sign = self.i.sign
        if not fmt.signed:
            code = Mux(sign, 0, body)
            becomes_nan = becomes_nan & ~sign
        elif fmt.specials is Specials.NAN_NEGATIVE_ZERO:
            code = Cat(body, sign & body.any())
        else:
            code = Cat(body, sign)
        if not fmt.has_nan:
            return code
        return Mux(field(self.i, "nan") | becomes_nan, fmt.nan_code, code)
