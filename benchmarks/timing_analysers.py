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

from shared import circuits, put_into

from costmodel import asic, technology
from costmodel.asic import timing
from costmodel.technology import Technology
from hwgen.tool import run

#: Longer than any path, and no longer: OpenSTA keeps times in single precision.
PERIOD_PS = 1e5


def opensta_ps(files: Sequence[Path], verilog: str, top: str, tech: Technology) -> float:
    """Longest path of a combinational netlist as OpenSTA sees it."""
    with tempfile.TemporaryDirectory() as name:
        netlist, script = Path(name) / "netlist.v", Path(name) / "script.tcl"
        # OpenSTA's reader does not know the word.
        netlist.write_text(verilog.replace(" signed", ""))
        script.write_text(
            "\n".join(
                [
                    *(f"read_liberty {path}" for path in files),
                    f"read_verilog {netlist}",
                    f"link_design {top}",
                    "set_cmd_units -time ps -capacitance fF",
                    f"create_clock -name virtual -period {PERIOD_PS}",
                    "set_input_delay 0 -clock virtual [all_inputs]",
                    "set_output_delay 0 -clock virtual [all_outputs]",
                    f"set_input_transition {tech.input_slew_ps} [all_inputs]",
                    f"set_load {tech.output_load_ff} [all_outputs]",
                    "report_checks -path_delay max -digits 4",
                ]
            )
        )
        log = run(["sta", "-no_splash", "-exit", script], name="OpenSTA")
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
