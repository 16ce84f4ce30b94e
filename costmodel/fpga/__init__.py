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

_OPTIONS = {
    "nodsp": "multiply in look-up tables only",
    "noplace": "no place and route (ecp5)",
    "seeds=N": "median frequency of N placements (ecp5)",
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
        If the device or an option is unknown.
    ToolError
        If a tool fails, or runs longer than `timeout_s`.
    """
    if device not in DEVICES:
        raise InputError(f"FPGA must be one of {', '.join(DEVICES)}, not {device!r}")
    check_options(device, options)
    dsp = "nodsp" not in options
    figures = synthesis.resources(circuit, device, dsp=dsp, timeout_s=timeout_s)
    conditions = {"pyosys": yosys.version(), "flow": synthesis.command(device, dsp=dsp)}
    if device == "ecp5" and "noplace" not in options:
        seeds = next((int(option[6:]) for option in options if option.startswith("seeds=")), 1)
        found = place.frequencies(circuit, dsp=dsp, seeds=range(1, seeds + 1), timeout_s=timeout_s)
        figures["fmax_mhz"] = place.median(found)
        conditions |= place.conditions(found)
    return Measurement(spec=circuit.spec, target=device, figures=figures, conditions=conditions)
