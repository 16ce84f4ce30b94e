"""Proof instead of vectors: of a circuit against its truth table, its other styles, and its netlists for FPGAs.

Yosys reads the Verilog here, and Verilator does where vectors are run, so that each judges the other, too.
"""

import gc
import re
import tempfile
import time
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hwgen import aiger, yosys
from hwgen.circuit import Circuit
from hwgen.datapath import plan, ways
from hwgen.design import Design
from hwgen.style import Style
from hwgen.tool import ToolError
from numerics.errors import InputError
from numerics.functions import Function
from numerics.words import WORD_BITS, to_ints
from sim.equivalence import TO_GATES, Comparison, compare, prepare, to_graph, with_operands
from sim.vectors import every_vector

#: Bits of all operands up to which a circuit is held against the truth table of its function.
TABLE_BITS = 16
#: Seconds that a comparison may take unless a caller says otherwise.
TIMEOUT_S = 60.0
_ERROR = re.compile(r"^(?:.*: )?ERROR: (.*?)\.?$", re.MULTILINE)
#: Netlists that are held against the circuit: Yosys' script, and its models of the cells.
_NETLISTS = {
    "iCE40": ("synth_ice40 -top {top}", "+/ice40/cells_sim.v"),
    "ECP5": ("synth_ecp5 -top {top}", "+/ecp5/cells_sim.v"),
}


@dataclass(frozen=True)
class Proof:
    """One statement about a circuit, and what came of it."""

    #: What the circuit equals, as a person reads it.
    statement: str
    #: None if that was not decided in time.
    holds: bool | None
    #: Codes of operands for which it does not hold, by name.
    example: dict[str, int]
    seconds: float


def prove(
    design: Design, circuit: Circuit, rtl: tuple[Path, str] | None = None, *, timeout_s: float = TIMEOUT_S
) -> Iterator[Proof]:
    """Prove statements about a design with plain ports, one after the other, each within `timeout_s` or not at all.

    Of a pipeline, what is compared is the function between its registers, out of reset.

    Parameters
    ----------
    design
        The design.
    circuit
        Its Verilog.
    rtl
        A file and a module of it, with the ports of `circuit`, that is judged in its place: against the truth table,
        and against the circuit.
    timeout_s
        Time limit of each comparison.

    Raises
    ------
    InputError
        If the design is a stream, or `rtl` is a circuit whose registers are more than a pipeline's.
    ToolError
        If a tool is missing or fails.
    """
    if design.shell == "stream":
        raise InputError(f"A design must have plain ports to be proven, not be a stream as {design}")
    with tempfile.TemporaryDirectory(prefix="narrowgate-formal-") as name:
        folder = Path(name)
        prepare(folder)
        begun = time.monotonic()

        def proof(statement: str, found: Comparison) -> Proof:
            nonlocal begun
            seconds, begun = time.monotonic() - begun, time.monotonic()
            return Proof(statement, found.equal, dict(found.example or {}), seconds)

        if rtl:
            _write_graph_of_file(folder, circuit, *rtl)
        else:
            _write_graph(folder, circuit, "own")
        if sum(operand.width for operand in design.function.operands) <= TABLE_BITS:
            yield proof("its truth table", _against_table(folder, design.function, circuit))
        if rtl:
            _write_graph(folder, circuit, "generated")
            found = compare(folder, "own", "generated", circuit, timeout_s=timeout_s)
            yield proof("the generated circuit", found)
            return
        for style, other in _in_other_styles(design):
            _write_graph(folder, other, "style")
            yield proof(f"style={style.text}", compare(folder, "own", "style", circuit, timeout_s=timeout_s))
        for family, netlist in _NETLISTS.items():
            _write_graph(folder, circuit, family, netlist)
            yield proof(f"its netlist for {family}", compare(folder, "own", family, circuit, timeout_s=timeout_s))


def _in_other_styles(design: Design) -> Iterator[tuple[Style, Circuit]]:
    """The design's circuit with one block built in another way than by itself, for each there is."""
    for kind, names in ways(plan(design.function), design.style).items():
        for name in names:
            style = replace(design.style, **{kind: name})
            if circuit := _circuit_if_any(replace(design, style=style)):
                yield style, circuit


def _circuit_if_any(design: Design) -> Circuit | None:
    """The circuit of a design, unless it cannot be built so: factors of a table, for one, must be narrow."""
    with warnings.catch_warnings():
        # Amaranth warns of components of a circuit given up halfway when they are collected.
        warnings.filterwarnings("ignore", message=".* created but never used")
        try:
            return design.circuit()
        except InputError:
            return None
        finally:
            gc.collect()


def _write_graph(folder: Path, circuit: Circuit, stem: str, netlist: tuple[str, str] | None = None) -> None:
    """Write ``STEM.aig`` of `circuit`, or of the netlist that a script of Yosys makes of it."""
    (folder / f"{stem}.v").write_text(circuit.verilog, encoding="utf-8")
    script = [f"read_verilog -sv {stem}.v"]
    if netlist:
        synthesis, models = netlist
        script += [synthesis.format(top=circuit.top), f"write_verilog -noattr {stem}_netlist.v", "design -reset"]
        # Some models of one family are written down twice, and memories take minutes unless they wait to be needed.
        script += [f"read_verilog {stem}_netlist.v", f"read_verilog -defer -nooverwrite {models}"]
    _run(folder, script, circuit, stem)


def _write_graph_of_file(folder: Path, circuit: Circuit, file: Path, module: str) -> None:
    """Write ``own.aig`` of a `module` in a user's `file`, with the ports of `circuit`."""
    # Names of folders may have blanks, which Yosys does not take.
    (folder / "beside").symlink_to(file.resolve().parent)
    (folder / "file.v").symlink_to(file.resolve())
    try:
        _run(folder, ["read_verilog -sv -Ibeside file.v"], replace(circuit, name=module), "own")
    except ToolError as error:
        found = _ERROR.findall(error.log)
        if not found:
            raise
        raise InputError(
            f"Verilog file {file} must be a circuit that Yosys takes, but it says: {found[-1]}"
        ) from error


def _run(folder: Path, script: list[str], circuit: Circuit, stem: str) -> None:
    (folder / "around.v").write_text(with_operands(circuit, "around"))
    made = [f"hierarchy -check -top {circuit.top}", "proc", "flatten", *TO_GATES, "read_verilog around.v"]
    yosys.run_script("\n".join([*script, *made, *to_graph("around", stem)]), cwd=folder)


def _against_table(folder: Path, function: Function, circuit: Circuit) -> Comparison:
    """The graph ``own.aig`` at every combination of operand codes, against the function."""
    data = (folder / "own.aig").read_bytes()
    inputs, outputs = aiger.symbols(data)
    blocks = list(every_vector(function).blocks())
    rows = {operand.name: np.concatenate([block[operand.name] for block in blocks]) for operand in function.operands}
    rows[function.result.name] = function.evaluate(rows)
    n = len(rows[function.result.name])
    known = {port.name for port in (*circuit.inputs, *circuit.outputs)}
    columns = [_bit(rows, name) if _parts(name)[0] in known else np.zeros(n, bool) for name in inputs]
    wrong = np.zeros(n, bool)
    for name, got in zip(outputs, aiger.evaluate(aiger.read(data), columns), strict=True):
        wrong |= got != _bit(rows, name)
    if not wrong.any():
        return Comparison(True)
    row = int(np.argmax(wrong))
    return Comparison(False, {port.name: to_ints(rows[port.name][row : row + 1])[0] for port in circuit.inputs})


def _parts(name: str) -> tuple[str, int]:
    """Port and bit of a name like ``a`` or ``a[3]``."""
    port, _, bit = name.partition("[")
    return port, int(bit.rstrip("]") or 0)


def _bit(rows: Mapping[str, NDArray[np.uint32]], name: str) -> NDArray[np.bool_]:
    port, bit = _parts(name)
    return (rows[port][:, bit // WORD_BITS] >> np.uint32(bit % WORD_BITS) & 1).astype(bool)
