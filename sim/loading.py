"""What Yosys reads to prove and to simulate: a user's file, and the netlist of a circuit for a family of FPGAs."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hwgen.tool import ToolError
from numerics.errors import InputError

_ERROR = re.compile(r"^(?:\S+:(?P<line>\d+): )?ERROR:\s*(?P<text>.*)$", re.MULTILINE)


def to_flat_netlist(synthesis: str, models: str, top: str) -> list[str]:
    """Commands that make of the module `top` what a command of synthesis does, its cells replaced by their models."""
    return [
        f"{synthesis} -top {top}",
        "write_verilog -noattr netlist.v",
        "design -reset",
        "read_verilog netlist.v",
        # Some models of one family are written down twice, and memories take minutes unless they wait to be needed.
        f"read_verilog -defer -nooverwrite {models}",
        f"hierarchy -check -top {top}",
        "proc",
        "flatten",
    ]


def load_file(folder: Path, file: Path, module: str) -> list[str]:
    """Commands that load a module of a user's file, and what it uses."""
    # Names of folders may have blanks, which Yosys does not take.
    links = {"beside": file.resolve().parent, "file.v": file.resolve()}
    for link, target in links.items():
        if not (folder / link).exists():
            (folder / link).symlink_to(target)
    return ["read_verilog -sv -Ibeside file.v", f"hierarchy -check -libdir beside -top {module}"]


@contextmanager
def blaming(file: Path) -> Iterator[None]:
    """Make what Yosys says of a user's file an `InputError`."""
    try:
        yield
    except ToolError as error:
        if not (found := list(_ERROR.finditer(error.log))):
            raise
        raise InputError(f"Verilog file {file} must be a circuit that Yosys takes, but {_said(found[-1])}") from error


def _said(error: re.Match[str]) -> str:
    """What Yosys says of a file, without its end, and of which line."""
    text = error["text"].strip().rstrip("!.")
    return f"Yosys says of line {error['line']}: {text}" if error["line"] else f"Yosys says: {text}"
