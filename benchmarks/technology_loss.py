"""What a technology loses by being cut down: area, delay and energy of varied circuits against the full library.

  python benchmarks/technology_loss.py NAME FILE.lib… [--catalogue N] [--csv FILE] [--page FILE.md]

Each circuit is synthesised on the full library (every cell, every point of its tables) and on cut-down ones; the
differences are in percent of the full library's figures. `--cells` takes cells away from the full library that
synthesis must not use, as power gating. `--catalogue N` compares the technology as it ships on N combinational
designs of the catalogue besides, evenly spaced by name, without the largest. `--page` puts the table between the
page's markers ``<!-- technology_loss NAME -->`` and ``<!-- end -->``.
"""

import argparse
import csv
import math
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import numpy as np
from shared import circuits, put_into

from costmodel.asic import EFFORTS, energy, synthesise, timing
from costmodel.technology import Technology, load
from costmodel.technology.importing import read
from costmodel.technology.selection import matching, select, thin
from hwgen.circuit import Circuit
from hwgen.design import Design
from numerics import words
from numerics.errors import InputError

SHIPPED = "as shipped"
VARIANTS: dict[str, Callable[[Technology], Technology]] = {
    SHIPPED: lambda full: load(full.name),
    "one drive": lambda full: thin(select(full, drives=1)),
    "two drives": lambda full: thin(select(full, drives=2)),
    "3 inputs": lambda full: thin(select(full, max_inputs=3)),
    "all tables": lambda full: select(full),
}
VECTORS = 2000
#: Of a design of the catalogue: a larger one takes minutes on each set of cells.
MAX_BYTES = 60_000
FIGURES = ("area_um2", "delay_ps", "energy_fj")


def figures(circuit: Circuit, technology: Technology, effort: str) -> dict[str, float]:
    """Area, delay, and energy of functional transitions under seeded uniform operands.

    Glitches are left out: they depend on small differences of delays, which any other mapping has.
    """
    netlist = synthesise(circuit, technology, effort=effort).netlist
    random = np.random.default_rng(1)
    operands = {
        port.name: words.pack_lanes(random.integers(0, 2, (VECTORS, port.width), dtype=np.uint64), 1)
        for port in circuit.inputs
    }
    longest = timing.analyse(netlist, technology)
    found = energy.measure(netlist, technology, operands, longest)
    return {
        "area_um2": netlist.area_um2,
        "delay_ps": longest.delay_ps,
        "energy_fj": found.switching_fj + found.internal_fj,
    }


def sample(count: int) -> list[Circuit]:
    """Combinational designs of the catalogue of at most `MAX_BYTES` of Verilog, evenly spaced by name."""
    files = [f for f in sorted((Path(__file__).parents[1] / "rtl").glob("*.v")) if f.stat().st_size <= MAX_BYTES]
    plain = [design for file in files if (design := Design.load(file.stem)).shell == "none" and not design.stages]
    return [plain[i * len(plain) // count].circuit() for i in range(count)]


def rows_of(
    full: Technology, chosen: Iterable[Circuit], variants: Mapping[str, Technology], efforts: list[str]
) -> list[dict[str, object]]:
    """One row for each circuit, effort and variant, with the figures and their differences from the full library."""
    rows: list[dict[str, object]] = []
    for circuit in chosen:
        for effort in efforts:
            whole = figures(circuit, full, effort)
            for variant, technology in variants.items():
                own = figures(circuit, technology, effort)
                row: dict[str, object] = {"technology": full.name, "circuit": circuit.spec, "effort": effort}
                row |= {"variant": variant, "cells": len(technology.cells)}
                for figure in FIGURES:
                    row[figure] = f"{own[figure]:.6g}"
                    row[f"{figure}_full"] = f"{whole[figure]:.6g}"
                    row[f"{figure}_loss_pct"] = f"{100 * (own[figure] / whole[figure] - 1):.2f}"
                rows.append(row)
                print(", ".join(f"{key}={value}" for key, value in row.items() if "full" not in key), flush=True)
    return rows


def table(rows: list[dict[str, object]]) -> str:
    """Markdown: of each variant the mean and the largest deviation of each figure, over all circuits and efforts."""
    lines = [
        "| cells kept | cells | area: mean, worst | delay: mean, worst | energy: mean, worst |",
        "|---|--:|--:|--:|--:|",
    ]
    for variant in dict.fromkeys(str(row["variant"]) for row in rows):
        own = [row for row in rows if row["variant"] == variant]
        parts = []
        for figure in FIGURES:
            losses = [float(str(row[f"{figure}_loss_pct"])) for row in own]
            parts.append(f"{math.fsum(losses) / len(losses):+.1f} %, {max(losses, key=abs):+.1f} %")
        lines.append(f"| {variant} | {own[0]['cells']} | " + " | ".join(parts) + " |")
    return "\n".join(lines)


def main() -> None:
    """Measure, print, and write what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("name", help="technology, as it ships")
    parser.add_argument("files", nargs="+", type=Path, help="the Liberty files that it was made from")
    parser.add_argument("--effort", nargs="+", choices=list(EFFORTS), default=["balanced"])
    parser.add_argument("--cells", nargs="+", default=[], metavar="'!GLOB'", help="cells that must not be used")
    parser.add_argument("--catalogue", type=int, default=0, metavar="N", help="designs of the catalogue besides")
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--page", type=Path)
    options = parser.parse_args()
    full = matching(read(options.files, options.name), options.cells)
    if load(options.name).sources != full.sources:
        raise InputError(f"Files must be those that technology {options.name} was made from, not others")
    rows = rows_of(full, circuits(), {name: cut(full) for name, cut in VARIANTS.items()}, options.effort)
    if options.catalogue:
        besides = {f"{SHIPPED}, {options.catalogue} designs of the catalogue": load(options.name)}
        rows += rows_of(full, sample(options.catalogue), besides, options.effort)
    text = table(rows)
    print(text)
    if options.csv:
        with options.csv.open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
    if options.page:
        put_into(options.page, f"technology_loss {options.name}", text)


if __name__ == "__main__":
    main()
