"""ABC, which comes with pyosys: restructuring of logic, and proofs that two circuits are equal."""

from importlib.util import find_spec
from pathlib import Path

from hwgen.tool import ToolError, run


def run_script(script: str, *, cwd: Path, timeout_s: float) -> str:
    """What ABC prints for a `script`, commands with semicolons between, in folder `cwd`.

    Raises
    ------
    ToolError
        If ABC is missing, fails or runs longer than `timeout_s`.
    """
    # Not imported: pyosys changes how this process loads all libraries after it.
    package = find_spec("pyosys")
    if package is None or package.origin is None:
        raise ToolError("Pyosys must be installed, by pip install pyosys, but its package was not found")
    program = Path(package.origin).with_name("yosys-abc")
    return run([program, "-q", script], name="ABC", cwd=cwd, timeout_s=timeout_s)
