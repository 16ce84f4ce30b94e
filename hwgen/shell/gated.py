"""A circuit with plain ports that can be put to rest while its operands go on changing.

    operands -> [ isolation ] -> [ core ] -> o
                      ^
    enable -----------+

The core is the circuit without isolation, `Pipeline`.
"""

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.domain import ISOLATION
from hwgen.isolation import ENABLE, Isolation, kept
from hwgen.shell.pipeline import Pipeline
from hwgen.style import AUTO, Style
from numerics.functions import Function

#: Name of the instance behind the isolation.
CORE = "core"


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
