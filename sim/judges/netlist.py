"""Gate-level simulation: the netlist that Yosys makes for an FPGA, with the vendor's cells as Yosys models them."""

import re
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from hwgen import yosys
from hwgen.design import Design
from hwgen.tool import ToolError
from numerics.errors import InputError
from sim.judges.protocol import Responses, Stimulus, Subject
from sim.judges.verilated import Verilated

_ERROR = re.compile(r"^(?:\S+:(?P<line>\d+): )?ERROR:\s*(?P<text>.*?)[.!]?\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Netlist:
    """Synthesis for one family of FPGAs, and simulation of what comes of it."""

    where: str
    #: Yosys' script of synthesis.
    synthesis: str
    #: Yosys' models of the cells.
    models: str
    share: float = 1.0

    def check(self, design: Design, rtl: Path | None) -> None:
        """Nothing to refuse: Yosys comes with the project, and takes any design."""

    def run(self, subject: Subject, stimulus: Stimulus) -> Responses:
        """Run the netlist."""
        with Verilated(replace(subject.circuit, verilog=self.netlist(subject), name=subject.module)) as netlist:
            return netlist.run(stimulus)

    def netlist(self, subject: Subject) -> str:
        """Verilog of the netlist, its cells replaced by their models.

        Raises
        ------
        InputError
            If Yosys does not take a user's file.
        ToolError
            If Yosys fails otherwise.
        """
        top = f"\\{subject.module} "
        with tempfile.TemporaryDirectory(prefix="narrowgate-netlist-") as name:
            folder = Path(name)
            # Names of folders may have blanks, which Yosys does not take.
            if subject.rtl:
                (folder / "source.v").symlink_to(subject.rtl[0].resolve())
                (folder / "beside").symlink_to(subject.rtl[0].resolve().parent)
            else:
                (folder / "beside").mkdir()
                (folder / "source.v").write_text(subject.circuit.verilog, encoding="utf-8")
            script = ["read_verilog -sv -Ibeside source.v", f"hierarchy -check -libdir beside -top {top}"]
            script += [f"{self.synthesis} -top {top}", "write_verilog -noattr netlist.v", "design -reset"]
            # Some models are written down twice, and those of memories take minutes unless they wait to be needed.
            script += ["read_verilog netlist.v", f"read_verilog -defer -nooverwrite {self.models}"]
            script += [f"hierarchy -check -top {top}", "proc", "flatten", "opt_clean"]
            script += ["write_verilog -noattr flat.v"]
            try:
                yosys.run_script("\n".join(script), cwd=folder)
            except ToolError as error:
                found = list(_ERROR.finditer(error.log))
                if not subject.rtl or not found:
                    raise
                line = f" of line {found[-1]['line']}" if found[-1]["line"] else ""
                raise InputError(
                    f"{subject.title} must be a circuit that Yosys takes, but it says{line}: {found[-1]['text']}"
                ) from error
            return (folder / "flat.v").read_text()


#: A multiplication sign in a user's file becomes look-up tables: the models know no multiplier.
ICE40 = Netlist("as a netlist for iCE40", "synth_ice40", "+/ice40/cells_sim.v")
ECP5 = Netlist("as a netlist for ECP5", "synth_ecp5 -nodsp", "+/ecp5/cells_sim.v")
