"""Icarus Verilog, which knows unknown bits: what is unknown before the reset must not reach an output after it."""

import re
import shutil
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hwgen.circuit import Port
from hwgen.design import Design
from hwgen.tool import ToolError, run
from numerics.errors import InputError
from numerics.words import WORD_BITS, word_count
from sim.judges.protocol import Responses, Stimulus, Subject, driven

#: Seconds that a simulation may take.
_TIMEOUT_S = 300.0
#: Cycles before the reset in which operands are unknown, for each way to drive the controls.
_POISON_CYCLES = 40
_STIMULUS, _RESPONSES, _PROGRAM = "narrowgate_stimulus", "narrowgate_responses", "narrowgate_program"
_LANGUAGES = ("2012", "2005")
_ERROR = re.compile(r"^(?P<file>[^\s:][^:]*):(?P<line>\d+): (?:error: )?(?P<text>.+)$", re.MULTILINE)


def missing() -> str:
    """The program of Icarus Verilog that is not installed; empty if all are."""
    return next((program for program in ("iverilog", "vvp") if not shutil.which(program)), "")


class Icarus:
    """Four-state simulation of the Verilog as it is."""

    where = "in Icarus Verilog"
    share = 1.0

    def __init__(self, timeout_s: float = _TIMEOUT_S):
        self.timeout_s = timeout_s

    def check(self, design: Design, rtl: Path | None) -> None:
        """Raise `InputError` if Icarus Verilog is not installed."""
        if program := missing():
            raise InputError(
                f"--judge icarus must find Icarus Verilog, as by apt-get install iverilog, "
                f"but {program} was not found"
            )

    def run(self, subject: Subject, stimulus: Stimulus) -> Responses:
        """Run the Verilog; all inputs are unknown before the first reset, and where nobody promises anything."""
        inputs, outputs = driven(subject.circuit), subject.circuit.outputs
        with tempfile.TemporaryDirectory(prefix="narrowgate-icarus-") as name:
            folder = Path(name)
            columns = [_bits(stimulus.inputs[port.name], port.width) for port in inputs]
            for port, column in zip(inputs, columns, strict=True):
                if port.name in stimulus.idle:
                    column[stimulus.idle[port.name]] = ord("x")
            _write_lines(folder / _STIMULUS, columns)
            (folder / "bench.v").write_text(_bench(subject, stimulus.cycles), encoding="utf-8")
            self._compile(subject, folder)
            self._simulate(subject, folder)
            width = sum(port.width for port in outputs)
            return _responses(subject, folder / _RESPONSES, stimulus.cycles, outputs, width)

    def _compile(self, subject: Subject, folder: Path) -> None:
        source, beside = folder / "source.v", folder
        if subject.rtl:
            source = subject.rtl[0].resolve()
            beside = source.parent
        else:
            source.write_text(subject.circuit.verilog, encoding="utf-8")
        failures = []
        # A file of old may use a word as a name that SystemVerilog keeps for itself.
        for language in _LANGUAGES if subject.rtl else _LANGUAGES[:1]:
            command: list[str | Path] = [
                "iverilog",
                f"-g{language}",
                "-s",
                "narrowgate_judge",
                "-o",
                folder / _PROGRAM,
            ]
            command += ["-I", beside, "-y", beside, folder / "bench.v", source]
            try:
                run(command, name="Icarus Verilog", timeout_s=self.timeout_s)
            except ToolError as error:
                failures.append(error)
            else:
                return
        if subject.rtl and (found := _ERROR.search(failures[0].log)):
            place = f"line {found['line']} of {Path(found['file']).name}"
            raise InputError(
                f"{subject.title} must be Verilog that Icarus Verilog reads, but {place}: "
                f"{found['text'].strip().rstrip('.')}"
            ) from failures[0]
        raise failures[0]

    def _simulate(self, subject: Subject, folder: Path) -> None:
        # The simulator crashes at paths with letters that are not ASCII, so that all is where it runs.
        for beside in subject.rtl[0].resolve().parent.iterdir() if subject.rtl else ():
            if not (folder / beside.name).exists():
                (folder / beside.name).symlink_to(beside)
        command = ["vvp", "-n", _PROGRAM]
        try:
            run(command, name="Icarus Verilog", cwd=folder, timeout_s=self.timeout_s)
        except ToolError as error:
            if not subject.rtl:
                raise
            late = "was still running" in str(error)
            what = f"was still running after {self.timeout_s:g} s" if late else "crashed it"
            raise InputError(f"{subject.title} must answer all vectors in Icarus Verilog, but {what}") from error


def _bench(subject: Subject, cycles: int) -> str:
    """Verilog that reads the inputs of each cycle from a file and writes the outputs to another."""
    inputs, outputs = driven(subject.circuit), subject.circuit.outputs
    declared = "".join(f"  reg [{port.width - 1}:0] p{number};\n" for number, port in enumerate(inputs))
    declared += "".join(f"  wire [{port.width - 1}:0] q{number};\n" for number, port in enumerate(outputs))
    links = [".clk(clk)"] if subject.circuit.clocked else []
    links += [f".\\{port.name} (p{number})" for number, port in enumerate(inputs)]
    links += [f".\\{port.name} (q{number})" for number, port in enumerate(outputs)]
    drives = ", ".join(f"p{number}" for number in range(len(inputs)))
    shows = ", ".join(f"q{number}" for number in range(len(outputs)))
    width = sum(port.width for port in inputs)
    poison = _poison(inputs) if subject.circuit.clocked else ""
    return f"""\
`timescale 1ns/1ps
module narrowgate_judge;
  reg clk = 0;
{declared}  reg [{width - 1}:0] stimulus [0:{cycles - 1}];
  integer cycle, file;
  \\{subject.module} dut({", ".join(links)});
  initial begin
    $readmemb("{_STIMULUS}", stimulus);
    file = $fopen("{_RESPONSES}", "w");
{poison}    for (cycle = 0; cycle < {cycles}; cycle = cycle + 1) begin
      {{{drives}}} = stimulus[cycle];
      #5 $fdisplay(file, "%b", {{{shows}}});
      clk = 1;
      #5 clk = 0;
    end
    $fclose(file);
    $finish;
  end
endmodule
"""


def _poison(inputs: list[Port]) -> str:
    """Statements that let unknown bits into as many registers as can be, with no reset.

    A register whose condition is unknown keeps what it has, so controls are 1 first, then one by one unknown.
    """
    controls = [number for number, port in enumerate(inputs) if port.format == "control" and port.name != "rst"]
    lines = ["clk = 0;"]
    lines += [f"p{number} = 0;" for number, port in enumerate(inputs) if port.name == "rst"]
    for unknown in (None, *controls):
        lines += [f"p{number} = 1'b{'x' if number == unknown else 1};" for number in controls]
        lines += [f"repeat ({2 * _POISON_CYCLES}) #5 clk = !clk;"]
    return "".join(f"    {line}\n" for line in lines)


def _bits(words: NDArray[np.uint32], width: int) -> NDArray[np.uint8]:
    """Binary digits of words, the highest first, as characters."""
    raw = np.ascontiguousarray(words, "<u4").view(np.uint8)
    return np.unpackbits(raw, axis=1, bitorder="little", count=width)[:, ::-1] + np.uint8(ord("0"))


def _write_lines(path: Path, columns: list[NDArray[np.uint8]]) -> None:
    ends = np.full((len(columns[0]), 1), ord("\n"), np.uint8)
    path.write_bytes(np.concatenate([*columns, ends], axis=1).tobytes())


def _responses(subject: Subject, path: Path, cycles: int, outputs: tuple[Port, ...], width: int) -> Responses:
    data = np.frombuffer(path.read_bytes() if path.is_file() else b"", np.uint8)
    if len(data) != cycles * (width + 1):
        error = InputError if subject.rtl else ToolError
        got = len(data) // (width + 1)
        raise error(
            f"{subject.title} must answer all {cycles:,} vectors in Icarus Verilog, but stopped it after {got:,}"
        )
    rows = data.reshape(cycles, width + 1)
    words, unknown, start = {}, {}, 0
    for port in outputs:
        digits = rows[:, start : start + port.width]
        start += port.width
        bits = np.zeros((cycles, word_count(port.width) * WORD_BITS), np.uint8)
        bits[:, : port.width] = digits[:, ::-1] == ord("1")
        words[port.name] = np.packbits(bits, axis=1, bitorder="little").view("<u4").astype(np.uint32)
        unknown[port.name] = ((digits != ord("0")) & (digits != ord("1"))).any(axis=1)
    return Responses(words, unknown)
