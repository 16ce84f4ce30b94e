"""Whether a co-processor's Verilog leaves in memory what its golden model says, and takes as long as that says."""

import time
from importlib.metadata import version as package_version
from itertools import islice

import numpy as np

from hwgen.circuit import Circuit
from hwgen.system.cycles import cycles
from hwgen.system.emit import circuit
from hwgen.system.registers import Code
from hwgen.system.spec import PAGE_BYTES, MatrixUnit
from hwgen.tool import ToolError
from numerics.errors import InputError
from sim.checks import Progress
from sim.harness import verilator
from sim.system.bench import run_bench
from sim.system.plan import count, trials
from sim.system.simulation import run, simulated
from sim.vectors import Level
from sim.verdict import Check, Verdict

#: Jobs that the bench of cocotb repeats, a thousand times as slow.
_BENCHED = 8
#: Jobs that a fault ends.
_FAULTY = 24
_MEMORY_BYTES = 1 << 24


def verify_system(
    unit: MatrixUnit, level: str, *, seed: int = 1, progress: Progress | None = None, made: Circuit | None = None
) -> Verdict:
    """Put the jobs of a level through the Verilog of `unit`, and the first of them through the bench of cocotb. Its
    circuit is made unless it is given as `made`.

    Raises
    ------
    InputError
        If the level has no jobs.
    ToolError
        If a tool is missing or fails.
    """
    if level not in list(Level):
        raise InputError(f"level of a system must be one of {', '.join(Level)}, not {level}")
    begun = time.monotonic()
    report = progress or (lambda _what, _done, _total: None)
    made = made or circuit(unit)
    report("building", 0, count(Level(level)))
    checks = (
        _check_jobs(unit, made, Level(level), seed, report),
        _check_faults(unit, made, Level(level), seed),
        _check_bench(unit, made, Level(level), seed),
    )
    return Verdict(
        design=unit.text,
        name=unit.name,
        level=str(level),
        seed=seed,
        rtl=None,
        module=made.top,
        checks=checks,
        seconds=time.monotonic() - begun,
        versions={
            **dict(made.versions),
            "verilator": verilator.version(),
            "cocotb": package_version("cocotb"),
            "cocotbext-axi": package_version("cocotbext-axi"),
            "numpy": np.__version__,
        },
    )


def _check_jobs(unit: MatrixUnit, made: Circuit, level: Level, seed: int, report: Progress) -> Check:
    """Jobs with a memory on the bus, whole memories compared; and their cycles, where nothing pauses."""
    begun = time.monotonic()
    sent = compared = differing = timed = 0
    problem = ""
    with simulated(made, _MEMORY_BYTES) as host:
        for number, trial in enumerate(trials(unit, level, seed), start=1):
            host.timing(trial.timing)
            host.base(trial.base)
            host.memory[: len(trial.memory)] = trial.memory
            sent += len(trial.memory)
            shape = f"{trial.job.m} x {trial.job.n} x {trial.job.k}"
            try:
                ended = run(unit, host, trial.moved)
            except ToolError as error:
                problem = problem or f"did not do a job of {shape}: {error}"
                break
            wanted = unit.stored.run(trial.memory, trial.job)
            wrong = int((host.memory[: len(wanted)] != wanted).sum())
            compared += len(wanted)
            differing += wrong
            if wrong or ended.code is not Code.NONE:
                problem = problem or f"left {wrong:,} wrong bytes and code {ended.code} after a job of {shape}"
            if trial.timing.pause == 0:
                timed += 1
                predicted = cycles(unit, trial.job, trial.timing.latency)
                if predicted != ended.cycles:
                    problem = problem or f"took {ended.cycles} cycles for a job of {shape}, not {predicted}"
            report("jobs", number, count(level))
    return Check(
        design=unit.text,
        kind="jobs",
        name="memory",
        covers=f"{count(level):,} jobs of ragged shapes at any alignment, with latencies and pauses at random, whole "
        f"memories compared; of {timed:,} without pauses the cycles, too",
        sent=sent,
        compared=compared,
        differing=differing,
        first=None,
        problem=problem,
        seconds=time.monotonic() - begun,
    )


def _check_faults(unit: MatrixUnit, made: Circuit, level: Level, seed: int) -> Check:
    """Jobs of which a byte of A, B or C answers with an error, each followed by the same without."""
    begun = time.monotonic()
    rng = np.random.default_rng([seed, 19])
    sent = compared = differing = 0
    problem = ""
    with simulated(made, _MEMORY_BYTES) as host:
        for number, trial in enumerate(islice(trials(unit, level, seed + 2), _FAULTY)):
            job, low = trial.moved, unit.bus_bytes
            matrices = ((job.a, job.a_stride, job.m), (job.b, job.b_stride, job.n), (job.c, job.c_stride, job.m))
            place, stride, rows = matrices[number % 3]
            byte = place + stride * int(rng.integers(rows))
            sent += len(trial.memory)
            host.reset()
            host.timing(trial.timing)
            host.base(trial.base)
            try:
                host.memory[: len(trial.memory)] = trial.memory
                host.fault(byte, byte + 1)
                ended = run(unit, host, job)
                host.memory[: len(trial.memory)] = trial.memory
                host.fault(0, 0)
                run(unit, host, job)
            except ToolError as error:
                problem = problem or f"did not end a job with an error at 0x{byte:x}, or the next: {error}"
                break
            right = Code.WRITE if number % 3 == 2 else Code.READ
            # Of a write that is the beginning of its burst.
            near = ended.fault == byte // low * low or (right is Code.WRITE and 0 <= byte - ended.fault < PAGE_BYTES)
            if ended.code is not right or not near:
                problem = problem or f"told code {ended.code} at 0x{ended.fault:x} of an error at 0x{byte:x}"
            wanted = unit.stored.run(trial.memory, trial.job)
            wrong = int((host.memory[: len(wanted)] != wanted).sum())
            compared += len(wanted)
            differing += wrong
            if wrong:
                problem = problem or f"left {wrong:,} wrong bytes after the job that followed an error at 0x{byte:x}"
    return Check(
        design=unit.text,
        kind="jobs",
        name="faults",
        covers=f"{_FAULTY} jobs that an error of the bus ends, with its address told; the next job is right",
        sent=sent,
        compared=compared,
        differing=differing,
        first=None,
        problem=problem,
        seconds=time.monotonic() - begun,
    )


def _check_bench(unit: MatrixUnit, made: Circuit, level: Level, seed: int) -> Check:
    """Some jobs between models of AXI that others wrote, each after a reset in mid-run."""
    begun = time.monotonic()
    chosen = list(islice(trials(unit, level, seed + 1), _BENCHED))
    found = run_bench(unit, made, chosen, seed)
    return Check(
        design=unit.text,
        kind="jobs",
        name="cocotb",
        covers=f"{found.trials} jobs under cocotb between the models of cocotbext-axi, each after a reset midway; "
        f"{found.read_bursts:,} bursts of reads and {found.write_bursts:,} of writes, {found.refused} accesses of "
        "registers refused as they must be",
        sent=sum(len(trial.memory) for trial in chosen),
        compared=found.compared,
        differing=found.differing,
        first=None,
        problem=f"failed the bench: {found.problem}" if found.problem else "",
        seconds=time.monotonic() - begun,
    )
