"""Mutants of a circuit: one gate changed in each, all of them in one Verilog, chosen by the number at an input.

Yosys draws the changes evenly from all gates, pins and source lines (`mutate -list`) and applies each with a
comparator of its own, so that one build simulates them all. Number 0 is the circuit itself.
"""

import re
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hwgen import yosys
from hwgen.circuit import Circuit, Port
from sim.equivalence import TO_GATES, Comparison, compare, prepare, to_graph, with_operands

#: Input that chooses the mutant.
PORT = "mutant"
_GATES = "read_rtlil gates.il"
_CHANGES = {
    "const0": "0 always",
    "const1": "1 always",
    "inv": "inverted",
    "cnot0": "inverted where another output bit of its gate is 0",
    "cnot1": "inverted where another output bit of its gate is 1",
}
#: What `mutate` prints for people and does not need: places in files, which may have blanks in their names.
_IGNORED = re.compile(r" -(?:src|wire|wirebit) .*$")
_OPTION = re.compile(r" -(\w+) (\S+)")
_LINE = re.compile(r" -src design\.v:(\d+)\.")


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
        return f"line {self.line}: {self.place} is {self.change}"


@dataclass(frozen=True)
class Mutants:
    """A circuit, and the circuit with all its mutants, which has one more input, `PORT`."""

    original: Circuit
    circuit: Circuit
    mutants: tuple[Mutant, ...]
    #: The same for Yosys.
    rtlil: str


def mutate(circuit: Circuit, count: int, seed: int) -> Mutants:
    """At most `count` mutants of `circuit`, drawn with `seed`; fewer if there are not so many.

    Raises
    ------
    ToolError
        If Yosys fails.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-mutants-") as name:
        folder = Path(name)
        (folder / "design.v").write_text(circuit.verilog, encoding="utf-8")
        width = count.bit_length()
        prepare = [
            "read_verilog -sv design.v",
            f"hierarchy -check -top {circuit.top}",
            "proc",
            "flatten",
            "opt -full",
        ]
        prepare += ["memory", "techmap", "opt -full", "opt_clean", "write_rtlil gates.il"]
        listed = f"mutate -list {count} -seed {seed} -ctrl {PORT} {width} 1 -o changes"
        yosys.run_script("\n".join([*prepare, listed]), cwd=folder)
        lines = _different((folder / "changes").read_text().splitlines())
        commands = [_IGNORED.sub("", line) for line in lines]
        write = ["write_verilog -noattr mutants.v", "write_rtlil mutants.il"]
        yosys.run_script("\n".join([_GATES, *commands, *write]), cwd=folder)
        port = Port(name=PORT, direction="input", width=width, format="control")
        return Mutants(
            original=circuit,
            circuit=replace(
                circuit, verilog=(folder / "mutants.v").read_text(), ports=(*circuit.ports, port), versions=()
            ),
            mutants=tuple(_mutant(line) for line in lines),
            rtlil=(folder / "mutants.il").read_text(),
        )


def _different(lines: Iterable[str]) -> list[str]:
    """The first of the lines that change the same bit in the same way."""
    found: dict[str, str] = {}
    for line in lines:
        found.setdefault(re.sub(r" -ctrl \S+ \S+ \S+", "", _IGNORED.sub("", line)), line)
    return list(found.values())


def _mutant(line: str) -> Mutant:
    options = dict(_OPTION.findall(line))
    number = int(line.split(f" -ctrl {PORT} ")[1].split()[1])
    source = _LINE.search(line)
    wire = options.get("wire")
    place = f"{wire}[{options['wirebit']}]" if wire else f"pin {options['port']} of a gate"
    return Mutant(number, place, _CHANGES[options["mode"]], int(source[1]) if source else 0)


def comparisons(mutants: Mutants, numbers: Sequence[int], *, timeout_s: float = 60) -> dict[int, Comparison]:
    """Each of the mutants with these `numbers`, compared with the circuit by proof.

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
        modules = [with_operands(mutants.circuit, f"chosen_{number}", {PORT: number}) for number in chosen]
        (folder / "chosen.v").write_text("".join(modules))
        # Down to gates once, so that little is left to do for each.
        script = ["read_rtlil mutants.il", *TO_GATES, "read_verilog chosen.v", "design -save all"]
        for number in chosen:
            script += ["design -load all", *to_graph(f"chosen_{number}", str(number))]
        yosys.run_script("\n".join(script), cwd=folder)
        return {
            number: compare(folder, "0", str(number), mutants.original, timeout_s=timeout_s) for number in numbers
        }
