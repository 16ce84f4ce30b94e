"""How shells join stages: operands in, results through registers or not."""

from collections.abc import Mapping

from amaranth.hdl import Const, Module, Signal, Value
from amaranth.lib import data, wiring

from hwgen.bundle import connect, lanes_of, named, registers
from numerics.functions import Function


def feed(
    m: Module, function: Function, stage: wiring.Component, ports: Mapping[str, Value], enters: Mapping[str, int]
) -> dict[str, Value]:
    """Give the first stage its operands; returns those of `ports` that enter another, which `ride` takes there."""
    riders = {}
    for operand in function.operands:
        if operand.name in enters:
            if operand.name in ports:
                riders[operand.name] = ports[operand.name]
            continue
        codes = data.View(data.ArrayLayout(operand.format.width, operand.lanes), ports[operand.name])
        lanes = lanes_of(stage.i, operand.name, operand.lanes)
        m.d.comb += [lane.eq(code) for lane, code in zip(lanes, codes, strict=True)]
    return riders


def ride(
    m: Module,
    name: str,
    stage: wiring.Component,
    riders: Mapping[str, Value],
    *,
    registered: bool,
    enable: Value | None = None,
) -> dict[str, Value]:
    """Give `stage` the operands that enter there, and take the others past it, through registers if `registered`."""
    kept = {}
    for operand, value in riders.items():
        if operand in stage.signature.members:
            m.d.comb += getattr(stage, operand).eq(value)
        elif registered:
            kept[operand] = Signal(len(value), name=f"{operand}_beside_{name}_q", reset_less=True)
            with m.If(Const(1, 1) if enable is None else enable):
                m.d.sync += kept[operand].eq(value)
        else:
            kept[operand] = value
    return kept


def stage_output(
    m: Module,
    name: str,
    stage: wiring.Component,
    *,
    registered: bool,
    resets: bool = False,
    enable: Value | None = None,
):
    """What `stage` gives, with names for the wires in the Verilog, and through a register if `registered`.

    A reset leaves the register as it is unless it `resets`: what it holds counts for nothing until a new value comes.
    """
    signature = stage.signature.members["o"].signature
    wires = named(signature, name)
    connect(m, signature, stage.o, wires)
    if not registered:
        return wires
    register = (named if resets else registers)(signature, f"{name}_q")
    with m.If(Const(1, 1) if enable is None else enable):
        connect(m, signature, wires, register, domain="sync")
    return register
