"""The host's side: jobs through the registers of a co-processor, wherever they are: a simulation, or memory-mapped.

What reads and writes registers is anything with ``read(offset)`` and ``write(offset, value)`` of 32-bit words; on a
board, `MappedRegisters` over ``/dev/mem`` or a UIO device.
"""

import mmap
import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from hwgen.system import registers
from hwgen.system.registers import Code, Register
from hwgen.system.spec import MatrixUnit
from hwgen.tool import ToolError
from numerics.errors import InputError
from numerics.functions import Operand
from numerics.matrix import stored
from numerics.matrix.stored import Job

#: Bytes of the widest bus.
_ALIGNED_BYTES = 64


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

    def multiply(
        self,
        memory: NDArray[np.uint8],
        a: ArrayLike,
        b: ArrayLike,
        *,
        bias: ArrayLike | None = None,
        relu: bool = False,
        constants: Mapping[str, int] = MappingProxyType({}),
        base: int = 0,
    ) -> NDArray:
        """Codes of the results of ``a @ b``, through `memory`, which is overwritten.

        Parameters
        ----------
        memory
            Bytes that the co-processor sees too, from its address `base` on.
        a, b
            Codes of shapes ``(M, K)`` and ``(K, N)``; negative integers for those of signed integers will do.
        bias
            Codes of N totals to start from.
        relu, constants
            As of `Job`.
        base
            A multiple of 64.

        Raises
        ------
        InputError
            If shapes do not fit each other, or all of it does not fit the memory.
        ToolError
            If the job ends with an error.
        """
        unit = self.unit
        x, y = (_codes(operand, codes) for operand, codes in ((unit.a, a), (unit.b, b)))
        if x.ndim != 2 or y.ndim != 2 or x.shape[1] != y.shape[0]:
            raise InputError(f"Shapes of a matrix product must be (M, K) and (K, N), not {x.shape} and {y.shape}")
        (m, k), n = x.shape, y.shape[1]
        place = {"a": 0}
        place["b"] = aligned(place["a"] + stored.put(memory, place["a"], unit.a, x))
        place["c"] = aligned(place["b"] + stored.put(memory, place["b"], unit.b, y.T))
        strides = {
            "a_stride": stored.stride_of(k, unit.a.width),
            "b_stride": stored.stride_of(k, unit.b.width),
            "c_stride": stored.stride_of(n, unit.result.width),
        }
        start = None
        if bias is not None:
            start = aligned(place["c"] + m * strides["c_stride"])
            codes = _codes(unit.total, bias).reshape(1, n)
            stored.put(memory, start, unit.total, codes, slot=unit.total_slot)
        on_bus = {name: base + offset for name, offset in place.items()}
        bias_on_bus = None if start is None else base + start
        job = Job(m=m, n=n, k=k, **on_bus, **strides, bias=bias_on_bus, relu=relu, constants=tuple(constants.items()))
        ended = self.run(job)
        if ended.code is not Code.NONE:
            raise ToolError(f"A job of {m} x {n} x {k} must end as it should, not with code {ended.code.name}")
        return stored.take(memory, place["c"], unit.result, m, n)

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
        If its constants are not those of the unit, or it has RELU where results are not numbers.
    """
    if job.relu:
        unit.stored.check_relu()
    constants = {name.upper(): value for name, value in job.constants}
    wanted, given = sorted(operand.name.upper() for operand in unit.constants), sorted(constants)
    if given != wanted:
        told, found = (", ".join(names) or "none" for names in (wanted, given))
        raise InputError(f"Constants of {unit} must be {told}, not {found}")
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


def _codes(operand: Operand, codes: ArrayLike) -> NDArray:
    """Codes, of which negative ones are two's complement."""
    array = np.asarray(codes)
    if array.dtype.kind == "i" and operand.width < 64:
        if array.size and int(array.min()) < -1 << (operand.width - 1):
            raise InputError(f"Codes of {operand.name} must fit {operand.width} bits, not be {int(array.min())}")
        return np.where(array < 0, array + (1 << operand.width), array)
    return array


def aligned(address: int) -> int:
    """The next multiple of the widest bus's bytes."""
    return -(-address // _ALIGNED_BYTES) * _ALIGNED_BYTES


def _mask(register: Register, name: str) -> int:
    """Bits of a field."""
    part = next(part for part in register.fields if part.name == name)
    return ((1 << part.width) - 1) << part.low
