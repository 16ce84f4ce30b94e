"""Every output of a circuit in every cycle, by Verilator: what all judges are held against."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Circuit, Port
from numerics.words import from_ints
from sim.harness.batch import Batch
from sim.judges.protocol import Responses, Stimulus, driven

#: What the reset is called among the vectors: a batch keeps the port of its own name to itself.
_RESET = "narrowgate_reset"


class Verilated:
    """A circuit that answers stimuli, in Verilator. Parameters and errors are those of `Batch`."""

    def __init__(self, circuit: Circuit, rtl: tuple[Path, str] | None = None):
        self.circuit = circuit
        if circuit.clocked:
            module = rtl[1] if rtl else circuit.top
            self._batch = Batch(_observed(circuit), rtl, wrapper=_observer(circuit, module))
        else:
            self._batch = Batch(circuit, rtl)

    def __enter__(self) -> "Verilated":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._batch.close()

    def run(self, stimulus: Stimulus, constants: Mapping[str, int] | None = None) -> Responses:
        """What the outputs are; further inputs are `constants`."""
        inputs: dict[str, NDArray[np.uint32]] = dict(stimulus.inputs)
        widths = {port.name: port.width for port in self.circuit.ports}
        for name, value in (constants or {}).items():
            word = from_ints([value], widths[name])
            inputs[name] = np.broadcast_to(word, (stimulus.cycles, word.shape[1]))
        if "rst" in inputs:
            inputs[_RESET] = inputs.pop("rst")
        return Responses(self._batch.run(inputs), {})


def _observed(circuit: Circuit) -> Circuit:
    """The circuit as a pipeline of one register, with its reset among the operands."""
    own = [replace(port, name=_RESET) if port.name == "rst" else port for port in driven(circuit)]
    control = [Port(name=name, direction="input", width=1, format="control") for name in ("clk", "rst")]
    return replace(circuit, ports=(*control, *own, *circuit.outputs), latency_cycles=1)


def _observer(circuit: Circuit, module: str) -> str:
    """Verilog around `module` that keeps what its outputs are just before each clock edge."""
    inputs, outputs = driven(circuit), circuit.outputs
    ports = ["input clk", "input rst"]
    ports += [f"input [{port.width - 1}:0] p{number}" for number, port in enumerate(inputs)]
    ports += [f"output reg [{port.width - 1}:0] q{number}" for number, port in enumerate(outputs)]
    wires = "".join(f"  wire [{port.width - 1}:0] w{number};\n" for number, port in enumerate(outputs))
    links = [".clk(clk)"] + [f".\\{port.name} (p{number})" for number, port in enumerate(inputs)]
    links += [f".\\{port.name} (w{number})" for number, port in enumerate(outputs)]
    keep = " ".join(f"q{number} <= w{number};" for number in range(len(outputs)))
    return (
        f"module narrowgate_bench({', '.join(ports)});\n{wires}  \\{module} dut({', '.join(links)});\n"
        f"  always @(posedge clk) begin {keep} end\nendmodule\n"
    )
