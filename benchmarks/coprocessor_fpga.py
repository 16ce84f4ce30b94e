"""What matrix co-processors take on FPGAs: part by part on UltraScale+, and on ECP5 by place and route.

    .venv/bin/python benchmarks/coprocessor_fpga.py [--csv FILE.csv] [--only xcup|ecp5] [--systems engine-4,int8-4]

Arrays are of INT8 units, and of the units of four formats. On UltraScale+ Yosys maps each module of `PARTS`
once, whatever the size of the array, and keeps it apart from the others; cells are then counted as often as a module
stands in the whole. On ECP5 the whole stands between registers that shift its ports in and out, and an element is
mapped once, all else as one; nextpnr places and routes it, seed 1. Rows that were not measured anew stay in the CSV,
from which ``make docs`` makes the tables of the page. Minutes a system for UltraScale+; placing and routing a 4 x 4
array of four formats takes most of an hour.
"""

import argparse
import csv
import json
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from costmodel.fpga import place, synthesis
from hwgen import yosys
from hwgen.circuit import Circuit
from hwgen.system import MatrixUnit
from hwgen.system.emit import circuit
from hwgen.tool import ToolError
from reports.coprocessor import FPGA_HEADS, fpga_parts_markdown, fpga_placed_markdown, fpga_totals_markdown

FORMATS = "e2m1fn+posit4_1+posit8_0+posit16_1"
#: Units by name, as in text forms.
UNITS = {"int8": "a=int8,b=int8,acc=int32", "engine": f"unit=simd,modes={FORMATS},out=mode"}
#: Arrays on each device: name of the unit, and how many rows and columns of it.
SYSTEMS = {
    "xcup": tuple(f"{unit}-{size}" for unit in UNITS for size in (4, 8, 16)),
    "ecp5": ("int8-4", "engine-2", "engine-4"),
}
#: What follows the name of the whole in that of an element.
_ELEMENT = "__element"
#: Parts, with the modules they consist of: regular expressions of what follows the name of the whole, or of all.
PARTS = {
    "elements": _ELEMENT,
    "array around them": r"__engine__array|__row",
    "banks": r"__bank\w+",
    "buffers around them": r"__engine__buffers",
    "sequencer": r"__engine__loader|__engine__\w+_queue|__engine|",
    "DMA, reads": r"__engine__reads",
    "DMA, writes": r"__engine__writer",
    "readout": r"readout(?!.*__)_\w+",
    "registers": r"__control",
}
#: Look-up tables that a memory of them takes (UG574, distributed RAM).
_LUTS_OF_RAM = {"RAM32M16": 8, "RAM64M8": 8, "RAM32X1D": 2, "RAM64X1D": 2}
_BLOCKS = {"RAMB18E2": 0.5, "RAMB36E2": 1.0}
#: Cells that take no table, register or block: inverters go into tables, multiplexers stand behind them.
_FREE = {"BUFG", "INV", "MUXF7", "MUXF8", "MUXF9", "$scopeinfo"}
_TIMEOUT_S = 4 * 3600.0


def parts_rows(name: str, made: Circuit) -> list[dict[str, object]]:
    """A row for each part on UltraScale+, and one for all.

    Raises
    ------
    ToolError
        If Yosys fails, or there is a cell that no column counts.
    """
    modules = re.findall(r"^module (\w+)", made.verilog, re.MULTILINE)
    kept = [module for module in modules if part_of(module, made.name)]
    commands = [
        "read_verilog circuit.v",
        f"hierarchy -check -top {made.top}",
        f"setattr -mod -set keep_hierarchy 1 {' '.join(kept)}",
        f"{synthesis.command('xcup', dsp=True)} -top {made.top}",
        "tee -o count.json stat -json",
    ]
    with tempfile.TemporaryDirectory(prefix="narrowgate-coprocessor-") as folder:
        (Path(folder) / "circuit.v").write_text(synthesis.source(made), encoding="utf-8")
        yosys.run_script("\n".join(commands), cwd=Path(folder), timeout_s=_TIMEOUT_S)
        text = (Path(folder) / "count.json").read_text()
    own = {
        module.removeprefix("\\"): found["num_cells_by_type"]
        for module, found in json.loads(text[text.index("{") :])["modules"].items()
    }
    copies = instances(own, made.top)
    cells: dict[str, Counter[str]] = {part: Counter() for part in PARTS}
    for module, number in copies.items():
        some = {cell: number * count for cell, count in own[module].items() if cell not in own}
        cells[part_of(module, made.name)].update(some)
    numbers = {
        "elements": sum(number for module, number in copies.items() if module.endswith(_ELEMENT)),
        "banks": sum(number for module, number in copies.items() if "__bank" in module),
    }
    everything = sum(cells.values(), Counter())
    head = {"system": name, "device": "xcup", "yosys": yosys.version()}
    return [
        {**head, "part": part, "copies": numbers.get(part, 1), **counted(found)}
        for part, found in ({"all": everything} | cells).items()
        if found
    ]


def part_of(module: str, whole: str) -> str:
    """The part that a module is of; empty if it is inside another."""
    rest = module.removeprefix(whole)
    return next((part for part, pattern in PARTS.items() if re.fullmatch(pattern, rest)), "")


def instances(own: Mapping[str, Mapping[str, int]], top: str) -> Counter[str]:
    """How often each module stands in `top`, from the cells in each."""
    found: Counter[str] = Counter()
    waiting = [(top, 1)]
    while waiting:
        module, number = waiting.pop()
        found[module] += number
        waiting += [(cell, number * count) for cell, count in own[module].items() if cell in own]
    return found


def counted(cells: Mapping[str, int]) -> dict[str, object]:
    """Columns of resources for cells of UltraScale+, by name.

    Raises
    ------
    ToolError
        If there is a cell that no column counts.
    """
    figures, others = synthesis.count(cells, "xcup")
    if unknown := set(others) - set(_LUTS_OF_RAM) - set(_BLOCKS) - _FREE:
        raise ToolError(f"Yosys must map onto cells that are counted, not {', '.join(sorted(unknown))}")
    return {
        **{figure: int(figures[figure]) for figure in ("lut", "ff", "carry", "dsp")},
        "lutram": sum(_LUTS_OF_RAM.get(cell, 0) * count for cell, count in others.items()),
        "bram": f"{sum(_BLOCKS.get(cell, 0) * count for cell, count in others.items()):g}",
    }


def placed_row(name: str, placed: place.Placement) -> dict[str, object]:
    """The row of a system that nextpnr placed on ECP5, with the registers around it."""
    columns = {
        "lut": "TRELLIS_COMB",
        "ff": "TRELLIS_FF",
        "dsp": "MULT18X18D",
        "lutram": "TRELLIS_RAMW",
        "bram": "DP16KD",
    }
    return {
        "system": name,
        "device": "ecp5",
        "part": "all",
        "copies": 1,
        **{column: placed.cells[kind][0] for column, kind in columns.items()},
        "lut_of": placed.cells["TRELLIS_COMB"][1],
        "bram_of": placed.cells["DP16KD"][1],
        "fmax_mhz": f"{placed.frequency_mhz:.1f}",
        "yosys": yosys.version(),
        "nextpnr": place.version("ecp5"),
    }


def measured(name: str, device: str) -> list[dict[str, object]]:
    """Rows of a system on a device."""
    begun = time.monotonic()
    unit, _, size = name.partition("-")
    made = circuit(MatrixUnit.parse(f"matmul:{UNITS[unit]},rows={size},cols={size},bus=64"))
    if device == "xcup":
        rows = parts_rows(name, made)
    else:
        apart = [f"{made.name}{_ELEMENT}"]
        found = place.placements(made, device, dsp=True, seeds=[1], timeout_s=_TIMEOUT_S, apart=apart)
        rows = [placed_row(name, found[1])]
    print(f"{name} on {device}: {time.monotonic() - begun:.0f} s", file=sys.stderr)
    return rows


def keep(rows: Iterable[Mapping[str, object]], path: Path) -> None:
    """Put `rows` into the CSV in place of those of the same systems on the same devices."""
    rows = list(rows)
    anew = {(row["system"], row["device"]) for row in rows}
    old: list[Mapping[str, object]] = []
    if path.exists():
        with path.open(encoding="utf-8", newline="") as file:
            old = [row for row in csv.DictReader(file) if (row["system"], row["device"]) not in anew]
    order = [(device, name) for device, names in SYSTEMS.items() for name in names]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, FPGA_HEADS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted([*old, *rows], key=lambda row: order.index((row["device"], row["system"]))))


def main() -> int:
    """Exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--csv", type=Path, default=Path(__file__).with_suffix(".csv"))
    parser.add_argument("--only", choices=tuple(SYSTEMS), help="one device (both)")
    parser.add_argument("--systems", help="of those of each device (all)")
    options = parser.parse_args()
    wanted = options.systems.split(",") if options.systems else [*SYSTEMS["xcup"], *SYSTEMS["ecp5"]]
    if wrong := [name for name in wanted if not any(name in names for names in SYSTEMS.values())]:
        parser.error(f"systems must be of {', '.join(dict.fromkeys(sum(SYSTEMS.values(), ())))}, not {wrong[0]!r}")
    for device in [options.only] if options.only else SYSTEMS:
        for name in SYSTEMS[device]:
            if name in wanted:
                keep(measured(name, device), options.csv)
    tables = (fpga_placed_markdown, fpga_totals_markdown, fpga_parts_markdown)
    print(*(one(options.csv) for one in tables), sep="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
