"""Liberty libraries read into a `Technology`: units normalised, conditions (`when`) folded, nothing left out.

Folding, per pair of input and output pin: delay and slew take the largest value over all conditions, as a timing
analyser does that knows no condition; internal energy takes the mean over conditions. Where the library gives
energy per supply rail, the power rail counts alone: over one rise and one fall the charge that leaves the power
rail is the charge that enters the ground rail, so that their sum would count it twice.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np

from costmodel.technology import boolean
from costmodel.technology.gating import clock_gates
from costmodel.technology.liberty import Group, parse, read_text
from costmodel.technology.model import (
    Arc,
    Axes,
    Cell,
    Corner,
    Output,
    Pin,
    Register,
    Sense,
    Source,
    Table,
    Technology,
)
from costmodel.technology.tables import Tables, Units, resample
from numerics.errors import InputError

#: Loads of the boundary conditions, in pins of the smallest inverter.
FANOUT = 4
#: Full names of licences by a phrase that their notices hold.
_LICENCES = {
    "BSD 3-Clause License": "BSD-3-Clause",
    "Apache License, Version 2.0": "Apache-2.0",
    "MIT License": "MIT",
}
_EDGES: dict[str, Literal["rising_edge", "falling_edge"]] = {
    "rising_edge": "rising_edge",
    "falling_edge": "falling_edge",
}
_SENSES: dict[str, Sense] = {"positive_unate": "positive", "negative_unate": "negative"}


def read(paths: Sequence[Path], name: str, *, licence: str | None = None, rights: str | None = None) -> Technology:
    """All cells of the Liberty files `paths` as technology `name`; scan and tri-state cells, latches too if complete.

    Cells whose outputs have no function (latches, fillers, antenna diodes) are left out, and of clock gates all but
    the smallest. `licence` and `rights` are read from the files' first comment where they are not given. Boundary
    conditions are those of a fanout of four of the smallest inverter.

    Raises
    ------
    InputError
        If a file is not Liberty, its corner differs from the first file's, or there is no inverter.
    """
    if not paths:
        raise InputError("Technology must be made from at least one Liberty file, not from none")
    texts = [(path, read_text(path)) for path in paths]
    libraries = [parse(text, path) for path, text in texts]
    corners = [_corner(library) for library in libraries]
    for library, corner in zip(libraries, corners, strict=True):
        if corner != corners[0]:
            raise InputError(f"{library.place}: corner must be {corners[0]} as in the first file, not {corner}")
    load_ff = FANOUT * _inverter_capacitance_ff(libraries)
    every = [Tables(library, load_ff) for library in libraries]
    axes = [tables.slew_axis for tables in every]
    cells: dict[str, Cell] = {}
    for library, tables in zip(libraries, every, strict=True):
        if tables.slew_axis != axes[0]:
            raise InputError(
                f"{library.place}: slews must be {axes[0]} ps as in the first file, not {tables.slew_axis}"
            )
        for group in library.all("cell"):
            cell = _cell(group, tables)
            if cell is not None:
                cells.setdefault(cell.name, cell)
    gates = [gate for pair in zip(libraries, every, strict=True) for gate in clock_gates(*pair)]
    header = texts[0][1][:6000]
    thresholds = (
        libraries[0].number("slew_lower_threshold_pct_rise", 20.0),
        libraries[0].number("slew_upper_threshold_pct_rise", 80.0),
    )
    technology = with_boundaries(
        Technology(
            name=name,
            corner=corners[0],
            licence=licence or next((short for phrase, short in _LICENCES.items() if phrase in header), "not stated"),
            rights=rights or _rights(header),
            sources=tuple(
                Source(path.name, library.name, hashlib.sha256(text.encode()).hexdigest())
                for (path, text), library in zip(texts, libraries, strict=True)
            ),
            slew_thresholds_pct=thresholds,
            slew_axis_ps=axes[0],
            energy_load_ff=load_ff,
            input_slew_ps=0.0,
            output_load_ff=load_ff,
            cells=tuple(cells.values()),
            source_cells=sum(len(list(library.all("cell"))) for library in libraries),
        )
    )
    smallest = min(gates, key=lambda gate: (gate.area_um2, gate.name), default=None)
    return replace(technology, clock_gate=smallest.at(technology.input_slew_ps) if smallest else None)


def _inverter_capacitance_ff(libraries: list[Group]) -> float:
    """Input capacitance of the inverter of least area."""
    found = []
    for library in libraries:
        units = Units(library)
        for group in library.all("cell"):
            pins = list(group.all("pin"))
            if len(pins) == 2 and not group.first("ff") and not group.first("latch"):
                source, target = sorted(pins, key=lambda pin: pin.attributes.get("direction", ""))
                function = target.attributes.get("function")
                if function and boolean.truth_table(boolean.parse(function), [source.name]) == 0b01:
                    found.append((group.number("area", 0.0), group.name, source.number("capacitance") * units.load))
    if not found:
        raise InputError(f"Liberty file {libraries[0].path.name} must hold an inverter, not none")
    return min(found)[2]


def with_boundaries(technology: Technology) -> Technology:
    """`technology` with the input slew that a chain of its smallest inverters settles at under a fanout of four."""
    inverter = technology.smallest(0b01, 1)
    if inverter is None:
        raise InputError(f"Technology {technology.name} must hold an inverter, not none")
    arc, slew = inverter.arcs[0], technology.slew_axis_ps[0]
    for _ in range(32):
        slew = sum(arc.delay_and_slew(rise, slew, technology.output_load_ff)[1] for rise in (False, True)) / 2
    return replace(technology, input_slew_ps=float(f"{slew:.4g}"))


def _corner(library: Group) -> Corner:
    name = library.attributes.get("default_operating_conditions", "")
    group = next((g for g in library.all("operating_conditions") if name in ("", g.name)), None)
    place = group or library
    prefix = "" if group else "nom_"
    return Corner(
        group.name if group else library.name,
        place.number(f"{prefix}voltage"),
        place.number(f"{prefix}temperature"),
        place.number(f"{prefix}process", 1.0),
    )


def _rights(header: str) -> str:
    match = re.search(r"Copyright[^\n]*(?:\n[^\n]+)?", header)
    if match is None:
        return "not stated"
    lines = match[0].split("\n")
    return " ".join(line.strip(" */") for line in lines if line.strip(" */")).strip()


def _cell(group: Group, tables: Tables) -> Cell | None:
    """Cell with all its arcs, or None if an output has no function, or it holds state other than one flip-flop."""
    registers = list(group.all("ff"))
    stateful = ("latch", "statetable", "ff_bank", "latch_bank", "test_cell")
    if any(group.first(kind) for kind in stateful) or len(registers) > 1:
        return None
    if group.attributes.get("dont_use") == "true" or group.attributes.get("clock_gating_integrated_cell"):
        return None
    pins = list(group.all("pin"))
    outputs = [pin for pin in pins if pin.attributes.get("direction") == "output"]
    inputs = [pin for pin in pins if pin.attributes.get("direction") == "input"]
    if len(outputs) + len(inputs) < len(pins) or not outputs:
        return None
    if any("function" not in pin.attributes or "three_state" in pin.attributes for pin in outputs):
        return None
    tables.enter(group)
    return Cell(
        name=group.name,
        area_um2=group.number("area", 0.0),
        leakage_nw=tables.leakage_nw(group),
        inputs=tuple(_pin(pin, tables) for pin in inputs),
        outputs=tuple(
            Output(
                pin.name,
                pin.attributes["function"],
                pin.number("max_capacitance") * tables.units.load if "max_capacitance" in pin.attributes else None,
            )
            for pin in outputs
        ),
        arcs=tuple(arc for pin in outputs for arc in _arcs(pin, {pin.name for pin in inputs}, tables)),
        register=_register(registers[0], inputs, tables) if registers else None,
    )


def _pin(group: Group, tables: Tables) -> Pin:
    powers = list(group.all("internal_power"))
    return Pin(
        group.name,
        group.number("capacitance", 0.0) * tables.units.load,
        group.attributes.get("clock") == "true",
        tuple(map(float, tables.energy(powers, "rise_power"))),
        tuple(map(float, tables.energy(powers, "fall_power"))),
    )


def _register(group: Group, inputs: list[Group], tables: Tables) -> Register:
    """Flip-flop of an ``ff`` group; its setup time is that of the one data pin, if it has just one."""
    states = [text.strip().strip('"') for text in group.args.split(",")]
    if len(states) != 2:
        raise InputError(f"{group.place}: ff must name two state variables, not {group.args!r}")
    next_state = group.attributes.get("next_state", "")
    data = boolean.parse(next_state).variables if next_state else frozenset()
    setup: dict[str, tuple[float, ...]] = {"rise_constraint": (), "fall_constraint": ()}
    pin = next((pin for pin in inputs if pin.name in data), None) if len(data) == 1 else None
    for timing in pin.all("timing") if pin else ():
        if timing.attributes.get("timing_type", "").startswith("setup_"):
            for kind in setup:
                for table in timing.all(kind):
                    slews, _, grid = tables.read(table, tables.units.time)
                    setup[kind] = tuple(map(float, resample(grid, slews, tables.slew_axis, 0)[:, 0]))
    attributes = group.attributes
    return Register(
        state=states[0],
        inverse=states[1],
        clocked_on=attributes.get("clocked_on", ""),
        next_state=next_state,
        clear=attributes.get("clear", ""),
        preset=attributes.get("preset", ""),
        conflict=(attributes.get("clear_preset_var1", ""), attributes.get("clear_preset_var2", "")),
        data_pin=pin.name if pin else "",
        rise_setup_ps=setup["rise_constraint"],
        fall_setup_ps=setup["fall_constraint"],
    )


def _arcs(pin: Group, inputs: set[str], tables: Tables) -> list[Arc]:
    """Arcs to output `pin`, one for each of the `inputs` that has timing; arcs from other outputs are left out."""
    timings: dict[str, list[Group]] = {}
    for timing in pin.all("timing"):
        kind = timing.attributes.get("timing_type", "combinational")
        if kind in ("combinational", *_EDGES):
            for source in inputs.intersection(timing.attributes.get("related_pin", "").split()):
                timings.setdefault(source, []).append(timing)
    return [_arc(pin, source, groups, tables) for source, groups in sorted(timings.items())]


def _arc(pin: Group, source: str, groups: list[Group], tables: Tables) -> Arc:
    first = groups[0].first("cell_rise") or groups[0].first("cell_fall")
    if first is None:
        raise InputError(f"{groups[0].place}: timing must hold cell_rise or cell_fall, not neither")
    slews, loads, _ = tables.read(first, 1.0)

    def worst(kind: str) -> Table:
        found = []
        for group in groups:
            for table in group.all(kind):
                old_slews, old_loads, grid = tables.read(table, tables.units.time)
                found.append(resample(resample(grid, old_slews, slews, 0), old_loads, loads, 1))
        grid = np.stack(found).max(axis=0) if found else np.zeros((len(slews), len(loads)))
        return tuple(tuple(map(float, row)) for row in grid)

    powers = [
        power for power in pin.all("internal_power") if source in power.attributes.get("related_pin", "").split()
    ]
    energies = tables.energy(powers, "rise_power"), tables.energy(powers, "fall_power")
    senses = {_SENSES.get(group.attributes.get("timing_sense", ""), "either") for group in groups}
    kinds = {_EDGES.get(group.attributes.get("timing_type", "")) for group in groups}
    return Arc(
        source=source,
        target=pin.name,
        sense=senses.pop() if len(senses) == 1 else "either",
        kind=kinds.pop() or "combinational",
        axes=Axes(slews, loads),
        rise_delay_ps=worst("cell_rise"),
        fall_delay_ps=worst("cell_fall"),
        rise_slew_ps=worst("rise_transition"),
        fall_slew_ps=worst("fall_transition"),
        energy_fj=tuple(map(float, (energies[0] + energies[1]) / 2)),
    )
