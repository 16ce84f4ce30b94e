"""Targets: what a circuit can be priced on, and the one call that prices it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from costmodel import asic, fpga, technology
from costmodel.fpga import options as fpga_options
from costmodel.measurement import Measurement
from hwgen.circuit import Circuit
from numerics.errors import InputError, nearest

Operands = Mapping[str, NDArray[np.uint32]]


@dataclass(frozen=True)
class Target:
    """A technology or an FPGA family, and the options of the flow."""

    name: str
    #: Options after the name, in the order of the documentation, without those that are the default.
    options: tuple[str, ...]
    #: How figures on it are made, as a sentence.
    how: str

    @property
    def text(self) -> str:
        """Canonical text form: ``asap7``, ``xcup:nodsp``; what means the same has the same."""
        return ":".join((self.name, *self.options))

    @property
    def is_asic(self) -> bool:
        """Whether it is a standard-cell technology, on which energy can be measured."""
        return self.name not in fpga.DEVICES


def names() -> list[str]:
    """Names of all targets."""
    return [*technology.names(), *fpga.DEVICES]


def parse(text: str) -> Target:
    """The target of a text form: a name, or the TOML file of one's own technology, then any number of ``:option``.

    The options of each are in ``docs/reference/targets.md``.

    Raises
    ------
    InputError
        If there is no such target or option; the nearest name is suggested.
    """
    name, *options = text.split(":")
    if name in fpga.DEVICES:
        chosen = fpga_options.canonical(name, options)
        return Target(name, chosen, fpga_options.how(name, chosen))
    if name not in technology.names() and not name.endswith(".toml"):
        raise InputError(
            f"Target must be one of {', '.join(names())} or the TOML file of a technology, not {name!r}; "
            f"the nearest is {nearest(name, names())}"
        )
    if len(options) > 1:
        raise InputError(f"Target {name} must have at most one option, not {len(options)}")
    for option in options:
        if option not in asic.EFFORTS:
            raise InputError(f"Option of {name} must be one of {', '.join(asic.EFFORTS)}, not {option!r}")
    efforts = tuple(option for option in options if option != asic.DEFAULT_EFFORT)
    cells = technology.load(name)
    corner = cells.corner
    effort = f" with effort {efforts[0]}" if efforts else ""
    how = (
        f"Yosys synthesis{effort} on {cells.name} standard cells at {corner.voltage_v:g} V and "
        f"{corner.temperature_c:g} °C, "
        "static timing and simulated energy before layout: no wires, no clock tree"
    )
    return Target(name, efforts, how)


def recipe(target: Target) -> str:
    """The text of all that tools are told to do for a circuit on `target`."""
    if not target.is_asic:
        return fpga.recipe(target.name, target.options)
    return asic.recipe(target.name, target.options[0] if target.options else asic.DEFAULT_EFFORT)


def measure(
    circuit: Circuit, target: Target, operands: Operands | None = None, operands_name: str = ""
) -> Measurement:
    """Figures of `circuit` on `target`.

    `operands` are words for each operand port, from which standard cells get an energy; FPGAs ignore them.

    Raises
    ------
    InputError
        If the operands do not fit the circuit.
    ToolError
        If a tool fails.
    """
    if target.is_asic:
        effort = target.options[0] if target.options else asic.DEFAULT_EFFORT
        found = asic.measure(circuit, target.name, operands, operands_name=operands_name, effort=effort)
    else:
        found = fpga.measure(circuit, target.name, options=target.options)
    return replace(found, target=target.text)
