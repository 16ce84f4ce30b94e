"""A network's inputs through a matrix co-processor, job after job, each compared with its golden model.

The host scales and encodes the network's inputs, gathers the windows of convolutions, and converts what came back
where the next layer has another format. Products, sums, biases, rectifiers and the one rounding of each sum are the
co-processor's; between layers of one format a dense layer takes its inputs where the layer before left them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from costmodel.deployment import lanes
from costmodel.deployment.plan import Step
from costmodel.workloads.factors import Words
from costmodel.workloads.scales import quantise, quantised_words
from hwgen.system.cycles import cycles
from hwgen.system.driver import Driver, Registers, aligned
from hwgen.system.registers import Code
from hwgen.system.spec import MatrixUnit
from hwgen.tool import ToolError
from numerics.errors import InputError
from numerics.formats import Format
from numerics.functions import Operand
from numerics.matrix import stored
from numerics.matrix.stored import Job

#: Cycles from an address to its first beat, of the memory that cycles are predicted for.
LATENCY_CYCLES = 30
#: Seconds that a job may take, in a simulation of a large array.
_PATIENCE_S = 3600.0


@dataclass(frozen=True)
class Done:
    """One job, and how it went."""

    job: Job
    #: Clock cycles, as the register CYCLES says, and as `hwgen.system.cycles` does.
    cycles: int
    predicted_cycles: int
    #: Words of results that came back and were compared, and words of the whole memory that are not as they must be.
    words: int
    differing: int


@dataclass(frozen=True)
class Outcome:
    """What came of a run."""

    #: Outputs of the network, shape ``(samples, outputs)``; NaN where one is no number.
    outputs: NDArray[np.float64]
    #: A job for each layer.
    jobs: tuple[Done, ...]

    @property
    def cycles(self) -> int:
        """Clock cycles of all jobs."""
        return sum(done.cycles for done in self.jobs)

    @property
    def predicted_cycles(self) -> int:
        """As predicted."""
        return sum(done.predicted_cycles for done in self.jobs)

    @property
    def words(self) -> int:
        """Words that came back and were compared."""
        return sum(done.words for done in self.jobs)

    @property
    def differing(self) -> int:
        """Words of memory that are not as the golden model says."""
        return sum(done.differing for done in self.jobs)

    @property
    def tied(self) -> int:
        """Samples whose largest output is that of several classes."""
        largest = self.outputs == self.outputs.max(axis=1, keepdims=True)
        return int(np.count_nonzero(largest.sum(axis=1) > 1))

    def correct(self, classes: NDArray[np.int64]) -> int:
        """Samples whose largest output is that of their class. Of equal outputs the first counts as the largest; a
        sample of which one is no number has no answer.
        """
        lost = np.isnan(self.outputs).any(axis=1)
        return int(np.count_nonzero((self.outputs.argmax(axis=1) == classes) & ~lost))


def run(
    unit: MatrixUnit,
    steps: Sequence[Step],
    device: Registers,
    memory: NDArray[np.uint8],
    inputs: NDArray[np.float64],
    base: int = 0,
) -> Outcome:
    """Put `inputs`, shape ``(samples, inputs)``, through the network of `steps` on the co-processor at `device`.

    `memory` is what the co-processor sees, too, from its address `base` on, a multiple of 64; up to `memory_bytes` of
    it are overwritten. After each job all of it is compared with what the golden model leaves.

    Raises
    ------
    InputError
        If the memory is too small.
    ToolError
        If what answers is no such co-processor, or a job does not end as it should.
    """
    layout = _Layout.of(unit, steps, len(inputs))
    if len(memory) < layout.end:
        raise InputError(f"Memory of this network must have {layout.end:,} bytes or more, not {len(memory):,}")
    driver = Driver(unit, device)
    done: list[Done] = []
    words, lie = _encoded(unit, steps[0], inputs), False
    place, other = layout.areas
    for step, after in zip(steps, [*steps[1:], None], strict=True):
        if not lie:
            stored.put(memory, place, unit.a, step.layer.rows(words))
        job = _job(unit, step, len(words), place, other, layout)
        stored.put(memory, job.b, unit.b, _weights(unit, step))
        stored.put_words(memory, layout.bias, _bias(unit, step), unit.total_slot)
        done.append(_do(driver, memory, job, base))
        words = stored.take(memory, job.c, unit.result, job.m, job.n).reshape(len(words), -1)
        if after is None:
            break
        # Rows of C that follow each other without a gap are one row of A.
        together = job.c_stride * step.layer.positions == stored.stride_of(words.shape[1], unit.result.width)
        lie = step.stay(after) and after.layer.windows is None and unit.a_slot == unit.out_slot and together
        if lie:
            place, other = other, place
        if not step.stay(after):
            words = _encoded(unit, after, _decoded(unit, step, words, len(inputs)))
    return Outcome(_decoded(unit, steps[-1], words, len(inputs)), tuple(done))


def memory_bytes(unit: MatrixUnit, steps: Sequence[Step], samples: int) -> int:
    """Bytes of memory that `run` needs, whole beats."""
    return _Layout.of(unit, steps, samples).end


@dataclass(frozen=True)
class _Layout:
    """Where things lie: two areas of inputs and results, taken in turns, then weights and biases of one layer."""

    areas: tuple[int, int]
    weights: int
    bias: int
    end: int

    @classmethod
    def of(cls, unit: MatrixUnit, steps: Sequence[Step], samples: int) -> "_Layout":
        area = weights = bias = 0
        for step in steps:
            rows = -(-samples // step.mode.lanes) * step.layer.positions
            outputs, inputs = step.layer.weights.shape
            for count, width in ((inputs, unit.a.width), (outputs, unit.result.width)):
                area = max(area, rows * stored.stride_of(count, width))
            weights = max(weights, outputs * stored.stride_of(inputs, unit.b.width))
            bias = max(bias, outputs * unit.total_slot // 8)
        area, weights, bias = (aligned(size) for size in (area, weights, bias))
        return cls((0, area), 2 * area, 2 * area + weights, 2 * area + weights + bias)


def _job(unit: MatrixUnit, step: Step, groups: int, place: int, other: int, layout: _Layout) -> Job:
    """The job of a step, with addresses in the memory."""
    outputs, inputs = step.layer.weights.shape
    return Job(
        m=groups * step.layer.positions,
        n=outputs,
        k=inputs,
        a=place,
        a_stride=stored.stride_of(inputs, unit.a.width),
        b=layout.weights,
        b_stride=stored.stride_of(inputs, unit.b.width),
        c=other,
        c_stride=stored.stride_of(outputs, unit.result.width),
        bias=layout.bias,
        relu=step.relu,
        constants=tuple((operand.name, step.mode.code) for operand in unit.constants),
    )


def _do(driver: Driver, memory: NDArray[np.uint8], job: Job, base: int) -> Done:
    """Do a job of a memory that begins at address `base` of the bus, and compare what it leaves."""
    unit = driver.unit
    wanted = unit.stored.run(memory, job)
    assert job.bias is not None
    on_bus = replace(job, a=base + job.a, b=base + job.b, c=base + job.c, bias=base + job.bias)
    ended = driver.run(on_bus, timeout_s=_PATIENCE_S)
    if ended.code is not Code.NONE:
        raise ToolError(f"A job of {job.m} x {job.n} x {job.k} must end as it should, not with {ended.code.name}")
    differing = np.flatnonzero(memory != wanted) // max(1, unit.out_slot // 8)
    predicted = cycles(unit, on_bus, LATENCY_CYCLES)
    return Done(job, ended.cycles, predicted, job.m * job.n, len(np.unique(differing)))


def _encoded(unit: MatrixUnit, step: Step, values: NDArray[np.float64]) -> NDArray:
    """Words of the inputs of a step, shape ``(groups, values)``."""
    codes = quantise(_format(step.mode.a), values, 2.0**step.inputs)
    return lanes.of_samples(codes, step.mode.a, unit.a)


def _decoded(unit: MatrixUnit, step: Step, words: NDArray, samples: int) -> NDArray[np.float64]:
    """Numbers that came back from a step, shape ``(samples, values)``."""
    codes = lanes.to_samples(words, step.mode.result, unit.result, samples)
    return _format(step.mode.result).decode(codes) * 2.0**step.results


def _weights(unit: MatrixUnit, step: Step) -> NDArray:
    """Words of the weights of a step, shape ``(outputs, inputs)``."""
    codes = quantise(_format(step.mode.b), step.layer.weights, 2.0**step.weights)
    return lanes.in_all(codes, step.mode.b, unit.b)


def _bias(unit: MatrixUnit, step: Step) -> Words:
    """Words of the totals that a step starts from, shape ``(1, outputs, words)``."""
    total = step.mode.total
    words = quantised_words(Operand(total.name, total.format), step.layer.bias, 2.0**step.results)
    return lanes.totals_in_all(words, total, unit.total)[None]


def _format(operand: Operand) -> Format:
    """The format of lanes, which are numbers in every step."""
    assert isinstance(operand.format, Format)
    return operand.format
