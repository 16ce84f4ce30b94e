"""The co-processor as its registers show it, with the golden model behind them: jobs end as soon as they start."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from hwgen.system import registers
from hwgen.system.cycles import cycles
from hwgen.system.registers import Access, Code
from hwgen.system.spec import MatrixUnit
from hwgen.tool import ToolError
from numerics.matrix.stored import Job

_DONE, _ERROR = 1 << 1, 1 << 2
#: Clock cycles that a job takes which is not begun.
_REFUSED_CYCLES = 2


class GoldenRegisters:
    """Registers of `unit` over `memory`, from address 0 on; CYCLES are those of a memory of `latency` cycles."""

    def __init__(self, unit: MatrixUnit, memory: NDArray[np.uint8], latency: int = 30):
        self.unit, self.memory, self.latency = unit, memory, latency
        self._words = {register.offset: 0 for register in registers.registers(unit)}
        self._map = registers.by_name(unit)
        for name, value in registers.built(unit).items():
            self._put(name, value)

    def read(self, offset: int) -> int:
        """As `hwgen.system.driver.Registers`.

        Raises
        ------
        ToolError
            If there is no such register.
        """
        if offset not in self._words:
            raise ToolError(f"A read of register 0x{offset:02X} must be of one that is there, which it is not")
        return self._words[offset]

    def write(self, offset: int, value: int) -> None:
        """As `hwgen.system.driver.Registers`.

        Raises
        ------
        ToolError
            If there is no such register, or it is read only.
        """
        register = next((one for one in self._map.values() if one.offset == offset), None)
        if register is None or register.access is Access.READ:
            raise ToolError(f"A write of register 0x{offset:02X} must be of one that takes it, which it does not")
        if register.name == "CONTROL":
            if value & 1:
                self._start()
        elif register.name == "STATUS":
            self._words[offset] &= ~(value & _DONE)
        else:
            self._words[offset] = value & ((1 << register.width) - 1)

    def _start(self) -> None:
        job = self._job()
        code = refusal(self.unit, job)
        if code is Code.NONE:
            self.memory[:] = self.unit.stored.run(self.memory, job)
        self._put("CYCLES", cycles(self.unit, job, self.latency) if code is Code.NONE else _REFUSED_CYCLES)
        self._put("STATUS", _DONE | (code != Code.NONE) * _ERROR | code << 4)

    def _job(self) -> Job:
        """What the registers say."""
        names = ("M", "N", "K", "A", "A_STRIDE", "B", "B_STRIDE", "C", "C_STRIDE")
        options = self._get("OPTIONS")
        constants = tuple((op.name, self._get(op.name.upper())) for op in self.unit.constants)
        relu = bool(options & 2) and self.unit.stored.has_relu
        job = Job(**{name.lower(): self._get(name) for name in names}, relu=relu, constants=constants)
        return replace(job, bias=self._get("BIAS")) if options & 1 else job

    def _get(self, name: str) -> int:
        return self._words[self._map[name].offset]

    def _put(self, name: str, value: int) -> None:
        self._words[self._map[name].offset] = value


def refusal(unit: MatrixUnit, job: Job) -> Code:
    """Why a job cannot run; NONE if it can."""
    if 0 in (job.m, job.n, job.k):
        return Code.SIZE
    places = [(place, slot) for slot, pair in (
        (unit.a_slot, (job.a, job.a_stride)),
        (unit.b_slot, (job.b, job.b_stride)),
        (unit.out_slot, (job.c, job.c_stride)),
    ) for place in pair]  # fmt: skip
    if job.bias is not None:
        places.append((job.bias, unit.bus))
    return Code.ALIGNMENT if any(place * 8 % max(8, slot) for place, slot in places) else Code.NONE
