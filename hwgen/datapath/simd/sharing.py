"""Which modes have which part of the datapath that lanes of several formats share (`hwgen.datapath.simd.shared`).

Of significands of p bits in a word and of q bits in its halves, the upper half lies at c = p - q, and its product at
2c. A product moves by 0 to 15 places, and then by 16 h: each h is a place.
"""

from dataclasses import dataclass, replace
from functools import cached_property

from hwgen.datapath.simd.decode import exponent_bits
from hwgen.datapath.simd.layout import Layout
from hwgen.datapath.simd.table import magnitudes
from hwgen.domain import Domain
from numerics.formats import Posit
from numerics.functions.modes import Modes

#: Bits of the longest code whose products are read from tables.
_TABLE_BITS = 4
#: Bits of a shift that take a level each; the rest is one choice.
FINE_BITS = 4


@dataclass(frozen=True)
class Shared:
    """Which modes have which part of the shared datapath."""

    layout: Layout
    #: Number of the mode of the long posit, and that of the halves, if there is one.
    long: int
    short: int | None
    #: Numbers of the modes with tables.
    tables: tuple[int, ...]
    #: Numbers of those of which every second lane, from lane 0 on, takes the way of short posits.
    posed: tuple[int, ...] = ()

    @classmethod
    def of(cls, layout: Layout) -> "Shared | None":
        """The parts for the modes of `layout`; None if they have no common datapath."""
        modes = layout.modes
        longs = [mode for mode in layout.each if modes.lanes(mode) == 1 and _is_posit(modes.formats[mode])]
        shorts = [mode for mode in layout.each if modes.lanes(mode) == 2 and _is_posit(modes.formats[mode])]
        tables = [mode for mode in layout.each if _has_tables(modes, mode)]
        if len(longs) != 1 or len(shorts) > 1 or len(longs) + len(shorts) + len(tables) < modes.count:
            return None
        found = cls(layout, longs[0], shorts[0] if shorts else None, tuple(tables))
        if found.short is None:
            return found
        if not found._comes_apart:
            return None
        return replace(found, posed=tuple(mode for mode in tables if found._is_posed(mode)))

    @property
    def long_format(self) -> Posit:
        return self.layout.modes.formats[self.long]  # type: ignore[return-value]

    @property
    def short_format(self) -> Posit | None:
        return None if self.short is None else self.layout.modes.formats[self.short]  # type: ignore[return-value]

    @property
    def _comes_apart(self) -> bool:
        """Whether the halves have room beside each other, and places that only one of them reaches."""
        long, short = self.long_format, self.short_format
        assert short is not None
        if 2 * short.precision > long.precision or exponent_bits(short) > exponent_bits(long) or long.es < short.es:
            return False
        # The upper half of a long register can lie above all places of long products.
        if self.high_offset + self._short_span >> FINE_BITS >= self.places:
            return False
        return self.low_places.stop <= self.high_offset - self._short_span >> FINE_BITS

    def _is_posed(self, mode: int) -> bool:
        """Whether numbers of a mode, in units of their last bit, are short posits in units of theirs, so that
        products are, too; and lanes 0 and 2 begin where those of short posits do.
        """
        short, fmt = self.short_format, self.layout.modes.formats[mode]
        assert short is not None
        return self.layout.modes.lanes(mode) == 4 and set(magnitudes(short).values()) >= set(magnitudes(fmt).values())

    def posed_sizes(self, mode: int) -> dict[int, int]:
        """By code of a mode that takes the way of short posits, its magnitude as one of them."""
        short = self.short_format
        assert short is not None
        codes = {size: code for code, size in magnitudes(short).items() if code < short.nan_code}
        return {code: codes[size] for code, size in magnitudes(self.layout.modes.formats[mode]).items()}

    def table_lanes(self, mode: int) -> range:
        """Lanes of a mode that have a table."""
        return range(1, 4, 2) if mode in self.posed else range(self.layout.modes.lanes(mode))

    @cached_property
    def cut(self) -> int:
        """Place of the upper significand, and half that of its product."""
        return self.long_format.precision - self.short_format.precision if self.short_format else 0

    @property
    def below(self) -> int:
        """Places from the last bit of a product at shift 0 up to the totals: bits of its fraction, and those that
        make `offset` a power of two, which is no addition.
        """
        span = 2 * self.long_format.max_exp
        return 2 * (self.long_format.precision - 1) + self.offset - span

    @property
    def offset(self) -> int:
        """Shift of a product of long posits of 1 by 1."""
        span = 2 * self.long_format.max_exp
        return 1 << span.bit_length() if span + (1 << span.bit_length()) < 2 << span.bit_length() else span

    @property
    def halved(self) -> tuple[int, ...]:
        """Numbers of the modes in which the datapath comes apart."""
        return () if self.short is None else (self.short, *self.posed)

    @property
    def _short_span(self) -> int:
        """Exponent of the largest product of short posits; that of the smallest is its negative."""
        assert self.short_format is not None
        return 2 * self.short_format.max_exp

    @property
    def low_offset(self) -> int:
        """Shift of a product of 1 by 1 in the lower half."""
        assert self.short_format is not None
        return self.below - 2 * (self.short_format.precision - 1) + self._short_span

    @property
    def high_offset(self) -> int:
        """Shift of a product of 1 by 1 in the upper half."""
        return self.layout.modes.totals // 2 + self.low_offset - 2 * self.cut

    @property
    def most_low(self) -> int:
        """Largest shift in the lower half."""
        return self.low_offset + self._short_span

    @property
    def low_places(self) -> range:
        """Places that the lower half reaches."""
        return range(self.low_offset - self._short_span >> FINE_BITS, (self.most_low >> FINE_BITS) + 1)

    @property
    def high_bits(self) -> int:
        """Bits of the shift of long and of upper products."""
        return (self.offset + 2 * self.long_format.max_exp).bit_length()

    @property
    def low_bits(self) -> int:
        """Bits of the shift of lower products."""
        return self.most_low.bit_length()

    @property
    def places(self) -> int:
        """Coarse places of products."""
        return (self.offset + 2 * self.long_format.max_exp >> FINE_BITS) + 1

    @cached_property
    def domains(self) -> dict[str, Domain]:
        """What some modes do not use, by its name.

        ``codesM`` is all that mode M alone needs beside the posits, ``posits`` what words of posits go through
        before they are decoded, ``datapath`` all behind it if there are modes with nothing but tables, ``inner`` the
        products of one half of a significand with the other half, ``lower`` the exponent of the lower half.
        """
        posits = [self.long] if self.short is None else [self.long, self.short]
        uses = [*posits, *self.posed]
        behind = ("unpack/decode_a", "unpack/decode_b", "multiply/product", "align/shifters")
        found = [
            Domain(f"codes{mode}", (mode,), (f"unpack/codes{mode}", f"multiply/tables{mode}")) for mode in self.tables
        ]
        found.append(Domain("posits", tuple(sorted(posits)), ("unpack/posits", *(() if self.posed else behind))))
        if self.posed:
            found.append(Domain("datapath", tuple(sorted(uses)), behind))
        if self.short is not None:
            found.append(Domain("inner", (self.long,), ("multiply/inner",)))
            found.append(Domain("lower", tuple(sorted(self.halved)), ("multiply/lower",)))
        return {domain.name: domain for domain in found if len(domain.modes) < self.layout.modes.count}


def _is_posit(fmt) -> bool:
    """Whether a format is a posit with a fraction that is too long for a table."""
    return isinstance(fmt, Posit) and fmt.precision > 1 and fmt.width > _TABLE_BITS


def _has_tables(modes: Modes, mode: int) -> bool:
    """Whether products of a mode are read from tables: of short codes whose first bit is the sign, and of which none
    but NaR is without a number.
    """
    fmt = modes.formats[mode]
    special = modes.products(mode).can_be_special and not isinstance(fmt, Posit)
    return fmt.width <= _TABLE_BITS and fmt.signed and not special
