"""Targets: what a circuit can be priced on, and the one call that prices it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from costmodel import asic, fpga, technology
from costmodel.measurement import Measurement
from hwgen.circuit import Circuit
from numerics.errors import InputError
from numerics.functions.text import nearest

Operands = Mapping[str, NDArray[np.uint32]]


@dataclass(frozen=True)
class Target:
    """A technology or an FPGA family, and the options of the flow."""

    name: str
    #: Options after the name, in the order given.
    options: tuple[str, ...]
    #: How figures on it are made, as a sentence.
    how: str

    @property
    def text(self) -> str:
        """Text form: ``asap7``, ``xcup:nodsp``."""
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

    Options of standard cells are the efforts of synthesis; those of FPGAs are in ``docs/reference/fpga.md``.

    Raises
    ------
    InputError
        If there is no such target or option; the nearest name is suggested.
    """
    name, *options = text.split(":")
    if name in fpga.DEVICES:
        fpga.check_options(name, options)
        return Target(name, tuple(options), fpga.HOW[name])
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
    cells = technology.load(name)
    corner = cells.corner
    how = (
        f"Yosys synthesis on {cells.name} standard cells at {corner.voltage_v:g} V and {corner.temperature_c:g} °C, "
        "static timing and switching energy before layout: no wires, no clock tree"
    )
    return Target(name, tuple(options), how)


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
