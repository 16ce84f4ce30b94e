"""A design space in a TOML file: what is swept, on which targets, with which network."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from costmodel import target as targets
from costmodel import workloads
from costmodel.tasks import UNIFORM
from hwgen.design import Design
from numerics.errors import InputError
from numerics.functions.text import nearest
from sim.vectors import Level

_KEYS = ("targets", "workload", "vectors", "verify", "sweep", "design")
_DEFAULT_VECTORS = 20_000


@dataclass(frozen=True)
class Space:
    """Designs, and what is to be computed of each."""

    #: Designs in the order of the file, none twice.
    designs: tuple[Design, ...]
    #: Names for figures and tables, one a design.
    labels: tuple[str, ...]
    #: Text forms of targets.
    targets: tuple[str, ...]
    #: Network whose accuracy is measured and whose operands the energy is measured with; empty for none.
    workload: str
    #: Vectors that the energy is measured over.
    vectors: int
    #: Level at which each design is verified; empty for none.
    verify: str


def load(path: Path) -> Space:
    """The space in a file.

    ``targets`` lists targets. ``workload`` names a network (none by default), ``vectors`` the number of its operands
    that energy is measured over, ``verify`` a level of verification (none by default). Each ``[[sweep]]`` has a
    ``unit`` and the keys of its text form, a value or a list of values each, of which all combinations are taken;
    ``"=a"`` means the value of key ``a``; ``exclude`` lists combinations, by some of their keys, to leave out. Each
    ``[[design]]`` has a ``spec`` and may have a ``label``.

    Raises
    ------
    InputError
        If the file cannot be read, is not TOML, or something in it makes no sense.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"Space must be a readable file, but {path} is not: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"Space must be TOML, but {path} is not: {error}") from error
    return parse(table, str(path))


def parse(table: Mapping[str, Any], source: str) -> Space:
    """The space in a table that came from `source`; as `load`."""
    for key in table:
        if key not in _KEYS:
            raise InputError(
                f"Key of a space must be one of {', '.join(_KEYS)}, not {key!r} as in {source}; "
                f"the nearest is {nearest(key, _KEYS)}"
            )
    chosen = tuple(targets.parse(text).text for text in _texts(table, "targets", source))
    workload = table.get("workload", "")
    if not isinstance(workload, str):
        raise InputError(f"workload of a space must be a name, not {workload!r} as in {source}")
    if workload and workload != UNIFORM:
        workloads.load(workload)
    vectors = table.get("vectors", _DEFAULT_VECTORS)
    if not isinstance(vectors, int) or isinstance(vectors, bool) or vectors < 2:
        raise InputError(f"vectors of a space must be a whole number of at least 2, not {vectors!r} as in {source}")
    level = table.get("verify", "")
    if level and level not in list(Level):
        raise InputError(f"verify of a space must be one of {', '.join(Level)}, not {level!r} as in {source}")
    found: dict[Design, str] = {}
    for item in _tables(table, "design", source):
        if not isinstance(item.get("spec"), str):
            raise InputError(f"Each design of a space must have a spec, a text, but one in {source} has none")
        if not isinstance(item.get("label", ""), str):
            raise InputError(f"label of a design must be a text, not {item['label']!r} as in {source}")
        design = Design.load(item["spec"])
        found.setdefault(design, item.get("label", short_label(design)))
    for item in _tables(table, "sweep", source):
        for text in _combinations(item, source):
            design = Design.parse(text)
            found.setdefault(design, short_label(design))
    if not found:
        raise InputError(f"Space must have at least one design, but {source} has none")
    return Space(tuple(found), tuple(_unique(found)), chosen, workload, vectors, level)


def short_label(design: Design) -> str:
    """A name for figures: operand formats, once if equal, and the format of the result."""
    function = design.function
    factors = dict.fromkeys(op.format.name for op in function.operands if op.name != function.running)
    lanes = max(op.lanes for op in function.operands)
    label = f"{'×'.join(factors)} → {function.result.format.name}"
    return label if lanes == 1 else f"{lanes}·{label}"


def _unique(found: Mapping[Design, str]) -> Iterator[str]:
    """Labels, those that several designs share replaced by the designs' names."""
    labels = list(found.values())
    return (design.name if labels.count(label) > 1 else label for design, label in found.items())


def _texts(table: Mapping[str, Any], key: str, source: str) -> list[str]:
    value = table.get(key)
    if not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
        raise InputError(f"{key} of a space must be a list of names, not {value!r} as in {source}")
    return value


def _tables(table: Mapping[str, Any], key: str, source: str) -> list[dict[str, Any]]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise InputError(f"{key} of a space must be given as [[{key}]], not as {value!r} in {source}")
    return value


def _combinations(item: Mapping[str, Any], source: str) -> Iterator[str]:
    """Text forms that one ``[[sweep]]`` stands for."""
    if "unit" not in item:
        raise InputError(f"Each sweep of a space must have a unit, but one in {source} has none")
    _tables(item, "exclude", source)
    keys = {k: v if isinstance(v, list) else [v] for k, v in item.items() if k not in ("unit", "exclude")}
    for values in product(*keys.values()):
        fields = dict(zip(keys, map(str, values), strict=True))
        for key, value in fields.items():
            if value.startswith("="):
                if value[1:] not in fields:
                    raise InputError(f"{key} of a sweep must copy a key that is there, not {value!r} as in {source}")
                fields[key] = fields[value[1:]]
        excluded = item.get("exclude", [])
        if not any(all(fields.get(k) == str(v) for k, v in rule.items()) for rule in excluded):
            yield f"{item['unit']}:{','.join(f'{key}={value}' for key, value in fields.items())}"
