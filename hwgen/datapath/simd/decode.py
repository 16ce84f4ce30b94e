"""Words of one long posit or of two short ones, decoded by one set of shifters that comes apart in the middle.

A posit is a sign, a regime of ones or zeros that ends in the other bit, an exponent and a fraction. Of the magnitude

    long     m m m m m m m m m m m m m m m          first bit r, regime is as long as bits equal r
    short    m m m m m m m - m m m m m m m          the same twice

all bits behind the first are inverted where r is 1, and zeros in front are counted and moved out, 8, 4, 2 and 1 at a
time; what ends the regime comes to the top, exponent and fraction behind it. A step of 8 is for the long posit alone.
In all others, if posits are short, the lower half moves by its own count, and nothing passes to the upper half.

Codes of other formats whose numbers are all short posits enter as magnitudes of those.
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from numerics.formats import Posit


class SplitDecode(wiring.Component):
    """Significands and exponents of one long or two short posits; combinational.

    Parameters
    ----------
    long, short : Posit
        Formats of words and of halves; `short` may be None.
    other : bool
        Whether magnitudes of short posits can be given in place of a word.
    sized : bool
        Whether magnitudes are given, of whatever posits, and no words.

    Members
    -------
    word : In(long.width)
        Not if `sized`; then ``size : In(long.width - 1)``, the bits behind the signs of the magnitudes.
    halves : In(1)
        Whether there are two short posits in the word; not without `short`.
    others : In(1)
        Whether they are, with `other`; `halves` has to be set, too.
    upper, lower : In(short.width - 1)
        Those magnitudes.
    sig : Out(long.precision)
        The significand; of two, one at each end. 0 for zero and NaR.
    high, low : Out(signed)
        Exponent of the long or of the upper posit, and of the lower one (not without `short`), in two's complement;
        of zero and NaR any.
    """

    def __init__(self, long: Posit, short: Posit | None, *, other: bool = False, sized: bool = False):
        self.long, self.short, self.other, self.sized = long, short, other, sized
        #: Bits of exponents: `high`, `low`.
        self.high_bits = exponent_bits(long)
        self.low_bits = exponent_bits(short) if short else 0
        members = {"size": In(long.width - 1)} if sized else {"word": In(long.width)}
        members |= {"sig": Out(long.precision), "high": Out(self.high_bits)}
        if short:
            members |= {"halves": In(1), "low": Out(self.low_bits)}
        if other:
            members |= {"others": In(1), "upper": In(long.width // 2 - 1), "lower": In(long.width // 2 - 1)}
        super().__init__(members)

    def elaborate(self, platform):
        m = Module()
        n = self.long.width
        half = n // 2
        halves = self.halves if self.short else Const(0, 1)
        size = self.size if self.sized else magnitude(m, self.word, self.halves if self.short else None)
        if self.other:
            own = size
            size = Signal(n - 1, name="any_size")
            m.d.comb += size.eq(Mux(self.others, Cat(self.lower, Const(0, 1), self.upper), own))
        # In each half what inverts the regime.
        upper, lower = Signal(name="upper_ones"), Signal(name="lower_ones")
        m.d.comb += [upper.eq(size[n - 2]), lower.eq(Mux(halves, size[half - 2], upper) if self.short else upper)]
        ends = half - 2
        ones = Cat(lower.replicate(ends), upper.replicate(n - 2 - ends))
        string = Signal(n - 2, name="body")
        m.d.comb += string.eq(size[: n - 2] ^ ones)
        if self.short:
            # Between the halves nothing of the lower one; what comes from there is inverted to zeros.
            gap = Signal(n - 2, name="body_apart")
            m.d.comb += gap.eq(
                Cat(string[:ends], Mux(halves, upper.replicate(half - ends), string[ends:half]), string[half:])
            )
            string = gap
        upper_count: list[Value] = []
        lower_count: list[Value] = []
        for level in reversed(range((n - 2).bit_length())):
            string = self._moved(m, string, 1 << level, (upper, lower, halves), upper_count, lower_count)
        rest = Signal(n - 3, name="rest")
        m.d.comb += rest.eq(string[:-1] ^ ones[:-1])
        self._outputs(m, size, rest, (upper, lower), upper_count, lower_count)
        return m

    def _moved(self, m: Module, string: Value, step: int, controls, upper_count: list, lower_count: list) -> Signal:
        """`string` without `step` zeros in front, of each half where it has as many."""
        n, (upper, lower, halves) = self.long.width, controls
        half = n // 2
        empty = Signal(name=f"upper_empty{step}")
        moved = Signal(n - 2, name=f"by_{step}")
        shifted = Cat(lower.replicate(step), string[: n - 2 - step])
        leads = ~string[n - 2 - step :].any()
        upper_count.insert(0, empty)
        if not self.short or step >= 1 << (half - 2).bit_length():
            m.d.comb += [empty.eq(leads & ~halves if self.short else leads), moved.eq(Mux(empty, shifted, string))]
            return moved
        low, ends = Signal(name=f"lower_empty{step}"), half - 2
        lower_count.insert(0, ~string[ends - step : ends].any())
        kept = Cat(
            shifted[:half], Mux(halves, upper.replicate(step), shifted[half : half + step]), shifted[half + step :]
        )
        m.d.comb += [
            empty.eq(leads),
            low.eq(Mux(halves, lower_count[0], empty)),
            moved[:ends].eq(Mux(low, kept[:ends], string[:ends])),
            moved[ends:half].eq(Mux(empty & ~halves, kept[ends:half], string[ends:half])),
            moved[half:].eq(Mux(empty, kept[half:], string[half:])),
        ]
        return moved

    def _outputs(self, m: Module, size: Value, rest: Value, ones, upper_count: list, lower_count: list) -> None:
        n, es, precision = self.long.width, self.long.es, self.long.precision
        half, (upper, lower) = n // 2, ones
        low_some, high_some = size[: half - 1].any(), size[half:].any()
        long_exp = Cat(rest[n - 3 - es :], Cat(upper_count) ^ (~upper).replicate(len(upper_count)), ~upper)
        long_sig = Cat(rest[: precision - 1], size.any())
        if not self.short:
            m.d.comb += [self.high.eq(long_exp.as_signed()), self.sig.eq(long_sig)]
            return
        short, halves = self.short, self.halves
        counts = len(lower_count)
        short_exp = Cat(
            rest[n - 3 - short.es :], Cat(upper_count[:counts]) ^ (~upper).replicate(counts), ~upper
        ).as_signed()
        own = half - 3
        low_exp = Cat(rest[own - short.es : own], Cat(lower_count) ^ (~lower).replicate(counts), ~lower)
        fraction = short.precision - 1
        first = n - 3 - short.es - fraction
        high_sig = Cat(rest[first : first + fraction], high_some)
        low_sig = Cat(rest[own - short.es - fraction : own - short.es], low_some)
        gap = precision - 2 * short.precision
        short_sig = Cat(low_sig, Const(0, gap), high_sig)
        m.d.comb += [
            self.high.eq(Mux(halves, short_exp, long_exp.as_signed())),
            self.low.eq(low_exp),
            self.sig.eq(Mux(halves, short_sig, long_sig)),
        ]


def magnitude(m: Module, word: Value, halves: Value | None) -> Signal:
    """Bits behind the sign of a posit, negated where that says so; of two posits where `halves` is 1."""
    n = len(word)
    half = n // 2
    size = Signal(n - 1, name="size")
    sign_low = word[-1] if halves is None else Mux(halves, word[half - 1], word[-1])
    below: list[Value] = [Const(0, 1)]
    below += [word[:i].any() for i in range(1, half)]
    carried = word[:half].any() if halves is None else word[:half].any() & ~halves
    reach = Signal(name="carried")
    m.d.comb += reach.eq(carried)
    below += [(reach | word[half:i].any()) if i > half else reach for i in range(half, n - 1)]
    signs = [sign_low if i < half else word[-1] for i in range(n - 1)]
    m.d.comb += size.eq(Cat(word[i] ^ (below[i] & signs[i]) for i in range(n - 1)))
    return size


def exponent_bits(fmt: Posit) -> int:
    """Bits of an exponent in two's complement."""
    return (fmt.width - 2).bit_length() + fmt.es + 1
