"""Sums in fixed point: every product on one grid, added without rounding."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import code_signature, lane_members, lanes_of
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
    lanes : int
        How many there are.
    source : Signature
        What the stage before gives: products `p0`, …, and perhaps `acc`.

    Members
    -------
    i : In(source)
    o : Out(Signature)
        One's complement numbers `x0`, … and their `negative`: an aligned product is ``x + negative``, so that
        the carry of the negation joins the sum. `nan` and `inf` say that some product is; `inf_sign` its sign, and
        `conflict` that there are infinities of both. `minus_zero` says that every product is a negative zero.
    """

    def __init__(self, product: Raw, lsb: int, width: int, lanes: int, source: wiring.Signature):
        self.product, self.lsb, self.width, self.lanes = product, lsb, width, lanes
        self.running = "acc" in source.members
        members = {
            **lane_members("x", signed(width), lanes),
            "negative": Out(self.lanes),
            "minus_zero": Out(1),
        }
        if product.has_nan:
            members |= {"nan": Out(1), "inf": Out(1), "inf_sign": Out(1)}
        if self.running:
            members["acc"] = source.members["acc"]
        super().__init__({"i": In(source), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        drop = self.lsb - self.product.lsb
        positive, negative = [], []
        for lane in range(self.lanes):
            p, x = getattr(self.i, f"p{lane}"), getattr(self.o, f"x{lane}")
            sign = field(p, "sign")
            if self.product.signed_sig:
                m.d.comb += x.eq(p.sig.as_signed())
            else:
                aligned = Signal(self.width + max(0, drop), name=f"aligned{lane}")
                m.d.comb += [
                    aligned.eq(p.sig << field(p, "shift")),
                    x.eq(aligned[max(0, drop) :] ^ sign.replicate(self.width)),
                    self.o.negative[lane].eq(sign),
                ]
            positive.append(field(p, "inf") & ~sign)
            negative.append(field(p, "inf") & sign)
        products = lanes_of(self.i, "p", self.lanes)
        m.d.comb += self.o.minus_zero.eq(Cat(field(p, "sign") & ~p.sig.any() for p in products).all())
        if self.product.has_nan:
            plus, minus = Cat(positive).any(), Cat(negative).any()
            m.d.comb += [
                self.o.nan.eq(Cat(field(p, "nan") for p in products).any() | plus & minus),
                self.o.inf.eq(plus | minus),
                self.o.inf_sign.eq(minus),
            ]
        if self.running:
            m.d.comb += self.o.acc.eq(self.i.acc)
        return m


def sum_of_lanes(aligned, lanes: int) -> Value:
    """The sum of what `Align` gives."""
    terms = [x + negative for x, negative in zip(lanes_of(aligned, "x", lanes), aligned.negative, strict=True)]
    return sum(terms[1:], terms[0])


class FixedSum(wiring.Component):
    """Sum of aligned products and the accumulator, wrapped or saturated; combinational.

    Parameters
    ----------
    target : Fixed
        The accumulator; its last bit weighs no more than that of the products.
    lsb : int
        Weight of the last bit of the aligned products.
    lanes : int
        How many there are.
    source : Signature
        What `Align` gives.

    Members
    -------
    i : In(source)
    o : Out(code_signature(target.width))
    """

    def __init__(self, target: Fixed, lsb: int, lanes: int, source: wiring.Signature):
        self.target, self.lsb, self.lanes = target, lsb, lanes
        self.running = "acc" in source.members
        super().__init__({"i": In(source), "o": Out(code_signature(target.width))})

    def elaborate(self, platform):
        m = Module()
        target = self.target
        # Beyond the word only saturation has to see the sum.
        room = target.width + (self.lanes + self.running).bit_length() if target.saturates else target.width
        total = Signal(signed(room))
        value = sum_of_lanes(self.i, self.lanes) << (self.lsb - target.lsb)
        if self.running:
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
            if self.running:
                nan = nan | (self.i.acc == target.nan_word)
            result = Mux(nan, target.nan_word, result)
        m.d.comb += self.o.code.eq(result)
        return m
