"""Mutants of a circuit: one gate changed in each, all of them in one Verilog, chosen by the number at an input.

Yosys draws the changes evenly from all gates, pins and source lines (`mutate -list`) and applies each with a
comparator of its own, so that one build simulates them all. Number 0 is the circuit itself.
"""

import re
import tempfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from hwgen import yosys
from hwgen.circuit import Circuit, Port
from numerics.errors import InputError

#: Input that chooses the mutant.
PORT = "mutant"
#: Ways to change a bit of a gate that has one output.
_CHANGES = {"const0": "0 always", "const1": "1 always", "inv": "inverted"}
#: Pins of registers that say when: of a pipeline, neither vectors nor the proof can tell whether those are right.
TIMING_PINS = ("C", "R", "E")
#: The clock, which nothing can do without.
CLOCK_PINS = ("C",)
#: Attribute of registers that the reset resets.
RESET = "narrowgate_reset"
#: What `mutate` prints for people and does not need: places in files, which may have blanks in their names.
_IGNORED = re.compile(r" -(?:src|wire|wirebit) .*$")
_OPTION = re.compile(r" -(\w+) (\S+)")
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
        script = ["read_verilog -sv design.v", f"hierarchy -check -top {circuit.top}", "proc", *yosys.FLATTEN]
        script += ["opt -full", "memory", "techmap", "opt -full", "opt_clean"]
        script += [f"setattr -set {RESET} 1 t:$_SDFF* w:rst %co1 %i"] if circuit.clocked else []
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
