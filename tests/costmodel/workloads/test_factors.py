"""Tensors in operands that are multiplied: in one scale, and in blocks with scales and levels beside them."""

import numpy as np
import pytest

from costmodel import workloads
from costmodel.workloads.factors import factor
from costmodel.workloads.inference import Inference
from costmodel.workloads.network import Layer, Network
from numerics import blocks, parse


@pytest.fixture(scope="module")
def digits():
    return workloads.load("digits")


def random_network(inputs, outputs):
    random = np.random.RandomState(3)
    return Network([Layer(random.standard_normal((outputs, inputs)), np.zeros(outputs))], random.rand(50, inputs))


BLOCKS = ["mxfp4", "mxint8", "nvfp4", "nvfp4_2d", "hif4", "mx9", "msfp12", "dfp16", "uefp4", "e2m1fn.row.e8m0fnu"]


@pytest.mark.parametrize("name", BLOCKS)
def test_sums_of_blocks_are_those_of_what_the_format_makes_of_both_tensors(name):
    """Through the unit with an exact accumulator, against matrix products of decoded tensors."""
    network = random_network(inputs=150, outputs=40)
    function = parse(f"dot:a={name},b={name},lanes=64,acc=exact,terms=256")
    inference = Inference(network, function)
    samples = np.random.RandomState(4).rand(7, 150)
    outputs, lost = inference.run(samples)
    fmt = blocks.get(name)
    # A sample is an array of its own; the scale of a whole tensor of activations is that of calibration data.
    scale = fmt.encode(network.tensor("activations", 0)).tensor_scale
    weights = fmt.encode(network.layers[0].weights).decode()
    x = np.array([fmt.encode(sample[None], tensor_scale=scale).decode()[0] for sample in samples])
    np.testing.assert_allclose(outputs, x @ weights.T, rtol=1e-12, atol=1e-12)
    assert outputs.shape == (7, 40)
    assert not lost.any()


def test_operands_of_different_formats_and_block_lengths(digits):
    function = parse("dot:a=mxfp8_e4m3,b=nvfp4,lanes=32,acc=fp32")
    words = digits.operands(function, 700, 0)
    assert {name: array.shape for name, array in words.items()} == {
        "a": (700, 8),
        "b": (700, 4),
        "a_scale": (700, 1),
        "b_scale": (700, 1),
        "acc": (700, 1),
    }
    answers = function.evaluate(words)
    # 32 outputs of two steps, then ten of one; the total goes on inside an output only.
    assert (words["acc"][1:64:2] == answers[0:64:2]).all()
    assert not words["acc"][0:64:2].any()
    assert not words["acc"][64:74].any()


def test_a_tensor_scale_is_outside_the_unit(digits):
    function = parse("dot:a=nvfp4,b=nvfp4,lanes=32,acc=fp32")
    found = factor(digits.network, function, function.operands[1], "weights", 0)
    tensor = blocks.get("nvfp4").encode(digits.network.layers[0].weights)
    assert found.unit == float(tensor.tensor_scale)
    assert [operand.name for operand in found.operands] == ["b", "b_scale"]
    assert digits.evaluate(function).conditions["scales"].count(f"{found.unit:g}") == 1


@pytest.mark.parametrize(("name", "least"), [("mxfp8_e4m3", 0.97), ("mxfp4", 0.93), ("nvfp4", 0.95), ("hif4", 0.95)])
def test_block_formats_have_an_accuracy(digits, name, least):
    found = digits.evaluate(parse(f"dot:a={name},b={name},lanes=64,acc=fp32,align=26"))
    assert found.accuracy > least
    assert found.conditions["images lost to NaN"] == "0"


def test_random_bits_are_the_same_again(digits):
    function = parse("dot:a=e4m3fn,b=e4m3fn,lanes=16,acc=fp16,round=stochastic8")
    once, again, other = (digits.operands(function, 2000, seed)["random"] for seed in (0, 0, 1))
    assert (once == again).all()
    assert (once != other).any()
    assert len(np.unique(once)) == 256
    assert digits.evaluate(function).correct == digits.evaluate(function).correct
