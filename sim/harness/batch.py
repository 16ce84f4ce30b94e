"""Vectors through a circuit, millions a second."""

import mmap
import os
import select
import signal
import struct
import subprocess
import tempfile
import weakref
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Circuit, Port
from hwgen.tool import ToolError
from numerics.errors import InputError
from numerics.words import word_count
from sim.harness.verilator import Model, Source, program

Words = NDArray[np.uint32]

#: Seconds that one call of `Batch.run` may take, unless said otherwise.
RUN_TIMEOUT_S = 60.0
#: Bits of all input ports together up to which vectors are counted.
MOST_RANGE_BITS = 62
#: A request as batch.cpp reads it, and its reply; values of unknown bits as bits of a word.
_REQUEST, _REPLY = struct.Struct("=QQQII"), struct.Struct("=I")
_ZEROS, _ONES = 1, 2
_LEAST_BYTES = 1 << 20


class Batch:
    """A circuit that answers arrays of vectors; a combinational one, or a pipeline with `clk` and `rst`.

    A clocked circuit is reset, then takes a vector each cycle and answers `circuit.latency_cycles` later. It runs
    in a process of its own, so that whatever it does it ends within the time limit; vectors and answers lie in
    memory that both processes share.

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
        self._cwd = rtl[0].resolve().parent if rtl else None
        self._folder = tempfile.TemporaryDirectory(prefix="narrowgate-batch-")
        path = Path(self._folder.name) / "program"
        model = model_of(circuit, rtl, wrapper)
        self._source = model.source
        name = program([model], driver=driver, target=path)[0]
        self._start(path, name)

    def _start(self, path: Path, name: str) -> None:
        self._stop = Path(self._folder.name) / "stop"
        self._file = _shared_file()
        self._memory = _Memory(self._file)
        self._process = subprocess.Popen(
            [path, name, str(self._file.fileno())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            cwd=self._cwd or self._folder.name,
            env={"NARROWGATE_STOP": str(self._stop)},
            pass_fds=[self._file.fileno()],
            start_new_session=True,
        )
        self._finalizer = weakref.finalize(self, _end, self._process, self._file, self._folder)

    def another(self) -> "Batch":
        """The same circuit once more, in a process of its own; it must be closed before this one is."""
        twin = object.__new__(Batch)
        twin.circuit, twin.timeout_s, twin._cwd, twin._source = self.circuit, self.timeout_s, self._cwd, self._source
        twin._folder = tempfile.TemporaryDirectory(prefix="narrowgate-batch-")
        path, name = (str(word) for word in list(self._process.args)[:2])  # type: ignore[arg-type]
        twin._start(Path(path), name)
        return twin

    def __enter__(self) -> "Batch":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process."""
        self._finalizer()

    def run(self, inputs: Mapping[str, Words], *, unknown: int = 0) -> dict[str, Words]:
        """Answers, by output port, to vectors, by input port: words of shape ``(n, word_count(width))``.

        Bits that the Verilog leaves unknown (x) are all `unknown`, 0 or 1.
        """
        n = self._place(inputs)
        self._request(n, _ONES if unknown else _ZEROS)
        return self._answers(n, inputs=True, unknown=unknown)

    def run_both(self, inputs: Mapping[str, Words]) -> tuple[dict[str, Words], dict[str, Words]]:
        """Answers as of `run` with unknown bits 0, and with unknown bits 1.

        Both are the same object where that is certain: where the circuit, run both ways before, came to one state,
        and draws no bits. What it answers from then on depends on that state and its inputs alone.
        """
        n = self._place(inputs)
        return self._pair(n, self._request(n, _ZEROS | _ONES), inputs=True)

    def run_range(self, start: int, count: int) -> tuple[dict[str, Words], dict[str, Words]]:
        """Both answers, as of `run_both`, to the combinations `start` to ``start + count - 1`` of all codes.

        A combination's number is the codes of all input ports one after the other, the last in the lowest bits;
        together at most 62.
        """
        bits = sum(port.width for port in self.circuit.inputs)
        if bits > MOST_RANGE_BITS or not 0 <= start <= start + count <= 1 << bits:
            raise ValueError(f"A range must be of numbers of {bits} ≤ {MOST_RANGE_BITS} bits, not {start} + {count}")
        self._memory.reserve(4 * count * 2 * _columns(self.circuit.outputs))
        return self._pair(count, self._request(count, _ZEROS | _ONES, start), inputs=False)

    def _place(self, inputs: Mapping[str, Words]) -> int:
        """Write vectors to the memory; how many they are."""
        counts = {len(inputs[port.name]) for port in self.circuit.inputs}
        if len(counts) != 1:
            raise ValueError(f"All input ports must have the same number of vectors, not {sorted(counts)}")
        n = counts.pop()
        for port in self.circuit.inputs:
            if inputs[port.name].shape != (n, word_count(port.width)):
                shape = inputs[port.name].shape
                raise ValueError(f"Port {port.name} must have {word_count(port.width)} words, not {shape}")
        self._memory.reserve(4 * n * (_columns(self.circuit.inputs) + 2 * _columns(self.circuit.outputs)))
        for port, words in self._memory.arrays(self.circuit.inputs, n, 0):
            words[...] = inputs[port.name]
        return n

    def _pair(self, n: int, written: int, *, inputs: bool) -> tuple[dict[str, Words], dict[str, Words]]:
        zeros = self._answers(n, inputs=inputs, unknown=0)
        return zeros, self._answers(n, inputs=inputs, unknown=1) if written & _ONES else zeros

    def _answers(self, n: int, *, inputs: bool, unknown: int) -> dict[str, Words]:
        first = (_columns(self.circuit.inputs) if inputs else 0) + unknown * _columns(self.circuit.outputs)
        return {port.name: words.copy() for port, words in self._memory.arrays(self.circuit.outputs, n, first)}

    def _request(self, n: int, unknown: int, start: int | None = None) -> int:
        """Have the vectors answered; which answers were written, as bits."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        request = _REQUEST.pack(n, start or 0, self._memory.size, unknown, start is not None)
        with self._guarded():
            self._process.stdin.write(request)
            if not select.select([self._process.stdout], [], [], self.timeout_s)[0]:
                self._process.kill()
                raise TimeoutError
            reply = self._process.stdout.read(_REPLY.size)
            if len(reply) < _REPLY.size:
                raise EOFError
        return _REPLY.unpack(reply)[0]

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Turn the end of the process into an error, and end it with any other."""
        try:
            yield
        except (OSError, EOFError) as error:
            status = self._process.wait()
            raise self._failure(status, isinstance(error, TimeoutError)) from error
        except BaseException:
            self.close()
            raise

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


class _Memory:
    """A file that two processes map, which grows."""

    def __init__(self, file: BinaryIO):
        self._file = file
        self.size = 0
        self.reserve(_LEAST_BYTES)

    def reserve(self, size: int) -> None:
        """Make room for `size` bytes."""
        if size > self.size:
            self.size = 1 << (size - 1).bit_length()
            os.ftruncate(self._file.fileno(), self.size)
            self._words = np.frombuffer(mmap.mmap(self._file.fileno(), self.size), np.uint32)

    def arrays(self, ports: Sequence[Port], n: int, column: int) -> Iterator[tuple[Port, Words]]:
        """The words of `n` vectors of each of `ports`, which lie one after the other behind `column` words each."""
        at = n * column
        for port in ports:
            words = word_count(port.width)
            yield port, self._words[at : at + n * words].reshape(n, words)
            at += n * words


def _columns(ports: Sequence[Port]) -> int:
    return sum(word_count(port.width) for port in ports)


def _shared_file() -> BinaryIO:
    """A file without a name, in memory where the system has such."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("narrowgate"), "r+b")
    return tempfile.TemporaryFile()


def stop_reason(path: Path) -> str:
    """Why a circuit stopped its simulation, from the file that it left."""
    place, _, what = path.read_text(errors="replace").strip().rpartition(": ")
    name = Path(place).name
    return f"{what} at {name}" if not name.startswith(("source.v", "wrapper.sv", ":")) else what


def _end(process: subprocess.Popen, file: BinaryIO, folder: tempfile.TemporaryDirectory) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout, file):
        if pipe:
            pipe.close()
    folder.cleanup()


def model_of(circuit: Circuit, rtl: tuple[Path, str] | None = None, wrapper: str = "") -> Model:
    """What is built of a circuit, or of the module of a file in its place, in the usual wrapper or a given one."""
    source = Source(file=rtl[0]) if rtl else Source(circuit.verilog)
    return Model(
        source, "narrowgate_bench", wrapper or _wrapper(circuit, rtl[1] if rtl else circuit.top), _traits(circuit)
    )


def driver(names: Mapping[str, Model], *, savable: bool) -> str:
    """C++ text of a program of models by name, which are the classes that Verilator makes of them."""
    units = [f"struct U{name} {{\n    using Model = V{name};\n{model.traits}}};\n" for name, model in names.items()]
    kinds = ", ".join(f'{{"{name}", serve<U{name}>}}' for name in names)
    own = f"#define SAVABLE {int(savable)}\n#define KINDS {kinds}\n"
    return "".join(["#include <cstddef>\n", *units, own, (files("sim.harness") / "batch.cpp").read_text()])


def _traits(circuit: Circuit) -> str:
    """C++ text of what batch.cpp has to know of a circuit: its ports and its latency."""

    def members(kind: str, ports: Sequence[Port]) -> str:
        widths = ", ".join(str(port.width) for port in ports)
        return (
            f"    static constexpr std::size_t {kind}s = {len(ports)};\n"
            f"    static constexpr int {kind}_widths[] = {{{widths}}};\n"
        )

    shifts = [sum(port.width for port in circuit.inputs[place + 1 :]) for place in range(len(circuit.inputs))]
    drives = [
        f"f({place}, dut.p{place}, {port.width}, {shifts[place]});" for place, port in enumerate(circuit.inputs)
    ]
    samples = [f"f({place}, dut.q{place}, {port.width});" for place, port in enumerate(circuit.outputs)]
    return (
        f"    static constexpr bool clocked = {str(circuit.clocked).lower()};\n"
        f"    static constexpr std::size_t latency = {circuit.latency_cycles};\n"
        f"{members('input', circuit.inputs)}{members('output', circuit.outputs)}"
        f"    template <class F> static void each_input(Model& dut, F f) {{ {' '.join(drives)} }}\n"
        f"    template <class F> static void each_output(Model& dut, F f) {{ {' '.join(samples)} }}\n"
    )


def _wrapper(circuit: Circuit, module: str) -> str:
    """Verilog with ports of plain names around `module`, whose own names Verilator may have to change."""
    clocks = ["clk", "rst"] if circuit.clocked else []
    named = [("input", f"p{i}", port) for i, port in enumerate(circuit.inputs)]
    named += [("output", f"q{i}", port) for i, port in enumerate(circuit.outputs)]
    ports = [f"input {name}" for name in clocks]
    ports += [f"{direction} [{port.width - 1}:0] {name}" for direction, name, port in named]
    links = [f".{name}({name})" for name in clocks] + [f".\\{port.name} ({name})" for _, name, port in named]
    return f"module narrowgate_bench({', '.join(ports)});\n  \\{module} dut({', '.join(links)});\nendmodule\n"
