"""What the benchmarks of synthesis share: circuits, of this project and in plain Verilog; OpenSTA; pages to fill."""

import re
from collections.abc import Sequence
from pathlib import Path

from costmodel.technology import Technology
from hwgen.circuit import Circuit, Port
from hwgen.design import Design
from hwgen.tool import run

DESIGNS = (
    "multiply:a=int8,b=int8,out=exact",
    "multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn",
    "multiply:a=posit8_0,b=posit8_0,out=posit8_0",
    "multiply:a=bfloat16,b=bfloat16,out=bfloat16",
    "mac:a=int8,b=int8,acc=int32",
    "mac:a=e4m3fn,b=e4m3fn,acc=fp32",
)
#: Period of the clock in OpenSTA: longer than any path, and no longer, since it keeps times in single precision.
PERIOD_PS = 1e5
#: Circuits in plain Verilog: name, ports (name, width; the last is the output), statement.
PLAIN = (
    ("adder32", (("a", 32), ("b", 32), ("o", 33)), "assign o = a + b;"),
    ("shifter32", (("a", 32), ("b", 5), ("o", 32)), "assign o = a >> b;"),
    ("maximum16", (("a", 16), ("b", 16), ("o", 16)), "assign o = a > b ? a : b;"),
)


def plain_circuit(name: str, ports: tuple[tuple[str, int], ...], statement: str) -> Circuit:
    """Circuit of one statement; the last port is the output."""
    kinds = ["input"] * (len(ports) - 1) + ["output"]
    header = ", ".join(f"{kind} [{width - 1}:0] {port}" for kind, (port, width) in zip(kinds, ports, strict=True))
    return Circuit(
        name=name,
        spec=name,
        verilog=f"module {name}({header});\n  {statement}\nendmodule\n",
        ports=tuple(
            Port(name=port, direction="output" if kind == "output" else "input", width=width, format="bits")
            for kind, (port, width) in zip(kinds, ports, strict=True)
        ),
        latency_cycles=0,
    )


def circuits() -> list[Circuit]:
    """All of them."""
    return [Design.load(text).circuit() for text in DESIGNS] + [plain_circuit(*plain) for plain in PLAIN]


def opensta(libraries: Sequence[Path], netlist: Path, top: str, tech: Technology, commands: Sequence[str]) -> str:
    """What OpenSTA prints for `commands` of a combinational netlist at the boundary conditions of `tech`."""
    script = [
        *(f"read_liberty {path}" for path in libraries),
        f"read_verilog {netlist}",
        f"link_design {top}",
        "set_cmd_units -time ps -capacitance fF",
        f"create_clock -name virtual -period {PERIOD_PS}",
        "set_input_delay 0 -clock virtual [all_inputs]",
        "set_output_delay 0 -clock virtual [all_outputs]",
        f"set_input_transition {tech.input_slew_ps} [all_inputs]",
        f"set_load {tech.output_load_ff} [all_outputs]",
        *commands,
    ]
    path = netlist.with_name("script.tcl")
    path.write_text("\n".join(script))
    return run(["sta", "-no_splash", "-exit", path], name="OpenSTA")


def put_into(page: Path, marker: str, text: str) -> None:
    """Replace what stands in `page` between ``<!-- marker -->`` and ``<!-- end -->``."""
    begin = f"<!-- {marker} -->"
    pattern = f"({re.escape(begin)}\n).*?(<!-- end -->)"
    page.write_text(re.sub(pattern, lambda m: m[1] + text + "\n" + m[2], page.read_text(), flags=re.DOTALL))
