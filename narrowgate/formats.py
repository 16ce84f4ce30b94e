"""List number formats, or describe one.

  narrowgate formats
  narrowgate formats e4m3fn
  narrowgate formats nvfp4
  narrowgate formats e5m2 --json

With a name: fields, range, precision, special codes, a picture of the number line and a table of values, of all codes
up to 8 bits and of those at which something happens beyond; of a block format its scales, its range and its bytes.
Any name that the rules under the lists compose will do.
"""

import argparse
import math
from dataclasses import asdict

from narrowgate.output import print_json, print_table
from numerics import Format, get
from numerics.blocks import BlockFormat
from numerics.description import binades, block_facts, block_layout, facts, number_line
from numerics.description.block import COMPOSITION, LAYOUT_TITLE, block_lines
from numerics.description.block_facts import element_of
from numerics.description.element import fact_lines, shown_codes, value_rows, value_title
from numerics.formats.names import RULE
from reports.formats.lists import (
    BLOCK_HEADS,
    BLOCK_NUMBERS,
    HEADS,
    NUMBERS,
    RULE_HEADS,
    block_formats,
    block_row,
    blocks_markdown,
    element_row,
    elements,
    elements_markdown,
)
from reports.markdown import table


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument(
        "name", nargs="?", metavar="NAME", help="format to describe, such as e4m3fn, nvfp4 or int4sym.b64.ue5m3"
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--json", action="store_true", help="print one JSON document")
    how.add_argument("--markdown", action="store_true", help="print tables in Markdown, as in docs/reference/")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    if options.name:
        found = get(options.name)
        if isinstance(found, BlockFormat):
            _describe_block(found, options)
        else:
            _describe(found, options)
    elif options.json:
        print_json(
            {
                "formats": [asdict(found) for found in elements()],
                "rule": RULE,
                "block_formats": [asdict(found) for found in block_formats()],
                "block_rule": COMPOSITION,
            }
        )
    elif options.markdown:
        print(f"{elements_markdown()}\n\n{blocks_markdown()}")
    else:
        _list()
    return 0


def _list() -> None:
    print_table("", HEADS, [element_row(found) for found in elements()], numbers=NUMBERS)
    print()
    print_table("How names compose", RULE_HEADS, list(RULE.items()))
    print()
    print_table("Block formats", BLOCK_HEADS, [block_row(found) for found in block_formats()], numbers=BLOCK_NUMBERS)
    print()
    print_table("How block formats compose", RULE_HEADS, list(COMPOSITION.items()))


def _describe_block(fmt: BlockFormat, options: argparse.Namespace) -> None:
    if options.json:
        document = {"block_layout": block_layout(fmt).splitlines(), "elements": _document(element_of(fmt))}
        print_json({**asdict(block_facts(fmt)), **document})
        return
    if _told(fmt.name, block_lines(block_facts(fmt)), options):
        return
    print(f"\n{LAYOUT_TITLE}\n{block_layout(fmt)}\n")
    print(f"Elements, {element_of(fmt)}\n{number_line(element_of(fmt))}")


def _describe(fmt: Format, options: argparse.Namespace) -> None:
    if options.json:
        print_json(_document(fmt))
        return
    if _told(fmt.name, fact_lines(facts(fmt)), options):
        return
    print(f"\n{number_line(fmt)}\n")
    heads, *rows = value_rows(fmt)
    print_table(value_title(fmt), heads, rows, numbers=range(1, len(heads)))


def _told(name: str, lines: dict[str, str], options: argparse.Namespace) -> bool:
    """Print facts; whether that is all."""
    rows = [(key, text) for key, text in lines.items() if text]
    if options.markdown:
        print(table(["format", name], rows))
    else:
        print_table("", ["format", name], rows)
    return options.markdown


def _document(fmt: Format) -> dict:
    codes = shown_codes(fmt)
    values = fmt.decode(codes)
    entries = [
        {"code": code, "value": float(value) if math.isfinite(value) else None, "text": fmt.text(code)}
        for code, value in zip(codes, values, strict=True)
    ]
    return {
        **asdict(facts(fmt)),
        "binades": [asdict(binade) for binade in binades(fmt)],
        "number_line": number_line(fmt).splitlines(),
        "all_values": len(codes) == 1 << fmt.width,
        "values": entries,
    }
