"""One product added to a long word: an adder no longer than the product, and a carry that passes over the rest.

The word is cut into blocks, and a product reaches over a few of them, its window. Only what stands in the window is
added to; below it the word stays, and above it a carry (a borrow, if the product is negative) turns over all bits up
to the first that stops it:

    word       [ block 5 ][ block 4 ][ block 3 ][ block 2 ][ block 1 ][ block 0 ]
    product                            s s 1 0 1 1 0 1 0 0        at = 1
    result       turned over while     [   sum of a window  ]    as it was
                 bits are ~s

Where the window stands is known before the product is, and so is which bits a carry would turn over: only whether
there is one waits for the product.

Blocks are dealt to as many banks as a window has blocks, like cards: each bank has one block in any window, so that
the window is read by one choice a bank, then turned until its lowest block is first.

    at = 1, 2 banks:   bank 0   block 4  [block 2]  block 0        window = block 2 : block 1
                       bank 1   block 5   block 3  [block 1]
"""

from collections.abc import Sequence
from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import code_signature
from hwgen.codec import Source
from hwgen.datapath.fixed import Term
from hwgen.datapath.word import Word, stored
from hwgen.raw import Raw, field
from numerics.functions.accumulator import Fixed

#: Bits of a block.
BLOCK = 8


@dataclass(frozen=True)
class Blocks:
    """Blocks of a word to which a product is added, its place counted from the lowest bit of the lowest block."""

    #: The product.
    raw: Raw
    word: Word

    @property
    def up(self) -> int:
        """Places from the last bit of the word to that of the product at shift 0."""
        return self.raw.lsb - self.word.lsb

    @property
    def below(self) -> int:
        """Bits of the word below the lowest block, which no product reaches."""
        return max(0, self.up)

    @property
    def under(self) -> int:
        """Bits of the lowest block below the word: those of a product are zeros there."""
        return max(0, -self.up)

    @property
    def banks(self) -> int:
        """Blocks of a window, a power of two from 2 on."""
        return 2 if self.raw.width == 1 else 1 << (-(-(self.raw.width + BLOCK - 1) // BLOCK) - 1).bit_length()

    @property
    def count(self) -> int:
        """Blocks that cover the word."""
        return -(-(self.word.width - self.below + self.under) // BLOCK)

    @property
    def window(self) -> int:
        """Bits of a window."""
        return self.banks * BLOCK

    @property
    def places(self) -> int:
        """Blocks in which a window can begin."""
        return min(self.count, self.raw.max_shift // BLOCK + 1)


def suits(terms: Sequence[Term], word: Word, addend: tuple[str, Source] | None) -> bool:
    """Whether `Locate` and `QuireSum` can add `terms` to a word: one, with an exponent, in one that holds it and is
    longer than its window.
    """
    term = terms[0]
    if len(terms) > 1 or addend is None or not isinstance(addend[1], Fixed) or term.raw.signed_sig or term.negated:
        return False
    same = (addend[1].width, addend[1].lsb) == (word.width, word.lsb) and term.exact.lsb >= word.lsb
    low, high = term.ends(term.exact.lsb)
    room = word.width - 1 - (term.exact.lsb - word.lsb)
    blocks = Blocks(term.raw, word)
    return (
        same and max(high, -low).bit_length() <= room and term.raw.max_shift >= BLOCK and blocks.count > blocks.banks
    )


class Locate(wiring.Component):
    """A product in its window, and where that stands; combinational.

    Parameters
    ----------
    term : Term
        The product.
    word : Word
        What it is added to.
    source : Signature
        What the stage before gives.

    Members
    -------
    i : In(source)
    o : Out(Signature)
        `number`, the size of the product in its window, `negative`; `at`, a bit for each block in which the
        window can begin, one of them set, and `turn`, by how many places blocks of banks are turned to stand in
        order; `nan`, `inf`.
    """

    def __init__(self, term: Term, word: Word, source: wiring.Signature):
        self.term = term
        self.blocks = blocks = Blocks(term.raw, word)
        members = {
            "number": Out(blocks.window),
            "negative": Out(1),
            "at": Out(blocks.places),
            "turn": Out(range(blocks.banks)),
            "nan": Out(1),
            "inf": Out(1),
        }
        super().__init__({"i": In(source), "o": Out(wiring.Signature(members))})

    def elaborate(self, platform):
        m = Module()
        blocks, o = self.blocks, self.o
        number = getattr(self.i, self.term.name)
        fine = (BLOCK - 1).bit_length()
        sign, place = Signal(), Signal(range(max(self.term.raw.max_shift, BLOCK) + 1))
        block = place[fine:]
        m.d.comb += [
            sign.eq(field(number, "sign")),
            place.eq(number.shift),
            o.number.eq(number.sig << place[:fine]),
            o.negative.eq(sign),
            o.turn.eq(block),
            o.nan.eq(field(number, "nan")),
            o.inf.eq(field(number, "inf")),
        ]
        m.d.comb += [o.at[index].eq(block == index) for index in range(blocks.places)]
        return m


class QuireSum(wiring.Component):
    """Sum of a located product and a word, wrapped, saturated or no number beyond its ends; combinational.

    Parameters
    ----------
    word : Word
        Where the sum goes.
    locate : Locate
        The stage before.
    addend : tuple of str and Fixed
        Name and format of the word that is added, which has the width and the weights of `word`.

    Members
    -------
    i : In(locate.o)
    NAME : In(word.width)
        The word that is added.
    o : Out(code_signature(word.width))
    """

    def __init__(self, word: Word, locate: Locate, addend: tuple[str, Source] | None):
        if addend is None or not isinstance(addend[1], Fixed):
            raise TypeError(f"Addend must be a name and a Fixed, not {addend!r}")
        self.word, self.blocks = word, locate.blocks
        self.name, self.reserves_nan, self.nan_word = addend[0], addend[1].reserves_nan, addend[1].nan_word
        super().__init__(
            {
                "i": In(locate.signature.members["o"].signature),
                self.name: In(word.width),
                "o": Out(code_signature(word.width)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        blocks, i, code = self.blocks, self.i, getattr(self, self.name)
        # The word in whole blocks: zeros in front are never looked at.
        length = blocks.count * BLOCK
        old = Signal(length)
        m.d.comb += old.eq(Cat(Const(0, blocks.under), code[blocks.below :]))
        covered = self._covered(m)
        # old - number is ~(~old + number): what changes is the same.
        passes = Signal(length)
        m.d.comb += passes.eq(old ^ i.negative.replicate(length))
        window = self._window(m, passes, covered)
        total, changed = Signal(blocks.window + 1), Signal(blocks.window)
        m.d.comb += [total.eq(i.number + window), changed.eq(total[:-1] ^ window)]
        dealt = self._turned(m, changed, left=True)
        turned_over = self._turned_over(m, passes, total[-1])
        updated = Signal(length)
        for block in range(blocks.count):
            bits = slice(block * BLOCK, (block + 1) * BLOCK)
            bank = (block % blocks.banks) * BLOCK
            there = dealt[bank : bank + BLOCK] & covered[block].replicate(BLOCK)
            m.d.comb += updated[bits].eq(old[bits] ^ (there | turned_over[bits]))
        kept = updated[blocks.under :][: len(code) - blocks.below]
        result, top = Signal(signed(self.word.width + 1)), Signal()
        m.d.comb += [
            # The sum of numbers of one sign has that sign.
            top.eq(Mux(code[-1] ^ i.negative, kept[-1], code[-1])),
            result.eq(Cat(code[: blocks.below], kept, top)),
        ]
        nan = i.nan | (code == self.nan_word if self.reserves_nan else 0)
        m.d.comb += self.o.code.eq(stored(m, self.word, result, nan=nan, inf=i.inf, inf_sign=i.negative))
        return m

    def _covered(self, m: Module) -> Signal:
        """Which blocks are in the window."""
        blocks, at = self.blocks, self.i.at
        covered = Signal(blocks.count)
        for block in range(blocks.count):
            starts = range(max(0, block - blocks.banks + 1), min(block + 1, blocks.places))
            m.d.comb += covered[block].eq(Cat(at[start] for start in starts).any())
        return covered

    def _window(self, m: Module, old: Signal, covered: Signal) -> Signal:
        """What of the word stands in the window."""
        blocks = self.blocks
        read = Signal(blocks.window)
        for bank in range(blocks.banks):
            for bit in range(BLOCK):
                terms = [
                    old[block * BLOCK + bit] & covered[block] for block in range(bank, blocks.count, blocks.banks)
                ]
                m.d.comb += read[bank * BLOCK + bit].eq(Cat(terms).any())
        return self._turned(m, read, left=False)

    def _turned(self, m: Module, x: Signal, *, left: bool) -> Signal:
        """Blocks of `x` turned by `turn` places up if `left`, else down."""
        for bit in range(len(self.i.turn)):
            step = BLOCK << bit
            cut = len(x) - step if left else step
            moved = Signal(len(x), name=f"{x.name}_by_{1 << bit}")
            m.d.comb += moved.eq(Mux(self.i.turn[bit], Cat(x[cut:], x[:cut]), x))
            x = moved
        return x

    def _turned_over(self, m: Module, passes: Signal, carry: Value) -> Signal:
        """Bits that a carry out of the window turns over: those of which all bits down to the window let it pass."""
        blocks, at = self.blocks, self.i.at
        reached, into = Signal(len(passes)), Signal(blocks.count)
        for block in range(blocks.banks, blocks.count):
            first = block * BLOCK
            starts = at[block - blocks.banks] if block - blocks.banks < blocks.places else Const(0, 1)
            before = passes[first - BLOCK : first].all() if block > blocks.banks else Const(0, 1)
            m.d.comb += [into[block].eq(starts | (into[block - 1] & before)), reached[first].eq(into[block] & carry)]
            for bit in range(first + 1, first + BLOCK):
                m.d.comb += reached[bit].eq(reached[bit - 1] & passes[bit - 1])
        return reached
