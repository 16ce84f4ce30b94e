"""Lists of the formats with a name, and of the rules by which names compose."""

from numerics import blocks
from numerics.description import BlockFacts, Facts, block_facts, facts
from numerics.description.block import COMPOSITION
from numerics.description.element import special_codes_text
from numerics.description.facts import field_texts
from numerics.description.spelling import number_text
from numerics.formats import get
from numerics.formats.names import COMMON, RULE
from reports.markdown import table

HEADS = [
    *("name", "also", "bits", "fields", "bias", "largest", "smallest normal", "smallest"),
    *("decades", "special codes", "beyond the range"),
]
#: Columns of `HEADS` that hold numbers.
NUMBERS = (2, 4, 5, 6, 7, 8)
BLOCK_HEADS = [
    *("name", "also", "elements", "block", "scale", "scale rule", "levels", "tensor scale"),
    *("bits per element", "binades in a block", "binades in all"),
]
BLOCK_NUMBERS = (8, 9, 10)
RULE_HEADS = ["part", "meaning"]


def elements() -> list[Facts]:
    """Element formats that lists show."""
    return [facts(get(name)) for name in COMMON]


def block_formats() -> list[BlockFacts]:
    """Block formats that lists show."""
    return [block_facts(fmt) for fmt in blocks.NAMED.values()]


def elements_markdown() -> str:
    """The list of element formats and the rule of their names, as two tables in Markdown."""
    listed = table(HEADS, [element_row(found) for found in elements()])
    return f"{listed}\n\n{table(RULE_HEADS, list(RULE.items()))}"


def blocks_markdown() -> str:
    """The list of block formats and the rule of their text forms, as two tables in Markdown."""
    listed = table(BLOCK_HEADS, [block_row(found) for found in block_formats()])
    return f"{listed}\n\n{table(RULE_HEADS, list(COMPOSITION.items()))}"


def element_row(found: Facts) -> list[str]:
    """Cells under `HEADS`."""
    return [
        found.name,
        ", ".join(found.aliases),
        str(found.width),
        ", ".join(field_texts(found)),
        "" if found.bias is None else str(found.bias),
        number_text(found.largest),
        "" if found.smallest_normal is None else number_text(found.smallest_normal),
        number_text(found.smallest_positive),
        f"{found.dynamic_range_decades:.1f}",
        special_codes_text(found),
        found.default_overflow,
    ]


def block_row(found: BlockFacts) -> list[str]:
    """Cells under `BLOCK_HEADS`."""
    point = f"q{found.fraction_bits}" if found.fraction_bits else ""
    return [
        found.name,
        ", ".join(found.aliases),
        f"{found.element}{point}",
        found.block,
        found.scale,
        found.scale_rule,
        ", ".join(f"{level.width} bit / {level.length}" for level in found.levels),
        "float32" if found.tensor_scale else "",
        f"{found.bits_per_element:.6g}",
        f"{found.block_range_binades:.1f}",
        f"{found.dynamic_range_binades:.1f}",
    ]
