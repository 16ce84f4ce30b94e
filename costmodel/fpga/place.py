"""Clock frequency after place and route by nextpnr, on the families that it knows."""

import json
import re
import statistics
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as package_version
from pathlib import Path
from typing import Any

from costmodel.fpga.synthesis import command, source
from costmodel.fpga.wrapper import PORTS, TOP, wrapper
from hwgen import yosys
from hwgen.circuit import Circuit
from hwgen.tool import ToolError, run
from numerics.errors import InputError

#: A target that no circuit reaches, so that the tools never stop trying.
_TARGET_MHZ = 600


@dataclass(frozen=True)
class Flow:
    """How circuits are placed on one device."""

    #: The device, for people.
    device: str
    #: Name of the program; its package is ``yowasp-NAME``.
    program: str
    options: tuple[str, ...]
    #: Files that it reads besides the netlist, by name.
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def package(self) -> str:
        """Package on PyPI that holds the program."""
        return f"yowasp-{self.program}"

    @property
    def runner(self) -> str:
        """Python that runs the program with the arguments that follow."""
        module, function = self.package.replace("-", "_"), f"run_{self.program.replace('-', '_')}"
        return f"import sys; from {module} import {function} as run; sys.exit(run(sys.argv[1:]))"

    @property
    def all_options(self) -> tuple[str, ...]:
        """Options of every run."""
        return (*self.options, "--freq", str(_TARGET_MHZ), "--timing-allow-fail")


#: nextpnr places no free pins on Gowin: each port of the wrapper has one.
_PINS = dict(zip(PORTS, (52, 25, 26, 27, 28), strict=True))
FLOWS = {
    "ecp5": Flow(
        "LFE5U-85F, speed grade 6",
        "nextpnr-ecp5",
        ("--85k", "--package", "CABGA756", "--speed", "6", "--lpf-allow-unconstrained"),
    ),
    "ice40": Flow("iCE40UP5K", "nextpnr-ice40", ("--up5k", "--package", "sg48")),
    "gowin": Flow(
        "GW1NR-9C, speed grade C6/I5",
        "nextpnr-himbaechel-gowin",
        ("--device", "GW1NR-LV9QN88PC6/I5", "--vopt", "family=GW1N-9C", "--vopt", "cst=pins.cst"),
        {"pins.cst": "".join(f'IO_LOC "{port}" {pin};\n' for port, pin in _PINS.items())},
    ),
}
#: What nextpnr says when the device has too few of a kind of cell.
_FULL = re.compile(r"no BELs remaining to implement cell type '(\w+)'", re.IGNORECASE)


def version(device: str) -> str:
    """Version of nextpnr for `device`.

    Raises
    ------
    ToolError
        If it is not installed.
    """
    flow = FLOWS[device]
    try:
        return package_version(flow.package)
    except PackageNotFoundError as error:
        raise ToolError(f"Tool {flow.program} must be installed, but there is no package {flow.package}") from error


@dataclass(frozen=True)
class Placement:
    """What nextpnr reports of a placed and routed circuit."""

    #: The highest frequency of the slowest clock.
    frequency_mhz: float
    #: Cells of each kind: those in use, the registers around the circuit among them, and those of the device.
    cells: Mapping[str, tuple[int, int]]


def frequencies(
    circuit: Circuit, device: str, *, dsp: bool, seeds: Iterable[int], timeout_s: float | None
) -> dict[int, float]:
    """Highest clock frequency of `circuit` between registers, in MHz, by placement seed; errors as `placements`."""
    found = placements(circuit, device, dsp=dsp, seeds=seeds, timeout_s=timeout_s)
    return {seed: placement.frequency_mhz for seed, placement in found.items()}


def placements(
    circuit: Circuit,
    device: str,
    *,
    dsp: bool,
    seeds: Iterable[int],
    timeout_s: float | None,
    apart: Sequence[str] = (),
) -> dict[int, Placement]:
    """`circuit` between registers, placed and routed, by placement seed.

    Modules `apart` are mapped each by itself, and so once, however often they stand in the circuit.

    Raises
    ------
    InputError
        If the device has too few cells for the circuit.
    ToolError
        If Yosys or nextpnr is missing, fails, or runs longer than `timeout_s`.
    """
    version(device)
    with tempfile.TemporaryDirectory(prefix="narrowgate-place-") as name:
        folder = Path(name)
        (folder / "circuit.v").write_text(f"{source(circuit)}\n{wrapper(circuit)}", encoding="utf-8")
        for file, text in FLOWS[device].files.items():
            (folder / file).write_text(text, encoding="utf-8")
        yosys.run_script(_script(device, dsp=dsp, apart=apart), cwd=folder, timeout_s=timeout_s)
        return {seed: _place(circuit, FLOWS[device], folder, seed, timeout_s) for seed in seeds}


def _script(device: str, *, dsp: bool, apart: Sequence[str] = ()) -> str:
    mapped = f"{command(device, dsp=dsp, pads=True)} -top {TOP}"
    if not apart:
        return f"read_verilog circuit.v\n{mapped} -json circuit.json"
    modules = " ".join(apart)
    commands = [
        "read_verilog circuit.v",
        f"hierarchy -check -top {TOP}",
        f"setattr -mod -set keep_hierarchy 1 {modules}",
        mapped,
        f"setattr -mod -unset keep_hierarchy {modules}",
        "flatten",
        "write_json circuit.json",
    ]
    return "\n".join(commands)


def recipe(device: str, *, dsp: bool) -> list[str]:
    """All that is run, without the number of placements, and the version of what runs it."""
    flow = FLOWS[device]
    return [_script(device, dsp=dsp), " ".join(flow.all_options), *flow.files.values(), version(device)]


def _place(circuit: Circuit, flow: Flow, folder: Path, seed: int, timeout_s: float | None) -> Placement:
    files = ("--json", "circuit.json", "--report", "report.json", "--seed", str(seed), "--quiet")
    try:
        log = run(
            [sys.executable, "-c", flow.runner, *flow.all_options, *files],
            name=flow.program,
            cwd=folder,
            timeout_s=timeout_s,
        )
    except ToolError as error:
        if full := _FULL.search(error.log):
            raise InputError(
                f"Circuit must fit {flow.device}, but {circuit.spec} needs more {full[1]} than that has; "
                f"{'option noplace' if 'ecp5' in flow.program else 'no seeds=N'} counts it without a frequency"
            ) from error
        raise
    report = json.loads((folder / "report.json").read_text())
    if not report["fmax"]:
        raise ToolError(f"Tool {flow.program} must report a clock frequency, but reported none", log)
    return placement(report)


def placement(report: Mapping[str, Any]) -> Placement:
    """What a report of nextpnr says, which has a clock."""
    return Placement(
        min(clock["achieved"] for clock in report["fmax"].values()),
        {kind: (cells["used"], cells["available"]) for kind, cells in report["utilization"].items()},
    )


def median(found: Mapping[int, float]) -> float:
    """The middle frequency."""
    return statistics.median(found.values())


def conditions(device: str, found: Mapping[int, float]) -> dict[str, str]:
    """What the frequencies depend on, and how far they spread."""
    flow = FLOWS[device]
    spread = f"{min(found.values()):.1f} to {max(found.values()):.1f} MHz"
    return {
        "nextpnr": version(device),
        "device": flow.device,
        "place_and_route": f"{flow.program} {' '.join(flow.all_options)}",
        "seeds": ", ".join(map(str, found)),
        "spread": spread,
        "target_mhz": str(_TARGET_MHZ),
    }
