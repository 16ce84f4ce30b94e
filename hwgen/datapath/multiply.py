"""Second stage: exact products of raw numbers."""

from amaranth.hdl import Const, Module, Mux
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.multiplier import multiply
from hwgen.arith.negate import negate_if, product_below
from hwgen.bundle import lane_members
from hwgen.raw import Raw, field, infinity_times_zero, led_product, product, signed_product


class Multiply(wiring.Component):
    """Exact product in every lane; combinational.

    Parameters
    ----------
    a, b : Raw
        The factors.
    lanes : int
        How many of each there are.
    source : Signature
        What the stage before gives: raw numbers `a0`, `b0`, …
    leads : bool
        Whether the product's leading one is brought to the top, where that of each factor is.
    negate : str
        If given, products are in two's complement: ``after`` by the bits of their magnitude, ``ahead`` by those of
        the factors (`hwgen.arith.negate`).
    style : str
        Style of the multipliers: `hwgen.arith.multiplier`.

    Members
    -------
    i : In(source)
    o : Out(Signature)
        Products `p0`, …
    """

    def __init__(
        self,
        a: Raw,
        b: Raw,
        lanes: int,
        source: wiring.Signature,
        *,
        leads: bool = False,
        negate: str = "",
        style: str = "auto",
    ):
        self.product = led_product(a, b) if leads else signed_product(a, b) if negate else product(a, b)
        self.negate = negate if not a.signed_sig else ""
        # A product of significands from 1 to 2 has its leading one at the top or a place below.
        self.moves = leads and min(a.width, b.width) > 1
        self.style = style
        self.lanes = lanes
        members = lane_members("p", self.product.signature, lanes)
        super().__init__({"i": In(source), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        for lane in range(self.lanes):
            a, b, p = (getattr(side, f"{name}{lane}") for side, name in ((self.i, "a"), (self.i, "b"), (self.o, "p")))
            whole = self.product.signed_sig and not self.negate
            factors = (a.sig.as_signed(), b.sig.as_signed()) if whole else (a.sig, b.sig)
            result = multiply(m, *factors, self.style, f"product{lane}")
            top = result[-1] if self.moves else Const(0, 1)
            if self.negate:
                below = product_below(m, *factors, name=f"below{lane}") if self.negate == "ahead" else None
                result = negate_if(m, result, field(p, "sign"), below, name=f"signed{lane}")
            m.d.comb += p.sig.eq(Mux(top, result, result << 1) if self.moves else result)
            if self.product.max_shift:
                m.d.comb += p.shift.eq(field(a, "shift") + field(b, "shift") + top)
            special_product(m, p, a, b)
        return m


def special_product(m: Module, out, a, b) -> None:
    """Set sign, `inf` and `nan` of the product of two raw numbers, as far as `out` has them."""
    if hasattr(out, "sign"):
        m.d.comb += out.sign.eq(field(a, "sign") ^ field(b, "sign"))
    if hasattr(out, "inf"):
        m.d.comb += out.inf.eq(field(a, "inf") | field(b, "inf"))
    if hasattr(out, "nan"):
        one, other = infinity_times_zero(a, b)
        m.d.comb += out.nan.eq(field(a, "nan") | field(b, "nan") | (one | other))
