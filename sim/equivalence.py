"""Whether two circuits compute the same, by proof: ABC compares their and-inverter graphs.

A pipeline without feedback is seen as the function between its registers, out of reset: registers are wires, and the
reset is 0.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hwgen import yosys_abc
from hwgen.circuit import Circuit
from hwgen.tool import ToolError

#: Commands of Yosys that make a flat module of gates without registers from whatever is loaded.
TO_GATES = ("memory", "techmap", "dfflegalize -cell $_DFF_P_ 01", "techmap -map wires.v", "opt -full")
_WIRES = """
module \\$_DFF_P_ (input C, input D, output Q);
  assign Q = D;
endmodule
"""
_PATTERN = re.compile(r"^Input pattern:(.*)$", re.MULTILINE)
_BIT = re.compile(r"(\w+)(?:\[(\d+)\])?=1")


@dataclass(frozen=True)
class Comparison:
    """What came of comparing two circuits."""

    #: None if that could not be decided in time.
    equal: bool | None
    #: Codes of the operands for which results differ, if they do.
    example: Mapping[str, int] | None = None


def prepare(folder: Path) -> None:
    """Put the file into `folder` that `TO_GATES` reads there."""
    (folder / "wires.v").write_text(_WIRES)


def to_graph(module: str, stem: str) -> list[str]:
    """Commands that write ``STEM.aig`` of a `module` of gates; its instances are flattened."""
    return [
        f"hierarchy -top {module}",
        "flatten",
        "opt",
        "aigmap",
        "opt_clean -purge",
        f"write_aiger -symbols {stem}.aig",
    ]


def with_operands(circuit: Circuit, module: str, ties: Mapping[str, int] = {}) -> str:
    """Verilog of a `module` around `circuit` with its operands, results and clock as ports.

    The reset is 0, and so is each input in `ties` what that says.
    """
    # The clock stays an input, because registers whose clock is constant would go.
    tied = {**(ties or {}), **({"rst": 0} if circuit.clocked else {})}
    ports = [port for port in circuit.ports if port.name not in tied]
    declared = ", ".join(f"{port.direction} [{port.width - 1}:0] {port.name}" for port in ports)
    links = [f".{port.name}({port.name})" for port in ports]
    widths = {port.name: port.width for port in circuit.ports}
    links += [f".{name}({widths[name]}'d{value})" for name, value in tied.items()]
    return f"module {module}({declared});\n  {circuit.top} it({', '.join(links)});\nendmodule\n"


def compare(folder: Path, first: str, second: str, circuit: Circuit, *, timeout_s: float) -> Comparison:
    """Compare the graphs ``FIRST.aig`` and ``SECOND.aig`` in `folder`, both with the operands of `circuit`.

    Raises
    ------
    ToolError
        If ABC fails.
    """
    script = f"cec -T {max(1, round(timeout_s))} {first}.aig {second}.aig"
    try:
        said = yosys_abc.run_script(script, cwd=folder, timeout_s=2 * timeout_s)
    except ToolError as error:
        # Its own limit does not hold while it simplifies.
        if "was still running" in str(error):
            return Comparison(None)
        raise
    if "Networks are equivalent" in said:
        return Comparison(True)
    found = _PATTERN.search(said)
    return Comparison(False, _codes(circuit, found[1])) if found else Comparison(None)


def _codes(circuit: Circuit, pattern: str) -> dict[str, int]:
    """Codes of the operands in a pattern of bits, ``a[11]=0 a[12]=1 …``."""
    codes = {port.name: 0 for port in circuit.inputs}
    for port, bit in _BIT.findall(pattern):
        if port in codes:
            codes[port] |= 1 << int(bit or 0)
    return codes
