"""Plain ports: a combinational core, or a pipeline that never waits."""

from typing import Any

from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import connect
from hwgen.datapath import chain, stage_count
from hwgen.shell.joints import feed, register_places, stage_output
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

    Members
    -------
    One input for each operand, by its name and as wide as it is, and ``o : Out(function.result.width)``.

    Raises
    ------
    InputError
        If the datapath has fewer stages than that.
    """

    def __init__(self, function: Function, stages: int = 0):
        self.function = function
        self.stages = check_stages(function, stages)
        ports = {operand.name: In(operand.width) for operand in function.operands}
        super().__init__(ports | {"o": Out(function.result.width)})

    def elaborate(self, platform):
        m = Module()
        stages = chain(self.function).stages
        feed(m, self.function, stages[0][1], {op.name: getattr(self, op.name) for op in self.function.operands})
        places = register_places(len(stages), self.stages)
        value: Any = None
        for number, (name, stage) in enumerate(stages, start=1):
            m.submodules[name] = stage
            if value is not None:
                connect(m, value.signature, value, stage.i)
            value = stage_output(m, name, stage, registered=number in places)
        m.d.comb += self.o.eq(value.code)
        return m
