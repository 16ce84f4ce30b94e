"""Parts of a mapped circuit that rest in some modes (`hwgen.domain.Domain`): their nets, and how many move."""

from collections.abc import Sequence

from costmodel.asic.energy import Transitions
from costmodel.asic.netlist import ONE, ZERO, Instance, Netlist
from hwgen.domain import Domain


def cells_of(netlist: Netlist, domain: Domain) -> list[Instance]:
    """Cells of the instances of a domain, in a circuit that was mapped with these kept by themselves."""
    return _below(netlist, domain.instances)


def gates_of(netlist: Netlist, domain: Domain) -> list[Instance]:
    """Cells of the gates in front of them; none where what they see is zeros without."""
    parent, slash, _ = domain.instances[0].rpartition("/")
    return _below(netlist, [f"{parent}{slash}{domain.isolation}"])


def _below(netlist: Netlist, paths: Sequence[str]) -> list[Instance]:
    # Yosys calls a cell of a flattened instance ``$flatten\PATH.NAME``, or ``PATH.NAME``.
    starts = tuple(f"{path.replace('/', '.')}." for path in paths)
    return [one for one in netlist.instances if one.name.removeprefix("$flatten\\").startswith(starts)]


def nets_at(cells: Sequence[Instance]) -> list[int]:
    """Nets at any pin of `cells`, once each, without the constants."""
    found = {net for cell in cells for net in (*cell.inputs, *cell.outputs)}
    return sorted(net for net in found - {ZERO, ONE} if net >= 0)


def driven_by(cells: Sequence[Instance]) -> list[int]:
    """Nets that `cells` drive."""
    return [net for cell in cells for net in cell.outputs if net >= 0]


def moving(nets: Sequence[int], found: Transitions) -> int:
    """How many of `nets` moved in a simulation, for however short a time."""
    return int((found.nets.total[list(nets)] > 0).sum())
