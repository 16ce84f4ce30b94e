"""Parts of lanes that a mode does not use: nothing in them moves, in any net, glitches included."""

from dataclasses import replace
from itertools import accumulate

import pytest

from costmodel import asic, workloads
from costmodel.asic import energy, timing
from costmodel.asic.energy import Transitions
from costmodel.asic.netlist import Instance, Netlist
from costmodel.idle.parts import cells_of, gates_of, moving, nets_at
from costmodel.workloads.readings import shares
from hwgen.circuit import Circuit
from hwgen.design import Design

VECTORS = 100


class Unit:
    """A unit on standard cells."""

    def __init__(self, text: str):
        self.circuit: Circuit = Design.parse(text).circuit()
        # Without the passes that look for short paths, which take longer.
        self.mapped = asic.synthesise(self.circuit, "asap7", effort="area")
        self.timing = timing.analyse(self.mapped.netlist, self.mapped.technology)
        function, count = Design.parse(text).function, VECTORS * len(self.circuit.modes)
        self.words = workloads.source("gaussian").operands(function, count, 0)
        self.ends = list(accumulate(share for _, share in shares(function, count)))

    def transitions(self, mode: int, netlist: Netlist | None = None) -> Transitions:
        """What moves while a mode is held."""
        own = {name: words[self.ends[mode] - VECTORS : self.ends[mode]] for name, words in self.words.items()}
        chosen = netlist or self.mapped.netlist
        return energy.measure(chosen, self.mapped.technology, own, self.timing).transitions


def without_a_gate(netlist: Netlist, gates: list[Instance], found: Transitions) -> Netlist:
    """`netlist` in which one of the AND `gates` gives its operand, which moves in what was `found`."""
    pins = [net for cell in gates for net in cell.inputs]
    moved = {
        cell.outputs[0]: net
        for cell in gates
        for net in cell.inputs
        # The other input of a gate, enable, goes into many of them.
        if len(cell.inputs) == 2 and pins.count(net) == 1 and found.nets.total[net]
    }
    output, operand = next(iter(moved.items()))
    logic = (
        replace(cell, inputs=tuple(operand if net == output else net for net in cell.inputs))
        for cell in netlist.logic
    )
    return replace(netlist, logic=tuple(logic))


@pytest.mark.eda
@pytest.mark.parametrize(
    ("text", "part", "rests"),
    [
        ("simd:modes=e2m1fn+posit4_1+posit8_0+posit16_1,style=isolated", "inner", 2),
        ("simd:modes=e2m1fn+int8,word=8,acc=40,style=isolated", "mode1", 0),
    ],
)
def test_nothing_moves_in_a_part_that_a_mode_does_not_use_unless_a_gate_is_taken_out(text, part, rests):
    unit = Unit(text)
    netlist, domains, at_rest = unit.mapped.netlist, unit.circuit.domains, 0
    for mode in range(len(unit.circuit.modes)):
        found = unit.transitions(mode)
        for domain in domains:
            nets = nets_at(cells_of(netlist, domain))
            assert len(nets) > 20, domain
            if mode in domain.modes:
                assert moving(nets, found) > len(nets) / 5, (mode, domain)
            else:
                assert moving(nets, found) == 0, (mode, domain)
                at_rest += len(nets)
    assert at_rest > 200
    broken = next(domain for domain in domains if domain.name == part)
    without = without_a_gate(netlist, gates_of(netlist, broken), unit.transitions(rests))
    found = unit.transitions(rests, without)
    moved = {domain.name for domain in domains if moving(nets_at(cells_of(without, domain)), found)}
    assert moved == {part} | {domain.name for domain in domains if rests in domain.modes}
