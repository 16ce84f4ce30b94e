"""A record of measured figures with the conditions they hold under."""

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Every figure a target can report, with what it is; units are in the names.
FIGURES = {
    "area_um2": "cell area after synthesis",
    "cells": "cells after synthesis",
    "delay_ps": "longest path after synthesis",
    "leakage_nw": "static power of the cells",
    "energy_fj": "energy of one operation under the stated operands: the sum of its five parts",
    "switching_fj": "charging of nets that end an operation otherwise than they began it",
    "internal_fj": "inside cells, where such nets move",
    "glitch_fj": "what moves and moves back, in nets and cells",
    "clock_fj": "clock net and clock pins",
    "leakage_fj": "static power over the delay of the circuit",
    "lut": "look-up tables",
    "carry": "carry blocks",
    "ff": "flip-flops",
    "dsp": "DSP blocks",
    "depth": "cells on the longest path",
    "estimated_ps": "estimate of the longest path between registers from the netlist, where nothing places it",
    "fmax_mhz": "highest clock frequency after place and route",
}

#: Parts of the energy; their sum is ``energy_fj``.
ENERGY_PARTS = ("switching_fj", "internal_fj", "glitch_fj", "clock_fj", "leakage_fj")


@dataclass(frozen=True, kw_only=True)
class Measurement:
    """What one design costs on one target."""

    #: Canonical text form of the design.
    spec: str
    target: str
    #: Figure by name; the names are keys of `FIGURES`.
    figures: Mapping[str, float]
    #: Tool versions, options, corner, clock, operands: all that the figures depend on.
    conditions: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        unknown = sorted(set(self.figures) - set(FIGURES))
        if unknown:
            raise ValueError(f"Figure must be one of {', '.join(FIGURES)}, not {unknown[0]}")
