"""Clock gates of a Liberty library."""

from collections.abc import Iterator
from dataclasses import dataclass

from costmodel.technology import boolean
from costmodel.technology.liberty import Group
from costmodel.technology.model import ClockGate, lookup
from costmodel.technology.tables import Tables


@dataclass(frozen=True)
class Candidate:
    """A clock gate whose energies are given by the slew of the clock."""

    name: str
    area_um2: float
    leakage_nw: float
    capacitance_ff: float
    max_load_ff: float
    slew_axis_ps: tuple[float, ...]
    closed_fj: tuple[float, ...]
    open_fj: tuple[float, ...]

    def at(self, slew_ps: float) -> ClockGate:
        """The clock gate with a clock of that slew."""
        return ClockGate(
            self.name,
            self.area_um2,
            self.leakage_nw,
            self.capacitance_ff,
            self.max_load_ff,
            lookup(self.closed_fj, self.slew_axis_ps, slew_ps),
            lookup(self.open_fj, self.slew_axis_ps, slew_ps),
        )


def clock_gates(library: Group, tables: Tables) -> Iterator[Candidate]:
    """Cells of `library` that gate a rising clock by a latch before it, without an output for observation."""
    for cell in library.all("cell"):
        if cell.attributes.get("clock_gating_integrated_cell") not in ("latch_posedge", "latch_posedge_precontrol"):
            continue
        pins = list(cell.all("pin"))
        clock = next((pin for pin in pins if pin.attributes.get("clock_gate_clock_pin") == "true"), None)
        output = next((pin for pin in pins if pin.attributes.get("clock_gate_out_pin") == "true"), None)
        if clock is None or output is None or "max_capacitance" not in output.attributes:
            continue
        tables.enter(cell)
        yield Candidate(
            name=cell.name,
            area_um2=cell.number("area", 0.0),
            leakage_nw=tables.leakage_nw(cell),
            capacitance_ff=clock.number("capacitance") * tables.units.load,
            max_load_ff=output.number("max_capacitance") * tables.units.load,
            slew_axis_ps=tables.slew_axis,
            closed_fj=_energy(_holding(clock.all("internal_power"), clock.name, 0), tables),
            open_fj=_energy(_holding(output.all("internal_power"), clock.name, 1), tables),
        )


def _holding(powers: Iterator[Group], clock: str, enabled: int) -> list[Group]:
    """Those that hold while all pins but the clock are `enabled`, whatever the clock is."""
    found = []
    for power in powers:
        condition = boolean.parse(power.attributes["when"]) if "when" in power.attributes else None
        states = [dict.fromkeys(condition.variables, enabled) | {clock: k} for k in (0, 1)] if condition else []
        if condition is None or any(condition.evaluate(state) & 1 for state in states):
            found.append(power)
    return found


def _energy(powers: list[Group], tables: Tables) -> tuple[float, ...]:
    """Energy of a rise and a fall, by slew."""
    return tuple(map(float, tables.energy(powers, "rise_power") + tables.energy(powers, "fall_power")))
