"""The co-processor as its host sees it: results, ends of jobs of every kind, and what its registers refuse."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from hwgen.circuit import CONTROL_PORTS
from hwgen.system import ip
from hwgen.system.cycles import cycles
from hwgen.system.driver import Driver, settings
from hwgen.system.emit import circuit
from hwgen.system.golden import GoldenRegisters
from hwgen.system.registers import REGISTERS, SPACE_BYTES, Access, Code, by_name
from hwgen.system.spec import MatrixUnit
from numerics.matrix.stored import Job
from sim.system import verify
from sim.system.bench import Benched, run_bench
from sim.system.plan import placed, trials
from sim.system.simulation import Host, ProtocolError, Timing, run, simulated
from sim.vectors import Level

pytestmark = pytest.mark.eda

UNIT = MatrixUnit.parse("matmul:a=int8,b=int8,acc=int32,rows=2,cols=2,bus=64,depth=4")
#: Two tiles of rows and of columns, two chunks.
JOB = Job(m=3, n=4, k=30, a=0x100, a_stride=32, b=0x400, b_stride=32, c=0x1000, c_stride=16)
MAP = by_name(UNIT)
SLVERR = 2
#: Bits of CONTROL.
START, ABORT = 1, 2


@pytest.fixture(scope="module")
def verilog():
    return circuit(UNIT)


@pytest.fixture(scope="module")
def program(verilog):
    with simulated(verilog, 1 << 20) as host:
        yield host


@pytest.fixture
def host(program):
    """A co-processor after a reset, with a memory of random bytes."""
    program.timing(Timing())
    program.base(0)
    program.fault(0, 0)
    program.reset()
    program.memory[:] = np.random.default_rng(7).integers(0, 256, len(program.memory), np.uint8)
    return program


def test_memory_holds_what_the_golden_model_says(host):
    compared = beats = 0
    for trial in trials(UNIT, Level.QUICK, seed=3):
        host.timing(trial.timing)
        host.base(trial.base)
        host.memory[: len(trial.memory)] = trial.memory
        ended = run(UNIT, host, trial.moved)
        assert ended.code is Code.NONE
        assert_array_equal(host.memory[: len(trial.memory)], UNIT.stored.run(trial.memory, trial.job))
        compared += 1
        beats += host.traffic().read_beats > 0
    assert (compared, beats) == (49, 49)
    assert host.traffic().under_way == 0


def test_cycles_are_those_that_the_model_says(host):
    rng = np.random.default_rng(5)
    shapes = [(1, 1, 1), (2, 2, 24), (2, 2, 25), (7, 5, 80), (12, 2, 3), (6, 40, 9), (5, 9, 200), (40, 3, 24)]
    found = set()
    for m, n, k in shapes:
        for latency in (1, 8, 60):
            job, memory = placed(UNIT, m, n, k, rng)
            host.timing(Timing(latency))
            host.memory[: len(memory)] = memory
            ended = run(UNIT, host, job)
            assert ended.cycles == cycles(UNIT, job, latency), (m, n, k, latency)
            found.add(ended.cycles)
    assert len(found) == 24


def test_the_driver_does_the_same_on_the_golden_model(host):
    rng = np.random.default_rng(9)
    a, b = rng.integers(-128, 128, (5, 70)), rng.integers(-128, 128, (70, 3))
    bias = rng.integers(-9999, 9999, 3)
    golden = GoldenRegisters(UNIT, host.memory.copy(), Timing().latency)
    host.base(0x40000000)
    found = [
        (driver.multiply(memory, a, b, bias=bias, relu=True, base=base), driver.device.read(MAP["CYCLES"].offset))
        for driver, memory, base in (
            (Driver(UNIT, host), host.memory, 0x40000000),
            (Driver(UNIT, golden), golden.memory, 0),
        )
    ]
    for codes, _ in found:
        assert_array_equal(codes.view(np.int32), np.maximum(a @ b + bias, 0))
    assert found[0][1] == found[1][1] > 0


@pytest.mark.parametrize("name", ["m", "n", "k"])
def test_a_job_of_size_zero_is_refused(host, name):
    before = host.memory.copy()
    ended = run(UNIT, host, replace(JOB, **{name: 0}))
    assert (ended.code, ended.fault, ended.cycles) == (Code.SIZE, 0, 2)
    assert_array_equal(host.memory, before)
    assert host.traffic().read_bursts == 0


@pytest.mark.parametrize("name", ["c", "c_stride", "bias"])
def test_a_place_between_elements_is_refused(host, name):
    ended = run(UNIT, host, replace(JOB, **{name: 0x1002}))
    assert ended.code is Code.ALIGNMENT
    assert host.traffic().read_bursts == 0


@pytest.mark.parametrize(
    ("first", "fault", "code"),
    [(0x100, 0x100, Code.READ), (0x45D, 0x458, Code.READ), (0x1020, 0x1020, Code.WRITE)],
)
def test_an_error_of_the_bus_ends_the_job_with_its_address(host, first, fault, code):
    host.fault(first, first + 1)
    ended = run(UNIT, host, JOB)
    assert (ended.code, ended.fault) == (code, fault)
    assert host.traffic().under_way == 0
    # The next job knows nothing of it.
    host.fault(0, 0)
    wanted = UNIT.stored.run(host.memory, JOB)
    assert run(UNIT, host, JOB).code is Code.NONE
    assert_array_equal(host.memory, wanted)


def test_no_result_of_a_faulty_operand_is_written(host):
    before = host.memory.copy()
    host.fault(0x110, 0x111)
    assert run(UNIT, host, JOB).code is Code.READ
    assert_array_equal(host.memory, before)


@pytest.mark.parametrize("passed", [1, 5, 17, 40, 80])
def test_abort_ends_the_job_once_the_bus_is_at_rest(host, passed):
    host.timing(Timing(latency=25))
    driver = Driver(UNIT, host)
    driver.start(JOB)
    host.until_interrupt(passed)
    driver.abort()
    assert host.until_interrupt(1000)
    assert driver.ended().code is Code.ABORTED
    assert host.traffic().under_way == 0
    wanted = UNIT.stored.run(host.memory, JOB)
    assert run(UNIT, host, JOB).code is Code.NONE
    assert_array_equal(host.memory, wanted)


def test_abort_right_after_start_is_not_lost(host):
    driver = Driver(UNIT, host)
    before = host.memory.copy()
    for name, value in settings(UNIT, JOB).items():
        host.write(MAP[name].offset, value)
    host.write(MAP["INTERRUPT"].offset, 1)
    assert host.hurry(MAP["CONTROL"].offset, START, ABORT) == [0, 0]
    assert host.until_interrupt(1000)
    ended = driver.ended()
    assert ended.code is Code.ABORTED
    assert ended.cycles < cycles(UNIT, JOB, Timing().latency)
    assert_array_equal(host.memory, before)


def test_abort_beside_a_refused_start_does_nothing(host):
    wanted = UNIT.stored.run(host.memory, JOB)
    driver = Driver(UNIT, host)
    driver.start(JOB)
    assert host.respond_write(MAP["CONTROL"].offset, START | ABORT) == SLVERR
    assert host.until_interrupt(2000)
    assert driver.ended().code is Code.NONE
    assert_array_equal(host.memory, wanted)


@pytest.mark.parametrize("passed", [1, 9, 33, 70])
def test_a_reset_in_mid_run_leaves_nothing_behind(host, passed):
    driver = Driver(UNIT, host)
    driver.start(JOB)
    host.until_interrupt(passed)
    assert driver.busy
    host.reset()
    assert host.read(MAP["STATUS"].offset) == 0
    assert [host.read(r.offset) for r in REGISTERS if r.access is Access.CONFIGURE] == [0] * 11
    wanted = UNIT.stored.run(host.memory, JOB)
    assert run(UNIT, host, JOB).code is Code.NONE
    assert_array_equal(host.memory, wanted)


def test_a_running_job_is_not_disturbed_by_writes(host):
    wanted = UNIT.stored.run(host.memory, JOB)
    driver = Driver(UNIT, host)
    driver.start(JOB)
    assert host.respond_write(MAP["CONTROL"].offset, 1) == SLVERR
    configured = [register for register in REGISTERS if register.access is Access.CONFIGURE]
    assert [host.respond_write(register.offset, 1) for register in configured] == [SLVERR] * 11
    assert host.until_interrupt(2000)
    assert driver.ended().code is Code.NONE
    assert_array_equal(host.memory, wanted)


def test_registers_refuse_what_the_map_does_not_have(host):
    known = {register.offset: register for register in REGISTERS}
    refused = 0
    for offset in range(0, SPACE_BYTES, 4):
        response, value = host.respond_read(offset)
        assert (response == 0) == (offset in known)
        if offset not in known:
            assert value == 0
        if offset not in known or known[offset].access is Access.READ:
            assert host.respond_write(offset, 0xFFFFFFFF) == SLVERR
            refused += 1
    assert refused == 50
    assert host.read(MAP["STATUS"].offset) == 0


def test_bytes_without_strobe_stay(host):
    offset = MAP["A"].offset
    host.write(offset, 0x11223344)
    assert host.respond_write(offset, 0xAABBCCDD, 0b0110) == 0
    assert host.read(offset) == 0x11BBCC44


def test_interrupt_is_high_while_done_and_enabled(host):
    driver = Driver(UNIT, host)
    assert run(UNIT, host, JOB).code is Code.NONE
    assert not host.until_interrupt(5)
    driver.start(JOB)
    host.write(MAP["INTERRUPT"].offset, 0)
    assert not host.until_interrupt(2000)
    host.write(MAP["INTERRUPT"].offset, 1)
    assert host.until_interrupt(1)


def in_its_ip(verilog):
    """The top for IP catalogues, with a clock and reset of the bench's names."""
    links = {port.name: port.name for port in verilog.ports if port.name not in CONTROL_PORTS}
    links |= {ip.CLOCK: "clk", ip.RESET: "!rst"}
    declared = ", ".join(f"{port.direction} [{port.width - 1}:0] {port.name}" for port in verilog.ports)
    connected = ", ".join(f".{name}({signal})" for name, signal in links.items())
    bench = f"module bench({declared});\n  {ip.top_name(UNIT)} it({connected});\nendmodule\n"
    return replace(verilog, name="bench", verilog=verilog.verilog + ip.wrapper(UNIT, verilog) + bench)


@pytest.mark.parametrize("around", [lambda verilog: verilog, in_its_ip], ids=["itself", "in its IP"])
def test_the_bench_of_others_agrees(verilog, around):
    chosen = list(trials(UNIT, Level.QUICK, seed=11))[:8]
    found = run_bench(UNIT, around(verilog), chosen, seed=1)
    assert found.problem == ""
    assert (found.trials, found.differing, found.refused) == (8, 0, 80)
    assert found.compared == sum(len(trial.memory) for trial in chosen)
    assert found.read_bursts > 50
    assert found.write_bursts > 20


def test_lanes_of_formats_that_a_register_chooses():
    unit = MatrixUnit.parse(
        "matmul:unit=simd,modes=e2m1fn+posit4_1,word=4,acc=32,out=mode,rows=2,cols=2,bus=64,depth=4"
    )
    chosen = [trial for trial in trials(unit, Level.QUICK, seed=3) if trial.job.k < 12][:12]
    cut, modes = 0, set()
    with simulated(circuit(unit), 1 << 20) as other:
        for trial in chosen:
            other.timing(trial.timing)
            other.base(trial.base)
            other.memory[: len(trial.memory)] = trial.memory
            assert run(unit, other, trial.moved).code is Code.NONE
            wanted = unit.stored.run(trial.memory, trial.job)
            assert_array_equal(other.memory[: len(wanted)], wanted)
            modes.add(trial.job.constants)
            cut += not np.array_equal(unit.stored.run(trial.memory, replace(trial.job, relu=False)), wanted)
    assert len(chosen) == 12
    assert modes == {(("mode", 0),), (("mode", 1),)}
    assert cut > 3


def test_biases_of_totals_wider_than_the_buffers_of_factors():
    unit = MatrixUnit.parse("matmul:a=int2,b=int2,acc=fixed600_0,out=int8,rows=2,cols=2,bus=32,depth=4")
    assert unit.cols * unit.total_slot // 8 == 256 > unit.depth * unit.bus_bytes
    rng = np.random.default_rng(21)
    beats = []
    with simulated(circuit(unit), 1 << 16) as wide:
        for m, n, k in ((1, 1, 1), (3, 2, 9), (2, 5, 60)):
            job = replace(placed(unit, m, n, k, rng)[0], a_stride=16, b_stride=16, c_stride=64, bias=0x8000)
            wide.memory[:] = rng.integers(0, 256, len(wide.memory), np.uint8)
            wanted = unit.stored.run(wide.memory, job)
            driver = Driver(unit, wide)
            driver.start(job)
            assert wide.until_interrupt(20_000)
            assert driver.ended().code is Code.NONE
            assert_array_equal(wide.memory, wanted)
            beats.append(wide.traffic().read_beats)
    assert beats[0] > 32


def test_a_job_that_hangs_fails_the_checks(verilog, monkeypatch):
    """No beat of a read arrives."""
    wire = ".r_valid(m_axi_rvalid)"
    assert wire in verilog.verilog
    broken = replace(verilog, verilog=verilog.verilog.replace(wire, ".r_valid(1'h0)"))
    monkeypatch.setattr(verify, "circuit", lambda _unit: broken)
    monkeypatch.setattr(verify, "run_bench", lambda *_: Benched(0, 0, 0, 0, 0, 0, "not run here"))
    whole = Host.until_interrupt
    monkeypatch.setattr(Host, "until_interrupt", lambda host: whole(host, 1000))
    found = verify.verify_system(UNIT, Level.QUICK)
    jobs, faults, _ = found.checks
    assert jobs.finding.startswith("The circuit did not do a job of 1 x 1 x 1: A job of 1 x 1 x 1 must end, but ran")
    assert faults.finding.startswith("The circuit did not end a job with an error at 0x")
    assert not found.agreed


def test_a_fault_in_the_unit_reaches_memory(verilog):
    """The sum takes another bit of the factor b."""
    assert verilog.verilog.count(".b_1(b[1])") == 1
    broken = replace(verilog, verilog=verilog.verilog.replace(".b_1(b[1])", ".b_1(b[2])"))
    memory = np.random.default_rng(9).integers(0, 256, 1 << 20, np.uint8)
    with simulated(broken, len(memory)) as other:
        other.memory[:] = memory
        assert run(UNIT, other, JOB).code is Code.NONE
        assert 5 < (other.memory != UNIT.stored.run(memory, JOB)).sum() <= 48


def test_errors_of_protocol_are_noticed(host):
    with pytest.raises(ProtocolError, match=r"^A write of register 0x04 must be answered with OKAY, not 2$"):
        host.write(MAP["VERSION"].offset, 1)
