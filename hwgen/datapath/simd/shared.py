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

from collections.abc import Sequence
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
from hwgen.datapath.simd.layout import Layout
from hwgen.datapath.simd.sharing import FINE_BITS, Shared
from hwgen.datapath.simd.table import TableProduct, is_one_of
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
        found = signs(m, layout, layout.each, chosen, self.i.a0, self.i.b0)
        m.d.comb += [o.sign[piece].eq(sign) for piece, sign in enumerate(found)]
        m.d.comb += o.nan.eq(no_number(m, layout, layout.each, chosen, self.i.a0, self.i.b0))
        return m

    def _posed(self, chosen: Value, word: Value, lane: int) -> Value:
        """Magnitude, as a short posit, of the code in a lane of a mode that is chosen."""
        shared, short = self.shared, self.shared.short_format
        assert short is not None
        found: list[list[Value]] = [[] for _ in range(short.width - 1)]
        for mode in shared.posed:
            fmt = shared.layout.modes.formats[mode]
            for bit, ways in enumerate(found):
                numbers = [code for code, size in shared.posed_sizes(mode).items() if size >> bit & 1]
                ways.append(chosen[mode] & is_one_of(word.word_select(lane, fmt.width), numbers))
        return Cat(Cat(ways).any() for ways in found)


def _lanes(layout: Layout, piece: int) -> list[tuple[int, slice]]:
    """For each way to split, the bits of a word in the lane that a piece is of."""
    word = layout.modes.word
    found = []
    for split, lanes in enumerate(layout.splits):
        lane = next(lane for lane in range(lanes) if piece in layout.lane_pieces(lanes, lane))
        found.append((split, slice(lane * (word // lanes), (lane + 1) * (word // lanes))))
    return found


def signs(m: Module, layout: Layout, modes: Sequence[int], chosen: Value, a: Value, b: Value) -> list[Value]:
    """For each piece, the sign of the product in its lane, in one of `modes`."""
    both = Signal(layout.modes.word, name="signs")
    m.d.comb += both.eq(a ^ b)
    found = []
    for piece in range(len(layout.starts)):
        tops: dict[int, list[Value]] = {}
        for split, bits in _lanes(layout, piece):
            ways = [chosen[mode] for mode in modes if layout.split(mode) == split]
            if ways:
                tops.setdefault(bits.stop - 1, []).append(Cat(ways).any())
        # Modes with a common first bit need no choice between them.
        terms = [both[top] & Cat(ways).any() for top, ways in tops.items()]
        found.append(Cat(terms).any() if len(terms) > 1 else both[next(iter(tops))])
    return found


def no_number(m: Module, layout: Layout, modes: Sequence[int], chosen: Value, a: Value, b: Value) -> Signal:
    """For each piece, whether a factor in its lane is no number, in one of `modes`."""
    nan = Signal(len(layout.starts), name="no_number")
    for piece in range(len(layout.starts)):
        ways = []
        for split, bits in _lanes(layout, piece):
            for mode in modes:
                if layout.split(mode) == split and layout.modes.total(mode).reserves_nan:
                    ways.append(chosen[mode] & Cat(_is_nan(x[bits]) for x in (a, b)).any())
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
            m.d.comb += o.low.eq(self._low(m))
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

    def _low(self, m: Module) -> Value:
        """Shift of the lower product."""
        return self.i.a_low + self.i.b_low + self.shared.low_offset

    def _tables(self, m: Module) -> Value:
        modes = self.shared.layout.modes
        words: list[Value] = []
        for mode in self.shared.tables:
            width, products = modes.total(mode).width, self._table_products(m, mode)
            lanes = (products.get(lane, Const(0, 0)) for lane in range(modes.lanes(mode)))
            words.append(Cat(Cat(product, Const(0, width - len(product))) for product in lanes))
        return reduce(or_, words)

    def _table_products(self, m: Module, mode: int) -> dict[int, Value]:
        """Products of a mode from tables, by lane."""
        return table_products(m, self.shared, mode, *(getattr(self.i, f"{name}{mode}") for name in "ab"))


def table_products(m: Module, shared: Shared, mode: int, a: Value, b: Value) -> dict[int, Value]:
    """Magnitudes of the products of those lanes of the words `a` and `b` that a mode has tables for."""
    modes, found = shared.layout.modes, {}
    for lane in shared.table_lanes(mode):
        m.submodules[f"table{mode}_{lane}"] = unit = TableProduct(modes.products(mode))
        codes = (word.word_select(lane, modes.formats[mode].width) for word in (a, b))
        m.d.comb += [port.eq(code) for port, code in zip((unit.a, unit.b), codes, strict=True)]
        found[lane] = unit.o
    return found


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
        return placed(m, self.shared, self.i)


def placed(m: Module, shared: Shared, i) -> Value:
    """The product of long posits, or both of short ones, in the totals, from members of a product `i`."""
    layout = shared.layout
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
        return _or(shared, places, [word] * shared.places)
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
    return _or(shared, chosen, [below if h < reached.stop else above for h in range(shared.places)])


def _or(shared: Shared, places: Value, words: list[Value]) -> Value:
    """Each of `words` 16 h places up, if it stands there."""
    below, totals = shared.below, shared.layout.modes.totals
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
