"""How shells join stages: operands in, registers between."""

from collections.abc import Mapping

from amaranth.hdl import Const, Module, Value
from amaranth.lib import data, wiring

from hwgen.bundle import connect, lanes_of, named
from numerics.functions import Function


def register_places(boundaries: int, registers: int) -> frozenset[int]:
    """Numbers (from 1) of the stages behind which `registers` registers stand, spread evenly, the last one last."""
    return (
        frozenset(-(-boundaries * step // registers) for step in range(1, registers + 1))
        if registers
        else frozenset()
    )


def feed(m: Module, function: Function, stage: wiring.Component, ports: Mapping[str, Value]) -> None:
    """Give the first stage its operands; a running total that is not among `ports` enters later."""
    for operand in function.operands:
        if operand.name == function.running:
            if operand.name in ports:
                m.d.comb += getattr(stage.i, operand.name).eq(ports[operand.name])
            continue
        codes = data.View(data.ArrayLayout(operand.format.width, operand.lanes), ports[operand.name])
        lanes = lanes_of(stage.i, operand.name, operand.lanes)
        m.d.comb += [lane.eq(code) for lane, code in zip(lanes, codes, strict=True)]


def stage_output(m: Module, name: str, stage: wiring.Component, *, registered: bool, enable: Value | None = None):
    """What `stage` gives, with names for the wires in the Verilog, and through a register if `registered`."""
    signature = stage.signature.members["o"].signature
    wires = named(signature, name)
    connect(m, signature, stage.o, wires)
    if not registered:
        return wires
    register = named(signature, f"{name}_q")
    with m.If(Const(1, 1) if enable is None else enable):
        connect(m, signature, wires, register, domain="sync")
    return register
