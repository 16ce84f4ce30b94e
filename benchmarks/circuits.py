"""Our circuits beside the best correct open peer: each in the flow the peers were measured in, and ours on ASAP7.

  python benchmarks/circuits.py [--units TEXT] [--csv circuits.csv] [--jobs N]

``circuits.toml`` lists the units; ``peers.csv`` holds the peers' figures, what they compute and whether that is
correct. A peer's bar is the smaller of its areas by ``asic_fast`` and ``asic_booth``, with the delay of the same run;
so is ours. Peers that compute something else, or wrongly, are no bar. ``asic_adders`` is the same flow with full
adders mapped onto full-adder cells, which logic synthesis by itself does not; only ours went through it. What the
flow needs says ``peers_flow.py``.
"""

import argparse
import csv
import math
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import peers_flow
from peers_flow import Tools

from costmodel import asic, technology
from costmodel.asic import timing
from hwgen.circuit import Circuit
from hwgen.design import Design

_HERE = Path(__file__).parent
#: Columns of a peer and of ours that are compared; less is better.
COMPARED = ("area_um2", "delay_ps", "LUT", "CARRY")
FIELDS = (
    "unit",
    "design",
    *(f"ours_{name}" for name in COMPARED),
    "flow",
    "peer",
    *(f"peer_{name}" for name in COMPARED),
    *(f"ratio_{name}" for name in COMPARED),
    "adders_area_um2",
    "adders_delay_ps",
    "asap7_area_um2",
    "asap7_delay_ps",
    "made_by",
)


def bar(unit: str, against: str = "yes", path: Path = _HERE / "peers.csv") -> dict[str, float | str | None]:
    """The smallest correct peer of `unit`, and the fewest LUTs of any correct one; None for what no peer has.

    Raises
    ------
    SystemExit
        If no correct peer is known, or none of which `correct` begins with `against`.
    """
    with path.open(newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["unit"] == unit and row["correct"].startswith(against)]
    areas = [
        (float(row[f"{flow}_area_um2"]), float(row[f"{flow}_delay_ps"]), f"{row['peer']} ({row['variant']})")
        for row in rows
        for flow in ("fast", "booth")
        if row[f"{flow}_area_um2"]
    ]
    luts = [
        (int(row["LUT"]), int(row["CARRY"] or 0), f"{row['peer']} ({row['variant']})") for row in rows if row["LUT"]
    ]
    if not areas and not luts:
        raise SystemExit(f"Unit must have a correct peer in {path.name}, but {unit!r} has none")
    area, delay, small = min(areas, default=(None, None, None))
    lut, carry, few = min(luts, default=(None, None, None))
    names = "; LUTs: ".join(dict.fromkeys(name for name in (small, few) if name))
    return {"peer": names, "area_um2": area, "delay_ps": delay, "LUT": lut, "CARRY": carry}


def tied(circuit: Circuit, names: Sequence[str]) -> Circuit:
    """`circuit` in a module of its own, with some of its operands zero."""
    if not names:
        return circuit
    ports = [port for port in circuit.ports if port.name not in names]
    declared = ", ".join(f"{port.direction} [{port.width - 1}:0] {port.name}" for port in ports)
    connected = [f".{port.name}({port.name})" for port in ports]
    connected += [f".{port.name}({port.width}'d0)" for port in circuit.ports if port.name in names]
    top = f"{circuit.name}_tied"
    wrapper = f"module {top}({declared});\n  {circuit.top} unit ({', '.join(connected)});\nendmodule\n"
    return replace(circuit, name=top, verilog=f"{circuit.verilog}\n{wrapper}", ports=tuple(ports))


def ours(circuit: Circuit, tools: Tools, skipped: Sequence[str] = ()) -> dict[str, float | str | None]:
    """Figures of one of our circuits by all flows but those `skipped`."""

    def through(flow: str) -> dict[str, float | None]:
        try:
            return peers_flow.measure(circuit.verilog, circuit.top, flow, tools)
        except subprocess.TimeoutExpired:
            return dict.fromkeys(("LUT", "CARRY", "depth") if flow.startswith("fpga") else ("area_um2", "delay_ps"))

    figures: dict[str, float | str | None] = {}
    smallest = min(({"flow": flow, **through(flow)} for flow in ("asic_fast", "asic_booth")), key=_area)
    figures |= smallest
    figures |= {f"adders_{name}": value for name, value in through("asic_adders").items()}
    if "fpga_nodsp" not in skipped:
        figures |= through("fpga_nodsp")
    mapped = asic.synthesise(circuit, technology.load("asap7"))
    figures["asap7_area_um2"] = round(mapped.netlist.area_um2, 3)
    figures["asap7_delay_ps"] = round(timing.analyse(mapped.netlist, mapped.technology).delay_ps, 1)
    return figures


def _area(figures: dict) -> float:
    return math.inf if figures["area_um2"] is None else figures["area_um2"]


def rows(chosen: str, tools: Tools, jobs: int) -> Iterator[dict[str, float | str | None]]:
    """One row a design of every unit whose name contains `chosen`; `jobs` of them at a time."""
    made_by = f"{tools.versions()}; pyosys {version('pyosys')} for asap7; narrowgate {version('narrowgate')}"
    units = tomllib.loads((_HERE / "circuits.toml").read_text())["unit"]
    tasks = [(unit, text) for unit in units if chosen in unit["peer"] for text in unit["designs"]]
    # Tools do the work, in processes of their own.
    with ThreadPoolExecutor(jobs) as threads:
        for row in threads.map(lambda task: _row(*task, tools), tasks):
            yield row | {"made_by": made_by}


def _row(unit: Mapping, text: str, tools: Tools) -> dict[str, float | str | None]:
    design, peer = Design.load(text), bar(unit["peer"], unit.get("against", "yes"))
    figures = ours(tied(design.circuit(), unit.get("tie", ())), tools, unit.get("skip", ()))
    row = {"unit": unit["peer"], "design": design.text, "peer": peer["peer"]}
    for name in COMPARED:
        mine, theirs = figures.get(name), peer[name]
        row |= {f"ours_{name}": mine, f"peer_{name}": theirs}
        row[f"ratio_{name}"] = round(mine / theirs, 3) if theirs and mine is not None else None
    return row | {name: figures[name] for name in FIELDS if name in figures}


def main() -> None:
    """Measure, print, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--units", default="", metavar="TEXT", help="only units whose name contains it")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="put the figures into this table")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="designs measured at a time (%(default)s)")
    Tools.add_options(parser)
    options = parser.parse_args()
    found = []
    print("| unit | design | area um2: ours, peer, ratio | delay ns | LUT | CARRY | with adder cells | ASAP7 |")
    print("|---|---|---|---|---|---|---|---|")
    for row in rows(options.units, Tools.of(options), options.jobs):
        found.append(row)
        print(_line(row), flush=True)
        if options.csv:
            _put_into(options.csv, row)
    if not found:
        sys.exit(f"Units must match a name in circuits.toml, but none contains {options.units!r}")


def _put_into(path: Path, row: dict) -> None:
    """Replace the row of a design in the table of `path`, or add it; the others keep their figures."""
    kept = []
    if path.exists():
        with path.open(newline="") as file:
            kept = [
                old for old in csv.DictReader(file) if (old["unit"], old["design"]) != (row["unit"], row["design"])
            ]
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows([*kept, row])


def _line(row: dict) -> str:
    def three(name: str, scale: float = 1, places: int = 0) -> str:
        figures, ratio = (row[f"{side}_{name}"] for side in ("ours", "peer")), row[f"ratio_{name}"]
        mine, theirs = ("-" if figure is None else f"{figure / scale:.{places}f}" for figure in figures)
        return f"{mine}, {theirs}, {'-' if ratio is None else f'**{ratio:.2f}**'}"

    cells = [
        row["unit"],
        f"`{row['design']}`",
        three("area_um2"),
        three("delay_ps", 1000, 2),
        three("LUT"),
        three("CARRY"),
        "-"
        if row["adders_area_um2"] is None
        else f"{row['adders_area_um2']:.0f}, {row['adders_delay_ps'] / 1000:.2f}",
        f"{row['asap7_area_um2']:.2f} um2, {row['asap7_delay_ps']:.0f} ps",
    ]
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
