"""Quick golden answers are judged by the definition."""

import numpy as np
import pytest

from numerics.functions import parse
from sim.harness.golden import JUDGED, Golden
from sim.vectors import combinations, corners, edges, random_vectors

FUNCTION = parse("add:a=e4m3fn,b=e4m3fn,out=e4m3fn")


def test_answers_are_the_same_from_either_source():
    golden = Golden(FUNCTION)
    right = FUNCTION.evaluate(combinations(FUNCTION.operands, 512, 4096))
    block = combinations(FUNCTION.operands, 512, 4096)
    for many in (False, True):
        assert np.array_equal(golden.of_range(512, 4096, 1, many=many), right)
        assert np.array_equal(golden.of_block(block, 1, many=many), right)
    assert "1 block in 64" in golden.how
    assert Golden(parse("add:a=posit32_2,b=posit32_2,out=posit32_2")).how == "golden answers by the definition"


def test_a_quick_answer_that_is_wrong_does_not_pass(monkeypatch):
    golden = Golden(FUNCTION)
    monkeypatch.setattr(type(golden._quick), "combinations", lambda _self, _start, count: np.zeros(count, np.uint8))
    golden.of_range(0, 256, 1, many=True)
    expected = r"^Quick answers of add:\S+ must be those of its definition, but vector \{.*\} gives \[0\], not \[1\]$"
    with pytest.raises(AssertionError, match=expected):
        golden.of_range(0, 256, JUDGED, many=True)


@pytest.mark.parametrize(
    "text",
    [
        "multiply:a=fp32,b=fp32,out=fp32",
        "add:a=fp32,b=bfloat16,out=fp32",
        "fma:a=fp32,b=fp32,c=fp32,out=fp32",
        "mac:a=e4m3fn,b=e4m3fn,acc=fp32",
        "subtract:a=fp32,b=fp32,out=bfloat16",
        "mac:a=int8,b=int8,acc=int32sat",
    ],
)
def test_quick_answers_of_wide_operands_are_right_at_corners_and_edges(text):
    function = parse(text)
    golden, judged = Golden(function), 0
    assert "by exact" in golden.how
    for vectors in (corners(function, 1 << 15, 1), edges(function, 1 << 13, 1), random_vectors(function, 30_000, 1)):
        for block in vectors.blocks():
            judged += len(golden.judge(block, golden.of_block(block, 1, many=True)))
    assert judged > 38_000
