"""Clock gates before the registers of a netlist: as many as it takes to drive them."""

import math
from dataclasses import dataclass

from costmodel.asic.netlist import Netlist
from costmodel.technology.model import Technology
from numerics.errors import InputError


@dataclass(frozen=True)
class ClockGates:
    """What the clock gates of a netlist add to it."""

    count: int
    area_um2: float
    leakage_nw: float
    #: Energy of a cycle, without leakage, and without what is behind them: let through, and kept back.
    open_fj: float
    closed_fj: float

    @classmethod
    def of(cls, netlist: Netlist, technology: Technology) -> "ClockGates":
        """Those that `netlist` needs.

        Raises
        ------
        InputError
            If the technology has no clock gate, or the netlist no clock.
        """
        gate, clock = technology.clock_gate, netlist.clock_port()
        if gate is None or clock is None:
            lacking = "a clock gate" if gate is None else f"registers in {netlist.name}"
            raise InputError(
                f"Technology {technology.name} must have {lacking} for its clock to be gated, but has none"
            )
        load_ff = netlist.loads_ff(technology.output_load_ff)[netlist.inputs[clock][0]]
        count = math.ceil(load_ff / gate.max_load_ff)
        pin_fj = gate.capacitance_ff * technology.corner.voltage_v**2
        return cls(
            count=count,
            area_um2=count * gate.area_um2,
            leakage_nw=count * gate.leakage_nw,
            open_fj=count * (pin_fj + gate.open_fj),
            closed_fj=count * (pin_fj + gate.closed_fj),
        )
