"""Totals of all lanes: one adder, whose carries end where a lane does.

Between two pieces of the totals the adder has a place more, whose sum counts for nothing. Where the mode splits
there, both its bits are the carry that goes into the piece above, which is 1 if that lane adds a negative number in
one's complement; where it does not, one of them is 1, so that the carry from below passes:

    total   [ piece 1 ] c·s  [ piece 0 ]        s    splits here
    term    [ piece 1 ] c|~s [ piece 0 ] + c    c    carry into the piece above
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import code_signature
from hwgen.datapath.simd.layout import Layout


def term_signature(layout: Layout) -> wiring.Signature:
    """What is added: `term`, and `carry` into each piece, 1 where the lane that begins there is in one's complement;
    `split`, which of the ways to split totals is the mode's, one bit each; `nan`, for each piece, whether the product
    in its lane is no number; `reserves`, whether totals of the mode can be none.
    """
    pieces = len(layout.starts)
    members = {"term": Out(layout.modes.totals), "carry": Out(pieces), "split": Out(len(layout.splits))}
    if layout.reserves:
        members |= {"nan": Out(pieces), "reserves": Out(1)}
    return wiring.Signature(members)


class SimdTotal(wiring.Component):
    """Totals of all lanes after a step; combinational.

    Members
    -------
    i : In(term_signature(layout))
    acc : In(totals)
        Totals before it.
    o : Out(code_signature(totals))
    """

    def __init__(self, layout: Layout):
        self.layout = layout
        width = layout.modes.totals
        super().__init__({"i": In(term_signature(layout)), "acc": In(width), "o": Out(code_signature(width))})

    def elaborate(self, platform):
        m = Module()
        pieces = self.layout.pieces
        totals, terms = [self.acc[pieces[0]]], [self.i.term[pieces[0]]]
        for number, piece in enumerate(pieces[1:], start=1):
            splits, carry = self._splits_before(number), self.i.carry[number]
            totals += [carry & splits, self.acc[piece]]
            terms += [carry | ~splits, self.i.term[piece]]
        total = Signal(self.layout.modes.totals + len(pieces) - 1)
        m.d.comb += total.eq(Cat(totals) + Cat(terms) + self.i.carry[0])
        # Without the places between pieces.
        sums = [total[piece.start + number : piece.stop + number] for number, piece in enumerate(pieces)]
        if self.layout.reserves:
            nan = self._nan(m)
            sums = [self._kept(number, bits, nan[number]) for number, bits in enumerate(sums)]
        m.d.comb += self.o.code.eq(Cat(sums))
        return m

    def _splits_before(self, piece: int) -> Value:
        """Whether a lane begins with a piece."""
        layout = self.layout
        begins = [
            any(layout.lane_pieces(lanes, lane)[0] == piece for lane in range(lanes)) for lanes in layout.splits
        ]
        if all(begins):
            return Const(1, 1)
        return Cat(self.i.split[split] for split, here in enumerate(begins) if here).any()

    def _nan(self, m: Module) -> Signal:
        """For each piece, whether the total of its lane is no number."""
        layout = self.layout
        zeros, tops = Signal(len(layout.pieces)), Signal(len(layout.pieces))
        for number, piece in enumerate(layout.pieces):
            m.d.comb += [
                zeros[number].eq(~self.acc[piece.start : piece.stop - 1].any()),
                tops[number].eq(self.acc[piece.stop - 1]),
            ]
        found: list[list[Value]] = [[] for _ in layout.pieces]
        for split, lanes in enumerate(layout.splits):
            if not layout.splits_reserve[split]:
                continue
            for lane in range(lanes):
                parts = layout.lane_pieces(lanes, lane)
                held = Signal(name=f"held_nan_{lanes}_{lane}")
                below = [zeros[part] & ~tops[part] for part in parts[:-1]]
                m.d.comb += held.eq(Cat(*below, zeros[parts[-1]], tops[parts[-1]], self.i.split[split]).all())
                for part in parts:
                    found[part].append(held)
        nan = Signal(len(layout.pieces))
        held = Cat(Cat(ways).any() for ways in found)
        m.d.comb += nan.eq(self.i.nan | (held & self.i.reserves.replicate(len(nan))))
        return nan

    def _kept(self, number: int, bits: Value, nan: Value) -> Value:
        """Bits of a piece: of a total that is no number, all are 0 but the first of the lane."""
        layout = self.layout
        ends = [
            any(layout.lane_pieces(lanes, lane)[-1] == number for lane in range(lanes)) for lanes in layout.splits
        ]
        first = nan if all(ends) else nan & Cat(self.i.split[s] for s, here in enumerate(ends) if here).any()
        return Mux(nan, Cat(Const(0, len(bits) - 1), first), bits)
