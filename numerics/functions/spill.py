"""Chains of integer products: summed in a narrow integer, which is then converted and added to a floating total."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from numerics.blocks import Scaled
from numerics.errors import InputError
from numerics.formats import Integer, Minifloat
from numerics.functions.accumulator import Accumulator, Fixed, Floating, parse_fixed
from numerics.rounding import Rounding

if TYPE_CHECKING:
    from numerics.functions.block_dot_terms import BlockTerms

#: Bits of the widest chain, whose sums float64 holds, and of the widest elements.
MAX_WIDTH, MAX_ELEMENT = 48, 16


@dataclass(frozen=True)
class Spill:
    """What becomes of the sum of a chain: stored in `word`, and rounded into the format of `target` as an integer."""

    word: Fixed
    target: Floating

    @property
    def rounding(self) -> Rounding:
        """How what the word holds is rounded."""
        if not isinstance(self.target.rounding, Rounding):
            raise TypeError(f"Rounding of a spilled sum must need no random bits, not be {self.target.rounding}")
        return self.target.rounding

    @property
    def precision(self) -> int:
        """Bits that are kept."""
        return self.target.format.precision

    def of(self, sums: NDArray[np.int64]) -> NDArray[np.int64]:
        """The integers that sums become."""
        half = 1 << (self.word.width - 1)
        held = np.clip(sums, -half, half - 1) if self.word.saturates else ((sums + half) & (2 * half - 1)) - half
        fmt = self.target.format
        return fmt.decode(fmt.encode(held.astype(np.float64), self.rounding)).astype(np.int64)


def parse_spill(fields: Mapping[str, str]) -> Fixed | None:
    """The integer of a text form's chains, ``spill=int32`` or ``spill=int32sat``, if it has one."""
    if "spill" not in fields:
        return None
    word = parse_fixed(fields["spill"], reserves_nan=False)
    if word is None or word.lsb or word.width > MAX_WIDTH:
        raise InputError(f"spill must be intN or intNsat of at most {MAX_WIDTH} bits, not {fields['spill']!r}")
    return word


def spill_of(word: Fixed, terms: "BlockTerms", acc: Accumulator, *, aligned: bool) -> Spill:
    """The spill of chains that are the blocks of `terms` into `acc`.

    Raises
    ------
    InputError
        If blocks are not of short integers alone, the word does not hold a product, or the accumulator is no format
        that holds what the word does, rounds with random bits, or has its terms `aligned`.
    """
    for side in (terms.a, terms.b):
        short = isinstance(side.element, Integer) and side.element.width <= MAX_ELEMENT
        if not isinstance(side.format, Scaled) or not short or side.levels:
            raise InputError(
                f"spill goes with blocks of integers of at most {MAX_ELEMENT} bits under one scale only, "
                f"not with {side.name}={side.format}"
            )
    least = terms.products.width(1)
    if word.width < least:
        raise InputError(f"spill must have at least {least} bits to hold {terms.products.what}, not be {word.name}")
    if aligned:
        raise InputError("spill goes with sums that are not aligned only, not with align")
    fmt = acc.format if isinstance(acc, Floating) else None
    if not isinstance(acc, Floating) or not isinstance(fmt, Minifloat) or not isinstance(acc.rounding, Rounding):
        rounding = f" and round={acc.rounding}" if fmt is not None and not isinstance(acc.rounding, Rounding) else ""
        raise InputError(
            f"spill goes with a minifloat acc without random bits only, not with acc={acc.name}{rounding}"
        )
    if fmt.msb < word.width - 1 or fmt.lsb > 0:
        raise InputError(f"acc must hold 1 to 2**{word.width - 1} beside spill={word.name}, not be {fmt}")
    return Spill(word, acc)
