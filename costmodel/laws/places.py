"""Widths of the stages that add and round floats, in closed form over arrays; names and algebra are `hwgen`'s."""

from dataclasses import dataclass, fields

import numpy as np

from costmodel.laws.numbers import NEVER, Ints, Numbers, bit_length

#: Bits that rounding to nearest looks at singly below those it keeps: laws are of that rounding.
LOOKED = 1
#: Bits from a leading one on that rounding may look at singly where that depends on the number, in posits.
ANY = 1 << 12
#: `hwgen.codec.normalise`: results that are no longer are counted with a one at the floor; spare bits of a shifter.
_STOP_WIDTH, _LEAST_SPARE = 24, 3


@dataclass(frozen=True)
class Target:
    """Formats that results are rounded into: arrays."""

    precision: Ints
    lsb: Ints
    #: Weight of the first bit of the largest number.
    msb: Ints
    #: Exponent of the smallest normal number.
    floor: Ints
    #: Bits from the leading one on that rounding looks at singly.
    looked: Ints
    exp: Ints
    #: Bits of the word and of the exponent of posits, 0 of others.
    regime: Ints
    es: Ints

    @classmethod
    def of(cls, specs: dict[str, Ints]) -> "Target":
        """Targets of records."""
        return cls(*(specs[f"t_{field.name}"] for field in fields(cls)))


@dataclass(frozen=True)
class Result:
    """Results before they are normalised: `hwgen.datapath.clamp.Clamped` and `hwgen.codec.normalise.Unrounded`."""

    width: Ints
    max_shift: Ints
    headroom: Ints
    front: Ints
    #: Whether leading zeros need no counting.
    leads: Ints
    #: Bits after normalisation.
    normal_width: Ints
    #: Bits of the exponent before rounding.
    exp_width: Ints
    #: Whether shifts are clamped from below.
    clamps: Ints
    #: Whether rounding can lose bits.
    loses: Ints
    #: Whether a result can be beyond the largest number.
    overflows: Ints

    @property
    def data(self) -> Ints:
        """Bits that are not always zero."""
        return self.width - self.front

    @property
    def floors(self) -> Ints:
        """Binades at which the floor ends a shift: none where every number has room for all its leading zeros."""
        return np.clip(np.minimum(self.data - 1, self.headroom + self.max_shift) - self.headroom + 1, 0, self.data)


def clamped(target: Target, width: Ints, lsb: Ints, max_shift: Ints, normal_from: Ints | None = None) -> Result:
    """`hwgen.datapath.clamp.Clamped.of`."""
    least = np.maximum(0, target.lsb - LOOKED - width - lsb)
    front = np.maximum(0, target.floor - (lsb + least + width - 1))
    headroom = lsb + least + width + front - 1 - target.floor
    max_shift = np.maximum(0, max_shift - least)
    leads = np.zeros_like(width)
    if normal_from is not None:
        promised = np.maximum(0, normal_from - least)
        leads = (normal_from != NEVER) & (promised - 1 + headroom <= front)
    whole = width + front
    normal_width = np.where(whole - (target.looked + 1) < _LEAST_SPARE, whole, target.looked + 1)
    exp_width = bit_length(max_shift + headroom)
    loses = (lsb + least < target.lsb) | (width > target.precision)
    overflows = lsb + least + max_shift + width - 1 >= target.msb
    return Result(
        whole,
        max_shift,
        headroom,
        front,
        leads,
        normal_width,
        exp_width,
        least > 0,
        loses.astype(np.int32),
        overflows,
    )


def stops(result: Result) -> Ints:
    """Whether the count of leading zeros is stopped at the floor by a one."""
    return (result.front == 0) & ~np.asarray(result.leads, bool) & (result.width <= _STOP_WIDTH)


@dataclass(frozen=True)
class Places:
    """`hwgen.datapath.order.Places`."""

    width: Ints
    right: Ints
    max_exp: Ints
    overtakes: Ints
    result: Result


def places(a: Numbers, b: Numbers, target: Target) -> Places:
    """Widths of the sum of two numbers of which the larger one stays."""
    width = np.maximum(a.width, b.width)
    pad_a, pad_b = width - a.width, width - b.width
    lsb_a, lsb_b = a.lsb - pad_a, b.lsb - pad_b
    base = np.minimum(lsb_a, lsb_b)
    max_exp = np.maximum(lsb_a + a.max_shift, lsb_b + b.max_shift) - base
    right = np.maximum(1, target.precision + LOOKED + 2 - width)
    for x, pad in ((a, pad_a), (b, pad_b)):
        needed = np.minimum(
            np.maximum(width, target.precision + LOOKED + 1), x.loose_lsb - pad - target.lsb + LOOKED + 1
        )
        right = np.where(x.loose, np.maximum(right, needed), right)
    right = np.minimum(right, np.maximum(lsb_a + a.max_shift - lsb_b, lsb_b + b.max_shift - lsb_a))
    lowest_a, lowest_b = lsb_a + a.min_shift, lsb_b + b.min_shift
    overtakes = (a.loose & (a.loose_lsb - pad_a > lowest_b)) | (b.loose & (b.loose_lsb - pad_b > lowest_a))
    checks = []
    for x, pad, other in ((a, pad_a, lowest_b), (b, pad_b, lowest_a)):
        place = x.zero_lsb - pad
        matters = (place > other + right) & (place - (target.lsb - LOOKED) >= right)
        checks.append(np.where(overtakes, matters, place > other))
    # The larger exponent is at least the lowest of each number that keeps its place even as zero.
    far = np.iinfo(np.int32).min
    kept = np.maximum(np.where(checks[0], far, lowest_a), np.where(checks[1], far, lowest_b))
    start = np.where(kept == far, np.minimum(lowest_a, lowest_b), kept) - base
    result = clamped(target, width + right + 1, base + start - right, max_exp - start)
    return Places(width, right, max_exp, overtakes, result)


@dataclass(frozen=True)
class Window:
    """`hwgen.datapath.floating.Window`."""

    width: Ints
    right: Ints
    #: Most places by which the addend moves.
    reach: Ints
    #: Bits of the product and of the addend.
    term: Ints
    addend: Ints
    result: Result


def most_zeros(a: Numbers, b: Numbers, addend: Numbers, target: Target) -> Ints:
    """`hwgen.datapath.fused.most_zeros`."""
    lowest = np.minimum(target.lsb - LOOKED, addend.lsb + addend.min_shift)
    small = a.loose_lsb + a.width + b.loose_lsb + b.width <= lowest
    some = np.maximum(np.where(a.loose, a.width - 1, 0), np.where(b.loose, b.width - 1, 0)) + 1
    return np.where(a.loose & b.loose & ~small, a.width + b.width - 1, some)


def window(term: Numbers, addend: Numbers, target: Target, zeros: Ints | None = None) -> Window:
    """Widths of the sum of a product that stays and an addend that moves; `zeros` as `hwgen` takes them."""
    most = term.width - 1 if zeros is None else zeros
    highest = term.lsb + term.max_shift
    right = np.maximum(1, np.maximum(addend.width + 1, target.precision + LOOKED + 2) + most - term.width)
    right = np.maximum(0, np.minimum(right, np.minimum(highest - target.lsb + LOOKED + 1, highest - addend.lsb)))
    gap = target.precision + 1 + LOOKED - addend.width
    looser = np.minimum(target.precision + LOOKED, addend.loose_lsb - target.lsb + LOOKED)
    gap = np.maximum(0, np.where(addend.loose, np.maximum(gap, looser), gap))
    left = np.minimum(right + term.width + gap, np.maximum(0, right + addend.lsb + addend.max_shift - term.lsb))
    carry = (left < right + term.width) if zeros is not None else 1
    width = np.maximum(left + addend.width, right + term.width) + carry
    offset = left - right + term.lsb - addend.lsb
    far_lsb, near_lsb = addend.lsb - left, term.lsb - right
    ever_far = addend.zero_lsb - addend.lsb > offset
    high = ever_far & (addend.zero_lsb - (left - right - term.width) > target.lsb - LOOKED)
    lsb = np.where(high, np.minimum(far_lsb, near_lsb), far_lsb)
    top = np.maximum(far_lsb + addend.max_shift, near_lsb + term.max_shift)
    reach = np.minimum(np.maximum(offset + term.max_shift, 0), width)
    return Window(width, right, reach, term.width, addend.width, clamped(target, width, lsb, top - lsb))
