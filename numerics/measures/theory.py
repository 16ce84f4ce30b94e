"""Signal-to-quantisation-noise ratios of block formats from crest factors, in closed form, and where they cross.

Source: arXiv 2510.25602 (INT v.s. FP), theorems 1 and 2 with the Gaussian forms of their terms. There the noise of an
integer is that of its step; the noise of a float is a part of the power of its normal numbers, plus that of the
subnormal step. The defaults reproduce the published crossovers to three decimals, which takes two decisions:

- The overhead of an E4M3 scale is 1 in the text and 1.05 in the authors' code, for integers and floats alike: with 1,
  NVINT4 and NVFP4 cross at 2.464 and 21.31 dB, with 1.05 at the published 2.391 and 21.14 dB. See `E4M3`.
- Constants are taken as printed. Data agree better with others: see `Constants`. On normal blocks of 16, NVINT4 and
  NVFP4 are found to cross near 2.28; true constants with an overhead of 1, which is the mean of a scale rounded to
  nearest, say 2.286.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from numerics.errors import InputError
from numerics.formats import Format, Integer, Minifloat
from numerics.measures.grid import dynamic_range
from numerics.measures.named import element_format, integer, minifloat
from numerics.rounding import choose

#: Crest factors between which crossovers are sought where the block length does not bound them.
_LARGEST_CREST_FACTOR = 1024.0


@dataclass(frozen=True)
class ScaleModel:
    """What theory knows of a scale: how much larger it is than needed, and whether the largest element is exact.

    Parameters
    ----------
    name
        For messages.
    overhead
        Scale over largest magnitude divided by largest number of the element, at least 1 (there rho).
    exact_peak
        Whether the largest element of a block is taken to have no error, as a scale with a mantissa allows.
    """

    name: str
    overhead: float
    exact_peak: bool

    def __post_init__(self) -> None:
        if not self.overhead >= 1:
            raise InputError(f"Overhead of a scale must be at least 1, not {self.overhead}")


#: A power of two, rounded up: 1 to 2 times what is needed, 1.5 on average.
UE8M0 = ScaleModel("UE8M0", 1.5, False)
#: A float with three mantissa bits: the overhead is that of the authors' code.
E4M3 = ScaleModel("E4M3", 1.05, True)


class Constants(StrEnum):
    """Constants of the formulas: of the noise of an integer of b bits, and of a float with M mantissa bits."""

    #: Integer: ``4.78 + 6.02 b`` dB. Float: ``1 / (24 * 4**M)`` of the power.
    PRINTED = "printed"
    #: Integer: 10 log10(12 Q**2) dB with Q = ``2**(b - 1)``, of which the printed is the rounded. Float: as printed.
    UNROUNDED = "unrounded"
    #: Integer: the same with the largest number Q = ``2**(b - 1) - 1``, 1.2 dB less with 4 bits. Float: 32 ln 2 in
    #: place of 24, the mean over all positions of binades, 0.34 dB less. Noise of normal data agrees to 0.15 dB.
    TRUE = "true"


@dataclass(frozen=True)
class Crossover:
    """Where two formats have one signal-to-quantisation-noise ratio; at lower crest factors the integer is better."""

    crest_factor: float
    qsnr_db: float


def qsnr_db(
    fmt: Format | str,
    crest_factor: float,
    block: int,
    scale: ScaleModel,
    constants: Constants | str = Constants.PRINTED,
) -> float:
    """Signal-to-quantisation-noise ratio, in dB, of Gaussian blocks of one length and crest factor in elements `fmt`.

    `fmt` is a signed `Integer` or `Minifloat`; the largest element is scaled to its largest number over the overhead.

    Raises
    ------
    InputError
        If the format is neither, the block is shorter than 2, or the crest factor is below 1.
    """
    if not isinstance(block, int) or block < 2:
        raise InputError(f"Block must be at least 2 elements long, not {block}")
    if not crest_factor >= 1:
        raise InputError(f"Crest factor must be at least 1, not {crest_factor}")
    which = choose(Constants, "Constants", constants)
    element = element_format(fmt)
    if isinstance(element, Integer) and element.signed:
        return _integer_db(element, crest_factor, block, scale, which)
    if isinstance(element, Minifloat) and element.signed and element.subnormals:
        return _minifloat_db(element, crest_factor, block, scale, which)
    raise InputError(f"Format of theory must be a signed integer, or minifloat with subnormals, not {element}")


def _integer_db(fmt: Integer, crest_factor: float, block: int, scale: ScaleModel, constants: Constants) -> float:
    match constants:
        case Constants.PRINTED:
            full = 4.78 + 6.02 * fmt.width
        case Constants.UNROUNDED:
            full = _db(12 * 4.0 ** (fmt.width - 1))
        case Constants.TRUE:
            full = _db(12 * float(fmt.max) ** 2)
    peak = _db(block / (block - 1)) if scale.exact_peak else 0.0
    return full - 2 * _db(scale.overhead * crest_factor) + peak


def _minifloat_db(fmt: Minifloat, crest_factor: float, block: int, scale: ScaleModel, constants: Constants) -> float:
    largest = dynamic_range(fmt).largest
    # Size of a unit of the format when the root mean square of the block is 1.
    unit = scale.overhead * crest_factor / largest
    threshold = unit * 2.0**fmt.min_exp
    subnormal = 1 - 2 * normal_tail(threshold)
    normal_power = 2 * (threshold * normal_density(threshold) + normal_tail(threshold))
    if scale.exact_peak:
        normal_power = max(normal_power - crest_factor**2 / block, 0.0)
    noise = normal_power / _signal_per_noise(fmt, constants) + (unit * 2.0**fmt.lsb) ** 2 / 12 * subnormal
    return -_db(noise)


def ceiling_db(fmt: Minifloat | str, constants: Constants | str = Constants.PRINTED) -> float:
    """Largest ratio that theory grants a minifloat, ``13.80 + 6.02 M`` dB: all numbers normal, of any magnitude."""
    return _db(_signal_per_noise(minifloat(fmt), choose(Constants, "Constants", constants)))


def _signal_per_noise(fmt: Minifloat, constants: Constants) -> float:
    """Power of normal numbers over that of their noise."""
    # A step squared over 12, 4**-M / 12 of the squared power of two below a number; that is 4**-f of the number's
    # square, f being the fractional part of its logarithm, and the mean of 4**-f is 3 / (8 ln 2).
    return (32 * math.log(2) if constants is Constants.TRUE else 24) * 4.0**fmt.man_bits


def crossover(
    int_format: Integer | str,
    fp_format: Minifloat | str,
    block: int,
    scale: ScaleModel,
    constants: Constants | str = Constants.PRINTED,
) -> Crossover:
    """Crest factor at which `qsnr_db` of both formats is equal, by bisection to the last bit of float64.

    The crest factors of a block of n elements are at most the root of n; above it, a crossover is an extrapolation
    that says the integer is better for every block.

    Raises
    ------
    InputError
        If one of the formats is better for all crest factors from 1 on, or what `qsnr_db` raises.
    """
    whole, floating = integer(int_format), minifloat(fp_format)

    def lead(crest_factor: float) -> float:
        by_integer = qsnr_db(whole, crest_factor, block, scale, constants)
        return by_integer - qsnr_db(floating, crest_factor, block, scale, constants)

    # Without error in its largest element a block is nothing but that element at the root of its length.
    high = math.sqrt(block) if scale.exact_peak else _LARGEST_CREST_FACTOR
    if not (lead(1.0) > 0 >= lead(high)):
        raise InputError(
            f"Formats that cross must each be better for some crest factor from 1 to {high:g}, not {whole} and "
            f"{floating} in blocks of {block} with {scale.name} scales"
        )
    at = bisect(lead, 1.0, high)
    return Crossover(at, qsnr_db(whole, at, block, scale, constants))


def bisect(function: Callable[[float], float], low: float, high: float) -> float:
    """Where `function`, positive at `low` and not at `high`, changes sign: the last float64 where it is positive."""
    while (middle := (low + high) / 2) not in (low, high):
        if function(middle) > 0:
            low = middle
        else:
            high = middle
    return low


def normal_density(x: float) -> float:
    """Density of the standard normal distribution."""
    return math.exp(-x * x / 2) / math.sqrt(2 * math.pi)


def normal_tail(x: float) -> float:
    """Probability that a standard normal number exceeds `x`."""
    return math.erfc(x / math.sqrt(2)) / 2


def _db(ratio: float) -> float:
    return 10 * math.log10(ratio) if ratio > 0 else -math.inf
