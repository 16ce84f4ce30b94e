"""Terms cut to a window below their largest exponent.

With E the largest exponent, a term of exponent e moves right by E - e; bits below the window are rounded away, once:

      weight     E + 1  E   …           E + 2 - W |  below
      window     [ *    *   *   *   *   *   *   * ]
      product    [ top bit at e + 1, moved  >>>   |  > > ]  guard  sticky
      total      0 [ top bit at e, moved  >>>     |  > > ]  guard  sticky

A term with sign s, cut to the magnitude k and rounded up by u, is

      s = 0:   k + u
      s = 1:  -(k + u) = ~k + 1 - u        so in both cases (k ^ s) + (s ^ u):

rounding and negation together are one bit that joins the sum at the window's last place.
"""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.arith.shift import shift_out
from hwgen.bundle import lane_members
from hwgen.codec import Source, raw_number, unpacker
from hwgen.codec.rounding import bits_looked_at, goes_up
from hwgen.datapath.aligned.maximum import Maximum, sign_of_zero
from hwgen.raw import Raw, field
from numerics.functions.product_sum import Window
from numerics.rounding import Rounding


class CutTerms(wiring.Component):
    """Products, and a running total if it is inside, cut to a window; combinational.

    Parameters
    ----------
    window : Window
        Width and rounding of the window.
    maximum : Maximum
        The stage before.
    total : tuple of str and Source
        Name and format of the running total, where it is aligned too.

    Members
    -------
    i : In(Signature)
        What `maximum` gives.
    NAME : In(width)
        Code of the running total.
    o : Out(Signature)
        `x0`, … and `carry`: a term is ``x + carry`` in units of the window's last bit, which weighs
        ``2**(lsb + shift)``. `nan`, `inf`, `inf_sign` and `minus_zero` are those of the sum.
    """

    def __init__(self, window: Window, maximum: Maximum, total: tuple[str, Source] | None):
        self.window, self.maximum, self.total = window, maximum, total
        product = maximum.product
        self.held: Raw | None = raw_number(total[1], magnitude=True) if total else None
        # Exponents at shift 0; all are counted from the lower one.
        own, held = product.lsb + product.width - 2, self.held.lsb + self.held.width - 1 if self.held else None
        base = own if held is None else min(own, held)
        self.own_offset, self.held_offset = own - base, 0 if held is None else held - base
        #: Weight of the window's last bit at shift 0.
        self.lsb = base + 2 - window.width
        highest = [self.own_offset + product.max_shift]
        highest += [self.held_offset + self.held.max_shift] if self.held else []
        self.max_shift = max(highest)
        #: Largest magnitude of the sum, in units of the window's last bit.
        self.most = sum(self._most())
        #: Names of flags among the members of `o`.
        self.special = ["inf"] * (product.has_inf or bool(self.held and self.held.has_inf))
        self.special += ["nan"] * (product.has_nan or bool(self.held and self.held.has_nan))
        terms = maximum.lanes + bool(self.held)
        out = lane_members("x", signed(window.width + 1), terms)
        out |= {"carry": Out(terms), "minus_zero": Out(1), "shift": Out(range(self.max_shift + 1))}
        out |= {"inf": Out(1), "inf_sign": Out(1)} if "inf" in self.special else {}
        out |= {"nan": Out(1)} if "nan" in self.special else {}
        members = {total[0]: In(total[1].width)} if total else {}
        super().__init__(
            {"i": In(maximum.signature.members["o"].signature), **members, "o": Out(wiring.Signature(out))}
        )

    def _most(self) -> list[int]:
        """Largest magnitude of each term: rounding up may reach the next power of two."""
        up = self.window.rounding is not Rounding.TOWARD_ZERO
        full = (1 << self.window.width) - 1 + up
        return [full] * self.maximum.lanes + ([(1 << (self.window.width - 1)) - 1 + up] if self.held else [])

    def elaborate(self, platform):
        m = Module()
        i, product, lanes = self.i, self.maximum.product, self.maximum.lanes
        top = field(i, "top")
        reach = Signal(range(self._reach(product) + 1))
        if not self.held or not self.total:
            m.d.comb += [reach.eq(top), self.o.shift.eq(top), self.o.minus_zero.eq(i.minus_zero)]
            self._flags(m, field(i, "nan"), field(i, "plus"), field(i, "minus"))
        else:
            name, source = self.total
            m.submodules[name] = unpack = unpacker(source, magnitude=True)
            m.d.comb += unpack.code.eq(getattr(self, name))
            self._meet(m, top, reach, unpack.o)
        for lane in range(lanes):
            distance = Signal(len(reach), name=f"distance{lane}")
            m.d.comb += distance.eq(reach - (getattr(i, f"shift{lane}") if product.max_shift else 0))
            self._cut(m, lane, getattr(i, f"sig{lane}"), distance, i.negative[lane])
        return m

    def _reach(self, raw: Raw) -> int:
        """Largest distance that has to be told: what moves further than the window is as good as gone."""
        return raw.max_shift + self.window.width + bits_looked_at(self.window.rounding)

    def _meet(self, m: Module, top: Value, reach: Signal, held) -> None:
        """Set the largest exponent of products and total, the distances of both from it, and what is special."""
        i, raw = self.i, self.held
        assert raw is not None
        live = Signal()
        own, other, larger = (Signal(range(self.max_shift + 1), name=n) for n in ("products_top", "total_top", "top"))
        leads = Signal()
        m.d.comb += [
            live.eq(held.sig.any()),
            own.eq(Mux(i.any, top + self.own_offset, 0)),
            other.eq(Mux(live, field(held, "shift") + self.held_offset, 0)),
            leads.eq(other > own),
            larger.eq(Mux(leads, other, own)),
            self.o.shift.eq(larger),
        ]
        # Where no product takes part, how far products move does not matter; else the difference is not negative.
        m.d.comb += reach.eq(_at_most(m, larger - self.own_offset, self._reach(self.maximum.product), "reach"))
        most = self.window.width + bits_looked_at(self.window.rounding)
        distance = Signal(range(most + 1), name="total_distance")
        m.d.comb += distance.eq(_at_most(m, Mux(leads, 0, own - other), most, "total"))
        sign = field(held, "sign")
        self._cut(m, self.maximum.lanes, Cat(held.sig, 0), distance, sign)
        floor = self.maximum.floor
        zero_sign = sign_of_zero(live, sign, floor=floor)
        m.d.comb += self.o.minus_zero.eq(i.minus_zero | zero_sign if floor else i.minus_zero & zero_sign)
        infinite = field(held, "inf")
        self._flags(
            m,
            field(i, "nan") | field(held, "nan"),
            field(i, "plus") | infinite & ~sign,
            field(i, "minus") | infinite & sign,
        )

    def _flags(self, m: Module, nan: Value, plus: Value, minus: Value) -> None:
        if "inf" in self.special:
            m.d.comb += [self.o.inf.eq(plus | minus), self.o.inf_sign.eq(minus)]
        if "nan" in self.special:
            m.d.comb += self.o.nan.eq(nan | (plus & minus))

    def _cut(self, m: Module, index: int, sig: Value, distance: Value, sign: Value) -> None:
        """Set term `index`: `sig`, its top bit that of the window, moved right by `distance`."""
        width, rounding = self.window.width, self.window.rounding
        tail = max(bits_looked_at(rounding), len(sig) - width)
        placed = Cat(Const(0, width + tail - len(sig)), sig)
        moved, lost = shift_out(m, placed, distance, name=f"moved{index}")
        kept = moved[tail:]
        up = goes_up(m, rounding, sign=sign, odd=kept[0], tail=Cat(lost, moved[:tail]), name=f"up{index}")
        m.d.comb += [
            getattr(self.o, f"x{index}").eq(Cat(kept ^ sign.replicate(width), sign).as_signed()),
            self.o.carry[index].eq(sign ^ up),
        ]


def _at_most(m: Module, value: Value, most: int, name: str) -> Value:
    """`value`, which is not negative, or `most` where it is larger."""
    whole = Signal(max(len(value) - 1, 1), name=f"{name}_whole")
    m.d.comb += whole.eq(value)
    return Mux(whole > most, most, whole) if most < (1 << len(whole)) - 1 else whole
