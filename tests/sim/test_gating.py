"""Gated circuits: what they promise is checked, and a circuit that breaks it is found."""

from dataclasses import replace

import numpy as np
import pytest

from hwgen.design import Design
from hwgen.isolation import ENABLE
from numerics.errors import InputError
from sim.gating import check_gated, seen_by_core
from sim.mutants.score import score
from sim.vectors import Level, vector_sets
from sim.verify import verify

TEXT = "mac:a=int4,b=int3,acc=int10"


@pytest.mark.eda
@pytest.mark.parametrize("gate", ["and", "hold"])
def test_a_gated_design_agrees_and_one_that_lets_an_operand_through_does_not(gate):
    design = Design.parse(f"{TEXT},stages=1,gate={gate}")
    circuit = design.circuit()
    assert (circuit.latency_cycles, circuit.ports[2].name) == (1 + (gate == "hold"), ENABLE)
    checks = check_gated(design, circuit, Level.QUICK, 1)
    assert all(check.agreed for check in checks)
    # Every vector twice: let through, and let through or not.
    vectors = sum(vectors.count for vectors in vector_sets(design.function, Level.QUICK, 1))
    assert sum(check.compared for check in checks) == 2 * vectors > 20_000
    # Of factors that are kept out one alone changes nothing.
    broken = {"and": ("acc & {10{enable}}", "acc"), "hold": ("else if (enable) b_held", "else b_held")}[gate]
    assert circuit.verilog.count(broken[0]) == 1
    found = check_gated(design, replace(circuit, verilog=circuit.verilog.replace(*broken)), Level.QUICK, 1)
    through = [check for check in found if "at random" not in check.covers]
    assert len(through) == len(found) / 2
    assert all(check.agreed for check in through)
    assert sum(check.differing for check in found) > 1000
    assert next(check.first for check in found if check.differing)


def test_what_the_core_sees():
    block = {"a": np.array([[1], [2], [3], [4]], np.uint32)}
    enable = np.array([False, True, False, True])
    assert seen_by_core(block, enable, holds=False)["a"].tolist() == [[0], [2], [0], [4]]
    assert seen_by_core(block, enable, holds=True)["a"].tolist() == [[0], [2], [2], [4]]


def test_what_gated_designs_have_not_is_refused():
    design = Design.parse(f"{TEXT},gate=and")
    with pytest.raises(
        InputError, match=r"^gate=and must be verified with vectors and without judges, not with formal$"
    ):
        verify(design, "formal")
    with pytest.raises(InputError, match=r"^gate=and must be verified with .*, not with icarus$"):
        verify(design, "quick", judges=["icarus"])
    with pytest.raises(InputError, match=r"^Mutants must be of a design without gate, not of mac:.*,gate=and$"):
        score(design, "quick", count=3)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (f"{TEXT},gate=or", "gate must be one of none, and, hold, not 'or'"),
        (
            f"{TEXT},shell=stream,gate=and",
            "gate=and must be asked of a circuit with plain ports and effort=normal, "
            "not of one with shell=stream and effort=normal",
        ),
    ],
)
def test_gates_that_make_no_sense(text, sentence):
    with pytest.raises(InputError, match=f"^{sentence}$"):
        Design.parse(text)
    assert Design.parse(f"{TEXT},gate=none").text == TEXT
