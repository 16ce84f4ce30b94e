"""Liberty files as trees of groups: attributes, tables, and line numbers for error messages.

Understands the syntax of Liberty, not the meaning of a library: see `costmodel.technology.importing` for that.
Groups of current-source models (CCS, ECSM) and of waveforms are stepped over, since nothing here needs them.
"""

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from numerics.errors import InputError

_BLANK = re.compile(r"(?:[\s\\;]+|/\*.*?\*/|//[^\n]*)*", re.DOTALL)
_STATEMENT = re.compile(
    r"""(?P<close>\})
    | (?P<name>[\w.\-\[\]]+)[ \t]*
      (?: :[ \t]*(?P<value>"(?:[^"\\]|\\.)*"|[^;{}"\n]+)
        | \((?P<args>(?:[^()"]|"[^"]*"|\([^()]*\))*)\)\s*(?P<open>\{)? )""",
    re.VERBOSE | re.DOTALL,
)
_SKIPPED = re.compile(
    r"ecsm_|ccs|output_current|receiver_capacitance|compact_|normalized_driver_waveform|dc_current|vector$|"
    r"output_voltage_|input_voltage|output_voltage|propagated_noise|hyperbolic_noise|steady_state_current|"
    r"mode_definition|char_config|em_lut|electromigration|wire_load"
)
_BRACE = re.compile(r'[{}]|"[^"]*"')
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


@dataclass(slots=True)
class Group:
    """One Liberty group, ``kind (args) { … }``."""

    kind: str
    args: str
    path: Path
    #: Line on which the group opens.
    line: int
    #: Simple attributes, ``name : value``, without quotes; the last one of a name wins.
    attributes: dict[str, str] = field(default_factory=dict)
    #: Complex attributes, ``name (args)``, as text between the parentheses; the last one of a name wins.
    complex: dict[str, str] = field(default_factory=dict)
    groups: list["Group"] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Argument without quotes."""
        return self.args.strip().strip('"')

    def all(self, kind: str) -> Iterator["Group"]:
        """Groups of `kind` directly inside."""
        return (group for group in self.groups if group.kind == kind)

    def first(self, kind: str) -> "Group | None":
        """First group of `kind` directly inside, or None."""
        return next(self.all(kind), None)

    def number(self, name: str, default: float | None = None) -> float:
        """Simple attribute `name` as a number.

        Raises
        ------
        InputError
            If it is not a number, or missing without a `default`.
        """
        text = self.attributes.get(name)
        if text is None and default is not None:
            return default
        try:
            return float(text if text is not None else "")
        except ValueError:
            found = "nothing" if text is None else repr(text)
            raise InputError(f"{self.place}: {name} must be a number, not {found}") from None

    def numbers(self, name: str) -> tuple[float, ...]:
        """All numbers of complex attribute `name`, in order; empty if there is none."""
        return tuple(float(text) for text in _NUMBER.findall(self.complex.get(name, "")))

    @property
    def place(self) -> str:
        """File, line and group, to begin an error message with."""
        return f"Liberty file {self.path.name}, line {self.line}, {self.kind} ({self.name})"


def read_text(path: Path) -> str:
    """Text of a Liberty file, plain or compressed by gzip.

    Raises
    ------
    InputError
        If there is no such file, or it cannot be read or decompressed.
    """
    try:
        data = path.read_bytes()
        if data[:2] == b"\x1f\x8b":
            data = gzip.decompress(data)
    except (OSError, EOFError) as error:
        raise InputError(f"Liberty file must be readable, not {str(path)!r} ({error})") from error
    return data.decode("utf-8", errors="replace")


def parse(text: str, path: Path) -> Group:
    """The `library` group of Liberty `text`; `path` names it in errors.

    Raises
    ------
    InputError
        If the text is not Liberty: names the file, the line and what was expected there.
    """
    root = Group("file", "", path, 1)
    stack = [root]
    position, counted, line = 0, 0, 1
    while True:
        position = _end(_BLANK.match(text, position))
        if position >= len(text):
            break
        line += text.count("\n", counted, position)
        counted = position
        match = _STATEMENT.match(text, position)
        if match is None:
            found = text[position : position + 30].split("\n")[0]
            raise InputError(
                f"Liberty file {path.name}, line {line} must hold 'name : value;', 'name (…);', "
                f"'name (…) {{' or '}}', not {found!r}"
            )
        position = match.end()
        if match["close"]:
            if len(stack) == 1:
                raise InputError(f"Liberty file {path.name}, line {line} must not close more groups than are open")
            stack.pop()
        elif match["value"] is not None:
            stack[-1].attributes[match["name"]] = match["value"].strip().strip('"')
        elif match["open"] is None:
            stack[-1].complex[match["name"]] = match["args"]
        elif _SKIPPED.match(match["name"]):
            position = _skip(text, position, path, line, match["name"])
        else:
            group = Group(match["name"], match["args"], path, line)
            stack[-1].groups.append(group)
            stack.append(group)
    if len(stack) > 1:
        raise InputError(f"{stack[-1].place} must be closed by '}}' before the end of the file")
    library = root.first("library")
    if library is None:
        raise InputError(f"Liberty file {path.name} must hold a group library (…), not {len(text)} bytes without one")
    return library


def _end(match: re.Match[str] | None) -> int:
    if match is None:
        raise RuntimeError("a pattern that matches the empty text did not match")
    return match.end()


def _skip(text: str, position: int, path: Path, line: int, kind: str) -> int:
    """Position behind the group that was just opened."""
    depth = 1
    for brace in _BRACE.finditer(text, position):
        if brace[0] == "{":
            depth += 1
        elif brace[0] == "}":
            depth -= 1
            if not depth:
                return brace.end()
    raise InputError(
        f"Liberty file {path.name}, line {line}: group {kind} must be closed by '}}' before the end of the file"
    )
