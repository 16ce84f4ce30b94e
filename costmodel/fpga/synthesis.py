"""Resources of a circuit after synthesis for an FPGA family."""

import json
import re
import tempfile
from pathlib import Path

from hwgen import yosys
from hwgen.circuit import Circuit
from hwgen.tool import ToolError

#: Cells that count as each resource, by family. ECP5's carry block CCU2C holds two look-up tables of its own.
_CELLS = {
    "ice40": {"lut": r"SB_LUT4", "carry": r"SB_CARRY", "ff": r"SB_DFF\w*", "dsp": r"SB_MAC16"},
    "ecp5": {"lut": r"LUT4", "carry": r"CCU2C", "ff": r"TRELLIS_FF", "dsp": r"MULT18X18D|ALU54B"},
    "xcup": {"lut": r"LUT[1-6]", "carry": r"CARRY[48]", "ff": r"FD\w+", "dsp": r"DSP\w+"},
}


def command(device: str, *, dsp: bool) -> str:
    """The Yosys command that maps onto `device`, without the name of the top module."""
    if device == "xcup":
        return f"synth_xilinx -family xcup -noiopad {'' if dsp else '-nodsp '}-flatten"
    if device == "ecp5":
        return f"synth_ecp5{'' if dsp else ' -nodsp'}"
    return f"synth_ice40{' -dsp' if dsp else ''}"


def resources(circuit: Circuit, device: str, *, dsp: bool, timeout_s: float) -> dict[str, float]:
    """Figures ``lut``, ``carry``, ``ff``, ``dsp`` and ``depth`` of `circuit`.

    Raises
    ------
    ToolError
        If Yosys fails, runs longer than `timeout_s`, or counts nothing.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-fpga-") as name:
        folder = Path(name)
        (folder / "circuit.v").write_text(circuit.verilog, encoding="utf-8")
        script = [
            "read_verilog circuit.v",
            f"hierarchy -check -top {circuit.top}",
            f"{command(device, dsp=dsp)} -top {circuit.top}",
            "tee -o count.json stat -json",
            "tee -o depth.txt ltp -noff",
        ]
        log = yosys.run_script("\n".join(script), cwd=folder, timeout_s=timeout_s)
        text = (folder / "count.json").read_text()
        depth = re.findall(r"length=(\d+)", (folder / "depth.txt").read_text())
    kinds = json.loads(text[text.index("{") :])["design"]["num_cells_by_type"]
    if not depth:
        raise ToolError(f"Yosys must tell the depth of {circuit.name}, but did not", log)
    figures = {
        figure: float(sum(count for kind, count in kinds.items() if re.fullmatch(cells, kind)))
        for figure, cells in _CELLS[device].items()
    }
    return figures | {"depth": float(depth[-1])}
