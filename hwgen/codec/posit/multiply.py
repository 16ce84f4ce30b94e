"""Products of posits as signs and sizes, negated only where it is short: in the fraction, and in rounding.

A negative word read as it stands (`hwgen.codec.posit.twos_complement`) is (-2 + f) 2^E, so its size is that of the
fraction -f with exponent E, or with E + 1 where f = 0:

    f = 0         size 1.0 2^(E+1)           the carry of the negation goes to the exponent
    f > 0         size (2 - f) 2^E

Of the three ones that the exponent of a product gets, at most two come together: a factor of size 1.0 leaves the
product below 2.
"""

from amaranth.hdl import Cat, Const, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.carry_save import Heap
from hwgen.arith.increment import increment
from hwgen.arith.multiplier import multiply
from hwgen.arith.negate import negate_if
from hwgen.codec.posit.twos_complement import PositShift
from hwgen.codec.rounding import goes_up, rounder_members
from hwgen.raw import Raw
from numerics.functions.accumulator import Floating


class PositSizes(wiring.Component):
    """Product of two posits' sizes, and what its sign and exponent will be made of; combinational.

    Parameters
    ----------
    a, b : Raw
        The factors, as `PositUnpackTwos` gives them.
    source : Signature
        What the stage before gives: raw numbers `a0` and `b0`.
    style : str
        Style of the multiplier: `hwgen.arith.multiplier`.

    Members
    -------
    i : In(source)
    o : Out(Signature)
        `sig`, the product of sizes from 1 on, 2 integer bits; `a_shift` and `b_shift`; `a_one` and `b_one`, whether
        an exponent is one higher; `sign`, also of a product that is zero; `zero`; `nan`.
    """

    def __init__(self, a: Raw, b: Raw, source: wiring.Signature, style: str = "auto"):
        self.style = style
        #: Fraction bits of the product, and what its exponents are above.
        self.fraction = a.width + b.width - 4
        self.bias = -(a.lsb + b.lsb + self.fraction)
        members = {
            "sig": Out(self.fraction + 2),
            "a_shift": Out(range(a.max_shift + 1)),
            "b_shift": Out(range(b.max_shift + 1)),
            "a_one": Out(1),
            "b_one": Out(1),
            "sign": Out(1),
            "zero": Out(1),
            "nan": Out(1),
        }
        super().__init__({"i": In(source), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        a, b, o = self.i.a0, self.i.b0, self.o
        sizes = []
        for name, x in (("a", a), ("b", b)):
            fraction = x.sig[:-2]
            negated = negate_if(m, fraction, x.sig[-1], name=f"{name}_fraction")[: len(fraction)]
            sizes.append(Cat(negated, Const(1, 1)))
            m.d.comb += getattr(o, f"{name}_one").eq(x.sig[-1] & ~fraction.any())
        m.d.comb += [
            o.sig.eq(multiply(m, sizes[0], sizes[1], self.style)),
            o.a_shift.eq(a.shift),
            o.b_shift.eq(b.shift),
            o.sign.eq(a.sig[-1] ^ b.sig[-1]),
            # A number that is not zero has one of its two integer bits set.
            o.zero.eq(~a.sig[-2:].any() | ~b.sig[-2:].any()),
            o.nan.eq(a.nan | b.nan),
        ]
        return m


class PositSizeNormalise(wiring.Component):
    """Sign, exponent and fraction of a product of two posits' sizes; combinational.

    Members
    -------
    i : In(sizes.o)
    o : Out(Signature)
        `sign`, `exp` (two's complement), `fraction` (the bits below the leading one), `zero`, `nan`.
    """

    def __init__(self, sizes: PositSizes):
        self.fraction, self.bias = sizes.fraction, sizes.bias
        self.width = (self.bias - 1).bit_length() + 1
        members = {
            "sign": Out(1),
            "exp": Out(self.width),
            "fraction": Out(self.fraction + 1),
            "zero": Out(1),
            "nan": Out(1),
        }
        super().__init__({"i": In(sizes.signature.members["o"].signature), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        i, big = self.i, Signal()
        heap = Heap(m, self.width, "exponent")
        heap.add(i.a_shift)
        heap.add(i.b_shift)
        heap.add_bit(i.b_one, 0)
        heap.add_bit(big | i.a_one, 0)
        heap.constant = -self.bias
        places = self.fraction + 1
        small = Cat(Const(0, 1), i.sig[: self.fraction])
        m.d.comb += [
            big.eq(i.sig[-1]),
            self.o.sign.eq(i.sign),
            self.o.exp.eq(heap.total()),
            self.o.fraction.eq((small & (~big).replicate(places)) | (i.sig[:places] & big.replicate(places))),
            self.o.zero.eq(i.zero),
            self.o.nan.eq(i.nan),
        ]
        return m


class PositNegate(wiring.Component):
    """Code of a posit of which the size was cut; combinational.

    A negative word is ~(size + up) + 1, which is ~size + ~up: one addition rounds and negates.

    Members
    -------
    i : In(shift.o)
    random : In(bits)
        Random bits, where rounding is stochastic.
    o : Out(code_signature(target.width))
    """

    def __init__(self, target: Floating, shift: PositShift):
        self.target = target
        super().__init__(rounder_members(target, shift.signature.members["o"].signature))

    def elaborate(self, platform):
        m = Module()
        i, width = self.i, len(self.i.body)
        random = getattr(self, "random", None)
        up = goes_up(m, self.target.rounding, sign=i.sign, odd=i.body[0], tail=i.tail, random=random)
        rounded = increment(m, i.body ^ i.sign.replicate(width), (up & ~i.exact) ^ i.sign, "rounded")
        finite = Signal()
        m.d.comb += [
            finite.eq(~(i.zero | i.nan)),
            self.o.code.eq(Cat(rounded & finite.replicate(width), (i.sign & ~i.zero) | i.nan)),
        ]
        return m
