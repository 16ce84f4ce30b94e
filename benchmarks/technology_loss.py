"""What a technology loses by being cut down: area, delay and energy of varied circuits against the full library.

  python benchmarks/technology_loss.py NAME FILE.lib… [--csv FILE] [--page FILE.md]

Each circuit is synthesised on the full library (every cell, every point of its tables) and on cut-down ones; the
differences are in percent of the full library's figures. `--page` puts the table between the page's markers
``<!-- technology_loss NAME -->`` and ``<!-- end -->``.
"""

import argparse
import csv
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
from shared import circuits, put_into

from costmodel.asic import EFFORTS, energy, synthesise, timing
from costmodel.technology import Technology, load
from costmodel.technology.importing import read
from costmodel.technology.selection import select, thin
from hwgen.circuit import Circuit
from numerics import words
from numerics.errors import InputError

VARIANTS: dict[str, Callable[[Technology], Technology]] = {
    "as shipped": lambda full: thin(select(full)),
    "one drive": lambda full: thin(select(full, drives=1)),
    "two drives": lambda full: thin(select(full, drives=2)),
    "3 inputs": lambda full: thin(select(full, max_inputs=3)),
    "all tables": lambda full: select(full),
}
VECTORS = 2000
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


def rows_of(name: str, full: Technology, efforts: list[str]) -> list[dict[str, object]]:
    """One row for each circuit, effort and variant, with the figures and their differences from the full library."""
    rows: list[dict[str, object]] = []
    variants = {variant: cut(full) for variant, cut in VARIANTS.items()}
    for circuit in circuits():
        for effort in efforts:
            whole = figures(circuit, full, effort)
            for variant, technology in variants.items():
                own = figures(circuit, technology, effort)
                row: dict[str, object] = {"technology": name, "circuit": circuit.spec, "effort": effort}
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
    for variant in VARIANTS:
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
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--page", type=Path)
    options = parser.parse_args()
    full = read(options.files, options.name)
    if load(options.name).sources != full.sources:
        raise InputError(f"Files must be those that technology {options.name} was made from, not others")
    rows = rows_of(options.name, full, options.effort)
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
