"""Estimate what an SRAM costs: area, energy of a read and of a write, access time, as functions of its capacity, word
width, ports and node.

  narrowgate memory --bits 65536 --word 128 --technology sg13g2
  narrowgate memory --bits 262144 --word 64 --ports 2 --node 28 --json

Nothing is measured: the figures are a law with few terms, fitted to CACTI and compared with published macros.
docs/reference/memory.md has its sources and its errors.
"""

import argparse

from costmodel.memory import MAX_PORTS, Memory
from costmodel.technology import load
from narrowgate.output import digits, print_json, print_table
from numerics.errors import InputError


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("--bits", type=int, required=True, metavar="N", help="capacity")
    parser.add_argument("--word", type=int, required=True, metavar="N", help="bits of an access")
    parser.add_argument(
        "--ports",
        type=int,
        default=1,
        metavar="N",
        help=f"ports that can read, 1 to {MAX_PORTS}; one writes (%(default)s)",
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--technology", metavar="NAME", help="name or TOML file, whose node counts")
    where.add_argument("--node", type=float, metavar="NM", help="process generation")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    node_nm = options.node
    if options.technology:
        node_nm = load(options.technology).node_nm
        if node_nm is None:
            raise InputError(f"Technology {options.technology} must say its node_nm, but does not; give --node")
    memory = Memory(options.bits, options.word, node_nm, options.ports)
    figures = memory.figures()
    if options.json:
        print_json(
            {
                "bits": memory.bits,
                "word": memory.word,
                "ports": memory.ports,
                "node_nm": memory.node_nm,
                "figures": figures,
                "conditions": {
                    "kind": "estimate",
                    "law": "costmodel/memory/law.toml",
                    "extrapolated": memory.extrapolated,
                },
            }
        )
        return 0
    print_table("", list(figures), [[digits(value) for value in figures.values()]], numbers=range(len(figures)))
    outside = f"; extrapolated: {memory.extrapolated}" if memory.extrapolated else ""
    print(f"Estimates by a law fitted to CACTI 7, not measured{outside}.")
    return 0
