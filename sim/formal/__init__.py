"""Proof instead of vectors: of a circuit against its truth table, its other styles, and its netlists for FPGAs; of a
pipeline against the circuit without registers, some cycles later; of a stream against the contract of streams.

Yosys reads the Verilog here, and Verilator does where vectors are run, so that each judges the other, too.
"""

import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

from hwgen import aiger, yosys
from hwgen.circuit import Circuit
from hwgen.datapath import plan, ways
from hwgen.design import Design
from hwgen.style import Style
from numerics.errors import InputError
from sim.formal.clocked.prove import prove_pipeline, prove_stream
from sim.formal.equivalence import AROUND, TIMEOUT_S, TO_GATES, Comparison, compare, prepare, to_graph, with_operands
from sim.formal.given_up import given_up
from sim.formal.promises import promises
from sim.formal.proof import Proof
from sim.formal.round_trip import come_back, trip
from sim.formal.table import against_table, has_table
from sim.loading import blaming, load_file, to_flat_netlist

#: Netlists that are held against the circuit: Yosys' script, and its models of the cells.
_NETLISTS = {
    "iCE40": ("synth_ice40", "+/ice40/cells_sim.v"),
    "ECP5": ("synth_ecp5", "+/ecp5/cells_sim.v"),
}


def prove(
    design: Design,
    circuit: Circuit,
    rtl: tuple[Path, str] | None = None,
    *,
    timeout_s: float = TIMEOUT_S,
    styles: bool = True,
    netlists: bool = True,
) -> Iterator[Proof]:
    """Prove statements about a design, one after the other, each within `timeout_s` or not at all.

    Of a pipeline, it is first proven that it gives what the combinational circuit gives, as many cycles later as it
    has stages; what is compared further is the function between its registers. Of a stream, see
    `sim.formal.clocked.prove`.

    Parameters
    ----------
    design
        The design.
    circuit
        Its Verilog.
    rtl
        A file and a module of it, with the ports of `circuit`, that is judged in its place: against the truth table,
        and against the circuit, or in time if that has registers.
    timeout_s
        Time limit of ABC for each comparison.
    styles, netlists
        Whether the circuit is compared with itself in other styles, and with its netlists for FPGAs.

    Raises
    ------
    InputError
        If Yosys does not take `rtl`, or that has registers in place of a combinational circuit.
    ToolError
        If a tool is missing or fails.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-formal-") as name:
        folder = Path(name)
        prepare(folder)
        if design.shell == "stream" or design.stages:
            yield from _prove_clocked(folder, design, circuit, rtl, timeout_s=timeout_s)
        if design.shell == "stream" or (rtl and design.stages):
            return
        begun = time.monotonic()

        def proof(statement: str, found: Comparison) -> Proof:
            nonlocal begun
            seconds, begun = time.monotonic() - begun, time.monotonic()
            return Proof(statement, found, seconds)

        def compared(stem: str) -> Comparison:
            return compare(folder, "own", stem, circuit, timeout_s=timeout_s)

        if rtl:
            _write_graph_of_file(folder, circuit, *rtl, "own", "zero")
            _write_graph_of_file(folder, circuit, *rtl, "ones", "one")
            yield proof("itself, whatever its unknown bits are", compared("ones"))
        else:
            _write_graph(folder, circuit, "own")
        if has_table(design.function):
            yield proof("its truth table", against_table(folder, "own", design.function))
        if way := trip(design):
            _write_graph(folder, way.other.circuit(), "other")
            found = come_back(way, *((folder / f"{stem}.aig").read_bytes() for stem in ("own", "other")))
            verb = "is undone by" if way.given_first else "undoes"
            instead = f"does not, with {way.other}, give back each code of {way.narrow.name}: {found.wrong}"
            done = proof(f"{way.other}: {found.told}", Comparison(not found.wrong))
            yield replace(done, verb=verb, instead=instead if found.wrong else "")
        if rtl:
            _write_graph(folder, circuit, "generated")
            yield proof("the generated circuit", compared("generated"))
            return
        for promise in promises(design):
            what = f"what stages promise of the {promise.what}, for all {promise.codes:,} codes"
            instead = f"breaks a promise: the {promise.what} {promise.broken}" if promise.broken else ""
            yield replace(proof(what, Comparison(not promise.broken)), verb="keeps", instead=instead)
        for style, other in _in_other_styles(design) if styles else ():
            _write_graph(folder, other, "style")
            yield proof(f"style={style.text}", compared("style"))
        for family, netlist in _NETLISTS.items() if netlists else ():
            _write_graph(folder, circuit, family, netlist)
            yield proof(f"its netlist for {family}", compared(family))


def _prove_clocked(
    folder: Path, design: Design, circuit: Circuit, rtl: tuple[Path, str] | None, *, timeout_s: float
) -> Iterator[Proof]:
    """What is proven of a circuit with registers in time."""
    core = replace(design, stages=0, shell="none").circuit()
    _write_graph(folder, core, "core")
    prove_in_time = prove_stream if design.shell == "stream" else prove_pipeline
    # Registers may hold anything when the circuit starts, whatever the Verilog says of that.
    prepared = ["proc", "setattr -unset init w:*"]
    if rtl is None:
        (folder / "own.v").write_text(circuit.verilog, encoding="utf-8")
        script = ["read_verilog -sv own.v", f"hierarchy -check -top {circuit.top}", *prepared]
        yield from prove_in_time(folder, design.function, circuit, core, script, timeout_s=timeout_s)
        return
    file, module = rtl
    script = [*load_file(folder, file, module), *prepared, "setundef -anyseq", "setundef -undriven -anyseq"]
    with blaming(file):
        circuit = replace(circuit, name=module)
        yield from prove_in_time(folder, design.function, circuit, core, script, timeout_s=timeout_s)


def _in_other_styles(design: Design) -> Iterator[tuple[Style, Circuit]]:
    """The design's circuit with one block built in another way than by itself, for each there is."""
    for kind, names in ways(plan(design.function), design.style).items():
        for name in names:
            style = replace(design.style, **{kind: name})
            if circuit := _circuit_if_any(replace(design, style=style)):
                yield style, circuit


def _circuit_if_any(design: Design) -> Circuit | None:
    """The circuit of a design, unless it cannot be built so: factors of a table, for one, must be narrow."""
    with given_up():
        try:
            return design.circuit()
        except InputError:
            return None


def _write_graph(folder: Path, circuit: Circuit, stem: str, netlist: tuple[str, str] | None = None) -> None:
    """Write ``STEM.aig`` of `circuit`, or of the netlist that a script of Yosys makes of it."""
    (folder / f"{stem}.v").write_text(circuit.verilog, encoding="utf-8")
    script = [f"read_verilog -sv {stem}.v"]
    if netlist:
        script += to_flat_netlist(*netlist, circuit.top)
    else:
        script += [f"hierarchy -check -top {circuit.top}", "proc", *yosys.FLATTEN]
    _run(folder, script, circuit, stem)


def _write_graph_of_file(
    folder: Path, circuit: Circuit, file: Path, module: str, stem: str, unknown: Literal["zero", "one"]
) -> None:
    """Write ``STEM.aig`` of a `module` in a user's `file`, with the ports of `circuit` and all unknown bits alike."""
    script = [*load_file(folder, file, module), "proc", *yosys.FLATTEN]
    # Before anything is simplified, because x may become what is simplest.
    script += [f"setundef -{unknown}", f"setundef -undriven -{unknown}"]
    with blaming(file):
        _run(folder, script, replace(circuit, name=module), stem)
    try:
        aiger.read((folder / f"{stem}.aig").read_bytes())
    except ValueError as error:
        raise InputError(f"Verilog file {file} must be combinational to be proven, but has registers") from error


def _run(folder: Path, script: list[str], circuit: Circuit, stem: str) -> None:
    """Write ``STEM.aig`` of the flat module that `script` makes of `circuit`."""
    (folder / "around.v").write_text(with_operands(circuit))
    yosys.run_script("\n".join([*script, *TO_GATES, "read_verilog around.v", *to_graph(AROUND, stem)]), cwd=folder)
