"""Block formats as operands of a dot product: what is in a lane, and the terms that blocks make up."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from math import gcd

import numpy as np
from numpy.typing import NDArray

from numerics.blocks import BlockFormat, Extent, HiFloat4, Scaled
from numerics.blocks.hifloat4 import EIGHTHS, ELEMENT, LENGTH, SCALE, SIXTEENTHS
from numerics.errors import InputError
from numerics.formats import Format, Integer
from numerics.functions.base import Operand
from numerics.functions.exact import ExactResult, Products
from numerics.functions.spill import Spill

#: Longest significand of a scale: one that is a rounded quotient has a few bits.
MAX_SCALE_PRECISION = 16


@dataclass(frozen=True)
class Level:
    """Exponents between scale and elements: each of `width` bits for `length` lanes, which it makes larger, or
    smaller.
    """

    length: int
    width: int
    larger: bool

    @property
    def most(self) -> int:
        """The largest exponent."""
        return (1 << self.width) - 1


@dataclass(frozen=True)
class Side:
    """Operand `name` of a block-scaled dot product of `lanes` lanes.

    With the exponents u of its levels, the number in a lane is ``scale * element * 2**u * 2**-fraction_bits``.

    Raises
    ------
    InputError
        If scales are no such numbers as circuits take, or blocks do not divide the lanes.
    """

    name: str
    format: BlockFormat
    lanes: int

    def __post_init__(self) -> None:
        if not isinstance(self.format, Scaled | HiFloat4):
            raise TypeError(f"Format of {self.name} must be Scaled or HiFloat4, not {self.format!r}")
        scale = self.scale
        if scale.signed:
            raise InputError(f"Scale format of {self.name} must have no sign, not be {scale} as in {self.format}")
        if scale.has_infinity:
            raise InputError(f"Scale format of {self.name} must have no infinity, not be {scale} as in {self.format}")
        if scale.precision > MAX_SCALE_PRECISION:
            raise InputError(
                f"Scale format of {self.name} must have a significand of at most {MAX_SCALE_PRECISION} bits, "
                f"not be {scale} as in {self.format}"
            )
        if self.lanes % self.block:
            raise InputError(
                f"lanes must be a multiple of {self.block}, the block length of {self.name}={self.format}, "
                f"not {self.lanes}"
            )

    @property
    def element(self) -> Format:
        """Format of an element."""
        return self.format.element if isinstance(self.format, Scaled) else ELEMENT

    @property
    def scale(self) -> Format:
        """Format of a scale."""
        return self.format.scale if isinstance(self.format, Scaled) else SCALE

    @property
    def block(self) -> int:
        """Lanes that share a scale: all, where a row or all numbers of an array do."""
        if not isinstance(self.format, Scaled):
            return LENGTH
        return self.lanes if isinstance(self.format.block, Extent) else self.format.block[-1]

    @property
    def levels(self) -> tuple[Level, ...]:
        """Levels between scale and elements, from the scale on."""
        if not isinstance(self.format, Scaled):
            return Level(LENGTH // EIGHTHS, 1, larger=True), Level(LENGTH // SIXTEENTHS, 1, larger=True)
        micro = self.format.micro
        return (Level(micro.length, micro.width, larger=False),) if micro else ()

    @property
    def lift(self) -> int:
        """Places by which levels move a lane's element up, at most; at least none."""
        return sum(level.most for level in self.levels)

    @property
    def lsb(self) -> int:
        """Weight, in units of the scale, of which every lane's number is a multiple."""
        down = sum(level.most for level in self.levels if not level.larger)
        return self.element.lsb - down - (self.format.fraction_bits if isinstance(self.format, Scaled) else 0)

    @property
    def int_range(self) -> tuple[int, int]:
        """Smallest and largest number of a lane, in units of the scale and ``2**lsb``."""
        low, high = self.element.int_range
        return low << self.lift, high << self.lift

    @property
    def elements(self) -> Operand:
        """The operand that carries elements."""
        return Operand(self.name, self.element, self.lanes)

    @property
    def scales(self) -> Operand:
        """The operand that carries scales, one a block."""
        return Operand(f"{self.name}_scale", self.scale, self.lanes // self.block)

    @property
    def exponents(self) -> tuple[Operand, ...]:
        """The operands that carry the exponents of the levels."""
        return tuple(
            Operand(f"{self.name}_level{number}", Integer(level.width, signed=False), self.lanes // level.length)
            for number, level in enumerate(self.levels, start=1)
        )

    def lifts(self, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.int64] | None:
        """Places by which each lane's element lies above the lowest, shape ``(n, lanes)``; None without levels."""
        total: NDArray[np.int64] | None = None
        for level, operand in zip(self.levels, self.exponents, strict=True):
            codes = operand.codes(vectors[operand.name]).astype(np.int64)
            places = np.repeat(codes if level.larger else level.most - codes, level.length, axis=1)
            total = places if total is None else total + places
        return total


@dataclass(frozen=True)
class BlockTerms(ExactResult):
    """The exact terms of a block-scaled dot product: sums of the products in a block, times both scales.

    Where blocks of the two operands have different lengths, a block is as long as the greatest that divides both.
    """

    a: Side
    b: Side
    #: What becomes of the sum of a block before its scales; None if it stays exact.
    spill: Spill | None = None

    @property
    def what(self) -> str:
        return f"a block of {self.a.format} and {self.b.format}"

    @property
    def integers(self) -> bool:
        """Whether a zero term is positive, whatever the signs of its factors, as a product of integers is."""
        return True

    @property
    def length(self) -> int:
        """Products of a block."""
        return gcd(self.a.block, self.b.block)

    @property
    def count(self) -> int:
        """Blocks of a step."""
        return self.a.lanes // self.length

    @cached_property
    def products(self) -> Products:
        """The products of elements."""
        return Products(self.a.element, self.b.element)

    @property
    def sum_lsb(self) -> int:
        """Weight, in units of the scales, of which a block's sum is a multiple."""
        return self.a.lsb + self.b.lsb

    @cached_property
    def chain_range(self) -> tuple[int, int]:
        """Smallest and largest sum of the products in a block, in units of the scales and ``2**sum_lsb``."""
        corners = [x * y for x in self.a.int_range for y in self.b.int_range]
        return min(corners) * self.length, max(corners) * self.length

    @cached_property
    def sum_range(self) -> tuple[int, int]:
        """The same of what is multiplied by the scales."""
        if self.spill is None:
            return self.chain_range
        # Rounding may reach the next power of two.
        top = 1 << min(max(map(abs, self.chain_range)).bit_length(), self.spill.word.width - 1)
        return -top, top

    @property
    def chain_bits(self) -> int:
        """Bits of the largest magnitude of the products in a block, added up."""
        return max(map(abs, self.chain_range)).bit_length()

    @property
    def sum_bits(self) -> int:
        """Bits of the largest magnitude of a block's sum."""
        return max(map(abs, self.sum_range)).bit_length()

    @cached_property
    def term_bits(self) -> int:
        """Bits of the largest product of a block's sum and the significands of two scales."""
        ones = [(1 << side.scale.precision) - 1 for side in (self.a, self.b)]
        return (max(map(abs, self.sum_range)) * ones[0] * ones[1]).bit_length()

    @property
    def exponent(self) -> int:
        """What a term's exponent is above those of its scales (`numerics.functions.block_dot.BlockDot`)."""
        return self.sum_lsb + self.term_bits - sum(side.scale.precision - 1 for side in (self.a, self.b)) - 2

    @property
    def lsb(self) -> int:
        return self.sum_lsb + self.a.scale.lsb + self.b.scale.lsb

    @cached_property
    def int_range(self) -> tuple[int, int]:
        top = self.a.scale.int_range[1] * self.b.scale.int_range[1]
        low, high = self.sum_range
        return low * top, high * top

    @property
    def sources(self) -> tuple[Format, ...]:
        return self.a.element, self.b.element, self.a.scale, self.b.scale
