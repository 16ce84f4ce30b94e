"""A co-processor in a program with a memory on its bus: whole jobs, a million cycles in seconds."""

import re
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.system.driver import Driver, Ended
from hwgen.system.spec import MatrixUnit
from hwgen.tool import ToolError
from numerics.matrix.stored import Job
from sim.harness import verilator
from sim.harness.core import Core, apart
from sim.harness.verilator import Model, Source

#: Cycles after which a job counts as hung.
PATIENCE_CYCLES = 50_000_000
_RESET_CYCLES = 3


class ProtocolError(ToolError):
    """A rule of the bus that the co-processor broke, or a response that none expected."""


@dataclass(frozen=True)
class Timing:
    """How the memory answers: `latency` cycles from an address to its first beat, then one beat a cycle, and as long
    from the last beat of a write to its response; each channel pauses in `pause` of 1000 cycles at random.
    """

    latency: int = 10
    pause: int = 0
    seed: int = 1


@dataclass(frozen=True)
class Traffic:
    """What went over the bus since the reset."""

    read_bursts: int
    read_beats: int
    write_bursts: int
    write_beats: int
    #: Beats of the longest burst.
    longest: int
    under_way: int


class Host:
    """Registers of a co-processor that runs in a program, and the memory on its bus."""

    def __init__(self, process: subprocess.Popen, memory: NDArray[np.uint8]):
        self._process, self.memory = process, memory

    def ask(self, *words: object) -> list[int]:
        """Send a command; the numbers of the answer.

        Raises
        ------
        ProtocolError
            If the co-processor broke a rule.
        """
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(" ".join(map(str, words)) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline().strip()
        if answer == "done":
            return []
        if not answer or answer.startswith("broken"):
            raise ProtocolError(f"The co-processor must keep the rules of AXI, but {answer.removeprefix('broken ')}")
        return [int(word) for word in answer.split()]

    def reset(self, cycles: int = _RESET_CYCLES) -> None:
        """Reset the co-processor, and let the memory forget what it owes."""
        self.ask("reset", cycles)

    def timing(self, timing: Timing) -> None:
        """How the memory answers from now on."""
        self.ask("memory", timing.latency, timing.pause, timing.seed)

    def base(self, address: int) -> None:
        """Where the memory begins from now on; 0 at first."""
        self.ask("base", address)

    def fault(self, first: int, end: int) -> None:
        """Addresses that answer with an error from now on."""
        self.ask("fault", first, end)

    def respond_write(self, offset: int, value: int, strobes: int = 0b1111) -> int:
        """Write a register; the response."""
        return self.ask("write", offset, value, strobes)[0]

    def hurry(self, offset: int, first: int, second: int) -> list[int]:
        """Write a register twice without a pause between; the responses."""
        return self.ask("hurry", offset, first, second)

    def respond_read(self, offset: int) -> tuple[int, int]:
        """Read a register; the response and the value."""
        response, value = self.ask("read", offset)
        return response, value

    def write(self, offset: int, value: int) -> None:
        """As `hwgen.system.driver.Registers`."""
        if response := self.respond_write(offset, value):
            raise ProtocolError(f"A write of register 0x{offset:02X} must be answered with OKAY, not {response}")

    def read(self, offset: int) -> int:
        """As `hwgen.system.driver.Registers`."""
        response, value = self.respond_read(offset)
        if response:
            raise ProtocolError(f"A read of register 0x{offset:02X} must be answered with OKAY, not {response}")
        return value

    def until_interrupt(self, most: int = PATIENCE_CYCLES) -> bool:
        """Let time pass until the interrupt, `most` cycles at most; whether it came."""
        return bool(self.ask("run", most)[0])

    def traffic(self) -> Traffic:
        """What went over the bus."""
        return Traffic(*self.ask("traffic"))


@contextmanager
def simulated(circuit: Circuit, memory_bytes: int) -> Iterator[Host]:
    """A co-processor that has just been reset, with a memory of zeros on its bus.

    Raises
    ------
    ToolError
        If the program cannot be built.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-system-") as name:
        folder = Path(name)
        text, core = parted(circuit)
        model = Model(Source(text), circuit.top, "", "", large=True, core=core)
        verilator.program([model], driver=_driver, target=folder / "host")
        image = folder / "memory"
        memory = np.memmap(image, np.uint8, mode="w+", shape=(memory_bytes,))
        command = [str(folder / "host"), str(image), str(memory_bytes)]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            host = Host(process, memory)
            host.reset()
            yield host
        finally:
            process.kill()
            process.communicate()


def parted(circuit: Circuit) -> tuple[str, Core]:
    """Verilog of a co-processor as Verilator builds it in seconds, and the core of its elements, which that calls.

    Of rows, elements and banks, too, Verilator is told to write the code once, and not once for each of them.
    """
    text, core = apart(circuit.verilog, Design(MatrixUnit.parse(circuit.spec).mac).name)
    instances = Counter(re.findall(rf"^  ({circuit.top}__\w+) \w+ \($", text, re.MULTILINE))
    lines = [f'no_inline -module "{name}"' for name, count in instances.items() if count > 1]
    return "\n".join(["`verilator_config", *lines, "`verilog", text]), core


def _driver(models: dict[str, Model], *, savable: bool) -> str:
    """C++ text of the host of one model."""
    (name,) = models or ("",)
    return f"#define MODEL V{name}\n" + (files("sim.system") / "host.cpp").read_text()


def run(unit: MatrixUnit, host: Host, job: Job) -> Ended:
    """Do one job, as a driver does that waits for the interrupt; `host.memory` is what it left.

    Raises
    ------
    ToolError
        If it does not end in `PATIENCE_CYCLES`.
    """
    driver = Driver(unit, host)
    driver.start(job)
    if not host.until_interrupt():
        raise ToolError(f"A job of {job.m} x {job.n} x {job.k} must end, but ran for {PATIENCE_CYCLES} cycles")
    return driver.ended()
