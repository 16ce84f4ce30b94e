"""Encoding and decoding of one block by definition."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from numerics.blocks.base import Special
from numerics.blocks.scale import ScaleRule
from numerics.blocks.scaled import Scaled
from numerics.formats import Format, HiFloat8, Integer, Minifloat, Posit, Specials
from numerics.oracle.elements import NAN, Exact, decode, encode, number, power
from numerics.rounding import Overflow, Rounding, Stochastic, Way

_FP32 = Minifloat(8, 23)
_BF16 = Minifloat(8, 7)
#: Element and scale of HiFloat4.
_S1P2 = Minifloat(1, 2, bias=1, specials=Specials.NONE)
_E6M2 = Minifloat(6, 2, bias=48, signed=False, subnormals=False, specials=Specials.NAN_ALL_ONES)


@dataclass(frozen=True)
class Codes:
    """Codes of one block; `levels` has one list for each level between scale and elements."""

    scale: int
    elements: list[int]
    levels: tuple[list[int], ...] = ()


def floor_log2(x: Fraction) -> int:
    """The exponent e with ``2**e <= x < 2**(e + 1)``."""
    e = x.numerator.bit_length() - x.denominator.bit_length()
    while power(e) > x:
        e -= 1
    while power(e + 1) <= x:
        e += 1
    return e


def ceil_log2(x: Fraction) -> int:
    """The least exponent e with ``x <= 2**e``."""
    e = floor_log2(x)
    return e if power(e) == x else e + 1


def round_even(x: Fraction, quantum: Fraction) -> Fraction:
    """The multiple of `quantum` nearest to `x`; of two, the even multiple."""
    return round(x / quantum) * quantum


def largest_element(spec: Scaled) -> Fraction:
    """The largest number that elements are rounded to, in units of the scale."""
    return _largest(spec.element) * power(-spec.fraction_bits)


def _largest(fmt: Format) -> Fraction:
    if isinstance(fmt, Integer):
        return Fraction((1 << (fmt.width - 1 if fmt.signed else fmt.width)) - 1)
    if isinstance(fmt, Posit):
        return power((fmt.width - 2) << fmt.es)
    if isinstance(fmt, HiFloat8):
        return power(15)
    if not isinstance(fmt, Minifloat):
        raise TypeError(f"Format must be an Integer, Minifloat, Posit or HiFloat8, not {fmt!r}")
    # Codes of magnitudes ascend: the last is that before a binade of special codes, before NaN, or all ones.
    special = {Specials.IEEE: 1 << fmt.man_bits, Specials.NAN_ALL_ONES: 1}.get(fmt.specials, 0)
    value = decode(fmt, (1 << (fmt.exp_bits + fmt.man_bits)) - 1 - special).value
    if value is None:
        raise ValueError(f"The largest code of {fmt} must be finite")
    return value


def _spacing(fmt: Format) -> Fraction:
    """The distance of numbers in the binade of the largest one."""
    if isinstance(fmt, Integer):
        return Fraction(1)
    leading = floor_log2(_largest(fmt))
    if isinstance(fmt, Minifloat):
        return power(max(leading, fmt.min_exp) - fmt.man_bits)
    return power(leading - 1 if isinstance(fmt, HiFloat8) else leading)


def power_of_two(spec: Scaled, m: Fraction) -> int:
    """Exponent of the scale of a block whose largest magnitude is `m` > 0, by a rule for powers of two."""
    q = largest_element(spec)
    e = floor_log2(q)
    spacing = _spacing(spec.element) * power(-spec.fraction_bits)
    floor = floor_log2(m) - e
    match spec.rule:
        case ScaleRule.FLOOR:
            return floor
        case ScaleRule.CEIL:
            return ceil_log2(m / q)
        case ScaleRule.CEIL_OF_MAXIMUM:
            return ceil_log2(m) - e
        case ScaleRule.NEAREST_EVEN:
            # As many bits behind the leading one as the largest element has.
            behind = e - floor_log2(spacing)
            return floor_log2(round_even(m, power(floor_log2(m) - behind))) - e
        case ScaleRule.UP_IF_CLIPPED:
            return floor + (round_even(m, spacing * power(floor)) > q * power(floor))
    raise ValueError(f"Rule must be one for powers of two, not {spec.rule}")


def mean(values: Sequence[Exact]) -> Fraction:
    """Mean magnitude, rounded to 53 bits twice: as a sum, and as its quotient by the count."""
    total = sum((abs(value.value) for value in values if value.value is not None), Fraction(0))
    return _float64(_float64(total) / len(values)) if values else Fraction(0)


def _float64(x: Fraction) -> Fraction:
    """The float64 nearest to `x`, as if exponents had no upper end."""
    return round_even(x, power(max(floor_log2(x) - 52, -1074))) if x else x


def tensor_scale(spec: Scaled, blocks: Sequence[Sequence[Exact]]) -> Fraction:
    """The tensor scale of all blocks of an array; of those alone that their NaN does not cost their scale."""
    end = _largest(spec.scale)
    if spec.rule is ScaleRule.MEAN:
        ideal = max((mean(block) for block in blocks), default=Fraction(0)) / end
    else:
        ideal = max((_peak(block) for block in blocks), default=Fraction(0)) / (largest_element(spec) * end)
    if ideal == 0:
        return Fraction(1)
    rounded = _fp32(ideal)
    return rounded if rounded else power(-149)


def _peak(block: Sequence[Exact]) -> Fraction:
    return max((abs(value.value) for value in block if value.value is not None), default=Fraction(0))


def _fp32(x: Fraction) -> Fraction:
    """The float32 number nearest to `x`, at most the largest finite one."""
    value = decode(_FP32, encode(_FP32, number(x), Rounding.NEAREST_EVEN, Overflow.SATURATE)).value
    if value is None:
        raise ValueError(f"A float32 number must be finite, not that of {x}")
    return value


def encode_block(
    spec: Scaled,
    block: Sequence[Exact],
    way: Way | Sequence[Way] = Rounding.NEAREST_EVEN,
    *,
    tensor: Fraction = Fraction(1),
    special: Special = Special.PROPAGATE,
    scale_overflow: Overflow = Overflow.SATURATE,
) -> Codes:
    """Codes of one block; `way` may differ from element to element.

    OCP MX v1.0 6.3 for powers of two: X from the largest magnitude, then each element as its number over X, rounded
    and clamped. Else *Pretraining LLMs with NVFP4*, equations 1 to 4, in exact arithmetic.
    """
    ways = [way] * len(block) if isinstance(way, Rounding | Stochastic) else list(way)
    lost = any(x.value is None and not held(spec.element, x, special) for x in block)
    if lost and not spec.scale.has_nan:
        raise ValueError(f"A block with {block} must not be encoded in {spec}")
    values = [number(Fraction(0)) if lost else x for x in block]
    peak = _peak(values)
    code = _scale_code(spec, values, peak, tensor, scale_overflow)
    scale = decode(spec.scale, code)
    levels = _parts(spec, values, peak)
    elements = []
    for at, (x, one_way) in enumerate(zip(values, ways, strict=True)):
        shift = levels[at // spec.micro.length] if spec.micro else 0
        unit = None if scale.value is None else scale.value * tensor * power(-spec.fraction_bits - shift)
        elements.append(_element_code(spec.element, x, unit, one_way, special))
    if lost:
        code = encode(spec.scale, NAN, Rounding.NEAREST_EVEN, Overflow.SATURATE)
    return Codes(code, elements, (levels,) if spec.micro else ())


def held(element: Format, x: Exact, special: Special) -> bool:
    """Whether an element takes a number that is not finite."""
    if special is Special.POISON:
        return False
    if x.is_nan:
        return element.has_nan
    return special is Special.SATURATE or element.has_infinity or element.has_nan


def _scale_code(spec: Scaled, values: Sequence[Exact], peak: Fraction, tensor: Fraction, overflow: Overflow) -> int:
    roundings = {
        ScaleRule.NEAREST: Rounding.NEAREST_EVEN,
        ScaleRule.UP: Rounding.CEIL,
        ScaleRule.DOWN: Rounding.TOWARD_ZERO,
        ScaleRule.MEAN: Rounding.NEAREST_EVEN,
    }
    rule = spec.rule or ScaleRule.FLOOR
    if rule is ScaleRule.MEAN:
        ideal = mean(values) / tensor
    elif rule in roundings:
        ideal = peak / largest_element(spec) / tensor
    else:
        ideal = power(power_of_two(spec, peak / tensor)) if peak else Fraction(0)
    code = encode(spec.scale, number(ideal), roundings.get(rule, Rounding.NEAREST_EVEN), overflow)
    if spec.nonzero and peak and decode(spec.scale, code).value == 0:
        return encode(spec.scale, number(power(-2000)), Rounding.CEIL, Overflow.SATURATE)
    return code


def _parts(spec: Scaled, values: Sequence[Exact], peak: Fraction) -> list[int]:
    """Exponents of the parts of a full block, with zeros behind the end of `values` (arXiv:2302.08007, figure 5)."""
    if spec.micro is None or not isinstance(spec.block[0], int):
        return []
    most = (1 << spec.micro.width) - 1
    levels = []
    for start in range(0, spec.block[0], spec.micro.length):
        part = _peak(values[start : start + spec.micro.length])
        if peak == 0:
            levels.append(0)
        else:
            levels.append(min(most, floor_log2(peak) - floor_log2(part)) if part else most)
    return levels


def _element_code(element: Format, x: Exact, unit: Fraction | None, way: Way, special: Special) -> int:
    if x.infinite and special is Special.SATURATE:
        x = Exact(-power(5000) if x.negative else power(5000), x.negative)
    if x.value is not None:
        x = Exact(x.value / unit if unit else Fraction(0), x.negative)
    return encode(element, x, way, Overflow.SATURATE)


def decode_block(spec: Scaled, codes: Codes, tensor: Fraction = Fraction(1)) -> list[Exact]:
    """Numbers of one block (OCP MX v1.0, 5.1): v = X * P, NaN where X is; infinities multiply as in IEEE 754."""
    scale = decode(spec.scale, codes.scale)
    numbers = []
    for at, code in enumerate(codes.elements):
        element = decode(spec.element, code)
        undefined = (scale.infinite and element.value == 0) or (element.infinite and scale.value == 0)
        if undefined or scale.is_nan or element.is_nan:
            numbers.append(NAN)
        elif scale.value is None or element.value is None:
            numbers.append(Exact(None, element.negative, infinite=True))
        else:
            shift = codes.levels[0][at // spec.micro.length] if spec.micro else 0
            unit = scale.value * tensor * power(-spec.fraction_bits - shift)
            numbers.append(Exact(element.value * unit, element.negative))
    return numbers


def encode_by_recipe(spec: Scaled, blocks: Sequence[Sequence[Exact]]) -> tuple[Fraction, list[Codes]]:
    """Tensor scale and codes of finite float32 blocks, each operation rounded to float32 (arXiv:2509.25149, C)."""
    q, end = largest_element(spec), _largest(spec.scale)
    amax = max((_peak(block) for block in blocks), default=Fraction(0))
    s_enc = _fp32(end * q / amax) if amax else Fraction(1)
    s_dec = _fp32(1 / s_enc)
    found = []
    for block in blocks:
        s_block = _fp32(_fp32(_peak(block) / q) * s_enc)
        code = encode(spec.scale, number(s_block), Rounding.NEAREST_EVEN, Overflow.SATURATE)
        unit = _fp32((decode(spec.scale, code).value or 0) * s_dec)
        s_enc_block = _fp32(1 / unit) if unit else _fp32(power(200))
        scaled = [Exact(_fp32((x.value or 0) * s_enc_block), x.negative) for x in block]
        unscaled = [Exact((x.value or 0) * power(spec.fraction_bits), x.negative) for x in scaled]
        elements = [encode(spec.element, x, Rounding.NEAREST_EVEN, Overflow.SATURATE) for x in unscaled]
        found.append(Codes(code, elements))
    return s_dec, found


def encode_hifloat4(block: Sequence[Exact], way: Way = Rounding.NEAREST_AWAY) -> Codes:
    """Algorithm 1 of arXiv:2602.11287 on 64 finite numbers; its comments are the lines of the algorithm."""
    v = [abs(x.value or Fraction(0)) for x in block] + [Fraction(0)] * (64 - len(block))
    v16 = [max(v[4 * i : 4 * i + 4]) for i in range(16)]  # 1 to 3
    v8 = [max(v16[2 * i : 2 * i + 2]) for i in range(8)]  # 4 to 6
    v_max = max(v8)  # 7
    scale_factor = _bf16(v_max * _bf16(Fraction(1, 7)))  # 8
    code = encode(_E6M2, number(scale_factor), Rounding.NEAREST_EVEN, Overflow.SATURATE)  # 9
    e6m2_rec = reciprocal(code)  # 10
    e1_8 = [int(v8[i] * e6m2_rec >= 4) for i in range(8)]  # 11
    e1_16 = [int(v16[i] * e6m2_rec * power(-e1_8[i // 2]) >= 2) for i in range(16)]  # 12 to 14
    elements = []
    for i, x in enumerate(block):
        scaled = (x.value or Fraction(0)) * e6m2_rec * power(-e1_8[i // 8] - e1_16[i // 4])  # 16
        elements.append(encode(_S1P2, Exact(scaled, x.negative), way, Overflow.SATURATE))  # 18
    return Codes(code, elements, (e1_8, e1_16))


def reciprocal(code: int) -> Fraction:
    """The look-up table of the reciprocal instruction: mantissa of 7 bits from that of 2, exponent by subtraction."""
    mantissa = {0: 0, 1: 77, 2: 43, 3: 18}[code & 3]
    exponent = -((code >> 2) - 48) - (code & 3 != 0)
    return (1 + Fraction(mantissa, 128)) * power(exponent)


def _bf16(x: Fraction) -> Fraction:
    value = decode(_BF16, encode(_BF16, number(x), Rounding.NEAREST_EVEN, Overflow.SATURATE)).value
    if value is None:
        raise ValueError(f"A bfloat16 number must be finite, not that of {x}")
    return value


def decode_hifloat4(codes: Codes) -> list[Exact]:
    """Equation 2 of arXiv:2602.11287."""
    scale = decode(_E6M2, codes.scale)
    if scale.value is None:
        return [NAN] * len(codes.elements)
    e1_8, e1_16 = codes.levels
    numbers = []
    for i, code in enumerate(codes.elements):
        element = decode(_S1P2, code)
        value = scale.value * power(e1_8[i // 8] + e1_16[i // 4]) * (element.value or Fraction(0))
        numbers.append(Exact(value, element.negative))
    return numbers
