"""Tools and files that misbehave end a run in bounded time, with one sentence and the right exit status."""

import os
import pathlib
import signal
import subprocess
import sys
import time

import pytest

from hwgen.tool import ToolError
from narrowgate.__main__ import main
from sim import ports
from sim.harness import verilator
from sim.harness.batch import Batch
from sim.judges.icarus import missing

pytestmark = pytest.mark.eda

TEXT = "multiply:a=int2,b=int2,out=exact"
#: Ports of the design of `TEXT`, and its answer.
HEAD = "module m(input [1:0] a, input [1:0] b, output [3:0] o);\nwire [3:0] p = $signed(a) * $signed(b);\n"


@pytest.fixture
def file(tmp_path):
    """Writes a module with these ports into a folder of any name, and says where."""

    def write(body):
        path = tmp_path / "von Frau Müller" / "m.v"
        path.parent.mkdir()
        path.write_text(f"{HEAD}{body}\nendmodule\n")
        return str(path)

    return write


def test_a_simulation_that_crashes_is_named_with_its_signal(file, monkeypatch, capsys):
    path = file("assign o = p;")
    start = Batch.__init__

    def crashing(batch, *arguments, **options):
        start(batch, *arguments, **options)
        os.kill(batch._process.pid, signal.SIGSEGV)

    monkeypatch.setattr(Batch, "__init__", crashing)
    assert main(["verify", TEXT, "--level", "quick", "--rtl", path]) == 2
    said = f"Verilog file {path} must answer all vectors of a simulation, but crashed it with signal SIGSEGV"
    assert capsys.readouterr() == ("", f"narrowgate: {said}\n")


@pytest.mark.skipif(bool(missing()), reason="Icarus Verilog is not installed")
def test_an_output_without_a_driver_is_noticed_by_all(file, capsys):
    path = file("assign o[2:0] = p[2:0];")
    assert main(["verify", TEXT, "--level", "quick", "--rtl", path, "--judge", "icarus"]) == 1
    said = capsys.readouterr().out
    assert "Bits that are unknown (x or z) reach the result." in said
    assert "The circuit in Icarus Verilog leaves bits of o unknown in " in said
    assert main(["verify", TEXT, "--level", "formal", "--rtl", path]) == 1
    assert "The circuit does not equal itself, whatever its unknown bits are: " in capsys.readouterr().out


def test_an_output_driven_with_z_is_refused(file, capsys):
    path = file("assign o = {p[3] ? 1'b1 : 1'bz, p[2:0]};")
    assert main(["verify", TEXT, "--level", "quick", "--rtl", path]) == 2
    assert (
        f"Verilog file {path} must drive its signals with 0 and 1, not with z as on line " in capsys.readouterr().err
    )


def test_a_compiler_that_fails_is_a_failure_of_a_tool(monkeypatch, capsys):
    monkeypatch.setenv("CXX", "false")
    for said in (verilator.compiler, verilator.compiler_version):
        said.cache_clear()
    try:
        assert main(["verify", TEXT, "--level", "quick"]) == 3
    finally:
        for said in (verilator.compiler, verilator.compiler_version):
            said.cache_clear()
    said = capsys.readouterr().err.splitlines()[-1]
    assert said == "narrowgate: Tool C++ compiler must end with status 0, not 1"


@pytest.mark.parametrize("printed", [None, "Segmentation fault", '{"modulesp": ['])
def test_a_verilator_that_prints_nonsense_is_a_failure_of_a_tool(printed, file, monkeypatch):
    def nonsense(_source, arguments, *, folder):
        if printed is not None:
            (folder / "tree.json").write_text(printed)

    monkeypatch.setattr(ports, "verilate", nonsense)
    path = file("assign o = p;")
    with pytest.raises(ToolError, match=r"^Verilator must describe a file in JSON, but does not$"):
        ports.modules(pathlib.Path(path))


def test_a_run_that_is_interrupted_ends_at_once_and_leaves_nothing(tmp_path):
    folder = tmp_path / "mitten im Läufen"
    folder.mkdir()
    # A shell makes what it starts in the background deaf to interrupts, and its children after it.
    begin = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); "
    begin += "from narrowgate.__main__ import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", begin, "verify", "mac:a=e4m3fn,b=e4m3fn,acc=fp32", "--level", "exhaustive"]
    run = subprocess.Popen(
        command, env={**os.environ, "TMPDIR": str(folder)}, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    # Until vectors run, which they would for minutes.
    while run.poll() is None and not list(folder.glob("narrowgate-batch-*/program*")):
        time.sleep(0.02)
    run.send_signal(signal.SIGINT)
    _, said = run.communicate(timeout=60)
    assert (run.returncode, said.splitlines()[-1]) == (130, "narrowgate: Interrupted")
    assert list(folder.iterdir()) == []
    # Nothing of its session is left.
    with pytest.raises(ProcessLookupError):
        os.killpg(run.pid, 0)
