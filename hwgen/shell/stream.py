"""Valid/ready streams around a datapath."""

from collections.abc import Sequence
from typing import Any

from amaranth.hdl import Const, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from hwgen.bundle import connect
from hwgen.datapath import chain, stage_count
from hwgen.shell.depth import Weighed, register_places, weighed
from hwgen.shell.joints import feed, ride, stage_output
from hwgen.style import AUTO, Style
from numerics.errors import InputError
from numerics.functions import Function


def input_layout(function: Function) -> data.StructLayout:
    """Payload of `i`: the operands in order, first in the lowest bits, without a running total; then `clear` if
    there is one, which starts a new total with this item.
    """
    fields = {op.name: op.width for op in function.operands if op.name != function.running}
    return data.StructLayout(fields | ({"clear": 1} if function.running else {}))


def output_layout(function: Function) -> data.StructLayout:
    """Payload of `o`: the result, or the running total after the item."""
    return data.StructLayout({"o": function.result.width})


def _boundaries(function: Function) -> int:
    """Places for registers before that of the result."""
    count, loop = stage_count(function)
    return loop if function.running else count - 1


def check_stages(function: Function, stages: int) -> int:
    """`stages`, if a stream of `function` has places for as many registers."""
    most = _boundaries(function) + 1
    if not 1 <= stages <= most:
        raise InputError(f"stages of {function} as a stream must be 1 to {most}, not {stages}")
    return stages


class Stream(wiring.Component):
    """Results of a stream of operands, in order; a running total is kept inside.

    One item a cycle, `stages` cycles after it was taken; waits as a whole while the item at the end is not
    accepted.

    Parameters
    ----------
    function : Function
        What is computed.
    stages : int
        Registers on the way, the one that holds the result included. The part of the datapath that a running
        total goes through takes one cycle, so that the next item can use it.

    Members
    -------
    i : In(stream.Signature(input_layout(function)))
    o : Out(stream.Signature(output_layout(function)))

    Raises
    ------
    InputError
        If there are more registers than places for them, or none.
    """

    def __init__(self, function: Function, stages: int = 1, style: Style = AUTO):
        self.function, self.style = function, style
        self.stages = check_stages(function, stages)
        super().__init__(
            {
                "i": In(stream.Signature(input_layout(function))),
                "o": Out(stream.Signature(output_layout(function))),
            }
        )

    def elaborate(self, platform):
        m = Module()
        function, made = self.function, chain(self.function, self.style)
        advance = Signal()
        m.d.comb += [advance.eq(~self.o.valid | self.o.ready), self.i.ready.eq(advance)]
        payload = {op.name: self.i.p[op.name] for op in function.operands if op.name != function.running}
        riders = feed(m, function, made.stages[0][1], payload, made.enters)

        places = self._places([weighed(name, stage) for name, stage in made.stages])
        valid = self.i.valid
        clear = self.i.p.clear if function.running else Const(0, 1)
        value: Any = None
        for number, (name, stage) in enumerate(made.stages, start=1):
            m.submodules[name] = stage
            if value is not None:
                connect(m, value.signature, value, stage.i)
            if function.running and made.enters[function.running] == number - 1:
                m.d.comb += getattr(stage, function.running).eq(Mux(clear, 0, self.o.p.o))
            riders = ride(m, name, stage, riders, registered=number in places, enable=advance)
            value = stage_output(m, name, stage, registered=number in places, enable=advance)
            if number in places:
                kept_valid, kept_clear = Signal(name=f"{name}_valid"), Signal(name=f"{name}_clear")
                with m.If(advance):
                    m.d.sync += [kept_valid.eq(valid), kept_clear.eq(clear)]
                valid, clear = kept_valid, kept_clear
        with m.If(advance):
            m.d.sync += self.o.valid.eq(valid)
            with m.If(valid):
                m.d.sync += self.o.p.o.eq(value.code)
        return m

    def _places(self, stages: Sequence[Weighed]) -> frozenset[int]:
        """Numbers of the stages behind which there is a register, that of the result not included."""
        if self.function.running:
            # What follows the last of them is the loop of the running total.
            return register_places(stages[: _boundaries(self.function)], self.stages - 1)
        return register_places(stages, self.stages) - {len(stages)}
