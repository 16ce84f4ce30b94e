"""What each choice gives on awkward blocks, by encoding and decoding them."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from numerics import InputError, blocks
from numerics.blocks import BlockArray, BlockFormat, ScaleRule, Special
from numerics.description.block_facts import scale_of
from numerics.description.spelling import number_text
from reports.markdown import table

POWER_RULES = (
    *(ScaleRule.FLOOR, ScaleRule.NEAREST_EVEN, ScaleRule.UP_IF_CLIPPED, ScaleRule.CEIL),
    ScaleRule.CEIL_OF_MAXIMUM,
)
QUOTIENT_RULES = (ScaleRule.NEAREST, ScaleRule.UP, ScaleRule.DOWN)
#: Elements, scales, rules and the largest magnitudes of blocks by which rules are compared.
COMPARED = (
    ("e2m1fn", "e8m0fnu", POWER_RULES, (4.0, 5.0, 6.0, 6.5, 7.0, 7.9, 8.0)),
    ("e4m3fn", "e8m0fnu", POWER_RULES, (256.0, 448.0, 460.0, 464.0, 465.0, 495.0, 496.0, 512.0)),
    ("e2m1fn", "ue4m3", QUOTIENT_RULES, (4.0, 5.0, 6.0, 6.5, 7.0, 7.9, 8.0)),
)
CASE_HEADS = ["case", "block", "format", "choice", "scale", "numbers"]


@dataclass(frozen=True)
class Case:
    """One awkward block: its first numbers (zeros follow), and what it is encoded as."""

    what: str
    numbers: Sequence[float]
    format: str
    #: Arguments of `encode`, which are the choice.
    choice: Mapping[str, Any] = field(default_factory=dict)

    def row(self) -> list[str]:
        """The case and what became of it."""
        fmt = blocks.get(self.format)
        told = ", ".join(f"{key}={value}" for key, value in self.choice.items())
        head = [self.what, _numbers(self.numbers), fmt.name, told]
        try:
            block = fmt.encode(np.array(self.numbers), **self.choice)
        except InputError as error:
            return [*head, "", f"error: {error}"]
        return [*head, _scale(fmt, block), _numbers(block.decode())]


def cases() -> Iterator[Case]:
    """Awkward blocks with each choice that there is."""
    for name in ("mxfp4", "nvfp4", "hif4"):
        yield Case("zeros", (0.0, -0.0), name)
    for what, value in (("NaN", math.nan), ("infinity", math.inf)):
        for name in ("mxfp8_e4m3", "mxfp8_e5m2", "mxfp4"):
            for special in Special:
                yield Case(what, (value, 1.0), name, {"special": special})
    for overflow in ("saturate", "overflow"):
        yield Case("scale too large", (2.0**200, 1.0), "mxfp4", {"scale_overflow": overflow})
    for name in ("mxfp4", "uefp4", "e2m1fn.b16.ue5m3.nonzero"):
        yield Case("scale too small", (2.0**-140, 2.0**-141), name)
    yield Case("scale too small", (2.0**-17, 2.0**-18), "uefp4")
    yield Case("small block under a scale of the tensor", (2.0**-140, 2.0**-141), "nvfp4")
    for name in ("mxfp4", "e2m1fn.b32.e8m0fnu.ceil", "e2m1fn.b32.e8m0fnu.up_if_clipped"):
        yield Case("largest number beyond the largest element", (7.9, 3.0), name)
    for name in ("int8q6.b32.e8m0fnu", "mxint8"):
        yield Case("most negative code", (-1.999, 1.999), name)
    yield Case("block cut short", tuple(float(n) for n in range(1, 5)), "e2m1fn.b3.e8m0fnu")


def cases_markdown() -> str:
    """Table of `cases`."""
    return table(CASE_HEADS, [case.row() for case in cases()])


def rules_markdown() -> str:
    """Tables of what the largest number of a block becomes under each rule, in parentheses its scale."""
    parts = []
    for element, scale, rules, maxima in COMPARED:
        formats = [blocks.get(f"{element}.b32.{scale}.{rule}") for rule in rules]
        rows = [
            [number_text(most), *(_largest(fmt.encode(np.array([most])), fmt) for fmt in formats)] for most in maxima
        ]
        heads = [f"largest of the block, {element} under {scale}", *map(str, rules)]
        parts.append(table(heads, rows, right=range(len(heads))))
    return "\n\n".join(parts)


def _largest(block: BlockArray, fmt: BlockFormat) -> str:
    return f"{_number(block.decode()[0])} ({_scale(fmt, block)})"


def _scale(fmt: BlockFormat, block: BlockArray) -> str:
    factor = "" if block.tensor_scale is None else f" × {_number(float(block.tensor_scale))}"
    return ", ".join(_number(float(scale)) for scale in scale_of(fmt).decode(block.scales).ravel()) + factor


def _numbers(values: Sequence[float] | np.ndarray) -> str:
    return ", ".join(_number(float(value)) for value in values)


def _number(value: float) -> str:
    """A number in a cell: a power of two, small ones with six digits."""
    if math.isnan(value):
        return "NaN"
    text = number_text(value)
    return text if len(text) <= len("2**-1022") else f"{value:.6g}"
