"""Combinational modules that a circuit has many times over: each built once, apart, and called by all its instances.

Verilator writes C++ anew for each instance of a module, as it is ordered among all others, so that an array of many
units takes minutes to compile. A module without state can be a function instead, which instances call through DPI.
"""

import re
from dataclasses import dataclass

#: The name of the function in C++: a program has at most one core.
_FUNCTION = "narrowgate_core"
_MODULE = r"^(?:\(\*[^\n]*\*\)\n)?module {name}(?:__\w+)? \(\n.*?^endmodule\n"
_PORT = re.compile(r"^  (input|output) wire (?:\[(\d+):0\] )?(\w+),?$", re.MULTILINE)
#: Letters of Verilator's types, with how many bits they have at most; W for more.
_LETTERS = {8: "C", 16: "S", 32: "I", 64: "Q"}


@dataclass(frozen=True)
class Core:
    """A combinational module, with the modules in it."""

    name: str
    #: Verilog of all of them.
    text: str

    @property
    def identity(self) -> str:
        """All that a program with it depends on."""
        return self.text + self.function

    @property
    def call(self) -> str:
        """Verilog to stand in its place: a module with the same ports that calls the function."""
        ports = self._ports
        declared = ", ".join(f"{direction} bit [{width - 1}:0] {port}" for direction, width, port in ports)
        return "\n".join(
            [
                f"module {self.name}({declared});",
                f'  import "DPI-C" function void {_FUNCTION}({declared});',
                f"  always_comb {_FUNCTION}({', '.join(port for *_, port in ports)});",
                "endmodule",
                "",
            ]
        )

    @property
    def function(self) -> str:
        """C++ text of the function, which runs the class ``Vcore`` that Verilator makes of the module."""
        ports = self._ports
        words = {"input": "const svBitVecVal*", "output": "svBitVecVal*"}
        moved = [
            f"VL_SET_{_letter(width)}_SVBV({width}, core.{port}, {port});"
            if direction == "input"
            else f"VL_SET_SVBV_{_letter(max(width, 32))}({width}, {port}, core.{port});"
            for direction, width, port in ports
        ]
        inputs = sum(direction == "input" for direction, *_ in ports)
        return "\n".join(
            [
                '#include "verilated_dpi.h"',
                f'extern "C" void {_FUNCTION}('
                + ", ".join(f"{words[direction]} {port}" for direction, _, port in ports)
                + ") {",
                # It lives as long as the program, and in the context of what calls it first.
                '    static Vcore& core = *new Vcore(Verilated::threadContextp(), "core");',
                *(f"    {line}" for line in [*moved[:inputs], "core.eval();", *moved[inputs:]]),
                "}",
                "",
            ]
        )

    @property
    def _ports(self) -> list[tuple[str, int, str]]:
        """Direction, bits and name of each; inputs are first."""
        header = self.text[self.text.index(f"module {self.name} (") :].partition(");")[0]
        ports = [(direction, int(high or 0) + 1, name) for direction, high, name in _PORT.findall(header)]
        return sorted(ports, key=lambda port: port[0])


def apart(verilog: str, name: str) -> tuple[str, Core]:
    """`verilog` of ours in which the combinational module `name` is called, and that module.

    Raises
    ------
    ValueError
        If there is no such module, or it has registers.
    """
    modules = re.compile(_MODULE.format(name=re.escape(name)), re.MULTILINE | re.DOTALL)
    core = Core(name, "".join(modules.findall(verilog)))
    if f"module {name} (" not in core.text:
        raise ValueError(f"Verilog must have a module {name} to build apart")
    if "posedge" in core.text:
        raise ValueError(f"Module {name} must have no registers to be built apart")
    return modules.sub("", verilog) + core.call, core


def _letter(width: int) -> str:
    return next((letter for most, letter in _LETTERS.items() if width <= most), "W")
