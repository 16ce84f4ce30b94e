"""Operand isolation: gates that keep operands out of what need not compute, and what is behind them.

    operands -> [ isolation ] -> [ block ] ->
                      ^
    enable -----------+

Where `enable` is 0 nothing of the operands passes, so that nothing in the block moves for their sake. Both are
instances of their own: if synthesis moved gates from the one into the other, some of them would move all the same.
"""

from collections.abc import Callable, Mapping
from typing import Any

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.domain import Domain

#: Name of the port that lets operands through.
ENABLE = "enable"


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

    def __init__(self, widths: Mapping[str, int], *, holds: bool = False):
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


class Block(wiring.Component):
    """Combinational logic in an instance of its own.

    Parameters
    ----------
    inputs, outputs : Mapping[str, ShapeLike or Signature]
        What goes in and what comes out, by name.
    build : Callable[[Module, Block], None]
        Adds to a module what makes the outputs, members of the block, from its inputs.
    """

    def __init__(
        self, inputs: Mapping[str, Any], outputs: Mapping[str, Any], build: Callable[[Module, "Block"], None]
    ):
        self.build = build
        super().__init__(
            {name: In(shape) for name, shape in inputs.items()}
            | {name: Out(shape) for name, shape in outputs.items()}
        )

    def elaborate(self, platform):
        m = Module()
        self.build(m, self)
        return m


def isolate(m: Module, domain: Domain | None, chosen: Value, operands: Mapping[str, Value]) -> Mapping[str, Value]:
    """`operands`, by name, as a `domain` sees them: zeros in modes in which it rests; unchanged without one."""
    if domain is None:
        return operands
    gates = Isolation({name: len(operand) for name, operand in operands.items()})
    m.submodules[domain.isolation] = gates
    m.d.comb += gates.enable.eq(domain.works(chosen))
    m.d.comb += [getattr(gates, name).eq(operand) for name, operand in operands.items()]
    return {name: getattr(gates, kept(name)) for name in operands}
