"""Names of modules, ports and signals that read well in Verilog.

Amaranth names a port of a submodule after any signal it carries, with ``$N`` behind where that is taken, and
``port$N$M`` where it carries a part of one; modules are called by their path, with dots. In Verilog dots and dollars
need escapes, and an input called ``o__sig`` misleads.
"""

import re
from collections.abc import Iterable

_MODULE = re.compile(r"^module \\(\S+)\n.*?^end$", re.MULTILINE | re.DOTALL)
_PORT = re.compile(r"^  wire .*?(input|output) \d+ +\\(\S+)$", re.MULTILINE)
_DECLARED = re.compile(r"^  (wire|cell|memory) .*\\(\S+)$", re.MULTILINE)
#: Names of the design; those of Yosys begin with a dollar instead.
_NAME = re.compile(r"(?<=\\)\S+")
_OTHER = {"input": "o__", "output": "i__"}
_PREFIX = {"input": "i__", "output": "o__"}


def plain(text: str) -> str:
    """RTLIL of the same circuit whose names have neither dots nor dollars.

    Of ports inside, inputs alone begin with ``i__`` and outputs with ``o__``. Those of the top module stay.
    """
    modules = {found[1]: found[0] for found in _MODULE.finditer(text)}
    ports = {name: _ports(body, top="." not in name) for name, body in modules.items()}
    inner: dict[str, str] = {}
    for name in sorted(modules, key=lambda name: "$" in name):
        inner[name] = _free(re.sub(r"\$\d+", "", name).replace(".", "__"), inner.values())

    def renamed(found: re.Match[str]) -> str:
        own = inner | ports[found[1]] | _signals(found[0], ports[found[1]])
        return "\n".join(_lines(found[0].split("\n"), own, ports))

    return _MODULE.sub(renamed, text)


def _lines(lines: Iterable[str], own: dict[str, str], ports: dict[str, dict[str, str]]) -> Iterable[str]:
    """Lines of a module: ports of a cell have the names that the cell's module gives them, all else has its `own`."""
    of_cell: dict[str, str] = {}
    for line in lines:
        opens = re.match(r"  cell \\?(\S+)", line)
        if opens:
            of_cell = ports.get(opens[1], {})
        start = re.match(r"    connect \\(\S+)", line)
        if start:
            port = of_cell.get(start[1], start[1])
            yield f"    connect \\{port}{_substituted(line[start.end() :], own)}"
        else:
            yield _substituted(line, own)


def _substituted(text: str, names: dict[str, str]) -> str:
    return _NAME.sub(lambda found: names.get(found[0], found[0]), text)


def _ports(module: str, *, top: bool) -> dict[str, str]:
    """New names of a module's ports; those of the `top` one stay."""
    names: dict[str, str] = {}
    for direction, name in _PORT.findall(module):
        stem = name.split("$")[0]
        if not top and stem.startswith(_OTHER[direction]):
            stem = _PREFIX[direction] + stem.removeprefix(_OTHER[direction])
        names[name] = _free(stem, names.values())
    return names


def _signals(module: str, ports: dict[str, str]) -> dict[str, str]:
    """New names of what is declared in a module beside its `ports`, where need be; Yosys hides wires with dollars."""
    declared = [(kind, name) for kind, name in _DECLARED.findall(module) if name not in ports]
    used = {*ports.values(), *(name for _, name in declared)}
    names: dict[str, str] = {}
    for kind, name in declared:
        if name in ports.values() or (kind == "cell" and "$" in name):
            names[name] = _free(name.split("$")[0], used)
            used.add(names[name])
    return names


def _free(stem: str, taken: Iterable[str]) -> str:
    """`stem`, or the first of ``stem_2``, ``stem_3``, … that is not `taken`."""
    used = set(taken)
    number, name = 1, stem
    while name in used:
        number += 1
        name = f"{stem}_{number}"
    return name
