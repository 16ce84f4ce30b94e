"""Sums of products, the arithmetic that multiply, mac and dot share."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from numerics.errors import InputError
from numerics.formats import Format, Integer, get
from numerics.functions.accumulator import (
    Accumulator,
    Fixed,
    Floating,
    Signals,
    accumulator_format,
    parse_fixed,
)
from numerics.number import Kind, Numbers
from numerics.rounding import Overflow, Rounding, choose
from numerics.wide import Wide


@dataclass(frozen=True)
class Products:
    """The exact products of two formats: their grid and their range."""

    a: Format
    b: Format

    @property
    def lsb(self) -> int:
        """Weight of which every product is a multiple."""
        return self.a.lsb + self.b.lsb

    @property
    def int_range(self) -> tuple[int, int]:
        """Smallest and largest product in units of ``2**lsb``."""
        corners = [x * y for x in self.a.int_range for y in self.b.int_range]
        return min(corners), max(corners)

    @property
    def can_be_special(self) -> bool:
        """Whether a product can be NaN or infinite."""
        return any(fmt.has_nan or fmt.has_infinity for fmt in (self.a, self.b))

    @property
    def integers(self) -> bool:
        """Whether both factors are integers, so that a product is one too and has no negative zero."""
        return isinstance(self.a, Integer) and isinstance(self.b, Integer)

    def width(self, terms: int) -> int:
        """Bits of the narrowest two's complement word that holds every sum of `terms` products.

        Where products can be special, its most negative word stays free to mean "not a number".
        """
        low, high = (terms * end for end in self.int_range)
        free = 0 if self.can_be_special else 1
        return max(high, -low - free).bit_length() + 1


def exact_accumulator(products: Products, terms: int) -> Fixed:
    """The accumulator that holds any sum of `terms` products without rounding (Kulisch; for posits, a quire)."""
    width = products.width(terms)
    lsb = products.lsb
    return Fixed(lsb + width - 1, lsb, reserves_nan=products.can_be_special, given_name="exact")


def parse_accumulator(key: str, fields: Mapping[str, str], products: Products, terms: int) -> Accumulator:
    """Accumulator under `key` of a text form, exact unless given, checked against the products it has to hold.

    Raises
    ------
    InputError
        If the text names no accumulator, or one that cannot hold a product, or a NaN that products can be; or says
        how to round where nothing is rounded.
    """
    text = fields.get(key, "exact")
    if text == "exact":
        _rounding_fields(key, text, fields, floating=False)
        return exact_accumulator(products, terms)
    if fixed := parse_fixed(text, reserves_nan=products.can_be_special):
        _rounding_fields(key, text, fields, floating=False)
        msb = products.lsb + products.width(1) - 1
        if fixed.lsb > products.lsb or fixed.msb < msb:
            raise InputError(
                f"{key} must reach from weight {msb} down to {products.lsb} to hold a product of "
                f"{products.a} and {products.b}, not from {fixed.msb} down to {fixed.lsb} as {fixed.name}"
            )
        return fixed
    fmt = accumulator_format(text)
    if isinstance(fmt, Integer):
        raise InputError(f"{key} must be intN or intNsat to be an integer, not {text}")
    if products.can_be_special and not fmt.has_nan:
        source = products.a if products.a.has_nan else products.b
        raise InputError(f"{key} must have a NaN because {source} has one, not be {fmt}")
    return Floating(fmt, *_rounding_fields(key, text, fields, floating=True))


def sum_of_products(
    a: NDArray, b: NDArray, formats: Products, target: Accumulator, start: NDArray[np.uint32] | None
) -> NDArray[np.uint32]:
    """Words of ``start + sum(a[:, lane] * b[:, lane])`` stored in `target`; codes of shape ``(n, lanes)``.

    A sum is NaN if a term is, or if terms are infinite with both signs; an infinity times zero is NaN. An exact
    zero is negative only if every term is a negative zero (IEEE 754, 6.3, extended to many terms); a product of two
    integers never is.
    """
    n, lanes = a.shape
    lsb = min(formats.lsb, target.lsb)
    room = max(formats.lsb + formats.width(lanes), target.msb + 1) + 2 - lsb
    total = Wide(n, lsb, room)
    terms = []
    nan = np.zeros(n, bool)
    for lane in range(lanes):
        x, y = formats.a.unpack(a[:, lane]), formats.b.unpack(b[:, lane])
        product = _multiply(x, y, integers=formats.integers)
        total.add(product)
        terms.append(product)
        nan |= product.kind == Kind.NAN
    if start is not None:
        held, held_nan = target.load(start, total)
        nan |= held_nan
        terms.append(held if held is not None else Numbers.finite(np.zeros(n, bool), np.ones(n), 0))
    positive = np.zeros(n, bool)
    negative = np.zeros(n, bool)
    negative_zero = np.ones(n, bool)
    for term in terms:
        infinite = term.kind == Kind.INFINITE
        positive |= infinite & ~term.sign
        negative |= infinite & term.sign
        negative_zero &= (term.kind == Kind.FINITE) & (term.sig == 0) & term.sign
    nan |= positive & negative
    return target.store(total, Signals(nan, (positive | negative) & ~nan, (negative | negative_zero) & ~nan))


def _multiply(x: Numbers, y: Numbers, *, integers: bool) -> Numbers:
    """Exact products; that of two integers is an integer, so a zero among them is positive."""
    infinite = (x.kind == Kind.INFINITE) | (y.kind == Kind.INFINITE)
    zero_times = ((x.kind == Kind.FINITE) & (x.sig == 0)) | ((y.kind == Kind.FINITE) & (y.sig == 0))
    nan = (x.kind == Kind.NAN) | (y.kind == Kind.NAN) | (infinite & zero_times)
    kind = np.where(nan, Kind.NAN, np.where(infinite, Kind.INFINITE, Kind.FINITE)).astype(np.uint8)
    sig = x.sig * y.sig
    sign = (x.sign ^ y.sign) & (sig > 0) if integers else x.sign ^ y.sign
    return Numbers(sign, sig, x.exp + y.exp, kind, np.zeros(x.sign.shape, bool))


def _rounding_fields(
    key: str, text: str, fields: Mapping[str, str], *, floating: bool
) -> tuple[Rounding, Overflow | None]:
    """Rounding and overflow of a text form, which a `floating` target alone has."""
    for other in ("round", "overflow"):
        if other in fields and not floating:
            raise InputError(f"{other} goes with a floating {key} only, not with {key}={text}")
    rounding = choose(Rounding, "round", fields["round"]) if "round" in fields else Rounding.NEAREST_EVEN
    return rounding, choose(Overflow, "overflow", fields["overflow"]) if "overflow" in fields else None


def rounding_text(target: Accumulator) -> list[str]:
    """Keys that say how a floating target rounds, where it is not as usual."""
    if not isinstance(target, Floating):
        return []
    keys = [] if target.rounding is Rounding.NEAREST_EVEN else [f"round={target.rounding.value}"]
    if target.overflow is not target.format.default_overflow:
        keys.append(f"overflow={target.overflow.value}")  # type: ignore[union-attr]
    return keys


def operand_format(fields: Mapping[str, str], key: str) -> Format:
    """Format of operand `key` in a text form."""
    if key not in fields:
        raise InputError(f"A text form must say the format of operand {key}, as in {key}=e4m3fn, but it does not")
    return get(fields[key])
