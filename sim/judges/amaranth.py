"""Amaranth's own simulator, which runs the component that the Verilog was made from: its emission is judged, too."""

from pathlib import Path
from typing import Any

from amaranth.hdl import ClockDomain, Module
from amaranth.sim import Simulator

from hwgen.design import Design
from numerics.errors import InputError
from numerics.words import from_ints, to_ints
from sim.judges.protocol import Responses, Stimulus, Subject, driven


class Amaranth:
    """Simulation of the component in Python, without any other tool."""

    where = "in Amaranth's simulator"
    share = 1 / 16

    def check(self, design: Design, rtl: Path | None) -> None:
        """Raise `InputError` for a file of streams, which need not wait in the same cycles as the component."""
        if rtl and design.shell == "stream":
            raise InputError(
                f"--judge amaranth must be asked of a generated design, or of a file with plain ports, not of {rtl}"
            )

    def run(self, subject: Subject, stimulus: Stimulus) -> Responses:
        """Run the component of the design; that it behaves as the Verilog does is for the caller to compare."""
        component = subject.design.component()
        top = Module()
        top.submodules.dut = component
        clocked = subject.circuit.clocked
        domain = ClockDomain("sync")
        if clocked:
            top.domains.sync = domain
        ports = {port.name: _port(component, port.name) for port in subject.circuit.ports if port.format != "control"}
        ports |= {p.name: _port(component, p.name) for p in subject.circuit.ports if "__" in p.name}
        if clocked:
            ports["rst"] = domain.rst
        sent = [(ports[port.name], to_ints(stimulus.inputs[port.name])) for port in driven(subject.circuit)]
        shown: dict[str, list[int]] = {port.name: [] for port in subject.circuit.outputs}

        async def bench(ctx: Any) -> None:
            for cycle in range(stimulus.cycles):
                for signal, values in sent:
                    ctx.set(signal, values[cycle])
                for name, values in shown.items():
                    values.append(ctx.get(ports[name]))
                if clocked:
                    await ctx.tick()

        simulator = Simulator(top)
        if clocked:
            simulator.add_clock(1e-6)
        simulator.add_testbench(bench)
        simulator.run()
        widths = {port.name: port.width for port in subject.circuit.outputs}
        return Responses({name: from_ints(values, widths[name]) for name, values in shown.items()}, {})


def _port(component: Any, name: str) -> Any:
    """Member of a component by the name of its port: ``a``, ``i__payload``."""
    signal = component
    for part in name.split("__"):
        signal = getattr(signal, part)
    return signal.as_value() if hasattr(signal, "as_value") else signal
