"""A design space in a TOML file: what is swept, on which targets, with which network."""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from costmodel import target as targets
from costmodel import workloads
from hwgen.design import Design
from numerics.errors import InputError, nearest
from numerics.functions.rounding import RANDOM
from sim.vectors import Level

_KEYS = ("targets", "workload", "vectors", "verify", "sweep", "design")
_DESIGN_KEYS = ("spec", "label")
#: Keys of a sweep that are no keys of its designs' text form.
_SWEEP_KEYS = ("unit", "exclude", "skip_invalid")


@dataclass(frozen=True)
class Space:
    """Designs, and what is to be computed of each."""

    #: Designs in the order of the file, none twice.
    designs: tuple[Design, ...]
    #: Names for figures and tables, one a design.
    labels: tuple[str, ...]
    #: Text forms of targets.
    targets: tuple[str, ...]
    #: Source of the operands that the energy is measured with, and if it is a network, whose accuracy is measured;
    #: empty for none.
    workload: str
    #: Vectors that the energy is measured over.
    vectors: int
    #: Level at which each design is verified; empty for none.
    verify: str
    #: Combinations that are no design, and why, where the file says that they be skipped.
    skipped: tuple[tuple[str, str], ...] = ()


def load(path: Path) -> Space:
    """The space in a file.

    ``targets`` lists targets. ``workload`` names a network or another source of operands (none by default),
    ``vectors`` how many of them energy is measured over, ``verify`` a level of verification (none by default). Each
    ``[[sweep]]`` has a ``unit`` and the keys of its text form, a value or a list of values each, of which all
    combinations are taken; ``"=a"`` means the value of key ``a``; ``exclude`` lists combinations, by some of their
    keys, to leave out; ``skip_invalid = true`` leaves out those that are no design, provided that every value listed
    is in some design. Each ``[[design]]`` has a ``spec`` and may have a ``label``.

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
    _check_keys(table, _KEYS, "a space", source)
    chosen = tuple(dict.fromkeys(targets.parse(text).text for text in _texts(table, "targets", source)))
    workload = table.get("workload", "")
    if not isinstance(workload, str):
        raise InputError(f"workload of a space must be a name, not {workload!r} as in {source}")
    if workload:
        workloads.source(workload)
    vectors = table.get("vectors", workloads.VECTORS)
    if not isinstance(vectors, int) or isinstance(vectors, bool) or vectors < 2:
        raise InputError(f"vectors of a space must be a whole number of at least 2, not {vectors!r} as in {source}")
    level = table.get("verify", "")
    if level and level not in list(Level):
        raise InputError(f"verify of a space must be one of {', '.join(Level)}, not {level!r} as in {source}")
    found: dict[Design, str] = {}
    for item in _tables(table, "design", source):
        _check_keys(item, _DESIGN_KEYS, "a design of a space", source)
        if not isinstance(item.get("spec"), str):
            raise InputError(f"Each design of a space must have a spec, a text, but one in {source} has none")
        if not isinstance(item.get("label", ""), str):
            raise InputError(f"label of a design must be a text, not {item['label']!r} as in {source}")
        design = Design.load(item["spec"])
        found.setdefault(design, item.get("label", short_label(design)))
    skipped: list[tuple[str, str]] = []
    for item in _tables(table, "sweep", source):
        for design in _swept(item, source, skipped):
            found.setdefault(design, short_label(design))
    if not found:
        raise InputError(f"Space must have at least one design, but {source} has none")
    return Space(tuple(found), tuple(_unique(found)), chosen, workload, vectors, level, tuple(skipped))


def short_label(design: Design) -> str:
    """A name for figures: formats of what is multiplied, added or converted, once if equal, and of the result."""
    function = design.function
    blocks = function.block_formats
    inputs = [op for op in function.operands if op.name not in (function.running, RANDOM)]
    if function.sums_products:
        inputs = [op for op in inputs if op.name in function.factors]
    factors = dict.fromkeys(blocks[op.name].name if op.name in blocks else op.format.name for op in inputs)
    lanes = max(op.lanes for op in function.operands)
    label = f"{'×'.join(factors)} → {function.result.format.name}"
    return label if lanes == 1 else f"{lanes}·{label}"


def _unique(found: Mapping[Design, str]) -> Iterator[str]:
    """Labels, those that several designs share replaced by the designs' names."""
    times = Counter(found.values())
    return (design.name if times[label] > 1 else label for design, label in found.items())


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


def _check_keys(table: Mapping[str, Any], known: Sequence[str], where: str, source: str) -> None:
    for key in table:
        if key not in known:
            raise InputError(
                f"Key of {where} must be one of {', '.join(known)}, not {key!r} as in {source}; "
                f"the nearest is {nearest(key, known)}"
            )


def _swept(item: Mapping[str, Any], source: str, skipped: list[tuple[str, str]]) -> Iterator[Design]:
    """Designs that one ``[[sweep]]`` stands for; what it may skip is added to `skipped`."""
    skip = item.get("skip_invalid", False)
    if not isinstance(skip, bool):
        raise InputError(f"skip_invalid of a sweep must be true or false, not {skip!r} as in {source}")
    # Values that have been in no design yet, each with the first reason why: a misspelt value must not pass as a
    # combination that makes no sense.
    unused: dict[tuple[str, str], InputError] = {}
    used: set[tuple[str, str]] = set()
    for fields in _combinations(item, source):
        text = f"{item['unit']}:{','.join(f'{key}={value}' for key, value in fields.items())}"
        try:
            yield Design.parse(text)
        except InputError as error:
            if not skip:
                raise
            skipped.append((text, str(error)))
            for pair in fields.items():
                unused.setdefault(pair, error)
        else:
            used.update(fields.items())
    for pair, reason in unused.items():
        if pair not in used:
            raise reason


def _check_excluded(key: str, value: Any, keys: Mapping[str, list], source: str) -> None:
    """Refuse a value to exclude that `key` never has, be it its own or that of a key that it copies."""
    own = [str(v) for v in keys[key]]
    copied = [str(v) for text in own if text.startswith("=") for v in keys.get(text[1:], [])]
    possible = [text for text in dict.fromkeys(own + copied) if not text.startswith("=")]
    if possible and str(value) not in possible:
        raise InputError(
            f"{key} of a combination to exclude must be one of {', '.join(possible)}, not {value!r} as in {source}; "
            f"the nearest is {nearest(str(value), possible)}"
        )


def _combinations(item: Mapping[str, Any], source: str) -> Iterator[dict[str, str]]:
    """Keys and values of each combination of one ``[[sweep]]`` that it does not exclude."""
    if "unit" not in item:
        raise InputError(f"Each sweep of a space must have a unit, but one in {source} has none")
    if not isinstance(item["unit"], str):
        raise InputError(f"unit of a sweep must be a name, not {item['unit']!r} as in {source}")
    keys = {k: v if isinstance(v, list) else [v] for k, v in item.items() if k not in _SWEEP_KEYS}
    for key, listed in keys.items():
        if not listed or not all(isinstance(v, str | int) and not isinstance(v, bool) for v in listed):
            raise InputError(
                f"{key} of a sweep must be a name, a whole number or a list of them, not {item[key]!r} as in {source}"
            )
    excluded = item.get("exclude", [])
    if not isinstance(excluded, list) or not all(isinstance(rule, dict) and rule for rule in excluded):
        raise InputError(f"exclude of a sweep must be a list of tables of keys, not {excluded!r} as in {source}")
    for rule in excluded:
        _check_keys(rule, list(keys), "a combination to exclude", source)
        for key, value in rule.items():
            _check_excluded(key, value, keys, source)
    for values in product(*keys.values()):
        fields = dict(zip(keys, map(str, values), strict=True))
        copied = {key: value[1:] for key, value in fields.items() if value.startswith("=")}
        for key, other in copied.items():
            if other not in fields or other in copied:
                raise InputError(
                    f"{key} of a sweep must copy a key that has a value, not {fields[key]!r} as in {source}"
                )
        fields |= {key: fields[other] for key, other in copied.items()}
        if not any(all(fields[k] == str(v) for k, v in rule.items()) for rule in excluded):
            yield fields
