"""Quick golden answers are judged by the definition."""

import numpy as np
import pytest

from numerics.functions import parse
from sim.golden import JUDGED, Golden
from sim.vectors import combinations

FUNCTION = parse("add:a=e4m3fn,b=e4m3fn,out=e4m3fn")


def test_answers_are_the_same_from_either_source():
    golden = Golden(FUNCTION)
    right = FUNCTION.evaluate(combinations(FUNCTION.operands, 512, 4096))
    block = combinations(FUNCTION.operands, 512, 4096)
    for many in (False, True):
        assert np.array_equal(golden.of_range(512, 4096, 1, many=many), right)
        assert np.array_equal(golden.of_block(block, 1, many=many), right)
    assert "1 block in 64" in golden.how
    assert Golden(parse("add:a=fp32,b=fp32,out=fp32")).how == "golden answers by the definition"


def test_a_quick_answer_that_is_wrong_does_not_pass(monkeypatch):
    golden = Golden(FUNCTION)
    monkeypatch.setattr(type(golden._quick), "combinations", lambda _self, _start, count: np.zeros(count, np.uint8))
    golden.of_range(0, 256, 1, many=True)
    expected = r"^Quick answers of add:\S+ must be those of its definition, but vector \{.*\} gives \[0\], not \[1\]$"
    with pytest.raises(AssertionError, match=expected):
        golden.of_range(0, 256, JUDGED, many=True)
