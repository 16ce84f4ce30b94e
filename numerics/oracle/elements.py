"""Decoding and rounding of single numbers by definition."""

from dataclasses import dataclass
from fractions import Fraction
from math import copysign, inf, nan

from numerics.formats import Format, Integer, Minifloat, Posit, Specials
from numerics.rounding import Overflow, Rounding


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


def number(value: Fraction) -> Exact:
    """A finite number; zero is positive."""
    return Exact(value, value < 0)


def power(exponent: int) -> Fraction:
    """``2**exponent``."""
    return Fraction(2) ** exponent


def decode(fmt: Format, code: int) -> Exact:
    """The number that `code` stands for."""
    if isinstance(fmt, Integer):
        return number(Fraction(code - (1 << fmt.width) if fmt.signed and code >> (fmt.width - 1) else code))
    if isinstance(fmt, Minifloat):
        return _decode_minifloat(fmt, code)
    if isinstance(fmt, Posit):
        return _decode_posit(fmt, code)
    raise TypeError(f"Format must be an Integer, Minifloat or Posit, not {fmt!r}")


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


def encode(fmt: Format, value: Exact, rounding: Rounding, overflow: Overflow) -> int:
    """Code of `value`, rounded once."""
    if isinstance(fmt, Integer):
        return _encode_integer(fmt, value, rounding, overflow)
    if isinstance(fmt, Minifloat):
        return _encode_minifloat(fmt, value, rounding, overflow)
    if isinstance(fmt, Posit):
        return _encode_posit(fmt, value, rounding)
    raise TypeError(f"Format must be an Integer, Minifloat or Posit, not {fmt!r}")


def _integral(value: Fraction, rounding: Rounding) -> int:
    """A whole number near `value`; ``round`` of a fraction goes to the nearest, ties to the even one."""
    return round(value) if rounding is Rounding.NEAREST_EVEN else int(value)


def _encode_integer(fmt: Integer, value: Exact, rounding: Rounding, overflow: Overflow) -> int:
    far = -(1 << 64) if value.negative else 1 << 64
    whole = far if value.value is None else _integral(value.value, rounding)
    if overflow is not Overflow.WRAP:
        whole = min(max(whole, fmt.min), fmt.max)
    return whole % (1 << fmt.width)


def _encode_minifloat(fmt: Minifloat, value: Exact, rounding: Rounding, overflow: Overflow) -> int:
    if value.is_nan:
        return fmt.nan_code
    largest = decode(fmt, fmt.max_code).value
    assert largest is not None
    infinite = value.infinite
    magnitude = Fraction(0)
    if value.value is not None:
        magnitude = abs(value.value)
        # IEEE 754-2019 4.3 and 7.4: round as if the exponent had no upper end, then look.
        binade = max(_floor_log2(magnitude), fmt.min_exp) if magnitude else fmt.min_exp
        quantum = power(binade - fmt.man_bits)
        units = int(magnitude / quantum)
        rest = magnitude / quantum - units
        odd = _magnitude_code(fmt, units * quantum) % 2 == 1
        up = rounding is Rounding.NEAREST_EVEN and (rest > Fraction(1, 2) or (rest == Fraction(1, 2) and odd))
        magnitude = (units + up) * quantum
        if magnitude > largest:
            magnitude = largest
            infinite = overflow is Overflow.OVERFLOW and rounding is Rounding.NEAREST_EVEN
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


def _encode_posit(fmt: Posit, value: Exact, rounding: Rounding) -> int:
    """Posit standard 4.1; posits of one sign are ordered as their codes, so the neighbours are found by bisection."""
    if value.value is None:
        return fmt.nan_code
    if value.value == 0:
        return 0
    magnitude = abs(value.value)
    low, high = 1, (1 << (fmt.width - 1)) - 1
    if magnitude <= _posit_value(fmt.width, fmt.es, low):
        code = low
    elif magnitude >= _posit_value(fmt.width, fmt.es, high):
        code = high
    else:
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if _posit_value(fmt.width, fmt.es, middle) <= magnitude else (low, middle)
        border = _posit_value(fmt.width + 1, fmt.es, 2 * low + 1)
        up = magnitude > border or (magnitude == border and low % 2 == 1)
        code = high if up and rounding is Rounding.NEAREST_EVEN else low
    return (1 << fmt.width) - code if value.negative else code


def _posit_value(width: int, es: int, code: int) -> Fraction:
    """Number of a positive posit code of any width."""
    body = f"{code:0{width - 1}b}"
    run = len(body) - len(body.lstrip(body[0]))
    rest = body[run + 1 :]
    e = int((rest[:es] + "0" * es)[:es] or "0", 2)
    fraction = rest[es:]
    r = run - 1 if body[0] == "1" else -run
    return (1 + Fraction(int(fraction or "0", 2), 1 << len(fraction))) * power((r << es) + e)
