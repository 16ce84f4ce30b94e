"""Technologies: standard cells with area, delay and energy, at one corner, from files that name their source.

The TOML files here are made by `import_liberty` and never edited. Nothing here runs a tool.
"""

import difflib
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from costmodel.technology import files, importing, selection
from costmodel.technology.model import Technology
from numerics.errors import InputError

__all__ = ["Technology", "import_liberty", "load", "names"]

_FOLDER = Path(__file__).parent


def names() -> list[str]:
    """Technologies that ship with the project."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def load(name_or_path: str | Path) -> Technology:
    """Technology that ships under a name, or that a TOML file holds (a path ends in ``.toml``).

    Raises
    ------
    InputError
        If there is none of that name, or the file is not a technology.
    """
    text = str(name_or_path)
    path = Path(text) if text.endswith(".toml") else _FOLDER / f"{text}.toml"
    if not text.endswith(".toml") and text not in names():
        near = difflib.get_close_matches(text.lower(), names(), n=1, cutoff=0.3)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise InputError(f"Technology must be one of {', '.join(names())}, or a file *.toml, not {text!r}{hint}")
    return _read(path.resolve(), path.stat().st_mtime_ns if path.exists() else 0)


@lru_cache(maxsize=8)
def _read(path: Path, changed_ns: int) -> Technology:
    return files.read(path)


def import_liberty(
    paths: Sequence[Path],
    name: str,
    output: Path,
    *,
    cells: Sequence[str] = (),
    licence: str | None = None,
    rights: str | None = None,
    node_nm: float | None = None,
) -> Technology:
    """Technology `name` cut down from Liberty files by the rule of `selection`, and written to `output` as TOML.

    Parameters
    ----------
    paths
        Liberty files, plain or gzip, all at one corner.
    name
        Name of the technology: letters, digits and ``_``.
    output
        TOML file to write.
    cells
        Globs of cell names to choose from; one that begins with ``!`` takes cells away.
    licence, rights
        Licence and copyright of the figures, where the first comment of the files does not say them.
    node_nm
        Process generation, which Liberty does not say and scaling to another starts from.

    Raises
    ------
    InputError
        If a file is not Liberty, the name is not an identifier, the node is not positive, no cell is left, or
        `output` cannot be written.
    """
    if node_nm is not None and not 0 < node_nm < float("inf"):
        raise InputError(f"Node of a technology must be a number of nm above 0, not {node_nm:g}")
    if not name.isidentifier():
        raise InputError(f"Technology name must consist of letters, digits and _, not {name!r}")
    full = importing.read(paths, name, licence=licence, rights=rights)
    small = selection.thin(selection.select(selection.matching(full, cells)))
    small = replace(small, node_nm=node_nm)
    try:
        output.write_text(files.dumps(small), encoding="utf-8")
    except OSError as error:
        raise InputError(f"Technology file must be writable, not {str(output)!r} ({error})") from error
    return small
