"""Networks on matrix co-processors: what comes back, by plain arithmetic, by golden model, and from the circuit."""

import doctest
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from costmodel.deployment import lanes
from costmodel.deployment.plan import Step, plan
from costmodel.deployment.run import LATENCY_CYCLES, Outcome, memory_bytes, run
from costmodel.workloads.network import Layer, Network, windows_of
from hwgen.circuit import Circuit
from hwgen.system import MatrixUnit
from hwgen.system.emit import circuit
from hwgen.system.golden import GoldenRegisters
from numerics import InputError, get
from sim.system.simulation import Host, Timing, simulated

#: Two numbers of 4 bits or one of 8 in a word.
UNIT = MatrixUnit.parse("matmul:unit=simd,modes=e2m1fn+posit8_0,word=8,acc=64,out=mode,rows=2,cols=2,bus=32,depth=4")
#: In every mode a layer, and formats that stay and that change.
NAMES = (("posit8_0",) * 3, ("e2m1fn",) * 3, ("e2m1fn", "posit8_0", "posit8_0"), ("posit8_0", "e2m1fn", "posit8_0"))
PAGE = Path(__file__).parents[3] / "docs" / "reference" / "coprocessor-network.md"
IMAGES = np.random.RandomState(3).rand(5, 9)


@pytest.fixture(scope="module")
def network():
    """A convolution and two dense layers on images of 3 × 3."""
    random = np.random.RandomState(2)
    return Network(
        [
            Layer(random.standard_normal((3, 4)), random.standard_normal(3), windows_of(3, 1, 2)),
            Layer(random.standard_normal((5, 12)) / 2, random.standard_normal(5)),
            Layer(random.standard_normal((3, 5)), random.standard_normal(3)),
        ],
        random.rand(40, 9),
    )


@cache
def calibration():
    return np.random.RandomState(4).rand(40, 9)


def rounded(name: str, values: np.ndarray, scale: int) -> np.ndarray:
    fmt = get(name)
    return fmt.decode(fmt.encode(values / 2.0**scale, overflow="saturate")) * 2.0**scale


def by_hand(steps: tuple[Step, ...], names: tuple[str, ...], inputs: np.ndarray) -> np.ndarray:
    """Outputs in float64, in which all sums of these formats are exact."""
    values = inputs
    for step, name in zip(steps, names, strict=True):
        rows = rounded(name, step.layer.rows(values), step.inputs)
        lsb = 2.0 ** (step.results + 2 * get(name).lsb)
        bias = np.rint(step.layer.bias / lsb) * lsb
        values = rounded(name, rows @ rounded(name, step.layer.weights, step.weights).T + bias, step.results)
        values = (np.maximum(values, 0) if step.relu else values).reshape(len(inputs), -1)
    return values


def on_golden(unit: MatrixUnit, steps: tuple[Step, ...]) -> Outcome:
    memory = np.zeros(memory_bytes(unit, steps, len(IMAGES)), np.uint8)
    return run(unit, steps, GoldenRegisters(unit, memory), memory, IMAGES)


@pytest.mark.parametrize("names", NAMES, ids="-".join)
def test_outputs_are_those_of_plain_arithmetic(network, names):
    steps = plan(UNIT, network, names, calibration())
    found = on_golden(UNIT, steps)
    assert_array_equal(found.outputs, by_hand(steps, names, IMAGES))
    assert len(np.unique(found.outputs)) > 3
    lanes_of = {"e2m1fn": 2, "posit8_0": 1}
    assert found.words == sum(
        -(-5 // lanes_of[name]) * count for name, count in zip(names, (4 * 3, 5, 3), strict=True)
    )
    assert (found.differing, found.cycles) == (0, found.predicted_cycles)


def test_results_of_one_format_are_the_next_inputs_where_they_lie(network):
    jobs = on_golden(UNIT, plan(UNIT, network, NAMES[0], calibration())).jobs
    assert [done.job.a for done in jobs[1:]] == [done.job.c for done in jobs[:-1]]
    jobs = on_golden(UNIT, plan(UNIT, network, NAMES[3], calibration())).jobs
    assert [done.job.a for done in jobs] == [0, 0, 0]


def test_rows_of_half_bytes_are_put_together(network):
    unit = MatrixUnit.parse("matmul:a=e2m1fn,b=e2m1fn,acc=fixed20_-2,out=e2m1fn,rows=2,cols=2,bus=32,depth=4")
    steps = plan(unit, network, NAMES[1], calibration())
    found = on_golden(unit, steps)
    assert_array_equal(found.outputs, by_hand(steps, NAMES[1], IMAGES))
    # Four positions of three results each are no whole bytes; five results of one position need not be.
    assert [done.job.a for done in found.jobs[1:]] == [0, found.jobs[1].job.c]


def test_results_may_be_wider_than_the_inputs(network):
    unit = MatrixUnit.parse("matmul:unit=simd,modes=e2m1fn+posit16_1,out=posit16_1,rows=2,cols=2,bus=64,depth=4")
    exact = network.activations(IMAGES)[-1]
    errors = []
    for names in (("posit16_1",) * 3, ("e2m1fn", "posit16_1", "e2m1fn")):
        found = on_golden(unit, plan(unit, network, names, calibration()))
        assert found.differing == 0
        errors.append(np.abs(found.outputs - exact).max() / np.abs(exact).max())
    assert errors[0] < 0.001 < errors[1] < 0.3


def test_a_unit_of_one_format_runs_networks_too(network):
    unit = MatrixUnit.parse("matmul:a=e4m3fn,b=e4m3fn,acc=fp32,out=bfloat16,rows=2,cols=2,bus=32,depth=8")
    steps = plan(unit, network, ("e4m3fn",) * 3, calibration())
    found = on_golden(unit, steps)
    exact = network.activations(IMAGES)[-1]
    assert found.differing == 0
    assert 0 < np.abs(found.outputs - exact).max() < 0.1 * np.abs(exact).max()


@contextmanager
def simulation(made: Circuit) -> Iterator[Host]:
    with simulated(made, 1 << 14) as host:
        host.timing(Timing(LATENCY_CYCLES))
        yield host


@pytest.fixture(scope="module")
def verilog():
    return circuit(UNIT)


@pytest.mark.eda
def test_the_circuit_leaves_what_the_golden_model_says(network, verilog):
    compared = 0
    with simulation(verilog) as host:
        for base, names in zip((0, 0x7FFF0000, 0, 4096), NAMES, strict=True):
            steps = plan(UNIT, network, names, calibration())
            host.base(base)
            found, golden = run(UNIT, steps, host, host.memory, IMAGES, base), on_golden(UNIT, steps)
            assert_array_equal(found.outputs, golden.outputs)
            assert found.differing == 0
            assert [done.cycles for done in found.jobs] == [done.cycles for done in golden.jobs]
            assert found.cycles == found.predicted_cycles > 0
            compared += found.words
    assert compared == 100 + 60 + 76 + 90


@pytest.mark.eda
def test_a_circuit_that_does_not_rectify_is_noticed(network, verilog):
    broken = verilog.verilog.replace("relu & read_out", "1'h0 & read_out")
    assert broken != verilog.verilog
    steps = plan(UNIT, network, NAMES[0], calibration())
    with simulation(replace(verilog, verilog=broken)) as host:
        found = run(UNIT, steps, host, host.memory, IMAGES)
    assert [done.differing > 0 for done in found.jobs] == [True, True, False]
    assert found.cycles == found.predicted_cycles


def test_samples_go_into_lanes_and_back():
    mode = plan(UNIT, Network([Layer(np.ones((1, 1)), np.ones(1))], np.ones((1, 1))), ("e2m1fn",), np.ones((1, 1)))[
        0
    ].mode
    codes = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
    words = lanes.of_samples(codes, mode.a, UNIT.a)
    assert words.tolist() == [[0x41, 0x52, 0x63], [0x07, 0x08, 0x09]]
    assert_array_equal(lanes.to_samples(words, mode.a, UNIT.a, 3), codes)
    assert lanes.in_all(codes[:1], mode.b, UNIT.b).tolist() == [[0x11, 0x22, 0x33]]


@pytest.mark.parametrize(
    ("unit", "names", "sentence"),
    [
        (UNIT, ("e2m1fn",), "Modes must be one for each of 3 layers, not 1"),
        (UNIT, ("int8",) * 3, f"Mode of a layer must be one of e2m1fn, posit8_0 of {UNIT}, not int8"),
        (
            MatrixUnit.parse("matmul:a=int8,b=int8,acc=int32"),
            ("int8",) * 3,
            "Operand o of a network must have an element format, not int32",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(network, unit, names, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        plan(unit, network, names, calibration())


def test_memory_must_be_enough(network):
    steps = plan(UNIT, network, NAMES[0], calibration())
    needed, memory = memory_bytes(UNIT, steps, 5), np.zeros(64, np.uint8)
    with pytest.raises(InputError, match=f"^Memory of this network must have {needed} bytes or more, not 64$"):
        run(UNIT, steps, GoldenRegisters(UNIT, memory), memory, IMAGES)


def test_ties_and_outputs_that_are_no_numbers_are_counted():
    found = Outcome(np.array([[1.0, 2.0, 2.0], [3.0, 1.0, 0.0], [np.nan, 0.0, 5.0], [0.0, 1.0, 4.0]]), ())
    assert (found.correct(np.array([1, 0, 2, 0])), found.tied) == (2, 1)


def test_the_page_shows_what_happens():
    found = doctest.testfile(str(PAGE), module_relative=False)
    assert (found.attempted, found.failed) == (12, 0)
