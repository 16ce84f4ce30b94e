"""Where the lanes of each mode lie in words and in totals."""

from dataclasses import dataclass
from functools import cached_property

from amaranth.hdl import Cat, Module, Signal, Value

from hwgen.codec import raw_number
from hwgen.datapath.fixed import Term
from hwgen.domain import Domain
from hwgen.raw import Raw, signed_product
from numerics.functions.modes import Modes


@dataclass(frozen=True)
class Layout:
    """Lanes of all modes. A piece is a part of the totals that lies in one lane of every mode: of 4 lanes of 32 bits,
    2 of 64 and 1 of 128, there are 4 pieces.
    """

    modes: Modes

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """First bit of each piece."""
        found = {lane * self.modes.total(mode).width for mode in self.each for lane in range(self.modes.lanes(mode))}
        return tuple(sorted(found))

    @property
    def each(self) -> range:
        """Numbers of the modes."""
        return range(self.modes.count)

    @property
    def pieces(self) -> tuple[slice, ...]:
        """Bits of each piece."""
        ends = (*self.starts[1:], self.modes.totals)
        return tuple(slice(first, end) for first, end in zip(self.starts, ends, strict=True))

    @cached_property
    def splits(self) -> tuple[int, ...]:
        """Numbers of lanes that there are, each once."""
        return tuple(dict.fromkeys(self.modes.lanes(mode) for mode in self.each))

    def split(self, mode: int) -> int:
        """Number, in `splits`, of how a mode splits the totals."""
        return self.splits.index(self.modes.lanes(mode))

    def lane_pieces(self, lanes: int, lane: int) -> range:
        """Numbers of the pieces of a lane, of so many."""
        width = self.modes.totals // lanes
        last = (lane + 1) * width
        return range(self.starts.index(lane * width), sum(start < last for start in self.starts))

    @property
    def splits_reserve(self) -> tuple[bool, ...]:
        """Whether any mode of each of `splits` has totals that can be no number."""
        return tuple(
            any(self.modes.total(mode).reserves_nan for mode in self.each if self.split(mode) == split)
            for split in range(len(self.splits))
        )

    @property
    def reserves(self) -> bool:
        """Whether any total can be no number."""
        return any(self.splits_reserve)

    def raw(self, mode: int) -> Raw:
        """An unpacked factor of a mode."""
        return raw_number(self.modes.formats[mode], magnitude=True)

    def term(self, mode: int) -> Term:
        """A product of a mode, in two's complement."""
        return Term("p", signed_product(self.raw(mode), self.raw(mode)), self.modes.products(mode))

    @cached_property
    def domains(self) -> dict[str, Domain]:
        """Of lanes that share nothing, those of each mode, by name."""
        found = {}
        for name, mode in ((f"mode{mode}", mode) for mode in self.each):
            instances = tuple(f"{stage}/{name}" for stage in ("unpack", "multiply", "align"))
            found[name] = Domain(name, (mode,), instances)
        return found

    @property
    def total_domains(self) -> dict[str, Domain]:
        """What tells totals that are no number, by name, if some modes have such and some have not."""
        modes = tuple(mode for mode in self.each if self.modes.total(mode).reserves_nan)
        return {"nan": Domain("nan", modes, ("sum/held_nan",))} if 0 < len(modes) < self.modes.count else {}

    def chosen(self, m: Module, code: Value | None) -> Signal:
        """Which mode is chosen, one bit each: a code above the last one chooses that."""
        chosen = Signal(self.modes.count, name="chosen")
        last = self.modes.count - 1
        if code is None:
            m.d.comb += chosen.eq(1)
        else:
            m.d.comb += chosen.eq(Cat(*(code == mode for mode in range(last)), code >= last))
        return chosen
