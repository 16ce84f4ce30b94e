"""Dot products of 32 lanes on SkyWater 130, beside the areas that FormatScope published for its own.

  python benchmarks/formatscope.py [--technology FILE.toml] [--csv FILE] [--efforts area,adders,balanced]

The published figures are areas after synthesis by Yosys and ABC, before layout, at a clock of 36.6 ns, with an
alignment of 24 bits (ALIGN_W): SiHeonOh/FormatScope, README, September 2026. Its fused stage is a window of 26 bits
here, but for the rounding and the exponent of the total, which `numerics.functions.product_sum.Window` describes.
Ours are the combinational circuits, operands to result, without registers.

Every format is smaller here, formats of integers most (``formatscope.csv``), which is why FP8 costs more in units of
INT8 than in the published figures. By stages synthesised apart, a window of 26 bits for E4M3 takes 33,475 um2 to find
the largest exponent and to cut the terms, 42 % of the circuit; the published aligner is 54 % of 111,272 um2.
"""

import argparse
import csv
from pathlib import Path

from costmodel import asic, technology
from costmodel.asic import timing
from hwgen.design import Design

#: Name of the format, area published (um2), delay published without a clock (ns), and what stands for it here.
UNITS = (
    ("INT8", 98811, 10.7, "dot:a=int8,b=int8,lanes=32,acc=int32"),
    ("FP8 E4M3", 111272, 35.0, "dot:a=e4m3fn,b=e4m3fn,lanes=32,acc=fp32,align=26"),
    ("FP8 E4M3, 24 bits", 111272, 35.0, "dot:a=e4m3fn,b=e4m3fn,lanes=32,acc=fp32,align=24"),
    ("MXINT8", 109630, 31.5, "dot:a=mxint8,b=mxint8,lanes=32,acc=fp32,align=26"),
    ("INT4", 27772, 8.9, "dot:a=int4,b=int4,lanes=32,acc=int32"),
    ("MXFP4", 35294, 26.5, "dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32,align=26"),
)
COLUMNS = (
    "format",
    "spec",
    "effort",
    "area_um2",
    "delay_ns",
    "full_adder_cells",
    "published_area_um2",
    "published_ns",
)


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--technology", default="sky130hd", help="name, or the TOML file of one's own (%(default)s)")
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--efforts", default="area,adders,balanced")
    options = parser.parse_args()
    cells = technology.load(options.technology)
    rows = []
    for effort in options.efforts.split(","):
        print(
            f"effort {effort}\n| format | area, um2 | to INT8 | published | to INT8 | ours / published | delay, ns |"
        )
        print("|---|--:|--:|--:|--:|--:|--:|")
        base = None
        for name, published, published_ns, text in UNITS:
            circuit = Design.parse(text).circuit()
            mapped = asic.synthesise(circuit, cells, effort=effort, timeout_s=3600)
            area = mapped.netlist.area_um2
            delay_ns = timing.analyse(mapped.netlist, mapped.technology).delay_ps / 1000
            base = base or area
            adders = sum("__fa_" in instance.cell.name for instance in mapped.netlist.instances)
            row = (name, circuit.spec, effort, f"{area:.0f}", f"{delay_ns:.2f}", adders, published, published_ns)
            rows.append(dict(zip(COLUMNS, row, strict=True)))
            print(
                f"| {name} | {area:,.0f} | {area / base:.3f} | {published:,} | {published / UNITS[0][1]:.3f} "
                f"| {area / published:.2f} | {delay_ns:.1f} |",
                flush=True,
            )
            if options.csv:
                _write(options.csv, rows)


def _write(path: Path, rows: list[dict]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
