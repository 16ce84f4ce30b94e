"""Sums in fixed point: every term on one grid, added without rounding."""

from collections.abc import Sequence
from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.carry_save import Heap
from hwgen.arith.negate import negate_if
from hwgen.arith.shift import shift_left_signed
from hwgen.bundle import code_signature
from hwgen.codec import Source, raw_number, unpacker
from hwgen.codec.rounding import random_members, rises
from hwgen.datapath.integer import ChainedSum, Compress
from hwgen.datapath.word import Word, stored
from hwgen.raw import Raw, field
from numerics.formats import Format
from numerics.functions.accumulator import Fixed
from numerics.functions.exact import ExactResult, Values
from numerics.functions.rounding import RoundingSpec
from numerics.rounding import Rounding


@dataclass(frozen=True)
class Term:
    """One term of a sum: a raw number, member `name` of what a stage gets."""

    name: str
    raw: Raw
    #: Grid and range of its numbers.
    exact: ExactResult
    #: Whether it is taken away.
    negated: bool = False

    def ends(self, lsb: int) -> tuple[int, int]:
        """Smallest and largest number that the term adds, in units of ``2**lsb``."""
        low, high = (end << (self.exact.lsb - lsb) for end in self.exact.int_range)
        return (-high, -low) if self.negated else (low, high)

    def width(self, lsb: int) -> int:
        """Bits of the number on the grid of ``2**lsb``: two's complement or, from a magnitude, one's complement."""
        if self.raw.signed_sig and not self.raw.max_shift:
            return self.raw.width + self.raw.lsb - lsb
        return max(abs(end) for end in self.ends(lsb)).bit_length() + 1


class Align(wiring.Component):
    """Terms as two's complement numbers on one grid; combinational.

    Parameters
    ----------
    terms : sequence of Term
        The terms that come from the stage before.
    source : Signature
        What that stage gives.
    addend : tuple of str and Format
        Name and format of an operand that is one more term and comes as a code.
    rounding : RoundingSpec
        How the sum is rounded, which says the sign of a zero.

    Members
    -------
    i : In(source)
    NAME : In(width)
        Code of the addend.
    o : Out(Signature)
        Numbers `x0`, … and their `negative`: an aligned term is ``x + negative``. Magnitudes that are not shifted
        become one's complement numbers `x`, so that the carry of the negation joins the sum; else `negative` is 0.
        `nan` and `inf` say that some term is; `inf_sign` its sign; infinities of both signs are `nan`. `minus_zero`
        is the sign of a sum that is zero.
    """

    def __init__(
        self,
        terms: Sequence[Term],
        source: wiring.Signature,
        addend: tuple[str, Source] | None,
        rounding: RoundingSpec | None,
    ):
        self.terms = list(terms)
        self.addend = addend if addend and isinstance(addend[1], Format) else None
        self.floor = rounding is Rounding.FLOOR
        members = {"i": In(source)}
        if self.addend:
            name, fmt = self.addend
            self.terms.append(Term(name, raw_number(fmt, magnitude=False), Values(fmt)))
            members[name] = In(fmt.width)
        #: Weight of the grid, of which every term is a multiple.
        self.lsb = min(term.exact.lsb for term in self.terms)
        #: Bits of each aligned term, enough for its sign.
        self.widths = [term.width(self.lsb) for term in self.terms]
        self.special = any(term.raw.has_nan for term in self.terms)
        #: Whether a term that is infinite or no number counts as zero: the only one does.
        self.mutes = self.special and len(self.terms) == 1
        self.has_inf = any(term.raw.has_inf for term in self.terms)
        ends = [term.ends(self.lsb) for term in self.terms]
        #: Smallest and largest sum, in units of the grid.
        self.ends = sum(low for low, _ in ends), sum(high for _, high in ends)
        out = {f"x{index}": Out(signed(width)) for index, width in enumerate(self.widths)}
        out |= {"negative": Out(len(self.terms)), "minus_zero": Out(1)}
        if self.special:
            out |= {"nan": Out(1), "inf": Out(1), "inf_sign": Out(1)}
        super().__init__({**members, "o": Out(wiring.Signature(out))})

    def elaborate(self, platform):
        m = Module()
        numbers = [getattr(self.i, term.name) for term in self.terms[: len(self.terms) - bool(self.addend)]]
        if self.addend:
            name, fmt = self.addend
            m.submodules[name] = unpack = unpacker(fmt, magnitude=False)
            m.d.comb += unpack.code.eq(getattr(self, name))
            numbers.append(unpack.o)
        signs = []
        for index, (term, number) in enumerate(zip(self.terms, numbers, strict=True)):
            sign = Signal(name=f"sign{index}")
            m.d.comb += sign.eq(~field(number, "sign") if term.negated else field(number, "sign"))
            signs.append(sign)
            self._place(m, index, term, number, sign)
        zeros = [~number.sig.any() for number in numbers]
        if self.floor:
            m.d.comb += self.o.minus_zero.eq(~Cat(z & ~s for z, s in zip(zeros, signs, strict=True)).all())
        else:
            m.d.comb += self.o.minus_zero.eq(Cat(z & s for z, s in zip(zeros, signs, strict=True)).all())
        if self.special:
            infinite = [field(number, "inf") for number in numbers]
            plus, minus = Signal(), Signal()
            m.d.comb += [
                plus.eq(Cat(i & ~s for i, s in zip(infinite, signs, strict=True)).any()),
                minus.eq(Cat(i & s for i, s in zip(infinite, signs, strict=True)).any()),
                self.o.nan.eq(Cat(field(number, "nan") for number in numbers).any() | plus & minus),
                self.o.inf.eq(plus | minus),
                self.o.inf_sign.eq(minus),
            ]
        return m

    def _place(self, m: Module, index: int, term: Term, number, sign: Value) -> None:
        """Term `index` on the grid; bits below the grid are known to be zero."""
        raw, up = term.raw, term.raw.lsb - self.lsb
        sig, below = number.sig, max(0, -up)
        if self.mutes:
            sig = sig & ~(field(number, "nan") | field(number, "inf")).replicate(raw.width)
        negative, inverted = sign, sign
        if raw.signed_sig:
            sig, negative, inverted = sig.as_signed(), Const(term.negated, 1), Const(term.negated, 1)
        elif raw.max_shift:
            # A significand is short: negated before it is shifted, it needs no inverter at each place of the grid.
            sig, negative, inverted = negate_if(m, sig, sign, name=f"signed{index}"), Const(0, 1), Const(0, 1)
        placed = Signal(signed(self.widths[index] + below), name=f"placed{index}")
        whole = Cat(Const(0, max(0, up)), sig)
        if raw.max_shift:
            name = f"shifted{index}"
            whole = shift_left_signed(m, whole.as_signed(), number.shift, len(placed), most=raw.max_shift, name=name)
        elif raw.signed_sig:
            whole = whole.as_signed()
        m.d.comb += [
            placed.eq(whole),
            getattr(self.o, f"x{index}").eq(placed[below:] ^ inverted.replicate(self.widths[index])),
            self.o.negative[index].eq(negative),
        ]


def add_terms(heap: Heap, aligned, weight: int = 0) -> None:
    """Add what `Align`, `Compress` or `ChainedSum` gives to a heap, times ``2**weight``."""
    for index in range(len([name for name in aligned.signature.members if name[0] == "x"])):
        heap.add(getattr(aligned, f"x{index}"), weight)
    for bit in getattr(aligned, "negative", ()):
        heap.add_bit(bit, weight)


class FixedSum(wiring.Component):
    """Sum of aligned terms and a fixed-point addend in a word, rounded, wrapped or saturated; combinational.

    Parameters
    ----------
    word : Word
        Where the sum goes.
    align : Align, Compress or ChainedSum
        The stage before.
    addend : tuple of str and Fixed
        Name and format of an operand that is added as it is.

    Members
    -------
    i : In(Signature)
        What `align` gives.
    NAME : In(width)
        The addend.
    random : In(bits)
        Random bits, where rounding is stochastic.
    o : Out(code_signature(word.width))
    """

    def __init__(self, word: Word, align: Align | Compress | ChainedSum, addend: tuple[str, Source] | None):
        self.word, self.align = word, align
        self.addend = (addend[0], addend[1]) if addend and isinstance(addend[1], Fixed) else None
        members: dict[str, wiring.Member] = {"i": In(align.signature.members["o"].signature)}
        if self.addend:
            members[self.addend[0]] = In(self.addend[1].width)
        members |= {name: In(width) for name, width in random_members(word.rounding).items()}
        super().__init__({**members, "o": Out(code_signature(word.width))})

    def elaborate(self, platform):
        m = Module()
        word = self.word
        lsb = min([self.align.lsb, word.lsb] + ([self.addend[1].lsb] if self.addend else []))
        least, most = (end << (self.align.lsb - lsb) for end in self.align.ends)
        nan, inf = field(self.i, "nan"), field(self.i, "inf")
        if self.addend:
            name, source = self.addend
            half = 1 << (source.width - 1 + source.lsb - lsb)
            least, most = least - half, most + half - 1
            code = getattr(self, name)
            if source.reserves_nan:
                nan = nan | (code == source.nan_word)
        drop = word.lsb - lsb
        # Beyond the word only saturation has to see the sum, and a rounding that asks for its sign.
        room = word.width + drop
        if word.ends is not None or (drop and word.rounding is not None):
            room = max(room + 1, max(most, -1 - least).bit_length() + 1)
        heap = Heap(m, room, "sum")
        add_terms(heap, self.i, self.align.lsb - lsb)
        heap.constant += getattr(self.align, "constant", 0) << (self.align.lsb - lsb)
        if self.addend:
            heap.add(code.as_signed(), source.lsb - lsb)
        total = Signal(signed(room))
        m.d.comb += total.eq(heap.total())
        if word.rounding is not None and drop:
            total = self._rounded(m, total, drop, word.rounding)
        inf_sign = field(self.i, "inf_sign")
        if getattr(self.align, "mutes", False) and not self.addend and word.ends is None:
            # All zeros, and the sign of the word that means "not a number".
            m.d.comb += self.o.code.eq(total | Cat(Const(0, word.width - 1), nan | inf))
        else:
            m.d.comb += self.o.code.eq(stored(m, word, total, nan=nan, inf=inf, inf_sign=inf_sign))
        return m

    def _rounded(self, m: Module, total: Signal, drop: int, rounding: RoundingSpec) -> Signal:
        """`total` without its last `drop` bits."""
        rounded = Signal(signed(len(total) - drop + 1))
        up = rises(
            m,
            rounding,
            sign=total[-1],
            odd=total[drop],
            tail=total[:drop],
            random=getattr(self, "random", None),
        )
        m.d.comb += rounded.eq(total[drop:].as_signed() + up)
        return rounded
