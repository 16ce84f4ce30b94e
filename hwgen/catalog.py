"""The catalogue: the designs whose Verilog is released, and what has been verified of each."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from hwgen.design import Design
from hwgen.system import MatrixUnit
from numerics.errors import InputError, nearest


@dataclass(frozen=True)
class Entry:
    """One released design."""

    name: str
    text: str
    #: Level at which ``narrowgate verify`` has been run on it.
    verified: str


@cache
def entries() -> tuple[Entry, ...]:
    """All released designs, in the order of the catalogue."""
    table = tomllib.loads((files("hwgen") / "catalog.toml").read_text())
    found = []
    for item in table["design"]:
        design = Design.parse(item["spec"])
        found.append(Entry(design.name, design.text, item["verified"]))
    return tuple(found)


@cache
def systems() -> tuple[Entry, ...]:
    """All released systems, in the order of the catalogue."""
    table = tomllib.loads((files("hwgen") / "catalog.toml").read_text())
    units = [(MatrixUnit.parse(item["spec"]), item["verified"]) for item in table["system"]]
    return tuple(Entry(unit.name, unit.text, verified) for unit, verified in units)


def load(argument: str) -> Design | MatrixUnit:
    """The design or system that a command-line argument means, as `Design.load`.

    Raises
    ------
    InputError
        If it is none.
    """
    text = text_of_file(Path(argument)) if argument.endswith(".toml") else argument
    text = next((entry.text for entry in systems() if entry.name == text), text)
    return MatrixUnit.parse(text) if text.partition(":")[0].strip() == MatrixUnit.unit else Design.load(text)


def get(name: str) -> Entry:
    """The entry called `name`.

    Raises
    ------
    InputError
        If there is none; the nearest is suggested.
    """
    by_name = {entry.name: entry for entry in entries()}
    if name not in by_name:
        raise InputError(
            f"Design must be a catalogue name, a text form unit:key=value,… or a TOML file, not {name!r}; "
            f"the nearest catalogue name is {nearest(name, list(by_name))}"
        )
    return by_name[name]


def text_of_file(path: Path) -> str:
    """Text form of a TOML file with a table ``design``: ``unit`` and the keys of the text form.

    Raises
    ------
    InputError
        If the file cannot be read, is not TOML, or has no such table.
    """
    try:
        table = tomllib.loads(path.read_text())
    except OSError as error:
        raise InputError(f"Design file must be readable, but {path} is not: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"Design file must be TOML, but {path} is not: {error}") from error
    fields = table.get("design")
    if not isinstance(fields, dict) or "unit" not in fields:
        raise InputError(f"Design file must have a table 'design' with a key 'unit', but {path} has none")
    for key, value in fields.items():
        if not isinstance(value, str | int) or isinstance(value, bool) or set(str(value)) & set(",="):
            raise InputError(f"{key} of a design file must be a name or a whole number, not {value!r} as in {path}")
    keys = ",".join(f"{key}={value}" for key, value in fields.items() if key != "unit")
    return f"{fields['unit']}:{keys}"
