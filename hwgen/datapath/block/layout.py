"""What there is to add up in the blocks of a step, and in which order."""

from dataclasses import dataclass
from functools import cached_property
from math import gcd

from hwgen.codec import raw_number
from hwgen.raw import Raw
from numerics.errors import InputError
from numerics.formats import Integer
from numerics.functions.block_dot_terms import BlockTerms, Level, Side


@dataclass(frozen=True)
class Lift:
    """A level of one operand, whose exponents move the sums of so many lanes up."""

    side: Side
    level: Level
    #: Name of the operand with its exponents.
    name: str
    #: Lanes whose products move together: the level's, or a part of them that lies in one block.
    length: int


@dataclass(frozen=True)
class Layout:
    """Order of a block's sum: products of neighbours first, moved up by the innermost level, then sums of these.

    Raises
    ------
    InputError
        If levels do not lie within each other.
    """

    terms: BlockTerms

    def __post_init__(self) -> None:
        for inner, outer in zip(self.lengths, self.lengths[1:], strict=False):
            if outer % inner:
                raise InputError(
                    f"Parts of blocks in a circuit must divide each other, not be {inner} and {outer} lanes long "
                    f"as those of {self.terms.a.format} and {self.terms.b.format}"
                )

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both operands."""
        return self.terms.a, self.terms.b

    @property
    def integers(self) -> bool:
        """Whether elements are multiplied as two's complement numbers; else as signs and magnitudes."""
        return all(isinstance(side.element, Integer) for side in self.sides)

    @cached_property
    def elements(self) -> tuple[Raw, Raw]:
        """What is unpacked of an element of each operand, in its own units."""
        a, b = (raw_number(side.element, magnitude=not self.integers) for side in self.sides)
        return a, b

    @cached_property
    def scales(self) -> tuple[Raw, Raw]:
        """What is unpacked of a scale of each operand."""
        a, b = (raw_number(side.scale, magnitude=True) for side in self.sides)
        return a, b

    @cached_property
    def lifts(self) -> tuple[Lift, ...]:
        """All levels of both operands."""
        return tuple(
            Lift(side, level, operand.name, gcd(level.length, self.terms.length))
            for side in self.sides
            for level, operand in zip(side.levels, side.exponents, strict=True)
        )

    @property
    def lengths(self) -> list[int]:
        """Lanes of the sums at each step, from the innermost to the block."""
        return sorted({lift.length for lift in self.lifts} | {self.terms.length})

    @property
    def has_inf(self) -> bool:
        """Whether a product can be infinite."""
        return any(raw.has_inf for raw in self.elements)

    @property
    def has_nan(self) -> bool:
        """Whether a product or a sum of them can be NaN."""
        return any(raw.has_nan or raw.has_inf for raw in self.elements)

    @property
    def signed(self) -> bool:
        """Whether a product can be negative."""
        return any(raw.has_sign for raw in self.elements)

    def scale_index(self, side: Side, block: int) -> int:
        """Which scale of `side` belongs to `block`."""
        return block * self.terms.length // side.block
