"""Our own C++ sources, compiled once for each version of the compiler and kept in the user's cache folder."""

import hashlib
import platform
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from hwgen.tool import run
from sim.harness.cache import cache_folder, made_once
from sim.harness.verilator import compiler, compiler_version


def compiled(package: str, name: str, flags: Sequence[str]) -> Path:
    """What the compiler makes, with `flags`, of the source `name` of a `package`: a program, or a library if they say
    so.

    Raises
    ------
    ToolError
        If the C++ compiler is missing or fails.
    """
    source = (files(package) / name).read_text()
    parts = [package, name, source, *flags, *compiler(), compiler_version(), platform.machine()]
    key = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]

    def make(folder: Path) -> None:
        (folder / name).write_text(source)
        run([*compiler(), *flags, name, "-o", "kernel"], name="C++ compiler", cwd=folder)

    return made_once(cache_folder() / f"kernel-{key}", make) / "kernel"
