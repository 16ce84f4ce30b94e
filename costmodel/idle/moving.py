"""Parts of what moved in a simulation: what moves while registers stand still, and what moves at the ports alone."""

from collections.abc import Collection
from dataclasses import replace

import numpy as np

from costmodel.asic.energy import Split, Transitions
from costmodel.asic.energy.simulation import CellCounts
from costmodel.asic.netlist import Netlist


def before_registers(netlist: Netlist, found: Transitions) -> Transitions:
    """What moves before the first registers behind the input ports.

    Of the cells there, all inputs come from ports alone; what a register drives counts as still.
    """
    reached = _ports(netlist)
    constant = {0, 1, *(n for instance in netlist.logic if not instance.inputs for n in instance.outputs)}
    for instance in netlist.logic:
        if instance.inputs and reached.issuperset(set(instance.inputs) - constant):
            reached |= {net for net in instance.outputs if net >= 0}
    return _only(netlist, found, reached)


def of_ports(netlist: Netlist, found: Transitions) -> Transitions:
    """What moves at the input ports, and in no cell."""
    kept = _only(netlist, found, _ports(netlist))
    cells = tuple(CellCounts(_none(cell.quiet), {k: _none(v) for k, v in cell.caused.items()}) for cell in kept.cells)
    return replace(kept, cells=cells)


def _ports(netlist: Netlist) -> set[int]:
    return {net for nets in netlist.inputs.values() for net in nets}


def _none(split: Split) -> Split:
    return Split(functional=np.zeros_like(split.functional), total=np.zeros_like(split.total))


def _only(netlist: Netlist, found: Transitions, nets: Collection[int]) -> Transitions:
    """Counts of those nets, and of cells all of whose inputs they are."""
    chosen = np.zeros(len(netlist.nets), bool)
    chosen[list(nets)] = True
    cells = tuple(
        counts
        if chosen[list(instance.inputs)].all()
        else CellCounts(_none(counts.quiet), {k: _none(v) for k, v in counts.caused.items()})
        for instance, counts in zip(netlist.logic, found.cells, strict=True)
    )
    kept = Split(functional=found.nets.functional * chosen, total=found.nets.total * chosen)
    return replace(found, nets=kept, cells=cells)
