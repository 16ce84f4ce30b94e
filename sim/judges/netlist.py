"""Gate-level simulation: the netlist that Yosys makes for an FPGA, with the vendor's cells as Yosys models them."""

import tempfile
from contextlib import nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from hwgen import yosys
from hwgen.design import Design
from sim.judges.protocol import Responses, Stimulus, Subject
from sim.judges.verilated import Verilated
from sim.loading import blaming, load_file, to_flat_netlist


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
        with tempfile.TemporaryDirectory(prefix="narrowgate-netlist-") as name:
            folder = Path(name)
            if subject.rtl:
                load = load_file(folder, *subject.rtl)
            else:
                (folder / "own.v").write_text(subject.circuit.verilog, encoding="utf-8")
                load = ["read_verilog -sv own.v"]
            script = [*load, *to_flat_netlist(self.synthesis, self.models, subject.module)]
            script += ["opt_clean", "write_verilog -noattr flat.v"]
            with blaming(subject.rtl[0]) if subject.rtl else nullcontext():
                yosys.run_script("\n".join(script), cwd=folder)
            return (folder / "flat.v").read_text()


#: A multiplication sign in a user's file becomes look-up tables: the models know no multiplier.
ICE40 = Netlist("as a netlist for iCE40", "synth_ice40", "+/ice40/cells_sim.v")
ECP5 = Netlist("as a netlist for ECP5", "synth_ecp5 -nodsp", "+/ecp5/cells_sim.v")
