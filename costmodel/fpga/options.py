"""Options of FPGA targets: one text for what means the same, and a sentence on how the figures are then made."""

from collections.abc import Sequence

from costmodel.fpga import place
from numerics.errors import InputError

#: Families, with the options that each has, in canonical order.
OPTIONS = {"ice40": ("nodsp",), "ecp5": ("nodsp", "noplace", "seeds=N"), "xcup": ("nodsp",)}

_SYNTHESIS = {
    "ice40": "Yosys synth_ice40",
    "ecp5": "Yosys synth_ecp5",
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
    if found.get("seeds=N") == "seeds=1":
        del found["seeds=N"]
    return tuple(found[name] for name in OPTIONS[device] if name in found)


def seeds(options: Sequence[str]) -> int:
    """Number of placements that options ask for."""
    return next((int(option.partition("=")[2]) for option in options if option.startswith("seeds=")), 1)


def how(device: str, options: Sequence[str] = ()) -> str:
    """How the figures on `device` with canonical `options` are made, as a sentence without its stop."""
    made = f"{_SYNTHESIS[device]} {'without' if 'nodsp' in options else 'with'} DSP blocks"
    if device != "ecp5" or "noplace" in options:
        return f"{made}, before place and route{', without I/O buffers' if device == 'xcup' else ''}"
    count = seeds(options)
    median = f", median of {count} placements" if count > 1 else ""
    return f"{made}; frequency between registers after place and route by nextpnr, {place.DEVICE}{median}"
