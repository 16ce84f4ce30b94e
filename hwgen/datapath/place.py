"""Conversion of one number with an exponent to a word: a shift, a rounding, no search for its leading one."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.shift import shift_right_sticky
from hwgen.bundle import code_signature
from hwgen.codec.rounding import bits_looked_at, goes_up, random_members
from hwgen.datapath.word import Word, stored
from hwgen.raw import Raw, field


class Place(wiring.Component):
    """A number in sign and magnitude, shifted to its place in a word; combinational.

    With `t` the weight of the word's last bit, and `k` the bits below it that rounding looks at singly,

        magnitude  [ beyond | word | k bits | sticky ]
        weight                    t         t - k - 1

    A number whose last bit lies beyond the word stays just there, one below the sticky bit ends in it.

    Parameters
    ----------
    raw : Raw
        The number.
    word : Word
        Where it goes.
    source : Signature
        What the stage before gives: `a0`.

    Members
    -------
    i : In(source)
    o : Out(Signature)
        `magnitude`, `sign`, and the flags `nan` and `inf` where the number has them.
    """

    def __init__(self, raw: Raw, word: Word, source: wiring.Signature):
        self.raw = raw
        #: Bits below the word, the sticky one included.
        self.tail = 1 + (bits_looked_at(word.rounding) if word.rounding is not None else 0)
        # Places of the number's last bit above the sticky bit: where it starts from, and at shift 0.
        self.low = raw.lsb - (word.lsb - self.tail)
        self.high = max(0, min(self.low + raw.max_shift, word.width + self.tail))
        self.width = raw.width + self.high
        flags = {"inf": Out(1)} if raw.has_inf else {}
        flags |= {"nan": Out(1)} if raw.has_nan else {}
        out = wiring.Signature({"magnitude": Out(self.width), "sign": Out(1), **flags})
        super().__init__({"i": In(source), "o": Out(out)})

    def elaborate(self, platform):
        m = Module()
        number = self.i.a0
        most = self.high - self.low
        distance = Signal(range(min(most - self.raw.max_shift, 0), max(most, 0) + 1))
        amount = Signal(range(min(max(most, 0), self.width) + 1))
        m.d.comb += [
            distance.eq(most - field(number, "shift")),
            amount.eq(Mux(distance < 0, 0, Mux(distance > self.width, self.width, distance))),
        ]
        moved, sticky = shift_right_sticky(m, Cat(Const(0, self.high), number.sig), amount, name="moved")
        m.d.comb += [self.o.magnitude.eq(moved | sticky), self.o.sign.eq(field(number, "sign"))]
        for flag in ("inf", "nan"):
            if hasattr(self.o, flag):
                m.d.comb += getattr(self.o, flag).eq(getattr(number, flag))
        return m


class Store(wiring.Component):
    """Code of what `Place` gives, rounded once, wrapped or saturated; combinational.

    Members
    -------
    i : In(Signature)
    random : In(bits)
        Random bits, where rounding is stochastic.
    o : Out(code_signature(word.width))
    """

    def __init__(self, word: Word, place: Place):
        self.word, self.tail = word, place.tail
        super().__init__(
            {
                "i": In(place.signature.members["o"].signature),
                **{name: In(width) for name, width in random_members(word.rounding).items()},
                "o": Out(code_signature(word.width)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        word, sign = self.word, self.i.sign
        kept, tail = self.i.magnitude[self.tail :], self.i.magnitude[: self.tail]
        # One bit stands for all that are beyond the word.
        cut = Signal(word.width + 1)
        m.d.comb += cut.eq(kept)
        if len(kept) > word.width:
            m.d.comb += cut[-1].eq(kept[word.width :].any())
        up = (
            Const(0, 1)
            if word.rounding is None
            else goes_up(m, word.rounding, sign=sign, odd=cut[0], tail=tail, random=getattr(self, "random", None))
        )
        # -(x + up) is ~x + 1 - up: negation and rounding are one carry.
        total = Signal(signed(word.width + 3))
        m.d.comb += total.eq((Cat(cut, 0, 0) ^ sign.replicate(word.width + 3)).as_signed() + (sign ^ up))
        nan, inf = field(self.i, "nan"), field(self.i, "inf")
        m.d.comb += self.o.code.eq(stored(m, word, total, nan=nan, inf=inf, inf_sign=sign))
        return m
