"""What there is to know of a block format."""

import math
from dataclasses import dataclass

from numerics.blocks import BlockFormat, HiFloat4, Scaled, ScaleRule
from numerics.blocks import hifloat4 as hif4
from numerics.blocks.layout import Extent
from numerics.blocks.names import ALIASES
from numerics.formats import Format
from numerics.measures.grid import dynamic_range

#: Scale rules in words: M is the largest magnitude of the block, Q the largest number of an element, E the exponent
#: of the leading bit of Q.
RULES = {
    ScaleRule.FLOOR: "2**(floor(log2(M)) - E)",
    ScaleRule.CEIL: "2**ceil(log2(M / Q)), the least power of two with which nothing is clipped",
    ScaleRule.NEAREST_EVEN: "2**(floor(log2(M')) - E), M' being M rounded to nearest even as precisely as Q is held",
    ScaleRule.UP_IF_CLIPPED: "2**(floor(log2(M)) - E), twice that where M would round to more than Q",
    ScaleRule.CEIL_OF_MAXIMUM: "2**(ceil(log2(M)) - E)",
    ScaleRule.NEAREST: "M / Q, rounded to nearest even",
    ScaleRule.UP: "M / Q, rounded up",
    ScaleRule.DOWN: "M / Q, rounded down",
    ScaleRule.MEAN: "mean magnitude of the block, rounded to nearest even",
}
_EXTENTS = {Extent.ROW: "row", Extent.WHOLE: "whole array"}


@dataclass(frozen=True, kw_only=True)
class Level:
    """A level of scales between the elements and the scale: `length` neighbours share `width` bits."""

    length: int
    width: int


@dataclass(frozen=True, kw_only=True)
class BlockFacts:
    """What is known of a block format, in the order in which it is told."""

    name: str
    aliases: list[str]
    #: Text form made of the parameters, or the name where there is none.
    text: str
    element: str
    #: Bits of an element behind the binary point.
    fraction_bits: int
    #: Elements of a block: ``32``, ``16 × 16``, ``row``.
    block: str
    #: The same as a number; None where it is that of the data.
    block_elements: int | None
    scale: str
    scale_rule: str
    #: The rule in words.
    scale_rule_text: str
    levels: list[Level]
    #: Whether a float32 factor of the whole tensor goes with it.
    tensor_scale: bool
    #: What a code stands for.
    value: str
    #: Bits of an element and its share of scales; what a whole row or array shares is not counted.
    bits_per_element: float
    #: Numbers in one block, in units of its scale.
    smallest_in_block: float
    largest_in_block: float
    block_range_binades: float
    #: Numbers over all scales; the factor of the tensor is not counted.
    smallest_positive: float
    largest: float
    dynamic_range_decades: float
    dynamic_range_binades: float


def block_facts(fmt: BlockFormat) -> BlockFacts:
    """All that there is to say of `fmt`."""
    element, scale, fraction_bits = (
        element_of(fmt),
        scale_of(fmt),
        fmt.fraction_bits if isinstance(fmt, Scaled) else 0,
    )
    levels = _levels(fmt)
    inside, outside = dynamic_range(element), dynamic_range(scale)
    # The levels of HiFloat4 make numbers larger, those of other formats make them smaller.
    steps = sum((1 << level.width) - 1 for level in levels)
    up, down = (steps, 0) if isinstance(fmt, HiFloat4) else (0, steps)
    smallest = math.ldexp(inside.smallest, -fraction_bits - down)
    largest = math.ldexp(inside.largest, up - fraction_bits)
    local = math.log2(largest) - math.log2(smallest)
    return BlockFacts(
        name=fmt.name,
        aliases=[alias for alias, name in ALIASES.items() if name == fmt.name],
        text=fmt.text if isinstance(fmt, Scaled) else fmt.name,
        element=element.name,
        fraction_bits=fraction_bits,
        block=_block_text(fmt),
        block_elements=block_elements(fmt),
        scale=scale.name,
        scale_rule=_rule(fmt)[0],
        scale_rule_text=_rule(fmt)[1],
        levels=levels,
        tensor_scale=isinstance(fmt, Scaled) and fmt.tensor,
        value=_value(fmt),
        bits_per_element=fmt.bits_per_element,
        smallest_in_block=smallest,
        largest_in_block=largest,
        block_range_binades=local,
        smallest_positive=smallest * outside.smallest,
        largest=largest * outside.largest,
        dynamic_range_decades=(local + outside.binades) * math.log10(2),
        dynamic_range_binades=local + outside.binades,
    )


def element_of(fmt: BlockFormat) -> Format:
    """Format of the elements."""
    return fmt.element if isinstance(fmt, Scaled) else hif4.ELEMENT


def scale_of(fmt: BlockFormat) -> Format:
    """Format of the scales."""
    return fmt.scale if isinstance(fmt, Scaled) else hif4.SCALE


def block_shape(fmt: BlockFormat) -> tuple[int, ...] | None:
    """Shape of a whole block; None where it is that of the data."""
    if isinstance(fmt, Scaled):
        return None if isinstance(fmt.block, Extent) else fmt.block
    return (hif4.LENGTH,)


def block_elements(fmt: BlockFormat) -> int | None:
    """Elements of a whole block; None where that depends on the data."""
    shape = block_shape(fmt)
    return None if shape is None else math.prod(shape)


def _block_text(fmt: BlockFormat) -> str:
    if isinstance(fmt, Scaled) and isinstance(fmt.block, Extent):
        return _EXTENTS[fmt.block]
    return " × ".join(map(str, block_shape(fmt) or ()))


def _levels(fmt: BlockFormat) -> list[Level]:
    if isinstance(fmt, Scaled):
        return [Level(length=fmt.micro.length, width=fmt.micro.width)] if fmt.micro else []
    return [Level(length=hif4.LENGTH // parts, width=1) for parts in (hif4.EIGHTHS, hif4.SIXTEENTHS)]


def _rule(fmt: BlockFormat) -> tuple[str, str]:
    """Name and words."""
    if isinstance(fmt, Scaled):
        rule = ScaleRule(fmt.rule)  # type: ignore[arg-type]
        steps = ", in steps of float32" if fmt.recipe else ""
        return str(rule), RULES[rule] + steps
    return "bfloat16", "bfloat16(M * bfloat16(1/7)), rounded to nearest even"


def _value(fmt: BlockFormat) -> str:
    if not isinstance(fmt, Scaled):
        return "element * 2**(bit of its 8 + bit of its 4) * scale"
    point = f" * 2**{-fmt.fraction_bits}" if fmt.fraction_bits else ""
    micro = f" * 2**-(exponent of its {fmt.micro.length})" if fmt.micro else ""
    return f"element{point}{micro} * scale" + (" * scale of the tensor" if fmt.tensor else "")
