"""Idle cycles: behind an isolation nothing moves, and clock gates and power switches cost what is said of them."""

from dataclasses import replace

import numpy as np
import pytest

from costmodel import asic
from costmodel.asic import energy, timing
from costmodel.idle import WAYS, always_enabled, power_switch, ways
from costmodel.idle.clock import ClockGates
from costmodel.idle.moving import before_registers, of_ports
from costmodel.sweep.idle import FIGURES, Idle, ways_of
from costmodel.sweep.tasks import operand_words
from costmodel.technology import load
from hwgen.design import Design
from hwgen.isolation import ENABLE
from numerics.errors import InputError

TEXT = "mac:a=int3,b=int3,acc=int6"
COUNT = 300


def moving(circuit, words):
    """Transitions at the ports, and of all other nets, of a gated circuit that is off."""
    mapped = asic.synthesise(circuit, "asap7")
    off = words | {ENABLE: np.zeros((COUNT, 1), np.uint32)}
    counts = energy.measure(mapped.netlist, mapped.technology, off).transitions.nets.total
    ports = [net for nets in mapped.netlist.inputs.values() for net in nets]
    return int(counts[ports].sum()), int(np.delete(counts, ports).sum())


@pytest.mark.eda
@pytest.mark.parametrize("gate", ["and", "hold"])
def test_nothing_moves_behind_an_isolation_unless_an_operand_is_left_out(gate):
    words = operand_words(TEXT, "uniform", COUNT, 0)
    circuit = Design.parse(f"{TEXT},gate={gate}").circuit()
    at_ports, inside = moving(circuit, words)
    # Every bit of the operands is as likely to move as not.
    assert 0.4 < at_ports / (12 * (COUNT - 1)) < 0.6
    assert inside == 0
    left_out = {"and": ("b & {3{enable}}", "b"), "hold": ("else if (enable) b_held", "else b_held")}[gate]
    assert circuit.verilog.count(left_out[0]) == 1
    again, inside = moving(replace(circuit, verilog=circuit.verilog.replace(*left_out)), words)
    assert again == at_ports
    assert inside > COUNT


@pytest.mark.eda
def test_every_way_is_there_and_its_figures_add_up():
    design, technology = Design.parse(f"{TEXT},stages=1"), load("sg13g2")
    words = operand_words(design.text, "uniform", COUNT, 0)
    found = {way.name: way for way in ways(design, technology, words)}
    assert list(found) == ["none", "still", "and", "hold", "and, clock gate", "hold, clock gate", "power switch"]
    assert set(found) == set(WAYS)
    plain = asic.measure(design.circuit(), technology, words, operands_name="uniform").figures
    none, still, gated, switched = (found[name] for name in ("none", "still", "and, clock gate", "power switch"))
    for way in (none, still, switched):
        assert (way.energy_fj, way.delay_ps) == (plain["energy_fj"], plain["delay_ps"])
    assert none.idle_fj == plain["energy_fj"]
    assert still.idle_fj == pytest.approx(plain["clock_fj"] + plain["leakage_fj"], rel=0.3)
    gate = technology.clock_gate
    assert gated.area_um2 - found["and"].area_um2 == pytest.approx(gate.area_um2)
    assert gated.energy_fj > found["and"].energy_fj
    # Registers' clock is most of what a pipeline takes while it rests.
    assert gated.idle_fj < found["and"].idle_fj / 3
    assert switched.area_um2 > none.area_um2 * (1 + power_switch()["area"])
    assert switched.idle_leakage_fj < none.idle_leakage_fj / 5
    # Multiplexers before the registers are not needed where the clock is gated.
    assert found["hold, clock gate"].area_um2 < found["hold"].area_um2
    assert found["hold"].latency_cycles == none.latency_cycles + 1 == 2


@pytest.mark.eda
def test_without_a_clock_gate_or_registers_there_is_no_such_way():
    words = operand_words(TEXT, "uniform", COUNT, 0)
    technology = replace(load("asap7"), clock_gate=None)
    found = [way.name for way in ways(Design.parse(TEXT), technology, words)]
    assert found == ["none", "still", "and", "hold", "power switch"]
    netlist = asic.synthesise(Design.parse(TEXT).circuit(), "asap7").netlist
    with pytest.raises(
        InputError, match=r"^Technology asap7 must have registers in mac_.* for its clock to be .*none$"
    ):
        ClockGates.of(netlist, load("asap7"))
    with pytest.raises(
        InputError, match=r"^Technology asap7 must have a clock gate for its clock to be .* has none$"
    ):
        ClockGates.of(netlist, technology)
    with pytest.raises(InputError, match=r"^Idle cycles must be asked of a design without gate, not of .*gate=and$"):
        ways(Design.parse(f"{TEXT},gate=and"), technology, words)


@pytest.mark.eda
def test_what_moves_before_registers_and_at_ports():
    circuit = always_enabled(Design.parse(f"{TEXT},gate=hold").circuit())
    mapped = asic.synthesise(circuit, "asap7")
    netlist, words = mapped.netlist, operand_words(TEXT, "uniform", COUNT, 0)
    found = energy.measure(netlist, mapped.technology, words).transitions
    ports = [net for nets in netlist.inputs.values() for net in nets]
    behind = [net for instance in netlist.registers for net in instance.outputs if net >= 0]
    kept, outer = before_registers(netlist, found).nets.total, of_ports(netlist, found).nets.total
    assert found.nets.total[behind].sum() > 0 == kept[behind].sum()
    assert kept[ports].sum() == outer.sum() == found.nets.total[ports].sum() > 0
    longest = timing.analyse(netlist, mapped.technology)
    everything, part = (
        energy.price(netlist, mapped.technology, longest, counts)
        for counts in (found, before_registers(netlist, found))
    )
    assert 0 < part.logic_fj < everything.logic_fj / 3


@pytest.mark.eda
def test_the_task_keeps_what_was_found():
    task = Idle(TEXT, "asap7", "uniform", COUNT)
    figures, conditions = task.compute()
    found = ways_of(figures, conditions)
    assert [way.name for way in found] == [name for name in WAYS if name != "and, clock gate"]
    assert len(figures) == len(found) * len(FIGURES)
    assert found[0].idle_fj > found[1].idle_fj > 0
    for target, sentence in (
        ("ecp5", "Idle cycles must be asked of standard cells, not of ecp5"),
        ("asap7:scaled=14", "Idle cycles must be asked at a technology's own node, not of asap7:scaled=14"),
    ):
        with pytest.raises(InputError, match=f"^{sentence}$"):
            Idle(TEXT, target, "uniform", COUNT).compute()
