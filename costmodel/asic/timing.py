"""Static timing of a mapped netlist: the longest path, with slew and load, rise and fall apart.

A path begins at an input port at time 0 or at a clock edge, and ends at an output port or, with the setup time
added, at a register. Wires have no load and no delay; the clock is ideal.
"""

from dataclasses import dataclass

from costmodel.asic.netlist import ONE, ZERO, Instance, Netlist
from costmodel.technology.model import Technology, lookup


@dataclass(frozen=True)
class Step:
    """One point of a path: a signal arrives on a net."""

    #: Instance and cell that drive the net; both empty at an input port.
    instance: str
    cell: str
    #: Input pin through which the signal came, and output pin that it left by.
    source_pin: str
    pin: str
    net: str
    edge: str
    arrival_ps: float
    slew_ps: float


@dataclass(frozen=True)
class Timing:
    """The longest path of a netlist."""

    delay_ps: float
    path: tuple[Step, ...]
    #: Setup time of the register that the path ends at; 0 at a port.
    setup_ps: float
    #: Name of the output port bit or of the register.
    endpoint: str
    #: Slew of each net falling and rising, by number of the net.
    edge_slews_ps: tuple[tuple[float, float], ...]

    @property
    def slews_ps(self) -> tuple[float, ...]:
        """Mean slew of each net over rise and fall, by number of the net."""
        return tuple((fall + rise) / 2 for fall, rise in self.edge_slews_ps)

    @property
    def depth(self) -> int:
        """Cells on the path."""
        return sum(1 for step in self.path if step.instance)


class _Signals:
    """Arrival and slew of each net and edge, and where they came from."""

    def __init__(self, count: int):
        self.arrival: list[list[float]] = [[-1.0] * count for _ in range(2)]
        self.slew: list[list[float]] = [[0.0] * count for _ in range(2)]
        #: Instance, input pin, output pin, and edge of the input.
        self.cause: list[list[tuple[Instance, str, str, int] | None]] = [[None] * count for _ in range(2)]

    def start(self, net: int, slew_ps: float) -> None:
        for edge in (0, 1):
            self.arrival[edge][net] = 0.0
            self.slew[edge][net] = slew_ps


_FROM_EDGES: dict[str, dict[int, tuple[int, ...]]] = {
    "positive": {0: (0,), 1: (1,)},
    "negative": {0: (1,), 1: (0,)},
    "either": {0: (0, 1), 1: (0, 1)},
}


def analyse(
    netlist: Netlist,
    technology: Technology,
    *,
    input_slew_ps: float | None = None,
    output_load_ff: float | None = None,
) -> Timing:
    """Longest path of `netlist`; slew of inputs and load of outputs are the technology's unless given.

    At each net and edge the latest arrival counts and, apart from it, the slowest slew.

    Raises
    ------
    InputError
        If a register is clocked by anything else than one input port.
    """
    slew_ps = technology.input_slew_ps if input_slew_ps is None else input_slew_ps
    loads = netlist.loads_ff(technology.output_load_ff if output_load_ff is None else output_load_ff)
    clock = netlist.clock_port()
    signals = _Signals(len(netlist.nets))
    for name, nets in netlist.inputs.items():
        for net in nets:
            signals.start(net, slew_ps)
        if name == clock:
            for net in nets:
                signals.arrival[0][net] = signals.arrival[1][net] = -1.0
    for instance in netlist.registers:
        _launch(instance, slew_ps, loads, signals)
    for instance in netlist.logic:
        _pass_through(instance, loads, signals)
    return _longest(netlist, technology, signals)


def _launch(instance: Instance, clock_slew_ps: float, loads: list[float], signals: _Signals) -> None:
    nets = dict(zip((output.name for output in instance.cell.outputs), instance.outputs, strict=True))
    for arc in instance.cell.arcs:
        if arc.kind != "combinational" and nets[arc.target] >= 0:
            for edge in (0, 1):
                delay, slew = arc.delay_and_slew(bool(edge), clock_slew_ps, loads[nets[arc.target]])
                _offer(signals, nets[arc.target], edge, delay, slew, (instance, arc.source, arc.target, 1))


def _pass_through(instance: Instance, loads: list[float], signals: _Signals) -> None:
    cell = instance.cell
    inputs = dict(zip(cell.input_names, instance.inputs, strict=True))
    outputs = dict(zip((output.name for output in cell.outputs), instance.outputs, strict=True))
    for arc in cell.arcs:
        source, target = inputs[arc.source], outputs[arc.target]
        if target < 0 or source in (ZERO, ONE):
            continue
        for edge in (0, 1):
            for before in _FROM_EDGES[arc.sense][edge]:
                arrival = signals.arrival[before][source]
                if arrival >= 0:
                    delay, slew = arc.delay_and_slew(bool(edge), signals.slew[before][source], loads[target])
                    _offer(signals, target, edge, arrival + delay, slew, (instance, arc.source, arc.target, before))


def _offer(
    signals: _Signals, net: int, edge: int, arrival: float, slew: float, cause: tuple[Instance, str, str, int]
) -> None:
    # A delay below zero, which extrapolation can give, must not look like a net that no signal reaches.
    arrival = max(arrival, 0.0)
    if arrival > signals.arrival[edge][net]:
        signals.arrival[edge][net] = arrival
        signals.cause[edge][net] = cause
    signals.slew[edge][net] = max(signals.slew[edge][net], slew)


def _longest(netlist: Netlist, technology: Technology, signals: _Signals) -> Timing:
    ends: list[tuple[float, float, str, int, int]] = []
    for name, nets in netlist.outputs.items():
        for k, net in enumerate(nets):
            label = name if len(nets) == 1 else f"{name}[{k}]"
            ends += [(signals.arrival[edge][net], 0.0, label, net, edge) for edge in (0, 1)]
    for instance in netlist.registers:
        register = instance.cell.register
        if register is None or not register.data_pin:
            continue
        net = instance.inputs[instance.cell.input_names.index(register.data_pin)]
        for edge, row in ((0, register.fall_setup_ps), (1, register.rise_setup_ps)):
            if signals.arrival[edge][net] >= 0:
                setup = lookup(row, technology.slew_axis_ps, signals.slew[edge][net]) if row else 0.0
                ends.append((signals.arrival[edge][net], setup, instance.name, net, edge))
    slews = tuple(zip(signals.slew[0], signals.slew[1], strict=True))
    reached = [end for end in ends if end[0] >= 0]
    if not reached:
        return Timing(0.0, (), 0.0, "", slews)
    arrival, setup, endpoint, net, edge = max(reached, key=lambda end: end[0] + end[1])
    return Timing(arrival + setup, _trace(netlist, signals, net, edge), setup, endpoint, slews)


def _trace(netlist: Netlist, signals: _Signals, net: int, edge: int) -> tuple[Step, ...]:
    steps = []
    while True:
        cause = signals.cause[edge][net]
        label, time, slew = ("fall", "rise")[edge], signals.arrival[edge][net], signals.slew[edge][net]
        if cause is None:
            steps.append(Step("", "", "", "", netlist.nets[net], label, time, slew))
            break
        instance, source, target, before = cause
        steps.append(Step(instance.name, instance.cell.name, source, target, netlist.nets[net], label, time, slew))
        if instance.cell.register is not None:
            break
        net, edge = instance.inputs[instance.cell.input_names.index(source)], before
    return tuple(reversed(steps))
