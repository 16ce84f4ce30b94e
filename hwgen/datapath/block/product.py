"""The product of one lane on the grid of its block."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.multiplier import multiply
from hwgen.datapath.block.layout import Layout
from hwgen.raw import field


class LaneProduct(wiring.Component):
    """Magnitude of the product of two elements, inverted where it is negative; combinational.

    Parameters
    ----------
    layout : Layout
        What the elements are: numbers with signs and magnitudes.
    style : str
        How significands are multiplied.

    Members
    -------
    a, b : In(Signature)
        Raw elements.
    negative : In(1)
        The sign of the product.
    term : Out(width)
        In units of ``2**lsb`` of the block's products.
    """

    def __init__(self, layout: Layout, style: str):
        self.layout, self.style = layout, style
        a, b = layout.elements
        most = max(abs(end) for end in layout.terms.products.int_range)
        super().__init__(
            {"a": In(a.signature), "b": In(b.signature), "negative": In(1), "term": Out(most.bit_length())}
        )

    def elaborate(self, platform):
        m = Module()
        raws = self.layout.elements
        drop = self.layout.terms.products.lsb - raws[0].lsb - raws[1].lsb
        product = multiply(m, self.a.sig, self.b.sig, self.style)
        placed = Signal(len(self.term))
        shift = Signal(range(sum(raw.max_shift for raw in raws) + 1))
        m.d.comb += [
            shift.eq(field(self.a, "shift") + field(self.b, "shift")),
            placed.eq((product << shift)[drop:]),
            self.term.eq(Mux(self.negative, ~placed, placed)),
        ]
        return m
