"""Ways to round as specs name them: one of the fixed ones, or stochastic with a width but no random bits yet."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats import Integer
from numerics.functions.base import Operand
from numerics.rounding import Rounding, Stochastic, Way, random_bits

#: Name of the operand with random bits.
RANDOM = "random"


@dataclass(frozen=True)
class RandomBits:
    """Stochastic rounding of a function: its random bits, `width` of them, are one more operand, ``random``."""

    width: int

    def __str__(self) -> str:
        return f"stochastic{self.width}"


#: What a spec says of rounding.
RoundingSpec = Rounding | RandomBits


def parse_rounding(key: str, text: str) -> RoundingSpec:
    """The rounding that `text` names: ``rne``, ``floor``, ``stochastic8``.

    Raises
    ------
    InputError
        If there is none; `key` says what it would have been.
    """
    if width := random_bits(text):
        return RandomBits(width)
    if text not in list(Rounding):
        raise InputError(f"{key} must be one of {', '.join(Rounding)} or stochasticN, not {text!r}")
    return Rounding(text)


def way_to_round(spec: RoundingSpec, random: NDArray | None) -> Way:
    """What `spec` means for sums whose random bits are `random`.

    Raises
    ------
    TypeError
        If the rounding is stochastic and there are none.
    """
    if isinstance(spec, Rounding):
        return spec
    if random is None:
        raise TypeError(f"Rounding {spec} needs random bits, not None")
    return Stochastic(random, spec.width)


def random_operands(spec: RoundingSpec | None) -> tuple[Operand, ...]:
    """The operand with random bits that `spec` asks for, if it does."""
    return (Operand(RANDOM, Integer(spec.width, signed=False)),) if isinstance(spec, RandomBits) else ()


def random_vector(spec: RoundingSpec | None, vectors: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32] | None:
    """Random bits among operand words, one number a row."""
    return vectors[RANDOM][:, 0] if isinstance(spec, RandomBits) else None


def negative_zero(spec: RoundingSpec | None, *, all_minus: NDArray[np.bool_], all_plus: NDArray[np.bool_]) -> NDArray:
    """Whether an exact zero sum is negative, of terms that are all negative or all positive zeros, or neither.

    A sum of zeros of one sign keeps it; any other is positive, and under floor negative (IEEE 754-2019, 6.3, extended
    to many terms).
    """
    return ~all_plus if spec is Rounding.FLOOR else all_minus
