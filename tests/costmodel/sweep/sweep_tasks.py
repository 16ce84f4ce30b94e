"""Tasks that leave a trace of each run, for worker processes to import."""

import multiprocessing
import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path

from costmodel.sweep.tasks import Task
from hwgen.tool import ToolError, run
from numerics.errors import InputError


@dataclass(frozen=True)
class Trace(Task):
    """Appends a line to a file in `folder`, then does what `act` says."""

    folder: str
    act: str = "return"

    kind = "trace"
    packages = ("numerics",)

    @property
    def place(self) -> str:
        return "here"

    def inputs(self) -> dict[str, str]:
        return {"act": self.act}

    def compute(self) -> tuple[dict[str, float], dict[str, str]]:
        with (Path(self.folder) / "runs").open("a") as file:
            file.write(f"{self.design}\n")
        if self.act == "sleep":
            time.sleep(0.15)
        if self.act == "hang":
            time.sleep(600)
        if self.act == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if self.act == "kill worker":
            os.kill(multiprocessing.parent_process().pid, signal.SIGKILL)
            time.sleep(10)
        if self.act == "term":
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(10)
        if self.act == "fault":
            raise KeyError("no such thing")
        if self.act == "tool":
            run(["sleep", "321"])
        if self.act == "exit":
            os._exit(5)
        if self.act == "bad input":
            raise InputError("Thing must be good, not bad")
        if self.act == "bad tool":
            raise ToolError("Tool must work, but broke", "its log")
        return {"area_um2": float(len(self.design))}, {}


def runs(folder) -> list[str]:
    """Designs of all runs so far."""
    path = Path(folder) / "runs"
    return path.read_text().split() if path.exists() else []
