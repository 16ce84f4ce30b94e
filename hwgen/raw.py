"""Numbers between unpacking and packing: what each datapath stage hands to the next."""

from dataclasses import dataclass

from amaranth.hdl import Const, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import Out


@dataclass(frozen=True, kw_only=True)
class Raw:
    """An unpacked number ``(-1)**sign * sig * 2**(lsb + shift)``, or two's complement ``sig`` where `signed_sig`.

    At most one of the flags `nan` and `inf` is set; `sig` and `shift` mean nothing then, and `sign` is that of an
    infinity. `sig` need not be normalised.
    """

    #: Bits of `sig`.
    width: int
    #: Weight of the last bit of `sig` at `shift` 0.
    lsb: int
    #: Largest value of `shift`; there is no such field where it is 0.
    max_shift: int = 0
    #: Whether `sig` is two's complement; there is no field `sign` then.
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


def product(a: Raw, b: Raw) -> Raw:
    """The exact product of two raw numbers."""
    if a.signed_sig != b.signed_sig:
        raise ValueError("Factors must both be two's complement or both have sign and magnitude")
    return Raw(
        width=a.width + b.width,
        lsb=a.lsb + b.lsb,
        max_shift=a.max_shift + b.max_shift,
        signed_sig=a.signed_sig,
        has_sign=a.has_sign or b.has_sign,
        has_nan=a.has_nan or b.has_nan or a.has_inf or b.has_inf,
        has_inf=a.has_inf or b.has_inf,
    )
