"""Verilog as Yosys writes it, made shorter to read: the same circuit, cell by cell and line by line."""

import re
import textwrap
from functools import partial

_HEADER = re.compile(r"^module (\S+)\(([^;]*)\);\n((?:  (?:input|output|wire|reg) [^\n]*;\n)*)", re.MULTILINE)
_DECLARATION = re.compile(r"^  (input|output|wire|reg) (signed )?(\[\S+\] )?(\w+)([^;\n]*);$", re.MULTILINE)
_MODULE = re.compile(r"^module (\S+) ([^\n]*\n(?:(?!endmodule)[^\n]*\n)*endmodule\n)\n?", re.MULTILINE)
_INSTANCE = re.compile(r"^  (\w+)(?= \w+ \($)", re.MULTILINE)
_CONNECTED = re.compile(r"^  (\w+) \w+ \(\n(.*?)^  \);$", re.MULTILINE | re.DOTALL)
#: A port without a name of its own, and the part of a signal that it carries.
_PART = re.compile(r"^    \.(port(?:_\d+)?)\((\w+)(?:\[(\d+)(?::(\d+))?\])?\)", re.MULTILINE)
#: The same name, bit or digit three or more times in a row; and that alone between braces.
_REPEATED = re.compile(r"(?<=[{,] )([\w\[\]:']+)((?:, \1){2,})(?=,| \})")
_ONLY_REPEATED = re.compile(r"\{ (\{\d+\{[^{}]+\}\}) \}")


def shorter(text: str) -> str:
    """`text` with one module for all that are alike, ports declared in lists, and repeated bits as ``{N{bit}}``.

    Ports of stages that Amaranth has no name for, because they carry a part of a signal, become ``SIGNAL_HIGH_LOW``.
    """
    text = _with_parts(_HEADER.sub(_with_ports, text))
    return _shared(_ONLY_REPEATED.sub(r"\1", _REPEATED.sub(_replication, text)))


def _with_ports(found: re.Match[str]) -> str:
    """Header of a module with its ports, and the declarations of its other signals."""
    name, listed, declared = found.groups()
    directions: dict[str, str] = {}
    signals: dict[str, tuple[str, str]] = {}
    for kind, signed, bits, signal, initial in _DECLARATION.findall(declared):
        if kind in ("input", "output"):
            directions[signal] = kind
        # A port's wire or register follows it, and says more.
        signals[signal] = (f"{'reg' if kind == 'reg' else 'wire'} {signed}{bits}", signal + initial)
    ports = ",\n".join(f"  {directions[port]} {''.join(signals.pop(port))}" for port in re.findall(r"\w+", listed))
    return f"module {name} (\n{ports}\n);\n{_declarations(list(signals.values()))}"


def _with_parts(text: str) -> str:
    """`text` in which ports of the instances in the first module are named after what they carry.

    Modules of instances that stand elsewhere keep theirs.
    """
    modules = dict(_MODULE.findall(text))
    top = next(iter(modules))
    named = {
        name: _parts(connections, modules[name])
        for name, connections in _CONNECTED.findall(modules[top])
        if name in modules
    }

    def renamed(found: re.Match[str]) -> str:
        body = found[0]
        if names := named.get(found[1]):
            body = re.sub(r"port(?<![.\w]port)(?:_\d+)?\b", lambda port: names.get(port[0], port[0]), body)
        return _CONNECTED.sub(connected, body) if found[1] == top else body

    def connected(found: re.Match[str]) -> str:
        names = named.get(found[1], {})
        return re.sub(r"(?<=^    \.)port(?:_\d+)?", lambda p: names.get(p[0], p[0]), found[0], flags=re.MULTILINE)

    return _MODULE.sub(renamed, text)


def _parts(connections: str, body: str) -> dict[str, str]:
    """New names of the ports in `connections`, none of which is a word of the module's `body`."""
    unnamed = _PART.findall(connections)
    taken = set(re.findall(r"\w+", body)) if unnamed else set()
    names: dict[str, str] = {}
    for port, signal, high, low in unnamed:
        name = "_".join(filter(None, (signal, high, low)))
        if not signal.startswith("_") and name not in taken:
            names[port] = name
            taken.add(name)
    return names


def _declarations(signals: list[tuple[str, str]]) -> str:
    """Declarations of signals; those of one shape that have no value yet share lines."""
    alike: dict[str, list[str]] = {}
    valued = []
    for shape, signal in signals:
        if " = " in signal:
            valued.append(f"  {shape}{signal};\n")
        else:
            alike.setdefault(shape, []).append(signal)
    lines = []
    for shape, names in alike.items():
        lines += textwrap.wrap(f"{shape}{', '.join(names)};", 112, initial_indent="  ", subsequent_indent="    ")
    return "".join(f"{line}\n" for line in lines) + "".join(valued)


def _replication(found: re.Match[str]) -> str:
    return f"{{{1 + found[2].count(',')}{{{found[1]}}}}}"


def _shared(text: str) -> str:
    """`text` in which modules that differ by nothing but a name are one, called by the name without its number."""
    head, body = text[: text.index("module ")], text[text.index("module ") :]
    while renamed := _names_of_alike(_MODULE.findall(body)):
        bodies = {renamed.get(name, name): body for name, body in _MODULE.findall(body)}
        body = "\n".join(f"module {name} {body}" for name, body in bodies.items())
        body = _INSTANCE.sub(partial(_instance, renamed), body)
    return head + body


def _instance(renamed: dict[str, str], found: re.Match[str]) -> str:
    return f"  {renamed.get(found[1], found[1])}"


def _names_of_alike(modules: list[tuple[str, str]]) -> dict[str, str]:
    """New names of modules, given as name and body, that others are like."""
    alike: dict[str, list[str]] = {}
    for name, body in modules:
        alike.setdefault(body, []).append(name)
    taken = {name for name, _ in modules}
    renamed: dict[str, str] = {}
    for names in alike.values():
        if len(names) > 1:
            plain = re.sub(r"_?\d+$", "", names[0])
            shared = names[0] if plain in taken else plain
            taken.add(shared)
            renamed |= dict.fromkeys(names, shared)
    return renamed
