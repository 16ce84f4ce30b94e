"""Quotients that are rounded once."""

import numpy as np
from numpy.typing import NDArray

from numerics.formats import Format
from numerics.number import Numbers, bit_length
from numerics.rounding import Overflow, Stochastic, Way

#: Bits of a border between two roundings and of a divisor that a float64 quotient tells apart: see `encode_quotient`.
_EXACT_BITS = 52
#: Bits of a quotient before its tail.
_QUOTIENT_BITS = 62


def quotient(a: Numbers, b: Numbers) -> Numbers:
    """``a / b`` with at least 62 bits before the tail, exact where they hold it; `b` is positive and finite, of at
    most 62 bits and without tails, `a` without tails. Infinities and NaN of `a` stay.
    """
    width = int(bit_length(b.sig).max(initial=1))
    length_a, length_b = bit_length(a.sig), bit_length(b.sig)
    rest = a.sig << np.minimum(64 - length_a, 63).astype(np.uint64)
    divisor = b.sig << (width - length_b).astype(np.uint64)
    exp = a.exp - (64 - length_a) - (b.exp - (width - length_b))
    sig, rest = np.divmod(rest, divisor)
    # The first digits are 64 - width or one more; the remainder gives the others, as many at once as fit.
    missing = max(width - 64 + _QUOTIENT_BITS, 0)
    exp = exp - missing
    while missing:
        step = min(missing, 64 - width)
        digits, rest = np.divmod(rest << np.uint64(step), divisor)
        sig = (sig << np.uint64(step)) | digits
        missing -= step
    zero = a.sig == 0
    shape = sig.shape
    return Numbers(
        np.broadcast_to(a.sign, shape),
        np.where(zero, np.uint64(0), sig),
        np.where(zero, 0, exp),
        np.broadcast_to(a.kind, shape),
        (rest != 0) & ~zero,
    )


def kept_in_range(scaled: NDArray, values: NDArray) -> NDArray:
    """`scaled`, a float64 multiple of `values`, with the smallest or largest number where float64 made zero of
    another number or infinity of a finite one.
    """
    tiny = (scaled == 0) & (values != 0)
    huge = np.isinf(scaled) & np.isfinite(values)
    if tiny.any():
        scaled = np.where(tiny, np.copysign(np.nextafter(0.0, 1.0), values), scaled)
    if huge.any():
        scaled = np.where(huge, np.copysign(np.finfo(np.float64).max, values), scaled)
    return scaled


def encode_quotient(
    fmt: Format, values: NDArray, divisor: NDArray, divisor_bits: int, way: Way, overflow: Overflow
) -> NDArray:
    """Codes of ``values / divisor``, each rounded once.

    `divisor` is float64 and positive, with significands of at most `divisor_bits`; an infinite one gives zeros.
    Integers beyond 2**53 are exact too.

    A float64 quotient rounds to the same code where `fmt.precision` + 1 + `divisor_bits` is at most 52: a border
    between two codes has one bit more than the codes, so its product with the divisor is a multiple of the last
    place that a float64 dividend next to it has, and a dividend that differs, differs by too much for the
    quotient to be rounded to the border. (Sums of random bits have borders with more bits.)
    """
    usable = np.isfinite(divisor)
    if not usable.all():
        nothing = values.dtype.type(0) if values.dtype.kind in "iu" else np.copysign(values.dtype.type(0), values)
        values = np.where(usable | ~np.isfinite(values), values, nothing)
        divisor = np.where(usable, divisor, 1.0)
    exact = isinstance(way, Stochastic) or fmt.precision + 1 + divisor_bits > _EXACT_BITS
    if values.dtype.kind in "iu" or exact:
        shape = np.broadcast_shapes(values.shape, divisor.shape)
        parts = Numbers.of(np.broadcast_to(values, shape))
        return fmt.round(quotient(parts, trimmed(np.broadcast_to(divisor, shape))), way, overflow)
    with np.errstate(over="ignore", under="ignore"):
        scaled = values / divisor
    return fmt.encode(kept_in_range(scaled, values) if values.dtype == np.float64 else scaled, way, overflow)


def trimmed(values: NDArray[np.float64]) -> Numbers:
    """Finite positive float64 numbers with as few bits as they need."""
    numbers = Numbers.of(values)
    lowest = numbers.sig & (~numbers.sig + np.uint64(1))
    zeros = np.maximum(bit_length(lowest) - 1, 0)
    return Numbers.finite(False, numbers.sig >> zeros.astype(np.uint64), numbers.exp + zeros)
