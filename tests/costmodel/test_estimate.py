"""Estimates of paths on FPGAs: sums by hand, and that they say what they are."""

import math

import pytest

from costmodel import fpga
from costmodel import target as targets
from costmodel.fpga.estimate import delays, longest, sinks
from hwgen.design import Design
from numerics.errors import InputError

DIRECTIONS = {"O": "output", "CO": "output", "Q": "output", "P": "output"}


def module(cells: dict[str, tuple[str, dict[str, list]]], ports: dict[str, tuple[str, list]], **parameters) -> dict:
    """A netlist as Yosys writes it."""
    return {
        "cells": {
            name: {
                "type": kind,
                "parameters": parameters,
                "connections": pins,
                "port_directions": {pin: DIRECTIONS.get(pin, "input") for pin in pins},
            }
            for name, (kind, pins) in cells.items()
        },
        "ports": {name: {"direction": direction, "bits": bits} for name, (direction, bits) in ports.items()},
    }


#: a -> LUT -> LUT -> carry, bit 0 to 3 -> register; the second look-up table drives two pins.
CHAIN = module(
    {
        "l": ("LUT2", {"I0": [2], "I1": [3], "O": [10]}),
        "m": ("LUT3", {"I0": [10], "I1": [10], "I2": [3], "O": [11]}),
        "n": ("LUT1", {"I0": [11], "O": [13]}),
        "c": (
            "CARRY4",
            {"CI": ["0"], "S": [11, "0", "0", "0"], "DI": ["0"] * 4, "O": [20, 21, 22, 23], "CO": [24, 25, 26, 27]},
        ),
        "f": ("FDRE", {"C": [4], "D": [23], "CE": ["1"], "R": ["0"], "Q": [30]}),
        "$scope": ("$scopeinfo", {}),
    },
    {"a": ("input", [2, 3]), "clk": ("input", [4]), "o": ("output", [13]), "q": ("output", [30])},
)


@pytest.mark.parametrize("device", ["xc7", "xcup"])
def test_a_path_is_the_sum_of_its_cells_and_nets(device):
    known = delays(device)
    arcs, nets, local = known["arcs"], known["nets"], known["local"]
    doubling = nets["doubling"]
    found = longest(CHAIN, device)
    # Port 3 has two sinks, net 10 two pins, net 11 two; the carry's last sum goes to a register beside it.
    wires = 3 * (nets["base"] + doubling) if "LUT>CARRY.S" in local else math.nan
    assert found.cells == ("LUT", "LUT", "CARRY")
    assert found.nets_ps == pytest.approx(wires + local["CARRY>FF.D"])
    logic = 2 * arcs["LUT"]["*>*"] + arcs["CARRY"]["S>O"]
    assert found.delay_ps == pytest.approx(known["clock_to_q"] + logic + found.nets_ps + known["setup"])
    assert sinks(CHAIN)[11] == 2


def test_bits_of_a_carry_go_up_only():
    # Enters at the top bit, so that no lower one may be reached.
    top = module(
        {
            "c": ("CARRY4", {"S": ["0", "0", "0", 2], "O": [20, 21, 22, 23], "CI": [3], "CO": [24, 25, 26, 27]}),
        },
        {"a": ("input", [2, 3]), "o": ("output", [20])},
    )
    known = delays("xc7")
    net = known["nets"]["base"]
    # Only the carry-in reaches the lowest sum; alone on its net, it still comes from afar.
    expected = known["clock_to_q"] + net + known["arcs"]["CARRY"]["CI>O"] + known["local"]["CARRY>FF.D"]
    assert longest(top, "xc7").delay_ps == pytest.approx(expected + known["setup"])


@pytest.mark.parametrize(("sum_of", "reached"), [(20, False), (21, True)])
def test_a_sum_does_not_depend_on_what_its_own_carry_can_be(sum_of, reached):
    cells = {"c": ("CARRY4", {"CI": ["0"], "S": ["0"] * 4, "DI": [2, "0", "0", "0"], "O": [20, 21, 22, 23]})}
    known = delays("xcup")
    through = known["nets"]["base"] + known["arcs"]["CARRY"]["DI>O"] if reached else 0
    expected = known["clock_to_q"] + through + known["local"]["CARRY>FF.D"] + known["setup"]
    found = longest(module(cells, {"a": ("input", [2]), "o": ("output", [sum_of])}), "xcup")
    assert found.delay_ps == pytest.approx(expected)
    assert found.cells == (("CARRY",) if reached else ())


@pytest.mark.parametrize(
    ("cells", "parameters", "sentence"),
    [
        (
            {"d": ("DSP48E2", {"A": [2], "P": [5]})},
            {"PREG": "1"},
            "DSP blocks must have no registers inside .* one has; ask for nodsp",
        ),
        ({"d": ("RAMB36E1", {"A": [2], "P": [5]})}, {}, "Delay of a RAMB36E1 must be known .* but is not"),
        ({"l": ("LUT2", {"I0": [5], "I1": [2], "O": [5]})}, {}, "Netlist must have no loop .* but has one"),
    ],
)
def test_what_cannot_be_timed_is_told(cells, parameters, sentence):
    broken = module(cells, {"a": ("input", [2]), "o": ("output", [5])}, **parameters)
    with pytest.raises(InputError, match=f"^{sentence}$"):
        longest(broken, "xcup")


@pytest.mark.eda
def test_an_estimate_stands_beside_resources_and_says_what_it_is():
    target = targets.parse("xc7:estimate:nodsp")
    assert (target.text, "no measurement" in target.how) == ("xc7:nodsp:estimate", True)
    assert "no measurement" not in targets.parse("xc7").how
    circuit = Design.parse("mac:a=int2,b=int2,acc=int6").circuit()
    found = targets.measure(circuit, target)
    assert found.figures["estimated_ps"] > 1000
    assert "an estimate, not a measurement" in found.conditions["estimated_ps"]
    plain = fpga.measure(circuit, "xc7", options=["nodsp"])
    assert "estimated_ps" not in plain.figures
    assert plain.figures == {name: value for name, value in found.figures.items() if name != "estimated_ps"}
