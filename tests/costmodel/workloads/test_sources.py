"""Operands by name: normal numbers, uniform codes, and where totals start."""

import numpy as np
import pytest

from costmodel import workloads
from numerics import parse
from numerics.errors import InputError


def test_a_total_starts_where_a_sum_of_the_network_does():
    function = parse("dot:a=int6,b=int4,lanes=16,acc=int32")
    digits = workloads.source("digits")
    starts = digits.starts(function, 600)
    # Of each image 32 sums of 64 products, 16 a step, then 10 of 32.
    assert starts.tolist() == ([k % 4 == 0 for k in range(128)] + [k % 2 == 0 for k in range(20)]) * 4 + [
        k % 4 == 0 for k in range(600 - 4 * 148)
    ]
    totals = digits.operands(function, 600)["acc"][:, 0]
    assert not totals[starts].any()
    # Others are zero only where pixels or rectified numbers are.
    assert (totals[~starts] != 0).mean() > 0.5


def test_normal_numbers_are_encoded_under_one_scale_and_add_up():
    function = parse("mac:a=int8,b=fp16,acc=fp32")
    source = workloads.source("gaussian")
    words = source.operands(function, 32 * 64 * 4, 5)
    a, b, acc = (op.values(words[op.name])[:, 0] for op in function.operands)
    # Each sample meets 32 rows of weights, so that a quarter of a thousand numbers are independent.
    numbers = a * source.network.scale("activations", 0, function.operands[0].format)
    assert abs(numbers.mean()) < 0.25
    assert 0.8 < numbers.std() < 1.2
    assert 0.95 < (b * source.network.scale("weights", 0, function.operands[1].format)).std() < 1.05
    starts = source.starts(function, len(a))
    assert np.flatnonzero(starts).tolist() == list(range(0, len(a), 64))
    sums = np.add.reduceat(a * b, np.flatnonzero(starts))
    ends = acc[63::64] + (a * b)[63::64]
    assert ends == pytest.approx(sums, rel=1e-4, abs=1e-2)
    assert all((source.operands(function, 300, 5)[name] == words[name][:300]).all() for name in words)
    assert (source.operands(function, 300, 6)["a"] != words["a"][:300]).any()


@pytest.mark.parametrize("seed", [0, 1])
def test_normal_samples_are_independent_of_the_weights_that_they_meet(seed):
    source = workloads.source("gaussian")
    samples, weights = source.inputs(32, seed), source.network.layers[0].weights
    # Of 32 times 32 pairs of 64 numbers, the largest correlation is 0.4 by chance; it is 1 in a sum of squares.
    found = samples @ weights.T / np.linalg.norm(samples, axis=1)[:, None] / np.linalg.norm(weights, axis=1)
    assert found.shape == (32, 32)
    assert np.abs(found).max() < 0.6
    assert 0.1 < found.std() < 0.15


def test_uniform_codes_start_a_total_every_64_items():
    function = parse("mac:a=int8,b=int8,acc=int32")
    assert np.flatnonzero(workloads.source("uniform").starts(function, 130)).tolist() == [0, 64, 128]
    codes = workloads.source("uniform").operands(function, 20000, 1)["a"][:, 0]
    assert np.bincount(codes, minlength=256).min() > 40


def test_an_unknown_source_is_refused():
    sentence = (
        "^Operands must be one of digits, digits-conv, uniform, gaussian, sentences, not 'normal'; the nearest is .*$"
    )
    with pytest.raises(InputError, match=sentence):
        workloads.source("normal")
