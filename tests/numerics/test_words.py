"""Words: the form in which vectors travel."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numerics.words import from_ints, pack_lanes, to_ints, unpack_lanes, word_count


@given(st.integers(1, 300), st.lists(st.integers(-(1 << 300), 1 << 300), min_size=1, max_size=10))
def test_integers_come_back_modulo_their_width(width, values):
    words = from_ints(values, width)
    assert (words.dtype, words.shape) == (np.uint32, (len(values), word_count(width)))
    assert to_ints(words) == [value % (1 << width) for value in values]


WIDTHS = st.integers(1, 64) | st.sampled_from([8, 16, 32])


@given(WIDTHS, st.integers(1, 40), st.integers(0, 6), st.integers(0, (1 << 32) - 1))
def test_lanes_come_back(width, lanes, count, seed):
    codes = np.random.RandomState(seed).randint(0, 1 << 64, (count, lanes), np.uint64) >> np.uint64(64 - width)
    words = pack_lanes(codes, width)
    assert words.shape == (count, word_count(width * lanes))
    assert (unpack_lanes(words, width, lanes) == codes).all()
    packed = [sum(int(code) << (lane * width) for lane, code in enumerate(row)) for row in codes]
    assert to_ints(words) == packed


@pytest.mark.parametrize("width", [1, 2, 4, 5, 8, 12, 16])
def test_bits_above_a_lane_are_dropped(width):
    codes = np.array([[-1, 0, 1 << width, 0]])
    assert to_ints(pack_lanes(codes, width)) == [(1 << width) - 1]


@pytest.mark.parametrize(("width", "count"), [(1, 1), (32, 1), (33, 2), (64, 2), (130, 5)])
def test_words_that_a_port_takes(width, count):
    assert word_count(width) == count
