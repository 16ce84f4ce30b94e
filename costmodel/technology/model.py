"""A technology: standard cells with area, function, capacitance, leakage, delay and switching energy.

All times are picoseconds, capacitances femtofarads, energies femtojoules, powers nanowatts, areas square micrometres.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Literal

from costmodel.technology.boolean import Expression, parse, truth_table
from numerics.errors import InputError

Sense = Literal["positive", "negative", "either"]


@dataclass(frozen=True)
class Axes:
    """Where the tables of an arc are given."""

    #: Transition time of the input.
    slew_ps: tuple[float, ...]
    #: Capacitance on the output.
    load_ff: tuple[float, ...]


Table = tuple[tuple[float, ...], ...]


def interpolate(axis: Sequence[float], value: float) -> tuple[int, float]:
    """Segment of `axis` that `value` is in and how far along it; beyond the ends the outer segments go on."""
    if len(axis) == 1:
        return 0, 0.0
    i = min(max(bisect_right(axis, value) - 1, 0), len(axis) - 2)
    return i, (value - axis[i]) / (axis[i + 1] - axis[i])


def lookup(row: Sequence[float], axis: Sequence[float], value: float) -> float:
    """Value of a one-dimensional table; one figure alone holds everywhere."""
    if len(row) == 1:
        return row[0]
    i, t = interpolate(axis, value)
    return row[i] + t * (row[i + 1] - row[i])


@dataclass(frozen=True)
class Arc:
    """Delay from an input pin to an output pin, slew by load; and the energy of an output transition."""

    source: str
    target: str
    sense: Sense
    #: ``combinational``, or the clock edge that launches the output.
    kind: Literal["combinational", "rising_edge", "falling_edge"]
    axes: Axes
    rise_delay_ps: Table
    fall_delay_ps: Table
    rise_slew_ps: Table
    fall_slew_ps: Table
    #: Internal energy of an output transition that `source` causes, mean of rise and fall, by slew of `source`.
    energy_fj: tuple[float, ...]

    def delay_and_slew(self, rise: bool, slew_ps: float, load_ff: float) -> tuple[float, float]:
        """Delay and output slew (ps) of a rising or falling output; bilinear, extrapolated beyond the table."""
        i, t = interpolate(self.axes.slew_ps, slew_ps)
        j, u = interpolate(self.axes.load_ff, load_ff)
        delay, slew = (self.rise_delay_ps, self.rise_slew_ps) if rise else (self.fall_delay_ps, self.fall_slew_ps)
        weights = (1 - t) * (1 - u), (1 - t) * u, t * (1 - u), t * u
        values = []
        for table in (delay, slew):
            low = table[i]
            high = table[i + 1] if len(table) > 1 else low
            k = j + 1 if len(low) > 1 else j
            values.append(weights[0] * low[j] + weights[1] * low[k] + weights[2] * high[j] + weights[3] * high[k])
        return values[0], max(values[1], 0.0)


@dataclass(frozen=True)
class Pin:
    """An input pin."""

    name: str
    capacitance_ff: float
    clock: bool = False
    #: Internal energy of a transition of this pin that moves no output, by slew of the pin (axis of the technology).
    rise_energy_fj: tuple[float, ...] = (0.0,)
    fall_energy_fj: tuple[float, ...] = (0.0,)


@dataclass(frozen=True)
class Output:
    """An output pin."""

    name: str
    #: Liberty expression of input pins, or of the state variables of a register.
    function: str
    max_load_ff: float | None = None

    @cached_property
    def expression(self) -> Expression:
        """Parsed function."""
        return parse(self.function)


@dataclass(frozen=True)
class Register:
    """What makes a cell an edge-triggered flip-flop."""

    #: State variable and its complement, as the output functions name them.
    state: str
    inverse: str
    clocked_on: str
    next_state: str
    clear: str = ""
    preset: str = ""
    #: Which value each of both outputs takes when clear and preset are active (Liberty's clear_preset_var1, 2).
    conflict: tuple[str, str] = ("", "")
    #: Setup time of `data_pin` by its slew, for a rising and a falling datum, at the lowest slew of the clock.
    data_pin: str = ""
    rise_setup_ps: tuple[float, ...] = ()
    fall_setup_ps: tuple[float, ...] = ()

    @cached_property
    def next_expression(self) -> Expression:
        """Parsed next state."""
        return parse(self.next_state)

    @cached_property
    def asynchronous(self) -> tuple[Expression, ...]:
        """Parsed clear and preset, where there are such."""
        return tuple(parse(text) for text in (self.clear, self.preset) if text)


@dataclass(frozen=True)
class Cell:
    """One standard cell."""

    name: str
    area_um2: float
    #: Mean over the states of the cell.
    leakage_nw: float
    inputs: tuple[Pin, ...]
    outputs: tuple[Output, ...]
    arcs: tuple[Arc, ...] = ()
    register: Register | None = None

    @cached_property
    def input_names(self) -> tuple[str, ...]:
        """Names of the input pins, in order."""
        return tuple(pin.name for pin in self.inputs)

    @property
    def is_constant(self) -> bool:
        """Whether the cell ties its outputs to constants."""
        return not self.inputs and bool(self.outputs)


@dataclass(frozen=True)
class ClockGate:
    """A cell that lets a clock through while it is told to: a latch and an AND gate."""

    name: str
    area_um2: float
    #: Mean over the states of the cell.
    leakage_nw: float
    #: Of the pin that the clock comes in by.
    capacitance_ff: float
    #: Most that it drives.
    max_load_ff: float
    #: Internal energy of a rise and a fall of the clock that it keeps back, and of those that it lets through.
    closed_fj: float
    open_fj: float


@dataclass(frozen=True)
class Corner:
    """Conditions that the figures of a technology hold under."""

    name: str
    voltage_v: float
    temperature_c: float
    #: Nominal process factor.
    process: float


@dataclass(frozen=True)
class Source:
    """A file that figures were taken from."""

    file: str
    library: str
    sha256: str


@dataclass(frozen=True)
class Technology:
    """Cells at one corner, with where their figures come from, and the boundary conditions of measurements."""

    name: str
    corner: Corner
    licence: str
    rights: str
    sources: tuple[Source, ...]
    #: Percent of the supply between which a slew is measured: lower and upper.
    slew_thresholds_pct: tuple[float, float]
    #: Slew axis of pin energies and setup times.
    slew_axis_ps: tuple[float, ...]
    #: Load at which the internal energies hold.
    energy_load_ff: float
    #: Slew with which a circuit's inputs are driven, unless a measurement says otherwise.
    input_slew_ps: float
    #: Load on each output of a circuit: four pins of the smallest inverter.
    output_load_ff: float
    cells: tuple[Cell, ...]
    #: How many cells the source files hold.
    source_cells: int = 0
    #: Name of the process generation, as its maker calls it; None where the importer was not told.
    node_nm: float | None = None
    #: The smallest cell that gates a rising clock; None where the source files have none.
    clock_gate: ClockGate | None = None
    _by_name: dict[str, Cell] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_name", {cell.name: cell for cell in self.cells})

    def __contains__(self, name: object) -> bool:
        return name in self._by_name

    def cell(self, name: str) -> Cell:
        """Cell `name`.

        Raises
        ------
        InputError
            If the technology has no such cell.
        """
        if name not in self._by_name:
            raise InputError(f"Cell must be one of the {len(self.cells)} of technology {self.name}, not {name!r}")
        return self._by_name[name]

    def write_liberty(self, folder: Path) -> Path:
        """Liberty file of the technology, ``NAME.lib`` in `folder`; for synthesis and timing analysers."""
        path = folder / f"{self.name}.lib"
        path.write_text(self.liberty(), encoding="utf-8")
        return path

    def liberty(self) -> str:
        """Text of that Liberty file."""
        # Imported here because the writer needs the classes of this module.
        from costmodel.technology.writing import liberty

        return liberty(self)

    def smallest(self, truth: int, inputs: int) -> Cell | None:
        """Cell of least area (then by name) with one output and that truth table of `inputs` inputs, or None."""
        found = [
            cell
            for cell in self.cells
            if cell.register is None
            and len(cell.inputs) == inputs
            and len(cell.outputs) == 1
            and truth_table(cell.outputs[0].expression, cell.input_names) == truth
        ]
        return min(found, key=lambda cell: (cell.area_um2, cell.name), default=None)
