"""Sums of two posits of one format: ordered as codes, decoded as magnitudes, negated where they are rounded.

The order of magnitudes is that of their codes, so the operands change places before anything is decoded, and a sum of
magnitudes is never negative. With p bits of significand

    larger     1 f f f f | 0 0 0
    smaller    > > > 1 f | f f s        p + 3 bits: no sum that lost bits in s moves left by more than one place
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.increment import increment
from hwgen.arith.lead import lead
from hwgen.arith.negate import negate_if
from hwgen.arith.shift import shift_out, shift_right_sticky
from hwgen.bundle import code_signature
from hwgen.codec.rounding import goes_up
from numerics.formats import Posit
from numerics.functions.accumulator import Floating
from numerics.functions.rounding import RandomBits

#: Places to the right of the larger number.
_RIGHT = 3


def adds_posits(sources: list, target) -> bool:
    """Whether `PositPair` and its stages add two `sources` for `target`: one format, with a fraction, and no rounding
    by random bits.
    """
    if not isinstance(target, Floating) or not isinstance(target.format, Posit):
        return False
    fmt = target.format
    same = len(sources) == 2 and all(source == fmt for source in sources)
    return same and fmt.precision > 1 and not isinstance(target.rounding, RandomBits)


def exponent_width(fmt: Posit) -> int:
    """Bits of a signed exponent."""
    return (fmt.width - 2).bit_length() + 1 + fmt.es


class PositPair(wiring.Component):
    """Two posits as signs, exponents and significands, the larger magnitude first; combinational.

    Parameters
    ----------
    fmt : Posit
        Their format.
    subtracts : bool
        Whether the second is taken away.

    Members
    -------
    i : In(Signature)
        Codes `a0`, `b0`.
    o : Out(Signature)
        `larger` and `smaller`, significands with their leading one, 0 for zero; `larger_exp` and `smaller_exp`, in
        two's complement, of any value for zero; `sign` of the larger; `subtract` where signs differ; `nan`.
    """

    def __init__(self, fmt: Posit, *, subtracts: bool = False):
        self.fmt, self.subtracts = fmt, subtracts
        p, exp = fmt.precision, signed(exponent_width(fmt))
        members = {
            "larger": Out(p),
            "smaller": Out(p),
            "larger_exp": Out(exp),
            "smaller_exp": Out(exp),
            "sign": Out(1),
            "subtract": Out(1),
            "nan": Out(1),
        }
        codes = wiring.Signature({"a0": Out(fmt.width), "b0": Out(fmt.width)})
        super().__init__({"i": In(codes), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        n, o = self.fmt.width, self.o
        signs, bodies, zeros = [], [], []
        for name, code in (("a", self.i.a0), ("b", self.i.b0)):
            zero = Signal(name=f"{name}_zero")
            m.d.comb += zero.eq(~code[:-1].any())
            signs.append(code[-1])
            bodies.append(negate_if(m, code[:-1], code[-1], name=f"{name}_body")[: n - 1])
            zeros.append(zero)
        (a, b), (a_sign, b_sign) = bodies, signs
        swap = Signal()
        b_sign = ~b_sign if self.subtracts else b_sign
        (a_sig, a_exp), (b_sig, b_exp) = self._decoded(m, "a", a), self._decoded(m, "b", b)
        m.d.comb += [
            swap.eq(a < b),
            o.larger.eq(Mux(swap, b_sig, a_sig)),
            o.smaller.eq(Mux(swap, a_sig, b_sig)),
            o.larger_exp.eq(Mux(swap, b_exp, a_exp)),
            o.smaller_exp.eq(Mux(swap, a_exp, b_exp)),
            o.sign.eq(Mux(swap, b_sign, a_sign)),
            o.subtract.eq(a_sign ^ b_sign),
            o.nan.eq((signs[0] & zeros[0]) | (signs[1] & zeros[1])),
        ]
        return m

    def _decoded(self, m: Module, name: str, body: Value) -> tuple[Value, Value]:
        """Significand and exponent of a magnitude."""
        n, es = self.fmt.width, self.fmt.es
        ones = Signal(name=f"{name}_ones")
        # The regime after its first bit, as zeros that end in a one; the first bit of what is left is that one.
        string = Signal(n - 2, name=f"{name}_string")
        m.d.comb += [ones.eq(body[-1]), string.eq(body[:-1] ^ ones.replicate(n - 2))]
        moved, count = lead(m, string, ones, name)
        rest = Signal(n - 3, name=f"{name}_rest")
        nonzero = Signal(name=f"{name}_nonzero")
        m.d.comb += [rest.eq(moved[:-1] ^ ones.replicate(n - 3)), nonzero.eq(body.any())]
        fraction, exponent = rest[: n - 3 - es], rest[n - 3 - es :]
        # Of k + 1 ones and of k + 1 zeros the regime is k and ~k.
        regime = Cat(count ^ (~ones).replicate(len(count)), ~ones)
        return Cat(fraction, nonzero), Cat(exponent, regime).as_signed()


class PositOrder(wiring.Component):
    """The smaller number moved beside the larger one; combinational.

    Members
    -------
    i : In(pair.o)
    o : Out(Signature)
        `larger`, `smaller` with places to the right and a sticky bit in the last; `exp`, `sign`, `subtract`, `nan`.
    """

    def __init__(self, pair: PositPair):
        self.fmt = fmt = pair.fmt
        members = {
            "larger": Out(fmt.precision),
            "smaller": Out(fmt.precision + _RIGHT),
            "exp": Out(signed(exponent_width(fmt))),
            "sign": Out(1),
            "subtract": Out(1),
            "nan": Out(1),
        }
        super().__init__({"i": In(pair.signature.members["o"].signature), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        i, o = self.i, self.o
        # Beside a zero the distance means nothing, and moves nothing.
        distance = Signal(exponent_width(self.fmt))
        m.d.comb += distance.eq(i.larger_exp - i.smaller_exp)
        moved, lost = shift_out(m, Cat(Const(0, _RIGHT), i.smaller), distance, name="moved")
        m.d.comb += [
            o.larger.eq(i.larger),
            o.smaller.eq(moved | lost),
            o.exp.eq(i.larger_exp),
            o.sign.eq(i.sign),
            o.subtract.eq(i.subtract),
            o.nan.eq(i.nan),
        ]
        return m


class PositSum(wiring.Component):
    """Sum of magnitudes, or their difference; combinational.

    Members
    -------
    i : In(order.o)
    o : Out(Signature)
        `sig`, the sum, its first bit of the weight of twice the larger number's; `exp`, `sign`, `nan`.
    """

    def __init__(self, order: PositOrder):
        self.fmt = fmt = order.fmt
        #: Bits of the sum.
        self.width = fmt.precision + _RIGHT + 1
        members = {
            "sig": Out(self.width),
            "exp": Out(signed(exponent_width(fmt))),
            "sign": Out(1),
            "nan": Out(1),
        }
        super().__init__({"i": In(order.signature.members["o"].signature), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        i, o = self.i, self.o
        larger = Cat(Const(0, _RIGHT), i.larger, Const(0, 1))
        m.d.comb += [
            o.sig.eq(larger + (Cat(i.smaller, Const(0, 1)) ^ i.subtract.replicate(self.width)) + i.subtract),
            o.exp.eq(i.exp),
            o.sign.eq(i.sign),
            o.nan.eq(i.nan),
        ]
        return m


class PositLead(wiring.Component):
    """The sum with its leading one at the top; combinational.

    Members
    -------
    i : In(total.o)
    o : Out(Signature)
        `fraction` below the leading one; `exp`; `sign`; `finite`, whether it is neither zero nor NaR; `nan`.
    """

    def __init__(self, total: PositSum):
        self.fmt, self.width = total.fmt, total.width
        members = {
            "fraction": Out(self.width - 1),
            # One binade above the largest number.
            "exp": Out(signed(exponent_width(self.fmt))),
            "sign": Out(1),
            "finite": Out(1),
            "nan": Out(1),
        }
        super().__init__({"i": In(total.signature.members["o"].signature), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        i, o = self.i, self.o
        moved, count = lead(m, i.sig)
        # exp + 1 - count: the inverse of a count is 1 less than its negative.
        inverse = (~Cat(count, Const(0, 1))).as_signed()
        m.d.comb += [
            o.fraction.eq(moved[:-1]),
            o.exp.eq(i.exp + inverse + 2),
            o.sign.eq(i.sign),
            o.finite.eq(moved[-1] & ~i.nan),
            o.nan.eq(i.nan),
        ]
        return m


class PositEncode(wiring.Component):
    """Code of a number with its leading one at the top, rounded once on the bit string; combinational.

    Members
    -------
    i : In(lead.o)
    o : Out(code_signature(target.width))
    """

    def __init__(self, target: Floating, led: PositLead):
        self.target, self.fmt = target, led.fmt
        super().__init__({"i": In(led.signature.members["o"].signature), "o": Out(code_signature(target.width))})

    def elaborate(self, platform):
        m = Module()
        fmt, i = self.fmt, self.i
        n, es = fmt.width, fmt.es
        ones, run = Signal(), Signal(range(n))
        # Regime k is k + 1 ones or, inverted, as many zeros; n - 1 ones are the largest number and all beyond.
        m.d.comb += [ones.eq(~i.exp[-1]), run.eq(i.exp[es:-1] ^ i.exp[-1].replicate(len(i.exp) - 1 - es))]
        keep, finite = len(i.fraction) - (fmt.precision - 1) - 1, i.finite
        string = Cat(
            i.fraction[keep:],
            i.exp[:es],
            ~ones,
            ones,
        )
        shifted, lost = shift_right_sticky(m, string, run, fill=ones)
        body, sign, odd = shifted[1:] & finite.replicate(n - 1), i.sign, shifted[1]
        tail = Cat(lost | i.fraction[:keep].any(), shifted[0])
        up = goes_up(m, self.target.rounding, sign=sign, odd=odd, tail=tail) & finite
        if es == 0:
            # Above the largest number, twice it, the first lost bit is one of the regime.
            up = up & ~body.all()
        # A negative word is ~(body + up) + 1, which is ~body + ~up: one addition rounds and negates.
        code = increment(m, Cat(body, Const(0, 1)) ^ sign.replicate(n), up ^ sign, "code")
        m.d.comb += self.o.code.eq(Cat(code[:-1], code[-1] | i.nan))
        return m
