"""Circuits that the benchmarks of synthesis share: designs of this project, and plain Verilog of other shapes."""

import re
from pathlib import Path

from hwgen.circuit import Circuit, Port
from hwgen.design import Design

DESIGNS = (
    "multiply:a=int8,b=int8,out=exact",
    "multiply:a=e4m3fn,b=e4m3fn,out=e4m3fn",
    "multiply:a=posit8_0,b=posit8_0,out=posit8_0",
    "multiply:a=bfloat16,b=bfloat16,out=bfloat16",
    "mac:a=int8,b=int8,acc=int32",
    "mac:a=e4m3fn,b=e4m3fn,acc=fp32",
)
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


def put_into(page: Path, marker: str, text: str) -> None:
    """Replace what stands in `page` between ``<!-- marker -->`` and ``<!-- end -->``."""
    begin = f"<!-- {marker} -->"
    pattern = f"({re.escape(begin)}\n).*?(<!-- end -->)"
    page.write_text(re.sub(pattern, lambda m: m[1] + text + "\n" + m[2], page.read_text(), flags=re.DOTALL))
