"""Second stage: the sum of the products in each block, on one grid.

Of elements with signs and magnitudes, the significands are multiplied first, which are short, and the product moves
to its place by the sum of both exponents (for E2M1, sig 2 × 2 and a shift by 0 to 4). A product p with sign s and w
bits joins the sum in one's complement,

      s = 0:   p
      s = 1:  -p = ~p - (2**w - 1)            so in both cases (p ^ s) - s (2**w - 1),

and the negative lanes are counted: with c of them, c (2**w - 1) is taken away once for all of them, c by c:

      heap     (p0 ^ s0) + (p1 ^ s1) + …      bits of w weights, no sign bits
               + c - c 2**w                   a number of few bits, twice

Integers multiply in two's complement; their partial products go into the sum as they are.

Where parts of a block have exponents of their own, the sum of a part is moved up by them before it joins the next:

      products of a part → sum → moved up → ┐
      products of a part → sum → moved up → ┴ sum → moved up → … → sum of the block
"""

from collections.abc import Sequence

from amaranth.hdl import Cat, Module, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.carry_save import Heap
from hwgen.arith.multiplier import add_product
from hwgen.bundle import connect, lane_members
from hwgen.datapath.block.layout import Layout
from hwgen.datapath.block.product import LaneProduct
from hwgen.raw import field, infinity_times_zero

Range = tuple[int, int]


def _bits(ends: Range) -> int:
    """Bits of a two's complement number in a range."""
    low, high = ends
    return max(high, -1 - low).bit_length() + 1


class BlockSum(wiring.Component):
    """Sums of the products in each block, in two's complement; combinational.

    Parameters
    ----------
    layout : Layout
        What is summed in which order.
    source : Signature
        What the stage before gives: raw elements `a0`, …, and scales and levels.
    style : str
        How significands are multiplied.

    Members
    -------
    i : In(source)
    o : Out(Signature)
        Sums `s0`, … in units of ``2**sum_lsb``; `nan0`, …, `inf0`, … and `inf_sign0`, … where elements can be
        special; scales as they came.
    """

    def __init__(self, layout: Layout, source: wiring.Signature, *, style: str = "auto"):
        self.layout, self.style = layout, style
        terms = layout.terms
        out = lane_members("s", signed(_bits(terms.chain_range)), terms.count)
        if layout.has_nan:
            out |= lane_members("nan", 1, terms.count)
        if layout.has_inf:
            out |= lane_members("inf", 1, terms.count) | lane_members("inf_sign", 1, terms.count)
        for side, raw in zip(layout.sides, layout.scales, strict=True):
            out |= lane_members(side.scales.name, raw.signature, side.scales.lanes)
        super().__init__({"i": In(source), "o": Out(wiring.Signature(out))})

    def elaborate(self, platform):
        m = Module()
        layout, terms = self.layout, self.layout.terms
        for side, raw in zip(layout.sides, layout.scales, strict=True):
            for index in range(side.scales.lanes):
                name = f"{side.scales.name}{index}"
                connect(m, raw.signature, getattr(self.i, name), getattr(self.o, name))
        for block in range(terms.count):
            first = block * terms.length
            m.d.comb += getattr(self.o, f"s{block}").eq(self._block(m, first))
            if layout.has_nan:
                self._special(m, block, range(first, first + terms.length))
        return m

    def _block(self, m: Module, first: int) -> Value:
        """The sum of the block that begins at lane `first`."""
        layout = self.layout
        length, *longer = layout.lengths
        low, high = (end // layout.terms.length >> self._lift_from(0) for end in layout.terms.chain_range)
        ends = low * length, high * length
        lanes = range(first, first + layout.terms.length)
        parts = []
        for start in lanes[::length]:
            total = self._products(m, range(start, start + length), ends, f"sum{length}_{start}")
            parts.append(self._lifted(m, total, start, length))
        for more in longer:
            ends = tuple((end << self._lift_at(length)) * (more // length) for end in ends)  # type: ignore[assignment]
            joined = []
            for number, start in enumerate(lanes[::more]):
                count = more // length
                heap = Heap(m, _bits(ends), f"sum{more}_{start}")
                for part in parts[number * count : (number + 1) * count]:
                    heap.add(part)
                joined.append(self._lifted(m, heap.total().as_signed(), start, more))
            parts, length = joined, more
        return parts[0]

    def _lift_at(self, length: int) -> int:
        """Places by which sums of `length` lanes move up at most."""
        return sum(lift.level.most for lift in self.layout.lifts if lift.length == length)

    def _lift_from(self, length: int) -> int:
        """Places by which sums of more than `length` lanes, and of fewer, move up at most."""
        return sum(lift.level.most for lift in self.layout.lifts if lift.length > length)

    def _lifted(self, m: Module, total: Value, start: int, length: int) -> Value:
        """A sum of `length` lanes from `start` on, moved up by the levels of that length."""
        codes = []
        for lift in self.layout.lifts:
            if lift.length == length:
                code = getattr(self.i, f"{lift.name}{start // lift.level.length}")
                codes.append(code if lift.level.larger else ~code)
        if not codes:
            return total
        most = self._lift_at(length)
        places = Signal(range(most + 1), name=f"places{length}_{start}")
        lifted = Signal(signed(len(total) + most), name=f"lifted{length}_{start}")
        m.d.comb += [places.eq(sum(codes[1:], codes[0])), lifted.eq(total << places)]
        return lifted

    def _products(self, m: Module, lanes: Sequence[int], ends: Range, name: str) -> Value:
        """The sum of the products in some lanes, without levels."""
        heap = Heap(m, _bits(ends), name)
        pairs = [(getattr(self.i, f"a{lane}"), getattr(self.i, f"b{lane}")) for lane in lanes]
        if self.layout.integers:
            for lane, (a, b) in zip(lanes, pairs, strict=True):
                add_product(heap, a.sig.as_signed(), b.sig.as_signed(), self.style, name=f"product{lane}")
            return heap.total().as_signed()
        signs = Signal(len(pairs), name=f"{name}_signs")
        m.d.comb += signs.eq(Cat(field(a, "sign") ^ field(b, "sign") for a, b in pairs))
        width = 0
        for lane, (a, b), sign in zip(lanes, pairs, signs, strict=True):
            term = self._term(m, a, b, sign, lane)
            width = len(term)
            heap.add(term)
        if self.layout.signed:
            count = _count(m, list(signs), f"{name}_negative")
            inverse = Signal(len(count), name=f"{name}_others")
            m.d.comb += inverse.eq(~count)
            heap.add(count)
            # -c * 2**w is (~c + 1 - 2**n) * 2**w, with n the bits of c.
            heap.add(inverse, weight=width)
            heap.constant += (1 << width) - (1 << (width + len(count)))
        return heap.total().as_signed()

    def _term(self, m: Module, a, b, sign: Value, lane: int) -> Signal:
        """Magnitude of a lane's product on the grid, inverted where it is negative."""
        m.submodules[f"product{lane}"] = product = LaneProduct(self.layout, self.style)
        connect(m, self.layout.elements[0].signature, a, product.a)
        connect(m, self.layout.elements[1].signature, b, product.b)
        m.d.comb += product.negative.eq(sign)
        return product.term

    def _special(self, m: Module, block: int, lanes: Sequence[int]) -> None:
        """Set the flags of `block`."""
        nan, plus, minus = [], [], []
        for lane in lanes:
            a, b = getattr(self.i, f"a{lane}"), getattr(self.i, f"b{lane}")
            nan += [field(a, "nan"), field(b, "nan")]
            if self.layout.has_inf:
                a_inf, b_inf = field(a, "inf"), field(b, "inf")
                nan += infinity_times_zero(a, b)
                sign = field(a, "sign") ^ field(b, "sign")
                plus.append((a_inf | b_inf) & ~sign)
                minus.append((a_inf | b_inf) & sign)
        undefined = Cat(nan).any()
        if self.layout.has_inf:
            some_plus, some_minus = Signal(name=f"plus{block}"), Signal(name=f"minus{block}")
            m.d.comb += [
                some_plus.eq(Cat(plus).any()),
                some_minus.eq(Cat(minus).any()),
                getattr(self.o, f"inf{block}").eq(some_plus | some_minus),
                getattr(self.o, f"inf_sign{block}").eq(some_minus),
            ]
            undefined = undefined | some_plus & some_minus
        m.d.comb += getattr(self.o, f"nan{block}").eq(undefined)


def _count(m: Module, bits: Sequence[Value], name: str) -> Signal:
    """How many of `bits` are set."""
    heap = Heap(m, len(bits).bit_length(), name)
    for bit in bits:
        heap.add_bit(bit, 0)
    return heap.total()
