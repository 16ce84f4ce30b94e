"""Sums in fixed point: every product on one grid, added without rounding."""

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from hwgen.raw import Raw, field
from numerics.functions.accumulator import Fixed


class Align(wiring.Component):
    """Products as two's complement numbers on the grid of weight `lsb`; combinational.

    Parameters
    ----------
    product : Raw
        The products.
    lsb : int
        Weight of which every product is a multiple; bits below it are known to be zero.
    width : int
        Bits of an aligned product, enough for its sign.
    source : StructLayout
        Layout of the stage before: array `p`, and perhaps `acc`.

    Members
    -------
    i : In(source)
    o : Out(StructLayout)
        Array `x` of one's complement numbers and their `negative`: an aligned product is ``x + negative``, so that
        the carry of the negation joins the sum. `nan` and `inf` say that some product is; `inf_sign` its sign, and
        `conflict` that there are infinities of both. `minus_zero` says that every product is a negative zero.
    """

    def __init__(self, product: Raw, lsb: int, width: int, source: data.StructLayout):
        self.product, self.lsb, self.width = product, lsb, width
        members = dict(source)
        self.lanes = members["p"].shape.length
        fields = {
            "x": data.ArrayLayout(signed(width), self.lanes),
            "negative": self.lanes,
            "nan": 1,
            "inf": 1,
            "inf_sign": 1,
            "minus_zero": 1,
        }
        if "acc" in members:
            fields["acc"] = members["acc"].shape
        super().__init__({"i": In(source), "o": Out(data.StructLayout(fields))})

    def elaborate(self, platform):
        m = Module()
        drop = self.lsb - self.product.lsb
        positive, negative = [], []
        for lane in range(self.lanes):
            p = self.i.p[lane]
            sign = field(p, "sign")
            if self.product.signed_sig:
                m.d.comb += self.o.x[lane].eq(p.sig.as_signed())
            else:
                aligned = Signal(self.width + max(0, drop), name=f"aligned{lane}")
                m.d.comb += [
                    aligned.eq(p.sig << field(p, "shift")),
                    self.o.x[lane].eq(aligned[max(0, drop) :] ^ sign.replicate(self.width)),
                    self.o.negative[lane].eq(sign),
                ]
            positive.append(field(p, "inf") & ~sign)
            negative.append(field(p, "inf") & sign)
        products = [self.i.p[lane] for lane in range(self.lanes)]
        plus, minus = Cat(positive).any(), Cat(negative).any()
        m.d.comb += [
            self.o.nan.eq(Cat(field(p, "nan") for p in products).any() | plus & minus),
            self.o.inf.eq(plus | minus),
            self.o.inf_sign.eq(minus),
            self.o.minus_zero.eq(Cat(field(p, "sign") & ~p.sig.any() for p in products).all()),
        ]
        if "acc" in dict(self.i.shape()):
            m.d.comb += self.o.acc.eq(self.i.acc)
        return m


class FixedSum(wiring.Component):
    """Sum of aligned products and the accumulator, wrapped or saturated; combinational.

    Parameters
    ----------
    target : Fixed
        The accumulator; its last bit weighs no more than that of the products.
    lsb : int
        Weight of the last bit of the aligned products.
    source : StructLayout
        Layout of `Align`.

    Members
    -------
    i : In(source)
    o : Out(target.width)
    """

    def __init__(self, target: Fixed, lsb: int, source: data.StructLayout):
        self.target, self.lsb = target, lsb
        self.lanes = dict(source)["x"].shape.length
        super().__init__({"i": In(source), "o": Out(target.width)})

    def elaborate(self, platform):
        m = Module()
        target = self.target
        running = "acc" in dict(self.i.shape())
        # Beyond the word only saturation has to see the sum.
        room = target.width + (self.lanes + running).bit_length() if target.saturates else target.width
        total = Signal(signed(room))
        terms = [self.i.x[lane] + self.i.negative[lane] for lane in range(self.lanes)]
        value = sum(terms[1:], terms[0]) << (self.lsb - target.lsb)
        if running:
            value = value + self.i.acc.as_signed()
        m.d.comb += total.eq(value)

        result = total[: target.width]
        if target.saturates:
            top = total[target.width - 1 :]
            fits = top.all() | ~top.any()
            most, least = (1 << (target.width - 1)) - 1, 1 << (target.width - 1)
            if target.reserves_nan:
                fits = fits & (result != least)
                least += 1
            result = Mux(fits, result, Mux(total[-1], least, most))
        if target.reserves_nan:
            nan = self.i.nan | self.i.inf
            if running:
                nan = nan | (self.i.acc == target.nan_word)
            result = Mux(nan, target.nan_word, result)
        m.d.comb += self.o.eq(result)
        return m
