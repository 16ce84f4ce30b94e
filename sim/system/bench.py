"""A co-processor under cocotb, between AXI models that others wrote: the independent opinion on its protocol."""

import base64
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hwgen.circuit import Circuit
from hwgen.system import driver, registers
from hwgen.system.spec import MatrixUnit
from hwgen.tool import ToolError, run
from sim.harness.verilator import Source, bench
from sim.system.plan import Trial
from sim.system.simulation import parted

_TIMEOUT_S = 600.0


@dataclass(frozen=True)
class Benched:
    """What the bench found."""

    trials: int
    #: Bytes of memory that were compared.
    compared: int
    differing: int
    #: Accesses of registers that had to be refused, and were.
    refused: int
    #: Bursts of reads and of writes that the models took.
    read_bursts: int
    write_bursts: int
    #: What was wrong first; empty if nothing.
    problem: str


def run_bench(unit: MatrixUnit, circuit: Circuit, trials: Sequence[Trial], seed: int) -> Benched:
    """Put `trials` through `circuit` under cocotb, each after a reset in mid-run.

    Raises
    ------
    ToolError
        If a tool is missing or fails.
    """
    with tempfile.TemporaryDirectory(prefix="narrowgate-system-") as name:
        folder = Path(name)
        text, core = parted(circuit)
        bench(Source(text), top=circuit.top, target=folder / circuit.top, core=core)
        after = [unit.stored.run(trial.memory, trial.job) for trial in trials]
        document = {
            "report": str(folder / "report.json"),
            "timeout_ns": 10_000_000,
            "registers": {register.name: register.offset for register in registers.registers(unit)},
            "unknown": [0x24, 0x60, registers.SPACE_BYTES - 4],
            "configured": [
                (register.offset, (1 << register.width) - 1)
                for register in registers.registers(unit)
                if register.access is registers.Access.CONFIGURE
            ],
            "id": registers.ID,
            "trials": [
                {
                    "size": len(trial.memory),
                    "before": base64.b64encode(trial.memory.tobytes()).decode(),
                    "after": base64.b64encode(wanted.tobytes()).decode(),
                    "writes": driver.settings(unit, trial.job),
                    "pause": trial.timing.pause / 1000,
                    "cut_after": 10 + 37 * number,
                }
                for number, (trial, wanted) in enumerate(zip(trials, after, strict=True))
            ],
        }
        (folder / "job.json").write_text(json.dumps(document))
        env = {
            "NARROWGATE_JOB": str(folder / "job.json"),
            "NARROWGATE_CWD": str(folder),
            "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        }
        command: list[str | Path] = [
            sys.executable,
            "-m",
            "sim.harness.simulator",
            folder,
            circuit.top,
            "sim.benches.coprocessor",
        ]
        run([*command, str(seed)], name="cocotb", cwd=folder, timeout_s=_TIMEOUT_S, env=env)
        if not (folder / "report.json").is_file():
            raise ToolError("The bench of a co-processor must leave a report, but left none")
        reports = json.loads((folder / "report.json").read_text())
    if len(reports) != len(trials):
        raise ToolError(f"The bench must report on {len(trials)} trials, not {len(reports)}")
    return Benched(
        trials=len(reports),
        compared=sum(len(wanted) for wanted, report in zip(after, reports, strict=True) if report["differing"] >= 0),
        differing=sum(max(0, report["differing"]) for report in reports),
        refused=sum(report["refused"] for report in reports),
        read_bursts=sum(report["taken"].get("m_axi_ar", 0) for report in reports),
        write_bursts=sum(report["taken"].get("m_axi_aw", 0) for report in reports),
        problem=next((report["problem"] or "a trial did not end" for report in reports if report["differing"]), ""),
    )
