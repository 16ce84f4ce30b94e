"""Technologies as TOML files: written by the importer, read by everything else."""

import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from costmodel.technology.model import Arc, Axes, Cell, ClockGate, Corner, Output, Pin, Register, Source, Technology
from numerics.errors import InputError

_HEADER = """\
# Standard cells for synthesis, timing and energy. Made by `narrowgate technology import`; do not edit.
# Times are ps, capacitances fF, energies fJ, powers nW, areas um2; docs/reference/technology.md explains each key.
# A delay table has a row for each slew and a column for each load of the axes that its arc names.
"""


def _number(value: float) -> str:
    return f"{value:.4g}"


def _text(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _row(values: Iterable[float]) -> str:
    return "[" + ", ".join(map(_number, values)) + "]"


def dumps(technology: Technology) -> str:
    """TOML text of `technology`, with figures of four significant digits."""
    axes: dict[Axes, str] = {}
    for cell in technology.cells:
        for arc in cell.arcs:
            axes.setdefault(arc.axes, f"t{len(axes)}")
    corner = technology.corner
    lines = [
        _HEADER,
        f"name = {_text(technology.name)}",
        f"licence = {_text(technology.licence)}",
        f"rights = {_text(technology.rights)}",
        f"slew_thresholds_pct = {_row(technology.slew_thresholds_pct)}",
        f"slew_axis_ps = {_row(technology.slew_axis_ps)}",
        f"energy_load_ff = {_number(technology.energy_load_ff)}",
        f"input_slew_ps = {_number(technology.input_slew_ps)}",
        f"output_load_ff = {_number(technology.output_load_ff)}",
        f"source_cells = {technology.source_cells}",
        *([] if technology.node_nm is None else [f"node_nm = {_number(technology.node_nm)}"]),
        "",
        "[corner]",
        f"name = {_text(corner.name)}",
        f"voltage_v = {_number(corner.voltage_v)}",
        f"temperature_c = {_number(corner.temperature_c)}",
        f"process = {_number(corner.process)}",
    ]
    for source in technology.sources:
        lines += ["", "[[sources]]", *(f"{k} = {_text(getattr(source, k))}" for k in ("file", "library", "sha256"))]
    if technology.clock_gate:
        lines += ["", "[clock_gate]", f"name = {_text(technology.clock_gate.name)}"]
        lines += [f"{key} = {_number(getattr(technology.clock_gate, key))}" for key in _CLOCK_GATE]
    lines += ["", "[axes]"]
    lines += [f"{key} = {{slew_ps = {_row(a.slew_ps)}, load_ff = {_row(a.load_ff)}}}" for a, key in axes.items()]
    for cell in technology.cells:
        lines += _cell_lines(cell, axes)
    return "\n".join(lines) + "\n"


def _cell_lines(cell: Cell, axes: Mapping[Axes, str]) -> list[str]:
    table = f"cells.{cell.name}"
    lines = ["", f"[{table}]", f"area_um2 = {_number(cell.area_um2)}", f"leakage_nw = {_number(cell.leakage_nw)}"]
    if cell.register:
        lines += ["", f"[{table}.register]"]
        lines += [
            f"{key} = {_text(getattr(cell.register, key))}"
            for key in ("state", "inverse", "clocked_on", "next_state", "clear", "preset", "data_pin")
        ]
        lines.append("conflict = [" + ", ".join(map(_text, cell.register.conflict)) + "]")
        lines += [f"{key} = {_row(getattr(cell.register, key))}" for key in ("rise_setup_ps", "fall_setup_ps")]
    lines += ["", f"[{table}.inputs]"]
    for pin in cell.inputs:
        clock = ", clock = true" if pin.clock else ""
        energy = f", rise_energy_fj = {_row(pin.rise_energy_fj)}, fall_energy_fj = {_row(pin.fall_energy_fj)}"
        none = not any(pin.rise_energy_fj + pin.fall_energy_fj)
        lines.append(
            f"{pin.name} = {{capacitance_ff = {_number(pin.capacitance_ff)}{clock}{'' if none else energy}}}"
        )
    lines += ["", f"[{table}.outputs]"]
    for output in cell.outputs:
        limit = "" if output.max_load_ff is None else f", max_load_ff = {_number(output.max_load_ff)}"
        lines.append(f"{output.name} = {{function = {_text(output.function)}{limit}}}")
    for arc in cell.arcs:
        lines += ["", f"[[{table}.arcs]]", f"from = {_text(arc.source)}", f"to = {_text(arc.target)}"]
        lines += [f"sense = {_text(arc.sense)}", f"kind = {_text(arc.kind)}", f"axes = {_text(axes[arc.axes])}"]
        for key in _TABLES:
            lines.append(f"{key} = [" + ", ".join(map(_row, getattr(arc, key))) + "]")
        lines.append(f"energy_fj = {_row(arc.energy_fj)}")
    return lines


_CLOCK_GATE = ("area_um2", "leakage_nw", "capacitance_ff", "max_load_ff", "closed_fj", "open_fj")
_TABLES = ("rise_delay_ps", "fall_delay_ps", "rise_slew_ps", "fall_slew_ps")


def read(path: Path) -> Technology:
    """Technology of a TOML file.

    Raises
    ------
    InputError
        If the file cannot be read, is not TOML, or lacks a key: names file and key.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"Technology file must be readable, not {str(path)!r} ({error})") from error
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"Technology file {path.name} must be TOML, but {error}") from error
    try:
        return _technology(data)
    except KeyError as error:
        raise InputError(
            f"Technology file {path.name} must hold the key {error.args[0]!r}, which is missing"
        ) from error
    except (TypeError, AttributeError, ValueError) as error:
        raise InputError(
            f"Technology file {path.name} must hold figures as the importer writes them, but {error}"
        ) from error


def _technology(data: Mapping[str, Any]) -> Technology:
    axes = {key: Axes(tuple(a["slew_ps"]), tuple(a["load_ff"])) for key, a in data["axes"].items()}
    gate = data.get("clock_gate")
    return Technology(
        name=data["name"],
        corner=Corner(**{key: data["corner"][key] for key in ("name", "voltage_v", "temperature_c", "process")}),
        licence=data["licence"],
        rights=data["rights"],
        sources=tuple(Source(s["file"], s["library"], s["sha256"]) for s in data["sources"]),
        slew_thresholds_pct=(data["slew_thresholds_pct"][0], data["slew_thresholds_pct"][1]),
        slew_axis_ps=tuple(data["slew_axis_ps"]),
        energy_load_ff=float(data["energy_load_ff"]),
        input_slew_ps=float(data["input_slew_ps"]),
        output_load_ff=float(data["output_load_ff"]),
        cells=tuple(_cell(name, cell, axes) for name, cell in data["cells"].items()),
        source_cells=int(data["source_cells"]),
        node_nm=None if data.get("node_nm") is None else float(data["node_nm"]),
        clock_gate=ClockGate(gate["name"], **{key: float(gate[key]) for key in _CLOCK_GATE}) if gate else None,
    )


def _cell(name: str, data: Mapping[str, Any], axes: Mapping[str, Axes]) -> Cell:
    register = data.get("register")
    return Cell(
        name=name,
        area_um2=float(data["area_um2"]),
        leakage_nw=float(data["leakage_nw"]),
        inputs=tuple(
            Pin(
                key,
                float(pin["capacitance_ff"]),
                pin.get("clock", False),
                tuple(pin.get("rise_energy_fj", (0.0,))),
                tuple(pin.get("fall_energy_fj", (0.0,))),
            )
            for key, pin in data["inputs"].items()
        ),
        outputs=tuple(Output(key, out["function"], out.get("max_load_ff")) for key, out in data["outputs"].items()),
        arcs=tuple(
            Arc(
                source=arc["from"],
                target=arc["to"],
                sense=arc["sense"],
                kind=arc["kind"],
                axes=axes[arc["axes"]],
                **{key: tuple(map(tuple, arc[key])) for key in _TABLES},
                energy_fj=tuple(arc["energy_fj"]),
            )
            for arc in data.get("arcs", ())
        ),
        register=register
        and Register(
            **{
                **register,
                **{k: tuple(register[k]) for k in ("conflict", "rise_setup_ps", "fall_setup_ps")},
            }
        ),
    )
