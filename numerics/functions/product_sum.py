"""Sums of products, the arithmetic that multiply, mac and dot share."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats import Format, Integer, Minifloat
from numerics.functions.accumulator import Accumulator, Fixed, Floating
from numerics.functions.exact import SHORT_BITS, ExactResult, Products, RunningSum, ShortSum, Terms
from numerics.number import Kind, Numbers, bit_length, shift_right
from numerics.rounding import Rounding, goes_up
from numerics.wide import Wide

#: Widths of windows: the widest leaves room for sums of 1024 terms and a total in 64 bits.
MIN_WINDOW, MAX_WINDOW = 2, 48

_Array = NDArray[np.int64]


@dataclass(frozen=True)
class Window:
    r"""The bits that terms keep when they are aligned to the largest of their exponents before they are added.

    The exponent of an operand x, a code of a format, is e(x) = e where 2**e is the weight of

    * the leading significand bit of its binade, for a minifloat: subnormal numbers share the exponent of the smallest
      normal one;
    * the leading one of x, for a posit or HiFloat8;
    * the top bit of the format, for an integer, whatever its value.

    A product of operands a and b has the exponent e(a) + e(b), so that its magnitude is below 2**(e(a) + e(b) + 2),
    and a running total, in the format of the accumulator, has its own. Terms that are zero, infinite or NaN do not
    take part. Of terms t₁ … tₙ with exponents e₁ … eₙ, and of a window of W bits,

        E = max eᵢ,    q = E + 2 - W,    S = Σ cut(tᵢ, q),

    where cut(t, q) is t rounded to a multiple of 2**q by `rounding`: the window has the weights E + 1 down to q.
    The sum S is exact, and rounded once into the accumulator's format, by its own rounding. With `total_inside` the
    running total is one of the terms; without, E is of the products alone, and what is rounded is S plus the running
    total, exactly. What is infinite or NaN follows the rules of exact sums, as does the sign of a zero, which depends
    on the terms before they are cut.

    Matrix units cut toward zero, with the total inside, and differ in W: with F fraction bits, W = F + 2. For
    NVIDIA's, F is 23 in Volta, 24 in Turing, Ampere and Ada, 25 in Hopper and Blackwell, and 13 for FP8 operands in
    Ada and Hopper, whose total then has 13 bits of mantissa (e8m13); they store FP32 by truncation (``round=rtz``)
    and FP16 to nearest even (Fasi et al., 2021, PeerJ Comput. Sci. 7:e330; MMA-Sim, 2025, arXiv:2511.10909). The
    fused stage of FormatScope (ALIGN_W = A) has a window of A + 2 bits, but is another function: it counts the
    exponent of the total one lower, and rounds with the or of all bits that were cut.

    Parameters
    ----------
    width
        W, 2 to 48.
    rounding
        How terms are cut: ``rtz`` cuts magnitudes, ``floor`` two's complement, ``odd`` keeps a sticky bit in the last
        place.
    total_inside
        Whether the running total is cut too.
    """

    width: int
    rounding: Rounding = Rounding.TOWARD_ZERO
    total_inside: bool = True

    def __post_init__(self) -> None:
        if not MIN_WINDOW <= self.width <= MAX_WINDOW:
            raise InputError(f"align must be a window of {MIN_WINDOW} to {MAX_WINDOW} bits, not {self.width}")

    def sum(self, terms: list[Numbers], exponents: list[_Array], lsb: int) -> Numbers:
        """S, of terms that are all multiples of ``2**lsb``; a row without terms is 0."""
        live = [(term.kind == Kind.FINITE) & (term.sig > 0) for term in terms]
        least = np.iinfo(np.int64).min // 2
        top = np.max([np.where(on, e, least) for on, e in zip(live, exponents, strict=True)], axis=0)
        last = np.maximum(top + 2 - self.width, lsb)
        units = np.zeros(len(top), np.int64)
        for term, on in zip(terms, live, strict=True):
            units += self._cut(term, on, last)
        return Numbers.finite(units < 0, np.abs(units), last)

    def _cut(self, term: Numbers, live: NDArray[np.bool_], last: _Array) -> _Array:
        """cut(t, q) in units of 2**q; 0 where the term does not take part."""
        sig = np.where(live, term.sig, np.uint64(0))
        drop = np.where(live, last - term.exp, 0)
        kept, half, below = shift_right(sig, np.maximum(drop, 0))
        kept = kept << np.maximum(-drop, 0).astype(np.uint64)
        kept = kept + goes_up(
            self.rounding,
            negative=term.sign,
            odd=(kept & np.uint64(1)).astype(bool),
            half=half,
            # A number has a tail only if it is longer than any window: its own last bit lies below this one's.
            below=below | term.sticky,
            lost=_no_random_bits,
        )
        magnitude = kept.astype(np.int64)
        return np.where(term.sign, -magnitude, magnitude)


def _no_random_bits(width: int) -> NDArray[np.uint64]:
    raise TypeError(f"Terms of a window must be cut without random bits, not with {width}")


def exponents(fmt: Format, numbers: Numbers) -> _Array:
    """Exponents of numbers of `fmt` for alignment, as `Window` defines them; those of zeros mean nothing."""
    if isinstance(fmt, Integer):
        return np.full(numbers.sig.shape, fmt.msb, np.int64)
    if isinstance(fmt, Minifloat):
        return numbers.exp + fmt.man_bits
    return numbers.exp + bit_length(numbers.sig) - 1


def sum_of_products(
    a: NDArray,
    b: NDArray,
    formats: Products,
    target: Accumulator,
    start: NDArray[np.uint32] | None,
    *,
    window: Window | None = None,
    random: NDArray | None = None,
) -> NDArray[np.uint32]:
    """Words of ``start + sum(a[:, lane] * b[:, lane])`` stored in `target`; codes of shape ``(n, lanes)``.

    The sum is exact unless there is a `window`. A sum is NaN if a term is, or if terms are infinite with both signs;
    an infinity times zero is NaN. An exact zero is negative only if every term is a negative zero, or, under floor,
    unless every term is a positive one (IEEE 754-2019, 6.3, extended to many terms); a product of two integers never
    is a negative zero. `random` holds random bits, one number a row, where `target` rounds stochastically.
    """
    if window is not None:
        return _aligned(a, b, formats, target, start, window, random)
    n, lanes = a.shape
    short = isinstance(target, Floating) and _is_short(formats, lanes)
    sums = ShortSum(n) if short else running_sum(n, formats, lanes, target, start)
    if formats.repays_table(n * lanes, lanes):
        total, flags = formats.sums(a, b)
        sums.note_flags(flags)
        sums.add_finite(total)
    elif short and lanes > 1:
        _add_sum(sums, a, b, formats)
    else:
        for lane in range(lanes):
            sums.add(formats.of(a[:, lane], b[:, lane]))
    if start is not None:
        sums.add_words(target, start)
    return sums.store(target, random)


def _is_short(formats: Products, lanes: int) -> bool:
    """Whether a product, or the sum of many, is a number that `ShortSum` takes."""
    return (formats.precision if lanes == 1 else formats.width(lanes)) <= SHORT_BITS


def _add_sum(sums: Terms, a: NDArray, b: NDArray, formats: Products) -> None:
    """Add the products of all lanes as one term."""
    n, lanes = a.shape
    total = Wide(n, formats.lsb, formats.width(lanes) + 2)
    for lane in range(lanes):
        product = formats.of(a[:, lane], b[:, lane])
        sums.note(product)
        total.add(product)
    sums.add_finite(total.to_numbers())


def running_sum(
    n: int, formats: ExactResult, lanes: int, target: Accumulator, start: NDArray[np.uint32] | None
) -> RunningSum:
    """Empty sums with room for the terms and, where it takes part, the total."""
    lsb, end = formats.lsb, formats.lsb + formats.width(lanes)
    if start is not None or isinstance(target, Fixed):
        lsb = min(lsb, target.lsb)
    if start is not None:
        end = max(end, target.msb + 1)
    return RunningSum(n, lsb, end + 2 - lsb)


def _aligned(
    a: NDArray,
    b: NDArray,
    formats: Products,
    target: Accumulator,
    start: NDArray[np.uint32] | None,
    window: Window,
    random: NDArray | None,
) -> NDArray[np.uint32]:
    """As `sum_of_products`, through a window."""
    if not isinstance(target, Floating):
        raise TypeError(f"Accumulator of aligned sums must be Floating, not {target!r}")
    n, lanes = a.shape
    # A cut may round the largest product up to the next power of two.
    sums = running_sum(n, formats, 2 * lanes, target, start)
    terms, weights = [], []
    for lane in range(lanes):
        x, y = formats.a.unpack(a[:, lane]), formats.b.unpack(b[:, lane])
        terms.append(formats.multiply(x, y))
        weights.append(exponents(formats.a, x) + exponents(formats.b, y))
        sums.note(terms[-1])
    lsb = formats.lsb
    if start is not None and window.total_inside:
        held = target.format.unpack(start[:, 0])
        terms.append(held)
        weights.append(exponents(target.format, held))
        sums.note(held)
        lsb = min(lsb, target.lsb)
    exact = window.sum(terms, weights, lsb)
    if start is None or window.total_inside:
        return target.store_numbers(exact, sums.signals(target.rounding), random)
    sums.total.add(exact)
    sums.add_words(target, start)
    return sums.store(target, random)
