"""Circuits that are built together are each found in the cache, and answer as their own functions do."""

import uuid

import numpy as np
import pytest

from hwgen.design import Design
from sim.harness import together, verilator
from sim.harness.batch import Batch
from sim.vectors import combinations

pytestmark = pytest.mark.eda
TEXTS = (
    "multiply:a=e2m1fn,b=int4,out=e4m3fn",
    "mac:a=int3,b=int2,acc=int9,stages=1",
    "convert:a=e5m2,out=e2m3fn,nan=max",
)


def test_one_build_serves_all(monkeypatch):
    # Programs of keys that no earlier test run has kept.
    monkeypatch.setattr(verilator, "_VERILATE", [*verilator._VERILATE, f"-DTOGETHER={uuid.uuid4().hex}"])
    designs = [Design.parse(text) for text in TEXTS]
    monkeypatch.setattr("sim.harness.together.TOGETHER", 3)
    assert list(together.groups([designs[0], Design.parse(f"{TEXTS[1]},shell=stream"), *designs[1:]])) == [designs]
    assert together.build(designs) == 3
    assert together.build(designs) == 0
    monkeypatch.setattr("sim.harness.verilator.verilate", None)
    for design in designs:
        with Batch(design.circuit()) as batch:
            count = 1 << sum(operand.width for operand in design.function.operands)
            answers, _ = batch.run_range(0, count)
            right = design.function.evaluate(combinations(design.function.operands, 0, count))
            assert np.array_equal(answers["o"], right)
