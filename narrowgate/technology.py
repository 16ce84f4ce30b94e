"""Import a technology from Liberty files, or describe one.

  narrowgate technology import asap7*.lib.gz --name asap7 --node 7 -o asap7.toml
  narrowgate technology show sg13g2

An import keeps the cells that synthesis uses (docs/reference/technology.md states the rule and what it loses) and
writes one TOML file, which every verb then takes wherever it takes the name of a technology.
"""

import argparse
from pathlib import Path

from costmodel.technology import Technology, import_liberty, load, names
from narrowgate.output import print_json, print_table


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    importer = actions.add_parser("import", help="make a technology file from Liberty files")
    importer.add_argument(
        "files", nargs="+", type=Path, metavar="FILE.lib", help="Liberty, plain or gzip; one corner"
    )
    importer.add_argument("--name", required=True, help="name of the technology")
    importer.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.toml", help="file to write")
    importer.add_argument(
        "--cells", nargs="+", default=[], metavar="GLOB", help="cells to choose from; '!GLOB' takes cells away"
    )
    importer.add_argument("--licence", help="licence of the figures, where the files do not say")
    importer.add_argument("--rights", help="copyright of the figures, where the files do not say")
    importer.add_argument("--node", type=float, metavar="NM", help="process generation, which scaling starts from")
    show = actions.add_parser("show", help="describe a technology, or list those that there are")
    show.add_argument("technology", nargs="?", metavar="NAME", help="name or TOML file")
    for action in (importer, show):
        action.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    if options.action == "import":
        found = [
            import_liberty(
                options.files,
                options.name,
                options.output,
                cells=options.cells,
                licence=options.licence,
                rights=options.rights,
                node_nm=options.node,
            )
        ]
    else:
        found = [load(options.technology)] if options.technology else [load(name) for name in names()]
    if options.json:
        print_json([_summary(technology) for technology in found])
        return 0
    for technology in found:
        print_table("", ["technology", technology.name], [[key, str(value)] for key, value in _rows(technology)])
    return 0


def _summary(technology: Technology) -> dict[str, object]:
    corner = technology.corner
    return {
        "name": technology.name,
        "corner": corner.name,
        "voltage_v": corner.voltage_v,
        "temperature_c": corner.temperature_c,
        "node_nm": technology.node_nm,
        "cells": len(technology.cells),
        "source_cells": technology.source_cells,
        "sources": [source.library for source in technology.sources],
        "licence": technology.licence,
        "rights": technology.rights,
        "input_slew_ps": technology.input_slew_ps,
        "output_load_ff": technology.output_load_ff,
    }


def _rows(technology: Technology) -> list[tuple[str, object]]:
    return [
        (key, ", ".join(value) if isinstance(value, list) else value)
        for key, value in _summary(technology).items()
        if key != "name"
    ]
