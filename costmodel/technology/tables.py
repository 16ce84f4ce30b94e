"""Units and lookup tables of one Liberty library, in the units of this project."""

import re

import numpy as np
from numpy.typing import NDArray

from costmodel.technology.liberty import Group
from numerics.errors import InputError

_TIME_PS = {"s": 1e12, "ms": 1e9, "us": 1e6, "ns": 1e3, "ps": 1.0, "fs": 1e-3}
_POWER_NW = {"w": 1e9, "mw": 1e6, "uw": 1e3, "nw": 1.0, "pw": 1e-3, "fw": 1e-6}
_CAPACITANCE_FF = {"f": 1e15, "nf": 1e6, "pf": 1e3, "ff": 1.0}
_VOLTAGE_V = {"v": 1.0, "mv": 1e-3}
_QUANTITY = re.compile(r"([\d.eE+-]+)\s*,?\s*\"?([A-Za-z]+)")


class Units:
    """Factors from the units of one library to ours."""

    def __init__(self, library: Group):
        self.time = _unit(library, library.attributes.get("time_unit"), "time_unit", _TIME_PS, "1ns")
        self.leakage = _unit(
            library, library.attributes.get("leakage_power_unit"), "leakage_power_unit", _POWER_NW, "1nW"
        )
        self.load = _unit(
            library, library.complex.get("capacitive_load_unit"), "capacitive_load_unit", _CAPACITANCE_FF
        )
        volts = _unit(library, library.attributes.get("voltage_unit"), "voltage_unit", _VOLTAGE_V, "1V")
        #: Internal energy is given in units of capacitance times voltage squared.
        self.energy = self.load * volts**2


def _unit(library: Group, text: str | None, name: str, units: dict[str, float], default: str | None = None) -> float:
    text = text or default or ""
    match = _QUANTITY.search(text)
    if match is None or match[2].lower() not in units:
        raise InputError(f"{library.place}: {name} must be a number and one of {', '.join(units)}, not {text!r}")
    return float(match[1]) * units[match[2].lower()]


class Tables:
    """Lookup tables of one library, in our units."""

    def __init__(self, library: Group, energy_load_ff: float):
        self.units = Units(library)
        self.energy_load_ff = energy_load_ff
        #: Ground pins of the cell being read.
        self.ground_rails: set[str] = set()
        self.templates = {
            group.name: group for kind in ("lu_table_template", "power_lut_template") for group in library.all(kind)
        }
        #: Axis that energies and setup times are given on: the one that most delays have.
        self.slew_axis = self._commonest_slews(library)

    def enter(self, cell: Group) -> None:
        """Read tables of `cell` from now on."""
        self.ground_rails = {
            pin.name for pin in cell.all("pg_pin") if pin.attributes.get("pg_type", "").endswith("_ground")
        }

    def leakage_nw(self, cell: Group) -> float:
        """Figure that holds in no particular state, else the mean over the states; ground rails apart."""
        found = [
            leak
            for leak in cell.all("leakage_power")
            if leak.attributes.get("related_pg_pin") not in self.ground_rails
        ]
        general = [leak for leak in found if "when" not in leak.attributes]
        if general:
            return sum(leak.number("value") for leak in general) * self.units.leakage
        if "cell_leakage_power" in cell.attributes:
            return cell.number("cell_leakage_power") * self.units.leakage
        return sum(leak.number("value") for leak in found) / max(len(found), 1) * self.units.leakage

    def _commonest_slews(self, library: Group) -> tuple[float, ...]:
        found = [
            self.read(table, 1.0)[0]
            for cell in library.all("cell")
            for pin in cell.all("pin")
            for timing in pin.all("timing")
            for table in timing.all("cell_rise")
        ]
        return max(set(found), key=found.count, default=(0.0,))

    def read(self, group: Group, factor: float) -> tuple[tuple[float, ...], tuple[float, ...], NDArray[np.float64]]:
        """Slew axis (ps), load axis (fF) and values; an axis has one point where the table does not depend on it."""
        template = self.templates.get(group.name)
        axes: dict[str, tuple[float, ...]] = {}
        order = []
        for k in ("1", "2"):
            variable = template.attributes.get(f"variable_{k}") if template else None
            index = group.numbers(f"index_{k}") or (template.numbers(f"index_{k}") if template else ())
            if variable and index:
                key = (
                    "load"
                    if "capacitance" in variable
                    else ("clock" if variable == "related_pin_transition" else "slew")
                )
                axes[key] = tuple(x * (self.units.load if key == "load" else self.units.time) for x in index)
                order.append(key)
        values = np.array(group.numbers("values"), dtype=float)
        shape = tuple(len(axes[key]) for key in order)
        if values.size != int(np.prod(shape)) or not values.size:
            raise InputError(f"{group.place}: values must be {int(np.prod(shape))} numbers, not {values.size}")
        grid = values.reshape(shape) * factor
        if "clock" in order:
            grid = np.moveaxis(grid, order.index("clock"), 0)[0]
            order = [key for key in order if key != "clock"]
        if order == ["load", "slew"]:
            grid = grid.T
        elif order == ["load"]:
            grid = grid[None, :]
        elif len(order) < 2:
            grid = grid.reshape(-1, 1)
        return axes.get("slew", (0.0,)), axes.get("load", (0.0,)), grid

    def energy(self, powers: list[Group], kind: str) -> NDArray[np.float64]:
        """Mean over tables `kind` of the groups `powers` by slew, at the load that energies hold at.

        Ground rails do not count, nor does a bare zero, which says that the edge is counted elsewhere. Groups
        without a condition are averages over the others, and count only where there are no others.
        """
        rows = []
        for power in [power for power in powers if "when" in power.attributes] or powers:
            if power.attributes.get("related_pg_pin") in self.ground_rails:
                continue
            for group in power.all(kind):
                slews, loads, grid = self.read(group, self.units.energy)
                if grid.size > 1 or grid[0, 0] != 0:
                    grid = resample(grid, slews, self.slew_axis, 0)
                    rows.append(resample(grid, loads, (self.energy_load_ff,), 1)[:, 0])
        return np.mean(rows, axis=0) if rows else np.zeros(1)


def resample(
    table: NDArray[np.float64], old: tuple[float, ...], new: tuple[float, ...], axis: int
) -> NDArray[np.float64]:
    """`table` interpolated linearly from `old` to `new` points of one axis; extrapolated beyond the ends."""
    if len(old) == 1:
        return np.repeat(table, len(new), axis=axis)
    points = np.array(old)
    at = np.clip(np.searchsorted(points, new, side="right") - 1, 0, len(old) - 2)
    weight = (np.array(new) - points[at]) / (points[at + 1] - points[at])
    weight = weight.reshape([-1 if k == axis else 1 for k in range(table.ndim)])
    return table.take(at, axis=axis) * (1 - weight) + table.take(at + 1, axis=axis) * weight
