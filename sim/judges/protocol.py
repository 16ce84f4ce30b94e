"""What a judge is given and gives back: every input in each cycle, every output in each cycle."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Circuit, Port
from hwgen.design import Design
from sim.harness.verilator import Source

#: Cycles of reset with which every stimulus of a clocked circuit begins.
RESET_CYCLES = 2


@dataclass(frozen=True)
class Subject:
    """What is judged: the Verilog of a design, or a module of a file in its place."""

    design: Design
    circuit: Circuit
    #: A file and a module of it, with the ports of `circuit`.
    rtl: tuple[Path, str] | None = None

    @property
    def module(self) -> str:
        """Name of the module that is run."""
        return self.rtl[1] if self.rtl else self.circuit.top

    @property
    def title(self) -> str:
        """What an error calls the Verilog."""
        return (Source(file=self.rtl[0]) if self.rtl else Source(self.circuit.verilog)).title


@dataclass(frozen=True)
class Stimulus:
    """What each input but the clock is in each cycle; of a combinational circuit, at each vector.

    The outputs of a cycle are looked at before the clock edge that ends it.
    """

    #: Words by port, of shape ``(cycles, word_count(width))``.
    inputs: Mapping[str, NDArray[np.uint32]]
    #: Cycles, by port, in which nobody promises what it is: a judge that knows unknown bits makes it unknown.
    idle: Mapping[str, NDArray[np.bool_]]

    @property
    def cycles(self) -> int:
        """How many cycles there are."""
        return len(next(iter(self.inputs.values())))


@dataclass(frozen=True)
class Responses:
    """What each output is in each cycle of a stimulus."""

    #: Words by port; unknown bits are 0.
    outputs: Mapping[str, NDArray[np.uint32]]
    #: Cycles, by port, in which a bit of it is unknown; no port of a judge that knows no unknown bits.
    unknown: Mapping[str, NDArray[np.bool_]]

    def bit(self, port: str) -> NDArray[np.bool_]:
        """A port of one bit; false where it is unknown."""
        return self.outputs[port][:, 0] != 0

    def unknown_in(self, port: str) -> NDArray[np.bool_]:
        """Cycles in which a bit of a port is unknown."""
        return self.unknown.get(port, np.zeros(len(self.outputs[port]), bool))


class Judge(Protocol):
    """One more way to run the Verilog of a design."""

    @property
    def where(self) -> str:
        """Where or as what the circuit runs: "The circuit … gives a wrong answer"."""

    @property
    def share(self) -> float:
        """Share of the vectors and items of a level that it takes: some simulate a thousand times as slowly."""

    def check(self, design: Design, rtl: Path | None) -> None:
        """Raise `InputError` if this judge is not there, or does not take this design or a file in its place."""

    def run(self, subject: Subject, stimulus: Stimulus) -> Responses:
        """Run it.

        Raises
        ------
        InputError
            If a user's file is not what this judge takes, or stops, hangs or crashes the simulation.
        ToolError
            If a tool is missing or fails, or the generated circuit does one of these.
        """


def driven(circuit: Circuit) -> list[Port]:
    """Inputs of a circuit that a stimulus drives: all but the clock."""
    return [port for port in circuit.ports if port.direction == "input" and port.name != "clk"]
