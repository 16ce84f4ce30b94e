"""How quantities are called and printed: titles, units, digits."""

import math

from costmodel.measurement import FIGURES

#: Figure's short title and unit; an empty unit is a count.
TITLES = {
    "area_um2": ("area", "µm²"),
    "cells": ("cells", ""),
    "delay_ps": ("delay", "ps"),
    "leakage_nw": ("leakage", "nW"),
    "energy_fj": ("energy", "fJ"),
    "switching_fj": ("switching energy", "fJ"),
    "internal_fj": ("internal energy", "fJ"),
    "glitch_fj": ("energy of glitches", "fJ"),
    "clock_fj": ("energy of the clock", "fJ"),
    "leakage_fj": ("energy of leakage", "fJ"),
    "lut": ("LUTs", ""),
    "carry": ("carry blocks", ""),
    "ff": ("flip-flops", ""),
    "dsp": ("DSP blocks", ""),
    "depth": ("depth", "cells"),
    "estimated_ps": ("estimated path", "ps"),
    "fmax_mhz": ("clock frequency", "MHz"),
}


def title(figure: str) -> str:
    """Short title of a figure: ``area``."""
    return TITLES[figure][0] if figure in TITLES else figure


def unit(figure: str) -> str:
    """Unit of a figure, empty for a count: ``µm²``."""
    return TITLES[figure][1] if figure in TITLES else ""


def meaning(figure: str) -> str:
    """What a figure is, in a phrase."""
    return FIGURES[figure]


def digits(value: float) -> str:
    """`value` with four significant digits at most and no exponent; whole numbers keep all of theirs."""
    if not math.isfinite(value):
        return "–"
    if float(value).is_integer() or abs(value) >= 1000:
        return f"{value:,.0f}"
    decimals = 3 - math.floor(math.log10(abs(value)))
    return f"{value:.{max(decimals, 0)}f}".rstrip("0").rstrip(".")


def quantity(figure: str, value: float) -> str:
    """`value` with its unit: ``41.2 µm²``; a count with its title: ``12 LUTs``."""
    return f"{digits(value)} {unit(figure) or title(figure)}"


def percent(fraction: float) -> str:
    """A fraction as percentage with two decimals: ``97.22 %``."""
    return f"{100 * fraction:.2f} %"
