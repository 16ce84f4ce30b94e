"""Operand isolation: a circuit with plain ports that can be put to rest while its operands go on changing.

    operands -> [ isolation ] -> [ core ] -> o
                      ^
    enable -----------+

The core is the circuit without isolation, `Pipeline`. Where `enable` is 0, the isolation lets nothing of the operands
through, so that nothing in the core moves for their sake.
"""

from collections.abc import Mapping

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.shell.pipeline import Pipeline
from hwgen.style import AUTO, Style
from numerics.functions import Function

#: Name of the port that lets operands through.
ENABLE = "enable"
#: Names of the two instances inside.
ISOLATION, CORE = "isolation", "core"


class Isolation(wiring.Component):
    """Operands as they are while `enable` is 1; else zeros, or those of the last cycle in which it was 1.

    Parameters
    ----------
    widths : Mapping[str, int]
        Bits of each operand, by its name.
    holds : bool
        Whether registers hold the operands, which then come a cycle later; an AND gate a bit otherwise.

    Members
    -------
    enable : In(1)
    For each operand its name, ``In(width)``, and ``NAME_kept : Out(width)``.
    """

    def __init__(self, widths: Mapping[str, int], *, holds: bool):
        self.widths, self.holds = widths, holds
        outward = {kept(name): Out(width) for name, width in widths.items()}
        super().__init__({ENABLE: In(1)} | {name: In(width) for name, width in widths.items()} | outward)

    def elaborate(self, platform):
        m = Module()
        for name, width in self.widths.items():
            operand, target = getattr(self, name), getattr(self, kept(name))
            if self.holds:
                held = Signal(width, name=f"{name}_held")
                with m.If(self.enable):
                    m.d.sync += held.eq(operand)
                m.d.comb += target.eq(held)
            else:
                m.d.comb += target.eq(operand & self.enable.replicate(width))
        return m


def kept(name: str) -> str:
    """Name of an operand behind the isolation."""
    return f"{name}_kept"


class Gated(wiring.Component):
    """Result of a function, as `Pipeline`, while ``enable`` is 1; defined and still while it is 0.

    A vector whose `enable` is 0 gives the result of operands whose codes are all 0 or, where the isolation holds,
    once more that of the last vector whose `enable` was 1: of zeros, if there was none since the reset.

    Parameters
    ----------
    function : Function
        What is computed.
    stages : int
        Registers of the core, as of `Pipeline`.
    style : Style
        How its datapath is built.
    holds : bool
        Whether registers hold the operands, for one cycle more of latency; an AND gate a bit otherwise.

    Members
    -------
    enable : In(1)
    One input for each operand, by its name and as wide as it is, and ``o : Out(function.result.width)``.

    Raises
    ------
    InputError
        As `Pipeline`.
    """

    def __init__(self, function: Function, stages: int = 0, style: Style = AUTO, *, holds: bool = False):
        self.core, self.holds = Pipeline(function, stages, style), holds
        self.widths = {operand.name: operand.width for operand in function.operands}
        ports = {ENABLE: In(1)} | {name: In(width) for name, width in self.widths.items()}
        super().__init__(ports | {"o": Out(function.result.width)})

    def elaborate(self, platform):
        m = Module()
        m.submodules[ISOLATION] = isolation = Isolation(self.widths, holds=self.holds)
        m.submodules[CORE] = self.core
        m.d.comb += [isolation.enable.eq(self.enable), self.o.eq(self.core.o)]
        for name in self.widths:
            m.d.comb += getattr(isolation, name).eq(getattr(self, name))
            m.d.comb += getattr(self.core, name).eq(getattr(isolation, kept(name)))
        return m
