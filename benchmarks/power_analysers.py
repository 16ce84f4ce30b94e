"""Energies of nets by this project against OpenSTA's power, on the same netlists.

  python benchmarks/power_analysers.py NAME [FILE.lib…] [--page FILE.md]

Needs OpenSTA (`sta`; Debian's package opensta), and says so where it is absent. Every net of a circuit that is mapped
onto technology NAME moves once an operation: version 2.0.17 takes one activity for all pins, and what it is told of
single pins has no effect. Energies are fJ: charging of the nets that cells drive; and where the plain Liberty files
are given that the technology was made from, inside cells, the mean over the arcs of each output.
"""

import argparse
import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from shared import PERIOD_PS, circuits, opensta, put_into

from costmodel import technology
from costmodel.asic import synthesise
from costmodel.asic.netlist import ONE, ZERO, Netlist
from costmodel.asic.timing import analyse
from costmodel.technology import Technology
from costmodel.technology.model import lookup

#: Femtojoules in a watt for a picosecond.
FJ_PER_W_PS = 1e3


def structural(netlist: Netlist) -> str:
    """Verilog of a netlist whose instances are numbered; nets of ports have the ports' names."""
    ports = [
        (kind, name, nets) for kind in ("input", "output") for name, nets in getattr(netlist, f"{kind}s").items()
    ]
    names = {ZERO: "1'b0", ONE: "1'b1"}
    lines = [f"module {netlist.name}({', '.join(name for _, name, _ in ports)});"]
    aliases = []
    for kind, name, nets in ports:
        lines.append(f"  {kind} [{len(nets) - 1}:0] {name};")
        for bit, net in enumerate(nets):
            if names.setdefault(net, f"{name}[{bit}]") != f"{name}[{bit}]":
                aliases.append(f"  assign {name}[{bit}] = {names[net]};")
    for k, instance in enumerate(netlist.instances):
        pins = [*zip(instance.cell.input_names, instance.inputs, strict=True)]
        pins += [*zip((output.name for output in instance.cell.outputs), instance.outputs, strict=True)]
        links = [f".{pin}({names.setdefault(net, f'n{net}')})" for pin, net in pins if net >= 0]
        lines.append(f"  {instance.cell.name} i{k}({', '.join(links)});")
    return "\n".join([*lines, *aliases, "endmodule", ""])


def opensta_fj(netlist: Netlist, tech: Technology, files: Sequence[Path]) -> tuple[float, float]:
    """Energy of one operation as OpenSTA sees it: charging of nets, and inside cells."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        verilog = folder / "netlist.v"
        verilog.write_text(structural(netlist))
        own = tech.write_liberty(folder)
        corner = tech.corner
        # Without operating conditions OpenSTA takes the supply to be 0 V.
        conditions = (
            f"\n  operating_conditions (own) {{ process : {corner.process}; temperature : {corner.temperature_c}; "
            f"voltage : {corner.voltage_v}; }}\n  default_operating_conditions : own;"
        )
        own.write_text(own.read_text().replace(";", f";{conditions}", 1))
        commands = ["set_power_activity -global -activity 1 -duty 0.5", "report_power -digits 6"]
        log = opensta(files or [own], verilog, netlist.name, tech, commands)
    match = re.search(r"^Total\s+(\S+)\s+(\S+)\s+\S+", log, re.MULTILINE)
    if match is None:
        raise RuntimeError(f"OpenSTA must report the power of {netlist.name}, not:\n{log}")
    internal, switching = (float(text) * PERIOD_PS * FJ_PER_W_PS for text in match.groups())
    return switching, internal


def own_fj(netlist: Netlist, tech: Technology) -> tuple[float, float]:
    """The same by this project."""
    loads, slews = netlist.loads_ff(tech.output_load_ff), analyse(netlist, tech).slews_ps
    nets = inside = 0.0
    for instance in netlist.instances:
        sources = dict(zip(instance.cell.input_names, instance.inputs, strict=True))
        for output, net in zip(instance.cell.outputs, instance.outputs, strict=True):
            arcs = [arc for arc in instance.cell.arcs if arc.target == output.name]
            if net >= 0 and arcs:
                nets += loads[net] * tech.corner.voltage_v**2 / 2
                energies = [lookup(arc.energy_fj, tech.slew_axis_ps, slews[sources[arc.source]]) for arc in arcs]
                inside += sum(energies) / len(energies)
    return nets, inside


def main() -> None:
    """Measure, print, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", choices=technology.names())
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--page", type=Path)
    options = parser.parse_args()
    if not shutil.which("sta"):
        sys.exit("OpenSTA must be installed, as by apt install opensta, but sta was not found")
    tech = technology.load(options.name)
    lines = ["| circuit | nets, fJ | OpenSTA | inside cells, fJ | OpenSTA |", "|---|--:|--:|--:|--:|"]
    for circuit in circuits():
        netlist = synthesise(circuit, tech).netlist
        nets, inside = own_fj(netlist, tech)
        their_nets, their_inside = opensta_fj(netlist, tech, options.files)
        last = f"{100 * (their_inside / inside - 1):+.1f} %" if options.files else ""
        lines.append(
            f"| {circuit.spec} | {nets:.2f} | {100 * (their_nets / nets - 1):+.2f} % | {inside:.2f} | {last} |"
        )
        print(lines[-1], flush=True)
    if options.page:
        put_into(options.page, f"power_analysers {options.name}", "\n".join(lines))


if __name__ == "__main__":
    main()
