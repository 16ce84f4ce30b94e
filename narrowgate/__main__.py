"""Entry point: finds the verb, runs it, and turns errors into one sentence and an exit status."""

import argparse
import os
import sys
import warnings
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version

from hwgen.tool import ToolError
from narrowgate.parser import Parser
from numerics.errors import InputError

DONE, FAILED, BAD_INPUT, TOOL_FAILED, INTERRUPTED = 0, 1, 2, 3, 130

#: Verbs with what they do; each lives in the file of its name, as `configure(parser)` and `run(arguments)`.
VERBS = {
    "formats": "list number formats, or describe one",
    "generate": "write the Verilog of designs, with manifests",
    "verify": "compare circuits with the golden function, bit for bit",
    "mutants": "judge the proof: which changed gates the vectors notice",
    "vectors": "write vectors of functions with their right answers",
    "cost": "measure area, delay and energy of designs on targets",
    "pareto": "sweep a space of designs and draw its fronts",
    "search": "choose one precision for each layer of a network, under a budget",
    "report": "the whole story on real data: accuracy beside cost",
    "claims": "what the field claims of formats' costs, beside our own figures",
    "technology": "import a technology from Liberty files, or describe one",
    "memory": "estimate area, energy and access time of an SRAM",
    "doctor": "say which tools are there and which are missing",
}

DESIGN_HELP = """\
A DESIGN is a name of the catalogue (rtl/), a TOML file, or a text form unit:key=value,key=value, such as
  multiply:a=e4m3fn,b=e4m3fn,out=bfloat16
  mac:a=int8,b=int4,acc=int32
  dot:a=e4m3fn,b=e2m1fn,lanes=32,acc=fp32,stages=3
Formats are those of 'narrowgate formats'. Accumulators: exact (wide enough never to round), intN (wraps), intNsat
(saturates), fixedM_L (bits of weight M down to L), or a floating format (rounds once a step).
generate and verify take systems, too, such as
  matmul:a=int8,b=int8,acc=int32,out=int8,rows=8,cols=8,bus=64
stages=N adds N pipeline registers; shell=stream gives valid/ready streams that keep the running total inside.
"""
EPILOG = f"""\
{DESIGN_HELP}
Exit status: 0 done and right, 1 a check failed, 2 bad input, 3 a tool failed.
Every verb takes --json for one JSON document on standard output; 'narrowgate VERB --help' teaches the verb.
"""


def parser_of(verb: str | None) -> Parser:
    """The whole parser, with the arguments of `verb` filled in; only that verb's file is imported."""
    parser = Parser(
        prog="narrowgate",
        description="Which number format, in which circuit, at what cost?",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"narrowgate {version('narrowgate')}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    for name, what in VERBS.items():
        sub = verbs.add_parser(name, help=what, formatter_class=argparse.RawDescriptionHelpFormatter)
        if name == verb:
            module = import_module(f"narrowgate.{name}")
            sub.description = module.__doc__
            module.configure(sub)
            sub.set_defaults(run=module.run)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv`, and return its exit status."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    verb = next((word for word in arguments if not word.startswith("-")), None)
    try:
        options = parser_of(verb).parse_args(arguments)
        return options.run(options)
    except InputError as error:
        # A circuit given up halfway leaves components that were never built in, of which Amaranth warns.
        warnings.filterwarnings("ignore", message=".* created but never used")
        return _complain(str(error), BAD_INPUT)
    except ToolError as error:
        if error.log.strip():
            print(error.log.rstrip()[-6000:], file=sys.stderr)
        return _complain(str(error), TOOL_FAILED)
    except BrokenPipeError:
        # Whoever read standard output has gone; nothing more can be said there.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        name = error.filename if error.filename is not None else "A file"
        return _complain(f"{name} must be usable, but is not: {error.strerror or error}", BAD_INPUT)
    except KeyboardInterrupt as interrupt:
        return _complain(str(interrupt) or "Interrupted", INTERRUPTED)


def _complain(sentence: str, status: int) -> int:
    print(f"narrowgate: {sentence}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
