"""How a number that a format cannot hold becomes one that it can."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from numerics.errors import InputError

#: Most random bits that a rounding takes.
MAX_RANDOM_BITS = 32


class Rounding(StrEnum):
    """Choice between the two neighbours of a number."""

    #: The nearer one; of two equally near ones that with an even code (IEEE 754 roundTiesToEven).
    NEAREST_EVEN = "rne"
    #: The nearer one; of two equally near ones that farther from zero (IEEE 754 roundTiesToAway).
    NEAREST_AWAY = "rna"
    #: The one nearer to zero (IEEE 754 roundTowardZero).
    TOWARD_ZERO = "rtz"
    #: The lower one (IEEE 754 roundTowardNegative).
    FLOOR = "floor"
    #: The higher one (IEEE 754 roundTowardPositive).
    CEIL = "ceil"
    #: That with an odd code: nothing is lost for a second, narrower rounding (Boldo and Melquiond 2008).
    ODD = "odd"


@dataclass(frozen=True, eq=False)
class Stochastic:
    """Stochastic rounding with given random bits, as a circuit with a random generator does it.

    Of the two neighbours of a magnitude, the farther one from zero is taken if the first `width` bits below the
    last kept one, as an integer, plus the random number reach ``2**width``; bits below those are cut. So the
    probability of that neighbour is the distance from the nearer one in units of their gap, cut to `width` bits.

    Parameters
    ----------
    random
        Integers below ``2**width``, of a shape that broadcasts to that of the values. An array of unsigned ones is
        not copied.
    width
        Bits of a random number, 1 to 32.
    """

    random: NDArray[np.unsignedinteger[Any]]
    width: int

    def __init__(self, random: ArrayLike, width: int):
        array = np.asarray(random)
        if not isinstance(width, int):
            raise TypeError(f"Width of random numbers must be an int, not {width!r}")
        if not 1 <= width <= MAX_RANDOM_BITS:
            raise InputError(f"Width of random numbers must be 1 to {MAX_RANDOM_BITS} bits, not {width}")
        if array.dtype.kind not in "iu":
            raise TypeError(f"Random numbers must be integers, not {array.dtype}")
        if array.size and (int(array.min()) < 0 or int(array.max()) >> width):
            worst = int(array.min()) if int(array.min()) < 0 else int(array.max())
            raise InputError(f"Random numbers of {width} bits must be 0 to {(1 << width) - 1}, not {worst}")
        if array.dtype.kind == "i":
            array = array.astype(np.min_scalar_type((1 << width) - 1))
        object.__setattr__(self, "random", array)
        object.__setattr__(self, "width", width)

    def for_shape(self, shape: tuple[int, ...]) -> "Stochastic":
        """The same rounding with one random number for each of the values of an array of `shape`, without a copy.

        Raises
        ------
        InputError
            If the random numbers do not broadcast to that shape.
        """
        own = self.random.shape
        fits = len(own) <= len(shape) and all(
            few in (1, many) for few, many in zip(own[::-1], shape[::-1], strict=False)
        )
        if not fits:
            raise InputError(f"Random numbers must have a shape that broadcasts to {shape} of the values, not {own}")
        return self.using(np.broadcast_to(self.random, shape))

    def take(self, index: Any) -> "Stochastic":
        """The same rounding of the values at `index` alone, which numpy takes for the array of random numbers."""
        return self.using(self.random[index])

    def using(self, random: NDArray[np.unsignedinteger[Any]]) -> "Stochastic":
        """The same rounding with some of its own random numbers, which need no check."""
        other = object.__new__(Stochastic)
        object.__setattr__(other, "random", random)
        object.__setattr__(other, "width", self.width)
        return other

    def __str__(self) -> str:
        return f"stochastic{self.width}"


#: Any way to round.
Way = Rounding | Stochastic


class Overflow(StrEnum):
    """What a number beyond the largest finite one becomes."""

    #: The largest finite number of its sign; an infinite operand stays infinite, or becomes NaN where the
    #: format has no infinity.
    SATURATE = "saturate"
    #: As `SATURATE`, infinite operands included.
    SATURATE_ALL = "saturate_all"
    #: Infinity, or NaN where the format has no infinity, or the largest finite number where it has neither.
    #: Rounding toward zero stops at the largest finite number (IEEE 754, 7.4).
    OVERFLOW = "overflow"
    #: The low bits of the number; integers and fixed-point accumulators only.
    WRAP = "wrap"


def goes_up(
    way: Way,
    *,
    negative: NDArray[np.bool_],
    odd: NDArray[np.bool_],
    half: NDArray[np.bool_],
    below: NDArray[np.bool_],
    lost: Callable[[int], NDArray[np.uint64]],
) -> NDArray[np.bool_]:
    """Whether magnitudes that were cut to their nearer neighbour from zero become the farther one.

    Parameters
    ----------
    way
        How to round.
    negative
        Signs of the numbers.
    odd
        Last bits of the codes of the cut magnitudes.
    half, below
        First lost bit, and whether any lost bit below it is set.
    lost
        Gives the first so many lost bits as integers.
    """
    match way:
        case Stochastic():
            # Lost bits are 64 wide, and so are the sums.
            return lost(way.width) + way.random >= np.uint64(1 << way.width)
        case Rounding.NEAREST_EVEN:
            return half & (below | odd)
        case Rounding.NEAREST_AWAY:
            return half
        case Rounding.TOWARD_ZERO:
            return np.zeros(half.shape, bool)
        case Rounding.FLOOR:
            return negative & (half | below)
        case Rounding.CEIL:
            return ~negative & (half | below)
        case Rounding.ODD:
            return ~odd & (half | below)
    raise TypeError(f"A way to round must be a Rounding or Stochastic, not {way!r}")


def leaves_range(way: Way, negative: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whether a number beyond the largest finite one rounds to infinity, where there is one (IEEE 754, 7.4)."""
    match way:
        case Rounding.TOWARD_ZERO | Rounding.ODD:
            return np.zeros(negative.shape, bool)
        case Rounding.FLOOR:
            return negative
        case Rounding.CEIL:
            return ~negative
    return np.ones(negative.shape, bool)


def as_way(rounding: Way | str) -> Way:
    """`rounding`, or the one that it names.

    Raises
    ------
    InputError
        If there is none of that name.
    """
    return rounding if isinstance(rounding, Stochastic) else choose(Rounding, "Rounding", rounding)


_STOCHASTIC = re.compile(r"stochastic(\d{1,2})", re.ASCII)


def random_bits(text: str) -> int | None:
    """Width of the random numbers that a text form such as ``stochastic8`` asks for; None for other text."""
    match = _STOCHASTIC.fullmatch(text)
    if not match:
        return None
    width = int(match[1])
    if not 1 <= width <= MAX_RANDOM_BITS:
        raise InputError(f"Width of random numbers must be 1 to {MAX_RANDOM_BITS} bits, not {width}")
    return width


_Choice = TypeVar("_Choice", bound=StrEnum)


def choose(kind: type[_Choice], what: str, value: str) -> _Choice:
    """The member of `kind` that `value` is or names.

    Raises
    ------
    InputError
        If there is none; `what` says what it would have been.
    """
    if value not in list(kind):
        raise InputError(f"{what} must be one of {', '.join(kind)}, not {str(value)!r}")
    return kind(value)
