"""Workloads: the data, the training, the scales, and inference that is bit for bit the unit's."""

import doctest
import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from sklearn.datasets import load_digits

from costmodel import workloads
from costmodel.workloads import training
from costmodel.workloads.digits import Digits
from costmodel.workloads.inference import Inference
from costmodel.workloads.network import Layer, Network
from costmodel.workloads.scales import best_scale, quantise
from numerics import InputError, get, parse
from numerics.functions import Dot
from numerics.words import to_ints


@pytest.fixture(scope="module")
def digits():
    return workloads.load("digits")


def plain(digits, function, images):
    """Outputs for images with integer operands, by matrix products of Python's own integers."""
    a, b = function.operands[0].format, function.operands[1].format
    values = images
    for index, layer in enumerate(digits.network.layers):
        left, right = (digits.network.scale(role, index, fmt) for role, fmt in (("activations", a), ("weights", b)))
        rectified = np.maximum(values, 0)
        x = a.decode(quantise(a, rectified, left)).astype(np.int64).astype(object)
        y = b.decode(quantise(b, layer.weights, right)).astype(np.int64).astype(object)
        values = (x @ y.T).astype(np.float64) * (left * right) + layer.bias
    return values


def test_workloads_have_names():
    assert workloads.names() == ("digits", "digits-conv")
    assert workloads.load("digits") is workloads.load("digits")
    sentence = r"^Workload must be one of digits, digits-conv, not 'digit'; the nearest is digits$"
    with pytest.raises(InputError, match=sentence):
        workloads.load("digit")


def test_the_images_are_split_once_by_class(digits):
    data = load_digits()
    counts = np.bincount(digits.labels)
    assert (len(digits.images), len(counts)) == (450, 10)
    assert np.abs(counts - np.bincount(data.target) * 450 / 1797).max() < 1
    assert (
        "1347 training and 450 test images, stratified, seed 0"
        in digits.evaluate(parse("mac:a=int2,b=int2,acc=int16")).conditions["data"]
    )
    # No test image is what scales are chosen by.
    seen = {row.tobytes() for row in digits.network.tensor("activations", 0)}
    unseen = sum(row.tobytes() not in seen for row in digits.images)
    assert (len(digits.network.tensor("activations", 0)), unseen) == (1347, 450)


def test_the_network_is_worth_quantising(digits):
    assert digits.reference_accuracy >= 0.975
    assert [layer.weights.shape for layer in digits.network.layers] == [(32, 64), (10, 32)]


def test_training_gives_the_same_network_again(digits):
    again = Digits()
    assert (again.images == digits.images).all()
    for layer, other in zip(again.network.layers, digits.network.layers, strict=True):
        assert (layer.weights == other.weights).all()
        assert (layer.bias == other.bias).all()


def small_training(**changes):
    random = np.random.RandomState(5)
    inputs = random.randint(0, 17, (90, 12)) / 16
    classes = (inputs[:, :3].argmax(axis=1)).astype(np.int64)
    settings = {"epochs": 60, "batch": 16, "rate": 0.05, "momentum": 0.9, "decay": 0.001, "seed": 3}
    hidden = [training.Stage(6)]
    return inputs, classes, training.train(inputs, classes, **{"hidden": hidden, **settings, **changes})


def digest(layers):
    arrays = [array for layer in layers for array in (layer.weights, layer.bias)]
    return hashlib.sha256(b"".join(array.astype("<f8").tobytes() for array in arrays)).hexdigest()


def test_training_does_not_depend_on_the_order_of_sums(monkeypatch):
    *_, layers = small_training()
    calls = []

    def backwards(x, y):
        calls.append(1)
        total = np.zeros((x.shape[0], y.shape[1]))
        for k in reversed(range(x.shape[1])):
            total += np.outer(x[:, k], y[k])
        return total

    monkeypatch.setattr(training, "_matmul", backwards)
    *_, other = small_training()
    assert digest(other) == digest(layers)
    assert len(calls) == 5 * 60 * 6


def test_training_is_the_same_on_every_machine():
    inputs, classes, layers = small_training()
    assert digest(layers) == "12985840bf616060d8258b239da25821568d5c5ff13871a952f86be3a83aa92a"
    network = Network(layers, inputs)
    assert (network.activations(inputs)[-1].argmax(axis=1) == classes).mean() > 0.9


def test_training_that_diverges_says_so():
    with pytest.raises(
        OverflowError, match=r"^Sums of products must be below 131072 to be exact, not up to [\d.e+]+$"
    ):
        small_training(rate=500.0)


@pytest.mark.parametrize("name", ["int4", "e2m1fn", "e4m3fn", "posit8_2"])
def test_values_of_a_format_need_no_scale(name):
    fmt = get(name)
    values = fmt.decode(np.arange(1 << fmt.width))
    values = values[np.isfinite(values)]
    assert best_scale(fmt, values) == 1.0


@pytest.mark.parametrize("name", ["int4", "int8", "uint4", "e2m1fn", "e3m2fn", "e4m3fn", "posit4_1", "posit8_0"])
def test_a_scale_has_nearly_the_least_error_of_all(name):
    fmt, values = get(name), np.random.RandomState(0).standard_t(5, 1500)
    error = [
        np.mean((fmt.decode(quantise(fmt, values, scale)) * scale - values) ** 2)
        for scale in (best_scale(fmt, values), *np.exp2(np.linspace(-10, 6, 400)))
    ]
    # The scales tried are up to 12 % apart, and 1 % of the error is given up to be near one.
    assert error[0] <= 1.1 * min(error[1:])


def test_floating_formats_keep_their_scale_near_one():
    values = np.random.RandomState(1).standard_normal(1000)
    for name in ("fp32", "fp16", "bfloat16", "e5m2"):
        assert all(0.5 <= best_scale(get(name), values * factor) <= 2 for factor in (0.125, 1.0, 8.0))


def test_wide_integers_use_their_bits():
    values = np.random.RandomState(2).standard_normal(1000)
    assert all(
        2 ** (width - 2) <= np.abs(values).max() / best_scale(get(f"int{width}"), values) <= 2 ** (width - 1)
        for width in (8, 16, 24, 32)
    )


def test_a_tensor_of_zeros_has_a_scale():
    assert best_scale(get("int8"), np.zeros((3, 3))) == 1.0


def test_what_is_beyond_the_range_becomes_its_end():
    values = np.array([1e300, -np.inf, 3.0])
    assert get("e4m3").decode(quantise(get("e4m3"), values, 2.0)).tolist() == [240, -240, 1.5]
    assert get("posit8_0").decode(quantise(get("posit8_0"), values, 2.0)).tolist() == [64, -64, 1.5]


@pytest.mark.parametrize(
    "text",
    [
        "mac:a=int8,b=int8,acc=int32",
        "dot:a=uint4,b=int4,lanes=5,acc=exact",
        "dot:a=int8sym,b=int4,lanes=64,acc=int40",
    ],
)
def test_integer_inference_is_that_of_plain_integers(digits, text):
    function = parse(text)
    outputs, lost = Inference(digits.network, function).run(digits.images)
    expected = plain(digits, function, digits.images)
    assert (outputs == expected).all()
    assert outputs.shape == (450, 10)
    assert not lost.any()
    found = digits.evaluate(function)
    assert (found.correct, found.total) == (int((expected.argmax(axis=1) == digits.labels).sum()), 450)
    assert found.accuracy == found.correct / 450
    assert found.reference_accuracy == digits.reference_accuracy


@pytest.mark.parametrize(
    "text",
    [
        "dot:a=e4m3fn,b=e3m2fn,lanes=6,acc=e5m2,round=rtz",
        "mac:a=posit8_0,b=int4,acc=posit8_0",
        "dot:a=int4,b=int4,lanes=3,acc=int8sat",
        "mac:a=e2m1fn,b=posit4_1,acc=exact",
    ],
)
def test_inference_is_bit_for_bit_that_of_the_definition(digits, text):
    """One image through the twin of the function, step by step."""
    function = parse(text)
    a, b, acc = function.operands
    inference = Inference(digits.network, function)
    outputs, _ = inference.run(digits.images[:1])
    values, steps = digits.images[0], 0
    for index, (layer, (left, right)) in enumerate(zip(digits.network.layers, inference.scales, strict=True)):
        x = [int(code) for code in quantise(a.format, np.maximum(values, 0) if index else values, left)]
        y = [[int(code) for code in row] for row in quantise(b.format, layer.weights, right)]
        x += [0] * (-len(x) % a.lanes)
        sums = []
        for row in y:
            row += [0] * (-len(row) % b.lanes)
            total = 0
            for start in range(0, len(x), a.lanes):
                lanes = {"a": tuple(x[start : start + a.lanes]), "b": tuple(row[start : start + b.lanes])}
                total = function.twin(lanes | {"acc": (total,)})
                steps += 1
            sums.append(acc.values(np.array([[total]], np.uint32))[0, 0])
        values = np.array(sums) * (left * right) + layer.bias
    assert steps == inference.steps_per_sample
    assert values.tolist() == outputs[0].tolist()


def test_lanes_do_not_change_exact_sums(digits):
    answers = [
        Inference(digits.network, parse(f"dot:a=e4m3fn,b=posit8_0,lanes={lanes}")).run(digits.images[:20])[0]
        for lanes in (1, 7, 64)
    ]
    assert (answers[0] == answers[1]).all()
    assert (answers[0] == answers[2]).all()


def test_single_precision_gives_what_the_reference_gives(digits):
    found = digits.evaluate(parse("dot:a=fp32,b=fp32,lanes=16,acc=fp32"))
    assert found.accuracy == found.reference_accuracy


def test_fewer_bits_cost_accuracy(digits):
    accuracies = [
        digits.evaluate(parse(f"dot:a={name},b={name},lanes=16")).accuracy for name in ("int8", "int4", "int2")
    ]
    assert accuracies == sorted(accuracies, reverse=True)
    assert accuracies[0] > 0.97
    assert accuracies[2] < 0.9


def test_images_whose_sums_are_no_numbers_are_wrong(digits):
    found = digits.evaluate(parse("dot:a=int4,b=int4,lanes=16,acc=e2m1fnan,overflow=overflow"))
    lost = int(found.conditions["images lost to NaN"])
    assert lost > 400
    assert found.correct <= 450 - lost
    saturating = digits.evaluate(parse("dot:a=int4,b=int4,lanes=16,acc=e2m1fnan,overflow=saturate"))
    assert saturating.conditions["images lost to NaN"] == "0"


def test_conditions_say_what_the_figures_depend_on(digits):
    conditions = digits.evaluate(parse("dot:a=int8,b=int4,lanes=16")).conditions
    assert set(conditions) == {"data", "network", "quantisation", "scales", "images lost to NaN"}
    assert conditions["scales"].count(" × ") == 3


@pytest.mark.parametrize(
    "text",
    ["mac:a=int8,b=int8,acc=int32", "dot:a=e4m3fn,b=int4,lanes=24,acc=fp32", "mac:a=posit16_1,b=posit16_1"],
)
def test_operands_are_those_of_consecutive_steps(digits, text):
    function = parse(text)
    inference = Inference(digits.network, function)
    count = 2 * inference.steps_per_sample + 5
    words = digits.operands(function, count, 7)
    assert {name: len(array) for name, array in words.items()} == dict.fromkeys(("a", "b", "acc"), count)
    answers, totals = to_ints(function.evaluate(words)), to_ints(words["acc"])
    lanes = function.operands[0].lanes
    # A sum ends after its steps, output by output and layer by layer, and the next starts at zero.
    starts, step = set(), 0
    while step < count:
        for outputs, inputs in ((32, 64), (10, 32)):
            for _ in range(outputs):
                starts.add(step)
                step += -(-inputs // lanes)
    for step in range(count):
        assert totals[step] == (0 if step in starts else answers[step - 1])
    images = np.random.RandomState(7).permutation(450)
    first = function.operands[0].values(words["a"])[:1] * inference.scales[0][0]
    expected = function.operands[0].format.decode(
        quantise(function.operands[0].format, digits.images[images[0]][:lanes], inference.scales[0][0])
    )
    assert (first == expected * inference.scales[0][0]).all()


def test_operands_are_the_same_again_and_others_for_another_seed(digits):
    function = parse("mac:a=int8,b=int8,acc=int32")
    once, again, other = (digits.operands(function, 300, seed) for seed in (1, 1, 2))
    assert all((once[name] == again[name]).all() for name in once)
    assert any((once[name] != other[name]).any() for name in once)
    assert all((digits.operands(function, 100, 1)[name] == once[name][:100]).all() for name in once)


def test_products_without_a_total_have_operands_too(digits):
    words = digits.operands(parse("multiply:a=e4m3fn,b=e4m3fn,out=fp16"), 3000)
    alike = digits.operands(parse("mac:a=e4m3fn,b=e4m3fn"), 3000)
    assert set(words) == {"a", "b"}
    assert (words["b"] == alike["b"]).all()
    # The second layer sees the network in float64 here, and sums of rounded products there.
    assert (words["a"] == alike["a"]).mean() > 0.9


def test_more_operands_than_the_test_images_give_start_over():
    network = Network([Layer(np.eye(2), np.zeros(2))], np.eye(2))
    words = Inference(network, parse("mac:a=int4,b=int4")).operands(np.eye(2))
    assert {name: array.shape for name, array in words.items()} == {"a": (8, 1), "b": (8, 1), "acc": (8, 1)}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "multiply:a=int8,b=int8,out=exact",
            r"^Accuracy needs a function that keeps a running total, as a unit with an accumulator does, "
            r"not multiply:a=int8,b=int8,out=exact$",
        ),
        (
            "mac:a=e8m0fnu,b=int4,acc=fp32",
            r"^Operand a of a function that runs a workload must have a zero, not be e8m0fnu$",
        ),
        (
            "mac:a=int4,b=e3m2fn_normal,acc=fp32",
            r"^Operand b of a function that runs a workload must have a zero, not be e3m2fn_normal$",
        ),
        (
            "mac:a=int4,b=int4,acc=e5m3f_normal",
            r"^Operand acc of a function that runs a workload must start at zero with code 0, not be e5m3f_normal$",
        ),
    ],
)
def test_functions_that_cannot_run_a_workload_are_refused(digits, text, sentence):
    with pytest.raises(InputError, match=sentence):
        digits.evaluate(parse(text))


@dataclass(frozen=True, eq=False)
class Scaled(Dot):
    """A function with one operand too many."""

    @property
    def operands(self):
        first, *others = super().operands
        return (first, *others, type(first)("scale", get("fp16")))


def test_functions_with_other_operands_are_refused(digits):
    mac = parse("mac:a=int4,b=uint4")
    with pytest.raises(
        InputError,
        match=r"^A function that runs a workload must have two factors with equal lanes and a total or an addend at "
        r"most, or one or two terms, not a \(int4\), b \(uint4\), acc \(exact\), scale \(fp16\)$",
    ):
        digits.evaluate(Scaled(mac.a, mac.b, 1, mac.acc))


@pytest.mark.parametrize("count", [0, -3])
def test_no_operands_are_refused(digits, count):
    with pytest.raises(InputError, match=f"^Number of operand vectors must be at least 1, not {count}$"):
        digits.operands(parse("mac:a=int4,b=int4"), count)


def test_the_session_on_the_page_is_true():
    page = Path(__file__).parents[3] / "docs" / "reference" / "digits.md"
    failed, attempted = doctest.testfile(str(page), module_relative=False)
    assert failed == 0
    assert attempted >= 9
