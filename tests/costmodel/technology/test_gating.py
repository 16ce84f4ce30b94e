"""Clock gates: read from Liberty, kept in files, and in every technology that ships."""

import pytest
from liberty_text import CELLS, LIBRARY, cell, power

from costmodel.technology import files, load, names
from costmodel.technology.importing import read


def clock_gate(name: str, area: float, kind: str = "latch_posedge") -> str:
    """A clock gate with other energies for a clock that it keeps back, one that it lets through, and all else."""
    clock = (
        "pin (CK) { direction : input; clock : true; clock_gate_clock_pin : true; capacitance : 0.002;\n"
        + power("", 0.001, 0.002, 'when : "!EN & !GCK";')
        + power("", 0.1, 0.1, 'when : "EN & !GCK";')
        + "}\n"
    )
    enable = "pin (EN) { direction : input; clock_gate_enable_pin : true; capacitance : 0.001; }\n"
    output = (
        "pin (GCK) { direction : output; clock_gate_out_pin : true; max_capacitance : 0.07;\n"
        + power("CK", 0.004, 0.006, 'when : "EN";')
        + power("CK", 0.2, 0.2, 'when : "!EN";')
        + "}\n"
    )
    return cell(name, area, 300, f'clock_gating_integrated_cell : "{kind}";\n{clock}{enable}{output}')


def test_the_smallest_that_gates_a_rising_clock_is_read(tmp_path):
    more = clock_gate("BIG", 9) + clock_gate("SMALL", 7) + clock_gate("FALLING", 1, "latch_negedge")
    assert CELLS in LIBRARY
    (tmp_path / "more.lib").write_text(LIBRARY.replace(CELLS, CELLS + more))
    technology = read([tmp_path / "more.lib"], "more")
    gate = technology.clock_gate
    assert "SMALL" not in technology
    assert (gate.name, gate.area_um2) == ("SMALL", 7)
    assert (gate.capacitance_ff, gate.max_load_ff) == pytest.approx((2, 70))
    assert gate.leakage_nw == pytest.approx(0.3)
    # A rise and a fall, in fF V²: 1 + 2 kept back, 4 + 6 let through.
    unit = load_unit(technology)
    assert (gate.closed_fj, gate.open_fj) == pytest.approx((3 * unit, 10 * unit))
    (tmp_path / "more.toml").write_text(files.dumps(technology))
    assert load(tmp_path / "more.toml").clock_gate == gate


def load_unit(technology) -> float:
    """Femtojoules of 0.001 in the library: the inverter's mean of 1 and 3 is known as 2."""
    return technology.cell("INV").arcs[0].energy_fj[0] / 2


def test_a_library_without_one_has_none(tiny, tmp_path):
    assert tiny.clock_gate is None
    (tmp_path / "tiny.toml").write_text(files.dumps(tiny))
    assert load(tmp_path / "tiny.toml").clock_gate is None


@pytest.mark.parametrize("name", names())
def test_technologies_that_ship_have_one_that_keeps_a_clock_back_for_less_than_registers_take(name):
    technology = load(name)
    gate = technology.clock_gate
    assert gate.max_load_ff > 10 * gate.capacitance_ff > 0
    assert 0 < gate.closed_fj < 30 * gate.capacitance_ff * technology.corner.voltage_v**2
    assert gate.open_fj > 0 < gate.leakage_nw
