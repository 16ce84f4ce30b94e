"""Sums of integer products, by one of two circuits.

Carry-save: `PartialProducts` and `Compress`. All partial products of all lanes are added in carry-save form, and
resolved once, with the addend.

Carry chains, for look-up tables: `ChainedProducts` and `ChainedSum`. Booth rows of a few lanes are added one after
another, and these sums by pairs; each sum takes the carry of a row of its second one along, and the last that of the
very first row, with what the signs of all rows leave to be added:

      rows of lanes 0 to 3  → sum ┐
      rows of lanes 4 to 7  → sum ┴ sum ┐
      rows of lanes 8 to 11 → sum ┐     │
      rows of lanes 12 …    → sum ┴ sum ┴ sum → constant
"""

from amaranth.hdl import Const, Module, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.carry_chain import add, add_rows
from hwgen.arith.carry_save import Heap
from hwgen.arith.multiplier import add_product, product_constant
from hwgen.arith.multiplier.chain import chain_constant, chain_rows, row_count
from hwgen.raw import Raw
from numerics.functions.exact import Products


def _rows(count: int, width: int) -> wiring.Signature:
    return wiring.Signature({f"x{index}": Out(width) for index in range(count)})


class PartialProducts(wiring.Component):
    """Two rows a lane whose sum, with a constant, is the product; combinational.

    Parameters
    ----------
    a, b : Raw
        The factors, two's complement.
    lanes : int
        How many of each there are.
    style : str
        ``auto``, ``array`` or ``booth``.
    source : Signature
        What the stage before gives: raw numbers `a0`, `b0`, …

    Members
    -------
    i : In(source)
    o : Out(Signature)
        Rows `x0`, `x1` of lane 0, `x2`, `x3` of lane 1, …, nonnegative.
    """

    def __init__(self, a: Raw, b: Raw, lanes: int, source: wiring.Signature, style: str = "auto"):
        self.lanes, self.style = lanes, style
        #: What is added to the rows of one lane: the weights of signs, negative.
        self.constant = product_constant(signed(a.width), signed(b.width), style)
        #: Bits of a row.
        self.width = ((1 << (a.width + b.width - 2)) - self.constant).bit_length()
        super().__init__({"i": In(source), "o": Out(_rows(2 * lanes, self.width))})

    def elaborate(self, platform):
        m = Module()
        for lane in range(self.lanes):
            a, b = (getattr(self.i, f"{name}{lane}").sig.as_signed() for name in "ab")
            heap = Heap(m, self.width, f"product{lane}")
            add_product(heap, a, b, self.style)
            # The constants of all lanes are added at once, in the end.
            heap.constant = 0
            for index, row in enumerate(heap.reduce(), start=2 * lane):
                m.d.comb += getattr(self.o, f"x{index}").eq(row)
        return m


class Compress(wiring.Component):
    """Two rows whose sum, with `constant`, is that of all products; combinational.

    Members
    -------
    i : In(Signature)
        What `products` gives.
    o : Out(Signature)
        Rows `x0` and `x1`, nonnegative.
    """

    def __init__(self, products: PartialProducts, exact: Products):
        self.products = products
        lanes = products.lanes
        #: What is added to the rows.
        self.constant = lanes * products.constant
        #: Weight of the last bit of the rows.
        self.lsb = exact.lsb
        #: Smallest and largest sum.
        self.ends = tuple(lanes * end for end in exact.int_range)
        self.width = (lanes * ((1 << products.width) - 1)).bit_length()
        super().__init__({"i": In(_rows(2 * lanes, products.width)), "o": Out(_rows(2, self.width))})

    def elaborate(self, platform):
        m = Module()
        heap = Heap(m, self.width, "total")
        rows: list[Value] = [getattr(self.i, f"x{index}") for index in range(2 * self.products.lanes)]
        for row in rows:
            heap.add(row)
        for index, row in enumerate(heap.reduce()):
            m.d.comb += getattr(self.o, f"x{index}").eq(row)
        return m


#: Rows that are added one after another before sums are added by pairs.
_ROWS_IN_CHAIN = 8


class ChainedProducts(wiring.Component):
    """Sums of the Booth rows of a few lanes each, added by carry chains; combinational.

    Parameters
    ----------
    a, b : Raw
        The factors, two's complement.
    lanes : int
        How many of each there are.
    source : Signature
        What the stage before gives: raw numbers `a0`, `b0`, …

    Members
    -------
    i : In(source)
    o : Out(Signature)
        Sums `x0`, …, nonnegative, and a `carry` of each, to be added at its last bit.
    """

    def __init__(self, a: Raw, b: Raw, lanes: int, source: wiring.Signature):
        shapes = signed(a.width), signed(b.width)
        #: Largest sum of the rows of one lane, with their carries.
        self.most = (1 << (a.width + b.width - 2)) - chain_constant(*shapes)
        #: What is added to the rows of one lane, negative.
        self.constant = chain_constant(*shapes)
        together = max(1, _ROWS_IN_CHAIN // row_count(*shapes))
        #: Lanes of each sum.
        self.groups = [range(start, min(start + together, lanes)) for start in range(0, lanes, together)]
        self.lanes = lanes
        members = {f"x{index}": Out((len(group) * self.most).bit_length()) for index, group in enumerate(self.groups)}
        members["carry"] = Out(len(self.groups))
        super().__init__({"i": In(source), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        for index, group in enumerate(self.groups):
            pairs = [(getattr(self.i, f"a{lane}"), getattr(self.i, f"b{lane}"), f"product{lane}") for lane in group]
            rows = chain_rows(m, [(a.sig.as_signed(), b.sig.as_signed(), name) for a, b, name in pairs])
            m.d.comb += [
                getattr(self.o, f"x{index}").eq(add_rows(m, rows, f"group{index}")),
                self.o.carry[index].eq(rows[0].carry),
            ]
        return m


class ChainedSum(wiring.Component):
    """The sum of all products in one row, from sums of a few; combinational.

    Parameters
    ----------
    products : ChainedProducts
        The stage before.
    exact : Products
        What one product is.
    width : int
        Bits after which the sum may wrap; None if it may not.

    Members
    -------
    i : In(Signature)
        What `products` gives.
    o : Out(Signature)
        The sum `x0`, unsigned if it may wrap.
    """

    #: What is added to the row.
    constant = 0

    def __init__(self, products: ChainedProducts, exact: Products, width: int | None):
        self.products = products
        #: Weight of the last bit of the row.
        self.lsb = exact.lsb
        #: Smallest and largest sum.
        self.ends = tuple(products.lanes * end for end in exact.int_range)
        self.width = width or max(self.ends[1], -1 - self.ends[0]).bit_length() + 1
        out = {"x0": Out(self.width if width else signed(self.width))}
        super().__init__({"i": In(products.signature.members["o"].signature), "o": Out(wiring.Signature(out))})

    def elaborate(self, platform):
        m = Module()
        products = self.products
        #: Sums with their carry and the largest they can be.
        sums: list[tuple[Value, Value, int]] = [
            (getattr(self.i, f"x{index}"), self.i.carry[index], len(group) * products.most)
            for index, group in enumerate(products.groups)
        ]
        level = 0
        while len(sums) > 1:
            joined = []
            for pair, ((x, carry, most), (y, carry_in, more)) in enumerate(zip(sums[::2], sums[1::2], strict=False)):
                width = (most + more).bit_length()
                joined.append((add(m, x, y, carry_in, width, f"sum{level}_{pair}"), carry, most + more))
            sums = [*joined, *sums[2 * len(joined) :]]
            level += 1
        ((total, carry, _),) = sums
        constant = Const(products.lanes * products.constant % (1 << self.width), self.width)
        m.d.comb += self.o.x0.eq(add(m, total[: self.width], constant, carry, self.width, "sum"))
        return m
