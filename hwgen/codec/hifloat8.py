"""Unpacking of HiFloat8, and rounding into it.

Below the sign a code is a prefix (the dot field), the exponent as its sign and the bits behind its leading one, and
the mantissa:

    1 1 s e e e m    8 ≤ abs(E) ≤ 15
    1 0 s e e m m    4 ≤ abs(E) ≤ 7
    0 1 s e m m m    2 ≤ abs(E) ≤ 3
    0 0 1 s m m m    abs(E) = 1
    0 0 0 1 m m m    E = 0
    0 0 0 0 M M M    2**(M - 23), and 0 for M = 0
"""

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.codec.normalise import Unrounded
from hwgen.codec.rounding import goes_up, leaves_range, rounder_members
from hwgen.raw import Raw, field
from numerics.formats import HiFloat8
from numerics.functions.accumulator import Floating
from numerics.rounding import Overflow

#: Exponents of the smallest number, of the largest, and of the smallest with a mantissa.
_LEAST, _MOST, _NORMAL = -22, 15, -15
#: Mantissa bits of the binades with the most.
_MANTISSA = 3


def hifloat8_raw(fmt: HiFloat8) -> Raw:
    """What `HiFloat8Unpack` gives: `sig` with its leading one at the top, `shift` the exponent above the smallest; 0
    and 0 for zero.
    """
    return Raw(
        width=fmt.precision,
        lsb=_LEAST - _MANTISSA,
        max_shift=_MOST - _LEAST,
        normal_from=0,
        has_nan=True,
        has_inf=True,
    )


class HiFloat8Unpack(wiring.Component):
    """Raw number of a HiFloat8 code, leading one at the top of `sig`; combinational.

    Members
    -------
    code : In(8)
    o : Out(hifloat8_raw(fmt).signature)
    """

    def __init__(self, fmt: HiFloat8):
        self.fmt = fmt
        self.raw = hifloat8_raw(fmt)
        super().__init__({"code": In(fmt.width), "o": Out(self.raw.signature)})

    def elaborate(self, platform):
        m = Module()
        code = self.code
        body = code[:7]
        # Magnitude of the exponent, its sign, and the mantissa, for each of the prefixes.
        size, negative, mantissa = Signal(4), Signal(), Signal(_MANTISSA)
        none = ~body[3:].any()
        with m.Switch(body[5:7]):
            with m.Case(3):
                m.d.comb += [size.eq(Cat(body[1:4], 1)), mantissa.eq(Cat(0, 0, body[0]))]
            with m.Case(2):
                m.d.comb += [size.eq(Cat(body[2:4], 1)), mantissa.eq(Cat(0, body[:2]))]
            with m.Case(1):
                m.d.comb += [size.eq(Cat(body[3], 1)), mantissa.eq(body[:3])]
            with m.Default():
                m.d.comb += [size.eq(body[4]), mantissa.eq(Mux(none, 0, body[:3]))]
        m.d.comb += negative.eq(Mux(body[5:7].any(), body[4], body[4] & body[3]))
        exponent = Signal(range(_MOST - _LEAST + 1))
        m.d.comb += [
            exponent.eq((Cat(size, 0) ^ negative.replicate(5)).as_signed() + negative - _LEAST),
            self.o.shift.eq(Mux(none, Mux(body[:3].any(), body[:3] - 1, 0), exponent)),
            self.o.sig.eq(Cat(mantissa, body.any())),
            self.o.sign.eq(code[7]),
            self.o.nan.eq(code == self.fmt.nan_code),
            self.o.inf.eq(body == self.fmt.infinity_code),
        ]
        return m


class HiFloat8Round(wiring.Component):
    """Code of a normalised result, rounded once; combinational.

    Parameters
    ----------
    target : Floating
        Format, rounding and overflow.
    source : Unrounded
        The result, normalised with the exponent of the format's smallest number as floor.

    Members
    -------
    i : In(source.normal_signature)
    random : In(bits)
        Random bits, where rounding is stochastic.
    o : Out(code_signature(8))
    """

    def __init__(self, target: Floating, source: Unrounded):
        self.target = target
        self.fmt: HiFloat8 = target.format  # type: ignore[assignment]
        self.source = source
        super().__init__(rounder_members(target, source.normal_signature))

    def elaborate(self, platform):
        m = Module()
        # The exponent above the smallest, at most one beyond the largest, and the significand from its leading one.
        binades = _MOST - _LEAST + 2
        step = Signal(range(binades))
        m.d.comb += step.eq(Mux(self.i.exp >= binades, binades - 1, self.i.exp))
        normal = self.i.sig[-1]
        sig = Cat(Const(0, max(0, 2 + _MANTISSA - self.source.width)), self.i.sig)

        # Behind the leading one, `bits` bits are kept: as an integer, with one above where there is none to keep.
        bits = [_mantissa_bits(_LEAST + index) for index in range(binades)]
        kept, tail = Signal(1 + _MANTISSA), Signal(len(sig))
        with m.Switch(step):
            for count in sorted(set(bits)):
                with m.Case(*[index for index, own in enumerate(bits) if own == count]):
                    cut = len(sig) - 1 - count
                    m.d.comb += [kept.eq(sig[cut:]), tail.eq(sig[:cut] << (len(sig) - cut))]
        # Numbers below the normal ones count up from zero, and so do their codes.
        odd = Mux(step < _NORMAL - _LEAST, normal & ~step[0], kept[0])
        up = goes_up(
            m,
            self.target.rounding,
            sign=self.i.sign,
            odd=odd,
            tail=tail,
            random=getattr(self, "random", None),
        )
        m.d.comb += self.o.code.eq(self._place(m, step, bits, kept, normal, up))
        return m

    def _place(self, m: Module, step: Value, bits: list[int], kept: Value, normal: Value, up: Value) -> Value:
        """Code of a cut magnitude and its rounding, with sign, overflow and special numbers in their places."""
        fmt, overflow = self.fmt, self.target.overflow
        # The first code of each binade; a carry out of the mantissa leads to the first of the next.
        first = Array(_code(_LEAST + index, 0) for index in range(len(bits) + 1))
        start, following = Signal(7), Signal(7)
        full, body, over = Signal(), Signal(7), Signal()
        mantissa = Signal(_MANTISSA)
        m.d.comb += [start.eq(first[step]), following.eq(Mux(normal, first[step + 1], 1))]
        with m.Switch(step):
            for count in sorted(set(bits)):
                with m.Case(*[index for index, own in enumerate(bits) if own == count]):
                    m.d.comb += [full.eq(kept[:count].all() if count else 1), mantissa.eq(kept[:count])]
        m.d.comb += [
            # A mantissa that is not full has room for the carry.
            body.eq(Mux(up & (full | ~normal), following, Mux(normal, start | mantissa, 0) + (up & ~full))),
            # The largest binade holds one number and infinity; the exponent of a zero means nothing.
            over.eq(normal & ((step >= _MOST - _LEAST) & (body >= fmt.infinity_code) | (step == len(bits) - 1))),
        ]
        infinite = field(self.i, "inf")
        if overflow is Overflow.OVERFLOW:
            infinite = infinite | over & leaves_range(self.target.rounding, self.i.sign)
        largest = fmt.infinity_code - 1
        special = largest if overflow is Overflow.SATURATE_ALL else fmt.infinity_code
        magnitude = Signal(7)
        m.d.comb += magnitude.eq(Mux(infinite, special, Mux(over, largest, body)))
        code = Cat(magnitude, self.i.sign & magnitude.any())
        return Mux(field(self.i, "nan"), fmt.nan_code, code)


def _mantissa_bits(exponent: int) -> int:
    """Bits behind the leading one in a binade."""
    if exponent < _NORMAL:
        return 0
    return next(bits for bits, end in ((3, 4), (2, 8), (1, 17)) if abs(exponent) < end)


def _code(exponent: int, mantissa: int) -> int:
    """Code of a positive number; of one beyond the largest, any that is as large as infinity's."""
    if exponent < _NORMAL:
        return exponent - _LEAST + 1
    if exponent > _MOST:
        return 0x7F
    bits, size = _mantissa_bits(exponent), abs(exponent)
    length = size.bit_length()
    if length == 0:
        return 0x08 | mantissa
    prefix = {1: 0b001, 2: 0b01, 3: 0b10, 4: 0b11}[length]
    fields = (exponent < 0) << (length - 1) | (size & ((1 << (length - 1)) - 1))
    return (prefix << length | fields) << bits | mantissa
