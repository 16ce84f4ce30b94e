"""Processor time that the Verilog of each design of the catalogue takes: the slowest ten, and the sum.

  python benchmarks/generation.py [--every N]

Seconds of one processor (user and system, those of Yosys included), one design after another, as
``narrowgate generate --catalog`` makes them but with a start of Yosys for each (about 0.1 s). ``--every 8`` takes
each eighth design only. Figures of two runs compare only on a machine that has nothing else to do.
"""

import argparse
import os

from hwgen import catalog
from hwgen.design import Design
from hwgen.emit import emit

_SLOWEST = 10


def processor_s() -> float:
    """Seconds of processor time of this process and its children so far."""
    return sum(os.times()[:4])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--every", type=int, default=1, metavar="N", help="measure each Nth design (1: all)")
    options = parser.parse_args()
    seconds: dict[str, float] = {}
    for entry in catalog.entries()[:: options.every]:
        begin = processor_s()
        emit([Design.load(entry.text)])
        seconds[entry.text] = processor_s() - begin
    for text, taken in sorted(seconds.items(), key=lambda item: -item[1])[:_SLOWEST]:
        print(f"{taken:7.2f} s  {text}")
    print(f"{sum(seconds.values()):7.2f} s  all {len(seconds)} designs")


if __name__ == "__main__":
    main()
