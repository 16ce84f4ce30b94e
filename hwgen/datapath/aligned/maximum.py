"""Largest exponent of the products that take part in a window."""

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.maximum import maximum
from hwgen.bundle import lane_members, lanes_of
from hwgen.raw import Raw, field


class Maximum(wiring.Component):
    """Products with the largest exponent of those that are not zero, and what is special of them; combinational.

    Parameters
    ----------
    product : Raw
        A product, in sign and magnitude. Its exponent is one less than the weight of its top bit.
    lanes : int
        How many there are.
    source : Signature
        What the stage before gives: `p0`, …
    integers : bool
        Whether they are products of integers, whose zeros have no sign.
    floor : bool
        Whether the sum is rounded down, which says the sign of a zero.
    style : str
        Style of the search: `hwgen.arith.maximum`.

    Members
    -------
    i : In(source)
    o : Out(Signature)
        `sig0`, … and `negative`, a bit for each; `shift0`, … where products have shifts. `top` is the largest shift
        of a product that takes part, 0 if none does, `any` whether one does. `minus_zero` is the sign of the sum if
        it is zero. `nan`, `plus` and `minus` say that there is a NaN, an infinity of either sign.
    """

    def __init__(
        self, product: Raw, lanes: int, source: wiring.Signature, *, integers: bool, floor: bool, style: str = "auto"
    ):
        self.product, self.lanes, self.integers, self.floor, self.style = product, lanes, integers, floor, style
        out = lane_members("sig", product.width, lanes) | {
            "negative": Out(lanes),
            "any": Out(1),
            "minus_zero": Out(1),
        }
        if product.max_shift:
            shift = range(product.max_shift + 1)
            out |= lane_members("shift", shift, lanes) | {"top": Out(shift)}
        out |= {"nan": Out(1)} if product.has_nan else {}
        out |= {"plus": Out(1), "minus": Out(1)} if product.has_inf else {}
        super().__init__({"i": In(source), "o": Out(wiring.Signature(out))})

    def elaborate(self, platform):
        m = Module()
        numbers = lanes_of(self.i, "p", self.lanes)
        live = Signal(self.lanes)
        signs = Cat(field(number, "sign") for number in numbers)
        m.d.comb += [
            live.eq(Cat(number.sig.any() for number in numbers)),
            self.o.any.eq(live.any()),
            self.o.negative.eq(signs),
            self.o.minus_zero.eq(sign_of_zero(live, signs & live if self.integers else signs, floor=self.floor)),
        ]
        m.d.comb += [getattr(self.o, f"sig{lane}").eq(number.sig) for lane, number in enumerate(numbers)]
        if self.product.max_shift:
            shifts = [number.shift for number in numbers]
            m.d.comb += [getattr(self.o, f"shift{lane}").eq(shift) for lane, shift in enumerate(shifts)]
            m.d.comb += self.o.top.eq(maximum(m, shifts, list(live), self.style, "largest"))
        if self.product.has_nan:
            m.d.comb += self.o.nan.eq(Cat(number.nan for number in numbers).any())
        if self.product.has_inf:
            infinite = Cat(number.inf for number in numbers)
            m.d.comb += [self.o.plus.eq((infinite & ~signs).any()), self.o.minus.eq((infinite & signs).any())]
        return m


def sign_of_zero(live: Value, signs: Value, *, floor: bool) -> Value:
    """Sign of a sum that is zero: minus if every term is -0; under floor, unless every term is +0."""
    return (live | signs).any() if floor else (~live & signs).all()
