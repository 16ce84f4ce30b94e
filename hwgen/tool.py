"""External programs, run with a time limit; a crash or a hang becomes one error that carries the log."""

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


class ToolError(RuntimeError):
    """A tool crashed, hung or is missing.

    The message is one sentence; `log` is what the tool printed. The command line prints both and ends with
    exit status 3.
    """

    def __init__(self, message: str, log: str = ""):
        super().__init__(message)
        self.log = log


def run(
    command: Sequence[str | Path],
    *,
    name: str | None = None,
    cwd: Path | None = None,
    timeout_s: float | None = 600,
    env: Mapping[str, str] | None = None,
) -> str:
    """Output (standard output and error together) of `command`; errors call it `name`, by default the program's.

    Raises
    ------
    ToolError
        If the program is missing, returns another status than 0, or runs longer than `timeout_s`, if it has a
        limit; its whole process group is ended then.
    """
    name = name or Path(command[0]).name
    try:
        process = subprocess.Popen(
            [str(word) for word in command],
            cwd=cwd,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
    except FileNotFoundError as error:
        raise ToolError(f"Tool {name} must be installed, but {command[0]} was not found") from error
    try:
        log, _ = process.communicate(timeout=timeout_s)
    except subprocess.TimeoutExpired as error:
        os.killpg(process.pid, signal.SIGKILL)
        log, _ = process.communicate()
        raise ToolError(f"Tool {name} must end within {timeout_s:g} s, but was still running", log) from error
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        raise
    if process.returncode:
        raise ToolError(f"Tool {name} must end with status 0, not {process.returncode}", log)
    return log
