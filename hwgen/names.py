"""Names of modules, ports and signals that read well in Verilog.

Amaranth names a port of a submodule after any signal it carries, with ``$N`` behind where that is taken, and
``port$N$M`` where it carries a part of one; modules are called by their path, with dots. In Verilog dots and dollars
need escapes, and an input called ``o__sig`` misleads.
"""

import re
from collections.abc import Iterable

# Texts have megabytes: an expression that begins with a letter of its own is looked for faster than one with ^.
_MODULE = re.compile(r"module \\(\S+)\n")
_END = "\nend\n"
_PORT = re.compile(r"\n  wire width \d+ (input|output) \d+ +(signed )?\\(\S+)")
_DECLARED = re.compile(r"\n  (wire|cell|memory) (?:[^\\\n]*|\\\S+ )\\(\S+)$", re.MULTILINE)
#: Cells that are instances of modules, and the ports that are connected there.
_INSTANCE = re.compile(r"\n  cell \\(\S+) [^\n]*(?:\n    [^\n]*)*")
_CONNECTED = re.compile(r"(?<=\n    connect \\)\S+")
#: Names of the design, but for ports of cells; those of Yosys begin with a dollar instead.
_NAME = re.compile(r"\\(?<!    connect \\)(\S+)")
#: What stands in the names of wires that are fields of a structure, or elements of an array of it.
_PARTS = re.compile(r"[.\[\]]+")
_OTHER = {"input": "o__", "output": "i__"}
_PREFIX = {"input": "i__", "output": "o__"}


def plain(text: str) -> str:
    """RTLIL of the same circuit whose names have neither dots nor dollars.

    Of ports inside, inputs alone begin with ``i__`` and outputs with ``o__``, but for signed ones, whose names stay,
    as do those of the top module.
    """
    *bodies, tail = text.split(_END)
    modules = {_MODULE.search(body)[1]: body for body in bodies}  # type: ignore[index]
    ports = {name: _ports(body, top="." not in name) for name, body in modules.items()}
    inner: dict[str, str] = {}
    for name in sorted(modules, key=lambda name: "$" in name):
        inner[name] = _free(re.sub(r"\$\d+", "", name).replace(".", "__"), inner.values())

    def renamed(name: str, body: str) -> str:
        own = inner | ports[name] | _signals(body, ports[name])
        return _NAME.sub(lambda found: f"\\{own.get(found[1], found[1])}", _INSTANCE.sub(connected, body))

    def connected(found: re.Match[str]) -> str:
        of_cell = ports.get(found[1], {})
        return _CONNECTED.sub(lambda port: of_cell.get(port[0], port[0]), found[0])

    return _END.join([*(renamed(name, body) for name, body in modules.items()), tail])


def _ports(module: str, *, top: bool) -> dict[str, str]:
    """New names of a module's ports; those of the `top` one stay, and of signed ones what they begin with."""
    names: dict[str, str] = {}
    for direction, signed, name in _PORT.findall(module):
        stem = name.split("$")[0]
        if not top and not signed and stem.startswith(_OTHER[direction]):
            stem = _PREFIX[direction] + stem.removeprefix(_OTHER[direction])
        names[name] = _free(stem, names.values())
    return names


def _signals(module: str, ports: dict[str, str]) -> dict[str, str]:
    """New names of what is declared in a module beside its `ports`, where need be; Yosys hides wires with dollars."""
    declared = [(kind, name) for kind, name in _DECLARED.findall(module) if name not in ports]
    taken = set(ports.values())
    used = {*taken, *(name for _, name in declared)}
    names: dict[str, str] = {}
    for kind, name in declared:
        stem = _PARTS.sub("__", name.split("$")[0]).rstrip("_") if kind == "wire" else name.split("$")[0]
        if name in taken or (kind == "cell" and "$" in name) or (kind == "wire" and _PARTS.search(name)):
            names[name] = _free(stem, used)
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
