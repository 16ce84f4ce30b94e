"""The host's side: jobs through the registers of a co-processor, wherever they are: a simulation, or memory-mapped.

What reads and writes registers is anything with ``read(offset)`` and ``write(offset, value)`` of 32-bit words; on a
board, `MappedRegisters` over ``/dev/mem`` or a UIO device.
"""

import mmap
import os
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol

from hwgen.system import registers
from hwgen.system.registers import Code, Register
from hwgen.system.spec import MatrixUnit
from hwgen.tool import ToolError
from numerics.errors import InputError
from numerics.matrix.stored import Job


class Registers(Protocol):
    """32-bit words at offsets of bytes."""

    def read(self, offset: int) -> int:
        """The word at `offset`."""

    def write(self, offset: int, value: int) -> None:
        """Put `value` at `offset`."""


@dataclass(frozen=True)
class Ended:
    """How a job ended."""

    code: Code
    #: Address of the error of the bus, with codes READ and WRITE.
    fault: int
    #: Clock cycles that it took.
    cycles: int


class Driver:
    """Runs jobs on the co-processor `unit` behind `device`.

    Raises
    ------
    ToolError
        If what answers is no co-processor, or another than `unit`.
    """

    def __init__(self, unit: MatrixUnit, device: Registers):
        self.unit, self.device = unit, device
        self._map = registers.by_name(unit)
        found, wanted = self._read("ID"), registers.ID
        if found != wanted:
            raise ToolError(f"Register ID must read 0x{wanted:08X}, not 0x{found:08X}")
        array, slots = self._read("ARRAY"), self._read("SLOTS")
        if (array, slots) != (registers.array_word(unit), registers.slots_word(unit)):
            raise ToolError(f"Registers ARRAY and SLOTS must be those of {unit}, not 0x{array:08X} and 0x{slots:08X}")

    def start(self, job: Job) -> None:
        """Begin `job`, with the interrupt enabled.

        Raises
        ------
        InputError
            If a number does not fit its register, or constants are not those of the unit.
        """
        for name, value in settings(self.unit, job).items():
            self._write(name, value)
        self._write("INTERRUPT", 1)
        self._write("CONTROL", _mask(self._map["CONTROL"], "START"))

    def abort(self) -> None:
        """End the job that runs."""
        self._write("CONTROL", _mask(self._map["CONTROL"], "ABORT"))

    @property
    def busy(self) -> bool:
        """Whether a job runs."""
        return bool(self._read("STATUS") & _mask(self._map["STATUS"], "BUSY"))

    def ended(self) -> Ended:
        """How the last job ended; clears DONE, and so the interrupt.

        Raises
        ------
        ToolError
            If no job has ended.
        """
        status = self._map["STATUS"]
        word = self._read("STATUS")
        if not word & _mask(status, "DONE"):
            raise ToolError(f"STATUS.DONE must be 1 at the end of a job, but STATUS is 0x{word:X}")
        self._write("STATUS", _mask(status, "DONE"))
        code = next(part for part in status.fields if part.name == "CODE")
        return Ended(Code(word >> code.low & ((1 << code.width) - 1)), self._read("FAULT"), self._read("CYCLES"))

    def run(self, job: Job, *, timeout_s: float = 10) -> Ended:
        """Do `job` and wait for its end, asking the registers; for interrupts see `start` and `ended`.

        Raises
        ------
        ToolError
            If it runs longer than that; it is aborted then.
        """
        self.start(job)
        limit = time.monotonic() + timeout_s
        while self.busy:
            if time.monotonic() > limit:
                self.abort()
                raise ToolError(f"A job of {job.m} x {job.n} x {job.k} must end within {timeout_s:g} s, but did not")
        return self.ended()

    def _read(self, name: str) -> int:
        return self.device.read(self._map[name].offset)

    def _write(self, name: str, value: int) -> None:
        register = self._map[name]
        if not 0 <= value < 1 << register.width:
            raise InputError(f"Register {name} must take a number of {register.width} bits, not {value}")
        self.device.write(register.offset, value)


class MappedRegisters:
    """Registers in a file that maps memory, ``/dev/mem`` or ``/dev/uio0``, from byte `offset` on."""

    def __init__(self, path: Path, offset: int = 0):
        self._file = os.open(path, os.O_RDWR | os.O_SYNC)
        self._map = mmap.mmap(self._file, registers.SPACE_BYTES, offset=offset)
        self._words = memoryview(self._map).cast("I")

    def read(self, offset: int) -> int:
        """As `Registers`: one access of 32 bits."""
        return self._words[offset // 4]

    def write(self, offset: int, value: int) -> None:
        """As `Registers`: one access of 32 bits."""
        self._words[offset // 4] = value

    def __enter__(self) -> "MappedRegisters":
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._words.release()
        self._map.close()
        os.close(self._file)


def settings(unit: MatrixUnit, job: Job) -> dict[str, int]:
    """What registers hold for `job`, by their names.

    Raises
    ------
    InputError
        If its constants are not those of the unit.
    """
    constants = {name.upper(): value for name, value in job.constants}
    wanted = {operand.name.upper() for operand in unit.constants}
    if set(constants) != wanted:
        raise InputError(f"Constants of {unit} must be {wanted or 'none'}, not {set(constants) or 'none'}")
    return {
        "M": job.m,
        "N": job.n,
        "K": job.k,
        "A": job.a,
        "A_STRIDE": job.a_stride,
        "B": job.b,
        "B_STRIDE": job.b_stride,
        "C": job.c,
        "C_STRIDE": job.c_stride,
        "BIAS": job.bias or 0,
        "OPTIONS": (job.bias is not None) | job.relu << 1,
        **constants,
    }


def _mask(register: Register, name: str) -> int:
    """Bits of a field."""
    part = next(part for part in register.fields if part.name == name)
    return ((1 << part.width) - 1) << part.low
