"""Mutants of a circuit: one gate changed in each, all of them in one Verilog, chosen by the number at an input.

Yosys draws the changes evenly from all gates, pins and source lines (`mutate -list`) and applies each with a
comparator of its own, so that one build simulates them all. Number 0 is the circuit itself.
"""

import re
import tempfile
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hwgen import yosys, yosys_abc
from hwgen.circuit import Circuit, Port
from hwgen.tool import ToolError
from numerics.errors import InputError
from sim.formal.equivalence import AROUND, TIMEOUT_S, TO_GATES, Comparison, compare, prepare, to_graph, with_operands

#: Input that chooses the mutant.
PORT = "mutant"
#: Ways to change a bit of a gate that has one output.
_CHANGES = {"const0": "0 always", "const1": "1 always", "inv": "inverted"}
#: Pins of registers that say when: of a pipeline, neither vectors nor the proof can tell whether those are right.
TIMING_PINS = ("C", "R", "E")
#: The clock, which nothing can do without.
CLOCK_PINS = ("C",)
#: Commands of Yosys that make modules of gates and registers that are 0 at first.
_TO_REGISTERS = ("memory", "techmap", "dfflegalize -cell $_DFF_P_ 0", "opt -full -nodffe -nosdff")
#: Attribute of registers that the reset resets.
_RESET = "narrowgate_reset"
#: Registers of data, as wires: they have one enable in common.
_DATA_AS_WIRES = """
module \\$_DFFE_PP_ (input C, input E, input D, output Q);
  assign Q = D;
endmodule
module \\$_DFFE_PN_ (input C, input E, input D, output Q);
  assign Q = D;
endmodule
"""
#: Commands that put them there.
_DATA_TO_WIRES = (
    f"dffunmap -srst-only t:$_SDFF* a:{_RESET}=1 %d",
    f"techmap -map wires.v t:$_DFFE* a:{_RESET}=1 %d",
)
#: Seconds for a proof over all runs of a circuit with streams: what takes longer mostly takes hours.
_RUNS_TIMEOUT_S = 10.0
#: Name of the module that `_promised` writes, which no circuit has.
_PROMISED = "narrowgate_promised"
#: What `mutate` prints for people and does not need: places in files, which may have blanks in their names.
_IGNORED = re.compile(r" -(?:src|wire|wirebit) .*$")
_OPTION = re.compile(r" -(\w+) (\S+)")
_ONE = re.compile(r"(?<!\S)(?:it\.)?(i__payload|o__payload)(?:\[(\d+)\])?=1(?!\S)")
_LINE = re.compile(r" -src design\.v:(\d+)\.")
_CELL = re.compile(r"^  cell (\S+) (\S+)\n((?:    .*\n)*)", re.MULTILINE)
_DRIVES = re.compile(r"^    connect \\[YQ] \\(\S+)(?: (\[\d+\]))?$", re.MULTILINE)


@dataclass(frozen=True)
class Mutant:
    """One changed bit of a circuit."""

    #: What its input has to be.
    number: int
    #: Bit that changes, as a person reads it, and how.
    place: str
    change: str
    #: Line of the Verilog it comes from, 0 if that is not known.
    line: int

    def __str__(self) -> str:
        line = f"line {self.line}: " if self.line else ""
        return f"{line}{self.place} is {self.change}"


@dataclass(frozen=True)
class Mutants:
    """A circuit, and the circuit with all its mutants, which has one more input, `PORT`."""

    original: Circuit
    circuit: Circuit
    mutants: tuple[Mutant, ...]
    #: The same for Yosys.
    rtlil: str


def mutate(circuit: Circuit, count: int, seed: int, *, kept: Collection[str] = TIMING_PINS) -> Mutants:
    """At most `count` mutants of `circuit`, drawn with `seed`; fewer if there are not so many.

    The pins `kept` of registers stay as they are.

    Raises
    ------
    InputError
        If there is nothing to change: the circuit has no gates.
    ToolError
        If Yosys fails.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-mutants-") as name:
        folder = Path(name)
        (folder / "design.v").write_text(circuit.verilog, encoding="utf-8")
        width = count.bit_length()
        script = ["read_verilog -sv design.v", f"hierarchy -check -top {circuit.top}", "proc", "flatten", "opt -full"]
        script += ["memory", "techmap", "opt -full", "opt_clean"]
        script += [f"setattr -set {_RESET} 1 t:$_SDFF* w:rst %co1 %i"] if circuit.clocked else []
        script += ["write_rtlil gates.il"]
        script += [f"mutate -list {count} -seed {seed} -ctrl {PORT} {width} 1 -o changes"]
        yosys.run_script("\n".join(script), cwd=folder)
        lines = _changes((folder / "changes").read_text(), kept)
        if not lines:
            raise InputError(f"A circuit must have gates for mutants, but {circuit.spec} has none")
        gates = _gates((folder / "gates.il").read_text())
        commands = [_IGNORED.sub("", line) for line in lines]
        write = ["write_verilog -noattr mutants.v", "write_rtlil mutants.il"]
        yosys.run_script("\n".join(["read_rtlil gates.il", *commands, *write]), cwd=folder)
        port = Port(name=PORT, direction="input", width=width, format="control")
        return Mutants(
            original=circuit,
            circuit=replace(
                circuit, verilog=(folder / "mutants.v").read_text(), ports=(*circuit.ports, port), versions=()
            ),
            mutants=tuple(_mutant(line, gates) for line in lines),
            rtlil=(folder / "mutants.il").read_text(),
        )


def _changes(listed: str, kept: Collection[str]) -> list[str]:
    """The first of the lines of a list that change the same bit in the same way."""
    found: dict[str, str] = {}
    for line in listed.splitlines():
        if dict(_OPTION.findall(line)).get("port") not in kept:
            found.setdefault(re.sub(r" -ctrl \S+ \S+ \S+", "", _IGNORED.sub("", line)), line)
    return list(found.values())


def _gates(rtlil: str) -> dict[str, str]:
    """What a person calls each gate, by the name of its cell."""
    found = {}
    for kind, name, connections in _CELL.findall(rtlil):
        what = "register" if "DFF" in kind else f"{kind.strip('$_')} gate"
        drives = _DRIVES.search(connections)
        found[name.removeprefix("\\")] = f"the {what} of {drives[1]}{drives[2] or ''}" if drives else f"a {what}"
    return found


def _mutant(line: str, gates: Mapping[str, str]) -> Mutant:
    options = dict(_OPTION.findall(line))
    number = int(line.split(f" -ctrl {PORT} ")[1].split()[1])
    source = _LINE.search(line)
    wire = options.get("wire")
    place = f"{wire}[{options['wirebit']}]" if wire else f"pin {options['port']} of {gates[options['cell']]}"
    return Mutant(number, place, _CHANGES[options["mode"]], int(source[1]) if source else 0)


def comparisons(
    mutants: Mutants, numbers: Sequence[int], *, timeout_s: float = TIMEOUT_S
) -> Iterator[tuple[int, Comparison]]:
    """Each of the mutants with these `numbers`, compared with the circuit by proof, one after the other.

    Raises
    ------
    ToolError
        If a tool fails.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-equivalence-") as name:
        folder = Path(name)
        prepare(folder)
        (folder / "mutants.il").write_text(mutants.rtlil)
        chosen = [0, *numbers]
        modules = [with_operands(mutants.circuit, f"{AROUND}_{number}", {PORT: number}) for number in chosen]
        (folder / "chosen.v").write_text("".join(modules))
        # Down to gates once, so that little is left to do for each.
        script = ["read_rtlil mutants.il", *TO_GATES, "read_verilog chosen.v", "design -save all"]
        for number in chosen:
            script += ["design -load all", *to_graph(f"{AROUND}_{number}", str(number))]
        yosys.run_script("\n".join(script), cwd=folder)
        for number in numbers:
            yield number, compare(folder, "0", str(number), mutants.original, timeout_s=timeout_s)


def sequential_comparisons(
    mutants: Mutants, numbers: Sequence[int], *, timeout_s: float = TIMEOUT_S
) -> Iterator[tuple[int, Comparison]]:
    """As `comparisons` for a circuit with streams: whether any run from power-up, with resets, tells a mutant.

    What an answer is while it is not offered, and what is shown during a reset, is not compared. All registers of
    data move together and hold what some item made of them. So a mutant is equal if what the registers of control
    and of the answer become, and the outputs, are the same for any item at the place of those registers; unless it
    is their enable that has changed. Where that does not hold, all runs are compared; where that does not decide
    either, the example is an item and the answer before it, by port, which perhaps no run leads to.

    Raises
    ------
    ToolError
        If a tool fails.
    """
    enables = {mutant.number for mutant in mutants.mutants if mutant.place.startswith("pin E ")}
    with tempfile.TemporaryDirectory(prefix="narrowgate-equivalence-") as name:
        folder = Path(name)
        (folder / "mutants.il").write_text(mutants.rtlil)
        (folder / "wires.v").write_text(_DATA_AS_WIRES)
        chosen = [0, *numbers]
        (folder / "chosen.v").write_text("".join(_promised(mutants, number) for number in chosen))
        scripts = []
        for stem, first in (("", ()), ("step", _DATA_TO_WIRES)):
            script = ["read_rtlil mutants.il", *first, *_TO_REGISTERS, "read_verilog chosen.v", "design -save all"]
            for number in chosen:
                script += ["design -load all", f"hierarchy -top {_PROMISED}_{number}", "flatten"]
                script += ["opt -nodffe -nosdff", "aigmap", "opt_clean -purge"]
                script += [f"write_aiger -zinit -symbols {stem}{number}.aig"]
            scripts.append("\n".join(script))
        yosys.run_scripts(scripts, cwd=folder)
        for number in numbers:
            step = f"read step0.aig; comb; write first.aig; read step{number}.aig; comb; write second.aig; "
            equal, said = None, ""
            if number not in enables:
                equal, said = _proven(folder, f"{step}cec -T {timeout_s:.0f} first.aig second.aig", timeout_s)
            if not equal:
                equal, _ = _proven(folder, f"dsec -T {_RUNS_TIMEOUT_S:.0f} 0.aig {number}.aig", _RUNS_TIMEOUT_S)
            yield number, Comparison(equal, None if equal else _item_and_total(said))


def _proven(folder: Path, script: str, timeout_s: float) -> tuple[bool | None, str]:
    """Whether ABC proves two circuits equal or not equal, None if it does not decide; and what it says."""
    try:
        said = yosys_abc.run_script(script, cwd=folder, timeout_s=timeout_s + 1)
    except ToolError as error:
        if "was still running" in str(error):
            return None, ""
        raise
    if "Networks are equivalent" in said:
        return True, said
    return (False if "NOT EQUIVALENT" in said else None), said


def _item_and_total(said: str) -> dict[str, int] | None:
    """The item and the answer before it at which a step differs, by port, in what ABC says; None if it says none."""
    if "Input pattern:" not in said:
        return None
    codes = {"i__payload": 0, "o__payload": 0}
    for name, bit in _ONE.findall(said.partition("Input pattern:")[2]):
        codes[name] |= 1 << int(bit or 0)
    return codes


def _promised(mutants: Mutants, number: int) -> str:
    """Verilog of a module around a mutant of streams that shows what is promised of it."""
    ports = mutants.original.ports
    declared = ", ".join(f"{port.direction} [{port.width - 1}:0] \\{port.name} " for port in ports)
    outputs = [port for port in ports if port.direction == "output"]
    wires = "".join(f"  wire [{port.width - 1}:0] is_{port.name};\n" for port in outputs)
    links = [f".\\{p.name} ({'is_' if p in outputs else ''}{p.name})" for p in ports]
    width = next(port.width for port in mutants.circuit.ports if port.name == PORT)
    links.append(f".{PORT}({width}'d{number})")
    shown = "".join(
        f"  assign {port.name} = rst{' || !is_o__valid' if port.name == 'o__payload' else ''} ? 0 : is_{port.name};\n"
        for port in outputs
    )
    return (
        f"module {_PROMISED}_{number}({declared});\n{wires}"
        f"  \\{mutants.circuit.top} it({', '.join(links)});\n{shown}endmodule\n"
    )
