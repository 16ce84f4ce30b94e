"""The ports of the modules in a Verilog file, and the one that has those of a design."""

import json
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwgen.circuit import Circuit, Port
from hwgen.tool import ToolError
from numerics.errors import InputError
from sim.harness.verilator import Source, verilate

_DIRECTIONS = {"INPUT": "input", "OUTPUT": "output", "INOUT": "inout"}


@dataclass(frozen=True)
class FoundPort:
    """A port that a file declares; its width is None where it is no plain vector."""

    name: str
    direction: str
    width: int | None


@dataclass(frozen=True)
class Module:
    """A module of a file."""

    name: str
    ports: tuple[FoundPort, ...]
    #: Whether no other module of the file uses it.
    outermost: bool


def modules(file: Path) -> list[Module]:
    """The modules of a Verilog file that are outermost, or used by those that are.

    Raises
    ------
    InputError
        If there is no such file, or it is no Verilog that Verilator reads, or it drives something with z.
    ToolError
        If Verilator fails otherwise, or does not describe it.
    """
    try:
        with file.open("rb"):
            pass
    except OSError as error:
        raise InputError(f"Verilog file must be readable, but {file} is not: {error.strerror}") from error
    with tempfile.TemporaryDirectory(prefix="narrowgate-ports-") as name:
        path = Path(name) / "tree.json"
        arguments: list[str | Path] = ["--json-only", "--json-only-output", path, "--Mdir", Path(name) / "made"]
        verilate(Source(file=file), arguments, folder=Path(name))
        try:
            tree = json.loads(path.read_text(errors="replace"))
        except (OSError, ValueError) as error:
            raise ToolError("Verilator must describe a file in JSON, but does not") from error
    _refuse_floating(tree, file)
    types = {t["addr"]: t for table in tree["miscsp"] for t in table.get("typesp", [])}
    # Modules that a user writes, not the package that Verilator adds.
    found = [m for m in tree["modulesp"] if m["type"] == "MODULE"]
    least = min((m["level"] for m in found), default=0)
    return [Module(_written(m), tuple(_ports(m, types)), m["level"] == least) for m in found]


def _refuse_floating(tree: Mapping[str, Any], file: Path) -> None:
    """Refuse bits that float: Verilator would take them for 0. In patterns, z stands for any bit."""
    for constant in _constants(tree):
        if "z" in constant["name"].partition("'")[2]:
            line = constant["loc"].split(",")[1].split(":")[0]
            raise InputError(
                f"Verilog file {file} must drive its signals with 0 and 1, not with z as on line {line}: "
                "inside a chip nothing may float"
            )


def _constants(item: Any) -> Iterator[Mapping[str, Any]]:
    """Constants below a part of Verilator's tree, without the patterns that something is compared with."""
    if isinstance(item, dict):
        if item.get("type") == "CONST":
            yield item
        patterns = {"CASEITEM": ("condsp",), "EQWILD": ("rhsp",), "NEQWILD": ("rhsp",)}.get(item.get("type", ""), ())
        for key, below in item.items():
            if key not in patterns:
                yield from _constants(below)
    elif isinstance(item, list):
        for below in item:
            yield from _constants(below)


def _ports(module: Mapping[str, Any], types: Mapping[str, Any]) -> list[FoundPort]:
    return [
        FoundPort(_written(item), _DIRECTIONS[item["direction"]], _width(item["dtypep"], types))
        for item in module["stmtsp"]
        if item["type"] == "VAR" and item.get("direction") in _DIRECTIONS
    ]


def _written(item: Mapping[str, Any]) -> str:
    """A name as the file has it: Verilator's own forms of names are others."""
    return item["verilogName"].removeprefix("\\").strip()


def _width(address: str, types: Mapping[str, Any]) -> int | None:
    """Bits of a type, None if it is neither a vector nor a packed array of them."""
    kind = types.get(address, {})
    if kind.get("type") == "BASICDTYPE" and kind.get("keyword") in ("logic", "bit", "integer", "int", "byte"):
        return _span(kind["range"]) if "range" in kind else 1
    if kind.get("type") == "PACKARRAYDTYPE":
        inner = _width(kind["refDTypep"], types)
        return inner and inner * _span(kind["declRange"].strip("[]"))
    return None


def _span(text: str) -> int:
    left, right = (int(end) for end in re.fullmatch(r"(-?\d+):(-?\d+)", text).groups())  # type: ignore[union-attr]
    return abs(left - right) + 1


def matching_module(file: Path, circuit: Circuit) -> str:
    """Name of the module of `file` that has the ports of `circuit`: the one of its name, or the only one that has.

    Raises
    ------
    InputError
        As `modules`; if no module fits, with the first port that does not, or if several do.
    """
    found = modules(file)
    if not found:
        raise InputError(
            f"Verilog file {file} must have a module with the ports of {circuit.name}, but has no module"
        )
    for module in found:
        if module.name == circuit.top:
            if problem := _mismatch(module, circuit.ports):
                raise InputError(f"Module {module.name} of {file} must have {problem}")
            return module.name
    fitting = [module for module in found if not _mismatch(module, circuit.ports)]
    # A module that wraps another with the same ports is the one meant.
    fitting = [module for module in fitting if module.outermost] or fitting
    if len(fitting) > 1:
        names = ", ".join(module.name for module in fitting)
        raise InputError(f"Verilog file {file} must have one module with the ports of {circuit.name}, not {names}")
    if fitting:
        return fitting[0].name
    outermost = [module for module in found if module.outermost]
    closest = max(outermost, key=lambda module: _likeness(module, circuit.ports))
    raise InputError(f"Module {closest.name} of {file} must have {_mismatch(closest, circuit.ports)}")


def _likeness(module: Module, wanted: Sequence[Port]) -> int:
    return len({port.name for port in module.ports} & {port.name for port in wanted})


def _mismatch(module: Module, wanted: Sequence[Port]) -> str:
    """The first port that differs, within the sentence "Module must have …"; empty if none does."""
    found = {port.name: port for port in module.ports}
    for port in wanted:
        phrase = f"{port.direction} {port.name} of {port.width} bit{'s' if port.width > 1 else ''}"
        if port.name not in found:
            return f"{phrase}, but has no port {port.name}"
        has = found[port.name]
        if has.direction != port.direction:
            return f"{phrase}, not {has.direction} {has.name}"
        if has.width is None:
            return f"{phrase}, but {has.name} is no plain vector"
        if has.width != port.width:
            return f"{phrase}, not of {has.width}"
    names = {port.name for port in wanted}
    extra = next((port for port in module.ports if port.name not in names), None)
    return f"no port but {', '.join(port.name for port in wanted)}, not {extra.name}" if extra else ""
