"""One real scale for a tensor in a format: by the same rule for every format, and for words of fixed point."""

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format
from numerics.functions import Operand
from numerics.functions.accumulator import Fixed
from numerics.rounding import Overflow, Rounding
from numerics.words import from_ints

#: Significands of the scales tried in each octave: exact in float64, and on every machine.
_SIGNIFICANDS = np.arange(8, 16) / 8
#: Octaves on both sides of one, and below the largest number of a format, in which the largest value may land.
_REACH = 12
#: Calibration values looked at: more change no choice here and cost time.
_SAMPLE = 2048
#: A mean squared error this close to the least one counts as equal to it.
_TOLERANCE = 1.01
#: No format's largest number is near, and no scale brings it to infinity.
_HUGE = 2.0**512
#: Weights of the first and last bit that a scaled number is looked at with, in words that have more.
FIRST, LAST = 500, -200

RULE = (
    f"one scale a tensor, of {len(_SIGNIFICANDS)} an octave, that minimises the mean squared quantisation error on "
    "training data; of scales within 1 % of the least error the one nearest to 1; block formats have their own scales"
)


def quantise(fmt: Format, values: NDArray[np.float64], scale: float) -> NDArray:
    """Codes of ``values / scale``, rounded to nearest; what is beyond the range becomes its end."""
    return fmt.encode(np.clip(values / scale, -_HUGE, _HUGE), Rounding.NEAREST_EVEN, Overflow.SATURATE)


def quantised_words(operand: Operand, values: NDArray[np.float64], scale: float) -> NDArray[np.uint32]:
    """Words of ``values / scale`` in an operand of one lane, an element format or fixed point, rounded as `quantise`
    does; `values` have shape ``(n,)``.
    """
    source = operand.format
    if isinstance(source, Format):
        return operand.words(quantise(source, values, scale))
    if not isinstance(source, Fixed):
        raise TypeError(f"Format of {operand.name} must be a Format or Fixed, not {source!r}")
    last = max(source.lsb, LAST)
    units = np.ldexp(_rounded(source, values, scale), -last)
    mask = (1 << source.width) - 1
    return from_ints([(int(unit) << (last - source.lsb)) & mask for unit in units], source.width)


def _rounded(source: Format | Fixed, values: NDArray[np.float64], scale: float) -> NDArray[np.float64]:
    """What ``values / scale`` are in `source`."""
    if isinstance(source, Format):
        return source.decode(quantise(source, values, scale))
    last = max(source.lsb, LAST)
    unit, end = 2.0**last, 2.0 ** min(source.msb, FIRST)
    # The most negative word may mean "not a number", and is not missed.
    return np.clip(np.ldexp(np.rint(np.ldexp(values / scale, -last)), last), unit - end, end - unit)


def best_scale(source: Format | Fixed, values: NDArray[np.float64]) -> float:
    """Scale for `values` (finite) in `source`.

    Scales are free, not powers of two: the factor is applied once a sum, outside the unit, where a requantiser
    multiplies anyway, and powers of two would take up to one of the few bits of a narrow integer. The error alone
    leaves the scale of a floating or tapered format open over many octaves; there the scale nearest to one is
    chosen, which keeps sums where narrow accumulators are precise.
    """
    sample = _sample(values[values != 0])
    if not sample.size:
        return 1.0
    top = int(np.frexp(np.abs(sample).max())[1])
    first = min(source.msb, FIRST)
    # Integers use their bits near their largest number, tapered formats near one; twice the largest number clips.
    near_one, near_end = range(-_REACH, _REACH + 1), range(first + 1 - _REACH, first + 3)
    lands = {octave for octave in (*near_one, *near_end) if source.lsb <= octave <= source.msb + 2}
    octaves = top - np.array(sorted(lands))
    scales = np.ldexp(_SIGNIFICANDS, octaves[:, None]).ravel()
    errors = np.array([_error(source, sample, scale) for scale in scales])
    good = scales[errors <= errors.min() * _TOLERANCE]
    return float(good[np.argmin(np.maximum(good, 1 / good))])


def _sample(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """At most `_SAMPLE` of the values, spread evenly over their order, ends included."""
    ordered = np.sort(values, axis=None)
    if len(ordered) <= _SAMPLE:
        return ordered
    return ordered[np.linspace(0, len(ordered) - 1, _SAMPLE).round().astype(int)]


def _error(source: Format | Fixed, values: NDArray[np.float64], scale: float) -> float:
    return float(np.mean((_rounded(source, values, scale) * scale - values) ** 2))
