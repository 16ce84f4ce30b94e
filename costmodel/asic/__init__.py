"""What a circuit costs on standard cells: area, delay, leakage and energy in a technology."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from costmodel.asic import energy, timing
from costmodel.asic.options import Flow, flow
from costmodel.asic.scrambling import scrambled
from costmodel.asic.synthesis import DEFAULT_EFFORT, EFFORTS, Mapped, recipe, synthesise
from costmodel.measurement import ENERGY_PARTS, Measurement
from costmodel.technology.model import Technology
from hwgen import yosys
from hwgen.circuit import Circuit
from numerics.errors import InputError

__all__ = [
    "DEFAULT_EFFORT",
    "EFFORTS",
    "Flow",
    "Mapped",
    "flow",
    "measure",
    "price",
    "recipe",
    "scrambled",
    "synthesise",
]


def measure(
    circuit: Circuit,
    technology: Technology | str | Path,
    operands: Mapping[str, NDArray[np.uint32]] | None = None,
    *,
    operands_name: str = "",
    effort: str = DEFAULT_EFFORT,
    clock_ps: float | None = None,
    seeds: int = 1,
    timeout_s: float | None = 600,
) -> Measurement:
    """Area, cells, delay, depth and leakage of `circuit`; energy of one operation too where `operands` are given.

    Parameters
    ----------
    circuit
        Circuit to price.
    technology
        Technology, its name, or the TOML file that holds it.
    operands
        For each operand port, words of shape ``(n, ceil(width / 32))`` in the order in which they are applied.
    operands_name
        What the operands are, for the record; needed where `operands` are given.
    effort
        One of `EFFORTS`.
    clock_ps
        Delay to aim for; the least by default.
    seeds
        How many syntheses to take the means of: of the circuit as it is, and of the same logic under other names and
        in another order (`scrambled`).
    timeout_s
        Time limit of each synthesis, and of each simulation; None for none.

    Returns
    -------
    Measurement
        Its conditions name technology, corner, source, tools, effort, loads and operands.

    Raises
    ------
    InputError, ToolError
        As `synthesise`; and if the operands do not fit or have no name, or the simulation fails.
    """
    found = []
    for seed in range(1, seeds + 1):
        one = circuit if seed == 1 else scrambled(circuit, seed, timeout_s=timeout_s)
        mapped = synthesise(one, technology, effort=effort, clock_ps=clock_ps, timeout_s=timeout_s)
        found.append(price(one, mapped, operands, operands_name=operands_name, timeout_s=timeout_s))
    return found[0] if seeds == 1 else _mean(found)


def _mean(found: Sequence[Measurement]) -> Measurement:
    """Means of all figures; the conditions say how far apart the least and the largest are."""
    columns = {name: [one.figures[name] for one in found] for name in found[0].figures}
    spreads = (f"{name} {min(column):.4g} to {max(column):.4g}" for name, column in columns.items())
    conditions = {**found[0].conditions, "seeds": f"means of {len(found)} syntheses: {', '.join(spreads)}"}
    means = {name: math.fsum(column) / len(column) for name, column in columns.items()}
    return replace(found[0], figures=means, conditions=conditions)


def price(
    circuit: Circuit,
    mapped: Mapped,
    operands: Mapping[str, NDArray[np.uint32]] | None = None,
    *,
    operands_name: str = "",
    timeout_s: float | None = 600,
) -> Measurement:
    """The measurement of a circuit that is mapped already; as `measure`."""
    netlist, technology = mapped.netlist, mapped.technology
    longest = timing.analyse(netlist, technology)
    figures = {
        "area_um2": netlist.area_um2,
        "cells": float(len(netlist.instances)),
        "ff": float(len(netlist.registers)),
        "delay_ps": longest.delay_ps,
        "depth": float(longest.depth),
        "leakage_nw": netlist.leakage_nw,
    }
    conditions = _conditions(technology, mapped)
    if operands is not None:
        if not operands_name:
            raise InputError("Operands must have a name for the record, not none")
        found = energy.measure(netlist, technology, operands, longest, timeout_s=timeout_s)
        figures |= {name: getattr(found, name) for name in ENERGY_PARTS}
        figures["energy_fj"] = found.energy_fj
        conditions["operands"] = operands_name
        conditions["operations"] = str(found.transitions.cycles)
        conditions["energy"] = "simulation with the delays of the cells, glitches included; leakage over delay_ps"
    return Measurement(spec=circuit.spec, target=technology.name, figures=figures, conditions=conditions)


def _conditions(technology: Technology, mapped: Mapped) -> dict[str, str]:
    corner = technology.corner
    return {
        "technology": technology.name,
        "corner": f"{corner.name}, {corner.voltage_v:g} V, {corner.temperature_c:g} C",
        "cells": f"{len(technology.cells)} of {technology.source_cells}",
        "source": ", ".join(source.library for source in technology.sources),
        "licence": technology.licence,
        "effort": mapped.effort,
        **({} if mapped.clock_ps is None else {"clock_ps": f"{mapped.clock_ps:g}"}),
        "input_slew_ps": f"{technology.input_slew_ps:g}",
        "output_load_ff": f"{technology.output_load_ff:g}",
        "wires": "none",
        "pyosys": yosys.version(),
    }
