"""Synthesis of a circuit onto the cells of a technology: recipes of Yosys and ABC, and the mapped netlist."""

import tempfile
from dataclasses import dataclass
from pathlib import Path

from costmodel.asic.netlist import Netlist, from_yosys
from costmodel.technology import load
from costmodel.technology.model import Cell, Technology
from costmodel.technology.selection import adder_outputs
from hwgen import yosys
from hwgen.circuit import Circuit
from hwgen.emit import KEEP
from numerics.errors import InputError

#: Not `&fraig -x`, which does not end on sums of 32 products.
_PREPARE = "strash; ifraig; scorr; dc2; dc2; strash"
#: Yosys puts the delay that is aimed for, if any, in the place of {D}.
_FINISH = "topo; buffer -c; topo; upsize {D}; dnsize {D}"
#: Restructures for delay by cuts of six inputs, each as a sum of products or a factored form.
_SHORTEN = "dch -f; if -g -K 6 -C 8; strash"
#: What ABC does for each effort; docs/reference/technology.md has the areas and delays that they were chosen by.
_SHRINK = f"{_PREPARE}; dch -f; amap -m; {_FINISH}"
EFFORTS = {
    "adders": _SHRINK,
    "area": _SHRINK,
    "balanced": f"{_PREPARE}; {_SHORTEN}; {_SHORTEN}; dch -f; amap -m; {_FINISH}",
    "delay": f"{_PREPARE}; {'dch -f; if -g; strash; ' * 3}dch -f; map -B 0.9 {{D}}; {_FINISH}",
}
DEFAULT_EFFORT = "balanced"
#: Finds full adders while operators are still words: in the compressor trees that a circuit spells out, that is, and
#: not in carry chains, which ABC had better restructure.
_FIND_ADDERS = ["simplemap t:$and t:$or t:$xor t:$not", "opt_expr", "opt_merge", "opt_clean", "extract_fa -fa"]


@dataclass(frozen=True)
class Mapped:
    """A circuit on the cells of a technology."""

    netlist: Netlist
    technology: Technology
    effort: str
    #: Delay that was aimed for; None for the least.
    clock_ps: float | None
    #: Mapped netlist as Verilog.
    verilog: str
    #: What the synthesiser printed.
    log: str


def synthesise(
    circuit: Circuit,
    technology: Technology | str | Path,
    *,
    effort: str = DEFAULT_EFFORT,
    clock_ps: float | None = None,
    timeout_s: float | None = 600,
) -> Mapped:
    """`circuit` flattened, optimised and mapped onto the cells of `technology`.

    Cells ``$fa`` in the Verilog become full adders of the technology, one to one, where it has them; with effort
    ``adders``, logic that is spelt out as full adders does too, which ABC maps onto no such cells. Every input is
    driven by the smallest buffer and every output loaded with four pins of the smallest inverter while ABC sizes the
    cells: for the least delay, or where `clock_ps` is given, for no less than that, in as little area as sizes can.
    The target moves sizes (with effort ``delay`` the choice of cells too), not the structure; it may be missed.
    Constants come from one tie cell each. Modules that carry ``keep_hierarchy`` are mapped by themselves, no logic
    crosses their ports, and they are flattened in the end. The same circuit, technology and tools give the same
    netlist.

    Raises
    ------
    InputError
        If the technology or the effort is unknown, the target is not positive, a cell cannot be mapped (a latch,
        say), the logic has a loop, or a register is not clocked by an input port, the same for all.
    ToolError
        If Yosys finds an error in the Verilog or runs longer than `timeout_s`.
    """
    if not isinstance(technology, Technology):
        technology = load(technology)
    if effort not in EFFORTS:
        raise InputError(f"Effort must be one of {', '.join(EFFORTS)}, not {effort!r}")
    if clock_ps is not None and not 0 < clock_ps < float("inf"):
        raise InputError(f"Delay to aim for must be a number of ps above 0, not {clock_ps:g}")
    with tempfile.TemporaryDirectory(prefix="narrowgate-asic-") as name:
        folder = Path(name)
        technology.write_liberty(folder)
        (folder / "circuit.v").write_text(circuit.verilog, encoding="utf-8")
        (folder / "adders.v").write_text(_full_adder_map(technology), encoding="utf-8")
        (folder / "abc.constr").write_text(_constraints(technology), encoding="utf-8")
        log = yosys.run_script(
            _script(circuit.top, technology, effort, clock_ps, KEEP in circuit.verilog),
            cwd=folder,
            timeout_s=timeout_s,
        )
        netlist = from_yosys((folder / "mapped.json").read_text(encoding="utf-8"), circuit.top, technology)
        # A latch can come out as a register that no clock drives: better refused here than priced.
        netlist.clock_port()
        verilog = (folder / "mapped.v").read_text(encoding="utf-8")
    return Mapped(netlist=netlist, technology=technology, effort=effort, clock_ps=clock_ps, verilog=verilog, log=log)


def _constraints(technology: Technology) -> str:
    buffer = technology.smallest(0b10, 1)
    driver = f"set_driving_cell {buffer.name}\n" if buffer else ""
    return f"{driver}set_load {technology.output_load_ff:g}\n"


def _script(
    top: str, technology: Technology, effort: str, clock_ps: float | None, keeps_modules: bool = False
) -> str:
    liberty = f"{technology.name}.lib"
    find_adders = _FIND_ADDERS if effort == "adders" and _full_adder(technology) else []
    abc = EFFORTS[effort].replace("; ", ";").replace(" ", ",")
    target = "" if clock_ps is None else f" -D {clock_ps:g}"
    return "\n".join(
        [
            f"read_liberty -lib {liberty}",
            "read_verilog -icells circuit.v",
            f"hierarchy -check -top {top}",
            f"synth -flatten -noabc -top {top} -run begin:fine",
            *find_adders,
            "techmap -map adders.v",
            f"synth -flatten -noabc -top {top} -run fine:",
            f"dfflibmap -liberty {liberty}",
            "opt",
            f"abc -liberty {liberty} -constr abc.constr{target} -script +{abc}",
            *(yosys.FLATTEN if keeps_modules else []),
            "setundef -zero",
            *_ties(technology),
            "opt_clean -purge",
            "write_json mapped.json",
            "write_verilog -noattr -noexpr mapped.v",
        ]
    )


def recipe(technology: Technology | str | Path, effort: str, clock_ps: float | None = None) -> str:
    """All that is run to map a circuit with `effort`: script of Yosys and ABC, constraints, map of full adders."""
    if not isinstance(technology, Technology):
        technology = load(technology)
    script = _script("TOP", technology, effort, clock_ps)
    return "\n".join([script, _constraints(technology), _full_adder_map(technology)])


def _ties(technology: Technology) -> list[str]:
    """Command that lets one tie cell drive each constant; none where the technology has no such cells."""
    options = []
    for value, option in (("1", "-hicell"), ("0", "-locell")):
        found = [
            (cell.area_um2, cell.name, output.name)
            for cell in technology.cells
            if cell.is_constant
            for output in cell.outputs
            if output.function.strip() == value
        ]
        if found:
            _, cell, pin = min(found)
            options.append(f"{option} {cell} {pin}")
    return ["hilomap -singleton " + " ".join(options)] if options else []


def _full_adder(technology: Technology) -> Cell | None:
    """The smallest full adder, if there is one."""
    adders = [cell for cell in technology.cells if len(cell.inputs) == 3 and adder_outputs(cell)]
    return min(adders, key=lambda cell: (cell.area_um2, cell.name), default=None)


def _full_adder_map(technology: Technology) -> str:
    """Techmap of ``$fa`` onto the smallest full adder; empty where there is none, and Yosys expands the cell."""
    cell = _full_adder(technology)
    outputs = adder_outputs(cell) if cell else None
    if cell is None or outputs is None:
        return "// no full adder\n"
    (total, total_inverted), (carry, carry_inverted) = outputs
    a, b, c = cell.input_names
    return f"""\
module \\$fa (A, B, C, X, Y);
  parameter WIDTH = 1;
  input [WIDTH-1:0] A, B, C;
  output [WIDTH-1:0] X, Y;
  wire [WIDTH-1:0] x, y;
  assign X = {"~" if carry_inverted else ""}x;
  assign Y = {"~" if total_inverted else ""}y;
  genvar i;
  generate for (i = 0; i < WIDTH; i = i + 1) begin : adder
    {cell.name} cell (.{a}(A[i]), .{b}(B[i]), .{c}(C[i]), .{carry}(x[i]), .{total}(y[i]));
  end endgenerate
endmodule
"""
