"""Lanes of one word-long posit, of two half as long, and of short formats, on one datapath.

The word goes through one decoder, one multiplier and one shifter that come apart in the middle. What is 4 bits long
or less has tables of its own, whose products join the others before they get their signs; but where its numbers, in
units of their last bit, are short posits in units of theirs, lanes 0 and 2 take the way of those. Of significands of
p bits, and of q bits in the halves, with c = p - q the place of the upper one,

    a, b      [ upper q ] 0 [ lower q ]
    product   [ upper 2q ] 0 0 [ lower 2q ]         place of the upper one 2c; no products across

    A, B      lower 2c bits of the product, and all above, shifted each by its own exponent (of the long product, by
              the same): by 0 to 15 places, then both by 16 h, of which each h is one term of the word. In places that
              only the lower half reaches, B is left out while posits are short, and in the others A is.

Signs come last: a negative product is all its bits inverted, and a carry into the first piece of its lane.
"""

from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.carry_save import Heap
from hwgen.arith.multiplier import add_product
from hwgen.arith.multiplier.booth import add_booth
from hwgen.datapath.simd.apart import operands_signature, set_modes
from hwgen.datapath.simd.decode import SplitDecode, exponent_bits
from hwgen.datapath.simd.sharing import FINE_BITS, Shared
from hwgen.datapath.simd.table import TableProduct, is_one_of, magnitudes
from hwgen.datapath.simd.total import term_signature


class SharedUnpack(wiring.Component):
    """Significands and exponents of the posits, signs, what is no number, and codes for the tables; combinational.

    Members
    -------
    i : In(operands_signature(layout))
    o : Out(Signature)
        `chosen`, one bit a mode; `a_sig`, `a_high`, `a_low`, and of `b`; `sign` and `nan` for each piece; ``aM`` and
        ``bM``, codes for the tables of mode M, zeros unless it is chosen.
    """

    def __init__(self, shared: Shared):
        self.shared = shared
        layout = shared.layout
        pieces, long, short = len(layout.starts), shared.long_format, shared.short_format
        members: dict[str, wiring.Member] = {"chosen": Out(layout.modes.count)}
        for name in "ab":
            members |= {f"{name}_sig": Out(long.precision), f"{name}_high": Out(signed(exponent_bits(long)))}
            if short:
                members[f"{name}_low"] = Out(signed(exponent_bits(short)))
            members |= {f"{name}{mode}": Out(layout.modes.word) for mode in shared.tables}
        members |= {"sign": Out(pieces), "nan": Out(pieces)}
        super().__init__({"i": In(operands_signature(layout)), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        shared, layout, o = self.shared, self.shared.layout, self.o
        chosen = layout.chosen(m, getattr(self.i, "mode0", None))
        m.d.comb += o.chosen.eq(chosen)
        for name, word in (("a", self.i.a0), ("b", self.i.b0)):
            other = bool(shared.posed)
            m.submodules[name] = unit = SplitDecode(shared.long_format, shared.short_format, other=other)
            if other:
                m.d.comb += [
                    unit.others.eq(Cat(chosen[mode] for mode in shared.posed).any()),
                    unit.lower.eq(self._posed(chosen, word, 0)),
                    unit.upper.eq(self._posed(chosen, word, 2)),
                ]
            m.d.comb += [
                unit.word.eq(word),
                getattr(o, f"{name}_sig").eq(unit.sig),
                getattr(o, f"{name}_high").eq(unit.high),
            ]
            if shared.short is not None:
                m.d.comb += [unit.halves.eq(~chosen[shared.long]), getattr(o, f"{name}_low").eq(unit.low)]
            for mode in shared.tables:
                m.d.comb += getattr(o, f"{name}{mode}").eq(word & chosen[mode].replicate(len(word)))
        self._signs(m, chosen)
        m.d.comb += o.nan.eq(self._nan(m, chosen))
        return m

    def _posed(self, chosen: Value, word: Value, lane: int) -> Value:
        """Magnitude, as a short posit, of the code in a lane of a mode that is chosen."""
        shared, short = self.shared, self.shared.short_format
        assert short is not None
        codes = {size: code for code, size in magnitudes(short).items() if code < short.nan_code}
        found: list[list[Value]] = [[] for _ in range(short.width - 1)]
        for mode in shared.posed:
            fmt = shared.layout.modes.formats[mode]
            sizes = {code: codes[size] for code, size in magnitudes(fmt).items()}
            for bit, ways in enumerate(found):
                numbers = [code for code, size in sizes.items() if size >> bit & 1]
                ways.append(chosen[mode] & is_one_of(word.word_select(lane, fmt.width), numbers))
        return Cat(Cat(ways).any() for ways in found)

    def _lanes(self, piece: int) -> list[tuple[int, slice]]:
        """For each way to split, the bits of a word in the lane that a piece is of."""
        layout, word = self.shared.layout, self.shared.layout.modes.word
        found = []
        for split, lanes in enumerate(layout.splits):
            lane = next(lane for lane in range(lanes) if piece in layout.lane_pieces(lanes, lane))
            found.append((split, slice(lane * (word // lanes), (lane + 1) * (word // lanes))))
        return found

    def _signs(self, m: Module, chosen: Value) -> None:
        layout = self.shared.layout
        signs = Signal(layout.modes.word)
        m.d.comb += signs.eq(self.i.a0 ^ self.i.b0)
        for piece in range(len(layout.starts)):
            tops: dict[int, list[Value]] = {}
            for split, bits in self._lanes(piece):
                modes = [chosen[mode] for mode in layout.each if layout.split(mode) == split]
                tops.setdefault(bits.stop - 1, []).append(Cat(modes).any())
            # Modes with a common first bit need no choice between them.
            terms = [signs[top] & Cat(ways).any() for top, ways in tops.items()]
            m.d.comb += self.o.sign[piece].eq(Cat(terms).any() if len(terms) > 1 else signs[next(iter(tops))])

    def _nan(self, m: Module, chosen: Value) -> Signal:
        layout = self.shared.layout
        nan = Signal(len(layout.starts), name="no_number")
        for piece in range(len(layout.starts)):
            ways = []
            for split, bits in self._lanes(piece):
                for mode in layout.each:
                    if layout.split(mode) == split and layout.modes.total(mode).reserves_nan:
                        ways.append(chosen[mode] & Cat(_is_nan(x[bits]) for x in (self.i.a0, self.i.b0)).any())
            m.d.comb += nan[piece].eq(Cat(ways).any())
        return nan


def _is_nan(code: Value) -> Value:
    """Whether a code of a posit is NaR."""
    return code[-1] & ~code[:-1].any()


class SharedMultiply(wiring.Component):
    """Products of significands, their shifts, and products from tables; combinational.

    Members
    -------
    i : In(unpack.o)
    o : Out(Signature)
        `chosen`, `sign`, `nan`; `product`; its shift `high`, that of the lower one `low`; `tables`, magnitudes from
        tables at their places in the totals.
    """

    def __init__(self, shared: Shared, unpack: SharedUnpack, style: str = "auto"):
        self.shared, self.style = shared, style
        layout = shared.layout
        pieces = len(layout.starts)
        members: dict[str, wiring.Member] = {
            "chosen": Out(layout.modes.count),
            "sign": Out(pieces),
            "nan": Out(pieces),
            "product": Out(2 * shared.long_format.precision),
            "high": Out(shared.high_bits),
        }
        if shared.short is not None:
            members["low"] = Out(shared.low_bits)
        if shared.tables:
            members["tables"] = Out(layout.modes.totals)
        given = unpack.signature.members["o"].signature
        super().__init__({"i": In(given), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        shared, i, o = self.shared, self.i, self.o
        m.d.comb += [o.chosen.eq(i.chosen), o.sign.eq(i.sign), o.nan.eq(i.nan), o.product.eq(self._product(m))]
        offset: Value = Const(shared.offset, shared.high_bits)
        if shared.short is not None:
            offset = Mux(i.chosen[shared.long], offset, Const(shared.high_offset, shared.high_bits))
            m.d.comb += o.low.eq(i.a_low + i.b_low + shared.low_offset)
        m.d.comb += o.high.eq(i.a_high + i.b_high + offset)
        if shared.tables:
            m.d.comb += o.tables.eq(self._tables(m))
        return m

    def _product(self, m: Module) -> Signal:
        shared = self.shared
        a, b = self.i.a_sig, self.i.b_sig
        heap = Heap(m, 2 * len(a), "product")
        if shared.short_format is None:
            add_product(heap, a, b, self.style)
            return heap.total()
        halves = ~self.i.chosen[shared.long]
        low, cut = shared.short_format.precision, shared.cut
        # What the lower digits of b multiply, and what the upper ones do.
        below, above = Signal(len(a), name="below"), Signal(len(a), name="above")
        m.d.comb += [
            below.eq(Cat(a[:cut], Mux(halves, 0, a[cut:]))),
            above.eq(Cat(Mux(halves, 0, a[:cut]), a[cut:])),
        ]
        if self.style != "array" and low % 2 == 0:
            # The lower digits take b for signed; what its first bit lacks, the upper ones add, or a row of its own.
            top = Signal(name="top")
            m.d.comb += top.eq(b[low - 1] & halves)
            add_booth(m, heap, below, b[:low].as_signed(), 0, "lower")
            add_booth(m, heap, above, b[low:], low, "upper", b[low - 1] & ~halves)
            row = Signal(low, name="row")
            m.d.comb += row.eq(Mux(top, a[:low], 0))
            heap.add(row, low, depth=1)
        else:
            add_product(heap, below, b[:cut], "array", 0, "lower")
            add_product(heap, above, b[cut:], "array", cut, "upper")
        return heap.total()

    def _tables(self, m: Module) -> Value:
        layout = self.shared.layout
        words: list[Value] = []
        for mode in self.shared.tables:
            fmt, total, lanes = layout.modes.formats[mode], layout.modes.total(mode), layout.modes.lanes(mode)
            parts = []
            for lane in range(lanes):
                if lane not in self.shared.table_lanes(mode):
                    parts.append(Const(0, total.width))
                    continue
                m.submodules[f"table{mode}_{lane}"] = unit = TableProduct(layout.modes.products(mode))
                codes = (getattr(self.i, f"{name}{mode}").word_select(lane, fmt.width) for name in "ab")
                m.d.comb += [port.eq(code) for port, code in zip((unit.a, unit.b), codes, strict=True)]
                parts.append(Cat(unit.o, Const(0, total.width - len(unit.o))))
            words.append(Cat(parts))
        return reduce(or_, words)


class SharedAlign(wiring.Component):
    """Products at their places in the totals; combinational.

    Members
    -------
    i : In(multiply.o)
    o : Out(term_signature(layout))
    """

    def __init__(self, shared: Shared, multiply: SharedMultiply):
        self.shared = shared
        given = multiply.signature.members["o"].signature
        super().__init__({"i": In(given), "o": Out(term_signature(shared.layout))})

    def elaborate(self, platform):
        m = Module()
        layout, i = self.shared.layout, self.i
        totals = layout.modes.totals
        size = Signal(totals, name="size")
        m.d.comb += size.eq(self._placed(m) | (i.tables if self.shared.tables else 0))
        signs = [i.sign[number].replicate(piece.stop - piece.start) for number, piece in enumerate(layout.pieces)]
        m.d.comb += [
            self.o.term.eq(size ^ Cat(signs)),
            self.o.carry.eq(i.sign),
            *set_modes(layout, i.chosen, self.o),
        ]
        if layout.reserves:
            m.d.comb += self.o.nan.eq(i.nan)
        return m

    def _placed(self, m: Module) -> Value:
        """The product of long posits, or both of short ones, in the totals."""
        shared, layout, i = self.shared, self.shared.layout, self.i
        whole, fine = i.chosen[shared.long], i.high[:FINE_BITS]
        coarse = i.high[FINE_BITS:]
        # Modes with tables in all lanes must get nothing else from what happens to stand in the word.
        uses = shared.long, *shared.halved
        posits = Cat(i.chosen[mode] for mode in uses).any() if len(uses) < layout.modes.count else Const(1, 1)
        places = Signal(shared.places, name="places")
        m.d.comb += places.eq(Cat((coarse == h) & posits for h in range(shared.places)))
        cut = 2 * shared.cut
        if shared.short is None:
            word = _moved(m, i.product, fine, "product")
            return self._or(places, [word] * shared.places)
        low = Mux(whole, fine, i.low[:FINE_BITS])
        lower = _moved(m, i.product[:cut], low, "lower")
        upper = Cat(Const(0, cut), _moved(m, i.product[cut:], fine, "upper"))
        below, above = Signal(len(upper), name="below"), Signal(len(upper), name="above")
        m.d.comb += [
            below.eq(lower | Mux(whole, upper, 0)),
            above.eq(Mux(whole, lower, 0) | upper),
        ]
        chosen = Signal(shared.places, name="chosen_places")
        low_coarse = i.low[FINE_BITS:]
        reached = shared.low_places
        for h in range(shared.places):
            own = posits & (low_coarse == h) if h in reached else Const(0, 1)
            m.d.comb += chosen[h].eq(Mux(whole, places[h], own) if h < reached.stop else places[h])
        return self._or(chosen, [below if h < reached.stop else above for h in range(shared.places)])

    def _or(self, places: Value, words: list[Value]) -> Value:
        """Each of `words` 16 h places up, if it stands there."""
        below, totals = self.shared.below, self.shared.layout.modes.totals
        moved = (
            Cat(Const(0, h << FINE_BITS), word & places[h].replicate(len(word)))[below : below + totals]
            for h, word in enumerate(words)
        )
        return reduce(or_, moved)


def _moved(m: Module, x: Value, amount: Value, name: str) -> Value:
    """`x` moved up by `amount`, one level a bit, the smallest first."""
    for bit in range(len(amount)):
        step = 1 << bit
        level = Signal(len(x) + step, name=f"{name}_by_{2 * step - 1}")
        m.d.comb += level.eq(Mux(amount[bit], Cat(Const(0, step), x), x))
        x = level
    return x
