"""Names of formats, and the rule by which they compose."""

import re
from collections.abc import Sequence
from functools import cache

from numerics.errors import InputError, nearest
from numerics.formats.base import Format
from numerics.formats.hifloat8 import HiFloat8
from numerics.formats.integer import Integer
from numerics.formats.minifloat import Minifloat, Specials
from numerics.formats.posit import STANDARD_ES, Posit

#: Widest minifloat, a sign counted whether there is one or not, whose ``fn`` suffix means that every code is a
#: number, as OCP FP6 and FP4 have it; from 8 bits up the all-ones code is NaN, as in OCP E4M3, so in ``e4m3fnu`` too.
_FN_WITHOUT_NAN = 7

#: Formats with a name of their own.
NAMED: dict[str, Format] = {
    "fp32": Minifloat(8, 23),
    "tf32": Minifloat(8, 10),
    "bfloat16": Minifloat(8, 7),
    "fp16": Minifloat(5, 10),
    "e8m0fnu": Minifloat(8, 0, signed=False, subnormals=False, specials=Specials.NAN_ALL_ONES),
    "ue5m3": Minifloat(5, 3, signed=False, specials=Specials.NAN_ALL_ONES),
    "ue4m3": Minifloat(4, 3, signed=False, specials=Specials.NAN_ALL_ONES),
    "hif8": HiFloat8(),
    "ternary": Integer(2, symmetric=True),
}
ALIASES = {
    "float32": "fp32",
    "bf16": "bfloat16",
    "float16": "fp16",
    "half": "fp16",
    "float8_e4m3fn": "e4m3fn",
    "float8_e4m3": "e4m3",
    "float8_e5m2": "e5m2",
    "float8_e4m3fnuz": "e4m3fnuz",
    "float8_e5m2fnuz": "e5m2fnuz",
    "float8_e8m0fnu": "e8m0fnu",
    "e8m0": "e8m0fnu",
    "ue8m0": "e8m0fnu",
    "int2sym": "ternary",
    "hifloat8": "hif8",
    "float6_e2m3fn": "e2m3fn",
    "float6_e3m2fn": "e3m2fn",
    "float4_e2m1fn": "e2m1fn",
}
#: Names that lists show; any other that the rule composes is as good.
COMMON = [
    *("int2", "int4", "int8", "int16", "uint4", "uint8", "int8sym"),
    *(
        "e2m1fn",
        "e1m2fn",
        "e3m0fn",
        "e2m3fn",
        "e3m2fn",
        "e4m3fn",
        "e4m3",
        "e5m2",
        "e3m4",
        "e4m3fnuz",
        "e5m2fnuz",
    ),
    *NAMED,
    *("posit4_1", "posit8_0", "posit8_1", "posit8_2", "posit16_1", "posit16_2", "posit32_2"),
]

#: Widths that people say for formats, and which formats have them: no name that is merely spelled alike will do.
SAID = {
    **dict.fromkeys(("fp8", "float8"), "e4m3fn or e5m2"),
    **dict.fromkeys(("fp6", "float6"), "e2m3fn or e3m2fn"),
    **dict.fromkeys(("fp4", "float4"), "e2m1fn"),
}

#: How names compose: what may stand, and what it means.
RULE = {
    "intN, uintN": "two's complement integer of N bits, 2 to 32; unsigned one of 1 to 32",
    "intNsym": "the same, never rounded to its most negative code; ternary with 2 bits",
    "positN_ES": "posit of N bits, 2 to 32, with ES exponent bits, 0 to 4",
    "positN": "posit of N bits with 2 exponent bits (the posit standard of 2022)",
    "eXmY": "sign, X exponent bits, 1 to 8, and Y mantissa bits, 0 to 23; infinities and NaN as in IEEE 754",
    "eXmYbB": "exponent bias B, -255 to 255, in place of 2**(X - 1) - 1; before the suffixes",
    "fn": "suffix: no infinity; all ones is NaN from 8 bits up, a sign counted, and a number below",
    "f": "suffix: every code is a number",
    "fnan": "suffix: no infinity, all ones is NaN at any width",
    "fnuz": "suffix: no infinity, NaN in place of negative zero, and a bias that is one more",
    "u": "after these: no sign bit",
    "_normal": "last: no zero and no subnormal numbers, the lowest exponent field is a binade like the others",
}

_INTEGER = re.compile(r"(u?)int(\d{1,4})(sym)?", re.ASCII)
_POSIT = re.compile(r"posit(\d{1,4})(?:_(\d{1,4}))?", re.ASCII)
_MINIFLOAT = re.compile(r"e(\d{1,4})m(\d{1,4})(?:b(-?\d{1,4}))?(fnuz|fnan|fn|f)?(u)?(_normal)?", re.ASCII)


def suggestion(name: str, others: Sequence[str] = ()) -> str:
    """What somebody who wrote `name` may have meant: an element format, or one of `others`."""
    return SAID.get(name.lower()) or nearest(name, [*COMMON, *ALIASES, *others])


class UnknownFormatError(InputError):
    """A name that no format has; `nearest` is the one meant, or one of `others` that would do."""

    def __init__(self, name: str, others: Sequence[str] = ()):
        self.nearest = suggestion(name, others)
        super().__init__(
            f"Format must have a name that 'narrowgate formats' lists or composes, not {name!r}; "
            f"the nearest is {self.nearest}"
        )


def minifloat_name(fmt: Minifloat) -> str:
    """Canonical name of a minifloat: its own if it has one, else by the rule."""
    for name, named in NAMED.items():
        if named == fmt:
            return name
    usual = Minifloat(fmt.exp_bits, fmt.man_bits, specials=Specials.NONE).bias
    usual = usual + (fmt.specials is Specials.NAN_NEGATIVE_ZERO)  # type: ignore[operator]
    narrow = 1 + fmt.exp_bits + fmt.man_bits <= _FN_WITHOUT_NAN
    suffix = {
        Specials.NONE: "fn" if narrow else "f",
        Specials.NAN_ALL_ONES: "fnan" if narrow else "fn",
    }.get(fmt.specials, fmt.specials.value)
    fields = f"e{fmt.exp_bits}m{fmt.man_bits}"
    ends = suffix + ("" if fmt.signed else "u") + ("" if fmt.subnormals else "_normal")
    # A name that belongs to another format by itself (e8m0fnu has no zero) is told apart by its bias.
    given = fmt.bias != usual or fields + ends in NAMED
    return f"{fields}{f'b{fmt.bias}' if given else ''}{ends}"


def _minifloat(match: re.Match[str]) -> Minifloat:
    exp_bits, man_bits = int(match[1]), int(match[2])
    signed = match[5] is None
    suffix = match[4] or ""
    if suffix == "fn":
        narrow = 1 + exp_bits + man_bits <= _FN_WITHOUT_NAN
        specials = Specials.NONE if narrow else Specials.NAN_ALL_ONES
    else:
        specials = Specials.NAN_ALL_ONES if suffix == "fnan" else Specials(suffix)
    bias = int(match[3]) if match[3] else None
    return Minifloat(exp_bits, man_bits, bias, signed, match[6] is None, specials)


@cache
def get(name: str) -> Format:
    """The format that `name` (canonical or alias) stands for.

    Raises
    ------
    UnknownFormatError
        If the rule gives no format that name; the nearest one is suggested.
    InputError
        If it does, but for a format that makes no sense.
    """
    key = ALIASES.get(name, name)
    if key in NAMED:
        return NAMED[key]
    if match := _INTEGER.fullmatch(key):
        return Integer(int(match[2]), not match[1], bool(match[3]))
    if match := _POSIT.fullmatch(key):
        return Posit(int(match[1]), int(match[2] or STANDARD_ES))
    if match := _MINIFLOAT.fullmatch(key):
        return _minifloat(match)
    raise UnknownFormatError(name)
