"""Delays of this project's timing analysis against OpenSTA's, on the same netlists.

  python benchmarks/timing_analysers.py NAME [FILE.lib…] [--page FILE.md]

Needs OpenSTA (`sta`; Debian's package opensta). With the plain Liberty files that technology NAME was made from,
OpenSTA also analyses each netlist on those: every point of the tables, every condition, rise and fall capacitances.
Leave wire load models out of such a file, since OpenSTA applies them by default.
"""

import argparse
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path

from shared import PERIOD_PS, circuits, opensta, put_into

from costmodel import asic, technology
from costmodel.asic import timing
from costmodel.technology import Technology


def opensta_ps(files: Sequence[Path], verilog: str, top: str, tech: Technology) -> float:
    """Longest path of a combinational netlist as OpenSTA sees it."""
    with tempfile.TemporaryDirectory() as name:
        netlist = Path(name) / "netlist.v"
        # OpenSTA's reader does not know the word.
        netlist.write_text(verilog.replace(" signed", ""))
        log = opensta(files, netlist, top, tech, ["report_checks -path_delay max -digits 4"])
    match = re.search(r"([\d.]+)\s+slack \(MET\)", log)
    if match is None:
        raise RuntimeError(f"OpenSTA must report a path of {top}, not:\n{log}")
    return PERIOD_PS - float(match[1])


def main() -> None:
    """Measure, print, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", choices=technology.names())
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--page", type=Path)
    options = parser.parse_args()
    tech = technology.load(options.name)
    lines = [
        "| circuit | effort | this project, ps | OpenSTA, same figures | OpenSTA, source files |",
        "|---|---|--:|--:|--:|",
    ]
    with tempfile.TemporaryDirectory() as folder:
        own = tech.write_liberty(Path(folder))
        for circuit in circuits():
            for effort in asic.EFFORTS:
                mapped = asic.synthesise(circuit, tech, effort=effort)
                mine = timing.analyse(mapped.netlist, tech).delay_ps
                cells = [f"{mine:.1f}"]
                for files in ([own], options.files):
                    its = opensta_ps(files, mapped.verilog, circuit.top, tech) if files else None
                    cells.append(f"{100 * (mine / its - 1):+.2f} %" if its else "")
                lines.append(f"| {circuit.spec} | {effort} | " + " | ".join(cells) + " |")
                print(lines[-1], flush=True)
    if options.page:
        put_into(options.page, f"timing_analysers {options.name}", "\n".join(lines))


if __name__ == "__main__":
    main()
