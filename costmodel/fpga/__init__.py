"""What a circuit costs on FPGAs: resources after synthesis, and a clock frequency where nextpnr knows the family."""

from collections.abc import Sequence

from costmodel.fpga import estimate, place, synthesis
from costmodel.fpga.options import OPTIONS, canonical, placed, seeds
from costmodel.measurement import Measurement
from hwgen import yosys
from hwgen.circuit import Circuit
from numerics.errors import InputError

#: Names of all families.
DEVICES = tuple(OPTIONS)

_RESOURCES = ("lut", "carry", "ff", "dsp", "depth")
#: Figures that each family has without options.
FIGURES_OF: dict[str, tuple[str, ...]] = {
    device: (*_RESOURCES, "fmax_mhz") if device == "ecp5" else _RESOURCES for device in DEVICES
}


def recipe(device: str, options: Sequence[str]) -> str:
    """All that is run for `device` with canonical `options`, and what is counted of it."""
    dsp = "nodsp" not in options
    placing = place.recipe(device, dsp=dsp) if placed(device, options) else []
    return "\n".join([*synthesis.script("TOP", device, dsp=dsp), synthesis.counted(device), *placing])


def measure(
    circuit: Circuit, device: str, *, options: Sequence[str] = (), timeout_s: float | None = 600
) -> Measurement:
    """Look-up tables, carry blocks, flip-flops, DSP blocks and logic depth; where it is placed, the frequency too.

    With option ``estimate``, there is an estimate of the longest path, too.

    Resources are those of the circuit alone. For the frequency it stands between registers, which shift its
    operands in and its results out, so that the longest path is its own and no pin is missing.

    Raises
    ------
    InputError
        If the device or an option is unknown, the circuit is too large for the device it is placed on, or its path
        cannot be estimated.
    ToolError
        If a tool is missing, fails, or runs longer than `timeout_s`, if that is not None.
    """
    if device not in DEVICES:
        raise InputError(f"FPGA must be one of {', '.join(DEVICES)}, not {device!r}")
    options = canonical(device, options)
    dsp = "nodsp" not in options
    estimated = "estimate" in options
    found = synthesis.resources(circuit, device, dsp=dsp, timeout_s=timeout_s, with_netlist=estimated)
    figures = dict(found.figures)
    conditions = {
        "pyosys": yosys.version(),
        "flow": synthesis.command(device, dsp=dsp),
        "counted": synthesis.counted(device),
        "not_counted": ", ".join(f"{number} {cell}" for cell, number in found.others.items()) or "nothing",
    }
    if found.netlist is not None:
        path, known = estimate.longest(found.netlist, device), estimate.delays(device)
        figures["estimated_ps"] = path.delay_ps
        conditions["estimated_ps"] = (
            f"an estimate, not a measurement: {known['part']}; {path.nets_ps / path.delay_ps:.0%} of it nets whose "
            f"way is not known; from {known['source']}"
        )
    if placed(device, options):
        chosen = range(1, seeds(options) + 1)
        frequencies = place.frequencies(circuit, device, dsp=dsp, seeds=chosen, timeout_s=timeout_s)
        figures["fmax_mhz"] = place.median(frequencies)
        conditions |= place.conditions(device, frequencies)
    return Measurement(spec=circuit.spec, target=device, figures=figures, conditions=conditions)
