"""Block-scaled dot products by definition."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cache
from math import gcd

from numerics.blocks import BlockFormat, Extent, HiFloat4, Scaled
from numerics.formats import Format, Integer, Minifloat, Specials
from numerics.functions.accumulator import Accumulator, Fixed, Floating
from numerics.functions.product_sum import Window
from numerics.oracle.blocks import Codes, decode_block, decode_hifloat4, largest_element
from numerics.oracle.elements import Exact, decode, number, power
from numerics.oracle.functions import add, aligned, exponent_of, load, multiply, random_number, store

#: The largest element of HiFloat4 (arXiv:2602.11287, table 1).
_S1P2 = Fraction(7, 4)


def block_dot(
    a: BlockFormat,
    b: BlockFormat,
    codes: Mapping[str, tuple[int, ...]],
    target: Accumulator,
    window: Window | None,
    spill: Fixed | None = None,
) -> int:
    """Code of ``acc + sum(A[i] * B[i])`` stored in `target`; `codes` holds the lanes of each operand."""
    lanes = len(codes["a"])
    x, y = numbers(a, "a", codes), numbers(b, "b", codes)
    length = gcd(block_length(a, lanes), block_length(b, lanes))
    terms = [_block_sum(x[at : at + length], y[at : at + length]) for at in range(0, lanes, length)]
    if spill is not None:
        units = [_unit(a, "a", codes, at) * _unit(b, "b", codes, at) for at in range(0, lanes, length)]
        terms = [_spilled(term, unit, spill, target) for term, unit in zip(terms, units, strict=True)]
    total, random = load(target, codes["acc"][0]), random_number(codes)
    exact = add([*terms, total], target.rounding)
    if window is None or exact.value is None:
        return store(target, exact, random)
    if not isinstance(target, Floating):
        raise TypeError(f"Accumulator of aligned sums must be Floating, not {target!r}")
    weights = [
        _scale_exponent(a, "a", codes, at) + _scale_exponent(b, "b", codes, at) + _above(a, b, length)
        for at in range(0, lanes, length)
    ]
    inside = [total] if window.total_inside else []
    cut = aligned([*terms, *inside], [*weights, *(exponent_of(target.format, term) for term in inside)], window)
    value = cut + (Fraction(0) if window.total_inside else total.value or Fraction(0))
    negative = value < 0 if value else add([*terms, total], target.rounding, only_zero=True).negative
    return store(target, Exact(value, negative), random)


def block_length(fmt: BlockFormat, lanes: int) -> int:
    """Lanes that share a scale."""
    if not isinstance(fmt, Scaled):
        return 64
    return lanes if isinstance(fmt.block, Extent) else fmt.block[-1]


def numbers(fmt: BlockFormat, name: str, codes: Mapping[str, tuple[int, ...]]) -> list[Exact]:
    """The numbers of all lanes of operand `name`, block by block."""
    length = block_length(fmt, len(codes[name]))
    found: list[Exact] = []
    for index, scale in enumerate(codes[f"{name}_scale"]):
        elements = list(codes[name][index * length : (index + 1) * length])
        levels = tuple(
            list(level[index * count : (index + 1) * count])
            for level, count in (
                (codes[key], len(codes[key]) // (len(codes[name]) // length)) for key in _levels(fmt, name)
            )
        )
        block = Codes(scale, elements, levels)
        if isinstance(fmt, Scaled):
            found += decode_block(fmt, block)
        elif isinstance(fmt, HiFloat4):
            found += decode_hifloat4(block)
    return found


def _levels(fmt: BlockFormat, name: str) -> list[str]:
    """Names of the operands that carry levels."""
    count = 2 if isinstance(fmt, HiFloat4) else int(isinstance(fmt, Scaled) and fmt.micro is not None)
    return [f"{name}_level{number}" for number in range(1, count + 1)]


def _block_sum(x: Sequence[Exact], y: Sequence[Exact]) -> Exact:
    """The sum of the products in a block; zero is positive."""
    total = add([multiply(p, q) for p, q in zip(x, y, strict=True)], None)
    return total if total.value is None else number(total.value)


def _unit(fmt: BlockFormat, name: str, codes: Mapping[str, tuple[int, ...]], lane: int) -> Fraction:
    """What an integer of 1 stands for in a lane; 0 where its scale is no number."""
    code = codes[f"{name}_scale"][lane // block_length(fmt, len(codes[name]))]
    fraction_bits = fmt.fraction_bits if isinstance(fmt, Scaled) else 0
    return (decode(_scale_format(fmt), code).value or Fraction(0)) * power(-fraction_bits)


def _spilled(term: Exact, unit: Fraction, spill: Fixed, target: Accumulator) -> Exact:
    """The sum of a block by way of a word, and of a number of the target's format."""
    if not term.value or not unit:
        return term
    whole, half = int(term.value / unit), 1 << (spill.width - 1)
    held = max(-half, min(half - 1, whole)) if spill.saturates else (whole + half) % (2 * half) - half
    return number((load(target, store(target, number(Fraction(held)), None)).value or Fraction(0)) * unit)


def _scale_exponent(fmt: BlockFormat, name: str, codes: Mapping[str, tuple[int, ...]], lane: int) -> int:
    """Exponent e of the scale of a lane; 0 for a zero."""
    scale = _scale_format(fmt)
    code = codes[f"{name}_scale"][lane // block_length(fmt, len(codes[name]))]
    return exponent_of(scale, decode(scale, code))


@cache
def _above(a: BlockFormat, b: BlockFormat, length: int) -> int:
    """The least w for which no term is 2**(w + 2) times the powers of two of its scales, or more."""
    most = length * _largest(a) * _largest(b)
    for fmt in (a, b):
        most *= 2 - power(-_fraction_bits(_scale_format(fmt)))
    w = -2
    while most >= power(w + 2):
        w += 1
    while most < power(w + 1):
        w -= 1
    return w


def _largest(fmt: BlockFormat) -> Fraction:
    """The largest magnitude of a number in units of its scale."""
    if not isinstance(fmt, Scaled):
        return _S1P2 * 4
    if isinstance(fmt.element, Integer) and fmt.element.signed:
        # The most negative number, which codes stand for even where elements are never rounded to it.
        return power(fmt.element.width - 1 - fmt.fraction_bits)
    return largest_element(fmt)


def _fraction_bits(scale: Format) -> int:
    """Bits behind the leading one."""
    if isinstance(scale, Minifloat):
        return scale.man_bits
    if isinstance(scale, Integer):
        return scale.width - 1
    raise TypeError(f"Scale format must be a Minifloat or an Integer, not {scale!r}")


def _scale_format(fmt: BlockFormat) -> Format:
    if isinstance(fmt, Scaled):
        return fmt.scale
    return Minifloat(6, 2, bias=48, signed=False, subnormals=False, specials=Specials.NAN_ALL_ONES)
