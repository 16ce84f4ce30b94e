"""List number formats, or describe one.

  narrowgate formats
  narrowgate formats e4m3fn
  narrowgate formats e5m2 --json

With a name: fields, range, precision, special codes and a table of values, of all codes up to 8 bits and of those at
which something happens beyond. Any name that the rule under the list composes will do.
"""

import argparse
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np

from narrowgate.output import print_json, print_table
from numerics import Format, Integer, Minifloat, Posit, Specials, get
from numerics.formats.names import ALIASES, COMMON, RULE

#: Widest format whose values are all shown.
_ALL_VALUES = 8
#: Values in a line of the grid.
_COLUMNS = 8


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
    #: Bits of the longest significand, leading bit included.
    precision_bits: int
    has_zero: bool
    has_negative_zero: bool
    #: Inclusive ranges of codes by what they stand for.
    special_codes: dict[str, list[tuple[int, int]]]
    default_overflow: str


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="format to describe, such as e4m3fn or posit8_2")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON document")
    how.add_argument(
        "--markdown", action="store_true", help="print the list as it stands in docs/reference/formats.md"
    )


def run(options: argparse.Namespace) -> int:
    """Do it."""
    if options.name:
        _describe(get(options.name), options)
    elif options.json:
        print_json({"formats": [asdict(facts(get(name))) for name in COMMON], "rule": RULE})
    elif options.markdown:
        print(markdown())
    else:
        print_table("", _HEADS, [_row(facts(get(name))) for name in COMMON], numbers=_NUMBERS)
        print()
        print_table("How names compose", _RULE_HEADS, list(RULE.items()))
    return 0


def facts(fmt: Format) -> Facts:
    """All that there is to say of `fmt`."""
    least, largest = (float(math.ldexp(end, fmt.lsb)) for end in fmt.int_range)
    normal = 2.0**fmt.min_exp if isinstance(fmt, Minifloat) and fmt.msb >= fmt.min_exp else None
    below = isinstance(fmt, Minifloat) and fmt.subnormals and (fmt.man_bits > 0)
    smallest = 1.0 if isinstance(fmt, Integer) else _smallest(fmt)
    return Facts(
        name=fmt.name,
        aliases=[alias for alias, name in ALIASES.items() if name == fmt.name],
        family={Integer: "integer", Minifloat: "minifloat", Posit: "posit"}[type(fmt)],
        width=fmt.width,
        fields=_fields(fmt),
        bias=fmt.bias if isinstance(fmt, Minifloat) else None,
        value=_value(fmt),
        signed=fmt.signed,
        largest=largest,
        most_negative=least,
        smallest_normal=normal,
        smallest_subnormal=2.0**fmt.lsb if below else None,
        smallest_positive=smallest,
        dynamic_range_decades=math.log10(largest) - math.log10(smallest),
        precision_bits=fmt.precision,
        has_zero=not isinstance(fmt, Minifloat) or fmt.subnormals,
        has_negative_zero=fmt.has_negative_zero,
        special_codes=_special_codes(fmt),
        default_overflow=fmt.default_overflow.value,
    )


def markdown() -> str:
    """The list of formats and the rule of names, as two tables in Markdown."""
    listed = _markdown_table(_HEADS, [_row(facts(get(name))) for name in COMMON])
    return f"{listed}\n\n{_markdown_table(_RULE_HEADS, list(RULE.items()))}"


def _markdown_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


_HEADS = [
    *("name", "also", "bits", "fields", "bias", "largest", "smallest normal", "smallest"),
    *("decades", "special codes", "beyond the range"),
]
_RULE_HEADS = ["part", "meaning"]
_NUMBERS = (2, 4, 5, 6, 7, 8)


def _row(found: Facts) -> list[str]:
    return [
        found.name,
        ", ".join(found.aliases),
        str(found.width),
        ", ".join(_field_texts(found)),
        "" if found.bias is None else str(found.bias),
        _number(found.largest),
        "" if found.smallest_normal is None else _number(found.smallest_normal),
        _number(found.smallest_positive),
        f"{found.dynamic_range_decades:.1f}",
        _specials_text(found),
        found.default_overflow,
    ]


def _describe(fmt: Format, options: argparse.Namespace) -> None:
    found = facts(fmt)
    everything = fmt.width <= _ALL_VALUES
    codes = list(range(1 << fmt.width)) if everything else fmt.landmarks()
    values = fmt.decode(np.array(codes))
    if options.json:
        table = [
            {"code": code, "value": float(value) if math.isfinite(value) else None, "text": fmt.text(code)}
            for code, value in zip(codes, values, strict=True)
        ]
        print_json({**asdict(found), "all_values": everything, "values": table})
        return
    lines = [(key, text) for key, text in _lines(found).items() if text]
    if options.markdown:
        print(_markdown_table(["format", found.name], lines))
        return
    print_table("", ["format", found.name], lines)
    print()
    if everything:
        _print_grid(fmt)
    else:
        rows = [[_hex(fmt.width, code), fmt.text(code)] for code in codes]
        print("Codes at which something happens")
        print_table("", ["code", "number"], rows, numbers=(1,))


def _lines(found: Facts) -> dict[str, str]:
    subnormal = found.smallest_subnormal
    zeros = "two" if found.has_negative_zero else "one" if found.has_zero else "none"
    return {
        "also": ", ".join(found.aliases),
        "bits": str(found.width),
        "fields": f"{_picture(found)}   ({', '.join(_field_texts(found))})",
        "bias": "" if found.bias is None else str(found.bias),
        "number": found.value,
        "largest": _number(found.largest),
        "most negative": _number(found.most_negative),
        "smallest normal": "" if found.smallest_normal is None else _number(found.smallest_normal),
        "smallest subnormal": "" if subnormal is None else _number(subnormal),
        "smallest positive": _number(found.smallest_positive),
        "dynamic range": f"{found.dynamic_range_decades:.1f} decades",
        "precision": f"{found.precision_bits} bits at most, the leading one included",
        "zeros": zeros,
        "special codes": _specials_text(found) or "none",
        "beyond the range": f"{found.default_overflow}, unless a design says otherwise",
    }


def _print_grid(fmt: Format) -> None:
    columns = min(_COLUMNS, 1 << fmt.width)
    heads = ["code", *(f"+{column}" for column in range(columns))]
    rows = [
        [_hex(fmt.width, start), *(fmt.text(code) for code in range(start, start + columns))]
        for start in range(0, 1 << fmt.width, columns)
    ]
    print_table("Numbers of all codes", heads, rows, numbers=range(1, columns + 1))


def _smallest(fmt: Format) -> float:
    """The smallest positive number of a minifloat or posit."""
    zero = not isinstance(fmt, Minifloat) or fmt.subnormals
    return float(fmt.decode(np.array([int(zero)]))[0])


def _fields(fmt: Format) -> dict[str, int | None]:
    if isinstance(fmt, Minifloat):
        return {**({"sign": 1} if fmt.signed else {}), "exponent": fmt.exp_bits, "mantissa": fmt.man_bits}
    if isinstance(fmt, Posit):
        return {"sign": 1, "regime": None, "exponent": fmt.es, "fraction": None}
    return {"two's complement" if fmt.signed else "unsigned": fmt.width}


def _field_texts(found: Facts) -> list[str]:
    up_to = "up to " if found.family == "posit" else ""
    return [
        name if width is None else f"{up_to if name == 'exponent' else ''}{width} {name}"
        for name, width in found.fields.items()
        if width != 0
    ]


def _picture(found: Facts) -> str:
    """The fields as letters, one a bit, the highest first; of a posit as far as they are fixed."""
    if found.family == "posit":
        return " ".join(
            ["s", "r…", *(["e" * (found.fields["exponent"] or 0)] if found.fields["exponent"] else []), "f…"]
        )
    return " ".join(name[0] * (width or 0) for name, width in found.fields.items() if width)


def _value(fmt: Format) -> str:
    if isinstance(fmt, Posit):
        exponent = f"{1 << fmt.es} r + e + s" if fmt.es else "r + s"
        return f"((1 - 3 s) + 0.f) * 2**((1 - 2 s) * ({exponent})); r is k - 1 for k ones, -k for k zeros"
    if isinstance(fmt, Integer):
        return "the integer itself" + (", its most negative code never a result" if fmt.symmetric else "")
    assert isinstance(fmt, Minifloat)
    sign = "(-1)**s * " if fmt.signed else ""
    normal = f"{sign}1.m * 2**{_exponent('e', fmt.bias or 0)}"
    return f"{normal}; where e = 0, {sign}0.m * 2**{fmt.min_exp}" if fmt.subnormals else normal


def _exponent(name: str, bias: int) -> str:
    return f"({name} {'-' if bias > 0 else '+'} {abs(bias)})" if bias else name


def _special_codes(fmt: Format) -> dict[str, list[tuple[int, int]]]:
    if isinstance(fmt, Posit):
        return {"NaN": [(fmt.nan_code, fmt.nan_code)]}
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


def _specials_text(found: Facts) -> str:
    texts = []
    for what, ranges in found.special_codes.items():
        codes = [
            _hex(found.width, low) if low == high else f"{_hex(found.width, low)} to {_hex(found.width, high)}"
            for low, high in ranges
        ]
        texts.append(f"{what} {', '.join(codes)}")
    return "; ".join(texts)


def _hex(width: int, code: int) -> str:
    return f"0x{code:0{-(-width // 4)}x}"


def _number(value: float) -> str:
    """A number as a person reads it: a power of two as such where it has no short decimal form."""
    fraction, exponent = math.frexp(abs(value))
    if fraction == 0.5 and not 1e-3 <= abs(value) < 1e7:
        return f"{'-' if value < 0 else ''}2**{exponent - 1}"
    return f"{value:.9g}"
