"""ABC, which comes with pyosys: restructuring of logic, and proofs that two circuits are equal."""

from pathlib import Path

import pyosys

from hwgen.tool import run


def run_script(script: str, *, cwd: Path, timeout_s: float) -> str:
    """What ABC prints for a `script`, commands with semicolons between, in folder `cwd`.

    Raises
    ------
    ToolError
        If ABC fails or runs longer than `timeout_s`.
    """
    program = Path(pyosys.__file__).with_name("yosys-abc")
    return run([program, "-q", script], name="ABC", cwd=cwd, timeout_s=timeout_s)
