"""Static timing against sums by hand on a library whose tables are linear."""

import pytest
from netlist_text import module

from costmodel.asic.netlist import from_yosys
from costmodel.asic.timing import analyse


def test_chain_by_hand(tiny):
    """Delay is 10 + slew / 10 + load, slew 20 + 2 load; the NAND's input B counts twice."""
    text = module(
        {"g": ("NAND2", {"A": [2], "B": [3], "Y": [4]}), "h": ("INV", {"A": [4], "Y": [5]})},
        {"a": ("input", [2, 3]), "o": ("output", [5])},
        {"a": [2, 3], "o": [5], "mid": [4]},
    )
    timing = analyse(from_yosys(text, "t", tiny), tiny, input_slew_ps=30, output_load_ff=6)
    first, first_slew = 2 * (10 + 3 + 1), 2 * (20 + 2)
    second = 10 + first_slew / 10 + 6
    assert timing.delay_ps == pytest.approx(first + second)
    assert [step.net for step in timing.path] == ["a[1]", "mid", "o"]
    assert [step.cell for step in timing.path] == ["", "NAND2", "INV"]
    assert [step.source_pin for step in timing.path] == ["", "B", "A"]
    assert [step.arrival_ps for step in timing.path] == pytest.approx([0, first, first + second])
    # Both gates invert, so the edges alternate.
    edges = [step.edge for step in timing.path]
    assert edges[0] == edges[2] != edges[1]
    assert (timing.endpoint, timing.setup_ps, timing.depth) == ("o", 0, 2)


def test_path_from_register_to_register_has_setup(tiny):
    text = module(
        {
            "r": ("DFF", {"C": [2], "D": [3], "Q": [4]}),
            "g": ("INV", {"A": [4], "Y": [5]}),
            "s": ("DFF", {"C": [2], "D": [5], "Q": [6]}),
        },
        {"clk": ("input", [2]), "d": ("input", [3]), "q": ("output", [6])},
    )
    timing = analyse(from_yosys(text, "t", tiny), tiny, input_slew_ps=30, output_load_ff=1)
    launch, slew = 10 + 3 + 1, 22
    gate = 10 + slew / 10 + 1
    # Setup is 5 ps at a slew of 10 ps and 15 ps at 100 ps; the gate's output has a slew of 22 ps.
    setup = 5 + (22 - 10) / 90 * 10
    assert timing.delay_ps == pytest.approx(launch + gate + setup)
    assert timing.setup_ps == pytest.approx(setup)
    assert (timing.endpoint, timing.depth) == ("s", 2)
    assert [step.instance for step in timing.path] == ["r", "g"]


def test_wires_and_constants_take_no_time(tiny):
    text = module(
        {"g": ("HIGH", {"Y": [4]}), "h": ("INV", {"A": [4], "Y": [5]})},
        {"a": ("input", [2]), "o": ("output", [2, 5, "0"])},
    )
    timing = analyse(from_yosys(text, "t", tiny), tiny)
    assert (timing.delay_ps, timing.depth) == (0, 0)
    nothing = from_yosys(module({}, {"o": ("output", ["1"])}), "t", tiny)
    assert analyse(nothing, tiny).path == ()


def test_a_longer_path_is_slower(tiny):
    def chain(length: int) -> float:
        cells = {f"g{k}": ("INV", {"A": [2 + k], "Y": [3 + k]}) for k in range(length)}
        text = module(cells, {"a": ("input", [2]), "o": ("output", [2 + length])})
        return analyse(from_yosys(text, "t", tiny), tiny).delay_ps

    delays = [chain(length) for length in range(5)]
    assert delays == sorted(delays) and len(set(delays)) == 5
