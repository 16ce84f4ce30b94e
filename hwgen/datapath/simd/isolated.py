"""The shared datapath of lanes, of which the parts that a mode does not use get zeros (`Shared.domains`).

Codes of each mode with tables, and words of posits, have gates of their own; behind them is all that those modes
alone need: magnitudes, signs, what is no number. Significands are multiplied in quadrants,

    (a₁ 2^c + a₀) (b₁ 2^c + b₀) = a₁ b₁ 2^2c + (a₁ b₀ + a₀ b₁) 2^c + a₀ b₀

of which short posits use the outer ones: the inner two are added up apart, by an array of partial products, which
gives 0 where its factors are 0.
"""

from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Const, Module, Value

from hwgen.arith.carry_save import Heap
from hwgen.arith.multiplier import add_product
from hwgen.datapath.simd.decode import SplitDecode, magnitude
from hwgen.datapath.simd.shared import (
    SharedAlign,
    SharedMultiply,
    SharedUnpack,
    no_number,
    placed,
    signs,
    table_products,
)
from hwgen.datapath.simd.table import is_one_of, product_bits
from hwgen.isolation import Block, isolate

#: Levels of logic after which the sum of the inner quadrants is there.
_INNER_DEPTH = 8


class IsolatedUnpack(SharedUnpack):
    """As `SharedUnpack`."""

    def elaborate(self, platform):
        m = Module()
        shared, layout, o = self.shared, self.shared.layout, self.o
        chosen = layout.chosen(m, getattr(self.i, "mode0", None))
        m.d.comb += o.chosen.eq(chosen)
        words = {"a": self.i.a0, "b": self.i.b0}
        m.submodules.posits = posits = self._posits()
        seen = isolate(m, shared.domains.get("posits"), chosen, words)
        m.d.comb += [posits.chosen.eq(chosen), posits.a.eq(seen["a"]), posits.b.eq(seen["b"])]
        blocks, sizes = [posits], {name: [getattr(posits, f"{name}_size")] for name in words}
        for mode in shared.tables:
            m.submodules[f"codes{mode}"] = codes = self._codes(mode)
            seen = isolate(m, shared.domains[f"codes{mode}"], chosen, words)
            m.d.comb += [codes.a.eq(seen["a"]), codes.b.eq(seen["b"])]
            m.d.comb += [getattr(o, f"{name}{mode}").eq(seen[name]) for name in words]
            blocks.append(codes)
            if mode in shared.posed:
                for name in words:
                    sizes[name].append(self._size(mode, getattr(codes, f"{name}_bits")))
        for name in words:
            m.submodules[f"decode_{name}"] = unit = SplitDecode(shared.long_format, shared.short_format, sized=True)
            m.d.comb += [
                unit.size.eq(reduce(or_, sizes[name])),
                getattr(o, f"{name}_sig").eq(unit.sig),
                getattr(o, f"{name}_high").eq(unit.high),
            ]
            if shared.short is not None:
                m.d.comb += [unit.halves.eq(~chosen[shared.long]), getattr(o, f"{name}_low").eq(unit.low)]
        m.d.comb += [
            o.sign.eq(reduce(or_, (block.sign for block in blocks))),
            o.nan.eq(reduce(or_, (block.nan for block in blocks if "nan" in block.signature.members))),
        ]
        return m

    def _posits(self) -> Block:
        """Magnitudes, signs and NaR of words that hold one long posit or two short ones."""
        shared, layout = self.shared, self.shared.layout
        word, pieces = layout.modes.word, len(layout.starts)
        modes = [shared.long] if shared.short is None else [shared.long, shared.short]

        def build(m: Module, block) -> None:
            for name in "ab":
                m.submodules[name] = unit = self._magnitude()
                m.d.comb += [
                    unit.word.eq(getattr(block, name)),
                    getattr(block, f"{name}_size").eq(unit.size),
                ]
                if shared.short is not None:
                    m.d.comb += unit.halves.eq(~block.chosen[shared.long])
            m.d.comb += [
                block.sign.eq(Cat(signs(m, layout, modes, block.chosen, block.a, block.b))),
                block.nan.eq(no_number(m, layout, modes, block.chosen, block.a, block.b)),
            ]

        sizes = {f"{name}_size": word - 1 for name in "ab"}
        inputs = {"chosen": layout.modes.count, "a": word, "b": word}
        return Block(inputs, {**sizes, "sign": pieces, "nan": pieces}, build)

    def _magnitude(self) -> Block:
        word, comes_apart = self.shared.layout.modes.word, self.shared.short is not None

        def build(m: Module, block) -> None:
            m.d.comb += block.size.eq(magnitude(m, block.word, block.halves if comes_apart else None))

        return Block({"word": word} | ({"halves": 1} if comes_apart else {}), {"size": word - 1}, build)

    def _codes(self, mode: int) -> Block:
        """What is found from the codes of a mode with tables: signs, NaR and magnitudes as short posits."""
        shared, layout = self.shared, self.shared.layout
        modes, pieces, fmt = layout.modes, len(layout.starts), layout.modes.formats[mode]
        # The codes are zeros unless the mode is chosen.
        always = Const((1 << modes.count) - 1, modes.count)
        outputs = {"sign": pieces}
        if modes.total(mode).reserves_nan:
            outputs["nan"] = pieces
        if mode in shared.posed:
            outputs |= {f"{name}_bits": 2 * len(self._places(mode)) for name in "ab"}

        def build(m: Module, block) -> None:
            m.d.comb += block.sign.eq(Cat(signs(m, layout, [mode], always, block.a, block.b)))
            if "nan" in outputs:
                m.d.comb += block.nan.eq(no_number(m, layout, [mode], always, block.a, block.b))
            if mode not in shared.posed:
                return
            for name in "ab":
                bits = []
                for lane in (0, 2):
                    code = getattr(block, name).word_select(lane, fmt.width)
                    for place in self._places(mode):
                        sizes = shared.posed_sizes(mode).items()
                        bits.append(is_one_of(code, [number for number, size in sizes if size >> place & 1]))
                m.d.comb += getattr(block, f"{name}_bits").eq(Cat(bits))

        return Block({"a": modes.word, "b": modes.word}, outputs, build)

    def _places(self, mode: int) -> list[int]:
        """Bits that are set in a magnitude of a mode, as a short posit."""
        sizes = reduce(or_, self.shared.posed_sizes(mode).values())
        return [place for place in range(sizes.bit_length()) if sizes >> place & 1]

    def _size(self, mode: int, bits: Value) -> Value:
        """Both magnitudes of a mode at their places in a word."""
        half = self.shared.layout.modes.word // 2
        places = [place + start for start in (0, half) for place in self._places(mode)]
        found = dict(zip(places, bits, strict=True))
        return Cat(found.get(place, Const(0, 1)) for place in range(2 * half - 1))


class IsolatedMultiply(SharedMultiply):
    """As `SharedMultiply`; `style` is of the outer quadrants alone."""

    def _product(self, m: Module) -> Value:
        shared, i = self.shared, self.i
        width = shared.long_format.precision
        inputs = {"a": width, "b": width}
        inner = None if shared.short is None else self._inner(m)
        if inner:
            inputs |= {"x": len(inner.x), "y": len(inner.y)}

        def build(m: Module, block) -> None:
            heap, cut = Heap(m, 2 * width, "product"), shared.cut
            if inner:
                add_product(heap, block.a[:cut], block.b[:cut], self.style, 0, "lower")
                add_product(heap, block.a[cut:], block.b[cut:], self.style, 2 * cut, "upper")
                heap.add(block.x, cut, depth=_INNER_DEPTH)
                heap.add(block.y, cut, depth=_INNER_DEPTH)
            else:
                add_product(heap, block.a, block.b, self.style)
            m.d.comb += block.o.eq(heap.total())

        m.submodules.product = product = Block(inputs, {"o": 2 * width}, build)
        m.d.comb += [product.a.eq(i.a_sig), product.b.eq(i.b_sig)]
        if inner:
            m.d.comb += [product.x.eq(inner.x), product.y.eq(inner.y)]
        return product.o

    def _inner(self, m: Module) -> Block:
        """The sum of the inner quadrants, as two numbers."""
        shared, i = self.shared, self.i
        width, cut = shared.long_format.precision, shared.cut

        def build(m: Module, block) -> None:
            heap = Heap(m, width + 1, "inner")
            add_product(heap, block.a[cut:], block.b[:cut], "array", 0, "lower")
            add_product(heap, block.a[:cut], block.b[cut:], "array", 0, "upper")
            x, y = heap.reduce()
            m.d.comb += [block.x.eq(x), block.y.eq(y)]

        seen = isolate(m, shared.domains["inner"], i.chosen, {"a": i.a_sig, "b": i.b_sig})
        m.submodules.inner = inner = Block({"a": width, "b": width}, {"x": width + 1, "y": width + 1}, build)
        m.d.comb += [inner.a.eq(seen["a"]), inner.b.eq(seen["b"])]
        return inner

    def _low(self, m: Module) -> Value:
        shared, i = self.shared, self.i

        def build(m: Module, block) -> None:
            m.d.comb += block.o.eq(block.a + block.b + shared.low_offset)

        seen = isolate(m, shared.domains["lower"], i.chosen, {"a": i.a_low, "b": i.b_low})
        shape = i.a_low.shape()
        m.submodules.lower = lower = Block({"a": shape, "b": shape}, {"o": shared.low_bits}, build)
        m.d.comb += [lower.a.eq(seen["a"]), lower.b.eq(seen["b"])]
        return lower.o

    def _table_products(self, m: Module, mode: int) -> dict[int, Value]:
        shared, modes = self.shared, self.shared.layout.modes
        width = product_bits(modes.products(mode))

        def build(m: Module, block) -> None:
            for lane, product in table_products(m, shared, mode, block.a, block.b).items():
                m.d.comb += getattr(block, f"p{lane}").eq(product)

        outputs = {f"p{lane}": width for lane in shared.table_lanes(mode)}
        m.submodules[f"tables{mode}"] = tables = Block({"a": modes.word, "b": modes.word}, outputs, build)
        m.d.comb += [getattr(tables, name).eq(getattr(self.i, f"{name}{mode}")) for name in "ab"]
        return {lane: getattr(tables, f"p{lane}") for lane in shared.table_lanes(mode)}


class IsolatedAlign(SharedAlign):
    """As `SharedAlign`."""

    def _placed(self, m: Module) -> Value:
        shared, i = self.shared, self.i
        names = ["chosen", "product", "high", *(["low"] if shared.short is not None else [])]

        def build(m: Module, block) -> None:
            m.d.comb += block.o.eq(placed(m, shared, block))

        inputs = {name: len(getattr(i, name)) for name in names}
        m.submodules.shifters = shifters = Block(inputs, {"o": shared.layout.modes.totals}, build)
        m.d.comb += [getattr(shifters, name).eq(getattr(i, name)) for name in names]
        return shifters.o
