"""Networks whose layers are computed by functions of their own; convolutions."""

import numpy as np
import pytest

from costmodel import workloads
from costmodel.workloads import training
from costmodel.workloads.inference import Inference
from costmodel.workloads.mixed import LayerSums, Mixed
from costmodel.workloads.network import Layer, Network, windows_of
from costmodel.workloads.passing import Passing
from numerics import InputError, parse

FORMATS = ("e2m1fn", "posit8_0", "int8")


@pytest.fixture(scope="module")
def conv():
    """Two convolutions and a dense layer on images of 5 × 5."""
    random = np.random.RandomState(2)
    return Network(
        [
            Layer(random.standard_normal((3, 4)), random.standard_normal(3), windows_of(5, 1, 2)),
            Layer(random.standard_normal((2, 12)), random.standard_normal(2), windows_of(4, 3, 2, stride=2)),
            Layer(random.standard_normal((4, 8)), random.standard_normal(4)),
        ],
        random.rand(60, 25),
    )


IMAGES = np.random.RandomState(3).rand(7, 25)


def test_windows_are_where_a_convolution_looks():
    assert windows_of(3, 1, 2).tolist() == [[0, 1, 3, 4], [1, 2, 4, 5], [3, 4, 6, 7], [4, 5, 7, 8]]
    assert windows_of(4, 2, 2, stride=2)[1].tolist() == [4, 5, 6, 7, 12, 13, 14, 15]


def test_a_convolution_is_a_sum_over_each_window(conv):
    rows, _, _, outputs = conv.activations(IMAGES)
    layer = conv.layers[0]
    assert (layer.positions, layer.products, rows.shape) == (16, 16 * 12, (7 * 16, 4))
    image = IMAGES[4].reshape(5, 5)
    assert (rows[4 * 16 + 6] == image[1:3, 2:4].ravel()).all()
    assert outputs.shape == (7, 4)
    # What comes back from a window goes to all that it sees.
    assert layer.back(np.ones((7 * 16, 4)), (7, 25))[0].reshape(5, 5)[:2].tolist() == [
        [1, 2, 2, 2, 1],
        [2, 4, 4, 4, 2],
    ]


def test_gradients_of_convolutions_are_slopes_of_the_loss(conv):
    targets = training.targets_of(np.arange(7) % 4, 4)
    found = training._gradients(conv.layers, IMAGES, targets)
    compared = 0
    for index, layer in enumerate(conv.layers):
        for place in [(0, 0), (1, 3)]:
            losses = []
            for step in (2.0**-10, -(2.0**-10)):
                weights = layer.weights.copy()
                weights[place] += step
                layers = [*conv.layers]
                layers[index] = layer._replace(weights=weights)
                outputs = Network(layers, IMAGES).activations(IMAGES)[-1]
                losses.append(training.hinge_loss(outputs, np.arange(7) % 4))
            assert found[index][place] == pytest.approx((losses[0] - losses[1]) * 2.0**9, abs=1e-3, rel=1e-2)
            compared += 1
    assert compared == 6


@pytest.mark.parametrize("text", ["mac:a=posit8_0,b=e2m1fn,acc=exact", "dot:a=int8,b=int4,lanes=3,acc=int16sat"])
def test_products_of_codes_are_what_steps_give(conv, text):
    for index in range(3):
        sums = LayerSums(conv, index, parse(text))
        rows, random = conv.activations(IMAGES)[index], np.random.RandomState(0)
        seen = []
        stepped = sums(rows, random, lambda words, seen=seen: seen.append(len(words["a"])))
        assert len(seen) == sums.steps > 1
        assert (sums(rows, random) == stepped).all()
        assert np.ptp(stepped) > 0


@pytest.mark.parametrize("text", ["dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32", "dot:a=nvfp4,b=nvfp4,lanes=16,acc=fp32"])
def test_blocks_are_what_they_are_rounded_to(conv, text):
    for index in range(3):
        sums = LayerSums(conv, index, parse(text))
        rows = conv.activations(IMAGES)[index]
        found = sums(rows, np.random.RandomState(0)) * sums.unit
        exact = sums.activations.rounded(rows) @ sums.weights.rounded(sums.layer.weights).T
        assert found == pytest.approx(exact, rel=1e-5, abs=1e-6)
        assert found.shape == (7 * sums.layer.positions, len(sums.layer.weights))


def test_each_layer_has_its_own_function(conv):
    functions = [parse(f"mac:a={name},b={name},acc=exact") for name in FORMATS]
    outputs, lost = Mixed(conv, functions).run(IMAGES)
    assert not lost.any()
    alone = [Inference(conv, function).run(IMAGES)[0] for function in functions]
    assert all((outputs != other).any() for other in alone)
    # Layer by layer, each from what the one before gave.
    values = IMAGES
    for index, (layer, function) in enumerate(zip(conv.layers, functions, strict=True)):
        sums = LayerSums(conv, index, function)
        rows = layer.rows(np.maximum(values, 0))
        exact = sums.activations.rounded(rows) @ sums.weights.rounded(layer.weights).T
        values = (exact + layer.bias).reshape(len(IMAGES), -1)
    assert outputs == pytest.approx(values, rel=1e-12, abs=1e-12)


def test_layers_without_a_function_are_in_float64(conv):
    outputs, _ = Mixed(conv, [None] * 3).run(IMAGES)
    assert (outputs == conv.activations(IMAGES)[-1]).all()
    with pytest.raises(ValueError, match="zip"):
        Mixed(conv, [None] * 2)


def test_a_layer_needs_a_running_total(conv):
    with pytest.raises(InputError, match=r"^Accuracy needs a function that keeps a running total, .*$"):
        Mixed(conv, [None, None, parse("multiply:a=int8,b=int8")])


def test_a_unit_sees_every_step_of_a_convolution(conv):
    function = parse("dot:a=int8,b=int8,lanes=4,acc=int32")
    words = Inference(conv, function).operands(IMAGES)
    steps = 16 * 3 * 1 + 4 * 2 * 3 + 4 * 2
    assert Inference(conv, function).steps_per_sample == steps
    assert {name: len(array) for name, array in words.items()} == dict.fromkeys(("a", "b", "acc"), 7 * steps)
    assert Inference(conv, function).starts.sum() == 48 + 8 + 4


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("multiply:a=int8,b=int8", 16 * 12 + 4 * 24 + 32),
        ("fma:a=e4m3fn,b=e4m3fn,c=fp16,out=fp16", 16 * 12 + 4 * 24 + 32),
        ("add:a=e4m3fn,b=e5m2,out=fp16", 16 * 12 + 4 * 24 + 32),
        ("convert:a=fp32,out=e4m3fn,round=stochastic8", 16 * 3 + 4 * 2 + 4),
    ],
)
def test_numbers_of_a_convolution_pass_position_by_position(conv, text, steps):
    function = parse(text)
    passing = Passing(conv, function)
    words = passing.operands(IMAGES)
    assert passing.steps_per_sample == steps
    assert {name: len(array) for name, array in words.items()} == {op.name: 7 * steps for op in function.operands}
    assert all(len(np.unique(array)) > 5 for array in words.values())


def test_the_convolutional_classifier_is_worth_quantising():
    found = workloads.load("digits-conv")
    assert found.reference_accuracy > 0.97
    shapes = [(layer.weights.size, layer.products) for layer in found.network.layers]
    assert shapes == [(72, 2592), (512, 4608), (1536, 6144), (4608, 4608), (1152, 1152), (240, 240)]
    assert found.evaluate(parse("mac:a=int8,b=int8,acc=int32")).accuracy >= found.reference_accuracy - 0.01
