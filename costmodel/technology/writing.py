"""A technology as a Liberty file, for synthesis and for other timing analysers."""

from collections.abc import Iterable

from costmodel.technology.model import Arc, Axes, Cell, Pin, Register, Technology

_SENSES = {"positive": "positive_unate", "negative": "negative_unate", "either": "non_unate"}
_TABLES = {
    "cell_rise": "rise_delay_ps",
    "cell_fall": "fall_delay_ps",
    "rise_transition": "rise_slew_ps",
    "fall_transition": "fall_slew_ps",
}


def _row(values: Iterable[float]) -> str:
    return '"' + ", ".join(f"{value:.6g}" for value in values) + '"'


def liberty(technology: Technology) -> str:
    """Liberty text: areas, functions, capacitances, leakage, delays, setup times; no energies."""
    axes: dict[Axes, str] = {}
    for cell in technology.cells:
        for arc in cell.arcs:
            axes.setdefault(arc.axes, f"delay_{len(axes)}")
    corner = technology.corner
    lower, upper = technology.slew_thresholds_pct
    lines = [
        f"library ({technology.name}) {{",
        "  delay_model : table_lookup;",
        '  time_unit : "1ps";',
        "  capacitive_load_unit (1, ff);",
        '  leakage_power_unit : "1nW";',
        '  voltage_unit : "1V";',
        '  current_unit : "1mA";',
        '  pulling_resistance_unit : "1kohm";',
        f"  nom_process : {corner.process:g};",
        f"  nom_temperature : {corner.temperature_c:g};",
        f"  nom_voltage : {corner.voltage_v:g};",
        *(f"  {end}_threshold_pct_{edge} : 50;" for end in ("input", "output") for edge in ("rise", "fall")),
        *(f"  slew_lower_threshold_pct_{edge} : {lower:g};" for edge in ("rise", "fall")),
        *(f"  slew_upper_threshold_pct_{edge} : {upper:g};" for edge in ("rise", "fall")),
        f"  default_max_transition : {technology.slew_axis_ps[-1]:.6g};",
    ]
    for key, name in axes.items():
        lines += [
            f"  lu_table_template ({name}) {{",
            "    variable_1 : input_net_transition;",
            "    variable_2 : total_output_net_capacitance;",
            f"    index_1 ({_row(key.slew_ps)});",
            f"    index_2 ({_row(key.load_ff)});",
            "  }",
        ]
    lines += [
        "  lu_table_template (setup) {",
        "    variable_1 : constrained_pin_transition;",
        f"    index_1 ({_row(technology.slew_axis_ps)});",
        "  }",
    ]
    for cell in technology.cells:
        lines += _cell(cell, axes)
    return "\n".join([*lines, "}"]) + "\n"


def _cell(cell: Cell, axes: dict[Axes, str]) -> list[str]:
    lines = [f"  cell ({cell.name}) {{", f"    area : {cell.area_um2:.6g};"]
    lines.append(f"    cell_leakage_power : {cell.leakage_nw:.6g};")
    if cell.register:
        lines += _register(cell.register)
    for pin in cell.inputs:
        lines += _input(pin, cell.register)
    for output in cell.outputs:
        lines += [
            f"    pin ({output.name}) {{",
            "      direction : output;",
            f'      function : "{output.function}";',
        ]
        if output.max_load_ff is not None:
            lines.append(f"      max_capacitance : {output.max_load_ff:.6g};")
        for arc in cell.arcs:
            if arc.target == output.name:
                lines += _arc(arc, axes[arc.axes])
        lines.append("    }")
    return [*lines, "  }"]


def _register(register: Register) -> list[str]:
    lines = [f"    ff ({register.state}, {register.inverse}) {{"]
    for key in ("clocked_on", "next_state", "clear", "preset"):
        if getattr(register, key):
            lines.append(f'      {key} : "{getattr(register, key)}";')
    for k, value in enumerate(register.conflict, start=1):
        if value:
            lines.append(f"      clear_preset_var{k} : {value};")
    return [*lines, "    }"]


def _input(pin: Pin, register: Register | None) -> list[str]:
    lines = [f"    pin ({pin.name}) {{", "      direction : input;", f"      capacitance : {pin.capacitance_ff:.6g};"]
    if pin.clock:
        lines.append("      clock : true;")
    if register and pin.name == register.data_pin and register.rise_setup_ps:
        lines += ["      timing () {", f'        related_pin : "{register.clocked_on}";']
        lines.append("        timing_type : setup_rising;")
        for kind, row in (("rise", register.rise_setup_ps), ("fall", register.fall_setup_ps)):
            lines.append(f"        {kind}_constraint (setup) {{ values ({_row(row)}); }}")
        lines.append("      }")
    return [*lines, "    }"]


def _arc(arc: Arc, template: str) -> list[str]:
    lines = [
        "      timing () {",
        f'        related_pin : "{arc.source}";',
        f"        timing_sense : {_SENSES[arc.sense]};",
    ]
    lines.append(f"        timing_type : {arc.kind};")
    for kind, key in _TABLES.items():
        rows = ", ".join(map(_row, getattr(arc, key)))
        lines.append(f"        {kind} ({template}) {{ values ({rows}); }}")
    return [*lines, "      }"]
