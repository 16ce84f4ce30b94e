"""Plain ports: a combinational core, or a pipeline that never waits."""

from typing import Any

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import connect
from hwgen.datapath import chain, stage_count
from hwgen.shell.depth import register_places, weighed
from hwgen.shell.joints import feed, ride, stage_output
from hwgen.style import AUTO, Style
from numerics.errors import InputError
from numerics.functions import Function


def check_stages(function: Function, stages: int) -> int:
    """`stages`, if the datapath of `function` has places for as many registers."""
    most, _ = stage_count(function)
    if not 0 <= stages <= most:
        raise InputError(f"stages of {function} must be 0 to {most}, not {stages}")
    return stages


class Pipeline(wiring.Component):
    """Result of a function; a new one each cycle, `stages` cycles after its operands, or at once for 0 stages.

    Parameters
    ----------
    function : Function
        What is computed.
    stages : int
        Registers between operands and result, at most one behind each stage of the datapath.
    style : Style
        How the datapath is built.

    Members
    -------
    One input for each operand, by its name and as wide as it is, and ``o : Out(function.result.width)``.

    Raises
    ------
    InputError
        If the datapath has fewer stages than that.
    """

    def __init__(self, function: Function, stages: int = 0, style: Style = AUTO):
        self.function, self.style = function, style
        self.stages = check_stages(function, stages)
        ports = {operand.name: In(operand.width) for operand in function.operands}
        super().__init__(ports | {"o": Out(function.result.width)})

    def elaborate(self, platform):
        m = Module()
        made = chain(self.function, self.style)
        stages = made.stages
        ports = {op.name: getattr(self, op.name) for op in self.function.operands}
        riders = feed(m, self.function, stages[0][1], ports, made.enters)
        places = register_places([weighed(name, stage) for name, stage in stages], self.stages)
        value: Any = None
        for number, (name, stage) in enumerate(stages, start=1):
            m.submodules[name] = stage
            if value is not None:
                connect(m, value.signature, value, stage.i)
            riders = ride(m, name, stage, riders, registered=number in places)
            last = number == len(stages)
            value = stage_output(m, name, stage, registered=number in places, resets=last)
        m.d.comb += self.o.eq(value.code)
        return m
