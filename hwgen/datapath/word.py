"""Integer and fixed-point words as targets: rounding, and what lies beyond their range."""

from dataclasses import dataclass

from amaranth.hdl import Module, Mux, Signal, Value

from numerics.formats import Integer
from numerics.functions.accumulator import Accumulator, Fixed, Floating, NanRule
from numerics.functions.rounding import RoundingSpec


@dataclass(frozen=True, kw_only=True)
class Word:
    """A word of `width` bits whose last bit weighs ``2**lsb``."""

    width: int
    lsb: int
    #: How bits below the last one are rounded; None where there are none.
    rounding: RoundingSpec | None
    #: Smallest and largest number, where the word does not wrap.
    ends: tuple[int, int] | None
    #: What a number beyond the ends becomes in place of the nearer one; None if that.
    beyond: int | None
    #: What is no number becomes; None where everything is one.
    nan: int | None
    #: Whether infinite is no number; if not, it is beyond the ends.
    infinite_is_nan: bool

    @property
    def signed(self) -> bool:
        """Whether the first bit is a sign."""
        return self.ends is None or self.ends[0] < 0


def word_of(target: Accumulator) -> Word | None:
    """`target` as a word; None if it floats."""
    if isinstance(target, Fixed):
        half = 1 << (target.width - 1)
        bounded = target.saturates or target.overflows_to_nan
        return Word(
            width=target.width,
            lsb=target.lsb,
            rounding=target.rounding,
            ends=(target.reserves_nan - half, half - 1) if bounded else None,
            beyond=target.nan_word if target.overflows_to_nan else None,
            nan=target.nan_word if target.reserves_nan else None,
            infinite_is_nan=True,
        )
    if isinstance(target, Floating) and isinstance(target.format, Integer):
        fmt = target.format
        nan = {NanRule.MAX: fmt.max, NanRule.ZERO: 0}[target.nan] if target.nan is not None else None
        return Word(
            width=fmt.width,
            lsb=0,
            rounding=target.rounding,
            ends=(fmt.min, fmt.max),
            beyond=None,
            nan=nan,
            infinite_is_nan=False,
        )
    return None


def stored(m: Module, word: Word, total: Value, *, nan: Value, inf: Value, inf_sign: Value) -> Value:
    """Code of a two's complement `total` in units of the word's last bit, which is infinite if `inf` and no number if
    `nan`.
    """
    code = Signal(word.width, name="stored")
    low = total[: word.width]
    if word.ends is None:
        m.d.comb += code.eq(low)
    else:
        least, most = word.ends
        fits, below = Signal(), Signal()
        top = total[word.width - 1 :] if word.signed else total[word.width :]
        inside = (top.all() | ~top.any()) if word.signed else ~top.any()
        # The most negative word is left out of a symmetric range.
        if word.signed and least > -(1 << (word.width - 1)):
            inside = inside & (low != 1 << (word.width - 1))
        m.d.comb += [
            fits.eq(inside if word.infinite_is_nan else inside & ~inf),
            below.eq(total[-1] if word.infinite_is_nan else Mux(inf, inf_sign, total[-1])),
            code.eq(Mux(fits, low, Mux(below, least, most) if word.beyond is None else word.beyond)),
        ]
    if word.nan is None:
        return code
    return Mux(nan | inf if word.infinite_is_nan else nan, word.nan, code)
