"""Switching energy against sums by hand, and simulation against plain loops."""

from itertools import pairwise

import numpy as np
import pytest
from netlist_text import module

from costmodel.asic import activity
from costmodel.asic.activity import evaluate, measure
from costmodel.asic.netlist import from_yosys
from numerics import words
from numerics.errors import InputError


def port(bits: list[int]) -> np.ndarray:
    """Words of a one-bit port."""
    return np.array(bits, dtype=np.uint32)[:, None]


INVERTER = module({"g": ("INV", {"A": [2], "Y": [3]})}, {"a": ("input", [2]), "o": ("output", [3])})


def test_energy_of_an_inverter_by_hand(tiny):
    netlist = from_yosys(INVERTER, "t", tiny)
    answer = measure(netlist, tiny, {"a": port([0, 1, 1, 0, 1])})
    # Three transitions in four operations, at 2 V: pin of 1 fF, output load of 4 fF, and 2 fJ inside.
    assert answer.operations == 4
    assert answer.net_fj == pytest.approx(3 / 4 * (1 + 4) * 2**2 / 2)
    assert answer.internal_fj == pytest.approx(3 / 4 * 2)
    assert answer.clock_fj == 0
    assert answer.energy_fj == pytest.approx(answer.net_fj + answer.internal_fj)


def test_an_input_that_moves_no_output_costs_its_pin(tiny):
    text = module(
        {"g": ("NAND2", {"A": [2], "B": [3], "Y": [4]})},
        {"a": ("input", [2]), "b": ("input", [3]), "o": ("output", [4])},
    )
    netlist = from_yosys(text, "t", tiny)
    quiet = measure(netlist, tiny, {"a": port([0, 1, 0]), "b": port([0, 0, 0])})
    assert quiet.internal_fj == pytest.approx((0.2 + 0.4) / 2)
    loud = measure(netlist, tiny, {"a": port([0, 1, 0]), "b": port([1, 1, 1])})
    assert loud.internal_fj == pytest.approx(2)


def test_a_register_takes_clock_energy_and_delays(tiny):
    text = module(
        {"r": ("DFF", {"C": [2], "D": [3], "Q": [4]})},
        {"clk": ("input", [2]), "d": ("input", [3]), "q": ("output", [4])},
    )
    netlist = from_yosys(text, "t", tiny)
    still = measure(netlist, tiny, {"d": port([0, 0, 0, 0, 0])})
    # The clock pin has 1 fF at 2 V; each cycle it rises for 1 fJ and falls for 2 fJ.
    assert still.clock_fj == pytest.approx(1 * 2**2 + 1 + 2)
    assert (still.net_fj, still.internal_fj) == (0, 0)
    moving = measure(netlist, tiny, {"d": port([0, 1, 1, 0, 0])})
    # Two of four cycles move the output, whose arc of 5 fJ holds the clock's rise.
    assert moving.clock_fj == pytest.approx(1 * 2**2 + 2 / 4 * 1 + 2)
    assert moving.internal_fj == pytest.approx(2 / 4 * 5)
    assert moving.net_fj == pytest.approx((2 * 1 + 2 * 4) / 4 * 2**2 / 2)
    out = evaluate(netlist, {"d": port([0, 1, 1, 0, 0])})["q"][:, 0]
    assert list(out) == [0, 0, 1, 1, 0]


@pytest.mark.parametrize("count", [2, 63, 64, 65, 127, 128, 129, 500])
@pytest.mark.parametrize("block", [64, 192, 1 << 16])
def test_toggles_and_values_against_a_loop(tiny, monkeypatch, count, block):
    """XOR through a register, in blocks that end in the middle: no transition is lost at a border."""
    monkeypatch.setattr(activity, "BLOCK", block)
    text = module(
        {"g": ("XOR2", {"A": [3], "B": [4], "Y": [5]}), "r": ("DFF", {"C": [2], "D": [5], "Q": [6]})},
        {"clk": ("input", [2]), "a": ("input", [3]), "b": ("input", [4]), "q": ("output", [6])},
    )
    netlist = from_yosys(text, "t", tiny)
    random = np.random.default_rng(count)
    a, b = (list(map(int, random.integers(0, 2, count))) for _ in range(2))
    answer = measure(netlist, tiny, {"a": port(a), "b": port(b)})
    x = [i ^ j for i, j in zip(a, b, strict=True)]
    q = [x[0], *x[:-1]]
    toggles = {
        net: sum(i != j for i, j in pairwise(values))
        for net, values in ((netlist.inputs["a"][0], a), (netlist.inputs["b"][0], b), (netlist.outputs["q"][0], q))
    }
    assert {net: answer.toggles[net] for net in toggles} == toggles
    assert list(evaluate(netlist, {"a": port(a), "b": port(b)})["q"][:, 0]) == q


def test_wide_ports_keep_their_order(tiny):
    width = 70
    bits = list(range(2, 2 + width))
    text = module({}, {"a": ("input", bits), "o": ("output", bits[::-1])})
    values = [(1 << 69) | 5, 12345678901234567890, 0, (1 << 70) - 1]
    out = evaluate(from_yosys(text, "t", tiny), {"a": words.from_ints(values, width)})["o"]
    assert words.to_ints(out) == [int(f"{value:070b}"[::-1], 2) for value in values]


def test_what_is_refused(tiny):
    netlist = from_yosys(INVERTER, "t", tiny)
    with pytest.raises(InputError, match=r"^Operands of t must be given for the ports a, not for b$"):
        measure(netlist, tiny, {"b": port([0, 1])})
    with pytest.raises(
        InputError, match=r"^Operands of t must be at least 2 vectors, as many for each port, not \[1\]$"
    ):
        measure(netlist, tiny, {"a": port([0])})
    with pytest.raises(InputError, match=r"^Operands of port a must be 1 words a vector, not \(2,\)$"):
        measure(netlist, tiny, {"a": np.zeros((3, 2), np.uint32)})
    counter = module(
        {"g": ("INV", {"A": [4], "Y": [5]}), "r": ("DFF", {"C": [2], "D": [5], "Q": [4]})},
        {"clk": ("input", [2]), "a": ("input", [3]), "q": ("output", [4])},
        {"q": [4]},
    )
    sentence = r"^Registers of t must not feed themselves for energy to be measured, but q depends on itself$"
    with pytest.raises(InputError, match=sentence):
        measure(from_yosys(counter, "t", tiny), tiny, {"a": port([0, 1])})
