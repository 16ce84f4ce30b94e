"""Resources of a circuit after synthesis for an FPGA family."""

import json
import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwgen import yosys
from hwgen.circuit import Circuit
from hwgen.emit import KEEP
from hwgen.tool import ToolError


@dataclass(frozen=True)
class Kind:
    """Cells that count towards a figure."""

    figure: str
    #: Regular expression of the cells' names, and the same for people.
    cells: str
    name: str
    #: What one cell adds to the figure.
    weight: int = 1


_XILINX = (
    Kind("lut", r"LUT[1-6]", "LUT1 to LUT6"),
    Kind("carry", r"CARRY[48]", "CARRY4, CARRY8"),
    Kind("ff", r"FD\w+", "FD*"),
    Kind("dsp", r"DSP\w+", "DSP*"),
)

#: What each figure counts, by family. A CCU2C is two look-up tables with a carry chain between them, so that nothing
#: else can use these, and an ALU of Gowin is one table with its carry; carry cells of the other families stand beside
#: tables that are cells of their own.
KINDS: dict[str, tuple[Kind, ...]] = {
    "ice40": (
        Kind("lut", r"SB_LUT4", "SB_LUT4"),
        Kind("carry", r"SB_CARRY", "SB_CARRY"),
        Kind("ff", r"SB_DFF\w*", "SB_DFF*"),
        Kind("dsp", r"SB_MAC16", "SB_MAC16"),
    ),
    "ecp5": (
        Kind("lut", r"LUT4", "LUT4"),
        Kind("lut", r"CCU2C", "CCU2C", weight=2),
        Kind("carry", r"CCU2C", "CCU2C"),
        Kind("ff", r"TRELLIS_FF", "TRELLIS_FF"),
        Kind("dsp", r"MULT18X18D|ALU54B", "MULT18X18D, ALU54B"),
    ),
    "gowin": (
        Kind("lut", r"LUT[1-4]", "LUT1 to LUT4"),
        Kind("lut", r"ALU", "ALU"),
        Kind("carry", r"ALU", "ALU"),
        Kind("ff", r"DFF\w*", "DFF*"),
        Kind("dsp", r"MULT\w+|ALU54D|PADD\w+", "MULT*, ALU54D, PADD*"),
    ),
    "xc7": _XILINX,
    "xcup": _XILINX,
}

#: Registers, as Yosys selects cells: `ltp -noff` knows only registers that are not mapped yet.
_REGISTERS = {
    "ice40": ("SB_DFF*",),
    "ecp5": ("TRELLIS_FF",),
    "gowin": ("DFF*",),
    "xc7": ("FD*", "SRL*"),
    "xcup": ("FD*", "SRL*"),
}


@dataclass(frozen=True)
class Resources:
    """What a mapped netlist is made of."""

    #: ``lut``, ``carry``, ``ff``, ``dsp`` and ``depth``.
    figures: Mapping[str, float]
    #: Cells that no figure counts, by name of the cell.
    others: Mapping[str, int]
    #: The netlist, as Yosys' ``write_json`` describes a module, if it was asked for.
    netlist: Mapping[str, Any] | None


def command(device: str, *, dsp: bool, pads: bool = False) -> str:
    """The Yosys command that maps onto `device`, without the name of the top module.

    `pads` keeps buffers at the ports, which place and route needs on Gowin. iCE40 is UltraPlus, which alone of its
    families has DSP blocks.
    """
    refused = "" if dsp else " -nodsp"
    if device in ("xc7", "xcup"):
        return f"synth_xilinx -family {device} -noiopad{refused} -flatten"
    if device == "gowin":
        return f"synth_gowin -family gw1n{'' if pads else ' -noiopads'}{refused}"
    if device == "ecp5":
        return f"synth_ecp5{refused}"
    return f"synth_ice40 -device u{' -dsp' if dsp else ''}"


def source(circuit: Circuit) -> str:
    """Verilog of `circuit` for an FPGA: the gates of an isolation may go into the look-up tables behind them."""
    return circuit.verilog.replace(f"{KEEP}\n", "")


def script(top: str, device: str, *, dsp: bool) -> list[str]:
    """Commands of Yosys that count the cells of module `top` on `device`, and those of its longest path."""
    return [
        "read_verilog circuit.v",
        f"hierarchy -check -top {top}",
        f"{command(device, dsp=dsp)} -top {top}",
        "tee -o count.json stat -json",
        f"tee -o depth.txt ltp -noff * {' '.join(f't:{cell} %d' for cell in _REGISTERS[device])}",
    ]


def counted(device: str) -> str:
    """What the figures on `device` count: ``lut = LUT4 + 2 × CCU2C; …``."""
    terms: dict[str, list[str]] = {}
    for kind in KINDS[device]:
        terms.setdefault(kind.figure, []).append(f"{kind.weight} × {kind.name}" if kind.weight > 1 else kind.name)
    return "; ".join(f"{figure} = {' + '.join(names)}" for figure, names in terms.items())


def resources(
    circuit: Circuit, device: str, *, dsp: bool, timeout_s: float | None, with_netlist: bool = False
) -> Resources:
    """Cells of `circuit` on `device`, and the most cells on a path between ports and flip-flops.

    A DSP block counts as one cell of a path, even if registers inside it break the path.

    Raises
    ------
    ToolError
        If Yosys fails, runs longer than `timeout_s`, or tells no depth.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-fpga-") as name:
        folder = Path(name)
        (folder / "circuit.v").write_text(source(circuit), encoding="utf-8")
        commands = [*script(circuit.top, device, dsp=dsp), *(["write_json mapped.json"] if with_netlist else [])]
        log = yosys.run_script("\n".join(commands), cwd=folder, timeout_s=timeout_s)
        text = (folder / "count.json").read_text()
        modules = json.loads((folder / "mapped.json").read_text())["modules"] if with_netlist else {}
        depth = re.findall(r"length=(\d+)", (folder / "depth.txt").read_text())
    if not depth:
        raise ToolError(f"Yosys must tell the depth of {circuit.name}, but did not", log)
    figures, others = count(json.loads(text[text.index("{") :])["design"]["num_cells_by_type"], device)
    return Resources(figures | {"depth": float(depth[-1])}, others, modules.get(circuit.top))


def count(cells: Mapping[str, int], device: str) -> tuple[dict[str, float], dict[str, int]]:
    """Figures of a netlist from the number of its `cells` by name, and the cells that no figure counts."""
    kinds = KINDS[device]
    figures = dict.fromkeys((kind.figure for kind in kinds), 0.0)
    for kind in kinds:
        figures[kind.figure] += kind.weight * sum(n for c, n in cells.items() if re.fullmatch(kind.cells, c))
    # Yosys keeps the names of flattened modules in cells that are no hardware.
    known = "|".join((*(kind.cells for kind in kinds), r"\$scopeinfo"))
    return figures, {cell: n for cell, n in sorted(cells.items()) if not re.fullmatch(known, cell)}
