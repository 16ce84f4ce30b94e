"""Totals of all lanes: one adder, whose carries end where a lane does.

Between two pieces of the totals the adder has a place more, whose sum counts for nothing. Where the mode splits
there, both its bits are the carry that goes into the piece above, which is 1 if that lane adds a negative number in
one's complement; where it does not, one of them is 1, so that the carry from below passes:

    total   [ piece 1 ] c·s  [ piece 0 ]        s    splits here
    term    [ piece 1 ] c|~s [ piece 0 ] + c    c    carry into the piece above
"""

from collections.abc import Sequence

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import code_signature
from hwgen.datapath.simd.layout import Layout
from hwgen.domain import Domain
from hwgen.isolation import Block


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


#: Bits that one gate tells to be zeros.
_ZEROS = 4


class TotalIsolation(wiring.Component):
    """First bits of the pieces of a total, and which four of the other bits are zeros; all 0 where `enable` is.

    What tells zeros keeps them out, too, for an input more: a gate a bit would cost several times all behind them.

    Parameters
    ----------
    rests : Sequence[int]
        Bits of each piece but its first one.

    Members
    -------
    enable : In(1)
    tops : In(pieces)
        First bit of each piece.
    tops_kept : Out(pieces)
    For each piece N ``restN : In(bits)`` and ``zerosN : Out(fours)``, the last of which may be fewer.
    """

    def __init__(self, rests: Sequence[int]):
        self.rests = rests
        members = {"enable": In(1), "tops": In(len(rests)), "tops_kept": Out(len(rests))}
        for number, rest in enumerate(rests):
            members |= {f"rest{number}": In(rest), f"zeros{number}": Out(-(-rest // _ZEROS))}
        super().__init__(members)

    def elaborate(self, platform):
        m = Module()
        m.d.comb += self.tops_kept.eq(self.tops & self.enable.replicate(len(self.tops)))
        for number, width in enumerate(self.rests):
            rest = getattr(self, f"rest{number}")
            zeros = (~rest[first : first + _ZEROS].any() & self.enable for first in range(0, width, _ZEROS))
            m.d.comb += getattr(self, f"zeros{number}").eq(Cat(zeros))
        return m


class SimdTotal(wiring.Component):
    """Totals of all lanes after a step; combinational.

    Members
    -------
    i : In(term_signature(layout))
    acc : In(totals)
        Totals before it.
    o : Out(code_signature(totals))
    """

    def __init__(self, layout: Layout, *, isolated: bool = False):
        self.layout = layout
        #: Modes in which totals can be no number, if what tells that rests in others.
        self.domain = layout.total_domains.get("nan") if isolated else None
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
        held = self._block(m, self.domain) if self.domain else self._inline(m)
        nan = Signal(len(self.layout.pieces))
        m.d.comb += nan.eq(self.i.nan | (held & self.i.reserves.replicate(len(nan))))
        return nan

    def _inline(self, m: Module) -> Value:
        """For each piece, whether the total of its lane was no number before the step, if it can be none."""
        layout = self.layout
        zeros, tops = Signal(len(layout.pieces)), Signal(len(layout.pieces))
        for number, piece in enumerate(layout.pieces):
            m.d.comb += [
                zeros[number].eq(~self.acc[piece.start : piece.stop - 1].any()),
                tops[number].eq(self.acc[piece.stop - 1]),
            ]
        return self._held(m, zeros, tops, self.i.split)

    def _block(self, m: Module, domain: Domain) -> Value:
        """The same in an instance, which rests while totals are numbers in any case."""
        layout = self.layout
        rests = [piece.stop - 1 - piece.start for piece in layout.pieces]
        m.submodules[domain.isolation] = gates = TotalIsolation(rests)
        m.d.comb += gates.enable.eq(self.i.reserves)
        for number, piece in enumerate(layout.pieces):
            m.d.comb += [
                getattr(gates, f"rest{number}").eq(self.acc[piece.start : piece.stop - 1]),
                gates.tops[number].eq(self.acc[piece.stop - 1]),
            ]
        zeros = {f"zeros{number}": -(-rest // _ZEROS) for number, rest in enumerate(rests)}

        def build(m: Module, block) -> None:
            empty = Cat(getattr(block, name).all() for name in zeros)
            m.d.comb += block.held.eq(self._held(m, empty, block.tops, block.split))

        inputs = zeros | {"tops": len(rests), "split": len(layout.splits)}
        m.submodules.held_nan = block = Block(inputs, {"held": len(rests)}, build)
        m.d.comb += [block.tops.eq(gates.tops_kept), block.split.eq(self.i.split)]
        m.d.comb += [getattr(block, name).eq(getattr(gates, name)) for name in zeros]
        return block.held

    def _held(self, m: Module, zeros: Value, tops: Value, split_by: Value) -> Value:
        """For each piece, whether its lane has ones nowhere but in the first bit, by those of all pieces."""
        layout = self.layout
        found: list[list[Value]] = [[] for _ in layout.pieces]
        for split, lanes in enumerate(layout.splits):
            if not layout.splits_reserve[split]:
                continue
            for lane in range(lanes):
                parts = layout.lane_pieces(lanes, lane)
                held = Signal(name=f"held_nan_{lanes}_{lane}")
                below = [zeros[part] & ~tops[part] for part in parts[:-1]]
                m.d.comb += held.eq(Cat(*below, zeros[parts[-1]], tops[parts[-1]], split_by[split]).all())
                for part in parts:
                    found[part].append(held)
        return Cat(Cat(ways).any() for ways in found)

    def _kept(self, number: int, bits: Value, nan: Value) -> Value:
        """Bits of a piece: of a total that is no number, all are 0 but the first of the lane."""
        layout = self.layout
        ends = [
            any(layout.lane_pieces(lanes, lane)[-1] == number for lane in range(lanes)) for lanes in layout.splits
        ]
        first = nan if all(ends) else nan & Cat(self.i.split[s] for s, here in enumerate(ends) if here).any()
        return Mux(nan, Cat(Const(0, len(bits) - 1), first), bits)
