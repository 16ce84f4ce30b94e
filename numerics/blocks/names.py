"""Names of block formats, and the text form by which they compose.

``ELEMENT.BLOCK.SCALE`` and then, each if wanted and in this order: the rule of scales, ``tensor``, ``recipe``,
``microN`` or ``microNeD``, ``nonzero``, ``splitN``. ELEMENT is the name of an element format, with ``qF`` behind it
for F fraction bits; BLOCK is ``bN``, ``bNxM``, ``row`` or ``whole``; SCALE is the name of an element format.
``bfpW.BLOCK`` and options is what `bfp` makes.
"""

import re
from dataclasses import replace
from functools import cache
from typing import Any

from numerics.blocks.base import BlockFormat
from numerics.blocks.hifloat4 import HiFloat4
from numerics.blocks.layout import Block, Extent
from numerics.blocks.micro import Micro
from numerics.blocks.scale import ScaleRule
from numerics.blocks.scaled import Scaled
from numerics.errors import InputError, nearest
from numerics.formats import Minifloat, Specials
from numerics.formats import get as get_element


def bfp(width: int, block: Block | int | str) -> Scaled:
    """Block floating point: elements of `width` bits, sign and magnitude, in blocks that share an 8-bit exponent.

    An element is its magnitude times ``2**(E - width + 2)``, with E the exponent of the largest magnitude. `block` is
    as in `Scaled`; ``numerics.blocks.get("bfp8.b16")`` is ``bfp(8, 16)``.

    Raises
    ------
    InputError
        If `width` is not 2 to 25, or the block is none.
    """
    if not isinstance(width, int) or not 2 <= width <= 25:
        raise InputError(f"Elements of block floating point must be 2 to 25 bits wide, not {width!r}")
    # With one exponent bit, subnormal and normal numbers are equally far apart.
    element = Minifloat(1, width - 2, bias=1, specials=Specials.NONE)
    return Scaled(element=element, scale=get_element("e8m0fnu"), block=block)  # type: ignore[arg-type]


def _mx(element: str, fraction_bits: int = 0) -> Scaled:
    """A format of the MX family, all of which have the scale rule of OCP MX v1.0."""
    scale = get_element("e8m0fnu")
    return Scaled(element=get_element(element), scale=scale, block=(32,), fraction_bits=fraction_bits)


def _nv(element: str, block: Block = (16,), scale: str = "ue4m3", *, tensor: bool = True) -> Scaled:
    return Scaled(element=get_element(element), scale=get_element(scale), block=block, tensor=tensor)


def _two_level(width: int) -> Scaled:
    plain = bfp(width, 16)
    return Scaled(element=plain.element, scale=plain.scale, block=plain.block, micro=Micro(2))


#: Block formats with a name of their own.
NAMED: dict[str, BlockFormat] = {
    "mxfp8_e4m3": _mx("e4m3fn"),
    "mxfp8_e5m2": _mx("e5m2"),
    "mxfp6_e2m3": _mx("e2m3fn"),
    "mxfp6_e3m2": _mx("e3m2fn"),
    "mxfp4": _mx("e2m1fn"),
    "mxint8": _mx("int8sym", 6),
    # Elements of *INT v.s. FP* (arXiv:2510.25602), which rounds the scales of all MX formats up: ``.ceil``.
    "mxint6": _mx("int6sym", 4),
    "mxint4": _mx("int4sym", 2),
    "nvfp4": _nv("e2m1fn"),
    "nvfp4_2d": _nv("e2m1fn", (16, 16)),
    "nvint4": _nv("int4sym"),
    # No tensor scale: the range of the block scale makes up for it.
    "uefp4": _nv("e2m1fn", scale="ue5m3", tensor=False),
    "msfp12": bfp(4, 16),
    "msfp16": bfp(8, 16),
    "mx9": _two_level(8),
    "mx6": _two_level(5),
    "mx4": _two_level(3),
    "dfp16": Scaled(
        element=get_element("int16sym"), scale=get_element("e8m0fnu"), block=Extent.WHOLE, fraction_bits=14
    ),
    "hif4": HiFloat4(),
    # Weights of ZeroQuant(4+2): FP6 with a scale a row.
    "fp6_split": Scaled(element=get_element("e3m2fn"), scale=get_element("fp16"), block=Extent.ROW, split=2),
    # Weights of BitNet b1.58 (arXiv:2402.17764).
    "ternary_absmean": Scaled(
        element=get_element("ternary"), scale=get_element("fp32"), block=Extent.WHOLE, rule=ScaleRule.MEAN
    ),
}
ALIASES = {
    "mxfp8": "mxfp8_e4m3",
    "mxfp6": "mxfp6_e2m3",
    "mxfp4_e2m1": "mxfp4",
    "hifloat4": "hif4",
}

_BFP = re.compile(r"bfp(\d{1,2})", re.ASCII)
_BLOCK = re.compile(r"b(\d{1,9})(?:x(\d{1,9}))?", re.ASCII)
_ELEMENT = re.compile(r"(.+?)(?:q(-?\d{1,3}))?", re.ASCII)
_MICRO = re.compile(r"micro(\d{1,7})(?:e(\d))?", re.ASCII)
_SPLIT = re.compile(r"split(\d{1,2})", re.ASCII)
#: Options in their order, and what each sets.
_FLAGS = ("tensor", "recipe", "nonzero")


class UnknownBlockFormatError(InputError):
    """A name that no block format has; `nearest` is the most similar name of one."""

    def __init__(self, name: str):
        self.nearest = nearest(name.lower(), [*NAMED, *ALIASES])
        super().__init__(
            f"Block format must have a name of its own or be ELEMENT.BLOCK.SCALE with options, not {name!r}; "
            f"the nearest name is {self.nearest}"
        )


def scaled_name(fmt: Scaled) -> str:
    """Canonical name: its own if it has one, else its text form."""
    return next((name for name, named in NAMED.items() if named == fmt), fmt.text)


def _parsed_block(text: str) -> Block | None:
    if text in list(Extent):
        return Extent(text)
    match = _BLOCK.fullmatch(text)
    return tuple(int(size) for size in match.groups() if size) if match else None


def _option(text: str) -> tuple[str, Any] | None:
    """The parameter that an option sets, and its value."""
    if text in list(ScaleRule):
        return "rule", ScaleRule(text)
    if text in _FLAGS:
        return text, True
    if match := _MICRO.fullmatch(text):
        return "micro", Micro(int(match[1]), int(match[2] or 1))
    if match := _SPLIT.fullmatch(text):
        return "split", int(match[1])
    return None


@cache
def get(name: str) -> BlockFormat:
    """The block format that `name` (its own, an alias, or a text form) stands for.

    Raises
    ------
    UnknownBlockFormatError
        If none has that name; the nearest one is suggested.
    InputError
        If the text form names element formats that are not, an option twice, or parts that do not go together.
    """
    key = ALIASES.get(name, name)
    if key in NAMED:
        return NAMED[key]
    element, *rest = key.split(".")
    block = _parsed_block(rest[0]) if rest else None
    head, shared = _ELEMENT.fullmatch(element), _BFP.fullmatch(element)
    if block is None or (len(rest) < 2 and not shared) or not head:
        raise UnknownBlockFormatError(name)
    options = _options(name, rest[1:] if shared else rest[2:])
    if shared:
        return replace(bfp(int(shared[1]), block), **options)
    return Scaled(
        element=get_element(head[1]),
        scale=get_element(rest[1]),
        block=block,
        fraction_bits=int(head[2] or 0),
        **options,
    )


def _options(name: str, texts: list[str]) -> dict[str, Any]:
    """The parameters that the options of the format called `name` set."""
    options: dict[str, Any] = {}
    for text in texts:
        option = _option(text)
        if option is None:
            raise UnknownBlockFormatError(name)
        if option[0] in options:
            raise InputError(f"Options of a block format must be given once, not {text} again in {name!r}")
        options[option[0]] = option[1]
    return options
