"""Random codes of one operand."""

import numpy as np

from hwgen.design import Design
from sim.vectors.codes import mixed_codes

N = 8000


def test_numbers_that_are_not_finite_are_in_few_rows_of_many_lanes():
    operand = Design.parse("dot:a=e5m2,b=e5m2,lanes=32,acc=fp32").function.operands[0]
    values = operand.values(operand.words(mixed_codes(operand, N, np.random.default_rng(4))))
    share = (~np.isfinite(values)).any(axis=1).mean()
    assert 0.05 < share < 0.13
    assert len(np.unique(operand.codes(operand.words(mixed_codes(operand, N, np.random.default_rng(5)))))) == 256
