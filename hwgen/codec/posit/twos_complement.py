"""Posits without negation: signed significands in, a signed product rounded on the code's own string of bits.

A posit's word, read as it stands, is a sign s, a regime of k bits r that ends in ~r, es bits e, and a fraction f:

    s | r r … r ~r | e | f        R = k - 1 if r, else -k        T = R 2^es + e

    value = (1 - 3s + f) 2^E      E = T if s = 0, else -T - 1 = ~T          (posit standard 2022, 3.3)

So a negative number has a significand of -2 + f and the inverted exponent. Two's complement codes stand in the order
of their numbers, so rounding is that of an integer; a cut goes down, and a tie to the even code.

The regime's k - 1 and R are the same bits but for inversion: R = k - 1 if r, else ~(k - 1).
"""

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.carry_save import Heap
from hwgen.arith.multiplier import multiply
from hwgen.arith.shift import shift_right_sticky
from hwgen.codec.rounding import bits_looked_at, rises, rounder_members
from hwgen.raw import Raw, product
from numerics.formats import Posit
from numerics.functions.accumulator import Floating


def _exponent_bits(fmt: Posit) -> int:
    """Bits of E, two's complement."""
    return (fmt.width - 2).bit_length() + fmt.es + 1


def posit_raw_twos(fmt: Posit) -> Raw:
    """What `PositUnpackTwos` gives: a signed `sig` of 2 integer bits, `shift` the exponent above -2^(its bits - 1);
    `sig` 0 for zero.
    """
    bits = _exponent_bits(fmt)
    return Raw(
        width=fmt.precision + 1,
        lsb=-(1 << (bits - 1)) - (fmt.precision - 1),
        max_shift=(1 << bits) - 1,
        signed_sig=True,
        has_sign=False,
        has_nan=True,
    )


class PositUnpackTwos(wiring.Component):
    """Raw number of a posit code, its significand in two's complement; combinational.

    Members
    -------
    code : In(fmt.width)
    o : Out(posit_raw_twos(fmt).signature)
    """

    def __init__(self, fmt: Posit):
        self.fmt = fmt
        self.raw = posit_raw_twos(fmt)
        super().__init__({"code": In(fmt.width), "o": Out(self.raw.signature)})

    def elaborate(self, platform):
        m = Module()
        fmt = self.fmt
        n, room = fmt.width, fmt.width - 1
        sign, body, some = self.code[-1], self.code[:-1], Signal()
        m.d.comb += some.eq(body.any())
        # `ends[k]` says that the regime has k bits: the first bit that differs from the one at the top comes after k.
        changed, none_yet = Signal(room), Signal(room + 1)
        ends = Signal(n)
        m.d.comb += [changed.eq(Cat(body[:-1] ^ body[-1].replicate(room - 1), 0)), none_yet[room].eq(1)]
        for place in reversed(range(room)):
            m.d.comb += [
                none_yet[place].eq(none_yet[place + 1] & ~changed[place]),
                ends[room - 1 - place].eq(none_yet[place + 1] & changed[place]),
            ]
        m.d.comb += ends[room].eq(none_yet[0])
        # What comes after the regime: of the word moved by each length, the one that fits.
        rest = Signal(max(0, n - 3))
        for place in range(len(rest)):
            terms = [ends[k] & body[place - k + 1] for k in range(1, place + 2)]
            m.d.comb += rest[place].eq(Cat(terms).any())
        lengths = Signal(range(n - 1))
        m.d.comb += lengths.eq(_binary(ends[1:]))
        exponent = Cat(Const(0, max(0, fmt.es - len(rest))), rest)[max(0, len(rest) - fmt.es) :]
        fraction = rest[: fmt.precision - 1]
        below_one = Signal()
        m.d.comb += [
            below_one.eq(~body[-1] ^ sign),
            self.o.sig.eq(Cat(fraction, ~sign & some, sign)),
            # The top bit of E inverted: what lies above its smallest value.
            self.o.shift.eq(
                Cat(
                    exponent ^ sign.replicate(fmt.es),
                    lengths ^ below_one.replicate(len(lengths)),
                    ~below_one,
                )
            ),
            self.o.nan.eq(sign & ~some),
        ]
        return m


def _binary(one_hot: Value) -> Value:
    """Place of the one in a word that has exactly one."""
    bits = range((len(one_hot) - 1).bit_length())
    return Cat(Cat(one_hot[i] for i in range(len(one_hot)) if i >> bit & 1).any() for bit in bits)


class PositMultiply(wiring.Component):
    """Product of two posits' significands, and what its sign and exponent will be made of; combinational.

    The sign of a product is known long before the product, and whether it is zero.

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
        `sig`, the product; `a_shift` and `b_shift`; `sign`, also of a product that is zero; `zero`; `nan`.
    """

    def __init__(self, a: Raw, b: Raw, source: wiring.Signature, style: str = "auto"):
        self.style = style
        #: The product, as if its exponents were added.
        self.product = product(a, b)
        members = {
            "sig": Out(self.product.width),
            "a_shift": Out(range(a.max_shift + 1)),
            "b_shift": Out(range(b.max_shift + 1)),
            "sign": Out(1),
            "zero": Out(1),
            "nan": Out(1),
        }
        super().__init__({"i": In(source), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        a, b, o = self.i.a0, self.i.b0, self.o
        m.d.comb += [
            o.sig.eq(multiply(m, a.sig.as_signed(), b.sig.as_signed(), self.style)),
            o.a_shift.eq(a.shift),
            o.b_shift.eq(b.shift),
            o.sign.eq(a.sig[-1] ^ b.sig[-1]),
            # A number that is not zero has one of its two integer bits set.
            o.zero.eq(~a.sig[-2:].any() | ~b.sig[-2:].any()),
            o.nan.eq(a.nan | b.nan),
        ]
        return m


class PositNormalise(wiring.Component):
    """Sign, exponent and fraction of a product of two posits; combinational.

    A product lies in (-4, 4], so its significand moves by one place at most: where the bits of weight 2 and of the
    sign differ, the exponent is one higher. The product 4 = -2 * -2 has fraction 0 and an exponent two higher.

    Parameters
    ----------
    multiply : PositMultiply
        The stage before.

    Members
    -------
    i : In(multiply.o)
    o : Out(Signature)
        `sign`, `exp` (two's complement), `fraction` (the top bits below the leading one), `zero`, `nan`.
    """

    def __init__(self, multiply: PositMultiply):
        term = multiply.product
        #: Bits below weight 1 of the product.
        self.fraction = term.width - 4
        # Weight 1 is that of bit `fraction`: E = shift + lsb + fraction.
        self.bias = -(term.lsb + self.fraction)
        # Exponents are from -bias to bias - 1: the largest number of a format, n - 2 regimes above 1, is the smallest
        # but one inverted.
        self.width = (self.bias - 1).bit_length() + 1
        members = {
            "sign": Out(1),
            "exp": Out(self.width),
            "fraction": Out(self.fraction + 1),
            "zero": Out(1),
            "nan": Out(1),
        }
        super().__init__({"i": In(multiply.signature.members["o"].signature), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        i, f = self.i, self.fraction
        big, four = Signal(), Signal()
        small = Cat(Const(0, 1), i.sig[:f])
        heap = Heap(m, self.width, "exponent")
        heap.add(i.a_shift)
        heap.add(i.b_shift)
        heap.add(Cat(big, four))
        heap.constant = -self.bias
        m.d.comb += [
            big.eq(i.sig[f + 1] ^ i.sign),
            four.eq(i.sig[f + 2] ^ i.sign),
            self.o.sign.eq(i.sign),
            self.o.exp.eq(heap.total()),
            self.o.fraction.eq((small & (~big).replicate(f + 1)) | (i.sig[: f + 1] & big.replicate(f + 1))),
            self.o.zero.eq(i.zero),
            self.o.nan.eq(i.nan),
        ]
        return m


class PositShift(wiring.Component):
    """The word that a product is cut to, and what is lost; combinational.

    Members
    -------
    i : In(normalise.o)
    o : Out(Signature)
        `sign`, `body` (the code without its sign, cut), `tail` (the lost bits, the first on top, a sticky bit last),
        `exact` (nothing is rounded: the number is beyond the ends of the format), `zero`, `nan`.
    """

    def __init__(self, target: Floating, normalise: wiring.Component, *, size: bool = False):
        self.fmt: Posit = target.format  # type: ignore[assignment]
        self.normalise, self.size = normalise, size
        n, es = self.fmt.width, self.fmt.es
        #: Bits that rounding looks at singly, before the sticky one.
        single = max(1, bits_looked_at(target.rounding))
        #: Bits of regime end, exponent and fraction that the shortest regime leaves room for.
        self.kept = max(1 + es, n - 2 + single)
        members = {
            "sign": Out(1),
            "body": Out(n - 1),
            "tail": Out(self.kept - (n - 2) + 1),
            "exact": Out(1),
            "zero": Out(1),
            "nan": Out(1),
        }
        super().__init__({"i": In(normalise.signature.members["o"].signature), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        fmt, i = self.fmt, self.i
        n, es = fmt.width, fmt.es
        total, ones, run = Signal(len(i.exp)), Signal(), Signal(len(i.exp) - 1 - es)
        m.d.comb += [
            total.eq(i.exp if self.size else i.exp ^ i.sign.replicate(len(i.exp))),
            ones.eq(~total[-1]),
            run.eq(total[es:-1] ^ total[-1].replicate(len(run))),
        ]
        bits = self.kept - 1 - es
        fraction = Cat(Const(0, max(0, bits - len(i.fraction))), i.fraction)
        cut = len(fraction) - bits
        string = Cat(fraction[cut:], total[:es], ~ones, ones)
        beyond, amount = Signal(), Signal(range(n - 2))
        m.d.comb += [beyond.eq(run >= n - 2), amount.eq(run)]
        shifted, lost = shift_right_sticky(m, string, amount, fill=ones)
        spare = self.kept - (n - 2)
        ends = Cat(Const(1, 1), ones.replicate(n - 2))
        m.d.comb += [
            self.o.sign.eq(i.sign),
            self.o.body.eq((shifted[spare:] & (~beyond).replicate(n - 1)) | (ends & beyond.replicate(n - 1))),
            self.o.tail.eq(Cat(lost | fraction[:cut].any(), shifted[:spare])),
            self.o.exact.eq(beyond),
            self.o.zero.eq(i.zero),
            self.o.nan.eq(i.nan),
        ]
        return m


class PositIncrement(wiring.Component):
    """Code of a posit that was cut; combinational.

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
        i = self.i
        up = rises(
            m,
            self.target.rounding,
            sign=i.sign,
            odd=i.body[0],
            tail=i.tail,
            random=getattr(self, "random", None),
        )
        rounded, empty = Signal(len(i.body)), Signal()
        m.d.comb += [
            rounded.eq(i.body + (up & ~i.exact)),
            empty.eq(i.zero | i.nan),
            self.o.code.eq(Cat(rounded & (~empty).replicate(len(rounded)), (i.sign & ~i.zero) | i.nan)),
        ]
        return m
