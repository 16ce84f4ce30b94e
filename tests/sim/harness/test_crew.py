"""Several processes side by side: every vector compared, in order, and one wrong answer among many noticed."""

from dataclasses import replace

import numpy as np
import pytest

from hwgen.design import Design
from sim.harness.crew import Crew
from sim.vectors import BLOCK, every_vector, uniform_vectors

pytestmark = pytest.mark.eda
DESIGN = Design.parse("add:a=e4m3fn,b=e5m2,out=e5m2")


def with_a_wrong_answer(a, b):
    """The circuit, but for the last bit of one answer."""
    circuit = DESIGN.circuit()
    verilog = (
        f"{circuit.verilog}\nmodule broken(input [7:0] a, input [7:0] b, output [7:0] o);\n"
        f"  wire [7:0] right;\n  {circuit.top} dut(.a(a), .b(b), .o(right));\n"
        f"  assign o = right ^ (a == {a} && b == {b});\nendmodule\n"
    )
    return replace(circuit, verilog=verilog, name="broken")


@pytest.mark.parametrize("many", [False, True])
def test_one_wrong_answer_among_all_is_noticed(many):
    vectors = replace(every_vector(DESIGN.function), many=many)
    compared, wrong = 0, []
    with Crew(DESIGN.function, with_a_wrong_answer(0x93, 0x34), None, 2) as crew:
        for count, answers in crew.answers(vectors):
            if answers is not None:
                differ = (answers.right != answers.got).any(axis=1)
                wrong += [(compared // BLOCK, int(answers.block["a"][row, 0])) for row in np.flatnonzero(differ)]
                assert not answers.unknown.any()
            compared += count
    assert compared == vectors.count == 1 << 16
    assert wrong == [(0x9334 // BLOCK, 0x93)]


def test_uniform_vectors_notice_it_too_and_blocks_without_it_are_not_handed_on():
    vectors = uniform_vectors(DESIGN.function, 20 * BLOCK, 1)
    with Crew(DESIGN.function, with_a_wrong_answer(0x12, 0x34), None, 2) as crew:
        found = [answers for count, answers in crew.answers(vectors) if answers is not None]
        assert "by exact float64" in crew.golden.how
    wrong = [int((answers.right != answers.got).any(axis=1).sum()) for answers in found]
    there = [int(((block["a"] == 0x12) & (block["b"] == 0x34)).sum()) for block in vectors.blocks()]
    assert sum(wrong) == sum(there) > 0
    # The first block of each process is handed on in any case.
    assert 1 + sum(count > 0 for count in there[1:]) <= len(found) <= 2 + sum(count > 0 for count in there) < 20
