"""Numbers between unpacking and packing: what each datapath stage hands to the next."""

from dataclasses import dataclass, replace
from functools import cached_property

from amaranth.hdl import Const, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import Out


@dataclass(frozen=True, kw_only=True)
class Raw:
    """An unpacked number ``(-1)**sign * sig * 2**(lsb + shift)``, or two's complement ``sig`` where `signed_sig`.

    Where the flag `nan` or `inf` is set, `sig` and `shift` mean nothing, and `sign` is that of an infinity; where
    `nan` is set, `inf` means nothing either. `sig` need not be normalised.
    """

    #: Bits of `sig`.
    width: int
    #: Weight of the last bit of `sig` at `shift` 0.
    lsb: int
    #: Largest value of `shift`; there is no such field where it is 0.
    max_shift: int = 0
    #: Smallest value of `shift`.
    min_shift: int = 0
    #: Smallest shift from which every number but zero has its leading one at the top of `sig`; None if no shift
    #: promises that. Zeros have a smaller shift, or 0, unless they are anywhere.
    normal_from: int | None = None
    #: Whether zeros have any shift.
    zero_anywhere: bool = False
    #: Whether `sig` is two's complement; a field `sign` then tells the sign of zeros and infinities, too.
    signed_sig: bool = False
    #: Whether there is a field `sign`.
    has_sign: bool = True
    has_nan: bool = False
    has_inf: bool = False

    @property
    def msb(self) -> int:
        """Weight of the first bit of `sig` at the largest shift."""
        return self.lsb + self.max_shift + self.width - 1

    @property
    def loose_lsb(self) -> int | None:
        """Largest weight of the last bit of `sig` at which the leading one need not be at the top; None if none."""
        if self.normal_from is None:
            return self.lsb + self.max_shift
        return self.lsb + self.normal_from - 1 if self.normal_from else None

    @property
    def zero_lsb(self) -> int:
        """Largest weight of the last bit of `sig` that a zero has."""
        if self.normal_from is None or self.zero_anywhere:
            return self.lsb + self.max_shift
        return self.lsb + max(0, self.normal_from - 1)

    @cached_property
    def signature(self) -> wiring.Signature:
        """Members, without those that the number does not have."""
        members = {"sig": Out(self.width)}
        if self.max_shift:
            members["shift"] = Out(range(self.max_shift + 1))
        if self.has_sign:
            members["sign"] = Out(1)
        if self.has_inf:
            members["inf"] = Out(1)
        if self.has_nan:
            members["nan"] = Out(1)
        return wiring.Signature(members)


def field(number, name: str) -> Value:
    """Member `name` of a raw number, or constant 0 where it has none."""
    return getattr(number, name, Const(0, 1))


def infinity_times_zero(a, b) -> tuple[Value, Value]:
    """Whether `a` is infinite and `b` zero, and the reverse: their product is no number.

    An infinite factor has no zero flag of its own.
    """
    a_zero, b_zero = (~field(number, "inf") & ~number.sig.any() for number in (a, b))
    return field(a, "inf") & b_zero, field(b, "inf") & a_zero


def led(raw: Raw) -> Raw:
    """`raw` with its leading one always at the top of `sig`; zeros have any shift."""
    if raw.normal_from == 0:
        return raw
    spare = raw.width - 1
    return replace(raw, lsb=raw.lsb - spare, max_shift=raw.max_shift + spare, normal_from=0, zero_anywhere=True)


def led_product(a: Raw, b: Raw) -> Raw:
    """The exact product of two numbers that are `led`, itself so."""
    exact = product(a, b)
    # Of two significands from 1 on, the product is below 2 where one of them is 1, and else below 4.
    if min(a.width, b.width) == 1:
        return replace(exact, width=exact.width - 1, normal_from=0, zero_anywhere=True)
    return replace(exact, lsb=exact.lsb - 1, max_shift=exact.max_shift + 1, normal_from=0, zero_anywhere=True)


def product(a: Raw, b: Raw) -> Raw:
    """The exact product of two raw numbers."""
    if a.signed_sig != b.signed_sig:
        raise ValueError("Factors must both be two's complement or both have sign and magnitude")
    return Raw(
        width=a.width + b.width,
        lsb=a.lsb + b.lsb,
        max_shift=a.max_shift + b.max_shift,
        min_shift=a.min_shift + b.min_shift,
        signed_sig=a.signed_sig,
        has_sign=a.has_sign or b.has_sign,
        has_nan=a.has_nan or b.has_nan or a.has_inf or b.has_inf,
        has_inf=a.has_inf or b.has_inf,
    )


def signed_product(a: Raw, b: Raw) -> Raw:
    """The exact product of two raw numbers in two's complement, with its sign beside it."""
    exact = product(a, b)
    return exact if exact.signed_sig else replace(exact, width=exact.width + 1, signed_sig=True)
