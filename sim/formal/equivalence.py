"""Whether two circuits compute the same, by proof: ABC compares their and-inverter graphs.

A pipeline without feedback is seen as the function between its registers, out of reset: registers are wires, and the
reset is 0. That says nothing of clocks, resets and latency, so that only circuits in which those are known by their
making may be compared so.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from hwgen import aiger, yosys, yosys_abc
from hwgen.circuit import Circuit
from hwgen.tool import ToolError

#: Commands of Yosys that make a flat module of gates without registers from whatever is loaded.
TO_GATES = ("memory", "techmap", "dfflegalize -cell $_DFF_P_ 01", "techmap -map wires.v", "opt -full")
#: Seconds that ABC has for a comparison unless a caller says otherwise.
TIMEOUT_S = 60.0
#: Name of the module that `with_operands` writes, which no circuit has.
AROUND = "narrowgate_operands"
_WIRES = """
module \\$_DFF_P_ (input C, input D, output Q);
  assign Q = D;
endmodule
"""
_PATTERN = re.compile(r"^Input pattern:(.*)$", re.MULTILINE)
_BIT = re.compile(r"(\S+?)(?:\[(\d+)\])?=1(?=\s|$)")


@dataclass(frozen=True)
class Comparison:
    """What came of comparing two circuits."""

    #: None if that could not be decided in time.
    equal: bool | None
    #: Codes of operands, by name, for which the results differ, and both results; None where none are known.
    example: Mapping[str, int] | None = None
    results: tuple[int, int] | None = None


def prepare(folder: Path) -> None:
    """Put the file into `folder` that `TO_GATES` reads there."""
    (folder / "wires.v").write_text(_WIRES)


def to_graph(module: str, stem: str) -> list[str]:
    """Commands that write ``STEM.aig`` of a `module` of gates; its instances are flattened."""
    return [
        f"hierarchy -top {module}",
        *yosys.FLATTEN,
        "opt",
        "aigmap",
        "opt_clean -purge",
        f"write_aiger -symbols {stem}.aig",
    ]


def with_operands(circuit: Circuit, module: str = AROUND, ties: Mapping[str, int] | None = None) -> str:
    """Verilog of a `module` around `circuit` with its operands, results and clock as ports.

    The reset is 0, and so is each input in `ties` what that says.
    """
    # The clock stays an input, because registers whose clock is constant would go.
    tied = {**(ties or {}), **({"rst": 0} if circuit.clocked else {})}
    ports = [port for port in circuit.ports if port.name not in tied]
    declared = ", ".join(f"{port.direction} [{port.width - 1}:0] \\{port.name} " for port in ports)
    links = [f".\\{port.name} (\\{port.name} )" for port in ports]
    widths = {port.name: port.width for port in circuit.ports}
    links += [f".\\{name} ({widths[name]}'d{value})" for name, value in tied.items()]
    return f"module {module}({declared});\n  \\{circuit.top} it({', '.join(links)});\nendmodule\n"


def compare(folder: Path, first: str, second: str, circuit: Circuit, *, timeout_s: float) -> Comparison:
    """Compare the graphs ``FIRST.aig`` and ``SECOND.aig`` in `folder`, both with the operands of `circuit`.

    Raises
    ------
    ToolError
        If ABC fails.
    """
    # A pattern has no more inputs than one output of the graph that is named first depends on.
    for one, other in ((first, second), (second, first)):
        try:
            said = _compared(folder, one, other, timeout_s)
        except TimeoutError:
            return Comparison(None)
        if said is None:
            return Comparison(True)
        codes = _codes(circuit, said)
        results = tuple(result_at(folder / f"{stem}.aig", codes) for stem in (first, second))
        if results[0] != results[1]:
            return Comparison(False, codes, (results[0], results[1]))
    return Comparison(False)


def _compared(folder: Path, first: str, second: str, timeout_s: float) -> str | None:
    """None if ABC proves two graphs equal, else the pattern that it says tells them apart.

    Raises
    ------
    TimeoutError
        If it does not decide.
    """
    # Its own limit does not hold while it simplifies.
    script = f"cec -T {max(1, round(timeout_s))} {first}.aig {second}.aig"
    try:
        said = yosys_abc.run_script(script, cwd=folder, timeout_s=timeout_s + 1)
    except ToolError as error:
        if "was still running" in str(error):
            raise TimeoutError from error
        raise
    if "Networks are equivalent" in said:
        return None
    if "UNDECIDED" in said:
        raise TimeoutError
    if not (found := _PATTERN.search(said)):
        raise ToolError("ABC must say whether two circuits are equal, but does not", said)
    return found[1]


def _codes(circuit: Circuit, pattern: str) -> dict[str, int]:
    """Codes of the operands in a pattern of bits, ``a[11]=0 a[12]=1 …``."""
    codes = {port.name: 0 for port in circuit.inputs}
    for port, bit in _BIT.findall(pattern):
        if port in codes:
            codes[port] |= 1 << int(bit or 0)
    return codes


def result_at(path: Path, codes: Mapping[str, int]) -> int:
    """The result that the graph in a file gives for codes of the operands."""
    data = path.read_bytes()
    inputs, outputs = aiger.symbols(data)
    columns = [np.array([codes.get(port, 0) >> bit & 1], bool) for port, bit in map(port_and_bit, inputs)]
    places = (bit for _, bit in map(port_and_bit, outputs))
    answers = aiger.evaluate(aiger.read(data), columns)
    return sum(int(answer[0]) << place for place, answer in zip(places, answers, strict=True))


def port_and_bit(name: str) -> tuple[str, int]:
    """Port and bit of a name like ``a`` or ``a[3]``."""
    port, _, bit = name.partition("[")
    return port, int(bit.rstrip("]") or 0)
