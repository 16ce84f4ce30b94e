"""One precision for each layer: modes, prices, sensitivities, the choice, trials, and a published rule."""

from itertools import product

import numpy as np
import pytest
from scipy.stats import spearmanr

from costmodel.precision import choice, modes, prices, published
from costmodel.precision.search import Alone, Search, rank_correlation
from costmodel.precision.sensitivity import MEASURES, sensitivity
from costmodel.precision.sensitivity.backward import backward
from costmodel.precision.trials import Trials
from costmodel.workloads.mixed import Mixed
from costmodel.workloads.network import Layer, Network, windows_of
from costmodel.workloads.training import Stage, hinge_loss, train
from numerics import InputError, parse

NAMES = ("e2m1fn", "posit8_0", "int4", "posit16_1")
LIST = prices.PriceList(
    {
        "e2m1fn": prices.Price(energy_fj=40, lanes=4),
        "int4": prices.Price(energy_fj=30, lanes=4),
        "posit8_0": prices.Price(energy_fj=250, lanes=2),
        "posit16_1": prices.Price(energy_fj=1800, lanes=1),
    },
    "a table",
)


class Small:
    """A trained network of three layers, one a convolution, on images of 5 × 5 with a bright quarter."""

    def __init__(self):
        random = np.random.RandomState(1)
        images = random.randint(0, 9, (400, 25)) / 16
        labels = random.randint(0, 4, 400)
        for image, label in zip(images, labels, strict=True):
            rows, columns = slice(3 * (label // 2), 3 * (label // 2) + 2), slice(3 * (label % 2), 3 * (label % 2) + 2)
            image.reshape(5, 5)[rows, columns] += 0.3
        self.training_images, self.images = images[:250], images[250:]
        self.training_labels, self.labels = labels[:250], labels[250:]
        hidden = [Stage(4, windows_of(5, 1, 2)), Stage(12)]
        options = {"epochs": 25, "batch": 16, "rate": 0.02, "momentum": 0.9, "decay": 0.001, "seed": 2}
        layers = train(self.training_images, self.training_labels, hidden=hidden, **options)
        self.network = Network(layers, self.training_images)


@pytest.fixture(scope="module")
def small():
    return Small()


@pytest.fixture(scope="module")
def search(small):
    return Search(small, modes.modes(NAMES), LIST)


def test_a_mode_has_its_unit():
    found = modes.modes(("e2m1fn", "mxfp4", "bf16", "e2m1fn"))
    assert [(mode.name, mode.design, mode.width, mode.bits, mode.products) for mode in found] == [
        ("e2m1fn", "mac:a=e2m1fn,b=e2m1fn,acc=exact", 4, 4, 1),
        ("mxfp4", "dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32", 4, 4.25, 32),
        ("bfloat16", "mac:a=bfloat16,b=bfloat16,acc=exact", 16, 16, 1),
    ]
    assert modes.mode("int8", "int24sat").design == "mac:a=int8,b=int8,acc=int24sat"
    assert [prices.lanes_of(mode) for mode in found] == [4, 4, 1]
    with pytest.raises(InputError, match=r"^Format of a mode must have blocks of one length, which dfp16 has not$"):
        modes.mode("dfp16")


def test_costs_of_layers(search):
    # A convolution of 4 × 4 at 16 positions, then 12 × 64 and 4 × 12.
    products = np.array([16 * 16, 12 * 64, 48])
    assert (search.costs["energy_fj"] == products[:, None] * [40, 250, 30, 1800]).all()
    assert search.costs["cycles"].tolist() == [[64, 128, 64, 256], [192, 384, 192, 768], [12, 24, 12, 48]]
    assert (search.costs["size_bits"] == np.array([16, 768, 48])[:, None] * [4, 8, 4, 16]).all()
    assert prices.of_units(modes.modes(["mxfp4"]), {"dot:a=mxfp4,b=mxfp4,lanes=32,acc=fp32": 640}, "").prices == {
        "mxfp4": prices.Price(energy_fj=20, lanes=4)
    }


def test_a_mode_without_a_price_is_refused(small):
    with pytest.raises(
        InputError, match=r"^Price list must have a price for mode int8, but has those of e2m1fn, .*$"
    ):
        LIST.costs(small.network, modes.modes(["int8"]))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[modes", r"must be TOML, but is not: .*"),
        ("how = 'x'", r"must have a table modes.NAME for each mode, but has none"),
        ("[modes.int4]\nenergy_fj = 0\nlanes = 1", r"energy_fj of mode int4 of .* must be a number above 0, not 0"),
        ("[modes.int4]\nenergy_fj = 3\nlanes = 1.5", r"lanes of mode int4 .* a whole number from 1 up, not 1.5"),
        ("[modes.int4]\nenergy = 3", r"Key of mode int4 .*, not 'energy'; the nearest is energy_fj"),
    ],
)
def test_price_lists_that_are_none(tmp_path, text, sentence):
    path = tmp_path / "prices.toml"
    path.write_text(text)
    with pytest.raises(InputError, match=f"{sentence}$"):
        prices.load(path)


def test_a_price_list_is_read(tmp_path):
    path = tmp_path / "prices.toml"
    path.write_text('how = "an engine"\n[modes.int4]\nenergy_fj = 30\nlanes = 4\n')
    assert prices.load(path) == prices.PriceList({"int4": prices.Price(energy_fj=30, lanes=4)}, "an engine")


def test_slopes_are_those_of_the_outputs(small):
    images = small.images[:6]
    ones = np.ones((1, 6, 4))
    compared = 0
    for index, found in backward(small.network, images, ones):
        for place in [(0, 0), (2, 3)]:
            sums = []
            for step in (1e-5, -1e-5):
                layers = list(small.network.layers)
                weights = layers[index].weights.copy()
                weights[place] += step
                layers[index] = layers[index]._replace(weights=weights)
                sums.append(Network(layers, images).activations(images)[-1].sum(axis=1))
            slopes = (sums[0] - sums[1]) / 2e-5
            assert found.by_weights(0)[:, *place] == pytest.approx(slopes, abs=1e-6)
            assert found.squares_by_weights(0)[place] == pytest.approx(np.mean(slopes**2), abs=1e-6)
            compared += 1
    assert compared == 6


def test_the_hessian_is_the_second_derivative_of_the_loss(small):
    # In the last layer the loss is quadratic in small errors: along an error of the weights its growth, without what
    # the slope makes of it, is the prediction.
    function = parse("mac:a=fp16,b=e4m3fn,acc=exact")
    inputs, classes = small.training_images, small.training_labels
    predicted = sensitivity("hessian", small.network, inputs, classes).predicted(2, function)

    def loss(step):
        rounded, layers = Mixed(small.network, [None, None, function])._layers[2][1], list(small.network.layers)
        error = rounded.weights.rounded(layers[2].weights) - layers[2].weights
        layers[2] = layers[2]._replace(weights=layers[2].weights + step * error)
        return hinge_loss(Network(layers, inputs).activations(inputs)[-1], classes)

    step = 2.0**-6
    second = (loss(step) - 2 * loss(0) + loss(-step)) / step**2 / 2
    assert predicted == pytest.approx(second, rel=0.1)
    assert predicted > 0


def test_predictions_rank_what_is_measured(small):
    tried = modes.modes(["int2", "e2m1fn", "int4", "int5", "posit8_0"])
    found = sensitivity("hessian", small.network, small.training_images, small.training_labels)
    trials = Trials(small.network, small.training_images, small.training_labels, tried)
    before = trials.uniform(None).loss
    alone = [
        Alone(layer, mode.name, found.predicted(layer, mode.function), trials.alone(layer, index).loss - before, 0.0)
        for layer in range(3)
        for index, mode in enumerate(tried)
    ]
    assert len(alone) == 3 * 5
    assert rank_correlation(alone) > 0.8
    # Nearly in size, too, where the error is small but larger than what the slopes make of it.
    (middle,) = [one for one in alone if (one.layer, one.mode) == (1, "e2m1fn")]
    assert 0.5 < middle.predicted / middle.loss < 2


def test_rank_correlation_is_spearmans():
    pairs = [(3, 0.1), (1, 0.2), (3, 0.4), (2, 0.4), (9, 0.4), (0, -1)]
    alone = [Alone(0, "int4", predicted, loss, 0.0) for predicted, loss in pairs]
    assert rank_correlation(alone) == pytest.approx(spearmanr(*zip(*pairs, strict=True)).statistic)
    assert np.isnan(rank_correlation([Alone(0, "int4", 1.0, loss, 0.0) for _, loss in pairs]))


def test_each_layer_alone_is_beside_float64(search):
    alone = search.each_alone()
    assert [(one.layer, one.mode) for one in alone] == [(layer, name) for layer in range(3) for name in NAMES]
    fine, coarse = ([one.loss for one in alone if one.mode == name] for name in ("posit16_1", "e2m1fn"))
    assert 1000 * max(map(abs, fine)) < min(map(abs, coarse))


def test_what_is_measured_is_what_is_lost(small):
    exact, narrow = (parse(f"mac:a=int4,b=int4,acc={acc}") for acc in ("exact", "int8sat"))
    found = sensitivity("measured", small.network, small.training_images, small.training_labels)
    losses = [
        hinge_loss(Mixed(small.network, chosen).run(small.training_images)[0], small.training_labels)
        for chosen in ([None, narrow, None], [None] * 3)
    ]
    # An accumulator that is too narrow is in it, and not in the estimates.
    assert found.predicted(1, narrow) == losses[0] - losses[1] > 1.5 * found.predicted(1, exact) > 0
    estimate = sensitivity("hessian", small.network, small.training_images, small.training_labels)
    assert estimate.predicted(1, narrow) == estimate.predicted(1, exact) > 0


@pytest.mark.parametrize("measure", MEASURES[:3])
def test_fewer_bits_lose_more(small, measure):
    found = sensitivity(measure, small.network, small.training_images, small.training_labels)
    for layer in range(3):
        gains = [found.predicted(layer, parse(f"mac:a={f},b={f}")) for f in ("int2", "int4", "int8", "int16")]
        assert gains == sorted(gains, reverse=True)
        assert gains[0] > 1000 * gains[-1] > 0
        blocks = found.predicted(layer, modes.mode("mxfp4").function)
        assert gains[2] < blocks < gains[0]


def test_an_unknown_sensitivity_is_refused(small):
    with pytest.raises(
        InputError, match=r"^Sensitivity must be one of hessian, diagonal, fisher, measured, not 'hawq'$"
    ):
        sensitivity("hawq", small.network, small.training_images, small.training_labels)


def test_the_choice_is_the_best_of_all():
    random = np.random.RandomState(4)
    solved = 0
    for _ in range(20):
        losses = 10.0 ** random.uniform(-9, 0, (5, 4))
        costs = {"energy_fj": random.randint(1, 10**6, (5, 4)).astype(float), "cycles": random.rand(5, 4)}
        every = np.array(list(product(range(4), repeat=5)))
        sums = {name: table[np.arange(5), every].sum(axis=1) for name, table in {**costs, "": losses}.items()}
        budgets = {name: float(np.quantile(sums[name], 0.3)) for name in costs}
        good = (sums["energy_fj"] <= budgets["energy_fj"]) & (sums["cycles"] <= budgets["cycles"])
        best = every[good][sums[""][good].argmin()]
        found = choice.cheapest(losses, costs, budgets)
        assert choice.total(losses, found) == pytest.approx(sums[""][good].min(), rel=1e-9)
        assert found == tuple(best)
        solved += 1
    assert solved == 20


def test_a_budget_that_nothing_meets_is_told_with_the_smallest_that_would_do():
    losses, costs = np.zeros((2, 2)), {"cycles": np.array([[3.0, 5.0], [7.0, 4.0]])}
    assert choice.cheapest(losses, costs, {"cycles": 7.0}) == (0, 1)
    with pytest.raises(InputError, match=r"^Budget of cycles must be 7 or more for this network, not 6.9$"):
        choice.cheapest(losses, costs, {"cycles": 6.9})
    both = {"cycles": costs["cycles"], "size_bits": np.array([[9.0, 1.0], [1.0, 9.0]])}
    sentence = r"^Budgets must leave a choice for each layer, but cycles 8, size_bits 5 do not hold together$"
    with pytest.raises(InputError, match=sentence):
        choice.cheapest(losses, both, {"cycles": 8.0, "size_bits": 5.0})


def test_trials_are_inferences_bit_for_bit(small):
    tried = modes.modes(NAMES)
    trials = Trials(small.network, small.images, small.labels, tried)
    outputs, _ = Mixed(small.network, [tried[0].function, None, tried[2].function]).run(small.images)
    trial = trials.run((0, None, 2))
    assert (trial.correct, trial.samples) == ((outputs.argmax(axis=1) == small.labels).sum(), 150)
    assert trial.loss == hinge_loss(outputs, small.labels)
    assert trials.uniform(None).correct > 130
    assert trials.run((0, None, 2)) is trial


def test_a_front_loses_less_the_more_it_may_cost(search):
    rule = search.published()
    found = search.front("energy_fj", 6, [rule])
    spent = [one.costs["energy_fj"] for one in found]
    assert len(found) > 4
    assert spent == sorted(spent)
    predicted = [one.predicted for one in found]
    assert predicted == sorted(predicted, reverse=True)
    # What the rule spends is a budget too, and the search loses no more there.
    within = [one for one in found if one.costs["energy_fj"] <= rule.costs["energy_fj"]]
    assert min(one.predicted for one in within) <= rule.predicted
    assert len({one.modes for one in found}) == len(found)


def test_the_published_rule_counts_layers_and_not_costs(small, search):
    # 18 % of three layers are none.
    assert search.published().modes == ("e2m1fn",) * 3
    assert Search(small, modes.modes(["int4"]), LIST).published() is None
    deep = Network([Layer(np.eye(3) * (1 + index), np.zeros(3)) for index in range(6)], np.eye(3))
    assert published.sensitive(deep, np.eye(3)).sum() == 1
    scores = published.scores(deep, np.eye(3))
    # A change of the first layer, of the smallest weights, moves the outputs most.
    assert scores.argmax() == 0
