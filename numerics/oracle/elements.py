"""Decoding and rounding of single numbers by definition."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from math import copysign, inf, nan

from numerics.formats import Format, HiFloat8, Integer, Minifloat, Posit, Specials
from numerics.rounding import Overflow, Rounding, Stochastic, Way


@dataclass(frozen=True)
class Exact:
    """A fraction, an infinity or NaN; `negative` is the sign, which a zero and an infinity have too."""

    value: Fraction | None
    negative: bool = False
    infinite: bool = False

    @property
    def is_nan(self) -> bool:
        """Whether this is no number."""
        return self.value is None and not self.infinite

    def __float__(self) -> float:
        if self.value is None:
            return copysign(inf, -1 if self.negative else 1) if self.infinite else nan
        return float(self.value) if self.value else copysign(0.0, -1 if self.negative else 1)


NAN = Exact(None)
_HALF = Fraction(1, 2)


def number(value: Fraction) -> Exact:
    """A finite number; zero is positive."""
    return Exact(value, value < 0)


def power(exponent: int) -> Fraction:
    """``2**exponent``."""
    return Fraction(1 << exponent) if exponent >= 0 else Fraction(1, 1 << -exponent)


def decode(fmt: Format, code: int) -> Exact:
    """The number that `code` stands for."""
    if isinstance(fmt, Integer):
        return number(Fraction(code - (1 << fmt.width) if fmt.signed and code >> (fmt.width - 1) else code))
    if isinstance(fmt, Minifloat):
        return _decode_minifloat(fmt, code)
    if isinstance(fmt, Posit):
        return _decode_posit(fmt, code)
    if isinstance(fmt, HiFloat8):
        return _decode_hifloat8(code)
    raise TypeError(f"Format must be an Integer, Minifloat, Posit or HiFloat8, not {fmt!r}")


def _decode_minifloat(fmt: Minifloat, code: int) -> Exact:
    """IEEE 754-2019 3.4 with E = `exp_bits`, t = `man_bits`; OCP MX v1.0 5.3 for the formats without infinities."""
    bits = f"{code:0{fmt.width}b}"
    sign = bits[0] == "1" if fmt.signed else False
    exponent = bits[fmt.signed : fmt.signed + fmt.exp_bits]
    mantissa = bits[fmt.signed + fmt.exp_bits :]
    e, t = int(exponent, 2), int(mantissa or "0", 2)
    if fmt.specials is Specials.IEEE and "0" not in exponent:
        return NAN if t else Exact(None, sign, infinite=True)
    if fmt.specials is Specials.NAN_ALL_ONES and "0" not in exponent + mantissa:
        return NAN
    if fmt.specials is Specials.NAN_NEGATIVE_ZERO and sign and e == 0 and t == 0:
        return NAN
    fraction = Fraction(t, 1 << fmt.man_bits)
    assert fmt.bias is not None
    subnormal = e == 0 and fmt.subnormals
    magnitude = fraction * power(1 - fmt.bias) if subnormal else (1 + fraction) * power(e - fmt.bias)
    return Exact(-magnitude if sign else magnitude, sign)


def _decode_posit(fmt: Posit, code: int) -> Exact:
    """Posit standard (2022) 3.3: ((1 - 3s) + f) * 2**((1 - 2s) * (2**es * r + e + s)), fields of the code itself."""
    if code == 0:
        return number(Fraction(0))
    if code == 1 << (fmt.width - 1):
        return NAN
    bits = f"{code:0{fmt.width}b}"
    s, body = int(bits[0]), bits[1:]
    run = len(body) - len(body.lstrip(body[0]))
    r = run - 1 if body[0] == "1" else -run
    rest = body[run + 1 :]
    e = int((rest[: fmt.es] + "0" * fmt.es)[: fmt.es] or "0", 2)
    f_bits = rest[fmt.es :]
    f = Fraction(int(f_bits or "0", 2), 1 << len(f_bits))
    return number(((1 - 3 * s) + f) * power((1 - 2 * s) * ((r << fmt.es) + e + s)))


def _decode_hifloat8(code: int) -> Exact:
    """Luo et al., HiFloat8, section 2: dot field, then exponent, then mantissa, as strings of bits."""
    sign, bits = code >> 7 == 1, f"{code:08b}"[1:]
    if code == 0x80:
        return NAN
    if bits == "1101111":
        return Exact(None, sign, infinite=True)
    for dot, size in (("11", 4), ("10", 3), ("01", 2), ("001", 1), ("0001", 0)):
        if bits.startswith(dot):
            rest = bits[len(dot) :]
            # The leading one of the magnitude is not stored, so its sign takes that place.
            magnitude = int("1" + rest[1:size], 2) if size else 0
            exponent = -magnitude if size and rest[0] == "1" else magnitude
            mantissa = rest[size:]
            value = (1 + Fraction(int(mantissa, 2), 1 << len(mantissa))) * power(exponent)
            break
    else:
        value = power(int(bits[4:], 2) - 23) if int(bits[4:], 2) else Fraction(0)
    return number(-value if sign else value)


def encode(fmt: Format, value: Exact, way: Way, overflow: Overflow) -> int:
    """Code of `value`, rounded once; the random bits of a stochastic `way` are one number."""
    if isinstance(fmt, Integer):
        return _encode_integer(fmt, value, way, overflow)
    if isinstance(fmt, Minifloat):
        return _encode_minifloat(fmt, value, way, overflow)
    if isinstance(fmt, Posit):
        return _encode_posit(fmt, value, way)
    if isinstance(fmt, HiFloat8):
        return _encode_hifloat8(fmt, value, way, overflow)
    raise TypeError(f"Format must be an Integer, Minifloat, Posit or HiFloat8, not {fmt!r}")


def _takes_farther(way: Way, negative: bool, odd: bool, place: Fraction) -> bool:
    """Whether, of the neighbours of a magnitude that lies at `place` (0 ≤ place < 1) of the gap between them, the one
    farther from zero is taken; `odd` says whether the nearer one has an odd code.
    """
    if place == 0:
        return False
    if isinstance(way, Stochastic):
        return int(place * (1 << way.width)) + int(way.random) >= 1 << way.width
    match way:
        case Rounding.NEAREST_EVEN:
            return place > _HALF or (place == _HALF and odd)
        case Rounding.NEAREST_AWAY:
            return place >= _HALF
        case Rounding.TOWARD_ZERO:
            return False
        case Rounding.FLOOR:
            return negative
        case Rounding.CEIL:
            return not negative
        case Rounding.ODD:
            return not odd


def _leaves(way: Way, negative: bool) -> bool:
    """IEEE 754-2019 7.4: whether what is beyond the largest number becomes infinity."""
    if way in (Rounding.FLOOR, Rounding.CEIL):
        return negative == (way is Rounding.FLOOR)
    return way not in (Rounding.TOWARD_ZERO, Rounding.ODD)


def _encode_integer(fmt: Integer, value: Exact, way: Way, overflow: Overflow) -> int:
    whole = -(1 << 64) if value.negative else 1 << 64
    if value.value is not None:
        nearer = int(abs(value.value))
        magnitude = nearer + _takes_farther(way, value.negative, nearer % 2 == 1, abs(value.value) - nearer)
        whole = -magnitude if value.negative else magnitude
    if overflow is not Overflow.WRAP:
        whole = min(max(whole, fmt.min), fmt.max)
    return whole % (1 << fmt.width)


def _encode_minifloat(fmt: Minifloat, value: Exact, way: Way, overflow: Overflow) -> int:
    if value.is_nan:
        return fmt.nan_code
    infinite = value.infinite
    magnitude = Fraction(0)
    if value.value is not None:
        units, quantum, place, odd = _minifloat_place(fmt, abs(value.value))
        magnitude = (units + _takes_farther(way, value.negative, odd, place)) * quantum
        largest = _largest(fmt)
        if magnitude > largest:
            magnitude = largest
            infinite = overflow is Overflow.OVERFLOW and _leaves(way, value.negative)
    if not fmt.signed and value.negative:
        return 0
    if infinite and overflow is not Overflow.SATURATE_ALL and fmt.has_nan:
        if not fmt.has_infinity:
            return fmt.nan_code
        return fmt.infinity_code + (fmt.sign_bit if value.negative else 0)
    code = fmt.max_code if infinite else _magnitude_code(fmt, magnitude)
    if value.negative and not (code == 0 and fmt.specials is Specials.NAN_NEGATIVE_ZERO):
        code += fmt.sign_bit
    return code


@lru_cache(1 << 12)
def _minifloat_place(fmt: Minifloat, magnitude: Fraction) -> tuple[int, Fraction, Fraction, bool]:
    """Whole quanta in a magnitude, the quantum, its place in the gap above them, and whether their code is odd. IEEE
    754-2019 4.3 and 7.4: round as if the exponent had no upper end, then look.
    """
    binade = max(_floor_log2(magnitude), fmt.min_exp) if magnitude else fmt.min_exp
    quantum = power(binade - fmt.man_bits)
    units = int(magnitude / quantum)
    return units, quantum, magnitude / quantum - units, _magnitude_code(fmt, units * quantum) % 2 == 1


@cache
def _largest(fmt: Minifloat) -> Fraction:
    """The largest finite number."""
    value = decode(fmt, fmt.max_code).value
    assert value is not None
    return value


def _magnitude_code(fmt: Minifloat, magnitude: Fraction) -> int:
    """Code of a representable magnitude; the smallest one where the format has no zero."""
    if magnitude == 0 or (not fmt.subnormals and magnitude < power(fmt.min_exp)):
        return 0
    assert fmt.bias is not None
    exponent = _floor_log2(magnitude)
    if exponent < fmt.min_exp:
        return int(magnitude / power(fmt.lsb))
    significand = magnitude / power(exponent - fmt.man_bits)
    return ((exponent + fmt.bias) << fmt.man_bits) + int(significand) - (1 << fmt.man_bits)


def _floor_log2(magnitude: Fraction) -> int:
    estimate = magnitude.numerator.bit_length() - magnitude.denominator.bit_length()
    return estimate if power(estimate) <= magnitude else estimate - 1


#: Bits behind a posit that tell neighbours apart: more than any random number has.
_BEHIND = 40


def _encode_posit(fmt: Posit, value: Exact, way: Way) -> int:
    """Posit standard 4.1; posits of one sign are ordered as their codes, so the neighbours are found by bisection,
    and the place between them is that of the posit many bits longer.
    """
    if value.value is None:
        return fmt.nan_code
    if value.value == 0:
        return 0
    low, place = _posit_place(fmt.width, fmt.es, abs(value.value))
    code = low + _takes_farther(way, value.negative, low % 2 == 1, place)
    return (1 << fmt.width) - code if value.negative else code


@cache
def _posit_place(width: int, es: int, magnitude: Fraction) -> tuple[int, Fraction]:
    """Code of the posit below a magnitude, and how far in the gap above it, measured in bits, the magnitude lies; the
    ends of the range lie nowhere but on themselves.
    """
    low, high = 1, (1 << (width - 1)) - 1
    if magnitude <= _posit_value(width, es, low):
        return low, Fraction(0)
    if magnitude >= _posit_value(width, es, high):
        return high, Fraction(0)
    low = _below(width, es, magnitude, low, high)
    longer = _below(width + _BEHIND, es, magnitude, low << _BEHIND, (low + 1) << _BEHIND)
    inexact = _posit_value(width + _BEHIND, es, longer) != magnitude
    return low, Fraction(2 * (longer - (low << _BEHIND)) + inexact, 2 << _BEHIND)


def _below(width: int, es: int, magnitude: Fraction, low: int, high: int) -> int:
    """The largest posit code from `low` up that is not above `magnitude`, which lies below that of `high`."""
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _posit_value(width, es, middle) <= magnitude else (low, middle)
    return low


def _posit_value(width: int, es: int, code: int) -> Fraction:
    """Number of a positive posit code of any width."""
    body = f"{code:0{width - 1}b}"
    run = len(body) - len(body.lstrip(body[0]))
    rest = body[run + 1 :]
    e = int((rest[:es] + "0" * es)[:es] or "0", 2)
    fraction = rest[es:]
    r = run - 1 if body[0] == "1" else -run
    # 1.fraction * 2**((r << es) + e), as one fraction.
    significand, exponent = int("1" + fraction, 2), (r << es) + e - len(fraction)
    return Fraction(significand << exponent) if exponent >= 0 else Fraction(significand, 1 << -exponent)


def _encode_hifloat8(fmt: HiFloat8, value: Exact, way: Way, overflow: Overflow) -> int:
    """Luo et al., section 2: infinity stands where 1.5 * 2**15 would, and what rounds to it or beyond overflows."""
    if value.is_nan:
        return fmt.nan_code
    steps = _hifloat8_steps()
    largest = steps[-2][1]
    code = fmt.infinity_code
    if value.value is not None:
        magnitude = abs(value.value)
        index = max(index for index, (number, _) in enumerate(steps) if number <= magnitude)
        if index + 1 < len(steps):
            gap = steps[index + 1][0] - steps[index][0]
            place = (magnitude - steps[index][0]) / gap
            index += _takes_farther(way, value.negative, steps[index][1] % 2 == 1, place)
        code = steps[index][1]
        if code == fmt.infinity_code and not (overflow is Overflow.OVERFLOW and _leaves(way, value.negative)):
            code = largest
    elif overflow is Overflow.SATURATE_ALL:
        code = largest
    return code + 0x80 if value.negative and code else code


@cache
def _hifloat8_steps() -> list[tuple[Fraction, int]]:
    """Magnitudes in ascending order with their codes, infinity with the number that would stand in its place."""
    numbers = [(decode(HiFloat8(), code).value, code) for code in range(0x80)]
    ordered = sorted((number, code) for number, code in numbers if number is not None)
    return [*ordered, (Fraction(3, 2) * power(15), HiFloat8.infinity_code)]
