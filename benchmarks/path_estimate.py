"""How far estimates of paths (`costmodel.fpga.estimate`) are from place and route, on ECP5, which has it.

  python benchmarks/path_estimate.py --folder DIR [--write] [--page docs/reference/fpga.md]

`--folder` keeps netlist and report of each design, and what is there is not placed again; `--write` writes
`path_estimate.csv`, `--page` puts the errors between the page's markers.

Nets have one law, base + doubling x log2(sinks) with neither below 0, fitted by least squares to routed nets of
longest paths. For Xilinx they are those of `path_nets.csv`, from the published reports that
`costmodel/fpga/delays.toml` names: nets between slices, without those inside one. For ECP5 they are those of every
second design, and the other designs are held against place and route.
"""

import argparse
import csv
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import nnls
from shared import put_into

from costmodel.fpga import place
from costmodel.fpga.estimate import delays, longest, sinks
from costmodel.fpga.synthesis import source
from costmodel.fpga.wrapper import TOP, wrapper
from hwgen import yosys
from hwgen.design import Design
from hwgen.tool import run

FOLDER = Path(__file__).parent
MARKER = "path_estimate"
#: In this order every second is fitted.
DESIGNS = (
    "add_bfloat16_bfloat16_bfloat16",
    "add_bfloat16_bfloat16_bfloat16_stages3",
    "add_e4m3fn_e4m3fn_e4m3fn",
    "convert_bfloat16_e4m3fn",
    "convert_fp32_e4m3fn",
    "convert_int32_fp32",
    "dot_int8_int8_lanes4_int32",
    "mac_e2m1fn_e2m1fn_exact",
    "mac_e4m3fn_e4m3fn_exact",
    "mac_int4_int4_int32",
    "mac_int8_int4_int32",
    "mac_int8_int8_int32",
    "mac_int8_int8_int32sat",
    "mac_posit8_0_posit8_0_exact",
    "mac_ternary_ternary_int16",
    "multiply_bfloat16_bfloat16_bfloat16",
    "multiply_e4m3fn_e4m3fn_e4m3fn",
    "multiply_e5m2_e5m2_e5m2",
    "multiply_hif8_hif8_hif8_roundrna",
    "multiply_int8_int8_exact",
    "multiply_posit8_1_posit8_1_posit8_1",
    "subtract_uint8_uint8_int8sat",
)
#: Shorter ways are inside a slice, where the estimate has delays of their own.
_INSIDE_PS = 200


def fit(nets: Sequence[tuple[int, float]]) -> tuple[int, int]:
    """Base and doubling of the law of nets, given as sinks and delay in ps."""
    rows = np.array([[1, np.log2(count)] for count, _ in nets])
    found, _ = nnls(rows, np.array([delay for _, delay in nets]))
    return round(float(found[0])), round(float(found[1]))


def published() -> dict[str, list[tuple[int, float]]]:
    """Routed nets of Xilinx families, from `path_nets.csv`."""
    found: dict[str, list[tuple[int, float]]] = {}
    with (FOLDER / "path_nets.csv").open() as file:
        for row in csv.DictReader(file):
            found.setdefault(row["family"], []).append((int(row["sinks"]), float(row["delay_ps"])))
    return found


def placed(name: str, folder: Path) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Netlist and report of a design on ECP5, without DSP blocks."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "report.json").exists():
        circuit, flow = Design.load(name).circuit(), place.FLOWS["ecp5"]
        (folder / "circuit.v").write_text(f"{source(circuit)}\n{wrapper(circuit)}", encoding="utf-8")
        script = f"read_verilog circuit.v\nsynth_ecp5 -nodsp -top {TOP} -json circuit.json"
        yosys.run_script(script, cwd=folder, timeout_s=600)
        files = ("--json", "circuit.json", "--report", "draft.json", "--seed", "1", "--quiet")
        program = [sys.executable, "-c", flow.runner, *flow.all_options, *files]
        run(program, name=flow.program, cwd=folder, timeout_s=1800)
        (folder / "draft.json").rename(folder / "report.json")
    module = json.loads((folder / "circuit.json").read_text())["modules"][TOP]
    return module, json.loads((folder / "report.json").read_text())


def critical(report: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Steps of the longest path from register to register."""
    paths = [p for p in report["critical_paths"] if "async" not in p["from"] + p["to"]]
    return max((p["path"] for p in paths), key=lambda steps: sum(step["delay"] for step in steps))


def routed(module: Mapping[str, Any], report: Mapping[str, Any]) -> list[tuple[int, float]]:
    """Sinks and delay of the nets of the longest path that leave a slice."""
    counts, found = sinks(module), []
    for step in critical(report):
        name, _, index = step.get("net", "").rstrip("]").rpartition("[")
        bits = module["netnames"].get(name if index.isdigit() else step.get("net"), {"bits": []})["bits"]
        place_of = int(index) if index.isdigit() else 0
        if step["type"] == "routing" and 1000 * step["delay"] > _INSIDE_PS and place_of < len(bits):
            found.append((max(counts[bits[place_of]], 1), 1000 * step["delay"]))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True, metavar="DIR", help="netlists and reports")
    parser.add_argument("--write", action="store_true", help="write path_estimate.csv")
    parser.add_argument("--page", type=Path, metavar="FILE.md", help="put the errors into this page")
    options = parser.parse_args()
    for family, nets in published().items():
        told(family, len(nets), fit(nets))
    results = {name: placed(name, options.folder / name) for name in DESIGNS}
    fitted = [net for name in DESIGNS[::2] for net in routed(*results[name])]
    told("ecp5", len(fitted), fit(fitted))
    rows = []
    for number, (name, (module, report)) in enumerate(results.items()):
        real = sum(1000 * step["delay"] for step in critical(report))
        guess = longest(module, "ecp5")
        rows.append((name, "fitted" if number % 2 == 0 else "held out", round(guess.delay_ps), round(real)))
    if options.write:
        with (FOLDER / "path_estimate.csv").open("w", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(["design", "nets", "estimated_ps", "routed_ps"])
            writer.writerows(rows)
    lines = ["| designs | number | median | mean, absolute | least | most |", "|---|---|---|---|---|---|"]
    for kind in ("held out", "fitted"):
        errors = np.array([100 * (guess / real - 1) for _, what, guess, real in rows if what == kind])
        figures = (np.median(errors), np.abs(errors).mean(), errors.min(), errors.max())
        signs = ("{:+.1f} %", "{:.1f} %", "{:+.1f} %", "{:+.1f} %")
        shown = " | ".join(sign.format(value) for sign, value in zip(signs, figures, strict=True))
        lines.append(f"| {kind} | {len(errors)} | {shown} |")
    print("\n".join(lines))
    if options.page:
        put_into(options.page, MARKER, "\n".join(lines))


def told(family: str, count: int, law: tuple[int, int]) -> None:
    """Print a law beside the one that is used."""
    used = delays(family)["nets"]
    print(f"{family}: base {law[0]}, doubling {law[1]} of {count} nets; in use: {used['base']}, {used['doubling']}")


if __name__ == "__main__":
    main()
