"""Lanes with decoders, multipliers and shifters of their own in every mode: only the totals are shared.

The codes of a mode that is not chosen are zeros, and so are its products: nothing in its lanes moves, and the terms
of all modes are joined by or. Where lanes are isolated, those of a mode are an instance in each stage, behind gates
that are one, too (`hwgen.isolation`).
"""

from collections.abc import Iterator, Mapping
from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import connect
from hwgen.codec import unpacker
from hwgen.datapath.fixed import Align
from hwgen.datapath.multiply import Multiply
from hwgen.datapath.simd.layout import Layout
from hwgen.datapath.simd.total import term_signature
from hwgen.isolation import Block, isolate
from hwgen.raw import field


def operands_signature(layout: Layout) -> wiring.Signature:
    """Codes of the first stage: `a0`, `b0`, and `mode0` where there are several."""
    word = layout.modes.word
    members = {operand.name + "0": Out(operand.width) for operand in layout.modes.operands}
    return wiring.Signature({**members, "a0": Out(word), "b0": Out(word)})


class ApartUnpack(wiring.Component):
    """Raw numbers of all lanes of all modes, zero in modes that are not chosen; combinational.

    Members
    -------
    i : In(operands_signature(layout))
    o : Out(Signature)
        `chosen`, one bit a mode; raw numbers ``aM_L`` and ``bM_L`` of lane L in mode M.
    """

    def __init__(self, layout: Layout, *, isolated: bool = False):
        self.layout, self.isolated = layout, isolated
        members: dict[str, wiring.Member] = {"chosen": Out(layout.modes.count)}
        for mode in layout.each:
            for lane in range(layout.modes.lanes(mode)):
                members |= {f"{name}{mode}_{lane}": Out(layout.raw(mode).signature) for name in "ab"}
        super().__init__({"i": In(operands_signature(layout)), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        layout = self.layout
        chosen = layout.chosen(m, getattr(self.i, "mode0", None))
        m.d.comb += self.o.chosen.eq(chosen)
        for mode, fmt in enumerate(layout.modes.formats):
            words = {"a": self.i.a0, "b": self.i.b0}
            if self.isolated:
                self._block(m, mode, isolate(m, layout.domains[f"mode{mode}"], chosen, words))
                continue
            for name, word in words.items():
                codes = Signal(len(word), name=f"{name}_in_{fmt}")
                m.d.comb += codes.eq(word & chosen[mode].replicate(len(word)))
                self._unpack(m, mode, name, codes, self.o)
        return m

    def _unpack(self, m: Module, mode: int, name: str, codes: Value, out) -> None:
        """Raw numbers of the lanes of a mode in the word `name`, into members of `out`."""
        fmt = self.layout.modes.formats[mode]
        for lane in range(self.layout.modes.lanes(mode)):
            m.submodules[f"{name}{mode}_{lane}"] = unit = unpacker(fmt, magnitude=True)
            m.d.comb += unit.code.eq(codes.word_select(lane, fmt.width))
            connect(m, self.layout.raw(mode).signature, unit.o, getattr(out, f"{name}{mode}_{lane}"))

    def _block(self, m: Module, mode: int, codes: Mapping[str, Value]) -> None:
        """The same of both words, in an instance."""
        word, raw = self.layout.modes.word, self.layout.raw(mode).signature
        names = [f"{name}{mode}_{lane}" for name in "ab" for lane in range(self.layout.modes.lanes(mode))]

        def build(inner: Module, block) -> None:
            for name in "ab":
                self._unpack(inner, mode, name, getattr(block, name), block)

        m.submodules[f"mode{mode}"] = block = Block({"a": word, "b": word}, dict.fromkeys(names, raw), build)
        m.d.comb += [block.a.eq(codes["a"]), block.b.eq(codes["b"])]
        for name in names:
            connect(m, raw, getattr(block, name), getattr(self.o, name))


class ApartMultiply(wiring.Component):
    """Products of all lanes of all modes, in two's complement; combinational.

    Members
    -------
    i : In(unpack.o)
    o : Out(Signature)
        `chosen`; products ``pM_L``.
    """

    def __init__(self, layout: Layout, unpack: ApartUnpack, style: str = "auto", *, isolated: bool = False):
        self.layout, self.style, self.isolated = layout, style, isolated
        members: dict[str, wiring.Member] = {"chosen": Out(layout.modes.count)}
        for mode in layout.each:
            for lane in range(layout.modes.lanes(mode)):
                members[f"p{mode}_{lane}"] = Out(layout.term(mode).raw.signature)
        given = unpack.signature.members["o"].signature
        super().__init__({"i": In(given), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        m.d.comb += self.o.chosen.eq(self.i.chosen)
        for mode in self.layout.each:
            if self.isolated:
                self._block(m, mode)
            else:
                self._multiply(m, mode, self.i, self.o)
        return m

    def _multiply(self, m: Module, mode: int, given, out) -> None:
        """Products of the lanes of a mode, from members of `given` into those of `out`."""
        raw = self.layout.raw(mode)
        pair = wiring.Signature({"a0": Out(raw.signature), "b0": Out(raw.signature)})
        for lane in range(self.layout.modes.lanes(mode)):
            unit = Multiply(raw, raw, 1, pair, negate="after", style=self.style)
            m.submodules[f"p{mode}_{lane}"] = unit
            for name, port in (("a", unit.i.a0), ("b", unit.i.b0)):
                connect(m, raw.signature, getattr(given, f"{name}{mode}_{lane}"), port)
            connect(m, unit.product.signature, unit.o.p0, getattr(out, f"p{mode}_{lane}"))

    def _block(self, m: Module, mode: int) -> None:
        """The same in an instance."""
        raw, product = self.layout.raw(mode).signature, self.layout.term(mode).raw.signature
        lanes = range(self.layout.modes.lanes(mode))
        inputs = {f"{name}{mode}_{lane}": raw for name in "ab" for lane in lanes}
        outputs = {f"p{mode}_{lane}": product for lane in lanes}
        block = Block(inputs, outputs, lambda inner, block: self._multiply(inner, mode, block, block))
        m.submodules[f"mode{mode}"] = block
        for name, signature in inputs.items():
            connect(m, signature, getattr(self.i, name), getattr(block, name))
        for name, signature in outputs.items():
            connect(m, signature, getattr(block, name), getattr(self.o, name))


class ApartAlign(wiring.Component):
    """Products at their places in the totals; combinational.

    Members
    -------
    i : In(multiply.o)
    o : Out(term_signature(layout))
    """

    def __init__(self, layout: Layout, multiply: ApartMultiply, *, isolated: bool = False):
        self.layout, self.isolated = layout, isolated
        given = multiply.signature.members["o"].signature
        super().__init__({"i": In(given), "o": Out(term_signature(layout))})

    def elaborate(self, platform):
        m = Module()
        layout = self.layout
        modes, pieces = layout.modes, range(len(layout.starts))
        terms: list[Value] = [Const(0, modes.totals)]
        carries: list[list[Value]] = [[] for _ in pieces]
        nans: list[list[Value]] = [[] for _ in pieces]
        for mode in layout.each:
            words = []
            for lane, (word, negative, nan) in enumerate((self._block if self.isolated else self._inline)(m, mode)):
                words.append(word)
                parts = layout.lane_pieces(modes.lanes(mode), lane)
                carries[parts[0]].append(negative)
                for part in parts:
                    nans[part].append(nan)
            terms.append(Cat(words))
        m.d.comb += [
            self.o.term.eq(reduce(or_, terms)),
            self.o.carry.eq(Cat(Cat(bits).any() for bits in carries)),
            *set_modes(layout, self.i.chosen, self.o),
        ]
        if layout.reserves:
            m.d.comb += self.o.nan.eq(Cat(Cat(bits).any() for bits in nans))
        return m

    def _lane(self, m: Module, mode: int, lane: int, given) -> tuple[Value, Value, Value]:
        """The product of a lane, from a member of `given`: the word that is added, whether it is in one's complement,
        and whether it is no number.
        """
        term = self.layout.term(mode)
        pair = wiring.Signature({"p": Out(term.raw.signature)})
        m.submodules[f"p{mode}_{lane}"] = unit = Align([term], pair, None, None)
        number = getattr(given, f"p{mode}_{lane}")
        connect(m, term.raw.signature, number, unit.i.p)
        word = Signal(self.layout.modes.total(mode).width, name=f"word{mode}_{lane}")
        m.d.comb += word.eq(unit.o.x0.as_signed())
        return word, unit.o.negative, field(number, "nan") | field(number, "inf")

    def _inline(self, m: Module, mode: int) -> Iterator[tuple[Value, Value, Value]]:
        """All lanes of a mode."""
        for lane in range(self.layout.modes.lanes(mode)):
            yield self._lane(m, mode, lane, self.i)

    def _block(self, m: Module, mode: int) -> Iterator[tuple[Value, Value, Value]]:
        """The same in an instance."""
        product, lanes = self.layout.term(mode).raw.signature, range(self.layout.modes.lanes(mode))
        inputs = {f"p{mode}_{lane}": product for lane in lanes}
        widths = {"word": self.layout.modes.total(mode).width, "negative": 1, "nan": 1}
        outputs = {f"{name}{lane}": width for lane in lanes for name, width in widths.items()}

        def build(inner: Module, block) -> None:
            for lane in lanes:
                found = self._lane(inner, mode, lane, block)
                inner.d.comb += [getattr(block, f"{name}{lane}").eq(x) for name, x in zip(widths, found, strict=True)]

        m.submodules[f"mode{mode}"] = block = Block(inputs, outputs, build)
        for name, signature in inputs.items():
            connect(m, signature, getattr(self.i, name), getattr(block, name))
        for lane in lanes:
            word, negative, nan = (getattr(block, f"{name}{lane}") for name in widths)
            yield word, negative, nan


def set_modes(layout: Layout, chosen: Value, term) -> list:
    """Statements that say in a `term` what is `chosen`."""
    splits: list[list[Value]] = [[] for _ in layout.splits]
    for mode in layout.each:
        splits[layout.split(mode)].append(chosen[mode])
    statements = [term.split.eq(Cat(Cat(modes).any() for modes in splits))]
    if layout.reserves:
        reserving = [chosen[mode] for mode in layout.each if layout.modes.total(mode).reserves_nan]
        statements.append(term.reserves.eq(Cat(reserving).any()))
    return statements
