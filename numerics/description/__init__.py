"""Formats as people read about them: facts, number lines, tables of values, bytes of blocks.

``print(describe("e4m3fn"))`` says all there is to say; `facts` and `block_facts` have the same for programs. Nothing
here computes what an encoder or decoder does: all facts are read off the formats themselves.
"""

from numerics.blocks import BlockFormat
from numerics.description.binades import Binade, binades, count_below
from numerics.description.bits import field_bits
from numerics.description.block import block_text
from numerics.description.block_facts import BlockFacts, Level, block_facts
from numerics.description.block_layout import block_layout
from numerics.description.element import element_text
from numerics.description.facts import Facts, facts
from numerics.description.number_line import number_line
from numerics.formats import Format
from numerics.lookup import get

__all__ = [
    "Binade",
    "BlockFacts",
    "Facts",
    "Level",
    "binades",
    "block_facts",
    "block_layout",
    "count_below",
    "describe",
    "facts",
    "field_bits",
    "number_line",
]


def describe(fmt: Format | BlockFormat | str) -> str:
    """All about a format, or the format of a name, as text of lines; of elements or of blocks.

    Raises
    ------
    InputError
        If no format has that name.
    """
    found = get(fmt) if isinstance(fmt, str) else fmt
    return block_text(found) if isinstance(found, BlockFormat) else element_text(found)
