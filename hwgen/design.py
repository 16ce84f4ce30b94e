"""A design: a function and the way it is built, with one text form for both."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from hwgen.datapath import domains_of, plan, ways
from hwgen.domain import Domain
from hwgen.shell import Gated, Pipeline, Stream
from hwgen.shell.gated import CORE
from hwgen.shell.pipeline import check_stages as check_plain_stages
from hwgen.shell.stream import check_stages as check_stream_stages
from hwgen.style import AUTO, EFFORTS, Style
from hwgen.system import MatrixUnit
from numerics.errors import InputError
from numerics.functions import UNITS, BlockDot, Dot, Function
from numerics.functions.text import check_keys, split

if TYPE_CHECKING:
    from hwgen.circuit import Circuit

#: Keys of a text form that say how a function is built; they come after those of the function.
BUILD_KEYS: Mapping[str, str] = {
    "stages": "registers between operands and result; 0, the default, is combinational",
    "style": "names of micro-architectures joined by +; auto, the default, is the smallest measured",
    "effort": "high or fast: the combinational circuit restructured by minutes of optimisation, for area or delay",
    "shell": "none (the default): plain ports named after the operands; stream: valid/ready streams i and o",
    "gate": "none (the default); and, hold: a port enable, without which operands do not reach the circuit",
}

#: Keys whose values alone are in names of files and modules.
_BARE_KEYS = ("a", "b", "c", "acc", "out", "modes")

SHELLS = ("none", "stream")
#: What stands between the operands and the circuit, as `hwgen.shell.gated` says.
GATES = ("none", "and", "hold")


@dataclass(frozen=True)
class Design:
    """A function, its pipeline depth and its shell. Equal designs have equal `text`."""

    function: Function
    stages: int = 0
    shell: str = "none"
    style: Style = AUTO
    effort: str = "normal"
    gate: str = "none"

    def __post_init__(self) -> None:
        if self.gate not in GATES:
            raise InputError(f"gate must be one of {', '.join(GATES)}, not {self.gate!r}")
        if self.effort not in EFFORTS:
            raise InputError(f"effort must be one of {', '.join(EFFORTS)}, not {self.effort!r}")
        if self.gate != "none" and (self.shell != "none" or self.effort != "normal"):
            raise InputError(
                f"gate={self.gate} must be asked of a circuit with plain ports and effort=normal, not of one with "
                f"shell={self.shell} and effort={self.effort}"
            )
        if self.effort != "normal" and (self.stages or self.shell != "none"):
            raise InputError(
                f"effort={self.effort} must be asked of a combinational circuit with plain ports, not of one with "
                f"stages={self.stages} and shell={self.shell}"
            )
        if self.effort != "normal" and self.style.isolates:
            raise InputError(
                f"style=isolated must be asked of a circuit with effort=normal, not of one with effort={self.effort}"
            )
        _check_window(self.function)
        _check_style(self.function, self.style)

    @classmethod
    def parse(cls, text: str) -> "Design":
        """The design of a text form, ``mac:a=e4m3fn,b=e4m3fn,acc=fp32,stages=2``.

        Raises
        ------
        InputError
            If the text is not the form of a design that makes sense.
        """
        if text.partition(":")[0].strip() == MatrixUnit.unit:
            raise InputError(f"A system goes with generate and verify only; here a unit must be given, not {text!r}")
        unit, fields = split(text)
        check_keys(unit, fields, [*UNITS[unit].keys, *BUILD_KEYS])
        build = {key: fields.pop(key) for key in BUILD_KEYS if key in fields}
        shell = build.get("shell", "none")
        if shell not in SHELLS:
            raise InputError(f"shell must be {' or '.join(SHELLS)}, not {shell!r}")
        usual = "1" if shell == "stream" else "0"
        stages = build.get("stages", usual)
        if not stages.isdecimal():
            raise InputError(f"stages must be a whole number from 0 up, not {stages!r}")
        style = Style.parse(build.get("style", "auto"))
        effort, gate = build.get("effort", "normal"), build.get("gate", "none")
        design = cls(UNITS[unit].from_fields(fields), int(stages), shell, style, effort, gate)
        (check_stream_stages if shell == "stream" else check_plain_stages)(design.function, design.stages)
        return design

    @classmethod
    def load(cls, argument: str) -> "Design":
        """The design that a command-line argument means: a catalogue name, a text form, or a TOML file with a
        table ``design`` of the same keys and ``unit``.
        """
        from hwgen import catalog

        if argument.endswith(".toml"):
            return cls.parse(catalog.text_of_file(Path(argument)))
        return cls.parse(argument if ":" in argument else catalog.get(argument).text)

    @property
    def text(self) -> str:
        """Canonical text form."""
        stages = f",stages={self.stages}" if self.stages else ""
        shell = "" if self.shell == "none" else f",shell={self.shell}"
        style = "" if self.style == AUTO else f",style={self.style.text}"
        effort = "" if self.effort == "normal" else f",effort={self.effort}"
        gate = "" if self.gate == "none" else f",gate={self.gate}"
        return f"{self.function.text}{stages}{shell}{style}{effort}{gate}"

    @property
    def latency(self) -> int:
        """Clock cycles from an operand to its result; 0 for a combinational circuit."""
        return self.stages + (self.gate == "hold")

    @property
    def name(self) -> str:
        """Name for files and modules: the values of the text form, and the keys of those that need one."""
        unit, fields = split(self.text)
        parts = [value if key in _BARE_KEYS else f"{key}{value}" for key, value in fields.items()]
        return re.sub(r"\W", "_", "_".join([unit, *parts]).replace("-", "m"))

    @property
    def domains(self) -> tuple[Domain, ...]:
        """Instances that some modes do not use and that rest there; none unless ``style=isolated`` asks for them."""
        lanes = plan(self.function).modes
        found = domains_of(lanes, self.style).values() if lanes else ()
        inside = f"{CORE}/" if self.gate != "none" else ""
        return tuple(replace(one, instances=tuple(inside + path for path in one.instances)) for one in found)

    @property
    def modes(self) -> tuple[str, ...]:
        """Names of the formats of which a mode chooses one, in its order."""
        lanes = plan(self.function).modes
        return tuple(fmt.name for fmt in lanes.modes.formats) if lanes else ()

    def component(self):
        """A fresh Amaranth component of this design."""
        style = replace(self.style, effort=self.effort)
        if self.gate != "none":
            return Gated(self.function, self.stages, style, holds=self.gate == "hold")
        return (Stream if self.shell == "stream" else Pipeline)(self.function, self.stages, style)

    def circuit(self) -> "Circuit":
        """Verilog of this design.

        Raises
        ------
        ToolError
            If Yosys fails.
        """
        from hwgen.emit import emit

        return emit([self])[0]

    def __str__(self) -> str:
        return self.text


def _check_window(function: Function) -> None:
    """Raise `InputError` if a circuit would cut a product that nothing is added to.

    The function itself makes sense, and stays open to models of narrow windows.
    """
    if not isinstance(function, Dot | BlockDot) or function.window is None:
        return
    products = function.products if isinstance(function, Dot) else function.sums.products
    if function.window.width < products.precision:
        raise InputError(
            f"align of a circuit must be at least {products.precision} to hold {products.what}, "
            f"not {function.window.width}"
        )


def _check_style(function: Function, style: Style) -> None:
    """Raise `InputError` if `style` names what `function` has none of: the circuit would be the same without."""
    if style == AUTO:
        return
    found = ways(plan(function), style)
    for kind, name in style.named.items():
        if name not in found.get(kind, ()):
            known = ", ".join(name for names in found.values() for name in names)
            rule = f"auto or names of {known} joined by +" if known else "auto"
            raise InputError(f"style of {function} must be {rule}, not {name!r}")
