"""A technology cut down to what synthesis uses, in cells and in points of its tables.

The rule: one-output combinational cells of at most 6 inputs (the most that ABC matches), every function of them,
each in at most `drives` strengths; half and full adders; constants; rising-edge flip-flops of one data input. A
cell that another of its function equals or beats in area, input capacitance and delay is left out.
"""

from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from itertools import combinations, permutations

import numpy as np
from numpy.typing import NDArray

from costmodel.technology.boolean import truth_table
from costmodel.technology.model import Arc, Axes, Cell, Register, Table, Technology, interpolate
from numerics.errors import InputError

MAX_INPUTS = 6
#: Strengths kept of a function, and of inverters and buffers, which carry the large fanouts.
DRIVES, DRIVES_OF_ONE_INPUT = 4, 8
#: A strength is kept if it drives a heavy load in at most this fraction of the time of the one before.
DRIVE_STEP = 0.9
#: Points kept of the slew and of the load axis.
SLEW_POINTS, LOAD_POINTS = 5, 3
#: Slews and loads up to these multiples of a fanout of four decide which points.
USUAL_SLEW, USUAL_LOAD = 4, 8


def matching(technology: Technology, globs: Sequence[str]) -> Technology:
    """Cells whose name matches one of the `globs` and none of those that begin with ``!``; all if there are none.

    Raises
    ------
    InputError
        If no cell is left.
    """
    wanted = [glob for glob in globs if not glob.startswith("!")]
    unwanted = [glob[1:] for glob in globs if glob.startswith("!")]
    cells = tuple(
        cell
        for cell in technology.cells
        if (not wanted or any(fnmatchcase(cell.name, glob) for glob in wanted))
        and not any(fnmatchcase(cell.name, glob) for glob in unwanted)
    )
    if not cells:
        raise InputError(f"Cells must be matched by at least one of {', '.join(globs)}, not by none")
    return replace(technology, cells=cells)


def select(technology: Technology, *, drives: int = DRIVES, max_inputs: int = MAX_INPUTS) -> Technology:
    """The cells that the rule of this module keeps, in the order of the technology."""
    families: dict[tuple, list[Cell]] = {}
    for cell in technology.cells:
        key = _family(cell, max_inputs)
        if key is not None:
            families.setdefault(key, []).append(cell)
    kept: set[str] = set()
    for key, cells in families.items():
        count = DRIVES_OF_ONE_INPUT if key[:2] == ("logic", 1) and drives > 1 else drives
        kept |= {cell.name for cell in _strengths(technology, cells, count)}
    return replace(technology, cells=tuple(cell for cell in technology.cells if cell.name in kept))


def _family(cell: Cell, max_inputs: int) -> tuple | None:
    """What a cell does, as a key; None for what synthesis does not use."""
    if cell.register:
        return _register_family(cell, cell.register)
    if len(cell.inputs) > max_inputs or len(cell.outputs) > 2:
        return None
    if not cell.inputs:
        return ("constant", tuple(output.function for output in cell.outputs))
    tables = tuple(sorted(canonical(cell, k) for k in range(len(cell.outputs))))
    if len(tables) == 1:
        return ("logic", len(cell.inputs), *tables) if cell.arcs else None
    return ("adder", len(cell.inputs), *tables) if adder_outputs(cell) else None


def _register_family(cell: Cell, register: Register) -> tuple | None:
    if register.clocked_on not in cell.input_names or not register.data_pin:
        return None
    controls = {register.clocked_on, register.data_pin}
    reset = {pin for text in (register.clear, register.preset) for pin in cell.input_names if pin in text}
    if controls | reset != set(cell.input_names):
        return None
    return ("register", bool(register.clear), bool(register.preset))


def canonical(cell: Cell, output: int = 0) -> int:
    """Least truth table of an output over all orders of the inputs: equal for cells of the same function."""
    n = len(cell.inputs)
    table = truth_table(cell.outputs[output].expression, cell.input_names)
    bits = np.array([table >> k & 1 for k in range(1 << n)], dtype=np.uint8)
    codes = np.arange(1 << n)
    best = None
    for order in permutations(range(n)):
        index = sum(((codes >> i & 1) << order[i] for i in range(n)), start=np.zeros_like(codes))
        packed = np.packbits(bits[index]).tobytes()
        best = packed if best is None or packed < best else best
    return int.from_bytes(best or b"", "big")


#: Truth tables of the sum and the carry, by number of inputs.
ADDERS = {2: (0b0110, 0b1000), 3: (0b10010110, 0b11101000)}


def adder_outputs(cell: Cell) -> tuple[tuple[str, bool], tuple[str, bool]] | None:
    """Of a half or full adder the sum output and the carry output, each with whether it is inverted; else None."""
    if cell.register or len(cell.outputs) != 2 or len(cell.inputs) not in ADDERS:
        return None
    found: dict[int, tuple[str, bool]] = {}
    mask = (1 << (1 << len(cell.inputs))) - 1
    for output in cell.outputs:
        table = truth_table(output.expression, cell.input_names)
        for k, wanted in enumerate(ADDERS[len(cell.inputs)]):
            if table in (wanted, wanted ^ mask):
                found[k] = output.name, table != wanted
    return (found[0], found[1]) if len(found) == 2 else None


def _times(technology: Technology, cell: Cell) -> tuple[float, float]:
    """Slowest delay of a cell under the load of one fanout of four, and under eight times that."""
    if not cell.arcs:
        return 0.0, 0.0
    slew, load = technology.input_slew_ps, technology.output_load_ff
    light, heavy = (
        max(arc.delay_and_slew(rise, slew, factor * load)[0] for arc in cell.arcs for rise in (False, True))
        for factor in (1, 8)
    )
    return light, heavy


def _strengths(technology: Technology, cells: list[Cell], count: int) -> list[Cell]:
    """At most `count` of the `cells` of one function: the smallest, then ever stronger ones."""
    ranked = sorted(
        (cell.area_um2, sum(pin.capacitance_ff for pin in cell.inputs), *_times(technology, cell), cell.name, cell)
        for cell in cells
    )
    kept: list[tuple] = []
    for entry in ranked:
        dominated = any(all(x <= y for x, y in zip(other[:4], entry[:4], strict=True)) for other in kept)
        if not dominated and (not kept or entry[3] <= DRIVE_STEP * kept[-1][3]):
            kept.append(entry)
    if len(kept) > count:
        # The smallest and the strongest stay; those between are spread evenly over the drive.
        at = np.unique(np.round(np.linspace(0, len(kept) - 1, count)).astype(int)) if count > 1 else [0]
        kept = [kept[i] for i in at]
    return [entry[-1] for entry in kept]


def thin(technology: Technology, slew_points: int = SLEW_POINTS, load_points: int = LOAD_POINTS) -> Technology:
    """`technology` with tables of at most so many points an axis.

    The points are taken from the source's, the same positions in every table, both ends among them, so that reading
    the source's other points off the thin tables by linear interpolation errs least: mean square of the relative
    error over the points where circuits work, up to `USUAL_SLEW` and `USUAL_LOAD` times those of a fanout of four.
    """
    arcs = [arc for cell in technology.cells for arc in cell.arcs]
    shapes = [(len(arc.axes.slew_ps), len(arc.axes.load_ff)) for arc in arcs]
    common = max(set(shapes), key=shapes.count)
    sample = [arc for arc, shape in zip(arcs, shapes, strict=True) if shape == common]
    slews = _best_positions(technology, sample, 0, slew_points)
    loads = _best_positions(technology, sample, 1, load_points)

    def thin_arc(arc: Arc) -> Arc:
        rows = slews if len(arc.axes.slew_ps) == common[0] else tuple(range(len(arc.axes.slew_ps)))
        columns = loads if len(arc.axes.load_ff) == common[1] else tuple(range(len(arc.axes.load_ff)))

        def pick(table: Table) -> Table:
            return tuple(tuple(table[i][j] for j in columns) for i in rows)

        return replace(
            arc,
            axes=Axes(tuple(arc.axes.slew_ps[i] for i in rows), tuple(arc.axes.load_ff[j] for j in columns)),
            rise_delay_ps=pick(arc.rise_delay_ps),
            fall_delay_ps=pick(arc.fall_delay_ps),
            rise_slew_ps=pick(arc.rise_slew_ps),
            fall_slew_ps=pick(arc.fall_slew_ps),
            energy_fj=_pick(arc.energy_fj, slews),
        )

    def thin_cell(cell: Cell) -> Cell:
        register = cell.register and replace(
            cell.register,
            rise_setup_ps=_pick(cell.register.rise_setup_ps, slews),
            fall_setup_ps=_pick(cell.register.fall_setup_ps, slews),
        )
        pins = tuple(
            replace(
                pin, rise_energy_fj=_pick(pin.rise_energy_fj, slews), fall_energy_fj=_pick(pin.fall_energy_fj, slews)
            )
            for pin in cell.inputs
        )
        return replace(cell, inputs=pins, arcs=tuple(map(thin_arc, cell.arcs)), register=register)

    return replace(
        technology,
        slew_axis_ps=_pick(technology.slew_axis_ps, slews),
        cells=tuple(map(thin_cell, technology.cells)),
    )


def _pick(row: tuple[float, ...], positions: tuple[int, ...]) -> tuple[float, ...]:
    return tuple(row[i] for i in positions) if len(row) > 1 else row


def _best_positions(technology: Technology, arcs: Sequence[Arc], axis: int, count: int) -> tuple[int, ...]:
    """Positions to keep of an axis (0 slew, 1 load) of arcs with tables of one shape."""
    slews = np.array([arc.axes.slew_ps for arc in arcs])
    loads = np.array([arc.axes.load_ff for arc in arcs])
    points = (slews, loads)[axis]
    length = points.shape[1]
    if length <= count:
        return tuple(range(length))
    tables = [
        np.array([getattr(arc, name) for arc in arcs])
        for name in ("rise_delay_ps", "fall_delay_ps", "rise_slew_ps", "fall_slew_ps")
    ]
    usual = (slews <= USUAL_SLEW * technology.input_slew_ps)[:, :, None]
    usual = usual & (loads <= USUAL_LOAD * technology.output_load_ff)[:, None, :]
    values = np.moveaxis(np.stack(tables), 2 + axis, -1)
    weight = np.broadcast_to(np.moveaxis(usual[None], 2 + axis, -1), values.shape)
    scale = np.maximum(np.abs(values), np.median(np.abs(values)) / 10)

    def error(kept: tuple[int, ...]) -> float:
        estimate = np.empty_like(values)
        for j in range(length):
            i, along = _weights(points, kept, j)
            estimate[..., j] = values[..., kept[i]] * (1 - along) + values[..., kept[i + 1]] * along
        return float(np.mean(((estimate - values) / scale)[weight] ** 2))

    middles = combinations(range(1, length - 1), count - 2)
    return min(((0, *middle, length - 1) for middle in middles), key=error)


def _weights(points: NDArray[np.float64], kept: tuple[int, ...], j: int) -> tuple[int, NDArray[np.float64]]:
    """Segment of the `kept` positions that position `j` lies in, and how far along it, for each arc."""
    i, _ = interpolate(kept, j)
    low, high = points[:, kept[i]], points[:, kept[i + 1]]
    return i, ((points[:, j] - low) / (high - low))[:, None]
