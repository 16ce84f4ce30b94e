"""Third stage: sums of blocks under their scales, as raw numbers."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.multiplier import multiply
from hwgen.bundle import lane_members
from hwgen.datapath.block.layout import Layout
from hwgen.datapath.block.spill import held, rounded
from hwgen.raw import Raw, field


class BlockScale(wiring.Component):
    """The term of each block: its sum times both scales, exact; combinational.

    Significands of the two scales are multiplied first, which are short (none are needed for E8M0), and then the sum,
    once a block. Exponents of scales add up to the shift of the term.

    Parameters
    ----------
    layout : Layout
        What the blocks are.
    source : Signature
        What the stage before gives: sums `s0`, …, their flags, and raw scales `a_scale0`, …
    style : str
        How significands are multiplied.

    Members
    -------
    i : In(source)
    o : Out(Signature)
        Raw numbers `p0`, …, one a block; a zero is positive.
    """

    def __init__(self, layout: Layout, source: wiring.Signature, *, style: str = "auto"):
        self.layout, self.style = layout, style
        terms, (a, b) = layout.terms, layout.scales
        #: The term of a block; its first bit is set by the largest that any codes give.
        self.product = Raw(
            width=terms.term_bits,
            lsb=terms.sum_lsb + a.lsb + b.lsb,
            max_shift=a.max_shift + b.max_shift,
            has_nan=layout.has_nan or a.has_nan or b.has_nan,
            has_inf=layout.has_inf,
        )
        out = lane_members("p", self.product.signature, terms.count)
        super().__init__({"i": In(source), "o": Out(wiring.Signature(out))})

    def elaborate(self, platform):
        m = Module()
        layout = self.layout
        for block in range(layout.terms.count):
            a, b = (getattr(self.i, f"{side.scales.name}{layout.scale_index(side, block)}") for side in layout.sides)
            self._term(m, block, a, b)
        return m

    def _term(self, m: Module, block: int, a, b) -> None:
        """Set the term of `block`, whose scales are `a` and `b`."""
        p, total = getattr(self.o, f"p{block}"), getattr(self.i, f"s{block}")
        spill = self.layout.terms.spill
        magnitude = Signal(self.layout.terms.sum_bits, name=f"magnitude{block}")
        if spill is None:
            m.d.comb += magnitude.eq(Mux(total[-1], -total, total))
        else:
            total = held(m, total, spill.word, name=f"held{block}")
            m.d.comb += magnitude.eq(rounded(m, total, spill, name=f"spilled{block}"))
        scaled, negative = magnitude, total[-1]
        # A significand of one bit is that of a power of two, and no zero where the format has none.
        factors = [scale.sig for scale, raw in zip((a, b), self.layout.scales, strict=True) if self._multiplies(raw)]
        if factors:
            factor = factors[0]
            if len(factors) == 2:
                factor = multiply(m, factors[0], factors[1], self.style, name=f"scales{block}")
            scaled = multiply(m, magnitude, factor, self.style, name=f"scaled{block}")
            negative = total[-1] & factor.any()
        m.d.comb += p.sig.eq(scaled)
        if self.product.max_shift:
            m.d.comb += p.shift.eq(field(a, "shift") + field(b, "shift"))
        infinite = field(self.i, f"inf{block}")
        if self.product.has_inf:
            m.d.comb += p.inf.eq(infinite)
            negative = Mux(infinite, field(self.i, f"inf_sign{block}"), negative)
        m.d.comb += p.sign.eq(negative)
        if self.product.has_nan:
            undefined = field(self.i, f"nan{block}") | field(a, "nan") | field(b, "nan")
            if factors and self.product.has_inf:
                undefined = undefined | infinite & ~factor.any()
            m.d.comb += p.nan.eq(undefined)

    @staticmethod
    def _multiplies(raw: Raw) -> bool:
        """Whether a scale's significand is more than a one."""
        return raw.width > 1 or raw.normal_from != 0
