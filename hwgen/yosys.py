"""Yosys scripts, run by pyosys in a process of their own, because an error inside Yosys ends its process."""

import sys
import tempfile
from pathlib import Path

from hwgen.tool import run

# Not the command ``script``, which would split the path of the file at its spaces.
_RUNNER = """
import sys
from pathlib import Path
from pyosys import libyosys
for command in Path(sys.argv[1]).read_text().splitlines():
    libyosys.run_pass(command)
"""


def version() -> str:
    """Version of the Yosys that pyosys carries."""
    from importlib.metadata import version as package_version

    return package_version("pyosys")


def run_script(script: str, *, cwd: Path | None = None, timeout_s: float = 600) -> str:
    """Log of a Yosys `script` (one command a line), run in folder `cwd`.

    Raises
    ------
    ToolError
        If Yosys reports an error or runs longer than `timeout_s`.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-yosys-") as folder:
        path = Path(folder) / "script.ys"
        path.write_text(script)
        return run([sys.executable, "-c", _RUNNER, path], name="Yosys", cwd=cwd, timeout_s=timeout_s)
