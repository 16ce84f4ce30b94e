"""Vectors through a circuit, millions a second."""

import signal
import subprocess
import tempfile
import threading
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Circuit
from hwgen.tool import ToolError
from numerics.errors import InputError
from numerics.words import word_count
from sim.verilator import Source, program

#: Seconds that one call of `Batch.run` may take, unless said otherwise.
RUN_TIMEOUT_S = 60.0


class Batch:
    """A circuit that answers arrays of vectors; a combinational one, or a pipeline with `clk` and `rst`.

    A clocked circuit is reset, then takes a vector each cycle and answers `circuit.latency_cycles` later. It runs
    in a process of its own, so that whatever it does it ends within the time limit.

    Parameters
    ----------
    circuit
        What to run: its ports and, unless `rtl` is given, its Verilog.
    rtl
        A Verilog file to run in its place, and the module of it that has these ports.
    timeout_s
        Time limit of each run.
    wrapper
        Verilog of a module ``narrowgate_bench`` that runs the circuit otherwise, with its ports numbered as usual.

    Raises
    ------
    InputError
        If `rtl` is no Verilog that Verilator reads, or stops, hangs or crashes the simulation.
    ToolError
        If a tool is missing or fails, or `circuit` stops, hangs or crashes the simulation.
    """

    def __init__(
        self,
        circuit: Circuit,
        rtl: tuple[Path, str] | None = None,
        *,
        timeout_s: float = RUN_TIMEOUT_S,
        wrapper: str = "",
    ):
        self.circuit = circuit
        self.timeout_s = timeout_s
        self._source = Source(file=rtl[0]) if rtl else Source(circuit.verilog)
        self._cwd = rtl[0].resolve().parent if rtl else None
        self._folder = tempfile.TemporaryDirectory(prefix="narrowgate-batch-")
        path = Path(self._folder.name) / "program"
        program(
            self._source,
            top="narrowgate_bench",
            driver=_driver(circuit),
            wrapper=wrapper or _wrapper(circuit, rtl[1] if rtl else circuit.top),
            target=path,
        )
        self._stop = Path(self._folder.name) / "stop"
        self._process = subprocess.Popen(
            [path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            cwd=self._cwd or self._folder.name,
            env={"NARROWGATE_STOP": str(self._stop)},
            start_new_session=True,
        )
        self._finalizer = weakref.finalize(self, _end, self._process, self._folder)

    def __enter__(self) -> "Batch":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process."""
        self._finalizer()

    def run(self, inputs: Mapping[str, NDArray[np.uint32]], *, unknown: int = 0) -> dict[str, NDArray[np.uint32]]:
        """Answers, by output port, to vectors, by input port: words of shape ``(n, word_count(width))``.

        Bits that the Verilog leaves unknown (x) are all `unknown`, 0 or 1.
        """
        counts = {len(inputs[port.name]) for port in self.circuit.inputs}
        if len(counts) != 1:
            raise ValueError(f"All input ports must have the same number of vectors, not {sorted(counts)}")
        n = counts.pop()
        with self._guarded():
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.write(np.array([n, unknown], "<u4").tobytes())
            for port in self.circuit.inputs:
                words = np.ascontiguousarray(inputs[port.name], "<u4")
                if words.shape != (n, word_count(port.width)):
                    raise ValueError(f"Port {port.name} must have {word_count(port.width)} words, not {words.shape}")
                _write(self._process.stdin, words.data.cast("B") if n else memoryview(b""))
            answers = {}
            for port in self.circuit.outputs:
                words = np.empty((n, word_count(port.width)), "<u4")
                _read(self._process.stdout, words.data.cast("B") if n else memoryview(b""))
                answers[port.name] = words
        return answers

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """End the process when the time is over, and turn its end into an error."""
        late = threading.Event()

        def expire() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(self.timeout_s, expire)
        timer.start()
        try:
            yield
        except (OSError, EOFError) as error:
            status = self._process.wait()
            raise self._failure(status, late.is_set()) from error
        except BaseException:
            self.close()
            raise
        finally:
            timer.cancel()

    def _failure(self, status: int, late: bool) -> Exception:
        if late:
            what = f"was still running after {self.timeout_s:g} s"
        elif self._stop.exists():
            what = f"stopped it: {stop_reason(self._stop)}"
        elif status < 0:
            what = f"crashed it with signal {signal.Signals(-status).name}"
        else:
            what = f"ended it with status {status}"
        kind = InputError if self._source.file else ToolError
        return kind(f"{self._source.title} must answer all vectors of a simulation, but {what}")


def stop_reason(path: Path) -> str:
    """Why a circuit stopped its simulation, from the file that it left."""
    place, _, what = path.read_text(errors="replace").strip().rpartition(": ")
    name = Path(place).name
    return f"{what} at {name}" if not name.startswith(("source.v", "wrapper.sv", ":")) else what


def _end(process: subprocess.Popen, folder: tempfile.TemporaryDirectory) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe:
            pipe.close()
    folder.cleanup()


def _write(pipe, data: memoryview) -> None:
    while data:
        data = data[pipe.write(data) :]


def _read(pipe, into: memoryview) -> None:
    while into:
        got = pipe.readinto(into)
        if not got:
            raise EOFError
        into = into[got:]


def _driver(circuit: Circuit) -> str:
    """C++ text of the program."""
    lists = {
        "INPUTS": " ".join(f"X(p{i}, {word_count(p.width)})" for i, p in enumerate(circuit.inputs)),
        "OUTPUTS": " ".join(f"X(q{i}, {word_count(p.width)})" for i, p in enumerate(circuit.outputs)),
    }
    defines = [f"#define {name}(X) {text}" for name, text in lists.items()]
    defines += [f"#define CLOCKED {int(circuit.clocked)}", f"#define LATENCY {circuit.latency_cycles}"]
    return (files("sim") / "batch.cpp").read_text().replace('#include "ports.h"', "\n".join(defines))


def _wrapper(circuit: Circuit, module: str) -> str:
    """Verilog with ports of plain names around `module`, whose own names Verilator may have to change."""
    clocks = ["clk", "rst"] if circuit.clocked else []
    named = [("input", f"p{i}", port) for i, port in enumerate(circuit.inputs)]
    named += [("output", f"q{i}", port) for i, port in enumerate(circuit.outputs)]
    ports = [f"input {name}" for name in clocks]
    ports += [f"{direction} [{port.width - 1}:0] {name}" for direction, name, port in named]
    links = [f".{name}({name})" for name in clocks] + [f".\\{port.name} ({name})" for _, name, port in named]
    return f"module narrowgate_bench({', '.join(ports)});\n  \\{module} dut({', '.join(links)});\nendmodule\n"
