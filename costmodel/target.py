"""Targets: what a circuit can be priced on, and the one call that prices it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from costmodel import asic, fpga, technology
from costmodel.asic import Flow
from costmodel.fpga import options as fpga_options
from costmodel.measurement import ENERGY_PARTS, Measurement
from costmodel.scaling import Scaling
from costmodel.technology import Technology
from hwgen.circuit import Circuit
from numerics.errors import InputError, nearest

Operands = Mapping[str, NDArray[np.uint32]]


@dataclass(frozen=True)
class Target:
    """A technology or an FPGA family, and the options of the flow."""

    name: str
    #: Options after the name, in the order of the documentation, without those that are the default.
    options: tuple[str, ...]
    #: How figures on it are made, as a sentence.
    how: str

    @property
    def text(self) -> str:
        """Canonical text form: ``asap7``, ``xcup:nodsp``; what means the same has the same."""
        return ":".join((self.name, *self.options))

    @property
    def is_asic(self) -> bool:
        """Whether it is a standard-cell technology, on which energy can be measured."""
        return self.name not in fpga.DEVICES


def names() -> list[str]:
    """Names of all targets."""
    return [*technology.names(), *fpga.DEVICES]


def parse(text: str) -> Target:
    """The target of a text form: a name, or the TOML file of one's own technology, then any number of ``:option``.

    The options of each are in ``docs/reference/targets.md``.

    Raises
    ------
    InputError
        If there is no such target or option; the nearest name is suggested.
    """
    name, *options = text.split(":")
    if name in fpga.DEVICES:
        chosen = fpga_options.canonical(name, options)
        return Target(name, chosen, fpga_options.how(name, chosen))
    if name not in technology.names() and not name.endswith(".toml"):
        raise InputError(
            f"Target must be one of {', '.join(names())} or the TOML file of a technology, not {name!r}; "
            f"the nearest is {nearest(name, names())}"
        )
    cells = technology.load(name)
    flow = asic.flow(cells, options)
    return Target(name, flow.texts, _how(cells, flow))


def _how(cells: Technology, flow: Flow) -> str:
    """How figures on standard cells are made, as a sentence without its stop."""
    corner = cells.corner
    effort = "" if flow.effort == asic.DEFAULT_EFFORT else f" with effort {flow.effort}"
    clock = "" if flow.clock_ps is None else f" for a delay of {flow.clock_ps:g} ps"
    scaled = f"; {flow.scaling.text}" if flow.scaling else ""
    means = f", means of {flow.seeds} syntheses" if flow.seeds > 1 else ""
    return (
        f"Yosys synthesis{effort}{clock} on {cells.name} standard cells at {corner.voltage_v:g} V and "
        f"{corner.temperature_c:g} °C, "
        f"static timing and simulated energy before layout: no wires, no clock tree{means}{scaled}"
    )


def recipe(target: Target) -> str:
    """The text of all that tools are told to do for a circuit on `target`."""
    if not target.is_asic:
        return fpga.recipe(target.name, target.options)
    cells = technology.load(target.name)
    flow = asic.flow(cells, target.options)
    return asic.recipe(cells, flow.effort, flow.synthesis_clock_ps)


def measure(
    circuit: Circuit,
    target: Target,
    operands: Operands | None = None,
    operands_name: str = "",
    *,
    timeout_s: float | None = 600,
) -> Measurement:
    """Figures of `circuit` on `target`.

    `operands` are words for each operand port, from which standard cells get an energy; FPGAs ignore them. Each tool
    may take `timeout_s`, or as long as it wants where that is None.

    Raises
    ------
    InputError
        If the operands do not fit the circuit.
    ToolError
        If a tool fails.
    """
    if target.is_asic:
        cells = technology.load(target.name)
        flow = asic.flow(cells, target.options)
        found = asic.measure(
            circuit,
            cells,
            operands,
            operands_name=operands_name,
            effort=flow.effort,
            clock_ps=flow.synthesis_clock_ps,
            seeds=flow.seeds,
            timeout_s=timeout_s,
        )
        if flow.scaling:
            found = _scaled(found, flow.scaling)
    else:
        found = fpga.measure(circuit, target.name, options=target.options, timeout_s=timeout_s)
    return replace(found, target=target.text)


#: How each figure of standard cells scales to another node: counts stay, and leakage, which is not here, has no law.
_SCALED = {"area_um2": "area", "delay_ps": "delay", "cells": "", "ff": "", "depth": ""}
_SCALED |= {name: "energy" for name in ENERGY_PARTS if name != "leakage_fj"}


def _scaled(found: Measurement, scaling: Scaling) -> Measurement:
    """A measurement at another node, marked as such; without the figures that have no law."""
    figures = {
        name: value * (getattr(scaling, _SCALED[name]) if _SCALED[name] else 1.0)
        for name, value in found.figures.items()
        if name in _SCALED
    }
    if "energy_fj" in found.figures:
        figures["energy_fj"] = sum(figures.get(name, 0.0) for name in ENERGY_PARTS)
    factors = f"area x {scaling.area:.4g}, delay x {scaling.delay:.4g}, energy x {scaling.energy:.4g}"
    conditions = {**found.conditions, "scaled": f"{scaling.text}: {factors}; leakage has no law and is left out"}
    if "seeds" in conditions:
        conditions["seeds"] += "; before they were scaled"
    return replace(found, figures=figures, conditions=conditions)
