"""Unpacking of minifloats, and rounding into them."""

from functools import cache

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.codec.normalise import Unrounded
from hwgen.codec.rounding import goes_up, leaves_range, rounder_members
from hwgen.raw import Raw, field
from numerics.formats import Minifloat, Specials
from numerics.functions.accumulator import Floating, NanRule
from numerics.rounding import Overflow


@cache
def minifloat_raw(fmt: Minifloat) -> Raw:
    """What `MinifloatUnpack` gives: `shift` is the exponent field, or 1 where that is 0 and there are subnormals."""
    return Raw(
        width=fmt.man_bits + 1,
        lsb=fmt.lsb - fmt.subnormals,
        # Subnormals have shift 1, even where there is no larger one.
        max_shift=max(fmt.max_code >> fmt.man_bits, fmt.subnormals),
        min_shift=int(fmt.subnormals),
        # Shift 1 is that of subnormal numbers, too.
        normal_from=2 if fmt.subnormals else 0,
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


class MinifloatPack(wiring.Component):
    """A stage with `sign` and flags among its inputs `i` that makes codes of rounded magnitudes.

    Parameters
    ----------
    target : Floating
        Format, rounding and overflow.
    members : dict
        Members of the component.
    """

    def __init__(self, target: Floating, members: dict[str, wiring.Member]):
        self.target = target
        self.fmt: Minifloat = target.format  # type: ignore[assignment]
        super().__init__(members)

    def place(self, m: Module, magnitude: Value) -> Value:
        """Code of a rounded magnitude, with sign, overflow and special numbers in their places."""
        fmt, overflow = self.fmt, self.target.overflow
        over, body, becomes_nan = Signal(), Signal(fmt.exp_bits + fmt.man_bits), Signal()
        m.d.comb += over.eq(magnitude > fmt.max_code)
        # What replaces a magnitude: the largest one, infinity, or NaN.
        infinite = field(self.i, "inf")
        if overflow is Overflow.SATURATE_ALL or fmt.specials is Specials.NONE:
            m.d.comb += body.eq(Mux(infinite | over, fmt.max_code, magnitude))
        elif overflow is Overflow.OVERFLOW:
            infinite = infinite | over & leaves_range(self.target.rounding, self.i.sign)
        if overflow is not Overflow.SATURATE_ALL and fmt.has_infinity:
            m.d.comb += body.eq(Mux(infinite, fmt.infinity_code, Mux(over, fmt.max_code, magnitude)))
        elif overflow is not Overflow.SATURATE_ALL and fmt.has_nan:
            m.d.comb += [body.eq(Mux(over, fmt.max_code, magnitude)), becomes_nan.eq(infinite)]
        sign, nan = self.i.sign, field(self.i, "nan")
        if not fmt.signed:
            code = Mux(sign, 0, body)
            becomes_nan = becomes_nan & ~sign
        elif fmt.specials is Specials.NAN_NEGATIVE_ZERO:
            code = Cat(body, sign & body.any())
        else:
            code = Cat(body, sign)
        if fmt.has_nan:
            return Mux(nan | becomes_nan, fmt.nan_code, code)
        if self.target.nan is None:
            return code
        return Mux(nan, fmt.max_code if self.target.nan is NanRule.MAX else 0, code)


class MinifloatRound(MinifloatPack):
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
    random : In(bits)
        Random bits, where rounding is stochastic.
    o : Out(code_signature(target.width))
    """

    def __init__(self, target: Floating, source: Unrounded):
        self.source = source
        super().__init__(
            target,
            rounder_members(target, source.normal_signature),
        )

    def elaborate(self, platform):
        m = Module()
        fmt = self.fmt
        # Below the hidden bit: mantissa, and at least one bit that is lost.
        kept = Cat(Const(0, max(0, fmt.man_bits + 2 - self.source.normal_width)), self.i.sig)
        top = len(kept) - 1
        mantissa, tail = kept[top - fmt.man_bits : top], kept[: top - fmt.man_bits]
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
        up = goes_up(
            m,
            self.target.rounding,
            sign=self.i.sign,
            odd=truncated[0],
            tail=tail,
            random=getattr(self, "random", None),
        )
        m.d.comb += magnitude.eq(truncated + up)
        if not fmt.subnormals:
            # There is no zero: what lies below the smallest number becomes it.
            magnitude = Mux(hidden, magnitude, 0)
        m.d.comb += self.o.code.eq(self.place(m, magnitude))
        return m
