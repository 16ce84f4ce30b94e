"""Block formats work through arrays in portions: the codes, numbers and errors are those of the whole."""

import re
import tracemalloc
from math import prod

import numpy as np
import pytest

from numerics import InputError, Stochastic
from numerics.blocks import NAMED, base, get
from numerics.blocks.layout import Tiling, pieces

SHAPES = [(3, 130), (2, 3, 36), (150,), (35, 9)]
FORMATS = [
    *NAMED,
    "e2m1fn.b3x5.e8m0fnu",
    "e2m1fn.b16.ue4m3.tensor.recipe",
    "int8sym.row.fp32.tensor",
    "ternary.b8.fp32.absmean.tensor",
    "e1m6b1f.b16.e8m0fnu.micro4e2",
    "e4m3fn.whole.e8m0fnu",
]


def in_portions(monkeypatch, most):
    monkeypatch.setattr(Tiling.portions, "__defaults__", (most,))
    monkeypatch.setattr(base, "PORTION", 2 * most)


def same(one, other):
    pairs = zip((one.elements, one.scales, *one.levels), (other.elements, other.scales, *other.levels), strict=True)
    return one.tensor_scale == other.tensor_scale and all(
        np.array_equal(x, y) and x.dtype == y.dtype for x, y in pairs
    )


@pytest.mark.parametrize("name", FORMATS)
def test_portions_give_what_the_whole_gives(monkeypatch, name):
    fmt, rng, compared = get(name), np.random.RandomState(1), 0
    two = getattr(fmt, "block", ()) != "row" and len(getattr(fmt, "block", ())) == 2
    for shape in SHAPES:
        values = rng.standard_normal(shape).astype(np.float32) * np.float32(2.0) ** rng.randint(-20, 20, shape)
        random = rng.randint(0, 256, shape[-1:])
        for axis in range(-len(shape), 0):
            if two and axis == -len(shape):
                continue
            with monkeypatch.context() as whole:
                in_portions(whole, 1 << 30)
                expected = fmt.encode(values, axis), fmt.encode(values, axis, Stochastic(random, 8))
                numbers = expected[0].decode()
            with monkeypatch.context() as parts:
                in_portions(parts, 100)
                found = fmt.encode(values, axis), fmt.encode(values, axis, Stochastic(random, 8))
                decoded = expected[0].decode()
            assert same(found[0], expected[0]) and same(found[1], expected[1])
            assert np.array_equal(decoded, numbers)
            compared += 1
    assert compared == (4 if two else 8)


@pytest.mark.parametrize("name", ["mxfp4", "mxfp8_e5m2", "mxint8", "nvfp4", "hif4", "mx6", "dfp16"])
@pytest.mark.parametrize("special", ["propagate", "poison", "saturate"])
def test_special_numbers_in_one_of_the_portions(monkeypatch, name, special):
    values = np.random.RandomState(2).standard_normal((7, 130)).astype(np.float32)
    values[5, 70:72] = np.inf, np.nan
    expected = get(name).encode(values, special=special)
    in_portions(monkeypatch, 64)
    found = get(name).encode(values, special=special)
    assert same(found, expected)
    assert np.isnan(found.decode()).any()


@pytest.mark.parametrize("axis", [0, 1])
def test_errors_count_in_the_whole_array(monkeypatch, axis):
    in_portions(monkeypatch, 64)
    values = np.zeros((70, 130), np.float16)
    values[40, 3], values[20, 129] = np.nan, -np.inf
    for name, what in (("mxfp4", ""), ("e2m1fn.b32.e4m0fn", ", which has no NaN for them,")):
        sentence = f"Values for {name}{what} must be finite, but number {20 * 130 + 129} is -inf"
        with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
            get(name).encode(values, axis, special="propagate" if what else "refuse")


def test_integers_of_which_some_are_beyond_float64(monkeypatch):
    values = np.random.RandomState(3).randint(-100, 100, (6, 64))
    values[4, 7] = 2**62 + 1
    expected = get("int8sym.b16.fp32.tensor").encode(values)
    in_portions(monkeypatch, 64)
    assert same(get("int8sym.b16.fp32.tensor").encode(values), expected)
    for name, what in (("hif4", "for hif4"), ("ternary.b8.fp32.absmean", "of which a mean is taken")):
        sentence = f"Integers {what} must be at most 2**53, not {2**62 + 1}"
        with pytest.raises(InputError, match=f"^{re.escape(sentence)}$"):
            get(name).encode(values)


@pytest.mark.parametrize("cut", [False, True])
@pytest.mark.parametrize("sizes", [(1, 32), (32, 1), (16, 16), (7, 130), (1, 64), (3, 5)])
@pytest.mark.parametrize("most", [1, 40, 700, 10000])
def test_portions_cover_an_array_once(sizes, most, cut):
    tiling = Tiling((7, 130), sizes)
    covered, scales, most_found = np.zeros((7, 130), int), np.zeros(tiling.counts, int), 0
    for index, part in tiling.portions(most, cut=cut):
        covered[index] += 1
        scales[tiling.of_blocks(index, tiling.counts)] += 1
        assert part.shape == covered[index].shape
        assert part.counts == scales[tiling.of_blocks(index, tiling.counts)].shape
        most_found = max(most_found, prod(part.shape))
    assert (covered == 1).all()
    assert (scales >= 1).all() if cut else (scales == 1).all()
    whole = [1 if cut and count == 1 else size for size, count in zip(sizes, tiling.counts, strict=True)]
    assert most_found <= max(most, prod(whole))


def test_pieces_of_a_shape_without_axes():
    assert list(pieces((), (), 5)) == [()]


@pytest.mark.parametrize("name", ["mxfp4", "nvfp4", "mx9", "hif4", "dfp16", "e2m1fn.b16.ue4m3.tensor.recipe"])
def test_room_beside_the_codes_does_not_grow_with_the_array(monkeypatch, name):
    in_portions(monkeypatch, 1 << 12)
    fmt, beside = get(name), []
    for rows in (64, 640):
        values = np.ones((rows, 256), np.float32)
        tracemalloc.start()
        codes = fmt.encode(values)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        beside.append(peak - codes.elements.nbytes - codes.scales.nbytes - sum(x.nbytes for x in codes.levels))
    # The whole array of 640 rows has 0.66 MB; dfp16 takes the magnitudes of the one block that it is.
    assert beside[1] < beside[0] + (8e5 if name == "dfp16" else 1.5e5)
