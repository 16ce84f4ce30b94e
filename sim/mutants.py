"""Mutants of a circuit: one gate changed in each, all of them in one Verilog, chosen by the number at an input.

Yosys draws the changes evenly from all gates, pins and source lines (`mutate -list`) and applies each with a
comparator of its own, so that one build simulates them all. Number 0 is the circuit itself.
"""

import re
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pyosys

from hwgen import yosys
from hwgen.circuit import Circuit, Port
from hwgen.tool import run

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
_EXAMPLE = re.compile(r"^Input pattern:(.*)$", re.MULTILINE)
_BIT = re.compile(r"(\w+)(?:\[(\d+)\])?=1")
#: Registers as wires: of a pipeline without feedback, the function that is left.
_WIRES = """
module \\$_DFF_P_ (input C, input D, output Q);
  assign Q = D;
endmodule
"""


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
        prepare += ["techmap", "opt -full", "opt_clean", "write_rtlil gates.il"]
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


def equivalent(
    mutants: Mutants, numbers: Sequence[int], *, timeout_s: float = 60
) -> dict[int, Mapping[str, int] | None]:
    """For each number of a mutant, None if it is proven to compute what the circuit does, or operands for which it
    does not. What cannot be decided in time is left out.

    Of a pipeline, what is compared is the function between its registers, out of reset.

    Raises
    ------
    ToolError
        If a tool fails.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-equivalence-") as name:
        folder = Path(name)
        (folder / "mutants.il").write_text(mutants.rtlil)
        (folder / "wires.v").write_text(_WIRES)
        chosen = [0, *numbers]
        (folder / "chosen.v").write_text("".join(_chosen(mutants.circuit, number) for number in chosen))
        # Down to gates once, so that little is left to do for each.
        script = ["read_rtlil mutants.il", "techmap", "dfflegalize -cell $_DFF_P_ 01", "techmap -map wires.v"]
        script += ["opt -full", "read_verilog chosen.v", "design -save all"]
        for number in chosen:
            script += ["design -load all", f"hierarchy -top chosen_{number}", "flatten", "opt", "aigmap"]
            script += ["opt_clean -purge", f"write_aiger -symbols {number}.aig"]
        yosys.run_script("\n".join(script), cwd=folder)
        found: dict[int, Mapping[str, int] | None] = {}
        for number in numbers:
            program = Path(pyosys.__file__).with_name("yosys-abc")
            said = run(
                [program, "-q", f"cec -T {int(timeout_s)} 0.aig {number}.aig"],
                name="ABC",
                cwd=folder,
                timeout_s=2 * timeout_s,
            )
            if "Networks are equivalent" in said:
                found[number] = None
            elif example := _EXAMPLE.search(said):
                found[number] = _codes(mutants.original, example[1])
        return found


def _codes(circuit: Circuit, pattern: str) -> dict[str, int]:
    """Codes of the operands in a pattern of bits, ``a[11]=0 a[12]=1 …``."""
    codes = {port.name: 0 for port in circuit.inputs}
    for port, bit in _BIT.findall(pattern):
        if port in codes:
            codes[port] |= 1 << int(bit or 0)
    return codes


def _chosen(circuit: Circuit, number: int) -> str:
    """Verilog of a module with the operands and results of `circuit`, in which one mutant is chosen."""
    # The clock stays an input, because registers whose clock is constant would go.
    ports = [port for port in circuit.ports if port.name not in (PORT, "rst")]
    declared = ", ".join(f"{port.direction} [{port.width - 1}:0] {port.name}" for port in ports)
    links = [f".{port.name}({port.name})" for port in ports]
    links += [".rst(1'b0)"] if circuit.clocked else []
    width = next(port.width for port in circuit.ports if port.name == PORT)
    links.append(f".{PORT}({width}'d{number})")
    return f"module chosen_{number}({declared});\n  {circuit.top} it({', '.join(links)});\nendmodule\n"
