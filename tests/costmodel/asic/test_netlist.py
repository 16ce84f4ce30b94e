"""Netlists from Yosys' JSON: order, names, and what is refused."""

import re

import pytest
from netlist_text import module

from costmodel.asic.netlist import ONE, ZERO, from_yosys
from numerics.errors import InputError

PORTS = {"a": ("input", [2, 3]), "o": ("output", [5, "1", 2])}


def test_cells_come_after_their_drivers(tiny):
    text = module(
        {
            "last": ("INV", {"A": [4], "Y": [5]}),
            "first": ("NAND2", {"A": [2], "B": [3], "Y": [4]}),
        },
        PORTS,
        {"a": [2, 3], "o": [5, "1", 2], "very_long_name": [4], "mid": [4]},
    )
    netlist = from_yosys(text, "t", tiny)
    assert [instance.name for instance in netlist.logic] == ["first", "last"]
    assert netlist.nets[:2] == ("0", "1")
    assert [netlist.nets[net] for net in netlist.logic[0].inputs + netlist.logic[0].outputs] == [
        "a[0]",
        "a[1]",
        "mid",
    ]
    assert netlist.outputs["o"][1:] == (ONE, netlist.inputs["a"][0])
    assert netlist.area_um2 == 3
    assert netlist.leakage_nw == pytest.approx(0.3)
    # Pins that the nets drive: NAND2's A has 1 fF and B 2 fF; a[0] also is an output bit, with a load of 7 fF.
    loads = netlist.loads_ff(7)
    assert [loads[net] for net in netlist.inputs["a"]] == pytest.approx([1 + 7, 2])
    assert loads[netlist.logic[0].outputs[0]] == pytest.approx(1)


def test_constants_and_open_outputs(tiny):
    text = module({"g": ("NAND2", {"A": ["0"], "B": ["x"], "Y": []})}, PORTS | {"o": ("output", [2])})
    netlist = from_yosys(text, "t", tiny)
    assert netlist.logic[0].inputs == (ZERO, ZERO)
    assert netlist.logic[0].outputs == (-1,)


@pytest.mark.parametrize(
    ("cells", "ports", "sentence"),
    [
        ({"g": ("INV", {"A": [5], "Y": [5]})}, PORTS, "Logic of t must have no loop, but net loop feeds itself"),
        ({"g": ("LATCH", {"A": [2]})}, PORTS, "Cell g must be mapped to technology tiny, not to 'LATCH'"),
        ({"g": ("INV", {"Y": [5]})}, PORTS, "Cell g (INV) must have its input A connected, which is open"),
        ({"g": ("INV", {"A": [9], "Y": [5]})}, PORTS, "Net net9 of t must have a driver, not none"),
        ({"g": ("INV", {"A": [2], "Y": [3]})}, PORTS, "Net a[1] of t must have one driver, not two"),
        ({}, {"b": ("inout", [2])}, "Port b of t must be an input or an output, not inout"),
    ],
)  # fmt: skip
def test_what_is_refused(tiny, cells, ports, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        from_yosys(module(cells, ports, {"a": [2, 3], "loop": [5]}), "t", tiny)


def test_missing_module(tiny):
    with pytest.raises(InputError, match=r"^Netlist must hold module 'u', which is missing$"):
        from_yosys(module({}, {}), "u", tiny)


def test_clock_must_be_one_port(tiny):
    ports = {"clk": ("input", [2]), "d": ("input", [3]), "q": ("output", [4])}
    good = from_yosys(module({"r": ("DFF", {"C": [2], "D": [3], "Q": [4]})}, ports), "t", tiny)
    assert good.clock_port() == "clk"
    gated = {"g": ("INV", {"A": [2], "Y": [5]}), "r": ("DFF", {"C": [5], "D": [3], "Q": [4]})}
    with pytest.raises(InputError, match=r"^Register r must be clocked by an input port, not by net net5$"):
        from_yosys(module(gated, ports), "t", tiny).clock_port()
    two = {"r": ("DFF", {"C": [2], "D": [3], "Q": [5]}), "s": ("DFF", {"C": [3], "D": [5], "Q": [4]})}
    with pytest.raises(InputError, match=r"^Netlist t must have one clock, not clk, d$"):
        from_yosys(module(two, ports), "t", tiny).clock_port()
