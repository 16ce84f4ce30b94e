"""The scales of blocks: which codes a rule gives, each rounded once."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import fsum, ldexp
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from numerics.blocks.base import Screened, magnitudes
from numerics.blocks.layout import Tiling
from numerics.blocks.quotient import encode_quotient
from numerics.blocks.scale import (
    QUOTIENT_ROUNDINGS,
    ScaleRule,
    exponents,
    exponents_of_floats,
    has_powers_only,
    scaled_down,
    top_of,
)
from numerics.errors import InputError
from numerics.formats import Format, Minifloat, get
from numerics.number import Numbers
from numerics.rounding import Overflow, Rounding

if TYPE_CHECKING:
    from numerics.blocks.scaled import Scaled

FP32 = get("fp32")
#: Magnitudes of which 2**63 make a sum that float64 holds, and how often a sum of larger ones is halved.
_HUGE, _HALVINGS = 2.0**960, 64


def check_means(source: NDArray) -> None:
    """Raise `InputError` if an array from `as_source` holds integers that float64 does not, so that means of them
    cannot be taken.
    """
    if source.dtype.kind in "iu" and source.dtype.itemsize == 8:
        raise InputError(
            f"Integers of which a mean is taken must be at most 2**53, not {int(magnitudes(source).max())}"
        )


def means(screened: Screened, tiling: Tiling) -> NDArray[np.float64]:
    """Mean magnitudes of the finite values of each block, those that are not finite counted as zeros: the nearest
    float64 to their sum, divided by their count.
    """
    rows = tiling.blocks(screened.magnitudes.astype(np.float64))
    counts = np.maximum(tiling.lengths(), 1).reshape(-1).tolist()
    found = [mean_of(row.tolist(), row.max(), count) for row, count in zip(rows, counts, strict=True)]
    return np.array(found, np.float64).reshape(tiling.counts)


def mean_of(magnitudes: Iterable[float], largest: float, count: int) -> float:
    """Sum of magnitudes, of which one is the largest, over their count, each rounded once."""
    if largest < _HUGE:
        return fsum(magnitudes) / count
    # Float64 does not hold every such sum, but its mean.
    total = sum((Fraction(value) for value in magnitudes), Fraction(0))
    return ldexp(float(total / (1 << _HALVINGS)) / count, _HALVINGS)


def tensor_scale(spec: Scaled, most: np.generic) -> np.float32:
    """The factor of all numbers that brings the largest scale to the end of the range of scales, which comes from
    `most`: the largest magnitude, or the largest mean.
    """
    end, top = top_of(spec.scale), spec.top
    if most == 0:
        return np.float32(1)
    divisor, bits = end.value, end.bits
    if spec.rule is not ScaleRule.MEAN:
        divisor, bits = divisor * top.value, bits + top.bits
    code = encode_quotient(
        FP32, np.array([most]), np.array([divisor]), bits, Rounding.NEAREST_EVEN, Overflow.SATURATE
    )
    return np.maximum(FP32.decode(code)[0], np.finfo(np.float32).smallest_subnormal).astype(np.float32)


def scales(
    spec: Scaled, largest: NDArray, mean: NDArray | None, factor: np.float32 | None, overflow: Overflow
) -> NDArray:
    """Codes of the scales of blocks of these largest magnitudes or, if given, means."""
    rule = spec.rule or ScaleRule.FLOOR
    if rule not in QUOTIENT_ROUNDINGS:
        codes = _powers(spec, rule, largest, factor, overflow)
    else:
        times, bits = (1.0, 1) if factor is None else (float(factor), FP32.precision)
        if mean is None:
            times, bits = times * spec.top.value, bits + spec.top.bits
        dividend = largest if mean is None else mean
        divisor = np.full(largest.shape, times)
        codes = encode_quotient(spec.scale, dividend, divisor, bits, QUOTIENT_ROUNDINGS[rule], overflow)
    if not spec.nonzero:
        return codes
    flushed = (largest > 0) & (spec.scale.decode(codes) == 0)
    return np.where(flushed, _smallest(spec.scale), codes)


def _smallest(fmt: Format) -> np.generic:
    """Code of the smallest positive number."""
    return fmt.encode(np.array([2.0**-1000]), Rounding.CEIL)[0]


def _powers(
    spec: Scaled, rule: ScaleRule, largest: NDArray, factor: np.float32 | None, overflow: Overflow
) -> NDArray:
    """Codes of scales that are powers of two; zero for a zero block."""
    if factor is None and largest.dtype.kind == "f":
        exponent = exponents_of_floats(rule, spec.top, largest)
    else:
        parts = Numbers.of(largest)
        exponent = exponents(rule, spec.top, parts if factor is None else scaled_down(parts, float(factor)))
    fmt = spec.scale
    if isinstance(fmt, Minifloat) and has_powers_only(fmt):
        field = np.where(largest > 0, exponent - fmt.min_exp, 0)
        over = fmt.nan_code if overflow is Overflow.OVERFLOW and fmt.has_nan else fmt.max_code
        return np.where(field > fmt.max_code, over, np.maximum(field, 0)).astype(fmt.code_dtype)
    return fmt.round(Numbers.finite(False, largest > 0, exponent), Rounding.NEAREST_EVEN, overflow)
