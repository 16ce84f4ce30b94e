"""Unpacking of posits, and rounding into them."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.leading_zeros import leading_zeros
from hwgen.arith.shift import shift_left, shift_right_sticky
from hwgen.codec.normalise import Unrounded
from hwgen.codec.rounding import bits_looked_at, goes_up, rounder_members
from hwgen.raw import Raw, field
from numerics.formats import Posit
from numerics.functions.accumulator import Floating


def posit_raw(fmt: Posit) -> Raw:
    """What `PositUnpack` gives: `sig` with its leading one at the top, `shift` the exponent above the smallest; 0 and
    0 for zero.
    """
    return Raw(
        width=fmt.precision,
        lsb=-fmt.max_exp - (fmt.precision - 1),
        max_shift=2 * fmt.max_exp,
        normal_from=0,
        has_nan=True,
    )


class PositUnpack(wiring.Component):
    """Raw number of a posit code, leading one at the top of `sig`; combinational.

    Members
    -------
    code : In(fmt.width)
    o : Out(posit_raw(fmt).signature)
    """

    def __init__(self, fmt: Posit):
        self.fmt = fmt
        self.raw = posit_raw(fmt)
        super().__init__({"code": In(fmt.width), "o": Out(self.raw.signature)})

    def elaborate(self, platform):
        m = Module()
        fmt = self.fmt
        room = fmt.width - 1
        sign, nonzero = Signal(), Signal()
        body, inverted = Signal(room), Signal(room)
        m.d.comb += [
            sign.eq(self.code[-1]),
            nonzero.eq(self.code.any()),
            body.eq(Mux(sign, -self.code, self.code)),
            inverted.eq(Mux(body[-1], ~body, body)),
        ]
        # Run of the regime: zeros in front of `inverted`; what follows the bit that ends it, moved to the top.
        run = leading_zeros(m, inverted, "run")
        rest = Signal(room)
        m.d.comb += rest.eq(shift_left(m, body, run, room, "aligned") << 1)
        # Exponent bits that fell off the end of the word are zeros.
        exponent = Cat(Const(0, max(0, fmt.es - room)), rest)[max(0, room - fmt.es) :]
        fraction = rest[2 : room - fmt.es] if fmt.precision > 1 else Const(0, 0)
        # Regime k is run - 1 for ones and -run for zeros; counted from the smallest, -(width - 2).
        regime = Signal(range(2 * (fmt.width - 2) + 2))
        m.d.comb += [
            regime.eq(Mux(body[-1], run + (fmt.width - 3), (fmt.width - 2) - run)),
            self.o.sig.eq(Cat(fraction, nonzero)),
            self.o.sign.eq(sign),
            self.o.nan.eq(sign & ~self.code[:-1].any()),
        ]
        if self.raw.max_shift:
            m.d.comb += self.o.shift.eq(Mux(nonzero, Cat(exponent, regime), 0))
        return m


class PositRound(wiring.Component):
    """Code of a normalised result, rounded once on the bit string; combinational.

    Parameters
    ----------
    target : Floating
        Format and rounding.
    source : Unrounded
        The result, normalised with the exponent of the format's smallest number as floor.

    Members
    -------
    i : In(source.normal_signature)
    o : Out(code_signature(target.width))
    """

    def __init__(self, target: Floating, source: Unrounded):
        self.target = target
        self.fmt: Posit = target.format  # type: ignore[assignment]
        self.source = source
        super().__init__(rounder_members(target, source.normal_signature))

    def elaborate(self, platform):
        m = Module()
        fmt = self.fmt
        n, es, span = fmt.width, fmt.es, 2 * fmt.max_exp
        zero, below, above = Signal(), Signal(), Signal()
        m.d.comb += [
            zero.eq(~self.i.sig.any()),
            below.eq(~self.i.sig[-1]),
            above.eq(self.i.exp >= span),
        ]
        # Regime, exponent, fraction as a string, of which n - 1 bits are kept, then bits that rounding looks at
        # singly, and a sticky bit; a regime longer than the shortest moves it right.
        exp = Signal(max(1 + es, span.bit_length()))
        m.d.comb += exp.eq(self.i.exp)
        exponent = exp[:es]
        bits = max(0, n - 3 - es + max(1, bits_looked_at(self.target.rounding)))
        fraction = Cat(Const(0, max(0, bits - (self.source.width - 1))), self.i.sig[:-1])
        cut = len(fraction) - bits
        # Regime k counts from 0 here: a run of k + 1 ones, or of -k zeros, of which the shortest has one.
        regime, long = Signal(signed(len(exp) - es + 1)), Signal()
        m.d.comb += [regime.eq(exp[es:] - (n - 2)), long.eq(~regime[-1])]
        run = (regime[:-1] ^ regime[-1].replicate(len(regime) - 1))[: (n - 2).bit_length()]
        string = Cat(fraction[cut:], exponent, ~long, long)
        shifted, lost = shift_right_sticky(m, string, run, fill=long)
        lost_earlier = Signal()
        m.d.comb += lost_earlier.eq(lost | fraction[:cut].any())
        # `string` can be longer than that where the exponent alone fills it.
        spare = len(string) - (n - 1)
        body, tail = shifted[spare:], Cat(lost_earlier, shifted[:spare])
        up = goes_up(
            m, self.target.rounding, sign=self.i.sign, odd=body[0], tail=tail, random=getattr(self, "random", None)
        )
        # Beyond its ends the format has its smallest and largest numbers. A negative word is ~(body + up) + 1, which
        # is ~body + ~up: one addition rounds and negates.
        kept, increment, sign = Signal(n - 1), Signal(), self.i.sign
        signed_word = Signal(n)
        m.d.comb += [
            kept.eq((body | above.replicate(n - 1)) & (~below).replicate(n - 1)),
            increment.eq(Mux(below, ~zero, up & ~above)),
            signed_word.eq((Cat(kept, 0) ^ sign.replicate(n)) + (increment ^ sign)),
            self.o.code.eq(Mux(field(self.i, "nan") | field(self.i, "inf"), fmt.nan_code, signed_word)),
        ]
        return m
