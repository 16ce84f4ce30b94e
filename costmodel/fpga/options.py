"""Options of FPGA targets: one text for what means the same, and a sentence on how the figures are then made."""

from collections.abc import Sequence

from costmodel.fpga import estimate, place
from numerics.errors import InputError

#: Families, with the options that each has, in canonical order.
OPTIONS = {
    "ice40": ("nodsp", "seeds=N"),
    "ecp5": ("nodsp", "noplace", "seeds=N"),
    "gowin": ("nodsp", "seeds=N"),
    "xc7": ("nodsp", "estimate"),
    "xcup": ("nodsp", "estimate"),
}

_SYNTHESIS = {
    "ice40": "Yosys synth_ice40 for UltraPlus",
    "ecp5": "Yosys synth_ecp5",
    "gowin": "Yosys synth_gowin for GW1N",
    "xc7": "Yosys synth_xilinx for 7 series",
    "xcup": "Yosys synth_xilinx for UltraScale+",
}


def canonical(device: str, options: Sequence[str]) -> tuple[str, ...]:
    """Options in one order, without those that are the default: those that mean the same are the same.

    Raises
    ------
    InputError
        If `device` does not have an option, one is given twice, or two contradict each other.
    """
    found: dict[str, str] = {}
    for option in options:
        name, equals, value = option.partition("=")
        name += "=N" if equals else ""
        if name not in OPTIONS[device]:
            raise InputError(f"Option of {device} must be one of {', '.join(OPTIONS[device])}, not {option!r}")
        if equals and not (value.isascii() and value.isdecimal() and 1 <= int(value) <= 99):
            raise InputError(f"Option seeds of {device} must be a number from 1 to 99, not {value!r}")
        if name in found:
            raise InputError(f"Option {name} of {device} must be given once, not as {found[name]} and {option}")
        found[name] = f"seeds={int(value)}" if equals else option
    if "noplace" in found and "seeds=N" in found:
        raise InputError(f"Option noplace of {device} must stand without seeds=N, not beside {found['seeds=N']}")
    if device != "ecp5" and "seeds=N" in found and "nodsp" not in found:
        raise InputError(
            f"Option seeds=N of {device} must stand beside nodsp, not without it: nextpnr times no path through its "
            "DSP blocks"
        )
    if device == "ecp5" and found.get("seeds=N") == "seeds=1":
        del found["seeds=N"]
    return tuple(found[name] for name in OPTIONS[device] if name in found)


def placed(device: str, options: Sequence[str]) -> bool:
    """Whether the circuit is placed and routed: on ``ecp5`` unless refused, elsewhere if seeds are asked for."""
    return "noplace" not in options if device == "ecp5" else any(option.startswith("seeds=") for option in options)


def seeds(options: Sequence[str]) -> int:
    """Number of placements that options ask for."""
    return next((int(option.partition("=")[2]) for option in options if option.startswith("seeds=")), 1)


def how(device: str, options: Sequence[str] = ()) -> str:
    """How the figures on `device` with canonical `options` are made, as a sentence without its stop."""
    made = f"{_SYNTHESIS[device]} {'without' if 'nodsp' in options else 'with'} DSP blocks"
    estimated = ""
    if "estimate" in options:
        known = estimate.delays(device)
        estimated = f"; estimated_ps is no measurement: delays of {known['part']} from published sources, mean nets"
    if not placed(device, options):
        pads = "" if device in ("ice40", "ecp5") else ", without I/O buffers"
        return f"{made}, before place and route{pads}{estimated}"
    count = seeds(options)
    median = f", median of {count} placements" if count > 1 else ""
    return (
        f"{made}; frequency between registers after place and route by nextpnr, {place.FLOWS[device].device}{median}"
    )
