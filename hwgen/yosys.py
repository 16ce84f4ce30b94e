"""Yosys scripts, run by pyosys in a process of their own, because an error inside Yosys ends its process."""

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from hwgen.tool import run

# Not the command ``script``, which would split the path of the file at its spaces.
_RUNNER = """
import os
import sys
from pathlib import Path
from pyosys import libyosys

def run(script):
    for command in Path(script).read_text().splitlines():
        libyosys.run_pass(command)

*others, last = sys.argv[1:]
for script in others:
    child = os.fork()
    if not child:
        run(script)
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        sys.exit(1)
run(last)
"""


#: Commands that make one module of a hierarchy, also of modules that synthesis is to keep by themselves.
FLATTEN = ("setattr -mod -unset keep_hierarchy *", "flatten")


def version() -> str:
    """Version of the Yosys that pyosys carries."""
    from importlib.metadata import version as package_version

    return package_version("pyosys")


def run_script(script: str, *, cwd: Path | None = None, timeout_s: float | None = 600) -> str:
    """Log of a Yosys `script` (one command a line), run in folder `cwd`.

    Raises
    ------
    ToolError
        If Yosys reports an error or runs longer than `timeout_s`.
    """
    return run_scripts([script], cwd=cwd, timeout_s=timeout_s)


def run_scripts(scripts: Sequence[str], *, cwd: Path | None = None, timeout_s: float | None = 600) -> str:
    """As `run_script` for several, each in a Yosys that has run nothing before: the order in which it writes cells
    depends on the names that it has met. The log is that of the last.
    """
    if not scripts:
        return ""
    with tempfile.TemporaryDirectory(prefix="narrowgate-yosys-") as folder:
        paths = [Path(folder) / f"script{number}.ys" for number in range(len(scripts))]
        for path, script in zip(paths, scripts, strict=True):
            path.write_text(script)
        # ABC splits paths at blanks; one from a temporary folder to its neighbour has none. Elsewhere Yosys keeps to
        # the usual place, where it finds cells that it has read before.
        env = {"TMPDIR": os.path.relpath(folder, cwd)} if len(folder.split()) > 1 else None
        return run([sys.executable, "-c", _RUNNER, *paths], name="Yosys", cwd=cwd, timeout_s=timeout_s, env=env)
