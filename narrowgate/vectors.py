"""Write vectors of a function with their right answers, for the tests of other programs and circuits.

Each DESIGN gives a file NAME.csv of the function that it computes: lines that begin with # say what is in it, then
come a row of names and a row of codes in hexadecimal for each vector. Functions of few operand bits get every vector,
others corner cases and random ones.

  narrowgate vectors multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn -o build
  narrowgate vectors convert:a=fp32,out=e2m1fn,nan=max --count 100000
"""

import argparse
import sys
from pathlib import Path

from hwgen.design import Design
from narrowgate.checks import check_least, check_seed
from narrowgate.output import counting, print_json, print_table
from numerics.errors import InputError
from sim.conformance import write_vectors

#: Vectors of a file unless a caller says otherwise.
_COUNT = 1 << 16


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("designs", nargs="+", metavar="DESIGN", help="catalogue name, text form or TOML file")
    parser.add_argument(
        "-o", "--output", type=Path, metavar="DIR", help="folder for the files; standard output for one design"
    )
    parser.add_argument(
        "--count", type=int, default=_COUNT, metavar="N", help=f"vectors of a file, at most; {_COUNT:,} by default"
    )
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="seed of all that is random, 1 by default")
    parser.add_argument("--json", action="store_true", help="print what was written as one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    check_least("count", options.count, 2)
    check_seed(options.seed)
    if options.output is not None and options.output.exists() and not options.output.is_dir():
        raise InputError(f"Vectors must go to a folder, not to the file {options.output}")
    functions = list(dict.fromkeys(Design.load(text).function for text in options.designs))
    if options.output is None:
        if len(functions) > 1 or options.json:
            what = "--json" if options.json else f"{len(functions)} designs"
            raise InputError(f"{what} must go with a folder for the files, as in -o build, but none was given")
        write_vectors(functions[0], options.count, options.seed, sys.stdout)
        return 0
    options.output.mkdir(parents=True, exist_ok=True)
    written: list[tuple[str, str, int]] = []
    with counting("writing", len(functions)) as advance:
        for function in functions:
            path = options.output / f"{Design(function).name}.csv"
            with path.open("w") as file:
                count = write_vectors(function, options.count, options.seed, file)
            written.append((str(path), function.text, count))
            advance()
    columns = ["file", "function", "vectors"]
    if options.json:
        print_json([dict(zip(columns, row, strict=True)) for row in written])
    else:
        print_table("", columns, [[path, text, f"{count:,}"] for path, text, count in written], numbers=(2,))
    return 0
