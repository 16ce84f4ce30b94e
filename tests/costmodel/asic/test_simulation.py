"""Simulation over time: pulses around the delay of a gate, against a queue of events, and against golden answers."""

import heapq
from dataclasses import replace

import numpy as np
import pytest
from netlist_text import module

from costmodel.asic import synthesise
from costmodel.asic.energy import measure, zero_delay
from costmodel.asic.energy.simulation import simulate
from costmodel.asic.netlist import ZERO, Netlist, from_yosys
from costmodel.asic.timing import analyse
from costmodel.measurement import ENERGY_PARTS
from costmodel.sweep.tasks import operand_words
from costmodel.technology import Technology
from costmodel.technology.boolean import truth_table
from costmodel.technology.model import Axes
from hwgen.design import Design
from hwgen.emit import emit
from numerics.errors import InputError
from numerics.words import to_ints

PULSE = module(
    {
        "d": ("BUF", {"A": [2], "Y": [3]}),
        "i": ("INV", {"A": [3], "Y": [4]}),
        "g": ("NAND2", {"A": [2], "B": [4], "Y": [5]}),
    },
    {"a": ("input", [2]), "o": ("output", [5])},
)


def with_delays(technology: Technology, delays: dict[str, tuple[float, float]]) -> Technology:
    """`technology` whose cells take fixed times to rise and to fall, in ps."""
    cells = []
    for cell in technology.cells:
        rise, fall = delays.get(cell.name, (1, 1))
        arcs = [
            replace(arc, axes=Axes((1.0,), (1.0,)), rise_delay_ps=((rise,),), fall_delay_ps=((fall,),),
                    rise_slew_ps=((10.0,),), fall_slew_ps=((10.0,),))
            for arc in cell.arcs
        ]  # fmt: skip
        cells.append(replace(cell, arcs=tuple(arcs)))
    return replace(technology, cells=tuple(cells))


@pytest.mark.parametrize(("pulse_ps", "moves"), [(9.999, 0), (10, 2), (10.001, 2), (30, 2)])
def test_a_pulse_passes_where_it_is_as_long_as_the_delay(tiny, pulse_ps, moves):
    """A NAND that takes 10 ps to fall, whose inputs are both 1 from a signal's rise until its inverse comes."""
    technology = with_delays(tiny, {"BUF": (pulse_ps - 1, 1), "INV": (1, 1), "NAND2": (7, 10)})
    netlist = from_yosys(PULSE, "t", technology)
    bits = np.array([0, 1, 0, 1, 1], np.uint32)[:, None]
    found = simulate(netlist, technology, analyse(netlist, technology), {"a": bits})
    out = netlist.outputs["o"][0]
    assert (found.nets.total[out], found.nets.functional[out]) == (2 * moves, 0)
    gate = found.cells[netlist.logic.index(next(i for i in netlist.logic if i.name == "g"))]
    # Pin A, which begins the pulse, makes the output fall, B makes it rise; A's own fall moves nothing.
    assert list(gate.caused[0].total) == [moves, moves]
    assert list(gate.quiet.total) == [3 - moves, 3 - moves]
    assert list(found.outputs["o"][:, 0]) == [1] * 5


class Events:
    """A queue of events with the same rules, in the order of time and not of gates; fewer words than speed."""

    def __init__(self, netlist: Netlist, technology: Technology):
        self.netlist = netlist
        slews = analyse(netlist, technology).edge_slews_ps
        loads = netlist.loads_ff(technology.output_load_ff)
        self.readers: dict[int, set[int]] = {}
        #: For each output of each cell: cell, net, truth table, delays in fs by pin, edge of pin, edge of output.
        self.outputs = []
        for k, instance in enumerate(netlist.logic):
            for net in instance.inputs:
                self.readers.setdefault(net, set()).add(k)
            for output, net in zip(instance.cell.outputs, instance.outputs, strict=True):
                delays = {}
                for arc in instance.cell.arcs:
                    pin = instance.cell.input_names.index(arc.source)
                    if arc.target == output.name and net >= 0:
                        for edge in range(4):
                            slew = slews[instance.inputs[pin]][edge >> 1]
                            delay = arc.delay_and_slew(bool(edge & 1), slew, loads[net])[0]
                            delays[pin, edge >> 1, edge & 1] = max(round(1000 * delay), 1)
                self.outputs.append((k, net, truth_table(output.expression, instance.cell.input_names), delays))
        self.values = [0] * len(netlist.nets)
        self.values[1] = 1
        for k, net, truth, _ in self.outputs:
            if net >= 0:
                self.values[net] = truth >> self.code(k) & 1

    def code(self, k: int) -> int:
        return sum(self.values[net] << pin for pin, net in enumerate(self.netlist.logic[k].inputs))

    def causes(self, truth: int, pin: int, before: int, after: int) -> bool:
        """Whether that edge of a pin alone can cause that edge of the output."""
        codes = [code for code in range(64) if code >> pin & 1 == before]
        return any((truth >> (code ^ 1 << pin) & 1, truth >> code & 1) == (1 - after, after) for code in codes)

    def apply(self, bits: dict[int, int]) -> dict[int, int]:
        """Transitions of each net until all is quiet."""
        queue = [(0, net, -1) for net, bit in bits.items() if self.values[net] != bit]
        pending: dict[int, int] = {}
        moved: dict[int, int] = {}
        serial = 0
        while queue:
            time = queue[0][0]
            now = set()
            while queue and queue[0][0] == time:
                _, net, number = heapq.heappop(queue)
                if number < 0 or pending.get(net) == number:
                    pending.pop(net, None)
                    now.add(net)
                    self.values[net] ^= 1
                    moved[net] = moved.get(net, 0) + 1
            for k in {reader for net in now for reader in self.readers.get(net, ())}:
                pins = [pin for pin, net in enumerate(self.netlist.logic[k].inputs) if net in now]
                code = self.code(k)
                for cell, net, truth, delays in self.outputs:
                    if cell != k or net < 0:
                        continue
                    value = truth >> code & 1
                    if value == self.values[net]:
                        pending.pop(net, None)
                    elif net not in pending:
                        edges = [(pin, code >> pin & 1, value) for pin in pins]
                        delay = max(delays[edge] for edge in edges if self.causes(truth, *edge))
                        pending[net] = serial = serial + 1
                        heapq.heappush(queue, (time + delay, net, serial))
        return moved


@pytest.mark.eda
@pytest.mark.parametrize(("technology", "effort"), [("asap7", "adders"), ("sg13g2", "delay")])
def test_transitions_are_those_of_a_queue_of_events(technology, effort):
    circuit = emit([Design.parse("mac:a=int4,b=int4,acc=int12")])[0]
    mapped = synthesise(circuit, technology, effort=effort)
    netlist = mapped.netlist
    operands = operand_words(circuit.spec, "uniform", 40, 3)
    found = simulate(netlist, mapped.technology, analyse(netlist, mapped.technology), operands)
    events = Events(netlist, mapped.technology)
    totals = np.zeros(len(netlist.nets), np.int64)
    for vector in range(40):
        codes = {name: to_ints(words)[vector] for name, words in operands.items()}
        bits = {net: codes[name] >> k & 1 for name, nets in netlist.inputs.items() for k, net in enumerate(nets)}
        for net, count in events.apply(bits).items():
            totals[net] += count if vector else 0
    assert np.array_equal(found.nets.total, totals)
    assert found.nets.glitches.sum() > 0.1 * totals.sum() > 100


#: Combinational, with several formats; and pipelines.
UNITS = [
    "mac:a=int4,b=int6,acc=int16",
    "multiply:a=e3m2,b=e3m2,out=e3m2",
    "add:a=posit6_0,b=posit6_0,out=posit6_0,stages=2",
]


@pytest.mark.eda
@pytest.mark.parametrize(("text", "source"), list(zip(UNITS, ("digits", "uniform", "gaussian"), strict=True)))
def test_without_glitches_each_net_moves_as_without_delays(text, source):
    design = Design.parse(text)
    circuit = emit([design])[0]
    mapped = synthesise(circuit, "asap7")
    operands = operand_words(text, source, 500, 1)
    timing = analyse(mapped.netlist, mapped.technology)
    found = measure(mapped.netlist, mapped.technology, operands, timing)
    nets = found.transitions.nets
    assert nets.functional.tolist() == list(zero_delay.toggles(mapped.netlist, operands))
    assert np.all(nets.glitches >= 0)
    assert np.all(nets.glitches % 2 == 0)
    assert nets.glitches.sum() > 0.1 * nets.functional.sum() > 1000
    for counts in found.transitions.cells:
        for split in (counts.quiet, *counts.caused.values()):
            assert np.all((split.functional >= 0) & (split.functional <= split.total))
    assert 0.5 * timing.delay_ps < found.transitions.settled_ps <= timing.delay_ps
    assert found.energy_fj == pytest.approx(sum(getattr(found, part) for part in ENERGY_PARTS), rel=1e-12)
    golden = design.function.evaluate(operands)
    late = circuit.latency_cycles
    assert np.array_equal(found.transitions.outputs["o"][late:], golden[: 500 - late])
    # Where a net of the circuit is cut, answers are others.
    logic = list(mapped.netlist.logic)
    logic[-1] = replace(logic[-1], inputs=(ZERO, *logic[-1].inputs[1:]))
    broken = simulate(replace(mapped.netlist, logic=tuple(logic)), mapped.technology, timing, operands)
    assert not np.array_equal(broken.outputs["o"][late:], golden[: 500 - late])


@pytest.mark.eda
@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("mac:a=int4,b=int4,acc=int16,stages=1,shell=stream", "digits"),
        ("mac:a=e2m1fn,b=e2m1fn,acc=e5m6,stages=2,shell=stream", "gaussian"),
    ],
)
def test_a_stream_takes_an_item_a_cycle_and_keeps_its_total(text, source):
    """Answers are those of the function under the true running total, from which the plain unit's operands come."""
    function = Design.parse(text).function
    circuit = emit([Design.parse(text)])[0]
    mapped = synthesise(circuit, "asap7")
    found = measure(mapped.netlist, mapped.technology, operand_words(text, source, 400, 0))
    late = circuit.latency_cycles
    plain = operand_words(f"{function}", source, 400, 0)
    outputs = found.transitions.outputs
    assert np.array_equal(outputs["o__payload"][late:], function.evaluate(plain)[: 400 - late])
    assert outputs["o__valid"][:, 0].tolist() == [0] * late + [1] * (400 - late)
    assert outputs["i__ready"].all()
    assert all(getattr(found, part) > 0 for part in ENERGY_PARTS)


def test_a_register_that_is_reset_is_refused(tiny):
    flip_flop = tiny.cell("DFF")
    cleared = replace(flip_flop, register=replace(flip_flop.register, clear="D"))
    technology = replace(tiny, cells=tuple(cleared if cell is flip_flop else cell for cell in tiny.cells))
    text = module(
        {"r": ("DFF", {"C": [2], "D": [3], "Q": [4]})},
        {"clk": ("input", [2]), "d": ("input", [3]), "q": ("output", [4])},
    )
    netlist = from_yosys(text, "t", technology)
    with pytest.raises(InputError, match=r"^Register r must not be reset while energy is measured$"):
        measure(netlist, technology, {"d": np.array([[0], [1]], np.uint32)})


def test_a_function_without_a_delay_is_refused(tiny):
    nand = tiny.cell("NAND2")
    technology = replace(tiny, cells=tuple(replace(c, arcs=c.arcs[:1]) if c is nand else c for c in tiny.cells))
    netlist = from_yosys(PULSE, "t", technology)
    with pytest.raises(
        InputError, match=r"^Cell NAND2 must have a delay from B to Y, which its function depends on$"
    ):
        measure(netlist, technology, {"a": np.array([[0], [1]], np.uint32)})
