"""Energies against sums by hand, and transitions without delay against plain loops."""

from itertools import pairwise

import numpy as np
import pytest
from netlist_text import module

from costmodel.asic.energy import measure, zero_delay
from costmodel.asic.energy.zero_delay import evaluate, feedback, toggles
from costmodel.asic.netlist import from_yosys
from costmodel.asic.timing import analyse
from costmodel.measurement import ENERGY_PARTS
from numerics import words
from numerics.errors import InputError


def port(bits: list[int]) -> np.ndarray:
    """Words of a one-bit port."""
    return np.array(bits, dtype=np.uint32)[:, None]


INVERTER = module({"g": ("INV", {"A": [2], "Y": [3]})}, {"a": ("input", [2]), "o": ("output", [3])})
REGISTER = module(
    {"r": ("DFF", {"C": [2], "D": [3], "Q": [4]})},
    {"clk": ("input", [2]), "d": ("input", [3]), "q": ("output", [4])},
)


def test_energy_of_an_inverter_by_hand(tiny):
    netlist = from_yosys(INVERTER, "t", tiny)
    answer = measure(netlist, tiny, {"a": port([0, 1, 1, 0, 1])})
    # Three transitions in four operations, at 2 V: pin of 1 fF, output load of 4 fF, and 2 fJ inside.
    assert answer.transitions.cycles == 4
    assert answer.switching_fj == pytest.approx(3 / 4 * (1 + 4) * 2**2 / 2)
    assert answer.internal_fj == pytest.approx(3 / 4 * 2)
    assert (answer.glitch_fj, answer.clock_fj) == (0, 0)
    # 100 pW for as long as the inverter takes.
    assert answer.leakage_fj == pytest.approx(100e-12 * analyse(netlist, tiny).delay_ps * 1e-12 * 1e15)
    assert answer.energy_fj == pytest.approx(sum(getattr(answer, part) for part in ENERGY_PARTS))


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


def test_a_glitch_costs_its_nets_and_its_cell_and_nothing_else_does(tiny):
    """A NAND of a signal and of three inverters of it falls and rises again whenever the signal rises."""
    text = module(
        {
            "g": ("INV", {"A": [2], "Y": [3]}),
            "h": ("INV", {"A": [3], "Y": [4]}),
            "i": ("INV", {"A": [4], "Y": [5]}),
            "n": ("NAND2", {"A": [2], "B": [5], "Y": [6]}),
        },
        {"a": ("input", [2]), "o": ("output", [6])},
    )
    netlist = from_yosys(text, "t", tiny)
    answer = measure(netlist, tiny, {"a": port([0, 1, 0, 0, 1])})
    out = netlist.outputs["o"][0]
    assert (answer.transitions.nets.functional[out], answer.transitions.nets.total[out]) == (0, 4)
    # A's arc has 2 fJ; B's has none, and the output's load is 4 fF.
    assert answer.glitch_fj == pytest.approx(4 / 4 * 4 * 2**2 / 2 + 2 / 4 * 2)
    # Three transitions each of nets of 1 + 1, 1, 1 and 2 fF, of three inverters; A's fall moves nothing.
    assert answer.switching_fj == pytest.approx(3 / 4 * 6 * 2**2 / 2)
    assert answer.internal_fj == pytest.approx(3 / 4 * 3 * 2 + 1 / 4 * 0.3)


def test_a_register_takes_clock_energy_and_delays(tiny):
    netlist = from_yosys(REGISTER, "t", tiny)
    still = measure(netlist, tiny, {"d": port([0, 0, 0, 0, 0])})
    # The clock pin has 1 fF at 2 V; each cycle it rises for 1 fJ and falls for 2 fJ.
    assert still.clock_fj == pytest.approx(1 * 2**2 + 1 + 2)
    assert (still.switching_fj, still.internal_fj) == (0, 0)
    moving = measure(netlist, tiny, {"d": port([0, 1, 1, 0, 0])})
    # Two of four cycles move the output, whose arc of 5 fJ holds the clock's rise.
    assert moving.clock_fj == pytest.approx(1 * 2**2 + 2 / 4 * 1 + 2)
    assert moving.internal_fj == pytest.approx(2 / 4 * 5)
    assert moving.switching_fj == pytest.approx((2 * 1 + 2 * 4) / 4 * 2**2 / 2)
    out = [
        found["q"][:, 0] for found in (evaluate(netlist, {"d": port([0, 1, 1, 0, 0])}), moving.transitions.outputs)
    ]
    assert [list(values) for values in out] == [[0, 0, 1, 1, 0]] * 2


@pytest.mark.parametrize("count", [2, 63, 64, 65, 127, 128, 129, 500])
@pytest.mark.parametrize("block", [64, 192, 1 << 16])
def test_toggles_and_values_against_a_loop(tiny, monkeypatch, count, block):
    """XOR through a register, in blocks that end in the middle: no transition is lost at a border."""
    monkeypatch.setattr(zero_delay, "BLOCK", block)
    text = module(
        {"g": ("XOR2", {"A": [3], "B": [4], "Y": [5]}), "r": ("DFF", {"C": [2], "D": [5], "Q": [6]})},
        {"clk": ("input", [2]), "a": ("input", [3]), "b": ("input", [4]), "q": ("output", [6])},
    )
    netlist = from_yosys(text, "t", tiny)
    random = np.random.default_rng(count)
    a, b = (list(map(int, random.integers(0, 2, count))) for _ in range(2))
    found = toggles(netlist, {"a": port(a), "b": port(b)})
    x = [i ^ j for i, j in zip(a, b, strict=True)]
    q = [x[0], *x[:-1]]
    by_loop = {
        net: sum(i != j for i, j in pairwise(values))
        for net, values in ((netlist.inputs["a"][0], a), (netlist.inputs["b"][0], b), (netlist.outputs["q"][0], q))
    }
    assert {net: found[net] for net in by_loop} == by_loop
    assert list(evaluate(netlist, {"a": port(a), "b": port(b)})["q"][:, 0]) == q


def test_wide_ports_keep_their_order(tiny):
    width = 70
    bits = list(range(2, 2 + width))
    text = module({}, {"a": ("input", bits), "o": ("output", bits[::-1])})
    netlist = from_yosys(text, "t", tiny)
    values = [(1 << 69) | 5, 12345678901234567890, 0, (1 << 70) - 1]
    operands = {"a": words.from_ints(values, width)}
    expected = [int(f"{value:070b}"[::-1], 2) for value in values]
    assert words.to_ints(evaluate(netlist, operands)["o"]) == expected
    assert words.to_ints(measure(netlist, tiny, operands).transitions.outputs["o"]) == expected


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


def test_a_register_that_feeds_itself(tiny):
    """A bit that turns over in each cycle: over time it can be simulated, all vectors at once it cannot."""
    text = module(
        {"g": ("INV", {"A": [4], "Y": [5]}), "r": ("DFF", {"C": [2], "D": [5], "Q": [4]})},
        {"clk": ("input", [2]), "a": ("input", [3]), "q": ("output", [4])},
        {"q": [4]},
    )
    netlist = from_yosys(text, "t", tiny)
    assert feedback(netlist) == netlist.registers[0]
    assert feedback(from_yosys(REGISTER, "t", tiny)) is None
    answer = measure(netlist, tiny, {"a": port([0] * 6)})
    assert list(answer.transitions.outputs["q"][:, 0]) == [0, 1, 0, 1, 0, 1]
    # The register's output drives the inverter's pin and a load, the inverter a data pin; all move in each cycle.
    assert answer.switching_fj == pytest.approx((1 + 4 + 1) * 2**2 / 2)
    assert answer.internal_fj == pytest.approx(5 + 2)
    sentence = (
        r"^Registers of t must not feed themselves for vectors to be simulated in parallel, but q depends on itself$"
    )
    with pytest.raises(InputError, match=sentence):
        evaluate(netlist, {"a": port([0, 1])})
