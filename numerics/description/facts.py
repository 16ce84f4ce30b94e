"""What there is to know of an element format."""

import math
from dataclasses import dataclass

import numpy as np

from numerics.formats import Format, HiFloat8, Integer, Minifloat, Posit, Specials
from numerics.formats.names import ALIASES
from numerics.measures.grid import dynamic_range

#: Families of element formats.
FAMILIES: dict[type[Format], str] = {
    Integer: "integer",
    Minifloat: "minifloat",
    Posit: "posit",
    HiFloat8: "hifloat8",
}
#: First positive code of HiFloat8 whose dot field is not 0000.
_HIFLOAT8_NORMAL = 0x08


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What is known of a format, in the order in which it is told."""

    name: str
    aliases: list[str]
    family: str
    width: int
    #: Fields with their widths, highest bits first; a width of None changes from code to code.
    fields: dict[str, int | None]
    bias: int | None
    #: What a code stands for.
    value: str
    signed: bool
    largest: float
    most_negative: float
    smallest_normal: float | None
    smallest_subnormal: float | None
    smallest_positive: float
    #: Decimal logarithm of the largest over the smallest positive number.
    dynamic_range_decades: float
    #: Binary logarithm of the same.
    dynamic_range_binades: float
    #: Bits of the longest significand, leading bit included.
    precision_bits: int
    has_zero: bool
    has_negative_zero: bool
    #: Inclusive ranges of codes by what they stand for.
    special_codes: dict[str, list[tuple[int, int]]]
    default_rounding: str
    default_overflow: str


def facts(fmt: Format) -> Facts:
    """All that there is to say of `fmt`."""
    least, largest = (float(math.ldexp(end, fmt.lsb)) for end in fmt.int_range)
    span = dynamic_range(fmt)
    return Facts(
        name=fmt.name,
        aliases=[alias for alias, name in ALIASES.items() if name == fmt.name],
        family=FAMILIES[type(fmt)],
        width=fmt.width,
        fields=_fields(fmt),
        bias=fmt.bias if isinstance(fmt, Minifloat) else None,
        value=_value(fmt),
        signed=fmt.signed,
        largest=largest,
        most_negative=least,
        smallest_normal=_smallest_normal(fmt),
        smallest_subnormal=_smallest_subnormal(fmt),
        smallest_positive=span.smallest,
        dynamic_range_decades=span.decades,
        dynamic_range_binades=span.binades,
        precision_bits=fmt.precision,
        has_zero=has_zero(fmt),
        has_negative_zero=fmt.has_negative_zero,
        special_codes=_special_codes(fmt),
        default_rounding=fmt.default_rounding.value,
        default_overflow=fmt.default_overflow.value,
    )


def has_zero(fmt: Format) -> bool:
    """Whether a code of `fmt` stands for zero."""
    return not isinstance(fmt, Minifloat) or fmt.subnormals


def min_normal_exp(fmt: Format) -> int | None:
    """Exponent of the smallest normal number of a format that has subnormal ones besides, or could have."""
    if isinstance(fmt, HiFloat8):
        normal = fmt.decode(np.arange(_HIFLOAT8_NORMAL, fmt.sign_bit))
        return math.frexp(normal.min())[1] - 1
    return fmt.min_exp if isinstance(fmt, Minifloat) else None


def _smallest_normal(fmt: Format) -> float | None:
    exponent = min_normal_exp(fmt)
    return None if exponent is None or fmt.msb < exponent else 2.0**exponent


def _smallest_subnormal(fmt: Format) -> float | None:
    exponent = min_normal_exp(fmt)
    return None if exponent is None or not has_zero(fmt) or fmt.lsb >= exponent else 2.0**fmt.lsb


def _fields(fmt: Format) -> dict[str, int | None]:
    if isinstance(fmt, Minifloat):
        return {**({"sign": 1} if fmt.signed else {}), "exponent": fmt.exp_bits, "mantissa": fmt.man_bits}
    if isinstance(fmt, Posit):
        return {"sign": 1, "regime": None, "exponent": fmt.es, "fraction": None}
    if isinstance(fmt, HiFloat8):
        return {"sign": 1, "dot": None, "exponent": None, "mantissa": None}
    return {"two's complement" if fmt.signed else "unsigned": fmt.width}


def field_texts(found: Facts) -> list[str]:
    """Fields with their widths: ``1 sign``, ``4 exponent``, ``3 mantissa``."""
    up_to = "up to " if found.family == "posit" else ""
    return [
        name if width is None else f"{up_to if name == 'exponent' else ''}{width} {name}"
        for name, width in found.fields.items()
        if width != 0
    ]


def field_picture(found: Facts) -> str:
    """The fields as letters, one a bit, the highest first; of a tapered format as far as they are fixed."""
    if found.family in ("posit", "hifloat8"):
        return " ".join(
            f"{name[0]}…" if width is None else name[0] * width for name, width in found.fields.items() if width != 0
        )
    return " ".join(name[0] * (width or 0) for name, width in found.fields.items() if width)


def _value(fmt: Format) -> str:
    if isinstance(fmt, Posit):
        exponent = f"{1 << fmt.es} r + e + s" if fmt.es else "r + s"
        return f"((1 - 3 s) + 0.f) * 2**((1 - 2 s) * ({exponent})); r is k - 1 for k ones, -k for k zeros"
    if isinstance(fmt, Integer):
        return "the integer itself" + (", its most negative code never a result" if fmt.symmetric else "")
    if isinstance(fmt, HiFloat8):
        return "(-1)**s * 1.m * 2**e; where the dot field is 0000, (-1)**s * 2**(m - 23)"
    if isinstance(fmt, Minifloat):
        sign = "(-1)**s * " if fmt.signed else ""
        normal = f"{sign}1.m * 2**{_exponent('e', fmt.bias or 0)}"
        return f"{normal}; where e = 0, {sign}0.m * 2**{fmt.min_exp}" if fmt.subnormals else normal
    raise TypeError(f"Format must be of a known family, not {fmt!r}")


def _exponent(name: str, bias: int) -> str:
    return f"({name} {'-' if bias > 0 else '+'} {abs(bias)})" if bias else name


def _special_codes(fmt: Format) -> dict[str, list[tuple[int, int]]]:
    if isinstance(fmt, Posit):
        return {"NaR": [(fmt.nan_code, fmt.nan_code)]}
    if isinstance(fmt, HiFloat8):
        infinities = [fmt.infinity_code, fmt.infinity_code | fmt.sign_bit]
        return {"infinity": [(code, code) for code in infinities], "NaN": [(fmt.nan_code, fmt.nan_code)]}
    if not isinstance(fmt, Minifloat) or fmt.specials is Specials.NONE:
        return {}
    if fmt.specials is Specials.NAN_NEGATIVE_ZERO:
        return {"NaN": [(fmt.nan_code, fmt.nan_code)]}
    top = (1 << (fmt.exp_bits + fmt.man_bits)) - 1
    signs = (0, fmt.sign_bit) if fmt.signed else (0,)
    if fmt.specials is Specials.NAN_ALL_ONES:
        return {"NaN": [(top | sign, top | sign) for sign in signs]}
    infinity = fmt.infinity_code
    return {
        "infinity": [(infinity | sign, infinity | sign) for sign in signs],
        "NaN": [(infinity + 1 | sign, top | sign) for sign in signs],
    }
