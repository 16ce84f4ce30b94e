"""The page, from its parts."""

from dataclasses import dataclass

from reports.choosing.accumulators import accumulators
from reports.choosing.accuracy import accuracy
from reports.choosing.block_formats import block_formats
from reports.choosing.crest import crest
from reports.choosing.libraries import libraries
from reports.choosing.network import network
from reports.choosing.number_lines import number_lines
from reports.choosing.part import paragraphs
from reports.choosing.scale_rules import scale_rules

#: Parts in the order of the questions that a designer meets.
PARTS = (number_lines, accuracy, crest, block_formats, scale_rules, accumulators, libraries, network)

_HEAD = """\
# Choosing a format

For those who design accelerators: eight questions, what the evidence says, and what to choose. All figures on
this page are computed as it is written (`make docs`), and a sentence that they contradict stops the writing.
[Formats](../reference/formats.md) and [block formats](../reference/blocks.md) have their own pages;
`narrowgate formats NAME` shows one.

Colours: blue integers, orange floats, green posits, purple HiFloat8."""


@dataclass(frozen=True)
class Page:
    """Markdown and its figures by file name."""

    text: str
    figures: dict[str, str]


def page() -> Page:
    """The whole page, the same each time; some 30 seconds."""
    parts = [make() for make in PARTS]
    sections = [f"## {number}. {part.title}\n\n{part.text}" for number, part in enumerate(parts, 1)]
    figures = {name: svg for part in parts for name, svg in part.figures.items()}
    return Page(paragraphs(_HEAD, *sections) + "\n", figures)
