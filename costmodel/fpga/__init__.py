"""What a circuit costs on FPGAs: resources after synthesis, and on ECP5 the clock frequency after place and route."""

from collections.abc import Sequence

from costmodel.fpga import place, synthesis
from costmodel.measurement import Measurement
from hwgen import yosys
from hwgen.circuit import Circuit
from numerics.errors import InputError

#: Families, with how their figures are made.
HOW = {
    "ice40": "Yosys synth_ice40 with DSP blocks, before place and route",
    "ecp5": "Yosys synth_ecp5 with DSP blocks; frequency between registers after place and route by nextpnr, "
    f"{place.DEVICE}",
    "xcup": "Yosys synth_xilinx for UltraScale+ with DSP blocks, before place and route, without I/O buffers",
}
DEVICES = tuple(HOW)

_RESOURCES = ("lut", "carry", "ff", "dsp", "depth")
#: Figures that each family has without options.
FIGURES_OF: dict[str, tuple[str, ...]] = {
    device: (*_RESOURCES, "fmax_mhz") if device == "ecp5" else _RESOURCES for device in DEVICES
}


def check_options(device: str, options: Sequence[str]) -> None:
    """Raise `InputError` for an option that `device` does not have."""
    for option in options:
        known = {"nodsp"} | ({"noplace"} if device == "ecp5" else set())
        seeds = device == "ecp5" and option.startswith("seeds=")
        if seeds and not (option[6:].isdecimal() and 1 <= int(option[6:]) <= 99):
            raise InputError(f"Option seeds of ecp5 must be a number from 1 to 99, not {option[6:]!r}")
        if not seeds and option not in known:
            names = ", ".join(sorted(known | ({"seeds=N"} if device == "ecp5" else set())))
            raise InputError(f"Option of {device} must be one of {names}, not {option!r}")


def measure(circuit: Circuit, device: str, *, options: Sequence[str] = (), timeout_s: float = 600) -> Measurement:
    """Look-up tables, carry blocks, flip-flops, DSP blocks and logic depth; on ``ecp5`` the highest frequency too.

    Resources are those of the circuit alone. For the frequency it stands between registers, which shift its
    operands in and its results out, so that the longest path is its own and no pin is missing.

    Raises
    ------
    InputError
        If the device or an option is unknown, or the circuit is too large for the device it is placed on.
    ToolError
        If a tool is missing, fails, or runs longer than `timeout_s`.
    """
    if device not in DEVICES:
        raise InputError(f"FPGA must be one of {', '.join(DEVICES)}, not {device!r}")
    check_options(device, options)
    dsp = "nodsp" not in options
    found = synthesis.resources(circuit, device, dsp=dsp, timeout_s=timeout_s)
    figures = dict(found.figures)
    conditions = {
        "pyosys": yosys.version(),
        "flow": synthesis.command(device, dsp=dsp),
        "counted": synthesis.counted(device),
        "not_counted": ", ".join(f"{number} {cell}" for cell, number in found.others.items()) or "nothing",
    }
    if device == "ecp5" and "noplace" not in options:
        seeds = next((int(option[6:]) for option in options if option.startswith("seeds=")), 1)
        placed = place.frequencies(circuit, dsp=dsp, seeds=range(1, seeds + 1), timeout_s=timeout_s)
        figures["fmax_mhz"] = place.median(placed)
        conditions |= place.conditions(placed)
    return Measurement(spec=circuit.spec, target=device, figures=figures, conditions=conditions)
