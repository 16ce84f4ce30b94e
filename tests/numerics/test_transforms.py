"""Rotations, channel orders, residual channels, range expansion, ternary weights, clipping."""

import math
import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numerics import InputError, blocks
from numerics.formats import get
from numerics.measures import crest_factor, dynamic_range, sqnr_db
from numerics.transforms import (
    ChannelOrder,
    Norm,
    Rotation,
    absmean,
    augment,
    channel_norms,
    expansion,
    random_signs,
    rms_clip,
    select_channels,
    walsh_hadamard,
)
from numerics.transforms.residual_channels import quantize


def sylvester(size):
    """Hadamard matrix by its definition."""
    return np.array([[(-1) ** (i & j).bit_count() for j in range(size)] for i in range(size)])


@pytest.mark.parametrize("size", [1, 2, 4, 8, 16, 32, 64, 128, 256])
def test_butterfly_is_the_matrix(size):
    matrix = sylvester(size)
    assert np.array_equal(walsh_hadamard(np.eye(size, dtype=np.int8), size), matrix)
    assert np.array_equal(matrix @ matrix, size * np.eye(size))


@given(st.lists(st.integers(-(2**59), 2**59 - 1), min_size=8, max_size=8))
def test_integers_are_transformed_exactly(values):
    by_definition = [sum(int(h) * v for h, v in zip(row, values, strict=True)) for row in sylvester(8)]
    assert walsh_hadamard(values, 8).tolist() == by_definition


@pytest.mark.parametrize("axis", [0, 1, 2, -1])
def test_a_rotation_goes_along_any_axis_and_back(axis):
    values = np.random.RandomState(0).randint(-1000, 1000, (16, 32, 48))
    rotation = Rotation.seeded(16, 5)
    transformed = rotation.apply_integers(values, axis)
    assert transformed.dtype == np.int64
    assert np.array_equal(rotation.invert_integers(transformed, axis), values)
    moved = np.moveaxis(values, axis, -1).reshape(-1, 16)
    assert np.array_equal(np.moveaxis(transformed, axis, -1).reshape(-1, 16), moved @ rotation.matrix.T)
    rotated = rotation.apply(values, axis)
    assert np.allclose(rotated * 4, transformed, rtol=1e-15)
    assert np.allclose(rotation.invert(rotated, axis), values, rtol=0, atol=1e-9)


def test_a_rotation_leaves_products_and_powers_unchanged():
    rng = np.random.RandomState(1)
    x, w = rng.randint(-128, 128, (7, 64)), rng.randint(-128, 128, (5, 64))
    rotation = Rotation.seeded(32, 9)
    product = rotation.apply_integers(x) @ rotation.apply_integers(w).T
    assert np.array_equal(product, 32 * (x @ w.T))
    assert np.allclose(rotation.apply(x) @ rotation.apply(w).T, x @ w.T)
    assert np.allclose(np.sum(rotation.apply(x) ** 2), np.sum(x.astype(float) ** 2))


def test_a_rotation_spreads_outliers():
    values = np.random.RandomState(2).standard_normal((200, 32))
    values[:, 3] *= 30
    before, after = (
        crest_factor(values, axis=1).mean(),
        crest_factor(Rotation.seeded(32, 0).apply(values), axis=1).mean(),
    )
    assert before > 4
    assert after < 1.8


def test_signs():
    signs = random_signs(4096, 7)
    assert set(signs.tolist()) == {-1, 1}
    assert abs(int(signs.sum())) < 200
    assert np.array_equal(signs, random_signs(4096, 7))
    assert not np.array_equal(signs, random_signs(4096, 8))
    assert random_signs(8, 0).tolist() == [1, -1, -1, 1, -1, -1, -1, -1]
    assert np.array_equal(Rotation([1, -1]).matrix, [[1, -1], [1, 1]])


def test_floats_keep_their_kind():
    assert walsh_hadamard(np.float32([1.5, 2.5]), 2).tolist() == [4.0, -1.0]
    assert walsh_hadamard([True, False], 2).tolist() == [1, 1]
    assert walsh_hadamard(np.zeros((0, 8)), 4).shape == (0, 8)
    assert Rotation.seeded(4, 0).apply_integers(np.zeros((3, 0), int)).shape == (3, 0)


def test_channel_orders():
    values = np.array([[1.0, -5.0, 0.0, 2.0], [2.0, 0.0, 0.0, 2.0]])
    assert channel_norms(values).tolist() == pytest.approx([math.sqrt(5), 5, 0, math.sqrt(8)])
    assert channel_norms(values, norm="maximum").tolist() == [2, 5, 0, 2]
    assert channel_norms(values, axis=0, norm=Norm.MAXIMUM).tolist() == [5, 2]
    assert ChannelOrder.by_norm(values).indices.tolist() == [1, 3, 0, 2]
    # Equal ones keep their order either way.
    assert ChannelOrder.by_norm(values, norm="maximum").indices.tolist() == [1, 0, 3, 2]
    assert ChannelOrder.by_norm(values, norm="maximum", descending=False).indices.tolist() == [2, 0, 3, 1]


@given(st.permutations(range(12)))
def test_an_order_and_its_inverse(indices):
    order = ChannelOrder(indices)
    values = np.arange(36).reshape(3, 12)
    assert np.array_equal(order.inverse.apply(order.apply(values)), values)
    assert np.array_equal(order.apply(order.inverse.apply(values.T, axis=0), axis=0), values.T)
    weights = np.random.RandomState(0).randint(-128, 128, (12, 5))
    assert np.array_equal(order.apply(values) @ order.apply(weights, axis=0), values @ weights)


def test_sorted_channels_lose_less_in_blocks():
    rng = np.random.RandomState(3)
    keys = rng.standard_normal((256, 64)) * np.where(rng.rand(64) < 0.15, 40.0, 1.0)
    order = ChannelOrder.by_norm(keys)
    fmt = blocks.get("int5sym.b16.e8m0fnu")
    plain = quantize(keys, fmt)
    ordered = order.inverse.apply(quantize(order.apply(keys), fmt))
    quiet = channel_norms(keys, norm="maximum") < 20
    assert sqnr_db(keys[:, quiet], ordered[:, quiet]) > sqnr_db(keys[:, quiet], plain[:, quiet]) + 6
    assert np.array_equal(quantize(keys.T, fmt, axis=0), plain.T)


def test_residual_channels_are_selected_by_the_layer_maximum():
    activations = np.array([[1.0, -16.0, 2.0, 0.0], [0.5, 1.0, -2.5, 0.1]])
    assert select_channels(activations).tolist() == [1, 2]
    # 2 is not above an eighth of 16.
    assert select_channels(activations[:1]).tolist() == [1]
    assert select_channels(activations, multiple=4).tolist() == [1, 2, 0, 3]
    assert select_channels(activations, most=1).tolist() == [1]
    # Of 512, which is the limit unless given, 504 are a multiple of 24; of 3 none is one of 4.
    assert len(select_channels(np.ones((1, 600)), multiple=24)) == 504
    assert len(select_channels(np.ones((1, 600)), multiple=1)) == 512
    assert select_channels(activations, multiple=4, most=3).tolist() == []
    assert select_channels(activations, threshold=1.0).tolist() == []
    assert select_channels(np.zeros((2, 3))).tolist() == []


@pytest.mark.parametrize("fmt", [get("e4m3fn"), blocks.get("int4sym.b16.e8m0fnu"), blocks.get("nvfp4")], ids=str)
def test_residual_channels_take_error_away(fmt):
    rng = np.random.RandomState(4)
    x, w = rng.standard_normal((40, 64)), rng.standard_normal((24, 64))
    large = np.arange(3, 64, 4)
    x[:, large] *= 50
    channels = select_channels(x, multiple=16)
    assert sorted(channels.tolist()) == large.tolist()
    augmented = augment(x, w, channels, fmt, fmt)
    assert augmented.activations.shape == (40, 80)
    assert augmented.weights.shape == (24, 80)
    # What was there without them stays, and the product is that of the parts.
    bare = augment(x, w, [], fmt, fmt)
    assert np.array_equal(bare.activations, quantize(x, fmt))
    assert np.array_equal(augmented.activations[:, :64], bare.activations)
    assert np.array_equal(augmented.weights[:, :64], bare.weights)
    residuals = quantize((x - bare.activations)[:, channels], fmt)
    assert np.allclose(augmented.product(), bare.product() + residuals @ quantize(w[:, channels], fmt).T)
    # Selected channels have gained the bits of a second number.
    twice = bare.activations[:, channels] + residuals
    assert sqnr_db(x[:, channels], twice) > sqnr_db(x[:, channels], bare.activations[:, channels]) + 15
    if str(fmt) == "nvfp4":
        # The bound of the paper: two stages of FP4 lose at most 1.125**2 times what FP8 steps of 2**-4 do.
        largest = np.abs(x).reshape(40, 4, 16).max(axis=2).repeat(16, axis=1)[:, channels]
        assert (np.abs(twice - x[:, channels]) <= 1.125**2 * largest * 2**-4).all()
    exact = x @ quantize(w, fmt).T
    assert sqnr_db(exact, augmented.product()) > sqnr_db(exact, bare.product()) + 1


def test_expansion_fills_the_range_of_the_format():
    fmt = get("e4m3fn")
    states = np.exp(np.random.RandomState(5).standard_normal((16, 128))) * 1e-12
    states *= np.where(np.random.RandomState(6).randint(0, 2, states.shape), 1, -1)
    found = expansion(states, fmt, axis=1)
    assert found.exponent.shape == found.centre.shape == (16, 1)
    assert (found.exponent > 1).all()
    expanded = found.apply(states)
    ratio = np.abs(expanded).max(axis=1) / np.abs(expanded).min(axis=1)
    assert ratio == pytest.approx(np.full(16, dynamic_range(fmt).ratio), rel=1e-9)
    assert np.array_equal(np.sign(expanded), np.sign(states))
    assert np.allclose(found.invert(expanded), states, rtol=1e-12, atol=0)
    # The same power as the paper's f(x) = sign(x) |x|**k, but for a factor of the group.
    k = math.log(448 / 2**-9) / np.log(np.abs(states).max(axis=1) / np.abs(states).min(axis=1))
    assert found.exponent[:, 0] == pytest.approx(k)
    ends = np.abs(states).max(axis=1) * np.abs(states).min(axis=1)
    assert found.centre[:, 0] == pytest.approx(np.sqrt(ends), rel=1e-12)
    powers = np.sign(states) * np.abs(states) ** found.exponent
    assert np.allclose(expanded / expanded[:, :1], powers / powers[:, :1])


def test_expansion_lowers_the_error_of_states():
    fmt = get("e4m3fn")
    states = np.exp(0.5 * np.random.RandomState(7).standard_normal((64, 128))) * 1e-6

    def stored(values):
        scale = np.abs(values).max(axis=1, keepdims=True) / 448
        return fmt.decode(fmt.encode(values / scale)) * scale

    found = expansion(states, fmt, axis=1)
    assert sqnr_db(states, found.invert(stored(found.apply(states)))) > sqnr_db(states, stored(states)) + 5


def test_groups_without_a_range_are_kept():
    values = np.array([[0.0, 0.0], [3.0, -3.0], [0.0, 5.0], [1.0, 2.0]])
    found = expansion(values, get("e4m3fn"), axis=1)
    assert found.exponent[:3].tolist() == [[1], [1], [1]]
    assert found.centre[:3].tolist() == [[1], [1], [1]]
    assert np.array_equal(found.apply(values)[:3], values[:3])
    assert found.exponent[3, 0] == pytest.approx(math.log2(448 * 512))
    # Zeros stay zeros, of their sign, and do not count for the range.
    with_zero = expansion([0.0, -0.0, 1.0, 2.0], get("e4m3fn"))
    assert with_zero.exponent[0] == found.exponent[3, 0]
    assert np.signbit(with_zero.apply([0.0, -0.0])).tolist() == [False, True]
    # Tiny values whose quotient overflows float64.
    assert expansion([5e-324, 1e308], get("e4m3fn")).exponent[0] == pytest.approx(17.807 / 2097.9, rel=1e-3)


def test_steps_of_exponents():
    values = np.array([1.0, 3.0])
    exact = expansion(values, get("e4m3fn")).exponent[0]
    stepped = expansion(values, get("e4m3fn"), step=1 / 16).exponent[0]
    assert stepped * 16 == math.floor(exact * 16)
    assert expansion([1e-300, 1e300], get("e2m1fn"), step=1 / 16).exponent[0] == 1 / 16


def test_absmean_weights():
    weights = np.array([[0.3, -0.1, 0.9, -0.7], [0.0, 0.0, 0.0, 0.0]])
    found = absmean(weights, axis=1)
    assert found.scale.ravel().tolist() == [pytest.approx(0.5), 0]
    assert get("ternary").decode(found.codes).tolist() == [[1, 0, 1, -1], [0, 0, 0, 0]]
    assert found.decode()[0].tolist() == pytest.approx([0.5, 0, 0.5, -0.5])
    for epsilon in (0, 1e-5):
        assert absmean([0.0, 0.0], epsilon=epsilon).decode().tolist() == [0, 0]
    normal = np.random.RandomState(8).standard_normal(20_000)
    # Beyond half the mean magnitude, sqrt(2 / pi) / 2, lies 69 % of the normal distribution.
    assert np.mean(absmean(normal).codes != 0) == pytest.approx(
        math.erfc(math.sqrt(2 / math.pi) / 2 / math.sqrt(2)), abs=0.01
    )


def test_absmean_is_the_block_format_without_the_epsilon_of_the_paper():
    random = np.random.RandomState(10)
    # Halves of the mean are ties, so the last bit of the scale decides.
    ties = random.randint(-4, 5, (30, 7)) * 0.1
    compared = 0
    for weights in (random.standard_normal((64, 48)), ties, ties.astype(np.float32), ties * 1e-300, np.zeros(3)):
        coded = blocks.get("ternary_absmean").encode(weights)
        found = absmean(weights)
        assert np.array_equal(found.codes, coded.elements)
        assert np.array_equal(found.decode(), coded.decode())
        assert found.scale.shape == (1,) * weights.ndim
        compared += weights.size
    assert compared == 64 * 48 + 3 * 210 + 3


@pytest.mark.parametrize("axis", [0, -1, (0, 2), (2, 1), None])
def test_absmean_is_the_equation_of_the_paper(axis):
    weights = np.random.RandomState(11).standard_normal((5, 6, 7)) * 1e-4
    for epsilon in (0.0, 1e-5, 1e-3):
        gamma = np.mean(np.abs(weights), axis=axis, keepdims=True)
        found = absmean(weights, axis, epsilon)
        assert np.allclose(found.scale, gamma, rtol=1e-7)
        expected = np.clip(np.rint(weights / (found.scale + epsilon)), -1, 1)
        assert np.array_equal(get("ternary").decode(found.codes), expected)
    # Epsilon matters as soon as weights are small.
    assert not expected.any()
    assert np.any(absmean(weights, axis, 1e-5).codes != absmean(weights, axis).codes)


def test_root_mean_square_clipping():
    values = np.random.RandomState(9).standard_normal((50, 1024)) * 3
    fmt = get("e2m1fn")
    found = rms_clip(values, fmt, axis=1)
    assert found.scale.shape == (50, 1)
    rms = np.sqrt(np.mean(values**2, axis=1, keepdims=True))
    assert np.allclose(found.scale * 6, 2.92247856 * rms, rtol=1e-5)
    assert np.array_equal(found.within, np.abs(values) <= 6 * found.scale)
    assert 0.99 < found.within.mean() < 1
    # 18.97 dB: nothing with one scale a row does better on normal values.
    assert sqnr_db(values, found.decode()) == pytest.approx(18.97, abs=0.1)
    absmax = np.abs(values).max(axis=1, keepdims=True) / 6
    assert sqnr_db(values, fmt.decode(fmt.encode(values / absmax)) * absmax) < sqnr_db(values, found.decode())
    assert rms_clip([0.0, 0.0], fmt).decode().tolist() == [0, 0]


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: walsh_hadamard([1, 2, 3], 3), "Size of a Hadamard transform must be a power of two, not 3"),
        (
            lambda: walsh_hadamard([1, 2, 3], 2),
            "Size of a Hadamard transform must divide the axis, of length 3, not be 2",
        ),
        (
            lambda: walsh_hadamard([2**62, 0], 2),
            f"Integers to transform 2 at a time must be below {2**62}, not {2**62}",
        ),
        (lambda: walsh_hadamard(np.uint64([2**63, 0]), 2), f"Integers to transform must be below 2**63, not {2**63}"),
        (lambda: Rotation([1, 0]), "Signs of a rotation must be a row of 1 and -1"),
        (lambda: Rotation([1, 1, 1]), "Size of a Hadamard transform must be a power of two, not 3"),
        (
            lambda: Rotation([1, 1]).apply([1, 2, 3]),
            "Size of a rotation must divide the axis, of length 3, not be 2",
        ),
        (
            lambda: Rotation([1, 1]).invert_integers([1, 0]),
            "Integers to invert must come from 2 integers, not from fractions",
        ),
        (lambda: ChannelOrder([0, 0, 1]), "Order of channels must hold each of 0 to 2 once"),
        (lambda: ChannelOrder([1, 0]).apply([1, 2, 3]), "Axis to permute must have 2 channels, not 3"),
        (
            lambda: channel_norms([1.0], norm="mean"),
            "Norm of a channel must be one of euclidean, maximum, not 'mean'",
        ),
        (
            lambda: select_channels([1.0], threshold=-1),
            "Threshold of residual channels must be at least 0, not -1",
        ),
        (
            lambda: select_channels([1.0], multiple=0),
            "Number of residual channels must be a multiple of 1 or more, not of 0",
        ),
        (
            lambda: select_channels([1.0], multiple=16, most=-1),
            "Limit of residual channels must be at least 0, not -1",
        ),
        (
            lambda: augment([[1.0, 2.0]], [[1.0]], [], get("int4"), get("int4")),
            "Weights must be of shape (N, 2) as the activations are, not (1, 1)",
        ),
        (
            lambda: augment([[1.0, 2.0]], [[1.0, 2.0]], [2], get("int4"), get("int4")),
            "Residual channels must be 0 to 1, not 2",
        ),
        (lambda: expansion([1.0, 2.0], get("int4"), step=0), "Step of an exponent must be above 0, not 0"),
        (lambda: absmean([1.0], epsilon=-1e-5), "Epsilon must be at least 0 and finite, not -1e-05"),
        (lambda: absmean([]), "Weights must hold at least one value, not have shape (0,)"),
        (lambda: rms_clip([math.inf], get("int4")), "Values must be finite, but number 0 is inf"),
    ],
)
def test_transforms_refuse(call, sentence):
    with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
        call()


def test_kinds_of_values_are_checked():
    with pytest.raises(TypeError, match=r"^Values to transform must be integers or floats, not complex128$"):
        walsh_hadamard([1j, 2], 2)
