"""Waveforms of a failing case: the few cycles of it, run again by Yosys' simulator, which writes FST files."""

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from hwgen import yosys
from hwgen.circuit import Circuit
from sim.loading import blaming, load_file

#: Name of the module whose instance ``circuit`` is looked at.
_TOP = "narrowgate_replay"


def write_waves(
    path: Path, circuit: Circuit, cycles: Sequence[Mapping[str, int]], rtl: tuple[Path, str] | None = None
) -> None:
    """Write the waves of all signals of a circuit to an FST file.

    Parameters
    ----------
    path
        The file.
    circuit
        What is run: its ports and, unless `rtl` is given, its Verilog.
    cycles
        Words of the inputs, by port, in each clock cycle (of a combinational circuit, in each step); 0 if left out.
    rtl
        A Verilog file that is run in its place, and the module of it that has these ports.

    Raises
    ------
    InputError
        If Yosys does not take the file.
    ToolError
        If Yosys fails otherwise.
    OSError
        If the file cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-waves-") as name:
        folder = Path(name)
        module = rtl[1] if rtl else circuit.top
        (folder / "replay.v").write_text(_replay(circuit, module, cycles), encoding="utf-8")
        (folder / "own.v").write_text(circuit.verilog, encoding="utf-8")
        load = load_file(folder, *rtl) if rtl else ["read_verilog -sv own.v"]
        script = [*load, "read_verilog -sv replay.v", f"hierarchy -check -top {_TOP}", "proc", "memory_dff"]
        script += [f"sim -clock clk -n {len(cycles)} -fst waves.fst {_TOP}"]
        if rtl:
            with blaming(rtl[0]):
                yosys.run_script("\n".join(script), cwd=folder)
        else:
            yosys.run_script("\n".join(script), cwd=folder)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes((folder / "waves.fst").read_bytes())


def _replay(circuit: Circuit, module: str, cycles: Sequence[Mapping[str, int]]) -> str:
    """Verilog of a module that gives the circuit its inputs, cycle by cycle, from a table."""
    given = [port for port in circuit.ports if port.direction == "input" and port.name != "clk"]
    bits = len(cycles).bit_length()
    words = [
        ", ".join(f"{port.width}'h{cycle.get(port.name, 0):x}" for port in given) for cycle in [*cycles, cycles[-1]]
    ]
    rows = [f"    {bits}'d{number}: row = {{{text}}};" for number, text in enumerate(words)]
    links = ", ".join(f".\\{port.name} (\\{port.name} )" for port in circuit.ports)
    targets = ", ".join(f"\\{port.name} " for port in given)
    lines = [
        f"module {_TOP}(input clk);",
        f"  reg [{bits - 1}:0] cycle = 0;",
        f"  always @(posedge clk) if (cycle != {len(cycles)}) cycle <= cycle + 1;",
        f"  reg [{sum(port.width for port in given) - 1}:0] row;",
        "  always @* case (cycle)",
        *rows,
        f"    default: row = {{{words[-1]}}};",
        "  endcase",
        *(f"  wire [{port.width - 1}:0] \\{port.name} ;" for port in circuit.ports if port.name != "clk"),
        f"  assign {{{targets}}} = row;",
        f"  \\{module} circuit ({links});",
        "endmodule",
    ]
    return "\n".join(lines) + "\n"
